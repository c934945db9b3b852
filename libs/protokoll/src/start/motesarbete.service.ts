import { Injectable } from '@nestjs/common';
import { type InloggadPerson, Klocka, type MinNamnd } from '#plattform';
import { daysBetween, formatParagrafer, type IsoDatum } from '#regelverk';
import { langDag } from './domain/dagord.js';
import { motetsLank } from './domain/starthinder.js';
import { delfrister, type Startmote } from './domain/startmote.js';
import { HalltiderForrad } from './halltider.repository.js';
import type {
  AnslagsdelDto,
  HalltidsdelDto,
  StartanslagDto,
  StartprotokollDto,
  StartprotokolldelDto,
  UtskicksdelDto,
} from './motesarbete.dto.js';
import { type EjFramme, MotesarbeteForrad } from './motesarbete.repository.js';
import { Sekreterarstart } from './sekreterarstart.service.js';
import { Startkrets } from './startkrets.service.js';

const HALLTIDER_DAGAR = 60;

const VAD: Readonly<Record<EjFramme['slag'], string>> = {
  kallelse: 'Kallelsen',
  tillagg: 'Tillägget',
  installt: 'Beskedet om inställt sammanträde',
  ovrigt: 'Ett brev',
};

/** Det som väntar kring sammanträdena: hålltider, brev som inte kom fram, underskrifter och anslag. */
@Injectable()
export class Motesarbete {
  constructor(
    private readonly krets: Startkrets,
    private readonly sekreterarstart: Sekreterarstart,
    private readonly halltidsforrad: HalltiderForrad,
    private readonly forrad: MotesarbeteForrad,
    private readonly klocka: Klocka,
  ) {}

  /** Hålltiderna för den krets man hör till; sekreteraren håller i alla. */
  async halltider(jag: InloggadPerson, namndId?: string): Promise<HalltidsdelDto> {
    const namnder = await this.krets.namnder(jag, 'sammantrade.las', namndId);
    const idag = this.klocka.idag();
    const perId = new Map(namnder.map((namnd) => [namnd.namndId, namnd]));
    const halltider = await this.halltidsforrad.kommande([...perId.keys()], idag, HALLTIDER_DAGAR);
    return {
      rader: halltider.flatMap(({ krets, namndId: id, ...h }) => {
        const namnd = perId.get(id);
        if (namnd === undefined || !hor(namnd, krets)) return [];
        const lank = motetsLank({ namndId: id, id: h.sammantradeId });
        return [
          {
            namndId: id,
            namnd: namnd.namn,
            lank,
            ...utanDatum(h),
            dag: h.datum,
            dagarKvar: daysBetween(idag, h.datum),
          },
        ];
      }),
    };
  }

  /** Brev som inte kom fram, eller som ingen vet om de kom fram. */
  async utskick(jag: InloggadPerson, namndId?: string): Promise<UtskicksdelDto> {
    const namnder = await this.krets.namnder(jag, 'utskick.las', namndId);
    const idag = this.klocka.idag();
    const namn = new Map(namnder.map((namnd) => [namnd.namndId, namnd.namn]));
    const { rader, antal } = await this.forrad.ejFramme([...namn.keys()], idag);
    return {
      antal,
      rader: rader.map(({ slag, sammantradeId, sammantradesdag, ...rad }) => ({
        ...rad,
        namnd: namn.get(rad.namndId) ?? '',
        vad: sammantradesdag === null ? VAD[slag] : `${VAD[slag]} till ${langDag(sammantradesdag, idag)}`,
        lank:
          sammantradeId === null
            ? `/namnder/${rad.namndId}/namnden/personer/${rad.personId}`
            : motetsLank({ namndId: rad.namndId, id: sammantradeId }, 'kallelse'),
      })),
    };
  }

  /** Protokollens delar som inte är justerade, den som brådskar först. */
  async protokoll(jag: InloggadPerson, namndId?: string): Promise<StartprotokolldelDto> {
    const { moten, idag } = await this.avslutade(jag, 'protokoll.skriv', namndId);
    const rader = moten.flatMap((mote): StartprotokollDto[] => {
      const dag = delfrister(mote, null).justeras;
      const grund = { ...rad(mote, 'protokoll'), dag, dagarKvar: daysBetween(idag, dag) };
      if (mote.delar.length === 0) {
        const tomt = { delId: null, slag: null, tillstand: 'skrivs', paragrafer: '', vantarPa: [], sedan: null };
        return mote.tillstand === 'avslutat' ? [{ ...grund, ...tomt }] : [];
      }
      return mote.delar
        .filter((del) => del.tillstand !== 'justerad')
        .map((del) => ({
          ...grund,
          ...(del.tillstand === 'hos_justerare' ? { lank: motetsLank(mote, 'justering') } : {}),
          delId: del.id,
          slag: del.slag,
          tillstand: del.tillstand,
          paragrafer: formatParagrafer(del.paragrafer),
          vantarPa: del.vantarPa,
          sedan: del.lamnad,
        }));
    });
    return { rader: efterDag(rader) };
  }

  /** Anslag som ska upp, som är uppe, och som får tas ned. */
  async anslag(jag: InloggadPerson, namndId?: string): Promise<AnslagsdelDto> {
    const { moten, idag } = await this.avslutade(jag, 'anslag.skriv', namndId);
    const rader = moten.flatMap((mote) =>
      mote.delar.flatMap((del): StartanslagDto[] => {
        if (del.tillstand !== 'justerad' || (del.anslag !== null && del.anslag.nedtaget !== null)) return [];
        const dag = del.anslag?.tidigastNed ?? delfrister(mote, del).anslas ?? mote.datum;
        const lage = del.anslag === null ? 'ska_upp' : idag >= dag ? 'far_tas_ned' : 'uppe';
        const paragrafer = formatParagrafer(del.paragrafer);
        return [{ ...rad(mote, 'anslag'), delId: del.id, paragrafer, lage, dag, dagarKvar: daysBetween(idag, dag) }];
      }),
    );
    return { rader: efterDag(rader) };
  }

  private async avslutade(
    jag: InloggadPerson,
    ratt: 'protokoll.skriv' | 'anslag.skriv',
    namndId: string | undefined,
  ): Promise<{ moten: Startmote[]; idag: IsoDatum }> {
    const namnder = await this.krets.namnder(jag, ratt, namndId);
    const idag = this.klocka.idag();
    return { moten: await this.sekreterarstart.motenI(namnder, idag), idag };
  }
}

const utanDatum = <T extends { datum: IsoDatum }>({ datum: _, ...rest }: T): Omit<T, 'datum'> => rest;

const efterDag = <T extends { dag: string }>(rader: T[]): T[] =>
  rader.sort((a, b) => (a.dag === b.dag ? 0 : a.dag < b.dag ? -1 : 1));

const rad = (
  mote: Startmote,
  sida: string,
): { namndId: string; namnd: string; lank: string; sammantradeId: string; sammantradesdag: string } => ({
  namndId: mote.namndId,
  namnd: mote.namnd,
  lank: motetsLank(mote, sida),
  sammantradeId: mote.id,
  sammantradesdag: mote.datum,
});

/** Vilka roller som hör till vilken krets i sammanträdesordningen. */
const KRETSROLLER: Readonly<Record<string, readonly string[]>> = {
  handlaggare: ['handlaggare'],
  chef: ['chef', 'forvaltningschef'],
  presidium: ['ordforande', 'vice_ordforande'],
  ledamoter: ['ordforande', 'vice_ordforande', 'ledamot', 'ersattare'],
};

function hor({ roller }: MinNamnd, krets: readonly string[]): boolean {
  if (roller.includes('namndsekreterare')) return true;
  return krets.some((en) => (KRETSROLLER[en] ?? []).some((roll) => (roller as readonly string[]).includes(roll)));
}
