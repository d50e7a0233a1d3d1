import { Button, Field, makeStyles, Select, Spinner, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { Failure } from '../frame/Failure';
import { BuildProgress } from './BuildProgress';
import { BuildResult } from './BuildResult';
import { LogSummary } from './LogSummary';
import { useBuild } from './useBuild';
import { useLog } from './useLog';

const useStyles = makeStyles({
  heading: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    margin: `0 0 ${tokens.spacingVerticalM}`,
  },
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, alignItems: 'stretch' },
  build: { alignSelf: 'flex-start' },
});

/** Choose a year, build its tables, see that they agree. */
export function AnnualReportPage() {
  const styles = useStyles();
  const { state: log, readAgain } = useLog();
  const { state: build, start, cancel } = useBuild();
  const [chosenYear, setChosenYear] = useState<string | null>(null);

  const years = log.kind === 'read' ? log.description.years : [];
  const year = chosenYear !== null && years.includes(chosenYear) ? chosenYear : years[0];
  const isBuilding = build.kind === 'building';

  return (
    <div className={styles.stack}>
      <h1 className={styles.heading}>Annual report</h1>

      {log.kind === 'reading' && <Spinner label="Reading your log …" labelPosition="after" size="small" />}
      {log.kind === 'failed' && <Failure error={log.error} />}
      {log.kind === 'read' && <LogSummary description={log.description} />}
      {log.kind !== 'reading' && !isBuilding && (
        <Button className={styles.build} size="small" appearance="subtle" onClick={readAgain}>
          Read the log again
        </Button>
      )}

      {year !== undefined && (
        <>
          <Field label="Reporting year" hint="1 April to 31 March">
            <Select value={year} disabled={isBuilding} onChange={(_, data) => setChosenYear(data.value)}>
              {years.map((label) => (
                <option key={label} value={label}>
                  {label}
                </option>
              ))}
            </Select>
          </Field>
          {!isBuilding && (
            <Button className={styles.build} appearance="primary" onClick={() => start(year)}>
              Build annual tables
            </Button>
          )}
        </>
      )}

      {isBuilding && <BuildProgress step={build.step} isCancelling={build.isCancelling} onCancel={cancel} />}
      <div aria-live="polite" role="status">
        {build.kind === 'built' && <BuildResult result={build.result} />}
        {build.kind === 'cancelled' && <p>Cancelled. The workbook is as it was.</p>}
      </div>
      {build.kind === 'failed' && <Failure error={build.error} />}
    </div>
  );
}
