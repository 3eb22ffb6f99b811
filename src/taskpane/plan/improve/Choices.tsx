import { Checkbox, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Improvement, PreviewLine } from "../../../app/plan/improve";
import { improveText } from "../../../text/improve";
import { improvePaneText as words } from "../../../text/pane/improve";
import { Stack } from "../../parts/Screen";
import { Heading, Paragraph } from "../../parts/text";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  details: { ...typographyStyles.caption1, paddingLeft: tokens.spacingHorizontalXXL },
  summary: { cursor: "pointer", width: "fit-content" },
  table: { borderCollapse: "collapse", width: "100%", marginTop: tokens.spacingVerticalXS },
  cell: {
    textAlign: "left",
    verticalAlign: "top",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS} 0`,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** How many changes of a choice are shown; the others are counted. */
const MOST_LINES = 8;

/** One thing that could be better: why, and a check box with its changes for each choice. */
export function Choices({
  improvement: { kind, choices },
  chosen,
  isDisabled,
  onChange,
}: {
  readonly improvement: Improvement;
  readonly chosen: ReadonlySet<string>;
  readonly isDisabled: boolean;
  readonly onChange: (id: string, isChosen: boolean) => void;
}) {
  const styles = useStyles();
  const { heading, why } = improveText.kinds[kind];
  return (
    <Stack isTight>
      <Heading level={3}>{heading}</Heading>
      <Paragraph isQuiet>{why}</Paragraph>
      <ul className={styles.list} aria-label={heading}>
        {choices.map((choice) => (
          <li key={choice.id} className={styles.item}>
            <Checkbox
              label={choice.label}
              checked={chosen.has(choice.id)}
              disabled={isDisabled}
              onChange={(_, { checked }) => onChange(choice.id, checked === true)}
            />
            <Preview preview={choice.preview} />
          </li>
        ))}
      </ul>
    </Stack>
  );
}

/** Before and after of each change. */
export function Preview({ preview }: { readonly preview: readonly PreviewLine[] }) {
  const styles = useStyles();
  const { columns } = words;
  const rest = preview.length - MOST_LINES;
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{words.show(preview.length)}</summary>
      <table className={styles.table}>
        <thead>
          <tr>
            {[columns.where, columns.before, columns.after].map((text) => (
              <th key={text} scope="col" className={styles.cell}>
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {preview.slice(0, MOST_LINES).map(({ where, before, after }, index) => (
            <tr key={index}>
              <td className={styles.cell}>{where}</td>
              <td className={styles.cell}>{before}</td>
              <td className={styles.cell}>{after}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && <Paragraph isQuiet>{words.more(rest)}</Paragraph>}
    </details>
  );
}
