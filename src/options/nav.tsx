import type { Profile } from '../model/profile';
import { HatMark } from '../ui/hat-mark';
import { SECTIONS, type Section } from './place';

interface Props {
  readonly section: Section;
  readonly profile: Profile;
}

/** The way from section to section. */
export function Nav({ section, profile }: Props) {
  const counts: Partial<Record<Section, number>> = {
    personas: profile.personas.length,
    clients: profile.clients.length,
    circles: profile.circles.length,
  };
  return (
    <nav aria-label="Options">
      <p class="brand">
        <HatMark colour="#2f5d50" />
        Hatcheck
      </p>
      <ul>
        {SECTIONS.map(([id, words]) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === section ? 'page' : undefined}>
              {words}
              {counts[id] !== undefined && <span class="quiet small">{counts[id]}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
