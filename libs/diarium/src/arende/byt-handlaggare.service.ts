import { Injectable } from '@nestjs/common';
import { Klocka, Notiser, nyttId, Sammanhang } from '#plattform';
import type { Arendefalt } from './arende.rad.js';
import type { Arende } from './arende.typer.js';
import { Handlaggarprovning } from './handlaggarprovning.service.js';
import { HandlaggareForrad } from './handlaggare.repository.js';
import { harSekretess } from './sekretess.service.js';

type Byte = Pick<Arendefalt, 'handlaggareId' | 'enhet'>;

/** Vem som handlägger, och vilka som gjort det: från, till, när och varför. Den nya får veta det. */
@Injectable()
export class BytHandlaggare {
  constructor(
    private readonly forrad: HandlaggareForrad,
    private readonly provning: Handlaggarprovning,
    private readonly notiser: Notiser,
    private readonly klocka: Klocka,
    private readonly sammanhang: Sammanhang,
  ) {}

  /** @throws DomanFel 422 DIARIUM.HANDLAGGARE_SAKNAS */
  async prova(fore: Arende, { handlaggareId }: Byte): Promise<void> {
    if (handlaggareId === undefined || handlaggareId === null || handlaggareId === fore.handlaggareId) return;
    await this.provning.krav(fore.namndId, handlaggareId);
  }

  /** Skriver bytet när något byttes, i pågående transaktion. */
  async anteckna(fore: Arende, efter: Byte, skal: string | null): Promise<void> {
    const handlaggareId = efter.handlaggareId === undefined ? fore.handlaggareId : efter.handlaggareId;
    const enhet = efter.enhet === undefined ? fore.enhet : efter.enhet;
    if (handlaggareId === fore.handlaggareId && enhet === fore.enhet) return;
    await this.forrad.laggByte({
      id: nyttId(),
      namndId: fore.namndId,
      arendeId: fore.id,
      franPersonId: fore.handlaggareId,
      tillPersonId: handlaggareId,
      franEnhet: fore.enhet,
      tillEnhet: enhet,
      skal,
      aktor: this.sammanhang.aktor(),
      tid: this.klocka.nu(),
    });
    if (handlaggareId !== null && handlaggareId !== fore.handlaggareId) await this.meddela(fore, handlaggareId);
  }

  /** Säger den nya handläggaren till, med bara det offentliga. */
  async meddela(
    arende: Pick<Arende, 'id' | 'namndId' | 'dnr' | 'arendemening' | 'sekretess'>,
    personId: string,
  ): Promise<void> {
    const vad = harSekretess(arende.sekretess) ? arende.dnr : `${arende.dnr} ${arende.arendemening}`;
    await this.notiser.lagg({
      till: { personIds: [personId] },
      slag: 'arende.handlaggare',
      text: `Du handlägger nu ${vad}`,
      lank: `/namnder/${arende.namndId}/arenden/${arende.id}`,
      namndId: arende.namndId,
      objekt: 'arende',
      objektId: arende.id,
    });
  }
}
