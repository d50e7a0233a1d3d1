import { Button, Link, Spinner } from '@fluentui/react-components';
import type { LogChoice } from '../../actions/buildRequest';
import { Failure } from '../frame/Failure';
import { countOf } from '../frame/inWords';
import { useGoTo } from '../frame/useGoTo';
import { useSectionStyles } from '../frame/useSectionStyles';
import type { Flags, FlagsOutcome } from './useFlags';

interface Props {
  readonly flags: Flags;
  readonly choice: LogChoice;
}

/** The flags in the log itself: put on with one button, taken away with another. */
export function FlagButtons({ flags, choice }: Props) {
  const section = useSectionStyles();
  const { doing, outcome, failure } = flags;
  return (
    <section className={section.section} aria-labelledby="flags-title">
      <h2 id="flags-title" className={section.title}>
        Flags in your log
      </h2>
      <p className={section.text}>
        Colours the dates that are late, overdue or due soon, by Excel’s own conditional formats: colleagues
        see them without the add-in. No cell is changed.
      </p>
      <div className={section.buttons}>
        <Button disabledFocusable={doing !== null} onClick={() => void flags.putOn(choice)}>
          Flag breaches
        </Button>
        <Button disabledFocusable={doing !== null} onClick={() => void flags.takeOff()}>
          Take the flags away
        </Button>
      </div>
      <div role="status">
        {doing !== null && <Spinner label={`${doing} …`} labelPosition="after" size="small" />}
        {outcome && <Result outcome={outcome} />}
      </div>
      {failure && <Failure error={failure.error} />}
    </section>
  );
}

function Result({ outcome }: { readonly outcome: FlagsOutcome }) {
  const section = useSectionStyles();
  const goTo = useGoTo();
  if (outcome.kind === 'off') {
    const { rules } = outcome.removed;
    return (
      <p className={section.text}>
        {rules === 0 ? 'There were no flags of ours in the log.' : 'The flags are taken away.'}
      </p>
    );
  }
  const { untold, sheets } = outcome.flagged;
  return (
    <p className={section.text}>
      The log is flagged, with the chase list beside it.
      {untold.length > 0 && ` ${countOf(untold.length, 'row')} cannot be flagged by a formula.`} Made:{' '}
      {sheets.map((sheet, index) => (
        <span key={sheet}>
          {index > 0 && ', '}
          <Link as="button" inline onClick={() => goTo(sheet, 'A1')}>
            {sheet}
          </Link>
        </span>
      ))}
    </p>
  );
}
