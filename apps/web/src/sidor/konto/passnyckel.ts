import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser';
import { Klubbafel } from '../../klient/fel.js';

/** Så lämnar webbläsaren sitt svar till servern. */
type Svar = Record<string, unknown>;

/** Om webbläsaren kan använda passnycklar på den här adressen. */
export const kanPassnyckel = (): boolean => typeof window.PublicKeyCredential === 'function';

const intePrecis = (vad: string): Klubbafel =>
  new Klubbafel({ kod: 'WEBB.PASSNYCKEL', title: 'Passnyckeln användes inte', detail: vad });

function somFel(fel: unknown): Klubbafel {
  const namn = fel instanceof Error ? fel.name : '';
  if (namn === 'InvalidStateError') return intePrecis('Den enheten har redan en passnyckel till ditt konto.');
  return intePrecis('Försök igen. Avbröt du, eller fanns det ingen passnyckel här? Då kan du välja ett annat sätt.');
}

/** Låter innehavaren låsa upp sin passnyckel. @throws Klubbafel när det avbröts */
export async function anvandPassnyckel(fraga: object): Promise<Svar> {
  const { startAuthentication } = await import('@simplewebauthn/browser');
  try {
    return { ...(await startAuthentication({ optionsJSON: fraga as PublicKeyCredentialRequestOptionsJSON })) };
  } catch (fel) {
    throw somFel(fel);
  }
}

/** Gör en ny passnyckel. @throws Klubbafel när det avbröts, eller när enheten redan har en */
export async function gorPassnyckel(fraga: object): Promise<Svar> {
  const { startRegistration } = await import('@simplewebauthn/browser');
  try {
    return { ...(await startRegistration({ optionsJSON: fraga as PublicKeyCredentialCreationOptionsJSON })) };
  } catch (fel) {
    throw somFel(fel);
  }
}
