/** Why a part does not run; `message` in the words of Kubernetes. */
export type PartCause =
  | {
      type:
        | 'image'
        | 'configuration'
        | 'quota'
        | 'refused'
        | 'unschedulable'
        | 'unready';
      message: string;
    }
  /** It needs more memory than its limit allows. */
  | { type: 'memory' }
  | {
      type: 'crash';
      exitCode: number;
      /** The last line that the container wrote. */
      lastWords?: string;
    };
