import type { ApiObject, Session } from "./declare";
import type { QueryInfo } from "./messages";
import { memberName, protocolName } from "./names";
import { apiNotFound, invalidArgument } from "./refusals";

/** What is to be loaded of an object: its plain properties, all of them or some, and objects below it. */
interface Selection {
  all: boolean;
  /** Plain properties, or objects to be loaded whole: what a name is shows when it is read. */
  readonly names: Set<string>;
  readonly below: Map<string, Selection>;
}

type Record_ = Record<string, unknown>;

/**
 * Answers `load`: the selected properties of an object, or of each item of a collection. Without a selection these are
 * all plain properties that the host has.
 */
export class Query {
  /** @param identify what the client finds an object again by, to stand in each answer */
  constructor(
    private readonly session: Session,
    private readonly identify: (object: ApiObject) => Record_,
  ) {}

  /** @throws HostError ApiNotFound for a property that the host doesn't have */
  async answer(object: ApiObject, info: QueryInfo): Promise<unknown> {
    const first = info.Skip ?? 0;
    const count = info.Top ?? Infinity;
    if ([info.Skip, info.Top].some((n) => n !== undefined && (!Number.isInteger(n) || n < 0))) {
      throw invalidArgument();
    }
    return this.read(object, selectionOf(info), first, first + count);
  }

  private async read(object: ApiObject, wanted: Selection, first = 0, end = Infinity): Promise<Record_> {
    const { type, target } = object;
    const result = this.identify(object);
    if (!type.items) {
      await this.readMembers(object, wanted, result);
      return result;
    }
    // "count" is of the collection, "name" of its items: both may stand in one selection.
    const own = [...wanted.names].filter((name) => type.properties?.[name]);
    for (const name of own) result[protocolName(name)] = await readProperty(object, name, this.session);
    const names = new Set([...wanted.names].filter((name) => !own.includes(name)));
    const items: Record_[] = [];
    for (const item of type.items(target, this.session).slice(first, end)) {
      items.push(await this.read(item, { ...wanted, names }));
    }
    result["_Items"] = items;
    return result;
  }

  private async readMembers(object: ApiObject, wanted: Selection, result: Record_): Promise<void> {
    const { properties, navigation } = object.type;
    const below = new Map(wanted.below);
    const names = new Set(wanted.names);
    if (wanted.all) {
      for (const [name, property] of Object.entries(properties ?? {})) if (property.get) names.add(name);
    }
    for (const name of names) {
      if (navigation?.[name]) below.set(name, { ...(below.get(name) ?? empty()), all: true });
      else result[protocolName(name)] = await readProperty(object, name, this.session);
    }
    for (const [name, selection] of below) {
      const child = navigate(object, name, this.session);
      result[protocolName(name)] = child && (await this.read(child, selection));
    }
  }
}

async function readProperty(object: ApiObject, name: string, session: Session): Promise<unknown> {
  const property = object.type.properties?.[name];
  if (!property?.get) throw apiNotFound(`${object.type.name}.${name}`);
  if (property.calculated) await bringUpToDate(session);
  return property.get(object.target, session);
}

/** Calculates what changed, unless calculation is manual or suspended: then values stay as they were. */
async function bringUpToDate(session: Session): Promise<void> {
  if (session.calculationMode === "Manual" || session.calculationSuspended) return;
  await session.book.calculate();
}

/** The object behind a property. @throws HostError ApiNotFound */
export function navigate(object: ApiObject, name: string, session: Session): ApiObject | null {
  const navigation = object.type.navigation?.[name];
  if (!navigation) throw apiNotFound(`${object.type.name}.${name}`);
  return navigation(object.target, session);
}

const empty = (): Selection => ({ all: false, names: new Set(), below: new Map() });

/** From paths such as "values", "format/fill/color", "*" and "tables/name". */
function selectionOf(info: QueryInfo): Selection {
  const root = empty();
  for (const path of [...(info.Select ?? []), ...(info.Expand ?? [])]) {
    const words = path.split(/[/.]/).map(memberName);
    const last = words.pop()!;
    let selection = root;
    for (const word of words) {
      const known = selection.below.get(word) ?? empty();
      selection.below.set(word, known);
      selection = known;
    }
    if (last === "*") selection.all = true;
    else selection.names.add(last);
  }
  if (!info.Select?.length && !info.Expand?.length) root.all = true;
  return root;
}
