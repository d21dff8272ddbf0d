/** Every page of the site. Eleventy goes through their list; the filter `page` makes each one whole. */
export const data = {
  pagination: { data: 'pages', size: 1, alias: 'source' },
  permalink: ({ source }) => source.url,
  eleventyExcludeFromCollections: true,
}

export function render({ source, site, hasArticleList }) {
  return this.page(source, { site, hasArticleList })
}
