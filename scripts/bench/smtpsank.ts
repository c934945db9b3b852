import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** En mejlserver i en egen process som tar emot allt och bara räknar. Frågas om antalet över IPC. */
let antal = 0;

const server = new SMTPServer({
  disabledCommands: ['STARTTLS', 'AUTH'],
  logger: false,
  onData(strom, _session, svara) {
    strom.resume();
    strom.on('end', () => {
      antal += 1;
      svara(null);
    });
  },
});
server.on('error', () => undefined);
server.listen(0, '127.0.0.1', () => {
  const { port } = server.server.address() as AddressInfo;
  process.send?.({ port });
});
process.on('message', () => process.send?.({ antal }));
process.on('disconnect', () => process.exit(0));
