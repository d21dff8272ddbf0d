// An event's permalink is its address on the timeline's first page. Where the timeline takes several pages, this
// leads on to the one that has the event. The data are scripts, because a page opened from a folder may read no
// other files.
const placesFrom = document.currentScript.src

/** Called by the data with the page of each event whose id ends alike. */
globalThis.places = pages => {
  const page = pages[location.hash.slice('#e-'.length)]
  if (page) location.replace(new URL(`../${page}${location.hash}`, placesFrom))
}

function leadOn() {
  const id = /^#e-([a-z0-9-]+)$/.exec(location.hash)?.[1]
  if (!id || document.getElementById(`e-${id}`)) return
  const data = document.createElement('script')
  data.src = new URL(`../data/places/${id.slice(-2)}.js`, placesFrom)
  document.head.append(data)
}

addEventListener('hashchange', leadOn)
leadOn()
