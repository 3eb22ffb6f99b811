import type { WordReading } from "./benchmarkWords";
import { statusKey } from "./statusText";

/** "Yes", "Permanent" and the like; null where a cell says neither. */
export function readYesNo(text: string): boolean | null {
  const key = statusKey(text);
  if (/^(?:yes|y|true|permanent|ongoing|goes on|recurring)\b/.test(key)) return true;
  return /^(?:no|n|false|temporary|one|ends|until|\d)/.test(key) ? false : null;
}

/**
 * Whether money comes once or each year; both, or neither, can't be read.
 * @param heading what stands above it: a bare "Yes" answers that
 */
export function readMoney(text: string, heading = ""): WordReading<"oneOff" | "permanent"> {
  if (text === "") return { kind: "empty" };
  const answer = /^(?:yes|y|true|no|n|false|x|✓|✔)$/i.test(text.trim()) ? (readYesNo(text) ?? true) : null;
  if (answer !== null) {
    const asked = readMoney(heading.replace(/[?]/g, " ").trim());
    if (asked.kind !== "word") return { kind: "unreadable", text };
    const isOnce = (asked.word === "oneOff") === answer;
    return { kind: "word", word: isOnce ? "oneOff" : "permanent", text: `${heading} ${text}` };
  }
  const key = statusKey(text);
  const isOnce = /\b(?:one (?:off|time)|once|onetime|grant|temporary|single|startup|start up)\b/.test(key);
  const isPermanent =
    /\b(?:permanent|recurring|ongoing|yearly|annual(?:ly)?|each year|every year|general fund)\b/.test(key);
  if (isOnce === isPermanent) return { kind: "unreadable", text };
  return { kind: "word", word: isOnce ? "oneOff" : "permanent", text };
}
