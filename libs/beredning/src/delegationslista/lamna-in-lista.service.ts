import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import type { Lasare } from '#diarium';
import {
  Behorighet,
  deklareraJobb,
  DomanFel,
  Handelselogg,
  Klocka,
  nyttId,
  saknas,
  Sammanhang,
  Utkorg,
} from '#plattform';
import { listfrist } from '#regelverk';
import type { Delegationslista, Listenhet } from './delegationslista.typer.js';
import { DelegationslistaForrad, type Inlamnad } from './delegationslista.repository.js';
import { manadsord } from './domain/svensktid.js';
import { ListraderForrad } from './listrader.repository.js';
import { ListreglerForrad } from './listregler.repository.js';
import { Radhinder } from './radhinder.service.js';

/** Gör den inlämnade listans dokument och registrerar det. */
export const FRAMSTALL_LISTA = deklareraJobb('delegationslista.framstall');

export const MANAD = /^\d{4}-(?:0[1-9]|1[0-2])$/u;

/** Lämnar in en enhets lista, och öppnar den igen. En inlämnad lista är låst: raderna ändras inte och blir inte fler. */
@Injectable()
export class LamnaInLista {
  constructor(
    private readonly regler: ListreglerForrad,
    private readonly listor: DelegationslistaForrad,
    private readonly rader: ListraderForrad,
    private readonly hinder: Radhinder,
    private readonly behorighet: Behorighet,
    private readonly utkorg: Utkorg,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
    private readonly sammanhang: Sammanhang,
  ) {}

  /**
   * Två som lämnar in samtidigt lämnar in en lista: den andra får svaret att den är inlämnad.
   * @param inget svaret "inget att anmäla": krävs när listan inte har något beslut som anmäls
   * @throws DomanFel 403 DELEGATIONSLISTA.INTE_DIN, 404, 409 DELEGATIONSLISTA.MANADEN_PAGAR, 422 DELEGATIONSLISTA.HINDER, DELEGATIONSLISTA.TOM
   */
  @Transactional()
  async lamnaIn(
    namndId: string,
    enhetId: string,
    manad: string,
    { inget }: { inget: boolean },
    jag: Lasare,
  ): Promise<Delegationslista> {
    const enhet = await this.enheten(namndId, enhetId, manad, jag);
    await this.listor.lasManad(enhetId, manad);
    const fore = await this.listor.hamta(enhetId, manad);
    if (fore?.lage === 'inlamnad') return fore;
    if (manad > this.klocka.idag().slice(0, 7)) {
      throw new DomanFel(
        'DELEGATIONSLISTA.FRAMTIDA',
        `${manadsord(manad)} har inte varit än. Välj en månad som har börjat.`,
      );
    }
    await this.hinder.krav(namndId, enhetId, manad);
    const rader = await this.rader.iListan(enhetId, manad);
    const anmals = rader.filter(({ spar }) => spar === 'anmals');
    provaInget(enhet, manad, anmals.length, inget);
    const uppgift = {
      namndId,
      enhetId,
      manadFran: rader.map(({ manadFran }) => manadFran).toSorted()[0] ?? manad,
      manad,
      inget: anmals.length === 0,
      senast: listfrist(manad, await this.regler.hamta(namndId)),
      inlamnadTid: this.klocka.nu(),
      inlamnadAvId: jag.personId,
      inlamnadAv: this.sammanhang.aktor().namn,
      rader: anmals.length,
      beslut: anmals.reduce((n, { antal }) => n + antal, 0),
    };
    const id = fore?.id ?? nyttId();
    await (fore === null ? this.listor.lagg(id, uppgift) : this.listor.igen(id, uppgift));
    await this.rader.knyt(id, enhetId, manad);
    await this.efter(id, (fore?.omgang ?? 0) + 1, uppgift);
    return await this.hamtad(id);
  }

  /**
   * Öppnar en inlämnad lista för rättelse. Det går inte när den har gått ut med en kallelse eller är anmäld.
   * @throws DomanFel 403, 404, 412, 422 DELEGATIONSLISTA.SKAL, KL001 ur databasen
   */
  @Transactional()
  async oppna(namndId: string, id: string, skal: string, jag: Lasare): Promise<Delegationslista> {
    const lista = await this.listor.inomNamnd(namndId, id);
    if (lista === null) throw saknas('Listan');
    await this.enheten(namndId, lista.enhetId, lista.manad, jag);
    await this.listor.lasManad(lista.enhetId, lista.manad);
    const nu = await this.hamtad(id);
    if (nu.lage === 'oppnad') return nu;
    const orsak = skal.trim();
    if (orsak === '') {
      const text = 'Skriv vad som ska rättas i listan.';
      throw new DomanFel('DELEGATIONSLISTA.SKAL', text, { status: 422, falt: [{ stig: 'skal', text }] });
    }
    await this.listor.oppna(id, orsak);
    await this.rader.slapp(id);
    await this.handelser.skriv({
      namndId,
      typ: 'delegationslista.oppnad',
      objekt: 'delegationslista',
      objektId: id,
      efter: { enhetId: lista.enhetId, manad: lista.manad },
      skal: orsak,
    });
    return await this.hamtad(id);
  }

  /** Om läsaren får lämna in för enheten: dess chef, den som ersätter, en chef över den, eller sekreteraren åt den. */
  async farLamna(namndId: string, enhetId: string, jag: Lasare): Promise<boolean> {
    const roller = await this.behorighet.roller(jag.kontoId, namndId);
    if (roller.some((roll) => roll === 'namndsekreterare' || roll === 'forvaltningschef')) return true;
    if (!roller.includes('chef') || jag.personId === null) return false;
    return await this.regler.arChef(namndId, enhetId, jag.personId, this.klocka.idag());
  }

  private async efter(
    id: string,
    omgang: number,
    { namndId, enhetId, manad, rader, beslut, inget }: Inlamnad,
  ): Promise<void> {
    await this.utkorg.lagg(
      FRAMSTALL_LISTA,
      { listaId: id, omgang },
      { namndId, nyckel: `delegationslista:${id}:${String(omgang)}` },
    );
    await this.handelser.skriv({
      namndId,
      typ: 'delegationslista.inlamnad',
      objekt: 'delegationslista',
      objektId: id,
      efter: { enhetId, manad, rader, beslut, inget, omgang },
    });
  }

  private async enheten(namndId: string, enhetId: string, manad: string, jag: Lasare): Promise<Listenhet> {
    const enhet = MANAD.test(manad) ? await this.regler.enhet(namndId, enhetId) : null;
    if (enhet === null) throw saknas('Enheten');
    if (!(await this.farLamna(namndId, enhetId, jag))) {
      throw new DomanFel(
        'DELEGATIONSLISTA.INTE_DIN',
        `Listan lämnas in av chefen för ${enhet.namn}, eller den som ersätter. Be ${enhet.chef ?? 'nämndsekreteraren'} göra det.`,
        { status: 403 },
      );
    }
    return enhet;
  }

  private async hamtad(id: string): Promise<Delegationslista> {
    const lista = await this.listor.medId(id);
    if (lista === null) throw saknas('Listan');
    return lista;
  }
}

function provaInget(enhet: Listenhet, manad: string, anmals: number, inget: boolean): void {
  if (anmals === 0 && !inget) {
    throw new DomanFel(
      'DELEGATIONSLISTA.TOM',
      `Listan för ${manadsord(manad)} har inget beslut som anmäls. Svara ”Inget att anmäla” om ${enhet.namn} inte har fattat något.`,
      { status: 422 },
    );
  }
  if (anmals > 0 && inget) {
    throw new DomanFel(
      'DELEGATIONSLISTA.INTE_TOM',
      `Listan har ${String(anmals)} ${anmals === 1 ? 'rad' : 'rader'} som anmäls. Lämna in den med raderna.`,
      { status: 422 },
    );
  }
}
