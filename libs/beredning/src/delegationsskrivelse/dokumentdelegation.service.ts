import { Injectable } from '@nestjs/common';
import type { Provningsform } from '#diarium';
import type { DelegationUnderlag, OverklagandeUnderlag } from '#dokument';
import { saknas } from '#plattform';
import { Beslutsarenden } from '../delegationsbeslut/beslutsarenden.service.js';
import { type Provgrund, Provgrunder } from '../delegationsbeslut/provgrund.service.js';
import { normalPunkt } from '../delegationsordning/domain/punkt.js';
import { hanvisningFor } from '../delegationsspar/hanvisning.js';
import type { Skrivelse } from '../skrivelse/skrivelse.typer.js';
import { Skrivelseatkomst } from '../skrivelse/skrivelseatkomst.service.js';
import {
  type Dagenspunkt,
  DelegationsskrivelseForrad,
  type Dokumentdelegation,
} from './delegationsskrivelse.repository.js';
import { provaDelegationen } from './domain/delegationsratt.js';

/** Delegationen ett beslutsdokument är fattat på, som den visas. */
export interface VisadDelegation extends Dokumentdelegation {
  enhet: string;
  delegat: string;
  delegatTitel: string | null;
  /** ”i stället för Eva Berg, som var frånvarande” */
  istallet: string | null;
  vad: string | null;
  lagrum: string | null;
  /** Hur beslutet överklagas, som det står i dokumentet. */
  hanvisning: string;
  provning: Provningsform;
  /** Varför beslutet inte kan fastställas på delegationen, eller null. */
  brist: string | null;
}

const FORM = {
  laglighetsprovning: 'laglighetsprovning',
  forvaltningsbesvar: 'forvaltningsbesvar',
  ingen: 'ej_overklagbart',
} as const;

/** Läser delegationen bakom ett beslutsdokument: vem som beslutar, med vilken rätt, och hur beslutet överklagas. */
@Injectable()
export class Dokumentdelegationer {
  constructor(
    private readonly forrad: DelegationsskrivelseForrad,
    private readonly atkomst: Skrivelseatkomst,
    private readonly grunder: Provgrunder,
    private readonly arenden: Beslutsarenden,
  ) {}

  /** Null när dokumentet saknar uppgifterna. @throws DomanFel 404 */
  async iDokumentet(namndId: string, skrivelseId: string): Promise<VisadDelegation | null> {
    return await this.for(await this.atkomst.hamta(namndId, skrivelseId));
  }

  async for(s: Pick<Skrivelse, 'id' | 'namndId' | 'arendeId' | 'undertecknare'>): Promise<VisadDelegation | null> {
    const d = await this.forrad.hamta(s.id);
    if (d === null) return null;
    const grund = await this.grunder.hamta(s.namndId);
    const svar = provaDelegationen(d, grund);
    const punkt = await this.forrad.punkten(s.namndId, svar.punktNorm, d.dag);
    const provning = FORM[punkt?.provning ?? 'laglighetsprovning'];
    return {
      ...d,
      enhet: grund.enheter.get(d.enhetId)?.namn ?? '',
      delegat: grund.namn.get(d.delegatPersonId) ?? '',
      delegatTitel: await this.forrad.titel(s.namndId, d.delegatPersonId, d.dag),
      istallet: istalletText(svar.istallet, grund),
      vad: punkt?.vad ?? null,
      lagrum: punkt?.lagrum ?? null,
      hanvisning: hanvisningFor(provning),
      provning,
      brist: svar.brist ?? undertecknarbrist(d, s, grund) ?? (await this.arenden.hinder(s.namndId, s.arendeId)),
    };
  }

  /** Det som trycks i dokumentet, eller inget när det inte är ett delegationsbeslut med uppgifter. */
  async attTrycka(
    s: Pick<Skrivelse, 'id' | 'namndId' | 'arendeId' | 'undertecknare' | 'dokumenttyp'>,
  ): Promise<{ delegation?: DelegationUnderlag; overklagande?: OverklagandeUnderlag }> {
    const d = s.dokumenttyp === 'delegationsbeslut' ? await this.for(s) : null;
    if (d === null) return {};
    const punkt = await this.forrad.punkten(s.namndId, normalPunkt(d.punkt), d.dag);
    if (punkt === null) return {};
    return {
      delegation: {
        delegat: { namn: d.delegat, titel: d.delegatTitel ?? 'delegat' },
        punkt: d.punkt,
        ordning: ordningen(punkt),
        ...(d.istallet === null ? {} : { iStallet: d.istallet }),
        ...(d.lagrum === null ? {} : { lagrum: d.lagrum }),
      },
      overklagande: { satt: FORM[punkt.provning] },
    };
  }

  /** De som får besluta enligt punkten den dagen. @throws DomanFel 404 */
  async delegater(
    namndId: string,
    fraga: { enhetId: string; punkt: string; dag: string },
  ): Promise<{ rader: { personId: string; namn: string }[]; brist: string | null }> {
    const grund = await this.grunder.hamta(namndId);
    if (!grund.enheter.has(fraga.enhetId)) throw saknas('Enheten');
    const { delegater, brist } = provaDelegationen({ ...fraga, delegatPersonId: '' }, grund);
    const rader = [...new Set(delegater)].map((personId) => ({ personId, namn: grund.namn.get(personId) ?? '' }));
    return { rader, brist: rader.length > 0 ? null : brist };
  }
}

const ordningen = ({ antagenDag, antagenParagraf }: Dagenspunkt): DelegationUnderlag['ordning'] => {
  const paragraf = antagenParagraf.replace(/[§\s]/gu, '');
  return { antagen: antagenDag, ...(paragraf === '' ? {} : { paragraf }) };
};

function istalletText(
  istallet: { personId: string; franvarande: boolean } | null,
  { namn }: Pick<Provgrund, 'namn'>,
): string | null {
  if (istallet === null) return null;
  const vem = namn.get(istallet.personId) ?? 'delegaten';
  return istallet.franvarande ? `i stället för ${vem}, som var frånvarande` : `ersättare för ${vem}`;
}

/** Det är delegaten som beslutar, och därför den som skriver under. */
function undertecknarbrist(
  { delegatPersonId }: Dokumentdelegation,
  { undertecknare }: Pick<Skrivelse, 'undertecknare'>,
  { namn }: Pick<Provgrund, 'namn'>,
): string | null {
  if (undertecknare.length === 1 && undertecknare[0]?.personId === delegatPersonId) return null;
  return `${namn.get(delegatPersonId) ?? 'Delegaten'} beslutar ensam och ska stå som undertecknare, ingen annan (KL 6:37).`;
}
