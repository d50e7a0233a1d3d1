import type { Workbook } from '../workbook/workbook';
import { ExcelHost } from './excelHost';
import { FakeWindow } from './fakeWindow';
import type { Faults } from './faults';
import type { FunctionResult } from './functionCalls';
import { officeJsFolder, officeMeta } from './officeMeta';
import type { Calculator } from './session';
import { XdmHost } from './xdmHost';

export interface NodeOfficeOptions {
  readonly workbook: Workbook;
  /** Classic scripts to run in the add-in's window after office.js is ready: paths of files, in order. */
  readonly scripts?: readonly string[] | undefined;
  /** The highest version of each requirement set this Excel has; the manifest's floor when not given. */
  readonly offered?: Readonly<Record<string, string>> | undefined;
  readonly faults?: Faults | undefined;
  readonly calculator?: Calculator | null | undefined;
  /** Where the add-in's `console` goes; the process's own when not given. */
  readonly console?: Console | undefined;
}

/** Microsoft's office.js running in Node, with our Excel at its other end. */
export interface NodeOffice {
  readonly host: ExcelHost;
  /** The add-in's global object. */
  readonly window: Record<string, unknown>;
  readonly Office: typeof globalThis.Office;
  readonly Excel: typeof globalThis.Excel;
  /** Round trips and bytes of the add-in's own requests so far. */
  readonly counts: ExcelHost['counts'];
  /** Runs more of the add-in's code in its window. */
  runFile(path: string): void;
  runCode(code: string, name?: string): unknown;
  /** Calls a custom function as a cell would. */
  callFunction(name: string, args: readonly unknown[], address?: string): Promise<FunctionResult>;
  /** Presses a ribbon button. Settles when the command says it is done. */
  triggerRibbonCommand(functionName: string, controlId?: string): Promise<void>;
  /** What the add-in threw and nobody caught. */
  readonly errors: readonly unknown[];
  /** Lets the process end. */
  close(): void;
}

let bootCount = 0;

/**
 * Starts the whole, unmodified office.js in Node as it starts in a task pane of Excel on the web.
 * Settles when `Office.onReady` has.
 */
export async function bootNode(options: NodeOfficeOptions): Promise<NodeOffice> {
  const host = new ExcelHost({ ...options, meta: officeMeta() });
  const { window, xdm, errors } = connect(host, options);
  window.runFile(`${officeJsFolder()}/office.js`);
  const ready = window.runCode('Office.onReady()', 'boot') as Promise<{ host: string | null }>;
  const info = await ready;
  if (info.host !== 'Excel') throw new Error(`office.js found the host ${String(info.host)}, not Excel`);
  for (const script of options.scripts ?? []) window.runFile(script);
  return nodeOffice(host, window, xdm, errors);
}

function connect(
  host: ExcelHost,
  options: NodeOfficeOptions,
): { window: FakeWindow; xdm: XdmHost; errors: unknown[] } {
  bootCount += 1;
  const conversationId = `workbench${bootCount}`;
  const errors: unknown[] = [];
  const window: FakeWindow = new FakeWindow({
    conversationId,
    officeFolder: officeJsFolder(),
    onMessage: (text) => xdm.receive(text),
    console: options.console ?? console,
    onError: (error) => errors.push(error),
  });
  const xdm: XdmHost = new XdmHost({ host, port: window.port, conversationId });
  return { window, xdm, errors };
}

function nodeOffice(
  host: ExcelHost,
  window: FakeWindow,
  xdm: XdmHost,
  errors: readonly unknown[],
): NodeOffice {
  return {
    host,
    window: window.global,
    Office: window.global['Office'] as NodeOffice['Office'],
    Excel: window.global['Excel'] as NodeOffice['Excel'],
    counts: host.counts,
    errors,
    runFile: (path) => window.runFile(path),
    runCode: (code, name = 'script') => window.runCode(code, name),
    callFunction: async (name, args, address = 'Sheet1!A1') => {
      await host.session.whenFunctionsReady;
      return host.session.functionCalls.call(name, args, address);
    },
    triggerRibbonCommand: (functionName, controlId = functionName) => xdm.runCommand(functionName, controlId),
    close: () => window.close(),
  };
}
