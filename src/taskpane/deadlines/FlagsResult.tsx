import { Link } from '@fluentui/react-components';
import type { FlaggedLog } from '../../actions/flagLog';
import type { RemovedParts } from '../../actions/removeEverything';
import type { UntoldRow } from '../../domain/flags/untoldRows';
import { countOf } from '../frame/inWords';
import { ShowMore, useShown } from '../frame/ShowMore';
import { useGoTo } from '../frame/useGoTo';
import { useSectionStyles } from '../frame/useSectionStyles';
import type { FlagsOutcome } from './useFlags';

/** What became of the flags: where they are, which rows have none and why. */
export function FlagsResult({ outcome }: { readonly outcome: FlagsOutcome }) {
  return outcome.kind === 'off' ? (
    <TakenOff removed={outcome.removed} />
  ) : (
    <PutOn flagged={outcome.flagged} />
  );
}

function TakenOff({ removed: { rules, kept } }: { readonly removed: RemovedParts }) {
  const section = useSectionStyles();
  return (
    <>
      <p className={section.text}>
        {rules === 0 ? 'There were no flags of ours in the log.' : 'The flags are taken away.'}
      </p>
      {kept.map(({ sheet, heading, why }) => (
        <p key={`${sheet}|${heading}`} className={section.text}>
          “{heading}” on “{sheet}” stays. {why}
        </p>
      ))}
    </>
  );
}

function PutOn({ flagged }: { readonly flagged: FlaggedLog }) {
  const section = useSectionStyles();
  const goTo = useGoTo();
  const { rules, untold, leftOut, sheets, statusColumns } = flagged;
  return (
    <>
      <p className={section.text}>
        {rules > 0 ? 'The log is flagged, with the chase list beside it.' : 'The log has nothing to flag.'}{' '}
        Made:{' '}
        {sheets.map((sheet, index) => (
          <span key={sheet}>
            {index > 0 && ', '}
            <Link as="button" inline onClick={() => goTo(sheet, 'A1')}>
              {sheet}
            </Link>
          </span>
        ))}
      </p>
      {statusColumns.length > 0 && <InWords columns={statusColumns} />}
      {leftOut.map(({ sheet, why }) => (
        <p key={`${sheet}|${why}`} className={section.text}>
          {sheet}: {why}
        </p>
      ))}
      {untold.length > 0 && <Untold rows={untold} />}
    </>
  );
}

function InWords({ columns }: { readonly columns: FlaggedLog['statusColumns'] }) {
  const section = useSectionStyles();
  const goTo = useGoTo();
  return (
    <p className={section.text}>
      In words:{' '}
      {columns.map(({ heading, sheet, column, range }, index) => (
        <span key={`${sheet} ${column}`}>
          {index > 0 && ', '}
          <Link as="button" inline onClick={() => goTo(sheet, range)}>
            {heading}
          </Link>
        </span>
      ))}
    </p>
  );
}

function Untold({ rows }: { readonly rows: readonly UntoldRow[] }) {
  const section = useSectionStyles();
  const goTo = useGoTo();
  const { shown, more } = useShown(rows, 8);
  return (
    <>
      <p className={section.text}>
        {countOf(rows.length, 'row')} may lack a flag, since no formula can tell what the row says; the chase
        list has their deadlines:
      </p>
      <ul className={section.bullets}>
        {shown.map(({ sheet, row, why }) => (
          <li key={`${row}|${sheet}`}>
            <Link as="button" inline onClick={() => goTo(sheet, `A${row}`)}>
              {sheet}, row {row}
            </Link>
            : {why}
          </li>
        ))}
      </ul>
      <ShowMore more={more} of="rows" />
    </>
  );
}
