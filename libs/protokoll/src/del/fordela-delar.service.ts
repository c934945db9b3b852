import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { DomanFel, Handelselogg, inaktuell, Klocka, nyttId, saknas } from '#plattform';
import { LasMotesfakta, type Motesfakta } from '#sammantrade';
import { ProtokollForrad } from '../protokoll/protokoll.repository.js';
import type { Delslag, Protokollsdel } from '../protokoll/protokoll.typer.js';

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
   * Delar som är lämnade till justering står kvar som de är; resten läggs på nytt.
   * @param indelning utelämnad: omedelbart justerade §§ för sig, §§ med sekretess för sig, resten för sig
   * @param version protokollets version som användaren såg; utelämnad: den som gäller nu
   * @returns id för varje del i indelningens ordning
   * @throws DomanFel PROTOKOLL.PARAGRAF_I_TVA_DELAR, PROTOKOLL.PARAGRAF_UTAN_DEL, PROTOKOLL.DEL_LAST, KLUBBA.INAKTUELL (412)
   */
  @Transactional()
  async fordela(
    namndId: string,
    sammantradeId: string,
    indelning?: readonly Delindelning[],
    version?: number,
  ): Promise<string[]> {
    const protokoll = await this.forrad.forSammantrade(namndId, sammantradeId);
    if (protokoll === null) throw saknas('Protokollet');
    await this.forrad.lasRad(protokoll.id);
    const lasta = (await this.forrad.delar(protokoll.id)).filter(arLast);
    const mote = await this.motesfakta.las(namndId, sammantradeId);
    const delar = indelning ?? vanligIndelning(mote, lasta);
    const ider = provaIndelning(mote, delar);
    const kvar = provaLasta(lasta, delar);
    if (!(await this.forrad.fordelat(protokoll.id, version ?? null, this.klocka.nu()))) throw inaktuell();
    await this.forrad.taBortDelar(protokoll.id);
    const upptagna = new Set(lasta.map((del) => del.ordning));
    const nya: string[] = [];
    for (const del of delar) {
      const last = kvar.get(del);
      if (last === undefined) {
        const id = nyttId();
        const ordning = ledigOrdning(upptagna);
        const paragrafIder = del.paragrafer.map((nr) => ider.get(nr) ?? '');
        const { slag, paragraferText = null } = del;
        await this.forrad.laggDel({ id, protokollId: protokoll.id, ordning, slag, paragraferText, paragrafIder });
        nya.push(id);
      } else nya.push(last);
    }
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

const arLast = (del: Protokollsdel): boolean => del.tillstand === 'hos_justerare' || del.tillstand === 'justerad';

function ledigOrdning(upptagna: Set<number>): number {
  let ordning = 1;
  while (upptagna.has(ordning)) ordning += 1;
  upptagna.add(ordning);
  return ordning;
}

/** De delar i indelningen som redan är låsta, med sitt id. */
function provaLasta(lasta: readonly Protokollsdel[], delar: readonly Delindelning[]): Map<Delindelning, string> {
  const kvar = new Map<Delindelning, string>();
  for (const last of lasta) {
    const samma = delar.find(
      (del) =>
        del.paragrafer.length === last.paragrafer.length && last.paragrafer.every((nr) => del.paragrafer.includes(nr)),
    );
    if (samma === undefined)
      throw new DomanFel(
        'PROTOKOLL.DEL_LAST',
        `Delen med § ${last.paragrafer.join(', ')} är lämnad till justering. Dess paragrafer flyttas inte.`,
      );
    kvar.set(samma, last.id);
  }
  return kvar;
}

/** Låsta delar som de är; av resten får omedelbart justerade §§ och §§ med sekretess var sin del. */
export function vanligIndelning(mote: Motesfakta, lasta: readonly Protokollsdel[] = []): Delindelning[] {
  const redan = new Set(lasta.flatMap((del) => del.paragrafer));
  const slag = (p: Motesfakta['paragrafer'][number]): Delslag =>
    p.sekretess ? 'sekretess' : p.omedelbarJustering ? 'omedelbar' : 'ordinarie';
  const resten = mote.paragrafer.filter((p) => !redan.has(p.nr));
  return [
    ...lasta.map(({ slag: ett, paragrafer }) => ({ slag: ett, paragrafer })),
    ...(['omedelbar', 'ordinarie', 'sekretess'] as const)
      .map((ett) => ({ slag: ett, paragrafer: resten.filter((p) => slag(p) === ett).map((p) => p.nr) }))
      .filter((del) => del.paragrafer.length > 0),
  ];
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
