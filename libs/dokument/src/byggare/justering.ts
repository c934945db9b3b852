import type { Anslagsuppgift, Block, Underskrift } from '../modell/block.js';
import type { MoteUnderlag, TjanstemanUnderlag } from '../underlag/gemensamt.js';
import type { JusteringUnderlag, ProtokollsdelUnderlag, UnderskriftUnderlag } from '../underlag/protokoll.js';
import { datumOchTid, mjuka, omfangstext, stor } from './ord.js';

function forvantade(del: ProtokollsdelUnderlag, sekreterare: TjanstemanUnderlag): readonly UnderskriftUnderlag[] {
  const medOmfang = (
    p: { readonly namn: string; readonly paragrafer?: string },
    roll: UnderskriftUnderlag['roll'],
  ): UnderskriftUnderlag => ({
    namn: p.namn,
    roll,
    ...(p.paragrafer === undefined ? {} : { paragrafer: p.paragrafer }),
  });
  return [
    { namn: sekreterare.namn, roll: 'sekreterare' },
    ...del.ordforande.map((o) => medOmfang(o, 'ordförande')),
    ...del.justerare.map((j) => medOmfang(j, 'justerare')),
  ];
}

/** The secretary's signature is no justering (KL 5:69), and is not called so. */
function not(u: UnderskriftUnderlag, justering: JusteringUnderlag | undefined): readonly string[] {
  if (justering?.satt !== 'digital') return [];
  if (u.tid === undefined) return [u.roll === 'sekreterare' ? 'Inte undertecknat' : 'Inte justerat'];
  return [u.roll === 'sekreterare' ? 'Undertecknat digitalt' : 'Justerat digitalt', datumOchTid(u.tid)];
}

function underskrift(u: UnderskriftUnderlag, justering: JusteringUnderlag | undefined): Underskrift {
  return {
    namn: u.namn,
    roll: `${stor(u.roll)}${u.paragrafer === undefined ? '' : `, ${omfangstext(u.paragrafer)}`}`,
    not: not(u, justering),
  };
}

/** Who signs a del, and when they did: names with lines on paper, with times when digital. Then the code of the text they signed. */
export function underskriftsblock(
  del: ProtokollsdelUnderlag,
  sekreterare: TjanstemanUnderlag,
  flera: boolean,
): readonly Block[] {
  const satta = del.justering?.underskrifter ?? [];
  const personer = (satta.length === 0 ? forvantade(del, sekreterare) : satta).map((u) =>
    underskrift(u, del.justering),
  );
  const kod: readonly Block[] =
    del.kontrollkod === undefined
      ? []
      : [
          {
            typ: 'stycke',
            stil: 'etikett',
            text: `Kontrollkod för den justerade texten (sha256):\n${del.kontrollkod}`,
          },
        ];
  return [
    {
      typ: 'grupp',
      block: [
        {
          typ: 'rubrik',
          niva: 2,
          text: flera ? mjuka(`Underskrifter, ${omfangstext(del.paragrafer)}`) : 'Underskrifter',
        },
        { typ: 'underskrifter', satt: del.justering?.satt ?? 'papper', kolumner: 3, personer },
        ...kod,
      ],
    },
  ];
}

/** The box "Anslag och bevis" of a del that is announced. */
export function anslagsruta(
  del: ProtokollsdelUnderlag,
  mote: MoteUnderlag,
  sekreterare: TjanstemanUnderlag,
  flera: boolean,
): readonly Block[] {
  const { anslag } = del;
  if (anslag === undefined) return [];
  const justerat: readonly Anslagsuppgift[] =
    del.justering === undefined ? [] : [{ etikett: 'Justerat', varde: del.justering.datum }];
  const nedtaget: readonly Anslagsuppgift[] =
    anslag.nedtaget === undefined ? [] : [{ etikett: 'Nedtaget', varde: anslag.nedtaget }];
  return [
    {
      typ: 'anslagsruta',
      rubrik: flera ? mjuka(`Anslag och bevis, ${omfangstext(del.paragrafer)}`) : 'Anslag och bevis',
      text: 'Protokollet är justerat. Justeringen har tillkännagivits på kommunens digitala anslagstavla.',
      uppgifter: [
        { etikett: 'Sammanträdesdatum', varde: mote.datum },
        { etikett: 'Paragrafer', varde: omfangstext(del.paragrafer) },
        ...justerat,
        { etikett: 'Anslaget', varde: anslag.anslagsdatum },
        { etikett: 'Överklagas senast', varde: anslag.sistaOverklagandedag, fet: true },
        { etikett: 'Tas ned tidigast', varde: anslag.tidigastNed },
        ...nedtaget,
        { etikett: 'Förvaring', varde: anslag.forvaringsplats, hel: true },
        { etikett: 'Underskrift', varde: anslag.underskrift ?? `${sekreterare.namn}, ${sekreterare.titel}`, hel: true },
      ],
    },
  ];
}
