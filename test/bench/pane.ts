import type { Page } from "playwright-core";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { browserToTryIn } from "../e2e/workbench";
import { startServer } from "../../src/workbench/server/server";
import { type Figure, rounded } from "./figure";

const ADDIN = join(__dirname, "../../dist");
const RUNS = 7;

/** What the pane weighs and how soon it can be used, from the add-in as it was built last (`npm run build`). */
export async function paneFigures(): Promise<Figure[]> {
  const page = readFileSync(join(ADDIN, "taskpane.html"), "utf8");
  const scripts = [...page.matchAll(/ src="([^"]+)"/g)].map(([, source]) => source!);
  const own = scripts.filter((source) => !source.startsWith("https:"));
  const bytes = own.reduce((sum, file) => sum + gzipSync(readFileSync(join(ADDIN, file))).length, 0);
  const { usable, plain } = await loadingTimes();
  return [
    {
      name: "pane: scripts of the first view, compressed, without Office's own",
      value: rounded(bytes / 1000),
      unit: "kB",
      target: "under 170",
      baseline: null,
      ratio: null,
    },
    {
      name: "pane: usable after, in headless Chromium; against the same page with Office's script alone",
      value: rounded(usable),
      unit: "ms",
      target: "under 500",
      baseline: rounded(plain),
      ratio: rounded(usable / plain),
    },
  ];
}

/** A page with Office's script and nothing else, to compare with. */
const ALONE = "alone.html";

/** Medians, in milliseconds: until the pane's first screen has its button, and until Office's script alone has run. */
async function loadingTimes(): Promise<{ usable: number; plain: number }> {
  const server = await startServer(0);
  const browser = await browserToTryIn();
  const page = await browser.newPage();
  await page.route(`**/${ALONE}`, (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<script src="/office/office.js"></script><button>Done</button>`,
    }),
  );
  await page.goto(server.address);
  await page.frameLocator("#pane").getByRole("tabpanel").waitFor();
  const usable: number[] = [];
  const plain: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    plain.push(await timeToButton(page, `/addin/${ALONE}`));
    usable.push(await timeToButton(page, "/addin/taskpane.html"));
  }
  await browser.close();
  await server.close();
  return { usable: median(usable), plain: median(plain) };
}

/** Milliseconds from when the pane's frame is sent to an address until there is a button in it. */
function timeToButton(page: Page, address: string): Promise<number> {
  return page.locator("#pane").evaluate(async (frame: HTMLIFrameElement, src) => {
    let begin = 0;
    // First to an empty page, so that nothing of the last one is taken for the next.
    for (const next of ["about:blank", src]) {
      begin = performance.now();
      frame.src = next;
      await new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
    }
    while (!frame.contentDocument?.querySelector("button:not([role=tab])"))
      await new Promise((resolve) => setTimeout(resolve, 1));
    return performance.now() - begin;
  }, address);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
