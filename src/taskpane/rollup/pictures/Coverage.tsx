import { makeStyles, typographyStyles } from "@fluentui/react-components";
import type { RollupFigures } from "../../../app/rollUp/rollUp";
import { rollUpPaneText } from "../../../text/pane/rollUp";
import { Stack } from "../../parts/Screen";
import { Paragraph } from "../../parts/text";
import { PictureTable } from "./PictureTable";

const { coverage: words, status } = rollUpPaneText;

const useStyles = makeStyles({
  key: { listStyleType: "none", margin: 0, padding: 0, ...typographyStyles.caption1 },
});

/** The rows of schools, in the order of the list of schools. */
export function coverageRows({ objectives, attention }: RollupFigures) {
  if (objectives.length === 0) return [];
  return attention.worstFirst
    .flatMap(({ no, school, covers }) => (covers === null ? [] : [{ no, school, covers }]))
    .sort((a, b) => a.no - b.no);
}

/** How many items of each school serve each objective, in words where none does. */
export function Coverage({ figures }: { readonly figures: RollupFigures }) {
  const styles = useStyles();
  const { objectives } = figures;
  return (
    <Stack isTight>
      <Paragraph isQuiet>{words.note}</Paragraph>
      <ul className={styles.key} aria-label={words.objectives}>
        {objectives.map((label, index) => (
          <li key={index}>{words.objective(index + 1, label)}</li>
        ))}
      </ul>
      <PictureTable
        wide={words.heading}
        head={[
          status.school,
          ...objectives.map((label, index) => (
            <abbr key={index} title={label}>
              {index + 1}
            </abbr>
          )),
        ]}
        rows={coverageRows(figures).map(({ no, school, covers }) => ({
          key: no,
          name: school,
          cells: covers,
          isMarked: covers.map((cover) => cover === "none"),
        }))}
      />
    </Stack>
  );
}
