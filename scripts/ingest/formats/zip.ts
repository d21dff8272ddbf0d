import { FormatError } from './draft.ts'

/** In bytes, of everything in an archive together. */
const LARGEST = 200_000_000
const MOST_FILES = 5_000

/**
 * The files of an archive by name. Nothing is written: a name is only a name, wherever it seems to lead.
 * @param wanted tells by name which files to unpack
 * @throws FormatError where it is damaged, or would take too much memory
 */
export async function unzipped(
  bytes: Uint8Array,
  wanted: (name: string) => boolean = () => true,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { unzipSync } = await import('fflate')
  let size = 0
  let count = 0
  try {
    const files = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!wanted(name)) return false
        size += originalSize
        if (size > LARGEST || ++count > MOST_FILES)
          throw new FormatError(
            `expected an archive of at most ${LARGEST / 1e6} MB and ${MOST_FILES} files, found a larger one`,
            'unpack it yourself, and add what you need',
          )
        return true
      },
    })
    return new Map(Object.entries(files))
  } catch (error) {
    if (error instanceof FormatError) throw error
    throw new FormatError(
      `expected a whole archive, found a damaged one: ${(error as Error).message}`,
      'get the file again',
    )
  }
}

/** The names in an archive; none where it is damaged. */
export async function namesIn(bytes: Uint8Array): Promise<readonly string[]> {
  const names: string[] = []
  try {
    await unzipped(bytes, name => {
      names.push(name)
      return false
    })
  } catch {
    return []
  }
  return names
}
