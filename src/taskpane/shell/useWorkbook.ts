import { useCallback, useEffect, useRef, useState } from "react";
import { activeSheet, watchWaiting, watchWorkbook } from "../../app/workbook";
import type { Pane } from "./pane";

/** Milliseconds in which changes and selections that follow one another are taken together. */
const TOGETHER = 150;

/** What the pane hears of the workbook. Excel is asked for the sheet in front only when that may have changed. */
export function useWorkbook(): Pick<Pane, "sheet" | "changes" | "noteChange" | "isWaiting"> {
  const [sheet, setSheet] = useState<string | null>(null);
  const [changes, setChanges] = useState(0);
  const [isWaiting, setWaiting] = useState(false);
  const sheetId = useRef<string | null>(null);
  const noteChange = useCallback(() => setChanges((count) => count + 1), []);

  useEffect(() => {
    const look = () =>
      activeSheet().then(
        ({ id, name }) => {
          sheetId.current = id;
          setSheet(name);
        },
        // Whatever keeps Excel from saying so, the screens get along without.
        () => undefined,
      );
    const lookSoon = together(look);
    const changed = together(noteChange);
    const selected = (id: string) => {
      if (id !== sheetId.current) lookSoon();
    };
    void look();
    void watchWorkbook({ changed, selected }).catch(() => undefined);
    const endWaiting = watchWaiting(setWaiting);
    window.addEventListener("focus", lookSoon);
    return () => {
      endWaiting();
      window.removeEventListener("focus", lookSoon);
    };
  }, [noteChange]);

  return { sheet, changes, noteChange, isWaiting };
}

/** Calls once for several calls that come shortly after one another. */
function together(call: () => unknown): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(call, TOGETHER);
  };
}
