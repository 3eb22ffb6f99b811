import { HostError } from "../errors";
import { Batch } from "./batch";
import { ApiObject, type Session } from "./declare";
import { ActionType, ObjectPathType, type RequestBody, type ResponseBody } from "./messages";
import { eventMessage, type EventName } from "./events";
import { generalException } from "./refusals";

/** Excel on the web refuses more, in both directions. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** What went over the bridge since the workbook was opened. */
export interface Stats {
  requests: number;
  actions: number;
  /** From the client to the host. */
  bytesSent: number;
  bytesReceived: number;
}

/** What the client finds as `_richApiNativeBridge`; the client puts its own `onMessageFromHost` there. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?(text: string): void;
}

interface Message {
  readonly id: number;
  readonly message: { readonly body: RequestBody };
}

/** Takes the client's requests, one after the other, and answers them from the workbook. */
export class Bridge {
  readonly stats: Stats = { requests: 0, actions: 0, bytesSent: 0, bytesReceived: 0 };
  readonly native: NativeBridge = { sendMessageToHost: (text) => this.receive(text) };
  private queue: Promise<void> = Promise.resolve();
  private actionsUntilFailure = Infinity;
  private closed = false;
  /** Whether what happens right now is the client's doing. */
  isAnswering = false;

  /** Told of each request that was answered and may have changed the workbook. */
  onChanged: () => void = () => undefined;

  /** Called before each action, which waits for it: for tests that look at the workbook between two of them. */
  beforeAction: (() => void | Promise<void>) | null = null;

  constructor(private readonly session: Session) {}

  /** Makes the n-th action from now fail with GeneralException; 1 is the next. */
  failAt(action: number): void {
    this.actionsUntilFailure = action;
  }

  /** Resolves when all requests that came in are answered. */
  idle(): Promise<void> {
    return this.queue;
  }

  /** Does something to the workbook between two requests. @returns what it gives */
  between<T>(action: () => Promise<T>): Promise<T> {
    const done = this.queue.then(action);
    this.queue = done.then(
      () => undefined,
      () => undefined,
    );
    return done;
  }

  /** Requests from now on are not answered any more but refused. */
  close(): void {
    this.closed = true;
  }

  /** Tells the client of an event that it has handlers for, after what it is being answered right now. */
  raise(name: EventName, args: Readonly<Record<string, unknown>>): void {
    if (!this.session.events.wants(name)) return;
    const message = eventMessage(name, args);
    this.queue = this.queue.then(() => {
      if (!this.closed) this.native.onMessageFromHost?.(message);
    });
  }

  private receive(text: string): void {
    const size = byteLength(text);
    this.stats.requests++;
    this.stats.bytesSent += size;
    this.queue = this.queue.then(() => this.answer(text, size));
  }

  private async answer(text: string, size: number): Promise<void> {
    const { id, message } = JSON.parse(text) as Message;
    let body = JSON.stringify(await this.process(message.body, size));
    if (byteLength(body) > PAYLOAD_LIMIT) body = JSON.stringify(tooLarge("Response"));
    const answer = JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } });
    this.stats.bytesReceived += byteLength(answer);
    this.native.onMessageFromHost?.(answer);
  }

  private async process(request: RequestBody, size: number): Promise<ResponseBody> {
    if (this.closed) return refused(new HostError("GeneralException", "The workbook is closed."), 500);
    if (size > PAYLOAD_LIMIT) return tooLarge("Request");
    const root = new ApiObject(this.session.classes.get("Workbook")!, this.session.book);
    this.isAnswering = true;
    const response = await new Batch(request, root, this.session).run(() => this.countAction());
    this.isAnswering = false;
    this.session.calculationSuspended = false;
    if (mayChange(request)) this.onChanged();
    return response;
  }

  private countAction(): void | Promise<void> {
    this.stats.actions++;
    if (--this.actionsUntilFailure === 0) {
      this.actionsUntilFailure = Infinity;
      throw generalException();
    }
    return this.beforeAction?.();
  }
}

/** False for a request that only reads: whatever it calls is called "get…", or is between client and host alone. */
function mayChange({ Actions, ObjectPaths }: RequestBody): boolean {
  const isReading = (name: string) => /^(?:_|get)/i.test(name);
  return (
    Actions.some(
      ({ ActionType: type, Name }) =>
        type === ActionType.SetProperty || (type === ActionType.Method && !isReading(Name)),
    ) ||
    Object.values(ObjectPaths).some(
      ({ ObjectPathType: type, Name }) => type === ObjectPathType.Method && !isReading(Name),
    )
  );
}

function tooLarge(what: "Request" | "Response"): ResponseBody {
  return refused(
    new HostError(
      `${what}PayloadSizeLimitExceeded`,
      `The ${what.toLowerCase()} payload size has exceeded the limit.`,
    ),
    413,
  );
}

function refused(error: HostError, status: number): ResponseBody {
  return { Error: { Code: error.code, Message: error.message, Location: "", HttpStatusCode: status } };
}

const encoder = new TextEncoder();
const byteLength = (text: string) => encoder.encode(text).length;
