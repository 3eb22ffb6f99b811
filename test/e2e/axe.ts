import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type OpenWorkbench, stillness } from "./workbench";

const AXE = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  readonly rule: string;
  readonly nodes: readonly string[];
}

/** What axe-core finds in the pane as it is now. @param rules some of its rules; all without them */
export async function violations(
  { page }: OpenWorkbench,
  rules: readonly string[] = [],
): Promise<readonly Violation[]> {
  const frame = page.frames()[1]!;
  // The pane's own policy lets no foreign script in; what a debugger evaluates is none.
  await frame.evaluate(AXE);
  // What fades in has its own contrast only when it is there.
  await stillness(frame);
  return frame.evaluate(async (only) => {
    const { axe } = window as unknown as {
      axe: {
        run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const result = await axe.run(only.length > 0 ? { runOnly: only } : {});
    return result.violations.map(({ id, nodes }) => ({ rule: id, nodes: nodes.map(({ html }) => html) }));
  }, rules);
}

/** How far the pane reaches beyond its own width. */
export const overflow = ({ page }: OpenWorkbench) =>
  page.frames()[1]!.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
