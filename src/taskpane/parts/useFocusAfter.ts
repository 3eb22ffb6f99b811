import { useEffect, useRef } from "react";
import type { JobState } from "./useJob";

/** A heading that focus moves to when work is done, so that keyboard and screen reader go on from what came out. */
export function useFocusAfter(state: JobState) {
  const heading = useRef<HTMLHeadingElement>(null);
  const was = useRef(state.kind);
  useEffect(() => {
    if (was.current === "busy" && state.kind === "done") heading.current?.focus();
    was.current = state.kind;
  }, [state.kind]);
  return heading;
}
