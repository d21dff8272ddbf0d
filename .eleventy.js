// A program that runs under tsx reads TypeScript already; the eleventy command does not.
if (!process.execArgv.includes('tsx')) await import('tsx/esm')

const { copyFiles } = await import('./layouts/filters/files.ts')
const { markdown } = await import('./layouts/filters/markdown.ts')
const { qrCode } = await import('./layouts/filters/qr-code.ts')
const { readSettings } = await import('./layouts/filters/site.ts')
const { styles } = await import('./layouts/filters/styles.ts')
const { writePages } = await import('./layouts/filters/write-pages.ts')
const { contentPolicy, framePolicy } = await import('./layouts/headers/policy.ts')
const { writeHeaders } = await import('./layouts/headers/write.ts')
const { writeManifest } = await import('./layouts/offline/manifest.ts')
const { writeServiceWorker } = await import('./layouts/offline/write.ts')

/** Who runs Eleventy by its API may say where the pages are, and about the site, and hear of each page. */
export default function wire(eleventy) {
  const { markdownFolder = 'content/pages', site = readSettings('content/_data/site.yaml') } =
    eleventy.globalData

  // Eleventy would copy its data for every page, and keep all pages in memory; its Nunjucks is all they need.
  let layouts
  eleventy.on('eleventy.engine.njk', ({ environment }) => {
    layouts = environment
  })
  eleventy.addFilter('styles', styles)
  eleventy.addFilter('contentPolicy', contentPolicy)
  eleventy.addFilter('framePolicy', framePolicy)
  eleventy.addFilter('qrCode', qrCode)

  // The layouts are the only templates. Articles, and the pages made of them, are data.
  eleventy.setTemplateFormats(['njk'])
  eleventy.setLibrary('md', markdown)
  eleventy.setUseGitIgnore(false)
  eleventy.setQuietMode(true)
  eleventy.on('eleventy.after', async ({ directories: { output } }) => {
    const onPage = () => eleventy.emit('page')
    const prints = await writePages({ from: markdownFolder, to: output, site, layouts, onPage })
    copyFiles(markdownFolder, output)
    writeHeaders(output)
    writeManifest(output, site)
    writeServiceWorker(output, prints)
  })
}

export const config = {
  dir: { input: 'layouts/templates', includes: '../parts' },
  markdownTemplateEngine: false,
  htmlTemplateEngine: false,
}
