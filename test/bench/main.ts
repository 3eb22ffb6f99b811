import type { Figure } from "./figure";
import { recalculationFigures } from "./libreoffice";
import { paneFigures } from "./pane";
import { pureFigures } from "./pure";
import { requestFigures } from "./requests";

/** `npm run bench [-- --json] [--large]`: speed as figures and ratios within this one run. */
async function main(): Promise<void> {
  const figures: Figure[] = [
    ...pureFigures(),
    ...(await requestFigures()),
    ...(await paneFigures()),
    ...(await recalculationFigures(process.argv.includes("--large"))),
  ];
  if (process.argv.includes("--json")) {
    console.log(JSON.stringify({ figures }, null, 2));
    return;
  }
  for (const { name, value, unit, target, baseline, ratio } of figures) {
    const against = baseline === null ? "" : ` (baseline ${baseline} ${unit}, ratio ${ratio})`;
    console.log(`${name}: ${value} ${unit}${against}; target: ${target}`);
  }
}

void main();
