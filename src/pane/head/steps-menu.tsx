import {
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  useIsOverflowItemVisible,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { STEPS, STEP_OF, type Step } from '#pane/state';
import { usePane } from '../pane-context';
import { NextDot } from './next-dot';

function Entry({ step }: { readonly step: Step }) {
  const { m, goToStep, overview } = usePane();
  if (useIsOverflowItemVisible(step)) return null;
  return (
    <MenuItem onClick={() => goToStep(step)}>
      {m.tabs[step]}
      {step === STEP_OF[overview.next] && <NextDot />}
    </MenuItem>
  );
}

/** The steps that have no room among the tabs. @param children the button that opens them. */
export function StepsMenu({ children }: { readonly children: ReactElement }) {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>{children}</MenuTrigger>
      <MenuPopover>
        <MenuList>
          {STEPS.map((step) => (
            <Entry key={step} step={step} />
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
