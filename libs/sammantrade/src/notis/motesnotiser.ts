import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Organisation } from '#organisation';
import { type Handelse, Handelselyssnare, Klocka, Notiser } from '#plattform';
import { formatDatum, veckodagOf } from '#regelverk';
import { MotesnotisForrad, type Namntmote } from './motesnotis.repository.js';

const uppgift = (efter: unknown, falt: string): string =>
  typeof efter === 'object' && efter !== null && falt in efter ? String((efter as Record<string, unknown>)[falt]) : '';

/** Säger till sekreteraren om det som händer kring ett sammanträde, och till var och en som kallas. */
@Injectable()
export class Motesnotiser implements OnModuleInit {
  constructor(
    private readonly lyssnare: Handelselyssnare,
    private readonly forrad: MotesnotisForrad,
    private readonly organisation: Organisation,
    private readonly notiser: Notiser,
    private readonly klocka: Klocka,
  ) {}

  onModuleInit(): void {
    this.lyssnare.lyssna('lista.frislappt', (h) => this.lista(h, 'lista.frislappt', 'är frisläppt'));
    this.lyssnare.lyssna('lista.frislappning_aterkallad', (h) =>
      this.lista(h, 'lista.aterkallad', 'är inte längre frisläppt'),
    );
    this.lyssnare.lyssna('kallelse.svar', (h) => this.svar(h));
    this.lyssnare.lyssna('utskick.skapat', (h) => this.utskick(h));
    for (const typ of ['mejl.studsade', 'mejl.kom_inte_fram']) this.lyssnare.lyssna(typ, (h) => this.ejFramme(h));
  }

  private async lista(h: Handelse, slag: string, vad: string): Promise<void> {
    const mote = await this.forrad.motetMedLista(h.objektId, this.klocka.idag());
    if (mote === null) return;
    await this.tillSekreteraren(h, mote, slag, `Listan till ${this.dag(mote)} ${vad}.`, 'foredragningslista');
  }

  private async svar(h: Handelse): Promise<void> {
    if (uppgift(h.efter, 'svar') !== 'forhinder') return;
    const mote = await this.forrad.mote(h.objektId, this.klocka.idag());
    const personId = uppgift(h.efter, 'personId');
    if (mote === null) return;
    const namn = (await this.organisation.personer([personId])).get(personId)?.namn ?? 'Någon';
    await this.tillSekreteraren(h, mote, 'kallelse.forhinder', `${namn} har förhinder ${this.dag(mote)}.`, 'kallelse');
  }

  private async utskick(h: Handelse): Promise<void> {
    if (uppgift(h.efter, 'objekt') !== 'sammantrade') return;
    const mote = await this.forrad.mote(uppgift(h.efter, 'objektId'), this.klocka.idag());
    const text = mote === null ? null : this.kallad(uppgift(h.efter, 'slag'), mote);
    if (mote === null || text === null) return;
    await this.notiser.lagg({
      till: { personIds: await this.forrad.mottagare(h.objektId) },
      slag: 'kallelse.skickad',
      text,
      lank: `/namnder/${mote.namndId}/sammantraden/${mote.id}`,
      namndId: mote.namndId,
      objekt: 'sammantrade',
      objektId: mote.id,
      nyckel: `utskick:${h.objektId}`,
    });
  }

  private kallad(slag: string, mote: Namntmote): string | null {
    const nar = `${this.dag(mote)} kl. ${mote.start.replace(':', '.')}`;
    switch (slag) {
      case 'kallelse':
        return `Du är kallad till sammanträdet ${nar}. Svara om du kommer.`;
      case 'tillagg':
        return `Ett tillägg till listan ${nar} har gått ut.`;
      case 'installt':
        return `Sammanträdet ${nar} är inställt.`;
      default:
        return null;
    }
  }

  private async ejFramme(h: Handelse): Promise<void> {
    const brev = await this.forrad.brev(h.objektId);
    const mote = brev === null ? null : await this.forrad.mote(brev.sammantradeId, this.klocka.idag());
    if (brev === null || mote === null) return;
    const text = `Brevet till ${brev.namn} om sammanträdet ${this.dag(mote)} kom inte fram.`;
    await this.tillSekreteraren(h, mote, 'mejl.kom_inte_fram', text, 'kallelse');
  }

  private async tillSekreteraren(
    h: Handelse,
    mote: Namntmote,
    slag: string,
    text: string,
    sida: string,
  ): Promise<void> {
    await this.notiser.lagg({
      till: { kontoIds: mote.sekreterare },
      slag,
      text,
      lank: `/namnder/${mote.namndId}/sammantraden/${mote.id}/${sida}`,
      namndId: mote.namndId,
      objekt: h.objekt,
      objektId: h.objektId,
    });
  }

  private dag({ datum }: Namntmote): string {
    return `${veckodagOf(datum)} ${formatDatum(datum, Number(this.klocka.idag().slice(0, 4)))}`;
  }
}
