import { Button, Dropdown, Field, Option, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { cellCount, sheetOf } from "../../../app/edits";
import { type LinkChoice, type Linking, linkEdits } from "../../../app/plan/link";
import { frameText } from "../../../text/pane/frame";
import { linkPaneText as words } from "../../../text/pane/link";
import { Actions, Outcome } from "../../parts/Actions";
import { EditOutcome } from "../../parts/EditOutcome";
import { Screen, Stack } from "../../parts/Screen";
import { Paragraph } from "../../parts/text";
import { today } from "../../parts/today";
import { useEdits } from "../../parts/useEdits";
import { useJob } from "../../parts/useJob";
import { useOnce } from "../../parts/useOnce";
import { LinkRow } from "./LinkRow";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  school: { minWidth: 0 },
});

/** So many items are shown at once: each has a list to choose from. */
const MOST_ITEMS = 15;
const ALL = "";
const NOBODY = "\n";

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
  const look = useJob<Linking>();
  const work = useEdits();
  const [choices, setChoices] = useState<ReadonlyMap<string, LinkChoice>>(new Map());
  const [school, setSchool] = useState(ALL);
  useEffect(() => heading.current?.focus(), []);

  const lookAgain = () =>
    look.run(async (job) => {
      const { findUnlinked, linkingAgain } = await import("../../../app/plan/link");
      const clock = { today: today() };
      return subject === null ? findUnlinked(clock, job) : linkingAgain(subject, clock, job);
    });
  useOnce(() => {
    if (subject === null) void lookAgain();
  });

  const linking = look.value ?? subject;
  const items = linking?.items ?? [];
  const unnamed =
    linking?.goals.filter(({ name }) => name === null).map(({ title, id }) => title || id) ?? [];
  const schools = [...new Set(items.map((item) => item.school ?? NOBODY))];
  const shown = items.filter((item) => school === ALL || (item.school ?? NOBODY) === school);
  const chosen = [...choices.values()].filter(
    ({ item, goals, local }) => items.some(({ key }) => key === item) && (goals.length > 0 || local !== null),
  );
  const edits = linking ? linkEdits(linking, chosen) : [];
  const isBusy = work.make.state.kind === "busy" || work.undo.state.kind === "busy";
  const save = async () => {
    if (edits.length === 0) return;
    const applied = await work.run(edits);
    if (!applied) return;
    // What was left out can be tried again as it was chosen.
    if (applied.left.length === 0) setChoices(new Map());
    await lookAgain();
  };
  const undo = {
    ...work,
    takeBack: async () => {
      await work.takeBack();
      await lookAgain();
    },
  };
  const nameOf = (key: string) => (key === NOBODY ? words.noSchool : key);
  const countOf = (key: string) => items.filter((item) => (item.school ?? NOBODY) === key).length;
  const leave = () => {
    if (isBusy) work.make.cancel();
    else if (chosen.length === 0) onClose();
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
          label={words.save(chosen.length)}
          busyLabel={words.saving}
          state={work.make.state.kind === "done" ? { kind: "idle" } : work.make.state}
          onRun={() => void save()}
          onCancel={work.make.cancel}
          isOff={chosen.length === 0}
        >
          <Button onClick={onClose}>{frameText.back}</Button>
        </Actions>
        {edits.length > 0 && <Scope edits={edits} />}
      </Stack>
      <EditOutcome work={undo} />
      <Outcome state={look.state} label={words.looking} />
      {linking && linking.goals.length === 0 && <Paragraph>{words.noGoals}</Paragraph>}
      {linking && linking.goals.length > 0 && items.length === 0 && look.state.kind !== "busy" && (
        <Paragraph>{words.none}</Paragraph>
      )}
      {unnamed.length > 0 && <Paragraph isQuiet>{words.unnamed(unnamed)}</Paragraph>}
      {schools.length > 1 && (
        <Field label={words.school}>
          <Dropdown
            inlinePopup
            className={styles.school}
            value={
              school === ALL
                ? words.allSchools(items.length)
                : words.ofSchool(nameOf(school), countOf(school))
            }
            selectedOptions={[school]}
            onOptionSelect={(_, { optionValue }) => setSchool(optionValue ?? ALL)}
          >
            <Option value={ALL}>{words.allSchools(items.length)}</Option>
            {schools.map((key) => (
              <Option key={key} value={key}>
                {words.ofSchool(nameOf(key), countOf(key))}
              </Option>
            ))}
          </Dropdown>
        </Field>
      )}
      {linking && linking.goals.length > 0 && (
        <ul className={styles.list}>
          {shown.slice(0, MOST_ITEMS).map((item) => (
            <LinkRow
              key={item.key}
              item={item}
              goals={linking.goals}
              choice={choices.get(item.key) ?? { item: item.key, goals: item.linked, local: null }}
              isDisabled={isBusy}
              onChange={(choice) => setChoices((before) => new Map(before).set(item.key, choice))}
            />
          ))}
        </ul>
      )}
      {shown.length > MOST_ITEMS && <Paragraph isQuiet>{words.shown(MOST_ITEMS, shown.length)}</Paragraph>}
    </Screen>
  );
}

/** What is going to be changed. */
function Scope({ edits }: { readonly edits: ReturnType<typeof linkEdits> }) {
  const sheets = [...new Set(edits.map(sheetOf))];
  const cells = edits.reduce((sum, edit) => sum + cellCount(edit), 0);
  const widened = edits.filter(({ kind }) => kind === "addColumns").map(sheetOf);
  return (
    <Paragraph isQuiet>
      {[words.scope(cells, sheets.join(", ")), ...widened.map(words.addsColumn)].join(" ")}
    </Paragraph>
  );
}
