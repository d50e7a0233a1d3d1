/** How many numbers of the copy are shown as c; the same number in several tables is one. */
export interface SuppressedFigures {
  readonly small: number;
  readonly secondary: number;
  /** Small numbers that may be worked out all the same: the Department's rule gives up some. */
  readonly exposed: number;
}
