/** A file of the project that is made, not written: its path from the project's root, and what makes it. */
export interface GeneratedFile {
  readonly path: string;
  make(): Promise<string | Uint8Array>;
}
