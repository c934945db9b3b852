import { ingenKontakt, Klubbafel } from '../../klient/fel.js';
import { hamtat, klient } from '../../klient/klient.js';

/** Varför en inloggning hos någon annan inte blev av: rubrik och vad man gör nu. */
const TEXTER: Readonly<Record<string, readonly [string, string]>> = {
  'OIDC.AVBRUTEN': ['Inloggningen avbröts', 'Du är inte inloggad. Försök igen.'],
  'OIDC.FOR_GAMMAL': [
    'Inloggningen blev inte klar',
    'Den tog för lång tid eller gjordes i en annan webbläsare. Försök igen.',
  ],
  'OIDC.INGET_KONTO': [
    'Du har inget konto i Klubba',
    'Inloggningen gick bra, men inget konto hör till den. Be administratören i din kommun om hjälp.',
  ],
  'OIDC.FOR_SVAG': [
    'Det behövs en starkare inloggning',
    'Välj ett starkare sätt att logga in, till exempel e-legitimation.',
  ],
  'OIDC.FEL_PERSON': ['Det var någon annans inloggning', 'Använd den som är kopplad till ditt konto.'],
  'OIDC.UPPTAGEN': [
    'Inloggningen kopplades inte',
    'Den hör redan till ett konto, eller så har ditt konto redan en hos samma leverantör.',
  ],
  'OIDC.SVARADE_INTE': ['Inloggningstjänsten svarar inte', 'Försök igen om en stund, eller logga in på annat sätt.'],
  'OIDC.OGILTIGT_SVAR': [
    'Inloggningen blev inte klar',
    'Svaret från inloggningstjänsten gick inte att lita på. Försök igen, och hör av dig till driften om det händer på nytt.',
  ],
};

/** Felet som adressen bär, som något att visa. */
export function oidcfel(kod: string | undefined): { rubrik: string; text: string } | null {
  const funnen = kod === undefined ? undefined : TEXTER[kod];
  return funnen === undefined ? null : { rubrik: funnen[0], text: funnen[1] };
}

const BREDD = 520;
const HOJD = 680;

/** Öppnar fönstret redan vid trycket (annars stoppas det), och går dit när adressen kommit. */
async function iFonster(hamta: () => Promise<{ adress: string }>): Promise<void> {
  const fonster = window.open('', 'klubba-inloggning', `popup,width=${String(BREDD)},height=${String(HOJD)}`);
  if (fonster === null) {
    throw new Klubbafel({
      kod: 'WEBB.FONSTER',
      title: 'Fönstret öppnades inte',
      detail: 'Webbläsaren stoppade det nya fönstret. Tillåt fönster från Klubba och försök igen.',
    });
  }
  try {
    fonster.location.href = (await hamta()).adress;
  } catch (fel) {
    fonster.close();
    throw fel;
  }
}

/** Går till leverantören; sidan lämnas och läsaren kommer tillbaka till `till`. */
export async function loggaInHos(leverantor: string, till: string | undefined): Promise<void> {
  const { adress } = await hamtat(
    klient.POST('/api/inloggning/oidc/{leverantor}', {
      params: { path: { leverantor } },
      body: till === undefined ? {} : { till },
    }),
  );
  window.location.assign(adress);
}

/** Loggar in i ett eget fönster, så att det som skrivits på sidan står kvar. */
export async function loggaInHosIFonster(leverantor: string): Promise<void> {
  await iFonster(
    async () =>
      await hamtat(
        klient.POST('/api/inloggning/oidc/{leverantor}', {
          params: { path: { leverantor } },
          body: { till: '/bekraftat' },
        }),
      ),
  );
}

const KANAL = 'klubba-bekraftat';

/** Säger till sidan som öppnade fönstret att det är klart. */
export function sagBekraftat(kod: string | undefined): void {
  const kanal = new BroadcastChannel(KANAL);
  kanal.postMessage(kod ?? null);
  kanal.close();
}

/**
 * Bekräftar hos leverantören i ett eget fönster. Klart när fönstret sagt till.
 * @throws Klubbafel när det inte gick
 */
export async function bekraftaHos(leverantor: string): Promise<void> {
  const kanal = new BroadcastChannel(KANAL);
  const svar = new Promise<string | null>((klart) => {
    kanal.addEventListener('message', (handelse: MessageEvent<string | null>) => klart(handelse.data), { once: true });
  });
  try {
    await iFonster(
      async () =>
        await hamtat(
          klient.POST('/api/inloggning/steg-upp/oidc/{leverantor}', {
            params: { path: { leverantor } },
            body: { till: '/bekraftat' },
          }),
        ),
    );
    const kod = await svar;
    if (kod === null) return;
    const { rubrik, text } = oidcfel(kod) ?? { rubrik: 'Det gick inte', text: ingenKontakt('GET').message };
    throw new Klubbafel({ kod, title: rubrik, detail: text });
  } finally {
    kanal.close();
  }
}

/** Börjar koppla leverantörens inloggning till kontot; sidan lämnas. */
export async function kopplaHos(leverantor: string): Promise<void> {
  const { adress } = await hamtat(klient.POST('/api/konto/identiteter/{id}', { params: { path: { id: leverantor } } }));
  window.location.assign(adress);
}
