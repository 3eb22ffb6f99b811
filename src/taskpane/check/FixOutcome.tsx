import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import { checkPaneText } from "../../text/pane/check";
import { Outcome } from "../parts/Actions";
import { usePane } from "../shell/pane";
import type { CheckWork } from "./useCheck";
import { useFix } from "./useFix";

const { fix: words } = checkPaneText;

/** So many changes that were left out are named. */
const NAMED = 10;

const useStyles = makeStyles({
  body: { paddingBottom: tokens.spacingVerticalS },
  left: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  undo: { marginTop: tokens.spacingVerticalXS },
});

/** What the last changes came to: how many were made, what was left out and why, and the way back. */
export function FixOutcome({ work }: { readonly work: CheckWork }) {
  const styles = useStyles();
  const { announce } = usePane();
  const { state, apply } = useFix(work);
  const { fixed, setFixed } = work;
  const isBusy = state.kind === "busy";
  if (!fixed) return null;
  const { cells, left, notes, undo, brokenOff } = fixed;
  const takeBack = async () => {
    const undone = await apply(undo);
    if (!undone) return;
    announce(words.undone(undone.cells));
    // What could not be taken back stays to be read.
    setFixed(undone.left.length > 0 || undone.brokenOff !== null ? undone : null);
  };
  return (
    <MessageBar intent={brokenOff !== null || left.length > 0 ? "warning" : "success"} layout="multiline">
      <MessageBarBody className={styles.body}>
        <div>{brokenOff ?? (cells > 0 ? words.done(cells) : words.none)}</div>
        {notes.map((note) => (
          <div key={note}>{note}</div>
        ))}
        {left.length > 0 && (
          <>
            <div>{words.left(left.length)}</div>
            <ul className={styles.left}>
              {left.slice(0, NAMED).map(({ place, why }, index) => (
                <li key={index}>
                  {place}: {why}
                </li>
              ))}
            </ul>
          </>
        )}
        {undo.length > 0 && (
          <Button
            className={styles.undo}
            size="small"
            disabledFocusable={isBusy}
            onClick={() => void takeBack()}
          >
            {isBusy ? words.undoing : words.undo}
          </Button>
        )}
        <Outcome state={state} label={words.undoing} />
      </MessageBarBody>
    </MessageBar>
  );
}
