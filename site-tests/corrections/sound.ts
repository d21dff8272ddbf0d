import assert from 'node:assert/strict'
import type { Annotated } from '../../scripts/model/document.ts'

/** Every annotation stands in its place, refers to what is there, and is a slice of the text. */
export function assertSound(doc: Annotated): void {
  const ids = (letter: string, items: readonly { readonly id: string }[]) => {
    assert.deepEqual(
      items.map(({ id }) => id),
      items.map((_, i) => `${letter}${i}`),
    )
    return new Set<string>(items.map(({ id }) => id))
  }
  const known = {
    q: ids('q', doc.quotations),
    e: ids('e', doc.entities),
    m: ids('m', doc.mentions),
    t: ids('t', doc.timexes),
    v: ids('v', doc.events),
  }
  const refers = (to: string | null | undefined) => {
    if (to && to !== 'DCT') assert.ok(known[to[0] as 'q'].has(to), `nothing is ${to}`)
  }
  for (const { content, within } of doc.quotations) {
    refers(within)
    for (const { start, end } of content)
      assert.ok(0 <= start && start < end && end <= doc.article.text.length)
  }
  for (const { quotation, speaker, via, candidates } of doc.attributions)
    for (const id of [quotation, speaker, ...via, ...candidates]) refers(id)
  assert.deepEqual(
    doc.attributions.map(({ quotation }) => quotation),
    doc.quotations.map(({ id }) => id),
  )
  const mentions = doc.entities.flatMap(entity => entity.mentions)
  assert.equal(new Set(mentions).size, mentions.length, 'a mention means two entities')
  for (const entity of doc.entities) {
    for (const id of [...entity.mentions, ...entity.possible, ...(entity.members ?? [])]) refers(id)
    for (const { mention, antecedent } of entity.links)
      assert.ok(entity.mentions.includes(mention) && entity.mentions.includes(antecedent))
  }
  for (const { anchor } of doc.timexes) refers(anchor)
  for (const { when, until, participants, claimedIn } of doc.events)
    for (const id of [when, until, claimedIn, ...participants]) refers(id)
  for (const { subject } of doc.effects ?? []) refers(subject)
}
