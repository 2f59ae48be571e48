export * from './compose';
export * from './model';
