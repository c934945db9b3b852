import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Bevakningar } from '#diarium';
import { type Handelse, Handelselyssnare } from '#plattform';
import { addDays } from '#regelverk';
import { type Beslutat, BeslutsbevakningForrad } from './beslutsbevakning.repository.js';
import { uppdragIBeslut } from './domain/uppdrag-i-beslut.js';

/** Är inget sammanträde planerat bevakas ärendet en månad fram. */
const UTAN_SAMMANTRADE = 30;

const SLAG = {
  bordlagd: { kalla: 'bordlaggning', vad: 'Ta upp det bordlagda ärendet' },
  aterremiss: { kalla: 'aterremiss', vad: 'Bereda det återremitterade ärendet' },
} as const;
type Utfall = keyof typeof SLAG;

/** Bevakar det som ett beslut lämnar öppet: bordlagt, återremitterat och uppdrag. Samma beslut två gånger bevakas en gång. */
@Injectable()
export class Beslutsbevakning implements OnModuleInit {
  constructor(
    private readonly lyssnare: Handelselyssnare,
    private readonly forrad: BeslutsbevakningForrad,
    private readonly bevakningar: Bevakningar,
  ) {}

  onModuleInit(): void {
    this.lyssnare.lyssna('paragraf.beslutad', (handelse) => this.beslutad(handelse));
  }

  private async beslutad({ objektId }: Handelse): Promise<void> {
    const b = await this.forrad.beslutat(objektId);
    if (b === null) return;
    for (const utfall of Object.keys(SLAG) as Utfall[]) await this.vila(b, utfall);
    const uppdrag = uppdragIBeslut(b.punkter, b.datum);
    for (const { punkt, dag, sagd } of uppdrag) {
      await this.bevakningar.skapa({
        ...gemensamt(b),
        forfallodag: dag,
        vad: `Uppdrag i § ${String(b.nr)}, punkt ${String(punkt)}`,
        skal: uppdragstext(b.punkter[punkt - 1] ?? '', sagd),
        kalla: 'uppdrag',
        nyckel: `paragraf:${b.paragrafId}:uppdrag:${String(punkt)}`,
      });
    }
  }

  /** Ändras beslutet innan protokollet är klart avbryts det som inte längre gäller. */
  private async vila(b: Beslutat, utfall: Utfall): Promise<void> {
    const nyckel = `paragraf:${b.paragrafId}:${utfall}`;
    if (b.utfall === utfall) {
      await this.bevakningar.skapa({
        ...gemensamt(b),
        ...SLAG[utfall],
        forfallodag: b.nasta ?? addDays(b.datum, UTAN_SAMMANTRADE),
        skal: `§ ${String(b.nr)} den ${b.datum}`,
        nyckel,
      });
      // Beslutet kan ha ändrats fram och tillbaka innan protokollet är klart.
      const finns = await this.bevakningar.medNyckel(b.namndId, nyckel);
      if (finns?.lage === 'avbruten') await this.bevakningar.oppnaIgen(b.namndId, { nyckel });
    } else if ((await this.bevakningar.medNyckel(b.namndId, nyckel)) !== null) {
      await this.bevakningar.avsluta(b.namndId, { nyckel }, { lage: 'avbruten', skal: 'Beslutet ändrades' });
    }
  }
}

const gemensamt = (b: Beslutat) => ({
  namndId: b.namndId,
  arendeId: b.arendeId,
  ansvarigPersonId: b.handlaggareId,
});

const LANGST_SKAL = 1000;

function uppdragstext(punkt: string, sagd: boolean): string {
  const efter = sagd ? '' : ' Beslutet anger ingen dag: flytta bevakningen vid behov.';
  return `${punkt.slice(0, LANGST_SKAL - efter.length)}${efter}`;
}
