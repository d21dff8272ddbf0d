/** Who may import whom below `scripts/`. A folder may always import itself, but for stages (see `annotate`). */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  lexicon: ['model', 'text'],
  ingest: ['model', 'text'],
  annotate: ['model', 'text'],
  models: ['model', 'text'],
  corrections: ['model', 'text'],
  rights: ['model', 'text'],
  briefing: ['model', 'text'],
  citations: ['model', 'text'],
  pages: ['model', 'text', 'briefing', 'citations'],
  cards: ['model', 'text'],
  exports: ['model', 'text', 'briefing'],
  editions: ['model', 'text'],
  deploy: [],
  io: ['model'],
  'pipeline.ts': ['annotate', 'model'],
}

/** Programs, which wire the parts together: these may import anything, Node's own modules included. */
export const PROGRAMS: readonly string[] = ['build.ts', 'tools', 'bench', 'train']

/** The folders, besides the programs, that may touch Node's own modules. */
export const MAY_TOUCH_NODE: readonly string[] = ['io']

/** Packages that run with the program, and the one folder that each serves. */
export const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  text: ['@noble/hashes'],
  ingest: [
    'yaml',
    'markdown-it',
    'image-size',
    '@mozilla/readability',
    'csv-parse',
    'feedsmith',
    'fflate',
    'linkedom',
    'mammoth',
    'postal-mime',
    'unpdf',
  ],
  exports: ['d3-scale', 'd3-geo'],
  editions: ['parse5', 'fflate'],
  cards: ['satori', '@resvg/resvg-wasm', 'wawoff2'],
}

/** What the layouts, and the file that wires them to Eleventy, may import besides `layouts/` itself; the rest imports nothing. */
export const LAYOUTS_MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'layouts/filters': [
    'scripts/model',
    'scripts/text',
    'scripts/ingest/site.ts',
    'scripts/io',
    'markdown-it',
    'nunjucks',
    'uqr',
  ],
  'layouts/headers': ['scripts/io', 'scripts/text'],
  'layouts/offline': ['scripts/io', 'scripts/model', 'scripts/text'],
  '.eleventy.js': ['tsx'],
}

/** The files of the layouts that touch Node's own modules: they read pages, settings and styles, and write the site's other files. */
export const LAYOUTS_WITH_NODE: readonly string[] = [
  'layouts/filters/files.ts',
  'layouts/filters/list-pages.ts',
  'layouts/filters/page-file.ts',
  'layouts/filters/site.ts',
  'layouts/filters/styles.ts',
  'layouts/filters/write-pages.ts',
  'layouts/offline/manifest.ts',
  'layouts/filters/write-site.ts',
  'layouts/offline/write.ts',
]
