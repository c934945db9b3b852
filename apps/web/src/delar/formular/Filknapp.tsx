import type { ReactNode, Ref } from 'react';

interface Egenskaper {
  id: string;
  /** Fältet självt, för den som vill ge det fokus. */
  falt: Ref<HTMLInputElement>;
  /** Filändelserna, som webbläsaren vill ha dem: `.csv,.xlsx`. Utan dem tas allt. */
  tar?: string;
  flera: boolean;
  /** Id på felet, när det finns ett; hjälptexten har fältets id och `-hjalp`. */
  fel: string | undefined;
  valj: (filer: readonly File[]) => void;
}

/** Webbläsarens filfält med våra ord på knappen: dess egna står på webbläsarens språk. */
export function Filknapp({ id, falt, tar, flera, fel, valj }: Egenskaper): ReactNode {
  return (
    <span className="filknapp">
      <input
        ref={falt}
        id={id}
        type="file"
        {...(tar === undefined ? {} : { accept: tar })}
        multiple={flera}
        aria-invalid={fel !== undefined}
        aria-describedby={`${id}-hjalp${fel === undefined ? '' : ` ${fel}`}`}
        onChange={(handelse) => {
          valj([...(handelse.currentTarget.files ?? [])]);
          handelse.currentTarget.value = '';
        }}
      />
      <span className="filknapp__ord" aria-hidden="true">
        {flera ? 'Välj filer' : 'Välj fil'}
      </span>
    </span>
  );
}
