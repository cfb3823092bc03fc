/** The same function, which computes once for each thing it is asked about, as long as that thing is alive. */
export function remember<Of extends object, T>(compute: (of: Of) => T): (of: Of) => T {
  const known = new WeakMap<Of, { readonly value: T }>();
  return (of) => {
    const before = known.get(of);
    if (before) return before.value;
    const value = compute(of);
    known.set(of, { value });
    return value;
  };
}

/** The same for two things: what is known of the second is forgotten with the first. */
export function rememberEach<Of extends object, By, T>(
  compute: (of: Of, by: By) => T,
): (of: Of, by: By) => T {
  const knownOf = remember((_: Of) => new Map<By, { readonly value: T }>());
  return (of, by) => {
    const known = knownOf(of);
    const before = known.get(by);
    if (before) return before.value;
    const value = compute(of, by);
    known.set(by, { value });
    return value;
  };
}
