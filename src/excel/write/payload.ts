import type { Steps } from "../job";

/** Excel on the web refuses requests over 5 MB; names and ids of the batch come on top of what is counted. */
const BYTES_PER_REQUEST = 4_000_000;
/** No single write is larger, so that requests fill up evenly. */
const BYTES_PER_WRITE = 1_000_000;

/** Queues writes and sends them whenever they would make a request too large. */
export class Payload {
  private bytes = 0;
  private sent = false;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly steps?: Steps,
  ) {}

  /** Whether anything was sent yet. */
  get isSent(): boolean {
    return this.sent;
  }

  /** Queues a write of about so many bytes. */
  async add(bytes: number, queue: () => void): Promise<void> {
    if (this.bytes + bytes > BYTES_PER_REQUEST) {
      this.steps?.expect(1);
      await this.send();
    }
    queue();
    this.bytes += bytes;
  }

  /** Queues rows of cells, in as many writes as their size asks for. `queue` is given the index of its first row. */
  async addRows<T>(rows: readonly T[][], queue: (rows: T[][], first: number) => void): Promise<void> {
    let first = 0;
    let bytes = 0;
    for (let row = 0; row < rows.length; row++) {
      bytes += JSON.stringify(rows[row]).length + 1;
      if (bytes < BYTES_PER_WRITE && row < rows.length - 1) continue;
      const from = first;
      await this.add(bytes, () => queue(rows.slice(from, row + 1), from));
      first = row + 1;
      bytes = 0;
    }
  }

  /** Sends what can be done without: when Excel refuses, nothing comes of it. */
  async sendIfPossible(): Promise<void> {
    try {
      await this.send();
    } catch {
      // All that was asked for is there already.
    }
  }

  /** Sends what is queued. */
  async send(): Promise<void> {
    await this.context.sync();
    this.sent = true;
    this.bytes = 0;
  }
}
