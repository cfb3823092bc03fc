/** Waits for something to be true or there, and returns it. @throws when it is not within `limit` ms. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | false | null | undefined>,
  limit = 10_000,
): Promise<T> {
  const end = Date.now() + limit;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`waited ${limit / 1000} s for ${what}`);
    await new Promise((wake) => setTimeout(wake, 10));
  }
}
