import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { Bevakningar, HandlingForrad, type Lasare } from '#diarium';
import type { RemissMejl } from '#dokument';
import { DomanFel, inaktuell, Klocka } from '#plattform';
import { InstansForrad } from './instans.repository.js';
import { LamnaUtRemiss } from './lamna-ut-remiss.service.js';
import { Missivfiler } from './missivfiler.service.js';
import { fel, provaDag, putsat } from './prova-remiss.js';
import type { Hallning, Instans, NyttSvar } from './remiss.typer.js';
import { type Laslig, Remissatkomst } from './remissatkomst.service.js';
import { RemissForrad } from './remiss.repository.js';
import { bevakningsnyckel } from './skicka-remiss.service.js';
import { SvarForrad } from './svar.repository.js';
import { TaEmotSvar } from './ta-emot-svar.service.js';

type Last = Laslig & { instans: Instans };

/** Det handläggaren gör med en instans: ny dag, anteckning, länk, påminnelse, och svar som kommit på annat sätt. */
@Injectable()
export class SkotInstans {
  constructor(
    private readonly atkomst: Remissatkomst,
    private readonly remisser: RemissForrad,
    private readonly instanser: InstansForrad,
    private readonly svar: SvarForrad,
    private readonly mottagning: TaEmotSvar,
    private readonly utlamning: LamnaUtRemiss,
    private readonly missiv: Missivfiler,
    private readonly handlingar: HandlingForrad,
    private readonly bevakningar: Bevakningar,
    private readonly klocka: Klocka,
  ) {}

  /** Ny sista dag; den gamla står kvar. @throws DomanFel 404, 412, 422, REMISS.INSTANS_KLAR */
  @Transactional()
  async forlang(
    namndId: string,
    id: string,
    version: number,
    dag: string,
    val: { skal?: string | null; mejla?: boolean },
    jag: Lasare,
  ): Promise<void> {
    provaDag(dag, 'dag');
    const last = await this.vantande(namndId, id, jag, version);
    const { remiss, instans, arende } = last;
    if (dag <= this.klocka.idag()) throw fel('REMISS.DAG', 'dag', 'Sätt en dag som ligger efter i dag.');
    if (dag === instans.sistaDag) return;
    const ny = { ...instans, sistaDag: dag };
    await this.instanser.andra(id, { sistaDag: dag, lankGallerTill: this.utlamning.lank(ny).lankGallerTill });
    await this.utlamning.handelse(instans, 'forlangd', {
      franDag: instans.sistaDag,
      tillDag: dag,
      text: putsat(val.skal),
    });
    await this.flyttaBevakningen(remiss.namndId, remiss.id);
    if (val.mejla === true) await this.utlamning.mejla({ remiss, arende, missiv: null }, [ny], 'ny_dag');
  }

  /** En anteckning: "Lovar svar torsdag". @throws DomanFel 404, 422 */
  @Transactional()
  async anteckna(namndId: string, id: string, text: string, jag: Lasare): Promise<void> {
    const { instans } = await this.atkomst.instans(namndId, id, jag);
    const ren = putsat(text);
    if (ren === null) throw fel('REMISS.ANTECKNING', 'text', 'Skriv vad som ska antecknas.');
    await this.utlamning.handelse(instans, 'anteckning', { text: ren });
  }

  /** Remissen går vidare utan instansens svar. @throws DomanFel 404, 412, REMISS.INSTANS_KLAR */
  @Transactional()
  async utanSvar(namndId: string, id: string, version: number, skal: string | null, jag: Lasare): Promise<void> {
    const { instans, remiss } = await this.vantande(namndId, id, jag, version);
    await this.instanser.andra(id, { lage: 'utan_svar' });
    await this.utlamning.handelse(instans, 'utan_svar', { text: putsat(skal) });
    await this.mottagning.stam(remiss);
  }

  /** Väntar på svar igen. @throws DomanFel 404, 412 */
  @Transactional()
  async vantaIgen(namndId: string, id: string, version: number, jag: Lasare): Promise<void> {
    const { instans } = await this.atkomst.instans(namndId, id, jag, version);
    if (instans.lage !== 'utan_svar') return;
    await this.instanser.andra(id, { lage: 'vantar' });
    await this.utlamning.handelse(instans, 'oppnad');
  }

  /** Påminner nu; den som inte har mejl får ett besked i stället. @returns hur många brev */
  @Transactional()
  async paminn(namndId: string, remissId: string, instansIder: readonly string[], jag: Lasare): Promise<number> {
    const { remiss, arende } = await this.atkomst.las(namndId, remissId, jag);
    if (remiss.lage !== 'skickad') throw new DomanFel('REMISS.LAGE', 'Bara en skickad remiss påminns om.');
    const alla = await this.instanser.forRemiss(remissId);
    const valda = alla.filter(
      (en) => en.lage === 'vantar' && (instansIder.length === 0 || instansIder.includes(en.id)),
    );
    const nabara = valda.filter((en) => en.epost !== null && en.satt !== 'papper');
    if (nabara.length === 0) {
      throw new DomanFel(
        'REMISS.INGEN_ATT_PAMINNA',
        'Ingen av dem som dröjer har mejladress. Ring, och anteckna vad de sade.',
      );
    }
    const idag = this.klocka.idag();
    for (const sen of [false, true]) {
      const nu = nabara.filter((en) => en.sistaDag < idag === sen);
      await this.utlamning.mejla({ remiss, arende, missiv: null }, nu, sen ? 'sen' : 'paminnelse');
      for (const en of nu) {
        await this.instanser.andra(en.id, { paminnelser: en.paminnelser + 1 });
        await this.utlamning.handelse(en, 'paminnelse');
      }
    }
    return nabara.length;
  }

  /** Byter länken och skickar remissen igen; den gamla länken slutar gälla. @throws DomanFel 404, 412, 422 */
  @Transactional()
  async skickaIgen(
    namndId: string,
    id: string,
    version: number,
    val: { epost?: string | null; nyLank?: boolean; slag?: RemissMejl['slag'] },
    jag: Lasare,
  ): Promise<void> {
    const { instans, remiss, arende } = await this.vantande(namndId, id, jag, version);
    const epost = putsat(val.epost) ?? instans.epost;
    if (epost === null) throw fel('REMISS.INSTANS', 'epost', 'Ange en mejladress att skicka till.');
    const nyLank = val.nyLank === true || instans.lankAterkallad;
    const ny = { ...instans, epost, lankNr: instans.lankNr + (nyLank ? 1 : 0) };
    await this.instanser.andra(id, { epost, lankNr: ny.lankNr, ...this.utlamning.lank(ny) });
    await this.utlamning.handelse(instans, nyLank ? 'lank_ny' : 'skickad', { text: null });
    const missiv = await this.missiv.registrerad(remiss);
    await this.utlamning.mejla({ remiss, arende, missiv }, [ny], val.slag ?? 'remiss');
  }

  /** Svarslänken slutar gälla på en gång. @throws DomanFel 404, 412 */
  @Transactional()
  async aterkallaLank(namndId: string, id: string, version: number, jag: Lasare): Promise<void> {
    const { instans } = await this.atkomst.instans(namndId, id, jag, version);
    if (instans.lankAterkallad) return;
    await this.instanser.andra(id, { lankAterkallad: true });
    await this.utlamning.handelse(instans, 'lank_aterkallad');
  }

  /** Ett svar som kommit på papper eller i ett mejl, med handlingen som redan är registrerad. @throws DomanFel 404, 412, 422 */
  @Transactional()
  async registreraSvar(
    namndId: string,
    id: string,
    version: number,
    svar: Omit<NyttSvar, 'satt'> & { handlingId: string | null },
    jag: Lasare,
  ): Promise<void> {
    const { instans, remiss } = await this.atkomst.instans(namndId, id, jag, version);
    if (svar.inkommetDag > this.klocka.idag()) {
      throw fel('REMISS.DAG', 'inkommetDag', 'Svaret kan inte ha kommit in efter i dag.');
    }
    if (svar.handlingId !== null) {
      const handling = await this.handlingar.hamta(namndId, svar.handlingId);
      if (handling === null) throw fel('REMISS.HANDLING', 'handlingId', 'Välj en handling hos nämnden.');
    } else if (svar.hallning !== 'avstar') {
      throw fel('REMISS.HANDLING', 'handlingId', 'Välj handlingen som svaret är, eller registrera den först.');
    }
    await this.mottagning.taEmot(remiss, instans, { ...svar, satt: 'registrerat' }, { handlingId: svar.handlingId });
  }

  /** Hur förvaltningen läser svaret: hållning, en rad om innehållet, och per del. @throws DomanFel 404, 412 */
  @Transactional()
  async beskriv(
    namndId: string,
    id: string,
    version: number,
    s: { hallning?: Hallning; innehall?: string | null; avsnitt?: NyttSvar['avsnitt'] },
    jag: Lasare,
  ): Promise<void> {
    const { instans, remiss } = await this.atkomst.instans(namndId, id, jag);
    const svar = await this.svar.forInstans(instans.id);
    if (svar === null) throw new DomanFel('REMISS.INGET_SVAR', 'Instansen har inte svarat.');
    const falt = {
      hallning: s.hallning ?? svar.hallning,
      innehall: s.innehall === undefined ? svar.innehall : putsat(s.innehall),
      text: svar.text,
    };
    if (!(await this.svar.andra(svar.id, version, falt))) throw inaktuell();
    if (s.avsnitt !== undefined) {
      const finns = new Set((await this.remisser.avsnitt(remiss.id)).map((en) => en.id));
      if (s.avsnitt.some((en) => !finns.has(en.avsnittId))) {
        throw fel('REMISS.AVSNITT', 'avsnitt', 'Delen finns inte i remissen. Läs om sidan.');
      }
      await this.svar.sattAvsnitt(svar.id, s.avsnitt);
    }
  }

  private async vantande(namndId: string, id: string, jag: Lasare, version: number): Promise<Last> {
    const last = await this.atkomst.instans(namndId, id, jag, version);
    if (last.instans.lage !== 'vantar') {
      throw new DomanFel(
        'REMISS.INSTANS_KLAR',
        last.instans.lage === 'ny'
          ? 'Remissen har inte gått ut till instansen än.'
          : 'Instansen väntas inte svara längre.',
      );
    }
    return last;
  }

  private async flyttaBevakningen(namndId: string, remissId: string): Promise<void> {
    const nyckel = bevakningsnyckel(remissId);
    const b = await this.bevakningar.medNyckel(namndId, nyckel);
    if (b?.lage !== 'oppen') return;
    const sist = (await this.instanser.forRemiss(remissId))
      .filter((en) => en.lage === 'vantar')
      .map((en) => en.sistaDag)
      .sort()
      .at(-1);
    if (sist !== undefined) await this.bevakningar.flytta(namndId, { nyckel }, sist, 'Ny sista dag för en instans');
  }
}
