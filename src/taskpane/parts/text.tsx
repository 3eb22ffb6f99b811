import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { type ReactNode, type Ref, createElement } from "react";

const useStyles = makeStyles({
  flat: { margin: 0 },
  title: { ...typographyStyles.subtitle1, fontSize: tokens.fontSizeBase500 },
  heading: typographyStyles.subtitle2,
  small: typographyStyles.body1Strong,
  body: typographyStyles.body1,
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  // Focus is moved to headings so that a screen reader reads on from there; no key leads to them.
  focused: { ":focus": { outlineStyle: "none" } },
});

interface TextProps {
  readonly children: ReactNode;
  readonly id?: string;
}

/** A heading. Level 1 is the pane's, 2 a screen's, 3 a part of a screen, 4 a part of that. */
export function Heading({
  level,
  children,
  id,
  focusRef,
  isReachable = focusRef !== undefined,
}: TextProps & {
  readonly level: 1 | 2 | 3 | 4;
  readonly focusRef?: Ref<HTMLHeadingElement>;
  /** Whether focus can be moved to it. */
  readonly isReachable?: boolean;
}) {
  const styles = useStyles();
  const look = { 1: styles.title, 2: styles.title, 3: styles.heading, 4: styles.small }[level];
  const focus = isReachable ? { ref: focusRef, tabIndex: -1 } : {};
  return createElement(
    `h${level}`,
    { id, className: mergeClasses(look, styles.flat, styles.focused), ...focus },
    children,
  );
}

/** A paragraph; a quiet one says what is good to know and not needed. */
export function Paragraph({ children, id, isQuiet = false }: TextProps & { readonly isQuiet?: boolean }) {
  const styles = useStyles();
  return (
    <p id={id} className={mergeClasses(isQuiet ? styles.quiet : styles.body, styles.flat)}>
      {children}
    </p>
  );
}
