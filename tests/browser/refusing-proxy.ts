import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The browsers' own errands, which they run with or without an extension. */
const BROWSERS_OWN =
  /(?:^|\.)(?:google|googleapis|gstatic|gvt1|gvt2|googleusercontent|mozilla|firefox|mozgcp)\.(?:com|org|net)$/;

/** A proxy that lets nothing through and keeps the names of the hosts that were asked for. */
export async function startProxy() {
  const hosts: string[] = [];
  const server = createServer((request, response) => {
    hosts.push(new URL(request.url ?? '/', 'http://unknown').hostname);
    response.writeHead(502).end();
  });
  // The browser hangs up on its own errands when it likes; that is no failure of the test.
  const ignoreHangUp = () => {};
  server.on('clientError', (_, socket) => socket.destroy());
  server.on('connection', (socket) => socket.on('error', ignoreHangUp));
  server.on('connect', (request, socket) => {
    socket.on('error', ignoreHangUp);
    hosts.push((request.url ?? '').replace(/:\d+$/, ''));
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const others = () => hosts.filter((host) => !BROWSERS_OWN.test(host));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { address, others, close };
}
