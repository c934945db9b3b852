import { Injectable } from '@nestjs/common';
import { Behorighet, type MinNamnd } from '#plattform';
import { namnderMed } from '../palett/palettkalla.js';
import { ordenI, type Sokfraga, tolkaSok } from './domain/sokfraga.js';
import type { SokfragaDto } from './sok.dto.js';
import { SokForrad } from './sok.repository.js';
import type { Sokfilter } from './sok.typer.js';

/** En fråga, tydd för en läsare: rutan och filtren tillsammans, och nämnderna den söks i. */
export interface Tydd {
  fraga: Sokfraga;
  filter: Sokfilter;
  namndIds: readonly string[];
  handlaggareIds: readonly string[] | null;
}

/** Filtren utanför rutan. */
export type Sokval = Partial<
  Pick<SokfragaDto, 'namndId' | 'ar' | 'arendetyp' | 'handlaggareId' | 'status' | 'fran' | 'till' | 'har' | 'saknar'>
> & { q: string };

const KOD_OCH_AR = /^(?<kod>\p{Lu}{2,6})[ /]?(?<ar>(?:19|20)\d\d)$/u;

const liten = (text: string): string => text.toLocaleLowerCase('sv');

/** Tyder rutan för en läsare: vilka nämnder, vilka handläggare, vilka ord. */
@Injectable()
export class Soktyda {
  constructor(
    private readonly behorighet: Behorighet,
    private readonly forrad: SokForrad,
  ) {}

  /** De nämnder där kontot får läsa diariet. */
  async namnder(kontoId: string): Promise<MinNamnd[]> {
    const mina = await this.behorighet.mina(kontoId);
    const med = new Set(namnderMed(mina, 'arende.las'));
    return mina.filter(({ namndId }) => med.has(namndId));
  }

  async tyd(val: Sokval, namnder: readonly MinNamnd[]): Promise<Tydd> {
    const fraga = kodOchAr(tolkaSok(val.q), namnder);
    const { namnd: namndOrd, handlaggare, har, saknar, ...rutan } = fraga.filter;
    const valda = namnder.filter(
      (en) =>
        (val.namndId === undefined || en.namndId === val.namndId) &&
        (namndOrd === undefined || arNamnden(en, namndOrd)),
    );
    if (namndOrd !== undefined && !namnder.some((en) => arNamnden(en, namndOrd))) {
      fraga.anmarkningar.push(`Ingen av dina nämnder heter ”${namndOrd}”.`);
    }
    const namndIds = valda.map(({ namndId }) => namndId);
    const { ar, arendetyp, status, fran, till } = val;
    return {
      fraga,
      namndIds,
      handlaggareIds: await this.handlaggarna(val.handlaggareId, handlaggare, namndIds),
      filter: {
        ...rutan,
        ...(ar === undefined ? {} : { ar }),
        ...(arendetyp === undefined ? {} : { arendetyp }),
        ...(status === undefined ? {} : { status }),
        ...(fran === undefined ? {} : { fran }),
        ...(till === undefined ? {} : { till }),
        har: [...new Set([...har, ...(val.har ?? [])])],
        saknar: [...new Set([...saknar, ...(val.saknar ?? [])])],
      },
    };
  }

  private async handlaggarna(
    id: string | undefined,
    namn: string | undefined,
    namndIds: readonly string[],
  ): Promise<string[] | null> {
    if (namn === undefined) return id === undefined ? null : [id];
    const ids = await this.forrad.handlaggare(namn, namndIds);
    return id === undefined ? ids : ids.filter((en) => en === id);
  }
}

const arNamnden = ({ diariekod, namn }: MinNamnd, ord: string): boolean =>
  liten(diariekod) === liten(ord) || liten(namn).startsWith(liten(ord));

/** ”BN 2024” är nämnden och året, när koden är en av läsarens nämnders. */
function kodOchAr(fraga: Sokfraga, namnder: readonly MinNamnd[]): Sokfraga {
  const { kod, ar } = KOD_OCH_AR.exec(fraga.text.toLocaleUpperCase('sv'))?.groups ?? {};
  if (
    kod === undefined ||
    fraga.filter.namnd !== undefined ||
    !namnder.some((en) => liten(en.diariekod) === liten(kod))
  ) {
    return fraga;
  }
  const filter = { ...fraga.filter, namnd: kod, ar: Number(ar) };
  return {
    ...fraga,
    filter,
    ord: fraga.ord.filter((ord) => !ordenI(fraga.text).includes(ord)),
    skrivna: [...fraga.skrivna, fraga.text],
  };
}
