// The field in the head of each page leads to the search page; `/` goes to the nearest field.
const seek = document.querySelector('.seek')
if (seek) {
  seek.hidden = false
  // The policy of the pages lets no form send anything anywhere.
  seek.addEventListener('submit', event => {
    event.preventDefault()
    location.assign(`${seek.action}#q=${encodeURIComponent(seek.elements.q.value)}`)
  })
}

const isTyping = target => target.matches('input, textarea, select, [contenteditable]')

document.addEventListener('keydown', event => {
  const { key, target, ctrlKey, metaKey, altKey } = event
  if (key !== '/' || ctrlKey || metaKey || altKey || isTyping(target)) return
  const fields = [...document.querySelectorAll('input[type="search"]')]
  const shown = fields.find(field => field.checkVisibility?.() ?? field.offsetParent)
  if (!shown) return
  event.preventDefault()
  shown.focus()
  shown.select()
})
