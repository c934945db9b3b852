import { Skrivelseprov, type Vem } from '../prov/skrivelseprov.js';

describe('tjänsteskrivelsens steg', () => {
  let s: Skrivelseprov;

  beforeAll(async () => {
    s = await Skrivelseprov.starta();
  });
  afterAll(async () => {
    await s.bort();
  });

  // Varje steg × läge × den som gör det. Status, och koden när det inte går.
  const JA = [200, ''] as const;
  const STANGT = [409, 'BEREDNING.STEGET_STANGT'] as const;
  const INTE_UNDERTECKNARE = [409, 'BEREDNING.INTE_UNDERTECKNARE'] as const;
  const INTE_GRANSKARE = [409, 'BEREDNING.INTE_GRANSKARE'] as const;
  const RATT = [403, 'RATT.SAKNAS'] as const;
  it.each<[string, string, Vem, readonly [number, string]]>([
    ['utkast', 'granskning', 'hanna', JA],
    ['utkast', 'granskning', 'linnea', JA],
    ['utkast', 'granskning', 'rut', RATT],
    ['utkast', 'granskning', 'bo', RATT],
    ['utkast', 'godkannande', 'carl', STANGT],
    ['utkast', 'aterlamning', 'carl', STANGT],
    ['utkast', 'faststallelse', 'hanna', STANGT],
    ['utkast', 'versioner', 'hanna', STANGT],
    ['granskning', 'granskning', 'hanna', STANGT],
    ['granskning', 'godkannande', 'carl', JA],
    ['granskning', 'godkannande', 'frida', [409, 'BEREDNING.INTE_DIN_TUR']],
    ['granskning', 'godkannande', 'kai', INTE_UNDERTECKNARE],
    ['granskning', 'godkannande', 'hanna', INTE_UNDERTECKNARE],
    ['granskning', 'godkannande', 'karim', INTE_UNDERTECKNARE],
    ['granskning', 'godkannande', 'linnea', RATT],
    ['granskning', 'aterlamning', 'carl', JA],
    ['granskning', 'aterlamning', 'frida', JA],
    ['granskning', 'aterlamning', 'hanna', JA],
    ['granskning', 'aterlamning', 'kai', INTE_GRANSKARE],
    ['granskning', 'aterlamning', 'karim', INTE_GRANSKARE],
    ['granskning', 'faststallelse', 'frida', STANGT],
    ['granskning', 'versioner', 'hanna', STANGT],
    ['halvvags', 'godkannande', 'carl', [409, 'BEREDNING.REDAN_GODKAND']],
    ['halvvags', 'godkannande', 'frida', JA],
    ['halvvags', 'faststallelse', 'hanna', STANGT],
    ['halvvags', 'aterlamning', 'carl', JA],
    ['godkand', 'godkannande', 'carl', STANGT],
    ['godkand', 'aterlamning', 'frida', JA],
    ['godkand', 'aterlamning', 'kai', INTE_GRANSKARE],
    ['godkand', 'granskning', 'hanna', STANGT],
    ['godkand', 'faststallelse', 'hanna', JA],
    ['godkand', 'faststallelse', 'rut', RATT],
    ['godkand', 'versioner', 'hanna', STANGT],
    ['faststalld', 'granskning', 'hanna', STANGT],
    ['faststalld', 'godkannande', 'carl', STANGT],
    ['faststalld', 'aterlamning', 'frida', STANGT],
    ['faststalld', 'faststallelse', 'hanna', STANGT],
    ['faststalld', 'versioner', 'hanna', [201, '']],
    ['faststalld', 'versioner', 'rut', RATT],
  ])('i läget %s: %s av %s', async (lage, namn, vem, [status, kod]) => {
    const id = await s.iLage(lage);
    const stegnamn = {
      granskning: 'sandTillGranskning',
      godkannande: 'godkann',
      aterlamning: 'aterlamna',
      faststallelse: 'faststall',
      versioner: 'nyVersion',
    }[namn];
    const fore = (await s.db.query('select version, tillstand from tjansteskrivelse where id = $1', [id])).rows[0];
    if (status !== 403) {
      // Det som visas om steget är det som sedan händer.
      const visat = (await s.hamta(id, vem))['steg'] as {
        namn: string;
        oppet: boolean;
        hinder: { kod: string } | null;
      }[];
      expect(visat.find((ett) => ett.namn === stegnamn)).toMatchObject({
        oppet: status < 300,
        hinder: status < 300 ? null : { kod },
      });
    }
    const svar = await s.steg(
      vem,
      id,
      namn,
      namn === 'aterlamning' || namn === 'versioner' ? { skal: 'Mer om ekonomin' } : {},
    );
    expect([svar.status, svar.kropp.kod ?? '']).toEqual([status, kod]);
    if (status >= 300) {
      expect(svar.kropp.detail).toMatch(/^\p{Lu}.*\.$/u);
      expect((await s.db.query('select version, tillstand from tjansteskrivelse where id = $1', [id])).rows[0]).toEqual(
        fore,
      );
    }
  });
});
