import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bankHolidaysWarning } from '../../scripts/generated/bankHolidaysWarning';

test('npm run check warns from twelve months before the published bank holidays end', () => {
  expect(bankHolidaysWarning(new Date(2027, 11, 25, 23, 59))).toBeNull();
  expect(bankHolidaysWarning(new Date(2027, 11, 26))).toBe(
    'Warning: The published bank holidays end on 26 December 2028. Due dates after 31 December 2028 are provisional: they count on bank holidays worked out by rule, and move if one is moved or added. None is given after 31 December 2030. Have the add-in updated: docs/how-to/update-bank-holidays.md says how to add a year.',
  );
  expect(bankHolidaysWarning(new Date(2031, 0, 1))).toContain(
    'knows no bank holidays after 31 December 2030',
  );
});

test('and does not fail: an old clone still passes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'later-'));
  try {
    const later = join(folder, 'later.cjs');
    writeFileSync(
      later,
      `const Real = Date;
       globalThis.Date = class extends Real { constructor(...given) { super(...(given.length > 0 ? given : [2029, 5, 1])); } };`,
    );
    const root = join(__dirname, '..', '..');
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--require', later, '--import', 'tsx', 'scripts/generate.ts', '--check'],
      { cwd: root, encoding: 'utf8' },
    );
    expect(stderr).toContain('Warning: The published bank holidays ended on 26 December 2028.');
    expect(stderr).not.toContain('Stale');
    expect(status).toBe(0);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
