import { StyleBook } from '../../../workbench/workbook/styleBook';

test('the same change to the same format is one format, however often it is asked for', () => {
  const book = new StyleBook();
  const bold = book.changed(0, { bold: true });
  expect([book.changed(0, { bold: true }), book.changed(bold, { bold: true })]).toEqual([bold, bold]);
  expect(book.changed(0, { bold: false })).toBe(0);
  expect(book.entries).toHaveLength(2);
});

test('changes one after another come to the same as both at once, and remember the format of the file', () => {
  const book = new StyleBook();
  const twice = book.changed(book.changed(0, { bold: true }), { fill: '#FFC7CE' });
  expect(book.changed(0, { bold: true, fill: '#FFC7CE' })).toBe(twice);
  expect(book.entries[twice]).toMatchObject({ madeFrom: 0, format: { bold: true, fill: '#FFC7CE' } });
});
