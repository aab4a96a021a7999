/// The parts of `clients/python/renkei_types.py` that do not depend on the schema, as lines.
enum PythonPrelude {
    /// Up to the version.
    static let head = lines(
        """
        # Generated from schema/ by `swift run ContractTool generate`.
        \"""The messages of renkei's contract, typed. `renkei.py` sends and receives them.\"""

        from __future__ import annotations

        import dataclasses
        from dataclasses import dataclass
        from datetime import date, datetime
        from enum import Enum
        from typing import Any, AsyncIterator, Dict, Iterator, List, Mapping, Optional, Sequence, Union

        """)

    /// The base class of enums, and a helper of the methods. Python has no enums with unknown values, so `_missing_` makes
    /// a member for each unknown one.
    static let helpers = lines(
        """


        def _given(arguments: Dict[str, Any]) -> Dict[str, Any]:
            \"""The params among a method's arguments that were given.\"""
            own = ("self", "timeout")
            return {name: value for name, value in arguments.items() if name not in own and value is not None}


        class OpenEnum(str, Enum):
            \"""A string with known values. A value that this file does not know yet is kept as it is.\"""

            @classmethod
            def _missing_(cls, value: object) -> Optional[OpenEnum]:
                if not isinstance(value, str):
                    return None
                unknown = str.__new__(cls, value)
                unknown._name_ = unknown._value_ = value
                return unknown

            def __str__(self) -> str:
                return str(self.value)

            @property
            def is_known(self) -> bool:
                return self.value in type(self)._value2member_map_
        """)

    /// The base classes of the errors.
    static let errors = lines(
        """


        class RenkeiError(Exception):
            \"""Base class of the errors that `renkei.py` raises.\"""


        class CallError(RenkeiError):
            \"""renkei answered with an error. Each kind has a class of its own; an unknown kind is a plain `CallError`.\"""

            def __init__(self, code: int, message: str, data: Mapping[str, Any]) -> None:
                super().__init__(message)
                self.code = code
                self.message = message
                self.message_ja: str = data.get("messageJa", message)
                self.kind = ErrorKind(data.get("kind", "internalError"))
                self.retryable: bool = data.get("retryable", False)
                \"""True if the same call may succeed later.\"""
                self.retry_after: Optional[int] = data.get("retryAfter")
                \"""Seconds to wait before the next attempt, if known.\"""
                self.data = data
                \"""`error.data` as it was received.\"""
        """)

    private static func lines(_ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
}
