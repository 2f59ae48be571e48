import { AuthenticationError } from '@backstage/errors';
import { showAudience, showClientId } from '@marquee/plugin-accounts-common';
import { errors, JWTPayload, jwtVerify } from 'jose';
import { z } from 'zod';
import { AccountKeys } from './AccountKeys';
import { Contact, Grant } from './Buyer';
import { ReadTokens } from './ReadTokens';

/** The only one: a token never chooses how it is checked. */
const ALGORITHMS = ['ES256'];
/** Clocks of two machines, in seconds. */
const TOLERANCE = 5;

const grantSchema = z.object({
  sub: z.string().min(1),
  sid: z.string().min(1),
  iat: z.number(),
  exp: z.number(),
});

const contactSchema = z
  .object({
    name: z.string().default(''),
    email: z.string().default(''),
    phone_number: z.string().default(''),
  })
  .transform(({ name, email, phone_number: phone }) => ({
    name,
    email,
    phone,
  }));

/** Reads tokens of the accounts service that were made for this show. */
export class TokenVerifier {
  readonly #keys: AccountKeys;
  readonly #issuer: string;
  readonly #show: string;
  readonly #clock: () => number;
  readonly #read = new ReadTokens();

  constructor(options: {
    keys: AccountKeys;
    issuer: string;
    show: string;
    clock: () => number;
  }) {
    this.#keys = options.keys;
    this.#issuer = options.issuer;
    this.#show = options.show;
    this.#clock = options.clock;
  }

  /**
   * Who an access token stands for.
   *
   * @throws AuthenticationError unless it is one, for this show, and in its time
   * @throws ServiceUnavailableError when its key is new and cannot be read now
   */
  async readAccessToken(token: string): Promise<Grant> {
    const known = this.#read.find(token, this.#clock());
    if (known) return known;
    const claims = await this.#verify(token, {
      audience: showAudience(this.#show),
      // An ID token has the same audience, and must not pass for one of these.
      typ: 'at+jwt',
    });
    const parsed = grantSchema.safeParse(claims);
    if (!parsed.success) throw new AuthenticationError('Token lacks claims');
    const { sub, sid, iat, exp } = parsed.data;
    const grant = {
      buyer: sub,
      session: sid,
      issuedAt: new Date(iat * 1_000),
      expiresAt: new Date(exp * 1_000),
    };
    this.#read.add(token, grant);
    return grant;
  }

  /** What an ID token says of the person; @throws as {@link readAccessToken} */
  async readContact(token: string): Promise<Contact> {
    const audience = showClientId(this.#show);
    return contactSchema.parse(await this.#verify(token, { audience }));
  }

  async #verify(
    token: string,
    expected: { audience: string; typ?: string },
  ): Promise<JWTPayload> {
    try {
      const { payload } = await jwtVerify(
        token,
        (header, jws) => this.#keys.find(header, jws),
        {
          ...expected,
          issuer: this.#issuer,
          algorithms: ALGORITHMS,
          requiredClaims: ['exp', 'iat', 'sub'],
          clockTolerance: TOLERANCE,
          currentDate: new Date(this.#clock()),
        },
      );
      return payload;
    } catch (error) {
      if (!(error instanceof errors.JOSEError)) throw error;
      // The message may quote the token; its code does not.
      throw new AuthenticationError(`Token refused (${error.code})`);
    }
  }
}
