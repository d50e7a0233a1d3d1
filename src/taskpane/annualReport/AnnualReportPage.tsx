import { Button, Field, Link, makeStyles, Select, Spinner } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { Failure } from '../frame/Failure';
import { countOf, quotedList } from '../frame/inWords';
import { PageHeading } from '../frame/PageHeading';
import { Progress } from '../frame/Progress';
import type { LogDesk } from '../frame/useLogDesk';
import { useSectionStyles } from '../frame/useSectionStyles';
import { PublishableCopy } from '../publish/PublishableCopy';
import { WrittenReport } from '../writtenReport/WrittenReport';
import { BuildResult } from './BuildResult';
import { TraceFigure } from './TraceFigure';
import type { Build } from './useBuild';

const useStyles = makeStyles({ build: { alignSelf: 'flex-start' } });

interface Props {
  readonly desk: LogDesk;
  readonly isChosen: boolean;
  readonly build: Build;
  readonly openLog: () => void;
}

/** Choose a year, build its tables, see that they agree. */
export function AnnualReportPage({ desk, isChosen, build: { state: build, start, cancel }, openLog }: Props) {
  const section = useSectionStyles();
  const styles = useStyles();
  const buildButton = useRef<HTMLElement>(null);
  const [chosenYear, setChosenYear] = useState<string | null>(null);

  const { check, doing, failure } = desk;
  const years = check?.years ?? [];
  const year = chosenYear !== null && years.includes(chosenYear) ? chosenYear : years[0];
  const isBuilding = build.kind === 'building';

  return (
    <div className={section.page}>
      <PageHeading takesFocus={isChosen}>Annual report</PageHeading>

      {doing && <Spinner label="Reading your log …" labelPosition="after" size="small" />}
      {failure && !doing && <Failure error={failure.error} />}
      {check && (
        <p className={section.text}>
          Made from <strong>{countOf(check.log.rows, 'record')}</strong> of {quotedList(check.log.sheets)}.{' '}
          <Link as="button" inline onClick={openLog}>
            See how the log was understood
          </Link>
        </p>
      )}
      {check && years.length === 0 && (
        <p className={section.text}>
          No complaint in it has a date received, so there is no year to report. Check the log to see why.
        </p>
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
          <Button
            ref={(button: HTMLElement | null) => {
              buildButton.current = button;
            }}
            className={styles.build}
            appearance="primary"
            disabledFocusable={isBuilding}
            onClick={() => start(year, desk.choice)}
          >
            Build annual tables
          </Button>
        </>
      )}

      {isBuilding && (
        <Progress
          label="Building the annual tables"
          step={build.step}
          isCancelling={build.isCancelling}
          onCancel={cancel}
        />
      )}
      <div aria-live="polite" role="status">
        {build.kind === 'built' && <BuildResult result={build.result} />}
        {build.kind === 'cancelled' && <p>Cancelled. The workbook is as it was.</p>}
      </div>
      {build.kind === 'failed' && <Failure error={build.error} />}
      {!doing && !isBuilding && (
        <Button
          className={styles.build}
          size="small"
          appearance="subtle"
          onClick={() => void desk.readAgain()}
        >
          Read the log again
        </Button>
      )}
      <TraceFigure />
      {year !== undefined && <PublishableCopy year={year} log={desk.choice} isBusy={isBuilding} />}
      <WrittenReport />
    </div>
  );
}
