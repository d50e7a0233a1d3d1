import type { MessageEntry } from './events';
import type { ExcelHost, HostAnswer } from './excelHost';
import { officeErrors } from './faults';
import { platformSets } from './requirementSets';

/** Where messages to the add-in go: `frame.contentWindow.postMessage` in a page, a fake window in Node. */
export interface XdmPort {
  post(message: string): void;
}

export interface XdmHostOptions {
  readonly host: ExcelHost;
  readonly port: XdmPort;
  /** Office.js caches settings under it in the page's session storage: use a new one for each workbook. */
  readonly conversationId: string;
}

/** What office.js sends. Its replies carry the same conversation and correlation. */
interface XdmRequest {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin?: string;
  readonly _data?: unknown;
}

const messageTypes = { request: 0, response: 1 } as const;
const responseTypes = { reply: 0, event: 1 } as const;
const actionTypes = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
const dispatchIds = { richApi: 93, saveSettings: 76, loadSettings: 75, commandCompleted: 94 } as const;

/** The name a frame must have for the add-in in it to find its host. */
export function frameName(conversationId: string, hostOrigin: string): string {
  return JSON.stringify({
    baseFrameName: 'complaints',
    hostInfo: 'Excel$Web$16.01$en-GB$workbench$$disableLogging$3',
    xdmInfo: `${conversationId}|complaints|${hostOrigin}`,
    serializerVersion: '1',
    flights: '[]',
  });
}

/**
 * The host's end of the messages between office.js and Excel on the web: the same in a page and in Node.
 */
export class XdmHost {
  /** Settles when the add-in has asked what it runs in: Office.onReady follows. */
  readonly whenActivated: Promise<void>;
  private activated: () => void = () => {};
  /** The request that registered for each event: events are sent as replies to it. */
  private readonly registrations = new Map<string, XdmRequest>();
  private early: MessageEntry[] = [];
  /** Buttons pressed before the add-in listened for them. */
  private readonly earlyPresses: (readonly string[])[] = [];
  private readonly commands = new Map<string, () => void>();
  private commandCount = 0;

  constructor(private readonly options: XdmHostOptions) {
    this.whenActivated = new Promise((resolve) => {
      this.activated = resolve;
    });
    const { host } = options;
    host.onEvents = (entries) => this.sendEntries(entries);
    host.session.functionCalls.send = (entry) => this.sendEntries([entry]);
  }

  /** A message from the add-in's window. What is not for this host is passed over. */
  receive(text: unknown): void {
    const request = parsed(text);
    if (request?._messageType !== messageTypes.request) return;
    if (request._conversationId !== this.options.conversationId) return;
    void this.handle(request);
  }

  /**
   * Runs a ribbon command by the name its function is associated with, as soon as the add-in listens for commands.
   * Settles when it says it is done.
   */
  runCommand(functionName: string, controlId: string): Promise<void> {
    this.commandCount += 1;
    const id = `command${this.commandCount}`;
    const press = [id, functionName, JSON.stringify({ source: { id: controlId } })];
    return new Promise((resolve) => {
      this.commands.set(id, resolve);
      const registration = this.registrations.get('appCommandInvoked');
      if (registration) this.reply(registration, press, responseTypes.event);
      else this.earlyPresses.push(press);
    });
  }

  private async handle(request: XdmRequest): Promise<void> {
    if (request._actionType === actionTypes.registerEvent) return this.register(request);
    if (request._actionType === actionTypes.unregisterEvent) {
      this.registrations.delete(request._actionName);
      return this.reply(request, { Error: 0 });
    }
    if (request._actionName === 'ContextActivationManager_getAppContextAsync') {
      this.reply(request, this.appContext());
      return this.activated();
    }
    if (request._actionName === 'ContextActivationManager_notifyHost') return this.reply(request, null);
    if (request._actionName === 'executeMethod')
      return this.reply(request, await this.execute(request._data));
    this.reply(request, { Error: officeErrors.notSupported });
  }

  private register(request: XdmRequest): void {
    this.registrations.set(request._actionName, request);
    this.reply(request, { Error: 0 });
    const early = this.early;
    this.early = [];
    this.sendEntries(early);
    if (request._actionName !== 'appCommandInvoked') return;
    for (const press of this.earlyPresses.splice(0)) this.reply(request, press, responseTypes.event);
  }

  /** Entries from before the add-in listens wait for it. */
  private sendEntries(entries: readonly MessageEntry[]): void {
    if (entries.length === 0) return;
    const registration = this.registrations.get('richApiMessage');
    if (!registration) this.early.push(...entries);
    else this.reply(registration, { ArrayData: entries }, responseTypes.event);
  }

  private async execute(data: unknown): Promise<unknown> {
    const call = data as {
      ArrayData?: unknown[];
      /** The id of a command that is done. */
      0?: string;
      DdaMethod?: { DispatchId?: number };
      DdaSettingsMethod?: { Properties?: [string, string][] };
    };
    switch (call.DdaMethod?.DispatchId) {
      case dispatchIds.richApi:
        return richApiAnswer(await this.options.host.handle(String(call.ArrayData?.[4])));
      case dispatchIds.saveSettings:
        this.saveSettings(call.DdaSettingsMethod?.Properties ?? []);
        return { Version: 1, Error: 0 };
      case dispatchIds.loadSettings:
        return { Version: 1, Error: 0, Properties: this.settings() };
      case dispatchIds.commandCompleted:
        this.commandCompleted(String(call[0]));
        return { Version: 1, Error: 0 };
      default:
        return { Version: 1, Error: officeErrors.notSupported };
    }
  }

  private commandCompleted(id: string): void {
    this.commands.get(id)?.();
    this.commands.delete(id);
  }

  /** Office's document settings and Excel's workbook settings are one store. */
  private settings(): [string, string][] {
    return [...this.options.host.workbook.settings].map(([key, value]) => [key, JSON.stringify(value)]);
  }

  private saveSettings(properties: readonly [string, string][]): void {
    const { workbook } = this.options.host;
    workbook.settings.clear();
    for (const [key, json] of properties) workbook.settings.set(key, JSON.parse(json));
    workbook.settingsChanged = true;
  }

  private appContext(): Record<string, unknown> {
    const { host } = this.options;
    return {
      _id: 'complaints',
      _appName: 16,
      _appVersion: '16.0.18000.40000',
      _appUILocale: 'en-GB',
      _dataLocale: 'en-GB',
      _docUrl: host.workbook.fileName,
      _clientMode: 1,
      _settings: this.settings(),
      _reason: 1,
      _osfControlType: 1,
      _eToken: '',
      _appInstanceId: 'complaints',
      _initialDisplayMode: 2,
      _requirementMatrix: JSON.stringify({ ...platformSets, ...host.session.requirementSets.offered }),
    };
  }

  private reply(request: XdmRequest, data: unknown, responseType: number = responseTypes.reply): void {
    this.options.port.post(
      JSON.stringify({
        _messageType: messageTypes.response,
        _actionName: request._actionName,
        _conversationId: request._conversationId,
        _correlationId: request._correlationId,
        _origin: '',
        _errorCode: 0,
        _responseType: responseType,
        _data: data,
        _serializerVersion: 1,
      }),
    );
  }
}

function richApiAnswer(answer: HostAnswer): Record<string, unknown> {
  if ('officeError' in answer) return { Version: 1, Error: answer.officeError };
  return { Version: 1, Error: 0, Data: [200, [], answer.body] };
}

function parsed(text: unknown): XdmRequest | null {
  if (typeof text !== 'string') return null;
  try {
    return JSON.parse(text) as XdmRequest;
  } catch {
    return null;
  }
}
