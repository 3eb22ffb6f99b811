import { useState } from "react";
import type { Selection } from "../../app/check/check";
import type { Grouping } from "../../app/check/groups";
import { type Filter, NO_FILTER } from "./findings/findings";

/** How somebody looks at the findings: it stays while they look at something else. */
export function useLook() {
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const [scope, setScope] = useState<Selection>({});
  const [grouping, setGrouping] = useState<Grouping>("unit");
  /** The finding that was chosen last, and where it stood in the list. */
  const [current, setCurrent] = useState<{ readonly key: string | null; readonly at: number }>({
    key: null,
    at: -1,
  });
  return { filter, setFilter, scope, setScope, grouping, setGrouping, current, setCurrent };
}

export type Look = ReturnType<typeof useLook>;
