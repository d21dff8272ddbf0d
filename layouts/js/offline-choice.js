// Lets a reader keep the whole briefing on the device, and remove it again. Shown where a browser can keep it.
function offerKeeping(part, registration) {
  const status = part.querySelector('[role=status]')
  const progress = part.querySelector('progress')
  const buttons = part.querySelectorAll('button')
  const megabytes = bytes => `${Math.max(bytes / 1e6, 0.1).toFixed(1)} MB`

  const wordsFor = ({ choice, isKept, bytes }) => {
    if (isKept) return `The whole briefing is kept on this device (${megabytes(bytes)}).`
    const now =
      choice === 'none' ? 'Nothing is kept on this device.' : 'The pages you read are kept on this device.'
    return `${now} The whole briefing takes ${megabytes(bytes)}.`
  }

  function show(state) {
    progress.hidden = true
    for (const button of buttons) {
      button.disabled = false
      button.hidden = button.dataset.ask === 'keep' ? state.isKept : state.choice === 'none'
    }
    status.textContent = wordsFor(state)
    part.hidden = false
  }

  function hear(message) {
    if (message.total) {
      progress.hidden = false
      progress.max = message.total
      progress.value = message.count
    } else if (message.failed) {
      progress.hidden = true
      for (const button of buttons) button.disabled = false
      status.textContent =
        'Not everything could be kept: there is no network, the briefing has just changed, or the device is full. Try again later.'
    } else show(message)
  }

  function ask(words) {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }) => hear(data)
    registration.active.postMessage(words, [port2])
  }

  for (const button of buttons)
    button.addEventListener('click', () => {
      const { ask: words } = button.dataset
      // A device that is short of room then removes other things first.
      if (words === 'keep') navigator.storage?.persist?.()
      for (const one of buttons) one.disabled = true
      status.textContent = words === 'keep' ? 'Keeping the briefing …' : 'Removing it …'
      ask(words)
    })
  ask('state')
}

if ('serviceWorker' in navigator && location.protocol !== 'file:')
  navigator.serviceWorker.ready.then(registration =>
    offerKeeping(document.querySelector('section.offline'), registration),
  )
