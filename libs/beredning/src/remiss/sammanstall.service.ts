import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { Brevhuvud, type Lasare, RegistreraHandling } from '#diarium';
import {
  byggSammanstallning,
  renderaDocx,
  renderaPdf,
  type SammanstallningUnderlag,
  sammanstallningstext,
} from '#dokument';
import { DomanFel, Fillagring, Klocka } from '#plattform';
import { formatDatum } from '#regelverk';
import { AndraSkrivelse } from '../skrivelse/andra-skrivelse.service.js';
import { SkrivelseForrad } from '../skrivelse/skrivelse.repository.js';
import { HALLNINGSORD } from './remiss.typer.js';
import { Remissatkomst } from './remissatkomst.service.js';
import { VisaRemiss, type VisadInstans } from './visa-remiss.service.js';

export const AVSNITTSRUBRIK = 'Remissvar';

/** Sammanställer svaren: som dokument, som text, och som avsnitt i en skrivelse. Görs ur det som gäller just nu. */
@Injectable()
export class Sammanstall {
  constructor(
    private readonly atkomst: Remissatkomst,
    private readonly visa: VisaRemiss,
    private readonly brevhuvud: Brevhuvud,
    private readonly skrivelser: SkrivelseForrad,
    private readonly andra: AndraSkrivelse,
    private readonly registrera: RegistreraHandling,
    private readonly lagring: Fillagring,
    private readonly klocka: Klocka,
  ) {}

  /** @throws DomanFel 404 */
  async text(namndId: string, id: string, jag: Lasare): Promise<string> {
    return sammanstallningstext(await this.underlag(namndId, id, jag));
  }

  /** @throws DomanFel 404 */
  async fil(
    namndId: string,
    id: string,
    format: 'pdf' | 'docx',
    jag: Lasare,
  ): Promise<{ innehall: Buffer; filnamn: string }> {
    const underlag = await this.underlag(namndId, id, jag);
    const dokument = byggSammanstallning(underlag);
    const namn = `remissvar-${underlag.dnr.replace(/[^\p{L}\d]+/gu, '-')}`;
    if (format === 'docx') return { innehall: await renderaDocx(dokument), filnamn: `${namn}.docx` };
    const { pdf } = await renderaPdf(dokument, { standard: ['ua-1'] });
    return { innehall: pdf['ua-1'], filnamn: `${namn}.pdf` };
  }

  /**
   * Lägger sammanställningen som ett avsnitt i utkastet, och som bilaga i ärendet. Görs det igen byts avsnittet ut.
   * @returns bilagans handling
   * @throws DomanFel 404, REMISS.ANNAT_ARENDE, BEREDNING.STEGET_STANGT
   */
  async iSkrivelsen(namndId: string, id: string, skrivelseId: string, jag: Lasare): Promise<string> {
    const { innehall, filnamn } = await this.fil(namndId, id, 'pdf', jag);
    const text = await this.text(namndId, id, jag);
    const sparad = await this.lagring.spara(innehall);
    const fil = { ...sparad, filnamn, mediatyp: 'application/pdf' };
    return await this.lagg({ namndId, id, skrivelseId, text, fil }, jag);
  }

  @Transactional()
  async lagg(
    l: {
      namndId: string;
      id: string;
      skrivelseId: string;
      text: string;
      fil: { sha256: string; storlek: number; filnamn: string; mediatyp: string };
    },
    jag: Lasare,
  ): Promise<string> {
    const { remiss } = await this.atkomst.las(l.namndId, l.id, jag);
    const skrivelse = await this.skrivelser.hamta(l.namndId, l.skrivelseId);
    if (skrivelse?.arendeId !== remiss.arendeId) {
      throw new DomanFel('REMISS.ANNAT_ARENDE', 'Välj en skrivelse i samma ärende som remissen.');
    }
    const ovriga = skrivelse.avsnitt.filter((en) => en.rubrik !== AVSNITTSRUBRIK);
    await this.andra.andra(l.namndId, l.skrivelseId, skrivelse.version, {
      avsnitt: [...ovriga, { rubrik: AVSNITTSRUBRIK, text: l.text }],
    });
    const { id } = await this.registrera.registrera({
      namndId: l.namndId,
      arendeId: remiss.arendeId,
      typ: 'bilaga',
      titel: `Sammanställning av remissvar: ${remiss.rubrik}`,
      riktning: 'intern',
      datum: this.klocka.idag(),
      filer: [l.fil],
    });
    return id;
  }

  private async underlag(namndId: string, id: string, jag: Lasare): Promise<SammanstallningUnderlag> {
    const r = await this.visa.en(namndId, id, jag);
    const ar = Number(this.klocka.idag().slice(0, 4));
    const tillfragade = r.instanser.filter((en) => en.lage !== 'ny');
    const antal = (...lagen: readonly string[]): number => tillfragade.filter((en) => lagen.includes(en.lage)).length;
    return {
      skapad: this.klocka.nu().toISOString(),
      brevhuvud: await this.brevhuvud.las(namndId),
      dnr: r.dnr,
      datum: this.klocka.idag(),
      rubrik: r.rubrik,
      sistaDag: r.sistaDag,
      skickad: r.missivDatum,
      fl26: r.fl26,
      antal: {
        tillfragade: tillfragade.length,
        svar: antal('svarat'),
        avstar: antal('avstar'),
        saknas: antal('vantar', 'utan_svar'),
      },
      slutsats: r.slutsats,
      avsnitt: r.avsnitt.map(({ rubrik, tillstyrker, andring, avstyrker, kommentar }) => ({
        rubrik,
        tillstyrker,
        andring,
        avstyrker,
        kommentar,
      })),
      instanser: tillfragade.map((en) => instansunderlag(en, r.avsnitt, ar)),
    };
  }
}

function instansunderlag(
  en: VisadInstans,
  avsnitt: readonly { id: string; rubrik: string }[],
  ar: number,
): SammanstallningUnderlag['instanser'][number] {
  const { svar } = en;
  const rubrik = (id: string): string => avsnitt.find((ett) => ett.id === id)?.rubrik ?? '';
  return {
    namn: en.namn,
    lage: lagesord(en, ar),
    hallning: svar === null || svar.hallning === 'avstar' ? null : HALLNINGSORD[svar.hallning],
    innehall: svar?.innehall ?? null,
    text: svar?.text ?? null,
    avsnitt: (svar?.avsnitt ?? []).map((a) => ({
      rubrik: rubrik(a.avsnittId),
      hallning: HALLNINGSORD[a.hallning],
      text: a.text,
    })),
  };
}

/** Hur det står med en instans, i sammanställningen. */
function lagesord({ svar, lage, sistaDag, handelser }: VisadInstans, ar: number): string {
  if (svar !== null) {
    const nar = formatDatum(svar.inkommetDag, ar);
    if (lage === 'avstar') return `Avstår, ${nar}`;
    return svar.efterSistaDag ? `Svar ${nar}, efter sista dagen` : `Svar ${nar}`;
  }
  const forlangd = handelser.some((en) => en.slag === 'forlangd') ? `, ny sista dag ${formatDatum(sistaDag, ar)}` : '';
  return lage === 'utan_svar' ? 'Svar ej inkommet, remissen gick vidare' : `Svar ej inkommet${forlangd}`;
}
