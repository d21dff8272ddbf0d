// Notes at the very line of their words; keys from quotation to quotation; what is marked, remembered.

const wide = matchMedia('(width >= 62rem)')
const all = (selector, within = document) => [...within.querySelectorAll(selector)]
/** The first of the numbers of each quotation. */
const markers = [
  ...new Map(
    all('.marker')
      .reverse()
      .map(marker => [marker.hash, marker]),
  ).values(),
].reverse()

/* What is marked, as the reader left it. */

function remember(box) {
  const key = `briefing:${box.id}`
  try {
    const kept = localStorage.getItem(key)
    if (kept !== null) box.checked = kept === 'on'
    box.addEventListener('change', () => localStorage.setItem(key, box.checked ? 'on' : 'off'))
  } catch {}
}

/* A note stands at the line of its words; without this, at their paragraph. */

function align() {
  let free = Number.NEGATIVE_INFINITY
  for (const note of all('.note')) {
    note.style.removeProperty('--shift')
    const { top, height } = note.getBoundingClientRect()
    const words = document.querySelector(`.quotation[data-note="${note.dataset.note}"]`)
    if (!wide.matches || height === 0 || !words) continue
    const wanted = Math.max(words.getClientRects()[0].top + 3, free)
    note.style.setProperty('--shift', `${wanted - top}px`)
    free = wanted + height + 6
  }
}

/* Keys. */

function go(marker) {
  location.replace(`#q-${marker.hash.slice('#n-'.length)}`)
  marker.focus({ preventScroll: true })
}

/** To the quotation before or after the one in the address; from none, to the first or the last. */
function step(by) {
  const at = markers.findIndex(({ hash }) => hash.slice('#n-'.length) === location.hash.slice('#q-'.length))
  const to = markers[at < 0 && by < 0 ? markers.length - 1 : at + by]
  if (to) go(to)
}

function press(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  if (event.target.closest?.('input:not([type=checkbox], [type=radio]), select, textarea')) return
  if (event.key === 'j') step(1)
  else if (event.key === 'k') step(-1)
}

for (const box of all('.switches input')) {
  remember(box)
  box.addEventListener('change', align)
}
align()
document.addEventListener('keydown', press)
addEventListener('resize', align)
addEventListener('load', align)
document.fonts.ready.then(align)
