import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Link } from '@fluentui/react-components';
import type { NonRow } from '../../domain/log/parseRows';
import { countOf } from '../frame/inWords';
import { ShowMore, useShown } from '../frame/ShowMore';
import { useGoTo } from '../frame/useGoTo';
import { useSectionStyles } from '../frame/useSectionStyles';

/** The rows that were taken for no record, and why; blank rows are no news. */
export function NonRows({ nonRows }: { readonly nonRows: readonly NonRow[] }) {
  const section = useSectionStyles();
  const goTo = useGoTo();
  const told = nonRows.filter(({ reason }) => reason !== 'blank');
  const { shown, more } = useShown(told, 20);
  if (told.length === 0) return null;
  return (
    <Accordion collapsible>
      <AccordionItem value="rows">
        <AccordionHeader as="h2" size="small">
          {countOf(told.length, 'row')} not taken for a record
        </AccordionHeader>
        <AccordionPanel>
          <ul className={section.bullets}>
            {shown.map(({ sheet, row, reason }) => (
              <li key={`${sheet}!${row}`}>
                <Link as="button" inline onClick={() => goTo(sheet, `A${row}`)}>
                  {sheet}, row {row}
                </Link>
                : {reason}
              </li>
            ))}
          </ul>
          <ShowMore more={more} of="rows" />
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
