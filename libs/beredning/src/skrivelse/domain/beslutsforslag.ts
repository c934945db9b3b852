/** En punkt i ett förslag till beslut. `nr` räknas från 1 bland punkterna på samma ställe. */
export interface Forslagspunkt {
  nr: number;
  text: string;
}

/** En instans och vad den föreslås besluta: ”Nämndens förslag till kommunstyrelsen”. */
export interface Forslagsinstans {
  instans: string;
  under: Forslagsnod[];
}

export type Forslagsnod = Forslagspunkt | Forslagsinstans;

/** Trädet som det kommer in: antingen en instans med något under sig, eller en punkt med text. */
export interface NyForslagsnod {
  instans?: string | null;
  text?: string | null;
  under?: readonly NyForslagsnod[];
}

/** En nod som en rad, med sin plats i trädet: `[0, 2]` är den tredje noden under den första. */
export interface Forslagsrad {
  plats: readonly number[];
  instans: string | null;
  text: string | null;
}

export interface Forslagsbrist {
  stig: string;
  text: string;
}

/** Nämndens förslag → kommunstyrelsens förslag → fullmäktiges punkter (DOMAN 4). */
export const HOGST_NIVAER = 3;
export const FLEST_NODER = 200;
export const LANGST_INSTANS = 300;
export const LANGST_PUNKT = 10_000;

const putsad = (text: string | null | undefined): string => text?.trim() ?? '';

/** Det som är fel i trädet, med stig till noden (`forslag[0].under[2]`); tomt när det håller. */
export function forslagsbrister(trad: readonly NyForslagsnod[]): Forslagsbrist[] {
  const antal = antalNoder(trad);
  if (antal > FLEST_NODER) {
    return [{ stig: 'forslag', text: `Ett förslag har högst ${String(FLEST_NODER)} punkter.` }];
  }
  return trad.flatMap((nod, nr) => nodbrister(nod, `forslag[${String(nr)}]`, 1));
}

function antalNoder(trad: readonly NyForslagsnod[]): number {
  return trad.reduce((summa, nod) => summa + 1 + antalNoder(nod.under ?? []), 0);
}

function nodbrister(nod: NyForslagsnod, stig: string, niva: number): Forslagsbrist[] {
  const instans = putsad(nod.instans);
  const text = putsad(nod.text);
  const under = nod.under ?? [];
  if ((instans === '') === (text === '')) {
    return [{ stig, text: 'Ange antingen en instans med förslag under sig, eller en punkt med text.' }];
  }
  if (text !== '') {
    return [
      ...(under.length > 0 ? [{ stig, text: 'En punkt har inget under sig. Lägg punkterna under en instans.' }] : []),
      ...(text.length > LANGST_PUNKT
        ? [{ stig, text: `Korta punkten till högst ${String(LANGST_PUNKT)} tecken.` }]
        : []),
    ];
  }
  return [
    ...(instans.length > LANGST_INSTANS
      ? [{ stig, text: `Korta instansens rad till högst ${String(LANGST_INSTANS)} tecken.` }]
      : []),
    ...(under.length === 0 ? [{ stig, text: `Skriv vad ”${instans.slice(0, 60)}” föreslås besluta.` }] : []),
    ...(niva >= HOGST_NIVAER && under.length > 0
      ? [{ stig, text: `Ett förslag har högst ${String(HOGST_NIVAER)} nivåer.` }]
      : under.flatMap((barn, nr) => nodbrister(barn, `${stig}.under[${String(nr)}]`, niva + 1))),
  ];
}

/** Trädet som rader, föräldrar före barn. */
export function somRader(trad: readonly NyForslagsnod[], plats: readonly number[] = []): Forslagsrad[] {
  return trad.flatMap((nod, nr) => {
    const egen = [...plats, nr];
    const text = putsad(nod.text);
    const rad = { plats: egen, instans: text === '' ? putsad(nod.instans) : null, text: text === '' ? null : text };
    return [rad, ...somRader(nod.under ?? [], egen)];
  });
}

/** En rad så som den ligger i databasen. */
export interface LagradNod {
  id: string;
  foralderId: string | null;
  ordning: number;
  instans: string | null;
  text: string | null;
}

/** Raderna som träd igen, i ordning och med punkterna numrerade. */
export function somTrad(rader: readonly LagradNod[], foralderId: string | null = null): Forslagsnod[] {
  let nr = 0;
  return rader
    .filter((rad) => rad.foralderId === foralderId)
    .sort((a, b) => a.ordning - b.ordning)
    .map((rad): Forslagsnod => {
      if (rad.text === null) return { instans: rad.instans ?? '', under: somTrad(rader, rad.id) };
      nr += 1;
      return { nr, text: rad.text };
    });
}

/** Trädet som text, en rad per nod: för jämförelse mellan versioner. */
export function somText(trad: readonly Forslagsnod[], indrag = ''): string {
  return trad
    .map((nod) =>
      'text' in nod
        ? `${indrag}${String(nod.nr)}. ${nod.text}`
        : `${indrag}${nod.instans}:\n${somText(nod.under, `${indrag}  `)}`,
    )
    .join('\n');
}
