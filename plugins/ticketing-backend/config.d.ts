export interface Config {
  /** The box office, when it runs inside a portal. */
  ticketing?: {
    /** Id of the show that is sold. */
    show: string;
    /**
     * Id of the way of selling, which a module has to bring: `reserved-seating`,
     * `zones` or `timed-entry`.
     */
    way: string;
    /** Address of the show's page, without a slash at the end. */
    publicUrl: string;
    /** Address of the Redis that keeps seats and holds, e.g. `redis://localhost:6379`. */
    seatStoreUrl: string;
    /**
     * Whoever knows it may set the show up.
     * @visibility secret
     */
    managementKey: string;
    /**
     * Seed of the key that signs tickets: 32 bytes in base64url.
     * @visibility secret
     */
    ticketSigningKey: string;
    accounts: {
      /** Address of the accounts API for browsers, issuer of its tokens; without a slash at the end. */
      issuer: string;
      /** The same from here. */
      url: string;
    };
    payment: {
      /** Base address of the payment company's API, without `/v1`. */
      url: string;
      /** @visibility secret */
      secretKey: string;
      /**
       * Whether each payment says where the company is to call. Only the payment
       * sandbox understands it; at Toss Payments the merchant registers
       * `<publicUrl>/api/ticketing/v1/payments/webhooks/toss` by hand.
       */
      announceWebhook?: boolean;
    };
  };
}
