/** What someone sees who opens the page in a browser of its own. */
export function OutsideExcel() {
  return (
    <main className="starting">
      <h1>Complaints Toolkit</h1>
      <p>
        This page works inside Excel. Open your complaints log in Excel, and choose Open pane on the
        Complaints tab.
      </p>
    </main>
  );
}
