import { parseArgs } from 'node:util'
import { stages } from '../../pipeline.ts'
import type { Mutant } from './mutants.ts'
import { mutated } from './pool.ts'
import { report, survivors } from './report.ts'

const USAGE = 'npm run mutate -- LAYER [--show] [--file PART-OF-A-PATH] [--every N]'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    show: { type: 'boolean', default: false },
    file: { type: 'string', default: '' },
    every: { type: 'string', default: '1' },
  },
})
const layer = stages.map(({ adds }) => adds).find(name => name === positionals[0])
if (!layer) {
  console.error(`${USAGE}\nExpected a layer (${stages.map(({ adds }) => adds).join(', ')}).`)
  process.exit(2)
}

/** Keeps the mutants of some files, or a sample: every 10th mutant takes a tenth of the time. */
const wanted = ({ id, file }: Mutant): boolean =>
  file.includes(values.file) && id % Number(values.every) === 0

let shown = 0
const outcome = await mutated(layer, wanted, (done, of) => {
  const percent = Math.floor((100 * done) / of)
  if (process.stderr.isTTY && percent > shown) process.stderr.write(`\r${percent} % of ${of} mutants`)
  shown = percent
})
if (process.stderr.isTTY) process.stderr.write('\r')
for (const { name, holds } of outcome.cases) if (!holds) console.log(`fails as it is: ${name}`)
if (values.show) for (const line of survivors(outcome)) console.log(line)
for (const line of report(outcome)) console.log(line)
process.exit(0)
