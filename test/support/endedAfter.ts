import type { Job } from "../../src/app/job";

/** A job that is ended once so many requests are answered. */
export function endedAfter(requests: number): Job {
  const controller = new AbortController();
  return {
    signal: controller.signal,
    onProgress: (done) => {
      if (done === requests) controller.abort();
    },
  };
}
