import { jobText } from "../text/job";
import { UserError } from "./errors";
import { untilAnswered } from "./waiting";

/** What whoever waits for a use-case can do meanwhile. */
export interface Job {
  /** Ends it before its next request to Excel. */
  readonly signal?: AbortSignal;
  /** Told how many of its requests Excel has answered, and how many there are as far as is known by then. */
  onProgress?(done: number, total: number): void;
}

/** The user ended a job; the message says what was left as it was. */
export class Cancelled extends UserError {
  constructor(message: string = jobText.cancelled) {
    super(message, "cancelled");
    this.name = "Cancelled";
  }
}

/** Counts the requests of a job as Excel answers them, and ends the job between two of them. */
export class Steps {
  private done = 0;

  /** @param total how many requests there will be at least */
  constructor(
    private readonly job: Job = {},
    private total = 0,
  ) {}

  /** So many more requests are to come than was said at first. */
  expect(requests: number): void {
    this.total += requests;
  }

  /** Sends a request. @throws Cancelled before it is sent */
  async request<T>(send: () => Promise<T>): Promise<T> {
    if (this.job.signal?.aborted) throw new Cancelled();
    const answer = await untilAnswered(send());
    this.done++;
    await this.report();
    return answer;
  }

  /** Lets the screen show how far things are before the next stretch of work. */
  private async report(): Promise<void> {
    if (!this.job.onProgress) return;
    this.job.onProgress(this.done, Math.max(this.done, this.total));
    await new Promise((resolve) => setTimeout(resolve));
  }
}
