import { untilAnswered, watchWaiting } from "../../src/excel/waiting";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** An answer that comes when it is told to. */
function answer() {
  let come: () => void = () => undefined;
  const promise = new Promise<void>((resolve) => (come = resolve));
  return { promise, come };
}

test("only an answer that keeps us waiting is told, and when it has come", async () => {
  const told: boolean[] = [];
  const end = watchWaiting((isWaiting) => told.push(isWaiting));
  const quick = untilAnswered(Promise.resolve("here"));
  await expect(quick).resolves.toBe("here");
  jest.advanceTimersByTime(5000);
  expect(told).toEqual([]);

  const slow = [answer(), answer()];
  const waits = slow.map(({ promise }) => untilAnswered(promise));
  jest.advanceTimersByTime(999);
  expect(told).toEqual([]);
  jest.advanceTimersByTime(1);
  expect(told).toEqual([true]);
  slow[0]!.come();
  await waits[0];
  expect(told).toEqual([true]);
  slow[1]!.come();
  await waits[1];
  expect(told).toEqual([true, false]);
  end();
});

test("an answer that is a refusal ends the wait too", async () => {
  const told: boolean[] = [];
  const end = watchWaiting((isWaiting) => told.push(isWaiting));
  let refuse: (error: Error) => void = () => undefined;
  const wait = untilAnswered(new Promise((_, reject) => (refuse = reject)));
  jest.advanceTimersByTime(1500);
  refuse(new Error("no"));
  await expect(wait).rejects.toThrow("no");
  expect(told).toEqual([true, false]);
  end();
});
