import { Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { frameText } from "../../text/pane/frame";
import { Heading, Paragraph } from "../parts/text";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
  },
});

/** Until Excel says that it is there. */
export function Starting() {
  return (
    <main className={useStyles().root}>
      <Spinner size="small" label={frameText.starting} labelPosition="below" />
    </main>
  );
}

/** Excel has said nothing for too long. */
export function NoAnswer() {
  return <Sentence text={frameText.noAnswer} />;
}

/** The page stands in a browser by itself. */
export function NotInExcel() {
  return <Sentence text={frameText.notInExcel} />;
}

function Sentence({ text }: { readonly text: string }) {
  return (
    <main className={useStyles().root} role="alert">
      <Heading level={1}>{frameText.title}</Heading>
      <Paragraph>{text}</Paragraph>
    </main>
  );
}
