/** Jobbet är inte misslyckat men kan inte göras färdigt nu. Räknas inte som ett försök. */
export class ForsokSenare extends Error {
  constructor(
    /** Så länge väntar jobbet, i millisekunder. */
    readonly ms: number,
    skal: string,
  ) {
    super(skal);
    this.name = 'ForsokSenare';
  }
}

/** Jobbet kan aldrig lyckas som det är: det ges upp genast och syns bland de misslyckade. */
export class SlutgiltigtFel extends Error {
  constructor(skal: string) {
    super(skal);
    this.name = 'SlutgiltigtFel';
  }
}

/** Felet som text för en rad i databasen: kort, en rad. */
export const feltext = (fel: unknown): string =>
  (fel instanceof Error ? fel.message : String(fel)).replace(/\s+/gu, ' ').slice(0, 500);
