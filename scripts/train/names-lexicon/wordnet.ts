import { append } from '../../text/lists.ts'

/** Names out of WordNet, by what its files say they are. */
export interface WordnetNames {
  /** Places, things people made, natural objects, groups. */
  readonly landmarks: readonly string[]
  readonly events: readonly string[]
}

// Numbers of lexicographer files, see lexnames(5WN): acts, happenings, states; artefacts, groups, locations, objects.
const EVENTS = new Set(['04', '11', '26'])
const LANDMARKS = new Set(['06', '14', '15', '17'])
const CAPITAL = /^\p{Lu}/u

/**
 * Reads the names in `data.noun`, see wndb(5WN): synsets that are an instance of something.
 * @param data offset, file, type, number of words (hexadecimal), words each with a number, pointers, then ` | ` and a gloss
 */
export function readWordnet(data: string): WordnetNames {
  const landmarks: string[] = []
  const events: string[] = []
  for (const line of data.split('\n')) {
    const [, file, , count, ...rest] = line.split(' | ')[0]!.split(' ')
    if (!file || !count || !rest.includes('@i')) continue
    const words = rest.slice(0, 2 * Number.parseInt(count, 16)).filter((_, i) => i % 2 === 0)
    const names = words.map(word => word.replaceAll('_', ' ')).filter(name => CAPITAL.test(name))
    if (EVENTS.has(file)) append(events, names)
    if (LANDMARKS.has(file)) append(landmarks, names)
  }
  return { landmarks, events }
}
