import { DataSource } from 'typeorm';
import { RegistreraArende, RegistreraHandling } from '#diarium';
import { LOSENORD } from '../../../../test/stod/provkommun.js';
import type { Provsvar } from '../../../../test/stod/provapp.js';
import { type Diarieprov, diarieprov } from '../prov/diarieprov.js';
import type { SoksvarDto } from './sok.dto.js';
import { UppdateraIndex } from './uppdatera-index.service.js';

describe('sökningen', () => {
  let prov: Diarieprov;
  let kaka: string;

  const sok = async (q: string, rest = ''): Promise<Provsvar<SoksvarDto>> =>
    await prov.app.fraga<SoksvarDto>('GET', `/api/sok?q=${encodeURIComponent(q)}${rest}`, { kaka });
  const traffar = async (q: string, rest = ''): Promise<string[]> => {
    const { status, kropp } = await sok(q, rest);
    expect([q, status]).toEqual([q, 200]);
    return kropp.rader.map((rad) => rad.arendemening);
  };
  const registrera = async (arendemening: string): Promise<string> => {
    const { namndId } = prov.kommun;
    return (await prov.app.som(() => prov.app.fa(RegistreraArende).registrera({ namndId, arendemening }))).id;
  };
  const indexera = async (): Promise<number> => await prov.app.som(() => prov.app.fa(UppdateraIndex).uppdatera());

  beforeAll(async () => {
    prov = await diarieprov();
    kaka = await prov.app.loggaIn('karim', LOSENORD);
  });
  afterAll(async () => {
    await prov.app.bort();
  });

  it('hittar ärendemeningen genast, i varje böjning', async () => {
    await registrera('Bygglov för skolan i Ekbacka');
    expect(await traffar('skolornas byggloven')).toEqual(['Bygglov för skolan i Ekbacka']);
    expect(await traffar('skol')).toHaveLength(1);
    expect(await traffar('badhus')).toEqual([]);
  });
  it('hittar handlingen när kön tömts', async () => {
    const arendeId = await registrera('Remiss');
    const { namndId } = prov.kommun;
    await prov.app.som(() =>
      prov.app
        .fa(RegistreraHandling)
        .registrera({ namndId, arendeId, typ: 'skrivelse', titel: 'Synpunkter på hamnen', riktning: 'inkommen' }),
    );
    expect(await traffar('hamn')).toEqual([]);
    await indexera();
    expect(await traffar('hamn')).toEqual(['Remiss']);
    expect(await prov.app.fa(DataSource).query('select * from sok_ko')).toEqual([]);
  });
});
