import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import type { Check, Finding } from "../../../app/check/check";
import type { FindingGroup as Group } from "../../../app/check/groups";
import { cellName } from "../../../plan/cell";
import { checkPaneText as words } from "../../../text/pane/check";
import { useGoTo } from "../../parts/useGoTo";
import { usePane } from "../../shell/pane";
import { FindingGroup } from "./FindingGroup";
import { placeOf, stepFrom } from "./findings";
import { StepBar } from "./StepBar";
import type { CheckWork } from "../useCheck";
import type { Look } from "../useLook";

/** So many groups are shown at first, and so many more each time. */
const GROUPS = 25;

const useStyles = makeStyles({
  groups: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXL },
  more: { alignSelf: "start" },
});

/** The findings in their groups, and the way from one to the next. */
export function FindingList({
  check,
  groups,
  look: { grouping, current, setCurrent },
  work,
}: {
  readonly check: Check;
  readonly groups: readonly Group[];
  readonly look: Look;
  readonly work: CheckWork;
}) {
  const styles = useStyles();
  const { announce } = usePane();
  const going = useGoTo();
  const [count, setCount] = useState(GROUPS);
  const order = useMemo(() => groups.flatMap(({ findings }) => findings), [groups]);
  const root = useRef<HTMLDivElement>(null);
  /** Where focus is to go once the list is drawn: to a finding, or to what stands in a place where one was settled. */
  const [aim, setAim] = useState<{ readonly key: string } | { readonly at: number } | null>(null);
  useEffect(() => {
    if (!aim) return;
    const key = "key" in aim ? aim.key : order[Math.min(aim.at, order.length - 1)]?.key;
    const rows = [...(root.current?.querySelectorAll<HTMLElement>("[data-finding]") ?? [])];
    const row = rows.find(({ dataset }) => dataset["finding"] === key);
    (row ?? root.current?.querySelector<HTMLElement>("h3"))?.focus();
  }, [aim, order]);

  const choose = async (finding: Finding) => {
    const at = order.indexOf(finding);
    setAim(null);
    setCurrent({ key: finding.key, at });
    const { cell } = finding;
    if (cell && (await going.go(cell))) announce(words.went(cell.sheet, cellName(cell.row, cell.column)));
  };
  const step = (direction: 1 | -1) => {
    const finding = stepFrom(order, current.key, current.at, direction);
    if (!finding) {
      announce(direction === 1 ? words.step.end : words.step.start);
      return;
    }
    void choose(finding);
    setAim({ key: finding.key });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = { ArrowDown: 1, ArrowUp: -1 }[event.key] as 1 | -1 | undefined;
    if (!event.altKey || direction === undefined || event.target instanceof HTMLSelectElement) return;
    event.preventDefault();
    step(direction);
  };

  const currentAt = placeOf(order, current.key);
  const currentFinding = order[currentAt];
  const currentGroup = currentFinding
    ? groups.findIndex(({ findings }) => findings.includes(currentFinding))
    : -1;
  const shown = Math.max(count, currentGroup + 1);
  const left = groups.length - shown;
  return (
    <div ref={root} className={styles.groups} onKeyDown={onKeyDown}>
      {groups.slice(0, shown).map((group) => (
        <FindingGroup
          key={`${grouping} ${group.name}`}
          {...{ check, group, grouping, going, work }}
          current={currentFinding ?? null}
          onChoose={(finding) => void choose(finding)}
          onGone={(message) => {
            setCurrent({ key: null, at: current.at });
            setAim({ at: Math.max(current.at, 0) });
            if (message) announce(message);
          }}
        />
      ))}
      {left > 0 && (
        <Button className={styles.more} size="small" onClick={() => setCount(shown + GROUPS)}>
          {words.moreGroups(Math.min(left, GROUPS), left)}
        </Button>
      )}
      {order.length > 0 && <StepBar at={currentAt} all={order.length} onStep={step} />}
    </div>
  );
}
