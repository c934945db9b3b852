import type { Upprattandesatt } from '#diarium';
import { type Upprattandefall, upprattasGenom } from './upprattas.js';

const justering = (
  organ: Extract<Upprattandefall, { handelse: 'justering' }>['organ'],
  utfall: Extract<Upprattandefall, { handelse: 'justering' }>['utfall'],
): Upprattandefall => ({ handelse: 'justering', organ, utfall });

describe('när en fastställd handling blir upprättad (TF 2:10)', () => {
  it.each<[string, Upprattandefall, Upprattandesatt | null]>([
    ['kallelsen går till de egna ledamöterna', { handelse: 'kallelse' }, null],
    ['den publiceras', { handelse: 'publicering' }, 'publicering'],
    ['nämnden beslutar enligt förslaget', justering('namnd', 'enligt_forslag'), 'slutbehandling'],
    ['nämnden beslutar med ändring', justering('namnd', 'med_andring'), 'slutbehandling'],
    ['nämnden avslår', justering('namnd', 'avslag'), 'slutbehandling'],
    ['nämnden antecknar informationen', justering('namnd', 'antecknad'), 'slutbehandling'],
    ['ett äldre protokoll säger inte utfallet', justering('namnd', 'ej_angivet'), 'slutbehandling'],
    ['kommunstyrelsen beslutar', justering('kommunstyrelse', 'enligt_forslag'), 'slutbehandling'],
    ['fullmäktige beslutar', justering('kommunfullmaktige', 'enligt_forslag'), 'slutbehandling'],
    ['nämnden återremitterar', justering('namnd', 'aterremiss'), null],
    ['nämnden bordlägger', justering('namnd', 'bordlagd'), null],
    ['punkten utgår', justering('namnd', 'utgar'), null],
    ['§ är inte beslutad', justering('namnd', null), null],
    ['ett utskott, som bara bereder, har sagt sitt', justering('utskott', 'enligt_forslag'), null],
    ['en beredning har sagt sitt', justering('beredning', 'enligt_forslag'), null],
    ['utdraget går till den egna förvaltningen', { handelse: 'expediering', till: 'egen_myndighet' }, null],
    [
      'beslutet går till en annan nämnd med handlingarna',
      { handelse: 'expediering', till: 'annan_namnd' },
      'expediering',
    ],
    ['en utomstående får utdraget', { handelse: 'expediering', till: 'utomstaende' }, null],
  ])('%s', (_vad, fall, svar) => {
    expect(upprattasGenom(fall)).toBe(svar);
  });
});
