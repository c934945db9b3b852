import { aterstallningMejl, nyEnhetMejl } from './konto.js';

const LANK = `https://klubba.ekbacka.example/nytt-losenord#${'a'.repeat(43)}`;

describe('breven om kontot', () => {
  const brev = [
    aterstallningMejl({ kommun: 'Ekbacka kommun', lank: LANK, minuter: 30 }),
    nyEnhetMejl({ kommun: 'Ekbacka <kommun>', enhet: 'Firefox på Windows', nar: '2 mars 2026 kl. 09.00', lank: LANK }),
  ];

  it.each(brev)('$amne: länken hel på egen rad, resten högst 76 tecken', ({ amne, text, html }) => {
    expect(amne.length).toBeLessThan(60);
    const rader = text.split('\n');
    expect(rader).toContain(LANK);
    for (const rad of rader) if (rad !== LANK) expect(rad.length).toBeLessThanOrEqual(76);
    expect(html).toContain(`href="${LANK}"`);
    expect(html.match(/<h1/gu)).toHaveLength(1);
  });

  it('säger hur länge länken gäller och vad den gör som inte bett om den', () => {
    expect(brev[0]?.text).toMatch(/gäller i\s30\sminuter/u);
    expect(brev[0]?.text).toContain('Var det inte du?');
  });

  it('sätter aldrig in text som märkning, och tar bara hela länkar', () => {
    expect(brev[1]?.html).toContain('Ekbacka &lt;kommun&gt;');
    expect(() => aterstallningMejl({ kommun: 'Ekbacka', lank: 'javascript:alert(1)', minuter: 30 })).toThrow(
      RangeError,
    );
  });
});
