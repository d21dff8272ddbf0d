import { isSeq, type Node, stringify } from 'yaml'
import type { Correction, Decision, Target } from '../../model/corrections.ts'
import type { Finding, SourceFile } from '../../model/source.ts'
import { startOfFile } from '../places.ts'
import { parseYaml } from '../yaml.ts'
import { readFile } from './index.ts'

/** A correction as an item of a file: its keys and values in the order in which they are written. */
export type WrittenItem = Readonly<Record<string, string>>

/** A file's next text; or why it has to stay as it is. */
export type Rewritten = { readonly text: string } | { readonly refused: readonly Finding[] }

const HEAD = '# yaml-language-server: $schema=schema.json\n'

/** An item as it stands in a new file. */
export const itemText = (item: WrittenItem): string => stringify([item], { lineWidth: 0 })

const speakerWords = (speaker: string | null): string => speaker ?? 'nobody'

function decisionItem(decision: Decision): WrittenItem {
  switch (decision.kind) {
    case 'quotation': {
      const { speaker, form } = decision
      return {
        quotation: 'yes',
        ...(speaker !== undefined && { speaker: speakerWords(speaker) }),
        ...(form && { form }),
      }
    }
    case 'not-a-quotation':
      return { quotation: 'no' }
    case 'speaker':
      return { speaker: speakerWords(decision.speaker) }
    case 'form':
      return { form: decision.form }
    case 'same-as':
    case 'never-same-as':
      return { [decision.kind]: decision.other }
    case 'type':
      return { type: decision.type }
    case 'hide':
      return { hide: 'yes' }
    case 'checks': {
      const { url, verdict, checkedBy, checkedOn } = decision
      return { checks: url, verdict, 'checked-by': checkedBy, ...(checkedOn && { 'checked-on': checkedOn }) }
    }
    case 'note':
    case 'reviewed':
      return {}
    default:
      return { [decision.kind]: decision.value }
  }
}

function targetItem(target: Target): WrittenItem {
  if ('whole' in target) return {}
  if ('path' in target) return { permalink: target.path.replace(/\.html$/, '') }
  return { ...target }
}

/** A correction as the program writes it. */
export function itemOfCorrection({ target, decision, by, on, source, note }: Correction): WrittenItem {
  return {
    ...targetItem(target),
    ...decisionItem(decision),
    ...(decision.kind === 'reviewed' && on && { reviewed: on }),
    ...(by && { by }),
    ...(decision.kind !== 'reviewed' && on && { on }),
    ...(source && { source }),
    ...(note && { note }),
  }
}

// The mark is kept: what is written is the file, sign for sign.
const textOf = (file: SourceFile): string =>
  new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(file.bytes)

/** Where an item goes, and how it is written so that it is one more of the list. */
interface Insertion {
  readonly at: number
  readonly added: string
  /** What parts it from the item before. */
  readonly parting: string
}

function insertionIn(text: string, item: WrittenItem): Insertion {
  const mark = text.startsWith('\ufeff') ? 1 : 0
  const { contents } = parseYaml(text.slice(mark))
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n'
  if (isSeq(contents) && contents.flow) {
    const last = contents.items.at(-1) as Node | undefined
    const at = mark + (last ? last.range![1] : contents.range![1] - 1)
    return { at, added: JSON.stringify(item), parting: last ? ', ' : '' }
  }
  // A list may stand indented; the next item stands below the others.
  const start = mark + (contents?.range?.[0] ?? 0)
  const indent = /[ \t]*$/.exec(text.slice(0, start))![0]
  const lines = itemText(item).trimEnd().split('\n')
  return {
    at: text.length,
    added: lines.map(line => `${indent}${line}${lineEnd}`).join(''),
    parting: text.length === mark || text.endsWith('\n') ? '' : lineEnd,
  }
}

const said = ({ place: _, ...correction }: Correction): string => JSON.stringify(correction)

const asFile = (path: string, text: string): SourceFile => ({ path, bytes: new TextEncoder().encode(text) })

/** What a file says, item by item; or what is wrong with it. */
function readItems(file: SourceFile): { items: readonly string[] } | { refused: readonly Finding[] } {
  const { corrections, findings } = readFile(file)
  const refused = findings.filter(({ severity }) => severity === 'error')
  return refused.length > 0 ? { refused } : { items: corrections.map(said) }
}

const refusal = (path: string, found: string): Finding => ({
  severity: 'error',
  place: startOfFile(path),
  message: `expected a file in which one decision can change and nothing else, found ${found}`,
  advice: 'change the file by hand; it stays as it is',
})

/** The new text, where it says what is wanted when it is read. */
function checked(path: string, text: string, wanted: readonly string[]): Rewritten {
  const after = readItems(asFile(path, text))
  if ('refused' in after)
    return { refused: [refusal(path, 'one that could then not be read'), ...after.refused] }
  const holds = after.items.length === wanted.length && after.items.every((item, i) => item === wanted[i])
  return holds ? { text } : { refused: [refusal(path, 'one that would then say something else')] }
}

/**
 * A file with one item more. What stands in it stays sign for sign; the new text is read again, and refused where
 * it does not say what it said before, and the item.
 * @param file undefined where there is none yet; `path` names it
 */
export function withItem(file: SourceFile | undefined, path: string, item: WrittenItem): Rewritten {
  const old = file ?? asFile(path, HEAD)
  const [before, alone] = [readItems(old), readItems(asFile(path, itemText(item)))]
  if ('refused' in before) return before
  if ('refused' in alone) return alone
  const text = textOf(old)
  const { at, parting, added } = insertionIn(text, item)
  const next = text.slice(0, at) + parting + added + text.slice(at)
  return checked(path, next, [...before.items, ...alone.items])
}

/**
 * A file without the last item that says the same; as it is where there is none.
 * Refused where that item no longer stands there as it was written.
 */
export function withoutItem(file: SourceFile, item: WrittenItem): Rewritten {
  const { path } = file
  const [before, alone] = [readItems(file), readItems(asFile(path, itemText(item)))]
  if ('refused' in before) return before
  if ('refused' in alone) return alone
  const text = textOf(file)
  const which = before.items.lastIndexOf(alone.items[0]!)
  if (which < 0) return { text }
  const { parting, added } = insertionIn(text, item)
  const written = [parting.trim() && parting + added, added].find(piece => piece && text.includes(piece))
  if (!written) return { refused: [refusal(path, 'the decision in other words than it was written in')] }
  const at = text.lastIndexOf(written)
  const next = text.slice(0, at) + text.slice(at + written.length)
  return checked(path, next, before.items.toSpliced(which, 1))
}
