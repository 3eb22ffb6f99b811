import { Field, Textarea, makeStyles, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { type Answer, type InstrumentItem, pointText, type Ratings, shownRating } from "../../app/rate/read";
import type { Given } from "../../app/rate/answer";
import { ratePaneText } from "../../text/pane/rate";
import { Stack } from "../parts/Screen";
import { Paragraph } from "../parts/text";
import { ItemForm, Label, LastTime, type Ways } from "./ItemForm";
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
      ways={{
        nextLabel:
          at < answers.length - 1
            ? words.next
            : other
              ? words.nextUnit(words.whose(other.unit, other.rater))
              : words.finish,
        onNext: () => {
          if (at < answers.length - 1) setAt(at + 1);
          else if (other) onNext(other.unit, other.rater);
          else onClose();
        },
        onBack: at > 0 ? () => setAt(at - 1) : null,
        onClose,
      }}
      onSaved={onSaved}
    />
  );
}

const useStyles = makeStyles({
  details: typographyStyles.body1,
  summary: { cursor: "pointer", width: "fit-content" },
});

function Item({
  answer,
  item,
  round,
  place,
  last,
  ways,
  onSaved,
}: {
  readonly answer: Answer;
  readonly item: InstrumentItem;
  readonly round: Round;
  readonly place: { readonly at: number; readonly of: number };
  readonly last: Answer | null;
  readonly ways: Ways;
  readonly onSaved: (before: Answer, now: Answer) => void;
}) {
  const styles = useStyles();
  const { of, before } = round;
  const { reading } = answer;
  const first: Given = {
    rating: reading.kind === "rating" ? reading.value : null,
    evidence: answer.evidence,
    nextStep: answer.nextStep,
  };
  const [given, setGiven] = useState(first);
  const change = (part: Partial<Given>) => setGiven((now) => ({ ...now, ...part }));
  const isChanged =
    given.rating !== first.rating || given.evidence !== first.evidence || given.nextStep !== first.nextStep;
  const whose = words.whose(answer.unit, answer.rater);
  const { points, low, high } = of.scale;
  const intro = (
    <>
      <Paragraph>{item.look}</Paragraph>
      <details className={styles.details}>
        <summary className={styles.summary}>{words.lookFor}</summary>
        <Stack isTight>
          <Paragraph isQuiet>{item.evidence}</Paragraph>
          {item.example && <Paragraph isQuiet>{item.example}</Paragraph>}
        </Stack>
      </details>
      {before !== null && <Last answer={last} period={before} round={round} />}
    </>
  );
  return (
    <ItemForm
      above={`${whose}, ${answer.period}. ${words.place(of.itemWord.one, place.at, place.of)}`}
      heading={item.title}
      intro={intro}
      ways={ways}
      closeLabel={words.close}
      savingLabel={words.saving}
      isChanged={isChanged}
      onSave={async (job) => {
        const { saveAnswer } = await import("../../app/rate/answer");
        return saveAnswer(answer, given, of, job);
      }}
      onSaved={(now) => onSaved(answer, now)}
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
    </ItemForm>
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
  const said =
    answer?.reading.kind === "rating" ? shownRating(of.scale, answer.reading.value) : words.lastNone;
  return (
    <LastTime>
      <Paragraph>
        <Label>{words.last(period)}</Label>
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
    </LastTime>
  );
}
