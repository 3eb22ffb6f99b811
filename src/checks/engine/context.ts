import type { CheckContext, Rule } from "../rule";
import { type CheckSettings, usableLimit } from "../settings";

/** What one rule works with: what all of them do, with its own limits. */
export function contextOf(rule: Rule, base: Omit<CheckContext, "limit">): CheckContext {
  const limit = (name: string) => limitOf(rule, name, base.settings);
  // Not spread: that would look things up that the rule may not need.
  return Object.create(base, { limit: { value: limit } }) as CheckContext;
}

/** @throws Error for a limit that the rule doesn't have */
function limitOf(rule: Rule, name: string, settings: CheckSettings): number {
  const own: Readonly<Record<string, number>> = rule.limits ?? {};
  const limit = usableLimit(settings.limits?.[rule.id]?.[name]) ?? own[name];
  if (limit === undefined) throw new Error(`rule ${rule.id} has no limit ${name}`);
  return limit;
}
