// A program that runs under tsx reads TypeScript already; the eleventy command does not.
if (!process.execArgv.includes('tsx')) await import('tsx/esm')

const { readSettings } = await import('./layouts/filters/site.ts')
const { writeSite } = await import('./layouts/filters/write-site.ts')

/**
 * Eleventy renders the site by the function that `npm run build` calls as well. The pages are data, not templates:
 * Eleventy would copy its data for each of them, and keep all of them in memory.
 */
export default function wire(eleventy) {
  eleventy.setTemplateFormats([])
  eleventy.setUseGitIgnore(false)
  eleventy.on('eleventy.after', ({ directories: { output } }) =>
    writeSite({ from: 'content/pages', to: output, site: readSettings('content/_data/site.yaml') }),
  )
}

export const config = {
  dir: { input: 'layouts/kinds' },
  markdownTemplateEngine: false,
  htmlTemplateEngine: false,
}
