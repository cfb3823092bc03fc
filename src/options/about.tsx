import type { RefObject } from 'preact';
import { browser } from '../browser';
import { Section } from './section';

/** What Hatcheck is, and what it does with what it knows. */
export function About({ home }: { readonly home: RefObject<HTMLHeadingElement | null> }) {
  return (
    <Section title="About" intro="Know which hat you are wearing before you post." home={home}>
      <div class="prose">
        <h2>What it does</h2>
        <p>
          It reads the draft in the compose box, compares it with the hats and clients you declared, and
          speaks up before a client plug, an undisclosed endorsement or a post from the wrong account goes
          out. It never blocks a post, and never changes one unless you press a fix.
        </p>
        <h2>What it keeps to itself</h2>
        <p>
          Everything. Hatcheck sends nothing anywhere: no account, no measuring, no network at all. Your hats
          and clients are stored in this browser only. The pages you visit cannot read them.
        </p>
        <h2>What it is not</h2>
        <p>
          Legal advice. Its warnings name the rule they rest on, so that you can look it up. It has no opinion
          on working conditions, pay or unions, and raises nothing there.
        </p>
        <p class="quiet">
          Hatcheck {browser.runtime.getManifest().version}, open source under the MIT licence. Icons by Lucide
          (ISC).
        </p>
      </div>
    </Section>
  );
}
