// A real SMTP server that takes whatever is sent, counts it, and can be told to behave badly.
import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';

export interface MottagetBrev {
  fran: string;
  till: string[];
  messageId: string;
  storlek: number;
  /** Milliseconds since the server started. */
  vid: number;
  /** The whole message; empty unless the server was started with `spara`. */
  innehall: string;
}

/** What the server does; every part can be changed while it runs. */
export interface Smtpbeteende {
  /** Milliseconds between the end of DATA and the answer 250; the message counts as accepted at the answer. */
  fordrojning: number;
  /** Answers a recipient with this error instead of taking it (550 lasting, 450 passing). */
  avvisa: (till: string) => { kod: number; text: string } | undefined;
  /** True: takes the message and drops the connection without an answer. */
  tappa: (till: string) => boolean;
}

export interface Smtpserver {
  url: string;
  port: number;
  beteende: Smtpbeteende;
  /** The accepted messages, in order. */
  brev: readonly MottagetBrev[];
  /** How many accepted messages carry each Message-ID. */
  perMessageId(): Map<string, number>;
  /** How many accepted messages each recipient has. */
  perMottagare(): Map<string, number>;
  /** Resolves when so many messages are accepted; rejects after `ms`. */
  vantaPa(antal: number, ms?: number): Promise<void>;
  /** Stops at once: connections that are open are cut. */
  stopp(): Promise<void>;
}

const vanta = (ms: number): Promise<void> => new Promise((klar) => setTimeout(klar, ms));

function smtpFel(kod: number, text: string): Error {
  return Object.assign(new Error(text), { responseCode: kod });
}

async function lasAllt(strom: SMTPServerDataStream): Promise<Buffer> {
  const bitar: Buffer[] = [];
  for await (const bit of strom) bitar.push(bit as Buffer);
  return Buffer.concat(bitar);
}

function tolka(innehall: Buffer, session: SMTPServerSession, spara: boolean): Omit<MottagetBrev, 'vid'> {
  const text = innehall.toString('utf8');
  const huvud = text.slice(0, text.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ');
  const { mailFrom, rcptTo } = session.envelope;
  return {
    fran: mailFrom === false ? '' : mailFrom.address,
    till: rcptTo.map((mottagare) => mottagare.address),
    messageId: /^message-id:\s*(\S+)/im.exec(huvud)?.[1] ?? '',
    storlek: innehall.length,
    innehall: spara ? text : '',
  };
}

function rakna(varden: string[]): Map<string, number> {
  const antal = new Map<string, number>();
  for (const varde of varden) antal.set(varde, (antal.get(varde) ?? 0) + 1);
  return antal;
}

class Sink {
  readonly brev: MottagetBrev[] = [];
  /** Open connections by the port of the other end. */
  readonly oppna = new Map<number | undefined, Socket>();
  private readonly start = performance.now();

  constructor(
    readonly beteende: Smtpbeteende,
    private readonly spara: boolean,
  ) {}

  async taEmot(strom: SMTPServerDataStream, session: SMTPServerSession): Promise<void> {
    const brev = tolka(await lasAllt(strom), session, this.spara);
    if (brev.till.some((till) => this.beteende.tappa(till))) {
      this.oppna.get(session.remotePort)?.destroy();
      return;
    }
    if (this.beteende.fordrojning > 0) await vanta(this.beteende.fordrojning);
    this.brev.push({ ...brev, vid: performance.now() - this.start });
  }

  async vantaPa(antal: number, ms: number): Promise<void> {
    const slutar = performance.now() + ms;
    while (this.brev.length < antal) {
      if (performance.now() > slutar)
        throw new Error(`${String(this.brev.length)} av ${String(antal)} brev efter ${String(ms)} ms`);
      await vanta(20);
    }
  }
}

function skapaServer(sink: Sink): SMTPServer {
  return new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    size: 50_000_000,
    onRcptTo(mottagare, _session, svara) {
      const nej = sink.beteende.avvisa(mottagare.address);
      svara(nej ? smtpFel(nej.kod, nej.text) : null);
    },
    onData(strom, session, svara) {
      sink.taEmot(strom, session).then(
        () => {
          svara(null);
        },
        (fel: unknown) => {
          svara(fel instanceof Error ? fel : new Error(String(fel)));
        },
      );
    },
  });
}

/** Starts the server on 127.0.0.1, on a free port unless one is given (to come back on the same address). */
export async function startaSmtp(
  val: { port?: number; spara?: boolean; beteende?: Partial<Smtpbeteende> } = {},
): Promise<Smtpserver> {
  const standard: Smtpbeteende = { fordrojning: 0, avvisa: () => undefined, tappa: () => false };
  const sink = new Sink({ ...standard, ...val.beteende }, val.spara ?? false);
  const server = skapaServer(sink);
  server.on('error', () => undefined);
  server.server.on('connection', (anslutning: Socket) => {
    const { remotePort } = anslutning;
    sink.oppna.set(remotePort, anslutning);
    anslutning.on('close', () => sink.oppna.delete(remotePort));
  });
  await new Promise<void>((klar, fel) => {
    server.server.once('error', fel);
    server.listen(val.port ?? 0, '127.0.0.1', klar);
  });
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${String(port)}`,
    port,
    beteende: sink.beteende,
    brev: sink.brev,
    perMessageId: () => rakna(sink.brev.map((brev) => brev.messageId)),
    perMottagare: () => rakna(sink.brev.flatMap((brev) => brev.till)),
    vantaPa: (antal, ms = 30_000) => sink.vantaPa(antal, ms),
    stopp: () =>
      new Promise<void>((klar) => {
        server.close(klar);
        for (const anslutning of sink.oppna.values()) anslutning.destroy();
      }),
  };
}
