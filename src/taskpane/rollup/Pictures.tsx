import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { FormFigures, RollupFigures } from "../../app/rollUp/rollUp";
import { rollUpPaneText } from "../../text/pane/rollUp";
import { Stack } from "../parts/Screen";
import { Heading, Paragraph } from "../parts/text";

const { status, coverage, ratings } = rollUpPaneText;

const useStyles = makeStyles({
  // A wide table scrolls by itself, with the keys too.
  scroll: { overflowX: "auto" },
  table: { width: "100%", borderCollapse: "collapse", ...typographyStyles.caption1 },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    textAlign: "right",
    verticalAlign: "top",
    // A column is as wide as its longest word.
    overflowWrap: "normal",
    wordBreak: "normal",
  },
  // All the width that the numbers leave.
  name: { width: "100%", textAlign: "left", fontWeight: tokens.fontWeightRegular, overflowWrap: "anywhere" },
  head: { ...typographyStyles.caption1Strong, borderTop: "none" },
  count: { whiteSpace: "nowrap" },
  none: {
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  bar: {
    display: "flex",
    height: "6px",
    marginTop: tokens.spacingVerticalXXS,
    backgroundColor: tokens.colorNeutralBackground5,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  complete: {
    backgroundColor: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
  overdue: {
    backgroundColor: tokens.colorStatusDangerBackground3,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText", forcedColorAdjust: "none" },
  },
  range: {
    position: "relative",
    height: "10px",
    marginTop: tokens.spacingVerticalXXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  span: {
    position: "absolute",
    top: "3px",
    height: "4px",
    minWidth: "4px",
    backgroundColor: tokens.colorNeutralStroke1Hover,
    "@media (forced-colors: active)": { backgroundColor: "GrayText", forcedColorAdjust: "none" },
  },
  middle: {
    position: "absolute",
    top: "0",
    width: "4px",
    height: "10px",
    backgroundColor: tokens.colorBrandForeground1,
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
  key: { listStyleType: "none", margin: 0, padding: 0, ...typographyStyles.caption1 },
});

/** Each school's items: numbers in a table, with a bar below each name that shows the same. */
export function StatusBySchool({ figures: { schools, attention } }: { readonly figures: RollupFigures }) {
  const styles = useStyles();
  const shown = new Set(attention.worstFirst.map(({ no }) => no - 1));
  const rows = schools.filter(({ items }, index) => shown.has(index) && items[0]! > 0);
  if (rows.length === 0) return null;
  const numbers = [status.complete, status.overdue, status.others];
  return (
    <Stack isTight>
      <Heading level={3}>{status.heading}</Heading>
      <Paragraph isQuiet>{status.note}</Paragraph>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.cell, styles.name, styles.head)}>
              {status.school}
            </th>
            {numbers.map((word) => (
              <th key={word} scope="col" className={mergeClasses(styles.cell, styles.head)}>
                {word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ school, items, overdue, completeItems, others }) => {
            const part = (count: number) => ({ width: `${(count / items[0]!) * 100}%` });
            return (
              <tr key={school}>
                <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
                  {school}
                  <div className={styles.bar} aria-hidden>
                    <div className={styles.complete} style={part(completeItems)} />
                    <div className={styles.overdue} style={part(overdue[0]!)} />
                  </div>
                </th>
                {[completeItems, overdue[0]!, others].map((count, index) => (
                  <td key={numbers[index]} className={styles.cell}>
                    {count}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </Stack>
  );
}

/** How many items of each school serve each objective, in words where none does. */
export function Coverage({ figures: { objectives, attention } }: { readonly figures: RollupFigures }) {
  const styles = useStyles();
  const rows = attention.worstFirst.filter(({ covers }) => covers !== null).sort((a, b) => a.no - b.no);
  if (rows.length === 0 || objectives.length === 0) return null;
  return (
    <Stack isTight>
      <Heading level={3}>{coverage.heading}</Heading>
      <Paragraph isQuiet>{coverage.note}</Paragraph>
      <ul className={styles.key} aria-label={coverage.objectives}>
        {objectives.map((label, index) => (
          <li key={index}>{coverage.objective(index + 1, label)}</li>
        ))}
      </ul>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={coverage.heading}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(styles.cell, styles.name, styles.head)}>
                {status.school}
              </th>
              {objectives.map((label, index) => (
                <th key={index} scope="col" className={mergeClasses(styles.cell, styles.head)}>
                  <abbr title={label}>{index + 1}</abbr>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ no, school, covers }) => (
              <tr key={no}>
                <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
                  {school}
                </th>
                {covers!.map((cover, index) => (
                  <td
                    key={index}
                    className={mergeClasses(styles.cell, cover === "none" ? styles.none : undefined)}
                  >
                    {cover}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Stack>
  );
}

/** The spread of the answers to each thing, with a strip below each that shows the same. */
export function SelfRatings({ form }: { readonly form: FormFigures }) {
  const styles = useStyles();
  const [least, most] = form.scale;
  const at = (value: number) => `${((value - least) / Math.max(1, most - least)) * 98}%`;
  return (
    <Stack isTight>
      <Heading level={3}>{ratings.heading(form.title)}</Heading>
      <Paragraph isQuiet>{ratings.shown(form.period, form.periodBefore)}</Paragraph>
      <table className={styles.table}>
        <thead>
          <tr>
            {[ratings.item, ratings.spread, ratings.district].map((word, index) => (
              <th
                key={word}
                scope="col"
                className={mergeClasses(styles.cell, index === 0 && styles.name, styles.head)}
              >
                {word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {form.items.map(({ title, schools: { answers, lowest, median, highest }, district }) => (
            <tr key={title}>
              <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
                {title}
                {lowest !== null && highest !== null && median !== null && (
                  <div className={styles.range} aria-hidden>
                    <div
                      className={styles.span}
                      style={{ left: at(lowest), width: `calc(${at(highest)} - ${at(lowest)})` }}
                    />
                    <div className={styles.middle} style={{ left: at(median) }} />
                  </div>
                )}
              </th>
              <td className={styles.cell}>
                {lowest === null ? ratings.none : `${lowest}, ${median}, ${highest}`}
                <div className={styles.count}>{ratings.answers(answers)}</div>
              </td>
              <td className={styles.cell}>{district.median ?? ratings.none}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Stack>
  );
}
