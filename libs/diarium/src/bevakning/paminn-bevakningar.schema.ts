import { Injectable, Logger } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { bevakningsMejl } from '#dokument';
import { Organisation } from '#organisation';
import {
  DomanFel,
  Klocka,
  Konfiguration,
  Notiser,
  nyttId,
  Schema,
  type Schemahanterare,
  Utskickstjanst,
} from '#plattform';
import { daysBetween } from '#regelverk';
import { type Paminnelse, paminnelseNu } from './domain/paminnelsedag.js';
import { PaminnelseForradBevakning, type Paminnelserad } from './paminnelse.repository.js';

interface Ges {
  rad: Paminnelserad;
  paminnelse: Paminnelse;
}

/** Påminner om bevakningar: en notis på en gång, och högst ett samlat mejl om dagen. Databasen svarar på vad som är inne. */
@Injectable()
@Schema('bevakning.paminn', { cron: '20 6-16 * * *' })
export class PaminnBevakningar implements Schemahanterare {
  private readonly logg = new Logger(PaminnBevakningar.name);

  constructor(
    private readonly forrad: PaminnelseForradBevakning,
    private readonly notiser: Notiser,
    private readonly utskick: Utskickstjanst,
    private readonly organisation: Organisation,
    private readonly konfiguration: Konfiguration,
    private readonly klocka: Klocka,
  ) {}

  async kor(): Promise<void> {
    const idag = this.klocka.idag();
    const perKonto = new Map<string, Ges[]>();
    for (const rad of ratta(await this.forrad.kandidater(idag))) {
      const paminnelse = paminnelseNu(rad, rad, idag);
      if (paminnelse !== null) perKonto.set(rad.kontoId, [...(perKonto.get(rad.kontoId) ?? []), { rad, paminnelse }]);
    }
    for (const [kontoId, inne] of perKonto) {
      try {
        await this.paminn(kontoId, inne, idag);
      } catch (orsak) {
        // Ett konto med en felaktig adress får inte tysta de andra; nästa körning försöker igen.
        if (!(orsak instanceof DomanFel)) throw orsak;
        this.logg.warn(`Påminnelserna till konto ${kontoId} gick inte ut: ${orsak.kod}`);
      }
    }
  }

  /** Kvittot, notisen och mejlet i samma transaktion: ingen får samma påminnelse två gånger. */
  @Transactional()
  async paminn(kontoId: string, inne: readonly Ges[], idag: string): Promise<void> {
    const nya: Ges[] = [];
    for (const en of inne) {
      if (await this.forrad.anteckna(en.rad.bevakningId, kontoId, en.paminnelse.nyckel, idag)) nya.push(en);
    }
    for (const { rad, paminnelse } of nya.filter((en) => en.rad.notis)) {
      await this.notiser.lagg({
        till: { kontoIds: [kontoId] },
        slag: 'bevakning.paminnelse',
        text: `${nar(rad.forfallodag, idag)}: ${rad.vad ?? 'bevakning'} (${rad.dnr})`,
        lank: `/namnder/${rad.namndId}/arenden/${rad.arendeId}`,
        namndId: rad.namndId,
        objekt: 'bevakning',
        objektId: rad.bevakningId,
        nyckel: `bevakning:${rad.bevakningId}:${paminnelse.nyckel}`,
      });
    }
    if (nya.length > 0 && nya.some((en) => en.rad.mejl)) await this.mejla(kontoId, nya, idag);
  }

  private async mejla(kontoId: string, nya: readonly Ges[], idag: string): Promise<void> {
    const mottagare = await this.forrad.mottagare(kontoId);
    const omgangId = nyttId();
    if (mottagare === null || !(await this.forrad.dagensMejl(kontoId, idag, omgangId))) return;
    const namndIder = [...new Set(nya.map((en) => en.rad.namndId))];
    const namnder = await this.organisation.namnder(namndIder);
    const [forst] = namnder;
    if (forst === undefined) return;
    const { adress } = this.konfiguration;
    const { amne, text, html } = bevakningsMejl({
      kommun: forst.kommunNamn,
      organ: namnder.length === 1 ? forst.namn : 'Dina nämnder',
      idag,
      rader: nya.map(({ rad }) => ({
        vad: rad.vad,
        dnr: rad.dnr,
        nar: nar(rad.forfallodag, idag),
        datum: rad.forfallodag,
        forsenad: rad.forfallodag < idag,
        lank: `${adress}/namnder/${rad.namndId}/arenden/${rad.arendeId}`,
      })),
      lank: `${adress}/namnder/${forst.id}/bevakningar`,
    });
    await this.utskick.skapa({
      namndId: namnder.length === 1 ? forst.id : null,
      slag: 'ovrigt',
      objekt: 'bevakningspaminnelse',
      objektId: omgangId,
      version: 1,
      gemensamt: {
        amne,
        text,
        html,
        fran: { namn: `Bevakningar, ${forst.kommunNamn}`, adress: this.konfiguration.mejlFran },
        bilagor: [],
      },
      mottagare: [{ personId: mottagare.personId, namn: mottagare.namn, adress: mottagare.epost }],
    });
  }
}

/** Den som ansvarar, annars enheten, annars sekretariatet: en bevakning tystnar aldrig för att någon har slutat. */
function ratta(kandidater: readonly Paminnelserad[]): Paminnelserad[] {
  const grunder = new Map<string, Set<Paminnelserad['grund']>>();
  for (const { bevakningId, grund } of kandidater) {
    grunder.set(bevakningId, (grunder.get(bevakningId) ?? new Set()).add(grund));
  }
  return kandidater.filter(({ bevakningId, grund }) => {
    const finns = grunder.get(bevakningId);
    return grund === (['ansvarig', 'enhet', 'sekretariat'] as const).find((en) => finns?.has(en));
  });
}

function nar(forfallodag: string, idag: string): string {
  const dagar = daysBetween(idag, forfallodag);
  if (dagar === 0) return 'I dag';
  if (dagar === 1) return 'I morgon';
  if (dagar > 0) return `${String(dagar)} dagar kvar`;
  return dagar === -1 ? '1 dag försenat' : `${String(-dagar)} dagar försenat`;
}
