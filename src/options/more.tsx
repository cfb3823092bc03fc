import type { ComponentChildren } from 'preact';

/** What is needed less often, folded away. */
export function More({
  summary,
  children,
}: {
  readonly summary: string;
  readonly children: ComponentChildren;
}) {
  return (
    <details class="more">
      <summary>{summary}</summary>
      <div class="more-body">{children}</div>
    </details>
  );
}
