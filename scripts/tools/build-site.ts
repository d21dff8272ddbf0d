import { alone } from './alone.ts'
import type { Making, Progress, Summary } from './making.ts'
import { unchanged } from './unchanged.ts'

/**
 * Makes the site of `root` where something has changed since the last build, and tells the same in either case.
 * @throws UserError when the input has errors; nothing has then been written
 */
export const buildSite = (root: string, progress: Progress, how: Making): Promise<Summary> =>
  alone(root, progress, how, async () => {
    const known = unchanged(root, how)
    if (known) return known
    // Everything that makes a site takes a while to load.
    const { makeAlone } = await import('./site.ts')
    return makeAlone(root, progress, how)
  })
