import {
  emptySignUpProof,
  findSignUpProof,
  isSameProof,
  makeSignUpProof,
  signUpProofCookie,
} from './signUpProof';

const config = { secret: 'secret', secureCookies: false };
const account = { id: 'a', passwordHash: 'h' };

describe('the proof of a sign-up', () => {
  it('is good for one account, one password and one secret', () => {
    const proof = makeSignUpProof(account, config);
    const others = [
      makeSignUpProof({ ...account, id: 'b' }, config),
      makeSignUpProof({ ...account, passwordHash: 'i' }, config),
      makeSignUpProof(account, { secret: 'another' }),
      emptySignUpProof(),
      '',
    ];
    expect(isSameProof(makeSignUpProof(account, config), proof)).toBe(true);
    for (const other of others) expect(isSameProof(other, proof)).toBe(false);
  });

  it('looks the same when it is empty', () => {
    const proof = makeSignUpProof(account, config);
    expect(emptySignUpProof()).toHaveLength(proof.length);
    expect(emptySignUpProof()).not.toBe(emptySignUpProof());
  });

  it('travels in a cookie that scripts do not see', () => {
    const cookie = signUpProofCookie('p', config);
    expect(cookie).toMatch(/; HttpOnly; SameSite=Lax$/);
    expect(findSignUpProof(`a=b; ${cookie.split(';')[0]}`, config)).toBe('p');
    const secure = { ...config, secureCookies: true };
    expect(signUpProofCookie('p', secure)).toMatch(/^__Secure-.*; Secure$/);
    expect(findSignUpProof('marquee_sign_up=p', secure)).toBeUndefined();
  });
});
