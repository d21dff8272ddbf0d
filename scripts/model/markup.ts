import type { Span } from './span.ts'

/** What blocks stand in, from the outermost to the innermost; blocks that share an id stand in the same one. */
export type Container =
  | { readonly kind: 'quote'; readonly id: number }
  /** `start`: the number of the first item; absent for a list without numbers. */
  | { readonly kind: 'list'; readonly id: number; readonly start?: number }
  | { readonly kind: 'item'; readonly id: number }
  | { readonly kind: 'table'; readonly id: number }
  | { readonly kind: 'row'; readonly id: number; readonly head: boolean }
  /** `column` counts from 0. */
  | {
      readonly kind: 'cell'
      readonly id: number
      readonly column: number
      readonly align?: 'left' | 'center' | 'right'
    }

/** A heading, or a stretch of the text in some container; other paragraphs are not told. */
export interface Block extends Span {
  /** 1 to 6 for a heading. */
  readonly level?: number
  readonly containers: readonly Container[]
}

/** Words of the text that the file sets off. */
export interface Inline extends Span {
  readonly kind: 'emphasis' | 'strong' | 'link' | 'code'
  /** For a link: where it leads, as written. */
  readonly href?: string
}

/** A picture beside the page; its size in pixels. */
export interface PictureFile {
  readonly name: string
  readonly width: number
  readonly height: number
}

/** What stands between words: a picture, or a line across the page. `at` is the offset in the text behind it. */
export type Inset =
  | {
      readonly kind: 'picture'
      readonly at: number
      /** As written: relative to the article's file. */
      readonly file: string
      /** What the picture shows, for those who do not see it. */
      readonly alt: string
      readonly caption: string
      /** The file, where there is one that can be shown; else the words stand in its place. */
      readonly shown?: PictureFile
    }
  | { readonly kind: 'rule'; readonly at: number }

/** How a file sets its text, in the order of the text. */
export interface Markup {
  readonly blocks: readonly Block[]
  readonly inlines: readonly Inline[]
  readonly insets: readonly Inset[]
}
