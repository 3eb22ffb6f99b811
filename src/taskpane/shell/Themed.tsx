import { FluentProvider, makeStaticStyles, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { type OfficeTheme, usePaneTheme } from "./theme";

const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  root: { minHeight: "100vh", overflowWrap: "anywhere" },
});

/** Wraps everything in the pane and gives it Office's look. */
export function Themed({
  officeTheme,
  children,
}: {
  readonly officeTheme: () => OfficeTheme | undefined;
  readonly children: ReactNode;
}) {
  usePageStyles();
  const styles = useStyles();
  return (
    <FluentProvider theme={usePaneTheme(officeTheme)}>
      {/* Not the provider itself: lists that open over the page take over its look. */}
      <div className={styles.root}>{children}</div>
    </FluentProvider>
  );
}
