import type {
  Connection,
  ConnectionOptions,
  InitializeParams,
  Message,
  RequestMessage,
} from 'vscode-languageserver';
import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import { droppingCancelled } from './cancellation';
import type { Gate } from './gate';

/** What is out of order takes this way to its answer. */
const REFUSED = 'imr/refused';

type Phase = 'before initialize' | 'at work' | 'shut down';

interface Refusal {
  readonly code: number;
  readonly message: string;
}

/**
 * Options for one connection that keep the protocol's order: nothing but `initialize` first, that only once, and nothing
 * but `exit` after `shutdown`. What comes after `initialize` goes by the gate. Requests out of order are refused by {@link answerRefused}, notifications dropped.
 */
export function inOrder(gate: Gate): ConnectionOptions {
  let phase: Phase = 'before initialize';
  return {
    connectionStrategy: droppingCancelled,
    messageStrategy: {
      handleMessage(message, next) {
        if (!('method' in message) || typeof message.method !== 'string') return next(message);
        const { method } = message;
        const refusal = refusalOf(method, phase);
        if (refusal === undefined) {
          if (method === 'shutdown') phase = 'shut down';
          // Nobody has to know letters to end.
          if (method === 'exit') return next(message);
          if (method !== 'initialize') return gate.pass(message, next);
          phase = 'at work';
          return next(withCapabilities(message));
        }
        const refused = { ...message, method: REFUSED, params: refusal } as Message;
        // A notification has no answer.
        return 'id' in message ? next(refused) : undefined;
      },
    },
  };
}

/** A client without a description of itself is one that can do nothing; the library reads it without a look. */
function withCapabilities(message: Message): Message {
  const { params } = message as RequestMessage;
  const given = typeof params === 'object' && params !== null ? (params as Partial<InitializeParams>) : {};
  const { capabilities } = given;
  return typeof capabilities === 'object' && capabilities !== null
    ? message
    : ({ ...message, params: { ...given, capabilities: {} } } as Message);
}

function refusalOf(method: string, phase: Phase): Refusal | undefined {
  if (method === 'exit') return undefined;
  if (phase === 'before initialize') {
    return method === 'initialize'
      ? undefined
      : { code: ErrorCodes.ServerNotInitialized, message: `"initialize" comes before "${method}".` };
  }
  if (phase === 'shut down') {
    return { code: ErrorCodes.InvalidRequest, message: `"${method}" came after "shutdown".` };
  }
  return method === 'initialize'
    ? { code: ErrorCodes.InvalidRequest, message: 'The server is initialized already.' }
    : undefined;
}

/** Answers what {@link inOrder} refuses; also where a client sends the name itself. */
export function answerRefused(connection: Connection): void {
  connection.onRequest(REFUSED, (refusal: Partial<Refusal> | undefined) => {
    const { code = ErrorCodes.InvalidRequest, message = 'Refused.' } = refusal ?? {};
    return new ResponseError(code, message);
  });
}
