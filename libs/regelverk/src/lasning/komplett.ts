type Komplett<T> = { readonly [K in keyof T]: Exclude<T[K], undefined> };

/** Fälten som de är när alla gick att läsa; annars `undefined`. */
export function complete<T extends object>(falt: T): Komplett<T> | undefined {
  return isKomplett(falt) ? falt : undefined;
}

function isKomplett<T extends object>(falt: T): falt is T & Komplett<T> {
  for (const namn in falt) if (falt[namn] === undefined) return false;
  return true;
}
