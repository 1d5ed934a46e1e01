import type { Expand, Read } from '../analysis/expand.js';
import type { GraphStore, Row } from '../store/port.js';
import { statement } from '../store/statements.js';
import type { EventLog } from '../watch/event-log.js';
import type { Hub } from '../watch/hub.js';
import { Coverage } from './coverage.js';
import type { Extract } from './extract.js';
import { Impacts } from './impacts.js';
import { edgeLoader, type EdgeLoader } from './loaders/edge-loader.js';
import { expandLoader } from './loaders/expand-loader.js';
import type { Gate } from './loaders/gate.js';
import { NodeLoader } from './loaders/node-loader.js';
import type { Revisions } from './revisions.js';
import { parentLoader, type ParentLoader } from './loaders/parent-loader.js';

/** Where subscriptions hear of changed laws. */
export interface LawWatch {
  readonly log: EventLog;
  readonly hub: Hub;
}

/** What the resolvers of one request share. Nothing in it outlives the request. */
export interface Context {
  /** Runs a read statement; rejects as soon as the caller leaves or the time is up. */
  readonly read: Read;
  /** Aborts when the caller leaves or the time is up. */
  readonly signal: AbortSignal;
  readonly nodes: NodeLoader;
  readonly underParent: ParentLoader;
  readonly expand: Expand;
  readonly edgeProps: EdgeLoader;
  readonly coverage: Coverage;
  readonly extract: Extract;
  readonly impacts: Impacts;
  /** Null where the service follows no laws. */
  readonly watch: LawWatch | null;
  /** Rows of a statement without parameters, read once a request. */
  readonly once: (statement: string) => Promise<readonly Row[]>;
}

export interface ContextOptions {
  readonly store: GraphStore;
  readonly extract: Extract;
  readonly revisions: Revisions;
  readonly watch: LawWatch | null;
  readonly signal: AbortSignal;
  /** Longest time that the store may work on one statement. */
  readonly timeoutMs: number;
  /** Lets through a few steps of walks at a time, of all requests. */
  readonly gate: Gate;
  /** Lets through one impact at a time, of all requests. */
  readonly impactGate: Gate;
}

export function createContext(options: ContextOptions): Context {
  const { store, extract, revisions, watch, signal, timeoutMs, gate, impactGate } = options;
  const read: Read = async (name, params) => {
    signal.throwIfAborted();
    return store.read((tx) => tx.run(statement(name), params), { signal, timeoutMs });
  };
  const once = readOnce(read);
  return {
    read,
    signal,
    nodes: new NodeLoader(read),
    underParent: parentLoader(read),
    expand: expandLoader((name, params) => gate.pass(signal, () => read(name, params))),
    edgeProps: edgeLoader(read),
    coverage: new Coverage(once),
    extract,
    impacts: new Impacts({ read, revisions, signal, gate: impactGate }),
    watch,
    once,
  };
}

function readOnce(read: Read): (name: string) => Promise<readonly Row[]> {
  const answers = new Map<string, Promise<readonly Row[]>>();
  return (name) => {
    const held = answers.get(name);
    if (held !== undefined) return held;
    const answer = read(name, {});
    answers.set(name, answer);
    return answer;
  };
}
