import { DomanFel, type Listfraga, saknas } from '#plattform';
import { Injectable } from '@nestjs/common';
import { avtryck, hinder, rakna, rubrik } from './domain/forhandsvisning.js';
import { Platsbyten } from './domain/platsbyten.js';
import type { Importplan } from './domain/plantyper.js';
import type { Lagradrad, Underlag } from './domain/underlag.js';
import type {
  ForhandsvisningDto,
  ImporthinderDto,
  ImportomgangDto,
  ImportradDto,
  Importradlista,
} from './import.dto.js';
import type { Importomfattning, Radfel } from './import.typer.js';
import type { Importomgang } from './importomgang.entity.js';
import { type Filuppgift, ImportomgangForrad } from './importomgang.repository.js';
import { Planlaggning } from './planlaggning.service.js';
import type { PlatsbytenDto } from './platsbyte.dto.js';
import { SkiftenForrad } from './skiften.repository.js';

const FLEST_FEL = 500;

interface Laget {
  omgang: Importomgang;
  rader: Lagradrad[];
  underlag: Underlag;
  plan: Importplan;
}

/** Visar en import: hur långt den kommit, vad den skulle ändra och vad som är fel. */
@Injectable()
export class VisaImport {
  constructor(
    private readonly omgangar: ImportomgangForrad,
    private readonly skiften: SkiftenForrad,
    private readonly planlaggning: Planlaggning,
  ) {}

  async lista(omfattning: Importomfattning, fraga: Listfraga): Promise<{ rader: ImportomgangDto[]; antal: number }> {
    const { rader, antal } = await this.omgangar.lista(omfattning, fraga);
    return { rader: await this.visade(rader), antal };
  }

  /** @throws DomanFel 404 */
  async en(omfattning: Importomfattning, importId: string): Promise<ImportomgangDto> {
    const [visad] = await this.visade([await this.egen(omfattning, importId)]);
    if (visad === undefined) throw saknas('Importen');
    return visad;
  }

  async forhandsvisning(omfattning: Importomfattning, importId: string): Promise<ForhandsvisningDto> {
    const omgang = await this.egen(omfattning, importId);
    const stangd = avslutad(omgang);
    const { rader, underlag, plan } = await this.laget(omgang);
    const varfor = stangd ?? hinder(plan, rader);
    return {
      avtryck: avtryck(plan, rader),
      oppet: varfor === null,
      hinder: varfor,
      rubrik: rubrik(plan, underlag, rader),
      antal: omgang.utfall ?? rakna(plan, rader),
      fel: plan.fel.slice(0, FLEST_FEL),
      anmarkningar: omgang.anmarkningar,
    };
  }

  async rader(
    omfattning: Importomfattning,
    importId: string,
    fraga: Importradlista,
  ): Promise<{ rader: ImportradDto[]; antal: number }> {
    const { rader, plan } = await this.laget(await this.egen(omfattning, importId));
    const felPerRad = grupperaFel(plan.fel);
    const alla = rader.map((rad) => somDto(rad, plan, felPerRad.get(rad.id) ?? []));
    const valda = alla.filter(
      (rad) =>
        (fraga.blad === undefined || rad.blad === fraga.blad) && (fraga.lage === undefined || rad.lage === fraga.lage),
    );
    const fran = (fraga.sida - 1) * fraga.antal;
    return { rader: valda.slice(fran, fran + fraga.antal), antal: valda.length };
  }

  async rad(omfattning: Importomfattning, importId: string, radId: string): Promise<ImportradDto> {
    const { rader, plan } = await this.laget(await this.egen(omfattning, importId));
    const rad = rader.find((en) => en.id === radId);
    if (rad === undefined) throw saknas('Raden');
    return somDto(
      rad,
      plan,
      plan.fel.filter((fel) => fel.radId === radId),
    );
  }

  async platser(omfattning: Importomfattning, importId: string, organId: string | undefined): Promise<PlatsbytenDto> {
    const omgang = await this.egen(omfattning, importId);
    const id = omgang.organId ?? organId;
    if (id === undefined) {
      const text = 'Ange vilken nämnd: importen gäller flera.';
      throw new DomanFel('IMPORT.NAMND_SAKNAS', text, { status: 422, falt: [{ stig: 'organId', text }] });
    }
    const { underlag, plan } = await this.laget(omgang);
    const organ = underlag.organ.find((o) => o.id === id);
    if (organ === undefined) throw saknas('Nämnden');
    return new Platsbyten(plan, underlag, id, organ.namn).svar();
  }

  private async egen(omfattning: Importomfattning, importId: string): Promise<Importomgang> {
    const omgang = await this.omgangar.hamta(importId);
    if (omgang === null || omgang.kommunId !== omfattning.kommunId || omgang.organId !== omfattning.namndId) {
      throw saknas('Importen');
    }
    return omgang;
  }

  private async laget(omgang: Importomgang): Promise<Laget> {
    const oppen = omgang.tillstand === 'last';
    const rader = oppen ? await this.omgangar.lasRader(omgang.id) : [];
    const skifte = await this.skiften.forImport(omgang.id);
    return { omgang, rader, ...(await this.planlaggning.planera(omgang, rader, skifte?.organIder ?? [])) };
  }

  private async visade(omgangar: readonly Importomgang[]): Promise<ImportomgangDto[]> {
    const ider = omgangar.map((o) => o.id);
    const filer = await this.omgangar.filer(ider);
    const skiften = new Map((await this.skiften.forImporter(ider)).map((s) => [s.importId, s.id]));
    return omgangar.map((o) =>
      somOmgang(
        o,
        filer.filter((fil) => fil.omgangId === o.id),
        skiften.get(o.id) ?? null,
      ),
    );
  }
}

function avslutad(omgang: Importomgang): ImporthinderDto | null {
  const text = {
    vantar: 'Filen läses. Vänta tills den är läst.',
    laser: 'Filen läses. Vänta tills den är läst.',
    last: null,
    olaslig: 'Filen gick inte att läsa. Läs en annan fil.',
    genomford: 'Importen är genomförd.',
    avbruten: 'Importen är avbruten. Börja en ny.',
  }[omgang.tillstand];
  return text === null ? null : { kod: 'IMPORT.INTE_LAST', text };
}

function grupperaFel(fel: readonly Radfel[]): Map<string | null, Radfel[]> {
  const grupper = new Map<string | null, Radfel[]>();
  for (const ett of fel) grupper.set(ett.radId, [...(grupper.get(ett.radId) ?? []), ett]);
  return grupper;
}

function somDto(rad: Lagradrad, plan: Importplan, fel: Radfel[]): ImportradDto {
  const planerad = plan.rader.get(rad.id);
  const { id, blad, falt, personId, nyPerson, rattad, version } = rad;
  return {
    id,
    blad,
    rad: rad.rad,
    rubrik: planerad?.rubrik ?? '',
    namndId: planerad?.namndId ?? null,
    lage: rad.borttagen ? 'borttagen' : (planerad?.lage ?? 'oforandrad'),
    falt,
    personId,
    nyPerson,
    rattad,
    andringar: planerad?.andringar ?? [],
    fel,
    version,
  };
}

function somOmgang(o: Importomgang, filer: readonly Filuppgift[], mandatskifteId: string | null): ImportomgangDto {
  return {
    id: o.id,
    kommunId: o.kommunId,
    namndId: o.organId,
    lage: o.lage,
    periodFran: o.periodFran,
    periodTill: o.periodTill,
    mandatskifteId,
    tillstand: o.tillstand,
    lasfel: o.lasfel,
    lastaRader: o.lastaRader,
    totaltRader: o.totaltRader,
    filer: filer.map((fil) => ({
      filnamn: fil.filnamn,
      storlek: fil.storlek,
      lamnadAv: fil.lamnadAv,
      lamnad: fil.lamnad.toISOString(),
      blad: fil.blad,
    })),
    skapadAv: o.skapadAv,
    skapad: o.skapad.toISOString(),
    genomford: o.genomford?.toISOString() ?? null,
    version: o.version,
  };
}
