import type { Span } from '../../../../model/verdict';

/** Somebody's money as a prize: “win a $25 Acme gift card”. */
const CARD =
  /^['’]?s?\s+(?:e-?)?(?:gift ?cards?|gift vouchers?|vouchers?|gift certificates?|tarjetas? (?:de )?regalo|carte cadeau|geschenkkarten?|gutscheine?|vale[- ]presente|cart[ãa]o[- ]presente|buono regalo|cadeaubon)(?!\p{L})/iu;
const CARD_OF =
  /(?:gift ?cards?|gift vouchers?|vouchers?|tarjetas? (?:de )?regalo|cartes? cadeaux?|gutscheine?|vale[- ]presente|buon[oi] regalo|cadeaubon(?:nen)?) (?:for|from|at|to|de|von|für|di|da|van|chez)\s+$/iu;
const PRIZE =
  /(?<!\p{L})(?:wins?|won|winners?|giveaway|prizes?|raffle|sweepstakes?|gana|ganar|sorteo|premio|gagne\p{L}*|concours|lot|gewinn\p{L}*|verlos\p{L}*|ganh\p{L}+|sorteio|vinc\p{L}+|estrazione|winactie|prijs)(?!\p{L})/iu;
/** What the writer made, and where it is had: “my novel is now on Acme”. */
const OWN_WORK =
  /(?<!\p{L})(?:my|our|mi|mis|nuestr[oa]s?|mon|ma|mes|notre|nos|mein\p{L}*|unser\p{L}*|meu|minha|noss[oa]s?|il mio|la mia|i miei)(?: \p{L}+){0,2} (?:(?:e-?)?books?|novels?|albums?|singles?|eps?|tracks?|podcasts?|memoirs?|audiobooks?|libros?|novelas?|discos?|livres?|romans?|b[uü]ch(?:er)?|romane?|livros?|romances?|libr[oi]|romanz[oi])(?!\p{L})[^.!?\n]{0,60}(?:on|at|from|en|sur|chez|bei|auf|na|no|su)\s+$/iu;
/** A place that carries a sponsor's name: “at the Acme Arena”. */
const VENUE =
  /^['’]?s?\s+(?:arena|stadium|cent(?:er|re)|field|ballpark|amphitheat(?:er|re)|pavilion|theat(?:er|re)|dome|speedway|bowl)(?!\p{L})/iu;
const NEAR = 120;

/** Whether a name only says what a prize is, where something takes place, or where the writer's own work is had: that praises nobody. UTF-16. */
export function isAside(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - NEAR), start);
  const behind = text.slice(end, end + NEAR);
  const card = CARD.test(behind) || CARD_OF.test(before);
  return VENUE.test(behind) || (card && PRIZE.test(before)) || OWN_WORK.test(before);
}
