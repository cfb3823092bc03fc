/** The examples of the contract, field by field, as a person's script would write them. */
export const PROFILE = {
  schema: 'hatcheck/profile@1',
  personas: [
    {
      id: 'mali',
      name: 'Mali',
      kind: 'personal',
      colour: '#3b6ea5',
      accounts: [{ site: 'x', handle: 'mali' }],
      jurisdictions: ['US'],
      languages: ['en'],
      avoid: ['politics', 'profanity'],
      audience: 'public',
      speaksFor: [],
    },
  ],
  activePersona: 'mali',
  siteDefaults: { linkedin: 'work' },
  circles: [{ id: 'family', name: 'Family', audience: 'friends', topics: ['holiday', 'kids'] }],
  clients: [
    {
      id: 'acme',
      name: 'Acme Rockets',
      aliases: ['Acme'],
      products: ['Blast'],
      slogans: ['make it fly'],
      handles: [{ handle: 'acme' }, { site: 'instagram', handle: 'acme.hq' }],
      hashtags: ['acmeblast'],
      domains: ['acme.example'],
      people: [{ name: 'Dana Poe', handles: [{ site: 'facebook', handle: 'dana.poe' }] }],
      relationship: 'client',
      since: '2026-01-01',
      until: null,
      category: 'general',
      genuine: false,
      confidential: false,
      embargoes: [{ terms: ['Project Falcon'], until: '2026-12-01T09:00:00Z' }],
      competitors: ['Bolt Rockets'],
      everydayWord: 'auto',
      context: ['rocket', 'launch'],
    },
  ],
  rules: { 'plug-budget': { level: 'warn', max: 3, days: 30 } },
};

export const DRAFT = {
  id: 'd1',
  site: 'x',
  account: 'mali',
  kind: 'post',
  text: '…',
  links: ['https://…'],
  media: [{ alt: '…' }],
  audience: 'public',
  platformLabel: null,
  thread: { index: 0, count: 1, texts: ['…'] },
  about: { author: 'acme', text: '…' },
  persona: null,
  at: '2026-11-20T10:00:00Z',
  recent: [
    {
      at: '2026-11-19T10:00:00Z',
      site: 'x',
      account: 'mali',
      persona: 'mali',
      clients: ['acme'],
      text: '…',
    },
  ],
};

/** The least that is a profile, with something in place of or beside its fields. */
export function least(fields: object = {}) {
  return {
    schema: 'hatcheck/profile@1',
    personas: [{ id: 'mali', name: 'Mali', kind: 'personal' }],
    activePersona: 'mali',
    clients: [{ id: 'acme', name: 'Acme Rockets' }],
    ...fields,
  };
}
