/** Something in the input or the options that the person who typed them can put right, in one plain sentence. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
