import { DomanFel, Handelselogg, Klocka, nyttId, saknas, Transactional } from '#plattform';
import { Injectable } from '@nestjs/common';
import { SkrivplanForrad } from '../import/skriv-plan.repository.js';
import { SkrivAndring } from '../uppdrag/andring/skriv-andring.service.js';
import { MandatskifteForrad } from './mandatskifte.repository.js';
import { angraHinder } from './visa-mandatskifte.service.js';

/** Tar tillbaka ett genomfört mandatskifte innan det har hänt. Personer och reglementen som lagts upp står kvar. */
@Injectable()
export class AngraMandatskifte {
  constructor(
    private readonly forrad: MandatskifteForrad,
    private readonly skrivplan: SkrivplanForrad,
    private readonly andringar: SkrivAndring,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
  ) {}

  /** @throws DomanFel 404, MANDATSKIFTE.HAR_HANT, MANDATSKIFTE.ANDRAT_SEDAN */
  @Transactional()
  async angra(skifteId: string): Promise<void> {
    await this.skrivplan.ensam();
    const skifte = await this.forrad.lasForAndring(skifteId);
    if (skifte === null) throw saknas('Mandatskiftet');
    if (skifte.tillstand === 'angrat') return;
    const varfor = angraHinder(skifte, this.klocka.idag());
    if (varfor !== null) throw new DomanFel(varfor.kod as `MANDATSKIFTE.${string}`, varfor.text);
    const namnder = (await this.forrad.namnder([skifteId])).map((n) => n.id).sort();
    for (const namndId of namnder) {
      await this.handelser.skriv({ namndId, typ: 'mandatskifte.angrat', objekt: 'mandatskifte', objektId: skifteId });
    }
    const { nyaUppdrag = [], slutadeUppdrag = [] } = skifte.utfort ?? {};
    for (const { id, version } of nyaUppdrag) {
      if (!(await this.forrad.taBortUppdrag(id, version))) throw andratSedan();
    }
    const organ = await this.forrad.organForUppdrag(slutadeUppdrag.map((u) => u.id));
    for (const { id, version, tillFore } of slutadeUppdrag) {
      if (!(await this.forrad.aterta(id, version, tillFore))) throw andratSedan();
      await this.andringar.skriv({
        namndId: organ.get(id) ?? '',
        slag: 'rattelse',
        uppdragId: id,
        galler: skifte.skiftesdag,
        beslut: null,
        fore: { slutorsak: 'mandattid' },
        efter: { till: tillFore },
        skal: 'Mandatskiftet ångrades',
      });
    }
    await this.aterstallOrdningar(namnder, skifte.skiftesdag);
    await this.forrad.andra(skifteId, { tillstand: 'angrat' });
  }

  /** En ordning som lades för de nya ersättarna följs av den som gällde före: ordningar tas aldrig bort. */
  private async aterstallOrdningar(namnder: readonly string[], fran: string): Promise<void> {
    for (const { organId, parti, nr, ordning } of await this.skrivplan.ordningarFran(namnder, fran)) {
      if (ordning.length > 0)
        await this.skrivplan.laggOrdning({ id: nyttId(), organId, parti, nr: nr + 1, fran, ordning });
    }
  }
}

const andratSedan = (): DomanFel =>
  new DomanFel(
    'MANDATSKIFTE.ANDRAT_SEDAN',
    'Något av uppdragen har ändrats sedan skiftet genomfördes. Rätta uppdragen för hand i stället.',
  );
