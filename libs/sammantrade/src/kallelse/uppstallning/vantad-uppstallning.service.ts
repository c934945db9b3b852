import { Injectable } from '@nestjs/common';
import { arLedamot, Organisation, ProvaOrdningen } from '#organisation';
import { saknas } from '#plattform';
import { SammantradeForrad } from '../../sammantrade/sammantrade.repository.js';
import { harSagtNej, vantasBorta } from '../domain/uppstallning.js';
import type { Kallelsesvar } from '../kallelse.typer.js';
import { KallelsesvarForrad } from '../kallelsesvar.repository.js';

interface Vantad {
  personId: string;
  namn: string;
  parti: string | null;
}

/** En plats: vem som väntas på den, och vem som står på tur när ingen har lovat att komma. */
export interface VantadPlats {
  plats: number;
  ordinarie: Vantad | null;
  tjanstgorande: Vantad | null;
  /** Svaret av den som väntas; null när den inte har svarat. */
  svar: Kallelsesvar | null;
  skal: string | null;
  nasta: Vantad | null;
}

export interface VantadUppstallning {
  platser: VantadPlats[];
  tjanstgor: number;
  kravs: number;
  beslutsfor: boolean;
  kvorumtext: string;
  balanstext: string;
}

/** Hur nämnden blir med de svar som har kommit, enligt inkallelseordningen (KL 6:16–17, 6:27). Ändrar ingenting. */
@Injectable()
export class VisaVantadUppstallning {
  constructor(
    private readonly sammantraden: SammantradeForrad,
    private readonly svar: KallelsesvarForrad,
    private readonly organisation: Organisation,
    private readonly ordningen: ProvaOrdningen,
  ) {}

  /** @throws DomanFel 404 */
  async visa(namndId: string, sammantradeId: string): Promise<VantadUppstallning> {
    const s = await this.sammantraden.hamta(namndId, sammantradeId);
    if (s === null) throw saknas('Sammanträdet');
    const uppdrag = await this.organisation.uppdragDen(namndId, s.datum);
    const ledamoter = uppdrag.filter((u) => arLedamot(u.roll)).map((u) => u.personId);
    const ersattare = uppdrag.filter((u) => u.roll === 'ersattare').map((u) => u.personId);
    const svar = await this.svar.gallande(sammantradeId);
    const nu = await this.ordningen.prova(namndId, s.datum, vantasBorta(ledamoter, ersattare, svar));
    const kanske = await this.ordningen.prova(namndId, s.datum, harSagtNej([...ledamoter, ...ersattare], svar));
    const kan = new Map(kanske.platser.map((plats) => [plats.plats, plats.tjanstgorande]));
    return {
      platser: nu.platser.map(({ plats, ordinarie, tjanstgorande, skal }) => ({
        plats,
        ordinarie,
        tjanstgorande,
        svar: tjanstgorande === null ? null : (svar.get(tjanstgorande.personId) ?? null),
        skal,
        nasta: tjanstgorande === null ? (kan.get(plats) ?? null) : null,
      })),
      tjanstgor: nu.tjanstgor,
      kravs: nu.kravs,
      beslutsfor: nu.beslutsfor,
      kvorumtext: nu.kvorumtext,
      balanstext: nu.balanstext,
    };
  }
}
