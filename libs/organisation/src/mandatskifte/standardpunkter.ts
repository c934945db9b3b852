import type { Standardpunkt } from './mandatskifte.typer.js';

/** Det som en ny nämnds första möte brukar ta upp, tills nämnden har en egen lista. */
export const FORVALDA_PUNKTER: readonly Standardpunkt[] = [
  { titel: 'Upprop', typ: 'formalia', sammanfattning: null },
  { titel: 'Val av justerare och tid för justering', typ: 'val', sammanfattning: null },
  { titel: 'Fastställande av föredragningslistan', typ: 'formalia', sammanfattning: null },
  {
    titel: 'Information om uppdraget som förtroendevald',
    typ: 'information',
    sammanfattning: 'Nämndens ansvar, offentlighet och sekretess, jäv, arvoden och hur handlingarna läses.',
  },
  {
    titel: 'Nämndens reglemente',
    typ: 'anmalan',
    sammanfattning: 'Reglementet som det gäller för den nya mandatperioden.',
  },
  {
    titel: 'Val av utskott',
    typ: 'val',
    sammanfattning: 'Antal ledamöter och ersättare, ordförande och vice ordförande.',
  },
  { titel: 'Sammanträdesordning', typ: 'beslut', sammanfattning: 'Dagarna för årets sammanträden.' },
  { titel: 'Delegationsordning', typ: 'beslut', sammanfattning: 'Vem som beslutar på nämndens vägnar (KL 6:37).' },
  { titel: 'Firmatecknare', typ: 'beslut', sammanfattning: 'Vem som undertecknar nämndens handlingar.' },
  { titel: 'Beslutsattestanter', typ: 'beslut', sammanfattning: null },
  { titel: 'Val av kontaktpolitiker', typ: 'val', sammanfattning: null },
];
