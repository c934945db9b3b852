import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { type MonoTypeOperatorFunction, Subject, takeUntil } from 'rxjs';

/** Avslutar öppna strömmar när Klubba stannar: en SSE-ström håller annars servern vid liv. */
@Injectable()
export class Avstangning implements OnModuleDestroy {
  private readonly stopp = new Subject<void>();

  /** Sätts sist på varje ström till en läsare: `strom.pipe(avstangning.tillsStopp())`. */
  tillsStopp<T>(): MonoTypeOperatorFunction<T> {
    return takeUntil(this.stopp);
  }

  onModuleDestroy(): void {
    this.stopp.next();
    this.stopp.complete();
  }
}
