/** The parts of citation-js that the tests use as an oracle; it ships no types of its own. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown)
    readonly data: readonly Readonly<Record<string, unknown>>[]
    format(name: string, options?: Readonly<Record<string, unknown>>): string
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
