import * as z from 'zod';
import { ruleSchema } from './schema.js';

/** The JSON schema of a rule file, for editors, as the text of rules/schema.json. */
export function printJsonSchema(): string {
  const schema = z.toJSONSchema(z.array(ruleSchema), { io: 'input' });
  return `${JSON.stringify({ title: 'A rule file of policy-metrics', ...schema }, null, 2)}\n`;
}
