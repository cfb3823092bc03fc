import type { Client } from '../../../model/profile';
import type { Reading } from './reading';

/** In these the words answer the post above them. */
const ANSWERS: readonly string[] = ['reply', 'comment', 'quote'];

/** “Who do I call?”, “where do we eat?”, “any good dentist?”, in the languages served: what a mere name recommends itself to. */
const ASKS = new RegExp(
  [
    "(?:who|which|what|where) (?:\\p{L}+ )?(?:do|does|should|would|can|could|shall|to) (?:(?:i|we|you|y[’']?all|people|one|everyone|everybody) (?:all |guys )?)?(?:call|use|buy|get|find|eat|go|stay|order|book|hire|try|trust|pick|choose|switch|shop|have lunch|have dinner)",
    "recommend|suggestions?|any(?:one|body) (?:got|have|has|use|used|tried) (?:a|an|any|some) |any (?:tips|ideas|good|decent)|(?:know|knows) (?:of )?(?:a|an|any|some) (?:good|decent|reliable|cheap|nice)|looking for (?:a|an|some) |where[’']?s (?:a )?good|(?:best|good|decent|reliable) [^?]{1,40}\\?",
    'recom[ei]nd|recomi[eé]nd|aconsej|d[oó]nde (?:como|comemos|ceno|cenamos|comer|cenar|compro|comprar|compr[aá]is|vamos|voy|ir|puedo|podemos)|a qui[eé]n llam|alg[uú]na? (?:buen|sugerencia|idea)|(?:el|la) mejor [^?]{1,40}\\?',
    'conseil|recommand|o[uù] (?:manger|aller|dormir|acheter|trouver)|qui appeler|bonne adresse|un bon |une bonne ',
    'empfehl|empfiehl|(?:wo|wen|welche\\p{L}*) (?:kann|soll|ruf|kauf|ess|geh|nehm|bestell)|jemand (?:einen?|ein) (?:gute\\p{L}*|tipp)',
    'indicam|indica[cç]|sugest|onde (?:comer|como|comemos|ir|vou|vamos|comprar|compro|ficar)|quem (?:eu )?chamo|consigliat|dove (?:mangiare|mangio|andare|comprare)|aanrader|waar (?:kan|koop|eten)|polec',
    'تنصح|ترشح|وين (?:نروح|أروح|اروح|ناكل|نأكل|آكل|أشتري|اشتري)|فين (?:أروح|اروح|نروح)|مين (?:أتصل|اتصل|تنصح)|(?:أفضل|افضل|أحسن|احسن) [^؟]{1,40}؟',
  ].join('|'),
  'iu',
);

/** A name that is the whole answer, or that tells whom the writer took: “Acme did ours”, “we use Acme”. */
const BEFORE =
  /^[\s\p{P}\p{Extended_Pictographic}\u{fe0f}]*(?:(?:we|i|my \p{L}+) (?:always |only )?(?:use|used|go to|went with|go with|took|called|swear by|got ours from) )?$/iu;
const AFTER =
  /^[^\S\n]*(?:[.!…,。！،\n\p{Extended_Pictographic}]|$|(?:did|does|fixed|built|sorted|painted|installed|made|treated|handled|redid|cleaned|walks|walked) (?:ours|mine|our|my)(?!\p{L}))/iu;

/** Whether somebody asks whom to call or where to eat, and the draft begins with the client's name for an answer. */
export function isAnswer(reading: Reading, client: Client): boolean {
  const { draft } = reading;
  if (!ANSWERS.includes(draft.kind) || !ASKS.test(draft.about?.text ?? '')) return false;
  return reading
    .spansOf(client)
    .some(({ start, end }) => BEFORE.test(draft.text.slice(0, start)) && AFTER.test(draft.text.slice(end)));
}
