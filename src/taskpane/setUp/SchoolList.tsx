import { Button, makeStyles } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import type { School } from "../../app/setUp/setUp";
import { setUpPaneText } from "../../text/pane/setUp";
import { Stack } from "../parts/Screen";
import { Heading, Paragraph } from "../parts/text";
import { usePane } from "../shell/pane";
import { SchoolRow } from "./SchoolRow";
import { columnsOf, notListed, secondSpellings, takenTogether } from "./schools";

const { schools: words } = setUpPaneText;

/** So many schools are shown until somebody asks for the rest. */
const SHOWN = 40;

const useStyles = makeStyles({ list: { listStyleType: "none", margin: 0, padding: 0 } });

/** The schools that will be there: those of the workbook stay, the added ones can be changed. */
export function SchoolList({
  schools,
  standing,
  onChange,
}: {
  readonly schools: readonly School[];
  readonly standing: readonly School[];
  readonly onChange: (schools: readonly School[]) => void;
}) {
  const styles = useStyles();
  const { announce } = usePane();
  const [isAll, setAll] = useState(false);
  const [edited, setEdited] = useState<number | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const alike = useMemo(() => secondSpellings(schools), [schools]);
  const columns = columnsOf(schools).map((column) => words.columns[column]);
  const shown = isAll ? schools : schools.slice(0, SHOWN);

  const others = (index: number) => schools.filter((_, at) => at !== index);
  const without = (school: School, next: readonly School[]) => {
    // The row with the button that was pressed goes away.
    heading.current?.focus();
    announce(words.removed(school.name));
    setEdited(null);
    onChange(next);
  };

  return (
    <Stack isTight>
      <Heading level={3} focusRef={heading}>
        {words.list(schools.length)}
      </Heading>
      {columns.length > 0 && <Paragraph isQuiet>{words.recognized(columns.join(", "))}</Paragraph>}
      <ul className={styles.list}>
        {shown.map((school, index) => (
          <SchoolRow
            key={index}
            school={school}
            isStanding={standing.includes(school)}
            isEditing={edited === index}
            like={standing.includes(school) ? undefined : alike.get(index)}
            isTaken={(name) => notListed([{ name }], others(index)).length === 0}
            onEdit={(isEditing) => setEdited(isEditing ? index : null)}
            onRename={(name) =>
              onChange(schools.map((each) => (each === school ? { ...school, name } : each)))
            }
            onRemove={() => without(school, others(index))}
            onSame={(other) => without(school, takenTogether(schools, school, other))}
          />
        ))}
      </ul>
      {shown.length < schools.length && (
        <div>
          <Button size="small" appearance="subtle" onClick={() => setAll(true)}>
            {words.more(schools.length)}
          </Button>
        </div>
      )}
    </Stack>
  );
}
