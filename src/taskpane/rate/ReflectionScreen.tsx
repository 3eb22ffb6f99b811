import { Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { saveReflection, type Written, WRITTEN_COLUMNS } from "../../app/rate/leaders";
import { LEADER_STANDARDS, type Ratings, type Reflection } from "../../app/rate/read";
import { ratePaneText } from "../../text/pane/rate";
import { Paragraph } from "../parts/text";
import { ItemForm, Label, LastTime, type Ways } from "./ItemForm";
import { reflectionBefore, reflectionsOfOne } from "./leaders";
import { RatingControl } from "./RatingControl";

const { leaders: words, answer: answerWords } = ratePaneText;

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
      ways={{
        nextLabel: isLast ? answerWords.finish : answerWords.next,
        onNext: () => (isLast ? onClose() : setAt(at + 1)),
        onBack: at > 0 ? () => setAt(at - 1) : null,
        onClose,
      }}
      onSaved={onSaved}
    />
  );
}

function Standard({
  reflection,
  before,
  place,
  ways,
  onSaved,
}: {
  readonly reflection: Reflection;
  readonly before: Reflection | null;
  readonly place: { readonly at: number; readonly of: number };
  readonly ways: Ways;
  readonly onSaved: (before: Reflection, now: Reflection) => void;
}) {
  const { items, scale, itemWord, ask } = LEADER_STANDARDS;
  const item = items.find(({ title }) => title === reflection.standard);
  const first: Written = {
    level: reflection.reading.kind === "rating" ? reflection.reading.value : null,
    rationale: reflection.rationale,
    evidence: reflection.evidence,
    workingOn: reflection.workingOn,
    goal: reflection.goal,
    steps: reflection.steps,
  };
  const [written, setWritten] = useState(first);
  const isChanged =
    written.level !== first.level || WRITTEN_COLUMNS.some((column) => written[column] !== first[column]);
  const intro = (
    <>
      <LastTime>
        {before?.goal ? (
          <Paragraph>
            <Label>{words.lastGoal(before.month)}</Label>
            {before.goal}
          </Paragraph>
        ) : (
          <Paragraph>{words.noLastGoal}</Paragraph>
        )}
      </LastTime>
      {item && <Paragraph>{item.look}</Paragraph>}
    </>
  );
  return (
    <ItemForm
      above={`${words.person(reflection.leader, reflection.month)}. ${answerWords.place(itemWord.one, place.at, place.of)}`}
      heading={reflection.standard}
      intro={intro}
      ways={ways}
      closeLabel={words.back}
      savingLabel={words.saving}
      isChanged={isChanged}
      onSave={(job) => saveReflection(reflection, written, job)}
      onSaved={(now) => onSaved(reflection, now)}
    >
      <RatingControl
        label={words.level}
        hint={ask}
        scale={scale}
        value={written.level}
        clearLabel={words.clear}
        onChange={(level) => setWritten((now) => ({ ...now, level }))}
      />
      {WRITTEN_COLUMNS.map((column) => (
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
    </ItemForm>
  );
}
