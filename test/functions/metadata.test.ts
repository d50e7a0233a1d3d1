import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { functionFiles } from '../../scripts/functionFiles.cjs';
import { everyFunction } from './everyFunction';
import { looksLikeCell, looksLikeR1C1, takenNames } from './excelNames';

interface Described {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly options?: { readonly volatile?: boolean };
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly dimensionality: string;
    readonly type: string;
    readonly optional: boolean;
  }[];
  readonly result: { readonly dimensionality: string };
}

const generated = generateCustomFunctionsMetadata(functionFiles);
const described = async () =>
  (JSON.parse((await generated).metadataJson) as { functions: Described[] }).functions;

describe('Excel’s formula help, as its own generator makes it from our doc comments', () => {
  test('has no fault', async () => {
    expect((await generated).errors).toEqual([]);
  });

  test('has every function, in capitals and without a prefix', async () => {
    const signatures = (await described()).map(
      ({ name, parameters }) => `${name}(${parameters.map((parameter) => parameter.name).join(', ')})`,
    );
    expect(signatures).toEqual([
      'STAGE1DUE(received, extended, closures)',
      'STAGE2DUE(started, extended, closures)',
      'STAGE3DUE(requested, closures)',
      'PANELREPORTDUE(panelDate, closures)',
      'PANELRESPONSEDUE(reportReceived, closures)',
      'CORPORATEDUE(stage, started, extended, closures)',
      'ACKNOWLEDGEDUE(received, workingDays, closures)',
      'ESCALATEBY(responseReceived, closures)',
      'COMPLAINTTIMELIMIT(eventDate)',
      'ADDWORKINGDAYS(start, days, closures)',
      'ISWORKINGDAY(date, closures)',
      'WORKINGDAYSTAKEN(start, end, closures)',
      'BANKHOLIDAYS(year)',
      'WORKINGDAYSLATE(due, completed, asAt, closures)',
      'TIMESCALESTATUS(due, completed, asAt, dueSoonDays, closures)',
      'WITHINTIMESCALE(due, completed)',
      'REPORTINGYEAR(date)',
      'REPORTINGQUARTER(date)',
    ]);
  });

  test('ties each name to the function of the same name, all that the files export', async () => {
    const { associate } = await generated;
    const exported = Object.keys(everyFunction).map((name) => `${name} ${name.toUpperCase()}`);
    expect(associate.map(({ functionName, id }) => `${functionName} ${id}`).sort()).toEqual(exported.sort());
  });

  test('describes every function and every argument in a sentence of the officer’s', async () => {
    for (const { description, parameters } of await described()) {
      for (const text of [description, ...parameters.map((parameter) => parameter.description)]) {
        expect(text).toMatch(/^[A-Z].{10,}\.$/);
      }
    }
  });

  test('lets every argument be a range of anything, left out so that we can say what is missing', async () => {
    for (const { parameters, result } of await described()) {
      for (const parameter of parameters) {
        expect(parameter).toMatchObject({ dimensionality: 'matrix', type: 'any', optional: true });
      }
      expect(result.dimensionality).toBe('matrix');
    }
  });

  test('never recalculates without cause', async () => {
    expect((await described()).filter(({ options }) => options?.volatile)).toEqual([]);
  });
});

describe('The names of the functions', () => {
  const names = async () => (await described()).map(({ name }) => name);

  test('are letters and figures, and no cell in either way of writing one', async () => {
    for (const name of await names()) expect(name).toMatch(/^[A-Z][A-Z0-9]+$/);
    expect((await names()).filter((name) => looksLikeCell(name) || looksLikeR1C1(name))).toEqual([]);
  });

  test('are none of Excel’s own, its macros’ included', async () => {
    expect((await names()).filter((name) => takenNames.has(name))).toEqual([]);
  });

  test('such names are found', () => {
    expect(['DUE1', 'XFD1048576', 'A1'].every(looksLikeCell)).toBe(true);
    expect(['XFE1', 'STAGE1', 'DUE'].some(looksLikeCell)).toBe(false);
    expect(['R1C1', 'RC', 'C12', 'r'].every(looksLikeR1C1)).toBe(true);
    expect(['WORKDAY', 'NETWORKDAYS', 'SUM', 'ECHO', 'FILTER'].every((name) => takenNames.has(name))).toBe(
      true,
    );
  });
});
