// Colours and size of the text as the reader chose them, on this page or one before. Runs before the page is drawn,
// so that it is never drawn otherwise first. Without it the choices hold for the page they are made on.
const CHOICES = ['theme', 'text']

/** A browser may keep nothing, or refuse to. */
function kept(name) {
  try {
    return localStorage.getItem(`briefing:${name}`)
  } catch {
    return null
  }
}

function keep(name, value) {
  try {
    localStorage.setItem(`briefing:${name}`, value)
  } catch {}
}

const apply = (name, value) => {
  document.documentElement.dataset[name] = value
}

for (const name of CHOICES) {
  const value = kept(name)
  if (value) apply(name, value)
}

function offer(settings) {
  for (const name of CHOICES) {
    const chosen = document.getElementById(`${name}-${kept(name)}`)
    if (chosen) chosen.checked = true
  }
  settings.addEventListener('change', ({ target: { name, value } }) => {
    keep(name, value)
    apply(name, value)
  })
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !settings.open) return
    settings.open = false
    settings.querySelector('summary').focus()
  })
  document.addEventListener('click', ({ target }) => {
    if (!settings.contains(target)) settings.open = false
  })
}

document.addEventListener('DOMContentLoaded', () => {
  const settings = document.querySelector('.settings')
  if (settings) offer(settings)
})
