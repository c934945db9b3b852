import { Injectable } from '@nestjs/common';
import { DomanFel, Handelselogg, nyttId, saknas, Transactional } from '#plattform';
import { InkorgForrad } from './inkorg.repository.js';
import { kravNy } from './prova-post.js';

/** Delar upp en post i två, så att de kan registreras i var sitt ärende. E-brevet följer med till båda. */
@Injectable()
export class DelaUppPost {
  constructor(
    private readonly forrad: InkorgForrad,
    private readonly handelser: Handelselogg,
  ) {}

  /** @throws DomanFel 404, 422, INKORG.REDAN_HANTERAD */
  @Transactional()
  async dela(namndId: string, id: string, valda: readonly string[]): Promise<{ id: string }> {
    const funnen = await this.forrad.lasOchHamta(namndId, id);
    if (funnen === null) throw saknas('Posten');
    const post = kravNy(funnen);
    const delar = await this.forrad.delar(id);
    const brev = delar.filter((del) => del.slag === 'brev');
    const flyttas = delar.filter((del) => del.slag === 'bilaga' && valda.includes(del.id));
    if (flyttas.length === 0 || (brev.length === 0 && flyttas.length === delar.length)) {
      throw new DomanFel('INKORG.INGET_ATT_DELA', 'Välj en eller flera bilagor, men inte allt, att lägga för sig.', {
        status: 422,
        falt: [{ stig: 'delar', text: 'Välj vad som ska läggas för sig.' }],
      });
    }
    const ny = nyttId();
    await this.forrad.kopiera(post.id, ny);
    await this.forrad.taBortDelar(
      id,
      flyttas.map((del) => del.id),
    );
    await this.forrad.laggDelar(
      ny,
      [...brev, ...flyttas].map(({ id: _id, ordning: _ordning, ...del }) => del),
    );
    await this.forrad.andra(id, {});
    for (const objektId of [id, ny]) {
      await this.handelser.skriv({
        namndId,
        typ: 'inkorgpost.uppdelad',
        objekt: 'inkorgpost',
        objektId,
        efter: { fran: id, till: ny, bilagor: flyttas.length },
      });
    }
    return { id: ny };
  }
}
