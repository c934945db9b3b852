import { addDays, type Faktanarvaro, type Faktaparagraf, type Sammantradesfakta } from '#regelverk';
import { ANSTALLDA, FORTROENDEVALDA, KOMMUN, NAMND } from './manniskor.js';

const N = NAMND.namn;
const BORTA = 'Birgitta Öhman';
const INKALLAD = 'Ingrid Malm';
const UNDER = ['Carl-Johan Sterner', 'Anders Nordin', 'Katarina Wester', 'Per-Olof Sjödin'];

function rollord(roll: string): Faktanarvaro['beslutande'][number]['roll'] {
  if (roll === 'ordforande') return 'ordförande';
  if (roll === 'forste_vice') return '1:e vice ordförande';
  return roll === 'andre_vice' ? '2:e vice ordförande' : 'ledamot';
}

function narvaro(): Sammantradesfakta['narvaro'] {
  const ledamoter = FORTROENDEVALDA.filter((f) => f.plats !== null && f.namn !== BORTA);
  return {
    beslutande: [
      ...ledamoter.map((f) => ({
        namn: f.namn,
        parti: f.parti,
        roll: rollord(f.roll),
      })),
      { namn: INKALLAD, parti: 'S', roll: 'tjänstgörande ersättare', for: BORTA },
    ],
    ersattare: FORTROENDEVALDA.filter((f) => f.plats === null && f.namn !== INKALLAD && f.parti !== 'C').map((f) => ({
      namn: f.namn,
      parti: f.parti,
    })),
    franvarande: [{ namn: BORTA, parti: 'S', roll: 'ledamot' }],
    ovriga: [
      { namn: ANSTALLDA.chef.namn, titel: ANSTALLDA.chef.titel },
      { namn: ANSTALLDA.handlaggare.namn, titel: ANSTALLDA.handlaggare.titel },
      { namn: ANSTALLDA.sekreterare.namn, titel: ANSTALLDA.sekreterare.titel },
    ],
  };
}

const skrivelse = (titel: string, datum: string): Pick<Faktaparagraf, 'handlingar'> => ({
  handlingar: [{ typ: 'tjansteskrivelse', titel, datum }],
});

function vuxenutbildning(ar: string, datum: string): Faktaparagraf {
  const ja = FORTROENDEVALDA.filter((f) => f.plats !== null && f.namn !== BORTA && !UNDER.includes(f.namn)).map(
    (f) => f.namn,
  );
  return {
    nr: 2,
    titel: 'Utökad vuxenutbildning för vård och omsorg',
    dnr: `UAN/${ar}:1`,
    typ: 'beslut',
    beslut: [
      `${N} beslutar att utöka vuxenutbildningen inom vård och omsorg med 40 platser.`,
      `${N} ger förvaltningschefen i uppdrag att redovisa utfallet i delårsrapporten.`,
    ],
    sammanfattning:
      'Fler söker till vård- och omsorgsutbildningen än det finns platser. Förvaltningen föreslår 40 nya platser från hösten. Kostnaden, 2 450 tkr, ryms inom nämndens ram.',
    tabeller: [
      [
        ['Tkr', 'Budget', 'Förslag'],
        ['Vård och omsorg', '11 200', '13 650'],
        ['Övrig vuxenutbildning', '24 800', '22 350'],
      ],
    ],
    yrkanden: [
      { av: ['Margareta Åkerlund', 'Rolf Hedlund'], typ: 'bifall' },
      {
        av: ['Carl-Johan Sterner'],
        typ: 'avslag',
        text: 'att platserna ska vänta till dess att statsbidraget är klart',
      },
    ],
    propositionsordning:
      'Ordföranden ställer förslagen mot varandra och finner att nämnden bifaller förvaltningens förslag. Omröstning begärs. Den som bifaller förvaltningens förslag röstar ja, den som avslår det röstar nej.',
    omrostningar: [
      { ja: [...ja, INKALLAD], nej: UNDER, jaInnebar: 'bifall till förvaltningens förslag', nejInnebar: 'avslag' },
    ],
    reservationer: [
      {
        av: UNDER.slice(0, 3),
        text: 'Vi anser att nämnden ska invänta besked om statsbidraget innan platserna inrättas.',
      },
    ],
    ...skrivelse('Tjänsteskrivelse: Utökad vuxenutbildning för vård och omsorg', datum),
    expedieras: ['Kommunstyrelsen', 'Vuxenutbildningen'],
  };
}

function paragrafer(ar: string, datum: string): Faktaparagraf[] {
  return [
    {
      nr: 1,
      titel: 'Upprop, val av justerare och fastställande av föredragningslistan',
      dnr: null,
      typ: 'formalia',
      beslut: [`${N} väljer Carl-Johan Sterner (M) att justera protokollet.`, `${N} fastställer föredragningslistan.`],
    },
    vuxenutbildning(ar, datum),
    {
      nr: 3,
      titel: 'Remiss: riktlinjer för feriearbete',
      dnr: `UAN/${ar}:2`,
      typ: 'beslut',
      beslut: [`${N} godkänner yttrandet och överlämnar det till kommunstyrelsen som svar på remissen.`],
      sammanfattning:
        'Kommunstyrelsen har remitterat ett förslag till riktlinjer för feriearbete. Förvaltningen ställer sig bakom förslaget men vill att anmälningstiden blir längre.',
      deltarInte: ['Yasmin Demir'],
      ...skrivelse('Tjänsteskrivelse: Remiss om riktlinjer för feriearbete', datum),
      expedieras: ['Kommunstyrelsen'],
    },
    {
      nr: 4,
      titel: 'Information om elevhälsans arbete',
      dnr: null,
      typ: 'information',
      beslut: [`${N} har tagit del av informationen.`],
    },
    {
      nr: 5,
      titel: 'Redovisning av delegationsbeslut',
      dnr: `UAN/${ar}:3`,
      typ: 'delegation',
      beslut: [`${N} har tagit del av delegationsbesluten.`],
    },
  ];
}

/** Ett hållet sammanträde i den påhittade kommunen, som en faktafil: det förs genom samma kedja som ett verkligt. */
export function halletMote(datum: string): Sammantradesfakta {
  return {
    schema: 'klubba.sammantradesfakta/1',
    kommun: { namn: KOMMUN.namn },
    namnd: {
      namn: N,
      diariekod: NAMND.diariekod,
      platser: 11,
      reglemente: { kallelsedagar: 7, tillaggsdagar: 3, justerare: 1 },
    },
    sammantrade: { datum, start: '18:00', slut: '20:40', plats: 'Sessionssalen, kommunhuset' },
    narvaro: narvaro(),
    sekreterare: ANSTALLDA.sekreterare.namn,
    justerare: ['Carl-Johan Sterner'],
    justering: { datum: addDays(datum, 7), plats: 'Kommunhuset' },
    anslag: {
      anslagsdatum: addDays(datum, 8),
      nedtas: addDays(datum, 32),
      forvaringsplats: 'Kommunhuset, Storgatan 1, Ekbacka',
    },
    paragrafer: paragrafer(datum.slice(0, 4), addDays(datum, -14)),
  };
}
