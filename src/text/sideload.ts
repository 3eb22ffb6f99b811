/** What is said to those who develop the add-in or hand it out, by the commands that need Excel or a network. */
export const sideloadText = {
  noExcel: (platform: string) =>
    `There is no desktop Excel for this system (${platform}), so the add-in can't be started in it: use Windows or macOS, or npm start for the workbench.`,
  failed: (command: string) => `“${command}” did not succeed, so the add-in was not started.`,
  serving: (address: string) =>
    `The add-in is served at ${address} and Excel is starting with it. Ctrl+C takes it out of Excel again and ends this.`,
  notBuilt: "There is no dist/manifest.xml yet. Build the add-in first: npm run build",
  needsNetwork:
    "Microsoft's validation is a service on the network, and it could not be reached, so the manifest was not validated. The tests check its structure without a network.",
} as const;
