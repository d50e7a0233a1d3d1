import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Field,
  Spinner,
  Textarea,
} from '@fluentui/react-components';
import { useState } from 'react';
import { checkWrittenReport } from '../../actions/checkWrittenReport';
import type { CheckedWrittenReport, WrittenReportRequest } from '../../actions/checkWrittenReport';
import { useAnnounce } from '../frame/Announcer';
import { Failure } from '../frame/Failure';
import { useAnswer } from '../frame/useAnswer';
import { useSectionStyles } from '../frame/useSectionStyles';
import { saidOf } from './findingText';
import { WrittenFindings } from './WrittenFindings';

/** A report already written, added again: what is pasted, or the cells that are selected. Nothing is changed. */
export function WrittenReport() {
  const section = useSectionStyles();
  const announce = useAnnounce();
  const [text, setText] = useState('');
  const [{ isAsking, answer, failure }, ask] = useAnswer<CheckedWrittenReport>();

  const check = async (request: WrittenReportRequest) => {
    const checked = await ask(() => checkWrittenReport(request));
    if (checked) announce(saidOf(checked));
  };
  return (
    <Accordion collapsible>
      <AccordionItem value="written">
        <AccordionHeader as="h2" size="small">
          Check a written report
        </AccordionHeader>
        <AccordionPanel>
          <div className={section.section}>
            <p className={section.text}>
              Its totals, percentages and changes are worked out again, and its sentences held against its
              tables. Nothing is changed, and nothing leaves this workbook.
            </p>
            <Field
              label="A table or pages of the report"
              hint="Copy them in Word, Excel or a PDF with their headings and totals, and paste them here."
            >
              <Textarea value={text} rows={5} resize="vertical" onChange={(_, data) => setText(data.value)} />
            </Field>
            <div className={section.buttons}>
              <Button disabledFocusable={isAsking} onClick={() => void check({ text })}>
                Check the text
              </Button>
              <Button disabledFocusable={isAsking} onClick={() => void check({ selection: true })}>
                Check the selected cells
              </Button>
            </div>
            {isAsking && <Spinner size="tiny" labelPosition="after" label="Adding it again …" />}
            {failure && <Failure error={failure.error} />}
            {answer && <WrittenFindings result={answer} />}
          </div>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
