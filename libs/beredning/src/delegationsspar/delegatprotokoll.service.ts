import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { Brevhuvud, type Lasare } from '#diarium';
import { byggDelegatprotokoll, type DelegatprotokollUnderlag, dokumenthash } from '#dokument';
import {
  Behorighet,
  deklareraJobb,
  DomanFel,
  Handelselogg,
  inaktuell,
  Klocka,
  nyttId,
  saknas,
  Sammanhang,
  Utkorg,
} from '#plattform';
import { ChefstitelForrad } from '../delegationslista/chefstitel.repository.js';
import { Samlingsarende } from '../delegationslista/samlingsarende.service.js';
import { DelegatprotokollForrad, type Kandidat } from './delegatprotokoll.repository.js';
import type { Delegatprotokoll } from './delegationsspar.typer.js';

/** Gör det justerade protokollets filer och registrerar dem. */
export const FRAMSTALL_DELEGATPROTOKOLL = deklareraJobb('delegatprotokoll.framstall');

const fel = (kod: `DELEGATPROTOKOLL.${string}`, text: string, stig?: string): DomanFel =>
  new DomanFel(kod, text, { status: 422, ...(stig === undefined ? {} : { falt: [{ stig, text }] }) });

/** Delegatens eget protokoll: skrivs, låses, justeras av delegaten. Att vara inloggad är ingen underskrift. */
@Injectable()
export class Delegatprotokollskrivning {
  constructor(
    private readonly forrad: DelegatprotokollForrad,
    private readonly titlar: ChefstitelForrad,
    private readonly brevhuvud: Brevhuvud,
    private readonly samling: Samlingsarende,
    private readonly behorighet: Behorighet,
    private readonly utkorg: Utkorg,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
    private readonly sammanhang: Sammanhang,
  ) {}

  /** @returns protokollets id @throws DomanFel 404, 422 DELEGATPROTOKOLL.* */
  @Transactional()
  async skapa(
    namndId: string,
    {
      beslut,
      datum,
    }: { beslut: readonly { beslutId: string; text?: string | undefined }[]; datum?: string | undefined },
    jag: Lasare,
  ): Promise<string> {
    const rader = await this.kandidater(
      namndId,
      beslut.map(({ beslutId }) => beslutId),
    );
    const delegat = gemensamDelegat(rader);
    await this.provaVem(namndId, delegat.personId, jag);
    const dag = datum ?? this.klocka.idag();
    const senaste =
      rader
        .map((rad) => rad.datum ?? '')
        .toSorted()
        .at(-1) ?? '';
    if (dag > this.klocka.idag() || dag < senaste) {
      throw fel('DELEGATPROTOKOLL.DATUM', `Protokollets dag ska vara tidigast ${senaste} och senast i dag.`, 'datum');
    }
    const id = nyttId();
    await this.forrad.lagg({
      id,
      namndId,
      enhetId: delegat.enhetId,
      delegatPersonId: delegat.personId,
      delegat: delegat.namn,
      delegatTitel: delegat.titel ?? (await this.titlar.titel(namndId, delegat.personId, dag)) ?? 'delegat',
      datum: dag,
      skapadAv: this.sammanhang.aktor().namn,
      tid: this.klocka.nu(),
    });
    const texter = new Map(beslut.map(({ beslutId, text }) => [beslutId, text?.trim() ?? '']));
    await this.forrad.sattBeslut(
      id,
      rader.map((rad) => ({
        beslutId: rad.id,
        text: texter.get(rad.id) === '' ? rad.beslut : (texter.get(rad.id) ?? rad.beslut),
      })),
    );
    await this.logga(namndId, 'delegatprotokoll.skapat', id, { beslut: rader.map((rad) => rad.id) });
    return id;
  }

  /** Låser texten: just den skrivs under. @throws DomanFel 403, 404, 412, 422 DELEGATPROTOKOLL.ORDNING */
  @Transactional()
  async las(namndId: string, id: string, version: number, jag: Lasare): Promise<void> {
    const p = await this.oppet(namndId, id, version, jag);
    if (p.lage !== 'utkast') return;
    const underlag = await this.underlag(p);
    await this.forrad.lasText(id, underlag, dokumenthash(byggDelegatprotokoll(underlag)), this.klocka.nu());
    await this.logga(namndId, 'delegatprotokoll.last', id);
  }

  /** Öppnar texten igen innan den är justerad. @throws DomanFel 403, 404, 412, DELEGATPROTOKOLL.JUSTERAT */
  @Transactional()
  async lasUpp(namndId: string, id: string, version: number, jag: Lasare): Promise<void> {
    const p = await this.oppet(namndId, id, version, jag);
    if (p.lage === 'justerat')
      throw new DomanFel('DELEGATPROTOKOLL.JUSTERAT', 'Protokollet är justerat och ändras aldrig.');
    if (p.lage === 'last') {
      await this.forrad.lasUpp(id);
      await this.logga(namndId, 'delegatprotokoll.oppnat', id);
    }
  }

  /** Skriver om beslutens text i utkastet. @throws DomanFel 403, 404, 412, DELEGATPROTOKOLL.LAST */
  @Transactional()
  async andra(
    namndId: string,
    id: string,
    version: number,
    texter: readonly { beslutId: string; text: string }[],
    jag: Lasare,
  ): Promise<void> {
    const p = await this.oppet(namndId, id, version, jag);
    if (p.lage !== 'utkast')
      throw new DomanFel('DELEGATPROTOKOLL.LAST', 'Protokollets text är låst. Öppna den för att ändra.');
    const nya = new Map(texter.map(({ beslutId, text }) => [beslutId, text.trim()]));
    if ([...nya.values()].includes('')) throw fel('DELEGATPROTOKOLL.TEXT', 'Skriv vad som beslutades.', 'beslut');
    await this.forrad.sattBeslut(
      id,
      p.beslut.map(({ beslutId, text }) => ({ beslutId, text: nya.get(beslutId) ?? text })),
    );
    await this.forrad.bumpa(id);
    await this.logga(namndId, 'delegatprotokoll.andrat', id);
  }

  /**
   * Registrerar att delegaten har skrivit under den låsta texten på papper. Delegaten justerar själv.
   * @throws DomanFel 403, 404, 412, 422 DELEGATPROTOKOLL.INTE_LAST, DELEGATPROTOKOLL.JUSTERINGSDAG
   */
  @Transactional()
  async justera(
    namndId: string,
    id: string,
    version: number,
    j: { dag: string; plats: string },
    jag: Lasare,
  ): Promise<void> {
    const p = await this.oppet(namndId, id, version, jag);
    if (p.lage === 'justerat') return;
    if (p.lage !== 'last')
      throw fel('DELEGATPROTOKOLL.INTE_LAST', 'Lås texten först: det är just den som delegaten skriver under.');
    if (j.dag > this.klocka.idag() || j.dag < p.datum) {
      throw fel(
        'DELEGATPROTOKOLL.JUSTERINGSDAG',
        `Justeringen ska ha skett tidigast ${p.datum} och senast i dag.`,
        'dag',
      );
    }
    if (j.plats.trim() === '') throw fel('DELEGATPROTOKOLL.PLATS', 'Ange var protokollet skrevs under.', 'plats');
    await this.forrad.justera(id, { dag: j.dag, plats: j.plats.trim(), av: this.sammanhang.aktor().namn });
    await this.utkorg.lagg(
      FRAMSTALL_DELEGATPROTOKOLL,
      { namndId, id },
      { namndId, nyckel: `delegatprotokoll:${id}:justerat` },
    );
    await this.logga(namndId, 'delegatprotokoll.justerat', id, { ...j, textSha256: p.textSha256 });
  }

  /** Protokollet är uppsatt på anslagstavlan: tiden för dess beslut går därifrån (KL 8:10 p. 3, 13:5). */
  @Transactional()
  async tillkannagivet(namndId: string, id: string, dag: string, sistaDag: string): Promise<void> {
    await this.forrad.tillkannage(id, dag, sistaDag);
    await this.utkorg.lagg(
      FRAMSTALL_DELEGATPROTOKOLL,
      { namndId, id },
      { namndId, nyckel: `delegatprotokoll:${id}:${dag}` },
    );
  }

  /** Det låsta, med anslaget när det är uppe; ett utkast görs av det som står nu. */
  async attTrycka(p: Delegatprotokoll): Promise<DelegatprotokollUnderlag> {
    const last = (await this.forrad.underlag(p.id)) as DelegatprotokollUnderlag | null;
    const { tillkannagiven: datum, sistaOverklagandedag } = p;
    const anslag = datum === null || sistaOverklagandedag === null ? {} : { anslag: { datum, sistaOverklagandedag } };
    if (last !== null) return { ...last, ...anslag };
    return { ...(await this.underlag(p)), utkast: 'Texten är inte låst.' };
  }

  /** Det som dokumentet görs av, med samma text som är låst. @throws DomanFel 422 DELEGATPROTOKOLL.ORDNING */
  async underlag(p: Delegatprotokoll): Promise<DelegatprotokollUnderlag> {
    const utan = p.beslut.find((b) => b.antagenDag === null || b.punkt === null || b.datum === null);
    const [forst] = p.beslut;
    if (utan !== undefined || forst?.antagenDag == null) {
      throw fel(
        'DELEGATPROTOKOLL.ORDNING',
        'Varje beslut ska ha en dag och en punkt i en antagen delegationsordning. Rätta raderna först.',
      );
    }
    const paragraf = forst.antagenParagraf?.replace(/[§\s]/gu, '') ?? '';
    return {
      skapad: this.klocka.nu().toISOString(),
      brevhuvud: await this.brevhuvud.las(p.namndId),
      dnr: (await this.samling.arets(p.namndId, p.datum.slice(0, 4))).dnr,
      datum: p.datum,
      enhet: p.enhet,
      delegat: { namn: p.delegat, titel: p.delegatTitel },
      ordning: { antagen: forst.antagenDag, ...(paragraf === '' ? {} : { paragraf }) },
      beslut: p.beslut.map((b) => ({
        datum: b.datum ?? p.datum,
        punkt: b.punkt ?? '',
        vad: b.vad ?? 'Beslut',
        beslut: b.text,
        dnr: b.dnr,
      })),
    };
  }

  private async kandidater(namndId: string, ids: readonly string[]): Promise<Kandidat[]> {
    const rader = await this.forrad.kandidater(namndId, ids);
    if (rader.length === 0 || rader.length !== new Set(ids).size) throw saknas('Beslutet');
    const redan = rader.some(({ protokollId }) => protokollId !== null);
    if (redan) throw new DomanFel('DELEGATPROTOKOLL.FINNS', 'Ett av besluten står redan i ett särskilt protokoll.');
    if (rader.some(({ hemlig }) => hemlig)) {
      throw fel(
        'DELEGATPROTOKOLL.SEKRETESS',
        'Ett beslut med sekretess kan inte protokollföras här: protokollet anslås. Skriv det för hand och registrera det i sitt ärende.',
      );
    }
    return rader;
  }

  /** Delegaten justerar själv; sekretariatet får föra in det åt delegaten. */
  private async provaVem(namndId: string, delegatId: string, jag: Lasare): Promise<void> {
    if (jag.personId === delegatId) return;
    const roller = await this.behorighet.roller(jag.kontoId, namndId);
    if (roller.includes('namndsekreterare') || roller.includes('registrator')) return;
    throw new DomanFel(
      'DELEGATPROTOKOLL.INTE_DITT',
      'Det särskilda protokollet skrivs och justeras av den som fattade beslutet (KL 6:40). Be delegaten eller nämndsekreteraren.',
      { status: 403 },
    );
  }

  private async oppet(namndId: string, id: string, version: number, jag: Lasare): Promise<Delegatprotokoll> {
    await this.forrad.lasRad(id);
    const p = await this.forrad.hamta(namndId, id);
    if (p === null) throw saknas('Protokollet');
    await this.provaVem(namndId, p.delegatPersonId, jag);
    if (p.version !== version) throw inaktuell();
    return p;
  }

  private async logga(
    namndId: string,
    typ: string,
    objektId: string,
    efter: Record<string, unknown> = {},
  ): Promise<void> {
    await this.handelser.skriv({ namndId, typ, objekt: 'delegatprotokoll', objektId, efter });
  }
}

function gemensamDelegat(rader: readonly Kandidat[]): {
  personId: string;
  namn: string;
  titel: string | null;
  enhetId: string;
} {
  const [forst] = rader;
  if (forst?.delegatPersonId == null || forst.delegat === null) {
    throw fel('DELEGATPROTOKOLL.DELEGAT', 'Ange vem som fattade beslutet innan det protokollförs.');
  }
  if (rader.some((rad) => rad.delegatPersonId !== forst.delegatPersonId || rad.enhetId !== forst.enhetId)) {
    throw fel(
      'DELEGATPROTOKOLL.FLERA_DELEGATER',
      'Ett särskilt protokoll är en delegats. Skriv ett protokoll per delegat och enhet.',
    );
  }
  return { personId: forst.delegatPersonId, namn: forst.delegat, titel: forst.delegatTitel, enhetId: forst.enhetId };
}
