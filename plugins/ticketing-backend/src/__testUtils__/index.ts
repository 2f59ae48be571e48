export * from './builders';
export * from './freePort';
export * from './NoLock';
export * from './Buyer';
export * from './startBoxOffice';
export * from './startPostgres';
export * from './startRedis';
