import type { Article, Rights } from '../model/article.ts'

/**
 * What may be published of an article.
 * @param site what holds for articles that say nothing
 * @returns `full` where neither says anything
 */
export const rightsOf = ({ rights }: Pick<Article, 'rights'>, site: Rights = 'full'): Rights => rights ?? site
