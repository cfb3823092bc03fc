import * as z from 'zod/mini';

/** One option of a rule that a person can set here: a number, yes or no, or a line of text. */
export type RuleOption =
  | {
      readonly kind: 'number';
      readonly key: string;
      readonly usual: number | null;
      readonly least: number | null;
      readonly whole: boolean;
    }
  | { readonly kind: 'check'; readonly key: string; readonly usual: boolean }
  | { readonly kind: 'text'; readonly key: string; readonly usual: string };

const Properties = z.object({
  properties: z._default(
    z.record(
      z.string(),
      z.object({
        type: z.optional(z.string()),
        default: z.optional(z.unknown()),
        minimum: z.optional(z.number()),
      }),
    ),
    {},
  ),
});

/** The simple options of a rule's schema, in its order; what is not simple is left to the profile's file. */
export function optionsOf(schema: z.ZodMiniType): readonly RuleOption[] {
  const { properties } = Properties.parse(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
  return Object.entries(properties).flatMap(([key, { type, default: usual, minimum }]): RuleOption[] => {
    if (type === 'number' || type === 'integer') {
      const least = minimum !== undefined && minimum > Number.MIN_SAFE_INTEGER ? minimum : null;
      return [
        {
          kind: 'number',
          key,
          usual: typeof usual === 'number' ? usual : null,
          least,
          whole: type === 'integer',
        },
      ];
    }
    if (type === 'boolean') return [{ kind: 'check', key, usual: usual === true }];
    if (type === 'string') return [{ kind: 'text', key, usual: typeof usual === 'string' ? usual : '' }];
    return [];
  });
}

/** An id or a key as words: `plug-budget` → `Plug budget`, `perDay` → `Per day`. */
export function inWords(id: string): string {
  const words = id
    .replaceAll('-', ' ')
    .replace(/(?<=\p{Ll})\p{Lu}/gu, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
