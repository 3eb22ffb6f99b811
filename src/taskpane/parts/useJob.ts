import { useCallback, useEffect, useRef, useState } from "react";
import { Cancelled, type Job } from "../../app/job";
import type { Failure } from "./Failed";
import { failureOf } from "./failureOf";

/** How a piece of work stands. */
export type JobState =
  | { readonly kind: "idle" | "done" }
  | { readonly kind: "busy"; readonly done: number; readonly total: number }
  | { readonly kind: "cancelled"; readonly message: string }
  | ({ readonly kind: "failed" } & Failure);

/** Work that a screen waits for. */
export interface Work<T> {
  readonly state: JobState;
  /** What came out the last time; stays while it is done again. */
  readonly value: T | null;
  /** Begins, and ends what was begun before. @returns what came out, null when nothing did */
  run(work: (job: Job) => Promise<T>): Promise<T | null>;
  cancel(): void;
  /** Replaces what came out. */
  set(value: T): void;
  /** Stops showing how it ended. */
  dismiss(): void;
}

/** Runs use-cases for a screen: one at a time, with progress, until it is done, failed or cancelled. */
export function useJob<T>(): Work<T> {
  const [state, setState] = useState<JobState>({ kind: "idle" });
  const [value, setValue] = useState<T | null>(null);
  const current = useRef<AbortController | null>(null);
  useEffect(() => () => current.current?.abort(), []);

  const run = useCallback(async (work: (job: Job) => Promise<T>) => {
    current.current?.abort();
    const controller = new AbortController();
    current.current = controller;
    const show = (next: JobState) => {
      if (current.current === controller) setState(next);
    };
    show({ kind: "busy", done: 0, total: 0 });
    try {
      const result = await work({
        signal: controller.signal,
        onProgress: (done, total) => show({ kind: "busy", done, total }),
      });
      if (current.current !== controller) return null;
      setValue(result);
      setState({ kind: "done" });
      return result;
    } catch (error) {
      const { message } = error as Error;
      show(
        error instanceof Cancelled ? { kind: "cancelled", message } : { kind: "failed", ...failureOf(error) },
      );
      return null;
    }
  }, []);

  const cancel = useCallback(() => current.current?.abort(), []);
  const set = useCallback((next: T) => setValue(next), []);
  const dismiss = useCallback(() => setState((now) => (now.kind === "busy" ? now : { kind: "idle" })), []);
  return { state, value, run, cancel, set, dismiss };
}
