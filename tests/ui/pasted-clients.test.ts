import { describe, expect, test } from 'vitest';
import { pastedClients } from '../../src/ui/profile/pasted-clients';

const names = (text: string) => pastedClients(text).map(({ name }) => name);

describe('a pasted list of clients', () => {
  test('is one a line, or several between commas, semicolons or tabs', () => {
    expect(names('Harbour Tea\nLumen Bikes\r\n\r\nOakwright')).toEqual([
      'Harbour Tea',
      'Lumen Bikes',
      'Oakwright',
    ]);
    expect(names('Harbour Tea, Lumen Bikes;Oakwright\tPine & Co')).toEqual([
      'Harbour Tea',
      'Lumen Bikes',
      'Oakwright',
      'Pine & Co',
    ]);
    expect(names('شاي الميناء، دراجات لومن')).toEqual(['شاي الميناء', 'دراجات لومن']);
    expect(names('港の茶、光自転車')).toEqual(['港の茶', '光自転車']);
  });

  test('takes a handle and an address beside a name as that client’s own', () => {
    expect(pastedClients('Harbour Tea, @harbourtea, harbour-tea.example, Lumen Bikes')).toEqual([
      { name: 'Harbour Tea', handles: [{ handle: 'harbourtea' }], domains: ['harbour-tea.example'] },
      { name: 'Lumen Bikes', handles: [], domains: [] },
    ]);
  });

  test('reads the address of a profile’s page as the handle there', () => {
    const [client] = pastedClients(
      'Harbour Tea, https://www.instagram.com/harbour.tea/, linkedin.com/company/harbour-tea, https://bsky.app/profile/harbour.example',
    );
    expect(client?.handles).toEqual([
      { site: 'instagram', handle: 'harbour.tea' },
      { site: 'linkedin', handle: 'harbour-tea' },
      { site: 'bluesky', handle: 'harbour.example' },
    ]);
  });

  test('keeps a fediverse handle whole, and takes an e-mail address for nobody’s handle', () => {
    expect(pastedClients('Harbour Tea, @tea@social.example, dana@harbour.example')).toEqual([
      { name: 'Harbour Tea', handles: [{ handle: 'tea@social.example' }], domains: [] },
    ]);
  });

  test('drops https, www and the path of an address', () => {
    expect(pastedClients('Harbour Tea, https://www.Harbour.example/about?x=1')[0]?.domains).toEqual([
      'harbour.example',
    ]);
  });

  test('forgives bullets, numbers, quotes, a header and a byte-order mark', () => {
    expect(
      names('\uFEFFName, Handle, Website\n- Harbour Tea\n• Lumen Bikes\n3. Oakwright\n"Pine, Fir & Co"'),
    ).toEqual(['Harbour Tea', 'Lumen Bikes', 'Oakwright', 'Pine, Fir & Co']);
  });

  test('leaves a legal form with its name', () => {
    expect(names('Harbour Tea, Inc., Lumen Bikes, GmbH')).toEqual(['Harbour Tea, Inc.', 'Lumen Bikes, GmbH']);
  });

  test('keeps a name that begins with a number or holds a dot', () => {
    expect(names('3 Pines\nDr. Lumen\n7up and away')).toEqual(['3 Pines', 'Dr. Lumen', '7up and away']);
  });

  test('makes one client of a name that stands twice', () => {
    expect(pastedClients('Harbour Tea, @tea\nharbour  tea, @tea, @harbour')).toEqual([
      { name: 'Harbour Tea', handles: [{ handle: 'tea' }, { handle: 'harbour' }], domains: [] },
    ]);
  });

  test('makes a client of a lone handle or address', () => {
    expect(pastedClients('@harbourtea\nlumen.example')).toEqual([
      { name: 'harbourtea', handles: [{ handle: 'harbourtea' }], domains: [] },
      { name: 'lumen.example', handles: [], domains: ['lumen.example'] },
    ]);
  });

  test('is nothing when nothing was pasted', () => {
    expect(pastedClients(' \n,;\n')).toEqual([]);
  });
});
