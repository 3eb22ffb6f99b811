import { LIST_TABLES } from "../../plan/ownTables";
import { STATUSES } from "../../plan/values/status";
import { STATUS_WORDS } from "../../plan/words/statusWords";
import { listsText } from "../../text/templates/lists";
import type { Naming } from "../names/naming";
import type { WordListId } from "../types";
import { filled, list, type List, SPARE } from "./list";

/** The words that a status is chosen from. */
export function statusList({ vocabulary: { statuses } }: Naming): List {
  const { name, headings } = LIST_TABLES.statuses;
  const rowCount = statuses.length + SPARE;
  return list(
    listsText.headings.status,
    name,
    rowCount,
    [
      {
        heading: headings[0],
        content: filled(
          statuses.map(({ word }) => word),
          rowCount,
        ),
        format: "text",
        width: 16,
      },
      {
        heading: headings[1],
        content: filled(
          statuses.map(({ status }) => status),
          rowCount,
        ),
        width: 14,
        validation: COUNTED,
      },
    ],
    { 0: "status" },
  );
}

const COUNTED = {
  prompt: { title: LIST_TABLES.statuses.headings[1], message: listsText.counted(STATUSES.join(", ")) },
};

/** Words that are read besides those to choose from, as everywhere else. */
export function moreStatusWords({ vocabulary: { statuses } }: Naming): List {
  const { name, headings } = LIST_TABLES.moreStatuses;
  const offered = new Set(statuses.map(({ word }) => word.toLowerCase()));
  const rows = STATUSES.flatMap((status) =>
    [status, ...STATUS_WORDS[status]].map((word) => ({ word, status })),
  ).filter(({ word }) => !offered.has(word.toLowerCase()) && offered.add(word.toLowerCase()));
  return list(listsText.headings.moreStatuses, name, rows.length + SPARE, [
    {
      heading: headings[0],
      content: filled(
        rows.map(({ word }) => word),
        rows.length + SPARE,
      ),
      format: "text",
      width: 24,
    },
    {
      heading: headings[1],
      content: filled(
        rows.map(({ status }) => status),
        rows.length + SPARE,
      ),
      width: 14,
      validation: COUNTED,
    },
  ]);
}

/** Words to choose from that are the same in every plan until somebody changes them. */
export function wordList(id: WordListId): List {
  const words = listsText.words[id];
  const rowCount = words.length + (id === "direction" ? 0 : SPARE);
  return list(
    listsText.headings[id],
    `TL_Choice_${id}`,
    rowCount,
    [
      {
        heading: listsText.headings[id],
        content: filled(words, rowCount),
        width: Math.max(18, ...words.map((word) => String(word).length + 2)),
      },
    ],
    { 0: id },
  );
}
