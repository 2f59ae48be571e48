export * from './servers';
export * from './Buyer';
export * from './Manager';
export * from './NoLock';
export * from './insertOrders';
export * from './provideBoxOffices';
export * from './startBoxOffice';
export * from './Mortal';
