import { apartFile, apartIn, articleFile, bodyOf, type Provenance } from '../../ingest/formats/compose.ts'
import type { Draft, DraftFacts, ForeignFile, Note } from '../../ingest/formats/draft.ts'
import { warning } from '../../ingest/formats/draft.ts'
import type { Article } from '../../model/article.ts'
import type { Finding, Ingested } from '../../model/source.ts'
import { type ParagraphChange, paragraphChanges } from '../../text/differences.ts'
import { normalizedWords, slugOf } from '../../text/slugs.ts'
import { ARTICLES, VERSIONS } from '../content.ts'
import { ORIGINALS } from '../making.ts'
import { endingOf, readAs, type Shelf, sha256Of } from './shelf.ts'

/** What became of one article of a file. */
export type Placed = {
  readonly facts: DraftFacts
  readonly apart: ReturnType<typeof apartIn>
  readonly notes: readonly Note[]
} & (
  | { readonly state: 'added'; readonly path: string }
  | { readonly state: 'known'; readonly path: string }
  | {
      readonly state: 'newer'
      readonly path: string
      readonly kept: string
      readonly changes: readonly ParagraphChange[]
    }
  | { readonly state: 'set aside' }
)

/** A file that articles were read from. */
interface Origin {
  readonly file: ForeignFile
  readonly mediaType: string
  readonly retrieved: string
}

const FACTS = ['title', 'byline', 'publisher', 'sourceUrl', 'published', 'language', 'rights'] as const

const factsIn = (article: Article): DraftFacts =>
  Object.fromEntries(FACTS.flatMap(key => (article[key] === undefined ? [] : [[key, article[key]]])))

/** A newer copy tells its own headline; what else is known of the article stays, and a difference is told. */
function settled(before: Article, now: DraftFacts): { facts: DraftFacts; notes: Note[] } {
  const known = factsIn(before)
  const notes = FACTS.filter(
    key => key !== 'title' && key !== 'language' && now[key] && known[key] && now[key] !== known[key],
  ).map(key =>
    warning(
      `expected ${known[key]} for ${key}, found ${now[key]} in the newer copy; the first stays`,
      `correct ${key} in the article if the source has changed it`,
    ),
  )
  return { facts: { ...now, ...known, ...(now.title && { title: now.title }) }, notes }
}

/** True where a title is absent, or differs in case and signs at most. */
const saysTheSame = (title: string | undefined, before: string | undefined): boolean =>
  title === undefined || normalizedWords(title) === normalizedWords(before ?? '')

const noteOf = ({ severity, message, advice }: Finding): Note => ({
  severity: severity === 'error' ? 'error' : 'warning',
  message,
  advice,
})

/** Puts one draft after the other into the folders of a site. Nothing is overwritten: what was there is kept. */
export class Placing {
  readonly #shelf: Shelf
  readonly #origin: Origin
  readonly #sum: string

  constructor(shelf: Shelf, origin: Origin) {
    this.#shelf = shelf
    this.#origin = origin
    this.#sum = sha256Of(origin.file.bytes)
  }

  #keptOriginal(slug: string): Provenance {
    const { file, mediaType, retrieved } = this.#origin
    const path = this.#shelf.keep(ORIGINALS, slug, endingOf(file.name), file.bytes)
    return {
      retrieved,
      original: path.replace('content/', ''),
      originalSha256: this.#sum,
      originalType: mediaType,
    }
  }

  #keepApart(slug: string, draft: Draft): void {
    const apart = apartFile(draft)
    if (apart !== '') this.#shelf.keep(ORIGINALS, slug, '.apart.txt', new TextEncoder().encode(apart))
  }

  /** Writes the article of a draft. @param name for an article without a title */
  place(draft: Draft, name: string): Placed {
    const apart = apartIn(draft)
    const body = bodyOf(draft)
    const { retrieved } = this.#origin
    const trial: Provenance = {
      retrieved,
      original: 'originals/x',
      originalSha256: this.#sum,
      originalType: this.#origin.mediaType,
    }
    const read = readAs(`${ARTICLES}/x.md`, articleFile(draft.facts, trial, body))
    const notes = [...draft.notes, ...read.findings.map(noteOf)]
    const article = read.ingested[0]?.article
    const shared = { facts: draft.facts, apart, notes }
    if (!article) return { ...shared, state: 'set aside' }
    const before = this.#shelf.find(draft.facts) ?? this.#shelf.withText(article)
    if (before) return this.#newer(draft, article, before, shared)
    const slug = this.#shelf.freeSlug(draft.facts.title ?? name)
    const path = `${ARTICLES}/${slug}.md`
    this.#shelf.write(path, articleFile(draft.facts, this.#keptOriginal(slug), body))
    this.#keepApart(slug, draft)
    return { ...shared, state: 'added', path }
  }

  /** A copy of an article that is there: the newest text is the article, the one before is kept. */
  #newer(
    draft: Draft,
    article: Article,
    before: Ingested,
    shared: Pick<Placed, 'facts' | 'apart' | 'notes'>,
  ): Placed {
    const old = before.placeOf(0).file
    const changes = paragraphChanges(before.article.text, article.text)
    const isSame = changes.length === 0 && saysTheSame(article.title, before.article.title)
    if (isSame || this.#shelf.hasVersion(before.article.slug, article))
      return { ...shared, state: 'known', path: old }
    const { slug } = before.article
    const day = before.article.retrieved ?? before.article.published ?? 'undated'
    const kept = this.#shelf.keep(`${VERSIONS}/${slug}`, day, endingOf(old), this.#shelf.fileOf(before))
    const { facts, notes } = settled(before.article, draft.facts)
    // It stays in the folder of its story, which its file need not name.
    const folder = old.slice(0, old.lastIndexOf('/'))
    const isOwn = (name: string) => slugOf(name) !== slugOf(folder.replace(/^.*\//, ''))
    const story = before.article.stories?.filter(isOwn).join('; ') || undefined
    const path = `${folder}/${slug}.md`
    this.#shelf.write(path, articleFile(facts, this.#keptOriginal(slug), bodyOf(draft), story), old)
    this.#keepApart(slug, draft)
    return { ...shared, facts, notes: [...shared.notes, ...notes], state: 'newer', path, kept, changes }
  }
}
