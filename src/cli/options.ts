import { Option, type Command } from 'commander';

/** The database that a command works on. */
export function database(): Option {
  return new Option('--db <file>', 'the database').makeOptionMandatory();
}

/** The language of column titles. */
export function header(): Option {
  return new Option('--header <language>', 'titles of the columns').choices(['en', 'zh']).default('en');
}

/** Rules of the user's own. */
export function withRules(command: Command): Command {
  return command.option('--rules <dir...>', 'more rules, on top of the built-in ones; one of the same id replaces', []);
}

/** An example below a command's help. */
export function example(line: string): string {
  return `\nExample:\n  policy-metrics ${line}`;
}

/** `--language`, which overrides what the letters of a document say. */
export function language(): Option {
  return new Option('--language <language>', 'of the documents; without it, each is read as most of its letters are').choices(['zh', 'en']);
}
