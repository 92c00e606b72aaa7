import { TestEnvironment } from 'jest-environment-node';

/**
 * Lets several files of tests be played as one: `playFile(name, load)` puts what the file that `load` imports declares,
 * its hooks too, in a group of that name. A `describe` cannot wait for an import, so its group is kept open meanwhile.
 */
export default class GatheredEnvironment extends TestEnvironment {
  async handleTestEvent(event, state) {
    if (event.name !== 'setup') return;
    const { global } = this;
    global.playFile = async (name, load) => {
      const around = state.currentDescribeBlock;
      let group = around;
      global.describe(name, () => {
        group = state.currentDescribeBlock;
      });
      state.currentDescribeBlock = group;
      await load();
      state.currentDescribeBlock = around;
    };
  }
}
