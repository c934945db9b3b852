import { type RefObject, useEffect, useRef, useState } from 'react';

/** Sant när elementet har varit i eller nära läsarens syn: då lönar det sig att hämta det som står i det. */
export function useSyns<T extends Element>(): [RefObject<T | null>, boolean] {
  const element = useRef<T>(null);
  const [syns, satt] = useState(false);
  useEffect(() => {
    const ett = element.current;
    if (ett === null) return;
    const vakt = new IntersectionObserver(
      (rader) => {
        if (!rader.some((rad) => rad.isIntersecting)) return;
        satt(true);
        vakt.disconnect();
      },
      { rootMargin: '600px' },
    );
    vakt.observe(ett);
    return () => vakt.disconnect();
  }, []);
  return [element, syns];
}
