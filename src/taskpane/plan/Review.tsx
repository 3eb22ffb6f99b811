import { Button, Dropdown, Field, Option, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { PartTable } from "../../app/planParts";
import { isTableKind } from "../../plan/fields";
import { formatRows } from "../../plan/rowList";
import { kindText } from "../../text/fields";
import { frameText } from "../../text/pane/frame";
import { planText } from "../../text/pane/plan";
import { Actions, Outcome } from "../parts/Actions";
import { Screen, Stack } from "../parts/Screen";
import { Heading, Paragraph } from "../parts/text";
import { ColumnChoice } from "./ColumnChoice";
import { KINDS } from "./fieldGroups";
import { withField, withKind } from "./parts";
import type { PlanWork } from "./usePlan";

const { review: words } = planText;

const useStyles = makeStyles({
  kind: { minWidth: 0 },
  columns: { listStyleType: "none", margin: 0, padding: 0 },
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
  const found = look.state.kind === "busy" ? null : look.value?.find((part) => part.sheet === sheet);
  const [changed, setChanged] = useState<readonly PartTable[] | null>(null);
  const tables = changed ?? found?.tables ?? [];
  useEffect(() => heading.current?.focus(), []);

  const change = (index: number, table: PartTable) =>
    setChanged(tables.map((each, at) => (at === index ? table : each)));
  const confirm = async () => {
    if ((await settle([sheet], tables, planText.done.confirmed(sheet))) !== null) onClose();
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
          {look.state.kind !== "busy" && look.state.kind !== "failed" && (
            <Paragraph>{words.gone(sheet)}</Paragraph>
          )}
          <div>
            <Button onClick={onClose}>{frameText.back}</Button>
          </div>
        </>
      ) : (
        <>
          <Paragraph>{words.lead}</Paragraph>
          <div className={styles.actions}>
            <Actions
              label={words.confirm}
              busyLabel={words.confirming}
              state={keep.state.kind === "done" ? { kind: "idle" } : keep.state}
              onRun={() => void confirm()}
              onCancel={keep.cancel}
            >
              <Button onClick={onClose}>{frameText.cancel}</Button>
            </Actions>
          </div>
          <Paragraph isQuiet>{words.note}</Paragraph>
          {tables.map((table, index) => (
            <Stack key={table.headerRows[0]}>
              {tables.length > 1 && (
                <Heading level={3}>{words.tableNumber(index + 1, tables.length)}</Heading>
              )}
              <TableReview table={table} onChange={(next) => change(index, next)} />
            </Stack>
          ))}
        </>
      )}
    </Screen>
  );
}

function TableReview({
  table,
  onChange,
}: {
  readonly table: PartTable;
  readonly onChange: (table: PartTable) => void;
}) {
  const styles = useStyles();
  return (
    <>
      <Field label={words.kind} hint={rowsInWords(table)}>
        <Dropdown
          className={styles.kind}
          inlinePopup
          value={kindText[table.kind]}
          selectedOptions={[table.kind]}
          onOptionSelect={(_, { optionValue = "" }) =>
            isTableKind(optionValue) && onChange(withKind(table, optionValue))
          }
        >
          {KINDS.map((kind) => (
            <Option key={kind} value={kind}>
              {kindText[kind]}
            </Option>
          ))}
        </Dropdown>
      </Field>
      <ul className={styles.columns} aria-label={words.columns}>
        {table.columns.map((column) => (
          <ColumnChoice
            key={column.column}
            column={column}
            samples={table.samples.get(column.column) ?? []}
            onChange={(field) => onChange(withField(table, column.column, field, planText.chosen))}
          />
        ))}
      </ul>
    </>
  );
}

function rowsInWords({ headerRows, firstRow, lastRow, sectionRows, notDataRows }: PartTable): string {
  const sentences = [words.rows(words.headerRows(...headerRows), firstRow, lastRow)];
  if (sectionRows.length > 0) sentences.push(words.sections(formatRows(sectionRows)));
  if (notDataRows.length > 0) sentences.push(words.notData(formatRows(notDataRows)));
  return sentences.join(" ");
}
