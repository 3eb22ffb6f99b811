import type { Ref } from "react";
import type { Check } from "../../app/check/check";
import type { CheckWork } from "./useCheck";
import type { Look } from "./useLook";

/** What each of the screen's views is given. */
export interface ViewProps {
  readonly check: Check;
  readonly work: CheckWork;
  readonly look: Look;
  /** Of its first heading, to which focus moves when a check is done. */
  readonly headingRef: Ref<HTMLHeadingElement>;
  /** Back to the findings. */
  readonly onDone: () => void;
}
