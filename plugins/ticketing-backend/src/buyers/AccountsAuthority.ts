import { showAudience, showClientId } from '@marquee/plugin-accounts-common';
import * as oauth from 'oauth4webapi';
import { Contact, Grant } from './Buyer';
import { TokenVerifier } from './TokenVerifier';

const PATIENCE_MS = 5_000;
/** Statuses with which a server says no; others mean that it could not say. */
const NO = [400, 401, 403];

/** What binds an answer of the accounts service to the browser that asked. */
export interface SignInSecrets {
  state: string;
  nonce: string;
  verifier: string;
}

/** A buyer's consent to be known to this show, from the accounts service. */
export interface Tokens {
  grant: Grant;
  contact: Contact;
  /** For the next one; it is worth nothing after that. */
  refreshToken: string;
}

/** The accounts service said no, and will not say otherwise when asked again. */
export class SignInRefusedError extends Error {
  readonly name = 'SignInRefusedError';

  /** Whether this person may not come in, unlike an answer that is used up or forged. */
  get isDenial(): boolean {
    return this.message === 'access_denied';
  }
}

/** This show as an OAuth 2.1 client of the accounts service: code flow with PKCE. */
export class AccountsAuthority {
  readonly #server: oauth.AuthorizationServer;
  readonly #client: oauth.Client;
  readonly #resource: string;
  readonly #redirectUri: string;
  readonly #verifier: TokenVerifier;

  constructor(options: {
    show: string;
    /** Address of the accounts API for browsers, and issuer of its tokens. */
    issuer: string;
    /** The same from here. */
    url: string;
    /** Where browsers come back to. */
    redirectUri: string;
    verifier: TokenVerifier;
  }) {
    const { issuer, url } = options;
    this.#server = {
      issuer,
      authorization_endpoint: `${issuer}/oauth2/authorize`,
      token_endpoint: `${url}/oauth2/token`,
      revocation_endpoint: `${url}/oauth2/revoke`,
      authorization_response_iss_parameter_supported: true,
    };
    this.#client = {
      client_id: showClientId(options.show),
      id_token_signed_response_alg: 'ES256',
    };
    this.#resource = showAudience(options.show);
    this.#redirectUri = options.redirectUri;
    this.#verifier = options.verifier;
  }

  /** Where a browser signs in, and what it has to keep meanwhile. */
  async begin(): Promise<{ url: string; secrets: SignInSecrets }> {
    const secrets = {
      state: oauth.generateRandomState(),
      nonce: oauth.generateRandomNonce(),
      verifier: oauth.generateRandomCodeVerifier(),
    };
    const query = new URLSearchParams({
      response_type: 'code',
      client_id: this.#client.client_id,
      redirect_uri: this.#redirectUri,
      scope: 'openid offline_access',
      resource: this.#resource,
      state: secrets.state,
      nonce: secrets.nonce,
      code_challenge: await oauth.calculatePKCECodeChallenge(secrets.verifier),
      code_challenge_method: 'S256',
    });
    return { url: `${this.#server.authorization_endpoint}?${query}`, secrets };
  }

  /**
   * Turns the answer that a browser brings into tokens.
   *
   * @throws SignInRefusedError when the accounts service says no; others when the
   * answer is not one to this browser, or the service cannot be reached
   */
  async finish(answer: URLSearchParams, secrets: SignInSecrets) {
    const { state, nonce, verifier } = secrets;
    return this.#tokens(async () => {
      const server = this.#server;
      const client = this.#client;
      const checked = oauth.validateAuthResponse(server, client, answer, state);
      const response = await oauth.authorizationCodeGrantRequest(
        server,
        client,
        oauth.None(),
        checked,
        this.#redirectUri,
        verifier,
        this.#request(),
      );
      return oauth.processAuthorizationCodeResponse(server, client, response, {
        expectedNonce: nonce,
        requireIdToken: true,
      });
    });
  }

  /** Asks whether the buyer is still welcome; @throws as {@link finish} */
  async refresh(refreshToken: string): Promise<Tokens> {
    return this.#tokens(async () => {
      const response = await oauth.refreshTokenGrantRequest(
        this.#server,
        this.#client,
        oauth.None(),
        refreshToken,
        this.#request(),
      );
      return oauth.processRefreshTokenResponse(
        this.#server,
        this.#client,
        response,
      );
    });
  }

  /** Makes a refresh token worthless. */
  async revoke(refreshToken: string): Promise<void> {
    const response = await oauth.revocationRequest(
      this.#server,
      this.#client,
      oauth.None(),
      refreshToken,
      {
        ...this.#request(),
        additionalParameters: { token_type_hint: 'refresh_token' },
      },
    );
    await oauth.processRevocationResponse(response);
  }

  async #tokens(
    ask: () => Promise<oauth.TokenEndpointResponse>,
  ): Promise<Tokens> {
    const answer = await ask().catch(error => {
      throw isRefusal(error) ? new SignInRefusedError(error.error) : error;
    });
    const { access_token, id_token, refresh_token } = answer;
    if (!id_token || !refresh_token) throw new Error('Tokens are missing');
    return {
      grant: await this.#verifier.readAccessToken(access_token),
      contact: await this.#verifier.readContact(id_token),
      refreshToken: refresh_token,
    };
  }

  #request() {
    return {
      // Inside the cluster the portal is reached without TLS.
      [oauth.allowInsecureRequests]: true,
      signal: AbortSignal.timeout(PATIENCE_MS),
    };
  }
}

function isRefusal(
  error: unknown,
): error is oauth.ResponseBodyError | oauth.AuthorizationResponseError {
  if (error instanceof oauth.AuthorizationResponseError) {
    return error.error === 'access_denied';
  }
  return error instanceof oauth.ResponseBodyError && NO.includes(error.status);
}
