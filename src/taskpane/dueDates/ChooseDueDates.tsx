import { Button, Checkbox, Field, Radio, RadioGroup, Spinner } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { LogChoice } from '../../actions/buildRequest';
import { previewDueDateColumns } from '../../actions/dueDateColumns';
import type { DueDateColumns } from '../../actions/dueDateColumns';
import { dueColumns } from '../../domain/dueColumns/dueColumns';
import type { DueColumnId } from '../../domain/dueColumns/dueColumns';
import type { FormulaKind } from '../../domain/dueColumns/dueFormula';
import { useAnnounce } from '../frame/Announcer';
import { Failure } from '../frame/Failure';
import { countOf, quotedList } from '../frame/inWords';
import { useSectionStyles } from '../frame/useSectionStyles';
import { dueChoices } from './dueChoices';
import type { DueChoice } from './dueChoices';
import { DueDatePreview } from './DueDatePreview';
import type { DueDates } from './useDueDates';
import { useAnswer } from '../frame/useAnswer';

const everyId = dueColumns.map(({ id }) => id);

const kinds: readonly { readonly kind: FormulaKind; readonly label: string }[] = [
  { kind: 'ours', label: 'Our formulas, such as =STAGE1DUE' },
  { kind: 'excel', label: 'Excel’s own formulas: colleagues without the add-in see the dates too' },
];

interface Props {
  readonly work: DueDates;
  readonly choice: LogChoice;
  readonly reading: unknown;
  /** Called before buttons go: the focus must not go with them. */
  readonly leaveButtons: () => void;
}

/** Which due dates, made of which formulas; and what would be added. */
export function ChooseDueDates({ work, choice, reading, leaveButtons }: Props) {
  const section = useSectionStyles();
  const announce = useAnnounce();
  const [chosen, setChosen] = useState<readonly DueColumnId[]>([]);
  const [kind, setKind] = useState<FormulaKind>('ours');
  const [possible, findPossible] = useAnswer<DueDateColumns>();
  const [preview, findPreview, forgetPreview] = useAnswer<DueDateColumns>();

  useEffect(() => {
    void findPossible(() => previewDueDateColumns({ columns: everyId, kind: 'ours', log: choice }));
  }, [findPossible, choice, reading]);

  const change = (next: () => void) => {
    forgetPreview();
    next();
  };
  const request = { columns: everyId.filter((id) => chosen.includes(id)), kind, log: choice };
  const look = async () => {
    const answer = await findPreview(() => previewDueDateColumns(request));
    if (answer) announce(`${countOf(answer.columns.length, 'column')} would be added.`);
  };
  const start = (begin: () => Promise<void>) => {
    leaveButtons();
    forgetPreview();
    setChosen([]);
    void begin();
  };

  const choices = possible.answer ? dueChoices(possible.answer) : [];
  if (work.doing) return <Spinner size="tiny" labelPosition="after" label={`${doingWords[work.doing]} …`} />;
  return (
    <>
      {possible.isAsking && !possible.answer && (
        <Spinner size="tiny" labelPosition="after" label="Looking at which your log can have …" />
      )}
      {possible.failure && <Failure error={possible.failure.error} />}
      {choices.length > 0 && (
        <>
          <Choices
            choices={choices}
            chosen={chosen}
            toggle={(id) => change(() => setChosen((before) => toggled(before, id)))}
          />
          <Field label="Made of">
            <RadioGroup value={kind} onChange={(_, { value }) => change(() => setKind(value as FormulaKind))}>
              {kinds.map(({ kind: value, label }) => (
                <Radio key={value} value={value} label={label} />
              ))}
            </RadioGroup>
          </Field>
        </>
      )}
      <div className={section.buttons}>
        {choices.length > 0 && (
          <Button disabledFocusable={chosen.length === 0 || preview.isAsking} onClick={() => void look()}>
            Preview
          </Button>
        )}
        <Button appearance="subtle" onClick={() => start(work.takeAway)}>
          Take our due dates away
        </Button>
      </div>
      {preview.failure && <Failure error={preview.failure.error} />}
      {preview.answer && (
        <>
          <DueDatePreview columns={preview.answer.columns} />
          {preview.answer.columns.length > 0 && (
            <div className={section.buttons}>
              <Button appearance="primary" onClick={() => start(() => work.add(request))}>
                Add {countOf(preview.answer.columns.length, 'column')}
              </Button>
            </div>
          )}
        </>
      )}
    </>
  );
}

const doingWords: Readonly<Record<NonNullable<DueDates['doing']>, string>> = {
  adding: 'Adding the columns',
  'taking away': 'Taking the columns away',
};

interface ChoicesProps {
  readonly choices: readonly DueChoice[];
  readonly chosen: readonly DueColumnId[];
  readonly toggle: (id: DueColumnId) => void;
}

function Choices({ choices, chosen, toggle }: ChoicesProps) {
  const section = useSectionStyles();
  const waiting = choices.filter(({ waitsFor }) => waitsFor !== null);
  return (
    <>
      <fieldset className={section.fieldset}>
        <legend>Columns to add</legend>
        {choices
          .filter(({ waitsFor }) => waitsFor === null)
          .map(({ id, heading, notOn }) => (
            <Checkbox
              key={id}
              label={notOn.length === 0 ? heading : `${heading} (not on ${quotedList(notOn)})`}
              checked={chosen.includes(id)}
              onChange={() => toggle(id)}
            />
          ))}
      </fieldset>
      {waiting.length > 0 && (
        <>
          <p className={section.text}>These wait for something:</p>
          <ul className={section.bullets}>
            {waiting.map(({ id, heading, waitsFor }) => (
              <li key={id}>
                <strong>{heading}</strong>: {waitsFor}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function toggled(ids: readonly DueColumnId[], id: DueColumnId): readonly DueColumnId[] {
  return ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
}
