/** The part of the package that the tests use as an oracle; it ships no types of its own. */
declare module 'edtf' {
  /** Milliseconds since 1970 of the first and the last instant. */
  const edtf: (value: string) => { readonly min: number; readonly max: number }
  export default edtf
}
