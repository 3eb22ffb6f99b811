import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { lazy, type RefObject, Suspense } from "react";
import type { PlanLook } from "../../app/plan/parts";
import { planText } from "../../text/pane/plan";
import { Paragraph } from "../parts/text";
import type { PlanWork } from "./usePlan";

const { changes: words } = planText;

/** Loaded where something has changed. */
const Change = lazy(() => import("./Change"));

/** More at once would be a form; the next ones come when these are answered. */
const AT_ONCE = 5;

/** What seems to have been renamed, moved or deleted since the user confirmed the plan: each is asked about, one thing of a table after the other. */
export function Changes({
  plan: { look, keep, answer },
  headingRef,
  onReview,
}: {
  readonly plan: PlanWork;
  /** The screen's heading. */
  readonly headingRef: RefObject<HTMLHeadingElement>;
  readonly onReview: (sheet: string) => void;
}) {
  const changes = look.value ? askedOf(look.value) : [];
  const isBusy = keep.state.kind === "busy" || look.state.kind === "busy";
  return (
    <>
      {look.value?.isMapLost && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{words.heading}</MessageBarTitle>
            {words.mapLost}
          </MessageBarBody>
        </MessageBar>
      )}
      <Suspense>
        {changes.slice(0, AT_ONCE).map((change) => (
          <Change
            key={JSON.stringify(change.before)}
            change={change}
            isBusy={isBusy}
            onAnswer={(said, done) => {
              // The button that was pressed goes away: keyboard users continue at the top.
              headingRef.current?.focus();
              void answer(change, said, done);
            }}
            onReview={onReview}
          />
        ))}
      </Suspense>
      {changes.length > AT_ONCE && <Paragraph isQuiet>{words.more(changes.length - AT_ONCE)}</Paragraph>}
    </>
  );
}

/** One thing of each table. The list of the parts says which sheets are gone. */
function askedOf({ parts, changes }: PlanLook): PlanLook["changes"] {
  const missing = new Set(parts.filter(({ use }) => use === "missing").map(({ sheet }) => sheet));
  const asked = changes.filter(({ kind, before }) => kind !== "gone" || !missing.has(before.sheet));
  return asked.filter(({ before }, at) => asked.findIndex((each) => each.before === before) === at);
}
