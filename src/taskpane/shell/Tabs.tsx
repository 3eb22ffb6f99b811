import { Tab, TabList, makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { frameText } from "../../text/pane/frame";
import { TABS, type TabName } from "./tabName";

const useStyles = makeStyles({
  list: { flexWrap: "wrap" },
  // Five words fit beside Office's menu in the narrowest pane, even in a wide typeface.
  tab: {
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    "@media (max-width: 340px)": {
      "& .fui-Tab__content, & .fui-Tab__content--reserved-space": { fontSize: tokens.fontSizeBase200 },
    },
  },
});

/** How far each key goes along the tabs. */
const MOVES: Readonly<Record<string, (at: number) => number>> = {
  ArrowRight: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  Home: () => 0,
  End: () => -1,
};

/**
 * The pane's tabs. Only the open one is reached with Tab, arrow keys lead to the others, Enter opens. The keys are handled
 * here: Fluent's own way puts hidden focusable elements around the tabs, which screen readers come upon.
 */
export function Tabs({ open, onOpen }: { readonly open: TabName; readonly onOpen: (tab: TabName) => void }) {
  const styles = useStyles();
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>("[role=tab]")];
    const to = MOVES[event.key]?.(tabs.indexOf(event.target as HTMLElement));
    if (to === undefined) return;
    event.preventDefault();
    tabs.at(to % tabs.length)?.focus();
  };
  return (
    <TabList
      size="small"
      className={styles.list}
      aria-label={frameText.tabsLabel}
      selectedValue={open}
      onTabSelect={(_, { value }) => onOpen(value as TabName)}
      onKeyDown={move}
      data-tabster={undefined}
    >
      {TABS.map((name) => (
        <Tab
          key={name}
          value={name}
          id={`tab-${name}`}
          className={styles.tab}
          tabIndex={name === open ? 0 : -1}
          aria-controls={`panel-${name}`}
        >
          {frameText.tabs[name]}
        </Tab>
      ))}
    </TabList>
  );
}
