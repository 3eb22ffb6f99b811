import { makeStyles } from "@fluentui/react-components";
import type { FormFigures } from "../../../app/rollUp/rollUp";
import { rollUpPaneText } from "../../../text/pane/rollUp";
import { Paragraph } from "../../parts/text";
import { PictureTable } from "./PictureTable";
import { Strip } from "./Strip";
import { Trend } from "./Trend";

const { ratings: words, trend } = rollUpPaneText;

const useStyles = makeStyles({ count: { whiteSpace: "nowrap" } });

/** The spread of the answers to each thing, with a strip below each that shows the same, and what changes over periods. */
export function SelfRatings({ form }: { readonly form: FormFigures }) {
  const styles = useStyles();
  return (
    <>
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
            <>
              {lowest === null ? words.none : `${lowest}, ${median}, ${highest}`}
              <div className={styles.count}>{words.answers(answers)}</div>
            </>,
            district.median ?? words.none,
          ],
        }))}
      />
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
