import { Injectable } from '@nestjs/common';
import { DomanFel, inaktuell, saknas, Sammanhang, Transactional } from '#plattform';
import { harSekretess, Sekretessprovning } from '../arende/sekretess.service.js';
import { putsad } from '../arende/prova-arende.js';
import { kravOppen } from './begaran.service.js';
import { BegardhandlingForrad, type Provning } from './begardhandling.repository.js';
import { SkrivBegaran } from './skriv-begaran.service.js';
import { beteckning } from './utlamnande.typer.js';

const fel = (kod: `UTLAMNANDE.${string}`, stig: string, text: string): DomanFel =>
  new DomanFel(kod, text, { status: 422, falt: [{ stig, text }] });

/** Prövar en handling för sig, på nytt i varje begäran (TF 2:17, OSL 6:3). En gammal sekretessmarkering avgör ingenting. */
@Injectable()
export class ProvaBegardHandling {
  constructor(
    private readonly handlingar: BegardhandlingForrad,
    private readonly skrivare: SkrivBegaran,
    private readonly sekretess: Sekretessprovning,
    private readonly sammanhang: Sammanhang,
  ) {}

  /** @throws DomanFel 404, 412, UTLAMNANDE.LAGRUM, UTLAMNANDE.FORBEHALL, UTLAMNANDE.INSYN */
  @Transactional()
  async prova(namndId: string, id: string, radId: string, version: number, given: Provning): Promise<void> {
    const { kontoId, personId, namn } = this.sammanhang.aktor();
    if (kontoId === null) throw saknas('Begäran');
    const begaran = await this.skrivare.las(namndId, id, kontoId);
    kravOppen(begaran);
    const rad = await this.handlingar.en(id, radId);
    if (rad === null) throw saknas('Handlingen');
    const provning = rensad(given);
    kravUppgifter(provning);
    const lasare = { kontoId, personId };
    if (harSekretess(rad.sekretess) && (await this.sekretess.handlingsgrund(rad.handlingId, lasare)) === null) {
      throw new DomanFel(
        'UTLAMNANDE.INSYN',
        'Du får inte läsa handlingen. Lämna över prövningen till den som får det.',
        { status: 403 },
      );
    }
    const av = { kontoId, namn, tid: this.skrivare.nu() };
    if (!(await this.handlingar.prova(id, radId, version, provning, av))) throw inaktuell();
    if (begaran.status === 'ny') await this.skrivare.steg(begaran, 'prova');
    await this.skrivare.loggaHandling(begaran, rad.handlingId, 'handling.utlamnande_provat', {
      begaran: beteckning(begaran),
      bedomning: provning.bedomning,
      lagrum: provning.lagrum,
    });
  }
}

const rensad = (p: Provning): Provning => ({
  bedomning: p.bedomning,
  lagrum: p.bedomning === 'lamnas_ut' ? null : putsad(p.lagrum),
  skal: putsad(p.skal),
  forbehall: p.bedomning === 'forbehall' ? putsad(p.forbehall) : null,
});

function kravUppgifter(p: Provning): void {
  if (p.bedomning !== 'lamnas_ut' && p.lagrum === null) {
    throw fel('UTLAMNANDE.LAGRUM', 'lagrum', 'Ange bestämmelsen som hindrar, till exempel OSL 21:7.');
  }
  if (p.bedomning === 'forbehall' && p.forbehall === null) {
    throw fel(
      'UTLAMNANDE.FORBEHALL',
      'forbehall',
      'Skriv vad förbehållet är: vad den som får handlingen inte får göra med den.',
    );
  }
}
