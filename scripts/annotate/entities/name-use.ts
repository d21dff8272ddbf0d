import { endingsOf } from './names.ts'
import type { Reference } from './reference.ts'
import type { Participant } from './story.ts'

interface Uses {
  full?: Reference
  readonly latest: Map<string, Reference>
  readonly alone: Map<string, number>
}

/** By which of their names people have been called so far. */
export class NameUse {
  readonly #of = new Map<Participant, Uses>()

  /** Notes that a name meant somebody, with all its words or with some. */
  add(reference: Reference, participant: Participant): void {
    const { name } = reference
    const uses: Uses = this.#of.get(participant) ?? { latest: new Map(), alone: new Map() }
    this.#of.set(participant, uses)
    const whole = name.join(' ')
    if (name.length > 1) uses.full = reference
    uses.alone.set(whole, (uses.alone.get(whole) ?? 0) + 1)
    // Each ending of the name, and its first word.
    for (const ending of endingsOf(name)) uses.latest.set(ending, reference)
    uses.latest.set(name[0]!, reference)
  }

  /** The last time the full name was used. */
  full(participant: Participant): Reference | undefined {
    return this.#of.get(participant)?.full
  }

  /** The last time somebody was called by a name that ends with these words or starts with this word. */
  latest(participant: Participant, words: string): Reference | undefined {
    return this.#of.get(participant)?.latest.get(words)
  }

  /** How often somebody was called by these words and no more. */
  alone(participant: Participant, words: string): number {
    return this.#of.get(participant)?.alone.get(words) ?? 0
  }
}
