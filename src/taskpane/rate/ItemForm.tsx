import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef } from "react";
import type { Job } from "../../app/job";
import { ratePaneText } from "../../text/pane/rate";
import { Actions } from "../parts/Actions";
import { Screen, Stack } from "../parts/Screen";
import { useJob } from "../parts/useJob";
import { usePane } from "../shell/pane";

const { answer: words } = ratePaneText;

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  last: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: "anywhere",
  },
  strong: typographyStyles.body1Strong,
});

/** Where one can go from an item, and what the buttons that lead there say. */
export interface Ways {
  readonly nextLabel: string;
  readonly onNext: () => void;
  /** Null on the first item. */
  readonly onBack: (() => void) | null;
  readonly onClose: () => void;
}

/** One item to answer: what was typed is saved on the way out, whichever way that is. Where it can't be saved, the item stays. */
export function ItemForm<Kept>({
  above,
  heading,
  intro,
  ways: { nextLabel, onNext, onBack, onClose },
  closeLabel,
  savingLabel,
  isChanged,
  onSave,
  onSaved,
  children,
}: {
  readonly above: string;
  readonly heading: string;
  /** What is shown above the fields. */
  readonly intro: ReactNode;
  readonly ways: Ways;
  readonly closeLabel: string;
  readonly savingLabel: string;
  readonly isChanged: boolean;
  readonly onSave: (job: Job) => Promise<Kept>;
  readonly onSaved: (now: Kept) => void;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const { announce } = usePane();
  const focus = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    focus.current?.focus();
    window.scrollTo(0, 0);
  }, []);
  const save = useJob<Kept>();
  const isBusy = save.state.kind === "busy";
  const leave = async (go: () => void) => {
    if (!isChanged) return go();
    const now = await save.run(onSave);
    if (!now) return;
    onSaved(now);
    announce(words.saved(heading));
    go();
  };
  return (
    <Screen
      above={above}
      heading={heading}
      focusRef={focus}
      onEscape={isBusy ? save.cancel : () => void leave(onClose)}
    >
      <Stack>{intro}</Stack>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) void leave(onNext);
        }}
      >
        {children}
        <Actions
          label={nextLabel}
          busyLabel={savingLabel}
          state={save.state}
          onRun={() => void leave(onNext)}
          onCancel={save.cancel}
        >
          {onBack && <Button onClick={() => void leave(onBack)}>{words.back}</Button>}
          <Button onClick={() => void leave(onClose)}>{closeLabel}</Button>
          {save.state.kind === "failed" && <Button onClick={onNext}>{words.discard}</Button>}
        </Actions>
      </form>
    </Screen>
  );
}

/** What was said the last time. */
export function LastTime({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().last}>{children}</div>;
}

/** What a line is about, before what it says. */
export function Label({ children }: { readonly children: ReactNode }) {
  return <span className={useStyles().strong}>{children}: </span>;
}
