import { Button, Link, makeStyles, mergeClasses, Spinner } from '@fluentui/react-components';
import { Failure } from '../frame/Failure';
import { countOf, quotedList } from '../frame/inWords';
import { PageHeading } from '../frame/PageHeading';
import { RunProgress } from '../frame/RunProgress';
import type { LogDesk } from '../frame/useLogDesk';
import { useSectionStyles } from '../frame/useSectionStyles';
import { PublishableCopy } from '../publish/PublishableCopy';
import type { Publish } from '../publish/usePublish';
import { chosenReport, requestOf, unusualInWords } from '../reportChoices/chosenReport';
import { MoreChoices } from '../reportChoices/MoreChoices';
import { PeriodField } from '../reportChoices/PeriodField';
import type { ReportChoices } from '../reportChoices/useReportChoices';
import { WrittenReport } from '../writtenReport/WrittenReport';
import { BuildResult } from './BuildResult';
import { TraceFigure } from './TraceFigure';
import type { Build } from './useBuild';

const useStyles = makeStyles({ build: { alignSelf: 'flex-start' } });

interface Props {
  readonly desk: LogDesk;
  readonly isChosen: boolean;
  readonly build: Build;
  readonly publish: Publish;
  readonly choices: ReportChoices;
  readonly openLog: () => void;
}

/** Choose a period, build its tables, see that they agree. */
export function AnnualReportPage({ desk, isChosen, build, publish, choices, openLog }: Props) {
  const section = useSectionStyles();
  const styles = useStyles();
  const { check, doing, failure } = desk;
  const options = check?.report ?? null;
  const report = options && chosenReport(options, choices.changes);
  const request = report && requestOf(report, options, desk.choice);
  const unusual = report ? unusualInWords(report, options) : '';
  const isBuilding = build.state.kind === 'making';
  const isBusy = isBuilding || publish.state.kind === 'making';

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
      {check && !report && (
        <p className={section.text}>
          No complaint in it has a date received, so there is no year to report. Check the log to see why.
        </p>
      )}

      {report && request && (
        <>
          <div className={mergeClasses(section.section, section.fields)}>
            <PeriodField
              periods={options.periods}
              period={report.period}
              isDisabled={isBuilding}
              choose={(period) => choices.change({ period })}
            />
          </div>
          {unusual !== '' && <p className={section.text}>As you chose: {unusual}.</p>}
          <Button
            className={styles.build}
            appearance="primary"
            disabledFocusable={isBusy}
            onClick={() => build.start(request)}
          >
            Build annual tables
          </Button>
          <MoreChoices options={options} report={report} change={choices.change} />
        </>
      )}

      <RunProgress label="Building the annual tables" run={build}>
        {(result) => <BuildResult result={result} />}
      </RunProgress>
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
      {request && <PublishableCopy publish={publish} request={request} isBusy={isBuilding} />}
      <WrittenReport />
    </div>
  );
}
