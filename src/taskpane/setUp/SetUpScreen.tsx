import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { SetUp } from "../../app/setUp/setUp";
import { type Existing, findExisting } from "../../app/setUp/existing";
import { frameText } from "../../text/pane/frame";
import { setUpPaneText as words } from "../../text/pane/setUp";
import { Actions } from "../parts/Actions";
import { Screen } from "../parts/Screen";
import { today } from "../parts/today";
import { useJob } from "../parts/useJob";
import { useOnce } from "../parts/useOnce";
import { usePane } from "../shell/pane";
import { Done } from "./Done";
import { addedSchools, choiceOf, draftOf, sheetCount } from "./draft";
import { PartsStep } from "./PartsStep";
import { PlanStep } from "./PlanStep";
import { SchoolsStep } from "./SchoolsStep";
import { STEPS } from "./Steps";

/** Sets up a plan in three steps, or what is missing of one. */
export default function SetUpScreen({ onClose }: { readonly onClose: () => void }) {
  const look = useJob<Existing>();
  const heading = useRef<HTMLHeadingElement>(null);
  const lookNow = () => void look.run((job) => findExisting(today(), job));
  useOnce(() => {
    heading.current?.focus();
    lookNow();
  });

  if (look.value) return <Asking existing={look.value} onClose={onClose} />;
  return (
    <Screen heading={words.heading} focusRef={heading} onEscape={onClose}>
      <Actions
        label={words.again}
        busyLabel={words.looking}
        state={look.state.kind === "idle" ? { kind: "busy", done: 0, total: 0 } : look.state}
        onRun={lookNow}
        onCancel={onClose}
      >
        <Button onClick={onClose}>{frameText.back}</Button>
      </Actions>
    </Screen>
  );
}

/** The three steps; what was said is kept while somebody goes back and forth. */
function Asking({ existing, onClose }: { readonly existing: Existing; readonly onClose: () => void }) {
  const { noteChange, announce } = usePane();
  const [first] = useState(() => draftOf(existing));
  const [draft, setDraft] = useState(first);
  const [at, setAt] = useState(0);
  const make = useJob<SetUp>();
  const { kind } = make.state;
  useEffect(() => {
    // Even what failed or was cancelled may have left something.
    if (kind !== "idle" && kind !== "busy") noteChange();
  }, [kind, noteChange]);

  if (make.value) return <Done made={make.value} existing={existing} onClose={onClose} />;
  const step = {
    draft,
    existing,
    onChange: (change: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...change })),
    onBack: () => (at === 0 ? onClose() : setAt(at - 1)),
    onNext: () => setAt(at + 1),
  };
  switch (STEPS[at]) {
    case "plan":
      // What somebody has typed is not thrown away by a key.
      return <PlanStep {...step} onEscape={draft === first ? onClose : undefined} />;
    case "schools":
      return <SchoolsStep {...step} />;
    default: {
      const onMake = async () => {
        const { setUp } = await import("../../app/setUp/setUp");
        const made = await make.run((job) => setUp(choiceOf(draft, existing), job));
        if (made) announce(words.done.heading(made.made.length));
      };
      return (
        <PartsStep
          {...step}
          state={make.state}
          count={sheetCount(draft, existing)}
          schoolsAdded={addedSchools(draft, existing)}
          onNext={() => void onMake()}
          onCancel={make.cancel}
        />
      );
    }
  }
}
