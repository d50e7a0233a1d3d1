import { ExcelHost } from '../host/excelHost';
import type { FunctionResult } from '../host/functionCalls';
import type { OfficeMeta } from '../host/meta';
import { OfficerEdits } from '../host/officerEdits';
import { frameName, XdmHost } from '../host/xdmHost';
import { Calculator } from '../workbook/calculation/calculator';
import type { FunctionsMetadata } from '../workbook/calculation/customFunctions';
import type { Rect } from '../workbook/address';
import type { Sheet, Workbook } from '../workbook/workbook';

let opened = 0;

/** A workbook on the desk, and the task pane that works on it. */
export class OpenBook {
  readonly host: ExcelHost;
  readonly edits: OfficerEdits;
  readonly calculator: Calculator;
  private readonly frame: HTMLIFrameElement;
  private readonly xdm: XdmHost;
  private readonly receive: (event: MessageEvent) => void;

  constructor(
    readonly workbook: Workbook,
    excel: { readonly meta: OfficeMeta; readonly functions: FunctionsMetadata },
    place: HTMLElement,
    onChanged: () => void,
  ) {
    this.calculator = new Calculator({
      workbook,
      functions: excel.functions,
      callCustomFunction: (name, args, address) => this.callFunction(name, args, address).finally(onChanged),
      today: todaySerial(),
    });
    this.host = new ExcelHost({ workbook, meta: excel.meta, calculator: this.calculator });
    this.edits = new OfficerEdits(this.host);
    this.host.onChanged = onChanged;
    this.host.session.onPaneState = onChanged;
    this.frame = document.createElement('iframe');
    this.xdm = this.connect();
    this.receive = (event) => {
      if (event.source === this.frame.contentWindow) this.xdm.receive(event.data);
    };
    window.addEventListener('message', this.receive);
    place.replaceChildren(this.frame);
    void this.calculator.recalculateOnOpening().then(onChanged);
  }

  select(sheet: Sheet, rect: Rect): Promise<void> {
    return this.host.select(sheet, rect);
  }

  get isPaneShown(): boolean {
    return this.host.session.paneState === 'Visible';
  }

  /** The page of the add-in goes on as it was: a shared runtime outlives its pane. */
  showPane(isShown: boolean): void {
    const { session } = this.host;
    session.paneState = isShown ? 'Visible' : 'Background';
    session.onPaneState();
  }

  /** As Excel runs a button that names a function: when the add-in listens, by office.js's own dispatch. */
  runCommand(functionName: string, controlId: string): Promise<void> {
    return this.xdm.runCommand(functionName, controlId);
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
