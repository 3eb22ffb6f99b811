import {
  Button,
  Dropdown,
  Field,
  MessageBar,
  MessageBarBody,
  Option,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { Ref } from "react";
import type { Ratings } from "../../app/rate/read";
import { ratePaneText as words } from "../../text/pane/rate";
import { Actions } from "../parts/Actions";
import { Screen, Stack } from "../parts/Screen";
import { Paragraph } from "../parts/text";
import type { JobState } from "../parts/useJob";
import { More } from "./More";
import { Problems } from "./Problems";
import { ProgressList } from "./ProgressList";
import { Results } from "./Results";
import { firstOpen, isRound, type Round, type RoundKey, roundsOf } from "./rounds";

const useStyles = makeStyles({
  dropdown: { minWidth: 0 },
  beside: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

/** How far the rounds have come: who has answered, what was answered, and what to do next. */
export function Overview({
  ratings,
  state,
  isOutOfDate,
  headingRef,
  round,
  onRound,
  onRead,
  onCancel,
  onStart,
  onAnswer,
  onLeaders,
}: {
  readonly ratings: Ratings;
  readonly state: JobState;
  readonly isOutOfDate: boolean;
  readonly headingRef: Ref<HTMLHeadingElement>;
  readonly round: RoundKey | null;
  readonly onRound: (round: RoundKey) => void;
  readonly onRead: () => void;
  readonly onCancel: () => void;
  readonly onStart: () => void;
  readonly onAnswer: (round: RoundKey, unit: string, rater: string) => void;
  readonly onLeaders: () => void;
}) {
  const styles = useStyles();
  const rounds = roundsOf(ratings);
  const shown = rounds.find((each) => isRound(each, round)) ?? rounds[0];
  const open = shown && firstOpen(shown);
  const begin = () => (shown && open ? onAnswer(shown, open.unit, open.rater) : onStart());
  const isReading = state.kind === "busy";

  return (
    <Screen heading={words.heading} focusRef={headingRef} onEscape={isReading ? onCancel : undefined}>
      <Stack>
        {!shown && <Paragraph>{words.empty}</Paragraph>}
        {shown && rounds.length > 1 && (
          <RoundChoice rounds={rounds} shown={shown} className={styles.dropdown} onRound={onRound} />
        )}
        {shown && rounds.length === 1 && (
          <Paragraph>{words.roundName(shown.instrument, shown.period)}</Paragraph>
        )}
        <Actions
          label={shown && open ? words.continue : words.start}
          busyLabel={words.reading}
          state={state}
          onRun={begin}
          onCancel={onCancel}
        >
          {shown && open && <Button onClick={onStart}>{words.startAnother}</Button>}
        </Actions>
        {shown && open && (
          <Paragraph isQuiet>{words.continueWith(words.answer.whose(open.unit, open.rater))}.</Paragraph>
        )}
        {shown && !open && <Paragraph isQuiet>{words.allAnswered}</Paragraph>}
        {isOutOfDate && !isReading && (
          <MessageBar layout="multiline">
            <MessageBarBody>
              <div className={styles.beside}>
                {words.changed}
                <Button size="small" onClick={onRead}>
                  {words.again}
                </Button>
              </div>
            </MessageBarBody>
          </MessageBar>
        )}
      </Stack>
      <Problems problems={ratings.problems} />
      {shown && (
        <ProgressList
          key={`${shown.instrument}\n${shown.period}`}
          progress={shown.progress}
          onOpen={(unit, rater) => onAnswer(shown, unit, rater)}
        />
      )}
      {shown && <Results ratings={ratings} round={shown} />}
      <More ratings={ratings} onLeaders={onLeaders} onRead={onRead} />
    </Screen>
  );
}

function RoundChoice({
  rounds,
  shown,
  className,
  onRound,
}: {
  readonly rounds: readonly Round[];
  readonly shown: Round;
  readonly className: string;
  readonly onRound: (round: RoundKey) => void;
}) {
  const name = ({ instrument, period }: RoundKey) => words.roundName(instrument, period);
  return (
    <Field label={words.round}>
      <Dropdown
        inlinePopup
        className={className}
        value={name(shown)}
        selectedOptions={[String(rounds.indexOf(shown))]}
        onOptionSelect={(_, { optionValue }) => {
          const chosen = rounds[Number(optionValue)];
          if (chosen) onRound(chosen);
        }}
      >
        {rounds.map((each, index) => (
          <Option key={index} value={String(index)}>
            {name(each)}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
