import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { DomanFel, Handelselogg, Klocka, nyttId, saknas } from '#plattform';
import { LasMotesfakta, type Motesfakta } from '#sammantrade';
import { ProtokollForrad } from '../protokoll/protokoll.repository.js';
import type { Delslag } from '../protokoll/protokoll.typer.js';

export interface Delindelning {
  slag: Delslag;
  paragrafer: readonly number[];
  /** Pappersprotokollets egen text om §§, när det delade upp dem. */
  paragraferText?: string | null;
}

/** Lägger varje § i exakt en protokollsdel (DOMAN 8). */
@Injectable()
export class FordelaDelar {
  constructor(
    private readonly forrad: ProtokollForrad,
    private readonly motesfakta: LasMotesfakta,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
  ) {}

  /**
   * @param indelning utelämnad: omedelbart justerade §§ för sig, §§ med sekretess för sig, resten för sig
   * @throws DomanFel PROTOKOLL.PARAGRAF_I_TVA_DELAR, PROTOKOLL.PARAGRAF_UTAN_DEL, PROTOKOLL.DEL_LAST
   */
  @Transactional()
  async fordela(namndId: string, sammantradeId: string, indelning?: readonly Delindelning[]): Promise<string[]> {
    const protokoll = await this.forrad.forSammantrade(namndId, sammantradeId);
    if (protokoll === null) throw saknas('Protokollet');
    await this.forrad.lasRad(protokoll.id);
    if (
      (await this.forrad.delar(protokoll.id)).some(
        (del) => del.tillstand === 'hos_justerare' || del.tillstand === 'justerad',
      )
    ) {
      throw new DomanFel('PROTOKOLL.DEL_LAST', 'En del är redan lämnad till justering. Dess paragrafer flyttas inte.');
    }
    const mote = await this.motesfakta.las(namndId, sammantradeId);
    const delar = indelning ?? vanligIndelning(mote);
    const ider = provaIndelning(mote, delar);
    await this.forrad.taBortDelar(protokoll.id);
    const nya: string[] = [];
    for (const [plats, del] of delar.entries()) {
      const id = nyttId();
      await this.forrad.laggDel({
        id,
        protokollId: protokoll.id,
        ordning: plats + 1,
        slag: del.slag,
        paragraferText: del.paragraferText ?? null,
        paragrafIder: del.paragrafer.map((nr) => ider.get(nr) ?? ''),
      });
      nya.push(id);
    }
    await this.forrad.fordelat(protokoll.id, this.klocka.nu());
    await this.handelser.skriv({
      namndId,
      typ: 'protokoll.delar_fordelade',
      objekt: 'protokoll',
      objektId: protokoll.id,
      efter: delar,
    });
    return nya;
  }
}

/** Omedelbart justerade §§ och §§ med sekretess får var sin del. */
export function vanligIndelning(mote: Motesfakta): Delindelning[] {
  const slag = (p: Motesfakta['paragrafer'][number]): Delslag =>
    p.sekretessLagrum !== null ? 'sekretess' : p.omedelbarJustering ? 'omedelbar' : 'ordinarie';
  return (['omedelbar', 'ordinarie', 'sekretess'] as const)
    .map((ett) => ({ slag: ett, paragrafer: mote.paragrafer.filter((p) => slag(p) === ett).map((p) => p.nr) }))
    .filter((del) => del.paragrafer.length > 0);
}

function provaIndelning(mote: Motesfakta, delar: readonly Delindelning[]): Map<number, string> {
  const ider = new Map(mote.paragrafer.map((p) => [p.nr, p.id]));
  const sedda = new Set<number>();
  for (const nr of delar.flatMap((del) => del.paragrafer)) {
    if (!ider.has(nr))
      throw new DomanFel('PROTOKOLL.PARAGRAF_SAKNAS', `§ ${String(nr)} finns inte på sammanträdet.`, { status: 422 });
    if (sedda.has(nr))
      throw new DomanFel(
        'PROTOKOLL.PARAGRAF_I_TVA_DELAR',
        `§ ${String(nr)} ligger i två delar. Varje paragraf ligger i exakt en.`,
        { status: 422 },
      );
    sedda.add(nr);
  }
  const utan = mote.paragrafer.find((p) => !sedda.has(p.nr));
  if (utan !== undefined)
    throw new DomanFel(
      'PROTOKOLL.PARAGRAF_UTAN_DEL',
      `§ ${String(utan.nr)} ligger inte i någon del. Varje paragraf ligger i exakt en.`,
      { status: 422 },
    );
  return ider;
}
