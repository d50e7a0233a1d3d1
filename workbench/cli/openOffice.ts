import type { Day } from '../../src/domain/calendar/day';
import type { Faults } from '../host/faults';
import { bootNode, type NodeOffice } from '../host/nodeOffice';
import { Calculator } from '../workbook/calculation/calculator';
import type { Workbook } from '../workbook/workbook';
import { addin, addinFunctions } from './addin';

export interface Opened {
  readonly office: NodeOffice;
  readonly calculator: Calculator;
}

export interface OpenOptions {
  /** Of the add-in's, beside its functions. */
  readonly scripts?: readonly string[];
  readonly faults?: Faults;
  readonly console?: Console;
  /** The requirement sets that Excel has, with their versions; those the manifest asks for when not given. */
  readonly offered?: Readonly<Record<string, string>>;
}

/** Opens a workbook in the workbench with the add-in beside it, as Excel does: its functions answer in cells. */
export async function openOffice(workbook: Workbook, today: Day, options: OpenOptions = {}): Promise<Opened> {
  const { calculator, attach } = calculatorWithAddin(workbook, today);
  const scripts = [addin.functions, ...(options.scripts ?? [])];
  const office = await bootNode({ workbook, calculator, ...options, scripts });
  attach(office);
  return { office, calculator };
}

/** A calculator that calls the add-in's functions in the office.js it is attached to. */
export function calculatorWithAddin(
  workbook: Workbook,
  today: Day,
): { readonly calculator: Calculator; readonly attach: (office: NodeOffice) => void } {
  let attached: NodeOffice | null = null;
  const calculator = new Calculator({
    workbook,
    functions: addinFunctions(),
    callCustomFunction: async (name, args, address) => {
      if (!attached) throw new Error('A function was called before office.js had started.');
      return attached.callFunction(name, args, address);
    },
    today,
  });
  return {
    calculator,
    attach: (office) => {
      attached = office;
    },
  };
}
