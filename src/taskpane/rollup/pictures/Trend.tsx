import { Stack } from "../../parts/Screen";
import { Heading, Paragraph } from "../../parts/text";
import { rollUpPaneText } from "../../../text/pane/rollUp";
import { PictureTable } from "./PictureTable";
import { Spread } from "./Spread";
import { Sparkline, type TrendPoint } from "./Sparkline";

const { trend: words } = rollUpPaneText;

/**
 * How values lie in each period: a small picture of lines, and the same in a table.
 * @param none said where there are fewer than two periods
 * @param shown how a value is written
 */
export function Trend({
  periods,
  none,
  shown,
}: {
  readonly periods: readonly (TrendPoint & { readonly period: string })[];
  readonly none: string;
  readonly shown: (value: number) => string;
}) {
  return (
    <Stack isTight>
      <Heading level={4}>{words.heading}</Heading>
      {periods.length < 2 ? (
        <Paragraph isQuiet>{none}</Paragraph>
      ) : (
        <>
          <Paragraph isQuiet>{words.note}</Paragraph>
          <Sparkline points={periods} ends={[periods[0]!.period, periods.at(-1)!.period]} />
          <PictureTable
            head={[words.period, words.spread, words.district]}
            rows={periods.map(({ period, lowest, median, highest, district }) => ({
              key: period,
              name: period,
              cells: [
                <Spread values={[lowest, median, highest]} shown={shown} none={words.none} />,
                district === null ? words.none : shown(district),
              ],
            }))}
          />
        </>
      )}
    </Stack>
  );
}
