import { HostError } from "../errors";
import { Arguments } from "./arguments";
import { ApiObject, type Session } from "./declare";
import {
  type ActionInfo,
  type ActionResult,
  ActionType,
  type ArgumentInfo,
  type ObjectPathInfo,
  ObjectPathType,
  type RequestBody,
  type ResponseBody,
} from "./messages";
import { memberName } from "./names";
import { navigate, Query } from "./query";
import { apiNotFound, generalException, invalidArgument, itemNotFound } from "./refusals";

/** What the client takes as "this call gave no value because its object doesn't exist". */
const NULL_RESULT = { _IsNull: true };

/**
 * One request: its actions are done in order up to the first that fails. As in Excel what was done before stays done,
 * and the answer holds the error alone, so that nothing read before it counts as loaded.
 */
export class Batch {
  private readonly objects = new Map<number, ApiObject | null>();
  private readonly keptHere: string[] = [];
  private readonly query: Query;
  /** What is being called, for the error's location. */
  private location = "";

  constructor(
    private readonly request: RequestBody,
    private readonly root: ApiObject,
    private readonly session: Session,
  ) {
    this.query = new Query(session, (object) => this.identify(object));
  }

  /** @param beforeEach is called before each action, which waits for it, and may throw in its place */
  async run(beforeEach: () => void | Promise<void>): Promise<ResponseBody> {
    const results: ActionResult[] = [];
    const traces: number[] = [];
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        this.location = "";
        await beforeEach();
        results.push({ ActionId: action.Id, Value: await this.perform(action) });
        if (action.ActionType === ActionType.Trace) traces.push(action.Id);
      } catch (error) {
        for (const id of this.keptHere) this.session.references.release(id);
        return { Error: { ...describe(error, this.location), ActionIndex: index }, TraceIds: traces };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  private async perform(action: ActionInfo): Promise<unknown> {
    if (action.ActionType === ActionType.Trace) return null;
    const object = await this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return object && this.identify(object);
      case ActionType.Query:
        if (object) this.location = `${object.type.name}.load`;
        return object && this.query.answer(object, action.QueryInfo ?? {});
      case ActionType.SetProperty:
        // Excel passes over what is asked of a null object.
        if (object) await this.setProperty(object, action);
        return null;
      case ActionType.Method:
        return object ? this.invoke(object, action) : NULL_RESULT;
      default:
        throw apiNotFound(`${object?.type.name ?? "null"} (${ActionType[action.ActionType]} request)`);
    }
  }

  private async setProperty(object: ApiObject, action: ActionInfo): Promise<void> {
    const name = memberName(action.Name);
    this.location = `${object.type.name}.${name}`;
    const property = object.type.properties?.[name];
    if (!property?.set) throw apiNotFound(this.location);
    const [value] = await this.decode(action.ArgumentInfo);
    property.set(object.target, value, this.session);
  }

  private async invoke(object: ApiObject, action: ActionInfo): Promise<unknown> {
    if (action.Name === "_KeepReference" && object.type.trackable) {
      if (!this.session.references.idOf(object)) this.keptHere.push(this.session.references.keep(object));
      return null;
    }
    const result = await this.call(object, action.Name, action.ArgumentInfo);
    if (result instanceof ApiObject) throw apiNotFound(`${this.location} as a call for a value`);
    return result ?? null;
  }

  private async call(object: ApiObject, name: string, args?: ArgumentInfo): Promise<unknown> {
    const member = memberName(name);
    this.location = `${object.type.name}.${member}`;
    const method = object.type.methods?.[member];
    if (!method) throw apiNotFound(this.location);
    return method(object.target, new Arguments(await this.decode(args)), this.session);
  }

  /** The object of a path; each path leads to one object for the whole request, so that a call is made once. */
  private async resolve(id: number): Promise<ApiObject | null> {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[id];
    if (!path) throw invalidArgument();
    const object = await this.follow(path);
    this.objects.set(id, object);
    return object;
  }

  private async follow(path: ObjectPathInfo): Promise<ApiObject | null> {
    switch (path.ObjectPathType) {
      case ObjectPathType.GlobalObject:
        return this.root;
      case ObjectPathType.NullObject:
        return null;
      case ObjectPathType.ReferenceId: {
        const kept = this.session.references.find(path.Name);
        if (!kept) throw itemNotFound();
        return kept;
      }
      case ObjectPathType.NewObject:
        throw apiNotFound(`new ${path.Name}()`);
      default:
        return this.followFrom(await this.resolve(path.ParentObjectPathId!), path);
    }
  }

  private async followFrom(parent: ApiObject | null, path: ObjectPathInfo): Promise<ApiObject | null> {
    // What is reached from a null object is null too.
    if (!parent) return null;
    if (path.ObjectPathType === ObjectPathType.Property) {
      const name = memberName(path.Name);
      this.location = `${parent.type.name}.${name}`;
      return navigate(parent, name, this.session);
    }
    if (path.ObjectPathType === ObjectPathType.Indexer) {
      this.location = `${parent.type.name}.getItem`;
      if (!parent.type.getItem) throw apiNotFound(this.location);
      const key = new Arguments(await this.decode(path.ArgumentInfo));
      return parent.type.getItem(parent.target, key, this.session);
    }
    const result = await this.call(parent, path.Name, path.ArgumentInfo);
    if (result === null || result instanceof ApiObject) return result;
    throw apiNotFound(`${this.location} as an object`);
  }

  /** The arguments, with objects in place of the ids of their paths. */
  private async decode(info: ArgumentInfo = {}): Promise<unknown[]> {
    const ids = info.ReferencedObjectPathIds;
    return Promise.all((info.Arguments ?? []).map((value, index) => this.decodeOne(value, ids?.[index])));
  }

  private async decodeOne(value: unknown, id: unknown): Promise<unknown> {
    if (typeof id === "number" && id !== 0) {
      const object = await this.resolve(id);
      if (!object) throw invalidArgument();
      return object;
    }
    if (Array.isArray(value)) {
      return Array.isArray(id)
        ? Promise.all(value.map((item: unknown, index) => this.decodeOne(item, id[index])))
        : value;
    }
    return isRecord(value) ? this.decodeRecord(value) : value;
  }

  /** Objects stand in records as `{_ObjectPathId}`: `rule = { list: { source: range } }`. */
  private async decodeRecord(record: Record<string, unknown>): Promise<unknown> {
    if (typeof record["_ObjectPathId"] === "number") return this.resolve(record["_ObjectPathId"]);
    const decoded: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(record)) decoded[key] = await this.decodeOne(value, 0);
    return decoded;
  }

  private identify(object: ApiObject): Record<string, unknown> {
    const id = object.type.id?.(object.target);
    const reference = this.session.references.idOf(object);
    return {
      ...(id !== undefined && { _Id: id }),
      ...(reference !== null && { _ReferenceId: reference }),
    };
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function describe(error: unknown, location: string) {
  // Anything but a refusal is a fault of the host: it says so instead of passing for one.
  const refusal = error instanceof HostError ? error : generalException();
  const detail =
    error === refusal ? "" : ` ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  return {
    Code: refusal.code,
    Message: refusal.message + detail,
    Location: location,
    HttpStatusCode: HTTP_STATUS[refusal.code] ?? 400,
  };
}

const HTTP_STATUS: Partial<Record<HostError["code"], number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  GeneralException: 500,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  NotImplemented: 501,
  RequestPayloadSizeLimitExceeded: 413,
};
