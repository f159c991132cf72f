"""One private event loop on one background thread, on which every session of this kernel lives.

The kernel's own loop runs already, and a thread that prints after its cell has ended prints into the next
one. So the work happens here, and whoever asked drains its events in the thread (or on the loop) of the cell.
"""

from __future__ import annotations

import asyncio
import concurrent.futures
import queue
import threading
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from typing import Any, Final, Generic, TypeVar

T = TypeVar("T")
E = TypeVar("E")

_STOP: Final = object()
CANCEL_WAIT_S: Final = 0.5
"""How long a cancelled piece of work gets to close its connections before the prompt returns."""


class Work(Generic[T, E]):
    """Something that goes on in the background: its events, its result, and a way to stop it."""

    def __init__(
        self, loop: asyncio.AbstractEventLoop, make: Callable[[Callable[[E], None]], Coroutine[Any, Any, T]]
    ) -> None:
        self._loop = loop
        self._events: queue.SimpleQueue[Any] = queue.SimpleQueue()
        self._wake: Callable[[], None] | None = None
        self._task: asyncio.Task[Any] | None = None
        self._closed = threading.Event()
        self._future = asyncio.run_coroutine_threadsafe(self._do(make), loop)
        self._future.add_done_callback(lambda _: self._put(_STOP))

    @property
    def over(self) -> bool:
        """Whether it has ended, one way or another."""
        return self._future.done()

    def when_over(self, call: Callable[[], object]) -> None:
        """Call once it has ended, in whatever thread that happens; at once where it has."""
        self._future.add_done_callback(lambda _: call())

    def events(self, tick_s: float = 0.1) -> Iterator[E | None]:
        """Yield events until the work ends, and None whenever `tick_s` passed without one."""
        while True:
            try:
                item = self._events.get(timeout=tick_s)
            except queue.Empty:
                yield None
                continue
            if item is _STOP:
                return
            yield item

    async def watch(self, tick_s: float = 0.1) -> AsyncIterator[E | None]:
        """Yield the same on a running loop, without blocking it."""
        loop = asyncio.get_running_loop()
        woken = asyncio.Event()
        self._wake = lambda: _call_soon(loop, woken.set)
        try:
            while True:
                while not self._events.empty():
                    item = self._events.get_nowait()
                    if item is _STOP:
                        return
                    yield item
                woken.clear()
                if self._events.empty():
                    try:
                        async with asyncio.timeout(tick_s):
                            await woken.wait()
                    except TimeoutError:
                        yield None
        finally:
            self._wake = None

    def result(self) -> T:
        """Return what came of it, or raise what stopped it."""
        return self._future.result()

    def cancel(self) -> None:
        """Stop it and give it a moment to close its connections."""
        self._future.cancel()
        # By the second turn of the loop the cancelled task has been woken, or never began.
        _call_soon(self._loop, lambda: self._loop.call_soon(self._close_unbegun))
        if not self._closed.wait(CANCEL_WAIT_S / 2):
            # A cancellation that meets a result may be swallowed (`wait_for` on Python 3.11): say it again.
            _call_soon(self._loop, self._cancel_task)
            self._closed.wait(CANCEL_WAIT_S / 2)

    async def _do(self, make: Callable[[Callable[[E], None]], Coroutine[Any, Any, T]]) -> T:
        self._task = asyncio.current_task()
        try:
            return await make(self._put)
        finally:
            self._closed.set()

    def _close_unbegun(self) -> None:
        if self._task is None:
            self._closed.set()

    def _cancel_task(self) -> None:
        if self._task:
            self._task.cancel()

    def _put(self, item: object) -> None:
        self._events.put(item)
        wake = self._wake
        if wake:
            wake()


def _call_soon(loop: asyncio.AbstractEventLoop, call: Callable[[], object]) -> None:
    if not loop.is_closed():
        loop.call_soon_threadsafe(call)


class NemoLoop(asyncio.SelectorEventLoop):
    """A loop class of our own: nest-asyncio patches classes, and nobody else's may be touched."""


class Runner:
    """The loop and its thread; started on first use."""

    def __init__(self) -> None:
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._lock = threading.Lock()

    @property
    def here(self) -> bool:
        """Whether the caller runs on the private loop itself, in a callback."""
        return threading.current_thread() is self._thread

    def submit(self, coroutine: Coroutine[Any, Any, T]) -> concurrent.futures.Future[T]:
        """Start a coroutine on the private loop."""
        return asyncio.run_coroutine_threadsafe(coroutine, self._ready())

    def start(self, make: Callable[[Callable[[E], None]], Coroutine[Any, Any, T]]) -> Work[T, E]:
        """Start `make(tell)` on the private loop; what it tells can be drained from the result."""
        return Work(self._ready(), make)

    def run(self, coroutine: Coroutine[Any, Any, T]) -> T:
        """Run a coroutine to its end and return its result, whether or not a loop runs here already.

        A keyboard interrupt stops the coroutine, too.
        """
        loop = self._ready()
        if self.here:
            return _nested(loop, coroutine)
        future = self.submit(coroutine)
        try:
            while True:
                try:
                    # A wait without an end cannot be interrupted on Windows.
                    return future.result(timeout=0.5)
                except concurrent.futures.TimeoutError:
                    if future.done():
                        raise
        except KeyboardInterrupt:
            future.cancel()
            raise

    async def hop(self, coroutine: Coroutine[Any, Any, T]) -> T:
        """Await a coroutine that must run on the private loop, from any loop."""
        loop = self._ready()
        if asyncio.get_running_loop() is loop:
            return await coroutine
        return await asyncio.wrap_future(self.submit(coroutine))

    def _ready(self) -> asyncio.AbstractEventLoop:
        with self._lock:
            if self._loop is None or self._thread is None or not self._thread.is_alive():
                self._loop = NemoLoop()
                self._thread = threading.Thread(
                    target=_serve, args=(self._loop,), name="nemo-loop", daemon=True
                )
                self._thread.start()
            return self._loop


def _serve(loop: asyncio.AbstractEventLoop) -> None:
    asyncio.set_event_loop(loop)
    loop.run_forever()


def _nested(loop: asyncio.AbstractEventLoop, coroutine: Coroutine[Any, Any, T]) -> T:
    # A callback on our own loop called a blocking twin. Only this loop is patched, and only now: nest-asyncio
    # slows a loop down, and its `apply()` would change the kernel's loop for good.
    import nest_asyncio

    nest_asyncio._patch_loop(loop)
    result: T = loop.run_until_complete(coroutine)
    return result


_runner = Runner()


def the_runner() -> Runner:
    """Return this kernel's one runner."""
    return _runner
