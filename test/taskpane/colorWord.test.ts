import { colorWords } from "../../src/taskpane/plan/improve/colorWord";

test.each([
  ["#C6EFCE", "Light green"],
  ["#92D050", "Green"],
  ["#FFC7CE", "Light red"],
  ["#FF0000", "Red"],
  ["#F8CBAD", "Light orange"],
  ["#FFC000", "Orange"],
  ["#FFFF00", "Yellow"],
  ["#D9D9D9", "Light gray"],
  ["#5B9BD5", "Blue"],
])("%s is called %s", (color, word) => {
  expect(colorWords([color])).toEqual([word]);
});

test("the pale golds that Excel offers are no orange", () => {
  expect(["#FFF2CC", "#FFE699", "#FFD966", "#FFEB9C"].flatMap((color) => colorWords([color]))).toEqual([
    ...["Light yellow", "Light yellow", "Yellow", "Light yellow"],
  ]);
});

test("colors that are called the same are numbered", () => {
  expect(colorWords(["#C6EFCE", "#FF0000", "#D5F5DB"])).toEqual(["Light green", "Red", "Light green 2"]);
});
