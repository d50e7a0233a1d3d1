import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { LogChoice } from '../../actions/buildRequest';
import { RunProgress } from '../frame/RunProgress';
import { useSectionStyles } from '../frame/useSectionStyles';
import { FlagsResult } from './FlagsResult';
import { StatusColumnsChoice } from './StatusColumnsChoice';
import type { Flags } from './useFlags';

interface Props {
  readonly flags: Flags;
  readonly choice: LogChoice;
}

/** The flags in the log itself: put on with one button, taken away with another. */
export function FlagButtons({ flags, choice }: Props) {
  const section = useSectionStyles();
  const { state } = flags;
  const [isInWords, setInWords] = useState(false);
  const isRunning = state.kind === 'making';
  return (
    <section className={section.section} aria-labelledby="flags-title">
      <h2 id="flags-title" className={section.title}>
        Flags in your log
      </h2>
      <p className={section.text}>
        Colours the dates that are late, overdue or due soon, by Excel’s own conditional formats: colleagues
        see them without the add-in. No cell of yours is changed.
      </p>
      <StatusColumnsChoice
        isWanted={isInWords}
        setWanted={setInWords}
        choice={choice}
        flagged={state.kind === 'made' ? state.result : null}
      />
      <div className={section.buttons}>
        <Button disabledFocusable={isRunning} onClick={() => flags.putOn(choice, isInWords)}>
          Flag breaches
        </Button>
        <Button disabledFocusable={isRunning} onClick={() => flags.takeOff()}>
          Take the flags away
        </Button>
      </div>
      <RunProgress label="Changing the flags" run={flags}>
        {(outcome) => <FlagsResult outcome={outcome} />}
      </RunProgress>
    </section>
  );
}
