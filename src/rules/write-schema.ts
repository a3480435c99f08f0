import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { printJsonSchema } from './json-schema.js';
import { builtInRules } from './rule-files.js';

writeFileSync(path.join(builtInRules(), 'schema.json'), printJsonSchema());
