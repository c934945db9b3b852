import { Injectable } from '@nestjs/common';
import { Dokumentregister, type FramstalltDokument } from '#diarium';
import { faktahash } from '#dokument';
import { saknas } from '#plattform';
import {
  type Insyn,
  Insynsprov,
  type Kallelse,
  kallelsedokument,
  KallelseForrad,
  LasKallelsefakta,
  type Paragraffakta,
  SammantradeForrad,
  serSkyddat,
} from '#sammantrade';
import { utdragsunderlag } from '../expediering/utdragsunderlag.js';
import { LasProtokollfakta } from '../protokoll/las-protokollfakta.service.js';
import { ProtokollForrad } from '../protokoll/protokoll.repository.js';
import { protokollunderlag, type Protokollfakta } from '../protokoll/protokollunderlag.js';
import { farSeDel } from '../protokoll/visa-protokoll.service.js';
import type { Protokollsdel } from '../protokoll/protokoll.typer.js';
import type { DokumentDto } from './dokument.dto.js';
import { DokumentplatsForrad } from './dokument.repository.js';

interface Underlag {
  kallelser: Kallelse[];
  protokoll: Protokollfakta | null;
}

/** Ett sammanträdes framställda dokument, och vilka av dem som den som frågar får se. */
@Injectable()
export class VisaDokument {
  constructor(
    private readonly register: Dokumentregister,
    private readonly sammantraden: SammantradeForrad,
    private readonly kallelser: KallelseForrad,
    private readonly kallelsefakta: LasKallelsefakta,
    private readonly protokoll: ProtokollForrad,
    private readonly protokollfakta: LasProtokollfakta,
    private readonly platser: DokumentplatsForrad,
    private readonly insynsprov: Insynsprov,
  ) {}

  /** Det senaste av varje slag och format, i den ordning de kommer till i kedjan. */
  async lista(namndId: string, sammantradeId: string, insyn: Insyn): Promise<DokumentDto[]> {
    const underlag = await this.underlag(namndId, sammantradeId);
    const { kallelser, protokoll } = underlag;
    const objekt = [
      ...kallelser.map((k) => k.id),
      ...(protokoll === null
        ? []
        : [protokoll.protokoll.id, ...protokoll.delar.map((d) => d.id), ...protokoll.mote.paragrafer.map((p) => p.id)]),
    ];
    const plats = new Map(objekt.map((id, i) => [id, i]));
    const dokument = (await this.register.senaste(namndId, objekt))
      .filter((d) => farSe(d, underlag, insyn))
      .sort((a, b) => (plats.get(a.objektId) ?? 0) - (plats.get(b.objektId) ?? 0) || a.format.localeCompare(b.format));
    const hashar = new Map<string, string | null>();
    for (const { objektId } of dokument)
      if (!hashar.has(objektId)) hashar.set(objektId, await this.nuvarandeHash(objektId, underlag));
    return dokument.map((d) => {
      const hash = hashar.get(d.objektId) ?? null;
      return visat(d, protokoll, hash !== null && hash !== d.faktahash);
    });
  }

  /** Sammanträdet som dokumentet hör till. @throws DomanFel 404 */
  async sammantradet(namndId: string, dokumentId: string): Promise<string> {
    const { dokument } = await this.register.hamta(namndId, dokumentId);
    const sammantradeId = await this.platser.sammantradeFor(dokument.objektId);
    if (sammantradeId === null) throw saknas('Dokumentet');
    return sammantradeId;
  }

  /** @throws DomanFel 404 också för ett dokument som inte får ses */
  async hamta(
    namndId: string,
    dokumentId: string,
    insyn: Insyn,
  ): Promise<{ dokument: FramstalltDokument; innehall: Buffer }> {
    const hamtat = await this.register.hamta(namndId, dokumentId);
    const sammantradeId = await this.platser.sammantradeFor(hamtat.dokument.objektId);
    const underlag = sammantradeId === null ? null : await this.underlag(namndId, sammantradeId);
    if (underlag === null || !farSe(hamtat.dokument, underlag, insyn)) throw saknas('Dokumentet');
    if (skyddade(hamtat.dokument, underlag).length > 0) {
      await this.insynsprov.antecknaLasning(namndId, 'dokument', dokumentId);
    }
    return hamtat;
  }

  private async underlag(namndId: string, sammantradeId: string): Promise<Underlag> {
    if ((await this.sammantraden.hamta(namndId, sammantradeId)) === null) throw saknas('Sammanträdet');
    const finns = await this.protokoll.forSammantrade(namndId, sammantradeId);
    return {
      kallelser: await this.kallelser.forSammantrade(sammantradeId),
      protokoll: finns === null ? null : await this.protokollfakta.las(namndId, sammantradeId),
    };
  }

  /** Hash av de fakta som gäller nu; null för det som är låst och aldrig blir inaktuellt. */
  private async nuvarandeHash(objektId: string, { kallelser, protokoll }: Underlag): Promise<string | null> {
    const kallelse = kallelser.find((k) => k.id === objektId);
    if (kallelse !== undefined) return faktahash(kallelsedokument(kallelse, await this.kallelsefakta.las(kallelse)));
    if (protokoll === null) return null;
    if (protokoll.protokoll.id === objektId) return faktahash(protokollunderlag(protokoll));
    const paragraf = protokoll.mote.paragrafer.find((p) => p.id === objektId);
    const del = protokoll.delar.find((d) => d.paragrafIder.includes(objektId));
    return paragraf === undefined || del === undefined ? null : faktahash(utdragsunderlag(paragraf, del, protokoll));
  }
}

const delarI = (d: FramstalltDokument, protokoll: Protokollfakta): Protokollsdel[] =>
  d.slag === 'protokoll'
    ? protokoll.delar
    : protokoll.delar.filter((del) => del.id === d.objektId || del.paragrafIder.includes(d.objektId));

/** De §§ i dokumentet som har sekretess. */
function skyddade(d: FramstalltDokument, { protokoll }: Underlag): Paragraffakta[] {
  if (protokoll === null || d.slag === 'kallelse' || d.slag === 'tillagg') return [];
  const delar = delarI(d, protokoll);
  return protokoll.mote.paragrafer.filter(
    (p) =>
      p.sekretess && (d.slag === 'utdrag' ? p.id === d.objektId : delar.some((del) => del.paragrafer.includes(p.nr))),
  );
}

/** Rätten följer slaget: kallelsen är offentlig när den gått, protokollet när alla delar är justerade, sekretess för sig. */
function farSe(d: FramstalltDokument, underlag: Underlag, insyn: Insyn): boolean {
  const { kallelser, protokoll } = underlag;
  if (d.slag === 'kallelse' || d.slag === 'tillagg') return kallelser.some((k) => k.id === d.objektId);
  if (protokoll === null) return false;
  const delar = delarI(d, protokoll);
  const { personId } = insyn;
  const skyddas = skyddade(d, underlag).some(
    (p) => !serSkyddat(insyn, p.arendeId) || (personId !== null && p.jav.includes(personId)),
  );
  const klara = d.slag === 'protokoll' && !insyn.utkast ? delar.every((del) => del.tillstand === 'justerad') : true;
  return !skyddas && klara && delar.length > 0 && delar.every((del) => farSeDel(del, protokoll.mote, insyn));
}

function visat(d: FramstalltDokument, protokoll: Protokollfakta | null, inaktuell: boolean): DokumentDto {
  const { id, slag, format, filnamn, mediatyp, storlek, faktahash: hash, skapatTid } = d;
  const paragraf = protokoll?.mote.paragrafer.find((p) => p.id === d.objektId)?.nr ?? null;
  return { id, slag, format, filnamn, mediatyp, storlek, faktahash: hash, inaktuell, paragraf, skapatTid };
}
