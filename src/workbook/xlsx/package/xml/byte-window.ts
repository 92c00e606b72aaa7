/** Bytes that come in pieces, walked through from the first to the last by their places: what is passed is let go. */
export interface ByteWindow {
  readonly skipTo: (place: number) => void;
  /** Those from where it stands up to a place, in pieces. */
  readonly until: (place: number) => Generator<Uint8Array>;
  /** The same in one: only good until the next call. */
  readonly take: (place: number) => Uint8Array;
}

export function byteWindow(pieces: Iterable<Uint8Array>): ByteWindow {
  const source = pieces[Symbol.iterator]();
  let held: Uint8Array = new Uint8Array(0);
  let position = 0;
  const pull = (): boolean => {
    const next = source.next();
    if (next.done === true) return false;
    held = next.value;
    return true;
  };
  function* until(place: number): Generator<Uint8Array> {
    while (position < place) {
      if (held.length === 0 && !pull()) return;
      const piece = held.subarray(0, place - position);
      held = held.subarray(piece.length);
      position += piece.length;
      yield piece;
    }
  }
  return {
    until,
    skipTo: (place) => {
      for (const piece of until(place)) void piece;
    },
    take: (place) => {
      const [first = held.subarray(0, 0), ...others] = until(place);
      if (others.length === 0) return first;
      const whole = new Uint8Array([first, ...others].reduce((sum, { length }) => sum + length, 0));
      let length = 0;
      for (const piece of [first, ...others]) {
        whole.set(piece, length);
        length += piece.length;
      }
      return whole;
    },
  };
}
