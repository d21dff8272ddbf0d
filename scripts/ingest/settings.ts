import { isMap, parseDocument, stringify } from 'yaml'
import { type Field, languageTag, rights, siteAddress, text } from './fields.ts'

/** What is asked of whoever begins a site, in this order. */
export const QUESTIONS = {
  title: { ...text, asks: 'Name of the site' },
  language: { ...languageTag, asks: 'Language of the words that the program writes, such as en' },
  url: { ...siteAddress, asks: 'Web address of the site, where it has one' },
  publisher: { ...text, asks: 'Who publishes it' },
  rights: { ...rights, asks: 'What may be published of the articles: full, excerpt or link' },
} as const satisfies Readonly<Record<string, Field & { asks: string }>>

export type SettingName = keyof typeof QUESTIONS
export type Settings = { readonly [K in SettingName]?: string }

/** Settings that name articles, or tell of them. */
const OF_ARTICLES = ['lead', 'order', 'stories', 'picture', 'text']

/** A setting under the words that explain it, where the file has them; else at its end. */
function withLine(source: string, name: string, line: string): string {
  const explained = new RegExp(`^# ?${name}:[^\\n]*$`, 'm')
  if (explained.test(source)) return source.replace(explained, () => line)
  return source.trim() === '' ? `${line}\n` : `${source.trimEnd()}\n\n${line}\n`
}

/**
 * The settings of a site that begins anew: what is answered, and nothing that names an article. Comments stay.
 * @param source of the settings before
 */
export function settingsText(source: string, answers: Settings): string {
  const before = parseDocument(source)
  if (isMap(before.contents)) for (const name of OF_ARTICLES) before.delete(name)
  const known = Object.entries(answers).filter(([name]) => isMap(before.contents) && before.has(name))
  for (const [name, value] of known) before.set(name, value)
  const rest = Object.entries(answers).filter(pair => !known.some(([name]) => name === pair[0]))
  const written = isMap(before.contents) ? before.toString({ lineWidth: 0 }) : source
  return rest.reduce(
    (text, [name, value]) => withLine(text, name, stringify({ [name]: value }, { lineWidth: 0 }).trimEnd()),
    written,
  )
}
