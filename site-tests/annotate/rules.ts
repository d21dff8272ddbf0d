import { reasonRules } from '../../scripts/annotate/attributions/facts/reason.ts'
import { roleRules as roleWordings } from '../../scripts/annotate/attributions/facts/role.ts'
import { kindRules } from '../../scripts/annotate/attributions/facts/source-kind.ts'
import { stanceRules } from '../../scripts/annotate/attributions/facts/stance.ts'
import { weightRules } from '../../scripts/annotate/attributions/facts/weight.ts'
import { rules as attributions } from '../../scripts/annotate/attributions/rules/index.ts'
import { saidAgain } from '../../scripts/annotate/attributions/said-again.ts'
import { beginnings } from '../../scripts/annotate/entities/index.ts'
import { roleRules } from '../../scripts/annotate/entities/roles.ts'
import { sieves } from '../../scripts/annotate/entities/sieves.ts'
import { toldLater } from '../../scripts/annotate/entities/told-later.ts'
import { rules as events } from '../../scripts/annotate/events/index.ts'
import { besideRepairs, evident as mentions } from '../../scripts/annotate/mentions/evident.ts'
import { repairs } from '../../scripts/annotate/mentions/repairs/index.ts'
import { rules as paragraphs, turnRules } from '../../scripts/annotate/paragraphs/index.ts'
import { rules as passages } from '../../scripts/annotate/passages/index.ts'
import { rules as problems } from '../../scripts/annotate/problems/index.ts'
import { evident as quotations } from '../../scripts/annotate/quotations/rules/index.ts'
import { post, turn } from '../../scripts/annotate/quotations/turns.ts'
import { rules as timexes } from '../../scripts/annotate/timexes/rules/index.ts'
import type { Evident } from '../../scripts/model/stage.ts'

/** Every rule of every layer. */
export const RULES: readonly Evident[] = [
  ...paragraphs,
  ...turnRules,
  ...passages,
  ...quotations,
  turn,
  post,
  ...mentions,
  ...repairs,
  ...besideRepairs,
  ...beginnings,
  ...sieves,
  toldLater,
  ...roleRules,
  ...attributions,
  saidAgain,
  ...kindRules,
  ...stanceRules,
  ...weightRules,
  ...roleWordings,
  ...reasonRules,
  ...timexes,
  ...events,
  ...problems,
]
