import type { Block, Fakta, Punkt, Uppgift } from '../modell/block.js';
import type { Dokument, Dokumenttyp } from '../modell/dokument.js';
import type { Text, Textdel } from '../modell/text.js';
import type {
  AndringUnderlag,
  KallelsepunktUnderlag,
  KallelseUnderlag,
  TillaggUnderlag,
} from '../underlag/kallelse.js';
import { helDag } from '../mejl/datum.js';
import { beslutsblock } from './beslut.js';
import { uppgift } from './forstasida.js';
import { dokumentAv } from './grund.js';
import { handlingsrader } from './handlingar.js';
import { epostadress, telefonadress, webblank } from './lank.js';
import { klSpann, mjuka, stor, upprakning } from './ord.js';
import { personnamn } from './personer.js';

const ANDRINGSORD: Readonly<Record<AndringUnderlag['slag'], string>> = {
  nytt: 'Nytt',
  andrat: 'Ändrat',
  utgar: 'Utgår',
  flyttat: 'Flyttat',
};

function lankdel(text: string, href: string | undefined): Textdel {
  return href === undefined ? { typ: 'ord', text } : { typ: 'lank', text, href };
}

function forhinder(u: KallelseUnderlag): Text | undefined {
  if (u.forhinder === undefined) return undefined;
  const { namn, titel, telefon, epost } = u.forhinder;
  const verb = telefon !== undefined ? 'ring' : epost !== undefined ? 'skriv till' : 'meddela';
  const vagar: readonly Textdel[] = [
    ...(telefon === undefined ? [] : [lankdel(telefon, telefonadress(telefon))]),
    ...(epost === undefined ? [] : [lankdel(epost, epostadress(epost))]),
  ];
  return [
    { typ: 'ord', text: `Svara i e-brevet eller ${verb} ${titel} ${namn}` },
    ...vagar.flatMap((v): readonly Textdel[] => [{ typ: 'ord', text: ', ' }, v]),
    { typ: 'ord', text: '. Då kallas din ersättare.' },
  ];
}

function motesfakta(u: KallelseUnderlag): Fakta {
  const anmal = forhinder(u);
  const uppgifter: readonly Uppgift[] = [
    ...uppgift('Plats', [u.distans === true ? `${u.mote.plats}, eller på distans` : u.mote.plats]),
    ...uppgift('Gruppmöten', [u.gruppmoten ?? '']),
    ...(anmal === undefined ? [] : [{ typ: 'text' as const, etikett: 'Förhinder', rader: [anmal] }]),
    ...(u.handlingslank === undefined
      ? []
      : [{ typ: 'text' as const, etikett: 'Handlingar', rader: [webblank(u.handlingslank)] }]),
  ];
  return { typ: 'fakta', bredd: 'smal', uppgifter };
}

function stangd(p: KallelsepunktUnderlag): Text | undefined {
  if (p.stangd === undefined) return undefined;
  const skal = p.stangd.lagrum === null ? '' : ` sekretess, ${p.stangd.lagrum}.`;
  return [
    { typ: 'ord', text: 'Stängt:', stil: 'fet' },
    { typ: 'ord', text: `${skal} Handlingarna läses i inloggat läge och sänds aldrig med e-post.` },
  ];
}

function punkt(p: KallelsepunktUnderlag): Punkt {
  const rad = [p.tid === undefined ? '' : klSpann(p.tid), (p.foredragande ?? []).join(', ')]
    .filter((d) => d !== '')
    .join(' · ');
  const sluten = stangd(p);
  const handlingar = handlingsrader(p.handlingar ?? []);
  return {
    typ: 'punkt',
    nummer: String(p.nr),
    titel: p.titel,
    ...(p.dnr === undefined || p.dnr === null ? {} : { dnr: p.dnr }),
    ...(rad === '' ? {} : { rad }),
    stycken: (p.text ?? '').split('\n').filter((t) => t.trim() !== ''),
    ...(p.forslag === undefined || p.forslag.length === 0
      ? {}
      : { beslut: beslutsblock(p.forslag, { tillstand: 'forslag', rubrikniva: null, streck: false }) }),
    ...(sluten === undefined ? {} : { stangd: sluten }),
    handlingar: handlingar.length === 0 && p.handlingarNot !== undefined ? [p.handlingarNot] : handlingar,
  };
}

function lista(u: KallelseUnderlag): readonly Block[] {
  return u.grupper.flatMap((g): readonly Block[] => [
    { typ: 'rubrik', niva: 2, text: g.rubrik ?? 'Föredragningslista', linje: true },
    ...g.punkter.map(punkt),
  ]);
}

/** The list; its last item keeps the names company: signatures never stand alone on a page. */
function listaOchNamn(u: KallelseUnderlag): readonly Block[] {
  const block = [...lista(u), ...slut(u)];
  const sista = block.findLastIndex((b) => b.typ === 'punkt');
  const svans = block.slice(sista);
  const delbar = svans.some((b) => b.typ === 'punkt' && b.beslut?.delbar === true);
  return sista < 0 || delbar ? block : [...block.slice(0, sista), { typ: 'grupp', block: svans }];
}

function slut(u: KallelseUnderlag): readonly Block[] {
  const utelamnade = u.utelamnade ?? [];
  const personer = [
    { namn: personnamn(u.ordforande), roll: 'Ordförande', not: [] },
    { namn: u.sekreterare.namn, roll: stor(u.sekreterare.titel), not: [] },
  ].filter((p) => p.namn !== '');
  return [
    ...(utelamnade.length === 0
      ? []
      : [
          {
            typ: 'stycke' as const,
            stil: 'not' as const,
            text: `Handlingar som inte följer med kallelsen: ${upprakning(utelamnade)}.`,
          },
        ]),
    ...(personer.length === 0
      ? []
      : [{ typ: 'underskrifter' as const, satt: 'namn' as const, kolumner: 2 as const, personer }]),
  ];
}

function brev(u: KallelseUnderlag, typ: Dokumenttyp, typnamn: string, andringar: readonly Block[]): Dokument {
  return dokumentAv(u, {
    typ,
    typnamn,
    titel: `${typnamn} till sammanträde ${u.mote.datum}`,
    datum: u.datum,
    hoger: [u.datum, `Utskick ${String(u.utskick)}`],
    lopande: `sammanträde ${u.mote.datum}`,
    beskrivning: `${typnamn} med föredragningslista, utskick ${String(u.utskick)}`,
    adressfot: true,
    block: [
      { typ: 'rubrik', niva: 1, text: mjuka(`Sammanträde ${helDag(u.mote.datum)} ${klSpann(u.mote.start)}`) },
      ...andringar,
      motesfakta(u),
      ...listaOchNamn(u),
    ],
  });
}

/** The notice to attend (KL 6:17) with its föredragningslista. */
export function byggKallelse(u: KallelseUnderlag): Dokument {
  return brev(u, 'kallelse', 'Kallelse', []);
}

/** A later sending: what is new first, in words, then the whole list as it now stands. */
export function byggTillagg(u: TillaggUnderlag): Dokument {
  const slag: readonly AndringUnderlag['slag'][] = ['nytt', 'andrat', 'utgar', 'flyttat'];
  // Det som utgår har sitt nummer i den förra listan, allt annat i den nya.
  const rad = (a: AndringUnderlag): string => {
    const text =
      a.slag === 'utgar'
        ? `${a.titel} (punkt ${String(a.nr)} i utskick ${String(u.sedanUtskick)})`
        : `${String(a.nr)}. ${a.titel}`;
    return a.vad === undefined ? text : `${text}: ${a.vad}`;
  };
  const uppgifter = slag.flatMap((s) => uppgift(ANDRINGSORD[s], u.andringar.filter((a) => a.slag === s).map(rad)));
  const tid = u.tidOchPlatsOforandrade ? 'Tid och plats är oförändrade.' : 'Tid eller plats är ändrad: läs nedan.';
  return brev(u, 'tillagg', 'Tillägg', [
    { typ: 'rubrik', niva: 2, text: `Ändringar sedan utskick ${String(u.sedanUtskick)}` },
    { typ: 'fakta', bredd: 'smal', uppgifter },
    { typ: 'stycke', text: tid },
  ]);
}
