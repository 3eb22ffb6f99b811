import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, EyeOff16Regular, Warning16Filled } from "@fluentui/react-icons";
import type { PlanPart } from "../../app/plan/parts";
import { planText } from "../../text/pane/plan";
import { Failed } from "../parts/Failed";
import { TextLink } from "../parts/TextLink";
import { useGoTo } from "../parts/useGoTo";
import { canPointOut } from "./parts";
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
  // Buttons without a frame line up with what is above them; forced colors frame all buttons.
  frameless: { "@media (forced-colors: none)": { margin: `0 calc(-1 * ${tokens.spacingHorizontalS})` } },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface Props {
  readonly isBusy: boolean;
  readonly onReview: (sheet: string) => void;
  /** Called to stop using a sheet. */
  readonly onStop?: (part: PlanPart) => void;
}

/** Sheets of the workbook: what each was taken for, whether it is in use, and what can be done with it. */
export function PartItems({ parts, ...props }: Props & { readonly parts: readonly PlanPart[] }) {
  const styles = useStyles();
  if (parts.length === 0) return null;
  return (
    <ul className={styles.list}>
      {parts.map((part) => (
        <PartItem key={part.sheet} part={part} {...props} />
      ))}
    </ul>
  );
}

function PartItem({ part, isBusy, onReview, onStop }: Props & { readonly part: PlanPart }) {
  const styles = useStyles();
  const { failure, go } = useGoTo();
  const { sheet, use, isHidden, copyOf, tables, trace } = part;
  const canUse = use === "proposed" || (use === "none" && canPointOut(part));
  const leftOut = tables.filter(({ isUsed }) => !isUsed).length;
  const action = (label: string, run: () => void) => (
    <Button
      size="small"
      // A sheet in use is settled: what can still be done with it stays unobtrusive.
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
        {(use === "used" || use === "missing") && <State use={use} />}
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
        {canUse && action(words.use, () => onReview(sheet))}
        {use === "used" && action(words.change, () => onReview(sheet))}
        {onStop && (use === "used" || use === "missing") && action(words.stop, () => onStop(part))}
      </div>
      {failure && <Failed {...failure} />}
    </li>
  );
}

function State({ use }: { readonly use: "used" | "missing" }) {
  const styles = useStyles();
  const icon = {
    used: <CheckmarkCircle16Filled aria-hidden className={styles.used} />,
    missing: <Warning16Filled aria-hidden className={styles.missing} />,
  }[use];
  return (
    <span className={mergeClasses(styles.facts, styles.state)}>
      {icon}
      {state[use]}
    </span>
  );
}
