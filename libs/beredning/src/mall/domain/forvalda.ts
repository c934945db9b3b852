import { type ForvaldMall, krav, standard, valfritt } from './forvald-mall.js';
import type { Brevhuvudval, Mallavsnitt, Mallinnehall } from './mallinnehall.js';
import { RAPPORTMALLAR } from './rapportmallar.js';

const HUVUD: Brevhuvudval = {
  vapen: true,
  forvaltning: true,
  referens: true,
  mottagare: true,
  derasDnr: false,
  sidfot: true,
};

const SAMMANFATTNING = 'Det viktigaste i några meningar: vad det gäller, vad som föreslås och varför.';
const ARENDET = 'Bakgrund, vad ärendet gäller och det som beslutet ska grundas på.';
const EKONOMI = valfritt(
  'ekonomi',
  'Ekonomiska konsekvenser',
  'Vad förslaget kostar, när, och hur det betalas. Skriv också om det inte kostar något.',
);
const BARN = valfritt(
  'barn',
  'Barnkonsekvensanalys',
  'Hur förslaget påverkar barn, hur barnets bästa har bedömts och hur barn har fått komma till tals.',
);
const JAMSTALLDHET = valfritt(
  'jamstalldhet',
  'Jämställdhetsanalys',
  'Hur förslaget påverkar kvinnor och män, flickor och pojkar.',
);
const KONSEKVENSER = [EKONOMI, BARN, JAMSTALLDHET];

const tjansteskrivelse = (avsnitt: Mallavsnitt[]): Mallinnehall => ({
  avsnitt,
  forslag: 'krav',
  brevhuvud: HUVUD,
  underskrift: 'sida_vid_sida',
});

/**
 * Mallarna som en ny nämnd börjar med; den första av varje slag är förvald. Nämnden ändrar dem och lägger till egna.
 * Barnkonsekvensanalys finns att lägga till för att barnets bästa ska kunna bedömas (lag 2018:1197, artikel 3).
 */
export const FORVALDA_MALLAR: readonly ForvaldMall[] = [
  {
    dokumenttyp: 'tjansteskrivelse',
    namn: 'Tjänsteskrivelse',
    innehall: tjansteskrivelse([
      // En av dem räcker; det prövas för varje skrivelse.
      standard('sammanfattning', 'Sammanfattning', SAMMANFATTNING),
      standard('arendet', 'Ärendet', ARENDET),
      valfritt('bakgrund', 'Bakgrund'),
      valfritt('synpunkter', 'Synpunkter', 'Nämndens synpunkter, när skrivelsen hör till en remiss eller en motion.'),
      ...KONSEKVENSER,
    ]),
  },
  {
    dokumenttyp: 'tjansteskrivelse',
    namn: 'Tjänsteskrivelse om remiss eller motion',
    innehall: tjansteskrivelse([
      krav('sammanfattning', 'Sammanfattning', SAMMANFATTNING),
      krav('arendet', 'Ärendet', 'Vem som frågar, vad de frågar och hur svaret har beretts.'),
      krav('synpunkter', 'Synpunkter', 'Det som nämnden svarar. Samma text står i yttrandet.'),
      ...KONSEKVENSER,
    ]),
  },
  {
    dokumenttyp: 'tjansteutlatande',
    namn: 'Tjänsteutlåtande',
    innehall: tjansteskrivelse([
      krav('sammanfattning', 'Sammanfattning', SAMMANFATTNING),
      standard('bakgrund', 'Bakgrund'),
      valfritt('utgangspunkter', 'Utgångspunkter'),
      krav('beredning', 'Ärendets beredning', 'Vilka som har deltagit, och vilka som har hörts.'),
      krav('arendet', 'Ärendet', ARENDET),
      krav('synpunkter', 'Förvaltningens synpunkter och förslag'),
      ...KONSEKVENSER,
    ]),
  },
  {
    dokumenttyp: 'yttrande',
    namn: 'Yttrande',
    innehall: {
      avsnitt: [
        standard('sammanfattning', 'Sammanfattning', 'Nämndens inställning i några meningar.'),
        standard('arendet', 'Ärendet', 'Vad remissen gäller.'),
        krav('synpunkter', 'Synpunkter', 'Nämndens svar på det som frågas.'),
        ...KONSEKVENSER,
      ],
      forslag: 'inget',
      brevhuvud: { ...HUVUD, derasDnr: true },
      underskrift: 'sida_vid_sida',
    },
  },
  {
    dokumenttyp: 'ordforandeskrivelse',
    namn: 'Ordförandeskrivelse',
    innehall: {
      avsnitt: [
        krav('arendet', 'Ärendet', 'Vad ordföranden vill att nämnden tar ställning till.'),
        standard('skal', 'Skäl för förslaget'),
        EKONOMI,
      ],
      forslag: 'krav',
      brevhuvud: { ...HUVUD, forvaltning: false, referens: false },
      underskrift: 'under_varandra',
    },
  },
  {
    dokumenttyp: 'remissmissiv',
    namn: 'Remissmissiv',
    innehall: {
      avsnitt: [
        krav('arendet', 'Remissen', 'Vad som remitteras, och varför just ni tillfrågas.'),
        standard('fragor', 'Frågor att svara på', 'En fråga i taget, så att svaren kan jämföras.'),
        krav('svar', 'Så svarar ni', 'Till vem, på vilket sätt och senast när.'),
      ],
      forslag: 'inget',
      brevhuvud: HUVUD,
      underskrift: 'under_varandra',
    },
  },
  {
    dokumenttyp: 'delegationsbeslut',
    namn: 'Delegationsbeslut',
    innehall: {
      avsnitt: [
        krav('arendet', 'Ärendet', ARENDET),
        standard('skal', 'Skäl för beslutet', 'De skäl som avgjort (FL 32 §), och de bestämmelser som tillämpats.'),
        valfritt('overklagande', 'Hur beslutet överklagas', 'När beslutet har en part och kan överklagas.'),
      ],
      forslag: 'krav',
      brevhuvud: HUVUD,
      underskrift: 'under_varandra',
    },
  },
  ...RAPPORTMALLAR,
];
