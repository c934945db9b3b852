import { Behorighet, Klocka, Sammanhang } from '#plattform';
import { Injectable } from '@nestjs/common';
import { RollForrad } from '../roll/roll.repository.js';
import { planeraImport } from './domain/planera.js';
import type { Importplan } from './domain/plantyper.js';
import type { Lagradrad, Underlag } from './domain/underlag.js';
import type { Importomgang } from './importomgang.entity.js';
import { ImportunderlagForrad, type Personnycklar } from './importunderlag.repository.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/u;

const namnI = (rad: Lagradrad): string =>
  rad.falt['namn'] ?? [rad.falt['fornamn'], rad.falt['efternamn']].filter((del) => del !== undefined).join(' ');

function nycklarUr(rader: readonly Lagradrad[]): Personnycklar {
  const alla = (falt: string): string[] => rader.flatMap((rad) => rad.falt[falt] ?? []);
  return {
    ider: [...new Set([...alla('personId'), ...rader.flatMap((rad) => rad.personId ?? [])])].filter((id) =>
      UUID.test(id),
    ),
    externaIder: alla('externtId'),
    epost: alla('epost').map((adress) => adress.toLowerCase()),
    namn: [...new Set(rader.map(namnI))].filter((namn) => namn !== ''),
  };
}

/** Läser organisationen som den är nu, och räknar ut vad en import skulle göra med den. */
@Injectable()
export class Planlaggning {
  constructor(
    private readonly forrad: ImportunderlagForrad,
    private readonly roller: RollForrad,
    private readonly behorighet: Behorighet,
    private readonly sammanhang: Sammanhang,
    private readonly klocka: Klocka,
  ) {}

  async planera(
    omgang: Pick<Importomgang, 'kommunId' | 'organId' | 'lage' | 'periodFran' | 'periodTill'>,
    rader: readonly Lagradrad[],
    skiftesorgan: readonly string[] = [],
  ): Promise<{ underlag: Underlag; plan: Importplan }> {
    const underlag = await this.underlag(omgang, rader, skiftesorgan);
    return { underlag, plan: planeraImport(underlag, rader) };
  }

  private async underlag(
    omgang: Pick<Importomgang, 'kommunId' | 'organId' | 'lage' | 'periodFran' | 'periodTill'>,
    rader: readonly Lagradrad[],
    skiftesorgan: readonly string[],
  ): Promise<Underlag> {
    const idag = this.klocka.idag();
    const organ = await this.forrad.organ(omgang.kommunId);
    const organIder = omgang.organId === null ? organ.map((o) => o.id) : [omgang.organId];
    const kvar = rader.filter((rad) => !rad.borttagen);
    const personer = await this.forrad.personer(nycklarUr(kvar), organIder);
    const inloggningsnamn = kvar
      .flatMap((rad) => rad.falt['konto'] ?? rad.falt['epost'] ?? [])
      .map((namn) => namn.normalize('NFC').trim().toLowerCase());
    return {
      idag,
      lage: omgang.lage,
      periodFran: omgang.periodFran,
      periodTill: omgang.periodTill,
      namndId: omgang.organId,
      skiftesorgan,
      organ,
      reglementen: await this.forrad.reglementen(organIder),
      personer,
      uppdrag: await this.forrad.uppdrag(organIder, idag),
      enheter: await this.forrad.enheter(organIder),
      anstallningar: await this.forrad.anstallningar(organIder),
      konton: await this.forrad.konton(
        inloggningsnamn,
        personer.map((p) => p.id),
      ),
      roller: await this.forrad.roller(organIder),
      farKonton: await this.farKonton(idag),
    };
  }

  /** Där den som importerar får öppna konton. */
  private async farKonton(idag: string): Promise<Underlag['farKonton']> {
    const aktor = this.sammanhang.aktor();
    if (aktor.system) return 'alla';
    if (aktor.kontoId === null) return [];
    if (await this.roller.arAdministrator(aktor.kontoId, idag)) return 'alla';
    return await this.behorighet.namnderMed(aktor.kontoId, 'konto.skriv');
  }
}
