import { ORGANSLAG, type Organslag } from '../../organ/organ.js';
import { andring, type Planlage } from './planlage.js';
import type { Planid } from './plantyper.js';
import { kort, type Radtolk } from './radtolk.js';
import { jamforbar } from './svenska.js';

const arSlag = (text: string): text is Organslag => (ORGANSLAG as readonly string[]).includes(text);

/** Nämnderna först: det som följer i filen kan hänvisa till en ny. */
export function planeraNamnder(plan: Planlage): void {
  const sedda = new Map<string, number>();
  for (const tolk of plan.blad('namnder')) {
    const namn = tolk.text('namnd');
    if (namn === null) {
      tolk.felI('namnd', 'nämndens namn saknas', 'Skriv nämndens namn, eller ta bort raden.');
      continue;
    }
    const forra = sedda.get(jamforbar(namn));
    if (forra !== undefined) {
      tolk.felI('namnd', `nämnden ”${kort(namn)}” står också på rad ${String(forra)}`, 'Behåll en av raderna.', [
        { text: `Ta bort rad ${String(tolk.rad.rad)}`, borttagen: true },
      ]);
      continue;
    }
    sedda.set(jamforbar(namn), tolk.rad.rad);
    enNamnd(plan, tolk, namn);
  }
}

function enNamnd(plan: Planlage, tolk: Radtolk, namn: string): void {
  const slagtext = tolk.urval('slag');
  const diariekod = tolk.text('diariekod', 50);
  const forvaltning = tolk.text('forvaltning');
  const slag = slagtext !== null && arSlag(slagtext) ? slagtext : null;
  const finns = plan.organMedNamn(namn);
  const befintligt = plan.underlag.organ.find((o) => o.id === finns);
  if (befintligt === undefined) {
    nyNamnd(plan, tolk, { namn, slag: slag ?? 'namnd', diariekod, forvaltning });
    return;
  }
  if (plan.radensOrgan(tolk) === null) return;
  if (slag !== null && slag !== befintligt.slag) {
    tolk.felI(
      'slag',
      `${befintligt.namn} är redan upplagd som något annat`,
      'Töm cellen. Ett organs slag ändras inte av en import.',
      [{ text: 'Töm cellen', falt: { slag: null } }],
    );
  }
  const andringar = [
    ...andring('namnder', 'diariekod', befintligt.diariekod, diariekod),
    ...andring('namnder', 'forvaltning', befintligt.forvaltning, forvaltning),
  ];
  plan.satt(tolk, andringar.length === 0 ? 'oforandrad' : 'andras', befintligt.namn, befintligt.id, andringar);
  if (andringar.length === 0) return;
  plan.steg.organandringar.push({
    id: befintligt.id,
    version: befintligt.version,
    ...(diariekod !== null && diariekod !== befintligt.diariekod ? { diariekod } : {}),
    ...(forvaltning !== null && forvaltning !== befintligt.forvaltning ? { forvaltning } : {}),
  });
}

function nyNamnd(
  plan: Planlage,
  tolk: Radtolk,
  ny: { namn: string; slag: Organslag; diariekod: string | null; forvaltning: string | null },
): void {
  if (plan.underlag.namndId !== null) {
    tolk.felI(
      'namnd',
      `nämnden ”${kort(ny.namn)}” finns inte`,
      'En ny nämnd läggs upp av administratören, i importen för hela kommunen. Ta bort raden.',
      [{ text: `Ta bort rad ${String(tolk.rad.rad)}`, borttagen: true }],
    );
    return;
  }
  if (ny.diariekod === null) {
    tolk.felI(
      'diariekod',
      'diariekoden saknas',
      'Skriv den kod som nämndens diarienummer börjar med, till exempel KS.',
    );
  }
  const id = `ny:organ:${jamforbar(ny.namn)}`;
  plan.nyttOrgan(id, ny.namn, ny.slag);
  plan.satt(tolk, 'ny', ny.namn, null);
  plan.steg.organ.push({ id, ...ny, diariekod: ny.diariekod ?? '', overordnatId: null });
}

/** Det överordnade organet, när alla namn är kända. */
export function planeraOverordnade(plan: Planlage): void {
  for (const tolk of plan.blad('namnder')) {
    const namn = tolk.rad.falt['namnd'];
    const steg = plan.steg.organ.find((o) => namn !== undefined && o.id === plan.organMedNamn(namn));
    if (steg === undefined || tolk.harFelI('namnd')) continue;
    steg.overordnatId = overordnat(plan, tolk, steg.slag, steg.id);
  }
  // Ett nytt utskott läggs upp efter sin nämnd, också när det står före den i filen.
  plan.steg.organ.sort((a, b) => djup(plan, a.id) - djup(plan, b.id));
}

function overordnat(plan: Planlage, tolk: Radtolk, slag: Organslag, egen: Planid): Planid | null {
  const under = slag === 'utskott' || slag === 'beredning';
  const namn = tolk.text('overordnat');
  if (namn === null) {
    return under
      ? tolk.felI(
          'overordnat',
          'det överordnade organet saknas',
          'Skriv vilken nämnd utskottet eller beredningen hör till.',
        )
      : null;
  }
  const id = plan.organMedNamn(namn);
  if (id !== null && id !== egen) return id;
  return tolk.felI(
    'overordnat',
    `organet ”${kort(namn)}” finns inte`,
    'Skriv namnet som det står i Klubba eller på bladet Nämnder.',
  );
}

function djup(plan: Planlage, id: Planid): number {
  let steg = 0;
  let har: Planid | null = id;
  while (har !== null && steg < 20) {
    const organ = plan.steg.organ.find((o) => o.id === har);
    har = organ?.overordnatId ?? null;
    steg += 1;
  }
  return steg;
}
