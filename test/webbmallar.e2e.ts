// Templates, formulae, how a matter was raised, and the yttrande over a remiss, on screen.
import { Client } from 'pg';
import type { Page } from 'playwright-core';
import { granskaSida } from './stod/granskasida.js';
import { framme, saknas, startaWebbprov, type Webbprov } from './stod/webb.js';

const hinder = saknas();
if (hinder !== null) process.stderr.write(`Mallarnas prov i webbläsare hoppas över: ${hinder}\n`);

(hinder === null ? describe : describe.skip)('mallar och medborgarförslag på skärm', () => {
  jest.setTimeout(300_000);
  let prov: Webbprov;
  let sida: Page;
  let namndId: string;
  let remissId: string;

  const las = async <T>(stig: string): Promise<T> =>
    (await (await sida.request.get(`/api/namnder/${namndId}${stig}`)).json()) as T;
  const skapa = async (stig: string, data: object): Promise<{ id: string }> => {
    const svar = await sida.request.post(`/api/namnder/${namndId}${stig}`, { data });
    expect([svar.status(), await svar.text()]).toEqual([201, expect.any(String)]);
    return (await svar.json()) as { id: string };
  };

  beforeAll(async () => {
    prov = await startaWebbprov();
    sida = await prov.fonster({ som: 'emma' });
    const jag = (await (await sida.request.get('/api/jag')).json()) as { namnder: { namndId: string }[] };
    namndId = jag.namnder[0]?.namndId ?? '';
    const arende = await skapa('/arenden', { arendemening: 'Remiss om skolskjuts över kommungränsen' });
    const uppgifter = JSON.stringify({
      typ: 'remiss',
      titel: 'Remiss om skolskjuts',
      riktning: 'inkommen',
      avsandare: 'Mälarsunda kommun',
    });
    const svar = await sida.request.post(`/api/namnder/${namndId}/arenden/${arende.id}/handlingar`, {
      multipart: { uppgifter },
    });
    expect([svar.status(), await svar.text()]).toEqual([201, expect.any(String)]);
    const handling = (await svar.json()) as { id: string };
    remissId = (
      await skapa(`/handlingar/${handling.id}/remiss`, {
        sistaDag: '2027-04-30',
        avgorsAv: 'namnd',
        derasDnr: 'MK 2026/5',
      })
    ).id;
  });
  afterAll(async () => {
    await prov.bort();
  });

  it('ett avsnitt läggs till, flyttas med tangenterna och krävs; det blir en ny version', async () => {
    await sida.goto(`/namnder/${namndId}/namnden/mallar`);
    await sida.getByRole('link', { name: 'Ordförandeskrivelse', exact: true }).click();
    await sida.getByRole('heading', { name: 'Så börjar dokumentet' }).waitFor();
    await sida.getByRole('button', { name: 'Lägg till ett avsnitt' }).click();
    await sida.getByLabel('Rubrik, avsnitt 4').fill('Klimatet');
    await sida.getByLabel('Står med, avsnitt 4').selectOption('kravs');
    await sida.getByRole('button', { name: 'Klimatet, 4 av 4, flytta' }).press('Alt+ArrowUp');
    await sida.getByRole('button', { name: 'Klimatet, 3 av 4, flytta' }).waitFor();
    await sida.keyboard.press('Control+Enter');
    await sida.getByText('Mallen är sparad som version 2').waitFor();
    const { rader } = await las<{ rader: { namn: string; innehall: { avsnitt: object[] } }[] }>('/mallar');
    expect(rader.find((mall) => mall.namn === 'Ordförandeskrivelse')?.innehall.avsnitt[2]).toMatchObject({
      rubrik: 'Klimatet',
      kravd: true,
      standard: true,
    });
  });

  it('hur ärendet väcktes antecknas från ärendets sida, och syns i redovisningen', async () => {
    const { rader } = await las<{ rader: { id: string; namn: string }[] }>('/arendetyper');
    const arendetypId = rader.find((typ) => typ.namn === 'Medborgarförslag')?.id;
    const { id } = await skapa('/arenden', { arendemening: 'Medborgarförslag om en gångbro över ån', arendetypId });
    await sida.goto(`/namnder/${namndId}/arenden/${id}`);
    await framme(sida);
    await sida.getByRole('button', { name: 'Anteckna hur det väcktes' }).click();
    await sida.getByLabel('Väckt av').fill('Alva Berg');
    await sida.getByLabel('Dagen då det väcktes').fill('2026-03-26');
    await sida.keyboard.press('Control+Enter');
    await sida.getByText('Ska avgöras senast 26 mars 2027').first().waitFor();
    await sida.goto(`/namnder/${namndId}/medborgarforslag`);
    await sida.getByRole('heading', { name: '1 förslag är inte färdigberett' }).waitFor();
  });

  it('yttrandet börjas från remissens sida', async () => {
    await sida.goto(`/namnder/${namndId}/remisser/inkommen/${remissId}`);
    await sida.getByRole('button', { name: 'Börja yttrandet' }).click();
    await sida
      .getByRole('dialog')
      .getByRole('button', { name: /^Börja yttrandet/u })
      .click();
    await sida.getByText('Beslutet antecknas när yttrandet är fastställt.').waitFor();
    const db = new Client(prov.databasUrl);
    await db.connect();
    const { rows } = await db.query(
      'select dokumenttyp from tjansteskrivelse t join yttrande y on y.skrivelse_id = t.id',
    );
    await db.end();
    expect(rows).toEqual([{ dokumenttyp: 'yttrande' }]);
  });

  it.each([
    ['mallar', 'namnden/mallar'],
    ['formuleringar', 'namnden/formuleringar'],
    ['medborgarforslag', 'medborgarforslag'],
  ])('%s håller i alla bredder och lägen', async (namn, del) => {
    expect(await granskaSida(prov, { som: 'emma', stig: `/namnder/${namndId}/${del}`, namn, handbok: 'bred' })).toEqual(
      [],
    );
  });

  it('mallen och yttrandet håller i alla bredder och lägen', async () => {
    const { rader } = await las<{ rader: { id: string; namn: string }[] }>('/mallar');
    const mall = rader.find((en) => en.namn === 'Ordförandeskrivelse')?.id ?? '';
    const sidor = [
      { namn: 'mall', stig: `/namnder/${namndId}/namnden/mallar/${mall}` },
      { namn: 'yttrande', stig: `/namnder/${namndId}/remisser/inkommen/${remissId}` },
    ];
    for (const en of sidor) {
      expect(await granskaSida(prov, { som: 'emma', handbok: 'bred', ...en })).toEqual([]);
    }
  });
});
