/** The events that the host raises; the numbers are the protocol's. */
const EVENT_TYPES = { DataChanged: 10, Activated: 11, SelectionChanged: 14 } as const;
export type EventName = keyof typeof EVENT_TYPES;

/** By what the client tells events from other messages, and whose events of all sheets are. */
const EVENT_CATEGORY = 65_536;
const WORKBOOK = "Workbook";

/** Which events the client wants to hear of. */
export class EventRegistry {
  private readonly wanted = new Set<EventName>();

  register(name: EventName): void {
    this.wanted.add(name);
  }

  unregister(name: EventName): void {
    this.wanted.delete(name);
  }

  wants(name: EventName): boolean {
    return this.wanted.has(name);
  }
}

/** An event as the client takes it. @param args what its handlers are given, by the protocol's names */
export function eventMessage(name: EventName, args: Readonly<Record<string, unknown>>): string {
  const entry = {
    messageCategory: EVENT_CATEGORY,
    messageType: EVENT_TYPES[name],
    targetId: WORKBOOK,
    message: JSON.stringify(args),
  };
  return JSON.stringify({ type: 3, message: { entries: [entry] } });
}
