import { describe, expect, it } from 'vitest';
import { parseProfile } from '../../src/model/profile';
import demo from '../../tools/demo-profile.json' with { type: 'json' };

describe('the demonstration profile', () => {
  it('is a valid profile, so that `npm start` shows an extension at work', () => {
    expect(parseProfile(demo).activePersona).toBe('mali');
  });

  it('has a client that the personal voice keeps apart and the professional one speaks for', () => {
    const { personas, clients } = parseProfile(demo);
    const spoken = personas.filter(({ speaksFor }) => speaksFor.includes('juniper'));
    expect(spoken.map(({ kind }) => kind)).toEqual(['professional']);
    expect(clients.find(({ id }) => id === 'juniper')?.relationship).toBe('client');
  });
});
