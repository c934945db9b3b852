import { beslutsblockAv } from '../byggare/beslut.js';
import { dokumentAv } from '../byggare/grund.js';
import type { Block } from '../modell/block.js';
import type { Dokument } from '../modell/dokument.js';
import { type Skriftlage, avsnittet } from './avsnitt.js';
import { leden } from './forslag.js';
import { avsandaren, huvudfakta, TYPNAMN } from './huvud.js';
import { medUnderskrifter, overklagandet, sistaDelarna } from './slut.js';
import { barn, radtext } from './text.js';
import type { SkrivelseUnderlag } from './underlag.js';

/** Det som står i titelns ställe tills någon har skrivit den. */
const UTAN_RUBRIK = 'Rubrik saknas';

function forslaget({ skrift, dokumenttyp, utkast }: SkrivelseUnderlag): readonly Block[] {
  const led = leden(barn(barn(skrift).find((del) => del.type === 'forslag')));
  if (led.length === 0) return [];
  const tillstand = dokumenttyp === 'delegationsbeslut' && utkast === undefined ? 'beslutat' : 'forslag';
  return [beslutsblockAv(led, { tillstand, rubrikniva: 2, streck: true })];
}

function avsnitten({ skrift, bilder = {} }: SkrivelseUnderlag): readonly Block[] {
  const lage: Skriftlage = { bilder, tabeller: 0 };
  return barn(skrift)
    .filter((del) => del.type === 'avsnitt')
    .flatMap((del) => avsnittet(del, lage));
}

/**
 * En skrivelse som dokument: tjänsteskrivelse, tjänsteutlåtande, yttrande, ordförandeskrivelse, missiv eller
 * delegationsbeslut. Det som är tomt i skriften trycks inte. Förslagets rubrik kommer av dokumentets slag.
 */
export function byggSkrivelse(u: SkrivelseUnderlag): Dokument {
  const typnamn = TYPNAMN[u.dokumenttyp];
  const rubrik = radtext(barn(u.skrift).find((del) => del.type === 'rubrik')) || UTAN_RUBRIK;
  const fakta = huvudfakta(u);
  const delar = [...forslaget(u), ...avsnitten(u)];
  return dokumentAv(u, {
    typ: u.dokumenttyp,
    typnamn,
    avsandare: avsandaren(u),
    titel: `${typnamn} ${u.datum}: ${rubrik}`,
    datum: u.datum,
    dnr: u.dnr,
    hoger: [u.dnr === undefined ? u.datum : `${u.datum} · Dnr ${u.dnr}`],
    lopande: [...(u.dnr === undefined ? [] : [`Dnr ${u.dnr}`]), u.datum].join(' · '),
    beskrivning: u.dnr === undefined ? typnamn : `${typnamn} i ärende ${u.dnr}`,
    adressfot: true,
    block: [
      ...(fakta === undefined ? [] : [fakta, { typ: 'luft', mm: 8 } satisfies Block]),
      { typ: 'rubrik', niva: 1, text: rubrik },
      ...medUnderskrifter(delar, u),
      ...overklagandet(u.overklagande, u),
      ...sistaDelarna(u),
    ],
  });
}
