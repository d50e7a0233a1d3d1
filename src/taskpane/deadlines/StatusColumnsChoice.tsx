import { Checkbox, Spinner } from '@fluentui/react-components';
import { useEffect, useId } from 'react';
import type { LogChoice } from '../../actions/buildRequest';
import { previewStatusColumns } from '../../actions/statusColumns';
import type { StatusColumnsPreview } from '../../actions/statusColumns';
import { useAnnounce } from '../frame/Announcer';
import { Failure } from '../frame/Failure';
import { useAnswer } from '../frame/useAnswer';
import { useSectionStyles } from '../frame/useSectionStyles';
import { addedInWords, thereInWords } from './statusColumnsInWords';

interface Props {
  readonly isWanted: boolean;
  readonly setWanted: (isWanted: boolean) => void;
  readonly choice: LogChoice;
  /** Changes whenever the flags have been put on, or taken away. */
  readonly flagged: unknown;
}

/** Whether the flags are said in words too; and where the columns for it would stand. */
export function StatusColumnsChoice({ isWanted, setWanted, choice, flagged }: Props) {
  const section = useSectionStyles();
  const announce = useAnnounce();
  const hint = useId();
  const [preview, findPreview, forgetPreview] = useAnswer<StatusColumnsPreview>();
  useEffect(() => {
    if (!isWanted) return forgetPreview();

    void findPreview(() => previewStatusColumns({ log: choice })).then((answer) => {
      if (answer) announce(addedInWords(answer));
    });
  }, [isWanted, choice, flagged, findPreview, forgetPreview, announce]);
  return (
    <div className={section.section}>
      <Checkbox
        label="Say it in words too"
        checked={isWanted}
        aria-describedby={hint}
        onChange={(_, { checked }) => setWanted(checked === true)}
      />
      <p id={hint} className={section.quiet}>
        Adds columns at the right of your log, such as “Stage 1 status”, with Overdue, Due soon, On time … in
        every row: Excel’s own formulas, to filter and to count by. They go with the flags.
      </p>
      {isWanted && preview.isAsking && !preview.answer && (
        <Spinner size="tiny" labelPosition="after" label="Looking where they would stand …" />
      )}
      {isWanted && preview.failure && <Failure error={preview.failure.error} />}
      {isWanted && preview.answer && <Preview preview={preview.answer} />}
    </div>
  );
}

function Preview({ preview }: { readonly preview: StatusColumnsPreview }) {
  const section = useSectionStyles();
  const { added, leftOut } = preview;
  const there = thereInWords(preview);
  return (
    <>
      <p className={section.text}>{addedInWords(preview)}</p>
      {added.length > 0 && (
        <ul className={section.bullets}>
          {added.map(({ heading, sheet, table, column }) => (
            <li key={`${sheet} ${column} ${heading}`}>
              {heading}: column {column} of {sheet}
              {table !== null && `, table ${table}`}
            </li>
          ))}
        </ul>
      )}
      {there && <p className={section.text}>{there}</p>}
      {leftOut.map(({ sheet, why }) => (
        <p key={`${sheet}|${why}`} className={section.text}>
          {sheet}: {why}
        </p>
      ))}
    </>
  );
}
