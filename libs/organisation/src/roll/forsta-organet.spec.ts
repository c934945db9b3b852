import { type Provapp, provapp } from '../../../../test/stod/provapp.js';
import { LOSENORD } from '../../../../test/stod/provkommun.js';
import { SkapaAdministrator } from './skapa-administrator.service.js';

describe('en installation utan något organ', () => {
  let p: Provapp;
  let admin: string;

  beforeAll(async () => {
    p = await provapp({});
    await p.som(async () => {
      await p.fa(SkapaAdministrator).skapa('forsta', 'Frida Först', LOSENORD);
    });
    admin = await p.loggaIn('forsta', LOSENORD);
  });
  afterAll(async () => {
    await p.bort();
  });

  it('läggs upp av administratören, som sedan hör till det nya organet', async () => {
    const forst = await p.fraga<{ namnder: unknown[]; iKommunen: string[] }>('GET', '/api/jag', { kaka: admin });
    expect(forst.kropp.namnder).toEqual([]);
    expect(forst.kropp.iKommunen).toContain('konto.skriv');
    const ny = async () =>
      await p.fraga<{ id: string; kod?: string }>('POST', '/api/kommuner', {
        kaka: admin,
        kropp: { namn: 'Nyby kommun', sate: 'Nyby' },
      });
    const tva = await Promise.all([ny(), ny()]);
    expect(tva.map(({ status }) => status).sort()).toEqual([201, 409]);
    const kommunId = tva.find(({ status }) => status === 201)?.kropp.id;
    const organ = { kommunId, namn: 'Kommunfullmäktige', diariekod: 'KF', slag: 'kommunfullmaktige' };
    expect((await p.fraga('POST', '/api/namnder', { kaka: admin, kropp: organ })).status).toBe(201);
    const sedan = await p.fraga<{ namnder: { namn: string }[] }>('GET', '/api/jag', { kaka: admin });
    expect(sedan.kropp.namnder.map(({ namn }) => namn)).toEqual(['Kommunfullmäktige']);
  });
});
