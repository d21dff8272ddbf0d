import jsonld from 'jsonld'

const SCHEMA = 'https://schema.org/'
const id = (iri: string) => ({ '@id': iri, '@type': '@id' })
const terms = (base: string, names: string) =>
  Object.fromEntries(names.split(' ').map(name => [name, base + name]))

/** The terms of schema.org that pages may use, types and properties: another term is a fault. */
const SCHEMA_ORG = {
  ...terms(SCHEMA, 'ClaimReview Event NewsArticle Organization Person Place Quotation Rating'),
  ...terms(
    SCHEMA,
    'alternateName author creditText datePublished description disambiguatingDescription endDate hasPart',
  ),
  ...terms(SCHEMA, 'headline inLanguage isPartOf jobTitle location mentions name publisher'),
  ...terms(SCHEMA, 'itemReviewed reviewRating spokenByCharacter startDate subjectOf text'),
  isBasedOn: id(`${SCHEMA}isBasedOn`),
  url: id(`${SCHEMA}url`),
}

const OA = 'http://www.w3.org/ns/oa#'
const AS = 'http://www.w3.org/ns/activitystreams#'

/** The terms of the Web Annotation vocabulary that the collections may use. */
const ANNOTATION = {
  id: '@id',
  type: '@type',
  ...terms(OA, 'Annotation SpecificResource TextPositionSelector TextQuoteSelector TextualBody'),
  ...terms(OA, 'exact prefix suffix start end'),
  ...terms('http://purl.org/dc/terms/', 'format'),
  AnnotationCollection: `${AS}OrderedCollection`,
  AnnotationPage: `${AS}OrderedCollectionPage`,
  ...terms(AS, 'startIndex'),
  total: `${AS}totalItems`,
  label: 'http://www.w3.org/2000/01/rdf-schema#label',
  value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
  first: id(`${AS}first`),
  partOf: id(`${AS}partOf`),
  items: { '@id': `${AS}items`, '@container': '@list' },
  body: id(`${OA}hasBody`),
  target: id(`${OA}hasTarget`),
  source: id(`${OA}hasSource`),
  scope: id(`${OA}hasScope`),
  selector: id(`${OA}hasSelector`),
  motivation: { '@id': `${OA}motivatedBy`, '@type': '@vocab' },
  purpose: { '@id': `${OA}hasPurpose`, '@type': '@vocab' },
  ...terms(OA, 'identifying classifying'),
}

const CONTEXTS: Readonly<Record<string, object>> = {
  'https://schema.org': SCHEMA_ORG,
  'http://www.w3.org/ns/anno.jsonld': ANNOTATION,
}

/** Expands JSON-LD without a network. @throws where a term is in no context, or an address is none */
export const expanded = (document: object, base: string): Promise<object[]> =>
  jsonld.expand(document, {
    base,
    safe: true,
    documentLoader: async (url: string) => {
      const context = CONTEXTS[url]
      if (!context) throw new Error(`expected a context that is known, found ${url}`)
      return { contextUrl: null, documentUrl: url, document: { '@context': context } }
    },
  })
