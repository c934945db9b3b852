import fc from 'fast-check';
import type { Postpost } from '../postlista.repository.js';
import { POSTLISTEVYER } from '../postlista.typer.js';
import { postrad } from './postrad.js';

const OPPEN = { lagrum: null, underProvning: false };
const HEMLIG = { lagrum: 'OSL 26:1', underProvning: false };

const post = (andrat: Partial<Postpost> = {}, arende: Partial<NonNullable<Postpost['arende']>> = {}): Postpost => ({
  id: 'h',
  nr: 1,
  typ: 'skrivelse',
  titel: 'Klagomål på Svartvik från Anna Hjort',
  titelSkyddad: null,
  riktning: 'inkommen',
  datum: '2026-03-02',
  registreradDatum: '2026-03-02',
  avsandare: 'Anna Hjort',
  avsandareSlag: 'enskild',
  mottagare: null,
  mottagareSlag: 'okand',
  makuleringSkal: null,
  sekretess: OPPEN,
  arendeId: 'a',
  arende: {
    dnr: 'UAN/2026:1',
    arendemening: 'Klagomål från Anna Hjort',
    arendemeningSkyddad: null,
    enhet: 'Bygg',
    arendetyp: 'Klagomål',
    sekretess: OPPEN,
    parter: [
      {
        slag: 'enskild',
        namn: 'Anna Hjort',
        derasDnr: null,
        epost: 'anna@hjort.example',
        telefon: null,
        adress: null,
        skyddadePersonuppgifter: false,
        skyddad: false,
      },
    ],
    ...arende,
  },
  ...andrat,
});

describe('en rad i postlistan', () => {
  it('säger allt internt, och på webben inget om vem en privatperson är', () => {
    expect(postrad(post(), 'intern')).toMatchObject({ avsandare: 'Anna Hjort', titel: post().titel, sekretess: false });
    expect(postrad(post(), 'webb')).toMatchObject({ avsandare: 'Enskild' });
    expect(JSON.stringify(postrad(post(), 'webb'))).not.toContain('Hjort');
  });

  it('utelämnar vem den är från när handlingen eller ärendet har sekretess (OSL 5:2)', () => {
    for (const hemlig of [post({ sekretess: HEMLIG }), post({}, { sekretess: HEMLIG })]) {
      for (const vy of POSTLISTEVYER) {
        const rad = postrad(hemlig, vy);
        expect(rad).toMatchObject({ sekretess: true, avsandare: 'Uppgiften är utelämnad' });
      }
      expect(JSON.stringify(postrad(hemlig, 'offentlig'))).not.toContain('Hjort');
    }
    expect(postrad(post({}, { sekretess: HEMLIG }), 'offentlig')?.arendetyp).toBeNull();
  });

  it('visar aldrig den skyddade ordalydelsen i någon vy, vad den än är', () => {
    const ord = fc.stringMatching(/^[A-ZÅÄÖ][a-zåäö]{4,10}$/u).map((text) => `Hemligt${text}`);
    fc.assert(
      fc.property(ord, ord, ord, fc.constantFrom(...POSTLISTEVYER), (titel, mening, namn, vy) => {
        const rad = postrad(
          post(
            {
              titelSkyddad: titel,
              sekretess: { lagrum: null, underProvning: true },
              avsandare: namn,
              titel: 'Skrivelse',
            },
            {
              arendemeningSkyddad: mening,
              arendemening: 'Ärende med sekretess',
              sekretess: HEMLIG,
              parter: [],
            },
          ),
          vy,
        );
        const synligt = JSON.stringify(rad);
        for (const dolt of [titel, mening, namn]) expect(synligt).not.toContain(dolt);
      }),
    );
  });
});
