import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { ArendeForrad, RegistreraHandling } from '#diarium';
import { DomanFel, Fillagring, Handelselogg, Jobb, type Jobbhanterare, Klocka } from '#plattform';
import { InstansForrad } from './instans.repository.js';
import { LamnaUtRemiss } from './lamna-ut-remiss.service.js';
import { Missivfiler } from './missivfiler.service.js';
import { provaUtskick } from './prova-remiss.js';
import { RemissForrad } from './remiss.repository.js';
import type { Remiss } from './remiss.typer.js';
import { SKICKA_REMISS } from './skicka-remiss.service.js';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Gör missivet, registrerar det som utgående handling och lämnar remissen. Görs jobbet om händer inget två gånger. */
@Injectable()
@Jobb(SKICKA_REMISS, { ko: 'dokument' })
export class SkickaRemissJobb implements Jobbhanterare<{ remissId: string }> {
  constructor(
    private readonly remisser: RemissForrad,
    private readonly instanser: InstansForrad,
    private readonly arenden: ArendeForrad,
    private readonly missiv: Missivfiler,
    private readonly registrera: RegistreraHandling,
    private readonly utlamning: LamnaUtRemiss,
    private readonly lagring: Fillagring,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
  ) {}

  async utfor({ remissId }: { remissId: string }): Promise<void> {
    const remiss = await this.remisser.medId(remissId);
    if (remiss === null) throw new DomanFel('REMISS.SAKNAS', 'Remissen finns inte längre.');
    if (remiss.lage !== 'skickas') return;
    const arende = await this.arenden.hamta(remiss.namndId, remiss.arendeId);
    if (arende === null) throw new DomanFel('REMISS.ARENDE_SAKNAS', 'Ärendet finns inte längre.');
    // Dokumenten görs och filerna sparas före transaktionen: typsnittning hålls borta från låsen.
    const { pdf, docx } = await this.missiv.rendera(remiss, arende.dnr);
    const namn = `missiv-${arende.dnr.replace(/[^\p{L}\d]+/gu, '-')}`;
    const filer = [
      { ...(await this.lagring.spara(pdf)), filnamn: `${namn}.pdf`, mediatyp: 'application/pdf' },
      { ...(await this.lagring.spara(docx)), filnamn: `${namn}.docx`, mediatyp: WORD },
    ];
    await this.lamna(remissId, filer);
  }

  @Transactional()
  async lamna(
    remissId: string,
    filer: { sha256: string; storlek: number; filnamn: string; mediatyp: string }[],
  ): Promise<void> {
    const remiss = await this.remisser.lasRad(remissId);
    if (remiss?.lage !== 'skickas') return;
    const arende = await this.arenden.hamta(remiss.namndId, remiss.arendeId);
    if (arende === null) return;
    const instanser = await this.instanser.forRemiss(remissId);
    const { lagrum, underProvning } = arende.sekretess;
    // Sekretess kan ha satts sedan knappen trycktes: då går inget ut, och remissen blir utkast igen.
    try {
      provaUtskick({
        hemlig: lagrum !== null || underProvning,
        lagrum,
        sistaDag: remiss.sistaDag,
        idag: remiss.missivDatum ?? this.klocka.idag(),
        instanser,
        bilagor: await this.remisser.bilagor(remissId),
      });
    } catch (orsak) {
      if (!(orsak instanceof DomanFel)) throw orsak;
      await this.remisser.andra(remissId, { lage: 'utkast', missivDatum: null });
      await this.logga(remiss, 'remiss.stoppad', { kod: orsak.kod });
      return;
    }
    const { id } = await this.registrera.registrera({
      namndId: remiss.namndId,
      arendeId: remiss.arendeId,
      typ: 'remiss',
      titel: `Remiss: ${remiss.rubrik}`,
      riktning: 'utgaende',
      datum: remiss.missivDatum,
      mottagare: mottagarna(instanser.map((en) => en.namn)),
      filer,
    });
    const nu = this.klocka.nu();
    await this.remisser.andra(remissId, { lage: 'skickad', skickadTid: nu, missivHandlingId: id });
    await this.remisser.lasBilagor(remissId);
    const skickad = (await this.remisser.medId(remissId)) ?? remiss;
    await this.utlamning.lamna({ remiss: skickad, arende, missiv: await this.missiv.registrerad(skickad) }, instanser);
    await this.logga(remiss, 'remiss.skickad', { instanser: instanser.length, missiv: id });
  }

  private async logga(remiss: Remiss, typ: string, efter: Record<string, unknown>): Promise<void> {
    await this.handelser.skriv({
      namndId: remiss.namndId,
      typ,
      objekt: 'remiss',
      objektId: remiss.id,
      efter: { arendeId: remiss.arendeId, ...efter },
    });
  }
}

const mottagarna = (namn: readonly string[]): string => {
  const alla = namn.join(', ');
  return alla.length <= 300 ? alla : `${String(namn.length)} instanser, se sändlistan`;
};
