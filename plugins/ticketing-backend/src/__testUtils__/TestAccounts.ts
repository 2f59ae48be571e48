import { generateKeyPairSync, KeyObject, randomUUID } from 'crypto';
import { JSONWebKeySet, JWK, SignJWT } from 'jose';

/** Issuer of the tokens of tests. */
export const ISSUER = 'http://marquee.localhost:8080/api/accounts/v1';

/** Says who somebody is, as the accounts service does, by tokens only. */
export class TestAccounts {
  /** How often somebody asked for the keys over HTTP. */
  asked = 0;
  #key!: KeyObject;
  #kid!: string;
  #keys: JWK[] = [];

  constructor() {
    this.rotate();
  }

  /** Signs with another key from now on. */
  rotate(): void {
    const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    this.#key = pair.privateKey;
    this.#kid = randomUUID();
    const jwk = pair.publicKey.export({ format: 'jwk' }) as JWK;
    this.#keys = [...this.#keys, { ...jwk, kid: this.#kid, alg: 'ES256' }];
  }

  /** The public keys. */
  get jwks(): JSONWebKeySet {
    return { keys: this.#keys };
  }

  /** An access token for the show `hamlet`, good for 5 minutes, unless said otherwise. */
  async token(
    options: {
      claims?: Record<string, unknown>;
      header?: { typ?: string; kid?: string };
      /** ms since 1970 */
      now?: number;
    } = {},
  ): Promise<string> {
    const iat = Math.floor((options.now ?? Date.now()) / 1_000);
    const claims = {
      iss: ISSUER,
      aud: 'show:hamlet',
      sub: 'hana',
      sid: 'session-of-hana',
      iat,
      exp: iat + 300,
      ...options.claims,
    };
    return new SignJWT(claims)
      .setProtectedHeader({
        alg: 'ES256',
        typ: 'at+jwt',
        kid: this.#kid,
        ...options.header,
      })
      .sign(this.#key);
  }
}
