/** Which states follow which; the first one is where everything begins. */
export type Moves<S extends string> = Readonly<Record<S, readonly S[]>>;

/** The states that may be followed by `to`. */
export function statesBefore<S extends string>(moves: Moves<S>, to: S): S[] {
  const states = Object.keys(moves) as S[];
  return states.filter(state => moves[state].includes(to));
}
