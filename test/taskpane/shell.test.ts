import { commandIn } from "../../src/taskpane/shell/command";
import { rememberTab, rememberedTab } from "../../src/taskpane/shell/tabName";
import { themeName } from "../../src/taskpane/shell/theme";

const matching =
  (...media: string[]) =>
  (query: string) =>
    media.some((each) => query.includes(each));
const none = matching();

test("Office's theme goes before the system's, and forced colors before both", () => {
  expect(themeName({ isDarkTheme: true }, none)).toBe("dark");
  expect(themeName({ isDarkTheme: false }, matching("dark"))).toBe("light");
  expect(themeName({ isDarkTheme: true }, matching("forced"))).toBe("forced");
});

test("an Office that only says its colors is dark where its background is", () => {
  expect(themeName({ bodyBackgroundColor: "#262626" }, none)).toBe("dark");
  expect(themeName({ bodyBackgroundColor: "#FFFFFF" }, matching("dark"))).toBe("light");
});

test("where Office says nothing, the system decides", () => {
  expect(themeName(undefined, none)).toBe("light");
  expect(themeName({ bodyBackgroundColor: "white" }, matching("dark"))).toBe("dark");
});

describe("the tab that was opened last", () => {
  const store = new Map<string, string>();
  afterEach(() => {
    store.clear();
    Reflect.deleteProperty(globalThis, "sessionStorage");
  });
  const useStore = () =>
    Object.assign(globalThis, {
      sessionStorage: {
        getItem: (key: string) => store.get(key) ?? null,
        setItem: (key: string, value: string) => void store.set(key, value),
      },
    });

  test("is the first one, then the remembered one", () => {
    useStore();
    expect(rememberedTab()).toBe("plan");
    rememberTab("rollUp");
    expect(rememberedTab()).toBe("rollUp");
    for (const key of store.keys()) store.set(key, "a tab of another version");
    expect(rememberedTab()).toBe("plan");
  });

  test("is the first one where the page is denied a memory", () => {
    rememberTab("check");
    expect(rememberedTab()).toBe("plan");
  });
});

test.each([
  ["?do=check", "check"],
  ["?do=rollup", "rollUp"],
  ["?_host_Info=Excel$Win32$16.01&do=check", "check"],
  ["?do=something", null],
  ["?do=toString", null],
  ["", null],
])("the ribbon's word in %p asks for %p", (query, tab) => {
  expect(commandIn(query)).toBe(tab);
});
