import type { Circle, Profile } from '../../model/profile';
import { type Edit, idsOf, withBack, withChanged } from './edit';
import { slugFor } from './slug';

export function addCircle(name: string): Edit {
  return (profile) => {
    const circle: Circle = {
      id: slugFor(name, idsOf(profile.circles), 'circle'),
      name,
      audience: 'friends',
      topics: [],
    };
    return { ...profile, circles: [...profile.circles, circle] };
  };
}

export function editCircle(id: string, patch: Partial<Circle>): Edit {
  return (profile) => ({
    ...profile,
    circles: withChanged(profile.circles, id, (circle) => ({ ...circle, ...patch })),
  });
}

export function removeCircle(id: string): Edit {
  return (profile) => ({ ...profile, circles: profile.circles.filter((circle) => circle.id !== id) });
}

/** Brings back the circle that `before` had, in its place. */
export function restoreCircle(id: string, before: Profile): Edit {
  const at = before.circles.findIndex((circle) => circle.id === id);
  const circle = before.circles[at];
  return (profile) => (circle ? { ...profile, circles: withBack(profile.circles, circle, at) } : profile);
}
