import { relative, resolve, sep } from 'node:path'

/** What Eleventy lends a transform: the page being written. */
interface Transformed {
  readonly outputPath: string | false
}

/**
 * Makes a transform that changes nothing and stops the build before a page leaves the site's folder.
 * @param output tells the folder, which Eleventy knows only once its configuration is read
 */
export function within(output: () => string): (this: Transformed, content: string) => string {
  return function (content) {
    const path = relative(resolve(output()), resolve(this.outputPath || output()))
    if (path === '..' || path.startsWith(`..${sep}`))
      throw new Error(`expected a page inside ${output()}, found ${this.outputPath}`)
    return content
  }
}
