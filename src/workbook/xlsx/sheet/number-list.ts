/** Whole numbers, in two bytes each where all of them fit. */
export type Numbers = Uint16Array | Int32Array;

/** A list of whole numbers that grows. */
export interface NumberList {
  readonly push: (value: number) => void;
  readonly length: () => number;
  /** The numbers, and no room for more: nothing is pushed afterwards. */
  readonly all: () => Numbers;
}

const FIRST_ROOM = 64;
const MOST_IN_TWO_BYTES = 0xffff;

/** @param room how many there is to be room for at first: what is not used takes no memory. */
export function numberList(room = FIRST_ROOM): NumberList {
  let numbers: Numbers = new Uint16Array(room);
  let isWide = false;
  let count = 0;
  const isTooBig = (value: number) => value < 0 || value > MOST_IN_TWO_BYTES;
  const makeRoomFor = (value: number) => {
    const length = count === numbers.length ? 2 * count : numbers.length;
    isWide ||= isTooBig(value);
    const more = isWide ? new Int32Array(length) : new Uint16Array(length);
    more.set(numbers.subarray(0, count));
    numbers = more;
  };
  return {
    push: (value) => {
      if (count === numbers.length || (!isWide && isTooBig(value))) makeRoomFor(value);
      numbers[count++] = value;
    },
    length: () => count,
    all: () => (numbers = numbers.slice(0, count)),
  };
}
