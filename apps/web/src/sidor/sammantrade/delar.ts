import type { Marke } from '../../delar/Lage.js';
import type { Protokollsdel } from '../../klient/typer.js';

export const DELSLAG: Readonly<Record<Protokollsdel['slag'], string>> = {
  ordinarie: 'Ordinarie',
  omedelbar: 'Omedelbart justerad',
  sekretess: 'Med sekretess',
};

export const DELLAGE: Readonly<Record<Protokollsdel['tillstand'], { marke: Marke; ord: string }>> = {
  skrivs: { marke: 'halv', ord: 'Skrivs' },
  klart_for_justering: { marke: 'klar', ord: 'Klart för justering' },
  hos_justerare: { marke: 'last', ord: 'Hos justerare' },
  justerad: { marke: 'last', ord: 'Justerat' },
};

/** Delen som den kallas: `Del A` när de är flera. */
export const delnamn = (del: Protokollsdel, antal: number): string =>
  antal === 1 ? 'Protokollet' : `Del ${String.fromCharCode(64 + del.ordning)}`;
