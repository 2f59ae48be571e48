import { sideEffects } from '../../package.json';

describe('TermsTable', () => {
  it('keeps its style sheet in the bundle, which only drops what has no effect', () => {
    expect(sideEffects).toContain('*.css');
  });
});
