import { Injectable } from '@nestjs/common';
import { DomanFel, Fillagring, Handelselogg, inaktuell, saknas, Transactional } from '#plattform';
import type { Lasare } from '../arende/sekretess.service.js';
import { skalAttUtelamna } from '../inkorg/domain/brevdelar.js';
import { delaMejl, type Mejlbilaga } from '../utdrag/dela-mejl.js';
import { AndraHandling } from './andra-handling.service.js';
import { BilageForrad } from './bilagor.repository.js';
import { Bilagor } from './bilagor.service.js';
import { HamtaFil } from './hamta-fil.service.js';
import { HandlingForrad } from './handling.repository.js';
import type { Fil, Handling } from './handling.typer.js';
import { RegistreraHandling } from './registrera-handling.service.js';
import { TaEmotFil } from './ta-emot-fil.service.js';

const STORSTA_MEJL = 60_000_000;
const LANGST_TITEL = 300;

/**
 * Gör bilagorna i ett e-brev som är en handling till egna handlingar, bilagor till den (TF 2:3: var och en är en handling för
 * sig). Brevet självt rörs inte. Rubriken nämner inte filens namn, som kan säga mer än det öppna diariet får.
 */
@Injectable()
export class DelaMejlhandling {
  constructor(
    private readonly forrad: HandlingForrad,
    private readonly bilageforrad: BilageForrad,
    private readonly bilagor: Bilagor,
    private readonly registrera: RegistreraHandling,
    private readonly andra: AndraHandling,
    private readonly hamta: HamtaFil,
    private readonly filer: TaEmotFil,
    private readonly lagring: Fillagring,
    private readonly handelser: Handelselogg,
  ) {}

  /**
   * @returns de nya handlingarna i ordning
   * @throws DomanFel 404, 412, 423 när brevet hålls tillbaka, DIARIUM.INTE_MEJL, DIARIUM.MEJL_OLASLIGT, DIARIUM.INGET_ATT_DELA
   */
  async dela(namndId: string, id: string, version: number, lasare: Lasare): Promise<string[]> {
    const handling = await this.forrad.hamta(namndId, id);
    if (handling === null) throw saknas('Handlingen');
    if (handling.version !== version) throw inaktuell();
    const brev = brevetI(handling);
    await this.hamta.fri(namndId, brev.id, lasare);
    const { bilagor } = await delaMejl(await this.lagring.lasAllt(brev.sha256));
    const filer: Fil[] = [];
    for (const bilaga of bilagor.filter(harInnehall)) {
      filer.push(await this.filer.sparad(bilaga.filnamn, await this.lagring.spara(bilaga.innehall)));
    }
    return await this.skriv(handling, filer);
  }

  /** Makulerar de handlingar som delningen gjorde: inget suddas (JO 4639-2007). @throws DomanFel 404, 412 */
  @Transactional()
  async angra(namndId: string, id: string, version: number, nya: readonly string[]): Promise<void> {
    const handling = await this.forrad.lasOchHamta(namndId, id);
    if (handling === null) throw saknas('Handlingen');
    if (handling.version !== version) throw inaktuell();
    const nu = (await this.bilageforrad.bilagor(namndId, id)).map((en) => en.handlingId);
    if (nya.some((en) => !nu.includes(en))) throw saknas('Bilagan');
    for (const en of nya) {
      const bilaga = await this.forrad.lasOchHamta(namndId, en);
      if (bilaga === null) throw saknas('Bilagan');
      if (bilaga.makuleringSkal !== null) continue;
      await this.andra.makulera(namndId, en, bilaga.version, 'Delningen av e-brevet ångrades.');
    }
    await this.bilagor.satt(
      namndId,
      id,
      version,
      nu.filter((en) => !nya.includes(en)),
    );
  }

  @Transactional()
  protected async skriv({ namndId, id, version }: Handling, filer: readonly Fil[]): Promise<string[]> {
    const handling = await this.forrad.lasOchHamta(namndId, id);
    if (handling === null) throw saknas('Handlingen');
    if (handling.version !== version) throw inaktuell();
    const redan = await this.redan(namndId, id);
    const kvar = filer.filter(({ sha256 }) => !redan.has(sha256));
    if (kvar.length === 0) {
      const text =
        filer.length === 0 ? 'Brevet har inga bilagor att dela upp.' : 'Brevets bilagor är redan egna handlingar.';
      throw new DomanFel('DIARIUM.INGET_ATT_DELA', text);
    }
    const nya: string[] = [];
    for (const [i, fil] of kvar.entries()) {
      const ny = await this.registrera.registrera(somBilaga(handling, fil, redan.size + i + 1));
      await this.bilagor.laggTill(namndId, id, ny.id);
      nya.push(ny.id);
    }
    await this.handelser.skriv({
      namndId,
      typ: 'handling.mejl_delat',
      objekt: 'handling',
      objektId: id,
      efter: { handlingar: nya },
    });
    return nya;
  }

  /** Innehållet i de bilagor som redan finns. */
  private async redan(namndId: string, id: string): Promise<Set<string>> {
    const summor = new Set<string>();
    for (const { handlingId, makulerad } of await this.bilageforrad.bilagor(namndId, id)) {
      if (makulerad) continue;
      const bilaga = await this.forrad.hamta(namndId, handlingId);
      for (const fil of bilaga?.versioner.flatMap((en) => en.filer) ?? []) summor.add(fil.sha256);
    }
    return summor;
  }
}

/** Tomma filer, signaturer och logotyper blir kvar i brevet. */
const harInnehall = ({ innehall, filnamn, mediatyp, inbaddad }: Mejlbilaga): boolean =>
  innehall.length > 0 && skalAttUtelamna({ filnamn, mediatyp, storlek: innehall.length, inbaddad }) === null;

function brevetI({ arendeId, makuleringSkal, versioner }: Handling): Fil & { id: string } {
  if (arendeId === null) throw new DomanFel('DIARIUM.INTE_MEJL', 'Lägg brevet i ett ärende innan det delas upp.');
  if (makuleringSkal !== null)
    throw new DomanFel('DIARIUM.HANDLING_MAKULERAD', 'Handlingen är makulerad och ändras inte.');
  const brev = versioner.at(-1)?.filer.find(({ mediatyp }) => mediatyp === 'message/rfc822');
  if (brev === undefined) throw new DomanFel('DIARIUM.INTE_MEJL', 'Handlingen har inget e-brev (.eml) att dela upp.');
  if (brev.storlek > STORSTA_MEJL) {
    throw new DomanFel('DIARIUM.MEJL_OLASLIGT', 'Brevet är större än 60 MB och delas inte upp.', { status: 422 });
  }
  return brev;
}

function somBilaga(brev: Handling, fil: Fil, nr: number): Parameters<RegistreraHandling['registrera']>[0] {
  const { namndId, arendeId, riktning, datum, avsandare, avsandareSlag, mottagare, mottagareSlag, sekretess } = brev;
  return {
    namndId,
    arendeId,
    typ: 'bilaga',
    titel: `Bilaga ${String(nr)} till ${brev.titel}`.slice(0, LANGST_TITEL),
    riktning,
    datum,
    avsandare,
    avsandareSlag,
    mottagare,
    mottagareSlag,
    sekretess,
    filer: [fil],
  };
}
