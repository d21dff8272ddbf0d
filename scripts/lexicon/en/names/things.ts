import type { EntityType } from '../../../model/layers.ts'

/** One thing with its names, the fullest and commonest first. */
export interface Thing {
  readonly type: EntityType
  readonly names: readonly {
    readonly name: string
    /** A text that has it means the thing, whatever stands beside it. */
    readonly known: boolean
    /** It is also an ordinary word or part of other names: alone it shows nothing. */
    readonly ambiguous: boolean
  }[]
  /** Adjectives and inhabitants of a country. */
  readonly peoples: readonly {
    readonly word: string
    /** The same word is a name as well: `UK`. */
    readonly isName: boolean
  }[]
}

const parts = (list: string): string[] => list.split(',').map(part => part.trim())

/**
 * Reads things of one type, parted by semicolons or line ends. Names of one thing are parted by commas; its adjectives
 * and inhabitants follow ` : `. `~` before a name: the thing is known by it only where nothing else is meant, so that
 * no rule looks for it; before an adjective: it is a name as well. `?` after a name: it is an ordinary word as well.
 */
export function things(type: EntityType, text: string): readonly Thing[] {
  return text
    .split(/[;\n]/)
    .filter(line => line.trim())
    .map(line => {
      const [names = '', peoples] = line.split(' : ')
      return {
        type,
        names: parts(names).map(name => ({
          name: name.replace(/^~|\?$/g, ''),
          known: !name.startsWith('~'),
          ambiguous: name.endsWith('?'),
        })),
        peoples: (peoples ? parts(peoples) : []).map(word => ({
          word: word.replace(/^~/, ''),
          isName: word.startsWith('~'),
        })),
      }
    })
}
