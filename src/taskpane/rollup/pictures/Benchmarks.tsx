import type { RollupFigures } from "../../../app/rollUp/rollUp";
import { rollUpPaneText } from "../../../text/pane/rollUp";
import { Stack } from "../../parts/Screen";
import { Paragraph } from "../../parts/text";
import { Bar } from "./Bar";
import { PictureTable } from "./PictureTable";

const { benchmarks: words } = rollUpPaneText;

/** What came of the benchmarks that are due, by type. */
export function Benchmarks({ benchmarks }: Pick<RollupFigures, "benchmarks">) {
  const isTold = benchmarks.every(({ cantTell }) => cantTell === 0);
  return (
    <Stack isTight>
      <Paragraph isQuiet>{words.note}</Paragraph>
      <PictureTable
        head={[
          words.type,
          words.due,
          words.met,
          words.notMet,
          words.noData,
          ...(isTold ? [] : [words.cantTell]),
        ]}
        rows={benchmarks.map(({ type, due, met, notMet, noData, cantTell }) => ({
          key: type,
          name: type,
          picture: <Bar good={met} bad={notMet} all={due} />,
          cells: [due, met, notMet, noData, ...(isTold ? [] : [cantTell])],
        }))}
      />
    </Stack>
  );
}
