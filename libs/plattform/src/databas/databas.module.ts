import { type DynamicModule, Module } from '@nestjs/common';
import { getDataSourceToken, TypeOrmModule } from '@nestjs/typeorm';
import { ClsPluginTransactional } from '@nestjs-cls/transactional';
import { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { ClsModule } from 'nestjs-cls';
import type { DataSource } from 'typeorm';
import { kravMigrerad } from '../migrering/kora-migrationer.repository.js';
import { type Datakallaval, datakallaval, skapaDatakalla } from './datakalla.js';
import { nyttId } from './id.js';
import { vantaPaDatabas } from './vanta.js';

/** Inget annat i programmet byggs på en databas som inte är i takt med det. */
async function oppnaMigrerad(val: Datakallaval): Promise<DataSource> {
  const ds = await skapaDatakalla(val).initialize();
  try {
    await kravMigrerad(ds);
    return ds;
  } catch (fel) {
    await ds.destroy();
    throw fel;
  }
}

/** Databasen och transaktionerna. Väntar in databasen innan något annat byggs. */
@Module({})
export class Databasmodul {
  static forRoot(val: Datakallaval): DynamicModule {
    return {
      module: Databasmodul,
      global: true,
      imports: [
        TypeOrmModule.forRootAsync({
          useFactory: async () => {
            await vantaPaDatabas(val.url);
            return { ...datakallaval(val), toRetry: () => false };
          },
          dataSourceFactory: async () => await oppnaMigrerad(val),
        }),
        ClsModule.forRoot({
          global: true,
          middleware: { mount: true, generateId: true, idGenerator: nyttId },
          plugins: [
            new ClsPluginTransactional({
              imports: [TypeOrmModule],
              adapter: new TransactionalAdapterTypeOrm({ dataSourceToken: getDataSourceToken() }),
            }),
          ],
        }),
      ],
      exports: [TypeOrmModule, ClsModule],
    };
  }
}
