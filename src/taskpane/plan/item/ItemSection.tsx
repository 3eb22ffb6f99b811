import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Link16Regular } from "@fluentui/react-icons";
import type { ItemStep, ItemView, ResourceTotals } from "../../../app/plan/item";
import type { Linking } from "../../../app/plan/link";
import { itemPaneText as words } from "../../../text/pane/item";
import { Outcome } from "../../parts/Actions";
import { Failed } from "../../parts/Failed";
import { Stack } from "../../parts/Screen";
import { Heading, Paragraph } from "../../parts/text";
import { TextLink } from "../../parts/TextLink";
import { useGoTo } from "../../parts/useGoTo";
import { useItem } from "./useItem";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  step: {
    display: "flex",
    flexDirection: "column",
    borderLeft: `3px solid ${tokens.colorBrandStroke2}`,
    paddingLeft: tokens.spacingHorizontalS,
  },
  name: { textAlign: "left" },
  own: { ...typographyStyles.body1Strong },
  facts: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  label: { ...typographyStyles.caption1Strong },
});

/** How much of what serves an item is shown; the rest is counted. */
const MOST_BELOW = 12;

/** The item of the selected row with its way up to the district's objectives and down to what serves it. */
export default function ItemSection({ onLink }: { readonly onLink: (linking: Linking) => void }) {
  const { state, reading, view, isStale, read } = useItem();
  const link = async () => {
    if (!reading || !view) return;
    const { linkingOf } = await import("../../../app/plan/link");
    onLink(linkingOf(reading, view.item));
  };
  return (
    <Stack>
      <Heading level={3}>{words.heading}</Heading>
      {state.kind === "busy" && view === null && <Paragraph isQuiet>{words.reading}</Paragraph>}
      {state.kind === "failed" && (
        <>
          <Outcome state={state} label={words.reading} />
          <div>
            <TextLink onClick={read}>{words.again}</TextLink>
          </div>
        </>
      )}
      {state.kind !== "busy" && state.kind !== "failed" && view === null && (
        <Paragraph isQuiet>{words.none}</Paragraph>
      )}
      {view && <Item view={view} onLink={() => void link()} />}
      {view && isStale && state.kind !== "busy" && state.kind !== "failed" && (
        <Paragraph isQuiet>
          {words.stale} <TextLink onClick={read}>{words.again}</TextLink>
        </Paragraph>
      )}
    </Stack>
  );
}

function Item({ view, onLink }: { readonly view: ItemView; readonly onLink: () => void }) {
  const styles = useStyles();
  const { failure, go } = useGoTo();
  const { item, up, down } = view;
  const facts = (["lead", "due", "status"] as const).filter((fact) => view[fact] !== "");
  const canLink = item.level === "school" || item.kind !== "objective";
  const steps = (list: readonly ItemStep[]) => (
    <ul className={styles.list}>
      {list.map((step) => (
        <li key={step.key} className={styles.step}>
          <TextLink
            isSubtle
            className={styles.name}
            label={words.goTo(step.name)}
            onClick={() => void go(step.cell)}
          >
            {step.name}
          </TextLink>
          <span className={styles.facts}>{kindOf(step)}</span>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {up.length > 0 && (
        <Stack isTight>
          <span className={styles.label}>{words.up}</span>
          {steps(up)}
        </Stack>
      )}
      <Stack isTight>
        <span className={styles.own}>{view.name}</span>
        <span className={styles.facts}>
          {[kindOf(view), ...facts.map((fact) => `${words.facts[fact]}: ${view[fact]}`)].join(" · ")}
        </span>
        {view.resources && <Paragraph isQuiet>{resourcesSaid(view.resources)}</Paragraph>}
        <Reach view={view} />
        {canLink && (
          <div>
            <Button size="small" icon={<Link16Regular />} onClick={onLink}>
              {words.link}
            </Button>
          </div>
        )}
      </Stack>
      <Stack isTight>
        <span className={styles.label}>{words.down}</span>
        {down.length === 0 ? (
          <Paragraph isQuiet>{words.nothingDown}</Paragraph>
        ) : (
          steps(down.slice(0, MOST_BELOW))
        )}
        {down.length > MOST_BELOW && <Paragraph isQuiet>{words.more(down.length - MOST_BELOW)}</Paragraph>}
      </Stack>
      {failure && <Failed {...failure} />}
    </>
  );
}

/** What an objective has to work with: one-off and permanent money apart, other kinds by their numbers. */
function resourcesSaid({ count, money, kinds, others, withoutNumber }: ResourceTotals): string {
  const { resources: said } = words;
  const comes = (["oneOff", "permanent", "unsaid"] as const).filter((way) => money[way] !== 0);
  const counted = Object.entries(kinds).filter(([, sum]) => sum !== 0);
  const parts = [
    ...comes.map((way) => said[way](money[way])),
    ...counted.map(([kind, sum]) => said.kind(kind, sum)),
    ...(others === 0 ? [] : [said.others(others)]),
    ...(withoutNumber === 0 ? [] : [said.withoutNumber(withoutNumber)]),
  ].join(", ");
  return said.all(count, parts.charAt(0).toUpperCase() + parts.slice(1));
}

/** Whether the way leads to the top. */
function Reach({ view: { item, up, reachesTop } }: { readonly view: ItemView }) {
  if (item.local) return <Paragraph isQuiet>{words.local(item.local.reason)}</Paragraph>;
  if (item.level === "district" && item.kind === "objective")
    return <Paragraph isQuiet>{words.top}</Paragraph>;
  return reachesTop || up.length > 0 ? null : <Paragraph isQuiet>{words.nothingUp}</Paragraph>;
}

function kindOf({ kind, unit }: ItemStep): string {
  return unit === null ? words.kinds[kind] : words.ofSchool(words.kinds[kind], unit);
}
