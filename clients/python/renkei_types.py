# Generated from schema/ by `swift run ContractTool generate`.
"""The messages of renkei's contract, typed. `renkei.py` sends and receives them."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from typing import Any, AsyncIterator, Dict, Iterator, List, Mapping, Optional, Sequence, Union

CONTRACT_VERSION = "1.0"


def _given(arguments: Dict[str, Any]) -> Dict[str, Any]:
    """The params among a method's arguments that were given."""
    own = ("self", "timeout")
    return {name: value for name, value in arguments.items() if name not in own and value is not None}


class OpenEnum(str, Enum):
    """A string with known values. A value that this file does not know yet is kept as it is."""

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


class ErrorKind(OpenEnum):
    """Kinds of errors."""

    PARSE_ERROR = "parseError"
    """JSONとして読み取れません。 The message is not valid JSON."""
    INVALID_REQUEST = "invalidRequest"
    """JSON-RPC 2.0のリクエストではありません。 The message is not a valid JSON-RPC 2.0 request."""
    METHOD_NOT_FOUND = "methodNotFound"
    """そのメソッドはありません。 The method does not exist."""
    INVALID_PARAMS = "invalidParams"
    """パラメーターが正しくありません。 A param is invalid, unknown or missing."""
    INTERNAL_ERROR = "internalError"
    """renkeiの内部エラーです。 renkei had an internal error."""
    REQUEST_CANCELLED = "requestCancelled"
    """リクエストは取り消されました。 The request was cancelled."""
    UNAUTHENTICATED = "unauthenticated"
    """認証されていません。 The connection is not authenticated."""
    NOT_CONFIGURED = "notConfigured"
    """設定が足りません。 The settings are incomplete."""
    UNKNOWN_CONNECTION = "unknownConnection"
    """その名前の連携設定はありません。 The connection does not exist."""
    UNKNOWN_JOB = "unknownJob"
    """その名前の同期ジョブはありません。 The job does not exist."""
    JOB_EXISTS = "jobExists"
    """同じ名前で条件の異なる同期ジョブがあります。 A job with this name and other params exists."""
    JOB_NOT_READY = "jobNotReady"
    """同期ジョブがその操作のできる状態ではありません。 The job's state does not allow this request."""
    JOB_BUSY = "jobBusy"
    """同期ジョブはほかの処理の最中です。 The job is busy with another request."""
    JOB_EXPIRED = "jobExpired"
    """取得から時間が経ち、期限切れです。 The fetched data has expired."""
    SERVICE_CLOSED = "serviceClosed"
    """サービスのメンテナンス時間帯です。 The service is in its closed hours."""
    SERVICE_REFUSED = "serviceRefused"
    """サービスに拒否されました（トークン、権限、IPアドレスのいずれか）。 The service refused access because of the token, a permission or the IP address."""
    SERVICE_UNAVAILABLE = "serviceUnavailable"
    """サービスに接続できないか、サービス側の障害です。 The service is unreachable or has failed."""
    INCOMPLETE_LIST = "incompleteList"
    """サービスから取得した一覧が不完全な可能性があります。 The list from the service may be incomplete."""
    CREATE_DEFAULTS_REQUIRED = "createDefaultsRequired"
    """新規登録する従業員の所属などが指定されていません。 New employees are selected without create defaults."""
    UNKNOWN_CHOICE = "unknownChoice"
    """指定された事業所・所属・雇用区分はありません。 The business establishment, division or working type does not exist."""
    UNKNOWN_EMPLOYEES = "unknownEmployees"
    """同期ジョブにいない従業員が指定されています。 The job does not contain these employees."""
    ALREADY_SELECTED = "alreadySelected"
    """この同期ジョブですでに同期対象にした従業員が指定されています。 An earlier sync of the job has selected these employees."""
    LIMIT_EXCEEDED = "limitExceeded"
    """書き込み件数が上限を超えています。何も書き込まれていません。 The writes would exceed a limit. Nothing was written."""
    LEDGER_BUSY = "ledgerBusy"
    """台帳をほかのプロセスが使用中です。 Another process is using the ledger."""
    LEDGER_FULL = "ledgerFull"
    """台帳に書き込めません（空き容量不足または読み取り専用）。 The ledger is not writable: the disk is full or read-only."""
    TOO_LARGE = "tooLarge"
    """メッセージが上限を超えています。 The message exceeds a protocol limit."""
    CANCELLED = "cancelled"
    """同期ジョブは中止されました。 The job was cancelled."""
    RATE_LIMITED = "rateLimited"
    """サービスの利用回数の上限に達しました。 The rate limit of the service has been reached."""
    INVALID_RESPONSE = "invalidResponse"
    """サービスの応答を解釈できません。 The response of the service is invalid."""
    WRONG_TENANT = "wrongTenant"
    """アクセストークンが、この連携設定で最初に使われた企業のものではありません。 The token belongs to another tenant than in the first use of this connection."""
    DIGEST_MISMATCH = "digestMismatch"
    """digestが現在の書き込み内容と一致しません。 The digest does not match the current plan."""
    LEDGER_UNUSABLE = "ledgerUnusable"
    """台帳ファイルを使用できません（破損、別物、または新しい版）。 The ledger file is unusable: damaged, of another program, or of a newer version."""
    LEDGER_RESTORED = "ledgerRestored"
    """台帳がバックアップから復元されており、それ以降の書き込みが記録されていない可能性があります。続けるには`renkei adopt`を実行してください。 The ledger was restored from a copy and may lack later writes. Run `renkei adopt` to continue."""
    RECORD_REFUSED = "recordRefused"
    """サービスがこの従業員を受け付けませんでした。 The service rejected this employee."""
    RECORD_NOT_FOUND = "recordNotFound"
    """対象の従業員が見つかりません。 The employee no longer exists in the service."""
    PLAN_LIMIT_EXCEEDED = "planLimitExceeded"
    """サービスの契約人数に達しています。 The maximum number of employees in the contract with the service has been reached."""
    OUTCOME_UNKNOWN = "outcomeUnknown"
    """書き込みの応答が失われ、結果を確認できていません。 The response to a write was lost, and its outcome could not be determined."""
    NOT_KEPT = "notKept"
    """サービスは更新を受け付けましたが、値を保存しませんでした。 The service accepted the change, but did not keep the value."""
    NOTHING_TO_RESOLVE = "nothingToResolve"
    """この従業員に、その判断で解決できる要確認事項はありません。 The decision does not apply to any finding that blocks this employee."""
    AMBIGUOUS_EMPLOYEE = "ambiguousEmployee"
    """この社員番号の従業員が複数います。 Several employees have this employee code."""
    CANDIDATE_REQUIRED = "candidateRequired"
    """どの従業員のことか、`with`で指定されていません。 `with` does not name one of the records in question."""
    UNKNOWN_DECISION = "unknownDecision"
    """その判断はないか、すでに取り消されています。 There is no such decision, or it was taken back."""
    CONTRADICTING_DECISION = "contradictingDecision"
    """この従業員には、これと両立しない判断があります。 An earlier decision says otherwise about these records."""


class CheckState(OpenEnum):
    """Result of one preflight check."""

    OK = "ok"
    """正常. OK."""
    NOTICE = "notice"
    """注意. Notice."""
    FAILED = "failed"
    """異常. Failed."""
    UNKNOWN = "unknown"
    """未確認. Not checked."""


class CheckSubject(OpenEnum):
    """Subject of one preflight check."""

    TOKEN = "token"
    """アクセストークン. Access token."""
    TENANT = "tenant"
    """契約企業. Tenant."""
    READ_PERMISSION = "readPermission"
    """参照権限. Read permission."""
    WRITE_PERMISSION = "writePermission"
    """更新権限. Write permission."""
    READABLE_FIELDS = "readableFields"
    """参照できる項目. Readable fields."""
    ALLOWED_IP = "allowedIP"
    """許可IPアドレス. Allowed IP address."""
    CHOICES = "choices"
    """登録時の選択肢. Options for new employees."""
    CLOSED_HOURS = "closedHours"
    """メンテナンス時間帯. Closed hours."""
    CLOCK_SKEW = "clockSkew"
    """時刻のずれ. Clock skew."""
    STATE_DIRECTORY = "stateDirectory"
    """保存先フォルダ. State folder."""


class ClearableField(OpenEnum):
    """Field in which a blank source value may erase the target's value, if the request names it."""

    LAST_NAME = "lastName"
    """姓. Last name."""
    FIRST_NAME = "firstName"
    """名. First name."""
    LAST_NAME_KANA = "lastNameKana"
    """姓（カナ）. Last name in kana."""
    FIRST_NAME_KANA = "firstNameKana"
    """名（カナ）. First name in kana."""
    GENDER = "gender"
    """性別. Gender."""
    BIRTH_DATE = "birthDate"
    """生年月日. Birth date."""
    EMAIL = "email"
    """メールアドレス. E-mail address."""
    HIRE_DATE = "hireDate"
    """入社年月日. Hire date."""
    RESIGNATION_DATE = "resignationDate"
    """退職年月日. Resignation date."""


class Decision(OpenEnum):
    """Decision about an employee's findings. Missing data is corrected in the source instead."""

    SAME_PERSON = "samePerson"
    """同一人物として連携する. Both records are of one person: write."""
    DIFFERENT_PERSON = "differentPerson"
    """別の人として扱う. The records are of two people."""
    TAKE_OVER = "takeOver"
    """連携先の記録を引き継ぎ、前の人のメールアドレスを残さない. The target's record is this person's from now on; no address of the other person stays."""
    LEAVE_OUT = "leaveOut"
    """この方向の連携の対象外にする. Leave the person out of this direction."""
    REHIRED = "rehired"
    """再入社として退職年月日を消し、入社年月日を書き込む. Rehired: clear the resignation date, write the hire date."""
    ACCEPT = "accept"
    """確認済みとして進める. Looked at, go on."""
    USE_SOURCE = "useSource"
    """取得元の値を書き込む. Write the source's value."""
    KEEP_TARGET = "keepTarget"
    """同期先の値を残す. Keep the target's value this time."""


class Direction(OpenEnum):
    """方向: direction from the service that is read (the source) to the one that is written (the target)."""

    KING_OF_TIME_TO_SMART_HR = "kingOfTimeToSmartHR"
    """KING OF TIMEからSmartHRに取り込む. From KING OF TIME to SmartHR."""
    SMART_HR_TO_KING_OF_TIME = "smartHRToKingOfTime"
    """SmartHRからKING OF TIMEに送る. From SmartHR to KING OF TIME."""


class EmployeeClass(OpenEnum):
    """変更差分: class of a source employee whom the comparison lists. `new` exists only in the source. `changed`
    and `unchanged` exist on both sides, with and without a difference. `blocked` requires a decision or a
    correction first; its findings give the reasons.
    """

    NEW = "new"
    """新規登録. New."""
    CHANGED = "changed"
    """差分あり. Changed."""
    UNCHANGED = "unchanged"
    """差分なし. Unchanged."""
    BLOCKED = "blocked"
    """要確認. Blocked."""


class Field(OpenEnum):
    """The ten fields that both services have, in display order."""

    EMPLOYEE_CODE = "employeeCode"
    """社員番号. Employee code."""
    LAST_NAME = "lastName"
    """姓. Last name."""
    FIRST_NAME = "firstName"
    """名. First name."""
    LAST_NAME_KANA = "lastNameKana"
    """姓（カナ）. Last name in kana."""
    FIRST_NAME_KANA = "firstNameKana"
    """名（カナ）. First name in kana."""
    GENDER = "gender"
    """性別. Gender."""
    BIRTH_DATE = "birthDate"
    """生年月日. Birth date."""
    EMAIL = "email"
    """メールアドレス. E-mail address."""
    HIRE_DATE = "hireDate"
    """入社年月日. Hire date."""
    RESIGNATION_DATE = "resignationDate"
    """退職年月日. Resignation date."""


class FindingCode(OpenEnum):
    """要確認事項: reason why a row is blocked or should be reviewed."""

    MISSING_EMPLOYEE_CODE = "missingEmployeeCode"
    """社員番号がありません. Employee code is missing."""
    DUPLICATE_EMPLOYEE_CODE = "duplicateEmployeeCode"
    """社員番号が重複しています. Several employees have this code."""
    SIMILAR_EMPLOYEE_CODE = "similarEmployeeCode"
    """よく似た社員番号の従業員がいます. The target has a similar code: only width, case, zero padding or something invisible differ."""
    PROBABLE_SAME_PERSON = "probableSamePerson"
    """別の社員番号の同一人物と思われます. Probably the same person under another code."""
    DIFFERENT_PERSON = "differentPerson"
    """社員番号は同じですが別の人と思われます. The code is the same, but probably not the person."""
    CODE_REUSED = "codeReused"
    """社員番号が別の人に使われています. The code and the linked person no longer belong together."""
    CODES_SWAPPED = "codesSwapped"
    """社員番号が入れ替わっています. The codes of two employees were swapped."""
    MISSING_REQUIRED_FIELD = "missingRequiredField"
    """登録に必要な項目がありません. A field that the target requires is missing."""
    UNMAPPED_VALUE = "unmappedValue"
    """未知の値です. The value is not understood."""
    UNREADABLE_FIELD = "unreadableField"
    """項目を読み取れません. The token may not read the field."""
    POSSIBLE_REHIRE = "possibleRehire"
    """再入社の可能性があります. Possibly rehired after a resignation."""
    RETIRED_WITHOUT_DATE = "retiredWithoutDate"
    """退職済ですが退職年月日がありません. Retired without a resignation date."""
    INVALID_FOR_TARGET = "invalidForTarget"
    """同期先が受け付けない値です. The target does not accept the value."""
    CHANGED_ON_BOTH_SIDES = "changedOnBothSides"
    """両方で変更されています. Changed on both sides since the last sync."""
    NOT_KEPT = "notKept"
    """サービスがそのまま保存できなかった値です. A service could not keep the value as it was sent."""
    CHANGED_SINCE_SYNC = "changedSinceSync"
    """同期後に変更されています. Changed since the sync that is to be undone."""
    CREATED_BY_SYNC = "createdBySync"
    """同期で登録された従業員です. Created by the sync that is to be undone; renkei never deletes."""
    NO_PUNCHES_AFTER_RESIGNATION = "noPunchesAfterResignation"
    """退職日の翌日から打刻できません. No punches from the day after the resignation date."""
    SHARED_EMAIL = "sharedEmail"
    """ほかの従業員とメールアドレスが同じになります. Two employees would have the same e-mail address."""
    EMAIL_HANDED_ON = "emailHandedOn"
    """ほかの従業員のメールアドレスを引き継ぎます. Takes over another employee's e-mail address."""
    EMAILS_SWAPPED = "emailsSwapped"
    """メールアドレスが入れ替わっています. The e-mail addresses of two employees were swapped."""


class FindingSeverity(OpenEnum):
    """Effect of a finding on its row."""

    BLOCKING = "blocking"
    """要確認. Blocks the row."""
    NOTICE = "notice"
    """参考. Notice only."""


class HistoryEvent(OpenEnum):
    """Event recorded by an entry of the audit log."""

    FETCH = "fetch"
    """取得の指示. Fetch requested."""
    SYNC = "sync"
    """同期の指示. Sync requested."""
    RETRY = "retry"
    """再実行の指示. Retry requested."""
    RESUME = "resume"
    """再開の指示. Resume requested."""
    CANCEL = "cancel"
    """中止の指示. Cancel requested."""
    UNDO = "undo"
    """取り消しの指示. Undo requested."""
    FORGET = "forget"
    """個人情報の消去. Personal data erased."""
    READ = "read"
    """一覧の取得. Lists read from both services."""
    OVERRIDE = "override"
    """上限超過の承認. Exceeded limit approved."""
    RESOLVE = "resolve"
    """要確認事項の判断. Findings resolved."""
    REVOKE = "revoke"
    """判断の取り消し. Decision taken back."""
    WRITE = "write"
    """書き込み. Write to an employee."""
    ADOPT = "adopt"
    """復元した台帳の使用開始. Restored ledger adopted."""


class HistoryFault(OpenEnum):
    """Kind of damage to the audit log."""

    ALTERED = "altered"
    """書き換え、挿入、または並べ替え. Edited, inserted or moved."""
    MISSING = "missing"
    """欠落. Missing."""


class JobNoticeCode(OpenEnum):
    """Kind of a job's notice."""

    BLANK_COLUMN = "blankColumn"
    """全員が空欄の項目です. The field is blank for everybody, or the token may not read it."""
    OLDER_VALUES = "olderValues"
    """連携元の値は過去の基準日時点のものです. The source's values are those of a past base date."""
    NOT_YET_VALUES = "notYetValues"
    """基準日が未来のため、今日の値と基準日の値が異なることがあります. The base date lies ahead: today's values and those of that day may differ."""


class JobState(OpenEnum):
    """State of a job."""

    FETCHING = "fetching"
    """取得中. Fetching."""
    READY = "ready"
    """同期待ち. Ready to sync."""
    SYNCING = "syncing"
    """同期中. Syncing."""
    WAITING = "waiting"
    """待機中. Waiting."""
    DONE = "done"
    """同期完了. Done."""
    INTERRUPTED = "interrupted"
    """中断. Interrupted."""
    CANCELLED = "cancelled"
    """中止. Cancelled."""
    FAILED = "failed"
    """失敗. Failed."""
    EXPIRED = "expired"
    """期限切れ. Expired."""


class NameStyle(OpenEnum):
    """従業員氏名の設定: kind of name that is sent from SmartHR to KING OF TIME. The other direction always writes the
    legal name.
    """

    LEGAL = "legal"
    """本名. Legal name."""
    BUSINESS = "business"
    """ビジネスネーム. Business name, or the legal name if blank."""


class Outcome(OpenEnum):
    """結果: final result of one selected employee."""

    CREATED = "created"
    """登録済み. Created."""
    UPDATED = "updated"
    """更新済み. Updated."""
    SKIPPED = "skipped"
    """対象外. Skipped: no write necessary."""
    BLOCKED = "blocked"
    """要確認. Blocked by a finding."""
    STALE = "stale"
    """変更を検知. Changed since the diff; not written."""
    FAILED = "failed"
    """失敗. Failed."""
    UNKNOWN = "unknown"
    """結果不明. Outcome unknown."""
    NOT_ATTEMPTED = "notAttempted"
    """未実施. Not attempted."""


class ReadingState(OpenEnum):
    """State of one field of one record as it was read. Absent, blank and unreadable are different states."""

    VALUE = "value"
    """値あり. Value."""
    ABSENT = "absent"
    """値なし. No value."""
    BLANK = "blank"
    """空欄. Blank."""
    UNREADABLE = "unreadable"
    """読取不可. Not readable."""
    UNMAPPED = "unmapped"
    """未知の値. Value not understood."""


class ResultNoticeCode(OpenEnum):
    """Kind of a result notice. `employmentStatusUnchanged`: a resignation date that is already past was
    written into SmartHR, which then leaves 在籍状況 as it is.
    """

    EMPLOYMENT_STATUS_UNCHANGED = "employmentStatusUnchanged"
    """SmartHRの在籍状況を手動で変更してください. Change the employment status in SmartHR by hand."""


class RowClass(OpenEnum):
    """変更差分: class of a row of the comparison. The first four are those of `EmployeeClass`. `leftOut` is a
    source employee whom the job leaves out. `targetOnly` is an active employee of the target whom the source
    does not list. Rows of the last two classes appear only if the class is asked for. They have a `reason`,
    are not part of `counts` and of the digest, and cannot be selected for a sync.
    """

    NEW = "new"
    """新規登録. New."""
    CHANGED = "changed"
    """差分あり. Changed."""
    UNCHANGED = "unchanged"
    """差分なし. Unchanged."""
    BLOCKED = "blocked"
    """要確認. Blocked."""
    LEFT_OUT = "leftOut"
    """対象外. Left out."""
    TARGET_ONLY = "targetOnly"
    """連携先のみ. Only in the target."""


class Side(OpenEnum):
    """One of the two services."""

    SMART_HR = "smartHR"
    """SmartHR. SmartHR."""
    KING_OF_TIME = "kingOfTime"
    """KING OF TIME. KING OF TIME."""


class UnlistedReason(OpenEnum):
    """Reason of a row of class `leftOut` (`notYetHired`, `resigned`, `byDecision`) or `targetOnly`
    (`unknown`, `resigned`, `notYetHired`, `withoutCode`). `withoutCode` means that the source lists the
    person without an employee code: the pair is known, or name in kana and birth date are the same.
    """

    NOT_YET_HIRED = "notYetHired"
    """連携元では基準日より後の入社です. Hired after the base date, according to the source."""
    RESIGNED = "resigned"
    """連携元では退職済みです. Resigned, according to the source."""
    BY_DECISION = "byDecision"
    """判断により対象外です. Left out by a decision."""
    UNKNOWN = "unknown"
    """連携元にいません. The source does not have this person."""
    WITHOUT_CODE = "withoutCode"
    """連携元では社員番号がありません. In the source without an employee code."""


class WaitReason(OpenEnum):
    """Reason why a job is waiting."""

    CLOSED_HOURS = "closedHours"
    """メンテナンス時間帯. Closed hours."""
    RATE_LIMIT = "rateLimit"
    """利用回数の制限. Rate limit."""


class WhenClosed(OpenEnum):
    """Behaviour during KING OF TIME's closed hours."""

    WAIT = "wait"
    """待つ. Wait until the service opens."""
    REFUSE = "refuse"
    """エラーを返す. Return an error at once."""


class WriteAction(OpenEnum):
    """Action on one employee in the target."""

    CREATE = "create"
    """新規登録. Create."""
    UPDATE = "update"
    """更新. Update."""
    NONE = "none"
    """なし. None."""


@dataclass(frozen=True)
class Alteration:
    """Field that the service stored with another value than the one sent."""

    field: Field
    sent: Optional[str]
    """Value that was sent."""
    stored: Optional[str]
    """Value that was read back."""
    wire: Mapping[str, Any] = dataclasses.field(default_factory=dict, repr=False, compare=False)
    """The object as it was received, with members that this file does not know."""


@dataclass(frozen=True)
class BilingualText:
    """Text in Japanese and English."""

    ja: str
    """Japanese text."""
    en: str
    """English text."""
    wire: Mapping[str, Any] = dataclasses.field(default_factory=dict, repr=False, compare=False)
    """The object as it was received, with members that this file does not know."""


@dataclass(frozen=True)
class BusinessEstablishment:
    """所属事業所: business establishment in SmartHR."""

    id: str
    """Id of the business establishment."""
    name: str
    """Name."""
    wire: Mapping[str, Any] = dataclasses.field(default_factory=dict, repr=False, compare=False)
    """The object as it was received, with members that this file does not know."""


@dataclass(frozen=True)
class Candidate:
    """Record of the target that a finding names, which may be of the same person."""

    id: str
    """Id of a row within its job. Employees without a code have one, too."""
    employee_code: Optional[str]
    """Its employee code; null if it has none."""
    wire: Mapping[str, Any] = dataclasses.field(default_factory=dict, repr=False, compare=False)
    """The object as it was received, with members that this file does not know."""


@dataclass(frozen=True)
class CheckEntry:
    """One entry of the preflight check."""

    subject: CheckSubject
    side: Optional[Side]
    """Service concerned; null for this host."""
    state: CheckState
    message: BilingualText
    advice: Optional[BilingualText]
    """Recommended action; null if there is none."""
    wire: Mapping[str, Any] = dataclasses.field(default_factory=dict, repr=False, compare=False)
    """The object as it was received, with members that this file does not know."""


@dataclass(frozen=True)
class ClassCounts:
    """Number of listed source employees in each class."""

    new: int
    """新規登録."""
    changed: int
    """差分あり."""
    unchanged: int
    """差分なし."""
    blocked: int
    """要確認."""
    wire: Mapping[str, Any] = dataclasses.field(default_factory=dict, repr=False, compare=False)
    """The object as it was received, with members that this file does not know."""


@dataclass(frozen=True)
class CodePoints:
    """Characters of a field by their numbers in Unicode, such as `U+5C71 U+7530 U+200B`."""

    source: Optional[str]
    """Null if the source has no text."""
    target: Optional[str]
    """Null if the target has no text."""
    wire: Mapping[str, Any] = dataclasses.field(default_factory=dict, repr=False, compare=False)
    """The object as it was received, with members that this file does not know."""


@dataclass(frozen=True)
class DiffRow:
    """Comparison of one source employee, or one person whom the comparison does not list."""

    id: str
    """Id of the source's record; of the target's record for class `targetOnly`."""
    employee_code: Optional[str]
    """Null for an employee without a code."""
    name: str
    """Last and first name in the source; in the target for class `targetOnly`."""
    class_: RowClass
    differences: Sequence[Difference]
    findings: Sequence[Finding]
    reason: Optional[UnlistedReason] = None
    """Reason of class `leftOut` or `targetOnly`; absent in other classes."""
    still_active: Optional[bool] = None
    """True for a `leftOut` person with the reason `resigned` whom the target has without a resignation date on or before the base date; else absent."""
    values: Optional[Sequence[NewValue]] = None
    """In rows of the class `new` only: every value to be written, in the order of the fields."""
    legal_name_fields: Optional[Sequence[Field]] = None
    """With the name style `business`: fields that show the legal name, because the business name is blank."""
    wire: Mapping[str, Any] = dataclasses.field(default_factory=dict, repr=False, compare=False)
    """The object as it was received, with members that this file does not know."""


@dataclass(frozen=True)
class Difference:
    """差分: one field that differs."""

    field: Field
    before: Optional[str]
    """Current value in the target; null if there is none."""
    after: Optional[str]
    """Value to be written; null erases the value, and occurs only in fields named in `clear`."""
    wire: Mapping[str, Any] = dataclasses.field(default_factory=dict, repr=False, compare=False)
    """The object as it was received, with members that this file does not know."""


@dataclass(frozen=True)
class Division:
    """所属: division in KING OF TIME."""

    code: str
    """Code."""
    name: str
    """Name."""
    wire: Mapping[str, Any] = dataclasses.field(default_factory=dict, repr=False, compare=False)
    """The object as it was received, with members that this file does not know."""


@dataclass(frozen=True)
class ExceededLimit:
    """Limit in the settings that a sync would exceed."""

    limit: str
    """`creates`, `changes`, `changedPercent`, `resignations` (resignation dates where the target has none), `cleared`, `everyone` (every employee on both sides would change at once) or `shorterListPercent` (a list is much shorter than in the last fetch)."""
    count: int
    """Value that the sync would reach."""
    allowed: int
    """Maximum that the limit allows."""
    wire: Mapping[str, Any] = dataclasses.field(default_factory=dict, repr=False, compare=False)
    """The object as it was received, with members that this file does not know."""


@dataclass(frozen=True)
class Failure:
    """Error of a job, or of one employee in it."""

    kind: ErrorKind
    """Kind of error, as in the list of errors."""
    message: str
    """English message."""
    message_ja: str
    """Japanese message."""
    wire: Mapping[str, Any] = dataclasses.field(default_factory=dict, repr=False, compare=False)
    """The object as it was received, with members that this file does not know."""


@dataclass(frozen=True)
class FieldExplanation:
    """Comparison of one field."""

    field: Field
    source: FieldReading
    target: Optional[FieldReading]
    """Null for an employee who is not in the target."""
    normalised_source: Optional[str]
    """Normalised value of the source."""
    normalised_target: Optional[str]
    """Normalised value of the target."""
    equal: Optional[bool]
    """True if both values are equal; null if they were not compared."""
    rules: Sequence[str]
    """Names of the normalisation rules that changed a value, in the order of their use."""
    findings: Sequence[Finding]
    """Findings about this field."""
    code_points: Optional[CodePoints] = None
    """Characters of both sides; present where the eye does not see how the texts differ: invisible characters, variation selectors, compatibility ideographs, width."""
    name_style: Optional[NameStyle] = None
    """For a name field: the kind of name that was used."""
    wire: Mapping[str, Any] = dataclasses.field(default_factory=dict, repr=False, compare=False)
    """The object as it was received, with members that this file does not know."""


@dataclass(frozen=True)
class FieldReading:
    """One field of one record as it was read."""

    state: ReadingState
    raw: Optional[str]
    """Text that the service sent; null if it sent none."""
    wire: Mapping[str, Any] = dataclasses.field(default_factory=dict, repr=False, compare=False)
    """The object as it was received, with members that this file does not know."""


@dataclass(frozen=True)
class Finding:
    """要確認事項: fact about one employee that a person should review. It is not an error."""

    code: FindingCode
    severity: FindingSeverity
    field: Optional[Field]
    """Field concerned; null if there is none."""
    message: BilingualText
    values: Mapping[str, str]
    """Values that led to the finding, each under a short name. `otherID`, `otherCode` and `side` name another record, `decision` the decision that has answered the finding."""
    decisions: Optional[Sequence[Decision]] = None
    """Decisions that answer it, see `resolve`. Absent if there are none."""
    wire: Mapping[str, Any] = dataclasses.field(default_factory=dict, repr=False, compare=False)
    """The object as it was received, with members that this file does not know."""


@dataclass(frozen=True)
class HistoryEntry:
    """One entry of the audit log."""

    number: int
    """Sequence number, from 1 and without gaps."""
    at: datetime
    """Time of the event."""
    event: HistoryEvent
    job: Optional[str]
    """Job; null for an event that concerns a connection or the whole ledger."""
    connection: Optional[str]
    """Connection; null for an event that concerns the whole ledger."""
    actor: Optional[str]
    """Person or program that made the request, named by the host program."""
    id: Optional[str]
    """Source record of the employee concerned."""
    employee_code: Optional[str]
    """Employee code; null after the job has been forgotten."""
    fields: Sequence[Field]
    """Fields that were sent."""
    outcome: Optional[Outcome]
    """Outcome of a write."""
    detail: Optional[str]
    """Further detail of the event: a decision and the id of the other record, a digest, a kind of error, or counts."""
    reason: Optional[str]
    """Reason given in the request; null after the job has been forgotten."""
    hash: str
    """SHA-256 of the entry and of the hash of the entry before it, in hexadecimal."""
    wire: Mapping[str, Any] = dataclasses.field(default_factory=dict, repr=False, compare=False)
    """The object as it was received, with members that this file does not know."""


@dataclass(frozen=True)
class Job:
    """同期ジョブ: one run of comparison and sync, kept in the ledger."""

    job: str
    """Name of a job. The caller may choose it: the same name with the same params returns the same job."""
    state: JobState
    label: BilingualText
    """Display text of the state."""
    connection: str
    """連携設定: name of a connection in the settings."""
    direction: Direction
    base_date: date
    """従業員情報取得基準日."""
    name_style: NameStyle
    clear: Sequence[ClearableField]
    """Fields in which a blank source value may erase the target's value."""
    notices: Sequence[JobNotice]
    """Facts about the job as a whole, once both services have been read."""
    created_at: datetime
    """Time of the request."""
    fetched_at: Optional[datetime]
    """Time at which both services had been read; null until then."""
    progress: Optional[Progress]
    """Progress while the job is fetching, syncing or waiting; else null."""
    counts: Optional[ClassCounts]
    """Counts after the fetch; null before."""
    outcomes: Optional[OutcomeCounts]
    """Outcomes after a sync has started; null before."""
    waiting_until: Optional[datetime]
    """Time at which a waiting job continues by itself; else null."""
    waiting_for: Optional[WaitReason]
    """Reason for waiting; null if the job is not waiting."""
    error: Optional[Failure]
    """Error of a failed job; else null."""
    leavers: Optional[bool] = None
    """True if the job lists people who resigned on or before the base date for their resignation date; else absent."""
    left_out: Optional[LeftOutCounts] = None
    """Source employees who are left out; absent before the end of the fetch."""
    forgotten: Optional[bool] = None
    """True after `forget` has erased the personal data; absent before."""
    undoes: Optional[str] = None
    """Job that this one would undo; absent in other jobs."""
    wire: Mapping[str, Any] = dataclasses.field(default_factory=dict, repr=False, compare=False)
    """The object as it was received, with members that this file does not know."""


@dataclass(frozen=True)
class JobNotice:
    """Fact about a job as a whole that a person should know before a sync."""

    code: JobNoticeCode
    message: BilingualText
    side: Optional[Side] = None
    """Service concerned; absent if it is both."""
    field: Optional[Field] = None
    """Field concerned; absent if there is none."""
    wire: Mapping[str, Any] = dataclasses.field(default_factory=dict, repr=False, compare=False)
    """The object as it was received, with members that this file does not know."""


@dataclass(frozen=True)
class KingOfTimeCreateDefault:
    """Values for new employees in KING OF TIME."""

    division_code: str
    """所属: code of the division."""
    working_type_code: str
    """雇用区分: code of the working type."""
    codes: Optional[Sequence[str]] = None
    """New employees to whom this default applies. Default: all that no other default names."""
    wire: Mapping[str, Any] = dataclasses.field(default_factory=dict, repr=False, compare=False)
    """The object as it was received, with members that this file does not know."""


@dataclass(frozen=True)
class KingOfTimePlacement:
    """Placement of a new employee in KING OF TIME."""

    division_code: str
    """所属: code of the division."""
    working_type_code: str
    """雇用区分: code of the working type."""
    wire: Mapping[str, Any] = dataclasses.field(default_factory=dict, repr=False, compare=False)
    """The object as it was received, with members that this file does not know."""


@dataclass(frozen=True)
class LeftOutCounts:
    """Number of source employees who are left out, by reason. They are in no class of `counts`; `diff` lists
    them as class `leftOut`.
    """

    not_yet_hired: int
    """Hired after the base date."""
    resigned: int
    """Resigned on or before the base date."""
    still_active: int
    """Of the resigned: the target has the person, and no resignation date on or before the base date."""
    by_decision: int
    """Left out by a decision."""
    wire: Mapping[str, Any] = dataclasses.field(default_factory=dict, repr=False, compare=False)
    """The object as it was received, with members that this file does not know."""


@dataclass(frozen=True)
class NewValue:
    """Value of one field of a new employee."""

    field: Field
    value: str
    """Value to be written."""
    wire: Mapping[str, Any] = dataclasses.field(default_factory=dict, repr=False, compare=False)
    """The object as it was received, with members that this file does not know."""


@dataclass(frozen=True)
class OutcomeCounts:
    """Number of selected employees with each outcome. The sum is always the number of selected employees.
    During a sync, a pending employee counts as `notAttempted`, and one whose write is in flight as `unknown`.
    """

    created: int
    """Created in the target."""
    updated: int
    """Updated in the target."""
    skipped: int
    """No write was necessary."""
    blocked: int
    """Blocked by a finding."""
    stale: int
    """Changed since the diff."""
    failed: int
    """Rejected by the service."""
    unknown: int
    """Outcome of the write is unknown."""
    not_attempted: int
    """Not attempted, or still pending."""
    wire: Mapping[str, Any] = dataclasses.field(default_factory=dict, repr=False, compare=False)
    """The object as it was received, with members that this file does not know."""


@dataclass(frozen=True)
class Override:
    """Approval of a sync that exceeds a limit."""

    digest: str
    """Digest from the error `limitExceeded`."""
    wire: Mapping[str, Any] = dataclasses.field(default_factory=dict, repr=False, compare=False)
    """The object as it was received, with members that this file does not know."""


@dataclass(frozen=True)
class PlanCounts:
    """Number of selected employees with each planned action."""

    creates: int
    """Employees to be created."""
    updates: int
    """Employees to be updated."""
    skipped: int
    """No write was necessary."""
    blocked: int
    """Blocked by a finding."""
    wire: Mapping[str, Any] = dataclasses.field(default_factory=dict, repr=False, compare=False)
    """The object as it was received, with members that this file does not know."""


@dataclass(frozen=True)
class PlannedWrite:
    """One write that a sync would make."""

    id: str
    """Id of a row within its job. Employees without a code have one, too."""
    employee_code: Optional[str]
    name: str
    """Last and first name in the source."""
    action: WriteAction
    differences: Sequence[Difference]
    """Current and new value of each field to be written."""
    placement: Optional[Placement]
    """Placement of a new employee; null for an update."""
    findings: Sequence[Finding]
    wire: Mapping[str, Any] = dataclasses.field(default_factory=dict, repr=False, compare=False)
    """The object as it was received, with members that this file does not know."""


@dataclass(frozen=True)
class Progress:
    """Progress of a job."""

    done: int
    """Number of employees done."""
    total: Optional[int]
    """Total number of employees; null while it is unknown."""
    eta_seconds: Optional[int]
    """Estimated seconds until the end."""
    wire: Mapping[str, Any] = dataclasses.field(default_factory=dict, repr=False, compare=False)
    """The object as it was received, with members that this file does not know."""


@dataclass(frozen=True)
class ProtocolLimits:
    """Limits of a session. All of them are settings."""

    message_bytes: int
    """Size of one message, in bytes."""
    nesting: int
    """Nesting depth of arrays and objects in one message."""
    batch_length: int
    """Number of messages in one batch."""
    in_flight: int
    """Requests of one connection being worked on; beyond it reading pauses."""
    connections: int
    """Number of simultaneous connections."""
    unauthenticated_bytes: int
    """Size of one message before authentication, in bytes."""
    unauthenticated_seconds: int
    """Seconds until a connection must authenticate, else it is closed."""
    wire: Mapping[str, Any] = dataclasses.field(default_factory=dict, repr=False, compare=False)
    """The object as it was received, with members that this file does not know."""


@dataclass(frozen=True)
class ResultNotice:
    """Something that a person has to do after a write that succeeded."""

    code: ResultNoticeCode
    message: BilingualText
    wire: Mapping[str, Any] = dataclasses.field(default_factory=dict, repr=False, compare=False)
    """The object as it was received, with members that this file does not know."""


@dataclass(frozen=True)
class ResultRow:
    """Result of one selected employee. `id`, `employeeCode`, `name` and `action` are null after the job has
    been forgotten.
    """

    id: Optional[str]
    employee_code: Optional[str]
    name: Optional[str]
    """Last and first name in the source."""
    outcome: Outcome
    action: Optional[WriteAction]
    """Action that was taken or planned."""
    error: Optional[Failure]
    """Error, if the action did not succeed."""
    altered: Sequence[Alteration]
    """Fields that the service stored with another value than the one sent."""
    at: Optional[datetime]
    """Time at which the outcome was recorded; null if the write was not attempted."""
    notices: Optional[Sequence[ResultNotice]] = None
    """What a person has to do after this write; absent if there is nothing."""
    wire: Mapping[str, Any] = dataclasses.field(default_factory=dict, repr=False, compare=False)
    """The object as it was received, with members that this file does not know."""


@dataclass(frozen=True)
class SelectionByClasses:
    """All employees in these classes whom no earlier sync of the job has selected, with exceptions."""

    classes: Sequence[Union[EmployeeClass, str]]
    """Classes in the diff."""
    except_: Optional[Sequence[str]] = None
    """Employee codes to exclude."""
    except_findings: Optional[Sequence[Union[FindingCode, str]]] = None
    """Employees with any of these findings are excluded."""
    wire: Mapping[str, Any] = dataclasses.field(default_factory=dict, repr=False, compare=False)
    """The object as it was received, with members that this file does not know."""


@dataclass(frozen=True)
class SelectionByCodes:
    """The employees with these codes."""

    codes: Sequence[str]
    """Employee codes of the job's source."""
    wire: Mapping[str, Any] = dataclasses.field(default_factory=dict, repr=False, compare=False)
    """The object as it was received, with members that this file does not know."""


@dataclass(frozen=True)
class SelectionByIds:
    """The employees with these row ids."""

    ids: Sequence[str]
    """Ids of rows in the diff."""
    wire: Mapping[str, Any] = dataclasses.field(default_factory=dict, repr=False, compare=False)
    """The object as it was received, with members that this file does not know."""


@dataclass(frozen=True)
class SmartHRCreateDefault:
    """Values for new employees in SmartHR."""

    business_establishment_id: str
    """所属事業所: id of the business establishment."""
    codes: Optional[Sequence[str]] = None
    """New employees to whom this default applies. Default: all that no other default names."""
    wire: Mapping[str, Any] = dataclasses.field(default_factory=dict, repr=False, compare=False)
    """The object as it was received, with members that this file does not know."""


@dataclass(frozen=True)
class SmartHRPlacement:
    """Placement of a new employee in SmartHR."""

    business_establishment_id: str
    """所属事業所: id of the business establishment."""
    wire: Mapping[str, Any] = dataclasses.field(default_factory=dict, repr=False, compare=False)
    """The object as it was received, with members that this file does not know."""


@dataclass(frozen=True)
class StandingDecision:
    """判断: decision that lasts, with who made it and why."""

    id: str
    """Id of a decision that lasts. It is never given again."""
    connection: str
    """連携設定: name of a connection in the settings."""
    decision: Decision
    direction: Direction
    """Direction of the job in which it was made. `leaveOut` holds for this direction, all others for both."""
    source_id: str
    """Id of the record in the source of this direction."""
    target_id: Optional[str]
    """Id of the record in its target; null if the decision is about the source record alone."""
    actor: Optional[str]
    """Person or program that decided, named by the host program."""
    reason: Optional[str]
    """Reason given in the request."""
    at: datetime
    """Time of the decision."""
    keep_target_code: Optional[bool] = None
    """With `samePerson`: true if both employee codes stay as they are."""
    wire: Mapping[str, Any] = dataclasses.field(default_factory=dict, repr=False, compare=False)
    """The object as it was received, with members that this file does not know."""


@dataclass(frozen=True)
class SyncPlan:
    """Plan of a sync. Nothing has been written."""

    job: str
    """Name of a job. The caller may choose it: the same name with the same params returns the same job."""
    digest: str
    """Digest of the diff on which the plan is based, for `override`."""
    planned: PlanCounts
    exceeded_limits: Sequence[ExceededLimit]
    """Limits that the sync would exceed, together with the job's earlier syncs. It would be refused without `override`."""
    verification_mails: int
    """Number of mails that KING OF TIME would send to verify addresses that are new to an employee's record."""
    writes: Sequence[PlannedWrite]
    wire: Mapping[str, Any] = dataclasses.field(default_factory=dict, repr=False, compare=False)
    """The object as it was received, with members that this file does not know."""


@dataclass(frozen=True)
class WorkingType:
    """雇用区分: working type in KING OF TIME."""

    code: str
    """Code."""
    name: str
    """Name."""
    wire: Mapping[str, Any] = dataclasses.field(default_factory=dict, repr=False, compare=False)
    """The object as it was received, with members that this file does not know."""


@dataclass(frozen=True)
class CheckResult:
    """Result of `check`."""

    connection: str
    """連携設定: name of a connection in the settings."""
    ok: bool
    """True if no entry has failed."""
    entries: Sequence[CheckEntry]
    wire: Mapping[str, Any] = dataclasses.field(default_factory=dict, repr=False, compare=False)
    """The object as it was received, with members that this file does not know."""


@dataclass(frozen=True)
class ChoicesResult:
    """Result of `choices`."""

    connection: str
    """連携設定: name of a connection in the settings."""
    business_establishments: Optional[Sequence[BusinessEstablishment]] = None
    """Absent if SmartHR was not requested."""
    divisions: Optional[Sequence[Division]] = None
    """Absent if KING OF TIME was not requested."""
    working_types: Optional[Sequence[WorkingType]] = None
    """Absent if KING OF TIME was not requested."""
    wire: Mapping[str, Any] = dataclasses.field(default_factory=dict, repr=False, compare=False)
    """The object as it was received, with members that this file does not know."""


@dataclass(frozen=True)
class DecisionsResult:
    """Result of `decisions`."""

    decisions: Sequence[StandingDecision]
    next_cursor: Optional[str]
    """Cursor of the next page; null on the last page."""
    wire: Mapping[str, Any] = dataclasses.field(default_factory=dict, repr=False, compare=False)
    """The object as it was received, with members that this file does not know."""


@dataclass(frozen=True)
class DiffResult:
    """Result of `diff`."""

    job: str
    """Name of a job. The caller may choose it: the same name with the same params returns the same job."""
    counts: ClassCounts
    digest: str
    """Digest of the whole comparison, without the classes `leftOut` and `targetOnly`."""
    rows: Sequence[DiffRow]
    next_cursor: Optional[str]
    """Cursor of the next page; null on the last page."""
    wire: Mapping[str, Any] = dataclasses.field(default_factory=dict, repr=False, compare=False)
    """The object as it was received, with members that this file does not know."""


@dataclass(frozen=True)
class ExplainResult:
    """Result of `explain`."""

    job: str
    """Name of a job. The caller may choose it: the same name with the same params returns the same job."""
    id: str
    """Id of a row within its job. Employees without a code have one, too."""
    employee_code: Optional[str]
    name: str
    """Last and first name in the source; in the target for class `targetOnly`."""
    class_: RowClass
    fields: Sequence[FieldExplanation]
    findings: Sequence[Finding]
    """All findings about this employee."""
    reason: Optional[UnlistedReason] = None
    """Reason of class `leftOut` or `targetOnly`; absent in other classes."""
    wire: Mapping[str, Any] = dataclasses.field(default_factory=dict, repr=False, compare=False)
    """The object as it was received, with members that this file does not know."""


@dataclass(frozen=True)
class HelloResult:
    """Result of `hello`."""

    product: str
    """Always `renkei`."""
    version: str
    """Version of the program."""
    contract_version: str
    """Version of this contract. An incompatible change increases the first number."""
    sandbox: bool
    """True if the services are the sandbox's simulations."""
    connections: Sequence[str]
    """Names of the connections in the settings."""
    limits: ProtocolLimits
    features: Sequence[str]
    """Optional features of this program."""
    wire: Mapping[str, Any] = dataclasses.field(default_factory=dict, repr=False, compare=False)
    """The object as it was received, with members that this file does not know."""


@dataclass(frozen=True)
class HistoryResult:
    """Result of `history`."""

    entries: Sequence[HistoryEntry]
    next_cursor: Optional[str]
    """Cursor of the next page; null on the last page."""
    wire: Mapping[str, Any] = dataclasses.field(default_factory=dict, repr=False, compare=False)
    """The object as it was received, with members that this file does not know."""


@dataclass(frozen=True)
class JobsResult:
    """Result of `jobs`."""

    jobs: Sequence[Job]
    next_cursor: Optional[str]
    """Cursor of the next page; null on the last page."""
    wire: Mapping[str, Any] = dataclasses.field(default_factory=dict, repr=False, compare=False)
    """The object as it was received, with members that this file does not know."""


@dataclass(frozen=True)
class ResolveResult:
    """Result of `resolve`."""

    job: str
    """Name of a job. The caller may choose it: the same name with the same params returns the same job."""
    counts: ClassCounts
    digest: str
    """Digest of the content that was shown. It changes with any change of that content."""
    row: DiffRow
    """The row after the decision."""
    wire: Mapping[str, Any] = dataclasses.field(default_factory=dict, repr=False, compare=False)
    """The object as it was received, with members that this file does not know."""


@dataclass(frozen=True)
class ResultsResult:
    """Result of `results`."""

    job: str
    """Name of a job. The caller may choose it: the same name with the same params returns the same job."""
    outcomes: OutcomeCounts
    rows: Sequence[ResultRow]
    next_cursor: Optional[str]
    """Cursor of the next page; null on the last page."""
    wire: Mapping[str, Any] = dataclasses.field(default_factory=dict, repr=False, compare=False)
    """The object as it was received, with members that this file does not know."""


@dataclass(frozen=True)
class SubscribeResult:
    """Result of `subscribe`."""

    all: bool
    """True if this connection is subscribed to all jobs."""
    jobs: Sequence[str]
    """Single jobs that this connection is subscribed to."""
    wire: Mapping[str, Any] = dataclasses.field(default_factory=dict, repr=False, compare=False)
    """The object as it was received, with members that this file does not know."""


@dataclass(frozen=True)
class UnsubscribeResult:
    """Result of `unsubscribe`."""

    all: bool
    """True if this connection is subscribed to all jobs."""
    jobs: Sequence[str]
    """Single jobs that this connection is subscribed to."""
    wire: Mapping[str, Any] = dataclasses.field(default_factory=dict, repr=False, compare=False)
    """The object as it was received, with members that this file does not know."""


@dataclass(frozen=True)
class VerifyHistoryResult:
    """Result of `verifyHistory`."""

    ok: bool
    """True if every entry is as it was written."""
    entries: int
    """Number of valid entries, from the first on."""
    head: Optional[str]
    """Hash of the last valid entry, in hexadecimal; null if there is none."""
    fault: Optional[HistoryFault]
    """Kind of damage; null if there is none."""
    number: Optional[int]
    """Number of the first invalid entry."""
    wire: Mapping[str, Any] = dataclasses.field(default_factory=dict, repr=False, compare=False)
    """The object as it was received, with members that this file does not know."""


@dataclass(frozen=True)
class JobProgressParams:
    """A job has made progress. Sent after `subscribe`, at most 10 times a second for each job. The last one
    is always sent.
    """

    job: str
    """Name of a job. The caller may choose it: the same name with the same params returns the same job."""
    progress: Progress
    wire: Mapping[str, Any] = dataclasses.field(default_factory=dict, repr=False, compare=False)
    """The object as it was received, with members that this file does not know."""


CreateDefault = Union[SmartHRCreateDefault, KingOfTimeCreateDefault]
"""Values for new employees that the source does not provide. They never apply to existing employees."""
CreateDefaults = Union[CreateDefault, Sequence[CreateDefault]]
"""One default for all selected new employees, or a list of defaults for groups of them."""
Placement = Union[SmartHRPlacement, KingOfTimePlacement]
"""Placement of a new employee in the target."""
Selection = Union[SelectionByCodes, SelectionByIds, SelectionByClasses]
"""同期対象: employees selected for a sync."""
SyncResult = Union[Job, SyncPlan]
"""The job; with `dryRun`, the plan."""


class RenkeiError(Exception):
    """Base class of the errors that `renkei.py` raises."""


class CallError(RenkeiError):
    """renkei answered with an error. Each kind has a class of its own; an unknown kind is a plain `CallError`."""

    def __init__(self, code: int, message: str, data: Mapping[str, Any]) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.message_ja: str = data.get("messageJa", message)
        self.kind = ErrorKind(data.get("kind", "internalError"))
        self.retryable: bool = data.get("retryable", False)
        """True if the same call may succeed later."""
        self.retry_after: Optional[int] = data.get("retryAfter")
        """Seconds to wait before the next attempt, if known."""
        self.data = data
        """`error.data` as it was received."""


class ParseError(CallError):
    """The message is not valid JSON. Send one JSON value in UTF-8, without trailing commas, duplicate names
    or lone surrogates.
    """

    @property
    def rule(self) -> Optional[str]:
        """JSON rule that was broken."""
        return self.data.get("rule")

    @property
    def offset(self) -> Optional[int]:
        """Position in bytes from the start of the message."""
        return self.data.get("offset")


class InvalidRequest(CallError):
    """The message is not a valid JSON-RPC 2.0 request. Send an object with "jsonrpc":"2.0", a method, an id
    and named params.
    """

    @property
    def rule(self) -> Optional[str]:
        """Rule that was broken."""
        return self.data.get("rule")


class MethodNotFound(CallError):
    """The method does not exist. Call rpc.discover for a list of methods."""

    @property
    def method(self) -> Optional[str]:
        """Method that was called."""
        return self.data.get("method")


class InvalidParams(CallError):
    """A param is invalid, unknown or missing. Correct the param at `path` according to `rule`."""

    @property
    def path(self) -> Optional[str]:
        """JSON Pointer to the param."""
        return self.data.get("path")

    @property
    def rule(self) -> Optional[str]:
        """Rule that it breaks."""
        return self.data.get("rule")


class InternalError(CallError):
    """renkei had an internal error. Try again. If the error persists, report it together with the log entry.
    """


class RequestCancelled(CallError):
    """The request was cancelled. No action is required. Jobs that the request started are not cancelled."""


class Unauthenticated(CallError):
    """The connection is not authenticated. Call authenticate within the time limit, with the listener's
    token.
    """


class NotConfigured(CallError):
    """The settings are incomplete. Complete the settings as the message says. `renkei config` shows the
    current settings.
    """

    @property
    def setting(self) -> Optional[str]:
        """Setting concerned, if it is a single one."""
        return self.data.get("setting")


class UnknownConnection(CallError):
    """The connection does not exist. Use one of the names in `known`."""

    @property
    def connection(self) -> Optional[str]:
        """Name in the request."""
        return self.data.get("connection")

    @property
    def known(self) -> Optional[List[Any]]:
        """Names of all connections in the settings."""
        return self.data.get("known")


class UnknownJob(CallError):
    """The job does not exist. Call jobs for a list of jobs, or start one with fetch."""

    @property
    def job(self) -> Optional[str]:
        """Name of a job. The caller may choose it: the same name with the same params returns the same job.
        """
        return self.data.get("job")


class JobExists(CallError):
    """A job with this name and other params exists. Choose another name, or use the same params."""

    @property
    def job(self) -> Optional[str]:
        """Name of a job. The caller may choose it: the same name with the same params returns the same job.
        """
        return self.data.get("job")


class JobNotReady(CallError):
    """The job's state does not allow this request. Check `state`. Wait with waitSeconds, or call status for
    the reason why the job ended.
    """

    @property
    def job(self) -> Optional[str]:
        """Name of a job. The caller may choose it: the same name with the same params returns the same job.
        """
        return self.data.get("job")

    @property
    def state(self) -> Optional[str]:
        """Current state of the job."""
        return self.data.get("state")


class JobBusy(CallError):
    """The job is busy with another request. Wait until that request has finished; status shows the state."""

    @property
    def job(self) -> Optional[str]:
        """Name of a job. The caller may choose it: the same name with the same params returns the same job.
        """
        return self.data.get("job")

    @property
    def state(self) -> Optional[str]:
        """Current state of the job."""
        return self.data.get("state")


class JobExpired(CallError):
    """The fetched data has expired. Fetch again with another job name."""

    @property
    def job(self) -> Optional[str]:
        """Name of a job. The caller may choose it: the same name with the same params returns the same job.
        """
        return self.data.get("job")

    @property
    def fetched_at(self) -> Optional[str]:
        """Time at which the data was fetched."""
        return self.data.get("fetchedAt")


class ServiceClosed(CallError):
    """The service is in its closed hours. Try again after `opensAt`, or set whenClosed to wait."""

    @property
    def side(self) -> Optional[str]:
        """Service concerned."""
        return self.data.get("side")

    @property
    def opens_at(self) -> Optional[str]:
        """Time of the next possible attempt."""
        return self.data.get("opensAt")


class ServiceRefused(CallError):
    """The service refused access because of the token, a permission or the IP address. Call check for the
    cause and the remedy.
    """

    @property
    def side(self) -> Optional[str]:
        """Service concerned."""
        return self.data.get("side")

    @property
    def status(self) -> Optional[int]:
        """HTTP status code."""
        return self.data.get("status")

    @property
    def data_code(self) -> Optional[str]:
        """Error code of the service, if it sent one."""
        return self.data.get("code")

    @property
    def service_messages(self) -> Optional[List[Any]]:
        """Messages of the service, with personal data masked."""
        return self.data.get("serviceMessages")


class ServiceUnavailable(CallError):
    """The service is unreachable or has failed. This call changed nothing. Try again later; check tests the
    connection.
    """

    @property
    def side(self) -> Optional[str]:
        """Service concerned."""
        return self.data.get("side")


class IncompleteList(CallError):
    """The list from the service may be incomplete. Fetch again. If many employees have really left, raise
    limits.partialListPercent in the settings.
    """

    @property
    def side(self) -> Optional[str]:
        """Service concerned."""
        return self.data.get("side")


class CreateDefaultsRequired(CallError):
    """New employees are selected without create defaults. Add createDefaults for these employee codes;
    choices lists the options.
    """

    @property
    def side(self) -> Optional[str]:
        """Service concerned."""
        return self.data.get("side")

    @property
    def employee_codes(self) -> Optional[List[Any]]:
        """Codes of the new employees without a default."""
        return self.data.get("employeeCodes")


class UnknownChoice(CallError):
    """The business establishment, division or working type does not exist. Use an id or code from choices."""

    @property
    def choice(self) -> Optional[str]:
        """Param concerned: `businessEstablishmentId`, `divisionCode` or `workingTypeCode`."""
        return self.data.get("choice")

    @property
    def value(self) -> Optional[str]:
        """Id or code in the request."""
        return self.data.get("value")


class UnknownEmployees(CallError):
    """The job does not contain these employees. Use employee codes from diff."""

    @property
    def employees(self) -> Optional[List[Any]]:
        """Codes or ids that are not in the job."""
        return self.data.get("employees")


class AlreadySelected(CallError):
    """An earlier sync of the job has selected these employees. Leave the employees in `employees` out. Use
    retry for those whose write failed.
    """

    @property
    def employees(self) -> Optional[List[Any]]:
        """Codes or ids that were selected before."""
        return self.data.get("employees")


class LimitExceeded(CallError):
    """The writes would exceed a limit. Nothing was written. Review the plan with dryRun. If it is correct,
    repeat the call with this digest in override.
    """

    @property
    def exceeded(self) -> Optional[List[Any]]:
        """All limits that the sync would exceed."""
        return self.data.get("exceeded")

    @property
    def digest(self) -> Optional[str]:
        """Digest for `override`."""
        return self.data.get("digest")


class LedgerBusy(CallError):
    """Another process is using the ledger. Use that process, stop it, or set another stateDirectory."""

    @property
    def owner(self) -> Optional[str]:
        """Process that holds the ledger."""
        return self.data.get("owner")


class LedgerFull(CallError):
    """The ledger is not writable: the disk is full or read-only. Free space in the state folder. A request
    that could not be recorded was not sent.
    """


class TooLarge(CallError):
    """The message exceeds a protocol limit. Send less at once. hello lists all limits."""

    @property
    def limit(self) -> Optional[str]:
        """Name of the limit, as in hello."""
        return self.data.get("limit")

    @property
    def allowed(self) -> Optional[int]:
        """Maximum that the limit allows."""
        return self.data.get("allowed")


class Cancelled(CallError):
    """The job was cancelled. Call results for the writes that were made. retry processes the remaining
    employees.
    """

    @property
    def job(self) -> Optional[str]:
        """Name of a job. The caller may choose it: the same name with the same params returns the same job.
        """
        return self.data.get("job")


class RateLimited(CallError):
    """The rate limit of the service has been reached. Try again after `retryAfter` seconds."""

    @property
    def side(self) -> Optional[str]:
        """Service concerned."""
        return self.data.get("side")

    @property
    def opens_at(self) -> Optional[str]:
        """Time of the next possible attempt."""
        return self.data.get("opensAt")


class InvalidResponse(CallError):
    """The response of the service is invalid. Try again. If the error persists, a proxy may be answering, or
    the API has changed.
    """

    @property
    def side(self) -> Optional[str]:
        """Service concerned."""
        return self.data.get("side")


class WrongTenant(CallError):
    """The token belongs to another tenant than in the first use of this connection. Correct the token in the
    settings, or add a connection for the other tenant.
    """

    @property
    def side(self) -> Optional[str]:
        """Service concerned."""
        return self.data.get("side")

    @property
    def expected(self) -> Optional[str]:
        """Tenant of the first use."""
        return self.data.get("expected")

    @property
    def found(self) -> Optional[str]:
        """Tenant of the token."""
        return self.data.get("found")


class DigestMismatch(CallError):
    """The digest does not match the current plan. Review the plan again with dryRun, and use its digest."""

    @property
    def digest(self) -> Optional[str]:
        """Current digest."""
        return self.data.get("digest")


class LedgerUnusable(CallError):
    """The ledger file is unusable: damaged, of another program, or of a newer version. Keep the file. Set
    another stateDirectory, or use the version of renkei that wrote the file.
    """


class LedgerRestored(CallError):
    """The ledger was restored from a copy and may lack later writes. Run `renkei adopt` to continue. Restore
    the latest ledger. To continue with this one, run `renkei adopt` and fetch again.
    """


class RecordRefused(CallError):
    """The service rejected this employee. Correct the record as the message says, fetch again, and sync this
    employee.
    """


class RecordNotFound(CallError):
    """The employee no longer exists in the service. Fetch again. The employee may have been deleted in the
    target.
    """


class PlanLimitExceeded(CallError):
    """The maximum number of employees in the contract with the service has been reached. Extend the contract
    with the service, then call retry.
    """


class OutcomeUnknown(CallError):
    """The response to a write was lost, and its outcome could not be determined. Call retry. It reads the
    record before it sends anything again.
    """


class NotKept(CallError):
    """The service accepted the change, but did not keep the value. Check that the token may read and write
    the field, and that the service can hold the characters.
    """


class NothingToResolve(CallError):
    """The decision does not apply to any finding that blocks this employee. Call explain for the findings.
    Correct missing data in the source.
    """

    @property
    def employee(self) -> Optional[str]:
        """Employee in the request."""
        return self.data.get("employee")

    @property
    def decision(self) -> Optional[str]:
        return self.data.get("decision")


class AmbiguousEmployee(CallError):
    """Several employees have this employee code. Use one of the `ids` as `id`, in place of the employee code.
    """

    @property
    def employee(self) -> Optional[str]:
        """Employee code in the request."""
        return self.data.get("employee")

    @property
    def ids(self) -> Optional[List[Any]]:
        """Ids of the rows with this code."""
        return self.data.get("ids")


class CandidateRequired(CallError):
    """`with` does not name one of the records in question. Set `with` to the id of one of the `candidates`.
    """

    @property
    def employee(self) -> Optional[str]:
        """Employee in the request."""
        return self.data.get("employee")

    @property
    def candidates(self) -> Optional[List[Any]]:
        """Records that the decision can be about."""
        return self.data.get("candidates")


class UnknownDecision(CallError):
    """There is no such decision, or it was taken back. Use an id from decisions."""

    @property
    def decision(self) -> Optional[str]:
        """Id in the request."""
        return self.data.get("decision")


class ContradictingDecision(CallError):
    """An earlier decision says otherwise about these records. Revoke the earlier decision, or decide about
    the other employee first.
    """

    @property
    def decision(self) -> Optional[str]:
        """Id of the earlier decision; null if another employee of the job has the record."""
        return self.data.get("decision")

    @property
    def employee(self) -> Optional[str]:
        """Id of that employee's row, or null."""
        return self.data.get("employee")


ERRORS: Mapping[str, type] = {
    "parseError": ParseError,
    "invalidRequest": InvalidRequest,
    "methodNotFound": MethodNotFound,
    "invalidParams": InvalidParams,
    "internalError": InternalError,
    "requestCancelled": RequestCancelled,
    "unauthenticated": Unauthenticated,
    "notConfigured": NotConfigured,
    "unknownConnection": UnknownConnection,
    "unknownJob": UnknownJob,
    "jobExists": JobExists,
    "jobNotReady": JobNotReady,
    "jobBusy": JobBusy,
    "jobExpired": JobExpired,
    "serviceClosed": ServiceClosed,
    "serviceRefused": ServiceRefused,
    "serviceUnavailable": ServiceUnavailable,
    "incompleteList": IncompleteList,
    "createDefaultsRequired": CreateDefaultsRequired,
    "unknownChoice": UnknownChoice,
    "unknownEmployees": UnknownEmployees,
    "alreadySelected": AlreadySelected,
    "limitExceeded": LimitExceeded,
    "ledgerBusy": LedgerBusy,
    "ledgerFull": LedgerFull,
    "tooLarge": TooLarge,
    "cancelled": Cancelled,
    "rateLimited": RateLimited,
    "invalidResponse": InvalidResponse,
    "wrongTenant": WrongTenant,
    "digestMismatch": DigestMismatch,
    "ledgerUnusable": LedgerUnusable,
    "ledgerRestored": LedgerRestored,
    "recordRefused": RecordRefused,
    "recordNotFound": RecordNotFound,
    "planLimitExceeded": PlanLimitExceeded,
    "outcomeUnknown": OutcomeUnknown,
    "notKept": NotKept,
    "nothingToResolve": NothingToResolve,
    "ambiguousEmployee": AmbiguousEmployee,
    "candidateRequired": CandidateRequired,
    "unknownDecision": UnknownDecision,
    "contradictingDecision": ContradictingDecision,
}
"""The class of each kind."""


class Methods:
    """All methods of the contract, as `renkei.Client` has them."""

    def _call(self, method: str, params: Dict[str, Any], timeout: Optional[float]) -> Any:
        raise NotImplementedError

    def _pages(self, method: str, params: Dict[str, Any], rows: str, timeout: Optional[float]) -> Any:
        raise NotImplementedError

    def authenticate(self, *, token: str, timeout: Optional[float] = None) -> None:
        """Authenticate the connection.

        On TCP, every other method except `ping` requires it. Until then, the limits `unauthenticatedBytes`
        and `unauthenticatedSeconds` apply, see `hello`. Each failure delays the next answer, and repeated
        failures close the connection.

        :param token: The listener's token.
        :raises: Unauthenticated
        """
        return self._call("authenticate", _given(locals()), timeout)

    def cancel(self, *, job: str, actor: Optional[str] = None, timeout: Optional[float] = None) -> Job:
        """Cancel a job.

        Writes in flight are finished and recorded. The remaining employees become `notAttempted`. A job that
        has ended does not change.

        :param job: Name of a job. The caller may choose it: the same name with the same params returns
            the same job.
        :param actor: Person or program that makes the request, named by the host program. The history
            keeps it; renkei does not interpret it.
        :raises: UnknownJob, LedgerBusy, LedgerFull, LedgerUnusable, LedgerRestored
        """
        return self._call("cancel", _given(locals()), timeout)

    def check(self, *, connection: Optional[str] = None, timeout: Optional[float] = None) -> CheckResult:
        """Preflight check.

        Checks tokens, permissions, readable fields, allowed IP addresses, service hours, clock skew and the
        state folder. Each check is one entry, with advice if something is to be done. The method only reads.
        A service that refuses access is an entry with the state `failed`, not an error.

        :param connection: The connection. Optional if there is only one.
        :raises: NotConfigured, UnknownConnection
        """
        return self._call("check", _given(locals()), timeout)

    def choices(
        self,
        *,
        connection: Optional[str] = None,
        side: Optional[Union[Side, str]] = None,
        timeout: Optional[float] = None,
    ) -> ChoicesResult:
        """Options for new employees.

        Lists the business establishments (所属事業所) of SmartHR, and the divisions (所属) and working types (雇用区分)
        of KING OF TIME.

        :param connection: The connection. Optional if there is only one.
        :param side: One service. Default: both.
        :raises: NotConfigured, UnknownConnection, ServiceClosed, ServiceRefused, ServiceUnavailable,
            RateLimited, InvalidResponse, WrongTenant
        """
        return self._call("choices", _given(locals()), timeout)

    def decisions(
        self,
        *,
        connection: Optional[str] = None,
        limit: Optional[int] = None,
        cursor: Optional[str] = None,
        timeout: Optional[float] = None,
    ) -> DecisionsResult:
        """List of the decisions in force.

        Decisions that last, newest first, in pages: `samePerson`, `differentPerson`, `takeOver` and
        `leaveOut`. They hold for later jobs of their connection, also after the job in which they were made
        was forgotten. `revoke` takes one back.

        :param connection: One connection. Default: all.
        :param limit: Maximum number of rows in a page. Default: 100.
        :param cursor: Opaque position of the next page.
        :raises: UnknownConnection, LedgerBusy, LedgerFull, LedgerUnusable, LedgerRestored
        """
        return self._call("decisions", _given(locals()), timeout)

    def iter_decisions(
        self,
        *,
        connection: Optional[str] = None,
        limit: Optional[int] = None,
        timeout: Optional[float] = None,
    ) -> Iterator[StandingDecision]:
        """All rows of `decisions`, over all pages."""
        return self._pages("decisions", _given(locals()), "decisions", timeout)

    def diff(
        self,
        *,
        job: str,
        classes: Optional[Sequence[Union[RowClass, str]]] = None,
        search: Optional[str] = None,
        findings: Optional[Sequence[Union[FindingCode, str]]] = None,
        limit: Optional[int] = None,
        cursor: Optional[str] = None,
        wait_seconds: Optional[int] = None,
        timeout: Optional[float] = None,
    ) -> DiffResult:
        """Differences between source and target.

        One row for each listed employee of the source. The classes `leftOut` and `targetOnly` are shown only
        if they are asked for. `counts` covers the whole job, whatever the filters are. The order of the rows
        is stable: employees without a code come first, then all others by employee code. With `waitSeconds`,
        the call waits until the job has been fetched. If the time runs out first, the error is `jobNotReady`.

        :param job: Name of a job. The caller may choose it: the same name with the same params returns
            the same job.
        :param classes: Filter: rows of these classes. Default: `new`, `changed`, `unchanged` and
            `blocked`.
        :param search: Filter: rows whose employee code or name contains this text.
        :param findings: Filter: rows with any of these findings.
        :param limit: Maximum number of rows in a page. Default: 100.
        :param cursor: Opaque position of the next page.
        :param wait_seconds: Maximum number of seconds to wait for the job before the answer. Default: 0.
        :raises: UnknownJob, JobNotReady, JobExpired, LedgerBusy, LedgerFull, LedgerUnusable,
            LedgerRestored
        """
        return self._call("diff", _given(locals()), timeout)

    def iter_diff(
        self,
        *,
        job: str,
        classes: Optional[Sequence[Union[RowClass, str]]] = None,
        search: Optional[str] = None,
        findings: Optional[Sequence[Union[FindingCode, str]]] = None,
        limit: Optional[int] = None,
        wait_seconds: Optional[int] = None,
        timeout: Optional[float] = None,
    ) -> Iterator[DiffRow]:
        """All rows of `diff`, over all pages."""
        return self._pages("diff", _given(locals()), "rows", timeout)

    def explain(
        self,
        *,
        job: str,
        employee_code: Optional[str] = None,
        id: Optional[str] = None,
        timeout: Optional[float] = None,
    ) -> ExplainResult:
        """Comparison of one employee, field by field.

        Shows for each field both raw values, both normalised values and the rules that were applied, and the
        code points where the eye sees no difference. Give either `employeeCode` or the `id` of the row.
        People of the classes `leftOut` and `targetOnly` are explained as well, if no listed employee has the
        code. For class `targetOnly` the source has no values.

        :param job: Name of a job. The caller may choose it: the same name with the same params returns
            the same job.
        :param employee_code: 社員番号・従業員コード: key that matches the records of the two sides. Leading zeros
            are significant.
        :param id: Id of a row within its job. Employees without a code have one, too.
        :raises: UnknownJob, JobNotReady, JobExpired, UnknownEmployees, AmbiguousEmployee, LedgerBusy,
            LedgerFull, LedgerUnusable, LedgerRestored
        """
        return self._call("explain", _given(locals()), timeout)

    def fetch(
        self,
        *,
        direction: Union[Direction, str],
        connection: Optional[str] = None,
        base_date: Optional[Union[date, str]] = None,
        job: Optional[str] = None,
        name_style: Optional[Union[NameStyle, str]] = None,
        clear: Optional[Sequence[Union[ClearableField, str]]] = None,
        leavers: Optional[bool] = None,
        when_closed: Optional[Union[WhenClosed, str]] = None,
        wait_seconds: Optional[int] = None,
        actor: Optional[str] = None,
        timeout: Optional[float] = None,
    ) -> Job:
        """Fetch from both services and compare.

        Starts a job. Nothing is written to either service. The job is first `fetching`, then `ready`. The
        call is idempotent: the same job name with the same params returns the same job, and with other params
        it is an error. Without `baseDate` the params are those of the day: on the next day in Japan, the same
        name is an error. The source list excludes employees hired after the base date and employees who
        resigned on or before it; `leftOut` counts them.

        :param connection: The connection. Optional if there is only one.
        :param base_date: 従業員情報取得基準日: at most 3 years ago and at most 1 year ahead. Default: today in
            Japan.
        :param job: Name of the job. Default: a generated name.
        :param name_style: Default: as in the settings.
        :param clear: Fields in which a blank source value may erase the target's value.
        :param leavers: Whether to list people who resigned on or before the base date, if the target has
            the person with another resignation date or without one. They are `changed` in that date alone, or
            `blocked`. Default: false; they are then left out.
        :param when_closed: Default: as in the settings.
        :param wait_seconds: Maximum number of seconds to wait for the job before the answer. Default: 0.
        :param actor: Person or program that makes the request, named by the host program. The history
            keeps it; renkei does not interpret it.
        :raises: NotConfigured, UnknownConnection, JobExists, JobBusy, ServiceClosed, ServiceRefused,
            ServiceUnavailable, RateLimited, IncompleteList, InvalidResponse, WrongTenant, LedgerBusy,
            LedgerFull, LedgerUnusable, LedgerRestored
        """
        return self._call("fetch", _given(locals()), timeout)

    def forget(self, *, job: str, actor: Optional[str] = None, timeout: Optional[float] = None) -> Job:
        """Erase a job's personal data.

        Erases from the ledger everything that the job read and wrote about employees. The job's name, state
        and counts remain, and so do the decisions that last, with their reasons (see `decisions`).

        :param job: Name of a job. The caller may choose it: the same name with the same params returns
            the same job.
        :param actor: Person or program that makes the request, named by the host program. The history
            keeps it; renkei does not interpret it.
        :raises: UnknownJob, JobBusy, LedgerBusy, LedgerFull, LedgerUnusable, LedgerRestored
        """
        return self._call("forget", _given(locals()), timeout)

    def hello(self, *, client: Optional[str] = None, timeout: Optional[float] = None) -> HelloResult:
        """Server identity, version, limits and features.

        Optional: no other method requires it. It opens neither the ledger nor a connection to a service.

        :param client: Name and version of the client, for the log.
        """
        return self._call("hello", _given(locals()), timeout)

    def history(
        self,
        *,
        job: Optional[str] = None,
        employee_code: Optional[str] = None,
        id: Optional[str] = None,
        actor: Optional[str] = None,
        limit: Optional[int] = None,
        cursor: Optional[str] = None,
        timeout: Optional[float] = None,
    ) -> HistoryResult:
        """Audit log.

        Newest first, in pages. The log is append-only, and each entry contains the hash of the entry before
        it; `verifyHistory` checks this chain. With `employeeCode` or `id`, it lists the writes to one
        employee's data. Entries name the fields that were written, but never their values.

        :param job: Name of a job. The caller may choose it: the same name with the same params returns
            the same job.
        :param employee_code: 社員番号・従業員コード: key that matches the records of the two sides. Leading zeros
            are significant.
        :param id: Id of a row within its job. Employees without a code have one, too.
        :param actor: Person or program that makes the request, named by the host program. The history
            keeps it; renkei does not interpret it.
        :param limit: Maximum number of rows in a page. Default: 100.
        :param cursor: Opaque position of the next page.
        :raises: LedgerBusy, LedgerFull, LedgerUnusable, LedgerRestored
        """
        return self._call("history", _given(locals()), timeout)

    def iter_history(
        self,
        *,
        job: Optional[str] = None,
        employee_code: Optional[str] = None,
        id: Optional[str] = None,
        actor: Optional[str] = None,
        limit: Optional[int] = None,
        timeout: Optional[float] = None,
    ) -> Iterator[HistoryEntry]:
        """All rows of `history`, over all pages."""
        return self._pages("history", _given(locals()), "entries", timeout)

    def jobs(
        self,
        *,
        limit: Optional[int] = None,
        cursor: Optional[str] = None,
        timeout: Optional[float] = None,
    ) -> JobsResult:
        """List of jobs.

        Newest first, in pages.

        :param limit: Maximum number of rows in a page. Default: 100.
        :param cursor: Opaque position of the next page.
        :raises: LedgerBusy, LedgerFull, LedgerUnusable, LedgerRestored
        """
        return self._call("jobs", _given(locals()), timeout)

    def iter_jobs(self, *, limit: Optional[int] = None, timeout: Optional[float] = None) -> Iterator[Job]:
        """All rows of `jobs`, over all pages."""
        return self._pages("jobs", _given(locals()), "jobs", timeout)

    def ping(self, *, timeout: Optional[float] = None) -> None:
        """Health check.

        Answers at once, also before `authenticate`.
        """
        return self._call("ping", _given(locals()), timeout)

    def resolve(
        self,
        *,
        job: str,
        decision: Union[Decision, str],
        employee_code: Optional[str] = None,
        id: Optional[str] = None,
        with_: Optional[str] = None,
        keep_target_code: Optional[bool] = None,
        reason: Optional[str] = None,
        wait_seconds: Optional[int] = None,
        actor: Optional[str] = None,
        timeout: Optional[float] = None,
    ) -> ResolveResult:
        """Resolve the findings that block an employee.

        Records the decision, its reason and its actor, and classifies the row again: a finding that the
        decision answers becomes a notice. The job's digest changes, too. `decisions` of a finding lists what
        answers it. One decision answers every finding of the row that lists it, and the row stays blocked by
        the rest. `samePerson`, `differentPerson`, `takeOver` and `leaveOut` last: later jobs of the
        connection know them, see the method `decisions`. All others hold for the values that this job has
        read. `leaveOut` is possible for every row. A decision cannot replace missing data: correct it in the
        source. Give either `employeeCode` or the `id` of the row. With `waitSeconds`, the call waits until
        the job is `ready`.

        :param job: Name of a job. The caller may choose it: the same name with the same params returns
            the same job.
        :param employee_code: 社員番号・従業員コード: key that matches the records of the two sides. Leading zeros
            are significant.
        :param id: Id of a row within its job. Employees without a code have one, too.
        :param with_: The other record: its id, or its employee code, as in the finding. Optional if only
            one record is possible.
        :param keep_target_code: With `samePerson`: true to leave both employee codes as they are.
            Default: false, which writes the source's code.
        :param reason: Reason for the decision. The history keeps it until the job is forgotten, and
            `decisions` as long as the decision is in force.
        :param wait_seconds: Maximum number of seconds to wait for the job before the answer. Default: 0.
        :param actor: Person or program that makes the request, named by the host program. The history
            keeps it; renkei does not interpret it.
        :raises: UnknownJob, JobNotReady, JobBusy, JobExpired, UnknownEmployees, AmbiguousEmployee,
            NothingToResolve, CandidateRequired, ContradictingDecision, LedgerBusy, LedgerFull,
            LedgerUnusable, LedgerRestored
        """
        return self._call("resolve", _given(locals()), timeout)

    def results(
        self,
        *,
        job: str,
        outcomes: Optional[Sequence[Union[Outcome, str]]] = None,
        limit: Optional[int] = None,
        cursor: Optional[str] = None,
        wait_seconds: Optional[int] = None,
        timeout: Optional[float] = None,
    ) -> ResultsResult:
        """Outcome for each selected employee.

        One row for each selected employee, in pages, in the order of `diff`. `outcomes` counts the whole job,
        whatever the filter is. With `waitSeconds`, the call waits for the end of a sync that was requested
        before it, even in the same batch.

        :param job: Name of a job. The caller may choose it: the same name with the same params returns
            the same job.
        :param outcomes: Filter: rows with these outcomes.
        :param limit: Maximum number of rows in a page. Default: 100.
        :param cursor: Opaque position of the next page.
        :param wait_seconds: Maximum number of seconds to wait for the job before the answer. Default: 0.
        :raises: UnknownJob, JobNotReady, LedgerBusy, LedgerFull, LedgerUnusable, LedgerRestored
        """
        return self._call("results", _given(locals()), timeout)

    def iter_results(
        self,
        *,
        job: str,
        outcomes: Optional[Sequence[Union[Outcome, str]]] = None,
        limit: Optional[int] = None,
        wait_seconds: Optional[int] = None,
        timeout: Optional[float] = None,
    ) -> Iterator[ResultRow]:
        """All rows of `results`, over all pages."""
        return self._pages("results", _given(locals()), "rows", timeout)

    def resume(
        self,
        *,
        job: str,
        when_closed: Optional[Union[WhenClosed, str]] = None,
        wait_seconds: Optional[int] = None,
        actor: Optional[str] = None,
        timeout: Optional[float] = None,
    ) -> Job:
        """Resume an interrupted job.

        Before anything is sent again, renkei looks up each write whose outcome is unknown.

        :param job: Name of a job. The caller may choose it: the same name with the same params returns
            the same job.
        :param when_closed: Default: as in the sync request.
        :param wait_seconds: Maximum number of seconds to wait for the job before the answer. Default: 0.
        :param actor: Person or program that makes the request, named by the host program. The history
            keeps it; renkei does not interpret it.
        :raises: UnknownJob, JobNotReady, JobBusy, JobExpired, Cancelled, NotConfigured,
            UnknownConnection, ServiceClosed, ServiceRefused, ServiceUnavailable, RateLimited,
            InvalidResponse, WrongTenant, LedgerBusy, LedgerFull, LedgerUnusable, LedgerRestored
        """
        return self._call("resume", _given(locals()), timeout)

    def retry(
        self,
        *,
        job: str,
        when_closed: Optional[Union[WhenClosed, str]] = None,
        wait_seconds: Optional[int] = None,
        actor: Optional[str] = None,
        timeout: Optional[float] = None,
    ) -> Job:
        """Retry the employees that did not succeed.

        Takes the employees whose outcome is `failed` or `notAttempted`, and those who are `unknown` if
        reading shows that the write did not happen. If there are none, nothing is sent.

        :param job: Name of a job. The caller may choose it: the same name with the same params returns
            the same job.
        :param when_closed: Default: as in the sync request.
        :param wait_seconds: Maximum number of seconds to wait for the job before the answer. Default: 0.
        :param actor: Person or program that makes the request, named by the host program. The history
            keeps it; renkei does not interpret it.
        :raises: UnknownJob, JobNotReady, JobBusy, JobExpired, Cancelled, NotConfigured,
            UnknownConnection, ServiceClosed, ServiceRefused, ServiceUnavailable, RateLimited,
            InvalidResponse, WrongTenant, LedgerBusy, LedgerFull, LedgerUnusable, LedgerRestored
        """
        return self._call("retry", _given(locals()), timeout)

    def revoke(
        self,
        *,
        id: str,
        reason: Optional[str] = None,
        actor: Optional[str] = None,
        timeout: Optional[float] = None,
    ) -> StandingDecision:
        """Take a decision back.

        The next `fetch` does not know the decision any more, and shows the findings again. Jobs that are
        fetched already keep their rows. The history records it, with reason and actor.

        :param id: Id of a decision that lasts. It is never given again.
        :param reason: Reason for taking it back. The history keeps it.
        :param actor: Person or program that makes the request, named by the host program. The history
            keeps it; renkei does not interpret it.
        :raises: UnknownDecision, LedgerBusy, LedgerFull, LedgerUnusable, LedgerRestored
        """
        return self._call("revoke", _given(locals()), timeout)

    def discover(self, *, timeout: Optional[float] = None) -> Mapping[str, Any]:
        """OpenRPC document.

        Describes all methods of this contract.
        """
        return self._call("discover", _given(locals()), timeout)

    def shutdown(self, *, timeout: Optional[float] = None) -> None:
        """Shut the process down.

        Answers, then ends as after SIGTERM: requests already read are finished and answered, and writes in
        flight are finished and recorded. A job that was syncing becomes `interrupted` and can be resumed.
        """
        return self._call("shutdown", _given(locals()), timeout)

    def status(self, *, job: str, wait_seconds: Optional[int] = None, timeout: Optional[float] = None) -> Job:
        """State of a job.

        With `waitSeconds`, the call waits until the job is no longer fetching, syncing or waiting. If the
        time runs out first, the result is the job as it is.

        :param job: Name of a job. The caller may choose it: the same name with the same params returns
            the same job.
        :param wait_seconds: Maximum number of seconds to wait for the job before the answer. Default: 0.
        :raises: UnknownJob, LedgerBusy, LedgerFull, LedgerUnusable, LedgerRestored
        """
        return self._call("status", _given(locals()), timeout)

    def subscribe(self, *, job: Optional[str] = None, timeout: Optional[float] = None) -> SubscribeResult:
        """Subscribe to notifications.

        A connection receives only the notifications that it has subscribed to. Subscribing twice has no
        further effect.

        :param job: One job. Default: all jobs.
        """
        return self._call("subscribe", _given(locals()), timeout)

    def sync(
        self,
        *,
        job: str,
        select: Selection,
        create_defaults: Optional[CreateDefaults] = None,
        digest: Optional[str] = None,
        dry_run: Optional[bool] = None,
        override: Optional[Override] = None,
        when_closed: Optional[Union[WhenClosed, str]] = None,
        wait_seconds: Optional[int] = None,
        actor: Optional[str] = None,
        timeout: Optional[float] = None,
    ) -> SyncResult:
        """Write the selected employees to the target.

        Creates and updates the selected employees in the target. Each of them has an outcome of its own.
        Immediately before a write, the record is read again: if it no longer matches the diff, the outcome is
        `stale` and nothing is written. Several syncs may follow one fetch: while the comparison is fresh, a
        job that is `done` takes further employees, and its limits count all of its syncs together. An
        employee who was selected before is refused with `alreadySelected`; a selection by classes leaves such
        employees out. With `dryRun`, the result is the list of planned writes with the limits that they would
        exceed; nothing is written, and everything else is refused as in the sync itself.

        :param job: Name of a job. The caller may choose it: the same name with the same params returns
            the same job.
        :param create_defaults: Required if a new employee is selected.
        :param digest: Digest of the diff that was approved; for any other, the error is `digestMismatch`.
            Default: no check.
        :param dry_run: True to plan the writes without doing them. Default: false.
        :param when_closed: Default: as in the settings.
        :param wait_seconds: Maximum number of seconds to wait for the job before the answer. Default: 0.
        :param actor: Person or program that makes the request, named by the host program. The history
            keeps it; renkei does not interpret it.
        :raises: UnknownJob, JobNotReady, JobBusy, JobExpired, CreateDefaultsRequired, UnknownChoice,
            UnknownEmployees, AmbiguousEmployee, AlreadySelected, LimitExceeded, DigestMismatch, Cancelled,
            NotConfigured, UnknownConnection, ServiceClosed, ServiceRefused, ServiceUnavailable, RateLimited,
            InvalidResponse, WrongTenant, LedgerBusy, LedgerFull, LedgerUnusable, LedgerRestored
        """
        return self._call("sync", _given(locals()), timeout)

    def undo(
        self,
        *,
        job: str,
        new_job: Optional[str] = None,
        when_closed: Optional[Union[WhenClosed, str]] = None,
        wait_seconds: Optional[int] = None,
        actor: Optional[str] = None,
        timeout: Optional[float] = None,
    ) -> Job:
        """Prepare the reversal of a sync.

        Reads the target and compares it with the values from before the sync. Nothing is written: the result
        is a new job in the same direction. Review it with `diff` and write it with `sync`; all checks apply.
        A value that has changed since the sync is shown and blocks its row (`changedSinceSync`) until it is
        resolved. An employee that the sync created is listed (`createdBySync`), because renkei never deletes.
        A forgotten job cannot be undone.

        :param job: The job whose sync is to be undone.
        :param new_job: Name of the new job. Default: a generated name. The call is idempotent: the same
            name for the same job returns the same new job.
        :param when_closed: Default: as in the settings.
        :param wait_seconds: Maximum number of seconds to wait for the job before the answer. Default: 0.
        :param actor: Person or program that makes the request, named by the host program. The history
            keeps it; renkei does not interpret it.
        :raises: UnknownJob, JobExists, JobNotReady, JobBusy, NotConfigured, UnknownConnection, Cancelled,
            ServiceClosed, ServiceRefused, ServiceUnavailable, RateLimited, InvalidResponse, IncompleteList,
            WrongTenant, LedgerBusy, LedgerFull, LedgerUnusable, LedgerRestored
        """
        return self._call("undo", _given(locals()), timeout)

    def unsubscribe(self, *, job: Optional[str] = None, timeout: Optional[float] = None) -> UnsubscribeResult:
        """Cancel a subscription.

        Subscriptions to other jobs remain.

        :param job: One job. Default: all subscriptions of this connection.
        """
        return self._call("unsubscribe", _given(locals()), timeout)

    def verify_history(self, *, timeout: Optional[float] = None) -> VerifyHistoryResult:
        """Integrity check of the audit log.

        Computes the hash of every entry again, from the first on. It reports the first entry that was edited,
        inserted, moved or removed. A copy of `head` that is kept elsewhere proves later that no entry up to
        it has changed.
        :raises: LedgerBusy, LedgerFull, LedgerUnusable, LedgerRestored
        """
        return self._call("verify_history", _given(locals()), timeout)


class AsyncMethods:
    """All methods of the contract as coroutines, as `renkei.AsyncClient` has them."""

    async def _call(self, method: str, params: Dict[str, Any], timeout: Optional[float]) -> Any:
        raise NotImplementedError

    def _pages(self, method: str, params: Dict[str, Any], rows: str, timeout: Optional[float]) -> Any:
        raise NotImplementedError

    async def authenticate(self, *, token: str, timeout: Optional[float] = None) -> None:
        """Authenticate the connection.

        On TCP, every other method except `ping` requires it. Until then, the limits `unauthenticatedBytes`
        and `unauthenticatedSeconds` apply, see `hello`. Each failure delays the next answer, and repeated
        failures close the connection.

        :param token: The listener's token.
        :raises: Unauthenticated
        """
        return await self._call("authenticate", _given(locals()), timeout)

    async def cancel(self, *, job: str, actor: Optional[str] = None, timeout: Optional[float] = None) -> Job:
        """Cancel a job.

        Writes in flight are finished and recorded. The remaining employees become `notAttempted`. A job that
        has ended does not change.

        :param job: Name of a job. The caller may choose it: the same name with the same params returns
            the same job.
        :param actor: Person or program that makes the request, named by the host program. The history
            keeps it; renkei does not interpret it.
        :raises: UnknownJob, LedgerBusy, LedgerFull, LedgerUnusable, LedgerRestored
        """
        return await self._call("cancel", _given(locals()), timeout)

    async def check(
        self,
        *,
        connection: Optional[str] = None,
        timeout: Optional[float] = None,
    ) -> CheckResult:
        """Preflight check.

        Checks tokens, permissions, readable fields, allowed IP addresses, service hours, clock skew and the
        state folder. Each check is one entry, with advice if something is to be done. The method only reads.
        A service that refuses access is an entry with the state `failed`, not an error.

        :param connection: The connection. Optional if there is only one.
        :raises: NotConfigured, UnknownConnection
        """
        return await self._call("check", _given(locals()), timeout)

    async def choices(
        self,
        *,
        connection: Optional[str] = None,
        side: Optional[Union[Side, str]] = None,
        timeout: Optional[float] = None,
    ) -> ChoicesResult:
        """Options for new employees.

        Lists the business establishments (所属事業所) of SmartHR, and the divisions (所属) and working types (雇用区分)
        of KING OF TIME.

        :param connection: The connection. Optional if there is only one.
        :param side: One service. Default: both.
        :raises: NotConfigured, UnknownConnection, ServiceClosed, ServiceRefused, ServiceUnavailable,
            RateLimited, InvalidResponse, WrongTenant
        """
        return await self._call("choices", _given(locals()), timeout)

    async def decisions(
        self,
        *,
        connection: Optional[str] = None,
        limit: Optional[int] = None,
        cursor: Optional[str] = None,
        timeout: Optional[float] = None,
    ) -> DecisionsResult:
        """List of the decisions in force.

        Decisions that last, newest first, in pages: `samePerson`, `differentPerson`, `takeOver` and
        `leaveOut`. They hold for later jobs of their connection, also after the job in which they were made
        was forgotten. `revoke` takes one back.

        :param connection: One connection. Default: all.
        :param limit: Maximum number of rows in a page. Default: 100.
        :param cursor: Opaque position of the next page.
        :raises: UnknownConnection, LedgerBusy, LedgerFull, LedgerUnusable, LedgerRestored
        """
        return await self._call("decisions", _given(locals()), timeout)

    def iter_decisions(
        self,
        *,
        connection: Optional[str] = None,
        limit: Optional[int] = None,
        timeout: Optional[float] = None,
    ) -> AsyncIterator[StandingDecision]:
        """All rows of `decisions`, over all pages."""
        return self._pages("decisions", _given(locals()), "decisions", timeout)

    async def diff(
        self,
        *,
        job: str,
        classes: Optional[Sequence[Union[RowClass, str]]] = None,
        search: Optional[str] = None,
        findings: Optional[Sequence[Union[FindingCode, str]]] = None,
        limit: Optional[int] = None,
        cursor: Optional[str] = None,
        wait_seconds: Optional[int] = None,
        timeout: Optional[float] = None,
    ) -> DiffResult:
        """Differences between source and target.

        One row for each listed employee of the source. The classes `leftOut` and `targetOnly` are shown only
        if they are asked for. `counts` covers the whole job, whatever the filters are. The order of the rows
        is stable: employees without a code come first, then all others by employee code. With `waitSeconds`,
        the call waits until the job has been fetched. If the time runs out first, the error is `jobNotReady`.

        :param job: Name of a job. The caller may choose it: the same name with the same params returns
            the same job.
        :param classes: Filter: rows of these classes. Default: `new`, `changed`, `unchanged` and
            `blocked`.
        :param search: Filter: rows whose employee code or name contains this text.
        :param findings: Filter: rows with any of these findings.
        :param limit: Maximum number of rows in a page. Default: 100.
        :param cursor: Opaque position of the next page.
        :param wait_seconds: Maximum number of seconds to wait for the job before the answer. Default: 0.
        :raises: UnknownJob, JobNotReady, JobExpired, LedgerBusy, LedgerFull, LedgerUnusable,
            LedgerRestored
        """
        return await self._call("diff", _given(locals()), timeout)

    def iter_diff(
        self,
        *,
        job: str,
        classes: Optional[Sequence[Union[RowClass, str]]] = None,
        search: Optional[str] = None,
        findings: Optional[Sequence[Union[FindingCode, str]]] = None,
        limit: Optional[int] = None,
        wait_seconds: Optional[int] = None,
        timeout: Optional[float] = None,
    ) -> AsyncIterator[DiffRow]:
        """All rows of `diff`, over all pages."""
        return self._pages("diff", _given(locals()), "rows", timeout)

    async def explain(
        self,
        *,
        job: str,
        employee_code: Optional[str] = None,
        id: Optional[str] = None,
        timeout: Optional[float] = None,
    ) -> ExplainResult:
        """Comparison of one employee, field by field.

        Shows for each field both raw values, both normalised values and the rules that were applied, and the
        code points where the eye sees no difference. Give either `employeeCode` or the `id` of the row.
        People of the classes `leftOut` and `targetOnly` are explained as well, if no listed employee has the
        code. For class `targetOnly` the source has no values.

        :param job: Name of a job. The caller may choose it: the same name with the same params returns
            the same job.
        :param employee_code: 社員番号・従業員コード: key that matches the records of the two sides. Leading zeros
            are significant.
        :param id: Id of a row within its job. Employees without a code have one, too.
        :raises: UnknownJob, JobNotReady, JobExpired, UnknownEmployees, AmbiguousEmployee, LedgerBusy,
            LedgerFull, LedgerUnusable, LedgerRestored
        """
        return await self._call("explain", _given(locals()), timeout)

    async def fetch(
        self,
        *,
        direction: Union[Direction, str],
        connection: Optional[str] = None,
        base_date: Optional[Union[date, str]] = None,
        job: Optional[str] = None,
        name_style: Optional[Union[NameStyle, str]] = None,
        clear: Optional[Sequence[Union[ClearableField, str]]] = None,
        leavers: Optional[bool] = None,
        when_closed: Optional[Union[WhenClosed, str]] = None,
        wait_seconds: Optional[int] = None,
        actor: Optional[str] = None,
        timeout: Optional[float] = None,
    ) -> Job:
        """Fetch from both services and compare.

        Starts a job. Nothing is written to either service. The job is first `fetching`, then `ready`. The
        call is idempotent: the same job name with the same params returns the same job, and with other params
        it is an error. Without `baseDate` the params are those of the day: on the next day in Japan, the same
        name is an error. The source list excludes employees hired after the base date and employees who
        resigned on or before it; `leftOut` counts them.

        :param connection: The connection. Optional if there is only one.
        :param base_date: 従業員情報取得基準日: at most 3 years ago and at most 1 year ahead. Default: today in
            Japan.
        :param job: Name of the job. Default: a generated name.
        :param name_style: Default: as in the settings.
        :param clear: Fields in which a blank source value may erase the target's value.
        :param leavers: Whether to list people who resigned on or before the base date, if the target has
            the person with another resignation date or without one. They are `changed` in that date alone, or
            `blocked`. Default: false; they are then left out.
        :param when_closed: Default: as in the settings.
        :param wait_seconds: Maximum number of seconds to wait for the job before the answer. Default: 0.
        :param actor: Person or program that makes the request, named by the host program. The history
            keeps it; renkei does not interpret it.
        :raises: NotConfigured, UnknownConnection, JobExists, JobBusy, ServiceClosed, ServiceRefused,
            ServiceUnavailable, RateLimited, IncompleteList, InvalidResponse, WrongTenant, LedgerBusy,
            LedgerFull, LedgerUnusable, LedgerRestored
        """
        return await self._call("fetch", _given(locals()), timeout)

    async def forget(self, *, job: str, actor: Optional[str] = None, timeout: Optional[float] = None) -> Job:
        """Erase a job's personal data.

        Erases from the ledger everything that the job read and wrote about employees. The job's name, state
        and counts remain, and so do the decisions that last, with their reasons (see `decisions`).

        :param job: Name of a job. The caller may choose it: the same name with the same params returns
            the same job.
        :param actor: Person or program that makes the request, named by the host program. The history
            keeps it; renkei does not interpret it.
        :raises: UnknownJob, JobBusy, LedgerBusy, LedgerFull, LedgerUnusable, LedgerRestored
        """
        return await self._call("forget", _given(locals()), timeout)

    async def hello(self, *, client: Optional[str] = None, timeout: Optional[float] = None) -> HelloResult:
        """Server identity, version, limits and features.

        Optional: no other method requires it. It opens neither the ledger nor a connection to a service.

        :param client: Name and version of the client, for the log.
        """
        return await self._call("hello", _given(locals()), timeout)

    async def history(
        self,
        *,
        job: Optional[str] = None,
        employee_code: Optional[str] = None,
        id: Optional[str] = None,
        actor: Optional[str] = None,
        limit: Optional[int] = None,
        cursor: Optional[str] = None,
        timeout: Optional[float] = None,
    ) -> HistoryResult:
        """Audit log.

        Newest first, in pages. The log is append-only, and each entry contains the hash of the entry before
        it; `verifyHistory` checks this chain. With `employeeCode` or `id`, it lists the writes to one
        employee's data. Entries name the fields that were written, but never their values.

        :param job: Name of a job. The caller may choose it: the same name with the same params returns
            the same job.
        :param employee_code: 社員番号・従業員コード: key that matches the records of the two sides. Leading zeros
            are significant.
        :param id: Id of a row within its job. Employees without a code have one, too.
        :param actor: Person or program that makes the request, named by the host program. The history
            keeps it; renkei does not interpret it.
        :param limit: Maximum number of rows in a page. Default: 100.
        :param cursor: Opaque position of the next page.
        :raises: LedgerBusy, LedgerFull, LedgerUnusable, LedgerRestored
        """
        return await self._call("history", _given(locals()), timeout)

    def iter_history(
        self,
        *,
        job: Optional[str] = None,
        employee_code: Optional[str] = None,
        id: Optional[str] = None,
        actor: Optional[str] = None,
        limit: Optional[int] = None,
        timeout: Optional[float] = None,
    ) -> AsyncIterator[HistoryEntry]:
        """All rows of `history`, over all pages."""
        return self._pages("history", _given(locals()), "entries", timeout)

    async def jobs(
        self,
        *,
        limit: Optional[int] = None,
        cursor: Optional[str] = None,
        timeout: Optional[float] = None,
    ) -> JobsResult:
        """List of jobs.

        Newest first, in pages.

        :param limit: Maximum number of rows in a page. Default: 100.
        :param cursor: Opaque position of the next page.
        :raises: LedgerBusy, LedgerFull, LedgerUnusable, LedgerRestored
        """
        return await self._call("jobs", _given(locals()), timeout)

    def iter_jobs(
        self,
        *,
        limit: Optional[int] = None,
        timeout: Optional[float] = None,
    ) -> AsyncIterator[Job]:
        """All rows of `jobs`, over all pages."""
        return self._pages("jobs", _given(locals()), "jobs", timeout)

    async def ping(self, *, timeout: Optional[float] = None) -> None:
        """Health check.

        Answers at once, also before `authenticate`.
        """
        return await self._call("ping", _given(locals()), timeout)

    async def resolve(
        self,
        *,
        job: str,
        decision: Union[Decision, str],
        employee_code: Optional[str] = None,
        id: Optional[str] = None,
        with_: Optional[str] = None,
        keep_target_code: Optional[bool] = None,
        reason: Optional[str] = None,
        wait_seconds: Optional[int] = None,
        actor: Optional[str] = None,
        timeout: Optional[float] = None,
    ) -> ResolveResult:
        """Resolve the findings that block an employee.

        Records the decision, its reason and its actor, and classifies the row again: a finding that the
        decision answers becomes a notice. The job's digest changes, too. `decisions` of a finding lists what
        answers it. One decision answers every finding of the row that lists it, and the row stays blocked by
        the rest. `samePerson`, `differentPerson`, `takeOver` and `leaveOut` last: later jobs of the
        connection know them, see the method `decisions`. All others hold for the values that this job has
        read. `leaveOut` is possible for every row. A decision cannot replace missing data: correct it in the
        source. Give either `employeeCode` or the `id` of the row. With `waitSeconds`, the call waits until
        the job is `ready`.

        :param job: Name of a job. The caller may choose it: the same name with the same params returns
            the same job.
        :param employee_code: 社員番号・従業員コード: key that matches the records of the two sides. Leading zeros
            are significant.
        :param id: Id of a row within its job. Employees without a code have one, too.
        :param with_: The other record: its id, or its employee code, as in the finding. Optional if only
            one record is possible.
        :param keep_target_code: With `samePerson`: true to leave both employee codes as they are.
            Default: false, which writes the source's code.
        :param reason: Reason for the decision. The history keeps it until the job is forgotten, and
            `decisions` as long as the decision is in force.
        :param wait_seconds: Maximum number of seconds to wait for the job before the answer. Default: 0.
        :param actor: Person or program that makes the request, named by the host program. The history
            keeps it; renkei does not interpret it.
        :raises: UnknownJob, JobNotReady, JobBusy, JobExpired, UnknownEmployees, AmbiguousEmployee,
            NothingToResolve, CandidateRequired, ContradictingDecision, LedgerBusy, LedgerFull,
            LedgerUnusable, LedgerRestored
        """
        return await self._call("resolve", _given(locals()), timeout)

    async def results(
        self,
        *,
        job: str,
        outcomes: Optional[Sequence[Union[Outcome, str]]] = None,
        limit: Optional[int] = None,
        cursor: Optional[str] = None,
        wait_seconds: Optional[int] = None,
        timeout: Optional[float] = None,
    ) -> ResultsResult:
        """Outcome for each selected employee.

        One row for each selected employee, in pages, in the order of `diff`. `outcomes` counts the whole job,
        whatever the filter is. With `waitSeconds`, the call waits for the end of a sync that was requested
        before it, even in the same batch.

        :param job: Name of a job. The caller may choose it: the same name with the same params returns
            the same job.
        :param outcomes: Filter: rows with these outcomes.
        :param limit: Maximum number of rows in a page. Default: 100.
        :param cursor: Opaque position of the next page.
        :param wait_seconds: Maximum number of seconds to wait for the job before the answer. Default: 0.
        :raises: UnknownJob, JobNotReady, LedgerBusy, LedgerFull, LedgerUnusable, LedgerRestored
        """
        return await self._call("results", _given(locals()), timeout)

    def iter_results(
        self,
        *,
        job: str,
        outcomes: Optional[Sequence[Union[Outcome, str]]] = None,
        limit: Optional[int] = None,
        wait_seconds: Optional[int] = None,
        timeout: Optional[float] = None,
    ) -> AsyncIterator[ResultRow]:
        """All rows of `results`, over all pages."""
        return self._pages("results", _given(locals()), "rows", timeout)

    async def resume(
        self,
        *,
        job: str,
        when_closed: Optional[Union[WhenClosed, str]] = None,
        wait_seconds: Optional[int] = None,
        actor: Optional[str] = None,
        timeout: Optional[float] = None,
    ) -> Job:
        """Resume an interrupted job.

        Before anything is sent again, renkei looks up each write whose outcome is unknown.

        :param job: Name of a job. The caller may choose it: the same name with the same params returns
            the same job.
        :param when_closed: Default: as in the sync request.
        :param wait_seconds: Maximum number of seconds to wait for the job before the answer. Default: 0.
        :param actor: Person or program that makes the request, named by the host program. The history
            keeps it; renkei does not interpret it.
        :raises: UnknownJob, JobNotReady, JobBusy, JobExpired, Cancelled, NotConfigured,
            UnknownConnection, ServiceClosed, ServiceRefused, ServiceUnavailable, RateLimited,
            InvalidResponse, WrongTenant, LedgerBusy, LedgerFull, LedgerUnusable, LedgerRestored
        """
        return await self._call("resume", _given(locals()), timeout)

    async def retry(
        self,
        *,
        job: str,
        when_closed: Optional[Union[WhenClosed, str]] = None,
        wait_seconds: Optional[int] = None,
        actor: Optional[str] = None,
        timeout: Optional[float] = None,
    ) -> Job:
        """Retry the employees that did not succeed.

        Takes the employees whose outcome is `failed` or `notAttempted`, and those who are `unknown` if
        reading shows that the write did not happen. If there are none, nothing is sent.

        :param job: Name of a job. The caller may choose it: the same name with the same params returns
            the same job.
        :param when_closed: Default: as in the sync request.
        :param wait_seconds: Maximum number of seconds to wait for the job before the answer. Default: 0.
        :param actor: Person or program that makes the request, named by the host program. The history
            keeps it; renkei does not interpret it.
        :raises: UnknownJob, JobNotReady, JobBusy, JobExpired, Cancelled, NotConfigured,
            UnknownConnection, ServiceClosed, ServiceRefused, ServiceUnavailable, RateLimited,
            InvalidResponse, WrongTenant, LedgerBusy, LedgerFull, LedgerUnusable, LedgerRestored
        """
        return await self._call("retry", _given(locals()), timeout)

    async def revoke(
        self,
        *,
        id: str,
        reason: Optional[str] = None,
        actor: Optional[str] = None,
        timeout: Optional[float] = None,
    ) -> StandingDecision:
        """Take a decision back.

        The next `fetch` does not know the decision any more, and shows the findings again. Jobs that are
        fetched already keep their rows. The history records it, with reason and actor.

        :param id: Id of a decision that lasts. It is never given again.
        :param reason: Reason for taking it back. The history keeps it.
        :param actor: Person or program that makes the request, named by the host program. The history
            keeps it; renkei does not interpret it.
        :raises: UnknownDecision, LedgerBusy, LedgerFull, LedgerUnusable, LedgerRestored
        """
        return await self._call("revoke", _given(locals()), timeout)

    async def discover(self, *, timeout: Optional[float] = None) -> Mapping[str, Any]:
        """OpenRPC document.

        Describes all methods of this contract.
        """
        return await self._call("discover", _given(locals()), timeout)

    async def shutdown(self, *, timeout: Optional[float] = None) -> None:
        """Shut the process down.

        Answers, then ends as after SIGTERM: requests already read are finished and answered, and writes in
        flight are finished and recorded. A job that was syncing becomes `interrupted` and can be resumed.
        """
        return await self._call("shutdown", _given(locals()), timeout)

    async def status(
        self,
        *,
        job: str,
        wait_seconds: Optional[int] = None,
        timeout: Optional[float] = None,
    ) -> Job:
        """State of a job.

        With `waitSeconds`, the call waits until the job is no longer fetching, syncing or waiting. If the
        time runs out first, the result is the job as it is.

        :param job: Name of a job. The caller may choose it: the same name with the same params returns
            the same job.
        :param wait_seconds: Maximum number of seconds to wait for the job before the answer. Default: 0.
        :raises: UnknownJob, LedgerBusy, LedgerFull, LedgerUnusable, LedgerRestored
        """
        return await self._call("status", _given(locals()), timeout)

    async def subscribe(
        self,
        *,
        job: Optional[str] = None,
        timeout: Optional[float] = None,
    ) -> SubscribeResult:
        """Subscribe to notifications.

        A connection receives only the notifications that it has subscribed to. Subscribing twice has no
        further effect.

        :param job: One job. Default: all jobs.
        """
        return await self._call("subscribe", _given(locals()), timeout)

    async def sync(
        self,
        *,
        job: str,
        select: Selection,
        create_defaults: Optional[CreateDefaults] = None,
        digest: Optional[str] = None,
        dry_run: Optional[bool] = None,
        override: Optional[Override] = None,
        when_closed: Optional[Union[WhenClosed, str]] = None,
        wait_seconds: Optional[int] = None,
        actor: Optional[str] = None,
        timeout: Optional[float] = None,
    ) -> SyncResult:
        """Write the selected employees to the target.

        Creates and updates the selected employees in the target. Each of them has an outcome of its own.
        Immediately before a write, the record is read again: if it no longer matches the diff, the outcome is
        `stale` and nothing is written. Several syncs may follow one fetch: while the comparison is fresh, a
        job that is `done` takes further employees, and its limits count all of its syncs together. An
        employee who was selected before is refused with `alreadySelected`; a selection by classes leaves such
        employees out. With `dryRun`, the result is the list of planned writes with the limits that they would
        exceed; nothing is written, and everything else is refused as in the sync itself.

        :param job: Name of a job. The caller may choose it: the same name with the same params returns
            the same job.
        :param create_defaults: Required if a new employee is selected.
        :param digest: Digest of the diff that was approved; for any other, the error is `digestMismatch`.
            Default: no check.
        :param dry_run: True to plan the writes without doing them. Default: false.
        :param when_closed: Default: as in the settings.
        :param wait_seconds: Maximum number of seconds to wait for the job before the answer. Default: 0.
        :param actor: Person or program that makes the request, named by the host program. The history
            keeps it; renkei does not interpret it.
        :raises: UnknownJob, JobNotReady, JobBusy, JobExpired, CreateDefaultsRequired, UnknownChoice,
            UnknownEmployees, AmbiguousEmployee, AlreadySelected, LimitExceeded, DigestMismatch, Cancelled,
            NotConfigured, UnknownConnection, ServiceClosed, ServiceRefused, ServiceUnavailable, RateLimited,
            InvalidResponse, WrongTenant, LedgerBusy, LedgerFull, LedgerUnusable, LedgerRestored
        """
        return await self._call("sync", _given(locals()), timeout)

    async def undo(
        self,
        *,
        job: str,
        new_job: Optional[str] = None,
        when_closed: Optional[Union[WhenClosed, str]] = None,
        wait_seconds: Optional[int] = None,
        actor: Optional[str] = None,
        timeout: Optional[float] = None,
    ) -> Job:
        """Prepare the reversal of a sync.

        Reads the target and compares it with the values from before the sync. Nothing is written: the result
        is a new job in the same direction. Review it with `diff` and write it with `sync`; all checks apply.
        A value that has changed since the sync is shown and blocks its row (`changedSinceSync`) until it is
        resolved. An employee that the sync created is listed (`createdBySync`), because renkei never deletes.
        A forgotten job cannot be undone.

        :param job: The job whose sync is to be undone.
        :param new_job: Name of the new job. Default: a generated name. The call is idempotent: the same
            name for the same job returns the same new job.
        :param when_closed: Default: as in the settings.
        :param wait_seconds: Maximum number of seconds to wait for the job before the answer. Default: 0.
        :param actor: Person or program that makes the request, named by the host program. The history
            keeps it; renkei does not interpret it.
        :raises: UnknownJob, JobExists, JobNotReady, JobBusy, NotConfigured, UnknownConnection, Cancelled,
            ServiceClosed, ServiceRefused, ServiceUnavailable, RateLimited, InvalidResponse, IncompleteList,
            WrongTenant, LedgerBusy, LedgerFull, LedgerUnusable, LedgerRestored
        """
        return await self._call("undo", _given(locals()), timeout)

    async def unsubscribe(
        self,
        *,
        job: Optional[str] = None,
        timeout: Optional[float] = None,
    ) -> UnsubscribeResult:
        """Cancel a subscription.

        Subscriptions to other jobs remain.

        :param job: One job. Default: all subscriptions of this connection.
        """
        return await self._call("unsubscribe", _given(locals()), timeout)

    async def verify_history(self, *, timeout: Optional[float] = None) -> VerifyHistoryResult:
        """Integrity check of the audit log.

        Computes the hash of every entry again, from the first on. It reports the first entry that was edited,
        inserted, moved or removed. A copy of `head` that is kept elsewhere proves later that no entry up to
        it has changed.
        :raises: LedgerBusy, LedgerFull, LedgerUnusable, LedgerRestored
        """
        return await self._call("verify_history", _given(locals()), timeout)


EVENTS: Mapping[str, type] = {
    "job.changed": Job,
    "job.progress": JobProgressParams,
}
"""Params of each notification."""


__all__ = [
    "CONTRACT_VERSION",
    "ERRORS",
    "EVENTS",
    "AsyncMethods",
    "CallError",
    "Methods",
    "OpenEnum",
    "RenkeiError",
    "ErrorKind",
    "CheckState",
    "CheckSubject",
    "ClearableField",
    "Decision",
    "Direction",
    "EmployeeClass",
    "Field",
    "FindingCode",
    "FindingSeverity",
    "HistoryEvent",
    "HistoryFault",
    "JobNoticeCode",
    "JobState",
    "NameStyle",
    "Outcome",
    "ReadingState",
    "ResultNoticeCode",
    "RowClass",
    "Side",
    "UnlistedReason",
    "WaitReason",
    "WhenClosed",
    "WriteAction",
    "Alteration",
    "BilingualText",
    "BusinessEstablishment",
    "Candidate",
    "CheckEntry",
    "ClassCounts",
    "CodePoints",
    "DiffRow",
    "Difference",
    "Division",
    "ExceededLimit",
    "Failure",
    "FieldExplanation",
    "FieldReading",
    "Finding",
    "HistoryEntry",
    "Job",
    "JobNotice",
    "KingOfTimeCreateDefault",
    "KingOfTimePlacement",
    "LeftOutCounts",
    "NewValue",
    "OutcomeCounts",
    "Override",
    "PlanCounts",
    "PlannedWrite",
    "Progress",
    "ProtocolLimits",
    "ResultNotice",
    "ResultRow",
    "SelectionByClasses",
    "SelectionByCodes",
    "SelectionByIds",
    "SmartHRCreateDefault",
    "SmartHRPlacement",
    "StandingDecision",
    "SyncPlan",
    "WorkingType",
    "CheckResult",
    "ChoicesResult",
    "DecisionsResult",
    "DiffResult",
    "ExplainResult",
    "HelloResult",
    "HistoryResult",
    "JobsResult",
    "ResolveResult",
    "ResultsResult",
    "SubscribeResult",
    "UnsubscribeResult",
    "VerifyHistoryResult",
    "JobProgressParams",
    "CreateDefault",
    "CreateDefaults",
    "Placement",
    "Selection",
    "SyncResult",
    "ParseError",
    "InvalidRequest",
    "MethodNotFound",
    "InvalidParams",
    "InternalError",
    "RequestCancelled",
    "Unauthenticated",
    "NotConfigured",
    "UnknownConnection",
    "UnknownJob",
    "JobExists",
    "JobNotReady",
    "JobBusy",
    "JobExpired",
    "ServiceClosed",
    "ServiceRefused",
    "ServiceUnavailable",
    "IncompleteList",
    "CreateDefaultsRequired",
    "UnknownChoice",
    "UnknownEmployees",
    "AlreadySelected",
    "LimitExceeded",
    "LedgerBusy",
    "LedgerFull",
    "TooLarge",
    "Cancelled",
    "RateLimited",
    "InvalidResponse",
    "WrongTenant",
    "DigestMismatch",
    "LedgerUnusable",
    "LedgerRestored",
    "RecordRefused",
    "RecordNotFound",
    "PlanLimitExceeded",
    "OutcomeUnknown",
    "NotKept",
    "NothingToResolve",
    "AmbiguousEmployee",
    "CandidateRequired",
    "UnknownDecision",
    "ContradictingDecision",
]
