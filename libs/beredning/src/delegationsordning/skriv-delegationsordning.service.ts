import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { DomanFel, Handelselogg, inaktuell, Klocka, nyttId, saknas, Sammanhang } from '#plattform';
import { DelegationsordningForrad } from './delegationsordning.repository.js';
import type { Delegationsordning, Ordningspunkt } from './delegationsordning.typer.js';
import { normalRoll } from './domain/delegattext.js';
import { provaOrdning } from './domain/prova-ordning.js';
import { normalPunkt } from './domain/punkt.js';

const fel = (kod: `DELEGATIONSORDNING.${string}`, stig: string, text: string): DomanFel =>
  new DomanFel(kod, text, { status: 422, falt: [{ stig, text }] });

/** Skriver ett utkast till delegationsordning och antar det. En antagen ordning ändras inte: en ny version ersätter den. */
@Injectable()
export class SkrivDelegationsordning {
  constructor(
    private readonly forrad: DelegationsordningForrad,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
    private readonly sammanhang: Sammanhang,
  ) {}

  /** Ett nytt utkast, tomt eller med punkterna ur en tidigare version. @returns id @throws DomanFel 404, 422 */
  @Transactional()
  async skapa(namndId: string, ny: { namn: string; gallerFran: string; ur?: string | null }): Promise<string> {
    const id = nyttId();
    const namn = ny.namn.trim();
    if (namn === '') throw fel('DELEGATIONSORDNING.NAMN', 'namn', 'Ange vad ordningen heter.');
    if (ny.ur != null && (await this.forrad.hamta(namndId, ny.ur)) === null) throw saknas('Delegationsordningen');
    await this.forrad.lagg({
      id,
      namndId,
      namn,
      gallerFran: ny.gallerFran,
      av: this.sammanhang.aktor().namn,
      tid: this.klocka.nu(),
    });
    if (ny.ur != null) await this.forrad.skrivPunkter(id, await this.forrad.punkter(ny.ur));
    await this.logga(namndId, 'skapad', id, { namn, gallerFran: ny.gallerFran });
    return id;
  }

  /** @throws DomanFel 404, 409 DELEGATIONSORDNING.ANTAGEN, 412, 422 */
  @Transactional()
  async andra(
    namndId: string,
    id: string,
    version: number,
    falt: { namn?: string; gallerFran?: string },
  ): Promise<void> {
    await this.utkast(namndId, id);
    if (falt.namn?.trim() === '') throw fel('DELEGATIONSORDNING.NAMN', 'namn', 'Ange vad ordningen heter.');
    if (!(await this.forrad.andra(id, version, falt))) throw inaktuell();
    await this.logga(namndId, 'andrad', id, falt);
  }

  /** Ersätter utkastets punkter. Det som hindrar att den antas visas men hindrar inte att den sparas. @throws DomanFel 404, 409, 412, 422 */
  @Transactional()
  async punkter(namndId: string, id: string, version: number, punkter: readonly Ordningspunkt[]): Promise<void> {
    await this.utkast(namndId, id);
    const sedda = new Set<string>();
    for (const [plats, punkt] of punkter.entries()) {
      const norm = normalPunkt(punkt.punkt);
      const stig = `punkter.${String(plats)}.punkt`;
      if (norm === '') throw fel('DELEGATIONSORDNING.PUNKT', stig, 'Ange punktens nummer.');
      if (sedda.has(norm))
        throw fel(
          'DELEGATIONSORDNING.PUNKT',
          stig,
          `Nummer ${punkt.punkt} står på två punkter. En punkt har en delegat: ge den ena ett eget nummer.`,
        );
      sedda.add(norm);
    }
    if (!(await this.forrad.andra(id, version, {}))) throw inaktuell();
    await this.forrad.skrivPunkter(id, punkter);
    await this.logga(namndId, 'punkter', id, { antal: punkter.length });
  }

  /**
   * Nämnden har antagit ordningen. Den låses, och gäller från sin dag till nästa.
   * @throws DomanFel 404, 409, 412, 422 DELEGATIONSORDNING.BRISTER med varje punkt som bryter mot KL 6:37–40 eller 7:5–8
   */
  @Transactional()
  async anta(
    namndId: string,
    id: string,
    version: number,
    { dag, paragraf }: { dag: string; paragraf: string },
  ): Promise<void> {
    const ordning = await this.utkast(namndId, id);
    if (ordning.version !== version) throw inaktuell();
    const punkter = await this.forrad.punkter(id);
    if (punkter.length === 0)
      throw fel('DELEGATIONSORDNING.TOM', 'punkter', 'Ordningen har inga punkter. Skriv eller läs in dem först.');
    const brister = provaOrdning(punkter);
    if (brister.length > 0) {
      const text =
        brister.length === 1
          ? (brister[0]?.text ?? '')
          : `${String(brister.length)} punkter kan inte antas: ${brister.map(({ text: en }) => en).join(' ')}`;
      throw new DomanFel('DELEGATIONSORDNING.BRISTER', text, {
        status: 422,
        falt: brister.map(({ plats, falt, text: en }) => ({ stig: `punkter.${String(plats)}.${falt}`, text: en })),
      });
    }
    if (dag > this.klocka.idag())
      throw fel('DELEGATIONSORDNING.DAG', 'dag', 'Nämnden kan inte ha antagit ordningen efter i dag.');
    if (ordning.gallerFran < dag)
      throw fel(
        'DELEGATIONSORDNING.DAG',
        'gallerFran',
        `Ordningen kan gälla tidigast från ${dag}, då nämnden antar den.`,
      );
    const samma = (await this.forrad.lista(namndId)).find(
      (en) => en.lage === 'antagen' && en.gallerFran === ordning.gallerFran,
    );
    if (samma !== undefined)
      throw fel(
        'DELEGATIONSORDNING.SAMMA_DAG',
        'gallerFran',
        `En antagen ordning gäller redan från ${samma.gallerFran}. Välj en senare dag.`,
      );
    if (!(await this.forrad.anta(id, version, { dag, paragraf: paragraf.trim(), tid: this.klocka.nu() })))
      throw inaktuell();
    await this.logga(namndId, 'antagen', id, { dag, paragraf, gallerFran: ordning.gallerFran });
  }

  /** @throws DomanFel 404, 409, 412 */
  @Transactional()
  async taBort(namndId: string, id: string, version: number): Promise<void> {
    await this.utkast(namndId, id);
    if (!(await this.forrad.taBort(id, version))) throw inaktuell();
    await this.logga(namndId, 'borttagen', id, {});
  }

  /** Förvaltningschefens beslut att en annan anställd får besluta (KL 7:6). @throws DomanFel 404, 422 */
  @Transactional()
  async vidaredelegera(
    namndId: string,
    ordningId: string,
    punktId: string,
    v: { roll: string; fran: string; till?: string | null; beslutsdag: string },
  ): Promise<void> {
    const ordning = await this.forrad.hamta(namndId, ordningId);
    const punkt = (await this.forrad.punkter(ordningId)).find((en) => en.id === punktId);
    if (ordning === null || punkt === undefined) throw saknas('Punkten');
    if (ordning.lage !== 'antagen')
      throw new DomanFel(
        'DELEGATIONSORDNING.UTKAST',
        'Ordningen är inte antagen. Vidaredelegera när nämnden har antagit den.',
      );
    if (!punkt.vidaredelegation || normalRoll(punkt.delegatRoll) !== 'förvaltningschef') {
      throw fel(
        'DELEGATIONSORDNING.VIDARE',
        'punktId',
        'Nämnden har inte låtit förvaltningschefen vidaredelegera punkten. Ändra delegationsordningen först (KL 7:6).',
      );
    }
    if (v.roll.trim() === '') throw fel('DELEGATIONSORDNING.VIDARE', 'roll', 'Ange rollen som får besluta.');
    if (v.fran < v.beslutsdag)
      throw fel('DELEGATIONSORDNING.VIDARE', 'fran', 'Vidaredelegationen kan inte gälla före beslutet.');
    if (v.till != null && v.till < v.fran)
      throw fel('DELEGATIONSORDNING.VIDARE', 'till', 'Sista dagen kan inte ligga före den första.');
    const id = nyttId();
    await this.forrad.laggVidare({
      id,
      namndId,
      punktId,
      roll: v.roll.trim(),
      fran: v.fran,
      till: v.till ?? null,
      beslutsdag: v.beslutsdag,
      av: this.sammanhang.aktor().namn,
      tid: this.klocka.nu(),
    });
    await this.logga(namndId, 'vidaredelegerad', ordningId, { punkt: punkt.punkt, ...v });
  }

  /** @throws DomanFel 412 */
  @Transactional()
  async avslutaVidare(namndId: string, ordningId: string, id: string, version: number, till: string): Promise<void> {
    if (!(await this.forrad.avslutaVidare(namndId, id, version, till))) throw inaktuell();
    await this.logga(namndId, 'vidaredelegation_slut', ordningId, { id, till });
  }

  private async utkast(namndId: string, id: string): Promise<Delegationsordning> {
    const ordning = await this.forrad.hamta(namndId, id);
    if (ordning === null) throw saknas('Delegationsordningen');
    if (ordning.lage === 'antagen') {
      throw new DomanFel(
        'DELEGATIONSORDNING.ANTAGEN',
        'Delegationsordningen är antagen och kan inte ändras. Gör en ny version.',
      );
    }
    return ordning;
  }

  private async logga(namndId: string, steg: string, objektId: string, efter: unknown): Promise<void> {
    await this.handelser.skriv({
      namndId,
      typ: `delegationsordning.${steg}`,
      objekt: 'delegationsordning',
      objektId,
      efter,
    });
  }
}
