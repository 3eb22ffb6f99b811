import { type DateSerial, dateOf } from "../../plan/values/date";

/** What the commands answer with: 0 done and no error-level finding, 1 error-level findings, 2 could not run. */
export type ExitCode = 0 | 1 | 2;

/** Where a command writes to, so that tests can read it. */
export interface Output {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

export interface CommandOptions {
  readonly json?: boolean;
  readonly asOf?: DateSerial;
  readonly out?: string;
}

/** What `check` can be told besides. */
export interface CheckOptions extends CommandOptions {
  /** Only what concerns this school or cluster, or stands on this sheet. */
  readonly school?: string;
  readonly sheet?: string;
  /** Whether to write a new workbook with the sheet of findings. */
  readonly report?: boolean;
}

/** What `rollup` can be told besides: what it is to show. */
export interface RollupOptions extends CommandOptions {
  readonly section?: readonly string[];
  readonly school?: readonly string[];
  readonly period?: string;
}

/** Today where the command is run. */
export function today(): DateSerial {
  const now = new Date();
  return dateOf(now.getFullYear(), now.getMonth() + 1, now.getDate())!;
}
