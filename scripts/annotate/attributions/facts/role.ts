import { contains } from '../../../text/spans.ts'
import type { Sorted, WordingRule } from './fact.ts'
import { headNoun, isA, isTagged, readIn } from './words.ts'

/** The role that stands beside the source, else the first that the article gives it. */
const given: WordingRule<Sorted> = {
  id: 'attributions/role-given',
  example: { text: '“We go,” said Ana Bell, the mayor of Oldhaven.', finds: 'mayor of Oldhaven' },
  match({ story, quotation: { source }, verdict, sourceKind }) {
    if (sourceKind !== 'person') return []
    const { roles = [] } = story.doc.entities.find(({ id }) => id === verdict.speaker) ?? {}
    const role = roles.find(({ span }) => source && contains(source, span)) ?? roles[0]
    return role ? [{ span: role.span }] : []
  },
}

/** Who is not named is described: the source's words up to a comma or a relative clause. */
const described: WordingRule<Sorted> = {
  id: 'attributions/role-described',
  example: {
    text: 'A senior official at the port, who asked not to be named, said the bridge was safe.',
    finds: 'A senior official at the port',
  },
  match({ story, quotation: { source }, sourceKind }) {
    if (sourceKind !== 'described' || !headNoun(story, source)) return []
    const read = readIn(story, source!)
    const end = read.findIndex(
      one => (isA(one, 'PUNCT') && !isTagged(one, 'HYPH')) || isTagged(one, 'WP', 'WDT', 'WP$'),
    )
    // "whose observers": whoever they are, the words tell of somebody else.
    if (end === 0) return []
    return [{ span: { start: read[0]!.start, end: read.at(Math.max(end, 0) - 1)!.end } }]
  },
}

/** Who the source is, in the article's words. */
export const roleRules: readonly WordingRule<Sorted>[] = [given, described]
