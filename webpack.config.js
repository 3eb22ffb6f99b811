const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { BannerPlugin } = require("webpack");

const at = (...parts) => path.resolve(__dirname, ...parts);

/** Strips types and nothing else: `npm run typecheck` checks them. */
const typescript = {
  test: /\.tsx?$/,
  loader: "swc-loader",
  options: {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      target: "es2022",
      transform: { react: { runtime: "automatic" } },
    },
  },
};

const common = {
  mode: "production",
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  stats: "errors-warnings",
};

/** Where Microsoft serves office.js from. Government tenants have a host of their own. */
const OFFICE_HOSTS = {
  public: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  gcc: "https://appsforoffice.gcc.microsoft.com/lib/1/hosted/office.js",
};

/** The add-in: what an office puts on its web server, and all that Excel ever loads. */
const addin = (env) => ({
  ...common,
  name: "addin",
  target: ["web", "es2022"],
  entry: { taskpane: "./src/taskpane/index.tsx" },
  output: { path: at("dist"), filename: "[name].[contenthash:8].js", publicPath: "", clean: true },
  module: { rules: [typescript] },
  plugins: [
    new HtmlPlugin({
      filename: "taskpane.html",
      template: "src/taskpane/index.html",
      templateParameters: { officeScript: OFFICE_HOSTS[env.office ?? "public"] },
      scriptLoading: "defer",
    }),
  ],
  devtool: false,
  performance: { hints: false },
});

/** The workbench: the page around the pane, with a spreadsheet in it. Runs on its user's own machine only. */
const workbench = {
  ...common,
  name: "workbench",
  target: ["web", "es2022"],
  entry: { page: "./src/workbench/page/index.ts" },
  output: { path: at("build/workbench"), filename: "[name].js", clean: true },
  module: {
    rules: [typescript, { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] }],
  },
  plugins: [
    new MiniCssExtractPlugin(),
    new HtmlPlugin({ template: "src/workbench/page/index.html", scriptLoading: "defer" }),
    new CopyPlugin({ patterns: [{ from: "samples/*.xlsx", to: "samples/[name][ext]" }] }),
  ],
  devtool: false,
  performance: { hints: false },
};

/** The command line: one file that starts fast. Microsoft's library is not ours to bundle; it is read from node_modules. */
const cli = {
  ...common,
  name: "cli",
  target: "node20",
  entry: "./src/workbench/cli/index.ts",
  output: { path: at("build/cli"), filename: "throughline.cjs", clean: true },
  module: { rules: [typescript], parser: { javascript: { createRequire: false } } },
  // The library is looked for from where the bundle stands.
  node: { __filename: false },
  plugins: [new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, entryOnly: true })],
  optimization: { minimize: false },
  devtool: false,
  performance: { hints: false },
};

module.exports = (env = {}) => [addin(env), workbench, cli];
