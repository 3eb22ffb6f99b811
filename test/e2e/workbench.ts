import { mkdirSync } from "node:fs";
import { join } from "node:path";
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Frame,
  type FrameLocator,
  type Locator,
  type Page,
} from "playwright-core";
import { startServer, type WorkbenchServer } from "../../src/workbench/server/server";

/** Where screenshots are left to be looked at. */
const PICTURES = join(__dirname, "../../build/pictures");

/** How long anything may take to appear, in milliseconds. */
const PATIENCE = 15_000;

// Keys and clicks reach a browser on a busy machine at odd moments: a test may try again once, and says that it did.
if (typeof jest !== "undefined") jest.retryTimes(1, { logErrorsBeforeRetry: true });

let server: WorkbenchServer;
let browser: Browser;
const contexts: BrowserContext[] = [];

/** For a file whose tests each open a workbench of their own: starts what they share, and closes what each has opened. */
export function eachOpensWorkbenches(): void {
  beforeAll(startWorkbench);
  afterEach(closeWorkbenches);
  afterAll(stopWorkbench);
}

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

/** Closes what a test has opened: a page goes on drawing for as long as it is open. */
async function closeWorkbenches(): Promise<void> {
  for (const context of contexts.splice(0)) await context.close();
}

/** A range as the workbook has it. */
export interface ReadRange {
  readonly formulas: unknown[][];
  readonly text: string[][];
}

/** The workbench as its user sees it, and what only a test can see. */
export interface OpenWorkbench {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Addresses that were asked for, other than the workbench's own. */
  readonly foreignRequests: readonly string[];
  /** Errors in the console and uncaught ones. */
  readonly errors: readonly string[];
  /** Runs a batch of Excel's API in the pane's window; what it needs goes into `given`. */
  excel<T, G = undefined>(
    batch: (context: Excel.RequestContext, given: G) => Promise<T>,
    given?: G,
  ): Promise<T>;
  /** What the workbook has in a range of the sheet in front, or of another. */
  read(address: string, sheet?: string): Promise<ReadRange>;
  /** Brings a new, empty sheet to the front. @returns its name */
  newSheet(): Promise<string>;
  /** Selects a range through the box with its address, as a user would. */
  goTo(address: string): Promise<void>;
  /** What that box says is selected. */
  selected(): Promise<string>;
  /** What the bar says. */
  said(): Promise<string>;
  /** Where a cell of a sheet with rows and columns of standard size is, on the page; by row and column from 0. */
  cellPoint(row: number, column: number): Promise<{ x: number; y: number }>;
  /** The color in a cell's upper right part, where no text is, "#RRGGBB"; null for a cell that isn't filled. */
  colorOf(row: number, column: number): Promise<string | null>;
  /** Opens a file through the bar and waits for what the bar says of it. */
  openFile(file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<string>;
  /** Leaves a picture of the page, or of the pane alone, to be looked at. */
  picture(name: string, what?: "page" | "pane"): Promise<void>;
}

const CANVAS = "#univer-sheet-main-canvas_shown";
/** Of the screen's row and column headings, and of standard cells, in pixels. */
const HEADINGS = { width: 46, height: 20 };
const CELL = { width: 64, height: 20 };

/** Opens the workbench with the sample district in it, in a browser of its own. */
export async function openWorkbench(options: BrowserContextOptions = {}): Promise<OpenWorkbench> {
  const context = await browser.newContext({
    viewport: { width: 1400, height: 860 },
    permissions: ["clipboard-read", "clipboard-write"],
    ...options,
  });
  contexts.push(context);
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
  await page.locator(CANVAS).waitFor();
  const frame = () => page.frames().find((each) => each.url().includes("/addin/"))!;
  const excel: OpenWorkbench["excel"] = (batch, given) =>
    frame().evaluate(
      `Excel.run((context) => (${batch.toString()})(context, ${JSON.stringify(given ?? null)}))`,
    ) as ReturnType<typeof batch>;
  const address = page.locator('[data-u-comp="defined-name"] input');
  const message = page.locator("#bar output");
  await expectSaid(message);
  // Until the pane is there, its frame is on the way to another page.
  await page.frameLocator("#pane").getByRole("tablist").waitFor();
  const selectedInBook = () =>
    excel(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("address");
      await context.sync();
      return range.address.split("!")[1]!;
    });
  const cellPoint = async (row: number, column: number) => {
    const { x, y } = (await page.locator(CANVAS).boundingBox())!;
    return {
      x: x + HEADINGS.width + (column + 0.5) * CELL.width,
      y: y + HEADINGS.height + (row + 0.5) * CELL.height,
    };
  };
  return {
    page,
    pane: page.frameLocator("#pane"),
    foreignRequests,
    errors,
    excel,
    read: (where, sheet) =>
      excel(
        async (context, given) => {
          const { worksheets } = context.workbook;
          const from = given.sheet ? worksheets.getItem(given.sheet) : worksheets.getActiveWorksheet();
          const range = from.getRange(given.where);
          range.load("formulas,text");
          await context.sync();
          return { formulas: range.formulas as unknown[][], text: range.text };
        },
        { where, sheet },
      ),
    async newSheet() {
      const name = await excel(async (context) => {
        const sheet = context.workbook.worksheets.add();
        sheet.activate();
        sheet.load("name");
        await context.sync();
        return sheet.name;
      });
      await page.getByRole("tab", { name, exact: true, selected: true }).waitFor();
      return name;
    },
    async goTo(where) {
      // The box takes up a selection that changes meanwhile, and forgets what was written into it.
      for (let attempt = 0; attempt < 5; attempt++) {
        await address.fill(where);
        await address.press("Enter");
        const end = Date.now() + 500;
        while (Date.now() < end) {
          const hasLeft = await address.evaluate((element) => element !== document.activeElement);
          if (hasLeft && (await selectedInBook()) === where) return;
        }
      }
      throw new Error(`${where} is not selected.`);
    },
    selected: () => address.inputValue(),
    said: async () => (await message.textContent()) ?? "",
    cellPoint,
    async colorOf(row, column) {
      const { x, y } = await cellPoint(row, column);
      const canvas = (await page.locator(CANVAS).boundingBox())!;
      return page.evaluate(
        ([selector, left, top]) => {
          const element = document.querySelector<HTMLCanvasElement>(selector)!;
          const scale = element.width / element.clientWidth;
          const { data } = element.getContext("2d")!.getImageData(left * scale, top * scale, 1, 1);
          if (data[3] === 0) return null;
          return `#${[...data.slice(0, 3)].map((part) => part.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
        },
        [CANVAS, x - canvas.x + 26, y - canvas.y - 6] as const,
      );
    },
    async openFile(file) {
      // What was said before is no answer, and the pane that was there before is another workbook's.
      // That one may still be on its way to the workbook that was opened before.
      await eventually(
        () =>
          frame()
            .evaluate(() => Boolean(Object.assign(window, { isOld: true })))
            .catch(() => false),
        true,
      );
      await message.evaluate((element) => (element.dataset["kind"] = "progress"));
      await page.locator("#bar input[type=file]").setInputFiles(file);
      await page.locator('#bar output:not([data-kind="progress"])').waitFor({ timeout: 30_000 });
      const said = (await message.textContent()) ?? "";
      if (/ is open\./.test(said))
        await eventually(
          () =>
            frame()
              .evaluate<boolean>('!("isOld" in window) && "Excel" in window')
              .catch(() => false),
          true,
        );
      return said;
    },
    async picture(name, what = "page") {
      mkdirSync(PICTURES, { recursive: true });
      const target = what === "page" ? page : page.locator("#pane");
      await stillness(frame());
      await target.screenshot({ path: join(PICTURES, `${name}.png`) });
    },
  };
}

/** Waits until nothing moves any more that comes to an end. */
export function stillness(frame: Frame): Promise<void> {
  return frame.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}

/** The sample is open when the bar says so. */
function expectSaid(message: Locator): Promise<void> {
  return message.and(message.page().locator('[data-kind="news"]')).waitFor();
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

/** Takes all sheets into use as they were proposed, from the tab Plan. */
export async function useAll({ pane }: OpenWorkbench): Promise<void> {
  await pane.getByRole("button", { name: "Use all as proposed" }).click();
  await pane
    .getByRole("status")
    .getByText(/sheets are in use/)
    .waitFor({ state: "attached" });
}
