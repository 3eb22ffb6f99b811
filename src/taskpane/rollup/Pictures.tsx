import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { RollupFigures } from "../../app/rollUp/rollUp";
import { rollUpPaneText as words } from "../../text/pane/rollUp";
import { Stack } from "../parts/Screen";
import { Benchmarks } from "./pictures/Benchmarks";
import { Coverage, coverageRows } from "./pictures/Coverage";
import { Indicators } from "./pictures/Indicators";
import { SelfRatings } from "./pictures/SelfRatings";
import { schoolsWithItems, StatusBySchool } from "./pictures/StatusBySchool";

const useStyles = makeStyles({
  item: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  header: { "& button": { padding: `${tokens.spacingVerticalXS} 0`, ...typographyStyles.subtitle2 } },
  panel: { margin: 0, paddingBottom: tokens.spacingVerticalM },
});

/** The figures of the sheet as small pictures with their numbers: a heading for each, and the first one open. */
export function Pictures({ figures }: { readonly figures: RollupFigures }) {
  const styles = useStyles();
  const { benchmarks, ratings, indicators } = figures;
  const pictures: readonly (readonly [heading: string, picture: ReactNode])[] = [
    ...(schoolsWithItems(figures).length > 0
      ? [[words.status.heading, <StatusBySchool figures={figures} />] as const]
      : []),
    ...(benchmarks.length > 0
      ? [[words.benchmarks.heading, <Benchmarks benchmarks={benchmarks} />] as const]
      : []),
    ...ratings.map((form) => [words.ratings.heading(form.title), <SelfRatings form={form} />] as const),
    ...(coverageRows(figures).length > 0
      ? [[words.coverage.heading, <Coverage figures={figures} />] as const]
      : []),
    ...(indicators.length > 0
      ? [[words.indicators.heading, <Indicators indicators={indicators} />] as const]
      : []),
  ];
  return (
    <Accordion multiple collapsible defaultOpenItems={pictures.slice(0, 1).map(([heading]) => heading)}>
      {pictures.map(([heading, picture]) => (
        <AccordionItem key={heading} value={heading} className={styles.item}>
          <AccordionHeader as="h3" className={styles.header}>
            {heading}
          </AccordionHeader>
          <AccordionPanel className={styles.panel}>
            <Stack>{picture}</Stack>
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}
