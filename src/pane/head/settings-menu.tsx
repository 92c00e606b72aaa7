import {
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
} from '@fluentui/react-components';
import type { Language } from '#dictionary';
import { usePane } from '../pane-context';

/** *Réglages*, open, under its button. */
export function SettingsMenu({
  button,
  onLanguage,
  onClose,
}: {
  readonly button: HTMLElement | null;
  readonly onLanguage: (language: Language) => void;
  readonly onClose: () => void;
}) {
  const { m, language, goToStep } = usePane();
  return (
    <Menu
      open
      onOpenChange={(_event, { open }) => {
        if (!open) onClose();
      }}
      positioning={{ target: button, position: 'below', align: 'end' }}
      checkedValues={{ language: [language] }}
      onCheckedValueChange={(_event, { checkedItems }) => onLanguage(checkedItems[0] === 'en' ? 'en' : 'fr')}
    >
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => goToStep('prepare')}>{m.head.workbookSettings}</MenuItem>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{m.head.language}</MenuGroupHeader>
            <MenuItemRadio name="language" value="fr" lang="fr">
              Français
            </MenuItemRadio>
            <MenuItemRadio name="language" value="en" lang="en">
              English
            </MenuItemRadio>
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
