import { type Databasfel, registreraDatabasfel } from '#plattform';

const MENINGAR: Readonly<Record<string, Databasfel>> = {
  uq_sammantradesordning_antagen: {
    kod: 'ORDNING.ANTAGEN_FINNS',
    text: 'Det finns redan en antagen sammanträdesordning för året. Gör en rättelse av den i stället.',
  },
  uq_sammantradesordning_ersatter: {
    kod: 'ORDNING.RATTELSE_PAGAR',
    text: 'En rättelse är redan påbörjad. Fortsätt i den, eller ta bort den först.',
  },
  uq_sammantradesordning_paragraf: {
    kod: 'ORDNING.BESLUTET_ANVANT',
    text: 'Beslutet har redan antagit en version. En rättelse behöver ett eget beslut.',
    status: 422,
  },
};

/** Ger det som databasen vägrar svenska meningar. */
export function registreraOrdningsfel(): void {
  registreraDatabasfel(MENINGAR);
}
