import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ArendeForrad, Bevakningar, type Fil, RegistreraHandling } from '#diarium';
import { DomanFel, Fillagring, Handelselogg, Klocka, Notiser, nyttId } from '#plattform';
import { InstansForrad } from './instans.repository.js';
import { LamnaUtRemiss } from './lamna-ut-remiss.service.js';
import { RemissForrad } from './remiss.repository.js';
import { HALLNINGSORD, type Instans, type NyttSvar, type Remiss } from './remiss.typer.js';
import { bevakningsnyckel } from './skicka-remiss.service.js';
import { SvarForrad } from './svar.repository.js';

/** Det som följer med ett svar: filer att registrera, eller en handling som redan är registrerad. */
export interface Svarsunderlag {
  filer?: readonly Fil[];
  handlingId?: string | null;
}

/**
 * Tar emot en instans svar: registrerar det som handling i ärendet och antecknar det hos instansen. En instans har ett
 * svar; det andra med samma länk ändrar ingenting.
 */
@Injectable()
export class TaEmotSvar {
  constructor(
    private readonly remisser: RemissForrad,
    private readonly instanser: InstansForrad,
    private readonly svar: SvarForrad,
    private readonly arenden: ArendeForrad,
    private readonly registrera: RegistreraHandling,
    private readonly utlamning: LamnaUtRemiss,
    private readonly bevakningar: Bevakningar,
    private readonly lagring: Fillagring,
    private readonly notiser: Notiser,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
  ) {}

  /**
   * Instansen ska vara låst i pågående transaktion.
   * @returns svarets id; det befintligas när instansen redan har svarat
   * @throws DomanFel REMISS.INTE_SKICKAD
   */
  async taEmot(remiss: Remiss, instans: Instans, ny: NyttSvar, underlag: Svarsunderlag): Promise<string> {
    const finns = await this.svar.forInstans(instans.id);
    if (finns !== null) return finns.id;
    if (instans.lage === 'ny') {
      throw new DomanFel('REMISS.INTE_SKICKAD', 'Instansen har inte fått remissen än. Skicka den först.');
    }
    const handlingId = underlag.handlingId ?? (await this.handling(remiss, instans, ny, underlag.filer ?? []));
    const id = nyttId();
    await this.svar.lagg(id, instans.id, ny, {
      handlingId,
      tid: this.klocka.nu(),
      efterSistaDag: ny.inkommetDag > instans.sistaDag,
      hash: svarshash(ny, underlag.filer ?? []),
    });
    const avstar = ny.hallning === 'avstar';
    await this.instanser.andra(instans.id, { lage: avstar ? 'avstar' : 'svarat' });
    await this.utlamning.handelse(instans, avstar ? 'avstar' : 'svar');
    await this.svar.taBortUtkast(instans.id);
    await this.handelser.skriv({
      namndId: remiss.namndId,
      typ: avstar ? 'remissvar.avstar' : 'remissvar.inkommet',
      objekt: 'remiss',
      objektId: remiss.id,
      efter: { arendeId: remiss.arendeId, instansId: instans.id, handlingId, satt: ny.satt },
    });
    await this.sagTill(remiss);
    return id;
  }

  /** Är alla klara är bevakningen det också. */
  async stam(remiss: Remiss): Promise<{ alla: number; klara: number }> {
    const alla = await this.instanser.forRemiss(remiss.id);
    const klara = alla.filter((en) => en.lage !== 'vantar' && en.lage !== 'ny').length;
    if (klara === alla.length && (await this.bevakningar.medNyckel(remiss.namndId, bevakningsnyckel(remiss.id)))) {
      await this.bevakningar.avsluta(remiss.namndId, { nyckel: bevakningsnyckel(remiss.id) }, { lage: 'klar' });
    }
    return { alla: alla.length, klara };
  }

  private async sagTill(remiss: Remiss): Promise<void> {
    const { alla, klara } = await this.stam(remiss);
    const arende = await this.arenden.hamta(remiss.namndId, remiss.arendeId);
    if (remiss.handlaggareId === null || arende === null) return;
    await this.notiser.lagg({
      till: { personIds: [remiss.handlaggareId] },
      slag: 'remissvar.inkommet',
      text: `Ett remissvar har kommit in i ${arende.dnr}: ${String(klara)} av ${String(alla)} har svarat.`,
      lank: `/namnder/${remiss.namndId}/remisser/${remiss.id}`,
      namndId: remiss.namndId,
      objekt: 'remiss',
      objektId: remiss.id,
    });
  }

  private async handling(
    remiss: Remiss,
    instans: Instans,
    ny: NyttSvar,
    filer: readonly Fil[],
  ): Promise<string | null> {
    const arende = await this.arenden.hamta(remiss.namndId, remiss.arendeId);
    const text = await this.textfil(remiss, instans, ny);
    const { id } = await this.registrera.registrera({
      namndId: remiss.namndId,
      // I ett makulerat ärende registreras inget: svaret väntar på att någon bestämmer var det hör hemma.
      arendeId: arende === null || arende.status === 'makulerat' ? null : arende.id,
      typ: 'yttrande',
      titel:
        ny.hallning === 'avstar'
          ? `${instans.namn} avstår från att svara på remissen`
          : `Remissvar från ${instans.namn}`,
      // TF 2:10: det som går mellan enheter i samma myndighet är varken inkommet eller utgående.
      riktning: instans.satt === 'enhet' ? 'intern' : 'inkommen',
      datum: ny.inkommetDag,
      avsandare: ny.lamnatAv === null ? instans.namn : `${instans.namn}, ${ny.lamnatAv}`,
      filer: [text, ...filer],
    });
    return id;
  }

  private async textfil(remiss: Remiss, instans: Instans, ny: NyttSvar): Promise<Fil> {
    const rubriker = new Map((await this.remisser.avsnitt(remiss.id)).map((en) => [en.id, en.rubrik]));
    const delar = ny.avsnitt.map(
      (en) =>
        `${rubriker.get(en.avsnittId) ?? 'Del'}: ${HALLNINGSORD[en.hallning]}${en.text === null ? '' : `\n${en.text}`}`,
    );
    const text = [
      `Remissvar: ${remiss.rubrik}`,
      `Från: ${instans.namn}${ny.lamnatAv === null ? '' : `, ${ny.lamnatAv}`}`,
      `Inkommet: ${ny.inkommetDag}`,
      `Svar: ${HALLNINGSORD[ny.hallning]}`,
      ...(ny.text === null ? [] : ['', ny.text]),
      ...delar.flatMap((del) => ['', del]),
      '',
    ].join('\n');
    const sparad = await this.lagring.spara(Buffer.from(text, 'utf8'));
    return { ...sparad, filnamn: 'svar.txt', mediatyp: 'text/plain; charset=utf-8' };
  }
}

export const svarshash = (s: Pick<NyttSvar, 'hallning' | 'text' | 'avsnitt'>, filer: readonly Fil[]): string =>
  createHash('sha256')
    .update(JSON.stringify([s.hallning, s.text, s.avsnitt, filer.map((en) => en.sha256)]))
    .digest('hex');
