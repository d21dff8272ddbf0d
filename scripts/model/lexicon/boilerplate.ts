/** English that tells what a page puts around an article, by the words alone. */
export interface BoilerplateLexicon {
  /** Opens a line that leads to another article: `Read more`. Lower case. */
  readonly more: readonly string[]
  /** A whole short line on a button for sharing or printing: `Share`, `Print this page`. Lower case. */
  readonly share: readonly string[]
  /** Words of a line that asks for an address of mail or a payment: `sign up`, `newsletter`. Lower case. */
  readonly newsletter: readonly string[]
  /** A whole line that marks what somebody has paid for. Lower case. */
  readonly advertisement: readonly string[]
  /** A whole line of a menu: `Home`, `Skip to content`. Lower case. */
  readonly menu: readonly string[]
  /** Opens a note on what the source itself has put right: `correction`. Lower case. */
  readonly correction: readonly string[]
  /** Words of a line on who owns the text: `all rights reserved`. Lower case. */
  readonly notice: readonly string[]
  /** Opens a line that names who wrote the text: `by`. Lower case. */
  readonly by: readonly string[]
  /** Opens a line that tells the day of publication: `published`, `updated`. Lower case. */
  readonly dated: readonly string[]
  /** Words that open a caption, before a colon. Lower case. */
  readonly captionLabels: ReadonlySet<string>
  /** Matches the credit of a picture at the end of a line. */
  readonly credit: RegExp
}
