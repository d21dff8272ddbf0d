// Marks the note that belongs to a quotation, and the quotation that belongs to a note, while one of them is
// pointed at or has the focus.
for (const [start, end] of [
  ['pointerover', 'pointerout'],
  ['focusin', 'focusout'],
]) {
  document.addEventListener(start, event => light(event.target, true))
  document.addEventListener(end, event => light(event.target, false))
}

function light(target, on) {
  const number = target.closest?.('[data-note]')?.dataset.note
  if (!number) return
  for (const partner of document.querySelectorAll(`[data-note="${number}"]`))
    partner.classList.toggle('partner', on)
}
