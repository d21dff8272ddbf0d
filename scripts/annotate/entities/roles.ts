import type { With } from '../../model/document.ts'
import type { Evident } from '../../model/stage.ts'
import { indexAt, overlaps } from '../../text/spans.ts'
import type { Context } from './context.ts'
import { countryOf } from './names.ts'
import { plain } from './plain.ts'
import type { Description, Reference } from './reference.ts'
import type { RoleFact, Story } from './story.ts'

/** Words an apposition may have before it counts as a clause of its own. */
const LONGEST = 16

const LETTER = /\p{L}/u
const HYPHEN = '-'

/** What the head of a role may be tagged as: nouns, and adjectives, for which `chief` passes. */
const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ'])

/**
 * True where the name ends a phrase before the sentence proper: `According to Ana Bell, a teacher was hurt`.
 * Then what follows the comma is no apposition unless a second comma closes it.
 */
export function isIntroduction(
  { first, sentence: own }: Reference,
  { form, sentence, lexicon }: Context,
): boolean {
  const before = lexicon.definite.has(plain(form(first - 1))) ? first - 2 : first - 1
  if (sentence(before) !== own || sentence(before - 3) === own) return false
  return lexicon.phraseBreaks.has(plain(form(before)))
}

const BEFORE_NAME: Evident = {
  id: 'entities/role-before-name',
  example: { text: 'Norwegian minister Ana Bell came.', finds: 'Ana Bell: Norwegian minister' },
}
const AFTER_NAME: Evident = {
  id: 'entities/role-after-name',
  example: { text: 'Ana Bell, 36, the mayor of Oslo, came.', finds: 'Ana Bell: mayor of Oslo' },
}
const DESCRIBED: Evident = {
  id: 'entities/role-described',
  example: { text: 'Ana Bell was a teacher.', finds: 'Ana Bell: teacher' },
}

/** What makes roles. */
export const roleRules: readonly Evident[] = [BEFORE_NAME, AFTER_NAME, DESCRIBED]

/** Reads roles around names. */
function roleReader(context: Context, { tokens, words }: With<'tokens' | 'words'>) {
  const { lexicon, form, sentence } = context
  const word = (token: number): string => plain(form(token))

  /** The noun a token heads as a person's role, alone or with the word before: `minister`, `prime-minister`. */
  const noun = (token: number): { head: string; kind: string | undefined } | undefined => {
    if (!words[token] || !NOMINAL.has(words[token].upos)) return undefined
    const abbreviated = lexicon.titleNouns.get(word(token).replace(/\.$/, ''))
    for (const head of [`${word(token - 1)}-${word(token)}`, abbreviated ?? word(token)]) {
      const sense = lexicon.nouns.get(head)
      if (sense?.type === 'person' && sense.number === 'singular') return { head, kind: sense.class }
    }
    return undefined
  }

  const fact = (from: number, head: number, to: number, { id: rule }: Evident): RoleFact => {
    const { head: role, kind } = noun(head)!
    const modifiers: string[] = []
    for (let i = from; i <= to; i++) modifiers.push(word(i))
    return {
      span: { start: tokens[from]!.start, end: tokens[to]!.end },
      rule,
      head: role,
      class: kind,
      modifiers,
    }
  }

  const modifies = (token: number): boolean => {
    const plainWord = word(token)
    return (
      lexicon.roleModifiers.has(plainWord) ||
      countryOf(plainWord, lexicon) !== undefined ||
      noun(token) !== undefined ||
      (plainWord.includes('-') && LETTER.test(plainWord))
    )
  }

  /** Tokens in names of places and bodies → the first token of the name. */
  const named = new Map<number, number>()
  for (const { mention, nameSpan } of context.named) {
    if (mention.type === 'person' || mention.type === 'event') continue
    const first = indexAt(tokens, nameSpan.start)
    named.set(indexAt(tokens, nameSpan.end - 1), first)
  }

  /** Where what stands before `from` begins, if it belongs to the role: `vice-`, `former`, `Harlow`; else `from` itself. */
  const further = (from: number): number => {
    const compound = `${word(from - 3)}${form(from - 2)}${word(from - 1)}`
    if (form(from - 2) === HYPHEN && lexicon.roleModifiers.has(compound)) return from - 3
    if (form(from - 1) === HYPHEN && tokens[from - 1]!.end === tokens[from]!.start) return from - 2
    if (modifies(from - 1)) return from - 1
    const place = named.get(from - 1) ?? from
    return lexicon.locatives.has(word(place - 1)) ? from : place
  }

  /** `[Russian President] Vladimir Putin`, `[former Harlow mayor] Ana Bell` */
  const before = (reference: Reference): RoleFact | undefined => {
    const name = indexAt(tokens, reference.nameSpan.start)
    const head = name - 1
    if (sentence(head) !== sentence(name) || !noun(head)) return undefined
    let from = head
    for (let next = further(from); next < from && sentence(next) === sentence(head); next = further(from))
      from = next
    return fact(from, head, head, BEFORE_NAME)
  }

  /** `Vladimir Putin, the [Russian president],` */
  const after = (reference: Reference): RoleFact | undefined => {
    const name = indexAt(tokens, reference.nameSpan.end - 1)
    if (form(name + 1) !== ',') return undefined
    let from = name + 2
    // An age may come first: `Ana Bell, 36, a teacher,`
    if (/^\d+$/.test(form(from)) && form(from + 1) === ',') from += 2
    const definite = lexicon.definite.has(word(from))
    if (definite || lexicon.indefinite.has(word(from)) || lexicon.pronouns.has(word(from))) from++
    // `Ana Bell, through a spokesman,` and `“…,” says Ana Bell, echoing the president.`
    if (/^(?:ADP|VERB)$/.test(words[from]?.upos ?? '')) return undefined
    let stop = from
    const open = (token: number): boolean => token < from + LONGEST && !/^[,.;:()"“”–—]$/.test(form(token))
    while (open(stop) && !lexicon.phraseBreaks.has(word(stop))) stop++
    if (!noun(stop - 1)) return undefined
    // `sold by Tom Reed, the driver said`: right before its verb it is somebody else.
    if (definite && /^(?:VBD|VBZ|VBP|MD)$/.test(words[stop]?.xpos ?? '')) return undefined
    const head = stop - 1
    // What follows the head belongs to the role only when the apposition is closed by a comma or the end.
    let end = stop
    if (lexicon.complements.has(word(stop))) {
      while (open(end)) end++
      if (!/^[,.;)]$/.test(form(end))) end = stop
    }
    if (isIntroduction(reference, context) && form(end) !== ',') return undefined
    return fact(from, head, end - 1, AFTER_NAME)
  }

  return { before, after }
}

/** Writes down every role that stands beside a person's name. */
export function addRoles(context: Context, story: Story, doc: With<'tokens' | 'words'>): void {
  const read = roleReader(context, doc)
  for (const reference of context.named) {
    if (reference.mention.type !== 'person') continue
    for (const role of [read.before(reference), read.after(reference)])
      if (role) story.of(reference)!.roles.push(role)
  }
}

/** The roles that descriptions beside names give, as far as they are not known yet. */
export function addDescribedRoles({ references }: Context, story: Story): void {
  for (const reference of references) {
    const { description, mention } = reference
    if (description?.sense?.type !== 'person' || !story.told.has(reference)) continue
    const { roles } = story.of(reference)!
    if (roles.some(role => overlaps(role.span, mention.span))) continue
    const { head, sense, modifiers, tail } = description
    roles.push({
      span: { start: description.start, end: mention.span.end },
      rule: DESCRIBED.id,
      head,
      class: sense.class,
      modifiers: [...modifiers, ...tail],
    })
  }
}

/** The country that the words of a role tell. */
const countryAmong = (words: readonly string[], context: Context): string | undefined => {
  return words.map(word => countryOf(word, context.lexicon)).find(Boolean)
}

/** True when a description may mean the holder of a role: same noun or class, no contradiction. */
export function holds(description: Description, role: RoleFact, context: Context): boolean {
  const same = description.head === role.head || (description.sense?.class ?? '') === role.class
  if (!same) return false
  // `his wife` is who is called a wife; `his boss` need not be who is called a director.
  if (description.opening === 'possessive' && description.head !== role.head) return false
  const words = [...description.modifiers, ...description.tail]
  const said = countryAmong(words, context)
  const known = countryAmong(role.modifiers, context)
  if (said && known && said !== known) return false
  // `Bell's lawyer` holds the role of that very owner; of a country, other words tell as well.
  if (description.opening === 'owner' && !said && !role.modifiers.includes(description.modifiers[0]!))
    return false
  const { roleModifiers } = context.lexicon
  const telling = description.modifiers.filter(item => roleModifiers.has(item))
  return telling.every(item => role.modifiers.includes(item))
}
