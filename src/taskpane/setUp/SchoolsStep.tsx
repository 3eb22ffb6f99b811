import { Button, Field, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { parseSchools, type School } from "../../app/setUp";
import { setUpPaneText } from "../../text/pane/setUp";
import { Outcome } from "../parts/Actions";
import { Stack } from "../parts/Screen";
import { Paragraph } from "../parts/text";
import { today } from "../parts/today";
import { useJob } from "../parts/useJob";
import { usePane } from "../shell/pane";
import type { DraftProps } from "./draftProps";
import { SchoolList } from "./SchoolList";
import { notListed } from "./schools";
import { Step, type StepProps } from "./Steps";

const { schools: words } = setUpPaneText;

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Step 2: the schools, typed, pasted or taken from the workbook. */
export function SchoolsStep({ draft, existing, onChange, onNext, onBack }: DraftProps & StepProps) {
  const styles = useStyles();
  const { announce } = usePane();
  const [problem, setProblem] = useState<string | undefined>();
  const read = useJob<readonly School[]>();
  const typed = notListed(parseSchools(draft.typed), draft.schools);

  const add = (schools: readonly School[]) => {
    onChange({ schools: [...draft.schools, ...schools], typed: "" });
    setProblem(undefined);
    announce(words.added(schools.length));
  };
  const addTyped = () => {
    if (typed.length > 0) return add(typed);
    setProblem(draft.typed.trim() === "" ? words.nothingToAdd : words.allListed);
  };
  const addFromWorkbook = async () => {
    setProblem(undefined);
    const found = await read.run(async (job) => {
      const { schoolsOfPlan } = await import("../../app/setUpSchools");
      return schoolsOfPlan(today(), job);
    });
    const missing = found && notListed(found, draft.schools);
    if (missing?.length) onChange({ schools: [...draft.schools, ...missing] });
    if (missing) announce(missing.length > 0 ? words.added(missing.length) : words.noneInWorkbook);
  };
  // What was typed counts, added or not.
  const next = () => {
    if (typed.length > 0) add(typed);
    onNext();
  };
  const isNoneFound =
    read.state.kind === "done" && read.value !== null && notListed(read.value, existing.schools).length === 0;

  return (
    <Step name="schools" onNext={next} onBack={onBack}>
      <Paragraph>{words.lead}</Paragraph>
      <Stack>
        <Field label={words.add} hint={words.hint} validationMessage={problem}>
          <Textarea
            rows={4}
            resize="vertical"
            value={draft.typed}
            onChange={(_, { value }) => {
              setProblem(undefined);
              onChange({ typed: value });
            }}
          />
        </Field>
        <div className={styles.buttons}>
          <Button onClick={addTyped}>{words.addButton(typed.length)}</Button>
          <Button disabledFocusable={read.state.kind === "busy"} onClick={() => void addFromWorkbook()}>
            {words.fromWorkbook}
          </Button>
        </div>
        <Outcome state={read.state} label={words.reading} />
        {isNoneFound && <Paragraph isQuiet>{words.noneInWorkbook}</Paragraph>}
      </Stack>
      <SchoolList
        schools={draft.schools}
        standing={existing.schools}
        onChange={(schools) => onChange({ schools })}
      />
    </Step>
  );
}
