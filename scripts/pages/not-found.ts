import type { PageOf } from '../model/outputs.ts'
import { blocks, linker, list } from '../text/markdown.ts'

export function notFoundPage(): PageOf<'not-found'> {
  const link = linker('404.html')
  return {
    kind: 'not-found',
    url: '404.html',
    title: 'Page not found',
    description: 'There is no page at this address.',
    data: null,
    body: blocks(
      '# Page not found',
      'There is no page at this address. What you are looking for may be here:',
      list([
        link('Search', 'search.html'),
        link('The briefing', 'index.html'),
        link('All quotations, by speaker', 'quotes.html'),
        link('All people, organisations and places', 'entities.html'),
        link('The timeline', 'timeline.html'),
      ]),
    ),
  }
}
