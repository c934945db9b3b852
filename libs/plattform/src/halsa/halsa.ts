import { Injectable } from '@nestjs/common';

/** `fel` gör hela Klubba obrukbar, `nedsatt` gör att något får vänta. */
export type Vikt = 'fel' | 'nedsatt';

export interface Delhalsa {
  status: 'uppe' | 'nere';
  /** Hur lång tid det tog att få veta det. */
  ms: number;
  /** Kort, utan adresser och lösenord: vem som helst kan läsa svaret. */
  text?: string;
}

export interface Halsosvar {
  status: 'uppe' | 'nedsatt' | 'nere';
  delar: Record<string, Delhalsa>;
}

/** Prövar en del. Lämnar en kort upplysning, eller kastar när delen är nere. */
export type Halsoprov = () => Promise<string | null>;

const TIDSGRANS_MS = 3_000;
// Den som frågar ofta ska inte kunna belasta databasen.
const GILTIGT_MS = 1_000;

async function inomTid<T>(gor: Promise<T>): Promise<T> {
  let vakt: NodeJS.Timeout | undefined;
  const forSent = new Promise<never>((_, nej) => {
    vakt = setTimeout(() => {
      nej(new Error('svarar inte'));
    }, TIDSGRANS_MS);
  });
  try {
    return await Promise.race([gor, forSent]);
  } finally {
    clearTimeout(vakt);
  }
}

async function prova(gor: Halsoprov): Promise<Delhalsa> {
  const borjan = performance.now();
  const ms = (): number => Math.round(performance.now() - borjan);
  try {
    const text = await inomTid(gor());
    return { status: 'uppe', ms: ms(), ...(text === null ? {} : { text }) };
  } catch {
    return { status: 'nere', ms: ms(), text: 'svarar inte' };
  }
}

/** Vad som är uppe. Varje del av plattformen lämnar sitt prov. */
@Injectable()
export class Halsa {
  private readonly prov = new Map<string, { gor: Halsoprov; vikt: Vikt }>();
  private senaste: { vid: number; svar: Promise<Halsosvar> } | null = null;

  /** Lägger till ett prov; namnet står i svaret. */
  lagg(namn: string, vikt: Vikt, gor: Halsoprov): void {
    this.prov.set(namn, { gor, vikt });
  }

  /** Prövar allt på en gång; högst en gång i sekunden. */
  async svar(): Promise<Halsosvar> {
    const nu = performance.now();
    if (this.senaste === null || nu - this.senaste.vid > GILTIGT_MS) this.senaste = { vid: nu, svar: this.provaAllt() };
    return await this.senaste.svar;
  }

  private async provaAllt(): Promise<Halsosvar> {
    const utfall = await Promise.all(
      [...this.prov].map(async ([namn, { gor, vikt }]) => ({ namn, vikt, del: await prova(gor) })),
    );
    const nere = utfall.filter(({ del }) => del.status === 'nere');
    const status = nere.some(({ vikt }) => vikt === 'fel') ? 'nere' : nere.length > 0 ? 'nedsatt' : 'uppe';
    return { status, delar: Object.fromEntries(utfall.map(({ namn, del }) => [namn, del])) };
  }
}
