import type { AldrePerson } from '#organisation';
import type { Faktanarvaro, Sammantradesfakta } from '#regelverk';
import type { Narvaro, Narvaroroll } from '#sammantrade';

type Roll = Faktanarvaro['beslutande'][number]['roll'] | 'ersättare';

const UPPDRAG: Readonly<Record<Roll, NonNullable<AldrePerson['roll']>>> = {
  ordförande: 'ordforande',
  '1:e vice ordförande': 'forste_vice',
  '2:e vice ordförande': 'andre_vice',
  ledamot: 'ledamot',
  'tjänstgörande ersättare': 'ersattare',
  ersättare: 'ersattare',
};
const NARVAROROLL: Readonly<Record<Roll, Narvaroroll>> = {
  ordförande: 'ordforande',
  '1:e vice ordförande': 'forste_vice',
  '2:e vice ordförande': 'andre_vice',
  ledamot: 'ledamot',
  'tjänstgörande ersättare': 'tjanstgorande_ersattare',
  ersättare: 'ersattare',
};

/** Alla människor i filen, med det uppdrag de hade den dagen. De med uppdrag är de som kallas. */
export function personerUr(fakta: Sammantradesfakta): AldrePerson[] {
  const { beslutande, ersattare, franvarande = [], ovriga } = fakta.narvaro;
  const alla: AldrePerson[] = [
    ...beslutande.map((p) => ({ namn: p.namn, parti: p.parti, roll: UPPDRAG[p.roll] })),
    ...ersattare.map((p) => ({ namn: p.namn, parti: p.parti, roll: 'ersattare' as const })),
    ...franvarande.map((p) => ({ namn: p.namn, parti: p.parti, roll: UPPDRAG[p.roll] })),
    // Den som ersätts är ledamot, också när uppropet inte nämner hen.
    ...beslutande.flatMap((p) => (p.for === undefined ? [] : [{ namn: p.for, parti: null, roll: 'ledamot' as const }])),
    ...ovriga.map((p) => ({ namn: p.namn, parti: null, roll: null })),
    { namn: fakta.sekreterare, parti: null, roll: null },
  ];
  const sedda = new Set<string>();
  return alla.filter((p) => !sedda.has(p.namn) && sedda.add(p.namn));
}

/** Uppropet som det ska antecknas. */
export function upprop(fakta: Sammantradesfakta, id: (namn: string) => string): Narvaro[] {
  const { beslutande, ersattare, franvarande = [], ovriga } = fakta.narvaro;
  const grund = { titel: null, forPersonId: null, paragrafer: null } as const;
  return [
    ...beslutande.map((p): Narvaro => ({
      ...grund,
      personId: id(p.namn),
      slag: 'beslutande',
      roll: NARVAROROLL[p.roll],
      namn: p.namn,
      parti: p.parti,
      forPersonId: p.for === undefined ? null : id(p.for),
      paragrafer: p.paragrafer ?? null,
    })),
    ...ersattare.map((p): Narvaro => ({
      ...grund,
      personId: id(p.namn),
      slag: 'ersattare',
      roll: 'ersattare',
      namn: p.namn,
      parti: p.parti,
    })),
    ...franvarande.map((p): Narvaro => ({
      ...grund,
      personId: id(p.namn),
      slag: 'franvarande',
      roll: NARVAROROLL[p.roll],
      namn: p.namn,
      parti: p.parti,
    })),
    ...ovriga.map((p): Narvaro => ({
      ...grund,
      personId: id(p.namn),
      slag: 'ovrig',
      roll: null,
      namn: p.namn,
      parti: null,
      titel: p.titel,
    })),
  ];
}

/** En påhittad adress under .invalid: inget prov kan nå en riktig människa, vad SMTP_URL än säger. */
export function pahittadAdress(namn: string, id: string): string {
  const stam = namn
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '.')
    .replace(/^\.+|\.+$/gu, '')
    .slice(0, 40)
    .replace(/\.+$/u, '');
  return `${stam === '' ? 'person' : stam}.${id.slice(-6)}@klubba.invalid`;
}
