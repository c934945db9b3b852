import { Body, Controller, Get, Param, Post, Query, Sse } from '@nestjs/common';
import { IsInt, IsString } from 'class-validator';
import { concat, NEVER, type Observable, of } from 'rxjs';
import { DomanFel } from '../../fel/doman-fel.js';
import { Rutt } from '../../ratt/rutt.js';
import { Avstangning } from '../avstangning.js';
import { IfMatch } from '../version.js';

class Indata {
  @IsString()
  namn!: string;

  @IsInt()
  antal!: number;
}

/** Rutter som provar HTTP-sidan: fel, indata, långa svar och strömmar. */
@Controller('prov')
export class Provkontroll {
  constructor(private readonly avstangning: Avstangning) {}

  @Get('fel/:slag')
  @Rutt({ scope: 'offentlig', sammanfattning: 'Prov' })
  fel(@Param('slag') slag: string): never {
    if (slag === 'doman') throw new DomanFel('PROV.STOPP', 'Gör så här i stället.', { data: { nr: 1 } });
    throw new Error('lösenordet är hemligt');
  }

  @Get('lang')
  @Rutt({ scope: 'offentlig', sammanfattning: 'Prov' })
  lang(@Query('x') _x?: string): { text: string } {
    return { text: 'å'.repeat(4000) };
  }

  @Post()
  @Rutt({ scope: 'offentlig', sammanfattning: 'Prov' })
  skapa(@Body() indata: Indata, @IfMatch() version: number): object {
    return { namn: indata.namn, antal: indata.antal, version };
  }

  @Sse('strom')
  @Rutt({ scope: 'offentlig', sammanfattning: 'Prov' })
  strom(): Observable<{ data: string }> {
    return concat(of({ data: 'ett' }), NEVER).pipe(this.avstangning.tillsStopp());
  }

  @Get('odeklarerad')
  odeklarerad(): string {
    return 'syns aldrig';
  }
}

/** En svarslänk rakt under roten. */
@Controller('svar')
export class Svarskontroll {
  @Get(':nyckel')
  @Rutt({ scope: 'offentlig', sammanfattning: 'Prov' })
  svar(@Param('nyckel') nyckel: string): { langd: number } {
    return { langd: nyckel.length };
  }
}
