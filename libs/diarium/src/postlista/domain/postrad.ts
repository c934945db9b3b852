import { offentligArendevy, webbArendevy } from '../../vy/domain/arendevy.js';
import { doljNamn } from '../../vy/domain/dolj.js';
import { offentligHandlingsvy, webbHandlingsvy } from '../../vy/domain/handlingsvy.js';
import type { Handlingsvy, Vyarende, Vyhandling } from '../../vy/domain/vy.typer.js';
import type { Postpost } from '../postlista.repository.js';
import type { Postlistevy, Postrad } from '../postlista.typer.js';

const LUCKA = '[utelämnat]';
const OPPEN = { lagrum: null, underProvning: false };
const hemlig = (s: { lagrum: string | null; underProvning: boolean }): boolean => s.lagrum !== null || s.underProvning;

/**
 * Handlingen som en rad i postlistan; null när den inte står där alls. Också den interna vyn utelämnar det skyddade: en
 * lista läses över axeln, och den som får läsa det skyddade läser det i handlingen, där läsningen antecknas.
 */
export function postrad(post: Postpost, vy: Postlistevy): Postrad | null {
  const arende = { sekretess: post.arende?.sekretess ?? OPPEN, parter: post.arende?.parter ?? [] };
  const handling: Vyhandling = { ...post, filnamn: [] };
  const visad = vy === 'webb' ? webbHandlingsvy(handling, arende) : offentligHandlingsvy(handling, arende);
  if (visad === null) return null;
  const sekretess = hemlig(post.sekretess) || hemlig(arende.sekretess);
  const intern = vy === 'intern' && !sekretess;
  return {
    id: post.id,
    arendeId: post.arendeId,
    registreradDatum: post.registreradDatum,
    datum: post.datum,
    riktning: post.riktning,
    typ: post.typ,
    dnr: post.arende?.dnr ?? null,
    nr: post.nr,
    titel: intern ? post.titel : visad.titel,
    arendemening: arendemening(post, vy),
    avsandare: vem(post.avsandare, visad.fran, intern),
    mottagare: vem(post.mottagare, visad.till, intern),
    arendetyp: vy !== 'intern' && hemlig(arende.sekretess) ? null : (post.arende?.arendetyp ?? null),
    enhet: post.arende?.enhet ?? null,
    sekretess,
    makulerad: visad.makulerad,
  };
}

const vem = (alla: string | null, visad: Handlingsvy['fran'], intern: boolean): string | null =>
  intern ? alla : visad;

/**
 * Ärendemeningen i vyn. Har bara handlingen sekretess får raden ändå inte säga vem den är från: då döljs de namnen också
 * i ärendemeningen, som i sig är öppen.
 */
function arendemening(post: Postpost, vy: Postlistevy): string | null {
  const { arende } = post;
  if (arende === null) return null;
  const dolda = hemlig(post.sekretess) ? [post.avsandare, post.mottagare].filter((vem) => vem !== null) : [];
  const parter = hemlig(post.sekretess) ? arende.parter.map((part) => ({ ...part, skyddad: true })) : arende.parter;
  if (vy === 'intern') return doljNamn(arende.arendemening, dolda, LUCKA);
  const underlag: Vyarende = {
    ...arende,
    parter,
    registreratDatum: '',
    status: '',
    handlaggareNamn: null,
    klassificering: null,
    makuleringSkal: null,
  };
  const visad = (vy === 'webb' ? webbArendevy(underlag) : offentligArendevy(underlag)).arendemening;
  return doljNamn(visad, dolda, LUCKA);
}
