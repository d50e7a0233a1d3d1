import { serialInSystem } from '../../workbook/calculation/functions/systemDates';
import type { Workbook } from '../../workbook/workbook';
import { HostObject } from '../hostObject';
import { defineType } from '../typeBehaviour';
import { numberArgument } from './arguments';

/** What one of Excel's functions answered, called without a cell. */
interface FunctionAnswer {
  readonly value: number | null;
  readonly error: string | null;
}

/** `workbook.functions`: Excel's own, called without a cell. DATE alone, for it tells the workbook's date system. */
export const worksheetFunctions = defineType<Workbook>({
  type: 'Functions',
  methods: {
    date: ({ date1904 }, given) => {
      const [year, month, day] = given.map(numberArgument) as [number, number, number];
      const value = serialInSystem(year, month, day, date1904);
      const answer: FunctionAnswer = { value, error: value === null ? '#NUM!' : null };
      return new HostObject('FunctionResult', answer);
    },
  },
});

export const functionResult = defineType<FunctionAnswer>({
  type: 'FunctionResult',
  properties: { error: { get: ({ error }) => error }, value: { get: ({ value }) => value } },
});
