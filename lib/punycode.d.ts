/** The ES module of `punycode`: by its bare name Node would take its own deprecated copy. */
declare module 'punycode/punycode.es6.js' {
  export function toUnicode(domain: string): string;
}
