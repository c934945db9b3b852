import type { Block } from '../modell/block.js';
import type { Dokument } from '../modell/dokument.js';
import type { UtdragUnderlag } from '../underlag/utdrag.js';
import { uppgift } from './forstasida.js';
import { dokumentAv } from './grund.js';
import { kortnamn, stor, upprakning } from './ord.js';
import { paragrafblock } from './paragraf.js';
import { personnamn, Personregister } from './personer.js';

function justeringsmening(u: UtdragUnderlag): string {
  const j = u.justering;
  if (!j.justerad) return 'Utdraget är ojusterat: paragrafen är ännu inte justerad.';
  const av = upprakning(j.av.map(personnamn));
  const tillkannagiven = j.tillkannagiven === undefined ? '' : ` och tillkännagiven ${j.tillkannagiven}`;
  return `Paragrafen är ${j.omedelbar ? 'omedelbart ' : ''}justerad ${j.datum}${av === '' ? '' : ` av ${av}`}${tillkannagiven}.`;
}

/** The sentence about justering and, when someone certifies, that person's name: never parted. */
function bestyrkande(u: UtdragUnderlag): Block {
  const mening = justeringsmening(u);
  const b = u.bestyrkande;
  if (b === undefined) return { typ: 'stycke', stil: 'not', text: mening };
  return {
    typ: 'grupp',
    block: [
      { typ: 'stycke', stil: 'not', text: `${mening} Rätt utdraget intygar` },
      {
        typ: 'underskrifter',
        satt: 'namn',
        kolumner: 2,
        personer: [{ namn: b.namn, roll: `${stor(b.titel)}, ${b.datum}`, not: [] }],
      },
    ],
  };
}

/** One § for those it concerns, with how it was justerad; "Ojusterat protokollsutdrag" before that. */
export function byggUtdrag(u: UtdragUnderlag): Dokument {
  const dnr = u.paragraf.dnr ?? undefined;
  const typnamn = u.justering.justerad ? 'Protokollsutdrag' : 'Ojusterat utdrag';
  const nummer = `§ ${String(u.paragraf.nr)}`;
  return dokumentAv(u, {
    typ: 'utdrag',
    typnamn,
    titel: `${u.justering.justerad ? 'Protokollsutdrag' : 'Ojusterat protokollsutdrag'} ${nummer}, ${u.mote.datum}`,
    datum: u.mote.datum,
    dnr,
    hoger: [dnr === undefined ? u.mote.datum : `${u.mote.datum} · Dnr ${dnr}`],
    lopande: `${dnr === undefined ? '' : `Dnr ${dnr} · `}${u.mote.datum}`,
    beskrivning: `${nummer} ${u.paragraf.titel}`,
    adressfot: true,
    block: [
      {
        typ: 'fakta',
        bredd: 'smal',
        uppgifter: [...uppgift('Till', u.till), ...uppgift('Beslutande', [upprakning(u.beslutande.map(personnamn))])],
      },
      { typ: 'luft', mm: 5 },
      ...paragrafblock(u.paragraf, {
        register: new Personregister(u.narvaro, u.beslutande),
        narvaro: u.narvaro,
        organ: kortnamn(u.brevhuvud.organ),
        niva: 1,
        rosterSomTabell: u.rosterSomTabell === true,
      }),
      bestyrkande(u),
    ],
  });
}
