type Described = { readonly name: string; readonly type: string; readonly summary: string }

const PROBLEM = {
  description: 'There is nothing at this address, or not with this method (only under the server)',
  content: {
    'application/problem+json': {
      schema: {
        type: 'object',
        required: ['type', 'title', 'status', 'detail', 'instance'],
        properties: {
          type: { type: 'string' },
          title: { type: 'string' },
          status: { type: 'integer' },
          detail: { type: 'string' },
          instance: { type: 'string' },
        },
      },
    },
  },
}

/** Where the schema of a file's content stands in the schema of the dataset. */
function schemaOf({ name, type }: Described): object {
  if (type.startsWith('text/csv')) return { type: 'string' }
  if (name === 'dataset.json') return { $ref: 'schema.json' }
  if (name === 'schema.json' || name === 'openapi.json') return { type: 'object' }
  const property = name
    .replace('.json', '')
    .replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
  return { $ref: `schema.json#/properties/${property}` }
}

/** The API as an OpenAPI 3.1 description. */
export function openApi(version: string, files: readonly Described[]): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'GenAI Atlas',
      version,
      description:
        'What three published documents state of generative AI and large language models, each datum with its citation. Read-only static files.',
    },
    servers: [{ url: '/api/v1' }],
    paths: Object.fromEntries(
      files.map((file) => [
        `/${file.name}`,
        {
          get: {
            summary: file.summary,
            responses: {
              200: {
                description: file.summary,
                content: { [file.type.split(';')[0] ?? file.type]: { schema: schemaOf(file) } },
              },
              default: PROBLEM,
            },
          },
        },
      ]),
    ),
  }
}
