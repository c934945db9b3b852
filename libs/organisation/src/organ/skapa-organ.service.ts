import { DomanFel, Handelselogg, nyttId, saknas, Transactional } from '#plattform';
import { Injectable } from '@nestjs/common';
import type { Organslag } from './organ.js';
import { OrganForrad } from './organ.repository.js';

export interface NyttOrgan {
  kommunId: string;
  namn: string;
  slag: Organslag;
  diariekod: string;
  /** Krävs för utskott och beredning. */
  overordnatId?: string | null;
  forvaltning?: string | null;
  forvaltningId?: string | null;
  fran?: string | null;
}

/** Lägger upp ett organ. Det kan börja arbeta när det har ett reglemente. */
@Injectable()
export class SkapaOrgan {
  constructor(
    private readonly organ: OrganForrad,
    private readonly handelser: Handelselogg,
  ) {}

  /**
   * @returns organets id
   * @throws DomanFel `ORGANISATION.OVERORDNAT_SAKNAS`, `ORGANISATION.ORGAN_FINNS`
   */
  @Transactional()
  async skapa(nytt: NyttOrgan): Promise<string> {
    await this.kravOverordnat(nytt);
    if ((await this.organ.medNamn(nytt.kommunId, nytt.namn)) !== null) {
      throw new DomanFel(
        'ORGANISATION.ORGAN_FINNS',
        'Kommunen har redan ett organ med det namnet. Välj ett annat namn.',
      );
    }
    const id = nyttId();
    const rad = {
      ...nytt,
      id,
      overordnatId: nytt.overordnatId ?? null,
      forvaltning: nytt.forvaltning ?? null,
      forvaltningId: nytt.forvaltningId ?? null,
      fran: nytt.fran ?? null,
    };
    await this.organ.lagg(rad);
    await this.handelser.skriv({ namndId: id, typ: 'organ.skapat', objekt: 'organ', objektId: id, efter: rad });
    return id;
  }

  private async kravOverordnat(nytt: NyttOrgan): Promise<void> {
    const under = nytt.slag === 'utskott' || nytt.slag === 'beredning';
    if (nytt.overordnatId === undefined || nytt.overordnatId === null) {
      if (!under) return;
      const text = 'Ange vilket organ som utskottet eller beredningen hör till.';
      throw new DomanFel('ORGANISATION.OVERORDNAT_SAKNAS', text, {
        status: 422,
        falt: [{ stig: 'overordnatId', text }],
      });
    }
    const over = await this.organ.medId(nytt.overordnatId);
    if (over === null || over.kommunId !== nytt.kommunId) throw saknas('Det överordnade organet');
  }
}
