import { oneLine, shortened } from '../../text/words.ts'
import type { Mutant } from './mutants.ts'
import type { MutationOutcome } from './pool.ts'

const LONGEST = 100

/** `file:line: what was → what it becomes`, one line for each mutant that no case notices. */
export const survivors = (outcome: MutationOutcome): string[] =>
  outcome.mutants
    .filter(({ id }) => !outcome.killed.has(id))
    .map(
      ({ id, file, line, was, becomes }) =>
        `${file}:${line}: ${shortened(oneLine(was), LONGEST)} → ${becomes}${outcome.reached.has(id) ? '' : ' (never reached)'}`,
    )

const row = (name: string, mutants: readonly Mutant[], { killed, reached }: MutationOutcome): string => {
  const dead = mutants.filter(({ id }) => killed.has(id)).length
  const unreached = mutants.filter(({ id }) => !reached.has(id)).length
  const share = mutants.length ? ((100 * dead) / mutants.length).toFixed(1) : '-'
  const counts = [share, dead, mutants.length - dead - unreached, unreached]
  return `${counts.map(count => String(count).padStart(9)).join(' ')}  ${name}`
}

/** A table of the files: share killed, killed, survived, unreached. */
export function report(outcome: MutationOutcome): string[] {
  const { mutants } = outcome
  const files = [...new Set(mutants.map(mutant => mutant.file))]
  return [
    ' killed %    killed  survived unreached',
    ...files.map(name =>
      row(
        name,
        mutants.filter(mutant => mutant.file === name),
        outcome,
      ),
    ),
    row('all', mutants, outcome),
  ]
}
