/** What Microsoft's Excel client and its host say to each other, as the client's debug build shows it. */

/** How an object is reached; the numbers are the protocol's. */
export enum ObjectPathType {
  GlobalObject = 1,
  NewObject = 2,
  Method = 3,
  Property = 4,
  Indexer = 5,
  ReferenceId = 6,
  NullObject = 7,
}

/** What is to be done with an object; the numbers are the protocol's. */
export enum ActionType {
  Instantiate = 1,
  Query = 2,
  Method = 3,
  SetProperty = 4,
  Trace = 5,
  RecursiveQuery = 6,
  QueryAsJson = 7,
  EnsureUnchanged = 8,
  Update = 9,
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** In the shape of the arguments: the id of the object path where an argument is an object, 0 elsewhere. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface ObjectPathInfo {
  readonly Id: number;
  readonly ObjectPathType: ObjectPathType;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface ActionInfo {
  readonly Id: number;
  readonly ActionType: ActionType;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

/** One `context.sync()`. */
export interface RequestBody {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly ActionInfo[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPathInfo>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface ResponseError {
  readonly Code: string;
  readonly Message: string;
  /** "WorksheetCollection.getItem" */
  readonly Location: string;
  readonly ActionIndex?: number;
  readonly HttpStatusCode: number;
}

export interface ResponseBody {
  readonly Results?: readonly ActionResult[];
  readonly Error?: ResponseError;
  /** The trace actions that were reached. */
  readonly TraceIds?: readonly number[];
}
