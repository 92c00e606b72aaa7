import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { onCommand } from '#taskpane/office';

type Press = (event?: { completed?: () => void }) => void;

/** An Excel that shows the pane when it is told to, and counts how often it was asked. */
function standIn() {
  const pressed = new Map<string, Press>();
  let asked = 0;
  let shown: () => void = () => undefined;
  const Office = {
    actions: { associate: (name: string, press: Press) => void pressed.set(name, press) },
    addin: {
      showAsTaskpane: () => {
        asked += 1;
        return new Promise<void>((done) => (shown = done));
      },
    },
  };
  return {
    Office,
    press: (name: string, completed?: () => void) => pressed.get(name)?.(completed && { completed }),
    asked: () => asked,
    show: async () => {
      shown();
      await new Promise((done) => setTimeout(done));
    },
  };
}

const before: unknown = Reflect.get(globalThis, 'Office');
let excel = standIn();
let heard: string[] = [];

beforeEach(() => {
  excel = standIn();
  heard = [];
  Reflect.set(globalThis, 'Office', excel.Office);
  onCommand(
    ['check', 'nextFinding'],
    (command) => heard.push(command),
    (command) => command === 'nextFinding',
  );
});
afterEach(() => void Reflect.set(globalThis, 'Office', before));

describe('a button that is clicked again and again while the pane opens', () => {
  it('is told each time, and over each time; Excel is asked once to show the pane', async () => {
    let over = 0;
    const click = () => excel.press('check', () => (over += 1));
    for (let times = 0; times < 5; times++) click();
    await excel.show();
    click();
    await new Promise((done) => setTimeout(done));
    expect([heard.length, over, excel.asked()]).toEqual([6, 6, 1]);
  });
});

describe('a shortcut', () => {
  it('shows the pane at first, then leaves the focus in the sheet', async () => {
    excel.press('nextFinding');
    await excel.show();
    excel.press('nextFinding');
    await excel.show();
    expect([heard, excel.asked()]).toEqual([['nextFinding', 'nextFinding'], 1]);
  });
});
