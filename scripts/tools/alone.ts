import { join } from 'node:path'
import { assertRoot } from '../io/folders.ts'
import { locked } from '../io/lock.ts'
import { restoreSite } from '../io/swap.ts'
import { type Making, type Progress, SITE, WAIT } from './making.ts'

/**
 * Runs a build of `root` while nobody else does, with the site of before in its place.
 * @throws UserError when `root` is no folder, or another build does not end in time
 */
export function alone<T>(root: string, progress: Progress, how: Making, task: () => Promise<T>): Promise<T> {
  assertRoot(root)
  const onWait = (who: string) => progress.step(`waiting for ${who}, which writes into the same folder`)
  return locked(root, { wait: how.wait ?? WAIT, onWait }, () => {
    restoreSite(join(root, SITE))
    return task()
  })
}
