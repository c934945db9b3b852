import { BadRequestException, NotFoundException } from '@nestjs/common';
import { Type } from 'class-transformer';
import {
  IsEmail,
  IsIn,
  IsInt,
  IsString,
  Matches,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
  validateSync,
} from 'class-validator';
import { plainToInstance } from 'class-transformer';
import { registreraDatabasfel } from './databasfel.js';
import { DomanFel, saknas } from './doman-fel.js';
import { problem, somDomanFel } from './problem.js';
import { franValidering } from './valideringsfel.js';

const pgfel = (code: string, mer: { constraint?: string; message?: string } = {}): Error =>
  Object.assign(new Error(mer.message ?? 'duplicate key value violates unique constraint'), { code, ...mer });
const inlindat = (fel: Error): Error => Object.assign(new Error(fel.message), { driverError: fel });

describe('Databasens fel', () => {
  beforeAll(() => {
    registreraDatabasfel({
      uq_prov: { kod: 'PROV.FINNS', text: 'Numret är redan taget. Välj ett annat.', status: 422 },
    });
  });

  it.each([
    [
      'registrerat villkor',
      pgfel('23505', { constraint: 'uq_prov' }),
      422,
      'PROV.FINNS',
      'Numret är redan taget. Välj ett annat.',
    ],
    [
      'okänt villkor',
      pgfel('23505', { constraint: 'uq_annat' }),
      409,
      'DATABAS.FINNS_REDAN',
      'Uppgiften finns redan. Läs om sidan.',
    ],
    [
      'regel i en trigger',
      pgfel('KL001', { message: 'En justerad del ändras inte.' }),
      409,
      'DATABAS.REGEL',
      'En justerad del ändras inte.',
    ],
    [
      'regel om saknat',
      pgfel('KL404', { message: 'Nämnden finns inte.' }),
      404,
      'DATABAS.REGEL',
      'Nämnden finns inte.',
    ],
    ['låsning i ring', pgfel('40P01'), 503, 'DATABAS.UPPTAGEN', 'Någon annan ändrade samma sak just då. Försök igen.'],
    [
      'databasen nere',
      pgfel('ECONNREFUSED'),
      503,
      'DATABAS.BORTA',
      'Databasen svarar inte just nu. Försök igen om en stund.',
    ],
    [
      'id som inget id är',
      pgfel('22P02', { message: 'invalid input syntax for type uuid: "x"' }),
      404,
      'KLUBBA.SAKNAS',
      'Det du söker finns inte, eller så har du inte rätt att se det.',
    ],
  ])('%s', (_vad, fel, status, kod, text) => {
    expect(somDomanFel(inlindat(fel))).toMatchObject({ status, kod, text });
  });

  it('vägrar två meningar för samma villkor', () => {
    expect(() => {
      registreraDatabasfel({ uq_prov: { kod: 'PROV.ANNAT', text: 'Något annat.' } });
    }).toThrow(/uq_prov/);
  });

  it('röjer inget om det okända', () => {
    const svar = problem(somDomanFel(new Error('lösenord=hemligt i /etc/x')), 'b-1');
    expect(svar).toMatchObject({ status: 500, kod: 'KLUBBA.OVANTAT', begaranId: 'b-1' });
    expect(JSON.stringify(svar)).not.toMatch(/hemligt|etc/);
    expect(
      JSON.stringify(problem(somDomanFel(pgfel('42703', { message: 'column "x" does not exist' })), 'b')),
    ).not.toMatch(/column/);
  });

  it('säger lika om det som saknas och det som inte får ses', () => {
    expect(problem(saknas('Ärendet'), 'b')).toEqual({
      type: 'urn:klubba:fel:klubba.saknas',
      title: 'Finns inte',
      status: 404,
      detail: 'Ärendet finns inte, eller så har du inte rätt att se det.',
      kod: 'KLUBBA.SAKNAS',
    });
  });

  it('talar svenska för ramverkets fel', () => {
    expect(somDomanFel(new NotFoundException('Cannot GET /x')).text).toMatch(/Adressen finns inte/);
    expect(somDomanFel(new BadRequestException('Unexpected token')).text).toMatch(/giltig JSON/);
    const stort = Object.assign(new Error('Request body is too large'), {
      statusCode: 413,
      code: 'FST_ERR_CTP_BODY_TOO_LARGE',
    });
    expect(problem(somDomanFel(stort), 'b')).toMatchObject({ status: 413, title: 'För stort' });
  });

  it('för med data, fält och nivå', () => {
    const fel = new DomanFel('DIARIUM.STANGT', 'Öppna diariet först.', {
      data: { ar: 2026 },
      falt: [{ stig: 'ar', text: 'x' }],
    });
    expect(problem(fel, 'b')).toMatchObject({ status: 409, data: { ar: 2026 }, falt: [{ stig: 'ar', text: 'x' }] });
  });
});

class Rad {
  @IsInt()
  @Min(1)
  nr!: number;
}

class Prov {
  @MinLength(3)
  @MaxLength(5)
  @IsString()
  namn!: string;

  @IsEmail()
  epost!: string;

  @IsIn(['ja', 'nej'])
  val!: string;

  @Matches(/^\d+$/, { message: 'Diarienumret ska vara siffror.' })
  dnr!: string;

  @ValidateNested({ each: true })
  @Type(() => Rad)
  rader!: Rad[];
}

describe('Fel i indata', () => {
  const prova = (indata: object): DomanFel =>
    franValidering(validateSync(plainToInstance(Prov, indata), { whitelist: true, forbidNonWhitelisted: true }));

  it('nämner varje fält på svenska, med sin plats', () => {
    const fel = prova({
      namn: 'ab',
      epost: 'x',
      val: 'kanske',
      dnr: 'a',
      rader: [{ nr: 1 }, { nr: 0, extra: 1 }],
      annat: 1,
    });
    expect(fel.status).toBe(400);
    expect(fel.text).toBe('7 uppgifter behöver rättas.');
    expect(Object.fromEntries(fel.falt.map((ett) => [ett.stig, ett.text]))).toEqual({
      namn: 'Ska vara minst 3 tecken.',
      epost: 'Ska vara en e-postadress, till exempel namn@kommun.example.',
      val: 'Ska vara någon av: ja, nej.',
      dnr: 'Diarienumret ska vara siffror.',
      'rader[1].nr': 'Ska vara minst 1.',
      'rader[1].extra': 'Fältet är okänt.',
      annat: 'Fältet är okänt.',
    });
  });

  it('säger att uppgiften saknas när den gör det', () => {
    const fel = prova({ epost: 'a@b.se', val: 'ja', dnr: '1', rader: [] });
    expect(fel.falt).toEqual([{ stig: 'namn', text: 'Uppgiften saknas.' }]);
    expect(fel.text).toBe('En uppgift behöver rättas.');
  });
});
