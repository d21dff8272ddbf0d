import { readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { compileFunction } from 'node:vm'
import { transformSync } from 'esbuild'
import { append } from '../../text/lists.ts'
import { instrument, type Mutant } from './mutants.ts'
import { Switch } from './switch.ts'

type Exports = Record<string, unknown>
type Run = (module: { exports: Exports }, require: (name: string) => unknown, at: object) => void

interface Compiled {
  readonly run: (...parts: Parameters<Run> | [...Parameters<Run>, Switch]) => void
  /** The files it imports. */
  readonly imports: readonly string[]
  readonly mutated: boolean
}

const REQUIRE = /\brequire\("([^"]+)"\)/g

/** A program that has been loaded. */
export interface Loaded {
  readonly exports: Exports
  readonly asked: Switch
  /** What any of its files exports. */
  module(file: string): Exports
}

/** A program whose one folder has its mutants behind switches. */
export interface LoadedModules {
  readonly mutants: readonly Mutant[]
  /** Loads the program anew with one mutant on; modules that no mutant can reach stay as they are. */
  load(on: number): Loaded
}

/**
 * Reads a program and everything that it imports.
 * @param entry a file; `folder` is the one whose sources are mutated, or a file of it
 */
export async function programOf(entry: string, folder: string): Promise<LoadedModules> {
  const mutants: Mutant[] = []
  const modules = new Map<string, Compiled>()
  const packages = new Map<string, unknown>()

  const compile = async (file: string): Promise<void> => {
    if (modules.has(file)) return
    const source = readFileSync(file, 'utf8')
    const mutated = file === folder || file.startsWith(`${folder}/`)
    const made = mutated ? instrument(source, relative(process.cwd(), file), mutants.length) : undefined
    append(mutants, made?.mutants ?? [])
    const { code } = transformSync(made?.code ?? source, {
      loader: 'ts',
      format: 'cjs',
      target: 'node20',
      define: { 'import.meta': '$at' },
    })
    const names = [...code.matchAll(REQUIRE)].map(([, name]) => name!)
    const imports = names.filter(name => name.startsWith('.')).map(name => resolve(dirname(file), name))
    const run = compileFunction(code, ['module', 'require', '$at', '$mutant'], { filename: file })
    modules.set(file, { run: run as Compiled['run'], imports, mutated })
    for (const name of names)
      if (!name.startsWith('.') && !packages.has(name)) packages.set(name, await import(name))
    for (const path of imports) await compile(path)
  }
  await compile(entry)

  /** Modules that are, or import, something mutated. */
  const touched = new Set([...modules].filter(([, { mutated }]) => mutated).map(([file]) => file))
  for (let before = -1; before !== touched.size; ) {
    before = touched.size
    for (const [file, { imports }] of modules) if (imports.some(path => touched.has(path))) touched.add(file)
  }

  const lasting = new Map<string, Exports>()
  for (const file of modules.keys())
    if (!touched.has(file)) lasting.set(file, await import(pathToFileURL(file).href))
  return {
    mutants,
    load(on) {
      const asked = new Switch(on, mutants.length)
      const fresh = new Map<string, { exports: Exports }>()
      const load = (file: string): Exports => {
        const known = lasting.get(file) ?? fresh.get(file)?.exports
        if (known) return known
        const module = { exports: {} }
        fresh.set(file, module)
        const require = (name: string) =>
          name.startsWith('.') ? load(resolve(dirname(file), name)) : packages.get(name)
        const at = { url: pathToFileURL(file).href, dirname: dirname(file), filename: file }
        modules.get(file)!.run(module, require, at, asked)
        return module.exports
      }
      return { exports: load(entry), asked, module: load }
    },
  }
}
