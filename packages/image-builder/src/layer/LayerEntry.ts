/**
 * One entry of an image layer. Owner, group and times are the same for all entries of all images, so
 * that equal contents give equal bytes.
 *
 * @public
 */
export type LayerEntry =
  | {
      type: 'file';
      /** Absolute path in the image. */
      path: string;
      /** The bytes themselves, or the file of the host that has them. */
      content: Buffer | { file: string };
      /** Default 0o644. */
      mode?: number;
    }
  | {
      type: 'directory';
      path: string;
      /** Default 0o755. */
      mode?: number;
    }
  | { type: 'link'; path: string; target: string };
