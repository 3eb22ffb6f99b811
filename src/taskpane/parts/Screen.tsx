import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode, Ref } from "react";
import { Heading, Paragraph } from "./text";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    // Rows that reach to the edges of the pane go by it too.
    "--side": tokens.spacingHorizontalL,
    padding: `${tokens.spacingVerticalL} var(--side) ${tokens.spacingVerticalXXXL}`,
    // A pane at 400 % zoom: what only decorates or keeps a width makes room for the words.
    "@media (max-width: 200px)": {
      "--side": tokens.spacingHorizontalS,
      "& h2": { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
      "& .fui-Button": {
        minWidth: 0,
        paddingLeft: tokens.spacingHorizontalS,
        paddingRight: tokens.spacingHorizontalS,
      },
      "& .fui-MessageBar": { paddingLeft: tokens.spacingHorizontalS },
      "& .fui-MessageBar__icon": { display: "none" },
    },
  },
});

/** A screen: its heading, and the rest one below the other. */
export function Screen({
  heading,
  above,
  focusRef,
  onEscape,
  children,
}: {
  readonly heading: string;
  /** A few words above the heading: what it is the name of. */
  readonly above?: string;
  readonly focusRef?: Ref<HTMLHeadingElement>;
  readonly onEscape?: () => void;
  readonly children: ReactNode;
}) {
  return (
    <div
      className={useStyles().root}
      onKeyDown={({ key, target }) => {
        // In a list that is open, Escape closes the list.
        if (key === "Escape" && (target as HTMLElement).ariaExpanded !== "true") onEscape?.();
      }}
    >
      <Stack isTight>
        {above !== undefined && <Paragraph isQuiet>{above}</Paragraph>}
        <Heading level={2} focusRef={focusRef}>
          {heading}
        </Heading>
      </Stack>
      {children}
    </div>
  );
}

const useStackStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  tight: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

/** Things that belong together, one below the other. */
export function Stack({
  children,
  isTight = false,
}: {
  readonly children: ReactNode;
  readonly isTight?: boolean;
}) {
  const styles = useStackStyles();
  return <div className={isTight ? styles.tight : styles.root}>{children}</div>;
}
