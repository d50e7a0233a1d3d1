import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Spinner,
} from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { previewFormulasAsValues } from '../../actions/turnFormulasIntoValues';
import type { FrozenFormulas as Frozen } from '../../actions/turnFormulasIntoValues';
import { useAnnounce } from '../frame/Announcer';
import { Failure } from '../frame/Failure';
import { countOf } from '../frame/inWords';
import { useAnswer } from '../frame/useAnswer';
import { useSectionStyles } from '../frame/useSectionStyles';
import { FrozenPreview, FrozenResult, saidOfFrozen, saidOfPreview } from './FrozenResult';
import type { FrozenFormulas } from './useFrozenFormulas';

/** Our formulas, turned into the values they show before a workbook is sent on; and put back with one button. */
export function FormulasIntoValues({ work }: { readonly work: FrozenFormulas }) {
  const section = useSectionStyles();
  const announce = useAnnounce();
  const header = useRef<HTMLButtonElement>(null);
  const [preview, findPreview, forgetPreview] = useAnswer<Frozen>();
  const { outcome, doing, canPutBack } = work;
  useEffect(() => {
    if (outcome) announce(saidOfFrozen(outcome));
  }, [outcome, announce]);

  const look = async () => {
    const answer = await findPreview(() => previewFormulasAsValues());
    if (answer) announce(saidOfPreview(answer));
  };
  // The buttons come and go with what there is to do: the focus must not go with them.
  const start = (change: () => Promise<void>) => {
    header.current?.focus();
    forgetPreview();
    void change();
  };
  const count = preview.answer?.cells.length ?? 0;
  return (
    <Accordion collapsible defaultOpenItems={canPutBack > 0 ? ['values'] : []}>
      <AccordionItem value="values">
        <AccordionHeader as="h3" size="small" button={{ ref: header }}>
          Turn formulas into values
        </AccordionHeader>
        <AccordionPanel>
          <div className={section.section}>
            <p className={section.text}>
              Before you send the workbook to someone without the add-in: each cell of any sheet whose formula
              uses one of our functions keeps the value it shows, and loses the formula.
            </p>
            {work.failure && <Failure error={work.failure.error} />}
            {outcome && <FrozenResult outcome={outcome} />}
            {preview.failure && <Failure error={preview.failure.error} />}
            {preview.answer && <FrozenPreview frozen={preview.answer} />}
            {doing ? (
              <Spinner
                size="tiny"
                labelPosition="after"
                label={
                  doing === 'turning' ? 'Turning the formulas into values …' : 'Putting the formulas back …'
                }
              />
            ) : (
              <div className={section.buttons}>
                <Button disabledFocusable={preview.isAsking} onClick={() => void look()}>
                  Preview
                </Button>
                {count > 0 && (
                  <Button appearance="primary" onClick={() => start(work.turn)}>
                    Turn {countOf(count, 'formula')} into {count === 1 ? 'a value' : 'values'}
                  </Button>
                )}
                {canPutBack > 0 && (
                  <Button onClick={() => start(work.putBack)}>
                    Put {countOf(canPutBack, 'formula')} back
                  </Button>
                )}
              </div>
            )}
          </div>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
