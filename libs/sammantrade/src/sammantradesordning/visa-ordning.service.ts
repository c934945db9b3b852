import { Injectable } from '@nestjs/common';
import { DomanFel, saknas } from '#plattform';
import { type IsoDatum, type Plankod, type Veckodag, veckodagOf } from '#regelverk';
import type { Insyn } from '../insyn/insyn.service.js';
import { findAvvikelser, type Ordningsavvikelse } from './domain/avvikelser.js';
import { jamforOrdningar, type Ordningsskillnad } from './domain/jamfor.js';
import { motesdag } from './domain/plan.js';
import { OrdningsinnehallForrad } from './ordningsinnehall.repository.js';
import { SammantradesordningForrad } from './sammantradesordning.repository.js';
import { ordningssteg } from './sammantradesordning.tillstand.js';
import type {
  Halltidskolumn,
  Ordningshuvud,
  Radsammantrade,
  Sammantradesordning,
} from './sammantradesordning.typer.js';

export interface Dagvy {
  kolumn: string;
  datum: IsoDatum;
  veckodag: Veckodag;
  avvikande: boolean;
  avvikelser: { kod: Plankod; text: string }[];
}

export interface Radvy {
  nr: number;
  nyckel: string;
  start: string;
  plats: string;
  dagar: Dagvy[];
  /** Sammanträdet som raden har blivit, som det står nu; `skiljer` säger vad som är annorlunda än i ordningen. */
  sammantrade:
    (Pick<Radsammantrade, 'id' | 'datum' | 'start' | 'plats' | 'tillstand'> & { skiljer: string | null }) | null;
}

export interface Ordningsvy extends Omit<Ordningshuvud, 'monster'> {
  monster: Ordningshuvud['monster'];
  kolumner: Halltidskolumn[];
  rader: Radvy[];
  /** Avvikelser från regeln, rad för rad; tom när ordningen är ren. */
  avvikelser: Ordningsavvikelse[];
  steg: ReturnType<typeof ordningssteg>;
}

export interface Jamforelse {
  fore: { id: string; nr: number };
  efter: { id: string; nr: number };
  andringar: Ordningsskillnad[];
}

function skiljer(m: Radsammantrade, datum: IsoDatum, start: string, plats: string): string | null {
  if (m.tillstand === 'installt') return 'Sammanträdet är inställt.';
  const [tid, skaTid] = [m.start, start].map((ett) => ett.replace(':', '.'));
  if (m.datum !== datum) return `Sammanträdet hålls ${m.datum}, inte ${datum} som ordningen säger.`;
  if (m.start !== start) return `Sammanträdet börjar kl. ${tid ?? ''}, inte kl. ${skaTid ?? ''} som ordningen säger.`;
  return m.plats === plats ? null : `Sammanträdet hålls i ${m.plats}, inte i ${plats} som ordningen säger.`;
}

/** Visar en ordning prövad mot regeln, och vad som skiljer två versioner. Utkast ser bara förvaltningen och ordföranden. */
@Injectable()
export class VisaOrdning {
  constructor(
    private readonly forrad: SammantradesordningForrad,
    private readonly innehall: OrdningsinnehallForrad,
  ) {}

  /** @throws DomanFel 404 när ordningen inte finns, eller är ett utkast som inte får ses */
  async hel(namndId: string, id: string, insyn: Pick<Insyn, 'utkast'>): Promise<Sammantradesordning> {
    const huvud = await this.forrad.hamta(namndId, id);
    if (huvud === null || (huvud.tillstand === 'utkast' && !insyn.utkast)) throw saknas('Sammanträdesordningen');
    return { ...huvud, ...(await this.innehall.hamta(id)) };
  }

  async visa(namndId: string, id: string, insyn: Pick<Insyn, 'utkast'>): Promise<Ordningsvy> {
    const ordning = await this.hel(namndId, id, insyn);
    const avvikelser = findAvvikelser(ordning);
    const sammantraden = await this.forrad.sammantraden(id);
    const rader = ordning.rader.map((rad, index): Radvy => {
      const m = sammantraden.find((ett) => ett.id === rad.sammantradeId);
      const dagar = ordning.kolumner.map(({ namn }) => {
        const datum = rad.datum[namn] ?? '';
        const har = avvikelser.filter((en) => en.rad === index + 1 && en.kolumn === namn);
        return {
          kolumn: namn,
          datum,
          veckodag: veckodagOf(datum),
          avvikande: rad.avvikande.includes(namn),
          avvikelser: har.map(({ kod, text }) => ({ kod, text })),
        };
      });
      const { nyckel, start, plats } = rad;
      const sammantrade =
        m === undefined
          ? null
          : {
              id: m.id,
              datum: m.datum,
              start: m.start,
              plats: m.plats,
              tillstand: m.tillstand,
              skiljer: ordning.tillstand === 'antagen' ? skiljer(m, motesdag(ordning, rad), start, plats) : null,
            };
      return { nr: index + 1, nyckel, start, plats, dagar, sammantrade };
    });
    return { ...ordning, rader, avvikelser, steg: ordningssteg(ordning.tillstand, await this.forrad.lage(ordning)) };
  }

  /**
   * Vad som skiljer ordningen från en annan version, i ord.
   * @param medId den tidigare versionen; utan den jämförs en rättelse med den ordning som den rättar
   * @throws DomanFel ORDNING.INGET_ATT_JAMFORA, ORDNING.ANNAT_AR
   */
  async jamfor(
    namndId: string,
    id: string,
    medId: string | undefined,
    insyn: Pick<Insyn, 'utkast'>,
  ): Promise<Jamforelse> {
    const efter = await this.hel(namndId, id, insyn);
    const fran = medId ?? efter.ersatterId;
    if (fran === null) {
      throw new DomanFel(
        'ORDNING.INGET_ATT_JAMFORA',
        'Ordningen är årets första. Ange vilken version den ska jämföras med.',
        {
          status: 422,
          falt: [{ stig: 'med', text: 'Ange vilken version den ska jämföras med.' }],
        },
      );
    }
    const fore = await this.hel(namndId, fran, insyn);
    if (fore.ar !== efter.ar) {
      throw new DomanFel('ORDNING.ANNAT_AR', 'Ordningarna gäller olika år. Jämför två versioner för samma år.', {
        status: 422,
      });
    }
    return {
      fore: { id: fore.id, nr: fore.nr },
      efter: { id: efter.id, nr: efter.nr },
      andringar: jamforOrdningar(fore, efter),
    };
  }
}
