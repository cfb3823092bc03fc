import type { Reading } from './reading';
import { remember } from './remember';

/**
 * Talk that the law protects: pay, hours, safety, conditions, organising (in the US, NLRA section 7).
 * One word of the strong list is enough; of the others it takes a sentence about one’s own work.
 */
const STRONG =
  /(?<!\p{L})(?:unions?|unioni[sz]\p{L}*|strikes?|on strike|picket(?:ing|s)?|walk-?outs?|collective(?:ly)? bargain\p{L}*|bargaining unit|shop steward|works council|lay-?offs?|laid off|wage theft|unfair dismissal|wrongful(?:ly)? (?:dismissal|terminat\p{L}*|fired)|sexual harassment|workplace harassment|unsafe conditions|working conditions|work conditions|living wage|minimum wage|pay gap|pay transparency|salary transparency|equal pay|unpaid overtime|(?:without|no) (?:overtime|breaks|sick pay)|\d{2}[- ]hour (?:weeks?|shifts?)|understaffed|short[- ]staffed|pay rise|pay raise|pay cut|pay cuts|hiring freeze|union busting|whistleblow\p{L}*|severance|nlrb|osha|gewerkschaft\p{L}*|betriebsrat\p{L}*|tarif(?:vertrag|verhandlung|lohn)\p{L}*|warnstreiks?|streiks?|streiken|arbeitsbedingungen|lohn(?:erhöhung|dumping|kürzung)?|löhne|gehalt|gehälter|gehaltserhöhung|überstunden|kündigungen|entlassungen|stellenabbau|syndicats?|syndical\p{L}*|syndiqu\p{L}*|grève|grèves|gréviste\p{L}*|conditions de travail|salaires?|heures sup\p{L}*|licenciements?|prud'?hommes|cse|sindicat\p{L}*|huelgas?|condiciones laborales|condiciones de trabajo|salarios?|sueldos?|nóminas?|horas extras?|despidos?|convenio colectivo|sciopero|scioperi|condizioni di lavoro|stipendi[oi]?|salari[oi]?|straordinari|licenziament[oi]|contratto collettivo|vakbond\p{L}*|fnv|cnv|staking|stakingen|arbeidsomstandigheden|arbeidsvoorwaarden|salaris(?:sen)?|loon|lonen|overuren|ontslag(?:en|golf)?|cao|greves?|condições de trabalho|dissídio|demissões|demissão|związ(?:ek|ki|ku|kowy|kowa) zawodow\p{L}*|związki zawodowe|strajk\p{L}*|warunki pracy|pensj[aeęi]|wynagrodze\p{L}+|nadgodzin\p{L}*|zwolnienia grupowe|fackförbund\p{L}*|facket|strejk\p{L}*|arbetsvillkor|arbetsmiljö|löner?|lönen|övertid|uppsägning\p{L}*|fagforening\p{L}*|strejker?|arbejdsforhold|arbejdsvilkår|løn|lønnen|overarbejde|fyringer|streik\p{L}*|arbeidsforhold|lønn|lønna|lønnen|overtid|oppsigelse\p{L}*|ammattiliit\p{L}*|lakko|lakossa|lakon|työolot|palkka|palkat|palkkaus|ylityö\p{L}*|irtisanomi\p{L}*|yt-neuvottelu\p{L}*)(?!\p{L})/iu;
const STRONG_UNSPACED =
  /労働組合|組合活動|ストライキ|賃上げ|賃金|残業代|サービス残業|労働条件|労働環境|職場環境|給料|給与|年収|ボーナスカット|リストラ|解雇|パワハラ|セクハラ|노조|노동조합|파업|임금|월급|연봉|야근수당|근로조건|근무환경|해고|구조조정|단체교섭|직장 ?내 ?괴롭힘|工会|工會|罢工|罷工|工资|工資|薪水|薪资|加班费|加班費|劳动条件|裁员|裁員|欠薪|996|نقابة|النقابة|نقابات|إضراب|اضراب|الاضراب|الإضراب|رواتب|راتب|الراتب|الرواتب|أجور|الأجور|ظروف العمل|بيئة العمل|فصل تعسفي|ساعات إضافية|تسريح/u;
const WORK =
  /(?<!\p{L})(?:pay|pays|paying|paid|wages?|salary|salaries|raise|bonus|overtime|hours|shifts?|rota|breaks?|pto|sick leave|parental leave|maternity leave|paternity leave|annual leave|paid leave|holiday pay|pension|401k|tips|burn-?out|burned out|understaffed|short-?staffed|overworked|manager|management|hr|contract|zero-hours|staffing|schedules?|commute|remote|return to office|rto|benefits|dental plan|health insurance)(?!\p{L})/iu;
const OWN =
  /(?<!\p{L})(?:at work|my job|our jobs?|my shift|our shifts?|my manager|my boss|our managers?|our bosses|coworkers?|co-workers?|colleagues|workers|employees|staff|contractors|freelancers|interns|temps|warehouse|on the clock|they pay us|pays us|pay us|paid us|underpaid|overworked|make us|makes us|made us|our contract|my contract|our pay|my pay|our hours|my hours|our wages|my wages|our benefits|(?:talk|speak|open|honest) about (?:pay|salar(?:y|ies)|wages))(?!\p{L})/iu;

/** Whether a draft is about pay, working conditions or organising. Rules keep silent on it; nothing of it is kept. */
export function speaksOfWork({ draft }: Pick<Reading, 'draft'>): boolean {
  return ofWork(draft);
}

const ofWork = remember(
  ({ text }: Reading['draft']) =>
    STRONG.test(text) || STRONG_UNSPACED.test(text) || (WORK.test(text) && OWN.test(text)),
);
