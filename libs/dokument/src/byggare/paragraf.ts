import type { Block } from '../modell/block.js';
import type { NarvaroUnderlag, ParagrafUnderlag } from '../underlag/protokoll.js';
import { beslutsblock } from './beslut.js';
import { handlingsrader } from './handlingar.js';
import { inlaggsblock, reservationsrad, yrkandeblock } from './inlagg.js';
import { omrostningsblock } from './omrostning.js';
import { HART_BLANK, paragrafnummer, upprakning } from './ord.js';
import type { Personregister } from './personer.js';
import { avsnitt, textblock } from './stycken.js';
import { tabellAv } from './tabell.js';

const SKYDDAD =
  'Paragrafen redovisas i en särskild bilaga som inte publiceras. Begäran om att ta del av den prövas av förvaltningen.';

/** What the builder of a § knows beside the § itself. */
export interface Paragrafsammanhang {
  readonly register: Personregister;
  readonly narvaro: NarvaroUnderlag;
  /** "nämnden" */
  readonly organ: string;
  readonly ordforande?: string | undefined;
  /** Level of the § heading: 2 in a protokoll, 1 in an utdrag. */
  readonly niva: 1 | 2;
  readonly rosterSomTabell: boolean;
}

function beslut(p: ParagrafUnderlag, s: Paragrafsammanhang, niva: 2 | 3): readonly Block[] {
  const avstar = p.deltarInte ?? [];
  const deltarInte =
    avstar.length > 3
      ? [`${s.register.uppraknade(avstar, upprakning)} deltar inte i beslutet.`]
      : avstar.map((n) => `${s.register.medParti(n)} deltar inte i beslutet.`);
  const sagt = p.beslut.some((punkt) => /omedelbar/i.test(punkt) && /juster/i.test(punkt));
  const omedelbar = p.omedelbarJustering === true && !sagt ? ['Paragrafen förklaras omedelbart justerad.'] : [];
  const led = p.beslutsled ?? [{ punkter: p.beslut }];
  const block = beslutsblock(led, {
    tillstand: 'beslutat',
    rubrikniva: niva,
    streck: true,
    efter: [...deltarInte, ...omedelbar],
  });
  return [block, ...reservationsrad(p.reservationer ?? [], s.register)];
}

/** Who steps in for a jävig at this §, when närvaro says so. */
function iStallet(namn: string, nr: number, narvaro: NarvaroUnderlag): string | undefined {
  return narvaro.beslutande.find((b) =>
    (b.for ?? []).some((f) => {
      const omfang = f.paragrafer ?? b.paragrafer;
      return f.namn === namn && omfang !== undefined && paragrafnummer(omfang).includes(nr);
    }),
  )?.namn;
}

function jav(p: ParagrafUnderlag, s: Paragrafsammanhang): readonly Block[] {
  return (p.jav ?? []).map((namn) => {
    const ersattare = iStallet(namn, p.nr, s.narvaro);
    const stallet = ersattare === undefined ? '' : ` ${s.register.medParti(ersattare)} tjänstgör i stället.`;
    return {
      typ: 'stycke',
      text: `${s.register.medParti(namn)} deltar på grund av jäv inte i ärendet och är inte närvarande.${stallet}`,
    };
  });
}

function sammanfattning(p: ParagrafUnderlag): readonly Block[] {
  const tabeller = (p.tabeller ?? []).flatMap((t) => tabellAv(t) ?? []);
  return [...textblock(p.sammanfattning ?? ''), ...tabeller];
}

function slut(p: ParagrafUnderlag, niva: 2 | 3): readonly Block[] {
  const handlingar = p.handlingar ?? [];
  const till = p.expedieras ?? [];
  const rattelser = (p.rattelser ?? []).map((r): Block => ({ typ: 'stycke', text: `${r.datum}, ${r.av}: ${r.text}` }));
  return [
    ...(handlingar.length === 0
      ? []
      : [
          {
            typ: 'bilagor' as const,
            rubrik: 'Handlingar',
            niva,
            poster: handlingsrader(handlingar, `till §${HART_BLANK}${String(p.nr)}`),
          },
        ]),
    ...(till.length === 0
      ? []
      : [{ typ: 'expedieras' as const, rubrik: 'Expedieras till', niva, form: 'lopande' as const, till }]),
    ...avsnitt('Rättelse', niva, rattelser),
  ];
}

function inlaggen(p: ParagrafUnderlag, s: Paragrafsammanhang, niva: 2 | 3): readonly Block[] {
  const r = s.register;
  return [
    ...avsnitt('Reservation', niva, inlaggsblock(p.reservationer ?? [], r, 'följande skriftliga reservation')),
    ...avsnitt('Särskilt yttrande', niva, inlaggsblock(p.sarskildaYttranden ?? [], r, 'följande särskilda yttrande')),
    ...avsnitt('Protokollsanteckning', niva, inlaggsblock(p.protokollsanteckningar ?? [], r, 'följande anteckning')),
  ];
}

/** The parts of a § in the order of DOKUMENT.md 8: the decision first, the matter before the quarrel. */
function delar(p: ParagrafUnderlag, s: Paragrafsammanhang): readonly Block[] {
  const niva = s.niva === 1 ? 2 : 3;
  const omrostning = omrostningsblock(p.omrostningar ?? [], {
    register: s.register,
    organ: s.organ,
    ordning: s.narvaro.beslutande.map((b) => b.namn),
    ordforande: s.ordforande,
    tabell: s.rosterSomTabell,
    niva,
  });
  return [
    ...beslut(p, s, niva),
    ...avsnitt('Jäv', niva, jav(p, s)),
    ...avsnitt('Sammanfattning', niva, sammanfattning(p)),
    ...avsnitt('Yrkanden', niva, yrkandeblock(p.yrkanden ?? [], s.register)),
    ...avsnitt('Propositionsordning', niva, textblock(p.propositionsordning ?? '')),
    ...omrostning,
    ...inlaggen(p, s, niva),
    ...slut(p, niva),
  ];
}

/** A § as blocks. Where it is withheld only heading, lagrum and what the reader can do are there: the text is absent, not covered. */
export function paragrafblock(p: ParagrafUnderlag, s: Paragrafsammanhang): readonly Block[] {
  const rubrik: Block = {
    typ: 'paragrafrubrik',
    niva: s.niva,
    nummer: `§ ${String(p.nr)}`,
    titel: p.titel,
    ...(p.dnr === undefined || p.dnr === null || s.niva === 1 ? {} : { dnr: p.dnr }),
    linje: s.niva === 2,
  };
  if (p.sekretess !== undefined)
    return [rubrik, { typ: 'sekretess', lagrum: p.sekretess.lagrum, stycken: [p.sekretess.text ?? SKYDDAD] }];
  return [rubrik, ...delar(p, s)];
}
