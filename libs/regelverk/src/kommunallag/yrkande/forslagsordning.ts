import type { Yrkandetyp } from '../../faktafil/typer.js';
import { refuse, TILLATET, type Besked } from '../besked.js';

export interface LagtYrkande {
  readonly id: string;
  readonly typ: Yrkandetyp;
  readonly av: readonly string[];
  readonly text?: string;
  readonly aterkallat?: boolean;
}

/** En fråga som ordföranden ställer, i den ordning den ska ställas. */
export type Propositionssteg =
  | {
      readonly slag: 'procedur';
      readonly typ: 'aterremiss' | 'bordlaggning';
      readonly fraga: string;
      readonly yrkanden: readonly string[];
    }
  | { readonly slag: 'sak'; readonly forslag: readonly Sakforslag[]; readonly fraga: string }
  | { readonly slag: 'tillagg'; readonly yrkande: string; readonly fraga: string };

/** Ett förslag i sak: det utsända, ett avslag eller en ändring, med de yrkanden som bär det. */
export interface Sakforslag {
  readonly id: string;
  readonly vad: string;
  readonly yrkanden: readonly string[];
}

export type YrkandeKod = 'TJANSTGOR_INTE' | 'SKAL_SAKNAS' | 'TEXT_SAKNAS';

/**
 * Får yrkandet tas emot: av någon som tjänstgör, återremiss med skäl, ändring och tillägg med sin text.
 * @param namnAv personens namn i svaret, när personerna är angivna på annat sätt än med sina namn
 */
export function provaYrkande(
  yrkande: LagtYrkande,
  tjanstgorande: readonly string[],
  namnAv: (person: string) => string = (person) => person,
): Besked<YrkandeKod> {
  const utanfor = yrkande.av.filter((namn) => !tjanstgorande.includes(namn));
  if (yrkande.av.length === 0) return refuse('TJANSTGOR_INTE', 'Ange vem som yrkar.');
  if (utanfor.length > 0) {
    const vem = utanfor.map(namnAv).join(' och ');
    return refuse(
      'TJANSTGOR_INTE',
      `${vem} tjänstgör inte vid paragrafen, eller är jävig; bara den som tjänstgör får yrka (KL 4:22, 6:17). Rätta vem som yrkar, eller anteckna det som en protokollsanteckning.`,
    );
  }
  const tom = (yrkande.text ?? '').trim() === '';
  if (yrkande.typ === 'aterremiss' && tom) {
    return refuse('SKAL_SAKNAS', 'Ange varför ärendet ska återremitteras, så att förvaltningen vet vad som ska göras.');
  }
  if ((yrkande.typ === 'andring' || yrkande.typ === 'tillagg') && tom) {
    return refuse(
      'TEXT_SAKNAS',
      'Skriv hur beslutet ska lyda med ändringen eller tillägget, så att det går att ställa proposition på det.',
    );
  }
  return TILLATET;
}

const PROCEDUR = { bordlaggning: 'bordläggas', aterremiss: 'återremitteras' } as const;

/**
 * De frågor som ordföranden ställer, i ordning: först om ärendet ska avgöras i dag (bordläggning, återremiss), sedan
 * förslagen i sak mot varandra med det utsända först, sist varje tillägg för sig. Återkallade yrkanden räknas inte.
 */
export function propositionssteg(
  forslagTillBeslut: string | null,
  yrkanden: readonly LagtYrkande[],
): Propositionssteg[] {
  const kvar = yrkanden.filter(({ aterkallat }) => aterkallat !== true);
  const idn = (typ: Yrkandetyp): string[] => kvar.filter((yrkande) => yrkande.typ === typ).map(({ id }) => id);
  const procedur = (['bordlaggning', 'aterremiss'] as const).flatMap((typ): Propositionssteg[] => {
    const egna = idn(typ);
    const fraga = `Ska ärendet avgöras i dag eller ${PROCEDUR[typ]}?`;
    return egna.length === 0 ? [] : [{ slag: 'procedur', typ, fraga, yrkanden: egna }];
  });
  const forslag = sakforslag(forslagTillBeslut, kvar, idn);
  const sak: Propositionssteg[] = forslag.length === 0 ? [] : [{ slag: 'sak', forslag, fraga: askSak(forslag) }];
  const tillagg = kvar
    .filter(({ typ }) => typ === 'tillagg')
    .map(({ id, text = '' }): Propositionssteg => ({
      slag: 'tillagg',
      yrkande: id,
      fraga: `Ska tillägget ”${text}” bifallas eller avslås?`,
    }));
  return [...procedur, ...sak, ...tillagg];
}

function sakforslag(
  forslagTillBeslut: string | null,
  kvar: readonly LagtYrkande[],
  idn: (typ: Yrkandetyp) => string[],
): Sakforslag[] {
  const bifall = idn('bifall');
  const avslag = idn('avslag');
  const andringar = kvar
    .filter(({ typ }) => typ === 'andring')
    .map(({ id, text = '' }) => ({ id, vad: text, yrkanden: [id] }));
  const utsant = forslagTillBeslut === null ? [] : [{ id: 'forslaget', vad: forslagTillBeslut, yrkanden: bifall }];
  return [...utsant, ...andringar, ...(avslag.length === 0 ? [] : [{ id: 'avslag', vad: 'avslag', yrkanden: avslag }])];
}

function askSak(forslag: readonly Sakforslag[]): string {
  if (forslag.length === 1) return `Ska nämnden besluta ”${forslag[0]?.vad ?? ''}”?`;
  return `Vilket av förslagen ${forslag.map(({ vad }) => `”${vad}”`).join(', ')} antar nämnden?`;
}
