import type { Join } from '../model/across-articles.ts'
import type { Annotated } from '../model/document.ts'
import type { Entity } from '../model/layers.ts'
import { addTo, counted, grouped } from '../text/groups.ts'
import { byCodeUnits } from '../text/lists.ts'
import { normalizedWords } from '../text/slugs.ts'

/** Two names that an editor keeps apart. */
export type Apart = readonly [name: string, other: string]

type Type = Entity['type']
/** Type and name, folded: what two articles have to have in common. */
export const nameKey = ({ type, name }: Pick<Entity, 'type' | 'name'>): string =>
  `${type} ${normalizedWords(name)}`

interface Named {
  readonly type: Type
  readonly name: string
  readonly article: string
  readonly aliases: readonly string[]
  /** Year of publication; absent when unknown. */
  readonly year?: number
  /** The people and organisations of its article, by name. */
  readonly company: ReadonlySet<string>
}

/** What stays of a person's name without initials between the first and the last word; undefined for a single name. */
function bare(name: string): string | undefined {
  const words = normalizedWords(name).split(' ')
  if (words.length < 2 || words[0]!.length < 2) return undefined
  return [words[0], ...words.slice(1, -1).filter(word => word.length > 1), words.at(-1)].join(' ')
}

const initials = (name: string): string =>
  normalizedWords(name)
    .split(' ')
    .slice(1, -1)
    .filter(word => word.length === 1)
    .join('')

/** The name that most articles use; of several, the longest. */
function usual(group: readonly Named[]): Named {
  const times = counted(group.map(nameKey))
  return [...group].sort(
    (a, b) =>
      times.get(nameKey(b))! - times.get(nameKey(a))! ||
      b.name.length - a.name.length ||
      byCodeUnits(a.name, b.name),
  )[0]!
}

/** A name means the same for a while: a namesake of another time is somebody else. */
const YEARS = 5

/** True unless every article of the one appeared years before or after every article of the other. */
const isOfOneTime = (some: readonly Named[], others: readonly Named[]): boolean =>
  some.some(({ year }) =>
    others.some(
      ({ year: other }) => year === undefined || other === undefined || Math.abs(year - other) <= YEARS,
    ),
  )

/** True when an article of the one and an article of the other have somebody else, or some other body, in common. */
function haveCompany(some: readonly Named[], others: readonly Named[]): boolean {
  const own = new Set([...some, ...others].map(nameKey))
  const known = new Set(others.flatMap(({ company }) => [...company]))
  return some.some(({ company }) => [...company].some(key => known.has(key) && !own.has(key)))
}

/** `Ana B. Bell` and `Ana Bell` are one, unless there is an `Ana C. Bell` as well. */
function byInitials(people: readonly Named[]): Join[] {
  return [...grouped(people, ({ name }) => bare(name)).values()].flatMap(group => {
    const different = new Set(group.map(({ name }) => initials(name)).filter(Boolean))
    if (different.size > 1) return []
    const to = usual(group)
    const spellings = grouped(group, nameKey)
    const usually = spellings.get(nameKey(to))!
    spellings.delete(nameKey(to))
    return [...spellings.values()]
      .filter(other => isOfOneTime(other, usually))
      .map(([{ type, name } = to]) => ({ type, name, to: to.name, why: 'initials' as const }))
  })
}

const ACRONYM = /^(?:\p{Lu}\.?){2,6}$/u

/** `HPA` is the Harbour Pilots’ Association where an article uses both for one, and none uses it for another. */
function byAcronym(named: readonly Named[]): Join[] {
  const longForms = new Map<string, Named[]>()
  for (const one of named)
    for (const alias of one.aliases)
      if (ACRONYM.test(alias) && !ACRONYM.test(one.name))
        addTo(longForms, nameKey({ type: one.type, name: alias }), one)
  const shorts = grouped(
    named.filter(({ name }) => ACRONYM.test(name)),
    nameKey,
  )
  return [...shorts].flatMap(([key, short]) => {
    const forms = longForms.get(key) ?? []
    const [to] = forms
    if (!to || new Set(forms.map(nameKey)).size > 1 || !isOfOneTime(short, forms)) return []
    const { type, name } = short[0]!
    // A body that one article alone explains may be another one elsewhere: something else has to be shared.
    if (type !== 'place' && forms.length === 1 && !haveCompany(short, forms)) return []
    return [{ type, name, to: to.name, why: 'acronym' as const, article: to.article }]
  })
}

/**
 * Names that stand for one person or thing although articles write them differently. Each is joined to a name that is
 * itself joined to none, so that no chain of likenesses comes about.
 * @param apart what an editor has decided not to be the same
 */
export function oneName(docs: readonly Annotated[], apart: readonly Apart[]): readonly Join[] {
  const named = docs.flatMap(({ article, entities }) => {
    const own = entities.filter(entity => entity.named)
    const year = article.published ? Number(article.published.slice(0, 4)) : undefined
    const company = new Set(
      own.filter(({ type }) => type === 'person' || type === 'organization').map(nameKey),
    )
    return own.map(
      ({ type, name, aliases }): Named => ({
        type,
        name,
        aliases,
        article: article.slug,
        company,
        ...(year !== undefined && { year }),
      }),
    )
  })
  const joins = [
    ...byInitials(named.filter(({ type }) => type === 'person')),
    ...byAcronym(named.filter(({ type }) => type !== 'person')),
  ]
  const kept = new Set(apart.map(([a, b]) => [a, b].map(normalizedWords).sort().join('|')))
  return joins.filter(({ name, to }) => !kept.has([name, to].map(normalizedWords).sort().join('|')))
}
