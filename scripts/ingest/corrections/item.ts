import type { Correction, Decision, PartTarget } from '../../model/corrections.ts'
import type { EntityType, QuotationForm } from '../../model/layers.ts'
import { listed } from '../../text/english.ts'
import { factCheckFault, factCheckOf } from './fact-check.ts'
import { type CorrectionValues, type KeyName, namesOf } from './keys.ts'

/** A correction as one item of a file says it. */
export type CorrectionItem = Omit<Correction, 'article' | 'place'>

interface Fault {
  readonly message: string
  readonly advice: string
}

const fault = (message: string, advice: string): Fault => ({ message, advice })

const speakerOf = (name: string): string | null => (name.toLowerCase() === 'nobody' ? null : name)

function decisionOf(name: KeyName | undefined, values: CorrectionValues): Decision {
  const value = name === undefined ? '' : values[name]!
  switch (name) {
    case 'quotation':
      if (value === 'no') return { kind: 'not-a-quotation' }
      return {
        kind: 'quotation',
        ...(values.speaker && { speaker: speakerOf(values.speaker) }),
        ...(values.form && { form: values.form as QuotationForm }),
      }
    case 'speaker':
      return { kind: 'speaker', speaker: speakerOf(value) }
    case 'form':
      return { kind: 'form', form: value as QuotationForm }
    case 'same-as':
    case 'never-same-as':
      return { kind: name, other: value }
    case 'type':
      return { kind: 'type', type: value as EntityType }
    case 'name':
    case 'role':
    case 'description':
    case 'link':
    case 'date':
      return { kind: name, value }
    case 'hide':
      return { kind: 'hide' }
    case 'checks':
      return { kind: 'checks', ...factCheckOf(values) }
    default:
      return { kind: 'note' }
  }
}

const targetOf = ({ permalink, exact, prefix, suffix, entity }: CorrectionValues): PartTarget =>
  permalink !== undefined
    ? { path: permalink }
    : entity !== undefined
      ? { entity }
      : { exact: exact!, ...(prefix && { prefix }), ...(suffix && { suffix }) }

type Kind = 'quotation' | 'entity' | 'event' | 'words'

const kindOf = (target: PartTarget): Kind => {
  if ('exact' in target) return 'words'
  if ('entity' in target || target.path.startsWith('entities/')) return 'entity'
  return target.path.startsWith('quotes/') ? 'quotation' : 'event'
}

/** The targets each decision can be about; those not named here can be about anything. */
const ABOUT: Readonly<Partial<Record<Decision['kind'], readonly Kind[]>>> = {
  quotation: ['words'],
  'not-a-quotation': ['quotation', 'words'],
  speaker: ['quotation', 'words'],
  form: ['quotation', 'words'],
  checks: ['quotation', 'words'],
  'same-as': ['entity'],
  'never-same-as': ['entity'],
  name: ['entity'],
  type: ['entity'],
  role: ['entity'],
  description: ['entity'],
  link: ['entity'],
  date: ['event', 'words'],
}

const POINTERS: Readonly<Record<Kind, string>> = {
  words: 'exact: and its words',
  quotation: 'permalink: and the address of a quotation',
  entity: 'entity: and its name',
  event: 'permalink: and the address of an event',
}

const given = (names: readonly KeyName[], values: CorrectionValues): KeyName[] =>
  names.filter(name => values[name] !== undefined)

/** Makes a signature of `reviewed`, which stands beside the name of who signs, and nothing else. */
function checkOf(values: CorrectionValues, forEveryArticle: boolean): CorrectionItem | Fault {
  const { reviewed, by } = values
  const others = (Object.keys(values) as KeyName[]).filter(name => name !== 'reviewed' && name !== 'by')
  if (others.length > 0)
    return fault(
      `expected reviewed beside by only, found ${listed(others)}`,
      others[0] === 'on' ? 'delete on: reviewed is the day' : 'write an item of its own for each',
    )
  if (!by) return fault('expected by beside reviewed, found none', 'add by: and who checked the article')
  if (forEveryArticle)
    return fault(
      'expected a decision about a name in a file for every article, found reviewed',
      'move it into the file that is named like the article',
    )
  return { target: { whole: true }, decision: { kind: 'reviewed' }, by, on: reviewed! }
}

/** Makes a correction of what an item says, or tells what is wrong with it. */
export function itemOf(values: CorrectionValues, forEveryArticle: boolean): CorrectionItem | Fault {
  if (values.reviewed !== undefined) return checkOf(values, forEveryArticle)
  const amiss = factCheckFault(values)
  if (amiss) return amiss
  const targets = given(namesOf('target'), values)
  if (targets.length !== 1)
    return fault(
      `expected one of ${listed(namesOf('target'), 'or')}, found ${listed(targets) || 'none'}`,
      'say by one of them what is corrected',
    )
  const [beside] = given(namesOf('beside'), values)
  if (beside && targets[0] !== 'exact')
    return fault(
      `expected ${beside} beside exact, found it beside ${targets[0]}`,
      `delete ${beside}, or give the words by exact`,
    )
  const named = given(namesOf('decision'), values)
  const isNew = values.quotation === 'yes'
  const decisions = isNew ? named.filter(name => name !== 'speaker' && name !== 'form') : named
  if (decisions.length > 1)
    return fault(`expected one decision, found ${listed(decisions)}`, 'write an item of its own for each')
  if (decisions.length === 0 && values.note === undefined)
    return fault(
      'expected a decision or a note, found neither',
      `add one of ${listed([...namesOf('decision'), 'note'], 'or')}`,
    )
  const target = targetOf(values)
  const decision = decisionOf(decisions[0], values)
  const about = ABOUT[decision.kind]
  const kind = kindOf(target)
  if (about && !about.includes(kind))
    return fault(
      `expected ${decisions[0]} to be about ${about.includes('entity') ? 'an entity' : about.includes('event') ? 'an event or words' : 'a quotation'}, found ${targets[0]}: ${values[targets[0]!]}`,
      `write ${listed(
        about.map(kind => POINTERS[kind]),
        'or',
      )}`,
    )
  if (forEveryArticle && kind !== 'entity')
    return fault(
      `expected an entity in a file for every article, found ${targets[0]}`,
      'move it into the file that is named like the article',
    )
  const { by, on, source, note } = values
  return {
    target,
    decision,
    ...(by && { by }),
    ...(on && { on }),
    ...(source && { source }),
    ...(note && { note }),
  }
}
