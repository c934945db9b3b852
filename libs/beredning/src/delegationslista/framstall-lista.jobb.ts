import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { Brevhuvud, NyHandlingsversion, RegistreraHandling } from '#diarium';
import { byggDelegationslista, type DelegationslistaUnderlag, renderaDocx, renderaPdf } from '#dokument';
import { DomanFel, Fillagring, Jobb, type Jobbhanterare } from '#plattform';
import { ChefstitelForrad } from './chefstitel.repository.js';
import type { Delegationslista } from './delegationslista.typer.js';
import { DelegationslistaForrad } from './delegationslista.repository.js';
import { listunderlag } from './domain/listunderlag.js';
import { manadsord, svenskTid } from './domain/svensktid.js';
import { FRAMSTALL_LISTA } from './lamna-in-lista.service.js';
import { ListraderForrad } from './listrader.repository.js';
import { Samlingsarende } from './samlingsarende.service.js';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

interface Filuppgift {
  sha256: string;
  storlek: number;
  filnamn: string;
  mediatyp: string;
}

/** Gör den inlämnade listans PDF och DOCX och registrerar dem i årets samlingsärende. Görs jobbet om händer inget två gånger. */
@Injectable()
@Jobb(FRAMSTALL_LISTA, { ko: 'dokument' })
export class FramstallLista implements Jobbhanterare<{ listaId: string; omgang: number }> {
  constructor(
    private readonly listor: DelegationslistaForrad,
    private readonly rader: ListraderForrad,
    private readonly titlar: ChefstitelForrad,
    private readonly samling: Samlingsarende,
    private readonly brevhuvud: Brevhuvud,
    private readonly registrera: RegistreraHandling,
    private readonly nyVersion: NyHandlingsversion,
    private readonly lagring: Fillagring,
  ) {}

  async utfor({ listaId, omgang }: { listaId: string; omgang: number }): Promise<void> {
    const lista = await this.listor.medId(listaId);
    if (lista === null) throw new DomanFel('DELEGATIONSLISTA.SAKNAS', 'Listan finns inte längre.');
    // En lista som öppnats igen, eller lämnats in på nytt, får sitt dokument av sin egen omgång. Ett tomt svar har inget.
    if (!attGora(lista, omgang)) return;
    const { dnr } = await this.samling.arets(lista.namndId, svenskTid(lista.inlamnadTid).slice(0, 4));
    const dokument = byggDelegationslista(await this.underlag(lista, dnr));
    // Dokumenten görs och sparas före transaktionen: typsnittning hålls borta från låsen.
    const { pdf } = await renderaPdf(dokument, { standard: ['ua-1'] });
    const docx = await renderaDocx(dokument);
    const namn = `delegationsbeslut-${lista.enhet.replace(/[^\p{L}\d]+/gu, '-').toLocaleLowerCase('sv-SE')}-${lista.manad}`;
    await this.spara(listaId, omgang, [
      { ...(await this.lagring.spara(pdf['ua-1'])), filnamn: `${namn}.pdf`, mediatyp: 'application/pdf' },
      { ...(await this.lagring.spara(docx)), filnamn: `${namn}.docx`, mediatyp: WORD },
    ]);
  }

  async underlag(lista: Delegationslista, dnr: string): Promise<DelegationslistaUnderlag> {
    const rader = await this.rader.iListan(lista.enhetId, lista.manad);
    const titel = await this.titlar.titel(lista.namndId, lista.inlamnadAvId, svenskTid(lista.inlamnadTid).slice(0, 10));
    return listunderlag(lista, rader, { dnr, brevhuvud: await this.brevhuvud.las(lista.namndId), titel });
  }

  @Transactional()
  async spara(listaId: string, omgang: number, filer: readonly Filuppgift[]): Promise<void> {
    await this.listor.lasRad(listaId);
    const lista = await this.listor.medId(listaId);
    if (lista === null || !attGora(lista, omgang)) return;
    const { namndId, handlingId, oppnadSkal } = lista;
    if (handlingId !== null) {
      await this.nyVersion.lagg(namndId, handlingId, filer, oppnadSkal ?? 'Rättad lista');
      await this.listor.framstalld(listaId, handlingId, omgang);
      return;
    }
    const dag = svenskTid(lista.inlamnadTid).slice(0, 10);
    const arende = await this.samling.arets(namndId, dag.slice(0, 4));
    const { id } = await this.registrera.registrera({
      namndId,
      arendeId: arende.id,
      typ: 'ovrigt',
      titel: `Delegationsbeslut ${manadsord(lista.manad)}, ${lista.enhet}`,
      riktning: 'upprattad',
      datum: dag,
      avsandare: lista.enhet,
      avsandareSlag: 'myndighet',
      filer,
    });
    await this.listor.framstalld(listaId, id, omgang);
  }
}

const attGora = (lista: Delegationslista, omgang: number): boolean =>
  lista.lage === 'inlamnad' && !lista.inget && lista.omgang === omgang && lista.framstalldOmgang !== omgang;
