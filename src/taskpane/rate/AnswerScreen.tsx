import { Button, Field, Textarea, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { type Answer, type InstrumentItem, pointText, type Ratings, shownRating } from "../../app/rateRead";
import type { Given } from "../../app/rateAnswer";
import { ratePaneText } from "../../text/pane/rate";
import { Actions } from "../parts/Actions";
import { Screen, Stack } from "../parts/Screen";
import { Paragraph } from "../parts/text";
import { useJob } from "../parts/useJob";
import { usePane } from "../shell/pane";
import { RatingControl } from "./RatingControl";
import {
  answerBefore,
  answersOfOne,
  isRound,
  nextOpen,
  type Round,
  type RoundKey,
  roundsOf,
  whereLeft,
} from "./rounds";

const { answer: words } = ratePaneText;

/** One person's form, one item after the other, from where they left off. */
export default function AnswerScreen({
  ratings,
  round: key,
  unit,
  rater,
  onSaved,
  onNext,
  onClose,
}: {
  readonly ratings: Ratings;
  readonly round: RoundKey;
  readonly unit: string;
  readonly rater: string;
  readonly onSaved: (before: Answer, now: Answer) => void;
  readonly onNext: (unit: string, rater: string) => void;
  readonly onClose: () => void;
}) {
  const round = roundsOf(ratings).find((each) => isRound(each, key));
  const answers = round ? answersOfOne(ratings, round, unit, rater) : [];
  const [at, setAt] = useState(() => whereLeft(answers));
  const answer = answers[at];
  const item = answer && round?.of.items.find(({ title }) => title === answer.item);
  if (!round || !answer || !item) return null;
  const other = at === answers.length - 1 ? nextOpen(round, unit, rater) : null;
  return (
    <Item
      // What was typed belongs to one item.
      key={answer.item}
      answer={answer}
      item={item}
      round={round}
      place={{ at: at + 1, of: answers.length }}
      last={answerBefore(ratings, round, answer)}
      nextLabel={
        at < answers.length - 1
          ? words.next
          : other
            ? words.nextUnit(words.whose(other.unit, other.rater))
            : words.finish
      }
      onSaved={onSaved}
      onNext={() => {
        if (at < answers.length - 1) setAt(at + 1);
        else if (other) onNext(other.unit, other.rater);
        else onClose();
      }}
      onBack={at > 0 ? () => setAt(at - 1) : null}
      onClose={onClose}
    />
  );
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  last: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: "anywhere",
  },
  strong: typographyStyles.body1Strong,
  details: typographyStyles.body1,
  summary: { cursor: "pointer", width: "fit-content" },
});

function Item({
  answer,
  item,
  round,
  place,
  last,
  nextLabel,
  onSaved,
  onNext,
  onBack,
  onClose,
}: {
  readonly answer: Answer;
  readonly item: InstrumentItem;
  readonly round: Round;
  readonly place: { readonly at: number; readonly of: number };
  readonly last: Answer | null;
  readonly nextLabel: string;
  readonly onSaved: (before: Answer, now: Answer) => void;
  readonly onNext: () => void;
  readonly onBack: (() => void) | null;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const { announce } = usePane();
  const { of, before } = round;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    window.scrollTo(0, 0);
  }, []);
  const { reading } = answer;
  const first: Given = {
    rating: reading.kind === "rating" ? reading.value : null,
    evidence: answer.evidence,
    nextStep: answer.nextStep,
  };
  const [given, setGiven] = useState(first);
  const save = useJob<Answer>();
  const isBusy = save.state.kind === "busy";
  const change = (part: Partial<Given>) => setGiven((now) => ({ ...now, ...part }));
  const isChanged =
    given.rating !== first.rating || given.evidence !== first.evidence || given.nextStep !== first.nextStep;

  /** Keeps what was said, then goes on; where it can't be kept, stays. */
  const leave = async (go: () => void) => {
    if (!isChanged) return go();
    const now = await save.run(async (job) => {
      const { saveAnswer } = await import("../../app/rateAnswer");
      return saveAnswer(answer, given, of, job);
    });
    if (!now) return;
    onSaved(answer, now);
    announce(words.saved(item.title));
    go();
  };

  const whose = words.whose(answer.unit, answer.rater);
  const { points, low, high } = of.scale;
  return (
    <Screen
      above={`${whose}, ${answer.period}. ${words.place(of.itemWord.one, place.at, place.of)}`}
      heading={item.title}
      focusRef={heading}
      onEscape={isBusy ? save.cancel : () => void leave(onClose)}
    >
      <Stack>
        <Paragraph>{item.look}</Paragraph>
        <details className={styles.details}>
          <summary className={styles.summary}>{words.lookFor}</summary>
          <Stack isTight>
            <Paragraph isQuiet>{item.evidence}</Paragraph>
            {item.example && <Paragraph isQuiet>{item.example}</Paragraph>}
          </Stack>
        </details>
        {before !== null && <Last answer={last} period={before} round={round} />}
      </Stack>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) void leave(onNext);
        }}
      >
        {reading.kind === "offScale" && given.rating === null && (
          <Paragraph>{words.offScale(reading.text)}</Paragraph>
        )}
        <RatingControl
          label={words.rating}
          scale={of.scale}
          hint={`${of.ask} ${words.ends(pointText(points[0]!, low), pointText(points.at(-1)!, high))}`}
          value={given.rating}
          clearLabel={words.clear}
          onChange={(rating) => change({ rating })}
        />
        <Field
          label={words.evidence}
          hint={
            given.rating !== null && given.evidence.trim() === "" ? words.evidenceMissing : words.evidenceHint
          }
        >
          <Textarea
            rows={3}
            resize="vertical"
            value={given.evidence}
            onChange={(_, { value }) => change({ evidence: value })}
          />
        </Field>
        <Field label={words.nextStep}>
          <Textarea
            rows={2}
            resize="vertical"
            value={given.nextStep}
            onChange={(_, { value }) => change({ nextStep: value })}
          />
        </Field>
        <Actions
          label={nextLabel}
          busyLabel={words.saving}
          state={save.state}
          onRun={() => void leave(onNext)}
          onCancel={save.cancel}
        >
          {onBack && <Button onClick={() => void leave(onBack)}>{words.back}</Button>}
          <Button onClick={() => void leave(onClose)}>{words.close}</Button>
          {save.state.kind === "failed" && <Button onClick={onNext}>{words.discard}</Button>}
        </Actions>
      </form>
    </Screen>
  );
}

/** What the same unit said the last time. */
function Last({
  answer,
  period,
  round: { of },
}: {
  readonly answer: Answer | null;
  readonly period: string;
  readonly round: Round;
}) {
  const styles = useStyles();
  const said =
    answer?.reading.kind === "rating" ? shownRating(of.scale, answer.reading.value) : words.lastNone;
  return (
    <div className={styles.last}>
      <Paragraph>
        <span className={styles.strong}>{words.last(period)}: </span>
        {said}
      </Paragraph>
      {answer?.evidence && (
        <Paragraph isQuiet>
          {words.lastEvidence} {answer.evidence}
        </Paragraph>
      )}
      {answer?.nextStep && (
        <Paragraph isQuiet>
          {words.lastNext} {answer.nextStep}
        </Paragraph>
      )}
    </div>
  );
}
