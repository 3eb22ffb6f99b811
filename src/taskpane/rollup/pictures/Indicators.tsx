import { Dropdown, Field, makeStyles, Option } from "@fluentui/react-components";
import { useState } from "react";
import type { IndicatorFigures } from "../../../app/rollUp/rollUp";
import { figured } from "../../../text/pane/counted";
import { rollUpPaneText } from "../../../text/pane/rollUp";
import { Stack } from "../../parts/Screen";
import { Heading, Paragraph } from "../../parts/text";
import { PictureTable } from "./PictureTable";
import { Spread } from "./Spread";
import { Strip } from "./Strip";
import { Trend } from "./Trend";

const { indicators: words, trend } = rollUpPaneText;

const useStyles = makeStyles({ field: { minWidth: 0, "& button": { minWidth: 0 } } });

/** Where the schools are in each indicator, and one indicator in detail: over periods, and school by school. */
export function Indicators({ indicators }: { readonly indicators: readonly IndicatorFigures[] }) {
  const styles = useStyles();
  const [chosen, setChosen] = useState(0);
  const indicator = indicators[chosen]!;
  return (
    <>
      <Stack isTight>
        <Paragraph isQuiet>{words.note}</Paragraph>
        <PictureTable
          head={[words.indicator, words.spread, words.district]}
          rows={indicators.flatMap(({ title, spreads, format }) =>
            spreads.map(({ group, period, lowest, median, highest, lowestSchool, district }, index) => ({
              key: `${title} ${index}`,
              name: [title, words.of(group, period)].filter((part) => part !== "").join(", "),
              picture: lowest !== null && median !== null && highest !== null && (
                <Strip scale={[lowest, highest]} from={lowest} mark={median} to={highest} />
              ),
              cells: [
                <Spread
                  values={[lowest, median, highest]}
                  shown={(value) => figured(value, format)}
                  none={words.none}
                >
                  {words.lowest(lowestSchool)}
                </Spread>,
                district === null ? words.none : figured(district, format),
              ],
            })),
          )}
        />
      </Stack>
      {indicators.length > 1 && (
        <Field label={words.closer} className={styles.field}>
          <Dropdown
            value={indicator.title}
            selectedOptions={[String(chosen)]}
            onOptionSelect={(_, { optionValue }) => setChosen(Number(optionValue))}
          >
            {indicators.map(({ title }, index) => (
              <Option key={title} value={String(index)} text={title}>
                {title}
              </Option>
            ))}
          </Dropdown>
        </Field>
      )}
      <Trend
        periods={indicator.trend}
        none={trend.onePeriod}
        shown={(value) => figured(value, indicator.format)}
      />
      <BySchool key={chosen} indicator={indicator} />
    </>
  );
}

/** The schools that are shown, lowest first. */
function BySchool({ indicator: { schools, spreads, format } }: { readonly indicator: IndicatorFigures }) {
  const values = schools.flatMap(({ newest }) => newest ?? []);
  const scale = [Math.min(...values), Math.max(...values)] as const;
  return (
    <Stack isTight>
      <Heading level={4}>{words.bySchool(spreads[0]?.period ?? "")}</Heading>
      <PictureTable
        head={[words.school, words.value]}
        rows={schools.map(({ no, school, newest }) => ({
          key: no,
          name: school,
          picture: newest !== null && <Strip scale={scale} from={newest} mark={newest} to={newest} />,
          cells: [newest === null ? words.none : figured(newest, format)],
        }))}
      />
    </Stack>
  );
}
