import type { PageOf } from '../model/outputs.ts'
import { blocks, linker } from '../text/markdown.ts'

/** The page on which a script checks the quotations of a pasted text; without one, it leads to the list. */
export function checkPage(): PageOf<'check'> {
  const link = linker('check.html')
  return {
    kind: 'check',
    url: 'check.html',
    title: 'Check a quotation',
    description: 'Whether the quotations of a text stand in the articles of this briefing, word for word.',
    data: null,
    body: blocks(
      '# Check a quotation',
      `Checking a text needs a script, which this browser does not run. Look for the words in the ${link('list of quotations', 'quotes.html')}.`,
    ),
  }
}
