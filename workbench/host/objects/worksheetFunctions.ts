import { serialOf } from '../../workbook/calculation/dateSerials';
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
    date: ({ date1904 }, [year, month, day]) => {
      const given = numberArgument(year);
      const firstYear = date1904 ? 1904 : 1900;
      const serial = serialOf(
        given < firstYear ? given + firstYear : given,
        numberArgument(month),
        numberArgument(day),
      );
      const inSystem = serial === null ? -1 : serial - (date1904 ? 1462 : 0);
      const answer: FunctionAnswer =
        inSystem < 0 ? { value: null, error: '#NUM!' } : { value: inSystem, error: null };
      return new HostObject('FunctionResult', answer);
    },
  },
});

export const functionResult = defineType<FunctionAnswer>({
  type: 'FunctionResult',
  properties: { error: { get: ({ error }) => error }, value: { get: ({ value }) => value } },
});
