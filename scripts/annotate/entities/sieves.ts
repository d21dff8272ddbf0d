import type { Sieve } from './sieve.ts'
import { acronym } from './sieves/acronym.ts'
import { alias } from './sieves/alias.ts'
import { apposition } from './sieves/apposition.ts'
import { asked } from './sieves/asked.ts'
import { firstPerson } from './sieves/first-person.ts'
import { group } from './sieves/group.ts'
import { initials } from './sieves/initials.ts'
import { kindAfterName } from './sieves/kind-after-name.ts'
import { kindOfBody } from './sieves/kind-of-body.ts'
import { initial, middleName, nickname, spelling } from './sieves/name-variant.ts'
import { partOfName } from './sieves/part-of-name.ts'
import { plural } from './sieves/plural.ts'
import { predicate } from './sieves/predicate.ts'
import { repeatedDescription } from './sieves/repeated-description.ts'
import { reporter } from './sieves/reporter.ts'
import { roleDescription } from './sieves/role-description.ts'
import { sameName } from './sieves/same-name.ts'
import { sameSingleName } from './sieves/same-single-name.ts'
import { sameSpeaker } from './sieves/same-speaker.ts'
import { shortForm } from './sieves/short-form.ts'
import { subjectBefore } from './sieves/subject-before.ts'
import { talkedAbout } from './sieves/talked-about.ts'
import { thirdPerson } from './sieves/third-person.ts'

/** Sieves that go over the document together, each asked only where those before it are silent. */
type Pass = readonly Sieve[]

/** Which names name the same thing; surest first. */
export const naming: readonly Pass[] = [
  [sameName],
  [alias],
  [middleName],
  [initial],
  [nickname],
  [spelling],
  [acronym],
  [initials],
  [shortForm],
  [partOfName],
  [sameSingleName],
]

/** Whom descriptions mean that stand beside a name: they give it roles. */
export const beside: readonly Pass[] = [[kindAfterName], [apposition], [predicate]]

/** Whom other descriptions mean, by the roles of those who are named. */
export const describing: readonly Pass[] = [
  [roleDescription],
  [group],
  [kindOfBody, repeatedDescription, talkedAbout],
]

/** Whom pronouns mean: `he` before `I`, whose speaker may be a `he`; each `he` may rest on the one before. */
export const pronouns: readonly Pass[] = [
  [reporter, asked, sameSpeaker, subjectBefore, thirdPerson],
  [plural],
  [firstPerson],
]

/** Every way of telling who is who. */
export const sieves: readonly Sieve[] = [...naming, ...beside, ...describing, ...pronouns].flat()

/** `He is a teacher`, now that it is known who `he` is. */
export const afterPronouns: readonly Pass[] = [[predicate]]
