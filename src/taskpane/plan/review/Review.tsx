import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { PartTable } from "../../../app/plan/parts";
import { kindText } from "../../../text/fields";
import { frameText } from "../../../text/pane/frame";
import { planText } from "../../../text/pane/plan";
import { Actions, Outcome } from "../../parts/Actions";
import { Screen, Stack } from "../../parts/Screen";
import { Heading, Paragraph } from "../../parts/text";
import { usePane } from "../../shell/pane";
import { STATUS_MEANINGS, TYPE_MEANINGS } from "../meanings";
import { OpenWords } from "../OpenWords";
import { openWords, withMeaning } from "../parts";
import type { PlanWork } from "../usePlan";
import { HeadingChoice } from "./HeadingChoice";
import { ReviewTable } from "./ReviewTable";
import { useReview } from "./useReview";

const { review: text } = planText;

const useStyles = makeStyles({
  // Stays in sight right below the tabs, where there is room for both.
  actions: {
    "@media (min-width: 300px) and (min-height: 360px)": { position: "sticky" },
    top: "32px",
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    padding: `${tokens.spacingVerticalS} 0`,
    margin: `calc(-1 * ${tokens.spacingVerticalS}) 0`,
  },
});

interface Props {
  readonly plan: PlanWork;
  readonly sheet: string;
  readonly onClose: () => void;
}

/** One sheet's tables: what each is taken for and what its columns hold, to confirm or correct. */
export default function Review({ plan, sheet, onClose }: Props) {
  const { keep } = plan;
  const review = useReview(plan, sheet);
  const { announce } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const add = (table: PartTable) => {
    review.add(table);
    announce(text.pointOut.added(kindText[table.kind]));
    // The choice that was made may be gone with the row it offered.
    heading.current?.focus();
  };
  const leave = () => {
    if (keep.state.kind === "busy") keep.cancel();
    // What somebody corrected is not thrown away by a key.
    else if (!review.isChanged) onClose();
  };
  const shared = { plan, sheet, review, onAdd: add, onClose };
  return (
    <Screen heading={sheet} focusRef={heading} onEscape={leave}>
      {review.tables.length === 0 ? <NoTable {...shared} /> : <Tables {...shared} />}
    </Screen>
  );
}

interface PartProps extends Props {
  readonly review: ReturnType<typeof useReview>;
  readonly onAdd: (table: PartTable) => void;
}

/** What is being looked for; where nothing was found, the rows that may be a heading. */
function NoTable({ plan: { look }, sheet, review: { likeliest, headingRows }, onAdd, onClose }: PartProps) {
  const isLooking = look.state.kind === "busy" || likeliest.kind === "busy";
  return (
    <>
      <Outcome state={look.state} label={planText.looking} />
      <Outcome state={likeliest} label={planText.opening} />
      {!isLooking && headingRows.length > 0 && (
        <>
          <Paragraph>{text.pointOut.lead}</Paragraph>
          <HeadingChoice place={sheet} rows={headingRows} others={[]} onFound={onAdd} />
        </>
      )}
      {!isLooking && headingRows.length === 0 && look.state.kind !== "failed" && (
        <Paragraph>{text.gone(sheet)}</Paragraph>
      )}
      <div>
        <Button onClick={onClose}>{frameText.back}</Button>
      </div>
    </>
  );
}

/** The tables, the words in them that can't be counted, and rows that may be the heading of another. */
function Tables({ plan: { keep }, sheet, review, onAdd, onClose }: PartProps) {
  const styles = useStyles();
  const { tables, headingRows, words, types } = review;
  const confirm = async () => {
    if (await review.confirm()) onClose();
  };
  return (
    <>
      <Paragraph>{review.isFound ? text.lead : text.pointOut.likeliest}</Paragraph>
      <div className={styles.actions}>
        <Actions
          label={text.confirm}
          busyLabel={text.confirming}
          state={keep.state.kind === "done" ? { kind: "idle" } : keep.state}
          onRun={() => void confirm()}
          onCancel={keep.cancel}
        >
          <Button onClick={onClose}>{frameText.cancel}</Button>
        </Actions>
      </div>
      <Paragraph isQuiet>{text.note}</Paragraph>
      {tables.map((table, index) => (
        <Stack key={`${table.headerRows[0]} ${table.columns[0]?.column}`}>
          {tables.length > 1 && <Heading level={3}>{text.tableNumber(index + 1, tables.length)}</Heading>}
          <ReviewTable
            table={table}
            others={tables.filter((other) => other !== table && other.isUsed)}
            onChange={(next) => review.change(index, next)}
          />
        </Stack>
      ))}
      <OpenWords
        heading={text.words.statuses}
        open={openWords(tables, "status")}
        meanings={STATUS_MEANINGS}
        chosen={words}
        onChoose={(word, status) => review.setWords(withMeaning(words, word, status))}
      />
      <OpenWords
        heading={text.words.types}
        open={openWords(tables, "benchmarkType")}
        meanings={TYPE_MEANINGS}
        chosen={types}
        onChoose={(word, type) => review.setTypes(withMeaning(types, word, type))}
      />
      {headingRows.length > 0 && (
        <Stack>
          <Heading level={3}>{text.pointOut.further}</Heading>
          <HeadingChoice
            place={sheet}
            rows={headingRows}
            others={tables.filter(({ isUsed }) => isUsed)}
            onFound={onAdd}
          />
        </Stack>
      )}
    </>
  );
}
