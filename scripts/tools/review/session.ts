import { isDeepStrictEqual } from 'node:util'
import { readFile } from '../../ingest/corrections/index.ts'
import {
  itemOfCorrection,
  itemText,
  type Rewritten,
  type WrittenItem,
  withItem,
  withoutItem,
} from '../../ingest/corrections/write.ts'
import { UserError } from '../../io/errors.ts'
import { readSource, removeSource, writeSource } from '../../io/files.ts'
import type { Correction, Decision } from '../../model/corrections.ts'
import type { SourceFile } from '../../model/source.ts'
import { fold } from '../../text/slugs.ts'
import { CORRECTIONS } from '../corrections.ts'

interface Written extends Decided {
  readonly path: string
  /** The items it took the place of. */
  readonly replaced: readonly WrittenItem[]
  /** The file before it; null: there was none. */
  readonly before: SourceFile | null
  readonly after: string
}

/** A decision as written, and the question it answers. */
export interface Decided {
  readonly question: string
  readonly items: readonly WrittenItem[]
}

/** The decisions written while the server runs; the last one is undone first. */
export interface Session {
  /**
   * Writes all items of a decision into the file of one article, or of all, in place of what the same file says
   * otherwise of the same thing: who answers again has thought better of it.
   * @throws UserError where the file has errors, or cannot be kept as it is but for the decision
   */
  write(file: string, decided: Decided): void
  /** What the file of one article says otherwise of the things that items are about. */
  contradicted(file: string, items: readonly WrittenItem[]): readonly WrittenItem[]
  /**
   * Takes the last decision back; false where no file had to be changed for it.
   * @throws UserError as `write` does; the decision then stays the last one
   */
  undo(): boolean
  /** The last decision; undefined where there is none. */
  last(): Decided | undefined
}

function textOf(path: string, rewritten: Rewritten): string {
  if ('text' in rewritten) return rewritten.text
  throw new UserError(`nothing was written into ${path}`, rewritten.refused)
}

// The byte order mark counts: a file is put back byte for byte.
const decoded = ({ bytes }: SourceFile): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

const asFile = (path: string, text: string): SourceFile => ({ path, bytes: new TextEncoder().encode(text) })

/** Decisions of which several hold for one thing. */
const MANY: readonly Decision['kind'][] = ['same-as', 'never-same-as', 'note', 'checks', 'reviewed']
/** After one of these nothing else is left to decide. */
const GONE: readonly Decision['kind'][] = ['not-a-quotation', 'hide']

/** The two names that a decision joins or parts, in one order; undefined for any other decision. */
const pairIn = ({ target, decision }: Correction): readonly string[] | undefined =>
  'other' in decision && 'entity' in target ? [target.entity, decision.other].map(fold).sort() : undefined

/** True where of two decisions only one can hold. */
function replaces(next: Correction, old: Correction): boolean {
  const kinds = [next.decision.kind, old.decision.kind]
  const pair = pairIn(next)
  if (pair) return kinds[0] !== kinds[1] && isDeepStrictEqual(pair, pairIn(old))
  return (
    isDeepStrictEqual(next.target, old.target) &&
    !kinds.some(kind => MANY.includes(kind)) &&
    (kinds[0] === kinds[1] || kinds.some(kind => GONE.includes(kind)))
  )
}

const correctionsIn = (file: SourceFile | undefined): readonly Correction[] =>
  file ? readFile(file).corrections : []

/** What a file says that the items of a new decision say otherwise. */
function contradicted(
  file: SourceFile | undefined,
  path: string,
  items: readonly WrittenItem[],
): WrittenItem[] {
  const next = correctionsIn(asFile(path, items.map(itemText).join('')))
  return correctionsIn(file)
    .filter(old => next.some(one => replaces(one, old)))
    .map(itemOfCorrection)
}

const added = (file: SourceFile | undefined, path: string, items: readonly WrittenItem[]) =>
  items.reduce<SourceFile | undefined>(
    (now, item) => asFile(path, textOf(path, withItem(now, path, item))),
    file,
  )

const removed = (file: SourceFile | undefined, path: string, items: readonly WrittenItem[]) =>
  items.reduceRight<SourceFile | undefined>(
    (now, item) => now && asFile(path, textOf(path, withoutItem(now, item))),
    file,
  )

export function createSession(root: string): Session {
  const decisions: Written[] = []
  const pathOf = (file: string) => `${CORRECTIONS}/${file}.yaml`
  return {
    contradicted(file, items) {
      const path = pathOf(file)
      return contradicted(readSource(root, path), path, items)
    },
    write(file, { question, items }) {
      const path = pathOf(file)
      const before = readSource(root, path)
      const replaced = contradicted(before, path, items)
      const after = decoded(added(removed(before, path, replaced), path, items)!)
      writeSource(root, path, after)
      decisions.push({ path, question, items, replaced, before: before ?? null, after })
    },
    undo() {
      const decision = decisions.at(-1)
      if (!decision) return false
      const { path, items, replaced, before, after } = decision
      const now = readSource(root, path)
      // Somebody may have written into the file since: then only the decision itself goes.
      const isUntouched = now !== undefined && decoded(now) === after
      const next = isUntouched ? before : now && added(removed(now, path, items), path, replaced)
      decisions.pop()
      if (isUntouched && before === null) removeSource(root, path)
      return next === null || (next !== undefined && writeSource(root, path, decoded(next)))
    },
    last: () => decisions.at(-1),
  }
}
