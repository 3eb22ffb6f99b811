import { Button } from "@fluentui/react-components";
import { type RefObject, useState } from "react";
import type { BenchmarkType } from "../../plan/values/benchmarkWords";
import type { Status } from "../../plan/values/status";
import { planText } from "../../text/pane/plan";
import { Stack } from "../parts/Screen";
import { STATUS_MEANINGS, TYPE_MEANINGS } from "./meanings";
import { OpenWords } from "./OpenWords";
import { openWords, withMeaning } from "./parts";
import type { PlanWork } from "./usePlan";

const { words: own, review } = planText;

/** More at once would be a form; the next ones come when these are answered. */
const AT_ONCE = 6;

/** The words of the sheets in use that nobody has said how to count, each asked once for all of them. */
export default function WordsLeft({
  plan: { look, keep, settle },
  headingRef,
}: {
  readonly plan: PlanWork;
  /** The screen's heading. */
  readonly headingRef: RefObject<HTMLHeadingElement>;
}) {
  const [words, setWords] = useState<ReadonlyMap<string, Status>>(new Map());
  const [types, setTypes] = useState<ReadonlyMap<string, BenchmarkType>>(new Map());
  const tables = look.value?.parts.filter(({ use }) => use === "used").flatMap((part) => part.tables) ?? [];
  const statuses = openWords(tables, "status").slice(0, AT_ONCE);
  const kinds = openWords(tables, "benchmarkType").slice(0, AT_ONCE);
  if (statuses.length + kinds.length === 0) return null;
  const isChosen = words.size + types.size > 0;
  const remember = async () => {
    const meant = {
      words: [...words].map(([word, status]) => ({ word, status })),
      typeWords: [...types].map(([word, type]) => ({ word, type })),
    };
    if ((await settle([], [], own.remembered, meant)) === null) return;
    setWords(new Map());
    setTypes(new Map());
    // What was chosen is gone, and the button with the last of it: whoever goes by keys reads what was remembered.
    headingRef.current?.focus();
  };
  return (
    <Stack>
      <OpenWords
        heading={review.words.statuses}
        open={statuses}
        meanings={STATUS_MEANINGS}
        chosen={words}
        onChoose={(word, status) => setWords(withMeaning(words, word, status))}
      />
      <OpenWords
        heading={review.words.types}
        open={kinds}
        meanings={TYPE_MEANINGS}
        chosen={types}
        onChoose={(word, type) => setTypes(withMeaning(types, word, type))}
      />
      <div>
        <Button disabledFocusable={!isChosen || keep.state.kind === "busy"} onClick={() => void remember()}>
          {own.remember}
        </Button>
      </div>
    </Stack>
  );
}
