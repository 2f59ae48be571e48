export * from './capability';
export * from './partDescriptor';
export * from './pool';
export * from './suitability';
