export * from './__fixtures__/builders';
