import { mkdirSync } from "node:fs";
import { join } from "node:path";
import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type FrameLocator,
  type Page,
} from "playwright-core";
import { startServer, type WorkbenchServer } from "../../src/workbench/server/server";

/** Where screenshots are left to be looked at. */
const PICTURES = join(__dirname, "../../build/pictures");

/** How long anything may take to appear, in milliseconds. */
const PATIENCE = 15_000;

let server: WorkbenchServer;
let browser: Browser;

/** Starts what the tests of a file share. For `beforeAll`. */
export async function startWorkbench(): Promise<void> {
  server = await startServer(0);
  browser = await browserToTryIn();
}

/** Chromium without a window: Debian's, or the one that CHROMIUM names. */
export function browserToTryIn(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: [
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
    ],
  });
}

/** For `afterAll`. */
export async function stopWorkbench(): Promise<void> {
  await browser?.close();
  await server?.close();
}

/** The workbench as its user sees it, and what only a test can see. */
export interface OpenWorkbench {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Addresses that were asked for, other than the workbench's own. */
  readonly foreignRequests: readonly string[];
  /** Errors in the console and uncaught ones. */
  readonly errors: readonly string[];
  /** Runs a batch of Excel's API in the pane's window. */
  excel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** Leaves a picture of the page, or of the pane alone, to be looked at. */
  picture(name: string, what?: "page" | "pane"): Promise<void>;
}

/** Opens the workbench with the sample district in it, in a browser of its own. */
export async function openWorkbench(options: BrowserContextOptions = {}): Promise<OpenWorkbench> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 860 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const foreignRequests: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => {
    const url = request.url();
    if (!/^(?:data|blob|about):/.test(url) && !url.startsWith(server.address)) foreignRequests.push(url);
  });
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(server.address);
  await page.locator("#univer-sheet-main-canvas_shown").waitFor();
  const frame = () => page.frames().find((each) => each.url().includes("/addin/"))!;
  return {
    page,
    pane: page.frameLocator("#pane"),
    foreignRequests,
    errors,
    excel: (batch) => frame().evaluate(`Excel.run(${batch.toString()})`) as ReturnType<typeof batch>,
    async picture(name, what = "page") {
      mkdirSync(PICTURES, { recursive: true });
      const target = what === "page" ? page : page.locator("#pane");
      await target.screenshot({ path: join(PICTURES, `${name}.png`) });
    },
  };
}

/** Waits until something is as expected; fails, showing the difference, when it is not after five seconds. */
export async function eventually<T>(read: () => Promise<T>, expected: T): Promise<void> {
  const end = Date.now() + 5_000;
  for (;;) {
    const found = await read();
    try {
      expect(found).toEqual(expected);
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
