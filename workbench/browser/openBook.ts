import { ExcelHost } from '../host/excelHost';
import type { FunctionResult } from '../host/functionCalls';
import type { OfficeMeta } from '../host/meta';
import { frameName, XdmHost } from '../host/xdmHost';
import { Calculator } from '../workbook/calculation/calculator';
import type { FunctionsMetadata } from '../workbook/calculation/customFunctions';
import type { Rect } from '../workbook/address';
import type { Sheet, Workbook } from '../workbook/workbook';

let opened = 0;

/** A workbook on the desk, and the task pane that works on it. */
export class OpenBook {
  readonly host: ExcelHost;
  private readonly frame: HTMLIFrameElement;
  private readonly receive: (event: MessageEvent) => void;

  constructor(
    readonly workbook: Workbook,
    excel: { readonly meta: OfficeMeta; readonly functions: FunctionsMetadata },
    place: HTMLElement,
    onChanged: () => void,
  ) {
    const calculator = new Calculator({
      workbook,
      functions: excel.functions,
      callCustomFunction: (name, args, address) => this.callFunction(name, args, address).finally(onChanged),
      today: todaySerial(),
    });
    this.host = new ExcelHost({ workbook, meta: excel.meta, calculator });
    this.host.onChanged = onChanged;
    this.frame = document.createElement('iframe');
    const xdm = this.connect();
    this.receive = (event) => {
      if (event.source === this.frame.contentWindow) xdm.receive(event.data);
    };
    window.addEventListener('message', this.receive);
    place.replaceChildren(this.frame);
    void calculator.recalculateOnOpening().then(onChanged);
  }

  select(sheet: Sheet, rect: Rect): Promise<void> {
    return this.host.select(sheet, rect);
  }

  /** What is typed is read as Excel reads it: a formula after "=", a number, a date, TRUE or FALSE, or text. */
  type(sheet: Sheet, row: number, column: number, text: string): Promise<void> {
    return this.host.edit(sheet, { row, column, rows: 1, columns: 1 }, [[text]]);
  }

  close(): void {
    window.removeEventListener('message', this.receive);
    this.frame.remove();
  }

  /** Through office.js, as Excel calls a function of the add-in: when the pane has registered it. */
  private async callFunction(
    name: string,
    args: readonly unknown[],
    address: string,
  ): Promise<FunctionResult> {
    const { session } = this.host;
    await session.whenFunctionsReady;
    return session.functionCalls.call(name, args, address);
  }

  /** A new conversation for each workbook: office.js remembers settings by it. */
  private connect(): XdmHost {
    opened += 1;
    const conversationId = `workbench${Date.now()}-${opened}`;
    this.frame.name = frameName(conversationId, location.origin);
    this.frame.title = 'Complaints Toolkit task pane';
    this.frame.src = '/taskpane.html';
    const port = {
      post: (message: string) => this.frame.contentWindow?.postMessage(message, location.origin),
    };
    return new XdmHost({ host: this.host, port, conversationId });
  }
}

/** What TODAY() gives: today's date as Excel's serial. */
function todaySerial(): number {
  const now = new Date();
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000 + 25_569;
}
