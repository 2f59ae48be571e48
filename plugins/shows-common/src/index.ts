export * from './compose';
export * from './failureText';
export * from './model';
export * from './permissions';
export * from './rollout';
