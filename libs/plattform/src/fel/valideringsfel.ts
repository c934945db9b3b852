import type { ValidationError } from 'class-validator';
import { DomanFel, type Faltfel } from './doman-fel.js';

type Mening = (tal: string, rest: string) => string;
const fast =
  (mening: string): Mening =>
  () =>
    mening;

const FORMAT: Record<string, Mening> = {
  whitelistValidation: fast('Fältet är okänt.'),
  isDefined: fast('Uppgiften saknas.'),
  isNotEmpty: fast('Uppgiften saknas.'),
  isNotEmptyObject: fast('Uppgiften saknas.'),
  isString: fast('Ska vara text.'),
  isBoolean: fast('Ska vara sant eller falskt.'),
  isInt: fast('Ska vara ett heltal.'),
  isNumber: fast('Ska vara ett tal.'),
  isPositive: fast('Ska vara större än noll.'),
  isArray: fast('Ska vara en lista.'),
  isObject: fast('Ska vara ett objekt.'),
  nestedValidation: fast('Ska vara ett objekt.'),
  isUuid: fast('Ska vara ett id.'),
  isEmail: fast('Ska vara en e-postadress, till exempel namn@kommun.example.'),
  isUrl: fast('Ska vara en webbadress.'),
  isDateString: fast('Ska vara ett datum, ÅÅÅÅ-MM-DD.'),
  isIso8601: fast('Ska vara ett datum, ÅÅÅÅ-MM-DD.'),
  isMilitaryTime: fast('Ska vara ett klockslag, TT:MM.'),
  matches: fast('Har inte rätt form.'),
  arrayUnique: fast('Samma sak står två gånger.'),
  arrayNotEmpty: fast('Minst en ska anges.'),
  isHash: fast('Ska vara en kontrollsumma.'),
  min: (tal) => `Ska vara minst ${tal}.`,
  max: (tal) => `Får vara högst ${tal}.`,
  minLength: (tal) => `Ska vara minst ${tal} tecken.`,
  maxLength: (tal) => `Får vara högst ${tal} tecken.`,
  arrayMinSize: (tal) => `Minst ${tal} ska anges.`,
  arrayMaxSize: (tal) => `Högst ${tal} får anges.`,
  isLength: (tal) => `Har fel längd (gränsen är ${tal} tecken).`,
  isIn: (_tal, rest) => `Ska vara någon av: ${rest}.`,
  isEnum: (_tal, rest) => `Ska vara någon av: ${rest}.`,
};

const ENGELSKA = / (must|should|has) | is not /;
const SIST = /(-?\d+(?:\.\d+)?)(?: characters| elements)?$/;

/** En DTO:s egen svenska mening gäller; class-validators engelska byts mot en svensk. */
function mening(regel: string, meddelande: string): string {
  if (!ENGELSKA.test(meddelande)) return meddelande;
  const tal = SIST.exec(meddelande)?.[1] ?? '';
  const rest = meddelande.split('following values: ')[1] ?? '';
  return FORMAT[regel]?.(tal, rest) ?? 'Uppgiften godtas inte.';
}

function stig(foralder: string, fel: ValidationError): string {
  if (/^\d+$/.test(fel.property)) return `${foralder}[${fel.property}]`;
  return foralder === '' ? fel.property : `${foralder}.${fel.property}`;
}

function plana(fel: readonly ValidationError[], foralder: string): Faltfel[] {
  return fel.flatMap((ett) => {
    const plats = stig(foralder, ett);
    const egna = Object.entries(ett.constraints ?? {});
    // Saknas uppgiften är det allt som behöver sägas; annars räcker den första bristen per fält.
    const forst = egna.find(([regel]) => regel === 'isDefined' || regel === 'isNotEmpty') ?? egna.at(-1);
    const har = forst === undefined ? [] : [{ stig: plats, text: mening(...saknad(forst, ett.value)) }];
    return [...har, ...plana(ett.children ?? [], plats)];
  });
}

const saknad = (brist: [string, string], varde: unknown): [string, string] =>
  varde === undefined && ENGELSKA.test(brist[1]) && brist[0] !== 'whitelistValidation'
    ? ['isDefined', brist[1]]
    : brist;

/** Det som ValidationPipe fann, som ett fel med en rad per fält. */
export function franValidering(fel: readonly ValidationError[]): DomanFel {
  const falt = plana(fel, '');
  const text = falt.length === 1 ? 'En uppgift behöver rättas.' : `${String(falt.length)} uppgifter behöver rättas.`;
  return new DomanFel('KLUBBA.INDATA', text, { status: 400, falt });
}
