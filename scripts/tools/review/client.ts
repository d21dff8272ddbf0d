/** Keyboard of the review: every key presses a button or follows a link that is there anyway. */
export const SCRIPT = `const press = selector => document.querySelector(selector)?.click()

addEventListener('keydown', event => {
  const { key, target } = event
  if (event.ctrlKey || event.metaKey || event.altKey) return
  if (target.matches('.fields input') && key === 'Enter') target.closest('p').querySelector('button').click()
  else if (target.matches('input')) return
  else if (key === 'j') press('[rel=next]')
  else if (key === 'k') press('[rel=prev]')
  else if (key === 'u') press('#undo')
  else if (key === '?') document.querySelector('#help').toggleAttribute('open')
  else if (/^[1-9]$/.test(key)) document.querySelectorAll('.choices button')[key - 1]?.click()
  else return
  event.preventDefault()
})

document.querySelector('.doubt')?.focus({ preventScroll: true })
`

export const STYLE = `.page-review main { padding-block-end: 8rem; }
.page-review main > * { max-width: 44rem; }
.page-review h1 { font-size: var(--large); line-height: 1.25; margin-block: 0.25rem 0.75rem; }
.page-review :is(label, .where, .steps, .evidence, .all, .bar, .empty) { font: var(--small) / 1.5 var(--sans); }
.page-review :is(.where, .evidence) { color: var(--muted); }
.page-review button:not([hidden]) { display: inline-block; width: auto; min-height: 2.25rem; }
.page-review input { font: inherit; min-height: 2.25rem; max-width: 100%; padding-inline: 0.5rem; border: 1px solid var(--edge); background: var(--paper); color: var(--ink); }
.steps { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; align-items: baseline; margin-block: 0.5rem 1rem; }
.doubt:focus { outline: none; }
.doubt .text { font: var(--text) / var(--line) var(--serif); color: var(--ink); white-space: pre-line; overflow-wrap: anywhere; }
.doubt mark { background: var(--wash); color: inherit; }
.choices { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0.5rem; }
.choices li { margin: 0; max-width: 100%; }
.choices kbd { color: var(--muted); margin-inline-end: 0.25rem; }
.fields { display: grid; gap: 0.5rem; }
.fields :is(p, label) { display: flex; flex-wrap: wrap; gap: 0.25rem 0.5rem; align-items: center; margin: 0; }
.fields label span { min-width: 8rem; }
.bar { position: fixed; inset: auto 0 0; padding: 0.6rem var(--gutter); border-block-start: 1px solid var(--ink); background: var(--raised); }
.bar > div { max-width: var(--page); margin-inline: auto; display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; align-items: center; }
.bar p { margin: 0; max-width: none; overflow-wrap: anywhere; }
.bar [role=alert] { flex-basis: 100%; max-height: 8rem; overflow: auto; white-space: pre-line; font-weight: 600; }
`

/** What a page of the site shows of the review: a control where one points, or always where nothing can point. */
export const WRONG = `.wrong { position: absolute; z-index: 3; opacity: 0; margin-inline-start: 0.15rem; padding: 0.1rem 0.45rem; border: 1px solid var(--edge); border-radius: 3px; background: var(--raised); color: var(--accent); font: var(--tiny) / 1.3 var(--sans); text-decoration: none; white-space: nowrap; user-select: none; }
.wrong::after { content: "Wrong?"; }
.check::after { content: "Checked?"; }
:hover + .wrong, :focus-visible + .wrong, .quotation:hover + .marker + .wrong, .wrong:hover, .wrong:focus, h1 + .wrong { opacity: 1; }
h1 + .wrong { position: static; display: block; width: fit-content; margin: 0.25rem 0; }
@media (hover: none), (max-width: 48rem) { .wrong { position: static; opacity: 1; } }
@media print { .wrong, h1 + .wrong { display: none; } }
`
