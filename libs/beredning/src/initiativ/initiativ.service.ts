import { Injectable } from '@nestjs/common';
import { Bevakningar, GRUND_TEXT, type Lasare, Sekretessprovning } from '#diarium';
import { DomanFel, Handelselogg, inaktuell, Klocka, Laslogg, nyttId, saknas, Transactional } from '#plattform';
import { addDays } from '#regelverk';
import { Remissatkomst } from '../remiss/remissatkomst.service.js';
import { ANMAL_DAGAR, delegationshinder, initiativbrister, initiativfrist, lagrumFor } from './domain/initiativ.js';
import { InitiativForrad, type Initiativfalt } from './initiativ.repository.js';
import type { Avgorande, Initiativ, NyttInitiativ, VisatInitiativ } from './initiativ.typer.js';

const BESLUT = (id: string): string => `initiativ:${id}:beslut`;
const ANMALAN = (id: string): string => `initiativ:${id}:anmalan`;

/** Medborgarförslag, motioner och ledamotsinitiativ: registreras i sitt ärende, bevakas året ut, anmäls och avgörs. */
@Injectable()
export class Initiativtjanst {
  constructor(
    private readonly forrad: InitiativForrad,
    private readonly atkomst: Remissatkomst,
    private readonly bevakningar: Bevakningar,
    private readonly sekretess: Sekretessprovning,
    private readonly laslogg: Laslogg,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
  ) {}

  /** Ärendets initiativ, eller null. @throws DomanFel 404 när ärendet inte får läsas */
  async iArendet(namndId: string, arendeId: string, jag: Lasare): Promise<VisatInitiativ | null> {
    await this.atkomst.arende(namndId, arendeId, jag);
    const initiativ = await this.forrad.iArendet(namndId, arendeId, this.vem(jag));
    if (initiativ?.sekretess === true) await this.anteckna(initiativ, jag);
    return initiativ === null ? null : this.visat(initiativ);
  }

  /** @throws DomanFel 404, 422, INITIATIV.FINNS */
  @Transactional()
  async registrera(namndId: string, arendeId: string, ny: NyttInitiativ, jag: Lasare): Promise<VisatInitiativ> {
    const { arende } = await this.atkomst.arende(namndId, arendeId, jag);
    this.prova(ny);
    const id = nyttId();
    if (!(await this.forrad.lagg(id, { ...ny, namndId, arendeId, forslagsstallare: ny.forslagsstallare.trim() }))) {
      throw new DomanFel('INITIATIV.FINNS', 'Ärendet har redan uppgifter om hur det väcktes. Ändra dem i stället.');
    }
    const initiativ = await this.en(namndId, id, jag);
    await this.bevaka(initiativ, arende.handlaggareId);
    await this.logga(initiativ, 'registrerat', { slag: ny.slag, vackt: ny.vackt, beslutar: ny.beslutar });
    return this.visat(initiativ);
  }

  /** Rättar uppgifterna; bevakningarna flyttas med. @throws DomanFel 404, 412, 422 */
  @Transactional()
  async andra(
    namndId: string,
    id: string,
    version: number,
    andring: Partial<NyttInitiativ>,
    jag: Lasare,
  ): Promise<VisatInitiativ> {
    const fore = await this.las(namndId, id, version, jag);
    const { slag, namnSkyddat, vackt, vacktParagraf, beslutar, narvaro } = fore;
    const efter = {
      ...{ slag, namnSkyddat, vackt, vacktParagraf, beslutar, narvaro, forslagsstallare: fore.forslagsstallare ?? '' },
      ...andring,
    };
    this.prova(efter);
    await this.skriv(fore, { ...efter, forslagsstallare: efter.forslagsstallare.trim() });
    const nu = await this.en(namndId, id, jag);
    await this.flytta(fore, nu);
    await this.logga(nu, 'andrat', { falt: Object.keys(andring) });
    return this.visat(nu);
  }

  /**
   * Beredningen hinner inte bli klar: vad som har kommit fram är anmält till den som ska besluta (KL 5:35, 6:34).
   * @throws DomanFel 404, 412, 422, INITIATIV.AVGJORT
   */
  @Transactional()
  async anmal(
    namndId: string,
    id: string,
    version: number,
    anmalan: { dag: string; text: string },
    jag: Lasare,
  ): Promise<VisatInitiativ> {
    const fore = await this.las(namndId, id, version, jag);
    if (fore.slag === 'ledamotsinitiativ') {
      throw new DomanFel('INITIATIV.INGET_AR', 'Det som en ledamot har väckt i nämnden har inget år att anmäla mot.');
    }
    if (fore.avgjort !== null) throw new DomanFel('INITIATIV.AVGJORT', 'Det är redan avgjort.');
    this.provaDag(anmalan.dag, fore.vackt);
    if (anmalan.text.trim() === '') throw fel('text', 'Skriv vad som har kommit fram i beredningen.');
    await this.skriv(fore, { anmalt: anmalan.dag, anmalan: anmalan.text.trim() });
    await this.avsluta(fore, ANMALAN(id));
    await this.logga(fore, 'anmalt', { dag: anmalan.dag });
    return this.visat(await this.en(namndId, id, jag));
  }

  /** Det är avgjort, avskrivet eller återkallat; bevakningarna är klara. @throws DomanFel 404, 412, 422, INITIATIV.AVGJORT */
  @Transactional()
  async avgor(namndId: string, id: string, version: number, a: Avgorande, jag: Lasare): Promise<VisatInitiativ> {
    const fore = await this.las(namndId, id, version, jag);
    if (fore.avgjort !== null) throw new DomanFel('INITIATIV.AVGJORT', 'Det är redan avgjort.');
    this.provaDag(a.dag, fore.vackt);
    await this.skriv(fore, { avgjort: a.dag, utfall: a.utfall, avgjortParagraf: putsad(a.paragraf) });
    for (const nyckel of [BESLUT(id), ANMALAN(id)]) await this.avsluta(fore, nyckel);
    await this.logga(fore, 'avgjort', { dag: a.dag, utfall: a.utfall });
    return this.visat(await this.en(namndId, id, jag));
  }

  private visat(initiativ: Initiativ): VisatInitiativ {
    const frist = initiativfrist({ ...initiativ, idag: this.klocka.idag() });
    return { ...initiativ, frist, delegationshinder: delegationshinder(initiativ) };
  }

  /** Året räknas från dagen det väcktes, så ärendetypens bevakning från registreringen ersätts. */
  private async bevaka(i: Initiativ, ansvarigPersonId: string | null): Promise<void> {
    const { senast } = initiativfrist({ ...i, idag: this.klocka.idag() });
    if (senast === null) return;
    for (const b of await this.bevakningar.oppna(i.arendeId)) {
      if (b.kalla !== 'arendetyp') continue;
      await this.bevakningar.avsluta(
        i.namndId,
        { id: b.id },
        { lage: 'avbruten', skal: 'Året räknas från dagen det väcktes' },
      );
    }
    const gemensamt = { namndId: i.namndId, arendeId: i.arendeId, ansvarigPersonId, kalla: kallaFor(i) };
    const lag = lagrumFor(i.beslutar);
    await this.bevakningar.skapa({
      ...gemensamt,
      forfallodag: senast,
      vad: `Beslut inom ett år (${lag})`,
      nyckel: BESLUT(i.id),
    });
    await this.bevakningar.skapa({
      ...gemensamt,
      forfallodag: addDays(senast, -ANMAL_DAGAR),
      vad: `Anmäl läget om beredningen inte hinner bli klar (${lag})`,
      nyckel: ANMALAN(i.id),
    });
  }

  private async flytta(fore: Initiativ, nu: Initiativ): Promise<void> {
    if (nu.avgjort !== null || (fore.vackt === nu.vackt && fore.slag === nu.slag)) return;
    const { senast } = initiativfrist({ ...nu, idag: this.klocka.idag() });
    if (senast === null) {
      for (const nyckel of [BESLUT(nu.id), ANMALAN(nu.id)]) await this.avsluta(nu, nyckel);
      return;
    }
    if ((await this.bevakningar.medNyckel(nu.namndId, BESLUT(nu.id))) === null) {
      await this.bevaka(nu, null);
      return;
    }
    const dagar = [
      [BESLUT(nu.id), senast],
      [ANMALAN(nu.id), addDays(senast, -ANMAL_DAGAR)],
    ] as const;
    for (const [nyckel, dag] of dagar) {
      const oppen = (await this.bevakningar.medNyckel(nu.namndId, nyckel))?.lage === 'oppen';
      if (oppen) await this.bevakningar.flytta(nu.namndId, { nyckel }, dag, 'Dagen då det väcktes är rättad');
    }
  }

  private async avsluta(i: Initiativ, nyckel: string): Promise<void> {
    if ((await this.bevakningar.medNyckel(i.namndId, nyckel)) === null) return;
    await this.bevakningar.avsluta(i.namndId, { nyckel }, { lage: 'klar' });
  }

  private prova(u: NyttInitiativ): void {
    const falt = initiativbrister(u, this.klocka.idag());
    if (falt.length > 0) {
      throw new DomanFel('INITIATIV.STAMMER_INTE', falt.map((en) => en.text).join(' '), { status: 422, falt });
    }
  }

  private provaDag(dag: string, vackt: string): void {
    if (dag > this.klocka.idag()) throw fel('dag', 'Dagen kan inte vara efter i dag.');
    if (dag < vackt) throw fel('dag', 'Dagen kan inte vara före den dag då det väcktes.');
  }

  private async las(namndId: string, id: string, version: number, jag: Lasare): Promise<Initiativ> {
    await this.forrad.lasRad(id);
    const initiativ = await this.en(namndId, id, jag);
    if (initiativ.version !== version) throw inaktuell();
    return initiativ;
  }

  private async en(namndId: string, id: string, jag: Lasare): Promise<Initiativ> {
    const initiativ = await this.forrad.en(namndId, id, this.vem(jag));
    if (initiativ?.forslagsstallare == null) throw saknas('Initiativet');
    return initiativ;
  }

  private async skriv(i: Initiativ, falt: Initiativfalt): Promise<void> {
    if (!(await this.forrad.andra(i.id, i.version, falt))) throw inaktuell();
  }

  @Transactional()
  private async anteckna(i: Initiativ, jag: Lasare): Promise<void> {
    const grund = await this.sekretess.arendegrund(i.arendeId, jag);
    await this.laslogg.anteckna({
      namndId: i.namndId,
      slag: 'sekretess',
      grund: grund === null ? 'läser hur ärendet väcktes' : GRUND_TEXT[grund],
      objekt: 'arende',
      objektId: i.arendeId,
    });
  }

  private vem({ kontoId }: Lasare): { kontoId: string; idag: string } {
    return { kontoId, idag: this.klocka.idag() };
  }

  // Förslagsställarens namn står inte i loggen: ärendet kan ha sekretess.
  private async logga(
    { namndId, id, arendeId }: Initiativ,
    vad: string,
    efter: Record<string, unknown>,
  ): Promise<void> {
    await this.handelser.skriv({
      namndId,
      typ: `initiativ.${vad}`,
      objekt: 'initiativ',
      objektId: id,
      efter: { arendeId, ...efter },
    });
  }
}

const kallaFor = ({ slag }: Initiativ): 'medborgarforslag' | 'motion' =>
  slag === 'motion' ? 'motion' : 'medborgarforslag';

const putsad = (text: string | null): string | null => (text === null || text.trim() === '' ? null : text.trim());

const fel = (stig: string, text: string): DomanFel =>
  new DomanFel('INITIATIV.STAMMER_INTE', text, { status: 422, falt: [{ stig, text }] });
