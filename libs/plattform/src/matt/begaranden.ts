import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Histogram, register } from 'prom-client';

const NAMN = 'klubba_http_sekunder';

function histogram(): Histogram<'metod' | 'rutt' | 'status'> {
  const fanns = register.getSingleMetric(NAMN);
  if (fanns instanceof Histogram) return fanns;
  return new Histogram({
    name: NAMN,
    help: 'Tid från begäran till svar',
    labelNames: ['metod', 'rutt', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
  });
}

/** Mäter varje begäran per rutt. Rutten är mallen (`/api/namnder/:namndId`), aldrig den adress som någon skrev. */
export function matBegaranden(app: NestFastifyApplication): void {
  const tid = histogram();
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onResponse', (begaran, svar, klar) => {
      const rutt = begaran.routeOptions.url ?? 'okänd';
      tid.observe({ metod: begaran.method, rutt, status: String(svar.statusCode) }, svar.elapsedTime / 1000);
      klar();
    });
}
