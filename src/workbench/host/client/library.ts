import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { NativeBridge } from "../protocol/bridge";
import type { OfficeShim } from "./office";

/** What Microsoft's client library defines. */
export interface ClientLibrary {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

/** The library in its page. */
export interface Client extends ClientLibrary {
  /** Ends what the library still has going: it comes back after seconds to let go of objects in a closed workbook. */
  close(): void;
}

type Page = Record<string, unknown>;

const LIBRARY = "@microsoft/office-js/dist/excel-web-16.00.js";
const fromHere = createRequire(__filename);

let script: ((window: Page) => void) | null = null;

/**
 * The library's own file, unmodified, as a function of the page that it runs in: its global names are looked up in that
 * page first. A vm context won't do: arrays and records that an add-in hands over would be of another realm there,
 * and the library takes `Excel.run({ delayForCellEdit: true }, …)` for an error then.
 */
function loadScript(): (window: Page) => void {
  const source = readFileSync(fromHere.resolve(LIBRARY), "utf8");
  return new Function("window", `with (window) {${source}\n}`) as (window: Page) => void;
}

/**
 * Runs Microsoft's client library in a page of its own, with a bridge to the host. Pages share nothing.
 * @param office what the library asks for requirement sets
 */
export function loadClient(bridge: NativeBridge, office: OfficeShim): Client {
  script ??= loadScript();
  const timers = new PageTimers();
  const page = createPage(bridge, timers);
  script(page);
  // The library puts a part of Office there; office.js, whose place the shim takes, would have completed it.
  page["Office"] = office;
  const { Excel, OfficeExtension } = page as unknown as ClientLibrary;
  return { Excel, OfficeExtension, close: () => timers.close() };
}

/** A page's timers, which end with it. */
class PageTimers {
  private readonly running = new Set<NodeJS.Timeout>();
  private closed = false;

  start(callback: () => void, milliseconds: number): NodeJS.Timeout | null {
    if (this.closed) return null;
    const timer = setTimeout(() => {
      this.running.delete(timer);
      callback();
    }, milliseconds);
    this.running.add(timer);
    return timer;
  }

  close(): void {
    this.closed = true;
    this.running.forEach((timer) => clearTimeout(timer));
  }
}

/** The few things of a browser's window that the library looks at while it loads. */
function createPage(bridge: NativeBridge, timers: PageTimers): Page {
  const location = {
    href: "https://localhost/",
    protocol: "https:",
    host: "localhost",
    hostname: "localhost",
    pathname: "/",
    search: "",
    hash: "",
  };
  const storage = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
  const page: Page = {
    _richApiNativeBridge: bridge,
    location,
    navigator: { userAgent: "" },
    sessionStorage: storage,
    document: {
      URL: location.href,
      head: { appendChild: () => undefined },
      createElement: () => ({ style: {} }),
      getElementsByTagName: () => [],
    },
    addEventListener: () => undefined,
    attachEvent: () => undefined,
    setTimeout: (callback: () => void, milliseconds = 0) => timers.start(callback, milliseconds),
    Promise,
    XMLHttpRequest: undefined,
    // The library adds members to these two: to heirs of them, lest they show everywhere.
    Error: PageError,
    Function: class extends Function {},
    // Declared here so that what the library defines becomes visible as in a browser's window.
    Excel: undefined,
    OfficeExtension: undefined,
  };
  page["window"] = page;
  return page;
}

/** An Error that can be called without `new`, as the library's own error class does. */
function PageError(message?: string): Error {
  return Object.setPrototypeOf(Error(message), PageError.prototype) as Error;
}
PageError.prototype = Object.create(Error.prototype) as Error;
