import { F3 as text } from "../../text/rules/F3";
import { quotedPlain } from "../message";
import { hasColumn } from "../places";
import { fails } from "../reports";
import { defineRule } from "../rule";

/** Only where a column says whether the work is permanent, and one how the money comes. */
export const F3 = defineRule({
  id: "F3",
  category: "resources",
  severity: "advice",
  text,
  check({ plan }) {
    const said = plan.records.resources.filter(
      ({ title, table }) =>
        title !== "" &&
        hasColumn(plan.tables[table]!, "permanence") &&
        hasColumn(plan.tables[table]!, "money"),
    );
    if (said.length === 0) return "inapplicable";
    return said.flatMap(({ title, isPermanentWork, money, place, unit }) =>
      isPermanentWork === true && money.kind === "word" && money.word === "oneOff"
        ? [
            fails(
              "ends",
              null,
              place.cell("money"),
              { resource: quotedPlain(title), money: money.text },
              { unit, about: `${title}|${money.text}` },
            ),
          ]
        : [],
    );
  },
});
