import { describe, expect, test } from 'vitest';
import { readLinks } from '../../../../src/background/engine/reading/links';
import { compileMentions } from '../../../../src/background/engine/reading/mentions';
import { EXAMPLES, type MentionExample } from '../../../../src/background/engine/reading/mentions/examples';
import { foldText } from '../../../../src/background/engine/reading/text';
import { parseDraft } from '../../../../src/model/draft';
import { parseProfile } from '../../../../src/model/profile';

describe.each(Object.entries(EXAMPLES))('who is meant: %s', (_, examples) => {
  test.each(examples)('$why: $text', (example) => {
    const found = mentionsIn(example);
    const marks = found.flatMap((mention) =>
      'start' in mention ? [example.text.slice(mention.start, mention.end)] : [],
    );
    expect(marks).toEqual(example.marks);
    expect(found.flatMap((mention) => ('link' in mention ? [mention.link] : []))).toEqual(
      example.attached ?? [],
    );
  });
});

function mentionsIn({ clients, text, links = [], site = 'other' }: Omit<MentionExample, 'why' | 'marks'>) {
  const profile = parseProfile({
    schema: 'hatcheck/profile@1',
    personas: [{ id: 'me', name: 'Me', kind: 'personal' }],
    activePersona: 'me',
    clients,
  });
  const draft = parseDraft({ id: 'd', site, kind: 'post', text, links });
  return compileMentions(profile.clients)(draft, foldText(text), readLinks(text, draft.links));
}
