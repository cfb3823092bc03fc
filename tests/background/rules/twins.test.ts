import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/background/engine/engine';
import { rules } from '../../../src/background/rules';
import { parseDraft } from '../../../src/model/draft';
import { parseProfile } from '../../../src/model/profile';

const checker = compile(
  parseProfile({
    schema: 'hatcheck/profile@1',
    activePersona: 'ivo',
    personas: [
      { id: 'ivo', name: 'Ivo', kind: 'personal', accounts: [{ site: 'x', handle: 'ivo' }] },
      {
        id: 'desk',
        name: 'Ivo at work',
        kind: 'professional',
        accounts: [{ site: 'linkedin', handle: 'ivo' }],
      },
    ],
    clients: [{ id: 'tram', name: 'Velmora Trams', aliases: ['Velmora'], competitors: ['Quillane Buses'] }],
  }),
  rules,
);

function loud(text: string, site = 'x') {
  const draft = parseDraft({ id: 'd', site, account: 'ivo', kind: 'post', text });
  const findings = checker.check(draft).findings.filter(({ level }) => level !== 'note');
  return findings.map(({ rule }) => rule);
}

describe('said alike, meant otherwise', () => {
  it.each([
    [
      'client-criticism',
      'Velmora faked the safety video',
      'Even Velmora can fail: two lessons from the outage',
    ],
    [
      'client-criticism',
      'Twelve rounds of amends from Velmora',
      'Twelve rounds of toast before the Velmora tram',
    ],
    [
      'engagement-bait',
      'Drop a leaf and I follow everyone who does',
      'Leaves drop, and I follow the path that the deer took',
    ],
    [
      'engagement-bait',
      'Tag a friend to win our mug, ends Friday',
      'Share this to win our mug, open until Friday, no purchase necessary',
    ],
    ['affiliate-link', 'code IVO15 still works on the sheets', 'Code SAVENOW gets everyone 10% off'],
    [
      'client-criticism',
      'Three weeks to answer a yes-or-no question. Velmora could teach snails something.',
      'Three weeks to grow a bean. Velmora runs past the garden.',
    ],
    [
      'client-criticism',
      'My Velmora order is two weeks late again',
      'Velmora moved its depot, parcels are two days late this week',
    ],
    ['engagement-bait', 'Drop a leaf and I’ll follow the first 200', 'We read the first 200 pages together'],
    ['brief-leak', 'Dear <Parent name>, the line is open.', 'Dear parent, the line is open.'],
    ['brief-leak', 'Rewrite in a warmer tone:\nThe line is open.', 'Write to the driver in a warm tone:'],
    [
      'confidential',
      'Three-year deal with Velmora signed, £54,000 a year.',
      'Velmora raised £54,000 for the lifeboat last year.',
    ],
    [
      'client-criticism',
      'Great, the Velmora app logged me out at the gate. Superb stuff.',
      'Not bad for a small town: Velmora has ten trams',
    ],
    [
      'brief-leak',
      'Just swap “tram” for “train” and it’s ready to go\n\nThe line is open.',
      'Swap your mug for a new one, ready to go home with you.',
    ],
    ['affiliate-link', 'Use QUILT30 and we both get 30 off', 'The gate code was 1234, use the bell'],
    [
      'undisclosed-endorsement',
      'IVO20 saves you 20% on any Velmora pass',
      'Velmora passes cost 20 more from May',
    ],
    ['engagement-bait', 'Je te suis si tu me suis !', 'Je te suis depuis le début, mais là tu me perds.'],
    ['brief-leak', 'Option B:\nWhy walk?', 'Option A: tea. Option B: coffee. Vote below.'],
    [
      'brief-leak',
      'Ivo can you swap the second photo before this goes out?\n\nThe line is open.',
      'Can you spot the fox in the second photo?',
    ],
    ['brief-leak', 'Headline: Up we go\nBody: The line is open', 'Text: Ana Ruiz, photo: Jo Marsh'],
    ['brief-leak', '【金曜18時に投稿】\n本文：新しい線、開通。', '金曜18時から新しい線が開通します。'],
    ['brief-leak', 'APPROVED - post 3 of 9\nUp we go.', 'Stop 3 of 9 is closed today.'],
    [
      'client-criticism',
      'Velmora have known about the loose doors for years and they’re still sending them out full',
      'I have known about Velmora for years and am still finding new stops',
    ],
    [
      'client-criticism',
      'Velmora dropped my parcel at a house I sold in spring. Again.',
      'Velmora dropped my parcel at the house on Friday. Painting it again.',
    ],
    [
      'client-criticism',
      'The famous forty minutes was measured on a Sunday. Velmora, and they won’t show anyone the timetable.',
      'The famous clock was made in Leeds. Velmora trams pass below it.',
    ],
    [
      'client-criticism',
      'Velmora seats are see-through, my skirt is ruined',
      'Settling down with a Velmora map and a pencil',
    ],
    [
      'engagement-bait',
      '8k followers for $25, dm me',
      'Some guy in my dms offered me 8k followers for $25, I have nineteen and know them all',
    ],
    [
      'brief-leak',
      'Hi Ivo, all signed off, please go live Friday before 9am:\n\nThe line is open.',
      'Hi neighbours, the new line goes live Friday before 9am.',
    ],
    [
      'brief-leak',
      'The line is open.\n(Ivo can you lose the word “open” somehow before this goes out?)',
      'Can you find the word “open” in three languages before the doors do?',
    ],
    [
      'brief-leak',
      'Of course! Below is a somewhat less formal draft:\n\nThe line is open.',
      'Of course the line is less formal on Sundays.',
    ],
    [
      'confidential',
      'You didn’t hear it from me, they are closing the north depot, the announcement is in my drafts 🤫',
      'You didn’t hear it from me, they are closing the sweet shop 🤫',
    ],
    [
      'client-criticism',
      'Three weeks since the flood and Velmora still wants more photos of a stop that is under water',
      'Three weeks since the flood, and Velmora runs again',
    ],
    ['client-criticism', 'Velmora is a scam', 'Velmora is not a scam, my gran rides it daily'],
    ['client-criticism', 'Velmora es una estafa', 'Velmora no es una estafa, os lo digo yo'],
    [
      'client-criticism',
      'Velmora Trams, forty stakeholders, and the slogan came from the founder’s cousin. Lovely stuff.',
      'Forty aunts at Velmora, and the slogan came from the smallest. Lovely stuff.',
    ],
    [
      'client-criticism',
      'Die dritte Panne bei Velmora diese Woche, langsam kann das kein Zufall sein',
      'Der dritte Termin bei Velmora diese Woche, und wieder Kekse',
    ],
    [
      'brief-leak',
      'Para el jueves, cambiad la foto si llueve:\nLa línea está abierta.',
      'Para el jueves, cambiad de zapatos si llueve.',
    ],
    [
      'confidential',
      'churn is down to 2%, 40k paying riders, wipe this from your memory',
      'the kettle is down to 2 cups, wipe this from your memory',
    ],
    [
      'engagement-bait',
      'Follow loop! Say hi and follow the last two names above you',
      'Follow the loop behind the mill and mind the geese above you',
    ],
    [
      'client-criticism',
      'Velmora verkauft Stehplätze als Lounge. Muss man sich auch erst mal trauen.',
      'Velmora fährt jetzt bis zum See. Muss man gesehen haben.',
    ],
    [
      'client-criticism',
      'Taking the last Velmora home was a bad idea',
      'Two tokens, one Velmora and a bad idea: we rode to the sea',
    ],
    [
      'client-criticism',
      'Velmora locked me out for our own safety, says the sign',
      'Velmora replaced the doors for our own safety',
    ],
    ['client-criticism', 'Net 45, said Velmora. It is day 120.', 'Net of fees, said Velmora. It is day one.'],
    [
      'client-criticism',
      'Velmora amends round seven: make the tram less tram',
      'Velmora, round two of the pub quiz: name that tram',
    ],
    [
      'brief-leak',
      'The line is open. [RK: bit flat? maybe “rolling”]',
      'The line is open. [RK: the engine sings] It sang.',
    ],
    [
      'engagement-bait',
      'wave below and we will follow each and every one of you back',
      'wave below and we will follow the river back',
    ],
    [
      'confidential',
      'Two giants made us an offer in the same week. Can’t say who. Can say both had nine figures. Deleting later.',
      'Two gulls made us an offer in the same week. Can’t say for what. Deleting later.',
    ],
    [
      'confidential',
      'Off the record, they are moving the depot in May. I’ve seen the signage.',
      'Off the record, they are moving the sofa in May. I’ve seen the stairs.',
    ],
    ['client-criticism', 'Velmora have no idea what a queue is', 'No idea what to wear to the Velmora party'],
    [
      'client-criticism',
      'Bei Velmora haben sie keine Ahnung, was ein Fahrplan ist',
      'Ich habe keine Ahnung, wie Velmora das macht',
    ],
    [
      'client-criticism',
      'En Velmora no tienen ni idea de horarios',
      'Ni idea de qué ponerme para lo de Velmora',
    ],
    [
      'confidential',
      'You did not hear it from me: Velmora opens a new branch in May',
      'Velmora opens a new branch in May, says the paper',
    ],
  ])('%s: “%s”, but not “%s”', (rule, hit, twin) => {
    expect(loud(hit)).toContain(rule);
    expect(loud(twin)).not.toContain(rule);
  });

  it('praises no competitor by telling news of it', () => {
    expect(loud('Quillane Buses runs the smoothest fleet I know', 'linkedin')).toContain('competitor');
    expect(loud('Quillane Buses eröffnet ein zweites Depot', 'linkedin')).toEqual([]);
    expect(loud('Quillane Buses are hiring 300 drivers', 'linkedin')).toEqual([]);
  });

  it('takes kind words in mockery for no recommendation', () => {
    expect(loud('Velmora charging a pensioner $45 to sit down. Lovely people.')).toEqual([
      'client-criticism',
    ]);
  });

  it('takes a prize in a client’s money for no praise of the client', () => {
    expect(loud('Join our reading circle and win a $25 Velmora gift card')).not.toContain('client-plug');
  });

  it('notes a draw that says when it ends, where nobody has to tag', () => {
    const draft = parseDraft({
      id: 'd',
      site: 'x',
      account: 'ivo',
      kind: 'post',
      text: 'Retweet this to win a free mug, open until Friday',
    });
    expect(checker.check(draft).findings.map(({ rule, level }) => `${rule} ${level}`)).toEqual([
      'engagement-bait note',
    ]);
  });
});
