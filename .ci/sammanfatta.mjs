// Reads Jest's report, fails when a test was skipped for want of something that is there, and prints the counts last.
import { existsSync, readFileSync } from 'node:fs';

const VERKTYG = /redis|chromium|pdftoppm|poppler|qpdf|libreoffice/i;
const UNDERLAG = /[.][.][/]shared/;
const underlagFinns = existsSync(new URL('../../shared', import.meta.url));

const text = readFileSync(process.argv[2], 'utf8');
if (text === '') {
  console.error('Testerna kom aldrig igång.');
  process.exit(1);
}
const rapport = JSON.parse(text);
const tester = rapport.testResults.flatMap((fil) => fil.assertionResults.map((test) => ({ ...test, fil: fil.name })));
const hoppade = tester.filter(({ status }) => status === 'pending' || status === 'skipped' || status === 'todo');
const otillatna = hoppade.filter(
  ({ fullName }) => VERKTYG.test(fullName) || (underlagFinns && UNDERLAG.test(fullName)),
);
const trasigaFiler = rapport.testResults.filter((fil) => fil.status === 'failed' && fil.assertionResults.length === 0);

for (const test of hoppade) console.log(`hoppade över: ${test.fullName}`);
for (const test of tester.filter(({ status }) => status === 'failed')) console.log(`föll: ${test.fullName}`);
for (const fil of trasigaFiler) console.log(`gick inte att köra: ${fil.name}`);
if (otillatna.length > 0) console.log('Tester hoppades över för att något skulle saknas, men det finns här.');

const fallna = rapport.numFailedTests + trasigaFiler.length + otillatna.length;
const overhoppade = hoppade.length - otillatna.length;
console.log(`\n${rapport.numPassedTests} passed, ${fallna} failed, ${overhoppade} skipped`);
process.exitCode = fallna > 0 || rapport.numPassedTests === 0 ? 1 : 0;
