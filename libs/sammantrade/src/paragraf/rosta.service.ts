import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { DomanFel, Handelselogg, saknas } from '#plattform';
import { majoritetsval, provaAvstar, votering } from '#regelverk';
import { InlaggForrad } from './inlagg.repository.js';
import { oppenParagraf, redanAvgjord, serverar } from './oppen-paragraf.js';
import { ParagrafForrad } from './paragraf.repository.js';
import type { Omrostning, Paragraflage } from './paragraf.typer.js';

interface Resultat {
  utfall: string;
  utslagsrost: boolean;
}

/** Antecknar en omröstning. Rösterna ska vara just deras som tjänstgör och inte är jäviga (KL 4:24–26, 5:53–56). */
@Injectable()
export class Rosta {
  constructor(
    private readonly forrad: ParagrafForrad,
    private readonly inlagg: InlaggForrad,
    private readonly handelser: Handelselogg,
  ) {}

  @Transactional()
  async rosta(namndId: string, paragrafId: string, onskad: Omrostning): Promise<{ id: string } & Resultat> {
    const lage = await oppenParagraf(this.forrad, namndId, paragrafId);
    if (lage.tillstand === 'beslutad') throw redanAvgjord(lage.nr);
    const omrostning = utskriven(lage, onskad);
    const resultat = omrostning.sluten ? raknaSluten(lage, omrostning) : raknaOppen(lage, omrostning);
    const id = await this.inlagg.laggOmrostning(paragrafId, omrostning, resultat.utfall, resultat.utslagsrost);
    await this.handelser.skriv({
      namndId,
      typ: 'paragraf.omrostning',
      objekt: 'paragraf',
      objektId: paragrafId,
      efter: { id, omrostning, ...resultat },
    });
    return { id, ...resultat };
  }

  /** Tar bort en felaktigt antecknad omröstning, innan paragrafen är avgjord. */
  @Transactional()
  async taBort(namndId: string, paragrafId: string, omrostningId: string): Promise<void> {
    const lage = await oppenParagraf(this.forrad, namndId, paragrafId);
    if (lage.tillstand === 'beslutad') throw redanAvgjord(lage.nr);
    if (!(await this.inlagg.taBortOmrostning(paragrafId, omrostningId))) throw saknas('Omröstningen');
    await this.handelser.skriv({
      namndId,
      typ: 'paragraf.omrostning_borttagen',
      objekt: 'paragraf',
      objektId: paragrafId,
      fore: { id: omrostningId },
    });
  }
}

const fel = (kod: `MOTE.${string}`, text: string): DomanFel => new DomanFel(kod, text, { status: 422 });

/** "Alla ja utom …" skrivs ut som namnen. */
function utskriven(lage: Paragraflage, o: Omrostning): Omrostning {
  if (o.sluten || o.ovriga === undefined) return o;
  const { ovriga, ...resten } = o;
  const namnda = new Set([...o.ja, ...o.nej, ...o.avstar]);
  const kvar = lage.tjanstgorande.filter((personId) => serverar(lage, personId) && !namnda.has(personId));
  return { ...resten, [ovriga]: [...o[ovriga], ...kvar] };
}

function raknaOppen(lage: Paragraflage, o: Extract<Omrostning, { sluten: false }>): Resultat {
  const roster = [...o.ja, ...o.nej, ...o.avstar];
  const valjare = lage.tjanstgorande.filter((personId) => serverar(lage, personId));
  if (
    new Set(roster).size !== roster.length ||
    roster.length !== valjare.length ||
    !roster.every((personId) => serverar(lage, personId))
  ) {
    throw fel(
      'MOTE.ROSTER_STAMMER_INTE',
      `Röstlistan stämmer inte: ${String(valjare.length)} tjänstgör vid paragrafen, och var och en ska stå en gång som ja, nej eller avstår.`,
    );
  }
  const { ordforandeId } = lage;
  const ordforande = o.ja.includes(ordforandeId) ? 'ja' : o.nej.includes(ordforandeId) ? 'nej' : 'avstar';
  const [ja, nej, avstar] = [o.ja.length, o.nej.length, o.avstar.length];
  const besked = provaAvstar({ ordforande: ordforande === 'avstar', ja, nej });
  if (!besked.tillatet) throw fel('MOTE.ORDFORANDEN_MASTE_ROSTA', besked.skal);
  const { utfall, utslagsrost } = votering({ slag: 'beslut', ja, nej, avstar, ordforande });
  return { utfall, utslagsrost };
}

function raknaSluten(lage: Paragraflage, o: Extract<Omrostning, { sluten: true }>): Resultat {
  if (lage.typ !== 'val' && lage.typ !== 'anstallning') {
    throw fel(
      'MOTE.SLUTEN_BARA_I_VAL',
      'Sluten omröstning hålls bara i val och anställningsärenden (KL 5:54). Rösta öppet.',
    );
  }
  const valjare = lage.tjanstgorande.filter((personId) => serverar(lage, personId)).length;
  const summa = o.roster.reduce((antal, rad) => antal + rad.antal, 0) + (o.blanka ?? 0);
  if (summa !== valjare) {
    throw fel(
      'MOTE.ROSTER_STAMMER_INTE',
      `Sedlarna är ${String(summa)} men ${String(valjare)} tjänstgör vid paragrafen. Räkna om.`,
    );
  }
  const roster = Object.fromEntries(o.roster.map(({ alternativ, antal }) => [alternativ, antal]));
  const { valda, lottMellan } = majoritetsval({ roster, platser: 1 });
  // Utan en enda röst står alla lika, och ingen av dem är vald.
  const flest = [...valda, ...lottMellan];
  const bast = flest.length > 0 ? flest : Object.keys(roster);
  const lika = bast.length > 1;
  if (lika !== (o.lottning !== null) || (o.lottning !== null && !bast.includes(o.lottning))) {
    throw fel(
      'MOTE.LOTTNING',
      lika
        ? `Rösterna är lika mellan ${bast.join(' och ')}. Lotta mellan dem och ange vem lotten föll på (KL 5:53).`
        : 'Ingen lottning behövs: rösterna är inte lika. Ta bort lottningen.',
    );
  }
  return { utfall: o.lottning ?? bast[0] ?? 'ogiltig', utslagsrost: false };
}
