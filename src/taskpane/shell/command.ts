import type { TabName } from "./tabName";

/** The tab of each button on the ribbon that does something, by the word in the pane's address (manifest.xml). */
const COMMANDS: ReadonlyMap<string, TabName> = new Map([
  ["check", "check"],
  ["rollup", "rollUp"],
]);

/** The tab whose main button was pressed on the ribbon; null where the pane was just opened. @param query of the page's address */
export function commandIn(query: string): TabName | null {
  return COMMANDS.get(new URLSearchParams(query).get("do") ?? "") ?? null;
}
