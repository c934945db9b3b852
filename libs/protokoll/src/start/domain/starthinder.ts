import type { IsoDatum } from '#regelverk';
import { antal, langDag, stor } from './dagord.js';
import type { Startmote } from './startmote.js';
import type { Startstegsnamn } from './steg.js';

/** Ett hinder med sin bot: vad, var, sedan när, hos vem, och vad som görs åt det. */
export interface Starthinder {
  kod: string;
  steg: Startstegsnamn;
  rubrik: string;
  text: string;
  punkt: number | null;
  dnr: string | null;
  hos: { personId: string; namn: string } | null;
  sedan: IsoDatum | null;
  bot: { text: string; lank: string };
}

interface Punktuppgift {
  nr: number;
  titel: string;
  dnr: string | null;
  skrivelseId: string | null;
  skrivelse: 'utkast' | 'granskning' | 'godkand' | 'faststalld' | null;
  harForslag: boolean;
  hos: { personId: string; namn: string } | null;
  sedan: IsoDatum | null;
}

export const motetsLank = (mote: Pick<Startmote, 'namndId' | 'id'>, sida = ''): string =>
  `/namnder/${mote.namndId}/sammantraden/${mote.id}${sida === '' ? '' : `/${sida}`}`;

const INGET = { punkt: null, dnr: null, hos: null, sedan: null } as const;

/** Listan saknas, är tom, eller är inte frisläppt. */
export function listhinder(mote: Startmote, ordforande: { personId: string; namn: string } | null): Starthinder[] {
  const grund = { steg: 'kallelse', ...INGET } as const;
  const bot = { text: 'Öppna listan', lank: motetsLank(mote, 'foredragningslista') };
  if (mote.lista === null) {
    return [
      { ...grund, kod: 'LISTA_SAKNAS', rubrik: 'Föredragningslistan saknas', text: 'Ingen har börjat på den.', bot },
    ];
  }
  if (mote.lista.punkter === 0) {
    return [
      { ...grund, kod: 'LISTA_TOM', rubrik: 'Föredragningslistan är tom', text: 'Lägg till minst en punkt.', bot },
    ];
  }
  if (mote.lista.frislappt) return [];
  const text =
    ordforande === null
      ? 'Nämnden har ingen ordförande den dagen. Tillsätt uppdraget, så kan listan släppas.'
      : `Den släpps av ${ordforande.namn}, eller av den som ordföranden har utsett.`;
  return [{ ...grund, kod: 'INTE_FRISLAPPT', rubrik: 'Listan är inte frisläppt', text, hos: ordforande, bot }];
}

const SKRIVELSERUBRIK = {
  utkast: 'Tjänsteskrivelsen är inte klar',
  granskning: 'Tjänsteskrivelsen är inte godkänd',
  godkand: 'Tjänsteskrivelsen är inte fastställd',
} as const;

/** Punktens skrivelse är på väg, eller förslaget saknas. */
export function punkthinder(mote: Startmote, p: Punktuppgift, idag: IsoDatum): Starthinder {
  const var_ = `Punkt ${String(p.nr)}, ${p.titel}${p.dnr === null ? '' : ` ${p.dnr}`}.`;
  const grund = { steg: 'kallelse', punkt: p.nr, dnr: p.dnr, hos: p.hos, sedan: p.sedan } as const;
  if (p.skrivelse !== null && p.skrivelse !== 'faststalld' && p.skrivelseId !== null) {
    const sedan = p.sedan === null ? '' : ` sedan ${langDag(p.sedan, idag).replace(/^\S+ /u, '')}`;
    const hos = p.hos === null ? '' : ` Ligger hos ${p.hos.namn}${sedan}.`;
    return {
      ...grund,
      kod: 'SKRIVELSE_INTE_KLAR',
      rubrik: SKRIVELSERUBRIK[p.skrivelse],
      text: `${var_}${hos}`,
      bot: { text: 'Öppna skrivelsen', lank: `/namnder/${mote.namndId}/skrivelser/${p.skrivelseId}` },
    };
  }
  return {
    ...grund,
    kod: 'FORSLAG_SAKNAS',
    rubrik: 'Punkten saknar förslag till beslut',
    text: var_,
    bot: { text: 'Skriv förslaget', lank: motetsLank(mote, 'foredragningslista') },
  };
}

/** En som ska ha kallelsen går inte att nå med e-post. */
export function adresshinder(
  mote: Startmote,
  p: { personId: string; namn: string; rolltext: string; parti: string | null },
): Starthinder {
  return {
    ...INGET,
    kod: 'ADRESS_SAKNAS',
    steg: 'kallelse',
    rubrik: `${stor(p.rolltext)} utan e-postadress`,
    text: `${p.namn}${p.parti === null ? '' : ` (${p.parti})`}. Skicka brev i stället, eller lägg till adressen.`,
    hos: { personId: p.personId, namn: p.namn },
    bot: { text: 'Lägg till adress', lank: `/namnder/${mote.namndId}/namnden/personer/${p.personId}` },
  };
}

/** Kallelsen är skickad men har inte nått alla (KL 6:17). */
export function utskickshinder(mote: Startmote, ejFramme: number): Starthinder[] {
  if (ejFramme === 0) return [];
  return [
    {
      ...INGET,
      kod: 'KOM_INTE_FRAM',
      steg: 'sammantrade',
      rubrik: 'Kallelsen har inte nått alla',
      text: `${stor(antal(ejFramme, 'brev', 'brev'))} kom inte fram, eller är ovissa. Skicka dem på annat sätt.`,
      bot: { text: 'Se mottagarna', lank: motetsLank(mote, 'kallelse') },
    },
  ];
}

/** Det som lagen säger skulle ha gjorts efter sammanträdet (KL 5:69, 8:12), eller som hindrar protokollet. */
export function protokollhinder(
  mote: Startmote,
  steg: Startstegsnamn,
  sen: boolean,
  brister: readonly { kod: string; vad: string; kanGodtas: boolean }[],
): Starthinder[] {
  const grund = { ...INGET, steg };
  if (steg === 'protokoll') {
    return brister
      .filter((brist) => !brist.kanGodtas)
      .map((brist) => ({
        ...grund,
        kod: brist.kod,
        rubrik: 'Protokollet kan inte lämnas till justering',
        text: brist.vad,
        bot: { text: 'Öppna protokollet', lank: motetsLank(mote, 'protokoll') },
      }));
  }
  if (!sen) return [];
  if (steg === 'justering') {
    const namn = [...new Set(mote.delar.flatMap((del) => del.vantarPa))].join(', ');
    return [
      {
        ...grund,
        kod: 'JUSTERING_FORSENAD',
        rubrik: 'Protokollet skulle ha varit justerat',
        text: namn === '' ? 'Underskrifter saknas.' : `Väntar på ${namn}.`,
        sedan: mote.delar.find((del) => del.tillstand === 'hos_justerare')?.lamnad ?? null,
        bot: { text: 'Öppna justeringen', lank: motetsLank(mote, 'justering') },
      },
    ];
  }
  if (steg !== 'anslag') return [];
  return [
    {
      ...grund,
      kod: 'ANSLAG_SAKNAS',
      rubrik: 'Det justerade protokollet är inte anslaget',
      text: 'Anslaget ska upp senast två dagar efter justeringen (KL 8:12).',
      bot: { text: 'Sätt upp anslaget', lank: motetsLank(mote, 'anslag') },
    },
  ];
}
