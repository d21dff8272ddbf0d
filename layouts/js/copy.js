// Copies a permalink. The style sheet shows the button where scripts run; the link is there without one.
for (const button of document.querySelectorAll('button[data-copy]')) {
  const answer = button.parentElement.querySelector('[role="status"]')
  button.addEventListener('click', async () => {
    const address = new URL(button.dataset.copy, document.baseURI).href
    answer.textContent = (await copied(address)) ? 'Copied' : `Copy this address: ${address}`
  })
}

/** Pages opened from a folder may have no clipboard; the older way then asks for a selection. */
async function copied(text) {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copiedBySelection(text)
  }
}

function copiedBySelection(text) {
  const field = document.createElement('textarea')
  field.value = text
  field.readOnly = true
  field.className = 'copying'
  const focused = document.activeElement
  document.body.append(field)
  field.select()
  const done = document.execCommand('copy')
  field.remove()
  focused?.focus()
  return done
}
