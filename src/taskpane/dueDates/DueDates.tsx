import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { LogChoice } from '../../actions/buildRequest';
import { useAnnounce } from '../frame/Announcer';
import { Failure } from '../frame/Failure';
import { useSectionStyles } from '../frame/useSectionStyles';
import { ChooseDueDates } from './ChooseDueDates';
import { DueDatesResult, saidOfDueDates } from './DueDatesResult';
import type { DueDates as DueDatesWork } from './useDueDates';

interface Props {
  readonly work: DueDatesWork;
  readonly choice: LogChoice;
  /** Changes whenever the log has been read again. */
  readonly reading: unknown;
}

/** The due dates that the log may show as formulas: chosen, previewed, added, and taken away with one button. */
export function DueDates({ work, choice, reading }: Props) {
  const section = useSectionStyles();
  const announce = useAnnounce();
  const header = useRef<HTMLButtonElement>(null);
  const { outcome } = work;
  useEffect(() => {
    if (outcome) announce(saidOfDueDates(outcome));
  }, [outcome, announce]);
  return (
    <Accordion collapsible>
      <AccordionItem value="due-dates">
        <AccordionHeader as="h3" size="small" button={{ ref: header }}>
          Due dates in your log
        </AccordionHeader>
        <AccordionPanel>
          <div className={section.section}>
            <p className={section.text}>
              Adds columns of formulas at the right of your log that show when each step is due. No cell of
              yours is changed, and one button takes them away.
            </p>
            {outcome && <DueDatesResult outcome={outcome} />}
            {work.failure && <Failure error={work.failure.error} />}
            {/* The buttons come and go with what there is to do: the focus goes to the heading above them. */}
            <ChooseDueDates
              work={work}
              choice={choice}
              reading={reading}
              leaveButtons={() => header.current?.focus()}
            />
          </div>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
