import { useState } from 'react';
import { type ListMapping, LONGEST_LIST_NAME, parseListName } from '../../../data/domain/ownList.ts';
import type { RefusedList } from '../../hooks/import/importQueueState.ts';
import { Message } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { TablePreview } from '../../workers/import/protocol.ts';
import styles from './companions.module.css';
import { FileFacts } from './FileFacts.tsx';
import { refusalWords } from './failureWords.ts';
import { InstallDecision } from './InstallDecision.tsx';
import {
  columnNames,
  firstMapping,
  holdsCptNumbers,
  mappingOf,
  NO_COLUMN,
  type Roles,
  rolesOf,
} from './listColumns.ts';
import { TableRows } from './TableRows.tsx';
import tableStyles from './tableCard.module.css';

/** A table no layout knows, and the question which of its columns is what. */
export function TableCard({
  preview: { table, source },
  refused,
  onRead,
  onDiscard,
}: {
  readonly preview: TablePreview;
  /** The columns named before, by which it could not be read. */
  readonly refused: RefusedList | undefined;
  readonly onRead: (mapping: ListMapping) => void;
  readonly onDiscard: () => void;
}) {
  const [nameText, setNameText] = useState(refused?.mapping.name ?? '');
  const [hasHeader, setHeader] = useState(refused?.mapping.hasHeader ?? true);
  const [roles, setRoles] = useState<Roles>(() =>
    refused === undefined ? firstMapping(table.rows) : rolesOf(refused.mapping),
  );
  const name = parseListName(nameText);
  const names = columnNames(table, hasHeader);
  const columns = names.map((label, at) => ({ value: String(at), label }));
  const optional = [{ value: NO_COLUMN, label: 'No such column' }, ...columns];
  const isDistinct = new Set([roles.code, roles.text, roles.from, roles.through].filter(at => at !== NO_COLUMN)).size;
  const chosen = [roles.code, roles.text, roles.from, roles.through].filter(at => at !== NO_COLUMN).length;
  const isReady = name !== undefined && isDistinct === chosen;
  const read = () => {
    if (name !== undefined && isReady) onRead({ name, hasHeader, ...mappingOf(roles) });
  };
  const words = refused && refusalWords(source.fileName, { by: 'import', failure: refused.failure });
  return (
    <Panel
      title="A table of a kind Chartside does not know"
      actions={<InstallDecision label="Read the list" isReady={isReady} onGoOn={read} onDiscard={onDiscard} />}
    >
      <div className={styles.card}>
        {words !== undefined && (
          <Message kind="error" title={words.title}>
            {words.body}
          </Message>
        )}
        <p className={styles.lead}>
          It can become a list of your own: say what it is called and which column is what. Every row is then read and
          checked before anything is installed.
        </p>
        {holdsCptNumbers(table.rows, roles) && (
          <Message kind="info">
            Are these CPT texts you are licensed for? Call the columns “CPT Code” and “Long Descriptor” in the file and
            import it again: each text then stands on the page of its code. A list of your own is kept apart.
          </Message>
        )}
        <div className={tableStyles.name}>
          <TextField
            label="Name of the list"
            value={nameText}
            onChange={setNameText}
            maxLength={LONGEST_LIST_NAME}
            hint="Name it to go on. A list of the same name takes the place of the one before, and you can go back."
          />
          <Switch isSelected={hasHeader} onChange={setHeader}>
            The first row holds names of columns
          </Switch>
        </div>
        <div className={tableStyles.fields}>
          <SelectField
            label="Code"
            options={columns}
            value={roles.code}
            onChange={code => setRoles({ ...roles, code })}
          />
          <SelectField
            label="Text"
            options={columns}
            value={roles.text}
            onChange={text => setRoles({ ...roles, text })}
          />
          <SelectField
            label="First day"
            options={optional}
            value={roles.from}
            onChange={from => setRoles({ ...roles, from })}
          />
          <SelectField
            label="Last day"
            options={optional}
            value={roles.through}
            onChange={through => setRoles({ ...roles, through })}
          />
        </div>
        {isDistinct !== chosen && <p role="alert">One column stands for two things. Choose another for one of them.</p>}
        <TableRows table={table} hasHeader={hasHeader} roles={roles} />
        <FileFacts source={source} memberName={source.memberName} />
      </div>
    </Panel>
  );
}
