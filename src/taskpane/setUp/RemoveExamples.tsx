import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { Job } from "../../app/job";
import type { ExamplesPutBack, ExamplesRemoved } from "../../app/setUp/examples";
import { frameText } from "../../text/pane/frame";
import { setUpPaneText } from "../../text/pane/setUp";
import { Outcome } from "../parts/Actions";
import { Stack } from "../parts/Screen";
import { Heading, Paragraph } from "../parts/text";
import { useJob } from "../parts/useJob";
import { usePane } from "../shell/pane";

const { examples: words } = setUpPaneText;

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What was done last: rows were emptied, or put back. */
type Done = { readonly removed: ExamplesRemoved } | { readonly putBack: ExamplesPutBack };

/** Removes the example rows, and puts them back: says beforehand what that does, and afterward what it did. */
export default function RemoveExamples({
  count,
}: {
  /** How many there are, where that is known. */
  readonly count?: number;
}) {
  const styles = useStyles();
  const { announce, noteChange } = usePane();
  const { state, value, run, cancel } = useJob<Done>();
  const heading = useRef<HTMLHeadingElement>(null);
  const isBusy = state.kind === "busy";
  const removed = value && "removed" in value ? value.removed : null;
  // What was put back can be removed again; without examples there is nothing to say.
  const canRemove = removed === null && (count !== 0 || value !== null);
  const canUndo = removed !== null && removed.removed > 0;
  if (!canRemove && removed === null) return null;

  const work = async (what: (job: Job) => Promise<Done>) => {
    const done = await run(what);
    if (!done) return;
    // The button that was pressed goes away.
    heading.current?.focus();
    announce(afterwards(done));
    noteChange();
  };
  const remove = () =>
    work(async (job) => {
      const { removeExamples } = await import("../../app/setUp/examples");
      return { removed: await removeExamples(job) };
    });
  const undo = () =>
    work(async (job) => {
      const { putBackExamples } = await import("../../app/setUp/examples");
      return { putBack: await putBackExamples(removed!, job) };
    });

  return (
    <Stack>
      <Heading level={3} focusRef={heading}>
        {words.heading}
      </Heading>
      {value && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{afterwards(value)}</MessageBarBody>
        </MessageBar>
      )}
      {canRemove && (
        <Paragraph>
          {count === undefined ? words.what : words.found(count)} {words.before}
        </Paragraph>
      )}
      <div className={styles.buttons}>
        {canRemove && (
          <Button disabledFocusable={isBusy} onClick={() => void remove()}>
            {isBusy ? words.removing : words.remove}
          </Button>
        )}
        {canUndo && (
          <Button disabledFocusable={isBusy} onClick={() => void undo()}>
            {isBusy ? words.puttingBack : words.undo}
          </Button>
        )}
        {isBusy && <Button onClick={cancel}>{frameText.cancel}</Button>}
      </div>
      <Outcome state={state} label={canUndo ? words.puttingBack : words.removing} />
    </Stack>
  );
}

function afterwards(done: Done): string {
  if ("removed" in done) {
    const { removed, left } = done.removed;
    return left === 0 ? words.removed(removed) : `${words.removed(removed)} ${words.left(left)}`;
  }
  const { putBack, left } = done.putBack;
  return left === 0 ? words.putBack(putBack) : `${words.putBack(putBack)} ${words.notPutBack(left)}`;
}
