export * from '../stores/insertOrder';
export * from '../stores/migrate';
export * from './builders';
export * from './eventually';
export * from './freePort';
export * from './startPostgres';
export * from './startRedis';
export * from './TestAccounts';
