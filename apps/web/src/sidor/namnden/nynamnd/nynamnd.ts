import type { components } from '../../../klient/schema.js';
import { NYA_REGLER, type Regelvarden } from '../reglemente/regler.js';

export type Organslag = components['schemas']['NamndDto']['slag'];

/** En rad i rutnätet: den som får platsen. Tomma namn är vakanta platser. */
export interface Platsinnehavare {
  namn: string;
  parti: string;
  epost: string;
}

/** Allt som skrivs i guiden för en ny nämnd. */
export interface NyNamndsvarden {
  organ: {
    namn: string;
    slag: Organslag;
    diariekod: string;
    overordnatId: string;
    forvaltning: string;
  };
  regler: Regelvarden;
  ledamoter: Platsinnehavare[];
  ersattare: Platsinnehavare[];
  /** Plats för ordförande, 1:e vice och 2:e vice, som text; tomt är ingen. */
  presidium: { ordforande: string; forste_vice: string; andre_vice: string };
  sekreterare: { namn: string; epost: string };
}

export const NYTT: NyNamndsvarden = {
  organ: { namn: '', slag: 'namnd', diariekod: '', overordnatId: '', forvaltning: '' },
  regler: NYA_REGLER,
  ledamoter: [],
  ersattare: [],
  presidium: { ordforande: '1', forste_vice: '2', andre_vice: '3' },
  sekreterare: { namn: '', epost: '' },
};

export const TOM: Platsinnehavare = { namn: '', parti: '', epost: '' };

const ARPARTI = /^(?:[A-ZÅÄÖ]{1,6}|-)$/u;
const AREPOST = /^\S+@\S+\.\S+$/u;

/** `Birgitta Ahlström (S)`, `Birgitta Ahlström, S` och `Birgitta Ahlström S` är samma sak. */
export function delaNamn(text: string): { namn: string; parti: string } {
  const rent = text.trim().replace(/\s+/gu, ' ');
  const inom = /^(.*\S)\s*\(([^)]+)\)$/u.exec(rent);
  if (inom !== null) return { namn: inom[1] ?? '', parti: (inom[2] ?? '').toLocaleUpperCase('sv') };
  const komma = /^(.*\S)\s*,\s*(\S{1,6})$/u.exec(rent);
  if (komma !== null) return { namn: komma[1] ?? '', parti: (komma[2] ?? '').toLocaleUpperCase('sv') };
  const sist = rent.split(' ').at(-1) ?? '';
  if (rent.includes(' ') && ARPARTI.test(sist)) return { namn: rent.slice(0, -sist.length).trim(), parti: sist };
  return { namn: rent, parti: '' };
}

const delad = (rad: Platsinnehavare): Platsinnehavare => (rad.parti === '' ? { ...rad, ...delaNamn(rad.namn) } : rad);

/** Raderna med namn och parti var för sig, också den som man ännu står i. */
export const delade = (v: NyNamndsvarden): NyNamndsvarden => ({
  ...v,
  ledamoter: v.ledamoter.map(delad),
  ersattare: v.ersattare.map(delad),
});

/** En rad ur ett kalkylblad: kolumnerna kan komma i vilken ordning som helst, och ett platsnummer först är med på köpet. */
function lasRad(rad: string): Platsinnehavare | null {
  const kolumner = rad
    .split(/\t|;/u)
    .map((kolumn) => kolumn.trim())
    .filter((kolumn) => kolumn !== '' && !/^\d+\.?$/u.test(kolumn));
  if (kolumner.length === 0 || kolumner.some((kolumn) => /^namn$/iu.test(kolumn))) return null;
  const epost = kolumner.find((kolumn) => AREPOST.test(kolumn)) ?? '';
  const parti = kolumner.find((kolumn) => ARPARTI.test(kolumn));
  const namn = kolumner.filter((kolumn) => kolumn !== epost && kolumn !== parti).join(' ');
  if (namn === '') return null;
  return { ...(parti === undefined ? delaNamn(namn) : { namn, parti }), epost };
}

/** Flera rader, som de klistras in. */
export const lasRader = (text: string): Platsinnehavare[] =>
  text.split(/\r?\n/u).flatMap((rad) => {
    const last = lasRad(rad);
    return last === null ? [] : [last];
  });

/** Listan med så många rader som det finns platser; det som skrivits utöver dem står kvar. */
export const medRader = (rader: readonly Platsinnehavare[], antal: number): Platsinnehavare[] =>
  Array.from({ length: Math.max(antal, rader.findLastIndex((r) => r.namn !== '') + 1) }, (_, i) => rader[i] ?? TOM);

/** Partierna i den ordning de först nämns. */
export const partierna = (v: NyNamndsvarden): string[] => [
  ...new Set(
    [...v.ledamoter, ...v.ersattare]
      .filter((r) => r.namn !== '')
      .map((r) => r.parti)
      .filter((p) => p !== '' && p !== '-'),
  ),
];

export interface Platsfel {
  id: string;
  text: string;
}

/** Det som hindrar: en rad utan parti, två med samma namn. */
export function granskaPlatser(v: NyNamndsvarden): Platsfel[] {
  const fel: Platsfel[] = [];
  const namn = new Map<string, string>();
  const grupper = [
    ['l', 'Plats', v.ledamoter],
    ['e', 'Ersättare', v.ersattare],
  ] as const;
  for (const [kod, ord, rader] of grupper) {
    rader.forEach((rad, plats) => {
      const vad = `${ord} ${String(plats + 1)}`;
      const id = `${kod}${String(plats)}`;
      if (rad.namn.trim() === '') {
        if (rad.parti !== '' || rad.epost !== '') fel.push({ id: `${id}namn`, text: `${vad}: skriv ett namn` });
        return;
      }
      if (rad.parti.trim() === '')
        fel.push({ id: `${id}parti`, text: `${vad}: skriv ett parti, eller - för den som inte hör till något` });
      if (rad.epost !== '' && !AREPOST.test(rad.epost))
        fel.push({ id: `${id}epost`, text: `${vad}: skriv e-postadressen på formen namn@kommun.example` });
      const nyckel = `${rad.namn.trim().toLocaleLowerCase('sv')} ${rad.epost}`;
      const forst = namn.get(nyckel);
      if (forst === undefined) namn.set(nyckel, vad);
      else
        fel.push({
          id: `${id}namn`,
          text: `${vad}: ${rad.namn} står också på ${forst.toLocaleLowerCase('sv')}. En person har en plats`,
        });
    });
  }
  if (v.ledamoter.every((rad) => rad.namn.trim() === '')) fel.push({ id: 'l0namn', text: 'Skriv minst en ledamot' });
  return fel;
}

/** Presidiets platser, varje en gång och ingen vakant, och sekreterarens adress. */
export function granskaPresidiet(v: NyNamndsvarden): Platsfel[] {
  const fel: Platsfel[] = [];
  const valda = Object.entries(v.presidium).filter(([, plats]) => plats !== '');
  for (const [roll, plats] of valda) {
    if ((v.ledamoter[Number(plats) - 1]?.namn ?? '') === '')
      fel.push({ id: roll, text: `Plats ${plats} är vakant. Välj någon annan, eller ingen` });
    else if (valda.some(([annan, samma]) => samma === plats && annan < roll)) {
      fel.push({ id: roll, text: 'En person har ett uppdrag i presidiet' });
    }
  }
  const { namn, epost } = v.sekreterare;
  if (namn.trim() !== '' && !AREPOST.test(epost)) {
    fel.push({ id: 'sekreterareepost', text: 'Skriv sekreterarens e-postadress; kontot öppnas med den' });
  }
  return fel;
}
