import { Injectable } from '@nestjs/common';
import { Klocka } from '../klocka/klocka.js';
import { Sammanhang } from '../sammanhang/sammanhang.js';
import { NotisForrad } from './notis.repository.js';

const LANGSTA_TEXT = 500;

export interface NyNotis {
  /** De som ska få den; den som själv gjorde det får den inte. */
  till: { kontoIds?: readonly string[]; personIds?: readonly string[] };
  /** `skrivelse.aterlamnad` */
  slag: string;
  /** En mening med bara det offentliga: aldrig en skyddad ordalydelse. */
  text: string;
  /** Sökvägen i webben. */
  lank: string;
  namndId: string | null;
  objekt: string;
  objektId: string;
  /** Med samma nyckel sägs det en gång per konto. */
  nyckel?: string;
}

/** Lägger notiser till konton, i samma transaktion som det de berättar om. */
@Injectable()
export class Notiser {
  constructor(
    private readonly forrad: NotisForrad,
    private readonly klocka: Klocka,
    private readonly sammanhang: Sammanhang,
  ) {}

  async lagg({ till, text, nyckel, ...notis }: NyNotis): Promise<void> {
    const avsandare = this.sammanhang.aktor().kontoId;
    const konton = await this.forrad.konton(till.kontoIds ?? [], till.personIds ?? [], avsandare);
    if (konton.length === 0) return;
    await this.forrad.lagg(konton, {
      ...notis,
      text: text.length > LANGSTA_TEXT ? `${[...text].slice(0, LANGSTA_TEXT - 1).join('')}…` : text,
      nyckel: nyckel ?? null,
      tid: this.klocka.nu(),
    });
  }
}
