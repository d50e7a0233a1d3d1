import { Button, Spinner } from '@fluentui/react-components';
import { Failure } from '../frame/Failure';
import { PageHeading } from '../frame/PageHeading';
import type { LogDesk } from '../frame/useLogDesk';
import { useSectionStyles } from '../frame/useSectionStyles';
import { FindingList } from './FindingList';

interface Props {
  readonly desk: LogDesk;
  readonly isChosen: boolean;
}

/** What a careful colleague would find in the log, and what can be put right. */
export function CheckPage({ desk, isChosen }: Props) {
  const section = useSectionStyles();
  const { check, doing, failure, isChecked } = desk;
  return (
    <div className={section.page}>
      <PageHeading takesFocus={isChosen}>Check</PageHeading>
      <div className={section.buttons}>
        <Button appearance="primary" onClick={() => void desk.checkAgain()}>
          Check log
        </Button>
      </div>
      {doing && <Spinner label="Checking your log …" labelPosition="after" size="small" />}
      {failure && !doing && <Failure error={failure.error} />}
      {check && isChecked && <FindingList findings={check.findings} />}
    </div>
  );
}
