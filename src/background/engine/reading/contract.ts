import type { Span } from '../../../model/verdict';
import { allMatches } from './matches';

const MONEY = String.raw`(?:(?:[$€£¥₹]|(?:usd|eur|gbp|aed|sar|chf|r\$)\s?)\d[\d.,]*\s?(?:k|m|mn|bn|mio|mil|million|thousand)?|\d[\d.,]*\s?(?:k|m|mn|mio|mil|million|thousand)?\s?(?:€|£|\$|euros?|eur|dollars?|usd|pounds?|quid|gbp|dirhams?|aed|riyals?|reais|درهم|ريال|يورو|دولار))(?![\p{L}\p{N}])`;
const WORD = String.raw`[\p{L}\p{N}'’-]+`;
const few = (most: number) => String.raw`(?:[:,]?\s+${WORD}){0,${most}}?[:,]?\s+`;

/** Who pays whom what: the sums of one's own contracts, not the prices of what a client sells. */
const SUMS = [
  // “pays me 500 € a month”, “we invoiced them $12,000”
  String.raw`(?:pay|pays|paid|paying|owes?|owed|owing|offers?|offered|offering) (?:me|us)${few(3)}(?:${MONEY}|\d[\d.,]*k(?![\p{L}\p{N}]))`,
  `(?:i|we|i'm|we're) (?:charged?|charging|billed?|billing|invoiced?|invoicing|quoted?|quoting|asked)${few(3)}${MONEY}`,
  // “a £4,000 retainer”, “$80k contract with”
  String.raw`${MONEY}(?:[\s-]+(?:a|per|\/)?\s?(?:month|year|monthly|annual|yearly|mo|week))?\s+(?:retainer|contract|invoice|engagement|account|media budget|budget|fee)`,
  // “has agreed to €1,800 a month”, “settled on $3k a post”
  String.raw`(?:agreed (?:to|on)|agreeing (?:to|on)|settled (?:on|at|for)|signed (?:off|for)|negotiated|haggled)${few(4)}${MONEY}\s?(?:a|an|per|\/|plus|for)\s?(?:day|hour|week|month|year|quarter|post|reel|project|head|\d+ ?%|commission|expenses)(?!\p{L})`,
  // “charging them £950 a day”; “charged £11 for a toastie” is the price of what they sell
  String.raw`(?:charging|billing|invoicing|quoting)${few(3)}${MONEY}\s?(?:a|an|per|\/)\s?(?:day|hour|week|month|year|post|project|head)(?!\p{L})`,
  `(?:quoted|charged|billed|invoiced) (?:them|him|her|the client)${few(3)}${MONEY}`,
  // “three-year deal with them signed, £54,000 a year”
  `(?:deal|contract|agreement|retainer|engagement)${few(9)}${MONEY}\\s?(?:a|an|per|\\/)\\s?(?:day|week|month|quarter|year)(?!\\p{L})`,
  // “my fee is 900 €”, “retainer of £4,000”
  `(?:retainer|(?:my|our|the|an)? ?invoice|day rate|(?:my|our|agency|production) fee|media budget|(?:our|their|my) budget|campaign budget|ad spend|contract(?: is| was)? worth|contract value)${few(6)}${MONEY}`,
  // “signed with them for 2,500 euros a month”
  `(?:signed|signing|closed|renewed) (?:with|a deal|a contract|the contract|the deal|us|me)${few(5)}${MONEY}`,
  `(?:me|nos) (?:paga|pagan|pagaron|pagó|debe|deben)${few(3)}${MONEY}`,
  `(?:honorarios|iguala|presupuesto|factura|contrato)${few(5)}${MONEY}`,
  `(?:me|nous|m['’]a|m['’]ont|nous ont) (?:paie|paient|payé|payent|doit|doivent|facturé)${few(3)}${MONEY}`,
  `(?:facturé|facture|honoraires|contrat|forfait|budget)${few(5)}${MONEY}`,
  `(?:zahlt|zahlen|schuldet|schulden|überweist|überweisen) (?:mir|uns)${few(3)}${MONEY}`,
  `(?:honorar|tagessatz|rechnung|auftragsvolumen|werbeetat|etat|vertrag)${few(5)}${MONEY}`,
  `(?:me|nos) (?:pagam|pagou|pagaram|devem|deve)${few(3)}${MONEY}`,
  `(?:honorários|cachê|orçamento|fatura|contrato)${few(5)}${MONEY}`,
  `(?:يدفعون|تدفع|دفعوا|يدفع|بيدفعوا) (?:لي|لنا)${few(3)}${MONEY}`,
  `(?:عقد|فاتورة|ميزانية|أتعاب)${few(4)}${MONEY}`,
].map((pattern) => `(?:${pattern})`);

const SUM = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${SUMS.join('|')})`, 'giu');
/** Cheap to ask first: most texts name no sum, and many neither a number nor a currency. */
const NUMBER = /[$€£¥₹\p{N}]/u;
const ANY_MONEY =
  /[$€£¥₹]|\p{N}k|\p{N}\s?k?\s?(?:euro|eur|dollar|usd|pound|quid|gbp|dirham|aed|sar|riyal|reais|درهم|ريال|يورو|دولار)|(?:usd|eur|gbp|aed|sar|chf)\s?\p{N}/iu;

/** The sums of contracts, fees and budgets in a text. */
export function readSums(text: string): Span[] {
  if (!NUMBER.test(text) || !ANY_MONEY.test(text)) return [];
  return allMatches(text, SUM).map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
}
