import { seriesColours } from '../../src/excel/palette';

/** As WCAG 2.2 has it: how light a colour is, which is all that a grey print keeps of it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

describe('The colours of a chart’s series', () => {
  test.each(
    seriesColours.map((colour, index) => [colour, seriesColours[(index + 1) % seriesColours.length]]),
  )('%s is told from %s, which comes next, when printed in grey', (colour, next = '') => {
    expect(contrast(colour, next)).toBeGreaterThanOrEqual(3);
  });

  test.each(seriesColours)('%s is told from the paper', (colour) => {
    expect(contrast(colour, '#FFFFFF')).toBeGreaterThanOrEqual(3);
  });
});
