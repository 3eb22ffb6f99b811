import { Tree, makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import { checkPaneText } from "../../../text/pane/check";
import { ThroughLine } from "../../../app/check/throughLine";
import { Arrival } from "../../parts/Arrival";
import { Stack } from "../../parts/Screen";
import { Heading, Paragraph } from "../../parts/text";
import { useGoTo } from "../../parts/useGoTo";
import { Apart, ItemBranch } from "./LineBranch";
import { type LineContent, LineContext } from "./lineContext";
import { gapsOf } from "../../../app/check/lineGaps";
import type { ViewProps } from "../viewProps";

const { line: words } = checkPaneText;

const useStyles = makeStyles({ tree: { margin: "0 calc(-1 * var(--side))" } });

/** The plan as a tree: from the district's objectives down to each school's rows, with what is missing in words. */
export default function ThroughLineView({ check, headingRef }: ViewProps) {
  const styles = useStyles();
  const going = useGoTo();
  const line = useMemo(() => new ThroughLine(check.reading.plan), [check]);
  const gaps = useMemo(() => gapsOf(check), [check]);
  const { go } = going;
  const content = useMemo<LineContent>(() => ({ line, gaps, go }), [line, gaps, go]);
  return (
    <>
      <Stack>
        <Heading level={3} focusRef={headingRef}>
          {words.heading}
        </Heading>
        <Paragraph isQuiet>
          {line.objectives.length === 0 ? words.none : words.lead(line.schoolCount)}
        </Paragraph>
        <Arrival going={going} />
      </Stack>
      <LineContext.Provider value={content}>
        <Tree className={styles.tree} size="small" aria-label={words.heading}>
          {line.objectives.map((item) => (
            <ItemBranch key={item.key} item={item} />
          ))}
          <Apart name={words.loose} below={line.loose} value="loose" />
          <Apart name={words.local} below={line.local} value="local" />
        </Tree>
      </LineContext.Provider>
    </>
  );
}
