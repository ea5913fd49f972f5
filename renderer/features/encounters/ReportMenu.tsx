import { memo, useState } from 'react';
import { assertNever } from '../../../data/domain/assertNever.ts';
import type { CalendarDate } from '../../../data/domain/calendarDate.ts';
import { useCptTextChoice } from '../../hooks/cptTexts/useCptTextChoice.tsx';
import { getShell } from '../../shell/getShell.ts';
import { saveTextFile } from '../../shell/saveTextFile.ts';
import { describeShellFailure } from '../../shell/shellWords.ts';
import { useAnnouncer } from '../../ui/LiveRegion.tsx';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { Message } from '../../ui/Message.tsx';
import { printPage } from '../../ui/PrintSheet.tsx';
import { PrintedWorksheet } from './PrintedWorksheet.tsx';
import { type EncounterReport, withCptTexts } from './report/encounterReport.ts';
import { reportAsCsv } from './report/reportAsCsv.ts';
import { reportAsFhir } from './report/reportAsFhir.ts';
import { reportAsJson } from './report/reportAsJson.ts';
import { reportAsText } from './report/reportAsText.ts';

const WAYS = ['print', 'pdf', 'copy', 'csv', 'json', 'fhir'] as const;
type Way = (typeof WAYS)[number];

const LABELS: Record<Way, string> = {
  print: 'Print…',
  pdf: 'PDF…',
  copy: 'Copy as text',
  csv: 'CSV, for a spreadsheet…',
  json: 'JSON, for a program…',
  fhir: 'FHIR R4 QuestionnaireResponse…',
};

/** Puts the worksheet in words; done when it is asked for, not at every change. Nothing while the codes are read. */
export type MakeReport = () => Promise<EncounterReport | undefined>;

/** Gives the worksheet out: on paper, as a file, to the clipboard. */
export const ReportMenu = memo(function ReportMenu({
  day,
  canGiveOut,
  makeReport,
}: {
  /** The date of service. */
  readonly day: CalendarDate;
  readonly canGiveOut: boolean;
  readonly makeReport: MakeReport;
}) {
  const announce = useAnnouncer();
  const cptTexts = useCptTextChoice();
  const [failure, setFailure] = useState<string>();
  const [printing, setPrinting] = useState<{ readonly way: 'print' | 'pdf'; readonly report: EncounterReport }>();

  const told = ({ isSaved, failure: words }: { readonly isSaved: boolean; readonly failure?: string }) => {
    setFailure(words);
    if (isSaved) announce('The file is saved');
  };
  const savePdf = async () => {
    const saved = await getShell().savePdf('encounter');
    setPrinting(undefined);
    told(saved.ok ? { isSaved: saved.value } : { isSaved: false, failure: describeShellFailure(saved.error) });
  };
  const print = () => printPage(() => setPrinting(undefined));
  const giveOut = async (way: Way, own: EncounterReport) => {
    switch (way) {
      case 'print':
      case 'pdf':
        setPrinting({ way, report: own });
        return;
      case 'copy': {
        const isCopied = await getShell().copyText(reportAsText(own));
        setFailure(isCopied ? undefined : 'The text could not be copied. The clipboard is as it was.');
        if (isCopied) announce('Copied the worksheet');
        return;
      }
      case 'csv':
        return told(await saveTextFile('encounter', 'csv', reportAsCsv(own)));
      case 'json':
        return told(await saveTextFile('encounter', 'json', reportAsJson(own)));
      case 'fhir':
        return told(
          await saveTextFile('encounter-fhir', 'json', `${JSON.stringify(reportAsFhir(own), undefined, 2)}\n`),
        );
      default:
        return assertNever(way, 'way out');
    }
  };
  const choose = async (way: Way) => {
    const own = await makeReport();
    if (own === undefined) return;
    // A record for other systems: they have their own texts of the codes.
    if (way === 'fhir') return giveOut(way, own);
    const texts = await cptTexts.choose(own.lines, day);
    if (texts !== undefined) await giveOut(way, withCptTexts(own, texts));
  };
  return (
    <>
      {failure !== undefined && (
        <Message kind="error" onDismiss={() => setFailure(undefined)}>
          {failure}
        </Message>
      )}
      <MenuButton
        label="Print or export"
        choices={canGiveOut ? WAYS.map(id => ({ id, label: LABELS[id] })) : []}
        onChoose={id => {
          const way = WAYS.find(each => each === id);
          if (way !== undefined) void choose(way);
        }}
      />
      {cptTexts.dialog}
      {printing !== undefined && (
        <PrintedWorksheet report={printing.report} onReady={printing.way === 'pdf' ? () => void savePdf() : print} />
      )}
    </>
  );
});
