import {
  Tree,
  TreeItem,
  TreeItemLayout,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { Open16Regular, Warning16Filled } from "@fluentui/react-icons";
import { type ReactNode, useState } from "react";
import type { Below, SchoolItems } from "../../../app/check/throughLine";
import { isDistrictGoal } from "../../../plan/graph";
import type { PlanItem } from "../../../plan/item";
import { checkPaneText } from "../../../text/pane/check";
import { useLine } from "./lineContext";

const { line: words, more: moreText } = checkPaneText;

/** So many branches below one are shown at first, and so many more each time. */
const FIRST = 20;
const MORE = 100;

const useStyles = makeStyles({
  layout: {
    minHeight: "auto",
    alignItems: "start",
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
  },
  name: { display: "flex", flexDirection: "column", whiteSpace: "normal", overflowWrap: "anywhere" },
  top: typographyStyles.body1Strong,
  facts: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  gap: {
    ...typographyStyles.caption1,
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    alignItems: "start",
  },
  icon: {
    flexShrink: 0,
    color: tokens.colorStatusWarningForeground1,
    "@media (forced-colors: active)": { color: "inherit", forcedColorAdjust: "none" },
  },
});

/** An objective, an initiative or anything below one, with what stands below it in turn. */
export function ItemBranch({ item, path = "" }: { readonly item: PlanItem; readonly path?: string }) {
  const styles = useStyles();
  const { line, gaps, go } = useLine();
  const [isOpen, setOpen] = useState(false);
  const below = line.below(item);
  const isLeaf = isEmpty(below);
  const reach = line.reach(item);
  const isGoal = isDistrictGoal(item);
  const name = nameOf(item);
  const value = `${path}/${item.key}`;
  const goThere = () => void go({ sheet: item.place.sheet, row: item.place.row, column: columnOf(item) });
  return (
    <TreeItem
      itemType={isLeaf ? "leaf" : "branch"}
      value={value}
      open={isOpen}
      onOpenChange={(_, { open }) => setOpen(open)}
      {...(isLeaf && { onClick: goThere })}
    >
      <TreeItemLayout className={styles.layout}>
        <span className={styles.name}>
          <span className={item.kind === "objective" && isGoal ? styles.top : undefined}>{name}</span>
          {isGoal && <span className={styles.facts}>{words.reach(reach.schools, reach.items)}</span>}
          {gaps.get(item.key)?.map(({ key, message }) => (
            <span key={key} className={styles.gap}>
              <Warning16Filled className={styles.icon} aria-hidden />
              <span>{message}</span>
            </span>
          ))}
        </span>
      </TreeItemLayout>
      {isOpen && !isLeaf && <BelowTree below={below} path={value} goTo={{ name, goThere }} />}
    </TreeItem>
  );
}

/** What stands apart from every objective; nothing where there is none. */
export function Apart({
  name,
  below,
  value,
}: {
  readonly name: string;
  readonly below: Below;
  readonly value: string;
}) {
  if (isEmpty(below)) return null;
  return (
    <Branch name={name} value={value}>
      <BelowTree below={below} path={value} />
    </Branch>
  );
}

/** What stands below an item, and first of all the way to the item's own cell: pressing the item itself opens it. */
function BelowTree({
  below,
  path,
  goTo,
}: {
  readonly below: Below;
  readonly path: string;
  readonly goTo?: { readonly name: string; readonly goThere: () => void };
}) {
  const { initiatives, benchmarks, actions, schools } = below;
  return (
    <Tree>
      {goTo && (
        <TreeItem
          itemType="leaf"
          value={`${path}/cell`}
          aria-label={words.goTo(goTo.name)}
          onClick={goTo.goThere}
        >
          <TreeItemLayout iconBefore={<Open16Regular />}>{words.open}</TreeItemLayout>
        </TreeItem>
      )}
      {initiatives.map((item) => (
        <ItemBranch key={item.key} item={item} path={path} />
      ))}
      <Items name={words.benchmarks(benchmarks.length)} items={benchmarks} value={`${path}/benchmarks`} />
      <Items name={words.actions(actions.length)} items={actions} value={`${path}/actions`} />
      <Limited all={schools} path={path}>
        {(school) => <SchoolBranch key={school.school ?? ""} of={school} path={path} />}
      </Limited>
    </Tree>
  );
}

function SchoolBranch({ of: { school, items }, path }: { readonly of: SchoolItems; readonly path: string }) {
  const name = school ?? words.noSchool;
  return (
    <Items name={`${name}, ${words.rows(items.length)}`} items={items} value={`${path}/school ${name}`} />
  );
}

function Items({
  name,
  items,
  value,
}: {
  readonly name: string;
  readonly items: readonly PlanItem[];
  readonly value: string;
}) {
  if (items.length === 0) return null;
  return (
    <Branch name={name} value={value}>
      <Tree>
        <Limited all={items} path={value}>
          {(item) => <ItemBranch key={item.key} item={item} path={value} />}
        </Limited>
      </Tree>
    </Branch>
  );
}

/** A branch that is a group of others and no item itself; what is below it is drawn when it is opened. */
function Branch({
  name,
  value,
  children,
}: {
  readonly name: string;
  readonly value: string;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <TreeItem itemType="branch" value={value} open={isOpen} onOpenChange={(_, { open }) => setOpen(open)}>
      <TreeItemLayout className={styles.layout}>
        <span className={styles.name}>{name}</span>
      </TreeItemLayout>
      {isOpen && children}
    </TreeItem>
  );
}

/** The first of many, and a branch that shows more of them. */
function Limited<Each>({
  all,
  path,
  children,
}: {
  readonly all: readonly Each[];
  readonly path: string;
  readonly children: (each: Each) => ReactNode;
}) {
  const [count, setCount] = useState(FIRST);
  const left = all.length - count;
  return (
    <>
      {all.slice(0, count).map(children)}
      {left > 0 && (
        <TreeItem itemType="leaf" value={`${path}/more`} onClick={() => setCount(count + MORE)}>
          <TreeItemLayout>{moreText(Math.min(left, MORE), left)}</TreeItemLayout>
        </TreeItem>
      )}
    </>
  );
}

function isEmpty({ initiatives, benchmarks, actions, schools }: Below): boolean {
  return initiatives.length + benchmarks.length + actions.length + schools.length === 0;
}

function nameOf({ id, title }: PlanItem): string {
  return [id, title].filter((part) => part !== "").join(" ") || words.untitled;
}

/** The column of an item's id or wording, or else the first. */
function columnOf(item: PlanItem): number {
  const cell = item.place.cell(item.kind === "action" ? "action" : item.kind) ?? item.idCell ?? null;
  return cell?.column ?? 1;
}
