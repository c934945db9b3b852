// Default deny: every route that exists declares its right, and what is open to all stands here in full.
import { Controller, Get, Module } from '@nestjs/common';
import { Rutt } from '#plattform';
import { kedjeentiteter, kedjemigrationer, kedjemoduler } from '#protokoll';
import { type Provapp, provapp } from './stod/provapp.js';
import { LOSENORD, type Provkommun, skapaProvkommun } from './stod/provkommun.js';
import { offentligYta, type Ruttrad, samlaRutter, vandraRutter } from './stod/ruttvandring.js';

const KEDJAN = { moduler: kedjemoduler, entiteter: kedjeentiteter, migrationer: kedjemigrationer };

/** The whole public surface. A new line here is a decision. */
const OFFENTLIGT = [
  'DELETE /api/inloggning',
  'POST /api/inloggning',
  // The ways in, and how far one has come. A name that does not exist gets the answer of one that does.
  'GET /api/inloggning/lage',
  'POST /api/inloggning/passnyckel',
  'POST /api/inloggning/passnyckel/fraga',
  'POST /api/inloggning/oidc/:leverantor',
  'GET /api/inloggning/oidc/:leverantor/svar',
  'POST /api/inloggning/aterstallning',
  'POST /api/inloggning/aterstallning/losenord',
  // For the running of it: what is up, and figures for the one with the key.
  'GET /halsa',
  'GET /metrics',
  // The readable page about the API and what it is made of.
  'GET /api',
  'GET /api-yaml',
  'GET /api/*',
  'GET /api/LICENSE',
  'GET /api/api/swagger-ui-init.js',
  'GET /api/index.html',
  'GET /api/openapi.json',
  'GET /api/swagger-ui-init.js',
  // A person's bevakningar as a calendar: the secret link is the proof.
  'GET /api/bevakningskalender/:nyckel',
  'GET /api/arsplankalender/:nyckel',
  // The answer to a remiss: the link in the mail is the proof.
  'GET /remissvar/:token',
  'GET /remissvar/:token/filer/:filId',
  'POST /remissvar/:token',
  // The answer to a kallelse: the link in the mail is the proof.
  'GET /svar/:token',
  'POST /svar/:token',
  // Caught mail: only from the machine itself, and not there at all with SMTP_URL set.
  'GET /utveckling/mejl',
  'GET /utveckling/mejl/:id',
  'GET /utveckling/mejl/:id/bilagor/:nr',
  'GET /utveckling/mejl/:id/html',
  'GET /utveckling/mejl/:id/ra',
];

describe('varje rutt', () => {
  let prov: Provapp;
  let kommun: Provkommun;
  let rutter: Ruttrad[];

  beforeAll(async () => {
    prov = await provapp(KEDJAN);
    kommun = await skapaProvkommun(prov);
    rutter = samlaRutter(prov.app);
  });
  afterAll(async () => {
    await prov.bort();
  });

  it('som är öppen för alla står i listan, och ingen annan', () => {
    expect(offentligYta(rutter)).toEqual([...OFFENTLIGT].sort());
  });

  it('kräver annars inloggning, och svarar 404 för en nämnd man inte hör till', async () => {
    expect(rutter.filter((rutt) => rutt.val?.scope === 'namnd').length).toBeGreaterThan(10);
    const kaka = await prov.loggaIn('linnea', LOSENORD);
    const avvikelser = await vandraRutter(prov.app, rutter, { kaka, annanNamnd: kommun.annanNamndId });
    expect(avvikelser).toEqual([]);
  });

  it('hittar den som glömts: utan deklaration, och för en nämnd utan att säga vilken', async () => {
    @Controller('glomda')
    class Glomda {
      @Get('odeklarerad')
      odeklarerad(): string {
        return 'hemligt';
      }

      @Get('utan-namnd')
      @Rutt({ scope: 'namnd', ratt: 'arende.las', sammanfattning: 'Prov' })
      utanNamnd(): string {
        return 'hemligt';
      }
    }
    @Module({ controllers: [Glomda] })
    class Glomskmodul {}
    const annan = await provapp({ ...KEDJAN, moduler: [...kedjemoduler, Glomskmodul] });
    try {
      const { annanNamndId: annanNamnd } = await skapaProvkommun(annan);
      const alla = samlaRutter(annan.app);
      expect(offentligYta(alla)).toContain('GET /api/glomda/odeklarerad');
      const kaka = await annan.loggaIn('linnea', LOSENORD);
      expect(await vandraRutter(annan.app, alla, { kaka, annanNamnd })).toEqual([
        'GET /api/glomda/utan-namnd gäller en nämnd men har ingen :namndId',
      ]);
      const svar = await annan.fraga<string>('GET', '/api/glomda/odeklarerad', { kaka });
      expect([svar.status, JSON.stringify(svar.kropp).includes('hemligt')]).toEqual([404, false]);
    } finally {
      await annan.bort();
    }
  });
});
