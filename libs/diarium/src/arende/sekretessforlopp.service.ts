import { Injectable } from '@nestjs/common';
import { Klocka, Notiser } from '#plattform';
import { addVardagar } from '#regelverk';
import { EgenRegistrering } from '../atkomst/egen-registrering.service.js';
import type { Arendefalt } from './arende.rad.js';
import type { Arende, Sekretess } from './arende.typer.js';
import { UnderProvningForrad } from './underprovning.repository.js';

/** En prövning är gjord inom en arbetsdag (DOMAN 3): nästa vardag efter den då den började. */
export const provasSenast = (sedan: string): string => addVardagar(sedan, 1);

interface Provad {
  id: string;
  namndId: string;
  /** `ärendet UAN/2026:1`: bara nummer, aldrig ord ur det som prövas. */
  beteckning: string;
  lank: string;
}

/** En handling vars sekretess prövas. */
interface Provadhandling {
  id: string;
  namndId: string;
  arendeId: string | null;
  nr: number | null;
}

/** Det som följer av att en sekretess börjar prövas, och av att den avgörs. */
@Injectable()
export class Sekretessforlopp {
  constructor(
    private readonly forrad: UnderProvningForrad,
    private readonly egen: EgenRegistrering,
    private readonly notiser: Notiser,
    private readonly klocka: Klocka,
  ) {}

  /** Fälten som följer med ändringen. */
  falt(fore: Sekretess, efter: Sekretess): Pick<Arendefalt, 'sekretessProvasSedan' | 'sekretessDatum'> {
    if (!fore.underProvning && efter.underProvning) return { sekretessProvasSedan: this.klocka.idag() };
    return {};
  }

  async efterArende(fore: Arende, efter: Sekretess): Promise<void> {
    await this.efter('arende', fore.sekretess, efter, {
      id: fore.id,
      namndId: fore.namndId,
      beteckning: `ärendet ${fore.dnr}`,
      lank: `/namnder/${fore.namndId}/arenden/${fore.id}`,
    });
  }

  async efterHandling(fore: Provadhandling & { sekretess: Sekretess }, efter: Sekretess): Promise<void> {
    if (fore.sekretess.underProvning === efter.underProvning) return;
    await this.efter('handling', fore.sekretess, efter, await this.handlingen(fore));
  }

  /** En ny handling registrerades under prövning. */
  async handlingProvas(handling: Provadhandling): Promise<void> {
    await this.borja('handling', await this.handlingen(handling));
  }

  private async handlingen({ id, namndId, arendeId, nr }: Provadhandling): Promise<Provad> {
    const dnr = arendeId === null ? null : await this.forrad.dnr(arendeId);
    return {
      id,
      namndId,
      beteckning: dnr === null ? 'en handling utan ärende' : `handling ${String(nr)} i ${dnr}`,
      lank:
        arendeId === null
          ? `/namnder/${namndId}/handlingar/${id}`
          : `/namnder/${namndId}/arenden/${arendeId}?handling=${id}`,
    };
  }

  private async efter(objekt: 'arende' | 'handling', fore: Sekretess, efter: Sekretess, vad: Provad): Promise<void> {
    if (!fore.underProvning && efter.underProvning) await this.borja(objekt, vad);
    // Den som avgör ska hinna göra klart det hon håller på med: annars syns inte vad hon nyss skrev.
    if (fore.underProvning && !efter.underProvning && efter.lagrum !== null) {
      await this.egen.avgjord(objekt, vad.namndId, vad.id);
    }
  }

  /** Säger till dem som prövar, med dagen då det ska vara gjort. */
  async borja(objekt: 'arende' | 'handling', vad: Provad): Promise<void> {
    const idag = this.klocka.idag();
    await this.notiser.lagg({
      till: { kontoIds: await this.forrad.provare(vad.namndId, idag) },
      slag: 'sekretess.provas',
      text: `Sekretessen för ${vad.beteckning} ska vara prövad senast ${provasSenast(idag)}`,
      lank: vad.lank,
      namndId: vad.namndId,
      objekt,
      objektId: vad.id,
      nyckel: `sekretess.provas:${vad.id}:${idag}`,
    });
  }
}
