import type { PageOf } from '../model/outputs.ts'
import { blocks, linker, list } from '../text/markdown.ts'

/** The page on which a script searches; without one, it leads to the lists. */
export function searchPage(): PageOf<'search'> {
  const link = linker('search.html')
  return {
    kind: 'search',
    url: 'search.html',
    title: 'Search',
    description: 'Search the words of the articles, what was said and by whom, and names.',
    data: null,
    body: blocks(
      '# Search',
      'Without a script, look into the lists:',
      list([
        link('Quotations', 'quotes.html'),
        link('Names of people, organisations and places', 'entities.html'),
        link('The timeline', 'timeline.html'),
      ]),
    ),
  }
}
