import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { SetUp } from "../../app/setUp/setUp";
import type { Existing } from "../../app/setUp/existing";
import { setUpPaneText } from "../../text/pane/setUp";
import { Failed } from "../parts/Failed";
import { Screen, Stack } from "../parts/Screen";
import { Paragraph } from "../parts/text";
import { TextLink } from "../parts/TextLink";
import { useGoTo } from "../parts/useGoTo";
import { usePane } from "../shell/pane";
import RemoveExamples from "./RemoveExamples";

const { done: words } = setUpPaneText;

/** So many sheets are shown until somebody asks for the rest. */
const SHOWN = 20;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What was made, what was left alone, and what to do next. */
export function Done({
  made: { made, rowsAdded, columnsAdded, columnsLeft, takenAlong },
  existing,
  onClose,
}: {
  readonly made: SetUp;
  readonly existing: Existing;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const { open } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    window.scrollTo(0, 0);
  }, []);
  const left = leftAlone(existing);
  return (
    <Screen heading={words.heading(made.length)} focusRef={heading} onEscape={onClose}>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onClose}>
          {words.back}
        </Button>
        <Button onClick={() => open("check")}>{words.check}</Button>
      </div>
      {made.length > 0 && <Sheets sheets={made.map(({ sheet }) => sheet)} />}
      {rowsAdded > 0 && <Paragraph>{words.schoolsAdded(rowsAdded)}</Paragraph>}
      {columnsAdded.map(({ headings, sheet }) => (
        <Paragraph key={sheet}>{words.columnsAdded(headings, sheet)}</Paragraph>
      ))}
      {columnsLeft.map(({ headings, sheet }) => (
        <Paragraph key={sheet}>{words.columnsLeft(headings, sheet)}</Paragraph>
      ))}
      {takenAlong.length > 0 && <Paragraph>{words.takenAlong(takenAlong.join(", "))}</Paragraph>}
      <Paragraph isQuiet>{left === "" ? words.rest : `${words.leftAlone(left)} ${words.rest}`}</Paragraph>
      {made.length > 0 && <RemoveExamples />}
    </Screen>
  );
}

function leftAlone({ parts, schoolSheets }: Existing): string {
  const names = parts.filter(({ isComplete }) => isComplete).map(({ sheet }) => sheet);
  const ofSchools = schoolSheets.filter(({ isComplete }) => isComplete).length;
  return [...names, ...(ofSchools > 0 ? [words.leftSchools(ofSchools)] : [])].join(", ");
}

function Sheets({ sheets }: { readonly sheets: readonly string[] }) {
  const styles = useStyles();
  const { failure, go } = useGoTo();
  const [isAll, setAll] = useState(false);
  const shown = isAll ? sheets : sheets.slice(0, SHOWN);
  return (
    <Stack isTight>
      <ul className={styles.list} aria-label={words.sheets}>
        {shown.map((sheet) => (
          <li key={sheet} className={styles.item}>
            <TextLink isSubtle label={words.goTo(sheet)} onClick={() => void go({ sheet })}>
              {sheet}
            </TextLink>
          </li>
        ))}
      </ul>
      {shown.length < sheets.length && (
        <div>
          <Button size="small" appearance="subtle" onClick={() => setAll(true)}>
            {words.more(sheets.length)}
          </Button>
        </div>
      )}
      {failure && <Failed {...failure} />}
    </Stack>
  );
}
