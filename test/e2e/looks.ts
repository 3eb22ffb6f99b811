import { overflow, violations } from "./axe";
import type { OpenWorkbench } from "./workbench";

/** The looks that the pane can have, as Office and the system ask for them. */
const THEMES = [
  { theme: "dark", isDark: true, forcedColors: "none" },
  { theme: "forced-colors", isDark: false, forcedColors: "active" },
  { theme: "light", isDark: false, forcedColors: "none" },
] as const;

/** Of the pane, in pixels: the narrowest, and the normal one. */
const WIDTHS = [320, 350] as const;

/** What a look can change of what axe finds. */
const OF_LOOKS = ["color-contrast", "link-in-text-block"];

/** The screens of the pane of an open workbench, each in every look. */
export class Looks {
  /** What is wrong, by screen and look: nothing may be. */
  readonly found: Record<string, unknown> = {};
  private readonly colors = new Set<string>();

  constructor(
    private readonly workbench: OpenWorkbench,
    private readonly prefix = "",
  ) {}

  /** Leaves a picture of the screen in each look, and at the normal width, and notes what axe-core finds in it and whether anything is cut off. */
  async at(screen: string): Promise<void> {
    for (const look of THEMES) {
      await this.takeOn(look);
      // What is cut off doesn't depend on the colors.
      for (const width of look.theme === "light" ? WIDTHS : WIDTHS.slice(0, 1)) {
        await this.setWidth(width);
        const name = `${this.prefix}${screen}-${width}-${look.theme}`;
        await this.workbench.picture(name, "pane");
        // What is seen of a color doesn't depend on the width, and the rest of what axe finds on neither.
        const isNarrow = width === WIDTHS[0];
        const axe = isNarrow ? await violations(this.workbench, look.theme === "light" ? [] : OF_LOOKS) : [];
        const result = { axe, overflow: await overflow(this.workbench) };
        if (result.axe.length > 0 || result.overflow > 0) this.found[name] = result;
      }
    }
  }

  /** How many of the looks differ in the pane's own colors. */
  get differing(): number {
    return this.colors.size;
  }

  private async takeOn({ isDark, forcedColors }: (typeof THEMES)[number]): Promise<void> {
    const { page, pane } = this.workbench;
    await page.emulateMedia({ forcedColors, reducedMotion: "reduce" });
    await page.frames()[1]!.evaluate((isDarkTheme) => {
      Object.assign(Office.context, { officeTheme: { isDarkTheme } });
      window.dispatchEvent(new Event("focus"));
    }, isDark);
    const colors = await pane.locator("header").evaluate((header) => {
      const { backgroundColor, borderBottomColor } = getComputedStyle(header);
      return backgroundColor + borderBottomColor;
    });
    this.colors.add(colors);
  }

  private setWidth(width: number): Promise<void> {
    return this.workbench.page.evaluate((pixels) => {
      document.querySelector<HTMLElement>("#pane")!.style.setProperty("width", `${pixels}px`, "important");
    }, width);
  }
}
