import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Field,
  mergeClasses,
  Select,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { BuildRequest } from '../../actions/buildRequest';
import { RunProgress } from '../frame/RunProgress';
import { useSectionStyles } from '../frame/useSectionStyles';
import { PublishedResult } from './PublishedResult';
import type { Publish } from './usePublish';

const thresholds = [2, 3, 4, 5, 6, 7, 8, 9, 10];
const asInSetup = '';

interface Props {
  readonly publish: Publish;
  /** What the copy is made of; the same as the annual tables. */
  readonly request: BuildRequest;
  /** While something else writes to the workbook. */
  readonly isBusy: boolean;
}

/** A copy of the annual tables for everybody to read: small numbers, and what they could be worked out from, left out. */
export function PublishableCopy({ publish, request, isBusy }: Props) {
  const section = useSectionStyles();
  const [rule, setRule] = useState(asInSetup);
  const [threshold, setThreshold] = useState(asInSetup);
  const isMaking = publish.state.kind === 'making';

  const make = () => {
    if (isMaking || isBusy) return;
    const method = rule === 'protect' || rule === 'dfe' ? rule : undefined;
    publish.start({
      ...request,
      publish: {
        rule: method,
        threshold: threshold === asInSetup || method === 'dfe' ? undefined : Number(threshold),
      },
    });
  };

  return (
    <Accordion collapsible>
      <AccordionItem value="publish">
        <AccordionHeader as="h2" size="small">
          Make a publishable copy
        </AccordionHeader>
        <AccordionPanel>
          <div className={mergeClasses(section.section, section.fields)}>
            <p className={section.text}>
              A sheet of the tables, charts and sentences in which small numbers are shown as c, and so is
              whatever they could be worked out from. It holds no formula, no link and no reference.
            </p>
            <Field
              label="How to protect small numbers"
              hint="The Department’s rule of 2008 leaves some small numbers open to be worked out; the result says how many."
            >
              <Select value={rule} disabled={isMaking} onChange={(_, data) => setRule(data.value)}>
                <option value={asInSetup}>As Complaints setup says (else always)</option>
                <option value="protect">Always protect</option>
                <option value="dfe">The Department’s rule of 2008</option>
              </Select>
            </Field>
            <Field label="Numbers to leave out" hint="From 1 up to this number. 0 is always shown.">
              <Select
                value={rule === 'dfe' ? '5' : threshold}
                disabled={isMaking || rule === 'dfe'}
                onChange={(_, data) => setThreshold(data.value)}
              >
                <option value={asInSetup}>As Complaints setup says (else 1 to 5)</option>
                {thresholds.map((most) => (
                  <option key={most} value={String(most)}>
                    1 to {most}
                  </option>
                ))}
              </Select>
            </Field>
            <div className={section.buttons}>
              <Button disabledFocusable={isMaking || isBusy} onClick={make}>
                Make the publishable copy
              </Button>
            </div>
            <RunProgress label="Making the publishable copy" run={publish}>
              {(result) => <PublishedResult result={result} />}
            </RunProgress>
          </div>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
