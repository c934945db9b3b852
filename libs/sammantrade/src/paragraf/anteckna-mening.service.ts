import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { DomanFel, Handelselogg, saknas } from '#plattform';
import { provaReservation } from '#regelverk';
import { NarvaroForrad } from '../narvaro/narvaro.repository.js';
import { InlaggForrad } from './inlagg.repository.js';
import { oppenParagraf, serverar } from './oppen-paragraf.js';
import { ParagrafForrad } from './paragraf.repository.js';
import type { Mening, Paragraflage } from './paragraf.typer.js';

/** Ett parti är null: av dess ledamöter deltog ingen. Sammanträdet pågår, så anmälan kommer i tid. */
function provaReserverande(lage: Paragraflage, personId: string | null): void {
  const besked = provaReservation(
    {
      tjanstgor: personId !== null && lage.tjanstgorande.includes(personId),
      javig: personId !== null && lage.jav.includes(personId),
      deltog: personId !== null && !lage.deltarInte.includes(personId),
    },
    { sammantradetSlut: !lage.motetPagar, omedelbartJusterad: lage.omedelbarJustering, justerad: false },
    'anmalan',
  );
  if (!besked.tillatet) throw new DomanFel('MOTE.RESERVATION_UTAN_DELTAGANDE', besked.skal, { status: 422 });
}

/** Antecknar en reservation, ett särskilt yttrande eller en protokollsanteckning, innan sammanträdet avslutas (KL 4:27). */
@Injectable()
export class AntecknaMening {
  constructor(
    private readonly forrad: ParagrafForrad,
    private readonly inlagg: InlaggForrad,
    private readonly narvaro: NarvaroForrad,
    private readonly handelser: Handelselogg,
  ) {}

  /** @throws DomanFel MOTE.RESERVATION_UTAN_DELTAGANDE, MOTE.MENING_UTAN_PERSON */
  @Transactional()
  async anteckna(namndId: string, paragrafId: string, onskad: Mening): Promise<string> {
    const lage = await oppenParagraf(this.forrad, namndId, paragrafId);
    const mening = await this.utskriven(lage, onskad);
    if (mening.av.length === 0)
      throw new DomanFel('MOTE.MENING_UTAN_PERSON', 'Ange vem det gäller.', {
        status: 422,
        falt: [{ stig: 'av', text: 'Ange vem det gäller.' }],
      });
    if (mening.slag === 'reservation') {
      for (const av of mening.av) provaReserverande(lage, 'personId' in av ? av.personId : null);
    }
    const id = await this.inlagg.laggMening(paragrafId, mening);
    await this.handelser.skriv({
      namndId,
      typ: `paragraf.${mening.slag}`,
      objekt: 'paragraf',
      objektId: paragrafId,
      efter: { id, ...mening },
    });
    return id;
  }

  /** En grupps reservation skrivs ut som dem i partiet som deltog (DOMAN 7). */
  private async utskriven(lage: Paragraflage, m: Mening): Promise<Mening> {
    if (m.slag !== 'reservation' || m.av.every((av) => 'personId' in av)) return m;
    const upprop = await this.narvaro.lista(lage.sammantradeId);
    const deltog = (personId: string): boolean => serverar(lage, personId) && !lage.deltarInte.includes(personId);
    const av = m.av.flatMap((en): Mening['av'] => {
      if ('personId' in en) return [en];
      const partiets = upprop.filter((rad) => rad.parti === en.parti && deltog(rad.personId));
      return partiets.length === 0 ? [en] : partiets.map(({ personId }) => ({ personId }));
    });
    const nyckel = (en: Mening['av'][number]): string => ('personId' in en ? en.personId : en.parti);
    return { ...m, av: av.filter((en, plats) => av.findIndex((annan) => nyckel(annan) === nyckel(en)) === plats) };
  }

  /** Texten får skrivas till dess att delen lämnas till justering; databasen vägrar därefter. */
  @Transactional()
  async skrivText(namndId: string, paragrafId: string, meningId: string, text: string): Promise<void> {
    if ((await this.forrad.lasRad(namndId, paragrafId)) === null) throw saknas('Paragrafen');
    if (!(await this.inlagg.skrivMening(paragrafId, meningId, text))) throw saknas('Meningen');
    await this.handelser.skriv({
      namndId,
      typ: 'paragraf.mening_skriven',
      objekt: 'paragraf',
      objektId: paragrafId,
      efter: { id: meningId, text },
    });
  }

  /** Tas tillbaka innan sammanträdet avslutas. */
  @Transactional()
  async taBort(namndId: string, paragrafId: string, meningId: string): Promise<void> {
    await oppenParagraf(this.forrad, namndId, paragrafId);
    if (!(await this.inlagg.taBortMening(paragrafId, meningId))) throw saknas('Meningen');
    await this.handelser.skriv({
      namndId,
      typ: 'paragraf.mening_borttagen',
      objekt: 'paragraf',
      objektId: paragrafId,
      fore: { id: meningId },
    });
  }
}
