import type { Datum, Klockslag } from '../underlag/gemensamt.js';

/**
 * Fakta för de mejl som Klubba skickar. Ingenting här får omfattas av sekretess: mejl lämnar kommunen okrypterat.
 * Rubriker är alltid den offentliga ärendemeningen, eller {@link SEKRETESSRUBRIK} när inte ens den får visas (OSL 5:2).
 */

/** Rubriken på en punkt vars ärendemening omfattas av sekretess. */
export const SEKRETESSRUBRIK = 'Ärende som omfattas av sekretess';

/** Ett färdigt mejl. `text` och `html` säger samma sak; båda skickas (multipart/alternative). */
export interface Mejl {
  /** Ämnesrad: en rad utan styrtecken, helst under 60 tecken. */
  readonly amne: string;
  /** Den rad som inkorgen visar efter ämnet. */
  readonly forhandsrad: string;
  /** Ren text: rader om högst 76 tecken, länkar på egen rad. */
  readonly text: string;
  /** En hel HTML-sida utan bilder, skript och spårning. */
  readonly html: string;
}

/** Den man frågar: en människa som läser, aldrig en adress som inte svarar. */
export interface Kontakt {
  readonly namn: string;
  readonly titel: string;
  readonly telefon?: string;
  readonly epost?: string;
}

/** Vem som skickar. Står överst i mejlet. */
export interface MejlAvsandare {
  readonly kommun: string;
  /** Organets hela namn, till exempel "Utbildnings- och arbetsmarknadsnämnden". */
  readonly organ: string;
  /** Kortnamn i ämnesraden, till exempel "UAN". Utan det används hela namnet. */
  readonly organKort?: string;
  readonly kontakt: Kontakt;
}

/** När och var. */
export interface MejlSammantrade {
  readonly datum: Datum;
  readonly start: Klockslag;
  /** Hela platsen; före första kommatecknet står lokalen, som är det enda som får plats i ämnesraden. */
  readonly plats: string;
}

/** Svarslänkarna för en mottagare: var sin sida som visar valet. Att hämta en länk svarar aldrig, sidan postar. */
export interface Svarslankar {
  /** Sidan utan förvalt svar; den enda länken i textdelen. */
  readonly sida: string;
  readonly kommer: string;
  readonly forhinder: string;
  /** Finns bara där reglementet medger deltagande på distans (KL 5:16, 6:24). */
  readonly distans?: string;
}

/** Varför mottagaren får brevet. */
export type Mottagarslag = 'ledamot' | 'ersattare' | 'personalforetradare' | 'narvaroratt' | 'tjansteman';

/** En mottagare. Andra mottagares namn och adresser står aldrig i brevet. */
export interface MejlMottagare {
  readonly namn: string;
  readonly parti?: string;
  readonly slag: Mottagarslag;
  /** Saknas för den som inte ska svara, till exempel tjänstemän. */
  readonly svar?: Svarslankar;
}

/** En punkt på föredragningslistan. */
export interface MejlPunkt {
  /** Som den skrivs: "7", "9a". */
  readonly nummer: string;
  /** Den offentliga ärendemeningen, aldrig den skyddade. */
  readonly titel: string;
  readonly dnr?: string;
  /** "beslut", "information" …; utelämnas för formalia. */
  readonly slag?: string;
  /** Beräknad tid. */
  readonly tid?: Klockslag;
  /** Egen upplysning i stället för dnr och slag, till exempel "Handlingarna läses i inloggat läge". */
  readonly upplysning?: string;
}

/** Kallelsen med föredragningslista (KL 6:17). */
export interface KallelseMejl extends MejlAvsandare {
  readonly sammantrade: MejlSammantrade;
  /** Reglementet medger deltagande på distans; sägs då vid platsen. */
  readonly distansMedges: boolean;
  readonly gruppmoten?: string;
  readonly svaraSenast?: Datum;
  readonly punkter: readonly MejlPunkt[];
  /** Adressen till handlingarna; sidan kräver inloggning för det som inte är offentligt. */
  readonly handlingar: string;
  /** Undertecknare med roll: "Margareta Åkerlund (S), ordförande". */
  readonly undertecknare: readonly string[];
}

/** Det svar som mottagaren redan har lämnat. */
export type LamnatSvar = 'kommer' | 'distans' | 'forhinder';

/** En ändring sedan förra utskicket. */
export interface MejlAndring {
  readonly andring: 'nytt' | 'andrat' | 'utgar' | 'flyttat';
  readonly nummer: string;
  /** Den offentliga ärendemeningen, vid ändrad handling med handlingens namn. */
  readonly titel: string;
  readonly dnr?: string;
  readonly slag?: string;
  /** I ord: "Rad 4 Statsbidrag är rättad". */
  readonly upplysning?: string;
}

/** Tillägg till en skickad kallelse. */
export interface TillaggMejl extends MejlAvsandare {
  readonly sammantrade: MejlSammantrade;
  /** Sann när tid eller plats är en annan än i kallelsen. */
  readonly tidEllerPlatsAndrad: boolean;
  /** Dagen då kallelsen skickades. */
  readonly kallelsedag: Datum;
  /** Föredragningslistans nya version. */
  readonly version: number;
  readonly andringar: readonly MejlAndring[];
  readonly handlingar: string;
}

/** Mottagare av ett tillägg, med det svar som gäller. */
export interface TillaggMottagare extends MejlMottagare {
  readonly lamnatSvar?: LamnatSvar;
}

/** Ett inställt sammanträde. */
export interface InstalltMejl extends MejlAvsandare {
  readonly sammantrade: MejlSammantrade;
  /** Hel mening med skälet. */
  readonly skal?: string;
  /** Sammanträdet då ärendena tas upp i stället. */
  readonly nasta?: MejlSammantrade & { readonly kallelseSenast?: Datum };
  readonly undertecknare: readonly string[];
}

/** Påminnelse till en handläggare före inlämningsdagen. */
export interface PaminnelseMejl extends MejlAvsandare {
  readonly dagarKvar: number;
  /** Utan klockslag gäller hela dagen. */
  readonly klart: { readonly datum: Datum; readonly tid?: Klockslag };
  /** Hålltidens namn i sammanträdesordningen; utan det inlämningen till ordförandeberedningen. */
  readonly halltid?: string;
  /** Hur många dagar före påminnelser går; 10, 3 och 1 när inget sägs. */
  readonly dagarFore?: readonly number[];
  readonly sammantradesdag: Datum;
  readonly skrivelser: readonly {
    /** Den offentliga ärendemeningen. */
    readonly titel: string;
    readonly dnr: string;
    /** Hur den står: "utkast, saknar förslag till beslut". */
    readonly lage: string;
    readonly lank: string;
  }[];
  /** Vad läsaren har med raderna att göra, före kolonet; "Du är handläggare för" när inget sägs. */
  readonly vad?: string;
  /** Dit knappen går. */
  readonly minaArenden: string;
  /** "Öppna mina ärenden" när inget sägs. */
  readonly knapptext?: string;
  readonly installningar?: string;
}

/** Påminnelse till chefer och presidium om en hålltid i sammanträdesordningen. */
export interface HalltidMejl extends MejlAvsandare {
  readonly dagarKvar: number;
  /** Hålltidens namn: "Ordförandeberedning". */
  readonly halltid: string;
  readonly nar: { readonly datum: Datum; readonly tid?: Klockslag };
  readonly sammantradesdag: Datum;
  /** Det som inte är klart. `null` när det inte är mottagarens att se till. */
  readonly ofardiga:
    readonly { readonly titel: string; readonly dnr: string; readonly lage: string; readonly lank: string }[] | null;
  readonly lank: string;
  readonly dagarFore: readonly number[];
}

/** En lista som inte är frisläppt när kallelsen ska gå. */
export interface FrislappMejl extends MejlAvsandare {
  /** Bråttom: går också till ordföranden. */
  readonly larm: boolean;
  /** Sista dagen har gått. */
  readonly sent: boolean;
  readonly sammantradesdag: Datum;
  readonly kallelsedag: Datum;
  readonly klockslag: Klockslag;
  readonly senast: Datum;
  readonly lank: string;
}

/** Till den som ska justera. Skriver under gör man på sidan eller på papper, aldrig genom mejlet (KL 5:69). */
export interface JusteraMejl extends MejlAvsandare {
  readonly sammantradesdag: Datum;
  /** Utan paragraftecken: "21–34". */
  readonly paragrafer: string;
  /** Fri upplysning: "§ 27 är redan justerad". */
  readonly upplysning?: string;
  readonly senast: Datum;
  readonly justerare: readonly string[];
  readonly lank: string;
  /** Fullmäktige har beslutat om digital justering. */
  readonly digitalt: boolean;
  readonly papper?: { readonly datum: Datum; readonly tid: Klockslag; readonly plats: string };
  /** Hela meningen om varför: "nämnden valde dig till justerare den 12 mars, § 21". */
  readonly anledning: string;
}
