import { createTransport } from 'nodemailer';
import { startaSmtp, type Smtpserver } from './smtp.js';

const brev = {
  from: 'klubba@ekbacka.example',
  to: 'asa@ekbacka.example',
  text: 'hej',
  messageId: '<1@ekbacka.example>',
};

describe('testernas SMTP-server', () => {
  let server: Smtpserver;
  beforeEach(async () => {
    server = await startaSmtp({ spara: true });
  });
  afterEach(() => server.stopp());

  test('tar emot, räknar per Message-ID och mottagare', async () => {
    const sandare = createTransport(server.url);
    await sandare.sendMail(brev);
    await sandare.sendMail(brev);
    await server.vantaPa(2);
    expect(server.perMessageId()).toEqual(new Map([['<1@ekbacka.example>', 2]]));
    expect(server.perMottagare()).toEqual(new Map([['asa@ekbacka.example', 2]]));
  });

  test('avvisar med den kod den fått och räknar inte det avvisade', async () => {
    server.beteende.avvisa = () => ({ kod: 550, text: 'okänd mottagare' });
    await expect(createTransport(server.url).sendMail(brev)).rejects.toMatchObject({ responseCode: 550 });
    expect(server.brev).toHaveLength(0);
  });

  test('bryter förbindelsen utan svar när den ska', async () => {
    server.beteende.tappa = () => true;
    await expect(createTransport(server.url).sendMail(brev)).rejects.toThrow();
    expect(server.brev).toHaveLength(0);
  });

  test('kommer tillbaka på samma port', async () => {
    const { port, url } = server;
    await server.stopp();
    await expect(createTransport(url).sendMail(brev)).rejects.toThrow();
    server = await startaSmtp({ port });
    await createTransport(url).sendMail(brev);
    expect(server.brev).toHaveLength(1);
  });
});
