import { Button, Dropdown, Field, Option, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { type AnyEdit, cellCount, sheetOf } from "../../../app/edits";
import type { LinkItem, Linking } from "../../../app/plan/link";
import { frameText } from "../../../text/pane/frame";
import { linkPaneText as words } from "../../../text/pane/link";
import { Actions, Outcome } from "../../parts/Actions";
import { EditOutcome } from "../../parts/EditOutcome";
import { Screen, Stack } from "../../parts/Screen";
import { Paragraph } from "../../parts/text";
import { LinkRow } from "./LinkRow";
import { useLinking } from "./useLinking";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  school: { minWidth: 0 },
});

/** So many items are shown at once: each has a list to choose from. */
const MOST_ITEMS = 15;
const ALL = "";
const NOBODY = "\n";

const schoolOf = ({ school }: LinkItem) => school ?? NOBODY;

/** What items serve: one item that was selected, or all that serve nothing yet, of one school or of all. */
export default function Link({
  subject,
  onClose,
}: {
  /** One item with what it may serve; null for all items that are not linked. */
  readonly subject: Linking | null;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { look, linking, items, count, edits, work, isBusy, ...link } = useLinking(subject);
  const [school, setSchool] = useState(ALL);
  const shown = items.filter((item) => school === ALL || schoolOf(item) === school);
  const goals = linking?.goals ?? [];
  const unnamed = goals.filter(({ name }) => name === null).map(({ title, id }) => title || id);
  const leave = () => {
    if (isBusy) work.make.cancel();
    else if (count === 0) onClose();
  };

  return (
    <Screen
      heading={subject === null ? words.heading : words.itemHeading}
      focusRef={heading}
      onEscape={leave}
    >
      <Stack>
        {subject === null && <Paragraph>{words.lead}</Paragraph>}
        <Actions
          label={words.save(count)}
          busyLabel={words.saving}
          state={work.make.state.kind === "done" ? { kind: "idle" } : work.make.state}
          onRun={() => void link.save()}
          onCancel={work.make.cancel}
          isOff={count === 0}
        >
          <Button onClick={onClose}>{frameText.back}</Button>
        </Actions>
        {edits.length > 0 && <Scope edits={edits} />}
      </Stack>
      <EditOutcome work={work} />
      <Outcome state={look} label={words.looking} />
      {linking && goals.length === 0 && <Paragraph>{words.noGoals}</Paragraph>}
      {goals.length > 0 && items.length === 0 && look.kind !== "busy" && <Paragraph>{words.none}</Paragraph>}
      {unnamed.length > 0 && <Paragraph isQuiet>{words.unnamed(unnamed)}</Paragraph>}
      <SchoolChoice items={items} school={school} onChoose={setSchool} />
      {goals.length > 0 && (
        <ul className={styles.list}>
          {shown.slice(0, MOST_ITEMS).map((item) => (
            <LinkRow
              key={item.key}
              item={item}
              goals={goals}
              choice={link.choiceOf(item)}
              isDisabled={isBusy}
              onChange={link.choose}
            />
          ))}
        </ul>
      )}
      {shown.length > MOST_ITEMS && <Paragraph isQuiet>{words.shown(MOST_ITEMS, shown.length)}</Paragraph>}
    </Screen>
  );
}

/** Whose items are shown, where they are several schools'. */
function SchoolChoice({
  items,
  school,
  onChoose,
}: {
  readonly items: readonly LinkItem[];
  readonly school: string;
  readonly onChoose: (school: string) => void;
}) {
  const styles = useStyles();
  const schools = [...new Set(items.map(schoolOf))];
  if (schools.length < 2) return null;
  const labelOf = (key: string) => {
    if (key === ALL) return words.allSchools(items.length);
    const count = items.filter((item) => schoolOf(item) === key).length;
    return words.ofSchool(key === NOBODY ? words.noSchool : key, count);
  };
  return (
    <Field label={words.school}>
      <Dropdown
        inlinePopup
        className={styles.school}
        value={labelOf(school)}
        selectedOptions={[school]}
        onOptionSelect={(_, { optionValue }) => onChoose(optionValue ?? ALL)}
      >
        {[ALL, ...schools].map((key) => (
          <Option key={key} value={key}>
            {labelOf(key)}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}

/** What is going to be changed. */
function Scope({ edits }: { readonly edits: readonly AnyEdit[] }) {
  const sheets = [...new Set(edits.map(sheetOf))];
  const cells = edits.reduce((sum, edit) => sum + cellCount(edit), 0);
  const widened = edits.filter(({ kind }) => kind === "addColumns").map(sheetOf);
  return (
    <Paragraph isQuiet>
      {[words.scope(cells, sheets.join(", ")), ...widened.map(words.addsColumn)].join(" ")}
    </Paragraph>
  );
}
