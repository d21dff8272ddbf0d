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
  const notes = all('.note')
  for (const note of notes) note.style.removeProperty('--shift')
  if (!wide.matches) return
  // All is measured before anything is moved: the page is laid out once.
  const places = notes.map(note => {
    const words = document.querySelector(`.quotation[data-note="${note.dataset.note}"]`)
    return { note, box: note.getBoundingClientRect(), line: words?.getClientRects()[0]?.top }
  })
  let free = Number.NEGATIVE_INFINITY
  for (const { note, box, line } of places) {
    if (box.height === 0 || line === undefined) continue
    const wanted = Math.max(line + 3, free)
    note.style.setProperty('--shift', `${wanted - box.top}px`)
    free = wanted + box.height + 6
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
