import type { Article } from './article.ts'

/** A file as read. */
export interface SourceFile {
  /** As a reader would name it, with forward slashes: `content/articles/x.md`. */
  readonly path: string
  readonly bytes: Uint8Array
}

/** A place in a file, as an editor shows it: both numbers count from 1. */
export interface FilePlace {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** A message to the owner. An error sets its article aside, or stops the build when it is elsewhere; a warning or a doubt does neither. */
export interface Finding {
  readonly severity: 'error' | 'warning' | 'doubt'
  readonly place: FilePlace
  /** What is the case: `expected …, found …`. */
  readonly message: string
  /** What to do about it, as an instruction. */
  readonly advice: string
}

/** An article with the way back from its frozen text to its file. */
export interface Ingested {
  readonly article: Article
  /** Place of an offset of `article.text`. */
  placeOf(offset: number): FilePlace
  /** Where the file names each picture of `article.markup`, in order. */
  readonly picturesAt: readonly FilePlace[]
  /** What the pictures of the article hold, by the names of their files. */
  readonly pictures?: ReadonlyMap<string, Uint8Array>
}
