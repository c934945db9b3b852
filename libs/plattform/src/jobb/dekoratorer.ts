import { Injectable, SetMetadata, applyDecorators } from '@nestjs/common';

/** En kö per slags resurs; jobbets namn väljer hanterare. */
export const KONAMN = ['mejl', 'dokument', 'underhall'] as const;
export type Konamn = (typeof KONAMN)[number];

/** Det en hanterare får veta om jobbet den gör. */
export interface Pagaendejobb {
  utkorgId: string;
  /** Vilket försök i ordningen, från 1. */
  forsok: number;
  /** Avbryts när processen ska sluta: lämna jobbet vid nästa lugna punkt med `ForsokSenare`. */
  avbryt: AbortSignal;
}

/** Den som gör ett slags jobb. Ett jobb kan göras om efter en krasch och ska då inte göra skada. */
export interface Jobbhanterare<T = Record<string, unknown>> {
  utfor(data: T, jobb: Pagaendejobb): Promise<void>;
}

/** Den som körs på klockslag, i svensk tid. Frågar databasen vad som ska göras nu: en missad gång tas igen nästa. */
export interface Schemahanterare {
  kor(): Promise<void>;
}

export interface Jobbval {
  ko: Konamn;
  /** Så många försök görs innan jobbet ges upp; 12 när inget sägs (drygt en halvtimme). */
  forsok?: number;
}

export interface Schemaval {
  /** Cron i Europe/Stockholm. */
  cron: string;
}

export const JOBBMARKE = 'klubba:jobb';
export const SCHEMAMARKE = 'klubba:schema';

export interface Jobbmarke extends Jobbval {
  namn: string;
}
export interface Schemamarke extends Schemaval {
  namn: string;
}

/** Klassen gör jobbet `namn`. Varje jobb har exakt en sådan klass, annars startar inte Klubba. */
export const Jobb = (namn: string, val: Jobbval): ClassDecorator =>
  applyDecorators(Injectable(), SetMetadata(JOBBMARKE, { namn, ...val } satisfies Jobbmarke));

/** Klassen körs enligt schemat. */
export const Schema = (namn: string, val: Schemaval): ClassDecorator =>
  applyDecorators(Injectable(), SetMetadata(SCHEMAMARKE, { namn, ...val } satisfies Schemamarke));

const deklarerade = new Set<string>();

/**
 * Säger att jobbet `namn` används, där det läggs i utkorgen. Starten faller om ingen gör det.
 * @returns namnet, att ge `Utkorg.lagg`
 */
export function deklareraJobb<const N extends string>(namn: N): N {
  deklarerade.add(namn);
  return namn;
}

/** Alla jobb som någon har sagt att den använder. */
export const deklareradeJobb = (): readonly string[] => [...deklarerade].sort();
