import { DomanFel, type Faltfel } from '#plattform';
import { forslagsbrister } from './domain/beslutsforslag.js';
import type { Skrivelseinnehall } from './skrivelse.typer.js';

const LANGST_RUBRIK = 500;

const tom = (text: string): boolean => text.trim() === '';

/**
 * Prövar det som skrivs i ett utkast.
 * @throws DomanFel BEREDNING.SKRIVELSEN_STAMMER_INTE 422, med varje brist
 */
export function provaSkrivelse(s: Skrivelseinnehall): void {
  const falt = [
    ...rubrikbrister(s.rubrik),
    ...undertecknarbrister(s.undertecknare ?? []),
    ...forslagsbrister(s.forslag ?? []),
    ...(s.avsnitt ?? []).flatMap((avsnitt, nr) =>
      tom(avsnitt.rubrik) || tom(avsnitt.text)
        ? [{ stig: `avsnitt[${String(nr)}]`, text: 'Ett avsnitt har både rubrik och text.' }]
        : [],
    ),
    ...(s.expedieras ?? []).flatMap((mottagare, nr) =>
      tom(mottagare) ? [{ stig: `expedieras[${String(nr)}]`, text: 'Skriv vem beslutet expedieras till.' }] : [],
    ),
  ];
  if (falt.length > 0) {
    throw new DomanFel('BEREDNING.SKRIVELSEN_STAMMER_INTE', falt.map((fel) => fel.text).join(' '), {
      status: 422,
      falt,
    });
  }
}

function rubrikbrister(rubrik: string | undefined): Faltfel[] {
  if (rubrik === undefined) return [];
  if (tom(rubrik)) return [{ stig: 'rubrik', text: 'Skriv en rubrik på skrivelsen.' }];
  return rubrik.length > LANGST_RUBRIK
    ? [{ stig: 'rubrik', text: `Korta rubriken till högst ${String(LANGST_RUBRIK)} tecken.` }]
    : [];
}

function undertecknarbrister(undertecknare: NonNullable<Skrivelseinnehall['undertecknare']>): Faltfel[] {
  const sedda = new Set<string>();
  return undertecknare.flatMap((u, nr) => {
    const stig = `undertecknare[${String(nr)}]`;
    const dubbel = sedda.has(u.personId);
    sedda.add(u.personId);
    return [
      ...(dubbel ? [{ stig, text: 'Samma person står två gånger som undertecknare.' }] : []),
      ...(tom(u.titel) ? [{ stig, text: 'Skriv undertecknarens titel.' }] : []),
    ];
  });
}
