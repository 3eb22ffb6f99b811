import { Cancelled } from "../../../src/app/job";
import { setUp } from "../../../src/app/setUp/setUp";
import { writeText } from "../../../src/text/write";
import { closeExcel, fill, openExcel } from "../../support/excel";
import { choiceOf, contents, namesOf } from "../../support/setUp";

afterEach(closeExcel);

describe("requests", () => {
  const requests = async (schools: number) => {
    const host = await openExcel();
    await setUp(
      choiceOf({
        parts: ["schools", "schoolPlans"],
        schoolPlans: "sheetPerSchool",
        schools: Array.from({ length: schools }, (_, index) => ({ name: `School ${index + 1}` })),
      }),
    );
    return host.stats.requests;
  };

  test("as many for 12 schools as for 2", async () => {
    expect(await requests(12)).toBe(await requests(2));
  });

  test("progress is told up to the end", async () => {
    await openExcel();
    const told: [number, number][] = [];
    await setUp(choiceOf({ parts: ["actions"] }), { onProgress: (done, total) => told.push([done, total]) });
    expect(told.at(-1)![0]).toBe(told.at(-1)![1]);
    expect(told.length).toBeGreaterThan(5);
  });
});

describe("cancelled", () => {
  test("after whichever request, nothing is half-made", async () => {
    const choice = choiceOf({ parts: ["objectives", "schoolPlans"], schoolPlans: "sheetPerSchool" });
    let isDone = false;
    for (let after = 1; !isDone; after++) {
      const host = await openExcel();
      await fill(host, "Sheet1", "A1", [["mine"]]);
      const before = { contents: await contents(host), names: await namesOf(host) };
      const controller = new AbortController();
      let answered = 0;
      const outcome = await setUp(choice, {
        signal: controller.signal,
        onProgress: () => ++answered === after && controller.abort(),
      }).catch((error: unknown) => error);
      if (outcome instanceof Error) {
        expect(outcome).toBeInstanceOf(Cancelled);
        expect({ contents: await contents(host), names: await namesOf(host) }).toEqual(before);
      } else {
        isDone = true;
        expect(
          Object.values(await contents(host)).every((rows) => rows[1]?.[0] !== writeText.incomplete),
        ).toBe(true);
      }
      closeExcel();
    }
  });
});
