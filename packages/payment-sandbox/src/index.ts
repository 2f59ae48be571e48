export * from './createSandbox';
export * from './misbehaviours';
export * from './Sandbox';
