import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { Brevhuvud, type Lasare, type Provningsform } from '#diarium';
import { byggUnderrattelse, renderaPdf } from '#dokument';
import { DomanFel, Handelselogg, inaktuell, Klocka, nyttId, saknas, Sammanhang } from '#plattform';
import { overklagande } from '#regelverk';
import type { Punktprovning } from '../delegationsordning/delegationsordning.typer.js';
import { VisaDelegationsbeslut } from '../delegationsbeslut/visa-delegationsbeslut.service.js';
import type { NyUnderrattelse, Underrattelse } from './delegationsspar.typer.js';
import { hanvisningFor } from './hanvisning.js';
import { type Lagradunderrattelse, type Underrattbart, UnderrattelseForrad } from './underrattelse.repository.js';

const FORM: Readonly<Record<Punktprovning, Provningsform>> = {
  laglighetsprovning: 'laglighetsprovning',
  forvaltningsbesvar: 'forvaltningsbesvar',
  ingen: 'ej_overklagbart',
};

const fel = (kod: `UNDERRATTELSE.${string}`, stig: string, text: string): DomanFel =>
  new DomanFel(kod, text, { status: 422, falt: [{ stig, text }] });

/** Underrättar parten om ett delegationsbeslut och hur det överklagas (FL 33 §). Tiden går från dagen den fick del av det (FL 44 §). */
@Injectable()
export class UnderrattaPart {
  constructor(
    private readonly forrad: UnderrattelseForrad,
    private readonly visa: VisaDelegationsbeslut,
    private readonly brevhuvud: Brevhuvud,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
    private readonly sammanhang: Sammanhang,
  ) {}

  /** @throws DomanFel 404 också för den som inte ser det skyddade */
  async lista(namndId: string, beslutId: string, jag: Lasare): Promise<Underrattelse[]> {
    const beslut = await this.beslutet(namndId, beslutId, jag);
    return (await this.forrad.forBeslut(beslutId)).map((u) => medTid(u, beslut));
  }

  /** @returns underrättelserna @throws DomanFel 404, 409 UNDERRATTELSE.FINNS, 422 */
  @Transactional()
  async underratta(namndId: string, beslutId: string, ny: NyUnderrattelse, jag: Lasare): Promise<Underrattelse[]> {
    const beslut = await this.beslutet(namndId, beslutId, jag);
    const part = ny.part.trim();
    if (part === '') throw fel('UNDERRATTELSE.PART', 'part', 'Skriv vem som är part.');
    if (beslut.spar === 'verkstallighet') {
      throw fel(
        'UNDERRATTELSE.VERKSTALLIGHET',
        'part',
        'Ren verkställighet är inget beslut: det finns inget att överklaga.',
      );
    }
    this.provaDagar(beslut, ny.skickadDag, ny.mottagenDag);
    const lagd = await this.forrad.lagg({
      ...ny,
      part,
      id: nyttId(),
      namndId,
      beslutId,
      hanvisning: hanvisningFor(FORM[beslut.provning]),
      av: this.sammanhang.aktor().namn,
      tid: this.klocka.nu(),
    });
    if (!lagd) throw new DomanFel('UNDERRATTELSE.FINNS', 'Parten är redan antecknad som underrättad. Läs om sidan.');
    await this.logga(namndId, 'delegationsbeslut.part_underrattad', beslutId, {
      satt: ny.satt,
      skickadDag: ny.skickadDag,
    });
    return await this.lista(namndId, beslutId, jag);
  }

  /** Dagen då parten fick del av beslutet. @throws DomanFel 404, 412, 422 */
  @Transactional()
  async mottagen(namndId: string, id: string, version: number, dag: string, jag: Lasare): Promise<Underrattelse[]> {
    const u = await this.forrad.hamta(namndId, id);
    if (u === null) throw saknas('Underrättelsen');
    const beslut = await this.beslutet(namndId, u.beslutId, jag);
    this.provaDagar(beslut, u.skickadDag, dag);
    if (!(await this.forrad.mottagen(id, version, dag))) throw inaktuell();
    await this.logga(namndId, 'delegationsbeslut.part_har_fatt_del', u.beslutId, { mottagenDag: dag });
    return await this.lista(namndId, u.beslutId, jag);
  }

  /** Underrättelsen som PDF, med hur beslutet överklagas. @throws DomanFel 404 */
  async brev(namndId: string, id: string, jag: Lasare): Promise<{ pdf: Buffer; filnamn: string }> {
    const u = await this.forrad.hamta(namndId, id);
    if (u === null) throw saknas('Underrättelsen');
    const beslut = await this.beslutet(namndId, u.beslutId, jag);
    const dokument = byggUnderrattelse({
      skapad: `${u.skickadDag}T12:00:00.000Z`,
      brevhuvud: await this.brevhuvud.las(namndId),
      dnr: beslut.dnr,
      datum: u.skickadDag,
      beslutsdatum: beslut.datum ?? u.skickadDag,
      part: u.part,
      vad: beslut.vad ?? 'Beslut',
      beslut: beslut.beslut,
      punkt: beslut.punkt,
      delegat: { namn: beslut.delegat ?? '', titel: beslut.delegatTitel ?? 'delegat' },
      hanvisning: u.hanvisning,
      besvar: beslut.provning === 'forvaltningsbesvar',
    });
    const { pdf } = await renderaPdf(dokument, { standard: ['ua-1'] });
    return { pdf: pdf['ua-1'], filnamn: `underrattelse-${beslut.datum ?? u.skickadDag}.pdf` };
  }

  /** Raden, för den som ser också det skyddade i den. Läsningen antecknas. */
  private async beslutet(namndId: string, beslutId: string, jag: Lasare): Promise<Underrattbart> {
    const rad = await this.visa.en(namndId, beslutId, jag);
    const beslut = rad.synlig ? await this.forrad.beslut(namndId, beslutId) : null;
    if (beslut === null) throw saknas('Beslutet');
    return beslut;
  }

  private provaDagar({ datum }: Underrattbart, skickad: string, mottagen: string | null): void {
    const idag = this.klocka.idag();
    if (skickad > idag || (datum !== null && skickad < datum)) {
      throw fel(
        'UNDERRATTELSE.SKICKAD',
        'skickadDag',
        `Dagen ska vara tidigast beslutets dag${datum === null ? '' : ` ${datum}`} och senast i dag.`,
      );
    }
    if (mottagen !== null && (mottagen > idag || mottagen < skickad)) {
      throw fel(
        'UNDERRATTELSE.MOTTAGEN',
        'mottagenDag',
        `Dagen då parten fick del av beslutet ska vara tidigast ${skickad} och senast i dag.`,
      );
    }
  }

  private async logga(namndId: string, typ: string, objektId: string, efter: Record<string, unknown>): Promise<void> {
    await this.handelser.skriv({ namndId, typ, objekt: 'delegationsbeslut', objektId, efter });
  }
}

function medTid(u: Lagradunderrattelse, { provning }: Underrattbart): Underrattelse {
  const klocka =
    provning === 'forvaltningsbesvar'
      ? overklagande({ form: 'forvaltningsbesvar', parter: [{ part: u.part, mottaget: u.mottagenDag }] }).klockor[0]
      : undefined;
  return { ...u, sistaDag: klocka?.sistaDag ?? null };
}
