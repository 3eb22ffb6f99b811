import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import { type RefObject, useEffect, useRef } from "react";
import type { Applied } from "../../app/edits";
import { improvePaneText as words } from "../../text/pane/improve";
import { Outcome } from "./Actions";
import type { EditWork } from "./useEdits";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    ":focus": { outlineStyle: "none" },
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  body: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
});

/** So many reasons are told. */
const MOST_REASONS = 5;

/** What became of edits, with a button that takes them back. */
export function EditOutcome({
  work: { make, undo, canUndo, isUndone, takeBack },
  focusRef,
}: {
  readonly work: EditWork;
  /** For a screen that moves the focus there, where what was pressed stands far from it. */
  readonly focusRef?: RefObject<HTMLDivElement>;
}) {
  const styles = useStyles();
  const undone = isUndone && undo.state.kind === "done" ? undo.value : null;
  const made = !isUndone && make.state.kind === "done" ? make.value : null;
  const isBusy = make.state.kind === "busy" || undo.state.kind === "busy";
  const own = useRef<HTMLDivElement>(null);
  const root = focusRef ?? own;
  const wasUndoing = useRef(false);
  useEffect(() => {
    // The button that was pressed is gone: keyboard users continue at the result.
    if (wasUndoing.current && undo.state.kind === "done") root.current?.focus();
    wasUndoing.current = undo.state.kind === "busy";
  }, [undo.state.kind]);
  return (
    <div ref={root} tabIndex={-1} className={styles.root}>
      {undone ? <Undone applied={undone} /> : made && <Made applied={made} />}
      <Outcome state={undo.state} label={words.undoing} />
      {canUndo && (
        <div>
          <Button disabledFocusable={isBusy} onClick={() => void takeBack()}>
            {undo.state.kind === "busy" ? words.undoing : isUndone ? words.undoEarlier : words.undo}
          </Button>
        </div>
      )}
    </div>
  );
}

function Made({ applied: { done, already, left, notes } }: { readonly applied: Applied }) {
  const styles = useStyles();
  return (
    <MessageBar intent={left.length > 0 ? "warning" : "success"} layout="multiline">
      <MessageBarBody className={styles.body}>
        <div>
          {done.length === 0 ? words.nothingDone : words.done(done.length)}
          {already > 0 && ` ${words.already(already)}`}
          {left.length > 0 && ` ${words.left(left.length)}`}
        </div>
        <Reasons left={left} />
        {notes.map((note) => (
          <div key={note}>{note}</div>
        ))}
      </MessageBarBody>
    </MessageBar>
  );
}

function Undone({ applied: { left } }: { readonly applied: Applied }) {
  const styles = useStyles();
  return (
    <MessageBar intent={left.length > 0 ? "warning" : "success"} layout="multiline">
      <MessageBarBody className={styles.body}>
        <div>{left.length === 0 ? words.undone : words.undoneInPart(left.length)}</div>
        <Reasons left={left} />
      </MessageBarBody>
    </MessageBar>
  );
}

function Reasons({ left }: Pick<Applied, "left">) {
  const styles = useStyles();
  const counts = new Map<string, number>();
  for (const { why } of left) counts.set(why, (counts.get(why) ?? 0) + 1);
  const reasons = [...counts].sort((a, b) => b[1] - a[1]);
  if (reasons.length === 0) return null;
  return (
    <ul className={styles.list}>
      {reasons.slice(0, MOST_REASONS).map(([why, count]) => (
        <li key={why}>{count === 1 ? why : `${count} × ${why}`}</li>
      ))}
    </ul>
  );
}
