const path = require("node:path");
const { BannerPlugin } = require("webpack");

const build = (folder) => path.resolve(__dirname, "build", folder);

/** Strips types and nothing else: `npm run typecheck` checks them. */
const typescript = {
  test: /\.tsx?$/,
  loader: "swc-loader",
  options: { jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022" } },
};

/** The command line: one file that starts fast. Microsoft's library is not ours to bundle; it is read from node_modules. */
const cli = {
  name: "cli",
  mode: "production",
  target: "node20",
  entry: "./src/workbench/cli/index.ts",
  output: { path: build("cli"), filename: "throughline.cjs", clean: true },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [typescript], parser: { javascript: { createRequire: false } } },
  // The library is looked for from where the bundle stands.
  node: { __filename: false },
  plugins: [new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, entryOnly: true })],
  optimization: { minimize: false },
  devtool: false,
  performance: { hints: false },
  stats: "errors-warnings",
};

module.exports = [cli];
