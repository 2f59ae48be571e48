export * from './clockTime';
export * from './sale';
