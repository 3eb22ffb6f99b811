import { Button, Field, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { parseSchools, type School } from "../../app/setUp/setUp";
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

/** What is said where a source has no school that isn't listed yet. */
const NONE_IN = { workbook: words.noneInWorkbook, selection: words.noneInSelection };

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Step 2: the schools, typed, pasted or taken from the workbook. */
export function SchoolsStep({ draft, existing, onChange, onNext, onBack }: DraftProps & StepProps) {
  const styles = useStyles();
  const { announce } = usePane();
  const [problem, setProblem] = useState<string | undefined>();
  const [noneIn, setNoneIn] = useState<keyof typeof NONE_IN | null>(null);
  const read = useJob<readonly School[]>();
  const isReading = read.state.kind === "busy";
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
  const addFrom = async (place: "workbook" | "selection") => {
    setProblem(undefined);
    setNoneIn(null);
    const found = await read.run(async (job) => {
      const { schoolsInSelection, schoolsOfPlan } = await import("../../app/setUp/schools");
      return place === "workbook" ? schoolsOfPlan(today(), job) : schoolsInSelection(job);
    });
    if (!found) return;
    const missing = notListed(found, draft.schools);
    if (missing.length > 0) onChange({ schools: [...draft.schools, ...missing] });
    else setNoneIn(place);
    announce(missing.length > 0 ? words.added(missing.length) : NONE_IN[place]);
  };
  // What was typed counts, added or not.
  const next = () => {
    if (typed.length > 0) add(typed);
    onNext();
  };

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
          <Button disabledFocusable={isReading} onClick={() => void addFrom("selection")}>
            {words.fromSelection}
          </Button>
          <Button disabledFocusable={isReading} onClick={() => void addFrom("workbook")}>
            {words.fromWorkbook}
          </Button>
        </div>
        <Outcome state={read.state} label={words.reading} />
        {noneIn && <Paragraph isQuiet>{NONE_IN[noneIn]}</Paragraph>}
      </Stack>
      <SchoolList
        schools={draft.schools}
        standing={existing.schools}
        onChange={(schools) => onChange({ schools })}
      />
    </Step>
  );
}
