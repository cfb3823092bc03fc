/**
 * Under the engine's own tsconfig there is no DOM, no browser and no network to call.
 * What the language itself still offers, a clock and dice, is taken away here: these
 * declarations outrank the standard ones, and their results fit nowhere.
 */
interface TheEngineIsPure {
  readonly take: 'draft.at';
}
interface DateConstructor {
  now(): TheEngineIsPure;
  new (): TheEngineIsPure;
}
interface Math {
  random(): TheEngineIsPure;
}
/** The bundler's one macro that the engine uses: a folder's default exports, by path. */
interface ImportMeta {
  glob<T>(
    pattern: string | readonly string[],
    options: { eager: true; import: 'default' },
  ): Record<string, T>;
}
