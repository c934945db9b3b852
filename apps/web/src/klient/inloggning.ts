import { queryOptions } from '@tanstack/react-query';
import { kastaOsparat } from '../delar/osparat.js';
import { kastaUtkasten } from '../delar/utkast.js';
import { sagTillFlikarna } from './kanal.js';
import { hamtat, klient } from './klient.js';
import { sessionenAvslutades, sessionenBorjade } from './sessionslage.js';
import { sattTider } from './sessionstid.js';

/** Vem som är inloggad, med nämnder, roller och rättigheter. */
export const jagFraga = queryOptions({
  queryKey: ['jag'],
  queryFn: async () => {
    const jag = await hamtat(klient.GET('/api/jag'));
    sattTider(jag.session);
    sessionenBorjade();
    return jag;
  },
  staleTime: 5 * 60_000,
});

/** @throws Klubbafel när namnet eller lösenordet inte stämmer, eller för många försök gjorts */
export async function loggaIn(inloggningsnamn: string, losenord: string): Promise<void> {
  await hamtat(klient.POST('/api/inloggning', { body: { inloggningsnamn, losenord } }));
  sagTillFlikarna({ slag: 'inne' });
}

/**
 * Avslutar sessionen i alla flikar. Går det inte att nå servern tar den slut av sig själv. Det påbörjade och osparade tas
 * bort ur webbläsaren: nästa person vid datorn ska inte kunna läsa det.
 */
export async function loggaUt(): Promise<void> {
  sessionenAvslutades();
  await hamtat(klient.DELETE('/api/inloggning')).catch(() => undefined);
  glomAllt();
  sagTillFlikarna({ slag: 'ut' });
}

/** Fliken och datorn glömmer det som inte är sparat. */
export function glomAllt(): void {
  kastaUtkasten();
  kastaOsparat(localStorage);
}
