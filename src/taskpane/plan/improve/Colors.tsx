import { Button, Dropdown, Field, makeStyles, Option, tokens } from "@fluentui/react-components";
import type { FoundColor, Status } from "../../../app/plan/statusColors";
import { STATUSES } from "../../../plan/values/status";
import { colorsPaneText as words } from "../../../text/pane/colors";
import { Outcome } from "../../parts/Actions";
import { Stack } from "../../parts/Screen";
import { Heading, Paragraph } from "../../parts/text";
import { Preview } from "./Choices";
import { colorWords } from "./colorWord";
import type { ColorWork } from "./useColors";

const useStyles = makeStyles({
  button: { alignSelf: "flex-start" },
  label: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  swatch: {
    display: "inline-block",
    flexShrink: 0,
    width: "16px",
    height: "16px",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    forcedColorAdjust: "none",
  },
  dropdown: { minWidth: 0 },
  notes: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** So many colors are asked about, and so many notes shown. */
const MOST_COLORS = 12;
const MOST_NOTES = 5;

/** Statuses from fill colors: what is found when somebody asks for it, what each color means, and what is written. */
export function Colors({
  colors: { look, keep, meanings, offer, start, choose },
  isDisabled,
  onWrite,
}: {
  readonly colors: ColorWork;
  readonly isDisabled: boolean;
  readonly onWrite: () => void;
}) {
  const styles = useStyles();
  const found = look.value?.colors ?? null;
  const shown = found?.slice(0, MOST_COLORS) ?? [];
  const names = colorWords(shown.map(({ color }) => color));
  return (
    <Stack isTight>
      <Heading level={3}>{words.heading}</Heading>
      <Paragraph isQuiet>{words.why}</Paragraph>
      <Button
        className={styles.button}
        disabledFocusable={isDisabled || look.state.kind === "busy"}
        onClick={() => void start()}
      >
        {words.look}
      </Button>
      <Outcome state={look.state} label={words.looking} />
      <div role="status">{found?.length === 0 && <Paragraph>{words.none}</Paragraph>}</div>
      <Stack>
        {shown.map((each, index) => (
          <Meaning
            key={each.color}
            found={each}
            name={names[index]!}
            meaning={meanings.get(each.color) ?? null}
            called={(status) => words.status(look.value?.written.get(status) ?? status, status)}
            isDisabled={isDisabled}
            onChoose={(status) => choose(each.color, status)}
          />
        ))}
      </Stack>
      {found && found.length > shown.length && (
        <Paragraph isQuiet>{words.rare(found.length - shown.length)}</Paragraph>
      )}
      {shown.length > 0 && offer && (
        <>
          {offer.isColumnAdded && <Paragraph>{words.column}</Paragraph>}
          <Contradictions of={offer.contradictions} />
          {offer.preview.length > 0 ? (
            <Preview preview={offer.preview} />
          ) : (
            <Paragraph isQuiet>
              {shown.some(({ color }) => meanings.has(color)) ? words.filled : words.unchosen}
            </Paragraph>
          )}
          <Button
            className={styles.button}
            disabledFocusable={isDisabled || offer.edits.length === 0}
            onClick={onWrite}
          >
            {offer.preview.length > 0 ? words.write(offer.preview.length) : words.noStatus}
          </Button>
        </>
      )}
      <Outcome state={keep.state} label={words.remembering} />
    </Stack>
  );
}

/** A color, seen and in a word, and what it means. */
function Meaning({
  found: { color, count, examples },
  name,
  meaning,
  called,
  isDisabled,
  onChoose,
}: {
  readonly found: FoundColor;
  readonly name: string;
  readonly meaning: Status | null;
  /** How the district calls a status. */
  readonly called: (status: Status) => string;
  readonly isDisabled: boolean;
  readonly onChoose: (status: Status | null) => void;
}) {
  const styles = useStyles();
  const label = (
    <span className={styles.label}>
      <span className={styles.swatch} style={{ backgroundColor: color }} aria-hidden />
      {words.color(name, count)}
    </span>
  );
  return (
    <Field label={{ children: label }} hint={examples.length > 0 ? words.such(examples) : undefined}>
      <Dropdown
        inlinePopup
        className={styles.dropdown}
        disabled={isDisabled}
        value={meaning ? called(meaning) : words.nothing}
        selectedOptions={[meaning ?? ""]}
        onOptionSelect={(_, { optionValue }) =>
          onChoose(STATUSES.find((status) => status === optionValue) ?? null)
        }
      >
        <Option value="">{words.nothing}</Option>
        {STATUSES.map((status) => (
          <Option key={status} value={status}>
            {called(status)}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}

/** Cells that say something else than their color. */
function Contradictions({ of }: { readonly of: NonNullable<ColorWork["offer"]>["contradictions"] }) {
  const styles = useStyles();
  if (of.length === 0) return null;
  const rest = of.length - MOST_NOTES;
  return (
    <>
      <Paragraph>{words.contradictions(of.length)}</Paragraph>
      <ul className={styles.notes}>
        {of.slice(0, MOST_NOTES).map(({ where, said, meant }) => (
          <li key={where}>{words.contradiction(where, said, meant)}</li>
        ))}
      </ul>
      {rest > 0 && <Paragraph isQuiet>{words.more(rest)}</Paragraph>}
    </>
  );
}
