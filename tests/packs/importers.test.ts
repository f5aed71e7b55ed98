// Each format other people's data comes in: what is made of it, what is told of what is wrong, and where.
import { describe, expect, test } from 'vitest';
import { PackRecord } from '../../lib/model/pack';
import { FORMATS } from '../../lib/packs/importers';
import { knownOutlets } from '../../lib/packs/known-outlets';
import { unite } from '../../lib/packs/unite';
import { fileOf, importAll, NOW } from './importing';

const review = (more: object = {}) => ({
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url: 'https://verif.example/pont',
  datePublished: '2031-05-02T08:00:00Z',
  claimReviewed: 'Le pont de Vaubrun a &eacute;té <b>vendu</b> &amp; démonté.',
  author: { '@type': 'Organization', name: 'Vérif Exemple' },
  itemReviewed: { '@type': 'Claim', author: [{ name: 'Ada Morel' }, { name: 'Un blog' }], datePublished: '30/04/2031' },
  reviewRating: { alternateName: 'Plutôt faux', ratingValue: '2', bestRating: '5', worstRating: '1' },
  sdLicense: 'https://licence.example/by',
  ...more,
});
const json = (value: unknown) => JSON.stringify(value);

describe('claimreview', () => {
  const forms: [string, string, string][] = [
    ['one object', 'a.json', json(review())],
    ['a list', 'a.json', json([review(), { '@type': 'WebPage' }])],
    ['a graph', 'a.json', json({ '@context': 'https://schema.org', '@graph': [{ '@type': 'Person' }, review()] })],
    [
      'a feed with one item',
      'a.json',
      json({ '@type': 'DataFeed', dataFeedElement: [{ item: review() }, { item: null }] }),
    ],
    [
      'a feed with lists',
      'a.json',
      json({ '@type': 'DataFeed', dataFeedElement: [{ item: [review()] }, { item: [] }] }),
    ],
    ['script lines', 'a.txt', `<script type="application/ld+json">${json(review())}</script>\n\n`],
    [
      'a page',
      'a.html',
      `<!doctype html><title>x</title>\n<script type='application/ld+json'>\n${JSON.stringify(review(), null, 1)}\n</script><p>`,
    ],
    ['json lines', 'a.jsonl', `${json(review())}\n{"@type":"Other"}\n`],
    ['several types', 'a.json', json(review({ '@type': ['Article', 'ClaimReview'] }))],
  ];
  test.each(forms)('%s', async (_form, name, text) => {
    const { format, reviews, told } = await importAll([fileOf(name, text)]);
    expect(told).toEqual([]);
    expect(format).toBe('claimreview');
    expect(reviews).toEqual([
      {
        id: expect.stringMatching(/^claimreview:[0-9a-f]{20}$/),
        lang: 'fr',
        text: 'Le pont de Vaubrun a &eacute;té vendu & démonté.',
        claimant: 'Ada Morel, Un blog',
        claimDate: '2031-04-30',
        rating: 'Plutôt faux',
        verdict: 'mostly-false',
        publisher: 'Vérif Exemple',
        url: 'https://verif.example/pont',
        date: '2031-05-02',
        licence: 'https://licence.example/by',
      },
    ]);
  });

  test('claims:search: one review of each publisher, in its own words', async () => {
    const claim = {
      text: 'The Vaubrun bridge was sold.',
      claimant: 'Posts',
      claimDate: '2031-04-30T00:00:00Z',
      claimReview: [
        {
          publisher: { name: 'Vérif', site: 'verif.example' },
          url: 'https://verif.example/1',
          title: 'Non',
          reviewDate: '2031-05-01T10:00:00Z',
          textualRating: 'Faux',
          languageCode: 'fr',
        },
        {
          publisher: { site: 'check.example' },
          url: 'https://check.example/1',
          textualRating: 'Not even close',
          languageCode: 'en-GB',
        },
      ],
    };
    const { reviews, told } = await importAll([
      fileOf('s.json', json({ claims: [claim, { claimReview: [{}] }], nextPageToken: 'x' })),
    ]);
    expect(
      reviews.map(({ publisher, rating, verdict, lang, date }) => [publisher, rating, verdict, lang, date]),
    ).toEqual([
      ['Vérif', 'Faux', 'false', 'fr', '2031-05-01'],
      ['check.example', 'Not even close', null, 'en', undefined],
    ]);
    expect(told).toEqual(['s.json: claims[1].claimReview[0].text: is missing: no claim was reviewed']);
  });

  test('figures are the rating only where there are no words, and the scale decides then', async () => {
    const rated = [
      { ratingValue: 1, bestRating: 5, worstRating: 1 },
      { ratingValue: '-1', bestRating: '-1' },
      { ratingValue: 4, bestRating: 4 },
    ];
    const { reviews } = await importAll([
      fileOf('r.json', json(rated.map((reviewRating, i) => review({ reviewRating, url: `https://v.example/${i}` })))),
    ]);
    expect(reviews.map((one) => [one.rating, one.verdict])).toEqual([
      ['1/5', 'false'],
      ['-1/-1', null],
      ['4/4', 'true'],
    ]);
  });

  test('a broken block is named by its line, the others are read', async () => {
    const block = (text: string) => `<script type="application/ld+json">${text}</script>`;
    const text = [
      block(json(review())),
      block('{"@type":"ClaimReview",'),
      block(json(review({ claimReviewed: '' }))),
    ].join('\n');
    const { reviews, told } = await importAll([fileOf('d.txt', text)]);
    expect(reviews.length).toBe(1);
    expect(told).toEqual([
      'd.txt:2: broken JSON at character 25',
      'd.txt:3: claimReviewed: is missing: no claim was reviewed',
    ]);
  });

  test('a feed too large to hold is read item by item, with the same outcome', async () => {
    const filler = 'x'.repeat(60_000);
    const feed = {
      '@type': 'DataFeed',
      dataFeedElement: Array.from({ length: 450 }, (_, i) => ({
        item: [review({ url: `https://v.example/${i}`, description: filler })],
      })),
    };
    const text = json(feed);
    expect(text.length).toBeGreaterThan(25 * 1024 * 1024);
    const { reviews, told } = await importAll([fileOf('big.json', text, 1 << 20)]);
    expect(told).toEqual([]);
    expect(reviews.map((one) => one.url)).toEqual(feed.dataFeedElement.map((_, i) => `https://v.example/${i}`));
    const cut = await importAll([fileOf('big.json', text.slice(0, -100_000), 1 << 20)]);
    expect(cut.reviews.length).toBe(448);
  }, 30_000);
});

const item = (id: string, more: object = {}) => ({
  type: 'item',
  id,
  labels: {
    fr: { language: 'fr', value: `Nom ${id}` },
    en: { language: 'en', value: `Name ${id}` },
    de: { language: 'de', value: 'x' },
  },
  aliases: { fr: [{ language: 'fr', value: `Autre ${id}` }] },
  descriptions: { fr: { language: 'fr', value: 'une chose' } },
  ...more,
});
const statement = (value: unknown, rank = 'normal') => ({
  rank,
  mainsnak: { snaktype: 'value', datavalue: { value } },
});

describe('wikidata', () => {
  const claims = {
    P31: [statement({ id: 'Q5' })],
    P21: [statement({ id: 'Q6581072' })],
    P569: [
      statement({ time: '+1971-03-00T00:00:00Z', precision: 10 }, 'deprecated'),
      statement({ time: '+1972-03-05T00:00:00Z', precision: 11 }),
    ],
    P856: [statement('https://ada.example/')],
    P1566: [statement('123')],
  };
  const forms: [string, string][] = [
    ['dump lines', `[\n${json(item('Q11', { claims }))},\n${json(item('Q12'))}\n]\n`],
    ['bare lines', `${json(item('Q11', { claims }))}\n${json(item('Q12'))}\n`],
    [
      'wbgetentities',
      json({
        entities: { Q11: item('Q11', { claims }), Q12: item('Q12'), Q13: { id: 'Q13', missing: '' } },
        success: 1,
      }),
    ],
    ['a list', JSON.stringify([item('Q11', { claims }), item('Q12')], null, 1)],
  ];
  test.each(forms)('%s', async (_form, text) => {
    const { format, entities, told, manifest } = await importAll([fileOf('w.json', text)]);
    expect(told).toEqual([]);
    expect(format).toBe('wikidata');
    expect(manifest).toMatchObject({ id: 'wikidata', licence: 'CC0-1.0', attribution: 'Wikidata', revision: 20261125 });
    expect(entities.map((entity) => entity.id)).toEqual(['Q11', 'Q12']);
    const source = { url: 'https://www.wikidata.org/wiki/Q11', title: 'Wikidata' };
    expect(entities[0]).toEqual({
      id: 'Q11',
      labels: { fr: 'Nom Q11', en: 'Name Q11' },
      aliases: { fr: ['Autre Q11'] },
      description: { fr: 'une chose' },
      type: 'person',
      gender: 'f',
      sameAs: ['geonames:123'],
      facts: [
        { property: 'born', value: '1972-03-05', source },
        { property: 'website', value: 'https://ada.example/', source },
      ],
      source,
    });
  });

  test('a broken line of a dump is named, properties and nameless items are left out', async () => {
    const lines = [
      '[',
      `${json(item('Q1'))},`,
      '{"id":"Q2","labels":',
      `${json({ ...item('P31'), id: 'P31' })},`,
      json(item('Q3', { labels: {} })),
      ']',
    ];
    const { entities, told } = await importAll([fileOf('w.json', lines.join('\n'))]);
    expect(entities.map((entity) => entity.id)).toEqual(['Q1']);
    expect(told).toEqual(['w.json:3: broken JSON: it ends too early']);
  });

  test('SPARQL results: rows of one item are one entity, rows without one are told', async () => {
    const cell = (value: string, lang?: string) => ({ type: 'literal', value, ...(lang ? { 'xml:lang': lang } : {}) });
    const uri = (id: string) => ({ type: 'uri', value: `http://www.wikidata.org/entity/${id}` });
    const bindings = [
      {
        place: uri('Q9'),
        person: uri('Q1'),
        personLabel: cell('Ada Morel', 'fr'),
        personAltLabel: cell('A. Morel, Morel', 'fr'),
      },
      {
        place: uri('Q8'),
        person: uri('Q1'),
        personLabel: cell('Ada Morel', 'fr'),
        personDescription: cell('élue', 'fr'),
      },
      { person: { type: 'bnode', value: 't1' }, personLabel: cell('?') },
      { person: uri('Q2'), personLabel: cell('Q2') },
    ];
    const { entities, told } = await importAll([
      fileOf('q.json', json({ head: { vars: ['place', 'person', 'personLabel'] }, results: { bindings } })),
    ]);
    expect(entities).toMatchObject([
      { id: 'Q1', labels: { fr: 'Ada Morel' }, aliases: { fr: ['A. Morel', 'Morel'] }, description: { fr: 'élue' } },
    ]);
    expect(told).toEqual([
      'q.json: results.bindings[2].person: is no item',
      'q.json: results.bindings[3].person: has no label',
    ]);
  });
});

describe('tables', () => {
  test('entities, by a header in either language; cells of lists, quotes, line numbers', async () => {
    const text = [
      'nom;nom_en;alias;type;QID;pays',
      '"Morel, Ada";Ada Morel;A. Morel | Morel;personne;Q77;fr',
      '',
      ';x;;;',
      '"Deux\nlignes";;;chose;;',
      'Fin;;;;;;trop',
    ].join('\r\n');
    const { format, entities, told, lines } = await importAll([fileOf('t.csv', text)]);
    expect(format).toBe('csv');
    expect(entities[0]).toEqual({
      id: 'Q77',
      labels: { fr: 'Morel, Ada', en: 'Ada Morel' },
      aliases: { fr: ['A. Morel', 'Morel'] },
      type: 'person',
      country: 'FR',
    });
    expect(entities.slice(1).map((entity) => entity.labels)).toEqual([
      { en: 'x' },
      { fr: 'Deux lignes' },
      { fr: 'Fin' },
    ]);
    expect(lines).toEqual([2, 4, 5, 7]);
    expect(told).toEqual([
      't.csv:5: warning: type: "chose" is no type known here',
      't.csv:7: warning: has 7 cells, the header 6: those beyond it are left out',
    ]);
  });

  const encodings: [string, Uint8Array][] = [
    ['UTF-8 with a byte order mark', Buffer.from('\ufeffname,description\nÉtoile,sœur «é»\n')],
    [
      'windows-1252',
      Buffer.from([
        ...Buffer.from('name,description\n'),
        0xc9,
        ...Buffer.from('toile,s'),
        0x9c,
        ...Buffer.from('ur '),
        0xab,
        0xe9,
        0xbb,
        10,
      ]),
    ],
    [
      'UTF-16',
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('name,description\nÉtoile,sœur «é»\n', 'utf16le')]),
    ],
  ];
  test.each(encodings)('%s', async (_name, bytes) => {
    const { entities, told } = await importAll([fileOf('t.csv', bytes, 7)]);
    expect(told).toEqual([]);
    expect(entities.map((entity) => [Object.values(entity.labels), Object.values(entity.description ?? {})])).toEqual([
      [['Étoile'], ['sœur «é»']],
    ]);
  });

  test('windows-1252 far behind the sample is still found', async () => {
    const rows = Array.from({ length: 9000 }, (_, i) => `name ${i},`).join('\n');
    const bytes = Buffer.concat([
      Buffer.from(`name,description\n${rows}\n`),
      Buffer.from([0xc9]),
      Buffer.from('toile,\n'),
    ]);
    const { entities } = await importAll([fileOf('t.csv', bytes, 5000)]);
    expect(entities.at(-1)?.labels).toEqual({ fr: 'Étoile' });
  });

  test('outlets with owners and shares; a known domain is the known entity', async () => {
    const text =
      'name,website,owner,share\nL’Écho,https://www.echo.example/,Groupe A;Groupe B,"51,5 %;contrôle"\nVide,pas un site,,\n';
    const outlets = knownOutlets([{ id: 'Q5', labels: {}, type: 'outlet', outlet: { domains: ['echo.example'] } }]);
    const { entities, told } = await importAll([fileOf('t.csv', text)], { outlets });
    expect(entities[0]).toMatchObject({
      id: 'Q5',
      outlet: {
        domains: ['echo.example'],
        owners: [
          { name: 'Groupe A', share: 51.5 },
          { name: 'Groupe B', share: 'contrôle' },
        ],
      },
    });
    expect(told).toEqual(['t.csv:3: warning: website: "pas un site" is no domain']);
  });

  test('fact-checks, with the verdict of our mapping and the words of the publisher', async () => {
    const text =
      'claim\trating\turl\tdate\tpublisher\nLa tour penche vers le nord.\tC’est faux\thttps://v.example/1\t03/02/2031\tVérif\n\tFaux\t\t\t\nAutre chose est dite.\tFaux\tnowhere\thier\t\n';
    const { reviews, told } = await importAll([fileOf('c.tsv', text)]);
    expect(reviews[0]).toMatchObject({
      text: 'La tour penche vers le nord.',
      rating: 'C’est faux',
      verdict: 'false',
      url: 'https://v.example/1',
      date: '2031-02-03',
      publisher: 'Vérif',
    });
    expect(told).toEqual([
      'c.tsv:3: claim: is empty',
      'c.tsv:4: warning: url: "nowhere" is no address',
      'c.tsv:4: warning: date: "hier" is no date known here',
    ]);
  });

  test('a mapping of the reader’s own decides over the header', async () => {
    const mapping = {
      kind: 'outlet' as const,
      columns: ['label', null, 'domain', 'listing'],
      assessor: 'Liste de classe',
      scale: 'A à D',
    };
    const { entities } = await importAll([fileOf('t.csv', 'a,b,c,d\nL’Écho,?,echo.example,B\n')], { mapping });
    expect(entities[0]?.outlet).toEqual({
      domains: ['echo.example'],
      listings: [{ assessor: 'Liste de classe', value: 'B', scale: 'A à D' }],
    });
  });

  test('a table in which nothing is a name says so, and nothing is made of it', async () => {
    const { entities, told } = await importAll([fileOf('t.csv', 'foo,bar\n1,2\n')]);
    expect(entities).toEqual([]);
    expect(told).toEqual(['t.csv:1: no column is taken as label: say which one is']);
  });

  test('a quotation mark nobody closed is named by its line', async () => {
    const { told, entities } = await importAll([fileOf('t.csv', 'name,note\nA,b\nB,"open\nC,d\n')]);
    expect(entities.map((entity) => entity.id)).toEqual(['name:a']);
    expect(told).toEqual(['t.csv:3: a quotation mark is opened and never closed']);
  });

  test('slices that cut rows and quotes give the same rows as one piece', async () => {
    const cell = 'é"",\n'.repeat(9);
    const text = `name,note\n${Array.from({ length: 30_000 }, (_, i) => `n${i},"${cell}${i}"`).join('\n')}\n`;
    const { entities, lines, told } = await importAll([fileOf('t.csv', text, 65_537)]);
    expect(told).toEqual([]);
    expect(entities.length).toBe(30_000);
    expect([entities[29_999]!.labels, lines[29_999]]).toEqual([{ fr: 'n29999' }, 2 + 29_999 * 10]);
  });
});

describe('medias-francais', () => {
  const tsv = (...rows: string[][]) => rows.map((row) => row.join('\t')).join('\r\n');
  const files = [
    fileOf(
      'medias.tsv',
      tsv(
        ['Nom', 'Type', 'Periodicite', 'Echelle', 'Prix', 'Disparu'],
        ['L’Écho du Val', 'Presse (généraliste  politique)', 'Quotidien', '', 'Payant', ''],
        ['M  le magazine', 'Télévision', '', '', '', ''],
      ),
    ),
    fileOf('personnes.tsv', tsv(['Nom', 'rangChallenges2024'], ['Ada Morel', '3'])),
    fileOf('organisations.tsv', tsv(['nom', 'commentaire'], ['Groupe Val', 'une note'])),
    fileOf(
      'personne-organisation.tsv',
      tsv(
        ['id', 'origine', 'qualificatif', 'valeur', 'cible', 'commentaire'],
        ['1', 'Ada Morel', 'contrôle', '', 'Groupe Val', ''],
      ),
    ),
    fileOf(
      'organisation-media.tsv',
      tsv(
        ['id', 'origine', 'qualificatif', 'valeur', 'cible'],
        ['1', 'Groupe Val', 'égal à', '24.50%', "L'Écho du Val"],
        ['2', 'Groupe Val', 'inférieur à', '5.00%', '"M  le magazine"'],
        ['3', 'Groupe Val', 'égal à', '10%', 'Inconnu'],
      ),
    ),
  ];
  const outlets = knownOutlets([
    { id: 'Q900', labels: { fr: 'L’Écho du Val' }, type: 'outlet', outlet: { domains: ['echo.example'] } },
  ]);

  test('seven tables joined by name, shares as the tables have them, domains from the store', async () => {
    const { format, entities, told, manifest } = await importAll(files, { outlets });
    expect(format).toBe('medias-francais');
    expect(manifest).toMatchObject({ licence: 'ODC-By-1.0', attribution: 'Le Monde diplomatique / Acrimed' });
    const byName = new Map(entities.map((entity) => [entity.labels['fr'], entity]));
    const owner = { entity: 'medias-francais:groupe-val', name: 'Groupe Val' };
    expect(byName.get('L’Écho du Val')).toMatchObject({
      id: 'Q900',
      outlet: { kind: 'daily', domains: ['echo.example'], owners: [{ ...owner, share: 24.5 }] },
    });
    expect(byName.get('M le magazine')?.outlet).toMatchObject({
      kind: 'broadcaster',
      domains: [],
      owners: [{ ...owner, share: 'inférieur à 5 %' }],
    });
    expect(byName.get('Groupe Val')).toMatchObject({
      type: 'organisation',
      facts: [{ property: 'owner', value: 'Ada Morel (contrôle)' }],
    });
    expect(byName.get('Ada Morel')?.type).toBe('person');
    expect(told).toEqual([
      'organisation-media.tsv:4: warning: cible: "Inconnu" stands in none of the tables of names: this link is left out',
    ]);
  });

  test('the order in which the files are chosen does not matter', async () => {
    const names = async (order: typeof files) =>
      (await importAll(order, { outlets })).entities.map((entity) => JSON.stringify(entity)).sort();
    expect(await names([...files].reverse())).toEqual(await names(files));
  });

  test('the older layout: types in words, each link with its source and dates', async () => {
    const { entities, told } = await importAll([
      fileOf(
        'm.tsv',
        tsv(
          ['id', 'nom', 'typeLibelle', 'typeCode', 'mediaType', 'mediaPeriodicite'],
          ['1', 'Ada Morel', 'Personne physique', '1', '', ''],
          ['2', 'L’Écho', 'Média', '3', 'GPE', 'Hebdomadaire'],
        ),
      ),
      fileOf(
        'r.tsv',
        tsv(
          ['id', 'origine', 'valeur', 'cible', 'source', 'datePublication', 'dateConsultation'],
          ['1', 'Ada Morel', '>50', 'L’Écho', 'presse.example', '22/08/2014', '06/11/2019'],
        ),
      ),
    ]);
    expect(told).toEqual([]);
    expect(entities.find((entity) => entity.type === 'outlet')?.outlet).toMatchObject({
      kind: 'weekly',
      owners: [
        {
          name: 'Ada Morel',
          share: '>50',
          asOf: '2014-08-22',
          source: { url: 'https://presse.example', title: 'presse.example', read: '2019-11-06' },
        },
      ],
    });
  });
});

describe('lists of domains', () => {
  const cases: [string, string, string, object[]][] = [
    [
      'cred-1',
      'c.csv',
      'domain,category,credibility_score,sources\necho.example,mixed,0.17,2\n',
      [{ domains: ['echo.example'], listings: [{ assessor: 'CRED-1', value: 'mixed (0.17)' }] }],
    ],
    [
      'cred-1',
      'c.json',
      '{"echo.example":{"c":"s","n":1,"s":0.2}}',
      [{ domains: ['echo.example'], listings: [{ value: 'satire (0.2)' }] }],
    ],
    [
      'cred-1',
      'c.json',
      '{"echo.example":{"category":"fake","credibility_score":0.1}}',
      [{ domains: ['echo.example'], listings: [{ value: 'fake (0.1)' }] }],
    ],
    [
      'cred-1',
      'c.csv',
      'domain,category,credibility_score\necho.example/states/ak,fake,0.1\n',
      [{ domains: ['echo.example/states/ak'] }],
    ],
    [
      'opensources',
      'o.csv',
      ',type,2nd type,3rd type,Source Notes (things to know?),\necho.example,bias,rumor,,a note,\n',
      [{ listings: [{ assessor: 'OpenSources', value: 'bias, rumor: a note', date: '2017-04-28' }] }],
    ],
    [
      'opensources',
      'o.json',
      '{"echo.example/blog":{"type":"bias","2nd type":"","3rd type":"","Source Notes (things to know?)":""}}',
      [{ domains: ['echo.example/blog'], listings: [{ value: 'bias' }] }],
    ],
    [
      'decodex',
      'd.json',
      '{"sites":{"7":["3","<p>Un site</p>","L’Écho","l-echo"]},"urls":{"echo.example":7,"www.echo2.example":7}}',
      [{ domains: ['echo.example', 'echo2.example'], listings: [{ assessor: 'Décodex', value: 'note 3: Un site' }] }],
    ],
    [
      'mbfc',
      'm.json',
      '{"version":5,"date":"2031-08-19T10:00:49Z","aliases":{"e.example":"echo.example"},"biases":[{"bias":"left","pretty":"Left"}],"reporting":[{"reporting":"high","pretty":"High"}],"sources":[{"domain":"echo.example","name":"L’Écho","url":"https://m.example/echo/","bias":"left","questionable":[],"reporting":"high"}]}',
      [
        {
          domains: ['echo.example', 'e.example'],
          listings: [{ value: 'Left · High (factual reporting)', date: '2031-08-19', url: 'https://m.example/echo/' }],
        },
      ],
    ],
  ];
  test.each(cases)('%s (%s)', async (format, name, text, expected) => {
    const read = await importAll([fileOf(name, text)]);
    expect(read.told).toEqual([]);
    expect(read.format).toBe(format);
    expect(read.entities.map((entity) => entity.outlet)).toMatchObject(expected);
    for (const entity of read.entities) expect(entity.outlet?.listings?.[0]?.scale).toBeTruthy();
    expect(read.manifest?.licence).toBeTruthy();
  });

  test('rows that are no domain are named by line, the rest is read', async () => {
    const { told, entities } = await importAll([
      fileOf('c.csv', 'domain,category,credibility_score\nnot a domain,x,1\necho.example,fake,0\n'),
    ]);
    expect(told).toEqual(['c.csv:2: domain: is no domain']);
    expect(entities.length).toBe(1);
  });

  test('assessors who disagree stand side by side once their packs are installed', async () => {
    const outlets = knownOutlets([
      { id: 'Q5', labels: { fr: 'L’Écho' }, type: 'outlet', outlet: { domains: ['echo.example'] } },
    ]);
    const one = await importAll([fileOf('c.json', '{"echo.example":{"c":"s","n":1,"s":0.2}}')], { outlets });
    const other = await importAll(
      [fileOf('o.csv', ',type,2nd type,3rd type,Source Notes (things to know?),\nwww.echo.example,bias,,,,\n')],
      { outlets },
    );
    const known = unite(unite(undefined, one.entities[0]!, 'a'), other.entities[0]!, 'b');
    expect(known.entity.id).toBe('Q5');
    expect(known.packs).toEqual(['a', 'b']);
    expect(known.entity.outlet?.listings?.map((listing) => listing.assessor)).toEqual(['CRED-1', 'OpenSources']);
  });
});

describe('lists of feeds', () => {
  test('OPML: one source per host, names and sites', async () => {
    const text = `<?xml version="1.0"?>\n<opml version="2.0"><body>\n<outline text="Presse &amp; radio">\n<outline type="rss" text="L’Écho" xmlUrl="https://www.echo.example/rss/une.xml" htmlUrl="https://www.echo.example/"/>\n<outline type='rss' title='L’Écho sports' xmlUrl='https://echo.example/rss/sports.xml'/>\n<outline xmlUrl="nowhere at all"/></outline></body></opml>`;
    const { format, watched, told } = await importAll([fileOf('f.opml', text)]);
    expect(format).toBe('opml');
    expect(watched).toEqual([
      {
        id: 'list:echo.example',
        name: 'L’Écho',
        kind: 'outlet',
        sites: ['echo.example'],
        names: ['L’Écho'],
        note: '',
        whenCited: { mark: true, badge: false, log: false },
        onItsSites: 'on',
        changed: NOW,
      },
    ]);
    expect(told).toEqual(['f.opml:6: xmlUrl: is no address']);
    expect((await importAll([fileOf('f.opml', text.slice(0, -9))])).told).toContain(
      'f.opml:6: the file ends too early',
    );
  });

  test('Brave: enabled publishers only, their destination domains with them', async () => {
    const text =
      'Domain,Feed,Title,Category,Status,Destination Domains\nhttps://www.echo.example,https://echo.example/f,L’Écho,Top News,Enabled,echo.example;echo2.example\nhttps://www.echo.example,https://echo.example/s,L’Écho,Sports,Enabled,echo.example\nhttps://old.example,x,Old,News,Disabled,old.example\n';
    const { format, watched, manifest } = await importAll([fileOf('b.csv', text)]);
    expect(format).toBe('brave');
    expect(manifest?.licence).toBe('MPL-2.0');
    expect(watched.map(({ name, sites, note }) => [name, sites, note])).toEqual([
      ['L’Écho', ['echo.example', 'echo2.example'], 'Top News, Sports'],
    ]);
  });

  test('YAML lists of addresses', async () => {
    const { format, watched } = await importAll([
      fileOf('f.yaml', "France:\n  'Presse':\n    - 'https://echo.example/rss.xml'\n    - https://b.example/f\n"),
    ]);
    expect(format).toBe('yaml-feeds');
    expect(watched.map(({ sites, note }) => [sites, note])).toEqual([
      [['echo.example'], 'Presse'],
      [['b.example'], 'Presse'],
    ]);
  });
});

describe('what a file is', () => {
  const refused: [string, string | Uint8Array, RegExp][] = [
    ['empty', '', /is empty or no text/],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), /is empty or no text/],
    ['zeros', new Uint8Array(100_000), /is empty or no text/],
    ['a web page', '<!DOCTYPE html><html><body>404</body></html>', /is a web page/],
    ['prose', 'Once upon a time there was no list.\nThe end.\n', /is in no format known here/],
    ['other JSON', '{"a":{"b":1}}', /is in no format known here/],
  ];
  test.each(refused)('%s is refused in plain words', async (_name, content, words) => {
    const { told, format } = await importAll([fileOf('x.bin', content)]);
    expect(format).toBeNull();
    expect(told.join()).toMatch(words);
  });

  test('files of two formats are not mixed', async () => {
    const { told } = await importAll([fileOf('a.csv', 'name,type\nA,x\n'), fileOf('b.opml', '<opml></opml>')]);
    expect(told).toEqual(['b.opml: is opml, the first file is csv']);
  });

  test('problems of several files name theirs', async () => {
    const { told, entities } = await importAll([
      fileOf('a.csv', 'name,type\nA,x\n'),
      fileOf('b.csv', 'name,type\nB,place\n,person\n'),
    ]);
    expect(entities.map((entity) => entity.type)).toEqual([null, 'place']);
    expect(told).toEqual(['a.csv:2: warning: type: "x" is no type known here', 'b.csv:3: name: is empty']);
  });

  test('packs and bare lists keep their own manifest, or get one', async () => {
    const manifest = {
      incise: 'pack',
      schema: 1,
      id: 'mine',
      revision: 3,
      title: { en: 'Mine' },
      languages: ['en'],
      licence: 'CC0-1.0',
      created: '2031-01-01',
    };
    const pack = await importAll([
      fileOf(
        'p.ndjson',
        `${json(manifest)}\n${json({ kind: 'entity', entity: { id: 'a', labels: { en: 'A' }, type: null } })}\n`,
      ),
    ]);
    expect([pack.format, pack.manifest, pack.entities.length]).toEqual(['incise', manifest, 1]);
    const bare = await importAll([
      fileOf('b.jsonl', '{"id":"a","labels":{"en":"A"},"type":"PER"}\n{"id":"r","text":"A claim."}\n'),
    ]);
    expect([bare.format, bare.manifest, bare.entities[0]?.type, bare.reviews.length]).toEqual([
      'incise',
      null,
      'person',
      1,
    ]);
  });

  test('every format makes records that fit the schema', () => {
    expect(new Set(FORMATS).size).toBe(FORMATS.length);
    const source = { kind: 'watched', watched: { id: 'x' } };
    expect(PackRecord.safeParse(source).success).toBe(false);
  });
});
