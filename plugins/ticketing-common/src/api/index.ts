export * from './management';
export * from './money';
export * from './orders';
export * from './page';
export * from './plan';
export * from './routes';
export * from './seats';
export * from './show';
