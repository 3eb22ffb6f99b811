import { Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { type ComponentType, Suspense, lazy, useCallback, useMemo, useRef, useState } from "react";
import { frameText } from "../../text/pane/frame";
import { PlanScreen } from "../plan/PlanScreen";
import { Broken } from "./Broken";
import { commandIn } from "./command";
import { hiddenFromSight } from "./hiddenFromSight";
import { type Pane, PaneContext } from "./pane";
import { TABS, type TabName, rememberTab, rememberedTab } from "./tabName";
import { Tabs } from "./Tabs";
import { useWorkbook } from "./useWorkbook";

/** What the first view doesn't show is loaded when it is opened. */
const SCREENS: Readonly<Record<TabName, ComponentType>> = {
  plan: PlanScreen,
  check: lazy(() => import("../check/CheckScreen")),
  rate: lazy(() => import("../rate/RateScreen")),
  rollUp: lazy(() => import("../rollup/RollUpScreen")),
  report: lazy(() => import("../report/ReportScreen")),
};

/** Wide and high enough for something to stay in sight while the rest scrolls. */
const ROOMY = "@media (min-width: 300px) and (min-height: 360px)";

const useStyles = makeStyles({
  top: {
    zIndex: 2,
    top: 0,
    // Where there is little room, as at 400 % zoom, it scrolls away.
    [ROOMY]: { position: "sticky" },
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    // Office puts a menu of its own into the corner.
    paddingRight: "40px",
    paddingLeft: tokens.spacingHorizontalS,
  },
  hiddenFromSight,
});

/** The pane: five tabs, and the screens that were opened, which stay as they were left. */
export function App() {
  const styles = useStyles();
  const command = useRef(commandIn(window.location.search));
  const [tab, setTab] = useState(() => command.current ?? rememberedTab());
  const [opened, setOpened] = useState<readonly TabName[]>([tab]);
  const [said, setSaid] = useState({ text: "", times: 0 });
  const workbook = useWorkbook();

  const open = useCallback((name: TabName) => {
    rememberTab(name);
    setTab(name);
    setOpened((before) => (before.includes(name) ? before : [...before, name]));
  }, []);
  const takeCommand = useCallback((name: TabName) => {
    const isTaken = command.current === name;
    if (isTaken) command.current = null;
    return isTaken;
  }, []);
  const announce = useCallback((text: string) => setSaid(({ times }) => ({ text, times: times + 1 })), []);
  const { sheet, cell, changes, changesByNow, noteChange, isWaiting } = workbook;
  const pane = useMemo<Pane>(
    () => ({ sheet, cell, changes, changesByNow, noteChange, isWaiting, announce, open, takeCommand }),
    [sheet, cell, changes, changesByNow, noteChange, isWaiting, announce, open, takeCommand],
  );

  return (
    <PaneContext.Provider value={pane}>
      <header className={styles.top}>
        <h1 className={styles.hiddenFromSight}>{frameText.title}</h1>
        <Tabs open={tab} onOpen={open} />
      </header>
      <main>
        {TABS.map((name) => {
          const Screen = SCREENS[name];
          return (
            <div
              key={name}
              id={`panel-${name}`}
              role="tabpanel"
              aria-labelledby={`tab-${name}`}
              hidden={name !== tab}
            >
              {opened.includes(name) && (
                <Broken>
                  <Suspense fallback={<Spinner size="small" aria-label={frameText.loading} />}>
                    <Screen />
                  </Suspense>
                </Broken>
              )}
            </div>
          );
        })}
      </main>
      {/* A new element each time: the same words said twice are said twice. */}
      <div role="status" aria-live="polite" className={styles.hiddenFromSight}>
        <span key={said.times}>{said.text}</span>
      </div>
    </PaneContext.Provider>
  );
}
