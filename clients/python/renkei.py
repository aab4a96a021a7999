"""A client of renkei: starts it, or connects to it, and calls its methods.

Copy this file and `renkei_types.py`. They need Python 3.9 or later and nothing else.

    with renkei.Client.start("--sandbox") as client:
        job = client.fetch(direction="smartHRToKingOfTime", base_date="2026-04-01", wait_seconds=60)

Several threads may use a client at once, and several tasks an `AsyncClient`.
"""

from __future__ import annotations

import asyncio
import collections
import collections.abc
import dataclasses
import functools
import itertools
import json
import os
import queue
import socket
import ssl
import subprocess
import threading
import time
import traceback
import typing
from datetime import date, datetime
from concurrent.futures import Future, InvalidStateError
from concurrent.futures import TimeoutError as FutureTimeout

import renkei_types
from renkei_types import *  # noqa: F401,F403
from renkei_types import CONTRACT_VERSION, ERRORS, EVENTS, AsyncMethods, CallError, Job, Methods, OpenEnum, RenkeiError


class CannotStart(RenkeiError):
    """No renkei could be reached. The message names the cause and the remedy."""


class ConnectionLost(RenkeiError, ConnectionError):
    """renkei ended, or the connection was lost. Requests in flight may have taken effect: see `results` of the job."""


class ProtocolViolation(RenkeiError):
    """The received data does not follow the protocol."""


class CallTimeout(RenkeiError, TimeoutError):
    """The time limit was exceeded. The request was cancelled; a job that it started continues."""


@dataclasses.dataclass(frozen=True)
class Event:
    """A notification after `subscribe`."""

    name: str
    """For example `job.progress`."""
    params: typing.Any
    """A `Job` for `job.changed`, a `JobProgressParams` for `job.progress`; a dict for an unknown notification."""


Listener = typing.Callable[[Event], None]
_BUSY = ("fetching", "syncing", "waiting")
_HANDSHAKE_SECONDS = 15.0


class Client(Methods):
    """A client with blocking calls. Each call takes `timeout`, in seconds, in addition to its `wait_seconds`."""

    def __init__(self, link: _Link, timeout: float = 60.0) -> None:
        self._link = link
        self.timeout = timeout

    @classmethod
    def start(cls, *arguments: str, binary: str = "renkei", env: typing.Optional[typing.Mapping[str, str]] = None,
              log: typing.Optional[typing.Callable[[str], None]] = None, timeout: float = 60.0) -> Client:
        """Starts `renkei serve` with these arguments.

        :param env: The environment. Default: that of this process.
        :param log: Called with each line of renkei's log. By default, the last lines are kept for errors.
        """
        return cls(_handshake(_Process([binary, "serve", *arguments], env, log)), timeout)

    @classmethod
    def connect(cls, address: str, *, token: typing.Optional[str] = None,
                tls: typing.Optional[ssl.SSLContext] = None, timeout: float = 60.0) -> Client:
        """Connects to `renkei serve --listen`: `host:port`, or `unix:/path`.

        :param tls: For example `ssl.create_default_context(cafile=...)`.
        """
        return cls(_handshake(_Socket(address, tls), token), timeout)

    def call(self, method: str, params: typing.Optional[typing.Mapping[str, typing.Any]] = None,
             timeout: typing.Optional[float] = None) -> typing.Any:
        """Calls a method by its name on the wire, with JSON in and out."""
        return self._link.wait(*self._link.send(method, params or {}), self.timeout if timeout is None else timeout)

    def listen(self, listener: Listener) -> typing.Callable[[], None]:
        """Calls `listener` with each notification, on a thread of its own. Call the result to stop."""
        return self._link.listen(listener)

    def wait(self, job: str, *, timeout: typing.Optional[float] = None, on_progress: typing.Optional[Listener] = None
             ) -> Job:
        """Waits until the job is no longer fetching, syncing or waiting.

        :param on_progress: Called with the job's notifications in the meantime.
        :raises CallTimeout: The job continues.
        """
        stop = self._link.listen(_about(job, on_progress)) if on_progress else None
        try:
            if on_progress:
                self.subscribe(job=job)
            deadline = None if timeout is None else time.monotonic() + timeout
            while True:
                found = self.status(job=job, wait_seconds=_slice(deadline))
                if found.state not in _BUSY:
                    return found
                if deadline is not None and time.monotonic() >= deadline:
                    raise CallTimeout(f"{job} is still {found.state}")
        finally:
            if stop:
                stop()

    def close(self, grace: float = 15.0) -> None:
        """Closes the connection. A renkei that this client started finishes its writes in flight, then ends.

        :param grace: seconds after which it is told to stop, and then made to.
        """
        self._link.close(grace)

    def __enter__(self) -> Client:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _call(self, method: str, params: typing.Dict[str, typing.Any], timeout: typing.Optional[float]) -> typing.Any:
        name, wire, returns = _encoded(method, params)
        answer = self._link.wait(*self._link.send(name, wire), _limit(wire, timeout, self.timeout))
        return _decode(answer, returns)

    def _pages(self, method: str, params: typing.Dict[str, typing.Any], rows: str,
               timeout: typing.Optional[float]) -> typing.Iterator[typing.Any]:
        while True:
            page = self._call(method, params, timeout)
            yield from getattr(page, rows)
            if page.next_cursor is None:
                return
            params = {**params, "cursor": page.next_cursor}


class AsyncClient(AsyncMethods):
    """A client with coroutines. Cancelling a task cancels its request."""

    def __init__(self, link: _Link, timeout: float = 60.0) -> None:
        self._link = link
        self.timeout = timeout

    @classmethod
    async def start(cls, *arguments: str, binary: str = "renkei",
                    env: typing.Optional[typing.Mapping[str, str]] = None,
                    log: typing.Optional[typing.Callable[[str], None]] = None, timeout: float = 60.0) -> AsyncClient:
        """As `Client.start`."""
        return cls(await asyncio.to_thread(lambda: _handshake(_Process([binary, "serve", *arguments], env, log))), timeout)

    @classmethod
    async def connect(cls, address: str, *, token: typing.Optional[str] = None,
                      tls: typing.Optional[ssl.SSLContext] = None, timeout: float = 60.0) -> AsyncClient:
        """As `Client.connect`."""
        return cls(await asyncio.to_thread(lambda: _handshake(_Socket(address, tls), token)), timeout)

    async def call(self, method: str, params: typing.Optional[typing.Mapping[str, typing.Any]] = None,
                   timeout: typing.Optional[float] = None) -> typing.Any:
        """Calls a method by its name on the wire, with JSON in and out."""
        return await self._answer(method, params or {}, self.timeout if timeout is None else timeout)

    async def events(self) -> typing.AsyncIterator[Event]:
        """An iterator over the notifications from now on."""
        loop = asyncio.get_running_loop()
        heard: asyncio.Queue[Event] = asyncio.Queue()
        stop = self._link.listen(lambda event: loop.call_soon_threadsafe(heard.put_nowait, event))
        try:
            while True:
                yield await heard.get()
        finally:
            stop()

    async def wait(self, job: str, *, timeout: typing.Optional[float] = None) -> Job:
        """As `Client.wait`."""
        deadline = None if timeout is None else time.monotonic() + timeout
        while True:
            found = await self.status(job=job, wait_seconds=_slice(deadline))
            if found.state not in _BUSY:
                return found
            if deadline is not None and time.monotonic() >= deadline:
                raise CallTimeout(f"{job} is still {found.state}")

    async def close(self, grace: float = 15.0) -> None:
        """As `Client.close`."""
        await asyncio.to_thread(self._link.close, grace)

    async def __aenter__(self) -> AsyncClient:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def _call(self, method: str, params: typing.Dict[str, typing.Any],
                    timeout: typing.Optional[float]) -> typing.Any:
        name, wire, returns = _encoded(method, params)
        return _decode(await self._answer(name, wire, _limit(wire, timeout, self.timeout)), returns)

    async def _answer(self, method: str, params: typing.Mapping[str, typing.Any], limit: float) -> typing.Any:
        number, future = self._link.send(method, params)
        try:
            return await asyncio.wait_for(asyncio.wrap_future(future), limit)
        except asyncio.TimeoutError:
            self._link.cancel(number)
            raise CallTimeout(f"{method}: no answer within {limit:g} seconds") from None
        except asyncio.CancelledError:
            self._link.cancel(number)
            raise

    async def _pages(self, method: str, params: typing.Dict[str, typing.Any], rows: str,
                     timeout: typing.Optional[float]) -> typing.AsyncIterator[typing.Any]:
        while True:
            page = await self._call(method, params, timeout)
            for row in getattr(page, rows):
                yield row
            if page.next_cursor is None:
                return
            params = {**params, "cursor": page.next_cursor}


def _about(job: str, listener: Listener) -> Listener:
    return lambda event: listener(event) if getattr(event.params, "job", None) == job else None


def _slice(deadline: typing.Optional[float]) -> int:
    """Maximum seconds that one `status` waits. It is short, so that a dead peer is noticed."""
    return 30 if deadline is None else max(0, min(30, round(deadline - time.monotonic())))


def _limit(wire: typing.Mapping[str, typing.Any], timeout: typing.Optional[float], usual: float) -> float:
    return (usual if timeout is None else timeout) + wire.get("waitSeconds", 0)


# Channels to renkei.


class _Process:
    """A renkei process that this client started."""

    def __init__(self, command: typing.Sequence[str], env: typing.Optional[typing.Mapping[str, str]],
                 log: typing.Optional[typing.Callable[[str], None]]) -> None:
        self.name = command[0]
        try:
            self._process = subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=env)
        except OSError as error:
            raise CannotStart(f"{self.name} cannot be started ({error.strerror}). "
                              "Give the path of the program as `binary`, or put it on the PATH.") from error
        self._last: typing.Deque[str] = collections.deque(maxlen=20)
        self.lines = self._process.stdout
        self._drain = threading.Thread(target=self._read_log, args=(log,), daemon=True, name="renkei-log")
        self._drain.start()

    def _read_log(self, log: typing.Optional[typing.Callable[[str], None]]) -> None:
        """Reads stderr all the time, because a full pipe would block renkei."""
        for line in self._process.stderr:
            text = line.decode("utf-8", "replace").rstrip()
            self._last.append(text)
            if log:
                log(text)

    def write(self, line: bytes) -> None:
        self._process.stdin.write(line)
        self._process.stdin.flush()

    def end_input(self) -> None:
        try:
            self._process.stdin.close()
        except OSError:
            pass  # Unwritten data is no loss, because the reader is gone.

    def reap(self, grace: float) -> None:
        """Waits for the end of the process, then sends SIGTERM, then SIGKILL."""
        for ask in (lambda: None, self._process.terminate, self._process.kill):
            ask()
            try:
                self._process.wait(grace)
                break
            except subprocess.TimeoutExpired:
                grace = 5.0
        self._drain.join(1.0)

    def release(self) -> None:
        self._process.stdout.close()
        self._process.stderr.close()

    def end_description(self) -> str:
        try:
            code = self._process.wait(5.0)
        except subprocess.TimeoutExpired:
            return f"{self.name} closed its output"
        self._drain.join(1.0)
        how = f"was ended by signal {-code}" if code < 0 else f"ended with {code}"
        return f"{self.name} {how}" + "".join(f"\n  {line}" for line in list(self._last)[-5:])


class _Socket:
    """A connection to a listener."""

    def __init__(self, address: str, tls: typing.Optional[ssl.SSLContext]) -> None:
        self.name = address
        try:
            self._socket = self._opened(address, tls)
        except (OSError, ValueError) as error:
            raise CannotStart(f"{address} cannot be reached ({error}). Is `renkei serve --listen {address}` running"
                              + (", and with this certificate?" if tls else "?")) from error
        self.lines = self._socket.makefile("rb")

    @staticmethod
    def _opened(address: str, tls: typing.Optional[ssl.SSLContext]) -> socket.socket:
        if address.startswith("unix:"):
            found = socket.socket(socket.AF_UNIX)
            try:
                found.settimeout(_HANDSHAKE_SECONDS)
                found.connect(address[len("unix:"):])
            except OSError:
                found.close()
                raise
        else:
            host, _, port = address.rpartition(":")
            host = host.strip("[]")
            found = socket.create_connection((host, int(port)), _HANDSHAKE_SECONDS)
            found.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if tls:
                found = tls.wrap_socket(found, server_hostname=host)
        found.settimeout(None)
        return found

    def write(self, line: bytes) -> None:
        self._socket.sendall(line)

    def end_input(self) -> None:
        try:
            self._socket.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass  # It is already closed.

    def reap(self, grace: float) -> None:
        """There is no process to wait for."""

    def release(self) -> None:
        self.lines.close()
        self._socket.close()

    def end_description(self) -> str:
        return f"{self.name} closed the connection"


# Requests and responses.


class _Link:
    """Matches responses with requests. One thread reads, one writes, and one calls the listeners. None waits for another."""

    def __init__(self, channel: typing.Union[_Process, _Socket]) -> None:
        self._channel = channel
        self._pid = os.getpid()
        self._numbers = itertools.count(1)
        self._lock = threading.Lock()
        self._pending: typing.Dict[int, Future] = {}
        self._lost: typing.Optional[RenkeiError] = None
        self._listeners: typing.List[Listener] = []
        self._outbox: queue.SimpleQueue = queue.SimpleQueue()
        self._notifications: queue.SimpleQueue = queue.SimpleQueue()
        self._threads = [threading.Thread(target=work, daemon=True, name=f"renkei-{work.__name__.strip('_')}")
                         for work in (self._read, self._write, self._notify)]
        for thread in self._threads:
            thread.start()

    def send(self, method: str, params: typing.Mapping[str, typing.Any]) -> typing.Tuple[int, Future]:
        """Sends a request. The future receives its response."""
        if os.getpid() != self._pid:
            raise RenkeiError("this client belongs to the process that opened it; open another one after a fork")
        future: Future = Future()
        number = next(self._numbers)
        with self._lock:
            if self._lost:
                raise self._lost
            self._pending[number] = future
        self._put({"id": number, "method": method, "params": params})
        return number, future

    def wait(self, number: int, future: Future, limit: float) -> typing.Any:
        try:
            return future.result(limit)
        except FutureTimeout:
            self.cancel(number)
            raise CallTimeout(f"no answer within {limit:g} seconds") from None
        except KeyboardInterrupt:
            self.cancel(number)
            raise

    def cancel(self, number: int) -> None:
        """Cancels a request. Its response, which is still sent, is dropped."""
        with self._lock:
            future = self._pending.pop(number, None)
        if future:
            self._put({"method": "$/cancelRequest", "params": {"id": number}})

    def listen(self, listener: Listener) -> typing.Callable[[], None]:
        self._listeners = [*self._listeners, listener]

        def stop() -> None:
            self._listeners = [other for other in self._listeners if other is not listener]

        return stop

    def close(self, grace: float) -> None:
        with self._lock:
            waiting = list(self._pending)
        for number in waiting:
            self.cancel(number)
        self._lose(ConnectionLost("the client was closed"))
        self._outbox.put(None)
        self._threads[1].join(grace)
        self._channel.end_input()
        self._channel.reap(grace)
        for thread in self._threads:
            if thread is not threading.current_thread():
                thread.join(grace)
        self._channel.release()

    def _put(self, message: typing.Dict[str, typing.Any]) -> None:
        text = json.dumps({"jsonrpc": "2.0", **message}, ensure_ascii=False, allow_nan=False)
        self._outbox.put(text.encode("utf-8") + b"\n")

    def _write(self) -> None:
        for line in iter(self._outbox.get, None):
            try:
                self._channel.write(line)
            except (OSError, ValueError):
                return  # The reader detects and reports the end of the connection.

    def _read(self) -> None:
        try:
            for line in self._channel.lines:
                if line.strip():
                    self._take(line)
            self._lose(ConnectionLost(self._channel.end_description()))
        except (OSError, ValueError) as error:
            self._lose(ConnectionLost(f"{self._channel.end_description()} ({error})"))
        except RenkeiError as error:
            self._lose(error)
            self._channel.end_input()
        except Exception as error:  # No error may leave a caller waiting for ever.
            self._lose(ProtocolViolation(f"an answer could not be understood: {error!r}"))
            self._channel.end_input()
        finally:
            self._notifications.put(None)

    def _take(self, line: bytes) -> None:
        try:
            message = json.loads(line)
            if "method" in message and "id" not in message:
                return self._notifications.put(message)
            number, answered = message["id"], "result" in message or "error" in message
        except (ValueError, TypeError, KeyError):
            answered = False
        if not answered:
            start = line[:80].decode("utf-8", "replace").strip()
            raise ProtocolViolation(f"{self._channel.name} does not speak renkei's protocol: it sent {start!r}. "
                                    "Is it the right program, or the right port?")
        with self._lock:
            future = self._pending.pop(number, None)
        if future:
            _settle(future, message)

    def _lose(self, reason: RenkeiError) -> None:
        """Fails all pending calls, and all later ones."""
        with self._lock:
            self._lost = self._lost or reason
            pending, self._pending = self._pending, {}
        for future in pending.values():
            _settle(future, reason)

    def _notify(self) -> None:
        for message in iter(self._notifications.get, None):
            name = message["method"]
            event = Event(name, _decode(message.get("params", {}), EVENTS.get(name, typing.Any)))
            for listener in self._listeners:
                try:
                    listener(event)
                except Exception:  # An error in a listener is printed. The other listeners are still called.
                    traceback.print_exc()


def _settle(future: Future, answer: typing.Union[RenkeiError, typing.Mapping[str, typing.Any]]) -> None:
    try:
        if isinstance(answer, RenkeiError):
            future.set_exception(answer)
        elif "error" in answer:
            future.set_exception(_call_error(answer["error"]))
        else:
            future.set_result(answer["result"])
    except InvalidStateError:
        pass  # The caller has already cancelled it.


def _call_error(error: typing.Mapping[str, typing.Any]) -> CallError:
    data = error.get("data") or {}
    return ERRORS.get(data.get("kind"), CallError)(error.get("code", 0), error.get("message", ""), data)


def _handshake(channel: typing.Union[_Process, _Socket], token: typing.Optional[str] = None) -> _Link:
    """Returns the link after the handshake: the peer is a renkei with a compatible contract."""
    link = _Link(channel)
    try:
        if token is not None:
            link.wait(*link.send("authenticate", {"token": token}), _HANDSHAKE_SECONDS)
        hello = link.wait(*link.send("hello", {"client": "renkei.py"}), _HANDSHAKE_SECONDS)
        if not isinstance(hello, dict) or hello.get("product") != "renkei":
            raise CannotStart(f"{channel.name} is not renkei")
        theirs = str(hello.get("contractVersion"))
        if theirs.split(".")[0] != CONTRACT_VERSION.split(".")[0]:
            raise CannotStart(f"{channel.name} has contract {theirs}, this client {CONTRACT_VERSION}. "
                              "Copy the client of that version, or use another renkei.")
        return link
    except BaseException as error:
        link.close(1.0)
        if isinstance(error, (CallTimeout, ConnectionLost, ProtocolViolation)):
            raise CannotStart(f"{channel.name} did not answer like renkei: {error}") from error
        raise


# Conversion between Python values and JSON.


@functools.lru_cache(maxsize=None)
def _hints(owner: typing.Any) -> typing.Dict[str, typing.Any]:
    return typing.get_type_hints(owner, vars(renkei_types))


def _wire_name(name: str) -> str:
    first, *rest = name.rstrip("_").split("_")
    return first + "".join(word[:1].upper() + word[1:] for word in rest)


def _encoded(method: str, params: typing.Mapping[str, typing.Any]
             ) -> typing.Tuple[str, typing.Dict[str, typing.Any], typing.Any]:
    """The method's wire name, its params as JSON, and the type of its result."""
    hints = _hints(getattr(Methods, method))
    wire = {_wire_name(name): _encode(value, hints[name], f"{method}: {name}") for name, value in params.items()}
    return {"discover": "rpc.discover"}.get(method, method), wire, hints["return"]


def _encode(value: typing.Any, hint: typing.Any, place: str) -> typing.Any:
    """Converts a value to JSON. A TypeError names the param."""
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin is typing.Union:
        return _encode_alternative(value, hint, place)
    if hint is typing.Any or (value is None and hint is type(None)):
        return value
    elif isinstance(origin, type) and issubclass(origin, collections.abc.Sequence):
        if isinstance(value, collections.abc.Sequence) and not isinstance(value, (str, bytes)):
            return [_encode(each, arguments[0], f"{place}[{index}]") for index, each in enumerate(value)]
    elif dataclasses.is_dataclass(hint):
        if isinstance(value, hint):
            return _encoded_members(value, hint, place)
    elif hint is str and isinstance(value, str):
        return value.value if isinstance(value, OpenEnum) else value
    elif hint is int and isinstance(value, int) and not isinstance(value, bool):
        return value
    elif hint is bool and isinstance(value, bool):
        return value
    elif hint is date and isinstance(value, date) and not isinstance(value, datetime):
        return value.isoformat()
    elif isinstance(hint, type) and issubclass(hint, OpenEnum) and isinstance(value, hint):
        return value.value
    raise TypeError(f"{place} must be {_name(hint)}, not {type(value).__name__}")


def _encode_alternative(value: typing.Any, hint: typing.Any, place: str) -> typing.Any:
    """The first alternative that fits. If none fits, the innermost error is the most helpful."""
    faults = []
    for alternative in typing.get_args(hint):
        try:
            return _encode(value, alternative, place)
        except TypeError as fault:
            faults.append(str(fault))
    inside = [fault for fault in faults if not fault.startswith(f"{place} must")]
    raise TypeError(inside[0] if inside else f"{place} must be {_name(hint)}, not {type(value).__name__}")


def _encoded_members(value: typing.Any, hint: typing.Any, place: str) -> typing.Dict[str, typing.Any]:
    members = ((field.name, getattr(value, field.name)) for field in dataclasses.fields(value) if field.name != "wire")
    return {_wire_name(name): _encode(member, _hints(hint)[name], f"{place}.{name}")
            for name, member in members if member is not None}


def _name(hint: typing.Any) -> str:
    names = [_name(argument) for argument in typing.get_args(hint)]
    if typing.get_origin(hint) is typing.Union:
        return " or ".join(names)
    return f"a list of {names[0]}" if names else getattr(hint, "__name__", str(hint))


def _decode(value: typing.Any, hint: typing.Any) -> typing.Any:
    """Converts a value from JSON. An unknown or unexpected value is returned as it is."""
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if value is None or hint is type(None):
        return None
    if origin is typing.Union:
        return _decode(value, next(alternative for alternative in arguments if _fits(value, alternative)))
    if isinstance(origin, type) and issubclass(origin, collections.abc.Sequence) and isinstance(value, list):
        return [_decode(each, arguments[0]) for each in value]
    if dataclasses.is_dataclass(hint) and isinstance(value, dict):
        return _decoded_members(value, hint)
    if isinstance(hint, type) and issubclass(hint, OpenEnum) and isinstance(value, str):
        return hint(value)
    if hint in (date, datetime) and isinstance(value, str):
        return hint.fromisoformat(value)
    return value


def _fits(value: typing.Any, hint: typing.Any) -> bool:
    """True if an object has the required members of the alternative."""
    if not dataclasses.is_dataclass(hint):
        return hint is not type(None)
    needed = (field.name for field in dataclasses.fields(hint) if field.default is dataclasses.MISSING)
    return isinstance(value, dict) and all(_wire_name(name) in value for name in needed if name != "wire")


def _decoded_members(value: typing.Dict[str, typing.Any], hint: typing.Any) -> typing.Any:
    hints = _hints(hint)
    names = [field.name for field in dataclasses.fields(hint) if field.name != "wire"]
    return hint(**{name: _decode(value.get(_wire_name(name)), hints[name]) for name in names}, wire=value)
