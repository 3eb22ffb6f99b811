import { Button, Field, Input, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Dismiss16Regular, Edit16Regular, Warning16Filled } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import type { School } from "../../app/setUp/setUp";
import { frameText } from "../../text/pane/frame";
import { setUpPaneText } from "../../text/pane/setUp";

const { schools: words } = setUpPaneText;

const useStyles = makeStyles({
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  row: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    minHeight: "28px",
  },
  text: { flex: 1, minWidth: 0 },
  name: typographyStyles.body1,
  facts: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, display: "block" },
  like: {
    ...typographyStyles.caption1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    paddingBottom: tokens.spacingVerticalXS,
  },
  warning: { color: tokens.colorStatusWarningForeground1, flexShrink: 0 },
  question: { flex: "1 1 150px" },
  edit: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** One school: what is known of it, and, where it was added just now, another name for it or its removal. */
export function SchoolRow({
  school,
  isStanding,
  isEditing,
  like,
  isTaken,
  onEdit,
  onRename,
  onRemove,
  onSame,
}: {
  readonly school: School;
  readonly isStanding: boolean;
  readonly isEditing: boolean;
  /** Another school of the list that this may be a second spelling of. */
  readonly like: School | undefined;
  readonly isTaken: (name: string) => boolean;
  readonly onEdit: (isEditing: boolean) => void;
  readonly onRename: (name: string) => void;
  readonly onRemove: () => void;
  readonly onSame: (other: School) => void;
}) {
  const styles = useStyles();
  const edit = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(isEditing);
  useEffect(() => {
    if (wasEditing.current && !isEditing) edit.current?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);
  if (isEditing)
    return (
      <li className={styles.item}>
        <Rename name={school.name} isTaken={isTaken} onRename={onRename} onClose={() => onEdit(false)} />
      </li>
    );
  const facts = factsOf(school);
  return (
    <li className={styles.item}>
      <div className={styles.row}>
        <span className={styles.text}>
          <span className={styles.name}>{school.name}</span>
          {(isStanding || facts !== "") && (
            <span className={styles.facts}>
              {[isStanding ? words.standing : "", facts].filter(Boolean).join(" · ")}
            </span>
          )}
        </span>
        {!isStanding && (
          <>
            <Button
              ref={edit}
              size="small"
              appearance="subtle"
              icon={<Edit16Regular />}
              aria-label={words.change(school.name)}
              onClick={() => onEdit(true)}
            />
            <Button
              size="small"
              appearance="subtle"
              icon={<Dismiss16Regular />}
              aria-label={words.remove(school.name)}
              onClick={onRemove}
            />
          </>
        )}
      </div>
      {like && (
        <div className={styles.like}>
          <Warning16Filled aria-hidden className={styles.warning} />
          <span className={styles.question}>{words.like(like.name)}</span>
          <Button
            size="small"
            aria-label={words.sameNamed(school.name, like.name)}
            onClick={() => onSame(like)}
          >
            {words.same}
          </Button>
        </div>
      )}
    </li>
  );
}

function factsOf({ cluster, leader, level, tier, aliases }: School): string {
  const facts = [
    cluster,
    leader,
    level === undefined ? undefined : words.level(level),
    tier,
    aliases && words.aliases(aliases.join(", ")),
  ];
  return facts.filter(Boolean).join(" · ");
}

function Rename({
  name,
  isTaken,
  onRename,
  onClose,
}: {
  readonly name: string;
  readonly isTaken: (name: string) => boolean;
  readonly onRename: (name: string) => void;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const [typed, setTyped] = useState(name);
  const [problem, setProblem] = useState<string | undefined>();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.select(), []);
  const keep = () => {
    const wanted = typed.replace(/\s+/g, " ").trim();
    const wrong = wanted === "" ? words.noName : isTaken(wanted) ? words.listed : undefined;
    setProblem(wrong);
    if (wrong) return;
    onRename(wanted);
    onClose();
  };
  return (
    <div
      className={styles.edit}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== "Escape") return;
        if ((event.target as HTMLElement).tagName !== "INPUT" && event.key === "Enter") return;
        event.preventDefault();
        event.stopPropagation();
        if (event.key === "Enter") keep();
        else onClose();
      }}
    >
      <Field label={words.name} validationMessage={problem}>
        <Input ref={input} value={typed} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" onClick={keep}>
          {words.keep}
        </Button>
        <Button size="small" onClick={onClose}>
          {frameText.cancel}
        </Button>
      </div>
    </div>
  );
}
