import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Spinner,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useAnnounce } from '../frame/Announcer';
import { Failure } from '../frame/Failure';
import { useSectionStyles } from '../frame/useSectionStyles';
import { TraceResult } from './TraceResult';
import { saidOfTrace } from './traceInWords';
import { useTrace } from './useTrace';

/** The rows of the log behind the figure that is selected, for as long as the section is open. */
export function TraceFigure() {
  const section = useSectionStyles();
  const announce = useAnnounce();
  const [isOpen, setIsOpen] = useState(false);
  const { answer, isAsking, failure } = useTrace(isOpen);
  useEffect(() => {
    if (answer?.kind === 'figure') announce(saidOfTrace(answer));
    if (answer?.kind === 'no figure') announce(answer.message);
  }, [answer, announce]);
  return (
    <Accordion collapsible onToggle={(_, { openItems }) => setIsOpen(openItems.length > 0)}>
      <AccordionItem value="trace">
        <AccordionHeader as="h2" size="small">
          Trace a figure
        </AccordionHeader>
        <AccordionPanel>
          <div className={section.section}>
            <p className={section.text}>
              Select a figure of the annual tables: the rows of the log behind it are listed here. Only what
              is selected while this is open is looked at.
            </p>
            {failure && <Failure error={failure.error} />}
            {isAsking && <Spinner size="tiny" labelPosition="after" label="Looking in the log …" />}
            {answer?.kind === 'no figure' && <p className={section.text}>{answer.message}</p>}
            {answer?.kind === 'elsewhere' && (
              <p className={section.text}>Go to a sheet of annual tables and select one of its figures.</p>
            )}
            {answer?.kind === 'figure' && <TraceResult key={answer.sheet + answer.address} figure={answer} />}
          </div>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
