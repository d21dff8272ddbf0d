/** Made-up news for made-up files: nobody of these names did any of this. */
export const PARAGRAPHS = [
  'HARLOW, March 4 – The bridge over the river will open in May, the mayor, Mia Hill, said on Monday after a walk across it with the builders.',
  '“We have waited for eleven years,” she told reporters at the town hall. “Nobody should have to wait for a bridge that long.”',
  'It cost 12 million, 3 million more than planned, according to a report that the council’s auditors published in January.',
  'Tom Reed, who runs the ferry “Lena”, said he would stop on the day the bridge opens and go to the café instead.',
] as const

export const TITLE = 'Bridge of Harlow opens in May'

/** The paragraphs as HTML. */
export const HTML = PARAGRAPHS.map(text => `<p>${text}</p>`).join('\n')

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

export const utf16 = (text: string, order: 'le' | 'be', mark: boolean): Uint8Array => {
  const little = Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le')
  return order === 'le' ? little : little.swap16()
}

const WINDOWS: Readonly<Record<string, number>> = { '“': 0x93, '”': 0x94, '’': 0x92, '–': 0x96 }

/** Text in Windows-1252. */
export const windows = (text: string): Uint8Array =>
  Uint8Array.from([...text], sign => WINDOWS[sign] ?? sign.charCodeAt(0))

/** UTF-8 that somebody has read as Windows-1252 and saved again. */
export const mangled = (text: string): string =>
  Buffer.from(text, 'utf8')
    .toString('latin1')
    .replace(
      /[\x80-\x9f]/g,
      sign =>
        new Map([
          ['\x80', '€'],
          ['\x9c', 'œ'],
          ['\x99', '™'],
          ['\x93', '“'],
        ]).get(sign) ?? sign,
    )

/** A page of a made-up paper. */
export const page = (head: string, body: string): string =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`
