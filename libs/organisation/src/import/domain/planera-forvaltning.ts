import { type Roll, ROLL_TEXT, ROLLER } from '#plattform';
import type { Personval, Valdperson } from './personval.js';
import { andring, type Planlage } from './planlage.js';
import type { Planid } from './plantyper.js';
import { kort, type Radtolk } from './radtolk.js';
import { jamforbar, liknar } from './svenska.js';

/** Roller som följer av uppdrag ges aldrig för sig, och de som gäller hela Klubba inte av en fil. */
const GIVBARA: readonly Roll[] = [
  'registrator',
  'namndsekreterare',
  'handlaggare',
  'chef',
  'forvaltningschef',
  'administrator',
  'revisor',
];

interface Forvaltningsrad {
  tolk: Radtolk;
  organId: Planid;
  person: Valdperson;
  titel: string | null;
  enhet: string | null;
  roller: Roll[];
  fran: string | null;
  till: string | null;
}

/** Tjänster, enheter, konton och roller. */
export function planeraForvaltning(plan: Planlage, personer: Personval): void {
  for (const tolk of plan.blad('forvaltning')) {
    const organId = plan.radensOrgan(tolk);
    const titel = tolk.text('titel');
    const enhet = tolk.text('enhet');
    const roller = lasRoller(plan, tolk, organId);
    const fran = tolk.dag('fran');
    const till = tolk.dag('till');
    if (titel === null && roller.length === 0 && tolk.fel.length === 0) {
      tolk.felI(
        'titel',
        'raden har varken titel eller roll',
        'Skriv personens titel, eller de roller personen ska ha i Klubba.',
      );
    }
    if (fran !== null && till !== null && till < fran) {
      tolk.felI(
        'till',
        `sista dagen ${till} ligger före den första, ${fran}`,
        'Skriv en sista dag som inte ligger före den första.',
      );
    }
    const person = personer.valj(tolk, organId, null);
    if (organId === null || person === null || tolk.fel.length > 0) continue;
    enRad(plan, { tolk, organId, person, titel, enhet, roller, fran, till });
  }
}

function lasRoller(plan: Planlage, tolk: Radtolk, organId: Planid | null): Roll[] {
  const roller = tolk.lista('roller').flatMap((text) => {
    const roll = ROLLER.find((r) => jamforbar(ROLL_TEXT[r]) === jamforbar(text) || r === text);
    if (roll !== undefined && GIVBARA.includes(roll)) return [roll];
    const texter = GIVBARA.map((r) => ROLL_TEXT[r]);
    const nara = liknar(text, texter);
    const ratt =
      nara === null
        ? null
        : tolk
            .lista('roller')
            .map((t) => (t === text ? nara : t))
            .join(', ');
    tolk.felI(
      'roller',
      `rollen ”${kort(text)}” kan inte ges här`,
      `Skriv någon av ${texter.join(', ')}. Ledamöters roller följer av uppdraget.`,
      ratt === null ? [] : [{ text: `Använd ${nara ?? ''}`, falt: { roller: ratt } }],
    );
    return [];
  });
  const { farKonton } = plan.underlag;
  const far = farKonton === 'alla' || (organId !== null && farKonton.includes(organId));
  if (roller.length > 0 && !far && organId !== null && !redanGivna(plan, tolk, organId, roller)) {
    tolk.felI('roller', 'du får inte ge roller i nämnden', 'Be administratören importera raden, eller töm cellen.', [
      { text: 'Töm cellen', falt: { roller: null } },
    ]);
  }
  return roller;
}

/** Roller som kontot redan har är ingen ändring, och får stå i en fil som vem som helst importerar. */
function redanGivna(plan: Planlage, tolk: Radtolk, organId: Planid, roller: readonly Roll[]): boolean {
  const konto = plan.underlag.konton.find((k) => k.inloggningsnamn === kontonamn(tolk));
  return konto !== undefined && roller.every((roll) => harRoll(plan, konto.id, organId, roll));
}

const kontonamn = (tolk: Radtolk): string =>
  (tolk.rad.falt['konto'] ?? tolk.rad.falt['epost'] ?? '').normalize('NFC').trim().toLowerCase();

const harRoll = (plan: Planlage, kontoId: Planid, organId: Planid, roll: string): boolean =>
  plan.underlag.roller.some(
    (r) =>
      r.kontoId === kontoId &&
      r.organId === organId &&
      r.roll === roll &&
      (r.till === null || r.till >= plan.underlag.idag),
  );

function enRad(plan: Planlage, rad: Forvaltningsrad): void {
  const delar = [anstallning(plan, rad), ...rollerFor(plan, rad)];
  if (rad.tolk.fel.length > 0) return;
  const namn = plan.namnPa(rad.person.id);
  const vad = rad.titel ?? rad.roller.map((r) => ROLL_TEXT[r]).join(', ');
  const nya = delar.some((d) => d.lage === 'ny');
  const andringar = [...delar.flatMap((d) => d.andringar), ...rad.person.andringar];
  const lage =
    nya && rad.titel !== null && delar[0]?.lage === 'ny' ? 'ny' : nya || andringar.length > 0 ? 'andras' : 'oforandrad';
  plan.satt(rad.tolk, lage, `${namn}, ${vad}`, rad.organId, andringar);
}

interface Del {
  lage: 'ny' | 'andras' | 'oforandrad';
  andringar: ReturnType<typeof andring>;
}
const OFORANDRAD: Del = { lage: 'oforandrad', andringar: [] };

function enhetsId(plan: Planlage, organId: Planid, namn: string | null): Planid | null {
  if (namn === null) return null;
  const finns = plan.underlag.enheter.find((e) => e.organId === organId && jamforbar(e.namn) === jamforbar(namn));
  if (finns !== undefined) return finns.id;
  const id = `ny:enhet:${organId}:${jamforbar(namn)}`;
  if (!plan.steg.enheter.some((e) => e.id === id)) plan.steg.enheter.push({ id, organId, namn });
  return id;
}

function anstallning(plan: Planlage, rad: Forvaltningsrad): Del {
  const { organId, person, titel, till } = rad;
  if (titel === null) return OFORANDRAD;
  const lika = plan.underlag.anstallningar.filter(
    (a) => a.organId === organId && a.personId === person.id && a.titel === titel,
  );
  const traff = lika.find((a) =>
    rad.fran === null ? a.till === null || a.till >= plan.underlag.idag : a.fran === rad.fran,
  );
  const enhetId = enhetsId(plan, organId, rad.enhet);
  if (traff === undefined) {
    const fran = rad.fran ?? plan.underlag.idag;
    const nya = plan.steg.anstallningar.filter(
      (a) => a.organId === organId && a.personId === person.id && a.titel === titel,
    );
    const krock = [...lika, ...nya].find(
      (a) => (a.till === null || a.till >= fran) && (till === null || a.fran <= till),
    );
    if (krock !== undefined) {
      rad.tolk.felI(
        'fran',
        `${plan.namnPa(person.id)} har redan tjänsten ${kort(titel)} från ${krock.fran}`,
        'Skriv samma första dag, eller ta bort raden.',
        [{ text: `Använd ${krock.fran}`, falt: { fran: krock.fran } }],
      );
      return OFORANDRAD;
    }
    plan.steg.anstallningar.push({ organId, personId: person.id, enhetId, titel, fran, till });
    return { lage: 'ny', andringar: [] };
  }
  const enhetFore = plan.underlag.enheter.find((e) => e.id === traff.enhetId)?.namn ?? null;
  const nyEnhet = enhetId !== null && enhetId !== traff.enhetId;
  const andringar = [
    ...(nyEnhet ? andring('forvaltning', 'enhet', enhetFore, rad.enhet) : []),
    ...andring('forvaltning', 'till', traff.till, till),
  ];
  if (andringar.length === 0) return OFORANDRAD;
  const nyTill = till !== null && till !== traff.till ? { till } : {};
  plan.steg.anstallningsandringar.push({
    id: traff.id,
    organId,
    version: traff.version,
    ...(nyEnhet ? { enhetId } : {}),
    ...nyTill,
  });
  return { lage: 'andras', andringar };
}

function rollerFor(plan: Planlage, rad: Forvaltningsrad): Del[] {
  const { tolk, organId, person } = rad;
  if (rad.roller.length === 0) return [];
  const inloggningsnamn = kontonamn(tolk);
  if (inloggningsnamn === '' || /\s/u.test(inloggningsnamn) || inloggningsnamn.length > 320) {
    tolk.felI('konto', 'inloggningsnamnet saknas', 'Skriv ett inloggningsnamn utan blanksteg, eller en e-postadress.');
    return [];
  }
  const befintligt = plan.underlag.konton.find((k) => k.inloggningsnamn === inloggningsnamn);
  const personens = plan.underlag.konton.find((k) => k.personId === person.id);
  if (befintligt !== undefined && befintligt.personId !== person.id) {
    tolk.felI('konto', 'kontot hör till någon annan', 'Skriv personens eget inloggningsnamn.');
    return [];
  }
  if (befintligt === undefined && personens !== undefined) {
    tolk.felI('konto', `${plan.namnPa(person.id)} har redan ett konto`, 'Skriv det inloggningsnamn som personen har.');
    return [];
  }
  const nytt = `ny:konto:${inloggningsnamn}`;
  const redan = plan.steg.konton.find((k) => k.id === nytt || k.personId === person.id);
  if (befintligt === undefined && redan !== undefined && (redan.personId !== person.id || redan.id !== nytt)) {
    tolk.felI('konto', 'inloggningsnamnet står på en annan rad', 'En person har ett konto, och ett konto en person.');
    return [];
  }
  const kontoId = befintligt?.id ?? nytt;
  if (befintligt === undefined && redan === undefined)
    plan.steg.konton.push({ id: nytt, inloggningsnamn, personId: person.id });
  const fran = rad.fran !== null && rad.fran > plan.underlag.idag ? rad.fran : plan.underlag.idag;
  return rad.roller.map((roll) => {
    const givna = plan.steg.roller.some((r) => r.kontoId === kontoId && r.organId === organId && r.roll === roll);
    if (givna || harRoll(plan, kontoId, organId, roll)) return OFORANDRAD;
    plan.steg.roller.push({ kontoId, organId, roll, fran, till: rad.till });
    return { lage: 'ny', andringar: andring('forvaltning', 'roller', null, ROLL_TEXT[roll]) };
  });
}
