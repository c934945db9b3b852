import type { Block } from '../modell/block.js';
import type { Dokument } from '../modell/dokument.js';
import { PARAGRAFER } from '../prov/paragrafer.js';
import { NARVARO, protokollITreDelar, protokollUnderlag } from '../prov/underlag.js';
import type { ParagrafUnderlag } from '../underlag/protokoll.js';
import { dokumenthash, faktahash } from './grund.js';
import { byggProtokoll, byggProtokollsdel } from './protokoll.js';

function platta(block: readonly Block[]): readonly Block[] {
  return block.flatMap((b) => (b.typ === 'grupp' ? platta(b.block) : [b]));
}

/** Headings and kinds in the order of reading, of one §. */
function ordning(dokument: Dokument, nr: number): readonly string[] {
  const block = platta(dokument.block);
  const start = block.findIndex((b) => b.typ === 'paragrafrubrik' && b.nummer === `§ ${String(nr)}`);
  const slut = block.findIndex((b, i) => i > start && b.typ === 'paragrafrubrik');
  return block
    .slice(start, slut < 0 ? undefined : slut)
    .flatMap((b) =>
      b.typ === 'rubrik'
        ? [b.text]
        : b.typ === 'paragrafrubrik'
          ? [b.titel]
          : 'rubrik' in b && typeof b.rubrik === 'string'
            ? [b.rubrik]
            : [b.typ],
    )
    .filter((namn) => namn !== 'stycke');
}

function medParagraf(p: Partial<ParagrafUnderlag>): Dokument {
  return byggProtokoll(
    protokollUnderlag({ paragrafer: [{ nr: 21, titel: 'Prov', typ: 'beslut', beslut: ['Nämnden beslutar.'], ...p }] }),
  );
}

function stycken(dokument: Dokument): readonly string[] {
  return platta(dokument.block).flatMap((b) => (b.typ === 'stycke' && typeof b.text === 'string' ? [b.text] : []));
}

describe('en paragrafs delar', () => {
  test('beslutet först, ärendet före striden, handlingar och expediering sist', () => {
    expect(ordning(byggProtokoll(protokollUnderlag()), 27)).toEqual([
      'Utökad vuxenutbildning och hyra av lokaler i Norrängen',
      'beslut',
      'Sammanfattning',
      'Yrkanden',
      'Propositionsordning',
      'Omröstning',
      'omrostningstabell',
      'Reservation',
      'reservation',
      'Protokollsanteckning',
      'reservation',
      'Handlingar',
      'Expedieras till',
    ]);
  });

  test('tomma delar har ingen rubrik', () => {
    expect(ordning(medParagraf({ yrkanden: [], handlingar: [], jav: [], sammanfattning: '' }), 21)).toEqual([
      'Prov',
      'beslut',
    ]);
  });

  test('den skyddade texten finns inte i modellen', () => {
    const dokument = byggProtokoll(protokollUnderlag());
    expect(ordning(dokument, 25)).toEqual(['Enskilt ärende', 'sekretess']);
    expect(JSON.stringify(dokument)).not.toContain('Hemligt');
  });

  test('omröstningen står i uppropets ordning med summa och resultat', () => {
    const dokument = byggProtokoll(protokollUnderlag());
    const tabell = platta(dokument.block).find((b) => b.typ === 'omrostningstabell');
    expect(tabell?.rader[0]).toEqual({ namn: 'Margareta Åkerlund, ordförande', parti: 'S', rost: 'ja' });
    expect(tabell?.rader.map((r) => r.rost)).toEqual([
      'ja',
      'ja',
      'nej',
      'ja',
      'ja',
      'nej',
      'nej',
      'ja',
      'avstar',
      'nej',
      'ja',
    ]);
    expect(tabell?.summa).toEqual({ ja: 6, nej: 4, avstar: 1 });
    expect(stycken(dokument)).toContain(
      'Med 6 ja-röster mot 4 nej-röster, och 1 ledamot som avstår, beslutar nämnden enligt ja-rösterna.',
    );
  });

  test('lika röstetal avgörs bara av det utfall som lämnas', () => {
    const rost = {
      ja: ['Johan Brodd'],
      nej: ['Petter Sjöqvist'],
      avstar: [],
      jaInnebar: 'bifall.',
      nejInnebar: 'avslag',
    };
    expect(stycken(medParagraf({ omrostningar: [rost] }))).toContain(
      'Omröstningen utfaller med 1 ja-röst mot 1 nej-röst.',
    );
    expect(stycken(medParagraf({ omrostningar: [{ ...rost, utfall: 'nej', utslagsrost: true }] }))).toContain(
      'Med 1 ja-röst mot 1 nej-röst beslutar nämnden enligt nej-rösterna. Röstetalet är lika och ordförandens röst avgör.',
    );
  });

  test('en sluten omröstning nämner inga röstande', () => {
    const dokument = byggProtokoll(protokollUnderlag());
    const block = platta(dokument.block);
    const tabell = block.find((b) => b.typ === 'tabell' && b.kolumner[1]?.rubrik === 'Röster');
    expect(tabell).toMatchObject({
      rader: [
        { celler: ['Johan Brodd', '5'] },
        { celler: ['Lars-Göran Fält', '5'] },
        { celler: ['Blanka', '1'] },
        { celler: ['Summa', '11'], stil: 'summa' },
      ],
    });
    expect(stycken(dokument)).toContain('Röstetalet är lika och avgörs genom lottning. Lotten faller på Johan Brodd.');
  });

  test('61 röster står i två tabeller med summan på den sista', () => {
    const ja = Array.from({ length: 61 }, (_, i) => `Ledamot ${String(i + 1)}`);
    const tabeller = platta(
      medParagraf({ omrostningar: [{ ja, nej: [], avstar: [], jaInnebar: 'a', nejInnebar: 'b' }] }).block,
    ).filter((b) => b.typ === 'omrostningstabell');
    expect(tabeller.map((t) => [t.tabellrubrik, t.rader.length, t.summa?.ja])).toEqual([
      ['Röst 1–40', 40, undefined],
      ['Röst 41–61', 21, 61],
    ]);
  });

  test('beslutets lista, omedelbar justering och de som inte deltar', () => {
    const dokument = medParagraf({
      beslut: ['Nämnden noterar:\n- ett\n• två'],
      omedelbarJustering: true,
      deltarInte: ['Petter Sjöqvist'],
    });
    expect(platta(dokument.block).find((b) => b.typ === 'beslut')).toMatchObject({
      tillstand: 'beslutat',
      led: [{ punkter: [{ text: 'Nämnden noterar:', lista: ['ett', 'två'] }] }],
      efter: ['Petter Sjöqvist (V) deltar inte i beslutet.', 'Paragrafen förklaras omedelbart justerad.'],
      delbar: false,
    });
  });

  test('en punkt som själv säger att paragrafen justeras omedelbart upprepas inte', () => {
    const dokument = medParagraf({ beslut: ['Paragrafen justeras omedelbart.'], omedelbarJustering: true });
    expect(platta(dokument.block).find((b) => b.typ === 'beslut')).toMatchObject({ efter: [] });
  });

  test('jäv säger vem som tjänstgör i stället när närvaron säger det', () => {
    expect(stycken(byggProtokoll(protokollUnderlag()))).toContain(
      'Anna-Karin Lövgren (M) deltar på grund av jäv inte i ärendet och är inte närvarande. Gunilla Tegnér (M) tjänstgör i stället.',
    );
  });

  test.each([
    [{ typ: 'bifall', av: ['Johan Brodd'] }, 'Johan Brodd (M) yrkar bifall till förslaget.'],
    [
      { typ: 'avslag', av: ['Johan Brodd', 'Petter Sjöqvist'], text: 'Avslag helt.' },
      'Johan Brodd (M) och Petter Sjöqvist (V) yrkar avslag: Avslag helt.',
    ],
    [{ typ: 'andring', av: ['Johan Brodd'], text: 'att punkt 2 stryks' }, 'Johan Brodd (M) yrkar att punkt 2 stryks.'],
  ] as const)('yrkandet %j', (yrkande, mening) => {
    expect(stycken(medParagraf({ yrkanden: [yrkande] }))).toContain(mening);
  });

  test('tabellens kolumner av tal står till höger och den sista summaraden för sig', () => {
    const tabell = platta(byggProtokoll(protokollUnderlag()).block).find((b) => b.typ === 'tabell');
    expect(tabell?.kolumner.map((k) => k.justering)).toEqual(['vanster', 'hoger', 'hoger', 'hoger']);
    expect(tabell?.rader.map((r) => r.stil)).toEqual([undefined, undefined, 'summa']);
  });
});

describe('förstasidan', () => {
  function uppgift(dokument: Dokument, etikett: string): unknown {
    const fakta = dokument.block.find((b) => b.typ === 'fakta');
    const u = fakta?.uppgifter.find((x) => x.etikett === etikett);
    return u?.typ === 'namn' ? { kolumner: u.kolumner, under: u.under } : u?.rader;
  }

  test('beslutande med roll, paragrafer och distans, och tjänstgörande ersättare med för vem', () => {
    expect(uppgift(byggProtokoll(protokollUnderlag()), 'Beslutande')).toEqual({
      kolumner: [
        [
          'Margareta Åkerlund (S), ordförande',
          'Henrik Dahlbeck (C), 1:e vice ordförande',
          'Yasmin Torabi (M), 2:e vice ordförande',
          'Lars-Göran Fält (S)',
          'Petter Sjöqvist (V)',
        ],
        [
          'Anna-Karin Lövgren (M), ej §\u00a031',
          'Johan Brodd (M)',
          'Fatima El-Amin (MP), på distans',
          'Stig Hallonqvist (SD)',
          'Carina Wennerholm (L), §§\u00a023–34',
        ],
      ],
      under: {
        rubrik: 'Tjänstgörande ersättare:',
        rader: [
          'Olle Rimfors (S) för Ingela Nordvall (S)',
          'Gunilla Tegnér (M) för Carina Wennerholm (L), §§\u00a021–22,\noch för Anna-Karin Lövgren (M), §\u00a031',
        ],
      },
    });
  });

  test('den ersattas parti tas ur närvaron när underlaget inte säger det', () => {
    const [chef, , , , , lovgren] = NARVARO.beslutande;
    if (chef === undefined || lovgren === undefined) throw new Error('Provets närvaro är för liten.');
    const ersattare = {
      namn: 'Gunilla Tegnér',
      parti: 'M',
      roll: 'tjänstgörande ersättare',
      for: [{ namn: lovgren.namn }],
      paragrafer: '31',
    } as const;
    const dokument = byggProtokoll(
      protokollUnderlag({ narvaro: { ...NARVARO, beslutande: [chef, lovgren, ersattare] } }),
    );
    expect(uppgift(dokument, 'Beslutande')).toMatchObject({
      under: { rader: ['Gunilla Tegnér (M) för Anna-Karin Lövgren (M), §\u00a031'] },
    });
  });

  test('tomma uppgifter utelämnas med etikett', () => {
    const dokument = byggProtokoll(
      protokollUnderlag({ narvaro: { ...NARVARO, ersattare: [], franvarande: [], ovriga: [] } }),
    );
    expect(['Ersättare', 'Frånvarande', 'Övriga'].map((e) => uppgift(dokument, e))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('varje del har sina underskrifter, sitt anslag och sin sista dag', () => {
    const block = platta(byggProtokoll(protokollITreDelar()).block);
    expect(block.filter((b) => b.typ === 'underskrifter')).toHaveLength(3);
    expect(
      block
        .filter((b) => b.typ === 'anslagsruta')
        .map((r) => r.uppgifter.find((u) => u.etikett === 'Överklagas senast')?.varde),
    ).toEqual(['2026-04-10', '2026-04-07', '2026-04-10']);
    expect(uppgift(byggProtokoll(protokollITreDelar()), 'Paragrafer')).toEqual([
      '§§ 21–31. §\u00a027 är omedelbart justerad. §\u00a025 redovisas i sekretessbilaga.',
    ]);
  });

  test('sekreteraren undertecknar, de andra justerar', () => {
    const personer = platta(byggProtokoll(protokollUnderlag()).block).flatMap((b) =>
      b.typ === 'underskrifter' ? b.personer : [],
    );
    expect(personer.map((p) => p.not[0])).toEqual(['Undertecknat digitalt', 'Justerat digitalt', 'Justerat digitalt']);
  });
});

describe('protokollsdelen som skrivs under', () => {
  test('senare fakta och tiden då den görs ändrar inte dess hash, texten gör det', () => {
    const grund = protokollITreDelar();
    const utan = {
      ...grund,
      skapad: '2026-03-12T20:00:00Z',
      delar: grund.delar.map(({ slag, paragrafer, ordforande, justerare }) => ({
        slag,
        paragrafer,
        ordforande,
        justerare,
      })),
    };
    const hash = dokumenthash(byggProtokollsdel(grund, 1));
    expect(dokumenthash(byggProtokollsdel(utan, 1))).toBe(hash);
    const andra = { ...grund, paragrafer: PARAGRAFER.map((p) => (p.nr === 26 ? { ...p, titel: 'Något annat' } : p)) };
    expect(dokumenthash(byggProtokollsdel(andra, 1))).toBe(hash);
    const andrad = {
      ...grund,
      paragrafer: PARAGRAFER.map((p) => (p.nr === 27 ? { ...p, beslut: ['Nämnden avslår.'] } : p)),
    };
    expect(dokumenthash(byggProtokollsdel(andrad, 1))).not.toBe(hash);
  });

  test('har bara sina paragrafer och inga underskrifter, anslag eller bevis', () => {
    const dokument = byggProtokollsdel(protokollITreDelar(), 1);
    const block = platta(dokument.block);
    expect(block.filter((b) => b.typ === 'paragrafrubrik').map((b) => b.nummer)).toEqual(['§ 27']);
    expect(block.some((b) => b.typ === 'underskrifter' || b.typ === 'anslagsruta')).toBe(false);
    expect(() => byggProtokollsdel(protokollITreDelar(), 3)).toThrow('Protokollet har ingen del 4.');
  });

  test('faktahashen bryr sig inte om nycklars ordning eller när dokumentet görs', () => {
    const u = protokollUnderlag();
    const omkastad = Object.fromEntries(Object.entries(u).reverse()) as unknown as typeof u;
    expect(faktahash(omkastad)).toBe(faktahash(u));
    expect(faktahash({ ...u, skapad: '2027-01-01T00:00:00Z' })).toBe(faktahash(u));
  });
});
