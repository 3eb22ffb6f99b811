import { makeStyles } from "@fluentui/react-components";
import type { FormFigures } from "../../../app/rollUp/rollUp";
import { rollUpPaneText } from "../../../text/pane/rollUp";
import { Stack } from "../../parts/Screen";
import { Paragraph } from "../../parts/text";
import { PictureTable } from "./PictureTable";
import { Spread } from "./Spread";
import { Strip } from "./Strip";
import { Trend } from "./Trend";

const { ratings: words, trend } = rollUpPaneText;

const useStyles = makeStyles({ answers: { whiteSpace: "nowrap" } });

/** The spread of the answers to each thing, with a strip below each that shows the same, and what changes over periods. */
export function SelfRatings({ form }: { readonly form: FormFigures }) {
  const styles = useStyles();
  return (
    <>
      <Stack isTight>
        <Paragraph isQuiet>{words.shown(form.period, form.periodBefore)}</Paragraph>
        <PictureTable
          head={[words.item, words.spread, words.district]}
          rows={form.items.map(({ title, schools: { answers, lowest, median, highest }, district }) => ({
            key: title,
            name: title,
            picture: lowest !== null && highest !== null && median !== null && (
              <Strip scale={form.scale} from={lowest} mark={median} to={highest} />
            ),
            cells: [
              <Spread values={[lowest, median, highest]} shown={String} none={words.none}>
                <div className={styles.answers}>{words.answers(answers)}</div>
              </Spread>,
              district.median ?? words.none,
            ],
          }))}
        />
      </Stack>
      <Trend
        periods={form.trend.map(({ period, schools, district }) => ({
          ...schools,
          period,
          district: district.median,
        }))}
        none={trend.oneRound}
        shown={String}
      />
    </>
  );
}
