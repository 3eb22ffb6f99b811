/** Who stands in a responsible-person cell. */
export interface PeopleReading {
  /** The cell's text, trimmed; "" when empty. */
  readonly text: string;
  /** Each name, role or title, in order. */
  readonly names: readonly string[];
  /** Those of the names that one individual holds ("M. Ortiz", "Principal"); "TBD", "all", "team", "principals" are none. */
  readonly individuals: readonly string[];
}
