const TOUTED =
  /(?<!\p{L})(?:tokens?|coins?|crypto|stocks?|shares|securities|ipo|ico|presale|pre-sale|airdrop|nfts?|equity|etf|invest(?:ing|ment|ments|ors?)?|portfolio|trading|trade|forex|futures|bonds?|yield|staking|ticker|acciones|inversión|aktien?|investieren|actions|investir|azioni|investire|token sale)(?!\p{L})|\$[a-z]{2,6}(?![\p{L}\d])/iu;
const MONEY =
  /(?:[$€£¥₹]|usd|eur|gbp)\s?\d[\d.,]*\s?[km]?|\d[\d.,]*\s?[km]?\s?(?:dollars?|usd|euros?|eur|pounds?|gbp|bucks|usdc|usdt|eth|btc|tokens?|shares)(?!\p{L})/iu;
const PAYMENT =
  /(?<!\p{L})(?:paid|pays|paying|pay|compensat\w+|received?|fee|gets?|got|gave|sponsored|for)(?!\p{L})/iu;

/** Whether a text touts something to put money into. */
export function toutsSecurities(text: string): boolean {
  return TOUTED.test(text);
}

/** Whether a text says how much was paid for it. */
export function statesAmount(text: string): boolean {
  return text
    .split(/[.!?\n]+\s/u)
    .some(
      (sentence) =>
        MONEY.test(sentence) &&
        PAYMENT.test(sentence) &&
        /(?<!\p{L})(?:me|i|us|we|my|our)(?!\p{L})/iu.test(sentence),
    );
}
