/** What has been computed of one draft so far, by what computes it; it is forgotten with the draft's reading. */
export type Facts = Map<unknown, unknown>;

interface HasFacts {
  readonly facts: Facts;
}

/** The same function, which computes once for each reading. What is known stays in the reading, so that nothing outlives it. */
export function fact<Of extends HasFacts, T>(compute: (of: Of) => T): (of: Of) => T {
  return (of) => known(of.facts, compute, () => compute(of));
}

/** The same for a reading and something else, as a client. */
export function factEach<Of extends HasFacts, By, T>(compute: (of: Of, by: By) => T): (of: Of, by: By) => T {
  return (of, by) => {
    const each = known(of.facts, compute, () => new Map<unknown, unknown>());
    return known(each, by, () => compute(of, by));
  };
}

function known<T>(facts: Facts, key: unknown, compute: () => T): T {
  const before = facts.get(key);
  if (before !== undefined) return before as T;
  const value = compute();
  facts.set(key, value);
  return value;
}
