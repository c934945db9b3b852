import {
  Fillagring,
  ForsokSenare,
  Jobb,
  type Jobbhanterare,
  Klocka,
  type Pagaendejobb,
  Transactional,
} from '#plattform';
import type { Filkontroll } from '../fil/fil.typer.js';
import { ProvaFil } from '../fil/filkontroll.service.js';
import { FiltextForrad } from '../utdrag/filtext.repository.js';
import { iSandlada, Sandladefel } from '../utdrag/sandlada.js';
import { kontorstyp } from './domain/kontorstyp.js';
import { LAST, UTAN_PROGRAM } from './konvertering.service.js';
import { FLEST_SIDOR, Konverteringsfel, Libreoffice } from './libreoffice.js';
import { type Pdfutgava, PdfutgavaForrad } from './pdfutgava.repository.js';

const FORSOK = 3;
const UPPTAGET_MS = 3_000;
const SKANNAS_MS = 30_000;
const STORST = 100_000_000;

const ingen = (tillstand: 'fel' | 'saknar_program', skal: string): Pdfutgava => ({
  ...{ tillstand, pdfSha256: null, pdfStorlek: null, sidor: null, skal },
});

/**
 * Gör ett innehåll till PDF med LibreOffice. Det som inte går får sitt skäl och kön går vidare; det som kan gå en annan gång
 * försöks tre gånger.
 */
@Jobb('konvertering.gor', { ko: 'underhall', forsok: FORSOK })
export class GorPdf implements Jobbhanterare<{ sha256: string }> {
  constructor(
    private readonly forrad: PdfutgavaForrad,
    private readonly texter: FiltextForrad,
    private readonly kontroll: ProvaFil,
    private readonly lagring: Fillagring,
    private readonly office: Libreoffice,
    private readonly klocka: Klocka,
  ) {}

  async utfor({ sha256 }: { sha256: string }, jobb: Pick<Pagaendejobb, 'forsok' | 'avbryt'>): Promise<void> {
    const utgava = await this.forrad.hamta(sha256);
    if (utgava === null || utgava.tillstand !== 'vantar') return;
    const fil = await this.texter.namnPa(sha256);
    if (fil === null) return;
    const kontroll = await this.kontroll.prova(sha256, fil.filnamn, fil.storlek);
    if (kontroll.skanning === 'vantar') throw new ForsokSenare(SKANNAS_MS, 'Filen skannas efter virus.');
    const hinder = hinderFor(kontroll, fil.storlek);
    const nej = hinder === null ? this.utanProgram() : ingen('fel', hinder);
    if (nej !== null) {
      await this.skriv(sha256, nej);
      return;
    }
    if (!this.office.ledig) throw new ForsokSenare(UPPTAGET_MS, 'LibreOffice är upptaget med en annan fil.');
    try {
      await this.skriv(sha256, await this.gor(sha256, kontroll.mediatyp, jobb.avbryt));
    } catch (fel) {
      if (!(fel instanceof Konverteringsfel)) throw fel;
      if (jobb.avbryt.aborted) throw new ForsokSenare(UPPTAGET_MS, fel.message);
      if (fel.igen && jobb.forsok < FORSOK) throw fel;
      await this.skriv(sha256, ingen('fel', fel.message));
    }
  }

  @Transactional()
  async skriv(sha256: string, utgava: Pdfutgava): Promise<void> {
    await this.forrad.skrivUtfall(sha256, utgava, this.klocka.nu());
  }

  private utanProgram(): Pdfutgava | null {
    return this.office.program() === null ? ingen('saknar_program', UTAN_PROGRAM) : null;
  }

  private async gor(sha256: string, mediatyp: string, avbryt: AbortSignal): Promise<Pdfutgava> {
    const typ = kontorstyp(mediatyp);
    if (typ === null) return ingen('fel', 'Filer av det här slaget görs inte om till PDF.');
    const pdf = await this.office.gor(await this.lagring.lasAllt(sha256), typ, avbryt);
    const sidor = await sidantal(pdf);
    const sparad = await this.lagring.spara(pdf);
    return { tillstand: 'klar', pdfSha256: sparad.sha256, pdfStorlek: sparad.storlek, sidor, skal: null };
  }
}

/** Varför filen aldrig görs om, eller null. */
function hinderFor(kontroll: Filkontroll, storlek: number): string | null {
  if (kontroll.slag !== null || kontroll.skanning === 'smittad')
    return 'Filen har hållits tillbaka och görs inte om till PDF.';
  if (kontroll.varningar.some((varning) => varning.kod === 'krypterad')) return LAST;
  return storlek > STORST ? 'Filen är större än 100 MB och görs inte om till PDF.' : null;
}

/** Läser PDF:en i sandlådan: den är gjord av ett främmande dokument. @throws Konverteringsfel */
async function sidantal(pdf: Buffer): Promise<number> {
  try {
    const { text } = await iSandlada<{ text: { sidor: number | null; skal: string | null } }>(
      { gor: 'text', mediatyp: 'application/pdf' },
      pdf,
    );
    if (text.sidor === null || text.sidor < 1)
      throw new Konverteringsfel('LibreOffice lämnade en PDF utan sidor.', false);
    if (text.sidor >= FLEST_SIDOR) {
      throw new Konverteringsfel(
        'Filen blir mer än 2 000 sidor som PDF. Öppna den i sitt program, eller dela upp den.',
        false,
      );
    }
    return text.sidor;
  } catch (fel) {
    if (fel instanceof Sandladefel)
      throw new Konverteringsfel('Den PDF som LibreOffice lämnade gick inte att läsa.', true);
    throw fel;
  }
}
