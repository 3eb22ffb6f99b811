import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { PlanPart } from "../../app/plan/parts";
import { planText } from "../../text/pane/plan";
import { Paragraph } from "../parts/text";
import { useFew } from "../parts/useFew";
import { canPointOut } from "./parts";
import { PartItems } from "./PartItems";

const { parts: words } = planText;

/** So many are listed at first. */
const FIRST = 12;

/** The sheets on which no plan table was found: one that holds a part of the plan can be used anyway. */
export function OtherSheets({
  sheets,
  isAnyFound,
  isBusy,
  onReview,
}: {
  readonly sheets: readonly PlanPart[];
  /** Whether other sheets hold parts of the plan: these are named only, until somebody asks for them. */
  readonly isAnyFound: boolean;
  readonly isBusy: boolean;
  readonly onReview: (sheet: string) => void;
}) {
  const [isAsked, setIsAsked] = useState(false);
  const filled = sheets.filter(canPointOut);
  const few = useFew(filled, FIRST);
  const isListed = filled.length > 0 && (isAsked || !isAnyFound);
  return (
    <>
      {isAnyFound && sheets.length > 0 && (
        <Paragraph isQuiet>
          {words.others(sheets.length)}: {sheets.map(({ sheet }) => sheet).join(", ")}.
        </Paragraph>
      )}
      {isAnyFound && filled.length > 0 && (
        <div>
          <Button size="small" aria-expanded={isAsked} onClick={() => setIsAsked(!isAsked)}>
            {words.useOther}
          </Button>
        </div>
      )}
      {isListed && (
        <>
          <Paragraph isQuiet>{words.otherLead}</Paragraph>
          <PartItems parts={few.shown} isBusy={isBusy} onReview={onReview} />
          {few.more}
        </>
      )}
    </>
  );
}
