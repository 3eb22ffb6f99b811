import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  ErrorCircle16Filled,
  Lightbulb16Filled,
  QuestionCircle16Filled,
  Warning16Filled,
} from "@fluentui/react-icons";
import type { Level } from "./findings";

const ICONS = {
  error: ErrorCircle16Filled,
  warning: Warning16Filled,
  advice: Lightbulb16Filled,
  cantTell: QuestionCircle16Filled,
} as const;

const useStyles = makeStyles({
  icon: {
    flexShrink: 0,
    // On a pressed button, as the words beside it.
    "@media (forced-colors: active)": { color: "inherit", forcedColorAdjust: "none" },
  },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  advice: { color: tokens.colorBrandForeground1 },
  cantTell: { color: tokens.colorNeutralForeground3 },
});

/** The picture of a level. The word always stands beside it. */
export function LevelIcon({ level }: { readonly level: Level }) {
  const styles = useStyles();
  const Icon = ICONS[level];
  return <Icon aria-hidden className={mergeClasses(styles[level], styles.icon)} />;
}
