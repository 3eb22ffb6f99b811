import { Link, makeStyles, mergeClasses } from "@fluentui/react-components";

const useStyles = makeStyles({
  // Fluent draws links that are buttons as plain text where colors are forced.
  link: { "@media (forced-colors: active)": { color: "LinkText", ":hover": { color: "LinkText" } } },
});

/** Words that lead somewhere: to another tab, or to a place in the workbook. A subtle one is seen to do so when pointed at. */
export function TextLink({
  children,
  label,
  isSubtle = false,
  className,
  onClick,
}: {
  readonly children: string;
  /** What a screen reader says, where the words alone don't say where they lead. */
  readonly label?: string;
  readonly isSubtle?: boolean;
  readonly className?: string;
  readonly onClick: () => void;
}) {
  const styles = useStyles();
  return (
    <Link
      as="button"
      type="button"
      inline={!isSubtle}
      appearance={isSubtle ? "subtle" : "default"}
      className={mergeClasses(styles.link, className)}
      aria-label={label}
      onClick={onClick}
    >
      {children}
    </Link>
  );
}
