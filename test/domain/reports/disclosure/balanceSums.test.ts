import { usualRule } from '../../../../src/domain/reports/disclosure/disclosureRule';
import { publishReport } from '../../../../src/domain/reports/disclosure/publishReport';
import type { Told } from '../../../complaint';
import { day } from '../../../day';
import { logOf, printed, tableOf, times } from '../aCase';

const answered = (received: string, responded: string): Told => ({
  received: day(received),
  stage1: { responded: day(responded), outcome: 'Upheld' },
});

test('A small number of the flow of cases cannot be worked out from the rest of its row', () => {
  const cases = logOf(
    ...times(3, answered('Mon 4 Mar 2024', 'Mon 8 Apr 2024')),
    ...times(10, answered('Mon 3 Jun 2024', 'Mon 17 Jun 2024')),
    ...times(8, { ...answered('Mon 3 Jun 2024', 'Mon 17 Jun 2024'), withdrawn: day('Fri 7 Jun 2024') }),
    ...times(7, { received: day('Mon 3 Mar 2025') }),
  );
  const table = tableOf('caseflow', cases);
  expect(printed(table)[0]).toBe('Stage 1 | 3 | 25 | 13 | 8 | 7');

  const [published] = publishReport([table], () => [], usualRule).tables;
  const figures = published?.rows[0]?.values ?? [];
  expect(figures[0]).toBe('c');
  expect(figures.filter((figure) => figure === 'c').length).toBeGreaterThan(1);
});
