import { doljNamn, ENSKILD, UTELAMNAD } from './dolj.js';
import { utanIdentifierande } from './identifierande.js';
import type { Arendevy, Partvy, Vy, Vyarende, Vypart } from './vy.typer.js';

const LUCKA = '[utelämnat]';

/** Hur sekretessen står: lagrummet när det finns (TF 2:20), annars att den prövas. */
export function sekretessmarke({ lagrum, underProvning }: Vyarende['sekretess']): string | null {
  if (lagrum !== null) return `Sekretess ${lagrum}`;
  return underProvning ? 'Sekretess prövas' : null;
}

const hemlig = ({ lagrum, underProvning }: Vyarende['sekretess']): boolean => lagrum !== null || underProvning;

/** Den vars namn inte får stå i det öppna diariet. */
const doldPart = (part: Vypart): boolean => part.skyddad || part.skyddadePersonuppgifter;

/** Allt, för den som får läsa ärendet. */
export function internArendevy(a: Vyarende): Arendevy {
  return {
    vy: 'intern',
    ...grund(a),
    arendemening: a.arendemeningSkyddad ?? a.arendemening,
    makuleringSkal: a.makuleringSkal,
    parter: a.parter.map(({ slag, namn, derasDnr, epost, telefon, adress }) => ({
      slag,
      namn,
      derasDnr,
      epost,
      telefon,
      adress,
    })),
    utelamnat: [],
  };
}

/**
 * Det som allmänheten får se i diariet (OSL 5:2): dag, diarienummer, och i korthet vad saken rör. Har ärendet sekretess
 * utelämnas parterna, och ett skyddat namn aldrig annars heller.
 */
export function offentligArendevy(a: Vyarende): Arendevy {
  const alla = hemlig(a.sekretess);
  const dolda = a.parter.filter((part) => alla || doldPart(part));
  const namn = dolda.map((part) => part.namn);
  return {
    vy: 'offentlig',
    ...grund(a),
    arendemening: doljNamn(a.arendemening, namn, LUCKA),
    makuleringSkal: alla || a.makuleringSkal === null ? null : doljNamn(a.makuleringSkal, namn, LUCKA),
    parter: a.parter.map((part) =>
      dolda.includes(part)
        ? utanUppgifter(part, UTELAMNAD, null)
        : utanUppgifter(part, doljNamn(part.namn, namn, LUCKA), part.derasDnr),
    ),
    utelamnat: [
      ...(a.arendemeningSkyddad === null ? [] : ['delar av ärendemeningen']),
      ...(dolda.length === 0 ? [] : ['parter']),
    ],
  };
}

/** Det som står på webben: privatpersoner som Enskild, inga kontaktuppgifter, inga skäl skrivna av människor. */
export function webbArendevy(a: Vyarende): Arendevy {
  const offentlig = offentligArendevy(a);
  const dolda = a.parter.filter((part) => hemlig(a.sekretess) || doldPart(part) || part.slag === 'enskild');
  const namn = dolda.map((part) => part.namn);
  return {
    ...offentlig,
    vy: 'webb',
    arendemening: utanIdentifierande(doljNamn(offentlig.arendemening, namn, ENSKILD.toLowerCase()), LUCKA),
    makuleringSkal: null,
    parter: offentlig.parter.map((part, plats) => {
      if (part.slag === 'enskild') return { ...part, namn: ENSKILD, derasDnr: null };
      const rent = utanIdentifierande(doljNamn(part.namn, namn, ENSKILD.toLowerCase()), LUCKA);
      return { ...part, namn: dolda.some((dold) => dold === a.parter[plats]) ? part.namn : rent };
    }),
    utelamnat: offentlig.utelamnat,
  };
}

/** Ärendet i en av vyerna. */
export function arendevy(a: Vyarende, vy: Vy): Arendevy {
  if (vy === 'intern') return internArendevy(a);
  return vy === 'offentlig' ? offentligArendevy(a) : webbArendevy(a);
}

const utanUppgifter = ({ slag }: Vypart, namn: string, derasDnr: string | null): Partvy => ({
  slag,
  namn,
  derasDnr,
  epost: null,
  telefon: null,
  adress: null,
});

const grund = (
  a: Vyarende,
): Pick<Arendevy, 'dnr' | 'registreratDatum' | 'status' | 'enhet' | 'klassificering'> & {
  handlaggare: string | null;
  sekretess: string | null;
} => ({
  dnr: a.dnr,
  registreratDatum: a.registreratDatum,
  status: a.status,
  handlaggare: a.handlaggareNamn,
  enhet: a.enhet,
  klassificering: a.klassificering,
  sekretess: sekretessmarke(a.sekretess),
});
