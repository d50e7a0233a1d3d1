import { zlibSync } from 'fflate';
import type { Colour, Drawing } from './shapes';

const samples = 4;

/** A PNG of `size` by `size`, each pixel the mean of 16 points. */
export function png(size: number, colourAt: Drawing): Uint8Array {
  const rows = new Uint8Array(size * (size * 4 + 1));
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      rows.set(meanColour(row, column, size, colourAt), row * (size * 4 + 1) + 1 + column * 4);
    }
  }
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, size);
  view.setUint32(4, size);
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
  return joined([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', zlibSync(rows, { level: 9 })),
    chunk('IEND', new Uint8Array(0)),
  ]);
}

function meanColour(row: number, column: number, size: number, colourAt: Drawing): number[] {
  const sum = [0, 0, 0, 0];
  for (let sample = 0; sample < samples * samples; sample++) {
    const x = (column + ((sample % samples) + 0.5) / samples) / size;
    const y = (row + (Math.floor(sample / samples) + 0.5) / samples) / size;
    const [red, green, blue, alpha]: Colour = colourAt(x, y);
    // Weighted by opacity, so that the edge does not darken.
    [red * alpha, green * alpha, blue * alpha].forEach(
      (part, index) => (sum[index] = (sum[index] ?? 0) + part),
    );
    sum[3] = (sum[3] ?? 0) + alpha;
  }
  const alpha = sum[3] ?? 0;
  const mean = sum.slice(0, 3).map((part) => (alpha === 0 ? 0 : Math.round(part / alpha)));
  return [...mean, Math.round(alpha / (samples * samples))];
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = joined([new TextEncoder().encode(type), data]);
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, data.length);
  const check = new Uint8Array(4);
  new DataView(check.buffer).setUint32(0, crc32(body));
  return joined([length, body, check]);
}

/** The check that PNG asks for (ISO 3309). */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
