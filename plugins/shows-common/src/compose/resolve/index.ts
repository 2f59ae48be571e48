export * from './resolve';
export type * from './types';
