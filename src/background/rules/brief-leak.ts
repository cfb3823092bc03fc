import * as z from 'zod/mini';
import { readBrief } from '../engine/reading/brief';
import type { Rule } from '../engine/rule';

const page = {
  personas: [{ id: 'page', name: 'Acme page', kind: 'professional', speaksFor: ['acme'] }],
  clients: [{ id: 'acme', name: 'Acme Rockets' }],
};
const ada = { personas: [{ id: 'ada', name: 'Ada', kind: 'personal' }] };

export default {
  id: 'brief-leak',
  name: 'Pasted instructions',
  level: 'warn',
  summary: 'Instructions, labels or template fields were pasted along with the post.',
  options: z.object({}),
  *check(reading) {
    if (reading.draft.kind === 'message') return;
    const { text } = reading.draft;
    const { spans, hole, without } = readBrief(reading);
    const [first] = spans;
    if (!first) return;
    const phrase = text.slice(first.start, first.end).trim();
    yield {
      spans,
      message: hole
        ? `“${phrase}” is a field that nobody filled in.`
        : `“${phrase}” reads like an instruction that was pasted along.`,
      why: hole
        ? 'Readers would see the template instead of the words.'
        : 'It was meant for you, not for your readers.',
      fixes: without.length > 0 ? [{ kind: 'edit', label: 'Remove the instruction', edits: without }] : [],
    };
  },
  examples: {
    clear: [
      { why: 'a game with captions', profile: ada, draft: { text: 'Caption this! My cat met the vacuum.' } },
      {
        why: 'the time of an event',
        profile: page,
        draft: { text: 'Doors open at 7pm, first launch at 8.' },
      },
      { why: 'news of a post', profile: ada, draft: { text: 'New post at 4pm on the blog, about knots.' } },
      {
        why: 'in a private message it belongs',
        profile: page,
        draft: { kind: 'message', text: 'Caption: Up we go!\nPlease post on Friday at 9' },
      },
      {
        why: 'a quoted blunder',
        profile: ada,
        draft: { text: 'Today a brand greeted me with “Dear [FIRST NAME]”. Warm.' },
      },
      { why: 'an aside in brackets', profile: page, draft: { text: 'We are back [at last] on the pad.' } },
      {
        why: 'a programme',
        profile: page,
        draft: { text: 'Schedule for Tuesday: 9am keynote, 10am panel, 11am cake' },
      },
      { why: 'in German, credits', profile: page, draft: { text: 'Text: Ute Kern, Foto: Jan Holm' } },
    ],
    found: [
      {
        why: 'the label of a field',
        profile: page,
        draft: { text: 'IG caption: Three, two, one, lunch.' },
        marks: ['IG caption:'],
        fixed: 'Three, two, one, lunch.',
      },
      {
        why: 'an instruction above the text',
        profile: page,
        draft: { text: 'Please publish this on Friday at noon\n\nThe sky is open again.' },
        marks: ['Please publish this on Friday'],
        fixed: 'The sky is open again.',
      },
      {
        why: 'an assistant’s opening',
        profile: ada,
        draft: { text: 'Certainly! Here is a shorter version:\n\nRockets are just loud elevators.' },
        marks: ['Here is a shorter version'],
        fixed: 'Rockets are just loud elevators.',
      },
      {
        why: 'an empty field',
        profile: page,
        draft: { text: 'Join us in {{city}} for the launch.' },
        marks: ['{{city}}'],
      },
      {
        why: 'in French',
        profile: page,
        draft: { text: 'À publier mardi à 10 h\nLégende : On décolle !' },
        marks: ['À publier mardi', 'Légende :'],
        fixed: 'On décolle !',
      },
      {
        why: 'a mail’s last line',
        profile: page,
        draft: { text: 'Fuel day is here.\n\nSent from my iPhone' },
        marks: ['Sent from my iPhone'],
        fixed: 'Fuel day is here.',
      },
    ],
  },
} satisfies Rule<object>;
