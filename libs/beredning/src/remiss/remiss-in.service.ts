import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { Bevakningar, HandlingForrad, type Lasare, Sekretessprovning } from '#diarium';
import { DomanFel, Handelselogg, inaktuell, Klocka, Laslogg, nyttId, saknas, Sammanhang } from '#plattform';
import { SkrivelseForrad } from '../skrivelse/skrivelse.repository.js';
import { fel, provaDag, putsat } from './prova-remiss.js';
import { type RemissInFalt, type RemissInFilter, RemissInForrad } from './remiss-in.repository.js';
import type { NyRemissIn, RemissIn } from './remiss-in.typer.js';
import { Remissatkomst } from './remissatkomst.service.js';
import { SvaraNamnd } from './svara-namnd.service.js';

const nyckeln = (id: string): string => `remiss_in:${id}`;

/** Remisser som nämnden har fått: registreras ur en inkommen handling, bevakas, och besvaras eller avstås. */
@Injectable()
export class RemissInTjanst {
  constructor(
    private readonly forrad: RemissInForrad,
    private readonly atkomst: Remissatkomst,
    private readonly handlingar: HandlingForrad,
    private readonly skrivelser: SkrivelseForrad,
    private readonly sekretess: Sekretessprovning,
    private readonly bevakningar: Bevakningar,
    private readonly namndsvar: SvaraNamnd,
    private readonly laslogg: Laslogg,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
    private readonly sammanhang: Sammanhang,
  ) {}

  /** @returns remissens id @throws DomanFel 404, 422, REMISS.REDAN_REGISTRERAD */
  @Transactional()
  async registrera(namndId: string, handlingId: string, ny: NyRemissIn, jag: Lasare): Promise<string> {
    const handling = await this.handlingar.hamta(namndId, handlingId);
    if (handling === null) throw saknas('Handlingen');
    if (handling.arendeId === null) {
      throw new DomanFel('REMISS.INGET_ARENDE', 'Registrera handlingen i ett ärende först.');
    }
    const { arende } = await this.atkomst.arende(namndId, handling.arendeId, jag, 'Handlingen');
    if (handling.riktning !== 'inkommen') {
      throw new DomanFel('REMISS.INTE_INKOMMEN', 'Bara en inkommen handling kan vara en remiss till nämnden.');
    }
    provaDag(ny.sistaDag, 'sistaDag');
    const avsandare = putsat(ny.avsandare) ?? handling.avsandare;
    if (avsandare === null) throw fel('REMISS.AVSANDARE', 'avsandare', 'Skriv vem som har skickat remissen.');
    const id = nyttId();
    const ansvarigPersonId = ny.ansvarigPersonId ?? arende.handlaggareId;
    const rad = {
      ...ny,
      namndId,
      arendeId: handling.arendeId,
      handlingId,
      avsandare,
      ansvarigPersonId,
      derasDnr: putsat(ny.derasDnr),
      fraga: putsat(ny.fraga),
      franInstansId: await this.forrad.instansFor(namndId, handlingId),
    };
    if (!(await this.forrad.lagg(id, rad, this.klocka.nu()))) {
      throw new DomanFel('REMISS.REDAN_REGISTRERAD', 'Handlingen är redan registrerad som remiss. Öppna den.');
    }
    await this.bevakningar.skapa({
      namndId,
      arendeId: handling.arendeId,
      handlingId,
      forfallodag: ny.sistaDag,
      vad: `Svara på remissen från ${avsandare}`.slice(0, 300),
      ansvarigPersonId,
      kalla: 'remiss_in',
      nyckel: nyckeln(id),
    });
    await this.logga(namndId, 'remiss_in.registrerad', id, {
      arendeId: handling.arendeId,
      handlingId,
      sistaDag: ny.sistaDag,
    });
    return id;
  }

  async sida(namndId: string, jag: Lasare, filter: RemissInFilter): Promise<{ rader: RemissIn[]; antal: number }> {
    const svar = await this.forrad.sida(namndId, this.vem(jag), filter);
    for (const rad of svar.rader) await this.anteckna(rad, jag);
    return svar;
  }

  /** @throws DomanFel 404, lika för den som inte finns och den i ett ärende man inte får läsa */
  async en(namndId: string, id: string, jag: Lasare): Promise<RemissIn> {
    const rad = await this.forrad.en(namndId, this.vem(jag), id);
    if (rad?.avsandare == null) throw saknas('Remissen');
    await this.anteckna(rad, jag);
    return rad;
  }

  /** Rättar uppgifter, eller pekar ut skrivelsen som är yttrandet. @throws DomanFel 404, 412, 422 */
  @Transactional()
  async andra(
    namndId: string,
    id: string,
    version: number,
    falt: Pick<RemissInFalt, 'avsandare' | 'derasDnr' | 'fraga' | 'avgorsAv' | 'ansvarigPersonId' | 'skrivelseId'>,
    jag: Lasare,
  ): Promise<void> {
    const r = await this.las(namndId, id, version, jag);
    if (falt.skrivelseId != null) {
      const skrivelse = await this.skrivelser.hamta(namndId, falt.skrivelseId);
      if (skrivelse?.arendeId !== r.arendeId)
        throw fel('REMISS.SKRIVELSE', 'skrivelseId', 'Välj en skrivelse i ärendet.');
    }
    await this.skriv(r, falt, 'andrad');
    if (falt.ansvarigPersonId !== undefined) {
      const till = { personId: falt.ansvarigPersonId, enhetId: null };
      await this.bevakningar.lamnaOver(namndId, { nyckel: nyckeln(id) }, till);
    }
  }

  /** Avsändaren har gett längre tid. @throws DomanFel 404, 412, 422, REMISS.KLAR */
  @Transactional()
  async forlang(
    namndId: string,
    id: string,
    version: number,
    f: { dag: string; handlingId?: string | null; skal?: string | null },
    jag: Lasare,
  ): Promise<void> {
    provaDag(f.dag, 'dag');
    const r = await this.oppen(namndId, id, version, jag);
    if (f.dag === r.sistaDag) return;
    await this.kravHandling(namndId, f.handlingId ?? null, 'handlingId');
    await this.forrad.laggForlangning(id, {
      franDag: r.sistaDag,
      tillDag: f.dag,
      handlingId: f.handlingId ?? null,
      skal: putsat(f.skal),
      av: this.sammanhang.aktor().namn,
      tid: this.klocka.nu(),
    });
    await this.skriv(r, { sistaDag: f.dag }, 'forlangd');
    await this.bevakningar.flytta(namndId, { nyckel: nyckeln(id) }, f.dag, 'Längre tid att svara');
  }

  /** Svaret har gått ut. En nämnd i samma installation får det på en gång. @throws DomanFel 404, 412, 422, REMISS.KLAR */
  @Transactional()
  async besvara(
    namndId: string,
    id: string,
    version: number,
    s: { svarshandlingId: string; dag: string },
    jag: Lasare,
  ): Promise<void> {
    provaDag(s.dag, 'dag');
    const r = await this.oppen(namndId, id, version, jag);
    if (s.dag > this.klocka.idag()) throw fel('REMISS.DAG', 'dag', 'Svaret kan inte ha gått ut efter i dag.');
    await this.kravHandling(namndId, s.svarshandlingId, 'svarshandlingId');
    await this.skriv(r, { lage: 'besvarad', svarshandlingId: s.svarshandlingId, svaradDag: s.dag }, 'besvarad');
    await this.bevakningar.avsluta(namndId, { nyckel: nyckeln(id) }, { lage: 'klar' });
    if (r.franInstansId !== null) await this.namndsvar.lamna(namndId, r.franInstansId, s.svarshandlingId);
  }

  /** Nämnden avstår från att svara: inget tvång, men ett skäl. @throws DomanFel 404, 412, 422, REMISS.KLAR */
  @Transactional()
  async avsta(namndId: string, id: string, version: number, skal: string, jag: Lasare): Promise<void> {
    const r = await this.oppen(namndId, id, version, jag);
    const ren = putsat(skal);
    if (ren === null) throw fel('REMISS.SKAL', 'skal', 'Skriv varför nämnden avstår.');
    await this.skriv(r, { lage: 'avstatt', avstattSkal: ren }, 'avstatt');
    await this.bevakningar.avsluta(namndId, { nyckel: nyckeln(id) }, { lage: 'klar', skal: 'Nämnden avstår' });
    if (r.franInstansId !== null) await this.namndsvar.lamna(namndId, r.franInstansId, null);
  }

  private async las(namndId: string, id: string, version: number, jag: Lasare): Promise<RemissIn> {
    await this.forrad.lasRad(id);
    const r = await this.forrad.en(namndId, this.vem(jag), id);
    if (r?.avsandare == null) throw saknas('Remissen');
    if (r.version !== version) throw inaktuell();
    return r;
  }

  private async oppen(namndId: string, id: string, version: number, jag: Lasare): Promise<RemissIn> {
    const r = await this.las(namndId, id, version, jag);
    if (r.lage !== 'oppen') throw new DomanFel('REMISS.KLAR', 'Remissen är redan besvarad eller avstådd.');
    return r;
  }

  private async kravHandling(namndId: string, handlingId: string | null, stig: string): Promise<void> {
    if (handlingId !== null && (await this.handlingar.hamta(namndId, handlingId)) === null) {
      throw fel('REMISS.HANDLING', stig, 'Välj en handling hos nämnden.');
    }
  }

  private async skriv(r: RemissIn, falt: RemissInFalt, steg: string): Promise<void> {
    if (!(await this.forrad.andra(r.id, r.version, falt))) throw inaktuell();
    await this.logga(r.namndId, `remiss_in.${steg}`, r.id, { arendeId: r.arendeId, falt: Object.keys(falt) });
  }

  private async anteckna(r: RemissIn, jag: Lasare): Promise<void> {
    if (!r.sekretess || r.avsandare === null) return;
    const grund = await this.sekretess.arendegrund(r.arendeId, jag);
    await this.laslogg.anteckna({
      namndId: r.namndId,
      slag: 'sekretess',
      grund: grund ?? 'läser remissen',
      objekt: 'arende',
      objektId: r.arendeId,
    });
  }

  private vem({ kontoId }: Lasare): { kontoId: string; idag: string } {
    return { kontoId, idag: this.klocka.idag() };
  }

  private async logga(namndId: string, typ: string, objektId: string, efter: Record<string, unknown>): Promise<void> {
    await this.handelser.skriv({ namndId, typ, objekt: 'remiss_in', objektId, efter });
  }
}
