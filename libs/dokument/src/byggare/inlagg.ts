import type { Block } from '../modell/block.js';
import type { InlaggUnderlag, Yrkandetyp, YrkandeUnderlag } from '../underlag/protokoll.js';
import { mening, upprakning } from './ord.js';
import type { Personregister } from './personer.js';

const YRKAR: Readonly<Record<Yrkandetyp, readonly [ord: string, utanText: string]>> = {
  bifall: ['bifall', 'bifall till förslaget'],
  avslag: ['avslag', 'avslag på förslaget'],
  andring: ['ändring', 'ändring av förslaget'],
  tillagg: ['tillägg', 'tillägg till förslaget'],
  aterremiss: ['återremiss', 'återremiss av ärendet'],
  bordlaggning: ['bordläggning', 'bordläggning av ärendet'],
};
/** A text that goes on after "yrkar". */
const FORTSATTER = /^(att|bifall|avslag|ändring|tillägg|återremiss|bordläggning|i första hand|i andra hand)\b/u;

function yrkande(y: YrkandeUnderlag, register: Personregister): string {
  const [ord, utanText] = YRKAR[y.typ];
  const text = y.text?.trim() ?? '';
  const vad = text === '' ? utanText : FORTSATTER.test(text) ? text : `${ord}: ${text}`;
  const instammer =
    (y.instammer ?? []).length === 0
      ? ''
      : `, med instämmande av ${register.uppraknade(y.instammer ?? [], upprakning)},`;
  return mening(`${register.uppraknade(y.av, upprakning)} yrkar${instammer} ${vad}`);
}

/** One paragraph per yrkande, name and party first, those who concur in the same sentence. */
export function yrkandeblock(yrkanden: readonly YrkandeUnderlag[], register: Personregister): readonly Block[] {
  return yrkanden.map((y) => ({ typ: 'stycke', text: yrkande(y, register) }));
}

/** "… reserverar sig mot beslutet. Reservationen återges nedan." under the decision; the texts come last in the §. */
export function reservationsrad(reservationer: readonly InlaggUnderlag[], register: Personregister): readonly Block[] {
  const av = [...new Set(reservationer.flatMap((r) => r.av))];
  if (av.length === 0) return [];
  const texter = reservationer.filter((r) => r.text.trim() !== '').length;
  const nedan = texter === 0 ? '' : texter === 1 ? ' Reservationen återges nedan.' : ' Reservationerna återges nedan.';
  return [{ typ: 'stycke', text: `${register.uppraknade(av, upprakning)} reserverar sig mot beslutet.${nedan}` }];
}

/** What people left in writing: lead-in with the names, then their words. `vad` is "följande skriftliga reservation". */
export function inlaggsblock(
  inlagg: readonly InlaggUnderlag[],
  register: Personregister,
  vad: string,
): readonly Block[] {
  return inlagg
    .filter((i) => i.text.trim() !== '')
    .map((i) => ({
      typ: 'reservation',
      ingress: `${register.uppraknade(i.av, upprakning)} lämnar ${vad}:`,
      stycken: i.text.split('\n').filter((rad) => rad.trim() !== ''),
    }));
}
