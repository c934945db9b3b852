import { html } from '../html/mall.js';
import { kort, valjAmne } from '../mejl/amne.js';
import { dagManad, helDag, klockan } from '../mejl/datum.js';
import { faktarader, fylldKnapp, h1, lista, not, p, lank } from '../mejl/delar.js';
import { fot } from '../mejl/fot.js';
import { lankrad } from '../mejl/lankrad.js';
import { brytText, rubrik, stycke, stycken, uppgifter } from '../mejl/rader.js';
import { sida } from '../mejl/sida.js';
import type { Mejl, MejlAvsandare } from '../mejl/underlag.js';
import type { Datum, Klockslag } from '../underlag/gemensamt.js';

/** Ett brev till en instans. Bara det offentliga: remisser i ärenden med sekretess går på papper. */
export interface RemissMejl extends MejlAvsandare {
  /** `remiss` är det första, `paminnelse` före sista dagen, `sen` efter, `ny_dag` när tiden förlängts. */
  readonly slag: 'remiss' | 'paminnelse' | 'sen' | 'ny_dag';
  readonly instans: string;
  readonly rubrik: string;
  readonly dnr: string;
  readonly sistaDag: Datum;
  readonly bilagor: number;
  /** Sidan där instansen svarar. */
  readonly svarslank: string;
}

function rubriken(m: RemissMejl): string {
  switch (m.slag) {
    case 'remiss':
      return m.rubrik;
    case 'paminnelse':
      return `Påminnelse: svara senast ${dagManad(m.sistaDag)}`;
    case 'sen':
      return 'Vi saknar ert svar';
    case 'ny_dag':
      return `Ny sista dag: ${dagManad(m.sistaDag)}`;
  }
}

function inledningen(m: RemissMejl): string {
  switch (m.slag) {
    case 'remiss':
      return `${m.organ} vill ha synpunkter från ${m.instans}. Missivet ligger bifogat.`;
    case 'paminnelse':
      return `Remissen "${m.rubrik}" gick till ${m.instans}. Vi har inte fått något svar än.`;
    case 'sen':
      return `Sista dag att svara på remissen "${m.rubrik}" var ${helDag(m.sistaDag)}. Ett sent svar tas emot, men det är inte säkert att det hinner tas med. Säg gärna om ni avstår.`;
    case 'ny_dag':
      return `${m.instans} har fått längre tid att svara på remissen "${m.rubrik}".`;
  }
}

const AMNESORD: Readonly<Record<RemissMejl['slag'], string>> = {
  remiss: 'Remiss',
  paminnelse: 'Påminnelse om remiss',
  sen: 'Remissvar saknas',
  ny_dag: 'Ny sista dag för remiss',
};

/**
 * Brevet till en instans, med svarslänken.
 * @throws RangeError på ett datum eller en länk som inte är det
 */
export function remissMejl(m: RemissMejl): Mejl {
  const dag = dagManad(m.sistaDag);
  const ord = AMNESORD[m.slag];
  const amne = valjAmne(
    `${ord}: ${m.rubrik}, svar senast ${dag}`,
    `${ord}: svar senast ${dag}, ${kort(m)}`,
    `${ord}, ${kort(m)}`,
  );
  const huvudrubrik = rubriken(m);
  const inledning = inledningen(m);
  const fakta: [string, string][] = [
    ['Svara senast', helDag(m.sistaDag)],
    ['Ärende', m.dnr],
    ...(m.bilagor === 0 ? [] : [['Handlingar', `${String(m.bilagor)}, på svarssidan`] as [string, string]]),
  ];
  const personligt = `Länken är till för ${m.instans}. Den som har den kan läsa remissen och svara: skicka den bara till den som ska göra det.`;
  const foten = fot(m.kontakt, `Du får brevet för att ${m.instans} är tillfrågad.`);
  const kropp = html`${h1(huvudrubrik)}${p(inledning)}${faktarader(fakta)}${fylldKnapp('Läs och svara', m.svarslank)}${not(personligt)}`;
  return {
    amne,
    forhandsrad: `Svara senast ${helDag(m.sistaDag)}.`,
    text: stycken(
      `${stycke(m.kommun)}\n${stycke(m.organ)}`,
      rubrik(huvudrubrik),
      stycke(inledning),
      uppgifter(fakta),
      lankrad('Läs och svara:', m.svarslank),
      stycke(personligt),
      foten.text,
    ),
    html: sida({
      amne,
      forhandsrad: `Svara senast ${helDag(m.sistaDag)}.`,
      kommun: m.kommun,
      organ: m.organ,
      kropp,
      fot: foten.html,
    }),
  };
}

export interface RemisskvittoMejl extends MejlAvsandare {
  readonly instans: string;
  readonly rubrik: string;
  readonly dnr: string;
  readonly inkommet: { readonly datum: Datum; readonly tid: Klockslag };
  readonly hallning: string;
  readonly filer: number;
  readonly svarslank: string;
}

/** Kvittot på ett svar: när det kom in och vad det var, aldrig svarets ord. */
export function remisskvittoMejl(m: RemisskvittoMejl): Mejl {
  const amne = valjAmne(`Kvitto: ert svar på ${m.rubrik}`, `Kvitto: ert remissvar till ${kort(m)}`);
  const nar = `${helDag(m.inkommet.datum)} ${klockan(m.inkommet.tid)}`;
  const inledning = `Svaret från ${m.instans} kom in ${nar}. Det är registrerat i ärende ${m.dnr} och är en allmän handling.`;
  const fakta: [string, string][] = [
    ['Remiss', m.rubrik],
    ['Svar', m.hallning],
    ['Filer', String(m.filer)],
  ];
  const foten = fot(m.kontakt, `Du får brevet för att du lämnade svaret eller för att ${m.instans} är tillfrågad.`);
  const kropp = html`${h1('Tack för svaret')}${p(inledning)}${faktarader(fakta)}${fylldKnapp('Visa kvittot', m.svarslank)}`;
  return {
    amne,
    forhandsrad: inledning,
    text: stycken(
      `${stycke(m.kommun)}\n${stycke(m.organ)}`,
      rubrik('Tack för svaret'),
      stycke(inledning),
      uppgifter(fakta),
      lankrad('Visa kvittot:', m.svarslank),
      foten.text,
    ),
    html: sida({ amne, forhandsrad: inledning, kommun: m.kommun, organ: m.organ, kropp, fot: foten.html }),
  };
}

/** Det samlade mejlet om bevakningar. Den som rör sekretess står utan ord. */
export interface BevakningsMejl {
  readonly kommun: string;
  readonly organ: string;
  readonly idag: Datum;
  readonly rader: readonly {
    /** null när orden inte får lämna Klubba. */
    readonly vad: string | null;
    readonly dnr: string;
    /** "I dag", "3 dagar kvar", "2 dagar försenat" */
    readonly nar: string;
    readonly datum: Datum;
    readonly forsenad: boolean;
    readonly lank: string;
  }[];
  /** Sidan där alla finns. */
  readonly lank: string;
}

const DOLD = 'Bevakning i ett ärende med sekretess';

/** Högst ett om dagen: det som förfaller snart, i dag, och det som har passerat. */
export function bevakningsMejl(m: BevakningsMejl): Mejl {
  const sena = m.rader.filter((rad) => rad.forsenad).length;
  const antal = `${String(m.rader.length)} ${m.rader.length === 1 ? 'bevakning' : 'bevakningar'}`;
  const huvudrubrik = sena === 0 ? antal : `${antal}, ${String(sena)} försenade`;
  const amne = valjAmne(`Bevakningar ${dagManad(m.idag)}: ${sena === 0 ? antal : `${String(sena)} försenade`}`);
  const inledning = 'Det här är dagar som du har tagit på dig att bevaka, eller bevakar åt någon som är borta.';
  const rader = m.rader.map((rad, i) => ({
    nummer: String(i + 1),
    titel: lank(rad.vad ?? DOLD, rad.lank),
    under: `${rad.dnr} · ${helDag(rad.datum)} · ${rad.nar}`,
  }));
  const text = m.rader.flatMap((rad, i) => {
    const forst = `${String(i + 1)}. `;
    return [
      ...brytText(rad.vad ?? DOLD, forst),
      ...brytText(`${rad.dnr}, ${helDag(rad.datum)}, ${rad.nar}`, ' '.repeat(forst.length)),
      lankrad('', rad.lank).trim(),
    ];
  });
  const skal = 'Hur du påminns ställer du in under Bevakningar i Klubba.';
  const kropp = html`${h1(huvudrubrik)}${p(inledning)}${lista(rader)}${fylldKnapp('Öppna dina bevakningar', m.lank)}`;
  return {
    amne,
    forhandsrad: huvudrubrik,
    text: stycken(
      `${stycke(m.kommun)}\n${stycke(m.organ)}`,
      rubrik(huvudrubrik),
      stycke(inledning),
      text.join('\n'),
      lankrad('Öppna dina bevakningar:', m.lank),
      `--\n${stycke(skal)}`,
    ),
    html: sida({ amne, forhandsrad: huvudrubrik, kommun: m.kommun, organ: m.organ, kropp, fot: html`${skal}` }),
  };
}
