const TEXT = [
  ...[
    'arende_id',
    'rubrik',
    'forvaltning',
    'datum',
    'referens_id',
    'mottagare',
    'sammanfattning',
    'arendet',
    'avsnitt',
    'expedieras',
  ],
];
const falt = (rad: 'new' | 'old'): string => TEXT.map((namn) => `${rad}.${namn}`).join(', ');

/** Vakten som håller det granskade och det fastställda oförändrat (DOMAN 4). @param ur stegen bakåt */
export const skrivelsevakt = (ur: string): string => `
  create or replace function skrivelse_vakt() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' then
      raise exception using errcode = 'KL001', message = 'En tjänsteskrivelse tas inte bort.';
    end if;
    if old.tillstand = 'faststalld' then
      raise exception using errcode = 'KL001', message = 'Tjänsteskrivelsen är fastställd och låst. Gör en ny version i stället.';
    end if;
    if (new.id, new.namnd_id, new.versionsnr, new.foregaende_id) is distinct from (old.id, old.namnd_id, old.versionsnr, old.foregaende_id) then
      raise exception using errcode = 'KL001', message = 'En tjänsteskrivelse behåller sin nämnd och sitt versionsnummer.';
    end if;
    if old.tillstand <> 'utkast' and
      (${falt('new')})
      is distinct from
      (${falt('old')}) then
      raise exception using errcode = 'KL001', message = 'Det som granskas ändras inte. Återlämna skrivelsen först.';
    end if;
    if new.tillstand <> old.tillstand and (old.tillstand, new.tillstand) not in
      (('utkast', 'granskning'), ('granskning', 'godkand'), ('godkand', 'faststalld'), ('granskning', 'utkast'), ${ur}) then
      raise exception using errcode = 'KL001', message = 'Tjänsteskrivelsen kan inte gå till det läget nu.';
    end if;
    if new.tillstand in ('godkand', 'faststalld') and (
      not exists (select 1 from undertecknare u where u.tjansteskrivelse_id = new.id)
      or exists (select 1 from undertecknare u where u.tjansteskrivelse_id = new.id and u.godkand_tid is null)) then
      raise exception using errcode = 'KL001', message = 'Varje undertecknare ska godkänna skrivelsen innan den är godkänd.';
    end if;
    return new;
  end $$;
`;
