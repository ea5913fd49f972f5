import { TEXT_SIZES, type Theme } from '../../../data/domain/settings.ts';
import { useChangeSettings, useSettings } from '../../hooks/settings/useSettings.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Panel } from '../../ui/Panel.tsx';
import styles from './appearanceSettings.module.css';

const THEME_OPTIONS: readonly { readonly value: Theme; readonly label: string }[] = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
  { value: 'system', label: 'Same as system' },
];

const SIZE_OPTIONS = TEXT_SIZES.map(size => ({ value: String(size), label: `${size} %` }));

export function AppearanceSettings() {
  const { theme, textSizePercent } = useSettings();
  const changeSettings = useChangeSettings();
  return (
    <Panel title="Appearance">
      <div className={styles.choices}>
        <Choice
          label="Theme"
          options={THEME_OPTIONS}
          value={theme}
          onChange={chosen => void changeSettings({ theme: chosen })}
        />
        <Choice
          label="Text size"
          options={SIZE_OPTIONS}
          value={String(textSizePercent)}
          onChange={chosen => void changeSettings({ textSizePercent: Number(chosen) })}
        />
      </div>
    </Panel>
  );
}
