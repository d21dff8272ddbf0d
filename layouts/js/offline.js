// Keeps a copy of the site for reading without a network, and says when the page that is shown has a newer version.
// Does nothing for a site opened from a folder.
function sayNewer() {
  if (document.querySelector('.newer')) return
  const note = document.createElement('p')
  note.className = 'newer'
  note.setAttribute('role', 'status')
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = 'Show it'
  button.addEventListener('click', () => location.reload())
  note.append('This page has a newer version. ', button)
  document.body.append(note)
}

/** True when the page at this address is no longer what was shown when it was opened. */
async function isOutdated(shown) {
  const response = await fetch(location.href)
  if (!response.ok) return response.status === 404
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  return page.querySelector('main')?.innerHTML !== shown
}

function keepSite(worker) {
  const { serviceWorker } = navigator
  const isKnown = serviceWorker.controller !== null
  const shown = isKnown && document.querySelector('main').innerHTML
  if (isKnown)
    serviceWorker.addEventListener('controllerchange', async () => {
      if (await isOutdated(shown).catch(() => false)) sayNewer()
    })
  addEventListener('load', async () => {
    const registration = await serviceWorker.register(worker)
    // Registering alone does not look for a new version of a worker that is there.
    registration.update().catch(() => {})
  })
}

if ('serviceWorker' in navigator && location.protocol !== 'file:')
  keepSite(new URL('../sw.js', document.currentScript.src))
