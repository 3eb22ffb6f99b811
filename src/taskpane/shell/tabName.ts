/** The pane's tabs, from left to right. */
export const TABS = ["plan", "check", "rate", "rollUp", "report"] as const;
export type TabName = (typeof TABS)[number];

const KEY = "throughline.tab";

/** The tab that was opened last in this session; the first one otherwise. Pages may be denied a memory. */
export function rememberedTab(): TabName {
  try {
    const name = sessionStorage.getItem(KEY);
    return TABS.find((tab) => tab === name) ?? TABS[0];
  } catch {
    return TABS[0];
  }
}

/** Keeps the tab that is open for this session. */
export function rememberTab(tab: TabName): void {
  try {
    sessionStorage.setItem(KEY, tab);
  } catch {
    // The pane then opens with the first tab.
  }
}
