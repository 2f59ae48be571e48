export * from './api';
export * from './plan';
export * from './pool';
export * from './show';
export * from './specification';
