import { Injectable } from '@nestjs/common';
import { Organisation, UPPDRAGSROLL_TEXT, type Uppdragsroll } from '#organisation';
import { type InloggadPerson, Klocka, type MinNamnd } from '#plattform';
import { addDays, daysBetween, type IsoDatum } from '#regelverk';
import { delbrister } from '../del/del-brister.js';
import { LasProtokollfakta } from '../protokoll/las-protokollfakta.service.js';
import { anmarkning, kedjan } from './domain/kedja.js';
import {
  adresshinder,
  listhinder,
  motetsLank,
  protokollhinder,
  punkthinder,
  type Starthinder,
  utskickshinder,
} from './domain/starthinder.js';
import { startmening } from './domain/startmening.js';
import type { Startmote } from './domain/startmote.js';
import { nastaSteg, type Startsteg } from './domain/steg.js';
import { HalltiderForrad, type Starthalltid } from './halltider.repository.js';
import { HinderForrad } from './hinder.repository.js';
import type { HinderdelDto, SammantradesdelDto } from './sekreterarstart.dto.js';
import { Startkrets } from './startkrets.service.js';
import { StartmotenForrad } from './startmoten.repository.js';

/** Så långt före kallelsedagen börjar det som saknas att räknas som hinder. */
const FRAMAT_DAGAR = 21;
const HALLTIDER_DAGAR = 60;

interface Motesteg {
  mote: Startmote;
  steg: Startsteg;
  hinder: Starthinder[];
}

/** Sekreterarens första minut: vad som ska ske härnäst, vad som hindrar, och hur det står med sammanträdena. */
@Injectable()
export class Sekreterarstart {
  constructor(
    private readonly krets: Startkrets,
    private readonly moten: StartmotenForrad,
    private readonly forrad: HinderForrad,
    private readonly halltider: HalltiderForrad,
    private readonly organisation: Organisation,
    private readonly protokollfakta: LasProtokollfakta,
    private readonly klocka: Klocka,
  ) {}

  /** Nästa steg per sammanträde och det som hindrar dem, det som brådskar först. */
  async hinder(jag: InloggadPerson, namndId?: string): Promise<HinderdelDto> {
    const namnder = await this.krets.namnder(jag, 'sammantrade.skriv', namndId);
    const idag = this.klocka.idag();
    const ids = namnder.map((namnd) => namnd.namndId);
    const [moten, halltider] = await Promise.all([
      this.motenI(namnder, idag),
      this.halltider.kommande(ids, idag, HALLTIDER_DAGAR),
    ]);
    const steg = await this.medHinder(moten, namnder.length > 1, idag);
    const poster = steg.map(({ steg: s, hinder }) => ({ ...s, antalHinder: hinder.length }));
    return {
      rubrik: startmening(poster, halltider[0] ?? null, idag),
      steg: steg.map(({ mote, steg: s, hinder }) => ({
        ...grund(mote),
        ...s,
        dagarKvar: daysBetween(idag, s.dag),
        antalHinder: hinder.length,
        lank: motetsLank(mote, s.steg === 'sammantrade' ? '' : s.steg === 'ned' ? 'anslag' : s.steg),
      })),
      hinder: steg.flatMap(({ mote, hinder }) => hinder.map((h) => ({ ...grund(mote), ...h, lank: h.bot.lank }))),
    };
  }

  /** Sammanträdena som kedjor: de kommande, och de förra till dess att anslaget är nere. */
  async sammantraden(jag: InloggadPerson, namndId?: string): Promise<SammantradesdelDto> {
    const namnder = await this.krets.namnder(jag, 'utkast.las', namndId);
    const idag = this.klocka.idag();
    const ids = namnder.map((namnd) => namnd.namndId);
    const [moten, halltider] = await Promise.all([
      this.motenI(namnder, idag),
      this.halltider.kommande(ids, idag, HALLTIDER_DAGAR),
    ]);
    const steg = await this.medHinder(
      moten.filter((mote) => mote.tillstand === 'planerat'),
      false,
      idag,
    );
    const hindrade = new Set(steg.filter(({ hinder }) => hinder.length > 0).map(({ mote }) => mote.id));
    return {
      rader: moten.map((mote) => ({
        namndId: mote.namndId,
        namnd: mote.namnd,
        lank: motetsLank(mote),
        sammantradeId: mote.id,
        datum: mote.datum,
        start: mote.start,
        plats: mote.plats,
        tillstand: mote.tillstand,
        anmarkning: anmarkning(mote, forstaFor(mote, halltider), idag),
        kedja: kedjan(mote, hindrade.has(mote.id), idag).map((ett) => ({
          ...ett,
          lank: motetsLank(mote, ett.sida === 'sammantrade' ? '' : ett.sida),
        })),
      })),
    };
  }

  async motenI(namnder: readonly MinNamnd[], idag: IsoDatum): Promise<Startmote[]> {
    const namn = new Map(namnder.map((namnd) => [namnd.namndId, namnd.namn]));
    const moten = await this.moten.moten([...namn.keys()], idag);
    return moten.map((mote) => ({ ...mote, namnd: namn.get(mote.namndId) ?? '' }));
  }

  private async medHinder(moten: readonly Startmote[], flera: boolean, idag: IsoDatum): Promise<Motesteg[]> {
    const steg = moten
      .flatMap((mote) => {
        const nasta = nastaSteg(mote, { idag, flera });
        return nasta === null ? [] : [{ mote, steg: nasta }];
      })
      .sort((a, b) => (a.steg.dag === b.steg.dag ? 0 : a.steg.dag < b.steg.dag ? -1 : 1));
    const kallelser = steg
      .filter(({ steg: s, mote }) => s.steg === 'kallelse' && mote.kallelsedag <= addDays(idag, FRAMAT_DAGAR))
      .map(({ mote }) => mote);
    const kallade = steg.filter(({ mote }) => mote.tillstand === 'kallat').map(({ mote }) => mote);
    const hinder = await this.kallelsehinder(kallelser, idag);
    const ejFramme = new Map(
      (await this.forrad.ejFramme(kallade.map(({ id }) => id))).map((rad) => [rad.sammantradeId, rad.antal]),
    );
    const klara: Motesteg[] = [];
    for (const { mote, steg: s } of steg) {
      const efter = mote.tillstand === 'avslutat' ? await this.efterhinder(mote, s, idag) : [];
      klara.push({
        mote,
        steg: s,
        hinder: [...(hinder.get(mote.id) ?? []), ...utskickshinder(mote, ejFramme.get(mote.id) ?? 0), ...efter],
      });
    }
    return klara;
  }

  private async kallelsehinder(moten: readonly Startmote[], idag: IsoDatum): Promise<Map<string, Starthinder[]>> {
    const listor = moten.flatMap(({ lista }) => (lista === null || lista.frislappt ? [] : [lista.id]));
    const [punkter, utan] = await Promise.all([
      this.forrad.punkter(listor),
      this.forrad.utanAdress(
        moten.map(({ namndId }) => namndId),
        moten.map(({ datum }) => datum),
      ),
    ]);
    const svar = new Map<string, Starthinder[]>();
    for (const mote of moten) {
      const ordforande =
        mote.lista?.frislappt === true ? null : await this.organisation.vemArOrdforande(mote.namndId, mote.datum);
      svar.set(mote.id, [
        ...punkter.filter(({ listaId }) => listaId === mote.lista?.id).map((p) => punkthinder(mote, p, idag)),
        ...utan
          .filter((p) => p.namndId === mote.namndId && p.dag === mote.datum)
          .map((p) => adresshinder(mote, { ...p, rolltext: UPPDRAGSROLL_TEXT[p.roll as Uppdragsroll] })),
        ...listhinder(mote, ordforande === null ? null : { personId: ordforande.personId, namn: ordforande.namn }),
      ]);
    }
    return svar;
  }

  private async efterhinder(mote: Startmote, steg: Startsteg, idag: IsoDatum): Promise<Starthinder[]> {
    const sen = idag > steg.dag;
    if (steg.steg !== 'protokoll') return protokollhinder(mote, steg.steg, sen, []);
    if (!mote.harProtokoll) {
      const vad = 'Protokollet är inte påbörjat. Öppna det och välj vem som för det.';
      return protokollhinder(mote, 'protokoll', sen, [{ kod: 'PROTOKOLL_SAKNAS', vad, kanGodtas: false }]);
    }
    const fakta = await this.protokollfakta.las(mote.namndId, mote.id);
    const { platser } = await this.organisation.reglementeDen(mote.namndId, mote.datum);
    const skrivs = fakta.delar.filter((del) => del.tillstand === 'skrivs' || del.tillstand === 'klart_for_justering');
    const brister = skrivs.flatMap((del) => delbrister(del, fakta, platser));
    return protokollhinder(mote, 'protokoll', sen, brister);
  }
}

const grund = (
  mote: Startmote,
): { namndId: string; namnd: string; sammantradeId: string; sammantradesdag: IsoDatum } => ({
  namndId: mote.namndId,
  namnd: mote.namnd,
  sammantradeId: mote.id,
  sammantradesdag: mote.datum,
});

const forstaFor = (mote: Startmote, halltider: readonly Starthalltid[]): Starthalltid | null =>
  halltider.find((halltid) => halltid.sammantradeId === mote.id) ?? null;
