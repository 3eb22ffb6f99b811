import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef } from "react";
import { frameText } from "../../text/pane/frame";
import { setUpPaneText as words } from "../../text/pane/setUp";
import { Actions } from "../parts/Actions";
import { Screen } from "../parts/Screen";
import type { JobState } from "../parts/useJob";
import { usePane } from "../shell/pane";

/** The steps of setting up, in their order. */
export const STEPS = ["plan", "schools", "parts"] as const;
export type StepName = (typeof STEPS)[number];

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  fields: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    minWidth: 0,
    margin: 0,
    padding: 0,
    border: "none",
  },
  // Stays in sight at the end of the pane, where there is room for more than it.
  end: {
    "@media (min-width: 300px) and (min-height: 360px)": { position: "sticky" },
    bottom: 0,
    margin: `0 calc(-1 * var(--side)) calc(-1 * ${tokens.spacingVerticalXXXL})`,
    padding: `${tokens.spacingVerticalM} var(--side)`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

export interface StepProps {
  /** One step on; or, in the last, what was chosen is made. */
  readonly onNext: () => void;
  /** One step back; from the first, out of setting up. */
  readonly onBack: () => void;
}

/** One step: its heading, what it asks for, and below it the buttons that lead on and back. Enter leads on, too. */
export function Step({
  name,
  nextLabel = words.next,
  busyLabel = words.next,
  state = { kind: "idle" },
  onNext,
  onBack,
  onEscape,
  onCancel = onBack,
  children,
}: StepProps & {
  readonly name: StepName;
  readonly nextLabel?: string;
  readonly busyLabel?: string;
  readonly state?: JobState;
  readonly onEscape?: () => void;
  readonly onCancel?: () => void;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const { announce } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  const above = words.step(STEPS.indexOf(name) + 1, STEPS.length);
  useEffect(() => {
    heading.current?.focus();
    window.scrollTo(0, 0);
    announce(above);
  }, [above, announce]);
  const isBusy = state.kind === "busy";

  return (
    <Screen
      heading={words[name].heading}
      above={above}
      focusRef={heading}
      onEscape={isBusy ? onCancel : onEscape}
    >
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) onNext();
        }}
      >
        <fieldset className={styles.fields} disabled={isBusy} aria-label={words[name].heading}>
          {children}
        </fieldset>
        <div className={styles.end}>
          <Actions label={nextLabel} busyLabel={busyLabel} state={state} onRun={onNext} onCancel={onCancel}>
            <Button onClick={onBack}>{name === STEPS[0] ? frameText.cancel : frameText.back}</Button>
          </Actions>
        </div>
      </form>
    </Screen>
  );
}
