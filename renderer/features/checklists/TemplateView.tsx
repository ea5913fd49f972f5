import { conditionWords } from '../../../data/checklists/conditionWords.ts';
import type { ChecklistTemplate, TemplateItem } from '../../../data/domain/mine/checklistTemplate.ts';
import { Badge } from '../../ui/Badge.tsx';
import { levelWord } from './levelWords.ts';
import { TryCode } from './TryCode.tsx';
import styles from './templateView.module.css';

/** A template as it is read: one that comes with the app is not changed, only copied. */
export function TemplateView({ template }: { readonly template: ChecklistTemplate }) {
  return (
    <div className={styles.view}>
      <p className={styles.codes}>
        <strong>Asked for:</strong> {conditionWords(template.condition)}.
      </p>
      <TryCode template={template} />
      {template.sections.map(section => (
        <section key={section.id} className={styles.section} aria-label={section.title}>
          <h3 className={styles.title}>{section.title}</h3>
          <ul className={styles.items}>
            {section.items.map(item => (
              <Item key={item.id} item={item} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Item({ item: { text, level, note, source, condition } }: { readonly item: TemplateItem }) {
  return (
    <li className={styles.item}>
      <span className={styles.level}>
        <Badge tone={level === 'must' ? 'accent' : 'neutral'}>{levelWord(level)}</Badge>
      </span>
      <div className={styles.words}>
        <p>{text}</p>
        {note !== '' && <p className={styles.aside}>{note}</p>}
        {condition.tests.length > 0 && <p className={styles.aside}>Asked when: {conditionWords(condition)}</p>}
        {source !== '' && <p className={styles.source}>Source: {source}</p>}
      </div>
    </li>
  );
}
