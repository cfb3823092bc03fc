/** A new name for one send. The browser's own for this is missing on pages without https. */
export const once = (): string => crypto.getRandomValues(new Uint32Array(4)).join('-');
