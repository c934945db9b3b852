import type { Block } from '../modell/block.js';
import type { Dokument } from '../modell/dokument.js';
import type { ParagrafUnderlag, ProtokollsdelUnderlag, ProtokollUnderlag } from '../underlag/protokoll.js';
import { dagManadAr } from '../mejl/datum.js';
import {
  justerareuppgift,
  justeringsuppgift,
  narvarouppgifter,
  paragrafuppgift,
  platsOchTid,
  uppgift,
} from './forstasida.js';
import { dokumentAv } from './grund.js';
import { anslagsruta, underskriftsblock } from './justering.js';
import { kortnamn, mjuka, paragrafnummer, paragrafspann } from './ord.js';
import { paragrafblock } from './paragraf.js';
import { Personregister } from './personer.js';

function tillhor(del: ProtokollsdelUnderlag): (p: ParagrafUnderlag) => boolean {
  const nummer = new Set(paragrafnummer(del.paragrafer));
  return (p) => nummer.has(p.nr);
}

/** Who presided at a §, by the del that the § belongs to. */
function ordforandeVid(nr: number, delar: readonly ProtokollsdelUnderlag[]): string | undefined {
  const del = delar.find((d) => paragrafnummer(d.paragrafer).includes(nr));
  return del?.ordforande.find((o) => o.paragrafer === undefined || paragrafnummer(o.paragrafer).includes(nr))?.namn;
}

function paragraferna(u: ProtokollUnderlag, register: Personregister): readonly Block[] {
  return u.paragrafer.flatMap((p, i): readonly Block[] => [
    ...(i === 0 || u.nySidaPerParagraf === true ? [{ typ: 'sidbrytning' as const }] : []),
    ...paragrafblock(p, {
      register,
      narvaro: u.narvaro,
      organ: kortnamn(u.brevhuvud.organ),
      ordforande: ordforandeVid(p.nr, u.delar),
      niva: 2,
      rosterSomTabell: true,
    }),
  ]);
}

function alla(u: ProtokollUnderlag): string {
  return paragrafspann(
    u.paragrafer.map((p) => p.nr),
    ' ',
  );
}

function titel(u: ProtokollUnderlag): Block {
  return { typ: 'rubrik', niva: 1, text: mjuka(`Sammanträde ${dagManadAr(u.mote.datum)}`) };
}

/**
 * The protokoll as it is given out: front page with närvaro, signatures, anslag and bevis of every del, then the §§.
 * §§ with `sekretess` are withheld; the caller decides which version this is.
 */
export function byggProtokoll(u: ProtokollUnderlag): Dokument {
  const register = new Personregister(u.narvaro);
  const flera = u.delar.length > 1;
  const omfang = alla(u);
  return dokumentAv(u, {
    typ: 'protokoll',
    typnamn: 'Protokoll',
    titel: `Protokoll ${u.mote.datum}`,
    datum: u.mote.datum,
    hoger: [u.mote.datum, omfang],
    lopande: u.mote.datum,
    beskrivning: `Protokoll fört vid sammanträde ${u.mote.datum}, ${omfang}`,
    adressfot: false,
    block: [
      titel(u),
      {
        typ: 'fakta',
        bredd: 'smal',
        uppgifter: [
          ...uppgift('Plats och tid', platsOchTid(u.mote)),
          ...narvarouppgifter(u.narvaro, register),
          ...justerareuppgift(u.delar, register),
          ...justeringsuppgift(u.delar),
          ...paragrafuppgift(omfang, u.delar),
        ],
      },
      ...u.delar.flatMap((del) => underskriftsblock(del, u.sekreterare, flera)),
      ...u.delar.flatMap((del) => anslagsruta(del, u.mote, u.sekreterare, flera)),
      ...paragraferna(u, register),
    ],
  });
}

/** Only what the text of a del is made from: later facts (signatures, anslag, bevis) and other delar do not change its hash. */
function baraDelen(u: ProtokollUnderlag, del: ProtokollsdelUnderlag): ProtokollUnderlag {
  const { slag, paragrafer, ordforande, justerare } = del;
  const { utkast: _utkast, ...grund } = u;
  return {
    ...grund,
    delar: [{ slag, paragrafer, ordforande, justerare }],
    paragrafer: u.paragrafer.filter(tillhor(del)),
  };
}

/**
 * The text of one del that is locked at the first signature: its §§ and the facts of the front page, without signatures,
 * anslag and bevis. `dokumenthash` of it is what the signers sign.
 * @throws RangeError when there is no del with that index.
 */
export function byggProtokollsdel(hela: ProtokollUnderlag, index: number): Dokument {
  const del = hela.delar[index];
  if (del === undefined) throw new RangeError(`Protokollet har ingen del ${String(index + 1)}.`);
  const u = baraDelen(hela, del);
  const register = new Personregister(u.narvaro);
  const omfang = alla(u);
  return dokumentAv(u, {
    typ: 'protokollsdel',
    typnamn: 'Protokoll',
    titel: `Protokoll ${u.mote.datum}, ${omfang}`,
    datum: u.mote.datum,
    hoger: [u.mote.datum, omfang],
    lopande: `${u.mote.datum} · ${omfang}`,
    beskrivning: `Text för justering, ${omfang}`,
    adressfot: false,
    block: [
      titel(u),
      {
        typ: 'fakta',
        bredd: 'smal',
        uppgifter: [
          ...uppgift('Plats och tid', platsOchTid(u.mote)),
          ...narvarouppgifter(u.narvaro, register),
          ...justerareuppgift(u.delar, register),
          ...paragrafuppgift(omfang, u.delar),
        ],
      },
      ...paragraferna(u, register),
    ],
  });
}
