import { AndraKommun, AndraOrgan, KommunForrad, OrganForrad, SkrivForvaltning } from '#organisation';
import { Fillagring } from '#plattform';
import { type Provapp, provapp } from '../../../../test/stod/provapp.js';
import { type Provkommun, skapaProvkommun } from '../../../../test/stod/provkommun.js';
import { KEDJAN } from '../../../../test/stod/provmote.js';
import { Brevhuvud } from './brevhuvud.service.js';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><g/></svg>';

describe('nämndens brevhuvud', () => {
  let p: Provapp;
  let k: Provkommun;

  beforeAll(async () => {
    p = await provapp(KEDJAN);
    k = await skapaProvkommun(p, { konton: false });
  });
  afterAll(async () => {
    await p.bort();
  });

  it('är förvaltningens, och kommunens där förvaltningen inte har något eget', async () => {
    const vapen = await p.fa(Fillagring).spara(Buffer.from(SVG));
    const logotyp = await p.fa(Fillagring).spara(Buffer.from([0x89, 0x50, 0x4e, 0x47]));
    await p.som(async () => {
      const version = (await p.fa(KommunForrad).medId(k.kommunId))?.version ?? 0;
      await p.fa(AndraKommun).andra(k.kommunId, version, {
        postadress: 'Kommunhuset\n123 45 Ekbacka',
        telefon: '08-465 004 00',
        webbplats: 'https://ekbacka.example',
        organisationsnummer: '212000-0000',
        vapenSha256: vapen.sha256,
        vapenAlttext: 'Ekbackas vapen',
      });
    });
    expect(await p.fa(Brevhuvud).las(k.namndId)).toMatchObject({
      vapen: { format: 'svg', alt: 'Ekbackas vapen' },
      adress: {
        post: ['Kommunhuset', '123 45 Ekbacka'],
        kontakt: ['08-465 004 00', 'https://ekbacka.example', 'Org.nr 212000-0000'],
      },
    });
    await p.som(async () => {
      const forvaltningId = await p.fa(SkrivForvaltning).skapa(k.kommunId, {
        namn: 'Utbildningsförvaltningen',
        besoksadress: 'Skolgatan 2',
        telefon: '08-465 004 50',
        fotrader: 'Bankgiro 000-0000\n',
        logotypSha256: logotyp.sha256,
        logotypAlttext: 'Ett ekblad',
      });
      const version = (await p.fa(OrganForrad).medId(k.namndId))?.version ?? 0;
      await p.fa(AndraOrgan).andra(k.namndId, version, { forvaltningId });
    });
    expect(await p.fa(Brevhuvud).las(k.namndId)).toMatchObject({
      forvaltning: 'Utbildningsförvaltningen',
      vapen: { format: 'png', alt: 'Ett ekblad' },
      adress: {
        post: ['Kommunhuset', '123 45 Ekbacka', 'Besök: Skolgatan 2'],
        kontakt: ['08-465 004 50', 'https://ekbacka.example', 'Org.nr 212000-0000', 'Bankgiro 000-0000'],
      },
    });
    // Den andra nämnden har kommunens.
    expect(await p.fa(Brevhuvud).las(k.annanNamndId)).toMatchObject({ vapen: { format: 'svg' } });
  });
});
