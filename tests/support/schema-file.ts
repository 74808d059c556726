import * as z from 'zod/mini';
import { configurationShape, keyWords } from '../../src/config/shape.ts';

/** What editors check and explain a configuration by; comments and last commas are allowed, as the program takes them. */
export function schemaFile(): string {
  const schema = {
    title: 'dongda-report.config.json',
    description: 'Cấu hình của dongda-report; mọi khóa đều không bắt buộc.',
    allowComments: true,
    allowTrailingCommas: true,
    ...z.toJSONSchema(configurationShape, { metadata: keyWords, io: 'input', target: 'draft-7' }),
  };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}
