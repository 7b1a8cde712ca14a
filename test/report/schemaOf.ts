import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv, { type ValidateFunction } from 'ajv';
import AjvDraft04 from 'ajv-draft-04';

/** A schema of the project, or what it says of a line of ndjson. */
export function schemaOf(name: 'lint' | 'export', part: 'whole' | 'line' = 'whole'): ValidateFunction {
  const schema = JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')) as Record<string, unknown>;
  const { $schema, definitions, ...whole } = schema;
  const wanted = part === 'whole' ? whole : { $ref: '#/definitions/ndjsonLine' };
  return new Ajv({ allErrors: true, allowUnionTypes: true }).compile({
    $schema: String($schema),
    definitions,
    ...wanted,
  });
}

/** The standard's schema of SARIF 2.1.0. */
export function sarifSchema(): ValidateFunction {
  const path = createRequire(import.meta.url).resolve(
    '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
  );
  const options = { strict: false, validateFormats: false, unicodeRegExp: false, allErrors: true };
  return new AjvDraft04(options).compile(JSON.parse(readFileSync(path, 'utf8')) as object);
}
