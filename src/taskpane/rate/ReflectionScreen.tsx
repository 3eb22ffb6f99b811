import { Button, Field, Textarea, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Written, WrittenColumn } from "../../app/rateLeaders";
import { LEADER_STANDARDS, type Ratings, type Reflection } from "../../app/rateRead";
import { ratePaneText } from "../../text/pane/rate";
import { Actions } from "../parts/Actions";
import { Screen, Stack } from "../parts/Screen";
import { Paragraph } from "../parts/text";
import { useJob } from "../parts/useJob";
import { usePane } from "../shell/pane";
import { reflectionBefore, reflectionsOfOne } from "./leaders";
import { RatingControl } from "./RatingControl";

const { leaders: words, answer: answerWords } = ratePaneText;

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  last: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: "anywhere",
  },
  strong: typographyStyles.body1Strong,
});

/** One leader's month, one standard after the other, from where they left off. */
export default function ReflectionScreen({
  ratings,
  leader,
  month,
  onSaved,
  onClose,
}: {
  readonly ratings: Ratings;
  readonly leader: string;
  readonly month: string;
  readonly onSaved: (before: Reflection, now: Reflection) => void;
  readonly onClose: () => void;
}) {
  const own = reflectionsOfOne(ratings, leader, month);
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      own.findIndex(({ reading }) => reading.kind !== "rating"),
    ),
  );
  const reflection = own[at];
  if (!reflection) return null;
  const isLast = at === own.length - 1;
  return (
    <Standard
      key={reflection.standard}
      reflection={reflection}
      before={reflectionBefore(ratings, reflection)}
      place={{ at: at + 1, of: own.length }}
      nextLabel={isLast ? answerWords.finish : answerWords.next}
      onSaved={onSaved}
      onNext={() => (isLast ? onClose() : setAt(at + 1))}
      onBack={at > 0 ? () => setAt(at - 1) : null}
      onClose={onClose}
    />
  );
}

/** In the order in which they are asked for. */
const WRITTEN: readonly WrittenColumn[] = ["rationale", "evidence", "workingOn", "goal", "steps"];

function Standard({
  reflection,
  before,
  place,
  nextLabel,
  onSaved,
  onNext,
  onBack,
  onClose,
}: {
  readonly reflection: Reflection;
  readonly before: Reflection | null;
  readonly place: { readonly at: number; readonly of: number };
  readonly nextLabel: string;
  readonly onSaved: (before: Reflection, now: Reflection) => void;
  readonly onNext: () => void;
  readonly onBack: (() => void) | null;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const { announce } = usePane();
  const { items, scale, itemWord, ask } = LEADER_STANDARDS;
  const item = items.find(({ title }) => title === reflection.standard);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    window.scrollTo(0, 0);
  }, []);
  const first: Written = {
    level: reflection.reading.kind === "rating" ? reflection.reading.value : null,
    rationale: reflection.rationale,
    evidence: reflection.evidence,
    workingOn: reflection.workingOn,
    goal: reflection.goal,
    steps: reflection.steps,
  };
  const [written, setWritten] = useState(first);
  const save = useJob<Reflection>();
  const isBusy = save.state.kind === "busy";
  const isChanged =
    written.level !== first.level || WRITTEN.some((column) => written[column] !== first[column]);
  const leave = async (go: () => void) => {
    if (!isChanged) return go();
    const now = await save.run(async (job) => {
      const { saveReflection } = await import("../../app/rateLeaders");
      return saveReflection(reflection, written, job);
    });
    if (!now) return;
    onSaved(reflection, now);
    announce(answerWords.saved(reflection.standard));
    go();
  };
  return (
    <Screen
      above={`${words.person(reflection.leader, reflection.month)}. ${answerWords.place(itemWord.one, place.at, place.of)}`}
      heading={reflection.standard}
      focusRef={heading}
      onEscape={isBusy ? save.cancel : () => void leave(onClose)}
    >
      <Stack>
        <div className={styles.last}>
          {before?.goal ? (
            <Paragraph>
              <span className={styles.strong}>{words.lastGoal(before.month)}: </span>
              {before.goal}
            </Paragraph>
          ) : (
            <Paragraph>{words.noLastGoal}</Paragraph>
          )}
        </div>
        {item && <Paragraph>{item.look}</Paragraph>}
      </Stack>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) void leave(onNext);
        }}
      >
        <RatingControl
          label={words.level}
          hint={ask}
          scale={scale}
          value={written.level}
          clearLabel={words.clear}
          onChange={(level) => setWritten((now) => ({ ...now, level }))}
        />
        {WRITTEN.map((column) => (
          <Field
            key={column}
            label={words.labels[column]}
            hint={column === "evidence" ? item?.evidence : undefined}
          >
            <Textarea
              rows={2}
              resize="vertical"
              value={written[column]}
              onChange={(_, { value }) => setWritten((now) => ({ ...now, [column]: value }))}
            />
          </Field>
        ))}
        <Actions
          label={nextLabel}
          busyLabel={words.saving}
          state={save.state}
          onRun={() => void leave(onNext)}
          onCancel={save.cancel}
        >
          {onBack && <Button onClick={() => void leave(onBack)}>{answerWords.back}</Button>}
          <Button onClick={() => void leave(onClose)}>{words.back}</Button>
        </Actions>
      </form>
    </Screen>
  );
}
