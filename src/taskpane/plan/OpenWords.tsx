import { Dropdown, Field, Option, makeStyles } from "@fluentui/react-components";
import { planText } from "../../text/pane/plan";
import { Heading, Paragraph } from "../parts/text";

const { words } = planText.review;

const useStyles = makeStyles({ dropdown: { minWidth: 0 } });

/** Words that can't be counted: what each is to count as, to be chosen once and remembered. */
export function OpenWords<Meaning extends string>({
  heading,
  open,
  meanings,
  chosen,
  onChoose,
}: {
  readonly heading: string;
  readonly open: readonly string[];
  /** What a word can count as, with how that is called. */
  readonly meanings: readonly (readonly [Meaning, string])[];
  readonly chosen: ReadonlyMap<string, Meaning>;
  readonly onChoose: (word: string, meaning: Meaning | null) => void;
}) {
  const styles = useStyles();
  if (open.length === 0) return null;
  return (
    <>
      <Heading level={3}>{heading}</Heading>
      <Paragraph isQuiet>{words.lead}</Paragraph>
      {open.map((word) => {
        const meaning = chosen.get(word);
        return (
          <Field key={word} label={words.choose(word)}>
            <Dropdown
              className={styles.dropdown}
              inlinePopup
              value={meanings.find(([each]) => each === meaning)?.[1] ?? words.open}
              selectedOptions={[meaning ?? ""]}
              onOptionSelect={(_, { optionValue }) =>
                onChoose(word, meanings.find(([each]) => each === optionValue)?.[0] ?? null)
              }
            >
              <Option value="">{words.open}</Option>
              {meanings.map(([each, called]) => (
                <Option key={each} value={each}>
                  {called}
                </Option>
              ))}
            </Dropdown>
          </Field>
        );
      })}
    </>
  );
}
