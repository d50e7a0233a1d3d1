import { personalDetailIn } from '../../../src/domain/checks/personalDetail';

describe('What tells who somebody is', () => {
  test.each([
    ['Mrs Smith', 'a name'],
    ['Mr. J. Smith', 'a name'],
    ['MR SMITH', 'a name'],
    ['mrs Smith', 'a name'],
    ['Mr and Mrs Hill', 'a name'],
    ['Mother - Ms O’Neill', 'a name'],
    ['Cllr Jones', 'a name'],
    ['Dr Patel', 'a name'],
    ['Sarah Jones', 'a name'],
    ['Sarah J Jones', 'a name'],
    ['Delay by Sarah Jones-Smith', 'a name'],
    ['Jones, Sarah', 'a name'],
    ['j.smith@example.com', 'an e-mail address'],
    ['07700 900123', 'a phone number'],
    ['+44 7700 900123', 'a phone number'],
    ['0117 496 0123', 'a phone number'],
    ['Home visit, ZZ1 1ZZ', 'a postcode'],
    ['943 476 5919', 'an NHS number'],
    ['943 476 5918', null],
    ['QQ 12 34 56 C', 'a National Insurance number'],
    ['Mosaic 1234567', 'a person’s case number'],
  ])('%s', (text, detail) => {
    expect(personalDetailIn(text)).toBe(detail);
  });

  test.each([
    'Grace Road Team',
    'Victoria Centre',
    'Victoria Park',
    'St James House',
    'Charlotte Street Children’s Home',
    'Jordan Close',
    'Florence Nightingale House',
    'Children in Care Team 2',
    'MASH',
    'North',
    'Adam Locality',
    'Team 0161',
    'Assessment 1 (0-5)',
    'CIN/CP/LAC',
    'MS Teams',
    'Miss information given',
    'Missing appointments',
    'Councillor Enquiry',
    'Cllr letter',
    'Dr Surgery',
    'M.P',
    'Lack Of Communication',
    'Attitude Of Staff',
    'Change of Social Worker',
    'Grant Refused',
    'complaints@example.gov.uk',
    'White British',
    'Other Asian Background',
    'Foster Carer',
    'Young Person',
    '2024-25',
    '10 to 20 working days',
    '',
  ])('"%s" is no alarm', (text) => {
    expect(personalDetailIn(text)).toBeNull();
  });

  test('text of a hostile length is judged without delay', () => {
    for (const part of ['Sarah ', 'Mrs A. ', '0 ', 'a@', 'A1 ', 'x.'])
      expect(() => personalDetailIn(part.repeat(5000))).not.toThrow();
  });
});
