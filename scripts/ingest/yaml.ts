import { type Node, parseDocument } from 'yaml'
import { error, type Remark } from './remark.ts'

const DEEPEST_BRACKETS = 20

/** The first bracket that stands inside too many others: the parser calls itself for each. */
function tooDeep(source: string): Remark | undefined {
  let depth = 0
  for (let i = 0; i < source.length; i++) {
    if ('[{'.includes(source[i]!)) depth++
    else if (']}'.includes(source[i]!)) depth = Math.max(0, depth - 1)
    if (depth > DEEPEST_BRACKETS)
      return error(
        i,
        `expected plain values, found more than ${DEEPEST_BRACKETS} brackets inside one another`,
        'put quotation marks around the value',
      )
  }
  return undefined
}

const isBlank = (line: string): boolean => /^\s*(?:[#%]|$)/.test(line)

/** The first line that ends the document: the parser reads nothing below it. One `---` may open the document. */
function secondDocument(source: string): Remark | undefined {
  let opened = false
  for (const { 1: before = '', 2: marker = '', index } of source.matchAll(
    /(^|\r\n?|\n)(---|\.\.\.)(?=\s|$)/g,
  )) {
    const at = index + before.length
    if (
      marker === '---' &&
      !opened &&
      source
        .slice(0, at)
        .split(/\r\n?|\n/)
        .every(isBlank)
    )
      opened = true
    else
      return error(
        at,
        `expected one YAML document, found a line ${marker} that ends it: nothing below would be read`,
        'delete the line: all of it is one document',
      )
  }
  return undefined
}

/** A byte order mark inside the file: it comes from another file that was put behind this one, and is invisible. */
function strayMark(source: string): Remark | undefined {
  const found = /(?:^|[\r\n])\ufeff/.exec(source)
  return found
    ? error(
        found.index + found[0].length - 1,
        'expected a byte order mark (U+FEFF) at the start of the file only, found one at the start of a line',
        'delete it: it cannot be seen, so write the line anew',
      )
    : undefined
}

interface YamlIssue {
  readonly code: string
  readonly message: string
  readonly pos: readonly [number, number]
}

// For errors in what YAML reads as structure: mostly the writer meant words.
const QUOTE = 'if it is meant as text, put the whole value in quotation marks'
const SYNTAX_ADVICE: ReadonlyMap<string, string> = new Map([
  ['DUPLICATE_KEY', 'delete one of the two lines'],
  ['TAB_AS_INDENT', 'use spaces in place of tabs'],
  ['MISSING_CHAR', 'add the missing character'],
  ['MULTILINE_IMPLICIT_KEY', 'write a colon and a space after the key'],
])

const syntax = ({ code, message, pos }: YamlIssue): Remark =>
  error(pos[0], `expected YAML, found an error: ${message}`, SYNTAX_ADVICE.get(code) ?? QUOTE)

const tag = ({ message, pos }: YamlIssue): Remark => ({
  severity: 'warning',
  offset: pos[0],
  message: `expected a plain value, found a tag, which has no effect: ${message}`,
  advice: 'delete the tag',
})

/**
 * Parses one document of YAML 1.2. Nothing in it is resolved yet: no alias, no tag.
 * @param source without a byte order mark
 * @returns the root node; null where there is none, or where a remark is an error
 */
export function parseYaml(source: string): { contents: Node | null; remarks: Remark[] } {
  const wrong = tooDeep(source) ?? strayMark(source) ?? secondDocument(source)
  if (wrong) return { contents: null, remarks: [wrong] }
  const doc = parseDocument(source, { prettyErrors: false, logLevel: 'silent' })
  const remarks = [...doc.errors.map(syntax), ...doc.warnings.map(tag)]
  return { contents: doc.errors.length > 0 ? null : doc.contents, remarks }
}
