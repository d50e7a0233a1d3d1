import type { AxisLine } from './axisLines';

/**
 * Which items of a line need a label: those that differ from the line before, and every item inside one that differs.
 * All of them when labels are repeated.
 */
export function labelsNeeded(line: AxisLine, before: AxisLine | undefined, isRepeated: boolean): boolean[] {
  let differs = isRepeated || before?.kind === 'grand' || !before;
  return line.path.map((code, level) => {
    differs ||= before?.path[level] !== code;
    return differs;
  });
}
