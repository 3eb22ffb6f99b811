import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSync16Regular } from "@fluentui/react-icons";
import type { RefObject } from "react";
import { planText } from "../../text/pane/plan";
import { Outcome } from "../parts/Actions";
import { Stack } from "../parts/Screen";
import { Heading } from "../parts/text";
import type { Elsewhere } from "./elsewhere";
import { PartsList } from "./PartsList";
import type { Standing } from "./standing";
import type { PlanWork } from "./usePlan";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly plan: PlanWork;
  readonly standing: Standing;
  readonly headingRef: RefObject<HTMLHeadingElement>;
  readonly onReview: (sheet: string) => void;
  readonly onOpen: (elsewhere: Elsewhere) => void;
}

/** All parts of the plan that were found, and what can be done with the plan as a whole. */
export function AllParts({ plan, standing: { parts, toUse, ...standing }, headingRef, ...on }: Props) {
  const { look, keep, settle } = plan;
  const keepNow: PlanWork["settle"] = (...said) => {
    // The button that was pressed goes away: keyboard users continue at the top, where the result is said.
    headingRef.current?.focus();
    return settle(...said);
  };
  return (
    <Stack>
      <Heading level={3}>{planText.parts.heading}</Heading>
      <Outcome state={look.state} label={planText.looking} />
      {parts && (
        <PartsList
          parts={parts}
          isBusy={keep.state.kind === "busy"}
          isMain={toUse === null}
          onReview={on.onReview}
          onStop={({ sheet, use }) => {
            const { stopped, stoppedMissing } = planText.done;
            void keepNow([sheet], [], (use === "missing" ? stoppedMissing : stopped)(sheet));
          }}
          onUseAll={(all) =>
            void keepNow(
              all.map(({ sheet }) => sheet),
              all.flatMap(({ tables }) => tables),
              planText.done.all(all.length + parts.filter(({ use }) => use === "used").length),
            )
          }
        />
      )}
      {(parts || look.state.kind !== "busy") && <More plan={plan} {...standing} onOpen={on.onOpen} />}
    </Stack>
  );
}

/** Where else one can go from here, and looking again. */
function More({
  plan: { look, keep, lookAgain },
  isAnyUsed,
  hasPlan,
  isUnread,
  onOpen,
}: Pick<Props, "plan" | "onOpen"> & Pick<Standing, "isAnyUsed" | "hasPlan" | "isUnread">) {
  const styles = useStyles();
  return (
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
        <Button size="small" onClick={() => onOpen({ kind: "setUp" })}>
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
  );
}
