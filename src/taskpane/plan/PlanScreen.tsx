import { Spinner } from "@fluentui/react-components";
import { Suspense, lazy, useEffect, useRef, useState } from "react";
import { frameText } from "../../text/pane/frame";
import { Overview } from "./Overview";
import { usePlan } from "./usePlan";

/** Loaded with the first sheet that somebody looks into. */
const Review = lazy(() => import("./Review"));

/** The tab Plan: what each sheet is taken for, and one sheet's columns to confirm or correct. */
export function PlanScreen() {
  const plan = usePlan();
  const [reviewed, setReviewed] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const wasReviewing = useRef(false);
  useEffect(() => {
    // Back from a sheet, a screen reader reads on from the top.
    if (reviewed === null && wasReviewing.current) heading.current?.focus();
    wasReviewing.current = reviewed !== null;
  }, [reviewed]);

  if (reviewed === null) return <Overview plan={plan} headingRef={heading} onReview={setReviewed} />;
  return (
    <Suspense fallback={<Spinner size="small" aria-label={frameText.loading} />}>
      <Review plan={plan} sheet={reviewed} onClose={() => setReviewed(null)} />
    </Suspense>
  );
}
