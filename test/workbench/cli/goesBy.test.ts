import { readState } from "../../../src/plan/state";
import { cliText } from "../../../src/text/cli";
import { sayWhatItGoesBy } from "../../../src/workbench/cli/goesBy";
import { districtOf } from "../../support/districtWorkbook";
import { workbookOf } from "../../support/plan";

test("rows that were not read are named, and nothing is said of sheets that were read whole", () => {
  const { snapshot } = workbookOf(districtOf(2, 3));
  const [first, ...others] = snapshot.sheets;
  const sheets = [
    { ...first!, unreadFrom: 1_200_001 },
    ...others.map((sheet) => ({ ...sheet, unreadFrom: null })),
  ];
  let said = "";
  const output = { out: () => undefined, error: (text: string) => void (said += text) };
  sayWhatItGoesBy(
    { isConfirmed: true, state: readState(snapshot), snapshot: { ...snapshot, sheets } },
    output,
  );
  expect(said).toBe(`${cliText.unread(first!.name, 1_200_001)}\n`);
});
