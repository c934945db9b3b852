import { Injectable } from '@nestjs/common';
import { type ArendebladUnderlag, byggArendeblad, type Dokument } from '#dokument';
import { Klocka, saknas } from '#plattform';
import { STATUSORD } from '../arende/domain/listfil.js';
import type { Arendestatus } from '../arende/arende.typer.js';
import type { Lasare } from '../arende/sekretess.service.js';
import { Brevhuvud } from '../framstalld/brevhuvud.service.js';
import type { Partsroll } from '../part/part.typer.js';
import { VisaParter } from '../part/visa-parter.service.js';
import { VisaTidslinje } from '../tidslinje/visa-tidslinje.service.js';
import { arendevy } from '../vy/domain/arendevy.js';
import { UTELAMNAD } from '../vy/domain/dolj.js';
import { handlingsvy, offentligHandlingsvy } from '../vy/domain/handlingsvy.js';
import type { Arendevy, Handlingsvy, Vy, Vyarende, Vyhandling } from '../vy/domain/vy.typer.js';
import { VyForrad } from '../vy/vy.repository.js';

const VY_TEXT: Readonly<Record<Vy, string>> = {
  intern: 'För den egna myndigheten, utan det som har sekretess',
  offentlig: 'Som allmänheten får se det i diariet (OSL 5:2)',
  webb: 'För webben, utan uppgifter om enskilda',
};
const RIKTNING = { inkommen: 'Inkommen', upprattad: 'Upprättad', utgaende: 'Utgående', intern: 'Intern' } as const;
const ROLL: Readonly<Record<Partsroll, string>> = {
  part: 'Part',
  motpart: 'Motpart',
  ombud: 'Ombud',
  avsandare: 'Avsändare',
  berord: 'Berörd',
};
const FLEST_HANDELSER = 1_000;
const SIDA = 100;
const DAG = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' });
/** Bladet är papper som kan läsas av fler än den som skrev ut det: det visar det som den utan insyn får se. */
const UTAN_INSYN: Lasare = { kontoId: '00000000-0000-0000-0000-000000000000', personId: null };

/** Ärendebladet: ärendet som det står i diariet, i en av de tre vyerna. */
@Injectable()
export class Arendeblad {
  constructor(
    private readonly forrad: VyForrad,
    private readonly parter: VisaParter,
    private readonly tidslinje: VisaTidslinje,
    private readonly brevhuvud: Brevhuvud,
    private readonly klocka: Klocka,
  ) {}

  /** @throws DomanFel 404 */
  async bygg(namndId: string, arendeId: string, vy: Vy): Promise<{ dnr: string; dokument: Dokument }> {
    const arende = await this.forrad.arende(namndId, arendeId);
    if (arende === null) throw saknas('Ärendet');
    // Den interna vyn har mer, men inte det skyddade: en papperskopia har ingen läslogg.
    const a = arendevy(arende, vy === 'webb' ? 'webb' : 'offentlig');
    const dokument = byggArendeblad({
      skapad: this.klocka.nu().toISOString(),
      brevhuvud: await this.brevhuvud.las(namndId),
      dnr: a.dnr,
      arendemening: a.arendemening,
      dag: this.klocka.idag(),
      vy: VY_TEXT[vy],
      uppgifter: uppgifter(a, vy),
      parter: await this.partrader(namndId, arendeId, a, vy),
      handlingar: (await this.forrad.handlingar(namndId, arendeId)).flatMap((h) => handling(h, arende, vy)),
      handelser: vy === 'intern' ? await this.handelser(namndId, arendeId) : null,
      utelamnat: a.utelamnat,
    });
    return { dnr: a.dnr, dokument };
  }

  private async partrader(
    namndId: string,
    arendeId: string,
    a: Arendevy,
    vy: Vy,
  ): Promise<ArendebladUnderlag['parter']> {
    const parter = await this.parter.lista(namndId, arendeId, UTAN_INSYN);
    return parter.map((part, plats) => {
      const visad = a.parter[plats];
      if (vy !== 'intern')
        return { namn: visad?.namn ?? UTELAMNAD, roll: ROLL[part.roll], uppgifter: nummer(visad?.derasDnr) };
      const kontakt = [part.adress, part.telefon, part.epost].filter((del) => del !== null && del !== '');
      return {
        namn: part.namn ?? UTELAMNAD,
        roll: ROLL[part.roll],
        uppgifter: [...nummer(part.derasDnr), ...kontakt.map(String)],
      };
    });
  }

  private async handelser(namndId: string, arendeId: string): Promise<{ dag: string; mening: string }[]> {
    const alla: { dag: string; mening: string }[] = [];
    for (let sida = 1; alla.length < FLEST_HANDELSER; sida += 1) {
      const { rader } = await this.tidslinje.sida(namndId, arendeId, { sida, antal: SIDA }, UTAN_INSYN);
      alla.push(...rader.map(({ tid, mening }) => ({ dag: DAG.format(tid), mening })));
      if (rader.length < SIDA) break;
    }
    return alla.reverse();
  }
}

const nummer = (derasDnr: string | null | undefined): string[] =>
  derasDnr === null || derasDnr === undefined ? [] : [`Deras nr ${derasDnr}`];

const uppgifter = (a: Arendevy, vy: Vy): ArendebladUnderlag['uppgifter'] => [
  { etikett: 'Registrerat', varde: a.registreratDatum },
  { etikett: 'Läge', varde: STATUSORD[a.status as Arendestatus] },
  { etikett: 'Handläggare', varde: a.handlaggare ?? '' },
  { etikett: 'Enhet', varde: a.enhet ?? '' },
  { etikett: 'Klassificering', varde: vy === 'webb' ? '' : (a.klassificering ?? '') },
  { etikett: 'Sekretess', varde: a.sekretess?.replace(/^Sekretess /u, '') ?? '' },
  { etikett: 'Makulerat', varde: a.makuleringSkal ?? '' },
];

function handling(h: Vyhandling, arende: Vyarende, vy: Vy): ArendebladUnderlag['handlingar'] {
  // Det interna materialet står på det interna bladet, med samma utelämnanden som en allmän handling.
  const visad: Handlingsvy | null =
    vy === 'intern'
      ? offentligHandlingsvy({ ...h, riktning: h.riktning === 'intern' ? 'upprattad' : h.riktning }, arende)
      : handlingsvy(h, arende, vy);
  if (visad === null) return [];
  const marken = [visad.sekretess, visad.makulerad ? 'Makulerad' : null].filter((del) => del !== null);
  return [
    {
      nr: visad.nr,
      datum: visad.datum ?? visad.registreradDatum,
      titel: visad.titel,
      riktning: RIKTNING[h.riktning],
      fran: visad.fran,
      till: visad.till,
      marken,
    },
  ];
}
