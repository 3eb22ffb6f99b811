const { readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");
const { gzipSync } = require("node:zlib");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { BannerPlugin, Compilation, sources, WebpackError } = require("webpack");

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

/** Where the add-in is developed, and the address that stands in manifest.xml. */
const DEVELOPED_AT = "https://localhost:3000";

/** All scripts of the first view, compressed, without Office's own. */
const FIRST_VIEW_BUDGET = 170_000;

/** Where Microsoft serves office.js from: each of its government clouds has a host of its own. */
const OFFICE_SCRIPTS = {
  public: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  gcc: "https://appsforoffice.gcc.cdn.office.net/appsforoffice/lib/1/hosted/office.js",
  gcch: "https://appsforoffice.gcch.cdn.office.net/appsforoffice/lib/1/hosted/office.js",
  dod: "https://appsforoffice.dod.cdn.office.net/appsforoffice/lib/1/hosted/office.js",
};

/** The folder of the package that a file is in. */
const PACKAGE_FOLDER = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/;

/** Ends the build with a sentence: webpack-cli prints a text that is thrown as it is, and an error with its stack. */
function refuse(sentence) {
  throw sentence;
}

/** The address of a setting if it is one that Excel loads an add-in from. */
const httpsAddress = (text) => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url?.protocol === "https:" && !url.username && !url.search && !url.hash ? url : undefined;
};

/** The address that the add-in will be served from, without a slash at its end. */
function originOf({ origin = DEVELOPED_AT }) {
  const url = httpsAddress(String(origin));
  if (!url) {
    refuse(
      `“${origin}” can't be the add-in's address: Excel loads add-ins from an https address, with a path at most. ` +
        "Give it as in --env origin=https://plans.example.org/throughline",
    );
  }
  return url.href.replace(/\/+$/, "");
}

/** The address of office.js for a setting: a name from the list above, or an address, for clouds that are cut off. */
function officeScriptOf({ office = "public" }) {
  if (Object.hasOwn(OFFICE_SCRIPTS, office)) return OFFICE_SCRIPTS[office];
  const url = httpsAddress(String(office));
  if (url?.pathname.endsWith("/office.js")) return url.href;
  const names = Object.keys(OFFICE_SCRIPTS).join(", ");
  return refuse(
    `“${office}” is no setting for office: give one of ${names}, or the https address of an office.js.`,
  );
}

/**
 * What the pane's page may load. office.js fetches all its parts, telemetry included, as scripts from its own host, and
 * hands what it measures to Excel: it connects to nobody. Its frame is how it asks about an Office server unknown to it.
 * Fluent writes its rules into style elements.
 */
const contentSecurityPolicy = (officeOrigin) =>
  [
    "default-src 'none'",
    `script-src 'self' ${officeOrigin}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    `frame-src ${officeOrigin}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

/** Runs a function on what a build is about to write, after all that changes it. */
const beforeWriting = (run) => (compiler) =>
  compiler.hooks.thisCompilation.tap("throughline", (compilation) =>
    compilation.hooks.processAssets.tap(
      { name: "throughline", stage: Compilation.PROCESS_ASSETS_STAGE_REPORT },
      () => run(compilation),
    ),
  );

/** Fails the build when the page loads more at once than its budget. */
const keepBudget = beforeWriting((compilation) => {
  const scripts = compilation.entrypoints.get("taskpane").getFiles();
  const size = scripts.reduce(
    (sum, file) => sum + gzipSync(compilation.getAsset(file).source.buffer()).length,
    0,
  );
  if (size <= FIRST_VIEW_BUDGET) return;
  const kB = (bytes) => `${Math.ceil(bytes / 1000)} kB`;
  compilation.errors.push(
    new WebpackError(
      `The scripts of the first view are ${kB(size)} compressed, over their budget of ${kB(FIRST_VIEW_BUDGET)}: ` +
        "load with import() what it doesn't show.",
    ),
  );
});

/** Writes the licences of all packages that went into the build to one file: each text once, below those it is of. */
const collectLicences = beforeWriting((compilation) => {
  const namesByText = new Map();
  const parts = [...compilation.modules].flatMap((module) => [module, ...(module.modules ?? [])]);
  for (const folder of new Set(parts.map(({ resource }) => PACKAGE_FOLDER.exec(resource)?.[0]))) {
    if (!folder) continue;
    const { name, version, license } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
    const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
    const text = file ? readFileSync(path.join(folder, file), "utf8").trim() : `Licence: ${license}`;
    namesByText.set(text, [...(namesByText.get(text) ?? []), `${name} ${version}`]);
  }
  const sections = [...namesByText].map(([text, names]) => `${names.sort().join("\n")}\n\n${text}\n`);
  const file = sections.sort().join(`\n${"-".repeat(80)}\n\n`);
  compilation.emitAsset("LICENSES.txt", new sources.RawSource(file));
});

/** The add-in: what an office puts on its web server, and all that Excel ever loads. */
const addin = (env) => {
  const origin = originOf(env);
  const officeScript = officeScriptOf(env);
  return {
    ...common,
    name: "addin",
    target: ["web", "es2022"],
    entry: { taskpane: "./src/taskpane/index.tsx" },
    // Relative addresses: the same files work at every origin, and behind the workbench.
    output: { path: at("dist"), filename: "[name].[contenthash:8].js", publicPath: "", clean: true },
    module: { rules: [typescript] },
    plugins: [
      new HtmlPlugin({
        filename: "taskpane.html",
        template: "src/taskpane/index.html",
        templateParameters: { officeScript, csp: contentSecurityPolicy(new URL(officeScript).origin) },
        scriptLoading: "defer",
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/icons/*.png", to: "icons/[name][ext]" },
          { from: "assets/help.html" },
          {
            from: "manifest.xml",
            transform: (xml) => String(xml).replaceAll(DEVELOPED_AT, () => origin.replaceAll("&", "&amp;")),
          },
        ],
      }),
      keepBudget,
      collectLicences,
    ],
    optimization: {
      // What the page and its later parts share is loaded, and kept by browsers, once.
      splitChunks: { chunks: "all" },
      minimizer: [
        new MinimizerPlugin({
          extractComments: false,
          minify: MinimizerPlugin.swcMinify,
          terserOptions: { format: { comments: false } },
        }),
      ],
    },
    devtool: false,
    performance: { hints: false },
  };
};

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
  // It comes from the same machine: making it small would take longer than it could ever save.
  optimization: { minimize: false },
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
