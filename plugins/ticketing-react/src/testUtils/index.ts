export * from './describeTranslations';
export * from './findings';
