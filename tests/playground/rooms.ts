import type { Way } from './composer';
import { Draft } from './editors/draft';
import type { EditorBox } from './editors/editor';
import { Lexical } from './editors/lexical';
import { Textarea } from './editors/textarea';
import { TipTap } from './editors/tiptap';

export interface Person {
  readonly name: string;
  readonly handle: string;
  /** Two colours of the picture. */
  readonly tint: readonly [string, string];
}
export interface Post {
  readonly id: string;
  readonly by: Person;
  readonly when: string;
  readonly text: string;
  readonly picture?: 'hills' | 'shelf';
  readonly likes: number;
  readonly answers?: readonly Post[];
  /** A box that stands open under the post. */
  readonly box?: { readonly name: 'Reply' | 'Comment'; readonly editor: EditorBox; readonly way: Way };
}
/** One compose box with the feed that its posts go to. */
export interface Room {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly madeOf: string;
  readonly prompt: string;
  readonly limit: number;
  readonly editor: EditorBox;
  readonly way: Way;
  readonly posts: readonly Post[];
}

export const ME: Person = { name: 'Mali', handle: 'mali', tint: ['#6a8fd8', '#3b6ea5'] };
const jo: Person = { name: 'Jo Ferris', handle: 'joferris', tint: ['#f0a36b', '#d2693c'] };
const ines: Person = { name: 'Inês Prado', handle: 'inesp', tint: ['#79c7a8', '#2f8f74'] };
const sam: Person = { name: 'Sam Okoro', handle: 'samok', tint: ['#b891e0', '#7b52b8'] };
const greta: Person = { name: 'Greta Lind', handle: 'gretalind', tint: ['#e59ab0', '#bf4f76'] };
const tomo: Person = { name: 'Tomo', handle: 'tomo', tint: ['#8fb8c9', '#4c7f97'] };

export const ROOMS: readonly Room[] = [
  {
    id: 'square',
    name: 'The square',
    about: 'Everyone you follow',
    madeOf: 'Draft.js',
    prompt: 'What is on your mind?',
    limit: 280,
    editor: Draft,
    way: 'button',
    posts: [
      {
        id: 'jo-1',
        by: jo,
        when: '12 min',
        text: 'Walked the ridge before breakfast. Not one other person up there, and the fog did this.',
        picture: 'hills',
        likes: 48,
        box: { name: 'Reply', editor: Draft, way: 'button' },
      },
      {
        id: 'sam-1',
        by: sam,
        when: '1 h',
        text: 'What does everybody drink in the afternoon? I am done with coffee after two.',
        likes: 9,
      },
    ],
  },
  {
    id: 'street',
    name: 'Our street',
    about: '214 neighbours',
    madeOf: 'Textarea',
    prompt: 'Tell the neighbours',
    limit: 500,
    editor: Textarea,
    way: 'form',
    posts: [
      {
        id: 'greta-1',
        by: greta,
        when: '40 min',
        text: 'Two boxes of plums on the wall in front of number 12. Take as many as you can carry.',
        likes: 23,
        answers: [
          { id: 'tomo-0', by: tomo, when: '31 min', text: 'Jam tonight, then. Thank you!', likes: 4 },
        ],
        box: { name: 'Comment', editor: Textarea, way: 'enter' },
      },
    ],
  },
  {
    id: 'makers',
    name: 'Makers',
    about: 'Things in progress',
    madeOf: 'Lexical',
    prompt: 'Show what you are making',
    limit: 2000,
    editor: Lexical,
    way: 'div',
    posts: [
      {
        id: 'ines-1',
        by: ines,
        when: '2 h',
        text: 'Third attempt at the shelf. It holds books now, which is more than the first two can say.',
        picture: 'shelf',
        likes: 31,
        box: { name: 'Comment', editor: Lexical, way: 'enter' },
      },
    ],
  },
  {
    id: 'readers',
    name: 'Slow readers',
    about: 'One book a month',
    madeOf: 'TipTap',
    prompt: 'What are you reading?',
    limit: 300,
    editor: TipTap,
    way: 'button',
    posts: [
      {
        id: 'tomo-1',
        by: tomo,
        when: '3 h',
        text: 'Page 40 and nothing has happened yet. I love it.',
        likes: 17,
        box: { name: 'Reply', editor: TipTap, way: 'button' },
      },
      {
        id: 'greta-2',
        by: greta,
        when: 'Tue',
        text: 'Next month is my pick. Something short, I promise.',
        likes: 12,
      },
    ],
  },
];
