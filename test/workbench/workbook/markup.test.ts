import { xmlAttribute, xmlElement, xmlText } from '../../../workbench/workbook/markup';

describe('writing XML', () => {
  test('text keeps its characters, but for those XML cannot hold', () => {
    expect(xmlText('A & B <c>\u0001')).toBe('A &amp; B &lt;c&gt;');
  });

  test('an attribute keeps its line breaks and tabs', () => {
    expect(xmlAttribute('a\tb\r\n"c"')).toBe('a&#9;b&#13;&#10;&quot;c&quot;');
  });

  test('an element’s attributes stand as given, the missing ones left out, logicals as 1 and 0', () => {
    expect(xmlElement('a', { b: 'x', c: null, d: undefined, e: true, f: false, g: 0 })).toBe(
      '<a b="x" e="1" f="0" g="0"/>',
    );
    expect(xmlElement('a', {}, 'text')).toBe('<a>text</a>');
  });

  test('an attribute that looks like an escaped character is escaped itself, and a control character is', () => {
    expect(xmlElement('s', { v: '_x000D_ \u0007' })).toBe('<s v="_x005F_x000D_ _x0007_"/>');
  });
});
