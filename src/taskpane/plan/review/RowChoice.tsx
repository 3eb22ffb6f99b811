import { Dropdown, Field, Option, makeStyles } from "@fluentui/react-components";
import type { Job } from "../../../app/job";
import type { PartTable, SheetRow } from "../../../app/plan/parts";
import { planText } from "../../../text/pane/plan";
import { Outcome } from "../../parts/Actions";
import { useJob } from "../../parts/useJob";

const { review: words } = planText;

const useStyles = makeStyles({ choice: { minWidth: 0 } });

/** Which row of the sheet is the heading or the end of a table: choosing another makes another table of it. */
export function RowChoice({
  label,
  rows,
  row,
  shown = "",
  onChoose,
  onFound,
}: {
  readonly label: string;
  /** Those to choose from. */
  readonly rows: readonly SheetRow[];
  /** The chosen one; null while none is. */
  readonly row: number | null;
  /** What is shown of a row that is not among those to choose from. */
  readonly shown?: string;
  /** Reads the table anew. */
  readonly onChoose: (row: number, job: Job) => Promise<PartTable>;
  readonly onFound: (table: PartTable) => void;
}) {
  const styles = useStyles();
  const reading = useJob<PartTable>();
  const choose = async (chosen: number) => {
    const found = await reading.run((job) => onChoose(chosen, job));
    if (found) onFound(found);
  };
  const inWords = ({ row: at, text }: SheetRow) => words.row(at, text);
  const current = rows.find((each) => each.row === row);
  return (
    <>
      <Field label={label}>
        <Dropdown
          className={styles.choice}
          inlinePopup
          placeholder={words.pointOut.choose}
          value={current ? inWords(current) : shown}
          selectedOptions={row === null ? [] : [String(row)]}
          onOptionSelect={(_, { optionValue }) => {
            if (Number(optionValue) !== row) void choose(Number(optionValue));
          }}
        >
          {rows.map((each) => (
            <Option key={each.row} value={String(each.row)} text={inWords(each)}>
              {inWords(each)}
            </Option>
          ))}
        </Dropdown>
      </Field>
      <Outcome state={reading.state} label={words.reading} />
    </>
  );
}
