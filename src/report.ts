/** Where a unit's own failure goes: the extension's console, with the unit's name. Never a draft, never a client. */
export function report(error: unknown, { unit }: { readonly unit: string }): void {
  console.error(`Hatcheck: ${unit} failed:`, error);
}
