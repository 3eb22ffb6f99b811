import { Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Check } from "../../../app/check/check";
import { type Grouping, GROUPINGS } from "../../../app/check/groups";
import { scopesOf } from "../../../app/check/scope";
import { checkPaneText } from "../../../text/pane/check";
import type { Look } from "../useLook";

const { scope: words, groupBy } = checkPaneText;

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(130px, 100%), 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  select: { minWidth: 0, "& select": { textOverflow: "ellipsis" } },
});

/** What part of the plan to look at, and what its findings are put together by. */
export function LookAt({ check, look }: { readonly check: Check; readonly look: Look }) {
  const styles = useStyles();
  const { scope, setScope, grouping, setGrouping } = look;
  const { units, sheets } = useMemo(() => scopesOf(check), [check]);
  const value = scope.unit != null ? `u${scope.unit}` : scope.sheet != null ? `s${scope.sheet}` : "";
  const choose = (chosen: string) => {
    const name = chosen.slice(1);
    setScope(chosen === "" ? {} : chosen.startsWith("u") ? { unit: name } : { sheet: name });
  };
  return (
    <div className={styles.root}>
      <Field label={words.label} size="small">
        <Select className={styles.select} value={value} onChange={(_, data) => choose(data.value)}>
          <option value="">{words.workbook}</option>
          {units.length > 0 && (
            <optgroup label={words.units}>
              {units.map((unit) => (
                <option key={unit} value={`u${unit}`}>
                  {unit}
                </option>
              ))}
            </optgroup>
          )}
          <optgroup label={words.sheets}>
            {sheets.map((sheet) => (
              <option key={sheet} value={`s${sheet}`}>
                {sheet}
              </option>
            ))}
          </optgroup>
        </Select>
      </Field>
      <Field label={groupBy.label} size="small">
        <Select
          className={styles.select}
          value={grouping}
          onChange={(_, data) => setGrouping(data.value as Grouping)}
        >
          {GROUPINGS.map((name) => (
            <option key={name} value={name}>
              {groupBy[name]}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
