// An account for each role, whichever way the role is come by.
import { OppnaGranskning, OppnaKonto, SkapaPerson, TillsattUppdrag, type Uppdragsroll } from '#organisation';
import { type Roll, TILLDELBARA_ROLLER } from '#plattform';
import type { Provapp } from './provapp.js';
import { LOSENORD, type Provkommun } from './provkommun.js';

const UPPDRAG: Partial<Record<Roll, Uppdragsroll>> = { vice_ordforande: 'andre_vice', insynsplats: 'insynsplats' };

/** Opens them in the first nämnd. @returns the cookie of each */
export async function rollkonton(p: Provapp, k: Provkommun, roller: readonly Roll[]): Promise<Map<Roll, string>> {
  const { namndId } = k;
  await p.som(async () => {
    for (const roll of roller) {
      const personId = await p.fa(SkapaPerson).skapa({ namn: `Prov ${roll}` });
      const uppdrag = UPPDRAG[roll];
      if (uppdrag !== undefined) {
        await p.fa(TillsattUppdrag).tillsatt({ namndId, personId, roll: uppdrag, parti: 'MP', fran: '2023-01-01' });
      }
      const konto = { inloggningsnamn: roll, namn: `Prov ${roll}`, losenord: LOSENORD, personId };
      const tilldelas = (TILLDELBARA_ROLLER as readonly Roll[]).includes(roll) ? [roll] : [];
      const kontoId = await p.fa(OppnaKonto).oppna(namndId, konto, tilldelas);
      if (roll === 'revisor') {
        const granskning = { namndId, kontoId, andamal: 'Diariet 2026', beslutadAv: 'Kommunrevisionen § 4' };
        await p.fa(OppnaGranskning).oppna({ ...granskning, sekretess: false, fran: '2026-03-01', till: '2026-03-31' });
      }
    }
  });
  return new Map(await Promise.all(roller.map(async (roll) => [roll, await p.loggaIn(roll, LOSENORD)] as const)));
}

/** Opens one account in the first nämnd with every role that is given by hand. @returns its cookie */
export async function medAllaRoller(p: Provapp, k: Provkommun): Promise<string> {
  await p.som(async () => {
    const personId = await p.fa(SkapaPerson).skapa({ namn: 'Prov alla' });
    const konto = { inloggningsnamn: 'alla', namn: 'Prov alla', losenord: LOSENORD, personId };
    await p.fa(OppnaKonto).oppna(k.namndId, konto, [...TILLDELBARA_ROLLER]);
  });
  return await p.loggaIn('alla', LOSENORD);
}
