import { createServer, type Server } from "node:https";
import sirv from "sirv";

/** A certificate for localhost, and its key, as PEM texts. */
export interface Certificate {
  readonly key: string | Buffer;
  readonly cert: string | Buffer;
}

/** Serves a folder over https, to this machine alone. @param port 0 for any that is free */
export async function serveSecurely(folder: string, certificate: Certificate, port: number): Promise<Server> {
  const files = sirv(folder, { dev: true });
  const server = createServer({ ...certificate }, (request, response) =>
    files(request, response, () => {
      response.writeHead(404).end();
    }),
  );
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", resolve);
  });
  return server;
}
