// Runs in the search page: notes in `times` when something was last typed, when the first answer of it was drawn, and when all
// of it was told.
globalThis.times = { asked: 0, drawn: 0, whole: 0 }

addEventListener(
  'input',
  () => {
    globalThis.times = { asked: performance.now(), drawn: 0, whole: 0 }
  },
  true,
)

function look(changes) {
  const { times } = globalThis
  const put = place =>
    changes.some(({ target, addedNodes }) => addedNodes.length > 0 && target.matches?.(place))
  if (!times.seen && put('.hits')) {
    times.seen = true
    requestAnimationFrame(() =>
      setTimeout(() => {
        times.drawn = performance.now()
      }),
    )
  }
  if (!times.whole && put('.search [role="status"]')) times.whole = performance.now()
}

new MutationObserver(look).observe(document, { subtree: true, childList: true })
