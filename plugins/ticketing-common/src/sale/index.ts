export * from './clockTime';
export * from './resaleAt';
export * from './sale';
export * from './saleWindow';
