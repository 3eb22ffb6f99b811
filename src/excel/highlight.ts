import type { Tone } from "../sheet/description";
import { type Mark, markedRanges } from "./highlightRanges";
import type { Steps } from "./job";
import { runBatch } from "./run";
import { TONES } from "./write/palette";
import { Payload } from "./write/payload";

export type { Mark } from "./highlightRanges";

/** Requests that highlighting takes, and those that finding out about it takes. */
export const HIGHLIGHT_REQUESTS = 4;

/**
 * The condition of our conditional formats: always true, and like nobody else's. By it they are known again after the
 * workbook was saved, sent and opened elsewhere, or a run was broken off; the user's own formats are never touched.
 */
const CONDITION = '=N("Throughline finding")=0';

/** From the most serious on: of two findings in a cell the more serious gives the color. */
const TONES_IN_ORDER: readonly Tone[] = ["bad", "caution", "neutral"];

/** What setting up one conditional format comes to in a request, with its addresses; and what deleting one does. */
const BYTES = { add: 5000, delete: 500 } as const;

/** What is highlighted. */
export interface Highlighted {
  /** How many cells are. */
  readonly cells: number;
  /** Protected sheets, which were left as they are. */
  readonly left: readonly string[];
}

/** A conditional format of ours. */
interface Own {
  readonly sheet: Excel.Worksheet;
  readonly format: Excel.ConditionalFormat;
  readonly cells: number;
}

/** How many cells are highlighted, also by an earlier run that was broken off. Three requests. */
export function countHighlighted(): Promise<number> {
  return runBatch(async (context) => {
    const { own } = await findOwn(context);
    return own.reduce((sum, { cells }) => sum + cells, 0);
  });
}

/**
 * Colors cells by conditional formats, in place of those that were colored before; without marks it only takes the
 * colors away again. Nothing else is changed. Four requests, and one more for each 4 MB.
 * @throws UserError when Excel refuses; running it again completes it. Cancelled
 */
export function highlight(marks: readonly Mark[], steps?: Steps): Promise<Highlighted> {
  return runBatch(async (context) => {
    const { sheets, own, known } = await findOwn(context);
    const isLocked = ({ protection }: Excel.Worksheet) => protection.protected;
    const left = new Set(own.filter(({ sheet }) => isLocked(sheet)).map(({ sheet }) => sheet.name));
    const payload = new Payload(context, steps);
    for (const { sheet, format } of own)
      if (!isLocked(sheet)) await payload.add(BYTES.delete, () => format.delete());
    const ranges: Excel.RangeAreas[] = [];
    for (const { sheet: name, tone, addresses } of markedRanges(marks, TONES_IN_ORDER)) {
      const sheet = sheets.find((each) => each.name === name);
      if (!sheet) continue;
      if (isLocked(sheet)) {
        left.add(name);
        continue;
      }
      await payload.add(BYTES.add + addresses.length, () => {
        const areas = sheet.getRanges(addresses);
        const { custom } = areas.conditionalFormats.add("Custom");
        custom.rule.formula = CONDITION;
        custom.format.fill.color = TONES[tone].fill;
        custom.format.font.color = TONES[tone].font;
        areas.load("cellCount");
        ranges.push(areas);
      });
    }
    try {
      await payload.send();
    } catch (error) {
      await removeUnfinished(context, sheets, known).catch(() => undefined);
      throw error;
    }
    return { cells: ranges.reduce((sum, { cellCount }) => sum + cellCount, 0), left: [...left] };
  }, steps);
}

/** A format that was added and broken off before it got its condition does nothing, and nobody would know whose it is. */
async function removeUnfinished(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  known: readonly ReadonlySet<string>[],
): Promise<void> {
  const formats = sheets.map((sheet) => sheet.getRange().conditionalFormats.load("items/id"));
  await context.sync();
  for (const [index, { items }] of formats.entries())
    for (const format of items) if (!known[index]!.has(format.id)) format.delete();
  await context.sync();
}

/** All sheets, and the conditional formats on them that are ours. Three requests. */
async function findOwn(context: Excel.RequestContext): Promise<{
  readonly sheets: readonly Excel.Worksheet[];
  readonly own: readonly Own[];
  /** The ids of all conditional formats, for each sheet. */
  readonly known: readonly ReadonlySet<string>[];
}> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/protection/protected");
  await context.sync();
  const sheets = worksheets.items;
  const formats = sheets.map((sheet) => sheet.getRange().conditionalFormats.load("items/id,items/type"));
  await context.sync();
  const custom = sheets.flatMap((sheet, index) =>
    formats[index]!.items.filter(({ type }) => type === "Custom").map((format) => {
      const { rule } = format.custom;
      rule.load("formula");
      const areas = format.getRanges();
      areas.load("cellCount");
      return { sheet, format, rule, areas };
    }),
  );
  await context.sync();
  return {
    sheets,
    own: custom
      .filter(({ rule }) => plain(rule.formula) === plain(CONDITION))
      .map(({ sheet, format, areas }) => ({ sheet, format, cells: areas.cellCount })),
    known: formats.map(({ items }) => new Set(items.map(({ id }) => id))),
  };
}

/** A formula as it is compared: programs write blanks and the sign in front differently. */
function plain(formula: string): string {
  return formula.replace(/^=/, "").replaceAll(" ", "").toLowerCase();
}
