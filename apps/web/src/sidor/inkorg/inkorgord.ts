import { iOrd, stor } from '../../sprak/ord.js';
import { kortDag, tidpunkt } from '../../sprak/datum.js';
import type { Inkorgrad, Stallning, Undanlagt } from './fragor.js';

/** Rubriken: hur många, och det som brådskar. */
export function rubriken(s: Stallning): string {
  if (s.antal === 0) return 'Inget att registrera.';
  const mening = [`${stor(iOrd(s.antal))} att registrera.`];
  if (s.sena > 0) mening.push(s.sena === 1 ? 'En är försenad.' : `${stor(iOrd(s.sena))} är försenade.`);
  if (s.avgorsNu > 0) {
    mening.push(`${stor(iOrd(s.avgorsNu))} väntar på sekretessprövning i dag.`);
  }
  return mening.join(' ');
}

/** `mån 5 okt 15.12` */
export function korttid(iso: string): string {
  const { datum, tid } = tidpunkt(iso);
  return `${kortDag(datum)} ${tid}`;
}

const SLAG: Readonly<Record<Inkorgrad['slag'], string>> = {
  epost: 'E-post',
  fil: 'Lagd in för hand',
  namnd: 'Från nämnd i Klubba',
};

/** `E-post, 2 bilagor` */
export function hurDenKom({ slag, bilagor }: Pick<Inkorgrad, 'slag' | 'bilagor'>): string {
  if (slag !== 'epost' || bilagor === 0) return SLAG[slag];
  return `${SLAG[slag]}, ${String(bilagor)} ${bilagor === 1 ? 'bilaga' : 'bilagor'}`;
}

export const avsandaren = ({ franNamn, franAdress }: Pick<Inkorgrad, 'franNamn' | 'franAdress'>): string =>
  franNamn ?? franAdress ?? 'Okänd avsändare';

export const UNDANLAGTORD: Readonly<Record<Undanlagt, string>> = {
  skrappost: 'Skräppost',
  dubblett: 'Dubbletter',
  studs: 'Studsar',
  inte_allman: 'Inte allmänna handlingar',
  registrerad: 'Registrerade',
};

/** Raden under listan: vad som ligger för sig. */
export function undanlagtrad(s: Stallning): string | null {
  const delar = [
    s.skrappost > 0 ? `skräppost (${String(s.skrappost)})` : null,
    s.dubbletter > 0 ? `dubbletter (${String(s.dubbletter)})` : null,
    s.studsar > 0 ? `studsar (${String(s.studsar)})` : null,
  ].filter((del) => del !== null);
  if (delar.length === 0) return null;
  const upp = delar.length === 1 ? (delar[0] ?? '') : `${delar.slice(0, -1).join(', ')} och ${delar.at(-1) ?? ''}`;
  return `${stor(upp)} ligger för sig i 30 dagar.`;
}
