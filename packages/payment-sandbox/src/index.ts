export * from './createSandbox';
