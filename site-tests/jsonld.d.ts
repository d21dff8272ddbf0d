/** The part of jsonld that the tests use; it has no types of its own. */
declare module 'jsonld' {
  interface Options {
    readonly base: string
    readonly safe: true
    documentLoader(url: string): Promise<object>
  }
  const jsonld: { expand(document: object, options: Options): Promise<object[]> }
  export default jsonld
}
