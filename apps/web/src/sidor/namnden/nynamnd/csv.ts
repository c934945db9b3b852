import { ORGANORD, ROLLORD } from '../ord.js';
import type { NyNamndsvarden, Platsinnehavare } from './nynamnd.js';

const cell = (varde: string | number | boolean): string => {
  const text = typeof varde === 'boolean' ? (varde ? 'ja' : 'nej') : String(varde);
  return /[;"\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Ett blad som text: rubrikerna, och en rad per post. */
function blad(rader: readonly Record<string, string | number | boolean>[]): string {
  const rubriker = Object.keys(rader[0] ?? {});
  return [rubriker, ...rader.map((rad) => rubriker.map((rubrik) => rad[rubrik] ?? ''))]
    .map((rad) => rad.map(cell).join(';'))
    .join('\r\n');
}

const rollen = (v: NyNamndsvarden, plats: number): keyof typeof ROLLORD => {
  const nr = String(plats);
  if (v.presidium.ordforande === nr) return 'ordforande';
  if (v.presidium.forste_vice === nr) return 'forste_vice';
  return v.presidium.andre_vice === nr ? 'andre_vice' : 'ledamot';
};

const person = (rad: Platsinnehavare): Record<string, string> => ({
  Parti: rad.parti.trim(),
  Namn: rad.namn.trim(),
  'E-post': rad.epost.trim(),
});

function fortroendevalda(v: NyNamndsvarden): Record<string, string | number>[] {
  const gemensamt = { Nämnd: v.organ.namn.trim(), Från: v.regler.giltigFran };
  const turordning = new Map<string, number>();
  const ledamoter = v.ledamoter.flatMap((rad, i) =>
    rad.namn.trim() === ''
      ? []
      : [{ ...gemensamt, Uppdrag: ROLLORD[rollen(v, i + 1)], Plats: i + 1, Turordning: '', ...person(rad) }],
  );
  const ersattare = v.ersattare.flatMap((rad) => {
    if (rad.namn.trim() === '') return [];
    const nr = (turordning.get(rad.parti) ?? 0) + 1;
    turordning.set(rad.parti, nr);
    return [{ ...gemensamt, Uppdrag: ROLLORD.ersattare, Plats: '', Turordning: nr, ...person(rad) }];
  });
  return [...ledamoter, ...ersattare];
}

/** Reglementet med rubrikerna som importen läser. */
function reglemente({ organ, regler: r }: NyNamndsvarden): Record<string, string | boolean> {
  return {
    Nämnd: organ.namn.trim(),
    'Gäller från': r.giltigFran,
    Beslutad: r.beslutad.trim(),
    Platser: r.platser,
    Ersättare: r.antalErsattare,
    Kallelsedagar: r.kallelsedagar,
    'Kallelsedagar är vardagar': r.kallelseIVardagar,
    Tilläggsdagar: r.tillaggsdagar,
    Justeringsdagar: r.justeringsdagar,
    Justerare: r.antalJusterare,
    Återgång: r.atergangsregel,
    'Ersättare får yttra sig': r.ersattareYttrarSig,
    'Ersättare får lämna särskilt yttrande': r.ersattareSarskiltYttrande,
    'Deltagande på distans': r.distans,
    'Distans: beslut': r.distans ? r.distansParagraf : '',
    'Distans: datum': r.distans ? r.distansDatum : '',
    'Digital justering': r.digitalJustering,
    'Digital justering: beslut': r.digitalJustering ? r.digitalJusteringParagraf : '',
    'Digital justering: datum': r.digitalJustering ? r.digitalJusteringDatum : '',
    'Digital justering: nivå': r.digitalJustering ? r.digitalJusteringNiva : '',
    'Ärende utanför listan': r.extraArende === 'ordforande' ? 'ordförande' : r.extraArende,
    'Protokollet finns': r.forvaringsplats.trim(),
    Diarienummer: r.dnrMonster.trim(),
    Nummerserie: r.dnrOmfattning === 'namnd' ? 'nämnd' : r.dnrOmfattning,
    'Offentliga sammanträden': r.offentligaSammantraden,
  };
}

const organet = ({ organ }: NyNamndsvarden, overordnat: string): Record<string, string> => ({
  Nämnd: organ.namn.trim(),
  Slag: ORGANORD[organ.slag],
  Diariekod: organ.diariekod.trim(),
  Förvaltning: organ.forvaltning.trim(),
  'Överordnat organ': overordnat,
});

const sekreteraren = ({ organ, regler, sekreterare }: NyNamndsvarden): Record<string, string> => ({
  Nämnd: organ.namn.trim(),
  Namn: sekreterare.namn.trim(),
  'E-post': sekreterare.epost.trim(),
  Titel: 'nämndsekreterare',
  Roller: 'nämndsekreterare',
  Från: regler.giltigFran,
});

/**
 * Den nya nämnden som de blad importen läser, i ordning: nämnden finns innan någon får uppdrag i den. Allt genomförs på
 * en gång eller inte alls.
 * @param overordnat namnet på organet som ett utskott hör till
 */
export function somBlad(v: NyNamndsvarden, overordnat: string): { namn: string; text: string }[] {
  const ordning = Object.entries(v.regler.inkallelseordning);
  const namn = v.organ.namn.trim();
  const inkallelse = ordning.map(([parti, partier]) => ({
    Nämnd: namn,
    Parti: parti,
    'Kallas in i ordning': partier.join(', '),
  }));
  return [
    { namn: 'Nämnder', text: blad([organet(v, overordnat)]) },
    { namn: 'Reglemente', text: blad([reglemente(v)]) },
    ...(inkallelse.length === 0 ? [] : [{ namn: 'Inkallelseordning', text: blad(inkallelse) }]),
    { namn: 'Förtroendevalda', text: blad(fortroendevalda(v)) },
    ...(v.sekreterare.namn.trim() === '' ? [] : [{ namn: 'Förvaltning', text: blad([sekreteraren(v)]) }]),
  ];
}
