import { flagStatuses } from '../../src/domain/flags/flagStatus';
import { flagLooks } from '../../src/excel/flagLooks';

type Rgb = readonly [number, number, number];

/** Light, from 0 to 1, of each of red, green and blue. */
function linear(colour: string): Rgb {
  const part = (place: number) => {
    const value = parseInt(colour.slice(place, place + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** As WCAG 2.2 reckons it. */
function contrast(one: string, other: string): number {
  const [a, b] = [luminance(linear(one)), luminance(linear(other))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** What readers with no long, or no middle, cones see: Machado, Oliveira and Fernandes (2009), at full severity. */
const sight: Readonly<Record<string, readonly Rgb[]>> = {
  'full colour': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'shades of grey': [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
};

function seen(colour: string, matrix: readonly Rgb[]): Rgb {
  const light = linear(colour);
  const mixed = matrix.map((row) => row.reduce((sum, weight, place) => sum + weight * light[place]!, 0));
  return mixed.map((value) => Math.min(1, Math.max(0, value))) as unknown as Rgb;
}

/** CIELAB, by which a difference of about 2 can just be seen side by side. */
function lab([red, green, blue]: Rgb): Rgb {
  const xyz = [
    (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505,
    0.2126 * red + 0.7152 * green + 0.0722 * blue,
    (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089,
  ].map((value) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116));
  const [x = 0, y = 0, z = 0] = xyz;
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function difference(one: string, other: string, matrix: readonly Rgb[]): number {
  const [a, b] = [lab(seen(one, matrix)), lab(seen(other, matrix))];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

test('the sums agree with known figures', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#FFFFFF')).toBeCloseTo(4.48, 2);
  expect(lab(linear('#FFFFFF'))[0]).toBeCloseTo(100, 3);
  // Pure red and a green of the same brownish look are one to a reader with no middle cones.
  expect(difference('#FF0000', '#A39000', sight['deuteranopia']!)).toBeLessThan(12);
  expect(difference('#FF0000', '#A39000', sight['full colour']!)).toBeGreaterThan(60);
});

describe.each(flagStatuses)('%s', (status) => {
  const { fill, ink, border } = flagLooks[status];

  test('its text stands out from its fill by 4.5 to 1', () => {
    expect(contrast(ink, fill)).toBeGreaterThanOrEqual(4.5);
  });

  test('its border stands out by 3 to 1 from the white cells beside it, and from banded ones', () => {
    expect(contrast(border.color, '#FFFFFF')).toBeGreaterThanOrEqual(3);
    expect(contrast(border.color, '#D9E1F2')).toBeGreaterThanOrEqual(3);
  });

  test('its fill is told from a white cell in every kind of sight', () => {
    for (const matrix of Object.values(sight)) expect(difference(fill, '#FFFFFF', matrix)).toBeGreaterThan(5);
  });
});

describe.each(Object.entries(sight))('in %s', (_name, matrix) => {
  const pairs = flagStatuses.flatMap((one, place) =>
    flagStatuses.slice(place + 1).map((other) => [one, other] as const),
  );
  test('every two fills are told apart', () => {
    const near = pairs.filter(
      ([one, other]) => difference(flagLooks[one].fill, flagLooks[other].fill, matrix) < 10,
    );
    expect(near).toEqual([]);
  });
});

test('without any colour the borders tell every two flags apart', () => {
  const styles = flagStatuses.map((status) => flagLooks[status].border.style);
  expect(new Set(styles).size).toBe(flagStatuses.length);
});
