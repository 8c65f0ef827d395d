// Every npm script begins here, on whatever Node there is: makes the machine ready,
// then runs the command on a Node that is new enough. Plain JavaScript, no packages.

import { COMMANDS } from './commands.mjs';
import { prepare } from './prepare.mjs';

const [name = '', ...words] = process.argv.slice(2);
const command = COMMANDS[name];
if (!command) {
  console.error(`There is no command "${name}". There are: ${Object.keys(COMMANDS).join(', ')}.`);
  process.exit(1);
}
const machine = await prepare(command.needs ?? []);
for (const step of command.steps) {
  const status = machine.run([...step, ...(step === command.steps.at(-1) ? words : [])]);
  if (status !== 0) process.exit(status);
}
