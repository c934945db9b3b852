import type { Provningsform } from '#diarium';
import type { Anmald } from '../delegationslista/delegationslista.typer.js';

/** Det som anges när ett brådskande beslut förs in. */
export interface NyttOrdforandebeslut {
  datum: string;
  rubrik: string;
  /** En beslutspunkt per rad. */
  beslut: string;
  /** Varför nämndens avgörande inte kunde avvaktas. */
  skal: string;
  arendeId: string | null;
  provningsform?: Provningsform;
  /** Samma nyckel två gånger är ett beslut. */
  nyckel?: string | null;
}

/** Ett brådskande beslut av ordföranden eller den som nämnden utsett (KL 6:39). */
export interface Ordforandebeslut {
  id: string;
  namndId: string;
  arendeId: string | null;
  dnr: string | null;
  datum: string;
  rubrik: string;
  beslut: string;
  skal: string;
  beslutadAvId: string;
  beslutadAv: string;
  egenskap: 'ordforande' | 'utsedd';
  /** Nämndens beslut som ger rätten. */
  genom: string;
  provningsform: Provningsform;
  handlingId: string | null;
  registreradAv: string;
  anmald: Anmald | null;
  version: number;
}
