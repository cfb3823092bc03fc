import type { ComponentChildren, RefObject } from 'preact';

interface Props {
  readonly title: string;
  readonly intro: ComponentChildren;
  readonly home: RefObject<HTMLHeadingElement | null>;
  readonly children: ComponentChildren;
}

/** A heading, a sentence on what it is for, and the section itself. */
export function Section({ title, intro, home, children }: Props) {
  return (
    <section class="section" aria-labelledby="title">
      <h1 id="title" tabIndex={-1} ref={home}>
        {title}
      </h1>
      <p class="intro">{intro}</p>
      {children}
    </section>
  );
}
