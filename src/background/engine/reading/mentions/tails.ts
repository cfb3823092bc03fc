import { SCRIPT } from './scripts';

const SLAVIC =
  /^(?:a|u|y|i|e|o|em|om|im|ie|ii|ow|owi|ami|ach|ou|ovi|ova|ove|ech|um|am|am[ai]|och|ima|iem|owe|owa|owy|owej|owego|skiego|ska|ski|skie)$/;
const SLAVS = ['pl', 'cs', 'sk', 'sl', 'hr'];

/** Languages whose endings may be glued to a name in Latin letters, and the endings, folded. */
const LATIN: Readonly<Record<string, RegExp>> = {
  de: /^(?:s|er|ern)$/,
  fi: /^i?(?:n|t|a|ta|ssa|sta|lla|lta|lle|na|ksi|tta|[aeiou]n|h[aeiou]n|seen|en|ien|ja|ita|issa|ista|illa|ilta|ille)(?:kin|kaan|ko|han|nsa|ni|mme)?$/,
  et: /^(?:i|l|le|lt|st|s|sse|ks|ni|ga|ta|na|d|de|t)$/,
  tr: /^(?:n?in|n?un|y?[iu]|n[iu]|[ae]|[yn][ae]|n?[dt][ae]n?|n?[dt][ae]ki(?:ler)?|y?l[ae]|l[ae]r(?:i|in|e|a|de|da|den|dan)?|l[iu]|ci|c[iu]|s[iu]z|[dt][iu]r|m|n)$/,
  hu: /^(?:t|[aeo]t|b[ae]n|b[ae]|b[oe]l|r[ae]|r[oe]l|n[ae]l|h[oe]z|t[oe]l|n[ae]k|v[ae]l|[b-z][ae]l|on|en|k|[aeo]k|ert|ig|kent|s|[aeo]s|e|ja|je)$/,
  ...Object.fromEntries(SLAVS.map((code) => [code, SLAVIC])),
  lt: /^(?:as|o|ui|a|e|u|os|us|es|is|io|iu|je)$/,
  lv: /^(?:s|a|am|u|i|as|e|es|ai|is|iem|os)$/,
  sv: /^(?:s|n|en|et|ns|ens|ets|ar|er|arna|erna)$/,
  da: /^(?:s|en|et|ens|ets|er|erne)$/,
  no: /^(?:s|en|et|ens|ets|er|ene)$/,
  nl: /^(?:s|je|tje|jes|tjes|en)$/,
  ro: /^(?:ul|ului|uri|urile|ului|a|ei|ii)$/,
  id: /^(?:nya|lah|kah|pun|ku|mu)$/,
};

const LATIN_ENDINGS = Object.entries(LATIN);

/** Nouns that German puts after a name to make one word of both. */
const GERMAN_HEADS =
  /^(?:s?(?:-)?)(?:abo|abos|aktie|aktien|aktion|angebot|angebote|anhanger|anzeige|app|artikel|auto|autos|bar|becher|besitzer|bier|boss|buch|chef|chefin|club|deal|dose|fabrik|fahrer|fan|fans|farbe|filiale|filialen|flasche|flaschen|gerat|gerate|geschaft|geschafte|gruppe|gutschein|gutscheine|handler|haus|hemd|jacke|kaffee|kampagne|karte|karten|kasse|kauf|kaufer|kaufhaus|kette|kleid|konto|konzern|kosmetik|kreditkarte|kunde|kunden|kundin|kundinnen|laden|laptop|lager|lieferung|logo|mann|markt|maschine|marke|mitarbeiter|mitarbeiterin|modell|museum|nutzer|paket|partner|party|plan|preis|preise|produkt|produkte|projekt|rabatt|rad|radio|reise|rezept|saft|schokolade|schuh|schuhe|shirt|shop|shops|sosse|spiel|stand|store|system|tarif|tasche|taschen|tasse|team|telefon|test|uhr|uhren|vertrag|video|wagen|ware|waren|wein|welt|werbung|werk|werke|zentrale)$/;

/** Folded: “й” is и. */
const CYRILLIC =
  /^(?:а|у|ю|я|ы|и|е|і|ї|ои|ою|еи|ею|ом|ем|ам|ами|ах|ов|ев|ям|ями|ях|єм|ові|еві|ия|ию|ии|ью|та|ът|те|то|на)$/u;

const GREEK = /^(?:σ|υ|ν|α|ο|ου|ον|οσ|ησ|ασ|εσ|ων|ουσ)$/u;

const HANGUL =
  /^(?:은|는|이|가|을|를|의|에|에서|에게|에게서|한테|한테서|께|께서|로|으로|로서|으로서|와|과|도|만|까지|부터|보다|처럼|같이|마다|조차|마저|밖에|이나|나|이랑|랑|하고|이라|라|이라고|라고|이라는|라는|이란|란|이야|야|이여|여|아|이네|네|이지|지|이다|다|이고|고|입니다|이에요|예요|이었다|였다|인데|이라서|라서|들|님|측|표|산|제|용|점|사)(?:은|는|도|만|의|이|가|을|를|에|에서|로|나|요|서)?$/u;

const PERSIAN = /^(?:ها|هاي|هايي|ي|م|ت|ش|ام|ات|اش|ست)$/u;

const GEORGIAN_ARMENIAN = /^(?:ს|ში|ზე|თან|დან|მა|ით|ის|მდე|ი|ა|ც|ում|ի|ից|ով|ը|ն|ին|ի[նց])$/u;

/** What is known of the word and the text around an ending. */
export interface TailContext {
  readonly group: number;
  readonly name: string;
  readonly stem: boolean;
  /** Begins with a capital as typed. */
  readonly capital: boolean;
  /** All capitals with small letters after, as in “QXins”. */
  readonly contrast: boolean;
  readonly speaks: (language: string) => boolean;
}

/** Whether what is glued after a name is an ending, a particle or a compound's tail, and no other word. */
export function isEnding(
  tail: string,
  { group, name, stem, capital, contrast, speaks }: TailContext,
): boolean {
  if (stem && tail === '') return false;
  switch (group) {
    case SCRIPT.latin:
      return stem ? isSlavic(tail, speaks) : isLatinEnding(tail, name, capital, contrast, speaks);
    case SCRIPT.cyrillic:
      return name.length >= (stem ? 4 : 3) && CYRILLIC.test(tail);
    case SCRIPT.greek:
      return name.length >= 4 && GREEK.test(tail);
    case SCRIPT.hangul:
      return !stem && (name.length >= 4 || (name.length >= 2 && HANGUL.test(tail)));
    case SCRIPT.arabic:
      return !stem && name.length >= 3 && speaks('fa') && PERSIAN.test(tail);
    case SCRIPT.letter:
      return !stem && name.length >= 4 && GEORGIAN_ARMENIAN.test(tail);
    default:
      return false;
  }
}

function isLatinEnding(
  tail: string,
  name: string,
  capital: boolean,
  contrast: boolean,
  speaks: (language: string) => boolean,
): boolean {
  if (tail === 's') return !name.endsWith('s') && (name.length > 3 || contrast);
  if (tail === 'es') return /(?:s|x|z|ch|sh)$/.test(name) && name.length >= 4;
  if (/^\d{1,4}$/.test(tail)) return name.length >= 4 && !/\d/.test(name);
  if (name.length < 4 && !contrast) return false;
  if (capital && GERMAN_HEADS.test(tail) && speaks('de')) return true;
  return LATIN_ENDINGS.some(([code, endings]) => endings.test(tail) && speaks(code));
}

function isSlavic(tail: string, speaks: (language: string) => boolean): boolean {
  return SLAVIC.test(tail) && SLAVS.some(speaks);
}

const AND = ['', 'و', 'ف'];
const ARABIC = new Set(
  AND.flatMap((and) => ['', 'ب', 'ك', 'ل', 'س', 'ال', 'بال', 'كال', 'لل'].map((rest) => and + rest)),
);
const HEBREW = new Set(
  ['', 'ו'].flatMap((and) =>
    ['', 'ה', 'ב', 'ל', 'כ', 'מ', 'ש', 'שה', 'שב', 'של', 'שמ', 'מה', 'כש', 'כשה', 'לכש', 'בה'].map(
      (rest) => and + rest,
    ),
  ),
);

/** Whether what is glued before a name is a preposition, conjunction or article of Arabic or Hebrew. */
export function isProclitic(group: number, before: string): boolean {
  return group === SCRIPT.arabic ? ARABIC.has(before) : group === SCRIPT.hebrew && HEBREW.has(before);
}

/** The longest such beginning. */
export const LONGEST_PROCLITIC = 4;
