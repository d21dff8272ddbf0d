import type { StateCore, Token } from 'markdown-it'
import { datetimeOf } from '../../scripts/text/datetime.ts'
import { attribute, closerOf, runs } from './tokens.ts'

// A value in EDTF or ISO 8601: digits and signs, with no letters but those of the two formats.
const VALUE = /^(?=.*\d)[\dPTYMWDHSXZ:/.,~?%+\-[\]{}]+$/

function wrapInTime(state: StateCore, run: Token[], open: number, datetime: string): void {
  const start = new state.Token('time_open', 'time', 1)
  start.attrSet('datetime', datetime)
  run.splice(closerOf(run, open), 0, new state.Token('time_close', 'time', -1))
  run.splice(open + 1, 0, start)
}

/** `[Tuesday](../timeline.md#id "2015-11-24")`: a link whose title is a date's value is a date. */
export function dates(state: StateCore): void {
  for (const { children } of runs(state)) {
    for (let at = children.length - 1; at >= 0; at--) {
      const value = children[at]!.type === 'link_open' ? attribute(children[at]!, 'title') : ''
      if (!VALUE.test(value)) continue
      children[at]!.attrSet('class', 'date')
      const datetime = datetimeOf(value)
      if (datetime) wrapInTime(state, children, at, datetime)
    }
  }
}
