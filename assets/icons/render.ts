import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "playwright-core";

/** Up to this many pixels the small drawing is used: fewer, coarser parts that stay apart. */
const LARGEST_SMALL = 24;
const RIBBON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const ICONS = { throughline: [...RIBBON_SIZES, 128], check: RIBBON_SIZES, rollup: RIBBON_SIZES };

/** Draws the icons that the manifest names from their SVG sources: `npm run icons`. */
async function render(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu"],
  });
  const page = await browser.newPage();
  for (const [name, sizes] of Object.entries(ICONS)) {
    for (const size of sizes) {
      const drawing = size <= LARGEST_SMALL ? `${name}-small.svg` : `${name}.svg`;
      const svg = await readFile(join(__dirname, drawing), "utf8");
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${svg}`);
      await writeFile(
        join(__dirname, `${name}-${size}.png`),
        await page.screenshot({ omitBackground: true }),
      );
    }
  }
  await browser.close();
}

void render();
