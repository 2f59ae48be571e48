export * from './build/buildStorefront';
