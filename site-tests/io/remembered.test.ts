import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Article } from '../../scripts/model/article.ts'
import { remembered } from '../../scripts/tools/annotator.ts'
import { harbour } from '../pages/articles.ts'

test('the preview annotates an article again only when it has changed', () => {
  const asked: string[] = []
  const doc = harbour()
  const annotate = remembered((article: Article) => {
    asked.push(article.title ?? '')
    return { ...doc, article }
  })
  const { article } = doc
  const first = annotate(article)
  assert.equal(annotate({ ...article }), first)
  annotate({ ...article, title: 'Ferry goes on' })
  annotate({ ...article, slug: 'other-news' })
  assert.equal(annotate({ ...article, title: 'Ferry goes on' }).article.title, 'Ferry goes on')
  assert.deepEqual(asked, [article.title, 'Ferry goes on', article.title])
})
