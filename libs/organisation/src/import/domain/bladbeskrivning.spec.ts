import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beskrivBlad } from './bladbeskrivning.js';
import { BLAD } from './kolumner.js';
import { jamforbar } from './svenska.js';

const DOKUMENT = join(__dirname, '../../../../../docs/import.md');

const INLEDNING = `# Import och export av organisationen

En CSV- eller XLSX-fil läses, visas med vad den skulle ändra, rättas rad för rad och genomförs sedan i ett steg: allt eller
inget. Exporten har samma form, och läst tillbaka är den inga ändringar.

- En XLSX har ett eller flera av bladen nedan; bladet känns igen på sitt namn eller på sina rubriker. En CSV är ett blad.
- CSV: semikolon, komma eller tabb; UTF-8, UTF-8 med BOM, Windows-1252 eller Excels Unicode-text. Kolumnerna får stå i
  vilken ordning som helst.
- Högst 10 MB, 5 000 rader per blad, 30 blad och 200 kolumner. Formler räknas inte om. Dolda blad läses inte.
- En tom cell ändrar ingenting. Det som ska tas bort tas bort i Klubba.
- En person känns igen på id i Klubba, externt id, e-post, eller namn och födelsedatum. När det inte räcker frågar Klubba.
  Personnummer används inte.
- En ny fil till samma import ersätter allt när den är XLSX, och samma blad när den är CSV.
- Skyddade personuppgifter lämnas aldrig ut i en export. Skydd kan läggas till med en import men inte tas bort.
- Vid mandatskifte är bladet Förtroendevalda hela den nya perioden: de valdas uppdrag slutar dagen före. Personalföreträdare
  och de med närvarorätt sitter kvar. Den som saknar plats eller turordning får nästa lediga, i filens ordning.
`;

const rad = (...celler: string[]): string => `| ${celler.map((c) => c.replaceAll('|', '\\|')).join(' | ')} |`;

function dokumentet(): string {
  const blad = beskrivBlad().map((b) => {
    const kolumner = b.kolumner.map((k) =>
      rad(k.rubrik, k.kravs ? 'krävs' : '', k.beskrivning, k.varden.join(', '), k.andraRubriker.join(', ')),
    );
    const huvud = [rad('Rubrik', '', 'Vad som ska stå', 'Godtas', 'Andra rubriker'), '|---|---|---|---|---|'];
    return `## ${b.namn}\n\n${b.beskrivning}\n\n${[...huvud, ...kolumner].join('\n')}\n`;
  });
  return `${INLEDNING}\n${blad.join('\n')}`;
}

describe('bladen', () => {
  it('är beskrivna i docs/import.md', () => {
    if (process.env['KLUBBA_SKRIV_DOKUMENT'] === 'ja') writeFileSync(DOKUMENT, dokumentet());
    expect(readFileSync(DOKUMENT, 'utf8')).toBe(dokumentet());
  });

  it.each(BLAD.map((b) => [b.namn, b] as const))('%s har rubriker som var och en är en enda kolumn', (_namn, blad) => {
    const alla = blad.kolumner.flatMap((k) => [...new Set([k.rubrik, ...k.andra, k.namn].map(jamforbar))]);
    expect(alla.filter((rubrik, plats) => alla.indexOf(rubrik) !== plats)).toEqual([]);
  });
});
