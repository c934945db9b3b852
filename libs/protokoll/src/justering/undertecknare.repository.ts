// Om §-numret ryms i det som skrevs (`1-8, 12`); inget skrivet, eller något som inte är intervall, betyder alla, som i regelverket.
const ryms = (
  text: string,
  nr: string,
): string => `(coalesce(${text} !~ '^[1-9]\\d{0,9}(-[1-9]\\d{0,9})?(, ?[1-9]\\d{0,9}(-[1-9]\\d{0,9})?)*$', true)
  or exists (select 1 from regexp_split_to_table(${text}, ', ?') del
    where ${nr} between split_part(del, '-', 1)::bigint and coalesce(nullif(split_part(del, '-', 2), ''), del)::bigint))`;

/** Om personen ledde en § i delen, i SQL. */
export const LEDDE = (del: string, person: string): string => `exists (
  select 1 from protokollsdel_paragraf x join ordforandeskap o on o.paragraf_id = x.paragraf_id
  where x.protokollsdel_id = ${del} and o.person_id = ${person})`;

/** Om personen är vald att justera en § i delen som hen inte själv ledde (KL 5:69), i SQL. */
export const VALD_JUSTERARE = (del: string, person: string): string => `exists (
  select 1 from protokollsdel_paragraf x join paragraf g on g.id = x.paragraf_id join justerare j on j.sammantrade_id = g.sammantrade_id
    left join ordforandeskap o on o.paragraf_id = g.id
  where x.protokollsdel_id = ${del} and j.person_id = ${person} and o.person_id is distinct from j.person_id and ${ryms('j.paragrafer', 'g.nr')})`;

/** Om personen ska skriva under delen, som den som ledde eller som justerare; SQL med uttryck för delens och personens id. */
export const FAR_SKRIVA_UNDER = (del: string, person: string): string =>
  `(${LEDDE(del, person)} or ${VALD_JUSTERARE(del, person)})`;

/** De som ska skriva under delen, som en fråga efter `person_id`. */
export const UNDERTECKNARE = (del: string): string => `
  select o.person_id from protokollsdel_paragraf x join ordforandeskap o on o.paragraf_id = x.paragraf_id where x.protokollsdel_id = ${del}
  union select j.person_id from protokollsdel_paragraf x join paragraf g on g.id = x.paragraf_id join justerare j on j.sammantrade_id = g.sammantrade_id
    left join ordforandeskap o on o.paragraf_id = g.id
  where x.protokollsdel_id = ${del} and o.person_id is distinct from j.person_id and ${ryms('j.paragrafer', 'g.nr')}`;
