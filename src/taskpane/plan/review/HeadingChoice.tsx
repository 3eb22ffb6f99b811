import type { PartTable, SheetRow } from "../../../app/plan/parts";
import { planText } from "../../../text/pane/plan";
import { RowChoice } from "./RowChoice";

const { review: words } = planText;

/** Which row has the headings of a table: choosing another makes another table of what is under it. */
export function HeadingChoice({
  place,
  rows,
  others,
  onFound,
}: {
  /** The table whose headings are meant; the name of the sheet for one that was not found. */
  readonly place: PartTable | string;
  readonly rows: readonly SheetRow[];
  /** The other tables of the sheet. */
  readonly others: readonly PartTable[];
  readonly onFound: (table: PartTable) => void;
}) {
  const standing = typeof place === "string" ? null : place.headerRows;
  return (
    <RowChoice
      label={words.headings}
      rows={rows}
      row={standing && standing[1]}
      shown={standing ? words.headerRows(...standing) : ""}
      onChoose={async (row, job) => {
        const { tableWithHeading } = await import("../../../app/plan/parts");
        return tableWithHeading(place, row, others, job);
      }}
      onFound={onFound}
    />
  );
}
