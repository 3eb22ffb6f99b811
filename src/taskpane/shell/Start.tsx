import { Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { frameText } from "../../text/pane/frame";
import { Heading, Paragraph } from "../parts/text";
import { Themed, type ThemedProps } from "./Themed";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
  },
});

/** Until Excel says that it is there. */
export function Starting(props: ThemedProps) {
  return (
    <Themed {...props}>
      <main className={useStyles().root}>
        <Spinner size="small" label={frameText.starting} labelPosition="below" />
      </main>
    </Themed>
  );
}

/** Excel has said nothing for too long. */
export function NoAnswer(props: ThemedProps) {
  return <Sentence {...props} text={frameText.noAnswer} />;
}

/** The page stands in a browser by itself. */
export function NotInExcel(props: ThemedProps) {
  return <Sentence {...props} text={frameText.notInExcel} />;
}

function Sentence({ text, ...props }: ThemedProps & { readonly text: string }) {
  return (
    <Themed {...props}>
      <main className={useStyles().root} role="alert">
        <Heading level={1}>{frameText.title}</Heading>
        <Paragraph>{text}</Paragraph>
      </main>
    </Themed>
  );
}
