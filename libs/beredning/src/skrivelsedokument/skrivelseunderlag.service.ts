import { Injectable } from '@nestjs/common';
import { Brevhuvud } from '#diarium';
import { type BrevhuvudUnderlag, skriftAvFalt, type SkrivelseUnderlag } from '#dokument';
import { Fillagring, Klocka } from '#plattform';
import { MallForrad } from '../mall/mall.repository.js';
import type { Mallinnehall } from '../mall/domain/mallinnehall.js';
import { Dokumentdelegationer } from '../delegationsskrivelse/dokumentdelegation.service.js';
import { KontaktForrad } from '../remiss/kontakt.repository.js';
import type { Skrivelse } from '../skrivelse/skrivelse.typer.js';
import { type Remissuppgifter, type Skriftlage, SkrivelsedokumentForrad } from './skrivelsedokument.repository.js';
import { utkastmening } from './utkastmening.js';

/** Samlar det som trycks av en skrivelse: skriften, huvudet efter mallen, bilder, bilagor och undertecknare. */
@Injectable()
export class LasSkrivelseunderlag {
  constructor(
    private readonly forrad: SkrivelsedokumentForrad,
    private readonly mallar: MallForrad,
    private readonly kontakter: KontaktForrad,
    private readonly brevhuvud: Brevhuvud,
    private readonly delegationer: Dokumentdelegationer,
    private readonly lagring: Fillagring,
    private readonly klocka: Klocka,
  ) {}

  async las(s: Skrivelse): Promise<SkrivelseUnderlag> {
    const lage = await this.forrad.skrift(s.id);
    const mall = (await this.mallar.forSkrivelse(s.id))?.innehall ?? null;
    const remiss = await this.forrad.remiss(s.id);
    const brevhuvud = await this.brevhuvud.las(s.namndId);
    const visar = mall?.brevhuvud;
    return {
      skapad: this.klocka.nu().toISOString(),
      brevhuvud: efterMall(brevhuvud, mall),
      dokumenttyp: s.dokumenttyp,
      ...(s.tillstand === 'faststalld' ? {} : { utkast: utkastmening(s, lage) }),
      ...(s.dnr === null ? {} : { dnr: s.dnr }),
      datum: s.datum,
      ...(visar?.forvaltning === false ? { forvaltning: brevhuvud.organ } : forvaltningen(s)),
      till: visar?.mottagare === false ? [] : mottagarna(s, remiss, brevhuvud.organ),
      ...(visar?.referens === false ? {} : await this.handlaggaren(s)),
      ...remissfakta(s, remiss),
      skrift: innehallet(s, lage),
      bilder: await this.bilder(s.id),
      undertecknare: s.undertecknare.map(({ namn, titel }) => ({ namn, titel })),
      underskrift: mall?.underskrift ?? 'sida_vid_sida',
      bilagor: (await this.forrad.bilagor(s.id)).map(({ titel, datum }) =>
        datum === null || titel.includes(datum) ? titel : `${titel}, ${datum}`,
      ),
      expedieras: s.expedieras,
      ...(await this.delegationer.attTrycka(s)),
    };
  }

  private async handlaggaren(s: Skrivelse): Promise<Pick<SkrivelseUnderlag, 'handlaggare'>> {
    if (s.referensId === null) return {};
    const kontakt = await this.kontakter.hamta(s.namndId, s.referensId, this.klocka.idag());
    if (kontakt === null) return {};
    const { namn, titel, telefon, epost } = kontakt;
    return {
      handlaggare: { namn, titel, ...(telefon === null ? {} : { telefon }), ...(epost === null ? {} : { epost }) },
    };
  }

  /** Bara de bilder som lagts till skrivelsen: ett sha256 i texten räcker inte för att få se en fil. */
  private async bilder(skrivelseId: string): Promise<NonNullable<SkrivelseUnderlag['bilder']>> {
    const ut: Record<string, { format: 'png' | 'jpeg'; base64: string }> = {};
    for (const { sha256, format } of await this.forrad.bilder(skrivelseId)) {
      ut[sha256] = { format, base64: (await this.lagring.lasAllt(sha256)).toString('base64') };
    }
    return ut;
  }
}

/** Skriften, eller fälten som skrift när ingen har skrivit i den. */
function innehallet(s: Skrivelse, lage: Skriftlage | null): SkrivelseUnderlag['skrift'] {
  return lage?.innehall ?? skriftAvFalt(s);
}

const forvaltningen = (s: Skrivelse): Pick<SkrivelseUnderlag, 'forvaltning'> =>
  s.forvaltning === null ? {} : { forvaltning: s.forvaltning };

/** Det som förvaltningen eller ordföranden lägger fram för nämnden. */
const TILL_NAMNDEN: ReadonlySet<Skrivelse['dokumenttyp']> = new Set([
  'tjansteskrivelse',
  'ordforandeskrivelse',
  'rapport',
]);

function mottagarna(s: Skrivelse, remiss: Remissuppgifter | null, organ: string): readonly string[] {
  if (s.mottagare !== null) return s.mottagare.split('\n').filter((rad) => rad.trim() !== '');
  if (s.dokumenttyp === 'yttrande') return remiss?.avsandare == null ? [] : [remiss.avsandare];
  return TILL_NAMNDEN.has(s.dokumenttyp) ? [organ] : [];
}

function remissfakta(s: Skrivelse, remiss: Remissuppgifter | null): Pick<SkrivelseUnderlag, 'ertDnr' | 'svarSenast'> {
  if (s.dokumenttyp !== 'yttrande' || remiss === null) return {};
  return { ...(remiss.derasDnr === null ? {} : { ertDnr: remiss.derasDnr }), svarSenast: remiss.sistaDag };
}

function efterMall(b: BrevhuvudUnderlag, mall: Mallinnehall | null): BrevhuvudUnderlag {
  const { vapen, adress, ...ovrigt } = b;
  return {
    ...ovrigt,
    ...(vapen === undefined || mall?.brevhuvud.vapen === false ? {} : { vapen }),
    ...(adress === undefined || mall?.brevhuvud.sidfot === false ? {} : { adress }),
  };
}
