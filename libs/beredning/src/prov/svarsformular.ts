// The form of the answer page, as bytes.
/** The boundary of the form. */
export const GRANS = 'XPROVGRANS';

/** The form of the answer page, as a browser sends it. */
export function formular(falt: Record<string, string>, filer: { namn: string; innehall: Buffer }[] = []): Buffer {
  const delar: Uint8Array[] = Object.entries(falt).map(([namn, varde]) =>
    Buffer.from(`--${GRANS}\r\ncontent-disposition: form-data; name="${namn}"\r\n\r\n${varde}\r\n`),
  );
  for (const { namn, innehall } of filer) {
    delar.push(
      Buffer.from(
        `--${GRANS}\r\ncontent-disposition: form-data; name="filer"; filename="${namn}"\r\ncontent-type: application/pdf\r\n\r\n`,
      ),
      innehall,
      Buffer.from('\r\n'),
    );
  }
  return Buffer.concat([...delar, Buffer.from(`--${GRANS}--\r\n`)]);
}
