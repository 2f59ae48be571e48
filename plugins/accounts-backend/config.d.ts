export interface Config {
  /** Accounts of sellers, buyers and admins. */
  accounts: {
    /**
     * Address of the public site, where buyers sign in. Its host name is another than
     * that of `app.baseUrl`, for cookies do not know ports; its scheme is that of
     * `app.baseUrl`: with https, cookies travel over TLS only.
     */
    publicSiteUrl: string;
    /**
     * At least 32 random characters. Signs cookies and encrypts stored keys; the
     * same for every replica. A new one ends all sessions.
     *
     * @visibility secret
     */
    secret: string;
    mail: {
      /** Sender of all mail, e.g. `Marquee <no-reply@example.org>`. */
      from: string;
      /**
       * SMTP server, e.g. `smtps://user:password@smtp.example.org`.
       *
       * @visibility secret
       */
      smtpUrl: string;
    };
    /** The admin who is made when there is none yet. */
    firstAdmin?: {
      email: string;
      /**
       * To be changed after the first sign-in; has no effect once an admin exists.
       *
       * @visibility secret
       */
      password: string;
    };
    /**
     * Whether accounts with known passwords exist, one per role; the admin sets an
     * authenticator app up at the first sign-in, as every admin does. The start fails
     * with it unless `auth.environment` is `development`. Default: false.
     */
    demo?: boolean;
    /**
     * An OpenID Connect provider that takes the place of passwords kept here, such
     * as Keycloak. Its allowed redirect addresses are
     * `<place>/api/accounts/v1/outside/callback/<portal|public-site>`.
     */
    outside?: {
      /** What people know it by; shown on the sign-in pages. */
      name: string;
      /** Its issuer; the metadata is read below it. */
      issuer: string;
      clientId: string;
      /** @visibility secret */
      clientSecret: string;
      /** Default: openid, email, profile. */
      scopes?: string[];
      /**
       * Claim with the role (admin, seller or buyer), as a word or a list; dots
       * lead into objects, e.g. `realm_access.roles`. Default: `marquee_role`.
       */
      roleClaim?: string;
      /** Role of people without that claim. Default: they are refused. */
      defaultRole?: 'seller' | 'buyer';
    };
  };
}
