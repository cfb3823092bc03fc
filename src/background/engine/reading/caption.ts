import type { Client } from '../../../model/profile';
import type { Span } from '../../../model/verdict';
import type { Reading } from './reading';
import { normal } from './words';

/** Where a tag under a picture credits a brand; elsewhere people tag to ask and to complain, too. */
const PICTURES: readonly string[] = ['instagram', 'tiktok', 'pinterest', 'threads'];
/** “Photo by”, questions, appointments and a day’s work tag without praise. */
const TAGS_OTHERWISE =
  /[?؟？]|📷|📸|(?<!\p{L})(?:photos?|credits?|foto|crédit|créditos|meet|meetings?|train|jobs?|hiring|calls?|standup|deadlines?|invoices?|briefs?|office|shifts?|decks?|pitch|interview|arbeit|büro|reunión|réunion|reunião|termin)(?!\p{L})/iu;
const WORDS_BESIDE = 3;

/**
 * Whether a picture post is a caption that tags the client: readers take that for where to get it.
 * 16 CFR 255.0(b): tags in social posts are endorsements.
 */
export function isCaptionFor(reading: Reading, client: Client): boolean {
  const { site, kind, text } = reading.draft;
  if (kind !== 'post' || !PICTURES.includes(site) || TAGS_OTHERWISE.test(text)) return false;
  if (reading.words.length <= WORDS_BESIDE) return false;
  const spans = reading.spansOf(client);
  const handles = spans.filter(({ start }) => text[start] === '@');
  return (
    handles.some((handle) => (handle.start > 0 && signs(text, handle)) || isInList(text, handle)) ||
    (reading.draft.media.length > 0 && spans.some((tag) => tag.start > 0 && isOfCampaign(text, tag, client)))
  );
}

/** A tag that the client made for people to use. FTC, Cole Haan (2014): a picture under such a tag endorses. */
function isOfCampaign(text: string, tag: Span, { name, hashtags }: Client): boolean {
  const key = normal(text.slice(tag.start, tag.end));
  const keys = hashtags.map((hashtag) => normal(hashtag.startsWith('#') ? hashtag : `#${hashtag}`));
  return keys.includes(key) && key !== normal(`#${name.replace(/[^\p{L}\p{N}]/gu, '')}`) && signs(text, tag);
}

const ENDS_BEFORE = /(?:^|[.!…。！؟\n])[\s\p{Extended_Pictographic}\u{fe0f}]*$/u;
const ENDS_AFTER = /^[.!\s\p{Extended_Pictographic}\u{fe0f}]*(?:[@#][\p{L}\p{M}\p{N}._]+[.!\s]*)*(?:$|\n)/u;

/** In a sentence of its own, like a signature. */
function signs(text: string, { start, end }: Span): boolean {
  return ENDS_BEFORE.test(text.slice(0, start)) && ENDS_AFTER.test(text.slice(end));
}

const APART = /[,;·|/\n–—&+]|[.!:…](?=\s|$)|[、。，！،]/u;
const TAGS = /#[\p{L}\p{M}\p{N}_]+/gu;
const FEW = 3;
/** Words of one thing that is seen: “a very long corridor”, “the new Acme”. */
const ITEM = 5;

/** One of a list of what is seen and nothing else: “Lake, fog, a balcony at @acme.” Dates and hours are an appointment. */
function isInList(text: string, { start, end }: Span): boolean {
  const masked = `${text.slice(0, start)}@${text.slice(end)}`.replace(TAGS, ' ');
  if (/\d/.test(masked)) return false;
  const items = masked.split(APART).filter((item) => /[\p{L}@]/u.test(item));
  return items.length >= FEW && items.every((item) => item.trim().split(/\s+/).length <= ITEM);
}
