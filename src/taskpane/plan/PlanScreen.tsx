import { Spinner } from "@fluentui/react-components";
import { Suspense, lazy, useEffect, useRef, useState } from "react";
import { frameText } from "../../text/pane/frame";
import { Overview } from "./Overview";
import { usePlan } from "./usePlan";

/** Loaded with the first sheet that somebody looks into. */
const Review = lazy(() => import("./Review"));

const SetUpScreen = lazy(() => import("../setUp/SetUpScreen"));

/** The tab Plan: what each sheet is taken for, one sheet's columns to confirm or correct, and setting up what is not there. */
export function PlanScreen() {
  const plan = usePlan();
  const [reviewed, setReviewed] = useState<string | null>(null);
  const [isSettingUp, setSettingUp] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const isElsewhere = reviewed !== null || isSettingUp;
  const wasElsewhere = useRef(false);
  useEffect(() => {
    // Back from there, a screen reader reads on from the top.
    if (!isElsewhere && wasElsewhere.current) heading.current?.focus();
    wasElsewhere.current = isElsewhere;
  }, [isElsewhere]);
  const endSetUp = () => {
    setSettingUp(false);
    void plan.lookAgain();
  };

  if (!isElsewhere)
    return (
      <Overview plan={plan} headingRef={heading} onReview={setReviewed} onSetUp={() => setSettingUp(true)} />
    );
  return (
    <Suspense fallback={<Spinner size="small" aria-label={frameText.loading} />}>
      {reviewed === null ? (
        <SetUpScreen onClose={endSetUp} />
      ) : (
        <Review plan={plan} sheet={reviewed} onClose={() => setReviewed(null)} />
      )}
    </Suspense>
  );
}
