import { installtMejl } from './installt.js';
import { justeraMejl } from './justera.js';
import { kallelseMejl } from './kallelse.js';
import { paminnelseMejl } from './paminnelse.js';
import { AVSANDARE, KALLELSE, KLUBBA, LEDAMOT, SAMMANTRADE, SVAR } from './prov/underlag.js';
import { tillaggMejl } from './tillagg.js';
import type { KallelseMejl, Mejl, TillaggMejl } from './underlag.js';

const ELAK = `Åsa <b>"O'Neil"</b> & Co # $ \\ <script>alert(1)</script>`;
const ELAK_HTML = 'Åsa &lt;b&gt;&quot;O&#39;Neil&quot;&lt;/b&gt; &amp; Co # $ \\ &lt;script&gt;alert(1)&lt;/script&gt;';

const TILLAGG: TillaggMejl = {
  ...AVSANDARE,
  sammantrade: SAMMANTRADE,
  tidEllerPlatsAndrad: false,
  kallelsedag: '2026-03-04',
  version: 2,
  andringar: [
    { andring: 'nytt', nummer: '9a', titel: 'Bidrag till sommarskola 2026', dnr: 'UAN/2026:35', slag: 'beslut' },
    { andring: 'nytt', nummer: '9b', titel: 'Svar på revisionens granskning', dnr: 'UAN/2026:29', slag: 'beslut' },
    { andring: 'andrat', nummer: '7', titel: 'Utökad vuxenutbildning: bilaga 2', upplysning: 'Rad 4 är rättad' },
  ],
  handlingar: `${KLUBBA}/uan/2026-03-12`,
};

function alla(): Mejl[] {
  return [
    kallelseMejl(KALLELSE)(LEDAMOT),
    tillaggMejl(TILLAGG)({ ...LEDAMOT, lamnatSvar: 'kommer' }),
    installtMejl({ ...AVSANDARE, sammantrade: SAMMANTRADE, undertecknare: ['Margareta Åkerlund (S), ordförande'] })(
      LEDAMOT,
    ),
    paminnelseMejl({
      ...AVSANDARE,
      dagarKvar: 3,
      klart: { datum: '2026-03-25', tid: '12:00' },
      sammantradesdag: '2026-04-16',
      skrivelser: [
        { titel: 'Bidrag till sommarskola 2026', dnr: 'UAN/2026:35', lage: 'utkast', lank: `${KLUBBA}/a/35` },
      ],
      minaArenden: `${KLUBBA}/mina`,
      installningar: `${KLUBBA}/installningar`,
    }),
    justeraMejl({
      ...AVSANDARE,
      sammantradesdag: '2026-03-12',
      paragrafer: '21-34',
      senast: '2026-03-26',
      justerare: ['Margareta Åkerlund (S)', 'Yasmin Torabi (M)'],
      lank: `${KLUBBA}/protokoll/uan/2026-03-12`,
      digitalt: false,
      papper: { datum: '2026-03-19', tid: '15:00', plats: 'Kommunhuset plan 3' },
      anledning: 'nämnden valde dig till justerare den 12 mars, § 21',
    }),
  ];
}

describe('ämnesrad', () => {
  it('säger slag, organ, dag, tid och plats på högst 60 tecken', () => {
    expect(alla().map(({ amne }) => amne)).toEqual([
      'Kallelse: UAN torsdag 12 mars kl. 18.00, Sessionssalen',
      'Tillägg: UAN 12 mars, två nya ärenden och en ändrad handling',
      'INSTÄLLT: UAN torsdag 12 mars kl. 18.00',
      '3 dagar kvar: en tjänsteskrivelse till UAN 16 april',
      'Dags att justera: UAN protokoll 12 mars, §§ 21–34',
    ]);
  });

  it('släpper platsen och förkortar dagen när det blir för långt', () => {
    const utanKortnamn: KallelseMejl = { ...KALLELSE, organKort: 'Utbildnings- och arbetsmarknadsn.' };
    expect(kallelseMejl(utanKortnamn)(LEDAMOT).amne).toBe(
      'Kallelse: Utbildnings- och arbetsmarknadsn. tors 12 mars kl. 18.00',
    );
    const kort: KallelseMejl = {
      ...KALLELSE,
      sammantrade: { ...SAMMANTRADE, plats: 'Stora hörsalen på Norrängens gymnasium' },
    };
    expect(kallelseMejl(kort)(LEDAMOT).amne).toBe('Kallelse: UAN torsdag 12 mars kl. 18.00');
  });

  it('kan inte få nya brevhuvuden av ett radslut i namnet', () => {
    const elak: KallelseMejl = { ...KALLELSE, organKort: 'UAN\r\nBcc: x@y.example\u2028\u202e' };
    const { amne } = kallelseMejl(elak)(LEDAMOT);
    expect(amne).toMatch(/^Kallelse: UAN Bcc: x@y\.example tors/);
    expect(amne).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e]/u);
  });
});

describe('svar', () => {
  it('har tre likvärdiga knappar, utan att någon ser vald ut', () => {
    const { html } = kallelseMejl(KALLELSE)(LEDAMOT);
    expect([...html.matchAll(/class="kta"/g)]).toHaveLength(3);
    expect(html).toContain(`href="${SVAR.kommer}"`);
    expect(html).toContain(`href="${SVAR.distans ?? ''}"`);
    expect(html).toContain(`href="${SVAR.forhinder}"`);
  });

  it('erbjuder inte distans där reglementet inte medger det, ens när länken finns', () => {
    const mejl = kallelseMejl({ ...KALLELSE, distansMedges: false })(LEDAMOT);
    for (const del of [mejl.html, mejl.text, mejl.forhandsrad]) expect(del.toLowerCase()).not.toContain('distans');
  });

  it('frågar inte den som inte ska svara', () => {
    const mejl = kallelseMejl(KALLELSE)({ namn: 'Eva Berg', slag: 'tjansteman' });
    expect(mejl.html).not.toContain('class="kta"');
    expect(mejl.text).not.toMatch(/svara|personligt/i);
    expect(mejl.forhandsrad).toBe('7 ärenden.');
  });

  it('frågar inte vid inställt', () => {
    const mejl = alla()[2];
    expect(mejl?.html).not.toContain('<a href="https');
    expect(mejl?.text).toContain('Du behöver\ninte svara.');
  });

  it('minns svaret i tillägget', () => {
    const mejl = alla()[1];
    expect(mejl?.text).toContain(`Ditt\nsvar Kommer gäller fortfarande. Ändra svar:\n${SVAR.sida}\n`);
    expect(mejl?.html).toContain('<strong>oförändrade</strong>');
  });
});

describe('innehåll', () => {
  it('visar text från människor som text i html, text och ämne', () => {
    const elak: KallelseMejl = {
      ...KALLELSE,
      organ: ELAK,
      punkter: [{ nummer: '1', titel: ELAK, dnr: '<i>1</i>' }],
      undertecknare: [ELAK],
      sammantrade: { ...SAMMANTRADE, plats: ELAK },
    };
    const { html, text } = kallelseMejl(elak)({ ...LEDAMOT, namn: ELAK });
    expect(html).not.toMatch(/<script|<b>|<i>/);
    expect(html.split(ELAK_HTML).length - 1).toBe(5);
    expect(text.replace(/\s+/g, ' ')).toContain(ELAK);
  });

  it('vägrar länkar som inte är adresser', () => {
    expect(() => kallelseMejl({ ...KALLELSE, handlingar: 'javascript:alert(1)' })(LEDAMOT)).toThrow(RangeError);
    expect(() => kallelseMejl({ ...KALLELSE, handlingar: '/uan' })(LEDAMOT)).toThrow(RangeError);
  });

  it.each(alla())('$amne: textdelen har rader om högst 76 tecken och säger allt', ({ text, html, amne }) => {
    const rader = text.split('\n');
    expect(rader.filter((rad) => rad.length > 76 && !rad.startsWith('https://'))).toEqual([]);
    expect(rader.filter((rad) => rad.includes('https://') && !rad.startsWith('https://'))).toEqual([]);
    expect(text).not.toContain('\u00a0');
    expect(html).toMatch(/^<!doctype html>\n<html lang="sv"/);
    expect(html).toContain(`<title>${amne}</title>`);
    expect([...html.matchAll(/<h1/g)]).toHaveLength(1);
    expect(html).not.toMatch(/<img|<script|<link|url\(|undefined/);
    expect(Math.max(...html.split('\n').map((rad) => Buffer.byteLength(rad)))).toBeLessThan(998);
  });

  it('har en fylld knapp', () => {
    for (const { html } of alla().slice(0, 2)) expect([...html.matchAll(/class="kfa"/g)]).toHaveLength(1);
  });

  it('listar ärendena i textdelen som de ska läsas', () => {
    const { text } = kallelseMejl(KALLELSE)(LEDAMOT);
    expect(text).toContain(
      [
        ' 3. Ekonomiskt läge efter februari (UAN/2026:4), kl. 18.10',
        ' 5. Ärende som omfattas av sekretess. Handlingarna läses i inloggat läge.',
        ' 6. Årsredovisning 2025 (UAN/2026:12), beslut',
        ' 7. Utökad vuxenutbildning och hyra av lokaler i Norrängen (UAN/2026:18),',
        '    beslut',
      ].join('\n'),
    );
    expect(text).toContain('Plats:        Sessionssalen, Kommunhuset, Ekgatan 4, eller på distans');
  });

  it('delar en rad utan blanksteg i stället för att låta den löpa', () => {
    const { text } = kallelseMejl({ ...KALLELSE, punkter: [{ nummer: '1', titel: 'x'.repeat(300) }] })(LEDAMOT);
    expect(Math.max(...text.split('\n').map((rad) => rad.length))).toBe(76);
  });
});
