import { Dropdown, Field, Option, makeStyles } from "@fluentui/react-components";
import type { PartTable } from "../../../app/plan/parts";
import { isTableKind } from "../../../plan/fields";
import { formatRows } from "../../../plan/rowList";
import { kindText } from "../../../text/fields";
import { planText } from "../../../text/pane/plan";
import { ColumnChoice } from "./ColumnChoice";
import { KINDS } from "./fieldGroups";
import { HeadingChoice } from "./HeadingChoice";
import { RowChoice } from "./RowChoice";
import { withField, withKind } from "../parts";

const { review: words } = planText;

const useStyles = makeStyles({
  choice: { minWidth: 0 },
  columns: { listStyleType: "none", margin: 0, padding: 0 },
});

/** What a table that is left out is chosen as. */
const LEAVE_OUT = "leaveOut";

/** One table: what it holds, where its headings stand, and what its columns hold, each to be corrected. */
export function ReviewTable({
  table,
  others,
  onChange,
}: {
  readonly table: PartTable;
  /** The other tables of the sheet. */
  readonly others: readonly PartTable[];
  readonly onChange: (table: PartTable) => void;
}) {
  const styles = useStyles();
  return (
    <>
      <Field label={words.kind} hint={table.isUsed ? rowsInWords(table) : undefined}>
        <Dropdown
          className={styles.choice}
          inlinePopup
          value={table.isUsed ? kindText[table.kind] : words.leaveOut}
          selectedOptions={[table.isUsed ? table.kind : LEAVE_OUT]}
          onOptionSelect={(_, { optionValue = "" }) =>
            onChange(withKind(table, isTableKind(optionValue) ? optionValue : null))
          }
        >
          {KINDS.map((kind) => (
            <Option key={kind} value={kind}>
              {kindText[kind]}
            </Option>
          ))}
          <Option value={LEAVE_OUT}>{words.leaveOut}</Option>
        </Dropdown>
      </Field>
      {table.isUsed && (
        <>
          {table.headingRows.length > 1 && (
            <HeadingChoice
              place={table}
              rows={table.headingRows}
              others={others}
              onFound={(found) => onChange({ ...found, kind: table.kind })}
            />
          )}
          {table.lastRows.length > 1 && (
            <RowChoice
              label={words.lastRow}
              rows={table.lastRows}
              row={table.lastRow}
              onChoose={async (row, job) => {
                const { tableEndingAt } = await import("../../../app/plan/parts");
                return tableEndingAt(table, row, others, job);
              }}
              onFound={onChange}
            />
          )}
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
      )}
    </>
  );
}

function rowsInWords({ headerRows, firstRow, lastRow, sectionRows, notDataRows }: PartTable): string {
  const sentences = [words.rows(words.headerRows(...headerRows), firstRow, lastRow)];
  if (sectionRows.length > 0) sentences.push(words.sections(formatRows(sectionRows)));
  if (notDataRows.length > 0) sentences.push(words.notData(formatRows(notDataRows)));
  return sentences.join(" ");
}
