export * from './compose';
export * from './model';
export * from './permissions';
