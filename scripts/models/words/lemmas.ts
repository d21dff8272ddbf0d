/** Gives a word its dictionary form. */
export type Lemmatizer = (form: string, upos: string, xpos: string) => string

/** How a form becomes its lemma: in small letters or as written, so many characters off the end, these put on. */
interface Change {
  readonly small: boolean
  readonly cut: number
  readonly add: string
}

const LONGEST_ENDING = 6
/** Marks the beginning of a word in an ending that is the whole word. */
const START = '^'

const apply = (form: string, { small, cut, add }: Change): string => {
  const written = small ? form.toLowerCase() : form
  return cut > written.length ? written : written.slice(0, written.length - cut) + add
}

/**
 * Reads rules: `upos/xpos`, ending (`^was` for the whole word), change (`s`mall or `k`ept letters, number of
 * characters cut, letters added), parted by tabs. The longest ending wins.
 * @throws Error naming the line that is no rule
 */
export function readLemmas(lines: readonly string[]): Lemmatizer {
  const rules = new Map<string, Map<string, Change>>()
  for (const [i, line] of lines.entries()) {
    const [tag, ending, change] = line.split('\t')
    const parts = /^([sk])(\d+)(.*)$/.exec(change ?? '')
    if (!tag || ending === undefined || !parts)
      throw new Error(`line ${i + 1}: expected tag, ending and change, found "${line}"`)
    const ofTag = rules.get(tag) ?? new Map<string, Change>()
    rules.set(
      tag,
      ofTag.set(ending, {
        small: parts[1] === 's',
        cut: Number(parts[2]),
        add: parts[3]!,
      }),
    )
  }
  return (form, upos, xpos) => {
    const ofTag = rules.get(`${upos}/${xpos}`)
    if (!ofTag) return form.toLowerCase()
    const plain = form.replaceAll('’', "'")
    const lower = plain.toLowerCase()
    const whole = ofTag.get(START + lower)
    if (whole) return apply(plain, whole)
    for (let size = Math.min(LONGEST_ENDING, lower.length); size >= 0; size--) {
      const change = ofTag.get(lower.slice(lower.length - size))
      if (change) return apply(plain, change)
    }
    return plain
  }
}
