import { type ForvaldMall, krav, standard, valfritt } from './forvald-mall.js';
import type { Mallavsnitt, Mallinnehall } from './mallinnehall.js';

const PER_MAL =
  'Per mål: läget, analysen, och en tabell med måtten. Skriv bedömningen som en mening, inte bara en färg.';
const DRIFT =
  'En tabell med verksamhet, utfall, budget och avvikelse, i en enhet som står i tabellens rubrik. Sedan en text per verksamhet.';
const INVESTERINGAR = 'En tabell med projekt, budget, utfall och avvikelse.';
const HANDELSER = 'Det som hänt under perioden och som läsaren behöver veta för att förstå resultatet.';
const PERSONAL = 'Anställda, sysselsättningsgrad och personalomsättning, i tabeller med samma mått som förra året.';
const SJUKFRANVARO = 'Sjukfrånvaro, arbetsskador och det som gjorts.';

/** En rapport läggs fram för nämnden med en skrivelse: förslaget till beslut står där. */
const rapport = (namn: string, avsnitt: Mallavsnitt[]): ForvaldMall => ({
  dokumenttyp: 'rapport',
  namn,
  innehall: {
    avsnitt,
    forslag: 'inget',
    brevhuvud: { vapen: true, forvaltning: true, referens: true, mottagare: true, derasDnr: false, sidfot: false },
    underskrift: 'ingen',
  } satisfies Mallinnehall,
});

/** Delar som kommuners rapporter brukar ha, i den ordning de brukar stå. Nämnden ändrar dem och lägger till egna. */
export const RAPPORTMALLAR: readonly ForvaldMall[] = [
  rapport('Tertialrapport', [
    krav(
      'sammanfattning',
      'Sammanfattande analys',
      'Det viktigaste under perioden: måluppfyllelse, ekonomi och prognos för året.',
    ),
    krav('mal', 'Uppföljning av fullmäktiges mål', PER_MAL),
    standard('namndmal', 'Uppföljning av nämndens mål', PER_MAL),
    standard('aktiviteter', 'Aktiviteter', 'En tabell med aktivitet, startdatum, slutdatum och avvikelse.'),
    krav(
      'driftbudget',
      'Uppföljning av driftbudget',
      'En tabell med verksamhetsområde, budget, prognos, avvikelse och förra årets netto. Sedan en text per område.',
    ),
    valfritt('resultatenheter', 'Resultatenheter'),
    standard('investeringar', 'Investeringar', INVESTERINGAR),
    valfritt('forsaljningar', 'Försäljningar av anläggningstillgångar'),
    valfritt('projekt', 'Verksamhetsprojekt'),
    valfritt('omslutning', 'Omslutningsförändringar'),
    valfritt('budgetjusteringar', 'Budgetjusteringar'),
    valfritt('lokalmedel', 'Medel för lokaländamål'),
    valfritt('balansrakning', 'Analys av balansräkning'),
    standard(
      'synpunkter_klagomal',
      'Synpunkter och klagomål',
      'Antal per verksamhet och vad de gällt, och vad som gjorts åt dem.',
    ),
    valfritt('lex_sarah', 'Lex Sarah', 'Rapporter och vad de ledde till. Inga uppgifter som pekar ut en enskild.'),
  ]),
  rapport('Verksamhetsberättelse', [
    krav(
      'maluppfyllelse',
      'Måluppfyllelse',
      'En tabell med målområden och nämndens mål: prognosen vid delåret och utfallet.',
    ),
    krav(
      'sammanfattning',
      'Sammanfattning',
      'Intäkter, kostnader, netto och investeringar i en tabell, och året i några stycken.',
    ),
    krav('mal', 'Mål och målsatta mått', PER_MAL),
    standard('handelser', 'Betydelsefulla händelser', HANDELSER),
    krav('driftredovisning', 'Driftredovisning', DRIFT),
    standard('investeringar', 'Investeringsredovisning', INVESTERINGAR),
    standard(
      'volymer',
      'Volymer',
      'Samma mått som tidigare år, så att de kan jämföras. Skriv kvinnor och män för sig när det går.',
    ),
    standard('nyckeltal', 'Nyckeltal'),
    standard('analys', 'Uppföljning och analys'),
    standard('personal', 'Personalsammansättning', PERSONAL),
    standard('arbetsmiljo', 'Arbetsmiljö och hälsa', SJUKFRANVARO),
    valfritt('kompetens', 'Kompetensutveckling'),
    standard(
      'uppdrag',
      'Nämndens uppdrag',
      'Ett uppdrag i taget: när och med vilken paragraf det gavs, vad som gjorts, och om det är klart.',
    ),
  ]),
  rapport('Årsredovisning, nämndens del', [
    krav('sammanfattning', 'Sammanfattning'),
    krav(
      'mal',
      'Mål, åtaganden och resultat',
      'Per målområde: mål och mätbara mål med utfall i flera år, åtagandena och vad de gett.',
    ),
    standard('handelser', 'Betydelsefulla händelser', HANDELSER),
    krav(
      'ekonomi',
      'Ekonomiskt utfall',
      'En tabell med bokslut, budget och budgetavvikelse: intäkter, kostnader, netto, investeringar.',
    ),
    krav('driftbudget', 'Driftbudget per verksamhet', DRIFT),
    valfritt('ombudgetering', 'Ombudgetering'),
    standard('investeringar', 'Investeringar', INVESTERINGAR),
    standard('volymer', 'Volymer, mått och nyckeltal', 'Totalt, kvinnor och män per mått.'),
    standard('personal', 'Personal', PERSONAL),
    standard('framtid', 'Slutsatser för framtiden'),
    valfritt(
      'resultatstatistik',
      'Resultatstatistik',
      'Hur många åtaganden, mätbara mål och indikatorer som nåtts, per målområde.',
    ),
  ]),
  rapport('Internkontrollplan', [
    krav('sammanfattning', 'Sammanfattning'),
    krav('riskanalys', 'Riskanalys', 'En tabell med risk, sannolikhet, konsekvens och hur risken hanteras.'),
    krav(
      'kontroller',
      'Kontroller',
      'En tabell med kontroll, metod, omfattning, hur ofta, vem som ansvarar och när den rapporteras.',
    ),
    standard(
      'ansvar',
      'Ansvar och rapportering',
      'Nämnden ska se till att den interna kontrollen är tillräcklig (KL 6:6).',
    ),
    valfritt('forra_aret', 'Erfarenheter från föregående plan'),
  ]),
  rapport('Uppföljning av internkontroll', [
    krav(
      'sammanfattning',
      'Sammanfattning och bedömning',
      'Om den interna kontrollen är tillräcklig (KL 6:6), och varför.',
    ),
    krav(
      'kontroller',
      'Utförda kontroller',
      'En kontroll i taget: vad som kontrollerats, hur, av vem och vad som framkom.',
    ),
    standard(
      'avvikelser',
      'Avvikelser',
      'En tabell med avvikelse, hur allvarlig den är, åtgärd, ansvarig och när den ska vara klar.',
    ),
    standard('atgarder', 'Åtgärder', 'Också de från tidigare uppföljningar som inte är klara.'),
    valfritt('ej_utforda', 'Kontroller som inte utförts', 'Vilka, och varför.'),
  ]),
  rapport('Uppföljning av handlingsplan', [
    krav('verksamhet', 'Verksamhetsområdet'),
    valfritt('utmaningar', 'Utmaningar', 'Årets utmaningar, och resultatet av var och en.'),
    krav(
      'mal',
      'Mål och mätbara mål',
      'Per målområde och mål: en tabell med de mätbara målen, åtagandet, aktiviteterna och indikatorn.',
    ),
    krav('resultat', 'Uppföljning och resultat', 'Samma ordning som målen.'),
    valfritt('malkommentar', 'Kommentar till målen'),
  ]),
  rapport('Framåtsikt och budgetunderlag', [
    krav('inledning', 'Inledning'),
    standard('fokus', 'Huvudsakligt fokus under planeringsperioden'),
    krav('utveckling', 'Utvecklingen inom nämndens ansvarsområde', 'Övergripande först, sedan per verksamhetsområde.'),
    standard('resultat', 'Resultat och måluppfyllelse'),
    krav(
      'volymer',
      'Volymförändringar',
      'Ökningar och minskningar, och vad de betyder för ramen: en tabell i miljoner kronor per år.',
    ),
    standard('verksamhetsforandringar', 'Verksamhetsförändringar'),
    valfritt('ambition', 'Ambitionsförändringar'),
    standard('investeringar', 'Investeringar', 'En tabell med projekt, år för år och totalt, i miljoner kronor.'),
    standard('lokaler', 'Lokalbehov'),
    valfritt('scenarier', 'Scenarier'),
  ]),
  rapport('Internbudget', [
    krav('sammanfattning', 'Sammanfattning', 'Ramen, vad som är nytt mot förra året, och de största riskerna.'),
    standard('forutsattningar', 'Förutsättningar', 'Fullmäktiges beslut om ramar och mål, med datum och paragraf.'),
    standard('mal', 'Mål för året'),
    krav(
      'driftbudget',
      'Driftbudget',
      'En tabell med post, belopp per år, kommentar och det beslut som posten bygger på. Summera ramen netto.',
    ),
    standard('flyttar', 'Flyttade budgetmedel', 'Vad som flyttats mellan verksamheter, och varför.'),
    standard('investeringar', 'Investeringsbudget', 'En tabell med projekt och belopp per år.'),
    valfritt('volymer', 'Volymer'),
    valfritt(
      'avtal',
      'Avtal med finansiering från andra',
      'En tabell med avtal, årsbelopp, motpart och när avtalet slutar.',
    ),
    valfritt('risker', 'Risker och åtgärder'),
  ]),
];
