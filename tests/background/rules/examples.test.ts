import { rules } from '../../../src/background/rules';
import { runExamples } from './run-examples';

runExamples(rules);
