import { Injectable } from '@nestjs/common';
import { type Lastword, provaSkrift, type Skriftinnehall } from '#dokument';
import { DomanFel, Sammanhang, Transactional } from '#plattform';
import { DOKUMENTTYPER, type Dokumenttyp } from '../mall/domain/mallinnehall.js';
import { skriftI } from '../skrift/skriftskrivare.service.js';
import { SkrivSteg } from '../skrift/skriv-steg.service.js';
import { somNod, stegMellan } from '../skrift/domain/steg.js';
import { SkapaSkrivelse } from '../skrivelse/skapa-skrivelse.service.js';
import { Skrivelseatkomst } from '../skrivelse/skrivelseatkomst.service.js';
import { imall, type Kvarplats } from './domain/imall.js';
import { type Uppladdad, Wordfil } from './wordfil.service.js';
import { WordForrad } from './word.repository.js';

/** Valen när en fil blir en ny skrivelse. Det som utelämnas är som i filen. */
export interface Wordval {
  /** Inläsningens id, satt av den som läser in: samma två gånger är en. */
  nyckel: string;
  arendeId?: string | null;
  dokumenttyp?: Dokumenttyp;
  mallId?: string | null;
  rubrik?: string;
  datum?: string;
  mottagare?: string | null;
  referensId?: string | null;
  undertecknare?: readonly { personId: string; titel: string }[];
  expedieras?: readonly string[];
  /** Bitarna som blev över, efter sin plats i listan, och rubriken de ska stå under. */
  kvar?: readonly { nr: number; avsnitt: string }[];
}

const LANGST = 500;

/** Gör en ny skrivelse av ett Worddokument. */
@Injectable()
export class TaInWord {
  constructor(
    private readonly filer: Wordfil,
    private readonly forrad: WordForrad,
    private readonly skapa: SkapaSkrivelse,
    private readonly atkomst: Skrivelseatkomst,
    private readonly steg: SkrivSteg,
    private readonly sammanhang: Sammanhang,
  ) {}

  /**
   * Samma nyckel två gånger, också samtidigt, blir en skrivelse.
   * @returns skrivelsens id
   * @throws DomanFel 404, 422 WORD.*, MALL.SAKNAS, BEREDNING.ARENDET_STANGT
   */
  async taIn(namndId: string, fil: Uppladdad, val: Wordval): Promise<string> {
    // Filen läses före transaktionen: ingen rad hålls medan den packas upp.
    return await this.skriv(namndId, fil, val, await this.filer.las(fil));
  }

  @Transactional()
  protected async skriv(namndId: string, fil: Uppladdad, val: Wordval, last: Lastword): Promise<string> {
    await this.forrad.lasNyckel(val.nyckel);
    const redan = await this.forrad.redan(namndId, val.nyckel, this.sammanhang.aktor().kontoId);
    if (redan !== null) return redan.skrivelseId;
    const skrift = medRubrik(last.skrift, val.rubrik);
    const id = await this.skapa.skapa({ namndId, ...uppgifterna(val, last, rubriken(skrift)) });
    const utkast = await this.atkomst.lasNu(namndId, id);
    const nu = skriftI(utkast);
    const ny = imall(nu.innehall, skrift, platserna(val, last));
    const fel = provaSkrift(ny);
    if (fel.length > 0) throw new DomanFel('WORD.STAMMER_INTE', fel.map((ett) => ett.text).join(' '), { status: 422 });
    await this.filer.sparaBilder(id, last.bilder, JSON.stringify(ny));
    const doc = somNod(ny);
    const steg = stegMellan(somNod(nu.innehall), doc);
    if (steg.length > 0) await this.steg.skriv(utkast, { doc, steg, klient: val.nyckel, klientnr: 0, slag: 'skrivet' });
    await this.filer.anteckna(utkast, fil, {
      id: val.nyckel,
      franVersion: null,
      tillVersion: nu.version + steg.length,
    });
    return id;
  }
}

const rubriken = (skrift: Skriftinnehall): string =>
  (skrift.content[0]?.content ?? [])
    .map((b) => b.text ?? '')
    .join('')
    .trim();

function medRubrik(skrift: Skriftinnehall, vald: string | undefined): Skriftinnehall {
  const text = (vald ?? rubriken(skrift)).replace(/\s+/gu, ' ').trim();
  if (text === '') {
    const saknas = 'Filen har ingen rubrik. Skriv skrivelsens rubrik.';
    throw new DomanFel('WORD.RUBRIK', saknas, { status: 422, falt: [{ stig: 'rubrik', text: saknas }] });
  }
  return { ...skrift, content: [{ type: 'rubrik', content: [{ type: 'text', text }] }, ...skrift.content.slice(1)] };
}

function platserna({ kvar = [] }: Wordval, last: Lastword): Kvarplats[] {
  return kvar.flatMap(({ nr, avsnitt }) => {
    const bit = last.kvar[nr];
    return bit === undefined || avsnitt.trim() === '' ? [] : [{ text: bit.text, avsnitt: avsnitt.slice(0, LANGST) }];
  });
}

function uppgifterna(
  val: Wordval,
  { falt }: Lastword,
  rubrik: string,
): Omit<Parameters<SkapaSkrivelse['skapa']>[0], 'namndId'> {
  const { nyckel: _nyckel, kvar: _kvar, ...valda } = val;
  const slag = DOKUMENTTYPER.find((en) => en === falt.dokumenttyp);
  const utan = val.dokumenttyp !== undefined || val.mallId != null || slag === undefined;
  return {
    ...(falt.datum === null ? {} : { datum: falt.datum }),
    ...(falt.adressat === null ? {} : { mottagare: falt.adressat.slice(0, LANGST) }),
    ...(falt.expedieras.length === 0
      ? {}
      : { expedieras: falt.expedieras.slice(0, 100).map((en) => en.slice(0, LANGST)) }),
    ...(utan ? {} : { dokumenttyp: slag }),
    ...valda,
    rubrik,
  };
}
