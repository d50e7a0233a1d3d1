import { readFileSync } from 'node:fs';

const signature = '89504e470d0a1a0a';

/** The size in pixels of a PNG file, from its first chunk. */
export function pngSize(path: string): { readonly width: number; readonly height: number } {
  const bytes = readFileSync(path);
  if (bytes.toString('hex', 0, 8) !== signature) throw new Error(`${path} is not a PNG file.`);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
