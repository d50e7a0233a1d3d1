import { zlibSync } from 'fflate';
import type { GeneratedFile } from './generatedFile';

/** The sizes that the manifest and the ribbon ask for, in pixels. */
const sizes = [16, 32, 64, 80] as const;
const samples = 4;

type Colour = readonly [red: number, green: number, blue: number, alpha: number];
const clear: Colour = [0, 0, 0, 0];
const brand: Colour = [31, 90, 122, 255];
const paper: Colour = [255, 255, 255, 255];
const accent: Colour = [201, 111, 59, 255];

/** The add-in's icons: a letter of complaint as a speech bubble, with the bars of a report in it. */
export const iconFiles: readonly GeneratedFile[] = sizes.map((size) => ({
  path: `assets/icon-${size}.png`,
  make: async () => png(size, (x, y) => drawing(x, y)),
}));

/** The colour at a point of the unit square. */
function drawing(x: number, y: number): Colour {
  if (!isInRounded(x, y, 0.02, 0.02, 0.98, 0.98, 0.2)) return clear;
  const isBubble = isInRounded(x, y, 0.16, 0.18, 0.84, 0.68, 0.09) || isInTail(x, y);
  if (!isBubble) return brand;
  const bars: readonly (readonly [left: number, top: number, colour: Colour])[] = [
    [0.28, 0.46, brand],
    [0.44, 0.28, accent],
    [0.6, 0.37, brand],
  ];
  const bar = bars.find(([left, top]) => x >= left && x < left + 0.12 && y >= top && y < 0.58);
  return bar ? bar[2] : paper;
}

function isInTail(x: number, y: number): boolean {
  return y >= 0.66 && y <= 0.86 && x >= 0.28 && x <= 0.28 + (0.86 - y) * 1.1;
}

function isInRounded(
  x: number,
  y: number,
  left: number,
  top: number,
  right: number,
  bottom: number,
  radius: number,
): boolean {
  if (x < left || x > right || y < top || y > bottom) return false;
  const dx = Math.max(left + radius - x, x - (right - radius), 0);
  const dy = Math.max(top + radius - y, y - (bottom - radius), 0);
  return dx * dx + dy * dy <= radius * radius;
}

/** A PNG of `size` by `size`, each pixel the mean of 16 points. */
function png(size: number, colourAt: (x: number, y: number) => Colour): Uint8Array {
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

function meanColour(
  row: number,
  column: number,
  size: number,
  colourAt: (x: number, y: number) => Colour,
): number[] {
  const sum = [0, 0, 0, 0];
  for (let sample = 0; sample < samples * samples; sample++) {
    const x = (column + ((sample % samples) + 0.5) / samples) / size;
    const y = (row + (Math.floor(sample / samples) + 0.5) / samples) / size;
    const [red, green, blue, alpha] = colourAt(x, y);
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
