import type { RuleFinding } from '../rules/check';
import { calm } from '../service/calm';
import type { LetterService } from '../service/letterService';
import type { LetterSettings } from '../service/settings';
import { caretAfter, type TextEdit } from './edits';

/** So long after the last key press somebody still counts as typing, in milliseconds. */
const PAUSE = 1500;

/** Keeps quiet about what is being typed, for clients that say where the caret is. */
export interface Typing {
  changed(uri: string): void;
  /** Its text is changed so: a caret that is known goes with it, until the client says where it is. */
  edited(uri: string, edit: TextEdit): void;
  caretMoved(uri: string, offset: number | undefined): void;
  closed(uri: string): void;
  /** The findings to show now, kept as what is on the screen from now on. */
  show(uri: string, settings: LetterSettings): readonly RuleFinding[];
  /** The same, asked for another purpose. */
  shown(uri: string, settings: LetterSettings): readonly RuleFinding[];
  /** A number that changes when the same findings are to be shown otherwise. */
  generation(uri: string): number;
}

interface State {
  caret: number | undefined;
  typing: boolean;
  pause: ReturnType<typeof setTimeout> | undefined;
  shown: readonly RuleFinding[];
  withheld: boolean;
  generation: number;
}

/** @param release called when findings that were withheld may be shown */
export function createTyping(service: LetterService, release: (uri: string) => void): Typing {
  const states = new Map<string, State>();
  const stateOf = (uri: string): State => {
    let state = states.get(uri);
    if (state === undefined) {
      state = {
        caret: undefined,
        typing: false,
        pause: undefined,
        shown: [],
        withheld: false,
        generation: 0,
      };
      states.set(uri, state);
    }
    return state;
  };
  const settle = (uri: string, state: State): void => {
    if (!state.withheld) return;
    state.generation++;
    release(uri);
  };

  const shown = (uri: string, settings: LetterSettings): readonly RuleFinding[] => {
    const all = service.findings(uri, settings);
    const state = states.get(uri);
    if (state === undefined || !settings.calmTyping) return all;
    return calm(all, service.letters(uri), state, state.shown);
  };

  return {
    changed(uri) {
      const state = stateOf(uri);
      state.typing = true;
      clearTimeout(state.pause);
      state.pause = setTimeout(() => {
        state.typing = false;
        settle(uri, state);
      }, PAUSE);
    },
    edited(uri, edit) {
      const state = states.get(uri);
      if (state?.caret !== undefined) state.caret = caretAfter(state.caret, edit);
    },
    caretMoved(uri, offset) {
      const state = stateOf(uri);
      if (state.caret === offset) return;
      state.caret = offset;
      // A caret that moves without a key press has left what was typed.
      if (!state.typing) settle(uri, state);
    },
    closed(uri) {
      clearTimeout(states.get(uri)?.pause);
      states.delete(uri);
    },
    show(uri, settings) {
      const now = shown(uri, settings);
      if (service.revision(uri) === undefined) return now;
      // Kept before anybody types: what is on the screen stays when the caret comes.
      const state = stateOf(uri);
      state.shown = now;
      state.withheld = now.length < service.findings(uri, settings).length;
      return now;
    },
    shown,
    generation: (uri) => states.get(uri)?.generation ?? 0,
  };
}
