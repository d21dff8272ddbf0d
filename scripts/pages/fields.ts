import { describedFeeds, describedJson, describedTables } from '../briefing/data/described.ts'
import type { PageOf } from '../model/outputs.ts'
import { blocks, linker, list } from '../text/markdown.ts'

/** The page that tells every field of the data that other programs can use. */
export function fieldsPage(): PageOf<'fields'> {
  const link = linker('fields.html')
  return {
    kind: 'fields',
    url: 'fields.html',
    title: 'The data, field by field',
    description: 'What every field of the data of this briefing holds: tables, briefing.json and feeds.',
    data: null,
    body: blocks(
      '# The data, field by field',
      `The files themselves are listed on the page ${link('about this briefing', 'about.html')}. For all of them:`,
      list([
        'Identifiers are permalinks: absolute where the address of the site is known, else from its root.',
        'Offsets count Unicode code points in the text of the article, the end exclusive. Its SHA-256 tells whether a text is the same.',
        'An empty cell, or `null`, means that the article does not tell, or that the program does not know. It never guesses.',
        'New fields may come at the end. A field keeps its meaning.',
      ]),
      '## Tables',
      'Files `data/*.csv`, as RFC 4180 says. A cell that a spreadsheet would run has an apostrophe before it; lists in a cell are parted by a bar.',
      describedTables().flatMap(({ heading, table }) => [`### ${heading}`, table]),
      '## briefing.json',
      'All of it in one file; `briefing.schema.json` beside it is its JSON Schema, from which these lists are made.',
      describedJson().flatMap(({ heading, table }) => [`### ${heading}`, table]),
      '## Feeds',
      'Where the address of the site is known: the newest quotations, and those of each person.',
      describedFeeds(),
    ),
  }
}
