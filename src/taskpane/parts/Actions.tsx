import {
  Button,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { type ReactNode, useId, useRef } from "react";
import { frameText } from "../../text/pane/frame";
import { usePane } from "../shell/pane";
import { Failed } from "./Failed";
import { Paragraph } from "./text";
import type { JobState } from "./useJob";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  progress: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

/**
 * A screen's one primary button, and how the work that it begins stands: the button stays where it is while the work
 * goes on, so that nobody's focus is lost.
 */
export function Actions({
  label,
  busyLabel,
  state,
  onRun,
  onCancel,
  isOff = false,
  children,
}: {
  readonly label: string;
  readonly busyLabel: string;
  readonly state: JobState;
  /** Whether there is nothing to do yet, which the label then says. */
  readonly isOff?: boolean;
  readonly onRun: () => void;
  readonly onCancel: () => void;
  /** Buttons beside it; they make way for Cancel. */
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  const isBusy = state.kind === "busy";
  const button = useRef<HTMLButtonElement>(null);
  const cancel = () => {
    // The button that was pressed goes away.
    button.current?.focus();
    onCancel();
  };
  return (
    <div className={styles.root}>
      <div className={styles.buttons}>
        <Button ref={button} appearance="primary" disabledFocusable={isBusy || isOff} onClick={onRun}>
          {isBusy ? busyLabel : label}
        </Button>
        {isBusy ? <Button onClick={cancel}>{frameText.cancel}</Button> : children}
      </div>
      <Outcome state={state} label={busyLabel} />
    </div>
  );
}

/** How work stands while it goes on, and why it came to nothing. */
export function Outcome({ state, label }: { readonly state: JobState; readonly label: string }) {
  if (state.kind === "busy") return <Progress {...state} label={label} />;
  if (state.kind === "failed") return <Failed message={state.message} details={state.details} />;
  if (state.kind === "cancelled")
    return (
      <MessageBar layout="multiline">
        <MessageBarBody>{state.message}</MessageBarBody>
      </MessageBar>
    );
  return null;
}

function Progress({
  done,
  total,
  label,
}: {
  readonly done: number;
  readonly total: number;
  readonly label: string;
}) {
  const styles = useStyles();
  const { isWaiting } = usePane();
  const id = useId();
  return (
    <div className={styles.progress}>
      <ProgressBar
        aria-label={label}
        aria-describedby={id}
        max={total || 1}
        value={total ? done : undefined}
      />
      <Paragraph id={id} isQuiet>
        {total ? frameText.step(done, total) : frameText.asking}
      </Paragraph>
      <div role="status">{isWaiting && <Paragraph>{frameText.editing}</Paragraph>}</div>
    </div>
  );
}
