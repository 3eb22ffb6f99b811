import { Button } from "@fluentui/react-components";
import { planText } from "../../text/pane/plan";
import { Actions } from "../parts/Actions";
import { Stack } from "../parts/Screen";
import { Paragraph } from "../parts/text";
import type { Standing } from "./standing";
import { tablesInWords } from "./tablesInWords";

const { lead, setUp } = planText;

/** What the sheet in front is taken for, and what can be done with it. */
export function SheetInFront({
  standing,
  onReview,
  onImprove,
  onSetUp,
  onCancel,
}: {
  readonly standing: Standing;
  readonly onReview: (sheet: string) => void;
  readonly onImprove: (sheet: string) => void;
  readonly onSetUp: () => void;
  readonly onCancel: () => void;
}) {
  const { hasPlan, isUsed, toUse, toPointOut, hasOthers } = standing;
  return (
    <Stack>
      <Paragraph>{leadOf(standing)}</Paragraph>
      {!hasPlan && (
        <>
          <div>
            <Button appearance="primary" onClick={onSetUp}>
              {setUp.first}
            </Button>
          </div>
          <Paragraph isQuiet>
            {hasOthers ? setUp.orChoose : toPointOut === null ? `${setUp.orGo} ${lead.shape}` : setUp.orPoint}
          </Paragraph>
        </>
      )}
      {toUse !== null && (
        <Actions
          label={isUsed ? planText.change : planText.use}
          busyLabel={planText.opening}
          state={{ kind: "idle" }}
          onRun={() => onReview(toUse)}
          onCancel={onCancel}
        >
          {isUsed && <Button onClick={() => onImprove(toUse)}>{planText.improve}</Button>}
        </Actions>
      )}
      {toPointOut !== null && (
        <div>
          <Button onClick={() => onReview(toPointOut)}>{planText.pointOut}</Button>
        </div>
      )}
    </Stack>
  );
}

function leadOf({ part, isUnread, hasPlan, toPointOut }: Standing): string {
  if (isUnread) return lead.unread;
  if (!hasPlan) return setUp.noPlan;
  if (!part) return lead.unknown;
  if (part.use === "own") return lead.own;
  if (toPointOut !== null) return lead.notFound;
  if (part.tables.length === 0) return lead.none;
  return (part.use === "used" ? lead.used : lead.proposed)(tablesInWords(part.tables));
}
