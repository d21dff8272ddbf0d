/** Eleventy ships no types: these are the parts that this program uses. */
declare module '@11ty/eleventy' {
  interface UserConfig {
    readonly benchmarkManager: { get(group: string): { setMinimumThresholdMs(ms: number): void } }
    addGlobalData(name: string, value: unknown): void
    on(event: string, listener: () => void): void
  }
  interface Options {
    readonly quietMode: boolean
    readonly configPath: string
    readonly config: (config: UserConfig) => void
  }
  export default class Eleventy {
    constructor(input: string, output: string, options: Options)
    /** Silences even what quiet mode lets through. */
    disableLogger(): void
    write(): Promise<unknown>
  }
}
