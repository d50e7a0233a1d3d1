import { Link, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { countOf } from '../frame/inWords';
import { useGoTo } from '../frame/useGoTo';
import { useSectionStyles } from '../frame/useSectionStyles';
import type { DueDatesOutcome } from './useDueDates';

/** What was added, or taken away, and what was not. */
export function DueDatesResult({ outcome }: { readonly outcome: DueDatesOutcome }) {
  const section = useSectionStyles();
  const goTo = useGoTo();
  const lines = outcome.kind === 'added' ? [] : outcome.result.kept;
  const columns = outcome.kind === 'added' ? outcome.added.columns : [];
  return (
    <MessageBar intent={lines.length > 0 ? 'warning' : 'success'} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{saidOfDueDates(outcome)}</MessageBarTitle>
        {columns.length + lines.length > 0 && (
          <ul className={section.bullets}>
            {columns.map(({ id, heading, sheet, column }) => (
              <li key={`${id} ${sheet} ${column}`}>
                <Link as="button" inline onClick={() => goTo(sheet, `${column}1`)}>
                  {heading}
                </Link>{' '}
                in column {column} of {sheet}
              </li>
            ))}
            {lines.map(({ sheet, heading, why }) => (
              <li key={`${sheet} ${heading}`}>
                {heading} on {sheet} stays. {why}
              </li>
            ))}
          </ul>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}

/** "3 columns added.", "There are no due date columns of ours." */
export function saidOfDueDates(outcome: DueDatesOutcome): string {
  if (outcome.kind === 'added') return `${countOf(outcome.added.columns.length, 'column')} added.`;

  const { removed, kept } = outcome.result;
  if (removed === 0 && kept.length === 0) return 'There are no due date columns of ours.';

  return `${countOf(removed, 'column')} taken away.`;
}
