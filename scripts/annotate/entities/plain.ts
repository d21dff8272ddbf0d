const MARK = /\p{M}/gu

/** Words that have been asked for; the same ones are, again and again. */
const known = new Map<string, string>()
const MOST = 1 << 15
/** Longer ones would keep the whole text in memory that they are cut from. */
const LONGEST = 12

const made = (form: string): string =>
  form.toLowerCase().replaceAll('’', "'").normalize('NFD').replace(MARK, '')

/** Lower case without accents and with straight apostrophes: how words are compared. */
export function plain(form: string): string {
  const word = known.get(form)
  if (word !== undefined) return word
  const plain = made(form)
  if (form.length > LONGEST) return plain
  if (known.size >= MOST) known.clear()
  known.set(form, plain)
  return plain
}
