// A passkey in software (WebAuthn, ES256, no attestation): what a phone does, and what a thief would try.
import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto';

const sha256 = (data: string | Buffer): Buffer => createHash('sha256').update(data).digest();
const b64 = (data: Buffer | string): string => Buffer.from(data).toString('base64url');

// Enough CBOR (RFC 8949) for an attestation: lengths under 65,536.
function huvud(slag: number, tal: number): Buffer {
  if (tal < 24) return Buffer.from([(slag << 5) | tal]);
  return tal < 256 ? Buffer.from([(slag << 5) | 24, tal]) : Buffer.from([(slag << 5) | 25, tal >> 8, tal & 255]);
}
const heltal = (tal: number): Buffer => (tal >= 0 ? huvud(0, tal) : huvud(1, -1 - tal));
const bytes = (data: Buffer): Buffer => Buffer.concat([huvud(2, data.length), data]);
const text = (data: string): Buffer => Buffer.concat([huvud(3, Buffer.byteLength(data)), Buffer.from(data)]);
const karta = (...par: [Buffer, Buffer][]): Buffer => Buffer.concat([huvud(5, par.length), ...par.flat()]);

const NARVARO = 1;
const UPPLAST = 4;
const NY = 64;

export interface Fraga {
  fraga: { challenge: string };
}

export class Provnyckel {
  private readonly nycklar = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  readonly id = randomBytes(16);
  raknare = 0;
  /** What the browser says about where it is, and whether the owner unlocked the key. */
  ursprung = 'http://localhost:3000';
  rpId = 'localhost';
  upplast = true;

  registrera({ fraga }: Fraga): object {
    const { x = '', y = '' } = this.nycklar.publicKey.export({ format: 'jwk' });
    const cose = karta(
      [heltal(1), heltal(2)],
      [heltal(3), heltal(-7)],
      [heltal(-1), heltal(1)],
      [heltal(-2), bytes(Buffer.from(x, 'base64url'))],
      [heltal(-3), bytes(Buffer.from(y, 'base64url'))],
    );
    const langd = Buffer.from([0, this.id.length]);
    const authData = Buffer.concat([this.grund(NY), Buffer.alloc(16), langd, this.id, cose]);
    return this.svar({
      clientDataJSON: this.klientdata('webauthn.create', fraga.challenge),
      attestationObject: b64(
        karta([text('fmt'), text('none')], [text('attStmt'), karta()], [text('authData'), bytes(authData)]),
      ),
      transports: ['internal'],
    });
  }

  svara({ fraga }: Fraga): object {
    this.raknare += 1;
    const clientDataJSON = this.klientdata('webauthn.get', fraga.challenge);
    const authenticatorData = this.grund(0);
    const namnteckning = createSign('sha256')
      .update(authenticatorData)
      .update(sha256(Buffer.from(clientDataJSON, 'base64url')));
    return this.svar({
      clientDataJSON,
      authenticatorData: b64(authenticatorData),
      signature: b64(namnteckning.sign(this.nycklar.privateKey)),
    });
  }

  private svar(response: object): object {
    const id = b64(this.id);
    return { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response };
  }

  private klientdata(type: string, challenge: string): string {
    return b64(JSON.stringify({ type, challenge, origin: this.ursprung, crossOrigin: false }));
  }

  private grund(flaggor: number): Buffer {
    const raknare = Buffer.alloc(4);
    raknare.writeUInt32BE(this.raknare);
    return Buffer.concat([sha256(this.rpId), Buffer.from([NARVARO | (this.upplast ? UPPLAST : 0) | flaggor]), raknare]);
  }
}
