import { Field, Input, Select } from '@fluentui/react-components';
import type { ReportOptions } from '../../actions/reportOptions';
import { periodsOfKind } from './chosenPeriod';
import type { ChosenPeriod, PeriodKind } from './chosenPeriod';

const labels: Readonly<
  Record<Exclude<PeriodKind, 'dates'>, { readonly label: string; readonly hint: string }>
> = {
  year: { label: 'Reporting year', hint: '1 April to 31 March' },
  quarter: { label: 'Quarter', hint: 'Of the reporting year: Q1 is April to June' },
  month: { label: 'Month', hint: 'A whole month' },
};

interface Props {
  readonly periods: ReportOptions['periods'];
  readonly period: ChosenPeriod;
  readonly isDisabled: boolean;
  readonly choose: (period: ChosenPeriod) => void;
}

/** Which period is reported on: chosen from the years, quarters or months of the log, or typed. */
export function PeriodField({ periods, period, isDisabled, choose }: Props) {
  const { kind } = period;
  if (kind === 'dates') return <TwoDates period={period} isDisabled={isDisabled} choose={choose} />;

  const options = periodsOfKind(periods, kind);
  const chooseFrom = (from: string) => {
    const option = options.find((one) => one.from === from);
    if (option) choose({ kind, from: option.from, to: option.to });
  };
  return (
    <Field {...labels[kind]}>
      <Select value={period.from} disabled={isDisabled} onChange={(_, data) => chooseFrom(data.value)}>
        {options.map(({ label, from }) => (
          <option key={from} value={from}>
            {label}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function TwoDates({ period, isDisabled, choose }: Omit<Props, 'periods'>) {
  return (
    <>
      <Field label="First day">
        <Input
          type="date"
          value={period.from}
          disabled={isDisabled}
          onChange={(_, { value: from }) => choose({ ...period, from })}
        />
      </Field>
      <Field label="Last day">
        <Input
          type="date"
          value={period.to}
          disabled={isDisabled}
          onChange={(_, { value: to }) => choose({ ...period, to })}
        />
      </Field>
    </>
  );
}
