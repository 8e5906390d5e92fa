import { parentPort, workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

// A thread does not inherit the loader with which tsx runs the main one.
register();
const { attributeLine } = await import('./attribute-line');

parentPort?.on('message', (line) => parentPort?.postMessage(attributeLine(line, workerData)));
