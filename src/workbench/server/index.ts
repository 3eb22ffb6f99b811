import { startServer } from "./server";

const port = Number(process.env["PORT"] ?? 3000);

void startServer(port).then(({ address }) => {
  process.stdout.write(`Throughline's workbench is at ${address}\n`);
});
