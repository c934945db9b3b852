import { parseConnectionUrl } from 'nodemailer/lib/shared';
import type { SMTPConnectionAuth, SMTPConnectionOptions } from 'nodemailer/lib/smtp-connection';

/** Hur mejlservern nås. */
export interface Smtpval {
  anslutning: SMTPConnectionOptions;
  inloggning: SMTPConnectionAuth | null;
  /** Största antal samtidiga förbindelser, och därmed mejl på tråden när processen dör. */
  forbindelser: number;
}

const FORBINDELSER = 20;

/** Läser `smtp://[namn:lösenord@]värd[:port]` eller `smtps://`, med nodemailers tillval i frågedelen (`?requireTLS=true`). */
export function smtpval(url: string, forbindelser = FORBINDELSER): Smtpval {
  const { auth, ...resten } = parseConnectionUrl(url);
  return {
    anslutning: {
      connectionTimeout: 15_000,
      greetingTimeout: 15_000,
      socketTimeout: 120_000,
      ...(resten as SMTPConnectionOptions),
    },
    inloggning: auth === undefined ? null : { ...auth },
    forbindelser,
  };
}
