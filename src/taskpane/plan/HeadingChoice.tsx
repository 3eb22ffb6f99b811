import { Dropdown, Field, Option, makeStyles } from "@fluentui/react-components";
import type { HeadingRow, PartTable } from "../../app/plan/parts";
import { planText } from "../../text/pane/plan";
import { Outcome } from "../parts/Actions";
import { useJob } from "../parts/useJob";

const { review: words } = planText;

const useStyles = makeStyles({ choice: { minWidth: 0 } });

/** In which row the headings of a table stand: another one makes another table of what is under it. */
export function HeadingChoice({
  label,
  place,
  rows,
  others,
  onFound,
}: {
  readonly label: string;
  /** The table whose headings are meant; the name of the sheet for one that was not found. */
  readonly place: PartTable | string;
  readonly rows: readonly HeadingRow[];
  /** The other tables of the sheet. */
  readonly others: readonly PartTable[];
  readonly onFound: (table: PartTable) => void;
}) {
  const styles = useStyles();
  const under = useJob<PartTable>();
  const [first, last] = typeof place === "string" ? [null, null] : place.headerRows;
  const choose = async (chosen: number) => {
    const found = await under.run(async (job) => {
      const { tableWithHeading } = await import("../../app/plan/parts");
      return tableWithHeading(place, chosen, others, job);
    });
    if (found) onFound(found);
  };
  const shown = ({ row, text }: HeadingRow) => words.headingRow(row, text);
  const current = rows.find(({ row }) => row === last);
  return (
    <>
      <Field label={label}>
        <Dropdown
          className={styles.choice}
          inlinePopup
          placeholder={words.pointOut.choose}
          value={current ? shown(current) : first === null ? "" : words.headerRows(first, last)}
          selectedOptions={last === null ? [] : [String(last)]}
          onOptionSelect={(_, { optionValue }) => {
            if (Number(optionValue) !== last) void choose(Number(optionValue));
          }}
        >
          {rows.map((each) => (
            <Option key={each.row} value={String(each.row)} text={shown(each)}>
              {shown(each)}
            </Option>
          ))}
        </Dropdown>
      </Field>
      <Outcome state={under.state} label={words.reading} />
    </>
  );
}
