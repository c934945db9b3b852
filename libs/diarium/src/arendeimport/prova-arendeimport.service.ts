import { Injectable } from '@nestjs/common';
import { Transactional } from '#plattform';
import { ArendeimportForrad, type Importpost, type Rarad } from './arendeimport.repository.js';
import type { Inrad } from './domain/tolka-rad.js';
import { tolkaRad } from './domain/tolka-rad.js';
import { type Importgrund, Importgrunder } from './importgrund.service.js';
import { ImportprovForrad, type Provrad } from './importprov.repository.js';
import { type Importfilkalla, Importfilkallor } from './importfiler.service.js';

const RADER_I_TAGET = 2_000;

/** Prövar varje rad under den valda mappningen. Görs den om börjar den om; ingenting i diariet ändras. */
@Injectable()
export class ProvaArendeimport {
  constructor(
    private readonly forrad: ArendeimportForrad,
    private readonly prov: ImportprovForrad,
    private readonly grunder: Importgrunder,
    private readonly filer: Importfilkallor,
  ) {}

  async prova(importId: string): Promise<void> {
    const post = await this.borja(importId);
    if (post === null) return;
    const grund = await this.grunder.for(post);
    await this.filer.med(post, async (kalla) => {
      let efter = 0;
      for (;;) {
        const rader = await this.forrad.nasta(importId, efter, RADER_I_TAGET);
        const sist = rader.at(-1);
        if (sist === undefined) break;
        await this.lagg(
          importId,
          rader.flatMap((rad) => omdome(rad, grund, kalla)),
          sist.nr,
        );
        efter = sist.nr;
      }
    });
    await this.klar(post, grund);
  }

  @Transactional()
  async borja(importId: string): Promise<Importpost | null> {
    const post = await this.forrad.last(importId);
    if (post?.lage !== 'provar') return null;
    await this.prov.tom(importId);
    return post;
  }

  @Transactional()
  async lagg(importId: string, rader: readonly Provrad[], hittills: number): Promise<void> {
    await this.prov.lagg(importId, rader);
    await this.forrad.andra(importId, { skrivna: hittills });
  }

  @Transactional()
  async klar(post: Importpost, { regler }: Importgrund): Promise<void> {
    const nu = await this.forrad.last(post.id);
    if (nu?.lage !== 'provar') return;
    await this.prov.provaHelheten(post.id, post.namndId, { omfattningId: regler.omfattningId, kod: regler.serie });
    await this.forrad.andra(post.id, { lage: 'provad' });
  }
}

function omdome(rad: Rarad, grund: Importgrund, kalla: Importfilkalla): Provrad[] {
  const blad = grund.blad.get(rad.blad);
  if (blad === undefined) return [];
  const { blir, fel, anmarkningar } = tolkaRad(blad.slag, rad.celler, blad.grund);
  const saknade = blir.slag === 'handlingar' ? blir.filer.filter((fil) => !kalla.finns(fil)) : [];
  const alla = [
    ...anmarkningar,
    ...saknade.map((fil) => ({
      falt: 'filnamn',
      text: `Filen ”${fil.slice(-80)}” saknas i arkivet. Handlingen införs utan den.`,
    })),
  ];
  const { egen, ar, lopnr } = numret(blir);
  return [
    {
      nr: rad.nr,
      slag: blad.slag,
      lage: fel.length > 0 ? 'fel' : 'ok',
      dnr: blir.dnr,
      nyckel: blir.nyckel,
      egen,
      ar,
      lopnr,
      sekretess: blir.slag === 'parter' ? blir.skyddad : blir.lagrum !== null || blir.underProvning,
      underProvning: blir.slag !== 'parter' && blir.underProvning,
      fel: fel.length > 0 ? fel : null,
      anmarkningar: alla.length > 0 ? alla : null,
    },
  ];
}

const numret = (rad: Inrad): { egen: boolean; ar: number | null; lopnr: number | null } =>
  rad.slag === 'arenden' ? rad : { egen: false, ar: null, lopnr: null };
