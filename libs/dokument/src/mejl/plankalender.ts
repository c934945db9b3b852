import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { Datum, Klockslag } from '../underlag/gemensamt.js';
import { slutEfter, VTIMEZONE, ZON } from './kalender.js';
import { enRad } from './rader.js';

/** En dag i årets sammanträdesordning. */
export interface Planhandelse {
  /** Densamma i alla versioner av ordningen, så att kalendern flyttar dagen i stället för att lägga en ny. */
  readonly uid: string;
  /** Stiger med varje antagen version. */
  readonly sekvens: number;
  readonly titel: string;
  readonly datum: Datum;
  /** Utan klockslag är det hela dagen. */
  readonly start?: Klockslag;
  readonly slut?: Klockslag;
  /** Upptar tiden: sammanträden och beredningar, inte sista dagar. */
  readonly upptar: boolean;
  readonly plats?: string;
  readonly beskrivning?: string;
  readonly installt?: boolean;
}

export interface Plankalender {
  readonly namn: string;
  /** Ögonblicket då ordningen antogs, ISO i UTC. Blir DTSTAMP: samma ordning ger samma bytes. */
  readonly stampel: string;
  readonly handelser: readonly Planhandelse[];
}

/**
 * Sammanträdesordningen som kalenderfil (METHOD:PUBLISH), i svensk tid.
 * @returns filens text med CRLF
 * @throws RangeError på ett ögonblick eller uid som inte är det
 */
export function byggPlankalender(k: Plankalender): string {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/.test(k.stampel))
    throw new RangeError('Kalenderfilens stämpel ska vara ett ögonblick i UTC, till exempel 2026-03-04T08:00:00Z.');
  const kalender = ical({
    name: enRad(k.namn),
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Klubba', product: 'Klubba', language: 'SV' },
    timezone: { name: null, generator: () => VTIMEZONE },
  });
  for (const en of k.handelser) {
    if (/[\s\p{Cc}]/u.test(en.uid)) throw new RangeError('Kalenderfilens uid får inte ha blanktecken.');
    const heldag = en.start === undefined;
    const handelse = kalender.createEvent({
      id: en.uid,
      sequence: en.sekvens,
      stamp: k.stampel,
      allDay: heldag,
      start: `${en.datum}T${en.start ?? '00:00'}:00`,
      ...(heldag || !en.upptar ? {} : { end: `${en.datum}T${en.slut ?? slutEfter(en.start)}:00` }),
      ...(heldag ? {} : { timezone: ZON }),
      summary: enRad(en.installt === true ? `Inställt: ${en.titel}` : en.titel),
      status: en.installt === true ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      transparency:
        en.upptar && en.installt !== true ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
    });
    if (en.plats !== undefined) handelse.location(enRad(en.plats));
    if (en.beskrivning !== undefined) handelse.description(en.beskrivning);
  }
  return kalender.toString();
}
