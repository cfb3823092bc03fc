import type { Client, Relationship } from '../../../../model/profile';
import type { Market } from '../../vocabulary/market';
import { marketsOf } from '../../vocabulary/markets';
import type { Reading } from '../reading';
import type { Fault, Ruling } from './judge';
import type { Sign } from './signs';

/** What readers should learn. */
export function whatIsUntold(relationship: Relationship, name: string): string {
  switch (relationship) {
    case 'client':
    case 'sponsor':
      return 'that you are paid';
    case 'employer':
      return `that you work for ${name}`;
    case 'owner':
      return `that ${name} is yours`;
    case 'investor':
      return `that you have a stake in ${name}`;
    case 'gifted':
      return 'that you got it for free';
    case 'affiliate':
      return 'that you earn from it';
    case 'family':
      return `that ${name} is your family’s`;
    case 'friend':
      return `that ${name} is a friend’s`;
  }
}

/** Why a sign counts or not, in a few words, for `--explain`. */
export function whyOf(sign: Sign, ruling: Ruling | null, denied: boolean): string {
  if (sign.sense === 'denial') return 'denies the tie';
  if (!ruling) return 'speaks of somebody else';
  const where = ruling.market.name === '' ? '' : ` (${ruling.market.name})`;
  if (denied && sign.sense !== 'tie') return 'contradicted by a denial';
  return (ruling.fault === null ? 'plain, and in its place' : FAULTS[ruling.fault]) + where;
}

const FAULTS: Readonly<Record<Fault, string>> = {
  vague: 'does not tell readers plainly',
  tie: 'tells of another tie',
  language: 'in another language than the post',
  late: 'comes late',
  tags: 'among other tags',
  fold: 'below the fold',
  stake: 'does not tell of the stake',
  amount: 'does not state the amount',
  switch: 'the site’s own switch alone',
  contradicted: 'contradicted',
  elsewhere: 'in another part of the thread',
};

/** Whose rules apply. */
export interface Rules {
  /** “readers”, and where they live when there are several markets. */
  readonly readers: string;
  /** What is to be said of a market without a pack, or of none. */
  readonly note: string;
  readonly source: string;
}

/** @param ruling the strictest market’s, null where there was nothing to judge. */
export function rulesOf({ persona }: Reading, ruling: Ruling | null): Rules {
  const markets = marketsOf(persona.jurisdictions);
  const market = ruling?.market ?? markets[0];
  const several = markets.length > 1 && market !== undefined;
  return {
    readers: several ? `readers in ${market.name}` : 'readers',
    note: market === undefined || market.regulator !== '' ? '' : noPack(market),
    source: market === undefined || market.regulator === '' ? '16 CFR 255.5(a)' : sourceOf(market),
  };
}

function noPack({ code }: Market): string {
  return code === ''
    ? ''
    : `The rules of ${code} are not known here, so this is the strictest plain reading.`;
}

function sourceOf({ labels, language }: Market): string {
  return labels[0]?.source ?? language.source;
}

/** One sentence: that nothing is said, or the opposite. */
export function silenceSentence(denial: Sign | null, { name }: Client): string {
  return denial
    ? `“${shortened(denial.label)}” tells readers that nothing ties you to ${name}.`
    : `Nothing here tells readers how you are tied to ${name}.`;
}

/** One sentence: how to mend that. */
export function breakSilence(denial: Sign | null): string {
  return denial ? 'Take it out, and say at the start how it is.' : 'A few words at the start are enough.';
}

/** One sentence: what is wrong with the words that are there. `soft`: perhaps nothing is. */
export function faultSentence(
  fault: Fault,
  sign: Sign | null,
  { relationship, name }: Client,
  { readers }: Rules,
  soft: boolean,
): string {
  const quoted = sign && sign.label !== '' ? `“${shortened(sign.label)}”` : 'The label';
  const untold = whatIsUntold(relationship, name);
  switch (fault) {
    case 'vague':
    case 'tie':
    case 'stake':
      if (sign?.tells != null && fault === 'vague')
        return `${quoted} tells ${readers} of the tie, but perhaps not that this is an ad.`;
      return `${quoted} ${soft ? 'may not tell' : 'does not tell'} ${readers} ${untold}.`;
    case 'language':
      return `${quoted} is in another language than this post, so ${readers} may not learn ${untold}.`;
    case 'late':
      return `${quoted} comes late; ${readers} should meet it first.`;
    case 'tags':
      return `${quoted} is lost to ${readers} among the other tags.`;
    case 'fold':
      return `${quoted} stands where ${readers} must tap “more” to see it.`;
    case 'amount':
      return `${quoted} does not tell ${readers} how much you are paid, which a post about an investment must.`;
    case 'switch':
      return `The site’s own label alone ${soft ? 'may not tell' : 'does not tell'} ${readers} plainly ${untold}.`;
    case 'contradicted':
      return `The post tells ${readers} both that it is an ad and that it is not.`;
    case 'elsewhere':
      return `Another part of this thread tells ${readers} ${untold}, but this one recommends ${name} too.`;
  }
}

/** One sentence: how to mend it. */
export function mendSentence(fault: Fault): string {
  switch (fault) {
    case 'vague':
    case 'tie':
    case 'switch':
      return 'A plain label at the start is understood by everybody.';
    case 'language':
      return 'A label in the language of the post is understood by everybody.';
    case 'late':
    case 'tags':
    case 'fold':
      return 'Put it at the very start.';
    case 'stake':
      return 'Say what your stake is, beside the label.';
    case 'amount':
      return 'State who pays you, and how much, at the start.';
    case 'contradicted':
      return 'Keep the label and take the denial out.';
    case 'elsewhere':
      return 'Each part is read on its own, so label each that recommends.';
  }
}

function shortened(label: string): string {
  return label.length > 40 ? `${label.slice(0, 38).trimEnd()}…` : label;
}
