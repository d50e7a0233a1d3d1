import {
  Button,
  Field,
  Input,
  makeStyles,
  mergeClasses,
  Select,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { RowProblem, TypedRow } from '../../domain/setup/setupRow';
import { Failure } from '../frame/Failure';
import { useSectionStyles } from '../frame/useSectionStyles';
import type { SetupForm } from './setupForms';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    borderLeft: `3px solid ${tokens.colorCompoundBrandStroke}`,
    paddingLeft: tokens.spacingHorizontalM,
  },
});

interface Props {
  readonly form: SetupForm;
  readonly headings: readonly string[];
  /** What the row says now; blank for a row to be added. */
  readonly cells: TypedRow;
  /** What the row is, for who hears it read out. */
  readonly label: string;
  readonly save: (cells: TypedRow) => Promise<readonly RowProblem[]>;
  readonly close: () => void;
}

/** The cells of one row of Complaints setup, to be typed or chosen; what is wrong is told beside its cell. */
export function SetupRowForm({ form, headings, cells, label, save, close }: Props) {
  const styles = useStyles();
  const section = useSectionStyles();
  const element = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState<TypedRow>(cells);
  const [problems, setProblems] = useState<readonly RowProblem[]>([]);
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  const [isSaving, setIsSaving] = useState(false);

  useEffect(() => element.current?.querySelector<HTMLElement>('select, input')?.focus(), []);
  useEffect(() => {
    element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problems]);

  const submit = async () => {
    setIsSaving(true);
    setFailure(null);
    try {
      const wrong = await save(typed);
      setProblems(wrong);
      if (wrong.length === 0) close();
    } catch (error) {
      setFailure({ error });
    }
    setIsSaving(false);
  };
  const type = (heading: string, value: string) => setTyped((before) => ({ ...before, [heading]: value }));

  return (
    <form
      ref={element}
      aria-label={label}
      className={mergeClasses(styles.form, section.fields)}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {headings.map((heading) => {
        const { choices, hint } = form.controls[heading] ?? {};
        const value = typed[heading] ?? '';
        const wrong = problems.filter((problem) => problem.heading === heading).map(({ message }) => message);
        return (
          <Field
            key={heading}
            label={heading}
            {...(hint && { hint })}
            {...(wrong.length > 0 && {
              validationMessage: wrong.join(' '),
              validationState: 'error' as const,
            })}
          >
            {choices ? (
              <Select value={value} onChange={(_, data) => type(heading, data.value)}>
                <option value="">Choose</option>
                {value !== '' && !choices.some((choice) => choice.value === value) && (
                  <option value={value}>{value}</option>
                )}
                {choices.map((choice) => (
                  <option key={choice.value} value={choice.value}>
                    {choice.label}
                  </option>
                ))}
              </Select>
            ) : (
              <Input value={value} onChange={(_, data) => type(heading, data.value)} />
            )}
          </Field>
        );
      })}
      {failure && <Failure error={failure.error} />}
      {isSaving ? (
        <Spinner size="tiny" label="Keeping it on Complaints setup …" labelPosition="after" />
      ) : (
        <div className={section.buttons}>
          <Button type="submit" appearance="primary">
            Save
          </Button>
          <Button onClick={close}>Cancel</Button>
        </div>
      )}
    </form>
  );
}
