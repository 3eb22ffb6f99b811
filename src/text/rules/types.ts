/** The words of one rule. `{{name}}` in a text stands for what the rule supplies. */
export interface RuleText {
  readonly title: string;
  /** What the rule looks for, in one sentence. */
  readonly ensures: string;
  /** What must be true, in words that read as the way to put it right. */
  readonly help: string;
  /** Why it matters, and who says so. */
  readonly source: string;
  readonly messages: Readonly<Record<string, string>>;
  /** What each way to put it right does. */
  readonly fixes?: Readonly<Record<string, string>>;
  /** What each limit means. */
  readonly limits?: Readonly<Record<string, string>>;
}
