import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { lankadress } from '../html/mall.js';
import type { Datum, Klockslag } from '../underlag/gemensamt.js';
import { enRad } from './rader.js';

export interface Kalender {
  /** Samma för sammanträdet hela tiden, till exempel `sammantrade-<id>@klubba.ekbacka.example`. */
  readonly uid: string;
  /** Stiger med ett för varje utskick; kalendern tar den högsta (RFC 5545 3.8.7.4). */
  readonly sekvens: number;
  readonly metod: 'REQUEST' | 'CANCEL';
  /** Ögonblicket då utskicket görs, ISO i UTC, från klockporten. Blir DTSTAMP: samma indata ger samma bytes. */
  readonly stampel: string;
  /** Utan skyddade uppgifter: "Utbildnings- och arbetsmarknadsnämnden: sammanträde". */
  readonly titel: string;
  readonly datum: Datum;
  readonly start: Klockslag;
  /** Beräknat slut; utan det två timmar efter början. */
  readonly slut?: Klockslag;
  readonly plats: string;
  readonly beskrivning?: string;
  readonly lank?: string;
  /** Den som sammankallar; krävs för REQUEST och CANCEL (RFC 5546). */
  readonly organisator: { readonly namn: string; readonly epost: string };
  /** Brevets enda mottagare. Andras adresser står aldrig i filen. */
  readonly mottagare?: { readonly namn: string; readonly epost: string };
}

export const ZON = 'Europe/Stockholm';
// Sommartid i EU sedan 1996: sista söndagen i mars till sista söndagen i oktober kl. 01.00 UTC (direktiv 2000/84/EG).
export const VTIMEZONE = `BEGIN:VTIMEZONE
TZID:${ZON}
BEGIN:DAYLIGHT
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
DTSTART:19960331T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE`;

/** Två timmar efter början, men samma dygn. */
export function slutEfter(start: Klockslag): Klockslag {
  const timme = Number(start.slice(0, 2)) + 2;
  return timme > 23 ? '23:59' : `${String(timme).padStart(2, '0')}:${start.slice(3)}`;
}

/**
 * Kalenderfilen (text/calendar) till en kallelse, en ändring eller ett inställt sammanträde, i svensk tid.
 * @returns filens text med CRLF; läggs som bilaga och som `text/calendar; method=REQUEST` (eller CANCEL).
 * @throws RangeError på ett datum, klockslag eller ögonblick som inte är det.
 */
export function byggKalender(k: Kalender): string {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/.test(k.stampel))
    throw new RangeError('Kalenderfilens stämpel ska vara ett ögonblick i UTC, till exempel 2026-03-04T08:00:00Z.');
  if (/[\s\p{Cc}]/u.test(k.uid)) throw new RangeError('Kalenderfilens uid får inte ha blanktecken.');
  const kalender = ical({
    method: k.metod === 'CANCEL' ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST,
    prodId: { company: 'Klubba', product: 'Klubba', language: 'SV' },
    // Zonen sätts på händelsen: på kalendern skulle den göra DTSTAMP till lokal tid, som RFC 5545 förbjuder.
    timezone: { name: null, generator: () => VTIMEZONE },
  });
  const handelse = kalender.createEvent({
    id: k.uid,
    sequence: k.sekvens,
    stamp: k.stampel,
    // Lokal tid utan zon tolkas och skrivs av biblioteket i samma zon, vilken processens TZ än är.
    start: `${k.datum}T${k.start}:00`,
    end: `${k.datum}T${k.slut ?? slutEfter(k.start)}:00`,
    timezone: ZON,
    summary: enRad(k.metod === 'CANCEL' ? `Inställt: ${k.titel}` : k.titel),
    location: enRad(k.plats),
    status: k.metod === 'CANCEL' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: { name: enRad(k.organisator.namn), email: enRad(k.organisator.epost) },
  });
  if (k.beskrivning !== undefined) handelse.description(k.beskrivning);
  if (k.lank !== undefined) handelse.url(lankadress(k.lank));
  if (k.mottagare !== undefined)
    handelse.createAttendee({ name: enRad(k.mottagare.namn), email: enRad(k.mottagare.epost), rsvp: false });
  return kalender.toString();
}
