import { columnOf } from '../log/columns';
import { headingKey } from '../log/headingKey';
import { headingName } from '../log/headingName';
import type { LogRegion } from '../log/logRegion';
import type { ParsedLog } from '../log/readLog';
import type { PlainValue } from '../log/sheetValues';
import { withAreas } from '../log/teamAreas';
import { timeLimits } from '../timescales/timeLimits';
import type { TimeLimit } from '../timescales/timeLimits';
import type { SetupList } from './complaintsSetup';
import { allReportSettings } from './reportSettings/allReportSettings';
import { procedureWords, procedures, settableClockIds, settableClocks } from './settableClocks';
import { setupSheetName, setupTables } from './setupTables';
import type { SetupTableName, SetupTableValues } from './setupTables';
import { sourceInWords } from './sourceInWords';

type Row = readonly PlainValue[];

/**
 * The setup tables as they are first made: what was recognised of the log, its fixed lists and the law's time limits;
 * the other tables are for the officer to fill.
 *
 * @param log what was read as the log; nothing when there is no log yet
 * @param lists the log's own drop-downs; teams take their areas from the log's records
 */
export function firstSetup(
  { regions, cases }: Pick<ParsedLog, 'regions' | 'cases'>,
  lists: readonly SetupList[],
): readonly SetupTableValues[] {
  const rows: Partial<Record<SetupTableName, readonly Row[]>> = {
    SetupColumns: columnRows(regions),
    SetupLists: lists.flatMap(({ field, values }) =>
      (field === 'team' ? withAreas(values, cases) : values).map(({ value, group }): Row => [
        columnOf(field).label,
        value,
        group ?? '',
      ]),
    ),
    SetupTimescales: timescaleRows(),
    SetupReport: allReportSettings.map(({ name }): Row => [name, '']),
  };
  return setupTables.map(({ name, headings }) => ({
    name,
    sheet: setupSheetName,
    firstRow: 1,
    firstColumn: 1,
    headings,
    rows: rows[name] ?? [],
  }));
}

/** A row for each heading, sheet by sheet as it stands there. Those left aside are read, and told, anew each time. */
function columnRows(regions: readonly LogRegion[]): readonly Row[] {
  const rows = new Map<string, Row>();
  for (const { area, recognised, header } of regions) {
    const found = [
      ...recognised.matched.map(({ heading, field, how }) => ({
        heading,
        field: columnOf(field).label,
        how,
      })),
      ...recognised.unknown.map((heading) => ({ heading, field: '', how: 'not recognised' })),
    ].sort((a, b) => a.heading.column - b.heading.column);
    for (const { heading, field, how } of found) {
      const name = headingName(heading, header.headings);
      const key = `${area.sheet.name}|${headingKey(name)}`;
      if (!rows.has(key)) rows.set(key, [field, name, area.sheet.name, how]);
    }
  }
  return [...rows.values()];
}

function timescaleRows(): readonly Row[] {
  return procedures.flatMap((procedure) =>
    settableClockIds.flatMap((clock): Row[] => {
      const id = settableClocks[clock][procedure];
      return id ? [timescaleRow(procedureWords[procedure], clock, timeLimits[id])] : [];
    }),
  );
}

function timescaleRow(procedure: string, clock: string, limit: TimeLimit): Row {
  const { workingDays, extendedWorkingDays, countsFrom } = limit;
  return [procedure, clock, workingDays, extendedWorkingDays ?? '', countsFrom, sourceInWords(limit)];
}
