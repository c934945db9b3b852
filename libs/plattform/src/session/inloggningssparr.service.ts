import { createHash } from 'node:crypto';
import { Transactional } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { DomanFel } from '../fel/doman-fel.js';
import { Klocka } from '../klocka/klocka.js';
import { ForsokForrad } from './inloggningssparr.repository.js';
import { KandEnhetForrad } from './kand-enhet.repository.js';
import { hashaVarde, type Klient } from './klient.js';

const SEKUND = 1000;
const MINUT = 60 * SEKUND;
const FONSTER_MS = 15 * MINUT;
const TIMME_MS = 60 * MINUT;
/** Försök på ett namn från ett nät, och på ett namn från en känd enhet, i ett fönster. */
const FORSOK_PER_PAR = 10;
/** Misslyckade försök från ett nät: ett helt kommunhus kan ha samma. */
const FORSOK_PER_NAT = 50;
/** Försök i timmen på ett namn från alla okända enheter i världen, innan det går långsammare. */
const FORSOK_PER_NAMN = 30;
/** Därefter släpps ett försök fram åt gången, så ofta. */
const BROMS_MS = 30 * SEKUND;
/** Mejl om nytt lösenord i timmen: ingen ska kunna fylla någons brevlåda. */
const ATERSTALLNINGAR = 3;

type Slag = 'namn' | 'adress' | 'par' | 'enhet' | 'broms' | 'aterstallning' | 'aterstallning-nat';

const nyckel = (slag: Slag, ...varden: (string | Buffer)[]): Buffer => {
  const hash = createHash('sha256').update(slag);
  for (const varde of varden) hash.update('\0').update(varde);
  return hash.digest();
};

interface Grans {
  nyckel: Buffer;
  hogst: number;
  fonsterMs: number;
}

/**
 * Spärren mot gissade lösenord och koder. Räknarna ligger i databasen och gäller i alla processer.
 *
 * En enhet där någon loggat in på namnet har ett eget utrymme, som ingen annan kan förbruka: den som gissar någon annanstans
 * kan aldrig stänga ute innehavaren. Alla andra räknas per namn och nät, per nät, och till sist bromsas namnet.
 */
@Injectable()
export class Inloggningssparr {
  constructor(
    private readonly forsok: ForsokForrad,
    private readonly enheter: KandEnhetForrad,
    private readonly klocka: Klocka,
  ) {}

  /**
   * Räknar försöket innan lösenordet prövas, i en egen transaktion som står kvar när inloggningen nekas.
   * @throws DomanFel 429 `INLOGGNING.FOR_MANGA`, ordagrant lika för namn som finns och inte finns
   */
  async rakna(namn: string, klient: Klient): Promise<void> {
    const kand = await this.enheter.arKandForNamn(namn, hashaVarde(klient.enhetsvarde));
    const granser = this.granser(namn, hashaVarde(klient.enhetsvarde), klient, kand);
    krav(await this.raknaAlla(granser, kand ? null : namn));
  }

  /** Räknar ett försök med en kod, för den som redan har lösenordet. @throws DomanFel 429 `INLOGGNING.FOR_MANGA` */
  async raknaKod(kontoId: string, enhetHash: Buffer, klient: Klient): Promise<void> {
    const kand = await this.enheter.arKand(kontoId, enhetHash);
    const namn = `kod:${kontoId}`;
    krav(await this.raknaAlla(this.granser(namn, enhetHash, klient, kand), kand ? null : namn));
  }

  /** Glömmer försöken med kod härifrån. */
  @Transactional()
  async kodStamde(kontoId: string, enhetHash: Buffer, klient: Klient): Promise<void> {
    await this.forsok.glom(nyckel('enhet', `kod:${kontoId}`, enhetHash));
    await this.forsok.glom(nyckel('par', `kod:${kontoId}`, klient.nat));
    await this.forsok.ettMindre(nyckel('adress', klient.nat));
  }

  /** Glömmer försöken härifrån på namnet och räknar inte den lyckade inloggningen mot nätet. Andras försök står kvar. */
  @Transactional()
  async lyckades(namn: string, klient: Klient): Promise<void> {
    await this.forsok.glom(nyckel('enhet', namn, hashaVarde(klient.enhetsvarde)));
    await this.forsok.glom(nyckel('par', namn, klient.nat));
    await this.forsok.ettMindre(nyckel('adress', klient.nat));
    await this.forsok.rensa(new Date(this.klocka.nu().getTime() - TIMME_MS));
  }

  /** @returns om ännu ett mejl om nytt lösenord får skickas; svaret till den som frågar är detsamma */
  async farAterstalla(namn: string, klient: Klient): Promise<boolean> {
    const vantan = await this.raknaAlla(
      [
        { nyckel: nyckel('aterstallning', namn), hogst: ATERSTALLNINGAR, fonsterMs: TIMME_MS },
        { nyckel: nyckel('aterstallning-nat', klient.nat), hogst: FORSOK_PER_NAT, fonsterMs: TIMME_MS },
      ],
      null,
    );
    return vantan === null;
  }

  private granser(namn: string, enhetHash: Buffer, klient: Klient, kand: boolean): Grans[] {
    if (kand) return [{ nyckel: nyckel('enhet', namn, enhetHash), hogst: FORSOK_PER_PAR, fonsterMs: FONSTER_MS }];
    return [
      { nyckel: nyckel('par', namn, klient.nat), hogst: FORSOK_PER_PAR, fonsterMs: FONSTER_MS },
      { nyckel: nyckel('adress', klient.nat), hogst: FORSOK_PER_NAT, fonsterMs: FONSTER_MS },
    ];
  }

  /** Räknar alla, alltid i samma ordning (två på en gång kan inte låsa varandra). @returns längsta väntan i ms, eller null */
  @Transactional()
  private async raknaAlla(granser: readonly Grans[], bromsat: string | null): Promise<number | null> {
    const nu = this.klocka.nu().getTime();
    let vanta: number | null = null;
    for (const grans of granser) vanta = langst(vanta, await this.raknaEn(grans, nu));
    if (bromsat === null || vanta !== null) return vanta;
    const namn = { nyckel: nyckel('namn', bromsat), hogst: FORSOK_PER_NAMN, fonsterMs: TIMME_MS };
    if ((await this.raknaEn(namn, nu)) === null) return null;
    return await this.raknaEn({ nyckel: nyckel('broms', bromsat), hogst: 1, fonsterMs: BROMS_MS }, nu);
  }

  private async raknaEn({ nyckel: ett, hogst, fonsterMs }: Grans, nu: number): Promise<number | null> {
    const { antal, fonsterFran } = await this.forsok.rakna(ett, new Date(nu), new Date(nu - fonsterMs));
    return antal > hogst ? fonsterFran.getTime() + fonsterMs - nu : null;
  }
}

const langst = (a: number | null, b: number | null): number | null =>
  a === null ? b : b === null ? a : Math.max(a, b);

function krav(vanta: number | null): void {
  if (vanta === null) return;
  const minuter = Math.max(1, Math.ceil(vanta / MINUT));
  throw new DomanFel(
    'INLOGGNING.FOR_MANGA',
    `För många inloggningsförsök. Vänta ${String(minuter)} ${minuter === 1 ? 'minut' : 'minuter'} och försök igen.`,
    { status: 429, data: { vantaSekunder: Math.ceil(vanta / SEKUND) }, niva: 'warn' },
  );
}
