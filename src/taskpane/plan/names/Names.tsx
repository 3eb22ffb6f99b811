import { Button, Radio, RadioGroup, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import type { NameQuestion } from "../../../app/plan/names";
import { cellName } from "../../../plan/cell";
import { frameText } from "../../../text/pane/frame";
import { namesPaneText as words } from "../../../text/pane/names";
import { Actions, Outcome } from "../../parts/Actions";
import { Failed } from "../../parts/Failed";
import { Screen, Stack } from "../../parts/Screen";
import { Heading, Paragraph } from "../../parts/text";
import { TextLink } from "../../parts/TextLink";
import { today } from "../../parts/today";
import { useGoTo } from "../../parts/useGoTo";
import { useJob } from "../../parts/useJob";
import { useOnce } from "../../parts/useOnce";
import { usePane } from "../../shell/pane";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "flex",
    flexDirection: "column",
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  question: typographyStyles.body1Strong,
  why: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

const keyOf = ({ of, spelling }: NameQuestion) => `${of} ${spelling}`;

/** Names that look alike: the user says which are the same, and both answers are remembered. */
export default function Names({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const { announce, noteChange } = usePane();
  const look = useJob<readonly NameQuestion[]>();
  const keep = useJob<number>();
  const [answers, setAnswers] = useState<ReadonlyMap<string, boolean>>(new Map());
  useEffect(() => heading.current?.focus(), []);

  const lookAgain = () =>
    look.run(async (job) => (await import("../../../app/plan/names")).findNames({ today: today() }, job));
  useOnce(() => void lookAgain());

  const questions = look.value ?? [];
  const isNone = look.state.kind === "done" && questions.length === 0;
  const answered = questions.filter((question) => answers.has(keyOf(question)));
  const save = async () => {
    if (answered.length === 0) return;
    const kept = await keep.run(async (job) => {
      const { keepNames } = await import("../../../app/plan/names");
      await keepNames(
        answered.map((question) => ({ question, isSame: answers.get(keyOf(question))! })),
        job,
      );
      return answered.length;
    });
    if (kept === null) return;
    setAnswers(new Map());
    noteChange();
    announce(words.kept(kept));
    heading.current?.focus();
    await lookAgain();
  };
  const leave = () => {
    if (keep.state.kind === "busy") keep.cancel();
    else onClose();
  };

  return (
    <Screen heading={words.heading} focusRef={heading} onEscape={leave}>
      <Stack>
        <Paragraph>{isNone ? words.none : words.lead}</Paragraph>
        {isNone ? (
          <div>
            <Button onClick={onClose}>{frameText.back}</Button>
          </div>
        ) : (
          <Actions
            label={words.keep(answered.length)}
            busyLabel={words.keeping}
            state={keep.state.kind === "done" ? { kind: "idle" } : keep.state}
            onRun={() => void save()}
            onCancel={keep.cancel}
            isOff={answered.length === 0}
          >
            <Button onClick={onClose}>{frameText.back}</Button>
          </Actions>
        )}
        {keep.state.kind === "done" && <Paragraph isQuiet>{words.kept(keep.value!)}</Paragraph>}
      </Stack>
      <Outcome state={look.state} label={words.looking} />
      {(["people", "schools"] as const).map((of) => {
        const own = questions.filter((question) => question.of === of);
        if (own.length === 0) return null;
        return (
          <Stack key={of} isTight>
            <Heading level={3}>{words.groups[of]}</Heading>
            <ul className={styles.list}>
              {own.map((question) => (
                <Question
                  key={keyOf(question)}
                  question={question}
                  answer={answers.get(keyOf(question))}
                  onAnswer={(isSame) => setAnswers((before) => new Map(before).set(keyOf(question), isSame))}
                />
              ))}
            </ul>
          </Stack>
        );
      })}
    </Screen>
  );
}

function Question({
  question: { spelling, name, reason, counts, cell },
  answer,
  onAnswer,
}: {
  readonly question: NameQuestion;
  readonly answer: boolean | undefined;
  readonly onAnswer: (isSame: boolean) => void;
}) {
  const styles = useStyles();
  const id = useId();
  const { failure, go } = useGoTo();
  const place = `${cell.sheet} ${cellName(cell.row, cell.column)}`;
  return (
    <li className={styles.item}>
      <span id={id} className={styles.question}>
        {words.question(spelling, name)}
      </span>
      <span className={styles.why}>
        {words.reasons[reason]}. {words.rows(counts[0])}:{" "}
        <TextLink label={words.goTo(spelling, place)} onClick={() => void go(cell)}>
          {place}
        </TextLink>
      </span>
      <RadioGroup
        layout="horizontal"
        aria-labelledby={id}
        value={answer === undefined ? "" : answer ? "same" : "different"}
        onChange={(_, { value }) => onAnswer(value === "same")}
      >
        <Radio value="same" label={words.same} />
        <Radio value="different" label={words.different} />
      </RadioGroup>
      {failure && <Failed {...failure} />}
    </li>
  );
}
