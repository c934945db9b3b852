// Names and contact data leave the database in a few known places; whoever adds one decides it here.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const ROT = join(__dirname, '../../../..');

/** Reads a person's true name or contact data, and why it may. */
const FAR: readonly (readonly [string, string])[] = [
  [
    'libs/organisation/src/organisation.repository.ts',
    'the kallelse must reach the person: e-mail only for the sending',
  ],
  ['libs/organisation/src/person/person.repository.ts', 'masks the contact data in SQL'],
  ['libs/organisation/src/person/skydd.repository.ts', 'for the one who is named, each reading logged'],
  ['libs/organisation/src/import/import.repository.ts', 'matches a name in a file, gives back only the id'],
  ['libs/organisation/src/import/importunderlag.repository.ts', 'matches rows of a file'],
  ['libs/organisation/src/export/export.repository.ts', 'masks the contact data in SQL'],
  [
    'libs/organisation/src/uppdrag/forteckning/forteckning.repository.ts',
    'the birth date decides who is oldest and goes no further',
  ],
  ['libs/beredning/src/remiss/kontakt.repository.ts', 'the contact in a remiss: nothing of one who is protected'],
  ['libs/beredning/src/delegationslista/paminnelse.repository.ts', 'the reminder is sent to the unit head alone'],
  ['libs/diarium/src/bevakning/paminnelse.repository.ts', 'the reminder is sent to the person alone'],
  ['libs/protokoll/src/start/hinder.repository.ts', 'only whether there is an address'],
  ['libs/sammantrade/src/kallelse/kallelse.repository.ts', 'masks the contact data in SQL'],
  ['libs/sammantrade/src/kallelse/utgang/utgang.repository.ts', 'the reminder is sent to the person alone'],
  [
    'libs/sammantrade/src/sammantradesordning/paminnelse/paminnelse.repository.ts',
    'the reminder is sent to the person alone',
  ],
];

function filer(mapp: string): string[] {
  return readdirSync(mapp, { withFileTypes: true }).flatMap((post) => {
    const stig = join(mapp, post.name);
    if (post.isDirectory()) return post.name === 'node_modules' ? [] : filer(stig);
    return post.name.endsWith('.ts') && !post.name.endsWith('.spec.ts') ? [stig] : [];
  });
}

/** Aliases of the table person in the file's SQL, and the table itself. */
const alias = (text: string): string[] => [
  ...new Set(
    [...text.matchAll(/\b(?:from|join) person(?: as)?(?: (?!on\b|where\b|set\b|left\b|join\b)([a-z_]+))?/gu)].map(
      (traff) => traff[1] ?? 'person',
    ),
  ),
];

function laser(text: string): boolean {
  const namn = alias(text);
  if (namn.length === 0) return false;
  const falt = '(?:namn|epost|telefon|adress|fodelsedatum)';
  const medAlias = namn.some((en) => new RegExp(`\\b${en}\\.${falt}\\b`, 'u').test(text));
  // `select id, namn from person`: no alias at all.
  const utan = new RegExp(`select [^\`']*\\b(?<!as )${falt}\\b[^\`']*from person\\b`, 'u').test(
    text.replace(/visat_namn as namn/gu, ''),
  );
  return medAlias || (namn.includes('person') && utan);
}

it('en persons namn och kontaktuppgifter läses bara där det är prövat vart de tar vägen', () => {
  const lasare = filer(join(ROT, 'libs'))
    .filter((stig) => !stig.includes('/migrationer/') && laser(readFileSync(stig, 'utf8')))
    .map((stig) => relative(ROT, stig));
  expect(lasare.filter((stig) => FAR.every(([tillaten]) => tillaten !== stig))).toEqual([]);
});

it('känner igen den som läser', () => {
  expect(laser('select p.namn from uppdrag u join person p on p.id = u.person_id')).toBe(true);
  expect(laser('select id, namn from person where id = $1')).toBe(true);
  expect(laser('select h.epost from arende a left join person h on h.id = a.handlaggare_id')).toBe(true);
  expect(laser('select p.visat_namn as namn from person p')).toBe(false);
  expect(laser('select id, visat_namn as namn from person where id = $1')).toBe(false);
});
