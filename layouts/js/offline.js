// Keeps a copy of the site for reading without a network. Does nothing for a site opened from a folder.
if ('serviceWorker' in navigator && location.protocol !== 'file:') {
  const worker = new URL('../sw.js', document.currentScript.src)
  addEventListener('load', async () => {
    const registration = await navigator.serviceWorker.register(worker)
    // Registering alone does not look for a new version of a worker that is there.
    registration.update().catch(() => {})
  })
}
