/**
 * Runs before the content script and in its world, and keeps a ledger of what that starts and has not
 * ended: listeners, observers, timers. The page asks for it by an event and reads it from <html>. What
 * is counted under `ever` was started at some time, ended or not; `sent` are the events and messages
 * that it sent to where the page could hear them, `asked` the number of its questions to the background.
 */
(() => {
  const listeners = new Set();
  const observers = new Set();
  const timers = new Set();
  const ever = { listeners: 0, observers: 0, timers: 0 };
  const sent = [];
  let asked = 0;
  const { addEventListener, removeEventListener } = EventTarget.prototype;

  const captureOf = (options) => (typeof options === "object" ? !!options?.capture : !!options);
  const find = (target, type, callback, capture) =>
    [...listeners].find(
      (each) =>
        each.target === target &&
        each.type === type &&
        each.callback === callback &&
        each.capture === capture,
    );
  /** Signals are no part of a page. */
  const isOfPage = (target) => !(target instanceof AbortSignal);

  EventTarget.prototype.addEventListener = function (type, callback, options) {
    const capture = captureOf(options);
    if (isOfPage(this) && callback && !options?.signal?.aborted) {
      const entry = { target: this, type, callback, capture };
      if (!find(this, type, callback, capture)) {
        listeners.add(entry);
        ever.listeners++;
      }
      const end = () => listeners.delete(entry);
      if (options?.signal) addEventListener.call(options.signal, "abort", end);
      if (options?.once) addEventListener.call(this, type, end, options);
    }
    return addEventListener.call(this, type, callback, options);
  };
  EventTarget.prototype.removeEventListener = function (type, callback, options) {
    listeners.delete(find(this, type, callback, captureOf(options)));
    return removeEventListener.call(this, type, callback, options);
  };

  const { dispatchEvent } = EventTarget.prototype;
  EventTarget.prototype.dispatchEvent = function (event) {
    if (isOfPage(this)) sent.push(event.type);
    return dispatchEvent.call(this, event);
  };
  const { postMessage } = globalThis;
  globalThis.postMessage = (...what) => {
    sent.push("message");
    return postMessage.apply(globalThis, what);
  };
  const channels = [globalThis.MessagePort, globalThis.BroadcastChannel];
  for (const { prototype } of channels) {
    const { postMessage: post } = prototype;
    prototype.postMessage = function (...what) {
      sent.push("message");
      return post.apply(this, what);
    };
  }

  // Firefox lets nobody stand in for its own function.
  if (!globalThis.navigator.userAgent.includes("Firefox")) {
    const { runtime } = globalThis.chrome;
    const { sendMessage } = runtime;
    runtime.sendMessage = (...what) => {
      asked++;
      return sendMessage.apply(runtime, what);
    };
  }

  for (const name of ["MutationObserver", "ResizeObserver", "IntersectionObserver"]) {
    const { prototype } = globalThis[name];
    const { observe, disconnect } = prototype;
    prototype.observe = function (...what) {
      observers.add(this);
      ever.observers++;
      return observe.apply(this, what);
    };
    prototype.disconnect = function () {
      observers.delete(this);
      return disconnect.call(this);
    };
  }

  const keepTimers = (set, clear, isOnce) => {
    const [setTimer, clearTimer] = [globalThis[set], globalThis[clear]];
    globalThis[set] = (run, ...delay) => {
      ever.timers++;
      const work = (...values) => {
        if (isOnce) timers.delete(entry);
        return run(...values);
      };
      const entry = `${set} ${setTimer(work, ...delay)}`;
      timers.add(entry);
      return Number(entry.slice(set.length));
    };
    globalThis[clear] = (id) => {
      timers.delete(`${set} ${id}`);
      clearTimer(id);
    };
  };
  keepTimers("setTimeout", "clearTimeout", true);
  keepTimers("setInterval", "clearInterval", false);
  keepTimers("requestAnimationFrame", "cancelAnimationFrame", true);
  keepTimers("requestIdleCallback", "cancelIdleCallback", true);

  const nameOf = (target) => {
    if (target === globalThis.window) return "window";
    if (target === globalThis.visualViewport) return "visualViewport";
    return target instanceof Node ? target.nodeName.toLowerCase() : String(target);
  };
  /** What hung on an element that is gone has gone with it. */
  const isThere = ({ target }) => !(target instanceof Node) || target.isConnected;

  addEventListener.call(document, "sidelight-test-ledger", () => {
    const live = {
      listeners: [...listeners]
        .filter(isThere)
        .map(({ target, type }) => `${nameOf(target)} ${type}`),
      observers: observers.size,
      timers: timers.size,
      ever,
      sent,
      asked,
    };
    document.documentElement.dataset.ledger = JSON.stringify(live);
  });
})();
