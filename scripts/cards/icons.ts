/** A picture by which a device shows the installed site. */
export interface Icon {
  /** In the site. */
  readonly path: string
  readonly width: number
  /** The drawing, made of that of the site. */
  readonly svg: (svg: string) => string
}

const asIs = (svg: string): string => svg

/** Colour up to the edges, and the signs in the middle: the device cuts it to a shape of its own. */
const toEdges = (svg: string): string =>
  svg
    .replace('viewBox="0 0 64 64"', 'viewBox="-8 -8 80 80"')
    .replace('<rect width="64" height="64" rx="10"', '<rect x="-8" y="-8" width="80" height="80"')

export const ICONS: readonly Icon[] = [
  { path: 'assets/icon-192.png', width: 192, svg: asIs },
  { path: 'assets/icon-512.png', width: 512, svg: asIs },
  { path: 'assets/icon-maskable-512.png', width: 512, svg: toEdges },
]
