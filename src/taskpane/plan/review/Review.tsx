import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { PartTable } from "../../../app/plan/parts";
import type { BenchmarkType } from "../../../plan/values/benchmarkWords";
import type { Status } from "../../../plan/values/status";
import { frameText } from "../../../text/pane/frame";
import { planText } from "../../../text/pane/plan";
import { kindText } from "../../../text/fields";
import { Actions, Outcome } from "../../parts/Actions";
import { Screen, Stack } from "../../parts/Screen";
import { Heading, Paragraph } from "../../parts/text";
import { OpenWords } from "../OpenWords";
import { HeadingChoice } from "./HeadingChoice";
import { STATUS_MEANINGS, TYPE_MEANINGS } from "../meanings";
import { openHeadingRows, openWords, withMeaning, withTable } from "../parts";
import { ReviewTable } from "./ReviewTable";
import { useJob } from "../../parts/useJob";
import { usePane } from "../../shell/pane";
import type { PlanWork } from "../usePlan";

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

/** One sheet's tables: what each is taken for and what its columns hold, to confirm or correct. */
export default function Review({
  plan: { look, keep, settle },
  sheet,
  onClose,
}: {
  readonly plan: PlanWork;
  readonly sheet: string;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const found = look.state.kind === "busy" ? null : look.value?.parts.find((part) => part.sheet === sheet);
  const [changed, setChanged] = useState<readonly PartTable[] | null>(null);
  const [words, setWords] = useState<ReadonlyMap<string, Status>>(new Map());
  const [types, setTypes] = useState<ReadonlyMap<string, BenchmarkType>>(new Map());
  const likeliest = useJob<PartTable | null>();
  const isFound = found !== undefined && found !== null && found.tables.length > 0;
  const isPointedAt = found !== undefined && found !== null && !isFound && found.headingRows.length > 0;
  const guess = isPointedAt && likeliest.value ? [likeliest.value] : [];
  const tables = changed ?? (isFound ? found.tables : guess);
  const headingRows = found ? openHeadingRows(found, tables) : [];
  const { announce } = usePane();
  useEffect(() => heading.current?.focus(), []);
  const { run } = likeliest;
  useEffect(() => {
    if (isPointedAt)
      void run(async (job) => (await import("../../../app/plan/parts")).likeliestTable(sheet, job));
  }, [isPointedAt, sheet, run]);

  const change = (index: number, table: PartTable) =>
    setChanged(tables.map((each, at) => (at === index ? table : each)));
  const add = (table: PartTable) => {
    setChanged(withTable(tables, table));
    announce(text.pointOut.added(kindText[table.kind]));
    // The choice that was made may be gone with the row it offered.
    heading.current?.focus();
  };
  const confirm = async () => {
    // What is chosen for a column that holds something else by now is left out.
    const isOpen = (field: "status" | "benchmarkType") => {
      const open = new Set(openWords(tables, field));
      return ([word]: readonly [string, unknown]) => open.has(word);
    };
    const meant = {
      words: [...words].filter(isOpen("status")).map(([word, status]) => ({ word, status })),
      typeWords: [...types].filter(isOpen("benchmarkType")).map(([word, type]) => ({ word, type })),
    };
    const isUsed = tables.some((table) => table.isUsed);
    const said = isUsed ? planText.done.confirmed(sheet) : planText.done.stopped(sheet);
    if ((await settle([sheet], tables, said, meant)) !== null) onClose();
  };
  const leave = () => {
    if (keep.state.kind === "busy") keep.cancel();
    // What somebody corrected is not thrown away by a key.
    else if (changed === null) onClose();
  };

  return (
    <Screen heading={sheet} focusRef={heading} onEscape={leave}>
      {tables.length === 0 ? (
        <>
          <Outcome state={look.state} label={planText.looking} />
          <Outcome state={likeliest.state} label={planText.opening} />
          {likeliest.state.kind === "busy" ? null : found && headingRows.length > 0 ? (
            <>
              <Paragraph>{text.pointOut.lead}</Paragraph>
              <HeadingChoice place={sheet} rows={headingRows} others={tables} onFound={add} />
            </>
          ) : (
            look.state.kind !== "busy" &&
            look.state.kind !== "failed" && <Paragraph>{text.gone(sheet)}</Paragraph>
          )}
          <div>
            <Button onClick={onClose}>{frameText.back}</Button>
          </div>
        </>
      ) : (
        <>
          <Paragraph>{isFound ? text.lead : text.pointOut.likeliest}</Paragraph>
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
                onChange={(next) => change(index, next)}
              />
            </Stack>
          ))}
          <OpenWords
            heading={text.words.statuses}
            open={openWords(tables, "status")}
            meanings={STATUS_MEANINGS}
            chosen={words}
            onChoose={(word, status) => setWords(withMeaning(words, word, status))}
          />
          <OpenWords
            heading={text.words.types}
            open={openWords(tables, "benchmarkType")}
            meanings={TYPE_MEANINGS}
            chosen={types}
            onChoose={(word, type) => setTypes(withMeaning(types, word, type))}
          />
          {headingRows.length > 0 && (
            <Stack>
              <Heading level={3}>{text.pointOut.further}</Heading>
              <HeadingChoice
                place={sheet}
                rows={headingRows}
                others={tables.filter(({ isUsed }) => isUsed)}
                onFound={add}
              />
            </Stack>
          )}
        </>
      )}
    </Screen>
  );
}
