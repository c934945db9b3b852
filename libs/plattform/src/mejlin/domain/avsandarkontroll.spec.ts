import { provaAvsandare } from './avsandarkontroll.js';
import { lasHuvuden } from './brevhuvuden.js';

const BETRODD = 'mx.ekbacka.example';
const FRAN = 'kansli@region.example';

const prova = (rader: readonly string[], betrodd: string | null = BETRODD, fran: string | null = FRAN) =>
  provaAvsandare(lasHuvuden(Buffer.from([...rader, `From: ${fran ?? ''}`, '', 'Hej'].join('\r\n'))), betrodd, fran)
    .utfall;

describe('om avsändaren är den som brevet säger', () => {
  it.each([
    ['DMARC godkänd', [`Authentication-Results: ${BETRODD}; dmarc=pass header.from=region.example`], 'akta'],
    ['DKIM från samma domän', [`Authentication-Results: ${BETRODD}; dkim=pass header.d=region.example`], 'akta'],
    ['DKIM från en underdomän', [`Authentication-Results: ${BETRODD}; dkim=pass header.d=post.region.example`], 'akta'],
    [
      'DKIM från någon annan',
      [`Authentication-Results: ${BETRODD}; dkim=pass header.d=annan.example`],
      'ej_kontrollerad',
    ],
    [
      'DKIM från en domän som bara slutar likadant',
      [`Authentication-Results: ${BETRODD}; dkim=pass header.d=onregion.example`],
      'ej_kontrollerad',
    ],
    [
      'SPF för samma domän',
      [`Authentication-Results: ${BETRODD}; spf=pass smtp.mailfrom=studs@region.example`],
      'akta',
    ],
    [
      'SPF för någon annan',
      [`Authentication-Results: ${BETRODD}; spf=pass smtp.mailfrom=x@annan.example`],
      'ej_kontrollerad',
    ],
    [
      'DMARC underkänd fast DKIM gick',
      [`Authentication-Results: ${BETRODD}; dmarc=fail; dkim=pass header.d=region.example`],
      'underkand',
    ],
    ['DKIM underkänd', [`Authentication-Results: ${BETRODD}; dkim=fail header.d=region.example`], 'underkand'],
    ['inget prövat', [`Authentication-Results: ${BETRODD}; none`], 'ej_kontrollerad'],
    ['en annan server säger det', ['Authentication-Results: mx.annan.example; dmarc=pass'], 'ej_kontrollerad'],
    [
      'avsändaren har själv skrivit en rad under den betroddas',
      [`Authentication-Results: mx.annan.example; none`, `Authentication-Results: ${BETRODD}; dmarc=pass`],
      'ej_kontrollerad',
    ],
    ['svaret står bara i en kommentar', [`Authentication-Results: ${BETRODD} (dmarc=pass); none`], 'ej_kontrollerad'],
    ['stora bokstäver och bruten rad', [`AUTHENTICATION-RESULTS: ${BETRODD.toUpperCase()};\r\n DMARC=PASS`], 'akta'],
    ['raden saknas', [], 'ej_kontrollerad'],
  ] as const)('%s', (_, rader, utfall) => {
    expect(prova(rader)).toBe(utfall);
  });

  it('säger inget när ingen server är betrodd, eller avsändaren saknas', () => {
    const rad = [`Authentication-Results: ${BETRODD}; dkim=pass header.d=region.example`];
    expect(prova(rad, null)).toBe('ej_kontrollerad');
    expect(prova(rad, BETRODD, null)).toBe('ej_kontrollerad');
  });
});
