export * from './AccountsClient';
export * from './RefusedError';
export * from './refusals';
export * from './requests';
export * from './routes';
