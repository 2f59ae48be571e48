export * from './findings';
export * from './translations';
