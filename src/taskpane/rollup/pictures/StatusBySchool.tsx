import type { RollupFigures } from "../../../app/rollUp/rollUp";
import { rollUpPaneText } from "../../../text/pane/rollUp";
import { Stack } from "../../parts/Screen";
import { Paragraph } from "../../parts/text";
import { Bar } from "./Bar";
import { PictureTable } from "./PictureTable";

const { status: words } = rollUpPaneText;

/** The schools that are shown and have items. */
export function schoolsWithItems({ schools, attention }: RollupFigures) {
  const shown = new Set(attention.worstFirst.map(({ no }) => no - 1));
  return schools.filter(({ items }, index) => shown.has(index) && items[0]! > 0);
}

/** Each school's items: numbers in a table, with a bar below each name that shows the same. */
export function StatusBySchool({ figures }: { readonly figures: RollupFigures }) {
  return (
    <Stack isTight>
      <Paragraph isQuiet>{words.note}</Paragraph>
      <PictureTable
        head={[words.school, words.complete, words.overdue, words.others]}
        rows={schoolsWithItems(figures).map(({ school, items, overdue, completeItems, others }) => ({
          key: school,
          name: school,
          picture: <Bar good={completeItems} bad={overdue[0]!} all={items[0]!} />,
          cells: [completeItems, overdue[0]!, others],
        }))}
      />
    </Stack>
  );
}
