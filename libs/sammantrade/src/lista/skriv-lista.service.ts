import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { AndraArende, ArendeForrad } from '#diarium';
import { DomanFel, Handelselogg, inaktuell, nyttId, saknas } from '#plattform';
import { SammantradeForrad } from '../sammantrade/sammantrade.repository.js';
import { ListaForrad } from './lista.repository.js';
import type { Foredragningslista, Punkt, Punktinnehall } from './lista.typer.js';

/** Ändrar den öppna versionen av en föredragningslista. En frisläppt lista som ändras måste släppas på nytt. */
@Injectable()
export class SkrivLista {
  constructor(
    private readonly sammantraden: SammantradeForrad,
    private readonly forrad: ListaForrad,
    private readonly arenden: AndraArende,
    private readonly arendeforrad: ArendeForrad,
    private readonly handelser: Handelselogg,
  ) {}

  /** Lägger en punkt sist. @param version listans version som användaren såg; utelämnad: den som gäller nu */
  @Transactional()
  async laggPunkt(namndId: string, sammantradeId: string, innehall: Punktinnehall, version?: number): Promise<string> {
    const lista = await this.oppen(namndId, sammantradeId, version);
    await this.prova(namndId, innehall);
    const id = await this.forrad.laggPunkt(lista.id, nyttId(), (lista.punkter.at(-1)?.ordning ?? 0) + 1, innehall);
    if (innehall.arendeId !== null) await this.arenden.sattStatus(namndId, innehall.arendeId, 'pa_lista');
    await this.anteckna(namndId, lista, 'punkt.lagd', id, {
      titel: innehall.titel,
      typ: innehall.typ,
      arendeId: innehall.arendeId,
    });
    return id;
  }

  @Transactional()
  async andraPunkt(
    namndId: string,
    sammantradeId: string,
    punktId: string,
    innehall: Punktinnehall,
    version: number,
  ): Promise<void> {
    const lista = await this.oppen(namndId, sammantradeId, version);
    const fore = punkt(lista, punktId);
    await this.prova(namndId, innehall);
    await this.forrad.skrivPunkt(punktId, innehall);
    if (innehall.arendeId !== fore.arendeId) {
      if (innehall.arendeId !== null) await this.arenden.sattStatus(namndId, innehall.arendeId, 'pa_lista');
      await this.lyft(namndId, lista, fore);
    }
    await this.anteckna(namndId, lista, 'punkt.andrad', punktId, innehall, fore);
  }

  /** En punkt som redan är utskickad utgår och syns struken; en ny tas bort. */
  @Transactional()
  async taBortPunkt(namndId: string, sammantradeId: string, punktId: string, version: number): Promise<void> {
    const lista = await this.oppen(namndId, sammantradeId, version);
    const fore = punkt(lista, punktId);
    const forra = lista.nr > 1 ? await this.forrad.hamta(sammantradeId, lista.nr - 1) : null;
    if (forra?.punkter.some((annan) => annan.nyckel === fore.nyckel) === true) await this.forrad.utga(punktId);
    else await this.forrad.taBortPunkt(punktId);
    await this.lyft(namndId, lista, fore);
    await this.anteckna(namndId, lista, 'punkt.borttagen', punktId, undefined, fore);
  }

  /** @param ordning id för alla punkter i den ordning de ska stå */
  @Transactional()
  async ordna(namndId: string, sammantradeId: string, ordning: readonly string[], version: number): Promise<void> {
    const lista = await this.oppen(namndId, sammantradeId, version);
    const alla = new Set(lista.punkter.map((p) => p.id));
    if (ordning.length !== alla.size || new Set(ordning).size !== alla.size || ordning.some((id) => !alla.has(id))) {
      throw new DomanFel(
        'SAMMANTRADE.ORDNING_OFULLSTANDIG',
        'Ordningen ska nämna varje punkt en gång. Läs om listan och försök igen.',
        { status: 422 },
      );
    }
    await this.forrad.ordna(lista.id, ordning);
    await this.anteckna(namndId, lista, 'lista.ordnad', lista.id, { ordning });
  }

  /** Öppnar nästa version av en utskickad lista, för tillägg. */
  @Transactional()
  async nyVersion(namndId: string, sammantradeId: string): Promise<Foredragningslista> {
    const lista = await this.aktuell(namndId, sammantradeId);
    if (!lista.fryst) return lista;
    const id = nyttId();
    await this.forrad.laggLista(id, sammantradeId, lista.nr + 1);
    await this.forrad.kopiera(lista.id, id);
    await this.handelser.skriv({
      namndId,
      typ: 'lista.ny_version',
      objekt: 'foredragningslista',
      objektId: id,
      efter: { nr: lista.nr + 1 },
    });
    const ny = await this.forrad.hamta(sammantradeId);
    if (ny === null) throw saknas('Föredragningslistan');
    return ny;
  }

  private async aktuell(namndId: string, sammantradeId: string): Promise<Foredragningslista> {
    const sammantrade = await this.sammantraden.lasRad(namndId, sammantradeId);
    if (sammantrade === null) throw saknas('Sammanträdet');
    if (sammantrade.tillstand !== 'planerat' && sammantrade.tillstand !== 'kallat') {
      throw new DomanFel(
        'SAMMANTRADE.LISTAN_LAST',
        'Sammanträdet har börjat, hållits eller ställts in. Listan ändras inte längre.',
      );
    }
    const lista = await this.forrad.hamta(sammantradeId);
    if (lista === null) throw saknas('Föredragningslistan');
    return lista;
  }

  /** Ett ärende som inte längre står på listan bereds vidare. */
  private async lyft(namndId: string, lista: Foredragningslista, bort: Punkt): Promise<void> {
    const { arendeId } = bort;
    if (arendeId === null || lista.punkter.some((p) => p.id !== bort.id && p.arendeId === arendeId && !p.utgar)) return;
    if ((await this.arendeforrad.hamta(namndId, arendeId))?.status === 'pa_lista')
      await this.arenden.sattStatus(namndId, arendeId, 'bereds');
  }

  private async prova(namndId: string, innehall: Punktinnehall): Promise<void> {
    if (innehall.titel.trim() === '') {
      throw new DomanFel('SAMMANTRADE.TITEL_SAKNAS', 'Skriv en rubrik på punkten.', {
        status: 422,
        falt: [{ stig: 'titel', text: 'Skriv en rubrik på punkten.' }],
      });
    }
    if (innehall.arendeId !== null && (await this.arendeforrad.hamta(namndId, innehall.arendeId)) === null)
      throw saknas('Ärendet');
    const valda = (innehall.handlingar ?? []).map((h) => h.versionId);
    if (valda.length > 0 && (await this.forrad.frammandeHandlingar(namndId, valda)).length > 0)
      throw saknas('Handlingen');
  }

  private async oppen(namndId: string, sammantradeId: string, version?: number): Promise<Foredragningslista> {
    const lista = await this.aktuell(namndId, sammantradeId);
    if (lista.fryst) {
      throw new DomanFel(
        'SAMMANTRADE.LISTAN_LAST',
        'Den här versionen av föredragningslistan är utskickad och låst. Öppna en ny version och gör ändringen som ett tillägg.',
      );
    }
    if (!(await this.forrad.bumpa(lista.id, version ?? lista.version))) {
      throw inaktuell();
    }
    return lista;
  }

  private async anteckna(
    namndId: string,
    lista: Foredragningslista,
    typ: string,
    objektId: string,
    efter: unknown,
    fore?: unknown,
  ): Promise<void> {
    await this.handelser.skriv({
      namndId,
      typ,
      objekt: 'foredragningslista',
      objektId: lista.id,
      efter: { objektId, ...(efter === undefined ? {} : { efter }) },
      ...(fore === undefined ? {} : { fore }),
    });
  }
}

function punkt(lista: Foredragningslista, id: string): Punkt {
  const traff = lista.punkter.find((p) => p.id === id);
  if (traff === undefined) throw saknas('Punkten');
  return traff;
}
