import type { Workbook } from '../../workbook/workbook';
import { defineType } from '../typeBehaviour';
import type { Session } from '../session';
import { booleanArgument } from './arguments';

export const application = defineType<Workbook>({
  type: 'Application',
  properties: {
    calculationEngineVersion: { get: () => 191029 },
    calculationMode: { get: () => 'Automatic' },
    calculationState: { get: () => 'Done' },
    decimalSeparator: { get: () => '.' },
    thousandsSeparator: { get: () => ',' },
    useSystemSeparators: { get: () => true },
  },
  methods: {
    calculate: (_book, _args, session) => session.calculateAll(),
    suspendApiCalculationUntilNextSync: () => {},
    suspendScreenUpdatingUntilNextSync: () => {},
  },
});

/** `context.runtime`. */
export const runtime = defineType<Session>({
  type: 'Runtime',
  properties: {
    enableEvents: {
      get: (session) => session.events.enabled,
      set: (session, value) => {
        session.events.enabled = booleanArgument(value);
      },
    },
  },
});
