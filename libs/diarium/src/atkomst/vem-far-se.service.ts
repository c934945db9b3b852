import { Injectable } from '@nestjs/common';
import { Klocka, type Rattighet, rattigheterFor, type Roll, ROLL_TEXT, saknas } from '#plattform';
import { harSekretess } from '../arende/sekretess.service.js';
import type { Arende } from '../arende/arende.typer.js';
import { VisaArende } from '../arende/visa-arende.service.js';
import { AtkomstForrad, type Insynsgrund, type Insynsrad, type Rollinnehavare } from './atkomst.repository.js';

/** Ett skäl, i ord, med sin tid. */
export interface Insynsskal {
  slag: Rollinnehavare['grund'] | Insynsgrund;
  text: string;
  fran: string;
  till: string | null;
}

/** Vad en person får se av ett ärende, och varför. */
export interface Personinsyn {
  kontoId: string;
  namn: string;
  /** Ser att ärendet finns, med dess offentliga uppgifter. */
  serArendet: boolean;
  /** Ser det skyddade. Utan sekretess finns inget skyddat: detsamma som `serArendet`. */
  serSkyddat: boolean;
  roller: Roll[];
  skal: Insynsskal[];
  /** Vad personen får göra med ärendet och dess handlingar. */
  far: Rattighet[];
  /** Varför personen inte ser ärendet eller det skyddade; null när inget är stängt. */
  varforInte: string | null;
}

const ROR_ARENDET = /^(?:arende|handling|skrivelse|atkomst|insyn)\./u;

/** Svarar på vem som får se ett ärende, och varför: samma frågor i databasen som när någon öppnar det. */
@Injectable()
export class VemFarSe {
  constructor(
    private readonly forrad: AtkomstForrad,
    private readonly arenden: VisaArende,
    private readonly klocka: Klocka,
  ) {}

  /** Alla i nämnden som ser ärendet i dag. @throws DomanFel 404 */
  async lista(namndId: string, arendeId: string): Promise<{ sekretess: boolean; personer: Personinsyn[] }> {
    const { arende, alla } = await this.alla(namndId, arendeId);
    return { sekretess: harSekretess(arende.sekretess), personer: alla.filter((en) => en.serArendet) };
  }

  /** En person, också den som inte ser ärendet. @throws DomanFel 404 för den som inte hör till nämnden */
  async en(namndId: string, arendeId: string, kontoId: string): Promise<Personinsyn> {
    const { alla } = await this.alla(namndId, arendeId);
    const person = alla.find((en) => en.kontoId === kontoId);
    if (person === undefined) throw saknas('Personen');
    return person;
  }

  private async alla(namndId: string, arendeId: string): Promise<{ arende: Arende; alla: Personinsyn[] }> {
    const arende = await this.arenden.hamta(namndId, arendeId);
    const idag = this.klocka.idag();
    const innehavare = await this.forrad.rollinnehavare(namndId, idag);
    const insyn = await this.forrad.insynIArendet(arendeId, idag);
    const konton = [...new Set(innehavare.map((rad) => rad.kontoId))];
    const alla = konton.map((kontoId) =>
      personinsyn(
        innehavare.filter((rad) => rad.kontoId === kontoId),
        insyn.filter((rad) => rad.kontoId === kontoId),
        harSekretess(arende.sekretess),
      ),
    );
    return { arende, alla };
  }
}

function personinsyn(
  innehavare: readonly Rollinnehavare[],
  insyn: readonly Insynsrad[],
  hemligt: boolean,
): Personinsyn {
  const [forst] = innehavare;
  const roller = [...new Set(innehavare.map((rad) => rad.roll))];
  const far = rattigheterFor(roller).filter((ratt) => ROR_ARENDET.test(ratt));
  const serArendet = far.includes('arende.las');
  const serSkyddat = serArendet && (!hemligt || insyn.length > 0);
  return {
    kontoId: forst?.kontoId ?? '',
    namn: forst?.namn ?? '',
    serArendet,
    serSkyddat,
    roller,
    skal: [...innehavare.map(rollskal), ...(hemligt ? insyn.map(insynsskal) : [])],
    far: serArendet ? far : [],
    varforInte: stangt(roller, { serArendet, serSkyddat }),
  };
}

function rollskal(rad: Rollinnehavare): Insynsskal {
  const roll = ROLL_TEXT[rad.roll];
  const texter = {
    tilldelad: `Är ${roll} i nämnden`,
    uppdrag: `Har uppdrag som ${roll}`,
    presidium: 'Har ordförandens uppgifter: ordföranden är förhindrad eller uppdraget vakant',
    franvaro: `Ersätter ${rad.forNamn ?? 'den frånvarande'} som ${roll}`,
    granskning: 'Granskar nämnden',
  };
  return { slag: rad.grund, text: texter[rad.grund], fran: rad.fran, till: rad.till };
}

function insynsskal(rad: Insynsrad): Insynsskal {
  const texter = {
    sekretess: 'Sköter nämndens sekretess',
    provning: 'Prövar sekretessen, så länge den prövas',
    handlaggare: 'Handlägger ärendet',
    ersatter: `Ersätter ${rad.forNamn ?? 'handläggaren'}, som handlägger ärendet`,
    namngiven: `Har fått namngiven åtkomst: ${rad.skal ?? ''}`,
    granskning: `Granskningen omfattar sekretess: ${rad.skal ?? ''}`,
  };
  return { slag: rad.grund, text: texter[rad.grund], fran: rad.fran, till: rad.till };
}

function stangt(roller: readonly Roll[], ser: { serArendet: boolean; serSkyddat: boolean }): string | null {
  if (ser.serSkyddat) return null;
  const vad = roller.map((roll) => ROLL_TEXT[roll]).join(', ');
  if (!ser.serArendet) return `Som ${vad} läser man inte diariet. Det som tas upp på ett sammanträde läses där.`;
  return `Ärendet har sekretess. Att vara ${vad} räcker inte: den som behöver det handlägger ärendet eller får namngiven åtkomst.`;
}
