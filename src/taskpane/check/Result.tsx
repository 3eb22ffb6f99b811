import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type Ref, useDeferredValue, useMemo, useState } from "react";
import { type Check, countsOf } from "../../app/check";
import { shownDate } from "../../plan/values/shown";
import { checkPaneText as words } from "../../text/pane/check";
import { GoesBy } from "../parts/GoesBy";
import { Stack } from "../parts/Screen";
import { Heading, Paragraph } from "../parts/text";
import { FilterBar } from "./FilterBar";
import { FindingGroup } from "./FindingGroup";
import { type Filter, byRule, filtered } from "./findings";

const ALL: Filter = { levels: [], text: "" };

const useStyles = makeStyles({
  shown: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  groups: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXL },
});

/** What a check found, to look through. */
export default function Result({
  check: { reading, result },
  headingRef,
}: {
  readonly check: Check;
  readonly headingRef: Ref<HTMLHeadingElement>;
}) {
  const styles = useStyles();
  const [filter, setFilter] = useState(ALL);
  // Typing goes before listing.
  const applied = useDeferredValue(filter);
  const counts = useMemo(() => countsOf(result), [result]);
  const shown = useMemo(() => filtered(result.findings, applied), [result, applied]);
  const groups = useMemo(() => byRule(shown), [shown]);
  const { plan } = reading;
  return (
    <>
      <Stack>
        <Stack isTight>
          <Heading level={3} focusRef={headingRef}>
            {result.findings.length === 0 ? words.nothing : words.result}
          </Heading>
          <Paragraph isQuiet>
            {words.checked(
              plan.items.length,
              plan.tables.length,
              result.outcomes.length,
              shownDate(plan.asOf),
            )}
          </Paragraph>
        </Stack>
        <GoesBy reading={reading} />
        {result.findings.length > 0 && <FilterBar counts={counts} filter={filter} onFilter={setFilter} />}
        {shown.length < result.findings.length && (
          <div className={styles.shown}>
            <div role="status">
              <Paragraph isQuiet>
                {shown.length === 0 ? words.noMatch : words.showing(shown.length, result.findings.length)}
              </Paragraph>
            </div>
            <Button size="small" onClick={() => setFilter(ALL)}>
              {words.clear}
            </Button>
          </div>
        )}
      </Stack>
      <div className={styles.groups}>
        {groups.map((group) => (
          <FindingGroup key={group.rule} group={group} />
        ))}
      </div>
    </>
  );
}
