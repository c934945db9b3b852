import type { NamnUppgift, TextUppgift, Uppgift } from '../modell/block.js';
import type { MoteUnderlag } from '../underlag/gemensamt.js';
import type { BeslutandeUnderlag, NarvaroUnderlag, ProtokollsdelUnderlag } from '../underlag/protokoll.js';
import { helDag } from '../mejl/datum.js';
import { klSpann, omfangstext, paragrafnummer, stor, upprakning } from './ord.js';
import { personnamn, type Personregister } from './personer.js';

/** More names than this stand in three columns (DOKUMENT.md 8). */
const TVA_SPALTER = 24;

/** A fact with one or more lines; nothing when there is nothing to tell. */
export function uppgift(etikett: string, rader: readonly string[]): readonly TextUppgift[] {
  const fyllda = rader.filter((rad) => rad !== '');
  return fyllda.length === 0 ? [] : [{ typ: 'text', etikett, rader: fyllda }];
}

/** Names in columns filled downwards, as even as can be. */
export function spalter(namn: readonly string[], antal: number): readonly (readonly string[])[] {
  const hojd = Math.ceil(namn.length / antal);
  return Array.from({ length: antal }, (_, i) => namn.slice(i * hojd, (i + 1) * hojd)).filter((s) => s.length > 0);
}

/** "torsdag 12 mars 2026" and "kl. 18.00–20.40, ajournerat kl. 19.35–19.50". */
export function platsOchTid(mote: MoteUnderlag): readonly string[] {
  const ajournerat = (mote.ajourneringar ?? []).map((a) => klSpann(a.fran, a.till));
  const tid = klSpann(mote.start, mote.slut);
  return [
    `${mote.plats}, ${helDag(mote.datum)}`,
    ajournerat.length === 0 ? tid : `${tid}, ajournerat ${upprakning(ajournerat)}`,
  ];
}

function tillagg(b: BeslutandeUnderlag): string {
  const delar = [
    b.roll === 'ledamot' || b.roll === 'tjänstgörande ersättare' ? '' : b.roll,
    b.paragrafer === undefined ? '' : omfangstext(b.paragrafer),
    b.ejParagrafer === undefined ? '' : `ej ${omfangstext(b.ejParagrafer)}`,
    b.distans === true ? 'på distans' : '',
  ];
  return delar
    .filter((d) => d !== '')
    .map((d) => `, ${d}`)
    .join('');
}

function tjanstgorande(b: BeslutandeUnderlag, register: Personregister): string {
  const ersatter = b.for ?? [];
  const distans = b.distans === true ? ', på distans' : '';
  if (ersatter.length === 0) return `${personnamn(b)}${tillagg(b)}`;
  const platser = ersatter.map((f) => {
    const omfang = f.paragrafer ?? b.paragrafer;
    return `för ${f.parti === undefined ? register.medParti(f.namn) : personnamn(f)}${omfang === undefined ? '' : `, ${omfangstext(omfang)}`}`;
  });
  return `${personnamn(b)} ${platser.join(',\noch ')}${distans}`;
}

function beslutande(narvaro: NarvaroUnderlag, register: Personregister): NamnUppgift {
  const ordinarie = narvaro.beslutande.filter((b) => b.roll !== 'tjänstgörande ersättare');
  const inkallade = narvaro.beslutande.filter((b) => b.roll === 'tjänstgörande ersättare');
  const antal = narvaro.beslutande.length > TVA_SPALTER ? 3 : 2;
  return {
    typ: 'namn',
    etikett: 'Beslutande',
    kolumner: spalter(
      ordinarie.map((b) => `${personnamn(b)}${tillagg(b)}`),
      antal,
    ),
    ...(inkallade.length === 0
      ? {}
      : { under: { rubrik: 'Tjänstgörande ersättare:', rader: inkallade.map((b) => tjanstgorande(b, register)) } }),
  };
}

/** The facts of närvaro: who decided, who else was there. Empty facts are left out, label and all. */
export function narvarouppgifter(narvaro: NarvaroUnderlag, register: Personregister): readonly Uppgift[] {
  const ovriga = narvaro.ovriga.map(
    (o) => `${o.namn}, ${o.titel}${o.paragrafer === undefined ? '' : `, ${omfangstext(o.paragrafer)}`}`,
  );
  const franvarande = narvaro.franvarande.map((f) => `${personnamn(f)}${f.roll === 'ledamot' ? '' : `, ${f.roll}`}`);
  return [
    ...(narvaro.beslutande.length === 0 ? [] : [beslutande(narvaro, register)]),
    ...uppgift('Ersättare', [narvaro.ersattare.map(personnamn).join(', ')]),
    ...uppgift('Frånvarande', [franvarande.join(franvarande.some((f) => f.includes(', ')) ? '; ' : ', ')]),
    ...(ovriga.length === 0
      ? []
      : [{ typ: 'namn' as const, etikett: 'Övriga', kolumner: spalter(ovriga, ovriga.length > TVA_SPALTER ? 3 : 2) }]),
  ];
}

/** Lines per del, with the §§ before when there are several delar that differ. */
function perDel(
  delar: readonly ProtokollsdelUnderlag[],
  text: (del: ProtokollsdelUnderlag) => string,
): readonly string[] {
  const rader = delar
    .map((del) => ({ omfang: omfangstext(del.paragrafer), text: text(del) }))
    .filter((r) => r.text !== '');
  if (new Set(rader.map((r) => r.text)).size < 2 && rader.length === delar.length)
    return rader.slice(0, 1).map((r) => stor(r.text));
  return rader.map((r) => `${r.omfang}: ${r.text}`);
}

function justerare(del: ProtokollsdelUnderlag, register: Personregister): string {
  return del.justerare
    .map((j) => `${register.medParti(j.namn)}${j.paragrafer === undefined ? '' : `, ${omfangstext(j.paragrafer)}`}`)
    .join(del.justerare.some((j) => j.paragrafer !== undefined) ? '; ' : ', ');
}

function justeringstid(del: ProtokollsdelUnderlag): string {
  const j = del.justering;
  if (j === undefined) return '';
  const tid = j.tid === undefined ? '' : ` ${klSpann(j.tid)}`;
  return `${helDag(j.datum)}${tid}${j.plats === undefined ? '' : `, ${j.plats}`}`;
}

export function justerareuppgift(
  delar: readonly ProtokollsdelUnderlag[],
  register: Personregister,
): readonly Uppgift[] {
  return uppgift(
    'Justerare',
    perDel(delar, (del) => justerare(del, register)),
  );
}

export function justeringsuppgift(delar: readonly ProtokollsdelUnderlag[]): readonly Uppgift[] {
  return uppgift('Justering', perDel(delar, justeringstid));
}

function sarskilt(del: ProtokollsdelUnderlag): string | undefined {
  if (del.slag === 'sekretess') return 'redovisas i sekretessbilaga';
  if (del.slag === 'ordinarie') return undefined;
  return `är omedelbart ${paragrafnummer(del.paragrafer).length > 1 ? 'justerade' : 'justerad'}`;
}

/** "§§ 21–34. § 25 redovisas i sekretessbilaga. § 27 är omedelbart justerad." A del by itself: "§ 27 är omedelbart justerad." */
export function paragrafuppgift(alla: string, delar: readonly ProtokollsdelUnderlag[]): readonly Uppgift[] {
  const meningar = delar.flatMap((del) => {
    const vad = sarskilt(del);
    return vad === undefined ? [] : [`${omfangstext(del.paragrafer)} ${vad}.`];
  });
  if (meningar.length === 0) return uppgift('Paragrafer', [alla]);
  return uppgift('Paragrafer', [delar.length === 1 ? meningar.join(' ') : [`${alla}.`, ...meningar].join(' ')]);
}
