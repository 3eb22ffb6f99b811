import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo } from "react";
import { countsOf, ruleText, selectFindings } from "../../../app/check/check";
import { groupFindings } from "../../../app/check/groups";
import { sizeOf } from "../../../app/check/scope";
import { shownDate } from "../../../plan/values/shown";
import { checkPaneText as words } from "../../../text/pane/check";
import { GoesBy } from "../../parts/GoesBy";
import { Stack } from "../../parts/Screen";
import { Heading, Paragraph } from "../../parts/text";
import { FilterBar } from "./FilterBar";
import { FindingList } from "./FindingList";
import { filtered, NO_FILTER } from "./findings";
import { LookAt } from "./LookAt";
import { Tools } from "./Tools";
import type { ViewProps } from "../viewProps";

const useStyles = makeStyles({
  shown: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
});

/** What a check found, to look through. */
export default function FindingsView({ check, work, look, headingRef }: ViewProps) {
  const styles = useStyles();
  const { filter, setFilter, scope, grouping } = look;
  // Typing goes before listing.
  const applied = useDeferredValue(filter);
  const scoped = useMemo(() => selectFindings(check.result, scope), [check, scope]);
  const counts = useMemo(() => countsOf(scoped), [scoped]);
  const shown = useMemo(() => filtered(scoped.findings, applied), [scoped, applied]);
  const groups = useMemo(() => groupFindings(check, shown, grouping), [check, shown, grouping]);
  const size = useMemo(() => sizeOf(check, scope), [check, scope]);
  const { outcomes, asOf, findings } = check.result;
  const counting = scoped.findings.length - counts.accepted;
  const isFiltered = applied.levels.length > 0 || applied.text.trim() !== "";
  return (
    <>
      <Stack>
        <Stack isTight>
          <Heading level={3} focusRef={headingRef}>
            {findings.length === counts.accepted ? words.nothing : words.result}
          </Heading>
          <Paragraph isQuiet>
            {words.checked(size.items, size.tables, outcomes.length, shownDate(asOf))}
          </Paragraph>
          {counting === 0 && <NotLookedAt check={check} />}
        </Stack>
        <GoesBy reading={check.reading} />
        <LookAt check={check} look={look} />
        <FilterBar counts={counts} filter={filter} onFilter={setFilter} />
        <Tools check={check} findings={shown} scope={scope} work={work} />
        <div className={styles.shown}>
          <div role="status">
            <Paragraph isQuiet>
              {status(shown.length, counting, isFiltered || applied.withAccepted)}
            </Paragraph>
          </div>
          {isFiltered && (
            <Button
              size="small"
              onClick={() => setFilter({ ...NO_FILTER, withAccepted: filter.withAccepted })}
            >
              {words.clear}
            </Button>
          )}
          {counts.accepted > 0 && (
            <Button
              size="small"
              aria-pressed={filter.withAccepted}
              appearance={filter.withAccepted ? "primary" : "secondary"}
              onClick={() => setFilter({ ...filter, withAccepted: !filter.withAccepted })}
            >
              {words.accepted.show(counts.accepted)}
            </Button>
          )}
        </div>
      </Stack>
      <FindingList check={check} groups={groups} look={look} work={work} />
    </>
  );
}

function status(shown: number, all: number, isPartial: boolean): string {
  if (shown === 0) return isPartial ? words.noMatch : words.nothingHere;
  return isPartial ? words.showing(shown, all) : words.findings(all);
}

/** What an empty list does not say anything about. */
function NotLookedAt({ check: { result } }: Pick<ViewProps, "check">) {
  const titles = result.outcomes
    .filter(({ outcome }) => outcome === "inapplicable")
    .map(({ rule }) => ruleText(rule)?.title ?? rule);
  return titles.length > 0 ? <Paragraph isQuiet>{words.notApplied(titles.join("; "))}</Paragraph> : null;
}
