import { Dropdown, Field, Option, makeStyles } from "@fluentui/react-components";
import { STATUSES, type Status } from "../../plan/values/status";
import { planText } from "../../text/pane/plan";
import { Heading, Paragraph } from "../parts/text";

const words = planText.review.words;

const useStyles = makeStyles({ dropdown: { minWidth: 0 } });

/** Words that can't be counted: what each is to count as, to be chosen once and remembered. */
export function StatusWords({
  open,
  chosen,
  onChoose,
}: {
  readonly open: readonly string[];
  readonly chosen: ReadonlyMap<string, Status>;
  readonly onChoose: (word: string, status: Status | null) => void;
}) {
  const styles = useStyles();
  if (open.length === 0) return null;
  return (
    <>
      <Heading level={3}>{words.heading}</Heading>
      <Paragraph isQuiet>{words.lead}</Paragraph>
      {open.map((word) => {
        const status = chosen.get(word) ?? null;
        return (
          <Field key={word} label={words.choose(word)}>
            <Dropdown
              className={styles.dropdown}
              inlinePopup
              value={status ?? words.open}
              selectedOptions={[status ?? ""]}
              onOptionSelect={(_, { optionValue }) =>
                onChoose(word, STATUSES.find((each) => each === optionValue) ?? null)
              }
            >
              {[null, ...STATUSES].map((each) => (
                <Option key={each ?? ""} value={each ?? ""}>
                  {each ?? words.open}
                </Option>
              ))}
            </Dropdown>
          </Field>
        );
      })}
    </>
  );
}
