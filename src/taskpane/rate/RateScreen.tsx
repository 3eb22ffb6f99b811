import { Spinner } from "@fluentui/react-components";
import { Suspense, lazy, useEffect, useRef, useState } from "react";
import type { Answer, Reflection } from "../../app/rate/read";
import { frameText } from "../../text/pane/frame";
import { ratePaneText as words } from "../../text/pane/rate";
import { Actions } from "../parts/Actions";
import { Screen } from "../parts/Screen";
import { useOnce } from "../parts/useOnce";
import { usePane } from "../shell/pane";
import { Overview } from "./Overview";
import type { RoundKey } from "./rounds";
import { useRatings } from "./useRatings";

const StartScreen = lazy(() => import("./StartScreen"));
const AnswerScreen = lazy(() => import("./AnswerScreen"));
const LeadersScreen = lazy(() => import("./LeadersScreen"));

/** What the tab shows. */
type View =
  | { readonly kind: "overview" | "start" | "leaders" }
  | { readonly kind: "answer"; readonly round: RoundKey; readonly unit: string; readonly rater: string };

/** The tab Rate: rounds of self-ratings, one component after the other, and their results. */
export default function RateScreen() {
  const ratings = useRatings();
  const { changes } = usePane();
  const [view, setView] = useState<View>({ kind: "overview" });
  const [round, setRound] = useState<RoundKey | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const wasElsewhere = useRef(false);
  useOnce(() => void ratings.read());
  useEffect(() => {
    // When somebody comes back, a screen reader reads on from the top.
    if (view.kind === "overview" && wasElsewhere.current) heading.current?.focus();
    wasElsewhere.current = view.kind !== "overview";
  }, [view.kind]);
  const toOverview = () => setView({ kind: "overview" });

  if (!ratings.value)
    return (
      <Screen heading={words.heading}>
        <Actions
          label={words.retry}
          busyLabel={words.reading}
          state={ratings.state.kind === "idle" ? { kind: "busy", done: 0, total: 0 } : ratings.state}
          onRun={() => void ratings.read()}
          onCancel={ratings.cancel}
        />
      </Screen>
    );
  const { value } = ratings;
  if (view.kind === "overview")
    return (
      <Overview
        ratings={value}
        state={ratings.state}
        isOutOfDate={changes !== ratings.readAt}
        headingRef={heading}
        round={round}
        onRound={setRound}
        onRead={() => void ratings.read()}
        onCancel={ratings.cancel}
        onStart={() => setView({ kind: "start" })}
        onAnswer={(of, unit, rater) => setView({ kind: "answer", round: of, unit, rater })}
        onLeaders={() => setView({ kind: "leaders" })}
      />
    );
  return (
    <Suspense fallback={<Spinner size="small" aria-label={frameText.loading} />}>
      {view.kind === "start" && (
        <StartScreen
          ratings={value}
          onClose={toOverview}
          onStarted={(key) => {
            setRound(key);
            void ratings.read().then(toOverview);
          }}
        />
      )}
      {view.kind === "answer" && (
        <AnswerScreen
          key={`${view.unit}\n${view.rater}`}
          ratings={value}
          round={view.round}
          unit={view.unit}
          rater={view.rater}
          onSaved={(before: Answer, now: Answer) => ratings.replaceAnswer(before, now)}
          onNext={(unit, rater) => setView({ ...view, unit, rater })}
          onClose={toOverview}
        />
      )}
      {view.kind === "leaders" && (
        <LeadersScreen
          ratings={value}
          onSaved={(before: Reflection, now: Reflection) => ratings.replaceReflection(before, now)}
          onRead={ratings.read}
          onClose={toOverview}
        />
      )}
    </Suspense>
  );
}
