import { Injectable } from '@nestjs/common';
import { type Kallelsemottagare, Organisation, type Uppdragsroll } from '#organisation';
import { DomanFel, Klocka, Konfiguration, saknas } from '#plattform';
import { ListaForrad } from '../../lista/lista.repository.js';
import { SammantradeForrad } from '../../sammantrade/sammantrade.repository.js';
import { KallelseForrad } from '../kallelse.repository.js';
import type { Kallelse } from '../kallelse.typer.js';
import { LasKallelsefakta } from '../las-kallelsefakta.service.js';
import { UndantaPunkter } from '../undantag/undanta-punkter.service.js';
import { ByggKallelsebrev } from './bygg-kallelsebrev.service.js';

/** De slags mottagare som kallelsen kan visas som. */
export const VISNINGSSLAG = ['ledamot', 'ersattare', 'personalforetradare', 'insynsplats', 'narvaroratt'] as const;
export type Visningsslag = (typeof VISNINGSSLAG)[number];

const ROLLER: Readonly<Record<Visningsslag, readonly Uppdragsroll[]>> = {
  ledamot: ['ledamot', 'ordforande', 'forste_vice', 'andre_vice'],
  ersattare: ['ersattare'],
  personalforetradare: ['personalforetradare'],
  insynsplats: ['insynsplats'],
  narvaroratt: ['narvaroratt'],
};

/** Kallelsen som ett slags mottagare får den. */
export interface Forhandsvisning {
  slag: Visningsslag;
  antal: number;
  utanAdress: number;
  till: string;
  fran: string;
  amne: string;
  text: string;
  html: string;
  kalender: string;
  bilagor: string[];
  /** Hur många punkter som inte är med för den mottagaren. */
  utanPunkter: number;
}

/** Visar kallelsen som den går ut, innan den går. Svarslänken är tom: ingen kan svara genom en förhandsvisning. */
@Injectable()
export class ForhandsvisaKallelse {
  constructor(
    private readonly sammantraden: SammantradeForrad,
    private readonly listor: ListaForrad,
    private readonly forrad: KallelseForrad,
    private readonly fakta: LasKallelsefakta,
    private readonly undantag: UndantaPunkter,
    private readonly organisation: Organisation,
    private readonly bygg: ByggKallelsebrev,
    private readonly konfiguration: Konfiguration,
    private readonly klocka: Klocka,
  ) {}

  /** En per slag som nämnden har någon av. @throws DomanFel 404 */
  async alla(namndId: string, sammantradeId: string): Promise<Forhandsvisning[]> {
    const kallelse = await this.utkast(namndId, sammantradeId);
    const fakta = await this.fakta.las(kallelse);
    const mottagare = await this.organisation.mottagareAvKallelse(namndId, fakta.sammantrade.datum);
    const utanForPersonal = await this.undantag.utanForPersonal(sammantradeId, fakta.lista);
    const synliga = fakta.lista.punkter.filter((p) => !p.utgar);
    const svarslank = (): string => `${this.konfiguration.adress}/svar/forhandsvisning`;
    const visningar: Forhandsvisning[] = [];
    for (const slag of VISNINGSSLAG) {
      const sorten = mottagare.filter((m) => ROLLER[slag].includes(m.roll));
      const en = forebild(sorten, ROLLER[slag]);
      if (en === undefined) continue;
      const { gemensamt, mottagare: brev } = await this.bygg.brev({
        kallelse,
        fakta,
        mottagare: [en],
        bilagor: [],
        utanForPersonal,
        svarslank,
      });
      const eget = brev[0]?.brev;
      visningar.push({
        slag,
        antal: sorten.length,
        utanAdress: sorten.filter((m) => m.epost === null).length,
        till: `${en.namn}${en.parti === null ? '' : ` (${en.parti})`}`,
        fran: gemensamt.fran.namn,
        amne: eget?.amne ?? gemensamt.amne,
        text: eget?.text ?? gemensamt.text,
        html: eget?.html ?? gemensamt.html,
        kalender: gemensamt.ical?.innehall ?? '',
        bilagor: [
          kallelse.slag === 'tillagg' ? 'Tillägg till föredragningslistan.pdf' : 'Föredragningslista.pdf',
          'sammantrade.ics',
        ],
        utanPunkter:
          slag === 'personalforetradare' ? synliga.filter(({ nyckel }) => utanForPersonal.has(nyckel)).length : 0,
      });
    }
    return visningar;
  }

  /** Kallelsen som den skulle bli om den gick nu. */
  private async utkast(namndId: string, sammantradeId: string): Promise<Kallelse> {
    const s = await this.sammantraden.hamta(namndId, sammantradeId);
    const lista = s === null ? null : await this.listor.hamta(sammantradeId);
    if (s === null || lista === null) throw saknas('Föredragningslistan');
    if (lista.fryst || (s.tillstand !== 'planerat' && s.tillstand !== 'kallat')) {
      throw new DomanFel('KALLELSE.REDAN_SKICKAD', 'Den här versionen av listan är redan utskickad.');
    }
    const slag = s.tillstand === 'planerat' ? 'kallelse' : 'tillagg';
    return {
      id: lista.id,
      namndId,
      sammantradeId,
      listaId: lista.id,
      slag,
      nr: (await this.forrad.forSammantrade(sammantradeId)).length + 1,
      senast: slag === 'kallelse' ? s.senastKallelse : s.senastTillagg,
      tillkomDatum: this.klocka.idag(),
      senSkal: null,
      utskickId: null,
    };
  }
}

/** Den som brevet visas för: hellre en vanlig ledamot än ordföranden. */
function forebild(
  sorten: readonly Kallelsemottagare[],
  roller: readonly Uppdragsroll[],
): Kallelsemottagare | undefined {
  return [...sorten].sort((a, b) => roller.indexOf(a.roll) - roller.indexOf(b.roll))[0];
}
