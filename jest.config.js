/** Packages that come as ES modules only, which jest must translate. */
const ES_MODULES = [
  "nanoid",
  "kdbush",
  "rbush",
  "quickselect",
  "franc-min",
  "trigram-utils",
  "collapse-white-space",
  "n-gram",
  "@borgar",
];

module.exports = {
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  testEnvironment: "node",
  // Nothing may hang on how fast a machine is: this only ends what hangs.
  testTimeout: 300_000,
  transform: {
    "\\.[jt]sx?$": [
      "@swc/jest",
      {
        jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022" },
        module: { type: "commonjs" },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${ES_MODULES.join("|")})/)`],
  // Every file of tests loads Univer anew: what it is made of in hundreds of files comes in one.
  moduleNameMapper: {
    "^lodash-es$": "lodash",
    "^cjk-regex$": "<rootDir>/test/support/noCjk.js",
  },
};
