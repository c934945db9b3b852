// A meeting where the delegation lists are an item, held and signed.
import { DataSource } from 'typeorm';
import { AntecknaNarvaro, Besluta, HallSammantrade } from '#sammantrade';
import type { Provapp } from '../../../../../test/stod/provapp.js';
import {
  beslut,
  MOTESDAG,
  nyParagraf,
  type Provmote,
  taUpp,
  tid,
  uppropet,
} from '../../../../../test/stod/provmote.js';
import { FordelaDelar } from '../../del/fordela-delar.service.js';
import { LamnaTillJustering } from '../../del/lamna-till-justering.service.js';
import { RegistreraJustering } from '../../justering/registrera-justering.service.js';
import { SkrivProtokoll } from '../../protokoll/skriv-protokoll.service.js';

/** Holds the meeting with the anmälan decided so, and has the protokoll signed the day after. @returns the del */
export async function hallOchJustera(
  p: Provapp,
  m: Provmote & { anmalan: number },
  utfall: 'antecknad' | 'bordlagd',
): Promise<string> {
  const db = p.fa(DataSource);
  p.klocka.satt(tid(MOTESDAG, '18:30'));
  await p.som(async () => {
    await p.fa(HallSammantrade).oppna(m.namndId, m.id);
    await p.fa(AntecknaNarvaro).satt(m.namndId, m.id, uppropet(m));
    const justerare = [{ personId: m.person('Håkan Lindqvist'), paragrafer: null }];
    await p.fa(AntecknaNarvaro).valjJusterare(m.namndId, m.id, justerare);
  });
  const [samling] = await db.query<{ id: string }[]>(`select id from arende where samling_slag = 'delegationsbeslut'`);
  for (const plats of m.punkter.keys()) {
    const over =
      plats === m.anmalan
        ? {
            ...nyParagraf(m, plats),
            titel: 'Delegationsbeslut',
            typ: 'delegation' as const,
            arendeId: samling?.id ?? null,
          }
        : {};
    const id = await taUpp(p, m, plats, over);
    await p.som(() =>
      p.fa(Besluta).besluta(m.namndId, id, plats === m.anmalan ? { punkter: ['Noteras.'], utfall } : beslut()),
    );
  }
  await p.som(() => p.fa(HallSammantrade).avsluta(m.namndId, m.id, '20:00'));
  p.klocka.satt(tid('2026-03-20', '09:00'));
  return await p.som(async () => {
    await p.fa(SkrivProtokoll).oppna(m.namndId, m.id, { namn: 'Linnea Stråberg', personId: null });
    const [del = ''] = await p.fa(FordelaDelar).fordela(m.namndId, m.id);
    await p.fa(LamnaTillJustering).lamna(m.namndId, del);
    await p.fa(RegistreraJustering).registrera(m.namndId, del, {
      datum: '2026-03-20',
      plats: 'Kommunhuset',
      underskrifter: [
        { personId: m.person('Amina Warsame'), roll: 'ordforande' },
        { personId: m.person('Håkan Lindqvist'), roll: 'justerare' },
      ],
    });
    return del;
  });
}
