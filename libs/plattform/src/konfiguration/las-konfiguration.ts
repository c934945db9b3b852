import { validateSync } from 'class-validator';
import { egenHemlighet } from './hemlighet.js';
import { Konfiguration } from './konfiguration.js';
import { lasMejlin } from './mejlin.js';
import { lasOidc } from './oidc.js';

/** Miljön som den kommer: `process.env`. */
export type Miljo = Readonly<Record<string, string | undefined>>;

/** Inställningarna duger inte. `message` har en svensk mening per rad. */
export class Konfigurationsfel extends Error {
  constructor(readonly fel: readonly string[]) {
    super(['Klubba kan inte starta, inställningarna behöver rättas:', ...fel.map((rad) => `  ${rad}`)].join('\n'));
    this.name = 'Konfigurationsfel';
  }
}

const VERSION = '0.1.0';

function jaNej(text: string | null, forval: boolean): unknown {
  if (text === null) return forval;
  if (text === 'ja') return true;
  return text === 'nej' ? false : text;
}

const lista = (text: string | null): string[] => (text === null ? [] : text.split(',').map((del) => del.trim()));
const tal = (text: string | null, forval: number): number =>
  text === null ? forval : /^\d+$/.test(text) ? Number(text) : NaN;

function hamtaUr(miljo: Miljo, namn: string): string | null {
  const varde = miljo[namn]?.trim();
  return varde === undefined || varde === '' ? null : varde;
}

function rakna(miljo: Miljo): Record<Exclude<keyof Konfiguration, 'oidc' | 'mejlin'>, unknown> {
  const hamta = (namn: string): string | null => hamtaUr(miljo, namn);
  const port = tal(hamta('PORT'), 3000);
  return {
    databasUrl: hamta('DATABASE_URL'),
    redisUrl: hamta('REDIS_URL'),
    smtpUrl: hamta('SMTP_URL'),
    port,
    dataMapp: hamta('KLUBBA_DATA') ?? '.klubba',
    roll: hamta('KLUBBA_ROLL') ?? 'allt',
    demo: jaNej(hamta('KLUBBA_DEMO'), false),
    inbaddad: jaNej(hamta('KLUBBA_INBADDAD'), false),
    adress: (hamta('KLUBBA_ADRESS') ?? `http://localhost:${String(port <= 65_535 ? port : 3000)}`).replace(/\/+$/, ''),
    proxyer: lista(hamta('KLUBBA_PROXYER')),
    hemlighet: hamta('KLUBBA_HEMLIGHET'),
    loggniva: hamta('KLUBBA_LOGGNIVA') ?? 'info',
    mejlFran: hamta('KLUBBA_MEJL_FRAN') ?? 'klubba@klubba.invalid',
    mejlFranNamn: hamta('KLUBBA_MEJL_FRAN_NAMN') ?? 'Klubba',
    mattNyckel: hamta('KLUBBA_MATT_NYCKEL'),
    pool: tal(hamta('KLUBBA_POOL'), 20),
    clamdUrl: hamta('CLAMD_URL'),
    soffice: hamta('KLUBBA_SOFFICE'),
    storstaFilMb: tal(hamta('KLUBBA_STORSTA_FIL_MB'), 200),
    uppladdningMb: tal(hamta('KLUBBA_UPPLADDNING_MB'), 4000),
    version: VERSION,
  };
}

/** En ensam process kan bära sin egen nyckel; flera måste få samma utifrån. */
const farGoraHemlighet = (k: Konfiguration): boolean => k.inbaddad || (k.roll !== 'api' && k.roll !== 'arbetare');

function prova(konfiguration: Konfiguration): string[] {
  const fel = validateSync(konfiguration, { forbidUnknownValues: false }).flatMap((ett) =>
    Object.values(ett.constraints ?? {}).slice(0, 1),
  );
  return [...new Set(fel)];
}

/**
 * Läser och prövar miljön. Utan KLUBBA_HEMLIGHET görs en egen nyckel i KLUBBA_DATA, om Klubba är en enda process.
 * @throws Konfigurationsfel med en svensk mening per fel
 */
export function lasKonfiguration(miljo: Miljo = process.env): Konfiguration {
  const oidc = lasOidc(hamtaUr(miljo, 'KLUBBA_OIDC'));
  const mejlin = lasMejlin((namn) => hamtaUr(miljo, namn));
  const konfiguration = Object.assign(new Konfiguration(), rakna(miljo), {
    oidc: oidc.leverantorer,
    mejlin: mejlin.mejlin,
  });
  const saknarHemlighet = (konfiguration.hemlighet as string | null) === null;
  if (saknarHemlighet && farGoraHemlighet(konfiguration))
    konfiguration.hemlighet = egenHemlighet(konfiguration.dataMapp);
  const fel = [...prova(konfiguration), ...oidc.fel, ...mejlin.fel];
  if (fel.length > 0) throw new Konfigurationsfel(fel);
  return konfiguration;
}
