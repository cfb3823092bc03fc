/** The file of the package, not Node's built-in of the same name. */
declare module 'punycode/punycode.js' {
  const punycode: { toASCII(domain: string): string };
  export default punycode;
}
