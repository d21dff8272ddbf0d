import type { Rights } from '../model/article.ts'
import type { SiteInfo } from '../model/outputs.ts'
import type { Finding, SourceFile } from '../model/source.ts'
import { wordsOf } from '../text/words.ts'
import { decode } from './decode.ts'
import { type Field, languageTag, oneOf, rights, siteAddress, text } from './fields.ts'
import { readMapping } from './mapping.ts'
import { placesIn } from './places.ts'
import { findingsOf } from './remark.ts'

/** Names of articles; where `known` is undefined, every name is taken: a build has looked at them before. */
const articles = (known: ReadonlySet<string> | undefined, most: number): Field => ({
  expected: most === 1 ? 'the name of an article' : 'names of articles, parted by spaces',
  advice:
    'write an article as its file is called in content/articles, without the ending, or delete the line',
  read(value) {
    const names = wordsOf(value)
    return names.length <= most && names.every(name => !known || known.has(name))
      ? names.join(' ')
      : undefined
  },
})

/** A line for each story: its name, a colon, and the articles. */
const STORY = /^([^:]+):(.*)$/

const storyLines = (value: string): { name: string; articles: string[] }[] =>
  value
    .split('\n')
    .filter(line => line.trim())
    .map(line => {
      const [, name = '', articles = ''] = STORY.exec(line) ?? []
      return { name: name.trim(), articles: wordsOf(articles) }
    })

const storiesOf = (known: ReadonlySet<string> | undefined): Field => ({
  expected: 'a line for each story, its name, a colon and the names of articles',
  advice: 'write stories: | and below it, indented, lines as in The Harlow bridge: storm-report council-vote',
  read: value =>
    storyLines(value).every(
      ({ name, articles }) =>
        /[\p{L}\p{N}]/u.test(name) && articles.length > 0 && articles.every(one => !known || known.has(one)),
    )
      ? value
      : undefined,
})

const pictureOf = (known: ReadonlySet<string> | undefined): Field => ({
  expected: 'the file of a picture that an article shows',
  advice: 'show the picture in an article, write its name as there, or delete the line',
  read: value => (!known || known.has(value) ? value : undefined),
})

const fieldsOf = (known?: ReadonlySet<string>, pictures?: ReadonlySet<string>) => ({
  title: text,
  language: languageTag,
  url: siteAddress,
  publisher: text,
  cards: oneOf('yes', 'no'),
  rights,
  text,
  picture: pictureOf(pictures),
  lead: articles(known, 1),
  order: articles(known, Number.POSITIVE_INFINITY),
  stories: storiesOf(known),
})

/**
 * Reads what the owner says about the site; without a file, only the language is known.
 * @param slugs of all articles, to check those that are named
 * @param pictures files that the articles show, to check the one that is named
 */
export function readSite(
  file: SourceFile | undefined,
  slugs?: ReadonlySet<string>,
  pictures?: ReadonlySet<string>,
): { site: SiteInfo; findings: Finding[] } {
  if (!file) return { site: { language: 'en' }, findings: [] }
  const { source, remarks: garbled } = decode(file.bytes)
  const { values, remarks } = readMapping(source, fieldsOf(slugs, pictures))
  const placeIn = placesIn(source, file.path)
  const { order, cards, rights: allowed, stories, ...others } = values
  return {
    site: {
      language: 'en',
      ...others,
      ...(order && { order: wordsOf(order) }),
      ...(stories && { stories: storyLines(stories) }),
      ...(cards && { cards: cards === 'yes' }),
      ...(allowed && { rights: allowed as Rights }),
    },
    findings: findingsOf([...garbled, ...remarks], placeIn),
  }
}
