export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** The colour at a point of the unit square, (0, 0) being its top left corner. */
export type Drawing = (x: number, y: number) => Colour;

/** Whether a point lies in a shape. */
export type Shape = (x: number, y: number) => boolean;

export const clear: Colour = [0, 0, 0, 0];
/** Seen on Excel's light ribbon and on its dark one. */
export const brand: Colour = [31, 111, 154, 255];
export const paper: Colour = [255, 255, 255, 255];
export const accent: Colour = [201, 96, 44, 255];

/** Shapes in their colours; where several overlap, the one named last is seen. */
export function layers(...painted: readonly (readonly [Shape, Colour])[]): Drawing {
  const fromTheTop = [...painted].reverse();
  return (x, y) => fromTheTop.find(([shape]) => shape(x, y))?.[1] ?? clear;
}

/** A rectangle with round corners, given by its sides. */
export function box(left: number, top: number, right: number, bottom: number, radius = 0): Shape {
  return (x, y) => {
    if (x < left || x > right || y < top || y > bottom) return false;
    const dx = Math.max(left + radius - x, x - (right - radius), 0);
    const dy = Math.max(top + radius - y, y - (bottom - radius), 0);
    return dx * dx + dy * dy <= radius * radius || radius === 0;
  };
}

export function disc(centreX: number, centreY: number, radius: number): Shape {
  return (x, y) => (x - centreX) ** 2 + (y - centreY) ** 2 <= radius ** 2;
}

/** A line with round ends through points in order. */
export function stroke(width: number, ...points: readonly (readonly [number, number])[]): Shape {
  return (x, y) =>
    points.some((to, index) => {
      const from = points[index - 1] ?? to;
      return distance(x, y, from, to) <= width / 2;
    });
}

/** A polygon, by its corners in order. */
export function polygon(...corners: readonly (readonly [number, number])[]): Shape {
  return (x, y) => {
    let isInside = false;
    corners.forEach(([x2, y2], index) => {
      const [x1, y1] = corners.at(index - 1) ?? [x2, y2];
      const isCrossed = y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1;
      if (isCrossed) isInside = !isInside;
    });
    return isInside;
  };
}

/** From a point to the nearest point of a line. */
function distance(
  x: number,
  y: number,
  [fromX, fromY]: readonly [number, number],
  [toX, toY]: readonly [number, number],
): number {
  const [alongX, alongY] = [toX - fromX, toY - fromY];
  const length = alongX ** 2 + alongY ** 2;
  const share = length === 0 ? 0 : ((x - fromX) * alongX + (y - fromY) * alongY) / length;
  const part = Math.min(Math.max(share, 0), 1);
  return Math.hypot(x - fromX - part * alongX, y - fromY - part * alongY);
}
