/** A formula that cannot be read. Its message is one plain sentence. */
export class FormulaSyntaxError extends Error {
  override readonly name = 'FormulaSyntaxError';
}
