import type { Edit, Span } from '../../../model/verdict';
import { BRIEFS, type BriefWord, HOLES, LIKELY_LABELS, SURE_LABELS } from '../vocabulary/briefs';
import { fact } from './fact';
import { allMatches } from './matches';
import { compilePhrases } from './phrases';
import { readQuotes, within } from './quotes';
import type { Reading } from './reading';
import type { Word } from './words';

/** Instructions that came along with a text. */
export interface Brief {
  /** Where they are, in order; none where nothing settles it. */
  readonly spans: readonly Span[];
  /** Whether the first is a template's field. */
  readonly hole: boolean;
  /** What takes them out; none where they cannot be told apart cleanly from the post. */
  readonly without: readonly Edit[];
}

type Kind = 'label' | 'line' | 'aside' | 'hole' | 'option';
type Sign = Span & { readonly kind: Kind; readonly sure: boolean; readonly of: string };

const find = compilePhrases(
  Object.entries(BRIEFS).flatMap(([means, lists]) =>
    lists.map((phrases) => ({ phrases, means: means as BriefWord })),
  ),
);

/** “Caption Thursday”, “Texto del lunes”. */
const DAYS =
  '(?:[ -](?:for|de|del|da|do|du|pour|para|f[uü]r)?[ ]?(?:mon|tues|wednes|thurs|fri|satur|sun)day|[ -](?:del |para el |para o |du |pour |de |para )?(?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|segunda|ter[cç]a|quarta|quinta|sexta)| (?:الاثنين|الإثنين|الثلاثاء|الأربعاء|الاربعاء|الخميس|الجمعة|السبت|الأحد|الاحد))?';
const SURE_LABEL = new RegExp(`^(?:${SURE_LABELS})(?: ?#?v?\\d)?${DAYS}$`, 'iu');
const LIKELY_LABEL = new RegExp(`^(?:${LIKELY_LABELS})$`, 'iu');
const OPTION =
  /^[^\S\n]*(?:(?:option|version|variant|draft|alt|opci[oó]n|variante|vers[aã]o|vers[ií]on|opç[aã]o|الخيار|خيار|نسخة)\s?(?:[a-d]|\d)|v\d)(?: ?\([^()\n]{1,30}\))?\s?[:：)]/gimu;
const CHOICE =
  /(?<!\p{L})(?:option|opci[oó]n|variante|opç[aã]o|opzione|optie|opcja|الخيار|خيار) ?(?:[a-d]|\d)(?!\p{L})/giu;
const BRACKETED =
  /\[[^[\]\n]{1,80}\]|\{\{?[^{}\n]{1,40}\}\}?|<<?[^<>\n]{1,40}>>?|%%?[A-Z_]{3,20}%%?|\*\|[A-Z_]{2,20}\|\*|\$\{[^{}\n]{1,30}\}/gu;
const HOLE = new RegExp(`^(?:${HOLES})$`, 'iu');
const FIELD =
  /^(?:\{\{\s*[\w .-]+\s*\}\}|\{[a-z]+(?:_[a-z]+)+\}|%%?[A-Z_]+%%?|\*\|[A-Z_]+\|\*|\$\{[\w. ]+\})$/u;
const PLAIN_HOLE =
  /(?<![\p{L}\p{N}])(?:X{2,3} ?%|[$€£]X{1,4}(?![\p{L}\p{N}])(?! ?(?:million|billion|k|m|bn|a|per|on|in|of|to)(?!\p{L}))|X{2}[/.]X{2}(?:[/.]X{2,4})?|#(?:BRAND|HASHTAG|CAMPAIGN)HERE)/gu;
const STAMP =
  /^\[?\d{1,2}[:.]\d{2}(?::\d{2})?(?: ?[ap]m)?(?:,? \d{1,2}[./]\d{1,2}[./]\d{2,4})?\]? (?:-|–)? ?[\p{Lu}][\p{L}.' -]{1,30}:|^\[\d{1,2}[./]\d{1,2}[./]\d{2,4},? \d{1,2}[:.]\d{2}[^\]]{0,8}\] ?[^:\n]{1,30}:|^-{2,}\s?(?:original|forwarded) message|^on .{8,60} wrote:$|^(?:fwd?|wg|tr|rv|enc): \S|^from: .{2,60}$|^subject: .{2,80}$/gimu;
/** Bounded, since every bracket is followed. */
const CALENDAR =
  /[[(](?=[^\])\n]{0,160}(?:mon|tue|wed|thu|fri|sat|sun|\d{1,2} ?[ap]m|\d{1,2}[:.h]\d{2}|lun|mar|mi[eé]|jue|vie|jeu|ven|sam|dim|mo|di|mi|do|fr|seg|ter|qua|qui|sex)\b)[^\])\n]{0,160}\b(?:only|fb|ig|li|insta(?:gram)?|facebook|linkedin|twitter|tiktok|post|publish|schedule|feed|stor(?:y|ies)|reel|draft|solo|nur|seulement|apenas)\b[^\])\n]{0,160}[\])]/giu;
/** “[JM: too long? maybe cut]”: what a colleague thinks of it, by initials. */
const COMMENT =
  /[[(]\p{Lu}{2,3}: (?=[^\])\n]{0,160}[\])])[^\])\n]*(?<!\p{L})(?:too|maybe|perhaps|should (?:we|it|this)|can we|could we|not sure|change|check|swap|better|cut|confirm|thoughts|happy with|prefer|lose this)(?!\p{L})[^\])\n]*[\])]/gu;
/** “APPROVED - post 12 of 20”: the head of a line of a content calendar. */
const HEAD =
  /^[^\S\n]*(?:post|caption|slot|asset|tweet|story|reel|slide) ?#?\d+ ?(?:of|\/) ?\d+ ?[-–—|:,]+[^\n]{0,20}?(?<!\p{L})(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? ?[-–—|]? ?\d{1,2}(?:[:.]\d{2})? ?[ap]m|^[^\S\n]*\[?(?:approved|draft|final|scheduled|ready|signed off|v\d)\]?\s*[-–—|:/]\s*(?:post|caption|copy|slot|asset|tweet|story|reel|slide)\s*#?\d+(?:\s*(?:of|\/)\s*\d+)?|^[^\S\n]*(?:fb|ig|insta|instagram|facebook|linkedin|li|x|twitter|tiktok|threads|bluesky|feed|story|reel)[ -](?:post|story|reel|caption|copy|tweet|carousel)\s*[([][^)\]\n]{0,30}(?:mon|tue|wed|thu|fri|sat|sun|\d ?[ap]m|\d[:.]\d\d)[^)\]\n]{0,30}[)\]]/gimu;
/** Japanese runs its words together: “投稿してください”, and a time with “投稿” between brackets. */
const ASKED =
  /(?:投稿|公開|掲載|配信|アップ)(?:を)?(?:お願い(?:いた)?し(?:ます)?|して(?:ください|下さい|ね))|【[^】\n]{0,20}(?:\d|[月火水木金土日]曜)[^】\n]{0,12}(?:投稿|公開|配信|予約)[^】\n]{0,8}】/gu;
const FILE =
  /(?<![\p{L}\p{N}_/.-])[\p{L}\p{N}_-]{2,60}\.(?:jpe?g|png|psd|mp4|mov|tiff?|indd|docx|pptx|heic|webp)(?![\p{L}\p{N}])/giu;
const FILE_END = /\.(?:jpe?g|png|psd|mp4|mov|tiff?|indd|docx|pptx|heic|webp)(?![\p{L}\p{N}])/iu;
const CHANGE =
  /\b(?:deleted|inserted|formatted|commented?) ?\[[\p{L}\p{N}]{1,6}\]:|\[\/?(?:del|ins|strike)\]|<\/?(?:del|ins)>/giu;

/** Reads a draft for instructions; something sure settles it, or two likely signs of different kinds. */
export const readBrief = fact(({ draft: { text }, words }: Reading): Brief => {
  const quotes = readQuotes(text);
  const said = saidIn(text, words);
  const talks = said.about;
  const signs = [...said.signs, ...signsOf(text, talks, said.poll)]
    .filter((sign) => !within(sign, quotes))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const likely = new Set(signs.map(({ of }) => of));
  const settled = signs.some(({ sure }) => sure) || likely.size > 1;
  const spans = settled ? signs.filter((sign, at) => !within(sign, signs.slice(0, at))) : [];
  return {
    spans: spans.map(({ start, end }) => ({ start, end })),
    hole: spans[0]?.kind === 'hole',
    without: editsOf(text, spans),
  };
});

function saidIn(text: string, words: readonly Word[]) {
  const matches = find(words);
  const said = new Set(matches.map(({ means }) => means));
  const assents = matches.some(({ means, start }) => means === 'assent' && start === 0);
  const signs = matches.flatMap((match): Sign[] => {
    const from = words[match.start];
    const to = words[match.end - 1];
    if (!from || !to) return [];
    const first =
      from.opens || /(?:[([*]|[-–—] ?)$/.test(text.slice(0, from.start)) || greets(text, from.start);
    const alone = first && words[match.end]?.opens !== false;
    const addressed = GREETS_ONE.test(lineBefore(text, from.start));
    const sign = { start: from.start, end: to.end, kind: 'line' as const, of: match.means };
    switch (match.means) {
      case 'signature':
        return first ? [{ ...sign, sure: true }] : [];
      case 'filler':
        return [{ ...sign, kind: 'hole', sure: true }];
      case 'remark':
        return text[from.start - 1] === '['
          ? [{ ...sign, kind: 'aside', start: from.start - 1, end: bracketEnd(text, to.end), sure: true }]
          : [];
      case 'open end':
        return [{ ...sign, kind: 'hole', sure: /[([]/.test(text[from.start - 1] ?? '') }];
      case 'schedule':
        return (first || addressed) && closes(words, match.end) ? [{ ...sign, sure: true }] : [];
      case 'request':
        return first || addressed || assents || calls(text, from.start) ? [{ ...sign, sure: true }] : [];
      case 'closing':
      case 'handover':
        return first || assents ? [{ ...sign, sure: true }] : [];
      case 'assistant':
        return first || assents ? [{ ...sign, sure: assents || leads(text, to.end) }] : [];
      case 'approval':
        return first
          ? [
              {
                ...sign,
                kind: inBrackets(text, from.start) ? 'aside' : 'line',
                sure: alone || inBrackets(text, from.start),
              },
            ]
          : [];
      default:
        return [];
    }
  });
  const own = matches.filter(({ means }) => means === 'to readers');
  const mail = matches.filter(({ means }) => means === 'about mail');
  const about = mail.some((one) => !own.some(({ start, end }) => start <= one.start && one.end <= end));
  return { signs, about, poll: said.has('poll') || text.includes('?') };
}

function bracketEnd(text: string, at: number): number {
  const close = text.indexOf(']', at);
  return close < 0 ? at : close + 1;
}

/** Whether a time ends the clause: “post on Friday at noon”, not “post on Friday was fun”. */
function closes(words: readonly Word[], end: number): boolean {
  const next = words[end];
  if (next === undefined || next.opens) return true;
  return AFTER_TIME.has(next.forms[0] ?? '') || /^\d/.test(next.forms[0] ?? '');
}
const AFTER_TIME = new Set(
  'alle dalle ore godz godzinie kl am pm pt et est pst gmt bst cet uk us utc time sharp please pls thanks with using only at on and in the for to by h hs hrs uhr heures horas hr a as las om um ore o w por favor merci bitte danke obrigado gracias مساء صباحا ظهرا الساعه يوم'.split(
    ' ',
  ),
);

const LONGEST_GREETING = 100;
const GREETING =
  /^\s*(?:hi|hey|hello|hiya|dear|morning|good morning|team|hola|buenas|bonjour|salut|coucou|hallo|moin|servus|liebe\p{L}?|oi|olá|ola|bom dia|ciao|cześć|hoi|مرحبا|أهلا|السلام عليكم)(?![\p{L}\p{N}])[^.?\n]{0,30}[,!:]?\s*$/iu;

/** Whether all that comes before on the line is a greeting: “Hi team, here’s …”. */
function greets(text: string, at: number): boolean {
  const line = lineBefore(text, at);
  return line.length < LONGEST_GREETING && GREETING.test(line);
}

/** “Hi Tess, all approved, please …”: a line that begins with one person’s name is for that person. */
const GREETS_ONE =
  /^\s*(?:[Hh]i|[Hh]ey|[Hh]ello|[Hh]iya|[Dd]ear|[Hh]ola|[Bb]onjour|[Ss]alut|[Hh]allo|[Ll]iebe[rs]?|[Oo]i|[Oo]l[áa]|[Cc]iao|[Cc]ześć|[Hh]oi) \p{Lu}\p{Ll}{1,14}(?= ?[,!:–-])/u;

/** “Tess can you …”, “(Tess, can you …)”: what is asked of one by name. */
const CALLED = /^\s*[([*]?\s*@?\p{Lu}\p{L}{1,14}\s*[,:–-]?\s*$/u;

function calls(text: string, at: number): boolean {
  return CALLED.test(lineBefore(text, at));
}

function lineBefore(text: string, at: number): string {
  const near = text.slice(Math.max(0, at - LONGEST_GREETING), at);
  return near.slice(near.lastIndexOf('\n') + 1);
}

/** Whether a colon follows on the line: what comes next is the text itself. */
function leads(text: string, end: number): boolean {
  return /^[^\n]{0,80}:/.test(text.slice(end));
}

function inBrackets(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at) + 1, at);
  return (
    Math.max(line.lastIndexOf('('), line.lastIndexOf('[')) >
    Math.max(line.lastIndexOf(')'), line.lastIndexOf(']'))
  );
}

function signsOf(text: string, aboutMail: boolean, poll: boolean): Sign[] {
  const all = (pattern: RegExp, kind: Kind, sure: boolean, of = kind as string): Sign[] =>
    allMatches(text, pattern).map(({ 0: { length }, index }) => ({
      start: index,
      end: index + length,
      kind,
      sure,
      of,
    }));
  const signs: Sign[] = [...all(ASKED, 'line', true), ...all(HEAD, 'line', true)];
  if (text.includes(':') || text.includes('：')) {
    signs.push(...labelsIn(text), ...all(STAMP, 'line', true));
    const options = all(OPTION, 'option', false);
    // One option alone is left over, whatever it asks; several on a line are a choice that readers are given.
    const left = options.length === 1;
    const offered = left && allMatches(text, CHOICE).length > 1;
    if (!offered) signs.push(...options.map((option) => ({ ...option, sure: left || !poll })));
  }
  if (/[[({<%*$]/.test(text)) {
    signs.push(...all(CALENDAR, 'aside', true), ...all(COMMENT, 'aside', true), ...all(CHANGE, 'line', true));
    if (!aboutMail)
      signs.push(
        // “[TIME] 09:00” is filled in already.
        ...all(BRACKETED, 'hole', true).filter(
          ({ start, end }) => isHole(text.slice(start, end)) && !/^ ?\d/.test(text.slice(end)),
        ),
      );
  }
  if (!aboutMail && text.includes('X')) signs.push(...all(PLAIN_HOLE, 'hole', true));
  if (FILE_END.test(text)) {
    signs.push(
      ...all(FILE, 'line', false, 'file').map((file) => ({
        ...file,
        sure: /final|_v\d|approved/i.test(text.slice(file.start, file.end)),
      })),
    );
  }
  return signs;
}

const COLON = /[:：]/g;
const LEAD = /(?:^|[.!?)\]]\s|\n)[^\S\n]*(?:[-*•>"“]\s*)?([^.!?\n]{2,40})$/u;

/** What stands before a colon at the start of a line or a sentence, when it is a field's name. */
function labelsIn(text: string): Sign[] {
  const signs: Sign[] = [];
  for (const { index } of allMatches(text, COLON)) {
    if (text.startsWith('//', index + 1)) continue;
    const typed = LEAD.exec(text.slice(Math.max(0, index - 48), index))?.[1];
    const label = typed?.trim().replace(/ ?\([^()]*\)$/, '') ?? '';
    if (typed === undefined || label === '') continue;
    const sure = SURE_LABEL.test(label);
    if (!sure && !LIKELY_LABEL.test(label)) continue;
    // Two different fields are two signs: “Headline: … Body: …”.
    const of = sure ? 'label' : `label ${label.toLowerCase()}`;
    signs.push({ start: index - typed.trimStart().length, end: index + 1, kind: 'label', sure, of });
  }
  return signs;
}

const SHOUTED_HOLE =
  /^(?=[^a-z]*(?<![A-Z])(?:NAME|BRAND|LINK|URL|DATE|CITY|VENUE|PRICE|PRODUCT|CLIENT|COMPANY|HANDLE)(?![A-Z]))[A-Z][A-Z _/'-]{2,40}$/;

/** “CTA link – Dan to supply”, “photo pending”. */
const FOR_LATER =
  /(?<!\p{L})(?:link|url|photo|image|picture|logo|price|date|time|name|quote|number|copy|handle|hashtags?|cta|venue|details?|stats?|figures?|enlace|foto|precio|fecha|lien|preis|datum|preço|data)(?!\p{L})[^\n]*(?<!\p{L})(?:to (?:supply|add|confirm|send|provide|follow|come|insert|check)|pending|awaiting|tbc|tbd|tba|por confirmar|pendiente|à (?:confirmer|compléter)|folgt noch|a confirmar)(?!\p{L})/iu;

function isHole(bracketed: string): boolean {
  const inner = bracketed.replace(/^[[{<$%*|\s]+|[\]}>%*|\s]+$/g, '');
  if (FIELD.test(bracketed)) return /^[\w .-]*[\p{L}_][\w .-]*$/u.test(inner);
  if (/^[A-Z][A-Z \d'&/-]{1,30} (?:TBC|TBD|TBA|TK)$/.test(inner)) return true;
  if (/^(?:INSERT|ADD|ENTER) [^a-z]+$/.test(inner) || SHOUTED_HOLE.test(inner)) return true;
  if (FOR_LATER.test(inner)) return true;
  if (!HOLE.test(inner)) return false;
  if (bracketed.startsWith('<'))
    return /^(?:insert|add|enter|your|link|name|url|brand)|\s/i.test(inner) || inner === inner.toUpperCase();
  return true;
}

/** The edits that leave the post alone; none where a field is open, an option to choose, or nothing would be left. */
function editsOf(text: string, signs: readonly Sign[]): Edit[] {
  if (signs.length === 0 || signs.some(({ kind }) => kind === 'hole' || kind === 'option')) return [];
  const cuts: { start: number; end: number }[] = [];
  for (const sign of signs) {
    const cut = cutOf(text, sign, signs);
    const last = cuts.at(-1);
    if (last && cut.start <= last.end) last.end = Math.max(last.end, cut.end);
    else cuts.push(cut);
  }
  for (const cut of cuts) {
    while (/\s/.test(text[cut.end] ?? '')) cut.end++;
    if (cut.end === text.length) while (/\s/.test(text[cut.start - 1] ?? '')) cut.start--;
    else if (cut.start > 0 && text.slice(cut.start, cut.end).includes('\n')) cut.end = keepBreak(text, cut);
  }
  const left = cuts.reduceRight((rest, cut) => rest.slice(0, cut.start) + rest.slice(cut.end), text);
  return left.trim().length < 3 ? [] : cuts.map((cut) => ({ ...cut, text: '' }));
}

/** A label goes alone; a line goes whole, or up to the label that begins the post on it. */
function cutOf(text: string, sign: Sign, signs: readonly Sign[]): { start: number; end: number } {
  if (sign.kind === 'label' && !signs.some((other) => other.of === 'file' && sameLine(text, sign, other))) {
    return { start: sign.start, end: sign.end };
  }
  if (sign.kind === 'aside') return { start: sign.start, end: sign.end };
  const from = text.lastIndexOf('\n', sign.start - 1) + 1;
  const until = text.indexOf('\n', sign.end);
  const label = signs.find(
    (other) => other.kind === 'label' && other.start > sign.start && sameLine(text, sign, other),
  );
  return { start: from, end: label ? label.end : until < 0 ? text.length : until };
}

function sameLine(text: string, a: Span, b: Span): boolean {
  return !text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)).includes('\n');
}

/** A cut in the middle of a line's end keeps one line break between what stays. */
function keepBreak(text: string, { start, end }: Span): number {
  return text[start - 1] === '\n' ? end : text.lastIndexOf('\n', end - 1);
}
