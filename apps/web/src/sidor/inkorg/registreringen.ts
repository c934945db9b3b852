import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useFormular } from '../../delar/formular/useFormular.js';
import type { Brister } from '../../delar/formular/faltfel.js';
import { hamtat, klient } from '../../klient/klient.js';
import type { components } from '../../klient/schema.js';
import { idag } from '../../klient/servertid.js';
import { tolkaDatum } from '../../sprak/tolkadatum.js';
import { nyNyckel } from '../diarium/nyckel.js';
import { type Inkorgpost, inkorgnyckel } from './fragor.js';
import { avsandaren } from './inkorgord.js';

type Schema = components['schemas'];
export type Registrerad = Schema['RegistreradPostDto'];
type Begaran = Schema['RegistreraPostDto'];

/** Det nya ärendets plats bland förslagen. */
export const NYTT = 'nytt';

/** Det som registratorn väljer och skriver. */
export interface Val {
  /** Ärendets id, eller `nytt`. */
  arende: string;
  titel: string;
  typ: Begaran['typ'];
  fran: string;
  franSlag: NonNullable<Begaran['avsandarslag']>;
  inkom: string;
  sekretess: 'ingen' | 'provning' | 'lagrum';
  lagrum: string;
  mening: string;
  arendetyp: string;
  handlaggare: string;
  delar: string[];
}

export const ETIKETTER: Readonly<Record<keyof Val, string>> = {
  arende: 'Ärende',
  titel: 'Handling',
  typ: 'Typ',
  fran: 'Från',
  franSlag: 'Avsändaren är',
  inkom: 'Kom in',
  sekretess: 'Sekretess',
  lagrum: 'Lagrum',
  mening: 'Ärendemening',
  arendetyp: 'Ärendetyp',
  handlaggare: 'Handläggare',
  delar: 'Det som registreras',
};

const STIGAR = {
  avsandare: 'fran',
  avsandarslag: 'franSlag',
  arendeId: 'arende',
  arendemening: 'mening',
  'nyttArende.arendemening': 'mening',
  'sekretess.lagrum': 'lagrum',
} as const;

const SV = /^(?:\s*(?:sv|re|aw|vb|vs|fw|fwd)\s*:)+/iu;

/** Det som fälten börjar på: posten så som den föreslås. */
export function forslaget(post: Inkorgpost): Val {
  return {
    arende: post.forslag[0]?.arendeId ?? NYTT,
    titel: post.amne.replace(SV, '').trim() || 'E-brev',
    typ: post.slag === 'namnd' ? 'protokollsutdrag' : 'skrivelse',
    fran: avsandaren(post),
    franSlag: post.slag === 'namnd' ? 'myndighet' : 'enskild',
    inkom: post.inkomDatum,
    sekretess: post.underProvning ? 'provning' : 'ingen',
    lagrum: '',
    mening: post.nyttArende.arendemening,
    arendetyp: post.nyttArende.arendetypId ?? '',
    handlaggare: '',
    delar: post.delar.filter(({ forvald }) => forvald).map(({ id }) => id),
  };
}

export function granska(v: Val, nu: string): Brister<Val> {
  const dagen = tolkaDatum(v.inkom, nu);
  return {
    ...(v.titel.trim() === '' ? { titel: 'Skriv vad handlingen är' } : {}),
    ...(dagen === null ? { inkom: 'Ange dagen den kom in' } : {}),
    ...(dagen !== null && dagen > nu ? { inkom: 'Ange i dag eller tidigare' } : {}),
    ...(v.sekretess === 'lagrum' && v.lagrum.trim() === '' ? { lagrum: 'Ange lagrum, eller välj Under prövning' } : {}),
    ...(v.arende === NYTT && v.mening.trim() === '' ? { mening: 'Skriv en ärendemening' } : {}),
    ...(v.delar.length === 0 ? { delar: 'Välj e-brevet eller minst en bilaga' } : {}),
  };
}

/** Det skrivna som servern vill ha det. */
export function somBegaran(v: Val, nyckel: string, nu: string): Begaran {
  const sekretess = {
    lagrum: v.sekretess === 'lagrum' ? v.lagrum.trim() : null,
    underProvning: v.sekretess === 'provning',
  };
  return {
    nyckel,
    arendeId: v.arende === NYTT ? null : v.arende,
    nyttArende:
      v.arende === NYTT
        ? {
            arendemening: v.mening.trim(),
            arendetypId: v.arendetyp === '' ? null : v.arendetyp,
            handlaggareId: v.handlaggare === '' ? null : v.handlaggare,
            sekretess,
          }
        : null,
    titel: v.titel.trim(),
    typ: v.typ,
    avsandare: v.fran.trim() === '' ? null : v.fran.trim(),
    avsandarslag: v.franSlag,
    inkom: tolkaDatum(v.inkom, nu) ?? v.inkom,
    sekretess,
    delar: v.delar,
  };
}

/** Formuläret för en post: samma klick två gånger registrerar en gång, och det skrivna står kvar om det inte gick. */
export function useRegistrering(namndId: string, post: Inkorgpost, klart: (svar: Registrerad, v: Val) => void) {
  const fragor = useQueryClient();
  const nyckel = useRef(nyNyckel());
  const skickat = useRef<Val | null>(null);
  return useFormular<Val, Registrerad>({
    nyckel: `inkorg:${namndId}:${post.id}`,
    fran: forslaget(post),
    etiketter: ETIKETTER,
    granska: (v) => granska(v, idag()),
    stigar: STIGAR,
    skicka: async (v) => {
      skickat.current = v;
      return await hamtat(
        klient.POST('/api/namnder/{namndId}/inkorg/{postId}/registrering', {
          params: { path: { namndId, postId: post.id } },
          body: somBegaran(v, nyckel.current, idag()),
        }),
      );
    },
    klart: (svar) => {
      nyckel.current = nyNyckel();
      klart(svar, skickat.current ?? forslaget(post));
      void fragor.invalidateQueries({ queryKey: inkorgnyckel(namndId) });
    },
  });
}

export type F = ReturnType<typeof useRegistrering>;
