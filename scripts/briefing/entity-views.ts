import type { Join, SharedQuotation } from '../model/across-articles.ts'
import type {
  ArticleView,
  EntitySlug,
  EntityView,
  MentionView,
  PassageView,
  QuotationSlug,
  QuotationView,
} from '../model/briefing.ts'
import type { Entity } from '../model/layers.ts'
import { addressOf } from '../text/addresses.ts'
import { isAside } from '../text/aside.ts'
import { byCodeUnits } from '../text/lists.ts'
import { firstFrom } from '../text/search.ts'
import { fold } from '../text/slugs.ts'
import { slice } from '../text/spans.ts'
import { onceEach } from './retellings.ts'

interface Draft {
  readonly id: EntitySlug
  readonly first: Entity
  readonly names: Map<string, string>
  /** How many articles call it so, by folded name. */
  readonly used: Map<string, number>
  /** The name an editor has given it. */
  given?: string
  readonly roles: Map<string, PassageView>
  readonly mentions: MentionView[]
  inReport: number
  readonly articles: string[]
  readonly by: QuotationView[]
  readonly about: Set<QuotationView>
  readonly companions: Map<EntitySlug, number>
}

const draftOf = (id: EntitySlug, first: Entity): Draft => ({
  id,
  first,
  names: new Map(),
  used: new Map(),
  roles: new Map(),
  mentions: [],
  inReport: 0,
  articles: [],
  by: [],
  about: new Set(),
  companions: new Map(),
})

function addEntities(drafts: Map<EntitySlug, Draft>, { doc, slugs, article }: ArticleView): void {
  const given = new Set(
    (doc.effects ?? []).flatMap(({ subject, correction }) =>
      correction.decision.kind === 'name' ? [subject] : [],
    ),
  )
  for (const entity of doc.entities) {
    const id = slugs.get(entity.id)
    if (!id) continue
    const draft = drafts.get(id) ?? draftOf(id, entity)
    drafts.set(id, draft)
    if (draft.articles.at(-1) !== article.slug) draft.articles.push(article.slug)
    draft.used.set(fold(entity.name), (draft.used.get(fold(entity.name)) ?? 0) + 1)
    if (given.has(entity.id)) draft.given ??= entity.name
    for (const name of [entity.name, ...entity.aliases])
      if (!draft.names.has(fold(name))) draft.names.set(fold(name), name)
    for (const { span } of entity.roles) {
      const words = fold(slice(article.text, span))
      if (!draft.roles.has(words)) draft.roles.set(words, { article: article.slug, span })
    }
  }
}

/** In a longer list, only names at most so far apart count as named together: this keeps the time linear. */
const COMPANY = 40

/** Counts the sentences that name two entities together. */
function addCompany(drafts: Map<EntitySlug, Draft>, { mentions, doc, paragraphs }: ArticleView): void {
  let sentence = -1
  let present = new Set<EntitySlug>()
  const close = () => {
    const named = [...present]
    for (const [i, a] of named.entries())
      for (const b of named.slice(Math.max(0, i - COMPANY), i + COMPANY + 1))
        if (a !== b) drafts.get(a)!.companions.set(b, (drafts.get(a)!.companions.get(b) ?? 0) + 1)
  }
  for (const view of mentions) {
    const draft = drafts.get(view.entity)!
    draft.mentions.push(view)
    if (!isAside(paragraphs[doc.sentences[view.sentence]?.paragraph ?? 0]!)) draft.inReport++
    if (view.sentence !== sentence) {
      close()
      present = new Set()
      sentence = view.sentence
    }
    present.add(view.entity)
  }
  close()
}

function addQuotations(drafts: Map<EntitySlug, Draft>, { quotations, mentions }: ArticleView): void {
  const starts = mentions.map(({ mention }) => mention.span.start)
  for (const view of quotations) {
    const speaker = view.speaker?.entity
    if (speaker) drafts.get(speaker)!.by.push(view)
    for (const { start, end } of view.quotation.content)
      for (
        let i = firstFrom(starts, start);
        i < mentions.length && mentions[i]!.mention.span.start < end;
        i++
      )
        if (mentions[i]!.entity !== speaker) drafts.get(mentions[i]!.entity)!.about.add(view)
  }
}

/** Every named entity of the site, the most often mentioned first. */
export function entityViews(
  articles: readonly ArticleView[],
  shared: ReadonlyMap<QuotationSlug, SharedQuotation> = new Map(),
  joins: readonly Join[] = [],
): EntityView[] {
  const drafts = new Map<EntitySlug, Draft>()
  for (const article of articles) {
    addEntities(drafts, article)
    addCompany(drafts, article)
    addQuotations(drafts, article)
  }
  return [...drafts.values()]
    .map(draft => finished(draft, shared, joins))
    .sort(
      (a, b) => b.inReport - a.inReport || b.mentions.length - a.mentions.length || byCodeUnits(a.id, b.id),
    )
}

const isCapitals = (name: string): boolean => name === name.toUpperCase() && /\p{Lu}{4}/u.test(name)

/** The name an editor has given, or else the one that most articles use, never in capitals where another is not. */
function usualName({ given, names, used }: Draft): string | undefined {
  const rank = ([key, name]: readonly [string, string]) => (used.get(key) ?? 0) - (isCapitals(name) ? 1e6 : 0)
  return given ?? [...names].reduce((best, one) => (rank(one) > rank(best) ? one : best))[1]
}

function finished(
  draft: Draft,
  shared: ReadonlyMap<QuotationSlug, SharedQuotation>,
  joins: readonly Join[],
): EntityView {
  const name = usualName(draft) ?? draft.first.name
  const aliases = [...draft.names.values()].filter(other => other !== name)
  const joined = joins.filter(
    join =>
      join.type === draft.first.type && draft.used.has(fold(join.name)) && draft.used.has(fold(join.to)),
  )
  return {
    id: draft.id,
    url: addressOf('entity', draft.id),
    type: draft.first.type,
    name,
    aliases,
    joins: joined,
    roles: [...draft.roles.values()],
    mentions: draft.mentions,
    inReport: draft.inReport,
    articles: draft.articles,
    by: onceEach(draft.by, shared),
    about: onceEach([...draft.about], shared),
    companions: [...draft.companions]
      .map(([entity, sentences]) => ({ entity, sentences }))
      .sort((a, b) => b.sentences - a.sentences || (a.entity < b.entity ? -1 : 1)),
  }
}
