import {
  type Arets,
  delegationshinder,
  initiativbrister,
  initiativfrist,
  type Initiativuppgifter,
} from './initiativ.js';

const forslag = (falt: Partial<Arets> = {}): Arets => ({
  slag: 'medborgarforslag',
  beslutar: 'namnd',
  vackt: '2026-03-26',
  avgjort: null,
  anmalt: null,
  idag: '2026-06-01',
  ...falt,
});

describe('året för det som väckts i fullmäktige', () => {
  it('räknas från dagen det väcktes, med lagrummet för den som avgör', () => {
    expect(initiativfrist(forslag())).toEqual({
      senast: '2027-03-26',
      dagarKvar: 298,
      lage: 'loper',
      mening: 'Ska avgöras senast 26 mars 2027, ett år efter att det väcktes i fullmäktige (KL 6:34).',
    });
    expect(initiativfrist(forslag({ slag: 'motion', beslutar: 'fullmaktige' })).mening).toContain('(KL 5:35)');
  });

  it.each([
    ['2027-02-11', 'loper'],
    ['2027-02-12', 'nara'],
    ['2027-03-26', 'nara'],
    ['2027-03-27', 'passerad'],
  ])('%s är läget %s', (idag, lage) => {
    expect(initiativfrist(forslag({ idag })).lage).toBe(lage);
  });

  it('en anmälan ändrar läget men inte dagen, och avgörandet säger om det var i tid', () => {
    expect(initiativfrist(forslag({ idag: '2027-06-01', anmalt: '2027-03-20' }))).toMatchObject({
      lage: 'anmald',
      senast: '2027-03-26',
    });
    expect(initiativfrist(forslag({ avgjort: '2027-03-26' })).lage).toBe('avgjord_i_tid');
    expect(initiativfrist(forslag({ avgjort: '2027-03-27', anmalt: '2027-03-20' }))).toMatchObject({
      lage: 'avgjord_sent',
      mening: 'Avgjort 27 mars 2027, efter ett år (KL 6:34).',
    });
  });

  it('det som väcktes på skottdagen ska vara avgjort den 28 februari', () => {
    expect(initiativfrist(forslag({ vackt: '2028-02-29', idag: '2028-03-01' })).senast).toBe('2029-02-28');
  });

  it('det en ledamot väcker i nämnden har inget år', () => {
    const frist = initiativfrist(forslag({ slag: 'ledamotsinitiativ' }));
    expect([frist.senast, frist.dagarKvar, frist.lage]).toEqual([null, null, 'ingen']);
  });
});

describe('vad som inte får delegeras', () => {
  it.each([
    ['medborgarforslag', 'namnd', 'p. 4'],
    ['medborgarforslag', 'fullmaktige', 'p. 2'],
    ['motion', 'fullmaktige', 'p. 2'],
  ] as const)('%s som avgörs av %s: KL 6:38 %s', (slag, beslutar, punkt) => {
    expect(delegationshinder({ slag, beslutar })).toContain(`KL 6:38 ${punkt}`);
  });

  it('ett ledamotsinitiativ är ett vanligt ärende', () => {
    expect(delegationshinder({ slag: 'ledamotsinitiativ', beslutar: 'namnd' })).toBeNull();
  });
});

describe('uppgifterna om hur ärendet väcktes', () => {
  const uppgifter: Initiativuppgifter = {
    slag: 'motion',
    forslagsstallare: 'Anna Ek (L)',
    namnSkyddat: false,
    vackt: '2026-03-26',
    vacktParagraf: null,
    beslutar: 'fullmaktige',
    narvaro: 'nej',
  };

  it.each([
    [{}, []],
    [{ forslagsstallare: ' ' }, ['forslagsstallare']],
    [{ vackt: '2026-04-02' }, ['vackt']],
    [{ beslutar: 'namnd' }, ['beslutar']],
    [{ slag: 'ledamotsinitiativ' }, ['beslutar']],
    [{ slag: 'medborgarforslag', beslutar: 'namnd' }, []],
  ] as const)('%j har fel i %j', (andring, stigar) => {
    expect(initiativbrister({ ...uppgifter, ...andring }, '2026-04-01').map((en) => en.stig)).toEqual(stigar);
  });
});
