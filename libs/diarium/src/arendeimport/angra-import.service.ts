import { Injectable } from '@nestjs/common';
import { type Aktor, DomanFel, Handelselogg, Klocka, saknas, Sammanhang, Transactional } from '#plattform';
import { ArendeimportForrad, type Importpost } from './arendeimport.repository.js';
import { ImportangringForrad } from './importangring.repository.js';
import { LamnaArendeimport } from './lamna-arendeimport.service.js';

// Tabellens namn → vad den som läser kallar det.
const SAKER: Readonly<Record<string, string>> = {
  handling: 'handlingar har registrerats i de införda ärendena',
  handling_version: 'nya versioner har lagts till',
  handling_fil: 'filer har lagts till',
  handling_bilaga: 'bilagor har ordnats',
  handling_flytt: 'handlingar har flyttats',
  arendepart: 'parter har lagts till',
  arenderelation: 'ärenden har kopplats ihop',
  bevakning: 'bevakningar har lagts upp',
  handlaggarbyte: 'handläggare har bytts',
  rattelse: 'rättelser har gjorts',
  sekretessatkomst: 'personer har fått åtkomst',
  punkt: 'punkter på föredragningslistor',
  skrivelse: 'tjänsteskrivelser har börjats',
  remiss: 'remisser har skickats',
  utlamnande_handling: 'handlingar har prövats för utlämnande',
  maskning: 'handlingar har maskats',
};

/** Ångrar en hel import, så länge ingen har byggt på den. */
@Injectable()
export class AngraImport {
  constructor(
    private readonly forrad: ArendeimportForrad,
    private readonly angring: ImportangringForrad,
    private readonly lamna: LamnaArendeimport,
    private readonly handelser: Handelselogg,
    private readonly sammanhang: Sammanhang,
    private readonly klocka: Klocka,
  ) {}

  /** @throws DomanFel 404 */
  async hinder(namndId: string, importId: string): Promise<{ gar: boolean; hinder: string[] }> {
    const post = await this.forrad.hamta(namndId, importId);
    if (post === null) throw saknas('Importen');
    if (post.lage !== 'klar' && post.lage !== 'avbruten') {
      return { gar: false, hinder: ['Bara en import som är genomförd eller avbruten kan ångras.'] };
    }
    const hinder = await this.raknaHinder(importId);
    return { gar: hinder.length === 0, hinder };
  }

  /** @throws DomanFel 404, ARENDEIMPORT.HINDRAD med vad som hindrar */
  @Transactional()
  async borja(namndId: string, importId: string): Promise<void> {
    const { gar, hinder } = await this.hinder(namndId, importId);
    const post = await this.forrad.last(importId);
    if (post === null) throw saknas('Importen');
    if (!gar) throw hindrad(hinder);
    const { namn } = this.sammanhang.aktor();
    await this.forrad.andra(importId, { lage: 'angras', lasfel: null });
    await this.lamna.lagg(namndId, importId, 'angra', post.version + 1);
    await this.handelser.skriv({
      namndId,
      typ: 'arendeimport.angring_begard',
      objekt: 'arendeimport',
      objektId: importId,
      efter: { av: namn },
    });
  }

  /** Allt eller inget, i en transaktion. */
  @Transactional()
  async angra(importId: string): Promise<void> {
    const post = await this.forrad.last(importId);
    if (post?.lage !== 'angras') return;
    const hinder = await this.raknaHinder(importId);
    if (hinder.length > 0) {
      const lage = post.klarTid === null ? 'avbruten' : 'klar';
      await this.forrad.andra(importId, { lage, lasfel: hindrad(hinder).message });
      return;
    }
    await this.angring.taBort(importId);
    await this.forrad.andra(importId, { lage: 'angrad', klarTid: this.klocka.nu() });
    await this.logga(post);
  }

  private async logga(post: Importpost): Promise<void> {
    await this.sammanhang.som(post.aktor as Aktor, async () => {
      await this.handelser.skriv({
        namndId: post.namndId,
        typ: 'arendeimport.angrad',
        objekt: 'arendeimport',
        objektId: post.id,
        fore: post.utfall,
      });
    });
  }

  private async raknaHinder(importId: string): Promise<string[]> {
    const andrade = await this.angring.andrade(importId);
    const nummer = await this.angring.nummerEfter(importId);
    const byggt = await this.angring.byggtPa(importId);
    return [
      ...(andrade === 0 ? [] : [`${String(andrade)} av det införda har ändrats efteråt.`]),
      ...(nummer === null
        ? []
        : [
            `${String(nummer.antal)} ärenden har registrerats efter de införda numren, det första ${nummer.dnr}. Serien får inte ha luckor.`,
          ]),
      ...byggt.map(
        ({ tabell, antal }) =>
          `${String(antal)} rader: ${SAKER[tabell] ?? `uppgifter i ${tabell} hör till de införda ärendena`}.`,
      ),
    ];
  }
}

const hindrad = (hinder: readonly string[]): DomanFel =>
  new DomanFel('ARENDEIMPORT.HINDRAD', `Importen kan inte ångras. ${hinder.join(' ')}`);
