/** "12 working days", "1 working day". */
export function workingDaysText(count: number): string {
  return count === 1 ? '1 working day' : `${count} working days`;
}
