import { Button } from "@fluentui/react-components";
import type { PlanPart } from "../../app/plan/parts";
import { planText } from "../../text/pane/plan";
import { Paragraph } from "../parts/text";
import { useFew } from "../parts/useFew";
import { OtherSheets } from "./OtherSheets";
import { PartItems } from "./PartItems";

const { parts: words } = planText;

/** How many parts are listed at first: what can be done with the plan comes below them. */
const FIRST = 12;

interface PartsListProps {
  readonly parts: readonly PlanPart[];
  readonly isBusy: boolean;
  /** Whether nothing above it is there to press. */
  readonly isMain: boolean;
  readonly onReview: (sheet: string) => void;
  readonly onStop: (part: PlanPart) => void;
  readonly onUseAll: (parts: readonly PlanPart[]) => void;
}

/** Every sheet with a part of the plan, what it was taken for, and whether it is in use. */
export function PartsList({ parts, isBusy, isMain, onReview, onStop, onUseAll }: PartsListProps) {
  const found = parts.filter(({ use }) => use !== "none" && use !== "own");
  // A copy is used only where somebody says so.
  const unused = found.filter(({ use, copyOf }) => use === "proposed" && copyOf === null);
  const isAnyUsed = found.some(({ use }) => use === "used");
  const others = parts.filter(({ use }) => use === "none");
  const few = useFew(found, FIRST);
  const listed = found.filter((part) => few.shown.includes(part) || needsLook(part));
  return (
    <>
      <Paragraph isQuiet>{summary(found)}</Paragraph>
      {unused.length > 1 && (
        <div>
          <Button
            appearance={isMain && !isAnyUsed ? "primary" : "secondary"}
            disabledFocusable={isBusy}
            onClick={() => onUseAll(unused)}
          >
            {isAnyUsed ? words.useOthers(unused.length) : words.useAll}
          </Button>
        </div>
      )}
      <PartItems parts={listed} isBusy={isBusy} onReview={onReview} onStop={onStop} />
      {few.more}
      <OtherSheets sheets={others} isAnyFound={found.length > 0} isBusy={isBusy} onReview={onReview} />
    </>
  );
}

/** Something became of it since it was confirmed. */
function needsLook({ use, trace }: PlanPart): boolean {
  return use === "missing" || trace !== null;
}

function summary(found: readonly PlanPart[]): string {
  const used = found.filter(({ use }) => use === "used").length;
  if (found.length === 0) return words.none;
  if (used === 0) return words.noneUsed;
  return used === found.length ? words.allUsed(used) : words.someUsed(used, found.length);
}
