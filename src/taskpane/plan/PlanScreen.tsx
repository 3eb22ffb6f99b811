import { Spinner } from "@fluentui/react-components";
import { type ReactNode, Suspense, lazy, useEffect, useRef, useState } from "react";
import { frameText } from "../../text/pane/frame";
import type { Elsewhere } from "./elsewhere";
import { Overview } from "./Overview";
import { usePlan } from "./usePlan";

/** Loaded with the first sheet that somebody looks into. */
const Review = lazy(() => import("./review/Review"));

const SetUpScreen = lazy(() => import("../setUp/SetUpScreen"));
const Improve = lazy(() => import("./improve/Improve"));
const Names = lazy(() => import("./names/Names"));
const Link = lazy(() => import("./link/Link"));

/** The tab Plan: what each sheet is taken for, and from there what can be done with it. */
export function PlanScreen() {
  const plan = usePlan();
  const [elsewhere, setElsewhere] = useState<Elsewhere | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const isElsewhere = elsewhere !== null;
  const wasElsewhere = useRef(false);
  useEffect(() => {
    // When somebody comes back, a screen reader reads on from the top.
    if (!isElsewhere && wasElsewhere.current) heading.current?.focus();
    wasElsewhere.current = isElsewhere;
  }, [isElsewhere]);
  const open = (place: Elsewhere) => {
    // A message about the last step doesn't answer the next.
    plan.keep.dismiss();
    setElsewhere(place);
  };
  const back = () => setElsewhere(null);
  const backAndLook = () => {
    back();
    void plan.lookAgain();
  };

  if (!elsewhere) return <Overview plan={plan} headingRef={heading} onOpen={open} />;
  const screen = (): ReactNode => {
    switch (elsewhere.kind) {
      case "review":
        return <Review plan={plan} sheet={elsewhere.sheet} onClose={back} />;
      case "improve":
        return <Improve sheet={elsewhere.sheet} onClose={backAndLook} />;
      case "setUp":
        return <SetUpScreen onClose={backAndLook} />;
      case "names":
        return <Names onClose={back} />;
      case "link":
        return <Link subject={elsewhere.subject} onClose={backAndLook} />;
    }
  };
  return <Suspense fallback={<Spinner size="small" aria-label={frameText.loading} />}>{screen()}</Suspense>;
}
