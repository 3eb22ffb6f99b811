import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import importX, { createNodeResolver } from "eslint-plugin-import-x";
import officeAddins from "eslint-plugin-office-addins";
import globals from "globals";
import tseslint from "typescript-eslint";

/** What each folder of src may import besides itself, and what to do instead of reaching further. */
const MAY_IMPORT = {
  text: [[], "src/text holds words only: whoever shows them imports it, not the other way round."],
  plan: [["text"], "src/plan is the model: what needs a sheet, Excel or a screen belongs above it."],
  sheet: [
    ["text", "plan"],
    "src/sheet is the language for describing sheets: what decides on their content belongs in templates, planindex, rollup or reports.",
  ],
  adopt: [
    ["text", "plan", "sheet"],
    "src/adopt turns a snapshot into a proposal, or into edits: reading and writing belong in src/excel, using them in src/app.",
  ],
  checks: [
    ["text", "plan", "sheet"],
    "src/checks turns a plan into findings: reading, writing and showing belong in src/excel, src/app and src/taskpane.",
  ],
  templates: [
    ["text", "plan", "sheet"],
    "src/templates describes sheets: writing them belongs in src/excel.",
  ],
  planindex: [
    ["text", "plan", "sheet"],
    "src/planindex describes one sheet: writing it belongs in src/excel.",
  ],
  ratings: [
    ["text", "plan", "sheet", "templates", "planindex"],
    "src/ratings reads and describes forms for self-ratings: writing them belongs in src/excel, using them in src/app.",
  ],
  rollup: [
    ["text", "plan", "sheet", "planindex"],
    "src/rollup describes sheets over the plan index: writing them belongs in src/excel.",
  ],
  reports: [
    ["text", "plan", "sheet", "planindex", "checks"],
    "src/reports describes sheets: writing them belongs in src/excel.",
  ],
  excel: [
    ["text", "plan", "sheet"],
    "src/excel reads and writes workbooks and knows nothing of what they mean: that belongs in src/app.",
  ],
  app: [
    [
      ...[
        "text",
        "plan",
        "sheet",
        "adopt",
        "checks",
        "templates",
        "planindex",
        "ratings",
        "rollup",
        "reports",
      ],
      "excel",
    ],
    "src/app holds the use-cases: screens belong in src/taskpane, files in src/workbench.",
  ],
  taskpane: [
    ["text", "plan", "app"],
    "The pane calls use-cases of src/app: what it is missing belongs there.",
  ],
  "workbench/host": [[], "The host stands in for Excel and knows nothing of the product."],
  "workbench/page": [
    ["text", "workbench/host"],
    "The page shows a workbook and frames the pane, whose code it knows nothing of.",
  ],
  "workbench/server": [["text"], "The server hands out files that were built before."],
  "workbench/excel": [["text"], "This hands the built add-in to Excel: it knows the files, not their code."],
  "workbench/cli": [
    ["text", "plan", "app", "workbench/host"],
    "The command line calls use-cases of src/app: what it is missing belongs there.",
  ],
};

const MAY_NAME_OFFICE = ["src/excel/**", "src/taskpane/index.tsx"];

/** The plugin's own rules from its recommended set, as errors all; the rest of that set is other plugins', which are set up here. */
const officeRules = Object.fromEntries(
  officeAddins.configs.recommended
    .flatMap((config) => Object.keys(config.rules ?? {}))
    .filter((name) => name.startsWith("office-addins/"))
    .map((name) => [name, "error"]),
);

const zones = Object.entries(MAY_IMPORT).map(([folder, [allowed, message]]) => ({
  target: `./src/${folder}`,
  from: "./src",
  except: [folder, ...allowed].map((name) => `./${name}`),
  message,
}));

const office = ["Excel", "Office", "OfficeExtension"].map((name) => ({
  name,
  message: `${name} may be named in src/excel and src/taskpane/index only: everything else works on plain data.`,
}));
const officeTypes = office.map(({ name, message }) => ({
  selector: `TSQualifiedName[left.name='${name}']`,
  message,
}));

export default tseslint.config(
  { ignores: ["build/**", "dist/**", "coverage/**"] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  prettier,
  {
    languageOptions: { globals: globals.node },
    plugins: { "import-x": importX },
    settings: {
      // Files with other endings are not looked into for circles.
      "import-x/extensions": [".ts", ".tsx"],
      "import-x/resolver-next": [createNodeResolver({ extensions: [".ts", ".tsx", ".mjs", ".js"] })],
    },
    rules: {
      "import-x/no-restricted-paths": ["error", { zones }],
      // Packages import nothing of ours: no circle leads through them.
      "import-x/no-cycle": ["error", { ignoreExternal: true }],
      "no-restricted-globals": ["error", ...office],
      // Their types too, which the rule above does not see.
      "no-restricted-syntax": ["error", ...officeTypes],
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/consistent-type-imports": "error",
      eqeqeq: ["error", "smart"],
      "no-console": "error",
      "max-lines": ["warn", { max: 320, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: MAY_NAME_OFFICE,
    plugins: { "office-addins": officeAddins },
    rules: { ...officeRules, "no-restricted-globals": "off", "no-restricted-syntax": "off" },
  },
  {
    files: ["src/excel/**"],
    ignores: ["src/excel/run.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "CallExpression[callee.object.name='Excel'][callee.property.name='run']",
          message: "Excel.run stands in src/excel/run.ts only: use runBatch from there.",
        },
      ],
    },
  },
  {
    files: ["webpack.config.js", "jest.config.js", "test/support/noCjk.js"],
    languageOptions: { sourceType: "commonjs" },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  {
    files: ["src/workbench/host/**", "test/**"],
    rules: { "no-restricted-globals": "off", "no-restricted-syntax": "off" },
  },
  { files: ["test/**", "samples/**", "src/workbench/cli/**"], rules: { "no-console": "off" } },
);
