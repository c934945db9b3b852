import type { Block, Uppgift } from '../modell/block.js';
import type { Dokument } from '../modell/dokument.js';
import type { Text } from '../modell/text.js';
import type { AnslagUnderlag } from '../underlag/anslag.js';
import { dagManadAr, helDag } from '../mejl/datum.js';
import { dokumentAv } from './grund.js';
import { uppgift } from './forstasida.js';
import { webblank } from './lank.js';
import { inuti, omfangstext, stor, upprakning } from './ord.js';

function fragor(u: AnslagUnderlag): readonly Uppgift[] {
  if (u.fragor === undefined) return [];
  const { namn, titel, telefon } = u.fragor;
  return uppgift('Frågor', [`${namn}, ${titel}${telefon === undefined ? '' : `, ${telefon}`}`]);
}

function bevis(u: AnslagUnderlag): readonly Block[] {
  if (u.bevis === undefined) return [];
  const { uppsatt, nedtaget, avbrott, underskrift, bestyrkt } = u.bevis;
  const vem = `${underskrift.namn}, ${underskrift.titel}`;
  const uppe: Block =
    nedtaget === undefined
      ? { typ: 'ifyllnad', etikett: 'Anslaget har varit uppe', fore: `${uppsatt} –` }
      : { typ: 'fakta', bredd: 'bred', uppgifter: uppgift('Anslaget har varit uppe', [`${uppsatt} – ${nedtaget}`]) };
  const sist: Block =
    bestyrkt === undefined
      ? { typ: 'ifyllnad', etikett: 'Underskrift', fore: '', namn: vem }
      : { typ: 'fakta', bredd: 'bred', uppgifter: uppgift('Underskrift', [vem, `Undertecknat digitalt ${bestyrkt}`]) };
  const avbrottet: Block = {
    typ: 'fakta',
    bredd: 'bred',
    uppgifter: uppgift('Avbrott', [avbrott.length === 0 ? 'inga' : upprakning(avbrott)]),
  };
  return [{ typ: 'grupp', block: [{ typ: 'rubrik', niva: 2, text: 'Bevis' }, uppe, avbrottet, sist] }];
}

/** The notice of a justerat protokoll (KL 8:10), on one page, with its bevis when that is asked for. */
export function byggAnslag(u: AnslagUnderlag): Dokument {
  const organ = inuti(u.brevhuvud.organ);
  const lank: readonly Text[] = u.protokollslank === undefined ? [] : [webblank(u.protokollslank)];
  const typnamn = u.bevis === undefined ? 'Anslag' : 'Anslag och bevis';
  const till = u.domstol === undefined ? 'förvaltningsrätten' : u.domstol;
  const fore: readonly Uppgift[] = [
    ...uppgift('Sammanträdesdatum', [dagManadAr(u.sammantradesdatum)]),
    ...uppgift('Paragrafer', [omfangstext(u.paragrafer)]),
    ...uppgift('Justerat', [dagManadAr(u.justerat)]),
    ...uppgift('Anslaget', [dagManadAr(u.anslagsdatum)]),
  ];
  const efter: readonly Uppgift[] = [
    ...uppgift('Anslaget tas ned', [`tidigast ${dagManadAr(u.tidigastNed)}`]),
    ...uppgift('Protokollet förvaras hos', u.forvaringsplats.split('\n')),
    ...(lank.length === 0 ? [] : [{ typ: 'text' as const, etikett: 'Läs protokollet', rader: lank }]),
    ...fragor(u),
  ];
  return dokumentAv(u, {
    typ: 'anslag',
    typnamn,
    titel: `Anslag: justerat protokoll ${u.sammantradesdatum}`,
    datum: u.anslagsdatum,
    hoger: [u.anslagsdatum],
    lopande: u.anslagsdatum,
    beskrivning: `Tillkännagivande av justerat protokoll, ${omfangstext(u.paragrafer)}`,
    adressfot: true,
    block: [
      { typ: 'rubrik', niva: 1, text: `Justerat protokoll från ${organ}` },
      { typ: 'stycke', text: 'Protokollet är justerat. Justeringen tillkännages genom detta anslag.' },
      { typ: 'luft', mm: 3 },
      { typ: 'fakta', bredd: 'bred', uppgifter: fore },
      { typ: 'framhavd', etikett: 'Sista dag att överklaga', varde: stor(helDag(u.sistaOverklagandedag)) },
      { typ: 'fakta', bredd: 'bred', uppgifter: efter },
      { typ: 'rubrik', niva: 2, text: 'Så överklagar du' },
      {
        typ: 'stycke',
        text: `Den som är medlem av kommunen kan få besluten laglighetsprövade enligt 13 kap. kommunallagen. Överklagandet ska vara skriftligt och ha kommit in till ${till} senast den dag som anges ovan.`,
      },
      ...bevis(u),
    ],
  });
}
