import { serialOf } from '../../model/values';
import type { Workbook } from '../../model/workbook';
import { integer } from '../args';
import { handle, type HostClass } from '../class';

interface Result {
  readonly value: unknown;
  readonly error: string;
}

const functionResultClass: HostClass<Result> = {
  name: 'FunctionResult',
  properties: { Value: { get: ({ value }) => value }, Error: { get: ({ error }) => error } },
};

/** Worksheet functions called from the add-in. */
export const functionsClass: HostClass<Workbook> = {
  name: 'Functions',
  since: 2,
  methods: {
    Date: {
      run: ({ date1904 }, [year, month, day]) => {
        const value = serialOf(integer(year), integer(month), integer(day), date1904);
        return handle(functionResultClass, { value, error: value === null ? '#NUM!' : '' });
      },
    },
  },
};
