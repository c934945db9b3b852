import { html } from '../html/mall.js';
import { kort, valjAmne } from './amne.js';
import { dagManad, klockan, veckodagDagManad } from './datum.js';
import { fylldKnapp, h1, p } from './delar.js';
import { fot } from './fot.js';
import { lankrad } from './lankrad.js';
import { rubrik, stycke, stycken } from './rader.js';
import { sida } from './sida.js';
import type { FrislappMejl, Mejl } from './underlag.js';

/**
 * Till sekreteraren, och vid larm ordföranden: listan är inte frisläppt, och utan det går ingen kallelse ut (KL 6:17).
 * @throws RangeError på ett datum, klockslag eller en länk som inte är det.
 */
export function frislappMejl(m: FrislappMejl): Mejl {
  const dag = dagManad(m.sammantradesdag);
  const vad = m.sent ? 'Kallelsen har inte gått ut' : 'Listan är inte frisläppt';
  const grund = `${m.larm ? 'Bråttom: ' : ''}${vad}`;
  const amne = valjAmne(`${grund}, ${kort(m)} ${dag}`, `${grund}, ${kort(m)}`, grund);
  const senast = veckodagDagManad(m.senast);
  const lage = m.sent
    ? `Sista dagen för kallelsen till sammanträdet ${dag} var ${senast} (KL 6:17, reglementet).`
    : `Kallelsen till sammanträdet ${dag} ska gå ut ${veckodagDagManad(m.kallelsedag)} ${klockan(m.klockslag)}, senast ${senast}. Föredragningslistan är inte frisläppt, och utan det skickas ingenting.`;
  const gor = m.sent
    ? 'Den kan gå ut med ett skäl, som loggas och föreslås som mening i protokollet. Annars ställs sammanträdet in.'
    : 'Ordföranden, eller den som ordföranden har utsett, släpper listan i Klubba. Det går från telefonen.';
  const foten = fot(
    m.kontakt,
    'Du får brevet för att du sköter kallelsen, eller för att du är den som kan släppa listan.',
  );
  const kropp = html`${h1(grund)}${p(lage)}${p(gor)}${fylldKnapp('Öppna kallelsen', m.lank)}`;
  return {
    amne,
    forhandsrad: lage,
    text: stycken(
      `${stycke(m.kommun)}\n${stycke(m.organ)}`,
      rubrik(grund),
      stycke(lage),
      stycke(gor),
      lankrad('Öppna kallelsen:', m.lank),
      foten.text,
    ),
    html: sida({ amne, forhandsrad: lage, kommun: m.kommun, organ: m.organ, kropp, fot: foten.html }),
  };
}
