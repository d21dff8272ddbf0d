import { type FSWatcher, readdirSync, watch } from 'node:fs'
import { join } from 'node:path'

/** Milliseconds of rest after a change: an editor writes a file in several steps. */
const REST = 120

/** A folder that has just been removed is no error: the one above it tells. */
const isGone = (error: unknown): boolean =>
  ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')

/**
 * Calls back when something in one of the folders, or below, has changed.
 * Folders are watched, not files: an editor that replaces a file does not shake off the watcher.
 * @param onError called for a folder that cannot be watched; the other folders are watched all the same
 * @returns a function that stops it
 */
export function watchFolders(
  folders: readonly string[],
  isLeftOut: (path: string) => boolean,
  onChange: () => void,
  onError: (error: unknown) => void,
): () => void {
  const watchers = new Map<string, FSWatcher>()
  let timer: NodeJS.Timeout | undefined
  const tried = <T>(look: () => T): T | undefined => {
    try {
      return look()
    } catch (error) {
      if (!isGone(error)) onError(error)
      return undefined
    }
  }
  const foldersBelow = (folder: string): string[] => {
    const entries = tried(() => readdirSync(folder, { withFileTypes: true }))
    return (entries ?? [])
      .filter(entry => entry.isDirectory() && !isLeftOut(join(folder, entry.name)))
      .flatMap(entry => foldersBelow(join(folder, entry.name)))
      .concat(entries ? [folder] : [])
  }
  const watched = (folder: string) =>
    tried(() =>
      watch(folder, (_, name) => {
        if (name !== null && isLeftOut(join(folder, name))) return
        clearTimeout(timer)
        timer = setTimeout(() => {
          refresh()
          onChange()
        }, REST)
      }),
    )
  const refresh = () => {
    const now = new Set(folders.flatMap(foldersBelow))
    for (const [folder, watcher] of watchers) {
      if (now.has(folder)) continue
      watcher.close()
      watchers.delete(folder)
    }
    for (const folder of now) {
      const watcher = watchers.has(folder) ? undefined : watched(folder)
      if (!watcher) continue
      watcher.on('error', () => watcher.close())
      watchers.set(folder, watcher)
    }
  }
  refresh()
  return () => {
    clearTimeout(timer)
    for (const watcher of watchers.values()) watcher.close()
  }
}
