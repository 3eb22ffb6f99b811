import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, EyeOff16Regular, Warning16Filled } from "@fluentui/react-icons";
import type { PlanPart } from "../../app/plan/parts";
import { planText } from "../../text/pane/plan";
import { Failed } from "../parts/Failed";
import { Paragraph } from "../parts/text";
import { TextLink } from "../parts/TextLink";
import { useFew } from "../parts/useFew";
import { useGoTo } from "../parts/useGoTo";
import { tablesInWords } from "./tablesInWords";

const { parts: words, state } = planText;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "start",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  what: { flex: "1 1 140px", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  name: typographyStyles.body1Strong,
  facts: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  state: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  used: { color: tokens.colorStatusSuccessForeground1 },
  missing: { color: tokens.colorStatusWarningForeground1, flexShrink: 0 },
  trace: { alignItems: "start" },
  action: { minWidth: "auto" },
  // Words without a frame stand in line with what is above them; forced colours frame all buttons.
  frameless: { "@media (forced-colors: none)": { margin: `0 calc(-1 * ${tokens.spacingHorizontalS})` } },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

/** So many parts are listed at first: what can be done with the plan stands below them. */
const FIRST = 12;

interface PartsListProps {
  readonly parts: readonly PlanPart[];
  readonly isBusy: boolean;
  /** Whether nothing above it is there to press. */
  readonly isMain: boolean;
  readonly onReview: (sheet: string) => void;
  readonly onStop: (part: PlanPart) => void;
  readonly onUseAll: (parts: readonly PlanPart[]) => void;
}

/** Every sheet with a part of the plan, what it was taken for, and whether it is in use. */
export function PartsList({ parts, isBusy, isMain, onReview, onStop, onUseAll }: PartsListProps) {
  const styles = useStyles();
  const found = parts.filter(({ use }) => use !== "none" && use !== "own");
  // A copy is used only where somebody says so.
  const unused = found.filter(({ use, copyOf }) => use === "proposed" && copyOf === null);
  const isAnyUsed = found.some(({ use }) => use === "used");
  const others = parts.filter(({ use }) => use === "none");
  const few = useFew(found, FIRST);
  const listed = found.filter((part) => few.shown.includes(part) || needsLook(part));
  return (
    <>
      <Paragraph isQuiet>{summary(found)}</Paragraph>
      {unused.length > 1 && (
        <div>
          <Button
            appearance={isMain && !isAnyUsed ? "primary" : "secondary"}
            disabledFocusable={isBusy}
            onClick={() => onUseAll(unused)}
          >
            {isAnyUsed ? words.useOthers(unused.length) : words.useAll}
          </Button>
        </div>
      )}
      <ul className={styles.list}>
        {listed.map((part) => (
          <Part key={part.sheet} part={part} isBusy={isBusy} onReview={onReview} onStop={onStop} />
        ))}
      </ul>
      {few.more}
      {found.length > 0 && others.length > 0 && (
        <Paragraph isQuiet>
          {words.others(others.length)}: {others.map(({ sheet }) => sheet).join(", ")}.
        </Paragraph>
      )}
    </>
  );
}

/** Something became of it since it was confirmed. */
function needsLook({ use, trace }: PlanPart): boolean {
  return use === "missing" || trace !== null;
}

function summary(found: readonly PlanPart[]): string {
  const used = found.filter(({ use }) => use === "used").length;
  if (found.length === 0) return words.none;
  if (used === 0) return words.noneUsed;
  return used === found.length ? words.allUsed(used) : words.someUsed(used, found.length);
}

function Part({
  part,
  isBusy,
  onReview,
  onStop,
}: Omit<PartsListProps, "parts" | "onUseAll" | "isMain"> & { readonly part: PlanPart }) {
  const styles = useStyles();
  const { failure, go } = useGoTo();
  const { sheet, use, isHidden, copyOf, tables, trace } = part;
  const leftOut = tables.filter(({ isUsed }) => !isUsed).length;
  const action = (label: string, run: () => void) => (
    <Button
      size="small"
      // A sheet in use is settled: what can still be done with it stays in the background.
      appearance={use === "used" ? "subtle" : "secondary"}
      className={styles.action}
      disabledFocusable={isBusy}
      aria-label={words.named(label, sheet)}
      onClick={run}
    >
      {label}
    </Button>
  );
  return (
    <li className={styles.item}>
      <div className={styles.what}>
        {use === "missing" || isHidden ? (
          <span className={styles.name}>{sheet}</span>
        ) : (
          <TextLink
            isSubtle
            className={styles.name}
            label={words.goTo(sheet)}
            onClick={() => void go({ sheet })}
          >
            {sheet}
          </TextLink>
        )}
        {tables.length > 0 && <span className={styles.facts}>{tablesInWords(tables)}</span>}
        {use !== "proposed" && <State use={use} />}
        {use === "proposed" && copyOf !== null && (
          <span className={styles.facts}>{state.copyOf(copyOf)}</span>
        )}
        {trace !== null && (
          <span className={mergeClasses(styles.facts, styles.state, styles.trace)}>
            <Warning16Filled aria-hidden className={styles.missing} />
            {state.traces[trace]}
          </span>
        )}
        {leftOut > 0 && <span className={styles.facts}>{state.leftOut(leftOut)}</span>}
        {isHidden && (
          <span className={mergeClasses(styles.facts, styles.state)}>
            <EyeOff16Regular aria-hidden />
            {state.hidden}
          </span>
        )}
      </div>
      <div className={mergeClasses(styles.actions, use === "used" && styles.frameless)}>
        {use === "proposed" && action(words.use, () => onReview(sheet))}
        {use === "used" && action(words.change, () => onReview(sheet))}
        {(use === "used" || use === "missing") && action(words.stop, () => onStop(part))}
      </div>
      {failure && <Failed {...failure} />}
    </li>
  );
}

function State({ use }: { readonly use: PlanPart["use"] }) {
  const styles = useStyles();
  const icon = {
    used: <CheckmarkCircle16Filled aria-hidden className={styles.used} />,
    missing: <Warning16Filled aria-hidden className={styles.missing} />,
    proposed: null,
    none: null,
    own: null,
  }[use];
  return (
    <span className={mergeClasses(styles.facts, styles.state)}>
      {icon}
      {state[use]}
    </span>
  );
}
