const MARK = /\p{M}/gu

/** Lower case without accents and with straight apostrophes: how words are compared. */
export function plain(form: string): string {
  const lower = form.toLowerCase().replaceAll('’', "'")
  // ASCII words, which most are, need no decomposition.
  return /^[\x20-\x7e]*$/.test(lower) ? lower : lower.normalize('NFD').replace(MARK, '')
}
