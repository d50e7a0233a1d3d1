/** Whether a route means that the complaint was settled on the spot, with no letter: early resolution, informal. */
export function isEarlyRoute(route: string): boolean {
  return /\b(?:early|informal|on the spot)/i.test(route);
}
