import { EFTERNAMN, FORNAMN, FRISTAENDE, sammansatta, SMA, TRAKTER, VAGAR } from './vokabular.js';
import type { Slump } from './slump.js';

const BYGGNADER = [
  'enbostadshus',
  'garage',
  'fritidshus',
  'carport',
  'altan',
  'komplementbyggnad',
  'flerbostadshus',
  'lagerbyggnad',
  'kontor',
  'plank',
  'mur',
  'skylt',
  'växthus',
  'ladugård',
  'förskola',
];
const FORETAGSLAG = [
  'Bygg',
  'Livs',
  'Åkeri',
  'Pizzeria',
  'Schakt',
  'Städ',
  'Konsult',
  'Fastigheter',
  'Elteknik',
  'Bageri',
];
const FORENINGAR = [
  'idrottsförening',
  'hembygdsförening',
  'scoutkår',
  'musiksällskap',
  'ridklubb',
  'bollklubb',
  'teaterförening',
];
const SKOLOR = ['skolan', 'förskola', 'gymnasiet', 'grundskola'];

/** Gör meningar, namn och texter. */
export class Texter {
  private readonly amnen = sammansatta();

  constructor(private readonly slump: Slump) {}

  amne = (): string => this.slump.snett(this.amnen);

  person = (): string => `${this.slump.snett(FORNAMN)} ${this.slump.snett(EFTERNAMN)}`;

  /** Fyller platserna i en mall. */
  fyll(mall: string, ar: number): string {
    return mall.replace(/\{(\w+)\}/gu, (_, plats: string) => this.plats(plats, ar));
  }

  /** En text som en handling kan ha: stycken om ämnet, med vanliga ord emellan. */
  text(amne: string, antal: number): string {
    const { slump } = this;
    const meningar: string[] = [`${stor(amne)}.`];
    for (let kvar = antal; kvar > 0;) {
      const langd = 6 + slump.heltal(10);
      const orden = Array.from({ length: langd }, (_, i) => this.ett(i, amne));
      meningar.push(`${stor(orden.join(' '))}.`);
      kvar -= langd;
    }
    return `${meningar.join(' ')}\n`;
  }

  private ett(i: number, amne: string): string {
    const { slump } = this;
    const slag = slump.tal();
    if (slag < 0.3) return slump.snett(SMA);
    if (slag < 0.72) return slump.snett(FRISTAENDE);
    if (slag < 0.94) return this.amne();
    if (slag < 0.97) return slump.snett(TRAKTER);
    return i > 0 ? (amne.split(' ')[0] ?? amne) : slump.snett(VAGAR);
  }

  private plats(plats: string, ar: number): string {
    const { slump } = this;
    switch (plats) {
      case 'amne':
        return this.amne();
      case 'trakt':
        return slump.snett(TRAKTER);
      case 'vag':
        return `${slump.snett(VAGAR)} ${String(1 + slump.heltal(90))}`;
      case 'fastighet':
        return `${slump.snett(TRAKTER)} ${String(1 + slump.heltal(40))}:${String(1 + slump.heltal(250))}`;
      case 'byggnad':
        return slump.snett(BYGGNADER);
      case 'foretag':
        return `${slump.snett(TRAKTER)} ${slump.snett(FORETAGSLAG)} AB`;
      case 'forening':
        return `${slump.snett(TRAKTER)} ${slump.snett(FORENINGAR)}`;
      case 'skola':
        return `${slump.snett(TRAKTER)} ${slump.snett(SKOLOR)}`;
      default:
        return String(ar);
    }
  }
}

const stor = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
