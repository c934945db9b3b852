import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { nyttId } from '../../databas/id.js';
import { Fillagring } from '../../lagring/fillagring.js';
import { SYSTEMAKTOR, Sammanhang } from '../../sammanhang/sammanhang.js';
import { type Utskicksslag, plats } from '../brev.js';
import { type NyttUtskicksunderlag, type Utskicksmottagare, Utskickstjanst } from '../utskickstjanst.js';

export interface Provutskick extends Partial<Omit<NyttUtskicksunderlag, 'mottagare'>> {
  slag: Utskicksslag;
  mottagare: number | Utskicksmottagare[];
}

export const provmottagare = (antal: number): Utskicksmottagare[] =>
  Array.from({ length: antal }, (_, nr) => ({
    personId: nyttId(),
    namn: `Åsa Öberg ${String(nr)}`,
    adress: `ledamot${String(nr)}@ekbacka.example`,
    brev: { falt: { lank: `https://namnd.ekbacka.example/svar#${String(nr)}&<b>` } },
  }));

/** Gör utskick som en tjänst gör dem: i en transaktion, av någon. */
@Injectable()
export class Provutskickare {
  constructor(
    private readonly tjanst: Utskickstjanst,
    private readonly filer: Fillagring,
    private readonly sammanhang: Sammanhang,
  ) {}

  async skapa(val: Provutskick, pdf: Buffer = Buffer.from('%PDF-1.7\nhandlingar\n')): Promise<string> {
    const { sha256 } = await this.filer.spara(pdf);
    return await this.sammanhang.som(SYSTEMAKTOR, async () => await this.iTransaktion(val, sha256));
  }

  @Transactional()
  async iTransaktion(val: Provutskick, sha256: string): Promise<string> {
    const text = `Hej!\n\nDu kallas till nämndens sammanträde. Svara här: ${plats('lank')}\n`;
    return await this.tjanst.skapa({
      namndId: null,
      objekt: 'sammantrade',
      objektId: nyttId(),
      version: 1,
      gemensamt: {
        amne: 'Kallelse till vård- och äldrenämnden',
        text,
        html: `<!doctype html><html lang="sv"><body><p>Du kallas.</p><a href="${plats('lank')}">Svara</a></body></html>`,
        fran: { namn: 'Vård- och äldrenämnden', adress: 'namnd@ekbacka.example' },
        svarTill: { namn: 'Nämndsekreteraren', adress: 'sekreterare@ekbacka.example' },
        bilagor: [{ sha256, filnamn: 'Föredragningslista.pdf', typ: 'application/pdf' }],
        ical: {
          metod: 'REQUEST',
          innehall:
            'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:mote-1@ekbacka.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
        },
      },
      ...val,
      mottagare: typeof val.mottagare === 'number' ? provmottagare(val.mottagare) : val.mottagare,
    });
  }
}
