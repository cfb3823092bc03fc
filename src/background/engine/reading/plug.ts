import type { Client } from '../../../model/profile';
import type { Reading } from './reading';

/** Labels by which a writer calls a post an advertisement, in the languages served. */
const AD =
  /^\W*(?:ad|ads|adv|advert|advertisement|advertising|promo|promotion|sponsored|anzeige|werbung|publicidad|publi|patrocinado|publicite|publicité|pub|sponsorise|sponsorisé|pubblicità|pubblicita|publicidade|publi|reclame|reklama|reklam|اعلان|إعلان|إعلان مدفوع)(?!\p{L})/iu;

/** Whether the draft promotes a client: by what it says, or because it calls itself an advertisement. */
export function isPlug(reading: Reading, client: Client): boolean {
  const { stance } = reading.stance(client);
  return (
    stance === 'promotes' || (stance === 'neutral' && reading.disclosures.some(({ label }) => AD.test(label)))
  );
}
