import { SearchBox, ToggleButton, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Counts } from "../../../app/check/check";
import { checkPaneText } from "../../../text/pane/check";
import { type Filter, LEVELS, type Level } from "./findings";
import { LevelIcon } from "./LevelIcon";

const useStyles = makeStyles({
  levels: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(66px, 100%), 1fr))",
    gap: tokens.spacingHorizontalXS,
  },
  level: { justifyContent: "start", alignItems: "start", minWidth: 0, padding: tokens.spacingHorizontalXS },
  zero: {
    padding: tokens.spacingHorizontalXS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
  },
  content: { display: "flex", flexDirection: "column", alignItems: "start", textAlign: "start" },
  count: {
    ...typographyStyles.subtitle2,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
  },
  word: { ...typographyStyles.caption1, overflowWrap: "anywhere" },
  search: { width: "100%", maxWidth: "none" },
});

/** How many findings there are of each level, which are shown, and words to look for. */
export function FilterBar({
  counts,
  filter,
  onFilter,
}: {
  readonly counts: Counts;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}) {
  const styles = useStyles();
  const toggle = (level: Level) =>
    onFilter({
      ...filter,
      levels: filter.levels.includes(level)
        ? filter.levels.filter((each) => each !== level)
        : [...filter.levels, level],
    });
  return (
    <>
      <div className={styles.levels} role="group" aria-label={checkPaneText.filter}>
        {LEVELS.map((level) => (
          <Choice
            key={level}
            level={level}
            count={counts[level]}
            isChosen={filter.levels.includes(level)}
            onToggle={() => toggle(level)}
          />
        ))}
      </div>
      <SearchBox
        className={styles.search}
        placeholder={checkPaneText.search}
        aria-label={checkPaneText.search}
        value={filter.text}
        onChange={(_, { value }) => onFilter({ ...filter, text: value })}
      />
    </>
  );
}

/** How many findings a level has; pressed, only those of the pressed levels are shown. */
function Choice({
  level,
  count,
  isChosen,
  onToggle,
}: {
  readonly level: Level;
  readonly count: number;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
}) {
  const styles = useStyles();
  const content = (
    <span className={styles.content}>
      <span className={styles.count}>
        <LevelIcon level={level} />
        {count}
      </span>
      <span className={styles.word}>{checkPaneText.levels[level]}</span>
    </span>
  );
  if (count === 0) return <div className={styles.zero}>{content}</div>;
  return (
    <ToggleButton className={styles.level} checked={isChosen} onClick={onToggle}>
      {content}
    </ToggleButton>
  );
}
