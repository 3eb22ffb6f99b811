import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens } from "@fluentui/react-components";
import { frameText } from "../../text/pane/frame";

const useStyles = makeStyles({
  details: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  summary: { cursor: "pointer", width: "fit-content", paddingTop: tokens.spacingVerticalXS },
  body: { paddingBottom: tokens.spacingVerticalS },
});

export interface Failure {
  /** What happened, what was left alone, what to do. */
  readonly message: string;
  /** For whoever looks closer. */
  readonly details: string;
}

/** Why something did not work. */
export function Failed({ message, details }: Failure) {
  const styles = useStyles();
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{frameText.failed}</MessageBarTitle>
        <div>{message}</div>
        <details className={styles.details}>
          <summary className={styles.summary}>{frameText.details}</summary>
          {details}
        </details>
      </MessageBarBody>
    </MessageBar>
  );
}
