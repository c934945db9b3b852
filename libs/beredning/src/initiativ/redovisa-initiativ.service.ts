import { Injectable } from '@nestjs/common';
import { Brevhuvud, type Lasare } from '#diarium';
import { byggInitiativredovisning, type InitiativredovisningUnderlag, renderaDocx, renderaPdf } from '#dokument';
import { Klocka } from '#plattform';
import { delegationshinder, initiativfrist, UTFALL_TEXT } from './domain/initiativ.js';
import { InitiativForrad } from './initiativ.repository.js';
import type { Initiativ, VisatInitiativ } from './initiativ.typer.js';

export interface Redovisning {
  ar: number;
  dag: string;
  oppna: VisatInitiativ[];
  avgjorda: VisatInitiativ[];
}

/** Det som fullmäktige får veta varje år: medborgarförslag och motioner som inte är färdiga, och de som avgjorts. */
@Injectable()
export class RedovisaInitiativ {
  constructor(
    private readonly forrad: InitiativForrad,
    private readonly brevhuvud: Brevhuvud,
    private readonly klocka: Klocka,
  ) {}

  /** Som det stod årets sista dag, eller i dag när året pågår. */
  async redovisning(namndId: string, ar: number | undefined, jag: Pick<Lasare, 'kontoId'>): Promise<Redovisning> {
    const idag = this.klocka.idag();
    const aret = ar ?? Number(idag.slice(0, 4));
    const sista = `${String(aret)}-12-31`;
    const dag = sista < idag ? sista : idag;
    const vem = { kontoId: jag.kontoId, idag };
    const slag = ['medborgarforslag', 'motion'] as const;
    const oppna = await this.forrad.alla(namndId, vem, { slag, oppna: dag });
    const avgjorda = await this.forrad.alla(namndId, vem, {
      slag,
      avgjorda: { fran: `${String(aret)}-01-01`, till: dag },
    });
    // Dagen som redovisas: det som avgjordes senare var öppet då.
    const daSom = (i: Initiativ): Initiativ =>
      i.avgjort !== null && i.avgjort > dag ? { ...i, avgjort: null, utfall: null, avgjortParagraf: null } : i;
    const visat = (i: Initiativ): VisatInitiativ => ({
      ...i,
      frist: initiativfrist({ ...i, idag: dag }),
      delegationshinder: delegationshinder(i),
    });
    return { ar: aret, dag, oppna: oppna.map((i) => visat(daSom(i))), avgjorda: avgjorda.map(visat) };
  }

  /** Redovisningen till fullmäktige som dokument. Skyddade namn och det i ärenden med sekretess står inte med. */
  async fil(
    namndId: string,
    ar: number | undefined,
    format: 'pdf' | 'docx',
    jag: Pick<Lasare, 'kontoId'>,
  ): Promise<{ innehall: Buffer; filnamn: string }> {
    const r = await this.redovisning(namndId, ar, jag);
    const dokument = byggInitiativredovisning(await this.underlag(namndId, r));
    const namn = `redovisning-medborgarforslag-motioner-${String(r.ar)}`;
    if (format === 'docx') return { innehall: await renderaDocx(dokument), filnamn: `${namn}.docx` };
    const { pdf } = await renderaPdf(dokument, { standard: ['ua-1'] });
    return { innehall: pdf['ua-1'], filnamn: `${namn}.pdf` };
  }

  private async underlag(namndId: string, r: Redovisning): Promise<InitiativredovisningUnderlag> {
    return {
      skapad: this.klocka.nu().toISOString(),
      brevhuvud: await this.brevhuvud.las(namndId),
      ar: r.ar,
      dag: r.dag,
      oppna: r.oppna.map((i) => ({
        ...rad(i),
        lage: i.anmalan === null ? i.frist.mening : `${i.frist.mening} ${i.anmalan}`,
      })),
      avgjorda: r.avgjorda.map((i) => ({
        ...rad(i),
        lage: [avgjort(i), i.avgjortParagraf].filter((en) => en !== null).join(', '),
      })),
    };
  }
}

const avgjort = (i: VisatInitiativ): string | null =>
  i.avgjort === null || i.utfall === null ? null : `${i.avgjort}: ${UTFALL_TEXT[i.utfall]}`;

const rad = (
  i: VisatInitiativ,
): { slag: 'medborgarforslag' | 'motion'; dnr: string; mening: string; vem: string; vackt: string } => ({
  slag: i.slag === 'motion' ? 'motion' : 'medborgarforslag',
  dnr: i.dnr,
  mening: i.arendemening,
  vem: i.namnSkyddat || i.sekretess ? '' : (i.forslagsstallare ?? ''),
  vackt: i.vackt,
});
