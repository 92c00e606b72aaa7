import type { Workbook } from '../../model/workbook';
import { text } from '../args';
import { type Handle, handle, handleOrNull, type HostClass } from '../class';

interface SettingRef {
  readonly workbook: Workbook;
  readonly key: string;
}

const settingClass: HostClass<SettingRef> = {
  name: 'Setting',
  since: 4,
  id: ({ key }) => ({ _Id: key }),
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ workbook, key }) => workbook.settings.get(key),
      set: ({ workbook, key }, value) => {
        workbook.settings.set(key, value);
      },
    },
  },
  methods: { Delete: { run: ({ workbook, key }) => void workbook.settings.delete(key) } },
};

const find = (workbook: Workbook, key: unknown): Handle | null =>
  handleOrNull(settingClass, workbook.settings.has(String(key)) ? { workbook, key: String(key) } : null);

export const settingCollectionClass: HostClass<Workbook> = {
  name: 'SettingCollection',
  since: 4,
  items: (workbook) => [...workbook.settings.keys()].map((key) => handle(settingClass, { workbook, key })),
  item: (workbook, key) => find(workbook, key) ?? undefined,
  methods: {
    Add: {
      run: (workbook, [key, value]) => {
        workbook.settings.set(text(key), value);
        return handle(settingClass, { workbook, key: text(key) });
      },
    },
    GetCount: { run: ({ settings }) => settings.size },
    GetItemOrNullObject: { run: (workbook, [key]) => find(workbook, key) },
  },
};
