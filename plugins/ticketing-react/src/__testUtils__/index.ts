export * from './findings';
export * from './languageOf';
export * from './translations';
