import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { ClsService } from 'nestjs-cls';
import { DomanFel } from '../fel/doman-fel.js';
import { Konfiguration } from '../konfiguration/konfiguration.js';
import { Flodessessioner } from './flodessessioner.repository.js';
import { Databaslyssnare } from './databaslyssnare.js';
import { Flodesbuffert, type Flodespost } from './flodesbuffert.js';
import { arLasning, type Flodesmeddelande } from './flodesmeddelande.js';
import { Flodessallning, type Sallning } from './flodessallning.service.js';
import type { Flodesstrom } from './flodesstrom.js';

const PULS_MS = 25_000;
const MEST_PER_SESSION = 6;
const MEST_PER_KONTO = 24;

/** De öppna strömmarna i processen, och vägen från databasens rop till dem. */
@Injectable()
export class Flode implements OnModuleDestroy {
  private readonly logg = new Logger(Flode.name);
  private readonly strommar = new Set<Flodesstrom>();
  private readonly vantande = new Set<Flodesstrom>();
  private readonly buffert = new Flodesbuffert();
  private readonly lyssnare: Databaslyssnare;
  private ko: Flodespost[] = [];
  private tur: Promise<void> = Promise.resolve();
  private puls: NodeJS.Timeout | null = null;
  private stangt = false;

  constructor(
    private readonly sallning: Flodessallning,
    private readonly sessioner: Flodessessioner,
    private readonly cls: ClsService,
    konfiguration: Konfiguration,
  ) {
    this.lyssnare = new Databaslyssnare({
      databasUrl: konfiguration.databasUrl,
      vidMeddelande: (meddelande) => {
        this.tagEmot(meddelande);
      },
      vidLucka: () => {
        this.lucka();
      },
    });
  }

  /** @throws DomanFel 429 `FLODE.FOR_MANGA`, 503 när Klubba håller på att stanna */
  kravPlats({ tokenHash, kontoId }: { tokenHash: string; kontoId: string }): void {
    if (this.stangt) {
      throw new DomanFel('FLODE.STANGT', 'Klubba startar om. Försök igen om en stund.', { status: 503 });
    }
    const agare = [...this.strommar, ...this.vantande].map((strom) => strom.agare);
    const iSessionen = agare.filter((en) => en.tokenHash === tokenHash).length;
    const paKontot = agare.filter((en) => en.kontoId === kontoId).length;
    if (iSessionen >= MEST_PER_SESSION || paKontot >= MEST_PER_KONTO) {
      throw new DomanFel(
        'FLODE.FOR_MANGA',
        'Klubba är öppet på för många ställen. Stäng några flikar och försök igen.',
        {
          status: 429,
        },
      );
    }
  }

  /**
   * Tar in en ström som har börjat. Det som ändrats efter `sistaId` sänds först; går det inte att säga, ombeds läsaren hämta om.
   */
  async oppna(strom: Flodesstrom, sistaId: string | null): Promise<void> {
    this.vantande.add(strom);
    this.puls ??= setInterval(() => void this.pulsa(), PULS_MS).unref();
    await this.lyssnare.starta();
    // I tur med utskicken: en ändring hamnar antingen i det missade eller i det kommande, aldrig i båda eller inget.
    await this.iTur(async () => {
      strom.fran = this.buffert.nr;
      strom.halsa(this.buffert.id(strom.fran));
      if (this.vantande.delete(strom)) this.strommar.add(strom);
      const missade = sistaId === null ? [] : this.buffert.efter(sistaId);
      if (missade === null || !this.lyssnare.hel) strom.sand(null, { typ: 'hamtaOm' });
      else if (missade.length > 0) this.sand(strom, missade, await this.sallning.salla(missade, [strom.agare]));
    });
  }

  /** Strömmen är stängd från andra hållet. */
  glom(strom: Flodesstrom): void {
    this.strommar.delete(strom);
    this.vantande.delete(strom);
  }

  async onModuleDestroy(): Promise<void> {
    this.stangt = true;
    if (this.puls !== null) clearInterval(this.puls);
    for (const strom of [...this.strommar, ...this.vantande]) strom.stang();
    await this.lyssnare.stoppa();
    await this.tur;
  }

  /** Håller strömmarna öppna, stänger dem vars session är slut och prövar förbindelsen till databasen. */
  async pulsa(): Promise<void> {
    for (const strom of this.strommar) strom.puls(this.buffert.id(this.buffert.nr));
    await this.lyssnare.prova();
    await this.stangAvslutade().catch((fel: unknown) => {
      this.logg.warn(`Flödet kunde inte pröva sessionerna: ${fel instanceof Error ? fel.message : String(fel)}`);
    });
  }

  private async stangAvslutade(): Promise<void> {
    const marken = [...new Set([...this.strommar].map(({ agare }) => agare.tokenHash))];
    if (marken.length === 0) return;
    const levande = await this.sessioner.levande(marken);
    for (const marke of marken) if (!levande.has(marke)) this.stangSession(marke);
  }

  private tagEmot(meddelande: Flodesmeddelande): void {
    if (meddelande.slag === 'session') {
      this.stangSession(meddelande.tokenHash);
      return;
    }
    if (meddelande.slag === 'handelse' && arLasning(meddelande.typ)) return;
    this.ko.push(this.buffert.lagg(meddelande));
    if (this.ko.length === 1) void this.iTur(() => this.skickaUt());
  }

  private stangSession(tokenHash: string): void {
    for (const strom of [...this.strommar, ...this.vantande]) {
      if (strom.agare.tokenHash !== tokenHash) continue;
      strom.sand(null, { typ: 'slut' });
      strom.stang();
    }
  }

  /** Allt som väntar i ett svep: under hög last blir svepen större, inte fler. */
  private async skickaUt(): Promise<void> {
    const poster = this.ko;
    this.ko = [];
    if (this.strommar.size === 0) return;
    const strommar = [...this.strommar];
    const sallning = await this.sallning.salla(
      poster,
      strommar.map(({ agare }) => agare),
    );
    for (const strom of strommar) {
      // Det som ropades innan strömmen öppnades har läsaren redan fått, eller hämtar själv.
      const nya = poster.filter((post) => post.nr > strom.fran);
      this.sand(strom, nya, sallning);
    }
  }

  private sand(strom: Flodesstrom, poster: readonly Flodespost[], sallning: Sallning): void {
    const { kontoId } = strom.agare;
    for (const post of poster) {
      const synlig = sallning.for(post, kontoId);
      if (synlig === null) continue;
      strom.sand(this.buffert.id(post.nr), visad(post, synlig.version, kontoId));
    }
  }

  private lucka(): void {
    this.buffert.brytFoljden();
    void this.iTur(async () => {
      for (const strom of this.strommar) strom.sand(this.buffert.id(this.buffert.nr), { typ: 'hamtaOm' });
    });
  }

  private async iTur(gor: () => Promise<void>): Promise<void> {
    // Ett eget sammanhang: ropen kommer på en förbindelse som öppnades i någons begäran, men är ingens.
    const fritt = async (): Promise<void> => {
      await this.cls.run({ ifNested: 'override' }, gor);
    };
    this.tur = this.tur.then(fritt).catch((fel: unknown) => {
      this.logg.warn(`Flödet tappade en ändring: ${fel instanceof Error ? fel.message : String(fel)}`);
      for (const strom of this.strommar) strom.sand(null, { typ: 'hamtaOm' });
    });
    await this.tur;
  }
}

function visad({ andring }: Flodespost, version: number | null, kontoId: string): object {
  if (andring.slag === 'notis') {
    return { typ: 'notis', objekt: 'notis', objektId: andring.notisId, namndId: null, avMig: false };
  }
  const { typ, objekt, objektId, namndId } = andring;
  return {
    typ,
    objekt,
    objektId,
    namndId,
    ...(version === null ? {} : { version }),
    avMig: andring.kontoId === kontoId,
  };
}
