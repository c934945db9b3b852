import type { Byggdnamnd } from './organisation.js';
import type { Arendeslag } from './arendeslag.js';
import type { Kolumnvarde } from './kopia.js';
import { idUr, type Slump } from './slump.js';
import type { Texter } from './texter.js';
import type { Syntetfil } from './filer.js';

const DYGN_MS = 86_400_000;
const TIMME_MS = 3_600_000;
const OPPNA = ['registrerat', 'bereds', 'pa_lista', 'beslutat'] as const;

export const KOLUMNER = {
  arende: [
    ...[
      'id',
      'namnd_id',
      'dnr',
      'dnr_norm',
      'serie_omfattning_id',
      'serie_kod',
      'ar',
      'lopnr',
      'ursprung',
      'arendemening',
    ],
    ...[
      'arendemening_skyddad',
      'arendetyp',
      'arendetyp_id',
      'initiativ',
      'handlaggare_id',
      'status',
      'sekretess_lagrum',
    ],
    ...['makulering_skal', 'registrerat_datum', 'registrerat_tid', 'avslutat_datum', 'sokvektor'],
  ],
  handling: [
    ...['id', 'namnd_id', 'arende_id', 'nr', 'typ', 'titel', 'titel_skyddad', 'riktning', 'datum', 'registrerad_datum'],
    ...['avsandare', 'mottagare', 'avsandare_slag', 'sekretess_lagrum'],
  ],
  handling_version: ['id', 'handling_id', 'nr', 'skapad_tid'],
  handling_fil: ['id', 'handling_version_id', 'ordning', 'filnamn', 'mediatyp', 'storlek', 'sha256'],
  arende_beslutstid: ['arende_id', 'beslutat_datum'],
} as const;

export type Tabell = keyof typeof KOLUMNER;
export type Tabellrader = Record<Tabell, Kolumnvarde[][]>;

/** En nämnds år: så många ärenden, jämnt över arbetsdagens timmar, numrerade i tidsordning. */
export interface Arsdel {
  namnd: Byggdnamnd;
  /** Ärendetypernas id efter namn. */
  typer: ReadonlyMap<string, string>;
  ar: number;
  antal: number;
  dagar: number;
}

/** Gör raderna om ett nämndår. */
export class Radgorare {
  constructor(
    private readonly slump: Slump,
    private readonly texter: Texter,
    private readonly filer: readonly Syntetfil[],
    private readonly sistaAret: number,
  ) {}

  /** Ärendena från och med nummer `fran` till, men inte med, `till` (från 0), med sina handlingar. Sökvektorn står tom. */
  rader(del: Arsdel, fran: number, till: number): Tabellrader {
    const ut: Tabellrader = { arende: [], handling: [], handling_version: [], handling_fil: [], arende_beslutstid: [] };
    for (let i = fran; i < till; i++) this.ettArende(del, i, ut);
    return ut;
  }

  private ettArende({ namnd, typer, ar, antal, dagar }: Arsdel, i: number, ut: Tabellrader): void {
    const { slump, texter } = this;
    const plats = ((i + slump.tal()) / antal) * dagar;
    const dag = Date.UTC(ar, 0, 1) + Math.floor(plats) * DYGN_MS;
    const tid = dag + 7 * TIMME_MS + Math.floor((plats % 1) * 8 * TIMME_MS);
    const datum = new Date(dag).toISOString().slice(0, 10);
    const slag = vagt(namnd.slag, slump);
    const id = idUr(tid, slump);
    const hemligt = slump.chans(namnd.sekretess);
    const person = texter.person();
    const offentlig = hemligt ? `${slag.typ}, enskild` : texter.fyll(slump.ur(slag.meningar), ar);
    const status = this.status(ar);
    const lopnr = i + 1;
    ut.arende.push([
      ...[
        id,
        namnd.id,
        `${namnd.kod}/${String(ar)}:${String(lopnr)}`,
        `${namnd.kod} ${String(ar)} ${String(lopnr)}`,
        namnd.id,
        namnd.kod,
        ar,
        lopnr,
        'egen',
      ],
      ...[
        offentlig,
        hemligt ? `${texter.fyll(slump.ur(slag.meningar), ar)}, ${person}` : null,
        slag.typ,
        typer.get(slag.typ) ?? null,
      ],
      ...[
        slump.chans(0.7) ? 'inkommande' : 'eget',
        slump.snett(namnd.handlaggare),
        status,
        hemligt ? namnd.lagrum : null,
      ],
      ...[status === 'makulerat' ? 'Registrerat två gånger' : null, datum, new Date(tid).toISOString()],
      ...[
        status === 'avslutat' ? new Date(dag + (5 + slump.heltal(120)) * DYGN_MS).toISOString().slice(0, 10) : null,
        '',
      ],
    ]);
    if (status === 'beslutat' || (status === 'avslutat' && slump.chans(0.6))) ut.arende_beslutstid.push([id, datum]);
    for (let nr = 1; nr <= 3; nr++) this.enHandling({ namnd, slag, ar, tid, datum, id, hemligt, person }, nr, ut);
  }

  private enHandling(
    a: {
      namnd: Byggdnamnd;
      slag: Arendeslag;
      ar: number;
      tid: number;
      datum: string;
      id: string;
      hemligt: boolean;
      person: string;
    },
    nr: number,
    ut: Tabellrader,
  ): void {
    const { slump, texter } = this;
    const id = idUr(a.tid + nr, slump);
    const versionId = idUr(a.tid + nr, slump);
    const fil =
      this.filer[(a.slag.typ.length * 977 + Math.floor(this.filer.length ** slump.tal())) % this.filer.length];
    const mall = a.slag.handlingar[(nr - 1) % a.slag.handlingar.length] ?? 'Skrivelse';
    const egenSekretess = !a.hemligt && slump.chans(0.004);
    const typ =
      nr === 1 ? 'skrivelse' : nr === 2 ? 'tjansteskrivelse' : slump.chans(0.5) ? 'yttrande' : 'protokollsutdrag';
    ut.handling.push([
      ...[
        id,
        a.namnd.id,
        a.id,
        nr,
        typ,
        texter.fyll(mall, a.ar),
        egenSekretess ? `${mall.replace(/ ?\{.*$/u, '')} om ${a.person}` : null,
      ],
      ...[nr === 1 ? 'inkommen' : nr === 2 ? 'upprattad' : 'utgaende', a.datum, a.datum, nr === 1 ? a.person : null],
      ...[nr === 3 ? a.person : null, nr === 1 ? 'enskild' : 'okand', egenSekretess ? a.namnd.lagrum : null],
    ]);
    if (fil === undefined) return;
    ut.handling_version.push([versionId, id, 1, new Date(a.tid + nr).toISOString()]);
    ut.handling_fil.push([
      idUr(a.tid + nr, slump),
      versionId,
      1,
      `${typ}-${String(nr)}.txt`,
      'text/plain',
      fil.storlek,
      fil.sha256,
    ]);
  }

  private status(ar: number): string {
    const alder = this.sistaAret - ar;
    if (this.slump.chans(0.004)) return 'makulerat';
    if (this.slump.chans(alder === 0 ? 0.45 : alder === 1 ? 0.85 : 0.985)) return 'avslutat';
    return this.slump.ur(OPPNA);
  }
}

function vagt(slag: readonly Arendeslag[], slump: Slump): Arendeslag {
  let kvar = slump.tal() * slag.reduce((summa, ett) => summa + ett.vikt, 0);
  for (const ett of slag) {
    kvar -= ett.vikt;
    if (kvar < 0) return ett;
  }
  return slag[0] as Arendeslag;
}
