import type { Example } from '../dashboard/index.js';

/** Questions that the service is made for: the start prints two, the landing page shows all. */
export const EXAMPLES: readonly Example[] = [
  {
    title: '哪些权力事项依据保守国家秘密法第四十一条？',
    description: 'Which powers rely on an article, and through which words?',
    query: `{
  article(citation: "保守国家秘密法第四十一条") {
    name
    version { version }
    powerItems(transitive: true) {
      totalCount
      edges { node { seq type name } }
    }
    penalisedBy { edges { node { name } evidence { raw } } }
  }
}`,
  },
  {
    title: '“对泄密案件的调查处理”依据什么、由谁承办、由谁担责？',
    description: 'What does a power rest on, who does it, who answers for it?',
    query: `{
  powerItems(filter: { nameContains: "对泄密案件的调查处理" }, first: 1) {
    edges {
      node {
        name
        organ { name }
        basis { edges { node { ... on Article { name } } evidence { raw via statedVersion } } }
        duties(first: 2) { edges { node { n label divisions { edges { node { name } } } } } }
        cases(first: 2) { edges { node { n text divisions { edges { node { name } } } } } }
      }
    }
  }
}`,
  },
  {
    title: '各处室承担多少事项和责任？',
    description: 'How much work does each division carry?',
    query: `{
  divisions(first: 10) {
    edges { node { name load { items duties cases } } }
  }
  coverage { documents powerItems citations unresolved }
}`,
  },
  {
    title: '从一段文字中找出引用',
    description: 'Which provisions does a text cite?',
    query: `query Extract($text: String!) {
  extractCitations(text: $text) { law article paragraph item raw via }
}`,
    variables: { text: '依照《行政处罚法》第五十条第一款、第四款和第五十一条的规定处理' },
  },
];
