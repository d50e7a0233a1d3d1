import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bankHolidaysWarning } from '../../scripts/generated/bankHolidaysWarning';
import { publishedTo } from '../../src/domain/calendar/bankHolidays';
import { dayInWords, yearMonthDay } from '../../src/domain/calendar/day';

const { year, month, dayOfMonth } = yearMonthDay(publishedTo);

test('npm run check warns from twelve months before the published bank holidays end', () => {
  expect(bankHolidaysWarning(new Date(year - 1, month - 1, dayOfMonth - 1, 23, 59))).toBeNull();
  const warning = bankHolidaysWarning(new Date(year - 1, month - 1, dayOfMonth));
  expect(warning).toContain(`Warning: The published bank holidays end on ${dayInWords(publishedTo)}.`);
  expect(warning).toContain('docs/how-to/update-bank-holidays.md');
});

test('and does not fail: an old clone still passes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'later-'));
  try {
    const later = join(folder, 'later.cjs');
    writeFileSync(
      later,
      `const Real = Date;
       globalThis.Date = class extends Real {
         constructor(...given) { super(...(given.length > 0 ? given : [${year + 1}, 0, 1])); }
       };`,
    );
    const root = join(__dirname, '..', '..');
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--require', later, '--import', 'tsx', 'scripts/generate.ts', '--check'],
      { cwd: root, encoding: 'utf8' },
    );
    expect(stderr).toContain(`Warning: The published bank holidays ended on ${dayInWords(publishedTo)}.`);
    // A stale file fails the check, as on any day; the warning does not.
    expect(status).toBe(stderr.includes('Stale: ') ? 1 : 0);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
