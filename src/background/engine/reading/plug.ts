import type { Client } from '../../../model/profile';
import type { Reading } from './reading';

/** Labels by which a writer calls a post an advertisement, in the languages served. */
const AD =
  /^[^\p{L}]*(?:ad|ads|adv|advert|advertisement|advertising|promo|promotion|sponsored|anzeige|werbung|publicidad|publi|anuncio|anúncio|patrocinado|publicite|publicité|pub|sponsorise|sponsorisé|pubblicità|pubblicita|publicidade|reclame|reklama|reklam|اعلان|إعلان)(?!\p{L})/iu;

/** Whether the draft promotes a client: by what it says, or because it calls itself an advertisement. */
export function isPlug(reading: Reading, client: Client): boolean {
  return isPlugged(
    reading.stance(client).stance,
    reading.disclosures.map(({ label }) => label),
  );
}

/** The same from what was read: the stance towards a client that is named, and the labels of disclosures. */
export function isPlugged(stance: string | undefined, labels: readonly string[]): boolean {
  return stance === 'promotes' || (stance === 'neutral' && labels.some((label) => AD.test(label)));
}
