import type { Kallelsemottagare } from '#organisation';
import { formatDatum, veckodagOf } from '#regelverk';
import type { Beslutsled, Foredragningslista, Punkt } from '../../lista/lista.typer.js';
import { offentligTitel } from '../kallelseunderlag.js';
import { personnummerI } from './personnummer.js';

/** `klar` är prövat och rätt, `varning` hindrar inte, `hinder` måste lösas innan något skickas. */
export const KONTROLLAGEN = ['hinder', 'varning', 'klar'] as const;
export type Kontrollage = (typeof KONTROLLAGEN)[number];

export interface Kontrollpunkt {
  kod: string;
  lage: Kontrollage;
  text: string;
  /** Vad som löser det, eller varför det inte hindrar. */
  bot: string | null;
  lagrum: string | null;
  /** Punkterna det gäller, med den utskrivna listans nummer. */
  punkter: number[];
}

/** Det som kontrollen ser på. Datum som `YYYY-MM-DD`. */
export interface Kontrollunderlag {
  slag: 'kallelse' | 'tillagg';
  idag: string;
  sammantrade: { datum: string; start: string; plats: string; kallelsedag: string };
  /** Sista dagen enligt reglementet, och hur många dagar före sammanträdet den ligger. */
  senast: string;
  dagar: number;
  iVardagar: boolean;
  lista: Foredragningslista;
  /** Vem som släppte listan, som det skrivs; null när den inte är frisläppt i sin lydelse. */
  slapptAv: string | null;
  /** Ärenden på listan vars tjänsteskrivelse inte är fastställd. */
  ofardiga: readonly { arendeId: string; skrivelse: string | null; hos: string | null }[];
  mottagare: readonly Pick<Kallelsemottagare, 'namn' | 'parti' | 'epost' | 'skyddad'>[];
  /** Brådskande beslut som måste anmälas men inte står på listan (KL 6:39–40). */
  bradskande: number;
}

type Rad = Pick<Kontrollpunkt, 'kod' | 'text'> & Partial<Omit<Kontrollpunkt, 'kod' | 'text' | 'lage'>>;
const rad =
  (lage: Kontrollage) =>
  (r: Rad): Kontrollpunkt => ({ bot: null, lagrum: null, punkter: [], ...r, lage });
const hinder = rad('hinder');
const varning = rad('varning');
const klar = rad('klar');

const dag = (datum: string, idag: string): string =>
  `${veckodagOf(datum)} ${formatDatum(datum, Number(idag.slice(0, 4)))}`;
const antal = (n: number, en: string, flera: string): string => (n === 1 ? `En ${en}` : `${String(n)} ${flera}`);

interface Numrerad {
  punkt: Punkt;
  nr: number;
}

function dagarna(u: Kontrollunderlag): Kontrollpunkt {
  const { senast, idag, sammantrade, slag } = u;
  const vad = slag === 'kallelse' ? 'Kallelsen' : 'Tillägget';
  const lagrum = 'KL 6:17, reglementet';
  const regel = `${String(u.dagar)} ${u.iVardagar ? 'vardagar' : 'dagar'} före sammanträdet`;
  if (idag > sammantrade.datum) {
    return hinder({
      kod: 'DAGEN_PASSERAD',
      text: `Sammanträdesdagen ${dag(sammantrade.datum, idag)} har passerat`,
      bot: 'Ställ in sammanträdet och planera ett nytt.',
    });
  }
  if (idag > senast) {
    return varning({
      kod: 'SISTA_DAGEN',
      text: `Sista dagen var ${dag(senast, idag)}, ${regel}`,
      bot: `${vad} går bara ut med ett skäl, som loggas och föreslås som mening i protokollet.`,
      lagrum,
    });
  }
  return klar({ kod: 'SISTA_DAGEN', text: `Sista dagen är ${dag(senast, idag)}, ${regel}`, lagrum });
}

function frislappningen(u: Kontrollunderlag): Kontrollpunkt {
  if (u.slapptAv !== null) return klar({ kod: 'INTE_FRISLAPPT', text: `${u.slapptAv} har släppt listan` });
  return hinder({
    kod: 'INTE_FRISLAPPT',
    text: 'Listan är inte frisläppt i sin nuvarande lydelse',
    bot: 'Ordföranden, eller den som ordföranden har utsett, släpper den. Utan det skickas ingenting.',
  });
}

const ledtext = (led: Beslutsled): string[] => [
  led.ingress ?? '',
  ...led.punkter,
  ...(led.led ?? []).flatMap((inre) => ledtext(inre)),
];
/** Det som går ut i brevet och i dess PDF. */
const utatText = (punkt: Punkt): string =>
  [
    offentligTitel(punkt),
    ...(punkt.sekretess && !punkt.oppen
      ? []
      : [punkt.sammanfattning ?? '', punkt.foredragande ?? '', ...punkt.beslutsforslag.flatMap(ledtext)]),
    ...punkt.handlingar.filter((h) => !h.sekretess).map((h) => h.titel),
  ].join('\n');

function personnummer(punkter: readonly Numrerad[]): Kontrollpunkt[] {
  const traffar = punkter.filter(({ punkt }) => personnummerI(utatText(punkt)));
  if (traffar.length === 0) {
    return [klar({ kod: 'PERSONNUMMER', text: 'Inga personnummer i det som skickas' })];
  }
  return traffar.map(({ nr }) =>
    hinder({
      kod: 'PERSONNUMMER',
      text: `Punkt ${String(nr)} har ett personnummer i text som skickas med e-post`,
      bot: 'Ta bort det ur rubriken, sammanfattningen, förslaget eller handlingens titel.',
      punkter: [nr],
    }),
  );
}

function sekretess(punkter: readonly Numrerad[]): Kontrollpunkt[] {
  const oppna = punkter.filter(({ punkt }) => punkt.sekretess && punkt.oppen);
  const hemliga = punkter.reduce((summa, { punkt }) => summa + punkt.handlingar.filter((h) => h.sekretess).length, 0);
  const stangda = punkter.filter(({ punkt }) => punkt.sekretess && !punkt.oppen).length;
  const lagrum = 'OSL 5:2';
  const kvar = [
    ...(stangda === 0 ? [] : [`${antal(stangda, 'punkt', 'punkter')} visas utan rubrik`]),
    ...(hemliga === 0 ? [] : [`${antal(hemliga, 'handling', 'handlingar').toLowerCase()} läses efter inloggning`]),
  ];
  const ut = kvar.length === 0 ? '' : `: ${kvar.join(', ').replace(/^E/u, 'e')}`;
  return [
    ...oppna.map(({ nr }) =>
      varning({
        kod: 'SEKRETESS_RUBRIK',
        text: `Punkt ${String(nr)} är öppen fast ärendet har sekretess: rubriken går ut som den står`,
        bot: 'Stäng punkten, eller se till att rubriken inte röjer något.',
        lagrum,
        punkter: [nr],
      }),
    ),
    klar({ kod: 'SEKRETESS', text: `Inget sekretessbelagt går med e-post${ut}`, lagrum }),
  ];
}

function innehallet(u: Kontrollunderlag, punkter: readonly Numrerad[]): Kontrollpunkt[] {
  const beslut = punkter.filter(({ punkt }) => punkt.typ === 'beslut');
  const ofardig = new Map(u.ofardiga.map((en) => [en.arendeId, en]));
  const ut: Kontrollpunkt[] = [];
  for (const { punkt, nr } of beslut) {
    const p = `Punkt ${String(nr)}`;
    const skrivelse = punkt.arendeId === null ? undefined : ofardig.get(punkt.arendeId);
    if (punkt.beslutsforslag.length === 0) {
      const bot = `${offentligTitel(punkt)}. Hindrar inte kallelsen.`;
      ut.push(varning({ kod: 'FORSLAG_SAKNAS', text: `${p} saknar förslag till beslut`, bot, punkter: [nr] }));
    }
    if (skrivelse?.skrivelse != null) {
      const hos = skrivelse.hos === null ? '' : ` Ligger hos ${skrivelse.hos}.`;
      ut.push(
        varning({
          kod: 'SKRIVELSE_OFARDIG',
          text: `${p} saknar fastställd tjänsteskrivelse`,
          bot: `Den är ${SKRIVELSELAGE[skrivelse.skrivelse] ?? 'inte klar'}.${hos} Kan skickas som tillägg.`,
          punkter: [nr],
        }),
      );
    } else if (punkt.arendeId !== null && !punkt.handlingar.some((h) => !h.utelamnad)) {
      const bot = 'Välj handlingar på listan, eller skicka dem som tillägg.';
      ut.push(varning({ kod: 'HANDLINGAR_SAKNAS', text: `${p} har inga handlingar`, bot, punkter: [nr] }));
    }
  }
  if (beslut.length > 0 && ut.length === 0) {
    ut.push(klar({ kod: 'INNEHALL', text: 'Alla beslutspunkter har förslag till beslut och handlingar' }));
  }
  return ut;
}

const SKRIVELSELAGE: Readonly<Record<string, string>> = {
  utkast: 'ett utkast',
  granskning: 'på granskning',
  godkand: 'godkänd men inte fastställd',
};

function mottagarna({ mottagare }: Kontrollunderlag): Kontrollpunkt[] {
  const lagrum = 'KL 6:17';
  if (mottagare.length === 0) {
    return [
      hinder({
        kod: 'MOTTAGARE_SAKNAS',
        text: 'Nämnden har ingen att kalla den dagen',
        bot: 'Lägg in ledamöter och ersättare under Nämnden.',
        lagrum,
      }),
    ];
  }
  const utan = mottagare.filter((m) => (m.epost ?? '').trim() === '');
  const alla = `${String(mottagare.length)} mottagare`;
  return [
    ...utan.map((m) =>
      varning({
        kod: 'ADRESS_SAKNAS',
        text: `${m.namn}${m.parti === null ? '' : ` (${m.parti})`} saknar e-postadress`,
        bot: 'Alla ledamöter och ersättare ska kallas. Skicka kallelsen som brev.',
        lagrum,
      }),
    ),
    ...(utan.length === 0 ? [klar({ kod: 'ADRESS_SAKNAS', text: `Alla ${alla} har e-postadress`, lagrum })] : []),
  ];
}

function listan({ lista, bradskande, sammantrade, idag }: Kontrollunderlag): Kontrollpunkt[] {
  const kvar = lista.punkter.filter((p) => !p.utgar).length;
  const start = sammantrade.start.replace(':', '.');
  return [
    kvar === 0
      ? hinder({
          kod: 'LISTAN_TOM',
          text: 'Listan har inga punkter',
          bot: 'Minst en punkt behövs innan listan kan släppas.',
        })
      : klar({ kod: 'LISTAN_TOM', text: `${antal(kvar, 'punkt', 'punkter')} på listan` }),
    ...(bradskande === 0
      ? []
      : [
          hinder({
            kod: 'BRADSKANDE_BESLUT',
            text: `${antal(bradskande, 'brådskande beslut', 'brådskande beslut').replace('En ', 'Ett ')} står inte på listan`,
            bot: 'Brådskande beslut ska anmälas vid nästa sammanträde. Lägg dem på listan.',
            lagrum: 'KL 6:39–40',
          }),
        ]),
    klar({ kod: 'TID_OCH_PLATS', text: `${dag(sammantrade.datum, idag)} kl. ${start}, ${sammantrade.plats}` }),
  ];
}

/** Kontrollen före utskick: hindren först, sedan varningarna, sist det som är klart. Samma svar på skärmen som när kallelsen skickas. */
export function kontrolleraKallelse(u: Kontrollunderlag): Kontrollpunkt[] {
  const punkter = u.lista.punkter.filter((p) => !p.utgar).map((punkt, plats) => ({ punkt, nr: plats + 1 }));
  const alla = [
    frislappningen(u),
    dagarna(u),
    ...listan(u),
    ...innehallet(u, punkter),
    ...sekretess(punkter),
    ...personnummer(punkter),
    ...mottagarna(u),
  ];
  return alla.sort((a, b) => KONTROLLAGEN.indexOf(a.lage) - KONTROLLAGEN.indexOf(b.lage));
}
