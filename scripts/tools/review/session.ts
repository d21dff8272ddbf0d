import { type Rewritten, type WrittenItem, withItem, withoutItem } from '../../ingest/corrections/write.ts'
import { UserError } from '../../io/errors.ts'
import { readSource, removeSource, writeSource } from '../../io/files.ts'
import type { SourceFile } from '../../model/source.ts'
import { CORRECTIONS } from '../corrections.ts'

interface Decision extends Decided {
  readonly path: string
  /** The file before it; null: there was none. */
  readonly before: SourceFile | null
  readonly after: string
}

/** A decision as written, and what it answers. */
export interface Decided {
  readonly question: string
  readonly items: readonly WrittenItem[]
}

/** The decisions written while the server runs; the last one is undone first. */
export interface Session {
  /**
   * Writes all items of a decision into the file of one article, or of all.
   * @throws UserError where the file has errors, or cannot be kept as it is but for the decision
   */
  write(file: string, decided: Decided): void
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

/** A file with all the items more, or without them; undefined where there is none. */
const rewritten = (
  file: SourceFile | undefined,
  path: string,
  items: readonly WrittenItem[],
  change: (file: SourceFile | undefined, item: WrittenItem) => Rewritten,
): SourceFile | undefined =>
  items.reduce<SourceFile | undefined>((now, item) => asFile(path, textOf(path, change(now, item))), file)

export function createSession(root: string): Session {
  const decisions: Decision[] = []
  return {
    write(file, { question, items }) {
      const path = `${CORRECTIONS}/${file}.yaml`
      const before = readSource(root, path)
      const after = decoded(rewritten(before, path, items, (now, item) => withItem(now, path, item))!)
      writeSource(root, path, after)
      decisions.push({ path, question, items, before: before ?? null, after })
    },
    undo() {
      const decision = decisions.at(-1)
      if (!decision) return false
      const { path, items, before, after } = decision
      const now = readSource(root, path)
      // Somebody may have written into the file since: then only the decision itself goes.
      const isUntouched = now !== undefined && decoded(now) === after
      const next = isUntouched
        ? before
        : now && rewritten(now, path, items.toReversed(), (file, item) => withoutItem(file!, item))
      decisions.pop()
      if (isUntouched && before === null) removeSource(root, path)
      return next === null || (next !== undefined && writeSource(root, path, decoded(next)))
    },
    last: () => decisions.at(-1),
  }
}
