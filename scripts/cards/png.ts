import { initWasm, Resvg } from '@resvg/resvg-wasm'

let started: Promise<void> | undefined

/**
 * Makes the function that draws an SVG as PNG: the same bytes for the same picture.
 * @param wasm the program that draws; read once
 */
export async function pngMaker(wasm: Uint8Array): Promise<(svg: string, width?: number) => Uint8Array> {
  started ??= initWasm(wasm)
  await started
  return (svg, width) =>
    new Resvg(svg, {
      font: { loadSystemFonts: false },
      ...(width && { fitTo: { mode: 'width', value: width } }),
    })
      .render()
      .asPng()
}
