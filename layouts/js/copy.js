// Copies a permalink. The style sheet shows the button where scripts run; the link is there without one.
for (const button of document.querySelectorAll('button[data-copy]')) {
  const answer = button.parentElement.querySelector('[role="status"]')
  button.addEventListener('click', async () => {
    const address = new URL(button.dataset.copy, document.baseURI).href
    answer.textContent = (await copied(address)) ? 'Copied' : 'Select the address and copy it'
  })
}

/** Pages opened from a folder may have no clipboard. */
async function copied(text) {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
