/** The words of one rule. `{{name}}` in a message stands for what the rule supplies. */
export interface RuleText {
  readonly title: string;
  /** What the rule looks for, in one sentence. */
  readonly ensures: string;
  /** What must be true, in words that read as the way to put it right. */
  readonly help: string;
  /** Why it matters, and who says so. */
  readonly source: string;
  readonly messages: Readonly<Record<string, string>>;
}
