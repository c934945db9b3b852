import { uppraknat } from '../../sprak/ord.js';
import type { Innehavare } from './fragor.js';

interface Tolkning {
  borta: Innehavare[];
  okanda: string[];
  flera: string[];
}

/** `Sundelius, Berg` blir de som heter så; början av ett namn räcker. */
export function tolkaBorta(text: string, alla: readonly Innehavare[]): Tolkning {
  const tolkning: Tolkning = { borta: [], okanda: [], flera: [] };
  for (const del of text.split(/[,;\n]/u).map((d) => d.trim().toLocaleLowerCase('sv'))) {
    if (del === '') continue;
    const traffar = alla.filter((u) => {
      const namn = u.namn.toLocaleLowerCase('sv');
      return namn.startsWith(del) || namn.split(' ').some((ord) => ord.startsWith(del));
    });
    const [en] = traffar;
    if (en === undefined) tolkning.okanda.push(del);
    else if (traffar.length > 1) tolkning.flera.push(`${del} (${uppraknat(traffar.map((u) => u.namn))})`);
    else if (!tolkning.borta.includes(en)) tolkning.borta.push(en);
  }
  return tolkning;
}
