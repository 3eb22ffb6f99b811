import { Button, Field, Input, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { acceptFindings } from "../../../app/check/acceptFindings";
import type { Check, Finding } from "../../../app/check/check";
import { checkPaneText } from "../../../text/pane/check";
import { frameText } from "../../../text/pane/frame";
import { Outcome } from "../../parts/Actions";
import { Paragraph } from "../../parts/text";
import { today } from "../../parts/today";
import { useJob } from "../../parts/useJob";
import { rememberedName, rememberName } from "./rememberedName";
import type { CheckWork } from "../useCheck";

const { accept: words } = checkPaneText;

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, width: "100%" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  input: { minWidth: 0 },
});

/** Accepting a finding: a reason, and who says so. */
export function AcceptForm({
  check,
  finding,
  work,
  onClose,
  onGone,
}: {
  readonly check: Check;
  readonly finding: Finding;
  readonly work: CheckWork;
  readonly onClose: () => void;
  readonly onGone: (message: string) => void;
}) {
  const styles = useStyles();
  const { state, run, cancel } = useJob<Check>();
  const [reason, setReason] = useState("");
  const [by, setBy] = useState(rememberedName);
  const [isAsked, setAsked] = useState(false);
  const isMissing = isAsked && reason.trim() === "";
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const isBusy = state.kind === "busy";

  const accept = async () => {
    setAsked(true);
    if (reason.trim() === "") {
      field.current?.focus();
      return;
    }
    rememberName(by);
    const now = await run((job) => acceptFindings(check, [finding], { reason, by, on: today() }, job));
    if (!now) return;
    onGone(words.done);
    work.show(now);
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) void accept();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        if (isBusy) cancel();
        else onClose();
      }}
    >
      <Field label={words.reason} required validationMessage={isMissing ? words.missing : undefined}>
        <Textarea ref={field} value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <Field label={words.by}>
        <Input className={styles.input} value={by} onChange={(_, { value }) => setBy(value)} />
      </Field>
      <Paragraph isQuiet>{words.note}</Paragraph>
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={isBusy}>
          {isBusy ? words.running : words.run}
        </Button>
        <Button size="small" onClick={isBusy ? cancel : onClose}>
          {frameText.cancel}
        </Button>
      </div>
      <Outcome state={state} label={words.running} />
    </form>
  );
}
