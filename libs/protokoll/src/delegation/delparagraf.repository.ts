import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';

@Injectable()
export class DelparagrafForrad extends Forrad {
  async paragrafer(delId: string): Promise<string[]> {
    const rader = await this.rader<{ id: string }>(
      'select paragraf_id as id from protokollsdel_paragraf where protokollsdel_id = $1',
      [delId],
    );
    return rader.map(({ id }) => id);
  }

  /** Det senaste tillkännagivandet av delen. */
  async anslaget(delId: string): Promise<{ tillkannagiven: string; sistaOverklagandedag: string } | null> {
    const [rad] = await this.rader<{ tillkannagiven: string; sistaOverklagandedag: string }>(
      `select anslagsdatum as tillkannagiven, sista_overklagandedag as "sistaOverklagandedag" from tillkannagivande
       where protokollsdel_id = $1 order by nr desc limit 1`,
      [delId],
    );
    return rad ?? null;
  }
}
