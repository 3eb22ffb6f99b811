import { useCallback, useEffect, useRef, useState } from "react";
import { activeSheet, watchWaiting, watchWorkbook } from "../../app/workbook";
import { type CellAddress, parseRange } from "../../plan/cell";
import type { Pane } from "./pane";

/** Changes and selections within so many milliseconds are taken together. */
const TOGETHER = 150;

/** What the pane hears of the workbook. Excel is asked for the sheet in front only when that may have changed. */
export function useWorkbook(): Pick<
  Pane,
  "sheet" | "cell" | "changes" | "changesByNow" | "noteChange" | "isWaiting"
> {
  const [place, setPlace] = useState<Place | null>(null);
  const [changes, setChanges] = useState(0);
  const [isWaiting, setWaiting] = useState(false);
  const front = useRef<{ readonly id: string; readonly name: string } | null>(null);
  const count = useRef(0);
  const noteChange = useCallback(() => setChanges(++count.current), []);
  const changesByNow = useCallback(() => count.current, []);

  useEffect(() => {
    const look = () =>
      activeSheet().then(
        ({ id, name, row, column }) => {
          front.current = { id, name };
          setPlace({ sheet: name, cell: { sheet: name, row, column } });
        },
        // Whatever keeps Excel from answering, the screens get along without it.
        () => undefined,
      );
    const lookSoon = together(look);
    const changed = together(noteChange);
    const settle = together((done: () => void) => done());
    const selected = (id: string, address: string | null) => {
      const range = parseRange(address ?? "");
      if (id !== front.current?.id || !range) return lookSoon();
      // Somebody who moves through rows with a key stops at one sooner or later.
      const { name: sheet } = front.current;
      const cell = { sheet, row: range.firstRow, column: range.firstColumn };
      settle(() => setPlace({ sheet, cell }));
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

  const { sheet = null, cell = null } = place ?? {};
  return { sheet, cell, changes, changesByNow, noteChange, isWaiting };
}

/** The sheet in front, and the cell that is selected on it. */
interface Place {
  readonly sheet: string;
  readonly cell: CellAddress;
}

/** Calls once, with what was given last, for several calls that come shortly after one another. */
function together<Given extends unknown[]>(call: (...given: Given) => unknown): (...given: Given) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (...given) => {
    clearTimeout(timer);
    timer = setTimeout(() => call(...given), TOGETHER);
  };
}
