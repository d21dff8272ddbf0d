// A program that runs under tsx reads TypeScript already; the eleventy command does not.
if (!process.execArgv.includes('tsx')) await import('tsx/esm')

const { copyFiles } = await import('./layouts/filters/files.ts')
const { isLast, listPages, pagesIn } = await import('./layouts/filters/list-pages.ts')
const { markdown } = await import('./layouts/filters/markdown.ts')
const { within } = await import('./layouts/filters/output.ts')
const { pageMaker } = await import('./layouts/filters/render.ts')
const { qrCode } = await import('./layouts/filters/qr-code.ts')
const { readSettings } = await import('./layouts/filters/site.ts')
const { styles } = await import('./layouts/filters/styles.ts')
const { contentPolicy, framePolicy } = await import('./layouts/headers/policy.ts')
const { writeHeaders } = await import('./layouts/headers/write.ts')
const { writeServiceWorker } = await import('./layouts/offline/write.ts')

/** Who runs Eleventy by its API may say where the pages are, which of them, and about the site. */
export default function wire(eleventy) {
  const {
    markdownFolder = 'content/pages',
    site = readSettings('content/_data/site.yaml'),
    batch = { from: 0, most: Number.POSITIVE_INFINITY },
  } = eleventy.globalData
  const pages = listPages(markdownFolder)

  // Eleventy would compile a page's own template for every page; its Nunjucks keeps what it loads by name.
  let layouts
  eleventy.on('eleventy.engine.njk', ({ environment }) => {
    layouts = environment
  })
  eleventy.addGlobalData('site', site)
  eleventy.addGlobalData('pages', pagesIn(pages, batch))
  eleventy.addGlobalData(
    'hasArticleList',
    pages.some(({ url }) => url === 'articles.html'),
  )
  eleventy.addFilter(
    'page',
    pageMaker(markdownFolder, () => layouts),
  )
  eleventy.addFilter('styles', styles)
  eleventy.addFilter('contentPolicy', contentPolicy)
  eleventy.addFilter('framePolicy', framePolicy)
  eleventy.addFilter('qrCode', qrCode)

  // The layouts are the only templates. Articles, and the pages made of them, are data.
  eleventy.setTemplateFormats(['11ty.js', 'njk'])
  eleventy.setLibrary('md', markdown)
  eleventy.setUseGitIgnore(false)
  eleventy.setQuietMode(true)
  eleventy.addTransform(
    'within',
    within(() => eleventy.directories.output),
  )
  eleventy.on('eleventy.after', ({ directories }) => {
    if (!isLast(pages, batch)) return
    copyFiles(markdownFolder, directories.output)
    writeHeaders(directories.output)
    writeServiceWorker(directories.output)
  })
}

export const config = {
  dir: { input: 'layouts/templates', includes: '../parts' },
  markdownTemplateEngine: false,
  htmlTemplateEngine: false,
}
