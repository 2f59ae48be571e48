export * from './Armed';
export * from './Misbehaviour';
export * from './MISBEHAVIOURS';
