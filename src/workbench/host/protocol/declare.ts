import type { Book } from "../book/book";
import type { Arguments } from "./arguments";
import type { EventRegistry } from "./events";
import type { References } from "./references";

/** What lasts as long as the workbook is open, beside the workbook itself. */
export interface Session {
  /** Another one after an undo. */
  book: Book;
  /** All classes of the API, by name. */
  readonly classes: ReadonlyMap<string, ApiClass<unknown>>;
  readonly references: References;
  readonly events: EventRegistry;
  /** Whether sheets may be neither added nor removed, renamed, moved, hidden or shown. */
  readonly isStructureLocked: boolean;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
  /** Until the next request. */
  calculationSuspended: boolean;
}

/** A property with a plain value. */
export interface ApiProperty<T> {
  get?(target: T, session: Session): unknown;
  set?(target: T, value: unknown, session: Session): void;
  /** Its value depends on formulas, which are brought up to date before it is read. */
  readonly calculated?: boolean;
}

// These two are written as methods of a type, not as function types, so that classes of any target fit one list.

/** What a call gives: an object, no object (null), or a plain value. */
export type ApiMethod<T> = {
  call(target: T, args: Arguments, session: Session): unknown;
}["call"];

/** The object behind a property; null for a null object. */
export type ApiNavigation<T> = {
  go(target: T, session: Session): ApiObject | null;
}["go"];

/** One class of Excel's API, by Office.js names: what is declared exists, everything else answers ApiNotFound. */
export interface ApiClass<T> {
  readonly name: string;
  readonly properties?: Readonly<Record<string, ApiProperty<T>>>;
  /** Properties that are objects. */
  readonly navigation?: Readonly<Record<string, ApiNavigation<T>>>;
  readonly methods?: Readonly<Record<string, ApiMethod<T>>>;
  /** Events by the names under which handlers are added to them; clients register by methods of their own. */
  readonly events?: readonly string[];
  /** For a collection: what is in it. */
  items?(target: T, session: Session): ApiObject[];
  /** `getItem`. @throws HostError ItemNotFound */
  getItem?(target: T, key: Arguments, session: Session): ApiObject;
  /** By what the client finds the object again in its collection. */
  id?(target: T): string | number;
  /** Whether the client may hold on to it over several requests ("tracked objects"). */
  readonly trackable?: boolean;
}

/** An object of the workbook as the client sees it. */
export class ApiObject<T = unknown> {
  constructor(
    readonly type: ApiClass<T>,
    readonly target: T,
  ) {}
}
