import { type DynamicModule, Module } from '@nestjs/common';
import { getDataSourceToken, TypeOrmModule } from '@nestjs/typeorm';
import { ClsPluginTransactional } from '@nestjs-cls/transactional';
import { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { ClsModule } from 'nestjs-cls';
import { type Datakallaval, datakallaval } from './datakalla.js';
import { vantaPaDatabas } from './vanta.js';

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
            return { ...datakallaval(val), retryAttempts: 0 };
          },
        }),
        ClsModule.forRoot({
          global: true,
          middleware: { mount: true, generateId: true },
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
