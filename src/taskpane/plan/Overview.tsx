import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSync16Regular } from "@fluentui/react-icons";
import { type RefObject, Suspense, lazy, useState } from "react";
import type { PlanPart } from "../../app/plan/parts";
import { planText } from "../../text/pane/plan";
import { Actions, Outcome } from "../parts/Actions";
import { Screen, Stack } from "../parts/Screen";
import { Heading, Paragraph } from "../parts/text";
import { TextLink } from "../parts/TextLink";
import { usePane } from "../shell/pane";
import { Changes } from "./Changes";
import type { Elsewhere } from "./elsewhere";
import { PartsList } from "./PartsList";
import { tablesInWords } from "./tablesInWords";
import type { PlanWork } from "./usePlan";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

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
  const styles = useStyles();
  const { sheet } = usePane();
  const { look, keep, lookAgain, settle } = plan;
  const parts = look.value?.parts ?? null;
  const part = parts?.find((each) => each.sheet === sheet) ?? null;
  const isUnread = parts === null && look.state.kind === "failed";
  const hasPlan = parts === null || parts.some(({ use }) => use !== "none" && use !== "own");
  const examples = parts?.reduce((sum, each) => sum + each.examples, 0) ?? 0;
  // Stays when they are removed: they can be put back.
  const [hadExamples, setHadExamples] = useState(false);
  if (examples > 0 && !hadExamples) setHadExamples(true);
  const canUse = !isUnread && hasPlan && sheet !== null && (!part || part.tables.length > 0);
  const canPoint = part !== null && part.tables.length === 0 && part.headingRows.length > 0;
  const isUsed = part?.use === "used";
  const isAnyUsed = parts?.some(({ use }) => use === "used") ?? false;
  const onSetUp = () => onOpen({ kind: "setUp" });
  const keepNow: PlanWork["settle"] = (...said) => {
    // The button that was pressed goes away: whoever goes by keys goes on from the top, where it is said what came of it.
    headingRef.current?.focus();
    return settle(...said);
  };
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
      <Stack>
        <Paragraph>{isUnread ? planText.lead.unread : leadOf(part, hasPlan)}</Paragraph>
        {!hasPlan && (
          <>
            <div>
              <Button appearance="primary" onClick={onSetUp}>
                {planText.setUp.first}
              </Button>
            </div>
            <Paragraph isQuiet>
              {canPoint ? planText.setUp.orPoint : `${planText.setUp.orGo} ${planText.lead.shape}`}
            </Paragraph>
          </>
        )}
        {canUse && (
          <Actions
            label={isUsed ? planText.change : planText.use}
            busyLabel={planText.opening}
            state={{ kind: "idle" }}
            onRun={() => review(sheet)}
            onCancel={look.cancel}
          >
            {isUsed && <Button onClick={() => onOpen({ kind: "improve", sheet })}>{planText.improve}</Button>}
          </Actions>
        )}
        {canPoint && (
          <div>
            <Button onClick={() => review(part.sheet)}>{planText.pointOut}</Button>
          </div>
        )}
      </Stack>
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
      <Stack>
        <Heading level={3}>{planText.parts.heading}</Heading>
        <Outcome state={look.state} label={planText.looking} />
        {parts && (
          <PartsList
            parts={parts}
            isBusy={keep.state.kind === "busy"}
            isMain={!canUse}
            onReview={review}
            onStop={({ sheet: name, use }) => {
              const { stopped, stoppedMissing } = planText.done;
              void keepNow([name], [], (use === "missing" ? stoppedMissing : stopped)(name));
            }}
            onUseAll={(all) =>
              void keepNow(
                all.map((each) => each.sheet),
                all.flatMap((each) => each.tables),
                planText.done.all(all.length + parts.filter(({ use }) => use === "used").length),
              )
            }
          />
        )}
        {(parts || look.state.kind !== "busy") && (
          <div className={styles.buttons}>
            {isAnyUsed && (
              <>
                <Button size="small" onClick={() => onOpen({ kind: "link", subject: null })}>
                  {planText.link}
                </Button>
                <Button size="small" onClick={() => onOpen({ kind: "names" })}>
                  {planText.names}
                </Button>
              </>
            )}
            {hasPlan && !isUnread && (
              <Button size="small" onClick={onSetUp}>
                {planText.setUp.more}
              </Button>
            )}
            <Button
              size="small"
              appearance="subtle"
              icon={<ArrowSync16Regular />}
              disabledFocusable={look.state.kind === "busy"}
              onClick={() => {
                keep.dismiss();
                void lookAgain(true);
              }}
            >
              {planText.parts.again}
            </Button>
          </div>
        )}
      </Stack>
      {hadExamples && (
        <Suspense>
          <RemoveExamples count={examples} />
        </Suspense>
      )}
    </Screen>
  );
}

function leadOf(part: PlanPart | null, hasPlan: boolean): string {
  if (!hasPlan) return planText.setUp.noPlan;
  if (!part) return planText.lead.unknown;
  if (part.use === "own") return planText.lead.own;
  if (part.headingRows.length > 0 && part.tables.length === 0) return planText.lead.notFound;
  if (part.tables.length === 0) return planText.lead.none;
  const { used, proposed } = planText.lead;
  return (part.use === "used" ? used : proposed)(tablesInWords(part.tables));
}

/** How keeping what the user said stands, and what to do next when it is kept. */
function KeepOutcome({ plan: { keep, look } }: { readonly plan: PlanWork }) {
  const { open } = usePane();
  // What was kept is gone by now, and that is said.
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
