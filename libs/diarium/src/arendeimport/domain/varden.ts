import { ARENDESTATUSAR } from '../../arende/arende.typer.js';
import { HANDLINGSTYPER, RIKTNINGAR } from '../../handling/handling.typer.js';
import type { Vardefalt } from '../arendeimport.typer.js';
import { somVal, tolkaSekretess } from './sekretess.js';

/** Vad ett värde kan bli. Ett ärende står på en lista först när det gör det i Klubba. */
export const VAL: Readonly<Record<Exclude<Vardefalt, 'sekretess'>, readonly string[]>> = {
  status: ARENDESTATUSAR.filter((status) => status !== 'pa_lista'),
  initiativ: ['inkommande', 'eget'],
  riktning: RIKTNINGAR,
  handlingstyp: HANDLINGSTYPER,
};

const ORD: Readonly<Record<Exclude<Vardefalt, 'sekretess'>, readonly [RegExp, string][]>> = {
  status: [
    [/makuler|ogiltig|felregistrer|annuller/u, 'makulerat'],
    [/avslut|ad acta|stäng|arkiver|closed|slutbehandl|klar/u, 'avslutat'],
    [/beslut(?!s?under)|decided/u, 'beslutat'],
    [/bered|handlägg|pågå|utred|remiss|under arbete/u, 'bereds'],
    [/öppe?n|öppet|registr|ny|open|aktiv|start/u, 'registrerat'],
  ],
  initiativ: [
    [/^(?:i|in|ink|inkommande|inkommet|inkommen|externt?|extern)$/u, 'inkommande'],
    [/^(?:e|eget|egen|internt?|intern|initiativ|upprättat|u)$/u, 'eget'],
  ],
  riktning: [
    [/^(?:i|in|ink|inkom.*|ankom.*|mottag.*|incoming)$/u, 'inkommen'],
    [/^(?:u|ut|utg.*|exped.*|skickad?|avsänd|outgoing)$/u, 'utgaende'],
    [/^(?:upp|uppr|upprätta.*|egen|created)$/u, 'upprattad'],
    [/^(?:int|intern.*|arbetsmat.*|utkast|minnesant.*)$/u, 'intern'],
  ],
  handlingstyp: [
    [/tjänsteskriv|tjänsteutlåt/u, 'tjansteskrivelse'],
    [/yttrand|remissvar/u, 'yttrande'],
    [/yrkand/u, 'yrkande'],
    [/rapport|redovisning|utredning|bokslut/u, 'rapport'],
    [/^remiss/u, 'remiss'],
    [/protokollsutdrag|utdrag/u, 'protokollsutdrag'],
    [/bilaga/u, 'bilaga'],
    [/skrivelse|brev|e-?post|mejl|mail|ansökan|begäran|överklagan/u, 'skrivelse'],
  ],
};

const gemen = (text: string): string => text.normalize('NFC').trim().toLowerCase();

/** Vad ett värde ur filen troligen är; null när det inte känns igen. */
export function gissaVarde(falt: Vardefalt, text: string): string | null {
  if (falt === 'sekretess') return somVal(tolkaSekretess(text));
  const ordet = gemen(text);
  const rakt = VAL[falt].find((val) => val === ordet.replaceAll('å', 'a').replaceAll('ä', 'a').replaceAll('ö', 'o'));
  return rakt ?? ORD[falt].find(([uttryck]) => uttryck.test(ordet))?.[1] ?? null;
}

/** Om det går att välja. */
export const arVal = (falt: Vardefalt, val: string): boolean =>
  falt === 'sekretess'
    ? val === somVal(tolkaSekretess(val)) || val === 'oppet' || val === 'provas'
    : VAL[falt].includes(val);
