/** A list of whole numbers that grows, four bytes each. */
export interface NumberList {
  readonly push: (value: number) => void;
  readonly length: () => number;
  /** The numbers, and no room for more: nothing is pushed afterwards. */
  readonly all: () => Int32Array;
}

const FIRST_ROOM = 64;

export function numberList(): NumberList {
  let numbers = new Int32Array(FIRST_ROOM);
  let count = 0;
  return {
    push: (value) => {
      if (count === numbers.length) {
        const more = new Int32Array(2 * count);
        more.set(numbers);
        numbers = more;
      }
      numbers[count++] = value;
    },
    length: () => count,
    all: () => (numbers = numbers.slice(0, count)),
  };
}
