export * from './blockScript';
export * from './forgetScript';
export * from './holdScript';
export * from './holdVerbs';
export * from './loadScript';
export * from './settleScript';
export * from './sweepScript';
