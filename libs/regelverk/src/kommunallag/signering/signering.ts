/** En § med den som ledde den, de som tjänstgjorde, de jäviga och den protokollsdel den står i. */
export interface Signeringsparagraf {
  readonly nr: number;
  readonly del: string;
  readonly ordforande: string;
  readonly tjanstgjorde: readonly string[];
  readonly javiga: readonly string[];
}

export interface Signeringsunderlag {
  readonly paragrafer: readonly Signeringsparagraf[];
  /** Valda justerare, och deras ersättare i turordning. */
  readonly justerare: readonly string[];
  readonly ersattare: readonly string[];
}

export interface Paragrafsignering {
  readonly nr: number;
  readonly del: string;
  readonly ordforande: string;
  readonly justerare: readonly string[];
}

export interface Delsignering {
  readonly del: string;
  readonly paragrafer: readonly number[];
  readonly underskrifter: readonly {
    readonly namn: string;
    readonly som: 'ordforande' | 'justerare';
    readonly paragrafer: readonly number[];
  }[];
}

export interface Signering {
  readonly paragrafer: readonly Paragrafsignering[];
  readonly delar: readonly Delsignering[];
  /** §§ som inte kan justeras, och varför. */
  readonly hinder: readonly { readonly paragraf: number; readonly vad: string }[];
}

/**
 * Vem som justerar vilken § och i vilken protokollsdel. Varje § justeras av den som ledde den och av justerare som
 * tjänstgjorde vid den, inte var jäviga och inte själva ledde den; annars går nästa ersättare för justerare in. Ingen
 * skriver under två gånger för samma § eller i någon annans ställe (KL 5:69).
 */
export function signering({ paragrafer, justerare, ersattare }: Signeringsunderlag): Signering {
  const hinder: { paragraf: number; vad: string }[] = [];
  const signerade = paragrafer.map((paragraf): Paragrafsignering => {
    const kan = (namn: string): boolean =>
      paragraf.tjanstgjorde.includes(namn) && !paragraf.javiga.includes(namn) && namn !== paragraf.ordforande;
    const ordinarie = justerare.filter(kan);
    const inne = ersattare.filter((namn) => kan(namn) && !justerare.includes(namn));
    const valda = [...ordinarie, ...inne.slice(0, justerare.length - ordinarie.length)];
    const { nr, del, ordforande } = paragraf;
    if (!paragraf.tjanstgjorde.includes(ordforande) || paragraf.javiga.includes(ordforande)) {
      const vad = `${ordforande} tjänstgjorde inte vid § ${String(nr)} och kan inte ha lett den. Rätta ordförandeskapet.`;
      hinder.push({ paragraf: nr, vad });
    }
    if (valda.length === 0) {
      const vad = `Ingen vald justerare var med och utan jäv vid § ${String(nr)} (KL 5:69). Välj en justerare för den, eller låt nästa sammanträde godkänna den.`;
      hinder.push({ paragraf: nr, vad });
    }
    return { nr, del, ordforande, justerare: valda };
  });
  const delar = [...new Set(paragrafer.map(({ del }) => del))];
  return { paragrafer: signerade, delar: delar.map((del) => gatherDel(del, signerade)), hinder };
}

function gatherDel(del: string, signerade: readonly Paragrafsignering[]): Delsignering {
  const egna = signerade.filter((paragraf) => paragraf.del === del);
  const per = (
    som: 'ordforande' | 'justerare',
    namnen: (p: Paragrafsignering) => readonly string[],
  ): Delsignering['underskrifter'] => {
    const alla = [...new Set(egna.flatMap(namnen))];
    return alla.map((namn) => ({
      namn,
      som,
      paragrafer: egna.filter((paragraf) => namnen(paragraf).includes(namn)).map(({ nr }) => nr),
    }));
  };
  return {
    del,
    paragrafer: egna.map(({ nr }) => nr),
    underskrifter: [
      ...per('ordforande', ({ ordforande }) => [ordforande]),
      ...per('justerare', ({ justerare }) => justerare),
    ],
  };
}
