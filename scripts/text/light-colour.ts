/** The light one of the first pair of colours after some words of a style sheet. @throws Error where there is none */
export function lightColour(css: string, after: string): string {
  const start = css.indexOf(after)
  const found = start < 0 ? null : /light-dark\((#[0-9a-f]{3,8})/.exec(css.slice(start))
  if (!found) throw new Error(`expected a colour after ${after} in the style sheet, found none`)
  return found[1]!
}
