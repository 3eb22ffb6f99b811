import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { type RefObject, Suspense, lazy, useState } from "react";
import { planText } from "../../text/pane/plan";
import { Outcome } from "../parts/Actions";
import { Screen } from "../parts/Screen";
import { TextLink } from "../parts/TextLink";
import { usePane } from "../shell/pane";
import { AllParts } from "./AllParts";
import { Changes } from "./Changes";
import type { Elsewhere } from "./elsewhere";
import { SheetInFront } from "./SheetInFront";
import { standingOf } from "./standing";
import type { PlanWork } from "./usePlan";

/** Loaded with the first sheet in use that somebody is on. */
const ItemSection = lazy(() => import("./item/ItemSection"));

/** Loaded where sheets are in use: their words may have to be explained. */
const WordsLeft = lazy(() => import("./WordsLeft"));

/** Loaded where there are any. */
const RemoveExamples = lazy(() => import("../setUp/RemoveExamples"));

/** The sheet in front, and below it all parts of the plan that were found. */
export function Overview({
  plan,
  headingRef,
  onOpen,
}: {
  readonly plan: PlanWork;
  readonly headingRef: RefObject<HTMLHeadingElement>;
  readonly onOpen: (elsewhere: Elsewhere) => void;
}) {
  const { sheet } = usePane();
  const standing = standingOf(plan, sheet);
  const { parts, isUsed, isAnyUsed } = standing;
  const { look, keep, lookAgain } = plan;
  const examples = parts?.reduce((sum, each) => sum + each.examples, 0) ?? 0;
  // Stays when they are removed: they can be put back.
  const [hadExamples, setHadExamples] = useState(false);
  if (examples > 0 && !hadExamples) setHadExamples(true);
  const review = (name: string) => {
    onOpen({ kind: "review", sheet: name });
    void lookAgain(!parts?.some((each) => each.sheet === name));
  };

  return (
    <Screen
      heading={sheet ?? planText.heading}
      above={sheet === null ? undefined : planText.thisSheet}
      focusRef={headingRef}
      onEscape={keep.cancel}
    >
      <SheetInFront
        standing={standing}
        onReview={review}
        onImprove={(name) => onOpen({ kind: "improve", sheet: name })}
        onSetUp={() => onOpen({ kind: "setUp" })}
        onCancel={look.cancel}
      />
      <KeepOutcome plan={plan} />
      <Changes plan={plan} headingRef={headingRef} onReview={review} />
      {isAnyUsed && (
        <Suspense>
          <WordsLeft plan={plan} headingRef={headingRef} />
        </Suspense>
      )}
      {isUsed && (
        <Suspense>
          <ItemSection onLink={(subject) => onOpen({ kind: "link", subject })} />
        </Suspense>
      )}
      <AllParts plan={plan} standing={standing} headingRef={headingRef} onReview={review} onOpen={onOpen} />
      {hadExamples && (
        <Suspense>
          <RemoveExamples count={examples} />
        </Suspense>
      )}
    </Screen>
  );
}

/** Whether what the user said was saved, and what to do next when it was. */
function KeepOutcome({ plan: { keep, look } }: { readonly plan: PlanWork }) {
  const { open } = usePane();
  // What was saved is gone by now, and a message says so.
  if (keep.state.kind === "done" && look.value?.isMapLost) return null;
  if (keep.state.kind !== "done") return <Outcome state={keep.state} label={planText.parts.usingAll} />;
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>
        {keep.value} <TextLink onClick={() => open("check")}>{planText.done.next}</TextLink>
      </MessageBarBody>
    </MessageBar>
  );
}
