/** What keys do anywhere on the page, the pane included. */
export interface PageKeys {
  open(): void;
  save(): void;
  /** To the next part of the page, or the one before: bar, sheet, pane. */
  nextPart(back: boolean): void;
  /** Opens the list of the selected cell. @returns false when there is none */
  openList(): boolean;
}

/** Excel's keys: Ctrl+O, Ctrl+S, Alt+Down for a cell's list, and F6 (or Ctrl+F6, where the browser keeps F6) from one part of the window to the next. */
export function listenToKeys(target: Window, keys: PageKeys): void {
  target.addEventListener(
    "keydown",
    (event) => {
      const act = actionOf(event, keys);
      if (!act || act() === false) return;
      event.preventDefault();
      event.stopPropagation();
    },
    true,
  );
}

function actionOf(event: KeyboardEvent, keys: PageKeys): (() => unknown) | null {
  if (event.key === "F6") return () => keys.nextPart(event.shiftKey);
  if (event.altKey && event.key === "ArrowDown") return () => keys.openList();
  if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return null;
  switch (event.key.toLowerCase()) {
    case "o":
      return keys.open;
    case "s":
      return keys.save;
    default:
      return null;
  }
}
