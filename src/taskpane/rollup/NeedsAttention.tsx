import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { AttentionRow, LateItem, RollupFigures } from "../../app/rollUp/rollUp";
import { rollUpPaneText } from "../../text/pane/rollUp";
import { Failed } from "../parts/Failed";
import { Stack } from "../parts/Screen";
import { Heading, Paragraph } from "../parts/text";
import { TextLink } from "../parts/TextLink";
import { useGoTo } from "../parts/useGoTo";
import { useFew } from "../parts/useFew";

const { attention: words } = rollUpPaneText;

/** Rows of a list that are shown at first. */
const FIRST = 5;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { ...typographyStyles.body1Strong, display: "block" },
  line: { ...typographyStyles.caption1, display: "block" },
});

/** What to look at first: schools and items, worst first, and the way to the items' rows. */
export function NeedsAttention({
  asOf,
  attention,
}: {
  readonly asOf: number;
  readonly attention: RollupFigures["attention"];
}) {
  const styles = useStyles();
  const { failure, go } = useGoTo();
  const schools = attention.worstFirst.filter((row) => gapsOf(row) !== "");
  return (
    <Stack>
      <Heading level={3}>{words.heading}</Heading>
      {schools.length === 0 && attention.late.length === 0 && <Paragraph>{words.none}</Paragraph>}
      <Few
        label={words.schools}
        rows={schools.map((row) => ({ key: row.no, content: <School row={row} /> }))}
      />
      <Few
        label={words.items}
        rows={attention.late.map((item) => ({
          key: `${item.place.sheet} ${item.place.row}`,
          content: (
            <>
              <TextLink
                label={words.goTo(item.item, item.place.sheet, item.place.row)}
                onClick={() => void go({ ...item.place, column: 1 })}
              >
                {item.item}
              </TextLink>
              <span className={styles.line}>
                {item.school} · {latenessOf(item, asOf)}
              </span>
            </>
          ),
        }))}
      />
      {failure && <Failed {...failure} />}
    </Stack>
  );
}

function School({ row }: { readonly row: AttentionRow }) {
  const styles = useStyles();
  return (
    <>
      <span className={styles.name}>{row.school}</span>
      <span className={styles.line}>{gapsOf(row)}</span>
    </>
  );
}

/** The first rows of a list, and all of them when asked for. */
function Few({
  label,
  rows,
}: {
  readonly label: string;
  readonly rows: readonly { readonly key: string | number; readonly content: ReactNode }[];
}) {
  const styles = useStyles();
  const { shown, more } = useFew(rows, FIRST);
  if (rows.length === 0) return null;
  return (
    <Stack isTight>
      <Paragraph isQuiet>{label}</Paragraph>
      <ul className={styles.list} aria-label={label}>
        {shown.map(({ key, content }) => (
          <li key={key} className={styles.row}>
            {content}
          </li>
        ))}
      </ul>
      {more}
    </Stack>
  );
}

/** "2 overdue · 1 off track"; "" where there is nothing. */
function gapsOf({ overdue, offTrack, notTakenUp, notRated }: AttentionRow): string {
  return [
    overdue > 0 ? words.overdue(overdue) : "",
    offTrack > 0 ? words.offTrack(offTrack) : "",
    notTakenUp ? words.notTakenUp(notTakenUp) : "",
    notRated ? words.notRated(notRated) : "",
  ]
    .filter((part) => part !== "")
    .join(" · ");
}

function latenessOf({ overdue, due }: LateItem, asOf: number): string {
  return overdue === 1 ? words.days(asOf - Number(due)) : words.isOffTrack;
}
