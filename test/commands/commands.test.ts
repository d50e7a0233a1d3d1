import { shippedBundle } from '../shippedBundle';
import { ribbonCommands } from '../../src/commands/ribbonCommands';
import { bootNode, type NodeOffice } from '../../workbench/host/nodeOffice';
import { workbookWith } from '../workbench/host/office';

/** The commands as they ship, in the window that office.js runs in; Excel's pane is closed. */
async function closedPane(): Promise<NodeOffice> {
  const office = await bootNode({ workbook: workbookWith(), scripts: [shippedBundle('commands.js')] });
  office.host.session.paneState = 'Background';
  return office;
}

/** What the pane would find when it starts. */
function waitingPage({ window }: NodeOffice): unknown {
  return (window['complaintsPageDesk'] as { waiting: unknown } | undefined)?.waiting ?? null;
}

describe('a button of the Complaints tab', () => {
  test.each(ribbonCommands)('$id opens the pane, which shows $page', async ({ id, page }) => {
    const office = await closedPane();
    await office.triggerRibbonCommand(id);
    expect(office.host.session.paneState).toBe('Visible');
    expect(waitingPage(office)).toBe(page);
    expect(office.errors).toEqual([]);
    office.close();
  });

  test('shows its page in a pane that is open already', async () => {
    const office = await closedPane();
    const shown: unknown[] = [];
    Object.assign(office.window, {
      complaintsPageDesk: { waiting: null, show: (page: unknown) => shown.push(page) },
    });
    await office.triggerRibbonCommand('Help');
    await office.triggerRibbonCommand('CheckLog');
    expect(shown).toEqual(['help', 'check']);
    expect(waitingPage(office)).toBeNull();
    office.close();
  });

  test('changes nothing in the workbook', async () => {
    const office = await closedPane();
    await office.triggerRibbonCommand('BuildAnnualTables');
    expect(office.host.workbook.sheets.map(({ name, version }) => [name, version])).toEqual([['Log', 0]]);
    office.close();
  });

  test('tells Excel that it is done even when the pane cannot be opened', async () => {
    const office = await closedPane();
    office.runCode('Office.addin.showAsTaskpane = () => Promise.reject(new Error("no pane"));');
    // The promise is kept for the test, lest Node take the failure for nobody's.
    office.runCode(`
      const association = Office.actions._association.mappings;
      const help = association.HELP ?? association.Help;
      association[association.HELP ? 'HELP' : 'Help'] = (event) => { help(event).catch((error) => { window.failure = error.message; }); };
    `);
    await office.triggerRibbonCommand('Help');
    expect(office.window['failure']).toBe('no pane');
    office.close();
  });
});
