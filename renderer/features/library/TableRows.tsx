import type { TableSample } from '../../../data/formats/lists/tableSample.ts';
import type { Roles } from './listColumns.ts';
import styles from './tableCard.module.css';

const ROLE_NAMES: Readonly<Record<keyof Roles, string>> = {
  code: 'Code',
  text: 'Text',
  from: 'First day',
  through: 'Last day',
};

/** The first rows of the table, above each column what it is taken for. */
export function TableRows({
  table: { columnCount, rows },
  hasHeader,
  roles,
}: {
  readonly table: TableSample;
  readonly hasHeader: boolean;
  readonly roles: Roles;
}) {
  const columns = Array.from({ length: columnCount }, (_, at) => String(at));
  const roleOf = (column: string): string => {
    const role = (Object.keys(ROLE_NAMES) as (keyof Roles)[]).find(each => roles[each] === column);
    return role === undefined ? 'Not read' : ROLE_NAMES[role];
  };
  const numbered = rows.map((cells, at) => ({ id: `row ${at + 1}`, cells }));
  return (
    <section className={styles.scroller} aria-label="The first rows of the file" tabIndex={-1}>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map(column => (
              <th key={column} scope="col" className={roleOf(column) === 'Not read' ? styles.unread : undefined}>
                {roleOf(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {numbered.map(({ id, cells }, at) => (
            <tr key={id} className={hasHeader && at === 0 ? styles.names : undefined}>
              {columns.map(column => (
                <td key={column}>{cells[Number(column)]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
