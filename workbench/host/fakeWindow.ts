import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext, Script } from 'node:vm';
import { webcrypto } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { frameName, type XdmPort } from './xdmHost';

const pageOrigin = 'https://localhost:3000';
const hostOrigin = 'https://localhost:3001';
const officeFolder = `${pageOrigin}/office/`;

export interface FakeWindowOptions {
  readonly conversationId: string;
  /** The folder of the installed office.js. */
  readonly officeFolder: string;
  /** Takes a message the add-in sends its host. */
  readonly onMessage: (text: string) => void;
  /** Where the add-in's `console` goes. */
  readonly console: Console;
  /** Called with what the add-in's code threw and nobody caught. */
  readonly onError: (error: unknown) => void;
}

/** As much of a browser's window as office.js needs to start: no elements, no layout, no network. */
export class FakeWindow {
  /** The `window` the add-in's scripts see: their global object. */
  readonly global: Record<string, unknown>;
  readonly port: XdmPort = { post: (message) => this.deliver(message) };
  private readonly listeners = new Map<string, ((event: unknown) => void)[]>();
  private readonly timers = new Set<NodeJS.Timeout>();
  private isClosed = false;

  constructor(private readonly options: FakeWindowOptions) {
    this.global = createContext(this.members()) as Record<string, unknown>;
    runInContext('var window = globalThis, self = globalThis, top = globalThis;', this.global as never);
  }

  /** Runs a classic script from a file, as a `<script>` would. */
  runFile(path: string): void {
    this.runCode(readFileSync(path, 'utf8'), path);
  }

  runCode(code: string, name: string): unknown {
    return new Script(code, { filename: name }).runInContext(this.global as never);
  }

  /** Stops every timer and listens to nothing more, so that the process can end. */
  close(): void {
    this.isClosed = true;
    for (const timer of this.timers) clearTimeout(timer);
    this.timers.clear();
    this.listeners.clear();
  }

  private deliver(text: string): void {
    this.later(() => {
      const event = { data: text, origin: hostOrigin, source: this.global['parent'], type: 'message' };
      for (const listener of this.listeners.get('message') ?? []) listener(event);
    }, 0);
  }

  private later(work: () => void, delay: number): NodeJS.Timeout {
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      this.guarded(work);
    }, delay);
    this.timers.add(timer);
    return timer;
  }

  private guarded(work: () => void): void {
    if (this.isClosed) return;
    try {
      work();
    } catch (error) {
      this.options.onError(error);
    }
  }

  private members(): Record<string, unknown> {
    const parent = { postMessage: (message: string) => this.later(() => this.options.onMessage(message), 0) };
    return {
      ...this.timerFunctions(),
      addEventListener: (type: string, listener: (event: unknown) => void) => this.listen(type, listener),
      removeEventListener: (type: string, listener: (event: unknown) => void) =>
        this.unlisten(type, listener),
      attachEvent: undefined,
      console: this.options.console,
      crypto: webcrypto,
      document: this.document(),
      fetch: () => Promise.reject(new TypeError('The workbench has no network.')),
      history: { pushState: () => {}, replaceState: () => {} },
      innerHeight: 800,
      innerWidth: 350,
      localStorage: storage(),
      location: { ...parsedUrl(`${pageOrigin}/taskpane.html`), href: `${pageOrigin}/taskpane.html` },
      name: frameName(this.options.conversationId, hostOrigin),
      navigator: { userAgent: 'Mozilla/5.0 workbench', language: 'en-GB', platform: 'Linux', onLine: true },
      opener: null,
      parent,
      performance,
      postMessage: () => {},
      queueMicrotask,
      sessionStorage: storage(),
      structuredClone,
      TextDecoder,
      TextEncoder,
      URL,
      URLSearchParams,
      AbortController,
    };
  }

  private timerFunctions(): Record<string, unknown> {
    type Callback = (...args: unknown[]) => void;
    return {
      setTimeout: (work: Callback, delay = 0, ...args: unknown[]) => this.later(() => work(...args), delay),
      clearTimeout: (timer: NodeJS.Timeout | undefined) => this.stop(timer),
      setInterval: (work: Callback, delay = 0, ...args: unknown[]) => {
        const timer = setInterval(() => this.guarded(() => work(...args)), delay);
        this.timers.add(timer);
        return timer;
      },
      clearInterval: (timer: NodeJS.Timeout | undefined) => this.stop(timer),
    };
  }

  private stop(timer: NodeJS.Timeout | null | undefined): void {
    if (!timer) return;
    clearTimeout(timer);
    this.timers.delete(timer);
  }

  private listen(type: string, listener: (event: unknown) => void): void {
    this.listeners.set(type, [...(this.listeners.get(type) ?? []), listener]);
  }

  private unlisten(type: string, listener: (event: unknown) => void): void {
    this.listeners.set(
      type,
      (this.listeners.get(type) ?? []).filter((one) => one !== listener),
    );
  }

  private document(): Record<string, unknown> {
    const script = { src: `${officeFolder}office.js`, getAttribute: () => null };
    const head = {
      appendChild: (element: FakeElement) => this.insert(element),
      getElementsByTagName: () => [],
    };
    return {
      addEventListener: (type: string, listener: (event: unknown) => void) => this.listen(type, listener),
      removeEventListener: (type: string, listener: (event: unknown) => void) =>
        this.unlisten(type, listener),
      body: { appendChild: (element: FakeElement) => this.insert(element) },
      cookie: '',
      createElement: (tag: string) => fakeElement(tag),
      documentElement: { lang: 'en-GB' },
      domain: 'localhost',
      getElementById: () => null,
      getElementsByTagName: (tag: string) => (tag.toLowerCase() === 'script' ? [script] : [head]),
      head,
      location: parsedUrl(`${pageOrigin}/taskpane.html`),
      querySelector: () => null,
      querySelectorAll: () => [],
      readyState: 'complete',
      referrer: hostOrigin,
      title: 'Complaints Toolkit',
      URL: `${pageOrigin}/taskpane.html`,
    };
  }

  /** A script that office.js adds to the page: one of its own files. */
  private insert(element: FakeElement): FakeElement {
    const source = element.src ?? '';
    if (element.tagName !== 'SCRIPT' || !source.startsWith(officeFolder)) return element;
    this.later(() => {
      this.runFile(join(this.options.officeFolder, source.slice(officeFolder.length)));
      element.readyState = 'complete';
      element.onload?.({ type: 'load', target: element });
    }, 0);
    return element;
  }
}

interface FakeElement {
  readonly tagName: string;
  src?: string;
  readyState?: string;
  onload?: (event: unknown) => void;
}

/** Office.js takes addresses apart with an `<a>`. */
function fakeElement(tag: string): FakeElement {
  const element = { tagName: tag.toUpperCase(), style: {}, setAttribute: () => {}, appendChild: () => {} };
  if (element.tagName !== 'A') return element;
  let address = '';
  return Object.defineProperty(element, 'href', {
    get: () => address,
    set: (value: string) => {
      address = new URL(value, pageOrigin).href;
      Object.assign(element, parsedUrl(address));
    },
  });
}

function parsedUrl(href: string): Record<string, unknown> {
  const { protocol, host, hostname, port, pathname, search, hash, origin } = new URL(href);
  return { protocol, host, hostname, port, pathname, search, hash, origin, toString: () => href };
}

function storage(): Record<string, unknown> {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, String(value)),
    removeItem: (key: string) => void items.delete(key),
    key: (index: number) => [...items.keys()][index] ?? null,
    clear: () => items.clear(),
    get length() {
      return items.size;
    },
  };
}
