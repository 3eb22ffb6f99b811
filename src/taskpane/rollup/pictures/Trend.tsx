import { Heading, Paragraph } from "../../parts/text";
import { rollUpPaneText } from "../../../text/pane/rollUp";
import { PictureTable } from "./PictureTable";
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
  const spreadOf = ({ lowest, median, highest }: TrendPoint) =>
    lowest === null || median === null || highest === null
      ? words.none
      : [lowest, median, highest].map(shown).join(", ");
  return (
    <>
      <Heading level={4}>{words.heading}</Heading>
      {periods.length < 2 ? (
        <Paragraph isQuiet>{none}</Paragraph>
      ) : (
        <>
          <Paragraph isQuiet>{words.note}</Paragraph>
          <Sparkline points={periods} />
          <PictureTable
            head={[words.period, words.spread, words.district]}
            rows={periods.map((point) => ({
              key: point.period,
              name: point.period,
              cells: [spreadOf(point), point.district === null ? words.none : shown(point.district)],
            }))}
          />
        </>
      )}
    </>
  );
}
