import { describe } from 'node:test'

const load = (file: string): Promise<unknown> => import(new URL(`../${file}`, import.meta.url).href)

/** Runs test files in one process, each as a suite of its own: what they all load is loaded once. */
export function together(files: readonly string[]): void {
  for (const file of files) describe(file, () => load(file).then(() => {}))
}
