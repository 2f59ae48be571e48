export * from './clockTime';
export * from './findSaleFaults';
export * from './resaleAt';
export * from './sale';
export * from './saleWindow';
export * from './showSale';
export * from './opensTooLate';
