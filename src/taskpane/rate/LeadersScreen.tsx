import { Button, Field, Input, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { DISTRICT, isSame, type Leader, type Ratings, type Reflection } from "../../app/rate/read";
import { ratePaneText } from "../../text/pane/rate";
import { Actions } from "../parts/Actions";
import { Screen, Stack } from "../parts/Screen";
import { Heading, Paragraph } from "../parts/text";
import { TextLink } from "../parts/TextLink";
import { useJob } from "../parts/useJob";
import { usePane } from "../shell/pane";
import { monthsOf } from "./leaders";
import ReflectionScreen from "./ReflectionScreen";

const { leaders: words, progress } = ratePaneText;

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "32px",
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Leaders look at their own month: rows for a month are laid out, and each is led through theirs. */
export default function LeadersScreen({
  ratings,
  onSaved,
  onRead,
  onClose,
}: {
  readonly ratings: Ratings;
  readonly onSaved: (before: Reflection, now: Reflection) => void;
  readonly onRead: () => Promise<unknown>;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const [opened, setOpened] = useState<{ readonly leader: string; readonly month: string } | null>(null);
  const months = monthsOf(ratings);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (opened === null) heading.current?.focus();
  }, [opened]);

  if (opened)
    return (
      <ReflectionScreen
        ratings={ratings}
        leader={opened.leader}
        month={opened.month}
        onSaved={onSaved}
        onClose={() => setOpened(null)}
      />
    );
  return (
    <Screen heading={words.heading} focusRef={heading} onEscape={onClose}>
      <Paragraph>{words.lead}</Paragraph>
      <Start ratings={ratings} onStarted={onRead} onClose={onClose} />
      {months.length > 0 && (
        <Stack isTight>
          <Heading level={3}>{words.rows}</Heading>
          <ul className={styles.list}>
            {months.map(({ leader, month, answered, asked }) => (
              <li key={`${leader}\n${month}`} className={styles.item}>
                <TextLink isSubtle onClick={() => setOpened({ leader, month })}>
                  {words.person(leader, month)}
                </TextLink>
                <span>{progress.of(answered, asked)}</span>
              </li>
            ))}
          </ul>
        </Stack>
      )}
    </Screen>
  );
}

/** Names of leaders, one per line; their school or office after a comma. */
function leadersIn(text: string): Leader[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => {
      const [name = "", ...unit] = line.split(",");
      return { name: name.trim(), unit: unit.join(",").trim() || DISTRICT };
    });
}

function Start({
  ratings,
  onStarted,
  onClose,
}: {
  readonly ratings: Ratings;
  readonly onStarted: () => Promise<unknown>;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const { announce, noteChange } = usePane();
  const [month, setMonth] = useState(ratings.suggested.month);
  const [who, setWho] = useState(() => suggestedLeaders(ratings));
  const [isTried, setTried] = useState(false);
  const make = useJob<string>();
  const leaders = leadersIn(who);
  const start = async () => {
    setTried(true);
    if (leaders.length === 0 || month.trim() === "") return;
    const sheet = await make.run(async (job) => {
      const { startReflections } = await import("../../app/rate/leaders");
      return startReflections(leaders, month, job);
    });
    noteChange();
    if (sheet === null) return;
    announce(words.started(sheet));
    await onStarted();
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (make.state.kind !== "busy") void start();
      }}
    >
      <Field
        label={words.month}
        validationMessage={isTried && month.trim() === "" ? words.noMonth : undefined}
      >
        <Input value={month} onChange={(_, { value }) => setMonth(value)} />
      </Field>
      <Field
        label={words.who}
        hint={words.whoHint}
        validationMessage={isTried && leaders.length === 0 ? words.noWho : undefined}
      >
        <Textarea rows={4} resize="vertical" value={who} onChange={(_, { value }) => setWho(value)} />
      </Field>
      <Actions
        label={words.start(month.trim())}
        busyLabel={words.starting}
        state={make.state}
        onRun={() => void start()}
        onCancel={make.cancel}
      >
        <Button onClick={onClose}>{words.back}</Button>
      </Actions>
    </form>
  );
}

/** Those who took part before, or else the principals that the workbook lists. */
function suggestedLeaders({ reflections, leaders }: Ratings): string {
  const known: Leader[] = [];
  for (const { leader, unit } of reflections)
    if (!known.some(({ name }) => isSame(name, leader))) known.push({ name: leader, unit });
  return (known.length > 0 ? known : leaders).map(({ name, unit }) => `${name}, ${unit}`).join("\n");
}
