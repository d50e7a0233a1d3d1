import { Link, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { PublishedTables } from '../../actions/publishAnnualTables';
import { countOf } from '../frame/inWords';
import { useGoTo } from '../frame/useGoTo';
import { useSectionStyles } from '../frame/useSectionStyles';

/** What the copy leaves out, what is claimed of it, and what to do with it. */
export function PublishedResult({ result: { copy, checks } }: { readonly result: PublishedTables }) {
  const section = useSectionStyles();
  const goTo = useGoTo();
  const { small, secondary } = copy.suppressed;
  const isSafe = checks.every(({ ok }) => ok);
  return (
    <section className={section.section} aria-label="The publishable copy">
      <MessageBar intent={isSafe ? 'success' : 'warning'} layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>The publishable copy is made.</MessageBarTitle>
          {countOf(small, 'small number')} and {countOf(secondary, 'other number')} are shown as c.
        </MessageBarBody>
      </MessageBar>
      <p className={section.text}>
        <Link as="button" inline onClick={() => goTo(copy.sheet, 'A1')}>
          {copy.sheet}
        </Link>
      </p>
      <ul className={section.bullets}>
        {checks.map(({ id, detail }) => (
          <li key={id}>{detail}</li>
        ))}
        <li>
          Before you send it, choose Move or Copy on the sheet’s tab, tick Create a copy, and put it in a new
          book: this workbook holds the log.
        </li>
      </ul>
    </section>
  );
}
