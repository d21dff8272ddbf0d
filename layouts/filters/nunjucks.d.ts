/** Nunjucks, as Eleventy brings it, ships no types: these are the parts that this program uses. */
declare module 'nunjucks' {
  class FileSystemLoader {
    constructor(folders: readonly string[])
  }
  class Environment {
    constructor(loader: FileSystemLoader)
    // biome-ignore lint/suspicious/noExplicitAny: a filter takes whatever a layout gives it
    addFilter(name: string, filter: (...values: any[]) => string): void
    render(name: string, context: object): string
  }
  const nunjucks: {
    readonly FileSystemLoader: typeof FileSystemLoader
    readonly Environment: typeof Environment
  }
  export default nunjucks
}
