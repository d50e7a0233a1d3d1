import type { Workbook } from '../../workbook/workbook';
import { invalidArgument, itemNotFound } from '../hostError';
import { HostObject } from '../hostObject';
import { defineType } from '../typeBehaviour';
import { textArgument } from './arguments';

interface SettingTarget {
  readonly workbook: Workbook;
  readonly key: string;
}

function settingObject(workbook: Workbook, key: string): HostObject<SettingTarget> {
  return new HostObject('Setting', { workbook, key });
}

/** Keys are told apart by case, as the file keeps them. */
export const settingCollection = defineType<Workbook>({
  type: 'SettingCollection',
  items: (workbook) => [...workbook.settings.keys()].map((key) => settingObject(workbook, key)),
  getItem: (workbook, key) => {
    if (!workbook.settings.has(String(key))) throw itemNotFound();
    return settingObject(workbook, String(key));
  },
  methods: {
    add: (workbook, [key, value]) => {
      const name = textArgument(key);
      if (name === '') throw invalidArgument();
      store({ workbook, key: name }, value);
      return settingObject(workbook, name);
    },
  },
});

export const setting = defineType<SettingTarget>({
  type: 'Setting',
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    key: { get: ({ key }) => key },
    value: { get: ({ workbook, key }) => workbook.settings.get(key), set: store },
  },
  methods: {
    delete: ({ workbook, key }) => {
      if (!workbook.settings.delete(key)) throw itemNotFound();
      workbook.settingsChanged = true;
    },
  },
});

function store({ workbook, key }: SettingTarget, value: unknown): void {
  workbook.settings.set(key, value);
  workbook.settingsChanged = true;
}
