/** Keyboard of the review page: every key presses a button that is there anyway. */
export const SCRIPT = `const doubts = [...document.querySelectorAll('.doubt')]
let current = Math.max(0, doubts.findIndex(({ id }) => '#' + id === location.hash))

function go(to) {
  current = Math.min(Math.max(to, 0), doubts.length - 1)
  doubts[current]?.focus()
  doubts[current]?.scrollIntoView({ block: 'center' })
}

addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches('input, select')) return
  const { key } = event
  if (key === 'j') go(doubts[current] === document.activeElement ? current + 1 : current)
  else if (key === 'k') go(current - 1)
  else if (key === 'u') document.querySelector('#undo')?.click()
  else if (key === '?') document.querySelector('#help').toggleAttribute('open')
  else if (/^[1-9]$/.test(key)) doubts[current]?.querySelectorAll('.choices button')[key - 1]?.click()
  else return
  event.preventDefault()
})

for (const [i, doubt] of doubts.entries()) doubt.addEventListener('focusin', () => (current = i))
if (doubts.length > 0) go(current)
`

export const STYLE = `.page-review main { max-width: 48rem; margin: 0 auto; padding: 1rem; }
.doubt { padding: 0 0 1rem; }
.doubt:focus { outline: 2px solid; outline-offset: 0.5rem; }
.doubt p { white-space: pre-line; }
.choices { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0.5rem; }
.page-review button { font: inherit; padding: 0.25rem 0.75rem; min-height: 2.25rem; }
`
