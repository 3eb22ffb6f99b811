import type { ApiObject } from "./declare";

/**
 * Objects that the client holds on to from one request to the next ("tracked objects"). Ranges among them follow
 * inserted and deleted cells because their target is moved, not replaced.
 */
export class References {
  private readonly objects = new Map<string, ApiObject>();
  private readonly ids = new WeakMap<object, string>();
  private last = 0;

  /** Keeps an object. @returns its reference id, the same when it was kept before */
  keep(object: ApiObject): string {
    const known = this.idOf(object);
    if (known) return known;
    const id = `ref-${++this.last}`;
    this.objects.set(id, object);
    this.ids.set(object, id);
    return id;
  }

  idOf(object: ApiObject): string | null {
    const id = this.ids.get(object);
    return id !== undefined && this.objects.has(id) ? id : null;
  }

  find(id: string): ApiObject | null {
    return this.objects.get(id) ?? null;
  }

  release(id: string): void {
    this.objects.delete(id);
  }

  clear(): void {
    this.objects.clear();
  }

  get count(): number {
    return this.objects.size;
  }

  /** The kept objects of a class. */
  kept(className: string): ApiObject[] {
    return [...this.objects.values()].filter((object) => object.type.name === className);
  }
}
