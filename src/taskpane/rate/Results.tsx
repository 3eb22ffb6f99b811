import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import {
  type Figures,
  highestLow,
  itemFigures,
  pointOf,
  type Ratings,
  type Scale,
  shownRating,
  valueOf,
} from "../../app/rate/read";
import { ratePaneText } from "../../text/pane/rate";
import { Stack } from "../parts/Screen";
import { Heading, Paragraph } from "../parts/text";
import type { Round } from "./rounds";

const { results: words } = ratePaneText;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { ...typographyStyles.body1Strong, display: "block" },
  line: { ...typographyStyles.caption1, display: "block" },
});

/** What was answered, item by item: beside every median the spread and the low answers, and the period before. */
export function Results({ ratings, round }: { readonly ratings: Ratings; readonly round: Round }) {
  const styles = useStyles();
  const { of, period, before } = round;
  const { scale } = of;
  const items = itemFigures(ratings.answers, of, period);
  const earlier = before === null ? null : itemFigures([...ratings.answers, ...ratings.kept], of, before);
  const isEmpty = items.every(({ district, others }) => district.count + others.count === 0);
  return (
    <Stack isTight>
      <Heading level={3}>{words.heading}</Heading>
      {isEmpty && <Paragraph isQuiet>{words.none}</Paragraph>}
      {!isEmpty && (
        <ul className={styles.list}>
          {items.map(({ item, district, others }, index) => (
            <li key={item} className={styles.item}>
              <span className={styles.name}>{item}</span>
              {[
                { name: words.district, now: district, then: earlier?.[index]?.district },
                { name: words.schools, now: others, then: earlier?.[index]?.others },
              ].map(({ name, now, then }) =>
                now.count === 0 ? null : (
                  <span key={name} className={styles.line}>
                    {name}:{" "}
                    {[sentence(now, scale), low(now, scale), past(then, before, scale)]
                      .filter(Boolean)
                      .join("; ")}
                  </span>
                ),
              )}
            </li>
          ))}
        </ul>
      )}
    </Stack>
  );
}

function sentence({ count, lowest, median, highest }: Figures, scale: Scale): string {
  if (lowest === null || median === null || highest === null) return "";
  const shown = (value: number) => shownRating(scale, value);
  return count === 1
    ? words.one(shown(median))
    : words.some(count, shown(lowest), shown(median), shown(highest));
}

function low({ count, low: lows }: Figures, scale: Scale): string {
  if (count < 2) return "";
  const upTo = highestLow(scale);
  const point = String(pointOf(scale, upTo));
  return upTo === valueOf(scale.points, 0) ? words.lowPoint(lows, point) : words.low(lows, point);
}

function past(then: Figures | undefined, before: string | null, scale: Scale): string {
  if (!then || then.median === null || before === null) return "";
  const shown = shownRating(scale, then.median);
  return then.count === 1 ? words.beforeOne(before, shown) : words.before(before, shown);
}
