# Generated from schema/ by `swift run ContractTool generate`.
"""The messages of renkei's contract, typed. `renkei.py` sends and receives them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum
from typing import Any, AsyncIterator, Dict, Iterator, List, Mapping, Optional, Sequence, Union

CONTRACT_VERSION = "1.0"


def _given(arguments: Dict[str, Any]) -> Dict[str, Any]:
    """The params among a method's arguments that were given."""
    own = ("self", "timeout")
    return {name: value for name, value in arguments.items() if name not in own and value is not None}


class Word(str, Enum):
    """One of some known words. A word that this file does not know yet is kept as it is."""

    @classmethod
    def _missing_(cls, value: object) -> Optional[Word]:
        if not isinstance(value, str):
            return None
        word = str.__new__(cls, value)
        word._name_ = word._value_ = value
        return word

    def __str__(self) -> str:
        return str(self.value)

    @property
    def is_known(self) -> bool:
        return self.value in type(self)._value2member_map_


class ErrorKind(Word):
    """Every kind of error."""

    PARSE_ERROR = "parseError"
    """JSONとして読み取れません。 This is not JSON."""
    INVALID_REQUEST = "invalidRequest"
    """JSON-RPC 2.0のリクエストではありません。 This is JSON, but no JSON-RPC 2.0 request."""
    METHOD_NOT_FOUND = "methodNotFound"
    """そのメソッドはありません。 There is no such method."""
    INVALID_PARAMS = "invalidParams"
    """パラメーターが正しくありません。 A param is wrong, unknown or missing."""
    INTERNAL_ERROR = "internalError"
    """renkeiの内部エラーです。 renkei made a mistake."""
    REQUEST_CANCELLED = "requestCancelled"
    """リクエストは取り消されました。 The request was cancelled."""
    UNAUTHENTICATED = "unauthenticated"
    """認証されていません。 This connection has not shown the right token."""
    NOT_CONFIGURED = "notConfigured"
    """設定が足りません。 Something is missing in the settings."""
    UNKNOWN_CONNECTION = "unknownConnection"
    """その名前の連携設定はありません。 There is no connection of this name."""
    UNKNOWN_JOB = "unknownJob"
    """その名前の同期ジョブはありません。 There is no job of this name."""
    JOB_EXISTS = "jobExists"
    """同じ名前で条件の異なる同期ジョブがあります。 There is a job of this name with other params."""
    JOB_NOT_READY = "jobNotReady"
    """同期ジョブがその操作のできる状態ではありません。 The job has not got there yet, or is past it."""
    JOB_BUSY = "jobBusy"
    """同期ジョブはほかの処理の最中です。 Something else is being done with this job right now."""
    JOB_EXPIRED = "jobExpired"
    """取得から時間が経ち、期限切れです。 What the job has read is too old to trust."""
    SERVICE_CLOSED = "serviceClosed"
    """サービスのメンテナンス時間帯です。 The service is closed now."""
    SERVICE_REFUSED = "serviceRefused"
    """サービスに拒否されました（トークン、権限、IPアドレスのいずれか）。 The service refused: token, permission or address."""
    SERVICE_UNAVAILABLE = "serviceUnavailable"
    """サービスに接続できないか、サービス側の障害です。 The service could not be reached, or failed."""
    INCOMPLETE_LIST = "incompleteList"
    """サービスから取得した一覧が不完全な可能性があります。 The list that the service gave may be partial."""
    CREATE_DEFAULTS_REQUIRED = "createDefaultsRequired"
    """新規登録する従業員の所属などが指定されていません。 New people are selected, and it is not said where they belong."""
    UNKNOWN_CHOICE = "unknownChoice"
    """指定された事業所・所属・雇用区分はありません。 The service has no such establishment, division or working type."""
    UNKNOWN_EMPLOYEES = "unknownEmployees"
    """同期ジョブにいない従業員が指定されています。 These employees are not in the job."""
    LIMIT_EXCEEDED = "limitExceeded"
    """書き込み件数が上限を超えています。何も書き込まれていません。 More would be written than the limits allow. Nothing was written."""
    LEDGER_BUSY = "ledgerBusy"
    """台帳をほかのプロセスが使用中です。 Another process works with this ledger."""
    LEDGER_FULL = "ledgerFull"
    """台帳に書き込めません（空き容量不足または読み取り専用）。 The ledger cannot be written: the disk is full or read-only."""
    TOO_LARGE = "tooLarge"
    """メッセージが上限を超えています。 The message exceeds a limit of the protocol."""
    CANCELLED = "cancelled"
    """同期ジョブは中止されました。 The job was cancelled."""
    RATE_LIMITED = "rateLimited"
    """サービスの利用回数の上限に達しました。 The service takes no more requests for now."""
    UNREADABLE_ANSWER = "unreadableAnswer"
    """サービスの応答を解釈できません。 The service's answer is not what its documentation promises."""
    WRONG_TENANT = "wrongTenant"
    """アクセストークンが、この連携設定で最初に使われた企業のものではありません。 The token belongs to another tenant than the one this connection was first used with."""
    DIGEST_MISMATCH = "digestMismatch"
    """digestが現在の書き込み内容と一致しません。 The digest is not that of what would be written now."""
    LEDGER_UNUSABLE = "ledgerUnusable"
    """台帳ファイルを使用できません（破損、別物、または新しい版）。 The ledger file cannot be used: it is damaged, foreign, or of a newer version."""
    LEDGER_RESTORED = "ledgerRestored"
    """台帳が控えから戻されており、その後の書き込みを知らない可能性があります。続けるには`renkei adopt`を実行してください。 The ledger was put back from a copy and may miss later writes: `renkei adopt` goes on from it."""
    RECORD_REFUSED = "recordRefused"
    """サービスがこの従業員を受け付けませんでした。 The service refused this one employee."""
    RECORD_NOT_FOUND = "recordNotFound"
    """対象の従業員が見つかりません。 The record is no longer there."""
    PLAN_LIMIT_EXCEEDED = "planLimitExceeded"
    """サービスの契約人数に達しています。 The head count of the contract with the service is reached."""
    OUTCOME_UNKNOWN = "outcomeUnknown"
    """書き込みの応答が失われ、結果を確認できていません。 The answer to a write was lost, and reading did not settle it."""
    NOTHING_TO_RESOLVE = "nothingToResolve"
    """この従業員に、その判断で解決できる要確認事項はありません。 Nothing that blocks this employee is answered by this decision."""


class CheckState(Word):
    """How one entry of the preflight stands."""

    OK = "ok"
    """正常. Works."""
    NOTICE = "notice"
    """注意. Works, yet a person should know."""
    FAILED = "failed"
    """異常. Will not work."""
    UNKNOWN = "unknown"
    """未確認. Could not be looked at."""


class CheckSubject(Word):
    """What one entry of the preflight looked at."""

    TOKEN = "token"
    """アクセストークン. Access token."""
    TENANT = "tenant"
    """契約企業. Tenant or company behind the token."""
    READ_PERMISSION = "readPermission"
    """参照権限. Permission to read."""
    WRITE_PERMISSION = "writePermission"
    """更新権限. Permission to write."""
    READABLE_FIELDS = "readableFields"
    """参照できる項目. Fields that the token may read."""
    ALLOWED_IP = "allowedIP"
    """許可IPアドレス. Allowed IP address."""
    CHOICES = "choices"
    """登録時の選択肢. Choices for new people."""
    CLOSED_HOURS = "closedHours"
    """メンテナンス時間帯. Closed hours."""
    CLOCK_SKEW = "clockSkew"
    """時刻のずれ. Clock skew."""
    STATE_DIRECTORY = "stateDirectory"
    """保存先フォルダ. State folder."""


class ClearableField(Word):
    """A field whose blank source value may erase the target's, because the caller said so."""

    LAST_NAME = "lastName"
    """姓. Last name."""
    FIRST_NAME = "firstName"
    """名. First name."""
    LAST_NAME_KANA = "lastNameKana"
    """姓（カナ）. Last name in katakana."""
    FIRST_NAME_KANA = "firstNameKana"
    """名（カナ）. First name in katakana."""
    GENDER = "gender"
    """性別. Gender."""
    BIRTH_DATE = "birthDate"
    """生年月日. Date of birth."""
    EMAIL = "email"
    """メールアドレス. First e-mail address."""
    HIRE_DATE = "hireDate"
    """入社年月日. Date of hire."""
    RESIGNATION_DATE = "resignationDate"
    """退職年月日. Date of resignation."""


class Decision(Word):
    """What a person decides about an employee's findings. What the data lacks is answered by mending it."""

    ACCEPT = "accept"
    """社員番号のとおりとする. The people concerned were looked at: it is as the codes say."""
    USE_SOURCE = "useSource"
    """取得元の値を書き込む. Write the source's value although the target's has changed, too."""
    KEEP_TARGET = "keepTarget"
    """同期先の値を残す. Leave the target's value as it is, this time."""


class Direction(Word):
    """方向: which service is read (the source) and which is written (the target)."""

    KING_OF_TIME_TO_SMART_HR = "kingOfTimeToSmartHR"
    """KING OF TIMEからSmartHRに取り込む. From KING OF TIME to SmartHR."""
    SMART_HR_TO_KING_OF_TIME = "smartHRToKingOfTime"
    """SmartHRからKING OF TIMEに送る. From SmartHR to KING OF TIME."""


class EmployeeClass(Word):
    """変更差分: what the comparison says of one source employee. Each has exactly one."""

    NEW = "new"
    """新規登録. New: in the source, not in the target."""
    CHANGED = "changed"
    """差分あり. Changed: on both sides, with a difference."""
    UNCHANGED = "unchanged"
    """差分なし. Unchanged: on both sides, without one."""
    BLOCKED = "blocked"
    """要確認. Blocked: a person has to look first; the findings say why."""


class Field(Word):
    """The ten fields that the two services share, in the order in which they are shown."""

    EMPLOYEE_CODE = "employeeCode"
    """社員番号・従業員コード. Employee code, the key."""
    LAST_NAME = "lastName"
    """姓. Last name."""
    FIRST_NAME = "firstName"
    """名. First name."""
    LAST_NAME_KANA = "lastNameKana"
    """姓（カナ）. Last name in katakana."""
    FIRST_NAME_KANA = "firstNameKana"
    """名（カナ）. First name in katakana."""
    GENDER = "gender"
    """性別. Gender."""
    BIRTH_DATE = "birthDate"
    """生年月日. Date of birth."""
    EMAIL = "email"
    """メールアドレス. First e-mail address."""
    HIRE_DATE = "hireDate"
    """入社年月日. Date of hire."""
    RESIGNATION_DATE = "resignationDate"
    """退職年月日. Date of resignation."""


class FindingCode(Word):
    """要確認事項: why a row is blocked or deserves a look."""

    MISSING_EMPLOYEE_CODE = "missingEmployeeCode"
    """社員番号がありません. No employee code."""
    DUPLICATE_EMPLOYEE_CODE = "duplicateEmployeeCode"
    """社員番号が重複しています. Several people carry this employee code."""
    SIMILAR_EMPLOYEE_CODE = "similarEmployeeCode"
    """よく似た社員番号の従業員がいます. A code that is equal but for width, case or zero padding."""
    PROBABLE_SAME_PERSON = "probableSamePerson"
    """別の社員番号の同一人物と思われます. Probably the same person under another code."""
    CODE_REUSED = "codeReused"
    """社員番号が別の人に使われています. The linked person has another code now, or the code another person."""
    CODES_SWAPPED = "codesSwapped"
    """社員番号が入れ替わっています. Two people's codes were exchanged."""
    MISSING_REQUIRED_FIELD = "missingRequiredField"
    """登録に必要な項目がありません. A field that the target needs is missing."""
    UNMAPPED_VALUE = "unmappedValue"
    """未知の値です. A value never seen before."""
    UNREADABLE_FIELD = "unreadableField"
    """項目を読み取れません. A field that the token may not read."""
    POSSIBLE_REHIRE = "possibleRehire"
    """再入社の可能性があります. Possibly hired again after a resignation."""
    INVALID_FOR_TARGET = "invalidForTarget"
    """同期先が受け付けない値です. A value that the target would refuse."""
    CHANGED_ON_BOTH_SIDES = "changedOnBothSides"
    """両方で変更されています. Changed on both sides since the last sync."""
    CHANGED_SINCE_SYNC = "changedSinceSync"
    """同期後に変更されています. In an undo: changed since that sync."""
    CREATED_BY_SYNC = "createdBySync"
    """同期で登録された従業員です. In an undo: created by that sync; nothing is ever deleted."""


class FindingSeverity(Word):
    """What a finding does to its row."""

    BLOCKS = "blocks"
    """要確認. The row is blocked."""
    NOTICE = "notice"
    """参考. Worth a look; the row keeps its class."""


class HistoryEvent(Word):
    """The event that a history entry records."""

    FETCH = "fetch"
    """取得の指示. A fetch was asked for."""
    SYNC = "sync"
    """同期の指示. A sync was asked for."""
    RETRY = "retry"
    """再実行の指示. A retry was asked for."""
    RESUME = "resume"
    """再開の指示. Going on with an interrupted sync was asked for."""
    CANCEL = "cancel"
    """中止の指示. The end of a job was asked for."""
    UNDO = "undo"
    """取り消しの指示. Taking a sync back was asked for."""
    FORGET = "forget"
    """個人情報の消去. A job's personal data was removed."""
    READ = "read"
    """一覧の取得. The services' lists were read."""
    OVERRIDE = "override"
    """上限超過の承認. A limit was exceeded, and the caller said yes."""
    RESOLVE = "resolve"
    """要確認事項の判断. Somebody decided about findings."""
    WRITE = "write"
    """書き込み. An employee was written, or was to be."""
    ADOPT = "adopt"
    """控えから戻した台帳の使用開始. A ledger that was put back from a copy was taken into use."""


class HistoryFault(Word):
    """What is wrong with an entry of the history."""

    ALTERED = "altered"
    """書き換え、挿入、または並べ替え. It is not what its hash says: edited, put in, or moved."""
    MISSING = "missing"
    """欠落. It is gone."""


class JobState(Word):
    """Where a job stands."""

    FETCHING = "fetching"
    """取得中. Fetching."""
    READY = "ready"
    """同期待ち. Ready to sync."""
    SYNCING = "syncing"
    """同期中. Syncing."""
    WAITING = "waiting"
    """待機中. Waiting for opening hours or for the rate limit."""
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


class NameStyle(Word):
    """従業員氏名の設定: which name SmartHR→KING OF TIME sends. The other direction always writes the legal name."""

    LEGAL = "legal"
    """本名. The legal name."""
    BUSINESS = "business"
    """ビジネスネーム. The business name, or the legal one where it is blank."""


class Outcome(Word):
    """結果: one selected employee's final result. Each has exactly one."""

    CREATED = "created"
    """登録済み. Created in the target."""
    UPDATED = "updated"
    """更新済み. Updated in the target."""
    SKIPPED = "skipped"
    """対象外. There was nothing to do."""
    BLOCKED = "blocked"
    """要確認. A finding forbids the write until a person has looked."""
    STALE = "stale"
    """変更を検知. No longer what the diff showed; nothing was written."""
    FAILED = "failed"
    """失敗. The service refused this one."""
    UNKNOWN = "unknown"
    """結果不明. The answer was lost and reading did not settle it."""
    NOT_ATTEMPTED = "notAttempted"
    """未実施. Not attempted."""


class ReadingState(Word):
    """What reading one field of one record brought. Absent, blank and unreadable are three things."""

    VALUE = "value"
    """値あり. A value."""
    ABSENT = "absent"
    """値なし. The service holds none."""
    BLANK = "blank"
    """空欄. The service holds an empty one."""
    UNREADABLE = "unreadable"
    """読取不可. The token may not see it."""
    UNMAPPED = "unmapped"
    """未知の値. A value that cannot be understood."""


class Side(Word):
    """One of the two services."""

    SMART_HR = "smartHR"
    """SmartHR. SmartHR."""
    KING_OF_TIME = "kingOfTime"
    """KING OF TIME. KING OF TIME."""


class WaitReason(Word):
    """What a waiting job waits for."""

    CLOSED_HOURS = "closedHours"
    """メンテナンス時間帯. Closed hours."""
    RATE_LIMIT = "rateLimit"
    """利用回数の制限. The rate limit."""


class WhenClosed(Word):
    """What to do in KING OF TIME's closed hours."""

    WAIT = "wait"
    """待つ. Wait until it opens."""
    REFUSE = "refuse"
    """中止する. Refuse at once, with the time to come back."""


class WriteAction(Word):
    """What is done, or would be, to one employee in the target."""

    CREATE = "create"
    """新規登録. Create."""
    UPDATE = "update"
    """更新. Update."""
    NONE = "none"
    """なし. Nothing."""


@dataclass(frozen=True)
class Alteration:
    """A field that the service stored otherwise than it was sent."""

    field: Field
    sent: Optional[str]
    """What was sent."""
    stored: Optional[str]
    """What was read back."""
    wire: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)
    """The object as it came, with what this file does not know yet."""


@dataclass(frozen=True)
class BilingualText:
    """A text in both languages of the people who read it."""

    ja: str
    """Japanese."""
    en: str
    """English."""
    wire: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)
    """The object as it came, with what this file does not know yet."""


@dataclass(frozen=True)
class BusinessEstablishment:
    """所属事業所 in SmartHR."""

    id: str
    """Its id."""
    name: str
    """Its name."""
    wire: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)
    """The object as it came, with what this file does not know yet."""


@dataclass(frozen=True)
class CheckEntry:
    """One line of the preflight: what was looked at, how it stands, why, and what to do about it."""

    subject: CheckSubject
    side: Optional[Side]
    """The service it is about; null for this host."""
    state: CheckState
    message: BilingualText
    advice: Optional[BilingualText]
    """What to do, if anything is to be done."""
    wire: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)
    """The object as it came, with what this file does not know yet."""


@dataclass(frozen=True)
class ClassCounts:
    """How many source employees are in each class."""

    new: int
    """新規登録."""
    changed: int
    """差分あり."""
    unchanged: int
    """差分なし."""
    blocked: int
    """要確認."""
    wire: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)
    """The object as it came, with what this file does not know yet."""


@dataclass(frozen=True)
class DiffRow:
    """One source employee as the comparison shows it."""

    id: str
    """A row's identity within its job, so that people without a code have one too."""
    employee_code: Optional[str]
    """Null for a person without one."""
    name: str
    """Last and first name, as the source has them."""
    class_: EmployeeClass
    differences: Sequence[Difference]
    findings: Sequence[Finding]
    legal_name_fields: Optional[Sequence[Field]] = None
    """With the name style `business`: the fields whose business name is blank, so that the legal one stands."""
    wire: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)
    """The object as it came, with what this file does not know yet."""


@dataclass(frozen=True)
class Difference:
    """差分: one differing field."""

    field: Field
    before: Optional[str]
    """The target's value now; null if it has none."""
    after: Optional[str]
    """What would be written; null erases, which only happens to a field named in `clear`."""
    wire: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)
    """The object as it came, with what this file does not know yet."""


@dataclass(frozen=True)
class Division:
    """所属 in KING OF TIME."""

    code: str
    """Its code."""
    name: str
    """Its name."""
    wire: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)
    """The object as it came, with what this file does not know yet."""


@dataclass(frozen=True)
class ExceededLimit:
    """A limit of the settings that a sync would exceed."""

    limit: str
    """`creates`, `changes`, `changedPercent`, `resignations`, `cleared`, `everyone` (all whom both sides have would change at once) or `shorterListPercent` (a list is much shorter than last time)."""
    count: int
    """What the sync would come to."""
    allowed: int
    """What the limit allows."""
    wire: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)
    """The object as it came, with what this file does not know yet."""


@dataclass(frozen=True)
class Failure:
    """Why a job, or one employee of it, did not get there."""

    kind: ErrorKind
    """The kind of error, as in the list of errors."""
    message: str
    """English, for a person."""
    message_ja: str
    """Japanese, for a person."""
    wire: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)
    """The object as it came, with what this file does not know yet."""


@dataclass(frozen=True)
class FieldExplanation:
    """How one field was compared."""

    field: Field
    source: FieldReading
    target: Optional[FieldReading]
    """Null for a person who is not in the target."""
    normalised_source: Optional[str]
    """The source's value as it was compared."""
    normalised_target: Optional[str]
    """The target's value as it was compared."""
    equal: Optional[bool]
    """Whether the two are the same; null if they were not compared."""
    rules: Sequence[str]
    """The normalisation rules that changed anything, by name, in the order in which they were used."""
    findings: Sequence[Finding]
    """The findings about this field."""
    name_style: Optional[NameStyle] = None
    """For a name: which one was taken."""
    wire: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)
    """The object as it came, with what this file does not know yet."""


@dataclass(frozen=True)
class FieldReading:
    """One field of one record, as it was read."""

    state: ReadingState
    raw: Optional[str]
    """The text that the service sent, if it sent any."""
    wire: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)
    """The object as it came, with what this file does not know yet."""


@dataclass(frozen=True)
class Finding:
    """要確認事項: something about one employee that a person should look at. It is not an error."""

    code: FindingCode
    severity: FindingSeverity
    field: Optional[Field]
    """The field it is about, if it is about one."""
    message: BilingualText
    values: Mapping[str, str]
    """The values that led to it, by a short name, such as `otherCode`."""
    wire: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)
    """The object as it came, with what this file does not know yet."""


@dataclass(frozen=True)
class HistoryEntry:
    """One thing that was done: by whom, in which job, to whose data."""

    number: int
    """Counted from 1, without a gap."""
    at: datetime
    """When."""
    event: HistoryEvent
    job: Optional[str]
    """The job; null of what concerns the ledger as a whole."""
    connection: Optional[str]
    """Its connection; null as `job` is."""
    actor: Optional[str]
    """Who asked, as the host program said."""
    id: Optional[str]
    """The source record of the employee concerned."""
    employee_code: Optional[str]
    """The employee's code; null once the job is forgotten."""
    fields: Sequence[Field]
    """The fields that were sent."""
    outcome: Optional[Outcome]
    """What came of a write."""
    detail: Optional[str]
    """What else belongs to it: a decision, a digest, an error's kind, counts."""
    reason: Optional[str]
    """What the caller gave as the reason; null once the job is forgotten."""
    hash: str
    """SHA-256 over the entry and the hash of the one before, in hex."""
    wire: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)
    """The object as it came, with what this file does not know yet."""


@dataclass(frozen=True)
class Job:
    """同期ジョブ: one run of the comparison and the sync. It is kept in the ledger."""

    job: str
    """A job's name. The caller may choose it; the same name with the same params gives the same job."""
    state: JobState
    label: BilingualText
    """The state in words."""
    connection: str
    """連携設定: a connection's name in the settings."""
    direction: Direction
    base_date: date
    """従業員情報取得基準日."""
    name_style: NameStyle
    clear: Sequence[ClearableField]
    """Fields that a blank source value may erase."""
    created_at: datetime
    """When the job was asked for."""
    fetched_at: Optional[datetime]
    """When both services had been read; null until then."""
    progress: Optional[Progress]
    """While it is fetching, syncing or waiting."""
    counts: Optional[ClassCounts]
    """Once it has been fetched."""
    outcomes: Optional[OutcomeCounts]
    """Once a sync has begun."""
    waiting_until: Optional[datetime]
    """While it is waiting: when it goes on by itself."""
    waiting_for: Optional[WaitReason]
    """While it is waiting: what for."""
    error: Optional[Failure]
    """If it failed."""
    forgotten: Optional[bool] = None
    """True once `forget` has removed its personal data; left out until then."""
    undoes: Optional[str] = None
    """The job that this one would take back; left out of other jobs."""
    wire: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)
    """The object as it came, with what this file does not know yet."""


@dataclass(frozen=True)
class KingOfTimeCreateDefault:
    """What new people in KING OF TIME are given."""

    division_code: str
    """所属, by its code."""
    working_type_code: str
    """雇用区分, by its code."""
    codes: Optional[Sequence[str]] = None
    """The new people for whom this holds; without it, all whom no other group names."""
    wire: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)
    """The object as it came, with what this file does not know yet."""


@dataclass(frozen=True)
class KingOfTimePlacement:
    """Where a new person belongs in KING OF TIME."""

    division_code: str
    """所属, by its code."""
    working_type_code: str
    """雇用区分, by its code."""
    wire: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)
    """The object as it came, with what this file does not know yet."""


@dataclass(frozen=True)
class OutcomeCounts:
    """How many selected employees have each outcome; they always add up to the number selected. While a sync
    goes on, who waits counts as `notAttempted` and who is being written as `unknown`.
    """

    created: int
    """Created."""
    updated: int
    """Updated."""
    skipped: int
    """Nothing to do."""
    blocked: int
    """A finding forbids the write."""
    stale: int
    """No longer what the diff showed."""
    failed: int
    """Refused by the service."""
    unknown: int
    """Not known whether it was done."""
    not_attempted: int
    """Not attempted, or not yet."""
    wire: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)
    """The object as it came, with what this file does not know yet."""


@dataclass(frozen=True)
class Override:
    """The caller's "yes, this one" to an exceeded limit."""

    digest: str
    """The digest of the diff, as it came with `limitExceeded`."""
    wire: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)
    """The object as it came, with what this file does not know yet."""


@dataclass(frozen=True)
class PlanCounts:
    """How many of the selected would be written, and how many not."""

    creates: int
    """Would be created."""
    updates: int
    """Would be updated."""
    skipped: int
    """Nothing to do."""
    blocked: int
    """A finding forbids the write."""
    wire: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)
    """The object as it came, with what this file does not know yet."""


@dataclass(frozen=True)
class PlannedWrite:
    """One write that a sync would do."""

    id: str
    """A row's identity within its job, so that people without a code have one too."""
    employee_code: Optional[str]
    name: str
    """Last and first name, as the source has them."""
    action: WriteAction
    differences: Sequence[Difference]
    """Field by field: what the target holds now, what would be written."""
    placement: Optional[Placement]
    """For a create."""
    wire: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)
    """The object as it came, with what this file does not know yet."""


@dataclass(frozen=True)
class Progress:
    """How far a job has got."""

    done: int
    """People done."""
    total: Optional[int]
    """People in all; null while the service has not said."""
    eta_seconds: Optional[int]
    """Seconds until it is done, as far as one can tell."""
    wire: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)
    """The object as it came, with what this file does not know yet."""


@dataclass(frozen=True)
class ProtocolLimits:
    """What a session may ask for at most. All are settings."""

    message_bytes: int
    """Bytes of one message."""
    nesting: int
    """Depth of arrays and objects in one message."""
    batch_length: int
    """Messages in one batch."""
    in_flight: int
    """Requests of one connection being worked on; beyond it reading pauses."""
    connections: int
    """Connections at once."""
    unauthenticated_bytes: int
    """Bytes of one message on a connection that needs a token and has not shown it yet."""
    unauthenticated_seconds: int
    """How long such a connection may take; then it is closed."""
    wire: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)
    """The object as it came, with what this file does not know yet."""


@dataclass(frozen=True)
class ResultRow:
    """One selected employee's result. `id`, `employeeCode`, `name` and `action` are null once the job was
    forgotten.
    """

    id: Optional[str]
    employee_code: Optional[str]
    name: Optional[str]
    """Last and first name, as the source has them."""
    outcome: Outcome
    action: Optional[WriteAction]
    """What was done or was to be done."""
    error: Optional[Failure]
    """Why not, if it was not done."""
    altered: Sequence[Alteration]
    """Fields that the service stored otherwise than they were sent."""
    at: Optional[datetime]
    """When the outcome was recorded; null if it was not attempted."""
    wire: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)
    """The object as it came, with what this file does not know yet."""


@dataclass(frozen=True)
class SelectionByClasses:
    """Everybody in these classes, with exceptions."""

    classes: Sequence[Union[EmployeeClass, str]]
    """Classes of the diff."""
    except_: Optional[Sequence[str]] = None
    """Employee codes to leave out."""
    wire: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)
    """The object as it came, with what this file does not know yet."""


@dataclass(frozen=True)
class SelectionByCodes:
    """The employees with these codes."""

    codes: Sequence[str]
    """Employee codes of the job's source."""
    wire: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)
    """The object as it came, with what this file does not know yet."""


@dataclass(frozen=True)
class SmartHRCreateDefault:
    """What new people in SmartHR are given."""

    business_establishment_id: str
    """所属事業所, by its id."""
    codes: Optional[Sequence[str]] = None
    """The new people for whom this holds; without it, all whom no other group names."""
    wire: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)
    """The object as it came, with what this file does not know yet."""


@dataclass(frozen=True)
class SmartHRPlacement:
    """Where a new person belongs in SmartHR."""

    business_establishment_id: str
    """所属事業所, by its id."""
    wire: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)
    """The object as it came, with what this file does not know yet."""


@dataclass(frozen=True)
class SyncPlan:
    """What a sync would do; nothing has been written."""

    job: str
    """A job's name. The caller may choose it; the same name with the same params gives the same job."""
    digest: str
    """The digest of the diff that these writes come from; it is what `override` takes."""
    planned: PlanCounts
    writes: Sequence[PlannedWrite]
    wire: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)
    """The object as it came, with what this file does not know yet."""


@dataclass(frozen=True)
class WorkingType:
    """雇用区分 in KING OF TIME."""

    code: str
    """Its code."""
    name: str
    """Its name."""
    wire: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)
    """The object as it came, with what this file does not know yet."""


@dataclass(frozen=True)
class CheckResult:
    """What `check` answers."""

    connection: str
    """連携設定: a connection's name in the settings."""
    ok: bool
    """Whether no entry has failed."""
    entries: Sequence[CheckEntry]
    wire: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)
    """The object as it came, with what this file does not know yet."""


@dataclass(frozen=True)
class ChoicesResult:
    """What `choices` answers."""

    connection: str
    """連携設定: a connection's name in the settings."""
    business_establishments: Optional[Sequence[BusinessEstablishment]] = None
    """Left out if SmartHR was not asked."""
    divisions: Optional[Sequence[Division]] = None
    """Left out if KING OF TIME was not asked."""
    working_types: Optional[Sequence[WorkingType]] = None
    """Left out if KING OF TIME was not asked."""
    wire: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)
    """The object as it came, with what this file does not know yet."""


@dataclass(frozen=True)
class DiffResult:
    """What `diff` answers."""

    job: str
    """A job's name. The caller may choose it; the same name with the same params gives the same job."""
    counts: ClassCounts
    digest: str
    """Stands for the whole comparison."""
    rows: Sequence[DiffRow]
    next_cursor: Optional[str]
    """Null on the last page."""
    wire: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)
    """The object as it came, with what this file does not know yet."""


@dataclass(frozen=True)
class ExplainResult:
    """What `explain` answers."""

    job: str
    """A job's name. The caller may choose it; the same name with the same params gives the same job."""
    id: str
    """A row's identity within its job, so that people without a code have one too."""
    employee_code: Optional[str]
    name: str
    """Last and first name, as the source has them."""
    class_: EmployeeClass
    fields: Sequence[FieldExplanation]
    findings: Sequence[Finding]
    """All findings of this employee."""
    wire: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)
    """The object as it came, with what this file does not know yet."""


@dataclass(frozen=True)
class HelloResult:
    """What `hello` answers."""

    product: str
    """Always `renkei`."""
    version: str
    """The program's version."""
    contract_version: str
    """The version of this contract; the first number changes when something breaks."""
    sandbox: bool
    """Whether the made-up services of the sandbox stand behind it."""
    connections: Sequence[str]
    """The connections of the settings, by name."""
    limits: ProtocolLimits
    features: Sequence[str]
    """What this program can do beyond the methods themselves."""
    wire: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)
    """The object as it came, with what this file does not know yet."""


@dataclass(frozen=True)
class HistoryResult:
    """What `history` answers."""

    entries: Sequence[HistoryEntry]
    next_cursor: Optional[str]
    """Null on the last page."""
    wire: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)
    """The object as it came, with what this file does not know yet."""


@dataclass(frozen=True)
class JobsResult:
    """What `jobs` answers."""

    jobs: Sequence[Job]
    next_cursor: Optional[str]
    """Null on the last page."""
    wire: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)
    """The object as it came, with what this file does not know yet."""


@dataclass(frozen=True)
class ResolveResult:
    """What `resolve` answers."""

    job: str
    """A job's name. The caller may choose it; the same name with the same params gives the same job."""
    counts: ClassCounts
    digest: str
    """Stands for exactly what was shown; it changes when anything in it does."""
    row: DiffRow
    """The row as it is now."""
    wire: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)
    """The object as it came, with what this file does not know yet."""


@dataclass(frozen=True)
class ResultsResult:
    """What `results` answers."""

    job: str
    """A job's name. The caller may choose it; the same name with the same params gives the same job."""
    outcomes: OutcomeCounts
    rows: Sequence[ResultRow]
    next_cursor: Optional[str]
    """Null on the last page."""
    wire: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)
    """The object as it came, with what this file does not know yet."""


@dataclass(frozen=True)
class SubscribeResult:
    """What `subscribe` answers."""

    all: bool
    """Whether this connection is told of all jobs."""
    jobs: Sequence[str]
    """The single jobs that this connection is told of."""
    wire: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)
    """The object as it came, with what this file does not know yet."""


@dataclass(frozen=True)
class UnsubscribeResult:
    """What `unsubscribe` answers."""

    all: bool
    """Whether this connection is told of all jobs."""
    jobs: Sequence[str]
    """The single jobs that this connection is told of."""
    wire: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)
    """The object as it came, with what this file does not know yet."""


@dataclass(frozen=True)
class VerifyHistoryResult:
    """What `verifyHistory` answers."""

    ok: bool
    """Whether all of it is as it was written."""
    entries: int
    """How many entries were found good, from the first on."""
    head: Optional[str]
    """The hash of the last good entry, in hex; null if there is none."""
    fault: Optional[HistoryFault]
    """What is wrong, if anything is."""
    number: Optional[int]
    """The number of the first entry that is not good."""
    wire: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)
    """The object as it came, with what this file does not know yet."""


@dataclass(frozen=True)
class JobProgressParams:
    """A job has got further. Sent after `subscribe`, at most 10 a second for a job; the last one always
    comes.
    """

    job: str
    """A job's name. The caller may choose it; the same name with the same params gives the same job."""
    progress: Progress
    wire: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)
    """The object as it came, with what this file does not know yet."""


CreateDefault = Union[SmartHRCreateDefault, KingOfTimeCreateDefault]
"""What new people are given that the source does not say. Existing people never get it."""
CreateDefaults = Union[CreateDefault, Sequence[CreateDefault]]
"""One for all selected new people, or a list with groups of codes."""
Placement = Union[SmartHRPlacement, KingOfTimePlacement]
"""Where a new person belongs in the target."""
Selection = Union[SelectionByCodes, SelectionByClasses]
"""同期対象: the employees that the caller chose."""
SyncResult = Union[Job, SyncPlan]
"""The job, or with `dryRun` the plan."""


class RenkeiError(Exception):
    """Everything that `renkei.py` raises."""


class CallError(RenkeiError):
    """renkei answered with an error. Each kind has a class of its own; a kind that this file does not know
    yet is a plain `CallError`.
    """

    def __init__(self, code: int, message: str, data: Mapping[str, Any]) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.message_ja: str = data.get("messageJa", message)
        self.kind = ErrorKind(data.get("kind", "internalError"))
        self.retryable: bool = data.get("retryable", False)
        """Whether the same call may succeed later."""
        self.retry_after: Optional[int] = data.get("retryAfter")
        """Seconds, where they are known."""
        self.data = data
        """`error.data` as it came."""


class ParseError(CallError):
    """This is not JSON. Send one JSON value in UTF-8, without trailing commas, duplicate names or lone
    surrogates.
    """

    @property
    def rule(self) -> Optional[str]:
        """The rule of JSON that was broken."""
        return self.data.get("rule")

    @property
    def offset(self) -> Optional[int]:
        """Where, in bytes from the start of the message."""
        return self.data.get("offset")


class InvalidRequest(CallError):
    """This is JSON, but no JSON-RPC 2.0 request. Send an object with "jsonrpc":"2.0", a method, an id and
    params by name.
    """

    @property
    def rule(self) -> Optional[str]:
        """What is wrong with it."""
        return self.data.get("rule")


class MethodNotFound(CallError):
    """There is no such method. See rpc.discover for all methods."""

    @property
    def method(self) -> Optional[str]:
        """The method that was asked for."""
        return self.data.get("method")


class InvalidParams(CallError):
    """A param is wrong, unknown or missing. Correct the param that `path` names, by the rule that `rule`
    names.
    """

    @property
    def path(self) -> Optional[str]:
        """JSON Pointer to the param."""
        return self.data.get("path")

    @property
    def rule(self) -> Optional[str]:
        """The rule that it breaks."""
        return self.data.get("rule")


class InternalError(CallError):
    """renkei made a mistake. Try again; if it stays, report it with the log's entry of this moment."""


class RequestCancelled(CallError):
    """The request was cancelled. Nothing is to be done. What the request had begun, such as a job, is not
    undone.
    """


class Unauthenticated(CallError):
    """This connection has not shown the right token. Call authenticate first and in time, with the token that
    the listener was started with.
    """


class NotConfigured(CallError):
    """Something is missing in the settings. Complete the settings as the message says; `renkei config` shows
    what is in force.
    """

    @property
    def setting(self) -> Optional[str]:
        """The setting, where it is one."""
        return self.data.get("setting")


class UnknownConnection(CallError):
    """There is no connection of this name. Use one of the names in `known`."""

    @property
    def connection(self) -> Optional[str]:
        """The name that was asked for."""
        return self.data.get("connection")

    @property
    def known(self) -> Optional[List[Any]]:
        """The connections of the settings."""
        return self.data.get("known")


class UnknownJob(CallError):
    """There is no job of this name. See jobs for all jobs, or begin one with fetch."""

    @property
    def job(self) -> Optional[str]:
        """A job's name. The caller may choose it; the same name with the same params gives the same job."""
        return self.data.get("job")


class JobExists(CallError):
    """There is a job of this name with other params. Choose another name, or ask with the same params."""

    @property
    def job(self) -> Optional[str]:
        """A job's name. The caller may choose it; the same name with the same params gives the same job."""
        return self.data.get("job")


class JobNotReady(CallError):
    """The job has not got there yet, or is past it. Look at `state`: wait for it with waitSeconds, or see
    status for why it ended.
    """

    @property
    def job(self) -> Optional[str]:
        """A job's name. The caller may choose it; the same name with the same params gives the same job."""
        return self.data.get("job")

    @property
    def state(self) -> Optional[str]:
        """Where the job stands."""
        return self.data.get("state")


class JobBusy(CallError):
    """Something else is being done with this job right now. Wait until it is done; status tells."""

    @property
    def job(self) -> Optional[str]:
        """A job's name. The caller may choose it; the same name with the same params gives the same job."""
        return self.data.get("job")

    @property
    def state(self) -> Optional[str]:
        """Where the job stands."""
        return self.data.get("state")


class JobExpired(CallError):
    """What the job has read is too old to trust. Fetch again under another name."""

    @property
    def job(self) -> Optional[str]:
        """A job's name. The caller may choose it; the same name with the same params gives the same job."""
        return self.data.get("job")

    @property
    def fetched_at(self) -> Optional[str]:
        """When it was read."""
        return self.data.get("fetchedAt")


class ServiceClosed(CallError):
    """The service is closed now. Come back at `opensAt`, or ask with whenClosed: wait."""

    @property
    def side(self) -> Optional[str]:
        """The service."""
        return self.data.get("side")

    @property
    def opens_at(self) -> Optional[str]:
        """When to come back."""
        return self.data.get("opensAt")


class ServiceRefused(CallError):
    """The service refused: token, permission or address. Run check; it says which of them, and what to do."""

    @property
    def side(self) -> Optional[str]:
        """The service."""
        return self.data.get("side")

    @property
    def status(self) -> Optional[int]:
        """HTTP status."""
        return self.data.get("status")

    @property
    def data_code(self) -> Optional[str]:
        """The service's own code, if it gave one."""
        return self.data.get("code")

    @property
    def service_messages(self) -> Optional[List[Any]]:
        """The service's own words, masked."""
        return self.data.get("serviceMessages")


class ServiceUnavailable(CallError):
    """The service could not be reached, or failed. Nothing was changed by this call. Try again later; check
    tells whether it is reachable.
    """

    @property
    def side(self) -> Optional[str]:
        """The service."""
        return self.data.get("side")


class IncompleteList(CallError):
    """The list that the service gave may be partial. Fetch again. If people really left in numbers, raise
    limits.partialListPercent in the settings.
    """

    @property
    def side(self) -> Optional[str]:
        """The service."""
        return self.data.get("side")


class CreateDefaultsRequired(CallError):
    """New people are selected, and it is not said where they belong. Give createDefaults for these codes;
    choices lists what there is.
    """

    @property
    def side(self) -> Optional[str]:
        """The service."""
        return self.data.get("side")

    @property
    def employee_codes(self) -> Optional[List[Any]]:
        """The new people whom no default covers."""
        return self.data.get("employeeCodes")


class UnknownChoice(CallError):
    """The service has no such establishment, division or working type. Use an id or code that choices lists.
    """

    @property
    def choice(self) -> Optional[str]:
        """Which param: `businessEstablishmentId`, `divisionCode` or `workingTypeCode`."""
        return self.data.get("choice")

    @property
    def value(self) -> Optional[str]:
        """The id or code that was given."""
        return self.data.get("value")


class UnknownEmployees(CallError):
    """These employees are not in the job. Use codes that diff lists."""

    @property
    def employees(self) -> Optional[List[Any]]:
        """The codes or ids that the job does not have."""
        return self.data.get("employees")


class LimitExceeded(CallError):
    """More would be written than the limits allow. Nothing was written. Look at the plan with dryRun. If it
    is right, repeat with override and this digest.
    """

    @property
    def exceeded(self) -> Optional[List[Any]]:
        """Every limit that the sync would exceed."""
        return self.data.get("exceeded")

    @property
    def digest(self) -> Optional[str]:
        """For `override`."""
        return self.data.get("digest")


class LedgerBusy(CallError):
    """Another process works with this ledger. Use that process, end it, or give this one another
    stateDirectory.
    """

    @property
    def owner(self) -> Optional[str]:
        """The process that holds it."""
        return self.data.get("owner")


class LedgerFull(CallError):
    """The ledger cannot be written: the disk is full or read-only. Make room in the state folder. No request
    was sent that could not be recorded.
    """


class TooLarge(CallError):
    """The message exceeds a limit of the protocol. Send less at once; hello shows all limits."""

    @property
    def limit(self) -> Optional[str]:
        """The limit's name, as in hello."""
        return self.data.get("limit")

    @property
    def allowed(self) -> Optional[int]:
        """What it allows."""
        return self.data.get("allowed")


class Cancelled(CallError):
    """The job was cancelled. See results for what was written before; retry takes the rest."""

    @property
    def job(self) -> Optional[str]:
        """A job's name. The caller may choose it; the same name with the same params gives the same job."""
        return self.data.get("job")


class RateLimited(CallError):
    """The service takes no more requests for now. Come back after `retryAfter` seconds."""

    @property
    def side(self) -> Optional[str]:
        """The service."""
        return self.data.get("side")

    @property
    def opens_at(self) -> Optional[str]:
        """When to come back."""
        return self.data.get("opensAt")


class UnreadableAnswer(CallError):
    """The service's answer is not what its documentation promises. Try again; if it stays, a proxy may be
    answering in the service's stead, or its API has changed.
    """

    @property
    def side(self) -> Optional[str]:
        """The service."""
        return self.data.get("side")


class WrongTenant(CallError):
    """The token belongs to another tenant than the one this connection was first used with. Put the right
    token into the settings, or make a new connection for the other tenant.
    """

    @property
    def side(self) -> Optional[str]:
        """The service."""
        return self.data.get("side")

    @property
    def expected(self) -> Optional[str]:
        """The tenant of the first use."""
        return self.data.get("expected")

    @property
    def found(self) -> Optional[str]:
        """The tenant behind the token."""
        return self.data.get("found")


class DigestMismatch(CallError):
    """The digest is not that of what would be written now. Look at the plan again with dryRun, and use its
    digest.
    """

    @property
    def digest(self) -> Optional[str]:
        """The right one now."""
        return self.data.get("digest")


class LedgerUnusable(CallError):
    """The ledger file cannot be used: it is damaged, foreign, or of a newer version. Keep the file, and give
    another stateDirectory or the version of renkei that wrote it.
    """


class LedgerRestored(CallError):
    """The ledger was put back from a copy and may miss later writes: `renkei adopt` goes on from it. Put the
    latest ledger back. To go on from this one, run `renkei adopt`, then fetch anew.
    """


class RecordRefused(CallError):
    """The service refused this one employee. Correct the record as the message says, fetch again, and sync
    this person.
    """


class RecordNotFound(CallError):
    """The record is no longer there. Fetch again: the person may have been deleted in the target."""


class PlanLimitExceeded(CallError):
    """The head count of the contract with the service is reached. Raise the head count with the service, then
    retry.
    """


class OutcomeUnknown(CallError):
    """The answer to a write was lost, and reading did not settle it. Retry: it looks the person up before
    anything is sent again.
    """


class NothingToResolve(CallError):
    """Nothing that blocks this employee is answered by this decision. See explain for what was found. What is
    missing is mended in the source.
    """

    @property
    def employee(self) -> Optional[str]:
        """The employee that was named."""
        return self.data.get("employee")

    @property
    def decision(self) -> Optional[str]:
        return self.data.get("decision")


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
    "limitExceeded": LimitExceeded,
    "ledgerBusy": LedgerBusy,
    "ledgerFull": LedgerFull,
    "tooLarge": TooLarge,
    "cancelled": Cancelled,
    "rateLimited": RateLimited,
    "unreadableAnswer": UnreadableAnswer,
    "wrongTenant": WrongTenant,
    "digestMismatch": DigestMismatch,
    "ledgerUnusable": LedgerUnusable,
    "ledgerRestored": LedgerRestored,
    "recordRefused": RecordRefused,
    "recordNotFound": RecordNotFound,
    "planLimitExceeded": PlanLimitExceeded,
    "outcomeUnknown": OutcomeUnknown,
    "nothingToResolve": NothingToResolve,
}
"""The class of each kind."""


class Methods:
    """Every method of the contract. `renkei.Client` has them."""

    def _call(self, method: str, params: Dict[str, Any], timeout: Optional[float]) -> Any:
        raise NotImplementedError

    def _pages(self, method: str, params: Dict[str, Any], rows: str, timeout: Optional[float]) -> Any:
        raise NotImplementedError

    def authenticate(self, *, token: str, timeout: Optional[float] = None) -> None:
        """Show the token.

        On TCP, until then, only `ping` answers, messages are small, and there is little time: see
        `unauthenticatedBytes` and `unauthenticatedSeconds` in `hello`. Repeated failure is answered ever
        later, then the connection is closed.

        :param token: The token that the listener was started with.
        :raises: Unauthenticated
        """
        return self._call("authenticate", _given(locals()), timeout)

    def cancel(self, *, job: str, actor: Optional[str] = None, timeout: Optional[float] = None) -> Job:
        """End a job.

        Writes in flight are finished and recorded, the rest is `notAttempted`. A job that has ended stays as
        it is.

        :param job: A job's name. The caller may choose it; the same name with the same params gives the
            same job.
        :param actor: Who asks, as the host program knows them; kept in the history, never interpreted.
        :raises: UnknownJob, LedgerBusy, LedgerFull, LedgerUnusable, LedgerRestored
        """
        return self._call("cancel", _given(locals()), timeout)

    def check(self, *, connection: Optional[str] = None, timeout: Optional[float] = None) -> CheckResult:
        """What works and what does not.

        The preflight: one entry each for tokens, permissions, readable fields, allowed IP, service hours,
        clock skew and state folder, with what to do. It only reads. A service that refuses is an entry, not
        an error.

        :param connection: The connection; may be left out if there is only one.
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
        """What new people can be given.

        Business establishments (所属事業所) of SmartHR; divisions (所属) and working types (雇用区分) of KING OF TIME.

        :param connection: The connection; may be left out if there is only one.
        :param side: One service; without it, both.
        :raises: NotConfigured, UnknownConnection, ServiceClosed, ServiceRefused, ServiceUnavailable,
            RateLimited, UnreadableAnswer, WrongTenant
        """
        return self._call("choices", _given(locals()), timeout)

    def diff(
        self,
        *,
        job: str,
        classes: Optional[Sequence[Union[EmployeeClass, str]]] = None,
        search: Optional[str] = None,
        findings: Optional[Sequence[Union[FindingCode, str]]] = None,
        limit: Optional[int] = None,
        cursor: Optional[str] = None,
        wait_seconds: Optional[int] = None,
        timeout: Optional[float] = None,
    ) -> DiffResult:
        """What differs, employee by employee.

        The counts are of the whole job, whatever the filters. Rows come in a stable order: people without a
        code first, then by employee code. With `waitSeconds`, waits for the job to be fetched; if it is not
        by then, `jobNotReady`.

        :param job: A job's name. The caller may choose it; the same name with the same params gives the
            same job.
        :param classes: Only rows of these classes.
        :param search: Only rows whose code or name holds this text.
        :param findings: Only rows with one of these findings.
        :param limit: How many rows a page has at most; 100 if not given.
        :param cursor: Where the next page begins. Opaque.
        :param wait_seconds: Answer when the job has got there, or when so many seconds have passed; 0 if
            not given.
        :raises: UnknownJob, JobNotReady, JobExpired, LedgerBusy, LedgerFull, LedgerUnusable,
            LedgerRestored
        """
        return self._call("diff", _given(locals()), timeout)

    def iter_diff(
        self,
        *,
        job: str,
        classes: Optional[Sequence[Union[EmployeeClass, str]]] = None,
        search: Optional[str] = None,
        findings: Optional[Sequence[Union[FindingCode, str]]] = None,
        limit: Optional[int] = None,
        wait_seconds: Optional[int] = None,
        timeout: Optional[float] = None,
    ) -> Iterator[DiffRow]:
        """Everything that `diff` has, over all pages."""
        return self._pages("diff", _given(locals()), "rows", timeout)

    def explain(
        self,
        *,
        job: str,
        employee_code: Optional[str] = None,
        id: Optional[str] = None,
        timeout: Optional[float] = None,
    ) -> ExplainResult:
        """How one employee was compared.

        Per field both raw values, both normalised values and the rules that were used. The employee is named
        by `employeeCode` or by the row's `id`, one of the two.

        :param job: A job's name. The caller may choose it; the same name with the same params gives the
            same job.
        :param employee_code: 社員番号・従業員コード: the key that matches the two sides; leading zeros count.
        :param id: A row's identity within its job, so that people without a code have one too.
        :raises: UnknownJob, JobNotReady, JobExpired, UnknownEmployees, LedgerBusy, LedgerFull,
            LedgerUnusable, LedgerRestored
        """
        return self._call("explain", _given(locals()), timeout)

    def fetch(
        self,
        *,
        direction: Union[Direction, str],
        base_date: Union[date, str],
        connection: Optional[str] = None,
        job: Optional[str] = None,
        name_style: Optional[Union[NameStyle, str]] = None,
        clear: Optional[Sequence[Union[ClearableField, str]]] = None,
        when_closed: Optional[Union[WhenClosed, str]] = None,
        wait_seconds: Optional[int] = None,
        actor: Optional[str] = None,
        timeout: Optional[float] = None,
    ) -> Job:
        """Read both services and compare.

        Begins a job; nothing is written to either service. The job is `fetching`, then `ready`. The same name
        with the same params gives the same job, with others an error, so a retry is harmless. The source list
        leaves out people hired after the base date and people who resigned on or before it.

        :param base_date: 従業員情報取得基準日: at most 3 years back and 1 year ahead.
        :param connection: The connection; may be left out if there is only one.
        :param job: Without it, the job is given a name.
        :param name_style: Without it, the setting.
        :param clear: Fields whose blank source value may erase the target's.
        :param when_closed: Without it, the setting.
        :param wait_seconds: Answer when the job has got there, or when so many seconds have passed; 0 if
            not given.
        :param actor: Who asks, as the host program knows them; kept in the history, never interpreted.
        :raises: NotConfigured, UnknownConnection, JobExists, JobBusy, ServiceClosed, ServiceRefused,
            ServiceUnavailable, RateLimited, IncompleteList, UnreadableAnswer, WrongTenant, LedgerBusy,
            LedgerFull, LedgerUnusable, LedgerRestored
        """
        return self._call("fetch", _given(locals()), timeout)

    def forget(self, *, job: str, actor: Optional[str] = None, timeout: Optional[float] = None) -> Job:
        """Remove a job's personal data.

        Removes from the ledger what was read and written of people; the job's name, state and counts stay.

        :param job: A job's name. The caller may choose it; the same name with the same params gives the
            same job.
        :param actor: Who asks, as the host program knows them; kept in the history, never interpreted.
        :raises: UnknownJob, JobBusy, LedgerBusy, LedgerFull, LedgerUnusable, LedgerRestored
        """
        return self._call("forget", _given(locals()), timeout)

    def hello(self, *, client: Optional[str] = None, timeout: Optional[float] = None) -> HelloResult:
        """Who is there, and what it can do.

        Optional: no other method needs it first. It opens neither the ledger nor a connection to a service.

        :param client: The caller's name and version, for the log.
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
        """Who did what to whose data, and when.

        Newest first, paged. Entries are only ever added, each bound to the one before by its hash;
        `verifyHistory` goes through them. With `employeeCode` or `id` it answers whose data was written,
        which fields, and when; values are not in it.

        :param job: A job's name. The caller may choose it; the same name with the same params gives the
            same job.
        :param employee_code: 社員番号・従業員コード: the key that matches the two sides; leading zeros count.
        :param id: A row's identity within its job, so that people without a code have one too.
        :param actor: Who asks, as the host program knows them; kept in the history, never interpreted.
        :param limit: How many rows a page has at most; 100 if not given.
        :param cursor: Where the next page begins. Opaque.
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
        """Everything that `history` has, over all pages."""
        return self._pages("history", _given(locals()), "entries", timeout)

    def jobs(
        self,
        *,
        limit: Optional[int] = None,
        cursor: Optional[str] = None,
        timeout: Optional[float] = None,
    ) -> JobsResult:
        """All jobs, newest first.

        Paged.

        :param limit: How many rows a page has at most; 100 if not given.
        :param cursor: Where the next page begins. Opaque.
        :raises: LedgerBusy, LedgerFull, LedgerUnusable, LedgerRestored
        """
        return self._call("jobs", _given(locals()), timeout)

    def iter_jobs(self, *, limit: Optional[int] = None, timeout: Optional[float] = None) -> Iterator[Job]:
        """Everything that `jobs` has, over all pages."""
        return self._pages("jobs", _given(locals()), "jobs", timeout)

    def ping(self, *, timeout: Optional[float] = None) -> None:
        """Whether it is alive.

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
        reason: Optional[str] = None,
        actor: Optional[str] = None,
        timeout: Optional[float] = None,
    ) -> ResolveResult:
        """Decide about an employee whom findings block.

        The decision, the reason and who decided go into the history, and the row changes its class
        accordingly: what the decision answers is a notice from then on. The job's digest changes with it.
        `accept` answers doubts about who somebody is (`codeReused`, `codesSwapped`, `probableSamePerson`,
        `similarEmployeeCode`, `possibleRehire`); `useSource` and `keepTarget` answer `changedOnBothSides` and
        `changedSinceSync`. What the data lacks is not decided but mended. The employee is named by
        `employeeCode` or by the row's `id`, one of the two.

        :param job: A job's name. The caller may choose it; the same name with the same params gives the
            same job.
        :param employee_code: 社員番号・従業員コード: the key that matches the two sides; leading zeros count.
        :param id: A row's identity within its job, so that people without a code have one too.
        :param reason: Why; kept in the history until the job is forgotten.
        :param actor: Who asks, as the host program knows them; kept in the history, never interpreted.
        :raises: UnknownJob, JobNotReady, JobBusy, JobExpired, UnknownEmployees, NothingToResolve,
            LedgerBusy, LedgerFull, LedgerUnusable, LedgerRestored
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
        """What became of each selected employee.

        One row for each, paged, in the order of the diff. The counts are of the whole job, whatever the
        filter. With `waitSeconds`, waits for a sync that was asked for before, in the same go, and that is
        not yet at its end.

        :param job: A job's name. The caller may choose it; the same name with the same params gives the
            same job.
        :param outcomes: Only rows with these outcomes.
        :param limit: How many rows a page has at most; 100 if not given.
        :param cursor: Where the next page begins. Opaque.
        :param wait_seconds: Answer when the job has got there, or when so many seconds have passed; 0 if
            not given.
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
        """Everything that `results` has, over all pages."""
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
        """Go on with an interrupted job.

        Writes whose outcome is not known are looked up before anything is sent again.

        :param job: A job's name. The caller may choose it; the same name with the same params gives the
            same job.
        :param when_closed: Without it, as the sync was asked for.
        :param wait_seconds: Answer when the job has got there, or when so many seconds have passed; 0 if
            not given.
        :param actor: Who asks, as the host program knows them; kept in the history, never interpreted.
        :raises: UnknownJob, JobNotReady, JobBusy, JobExpired, Cancelled, NotConfigured,
            UnknownConnection, ServiceClosed, ServiceRefused, ServiceUnavailable, RateLimited,
            UnreadableAnswer, WrongTenant, LedgerBusy, LedgerFull, LedgerUnusable, LedgerRestored
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
        """Try those again that failed.

        Takes only those whose outcome is `failed`, `notAttempted`, or `unknown` and settled by reading as not
        done. If there are none, nothing is sent.

        :param job: A job's name. The caller may choose it; the same name with the same params gives the
            same job.
        :param when_closed: Without it, as the sync was asked for.
        :param wait_seconds: Answer when the job has got there, or when so many seconds have passed; 0 if
            not given.
        :param actor: Who asks, as the host program knows them; kept in the history, never interpreted.
        :raises: UnknownJob, JobNotReady, JobBusy, JobExpired, Cancelled, NotConfigured,
            UnknownConnection, ServiceClosed, ServiceRefused, ServiceUnavailable, RateLimited,
            UnreadableAnswer, WrongTenant, LedgerBusy, LedgerFull, LedgerUnusable, LedgerRestored
        """
        return self._call("retry", _given(locals()), timeout)

    def discover(self, *, timeout: Optional[float] = None) -> Mapping[str, Any]:
        """The contract itself.

        The OpenRPC document of all methods.
        """
        return self._call("discover", _given(locals()), timeout)

    def shutdown(self, *, timeout: Optional[float] = None) -> None:
        """End the process.

        Ends like SIGTERM, after answering: requests already read are finished and answered, writes in flight
        are finished and recorded. A job that was syncing is `interrupted` and can be resumed.
        """
        return self._call("shutdown", _given(locals()), timeout)

    def status(self, *, job: str, wait_seconds: Optional[int] = None, timeout: Optional[float] = None) -> Job:
        """Where a job stands.

        With `waitSeconds`, answers when the job is no longer fetching, syncing or waiting, or when the time
        is up, then with the job as it is.

        :param job: A job's name. The caller may choose it; the same name with the same params gives the
            same job.
        :param wait_seconds: Answer when the job has got there, or when so many seconds have passed; 0 if
            not given.
        :raises: UnknownJob, LedgerBusy, LedgerFull, LedgerUnusable, LedgerRestored
        """
        return self._call("status", _given(locals()), timeout)

    def subscribe(self, *, job: Optional[str] = None, timeout: Optional[float] = None) -> SubscribeResult:
        """Ask for notifications.

        A connection gets no notification that it did not ask for. Asking twice changes nothing.

        :param job: One job; without it, all jobs.
        """
        return self._call("subscribe", _given(locals()), timeout)

    def sync(
        self,
        *,
        job: str,
        select: Selection,
        create_defaults: Optional[CreateDefaults] = None,
        dry_run: Optional[bool] = None,
        override: Optional[Override] = None,
        when_closed: Optional[Union[WhenClosed, str]] = None,
        wait_seconds: Optional[int] = None,
        actor: Optional[str] = None,
        timeout: Optional[float] = None,
    ) -> SyncResult:
        """Write the selected employees.

        Creates and updates the selected employees in the target; each gets its own result. Right before a
        write the record is read again: if it is no longer what the diff showed, that person ends `stale`.
        With `dryRun` the result is the list of writes that it would do, and nothing else happens.

        :param job: A job's name. The caller may choose it; the same name with the same params gives the
            same job.
        :param create_defaults: Needed if a new person is among the selected.
        :param dry_run: Only say what would be done; false if not given.
        :param when_closed: Without it, the setting.
        :param wait_seconds: Answer when the job has got there, or when so many seconds have passed; 0 if
            not given.
        :param actor: Who asks, as the host program knows them; kept in the history, never interpreted.
        :raises: UnknownJob, JobNotReady, JobBusy, JobExpired, CreateDefaultsRequired, UnknownChoice,
            UnknownEmployees, LimitExceeded, DigestMismatch, Cancelled, NotConfigured, UnknownConnection,
            ServiceClosed, ServiceRefused, ServiceUnavailable, RateLimited, UnreadableAnswer, WrongTenant,
            LedgerBusy, LedgerFull, LedgerUnusable, LedgerRestored
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
        """Begin a job that would take a sync back.

        Reads the target and compares it with the values from before the sync. Nothing is written: what comes
        of it is a job like any other, in the same direction, to be looked at with `diff` and written with
        `sync`, with the same checks. A value that was changed since is shown and blocks (`changedSinceSync`)
        until somebody decides; a person whom the sync created is listed (`createdBySync`), since nothing is
        ever deleted. Only what the ledger still holds can be taken back: not a forgotten job.

        :param job: The job to take back.
        :param new_job: The new job's name; one is made up if none is given. The same name for the same
            job is the same job, so a retry is harmless.
        :param when_closed: Without it, the setting.
        :param wait_seconds: Answer when the job has got there, or when so many seconds have passed; 0 if
            not given.
        :param actor: Who asks, as the host program knows them; kept in the history, never interpreted.
        :raises: UnknownJob, JobExists, JobNotReady, JobBusy, NotConfigured, UnknownConnection, Cancelled,
            ServiceClosed, ServiceRefused, ServiceUnavailable, RateLimited, UnreadableAnswer, IncompleteList,
            WrongTenant, LedgerBusy, LedgerFull, LedgerUnusable, LedgerRestored
        """
        return self._call("undo", _given(locals()), timeout)

    def unsubscribe(self, *, job: Optional[str] = None, timeout: Optional[float] = None) -> UnsubscribeResult:
        """Ask for no more notifications.

        The counterpart of `subscribe`. What was not subscribed stays so.

        :param job: One job; without it, everything that this connection asked for.
        """
        return self._call("unsubscribe", _given(locals()), timeout)

    def verify_history(self, *, timeout: Optional[float] = None) -> VerifyHistoryResult:
        """Whether the history is as it was written.

        Goes through all entries from the first on and computes each hash anew: an entry that was edited, put
        in, moved or removed is found, and the first is named. Whoever keeps `head` elsewhere can tell later
        that nothing up to it has changed.
        :raises: LedgerBusy, LedgerFull, LedgerUnusable, LedgerRestored
        """
        return self._call("verify_history", _given(locals()), timeout)


class AsyncMethods:
    """Every method of the contract, to await. `renkei.AsyncClient` has them."""

    async def _call(self, method: str, params: Dict[str, Any], timeout: Optional[float]) -> Any:
        raise NotImplementedError

    def _pages(self, method: str, params: Dict[str, Any], rows: str, timeout: Optional[float]) -> Any:
        raise NotImplementedError

    async def authenticate(self, *, token: str, timeout: Optional[float] = None) -> None:
        """Show the token.

        On TCP, until then, only `ping` answers, messages are small, and there is little time: see
        `unauthenticatedBytes` and `unauthenticatedSeconds` in `hello`. Repeated failure is answered ever
        later, then the connection is closed.

        :param token: The token that the listener was started with.
        :raises: Unauthenticated
        """
        return await self._call("authenticate", _given(locals()), timeout)

    async def cancel(self, *, job: str, actor: Optional[str] = None, timeout: Optional[float] = None) -> Job:
        """End a job.

        Writes in flight are finished and recorded, the rest is `notAttempted`. A job that has ended stays as
        it is.

        :param job: A job's name. The caller may choose it; the same name with the same params gives the
            same job.
        :param actor: Who asks, as the host program knows them; kept in the history, never interpreted.
        :raises: UnknownJob, LedgerBusy, LedgerFull, LedgerUnusable, LedgerRestored
        """
        return await self._call("cancel", _given(locals()), timeout)

    async def check(
        self,
        *,
        connection: Optional[str] = None,
        timeout: Optional[float] = None,
    ) -> CheckResult:
        """What works and what does not.

        The preflight: one entry each for tokens, permissions, readable fields, allowed IP, service hours,
        clock skew and state folder, with what to do. It only reads. A service that refuses is an entry, not
        an error.

        :param connection: The connection; may be left out if there is only one.
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
        """What new people can be given.

        Business establishments (所属事業所) of SmartHR; divisions (所属) and working types (雇用区分) of KING OF TIME.

        :param connection: The connection; may be left out if there is only one.
        :param side: One service; without it, both.
        :raises: NotConfigured, UnknownConnection, ServiceClosed, ServiceRefused, ServiceUnavailable,
            RateLimited, UnreadableAnswer, WrongTenant
        """
        return await self._call("choices", _given(locals()), timeout)

    async def diff(
        self,
        *,
        job: str,
        classes: Optional[Sequence[Union[EmployeeClass, str]]] = None,
        search: Optional[str] = None,
        findings: Optional[Sequence[Union[FindingCode, str]]] = None,
        limit: Optional[int] = None,
        cursor: Optional[str] = None,
        wait_seconds: Optional[int] = None,
        timeout: Optional[float] = None,
    ) -> DiffResult:
        """What differs, employee by employee.

        The counts are of the whole job, whatever the filters. Rows come in a stable order: people without a
        code first, then by employee code. With `waitSeconds`, waits for the job to be fetched; if it is not
        by then, `jobNotReady`.

        :param job: A job's name. The caller may choose it; the same name with the same params gives the
            same job.
        :param classes: Only rows of these classes.
        :param search: Only rows whose code or name holds this text.
        :param findings: Only rows with one of these findings.
        :param limit: How many rows a page has at most; 100 if not given.
        :param cursor: Where the next page begins. Opaque.
        :param wait_seconds: Answer when the job has got there, or when so many seconds have passed; 0 if
            not given.
        :raises: UnknownJob, JobNotReady, JobExpired, LedgerBusy, LedgerFull, LedgerUnusable,
            LedgerRestored
        """
        return await self._call("diff", _given(locals()), timeout)

    def iter_diff(
        self,
        *,
        job: str,
        classes: Optional[Sequence[Union[EmployeeClass, str]]] = None,
        search: Optional[str] = None,
        findings: Optional[Sequence[Union[FindingCode, str]]] = None,
        limit: Optional[int] = None,
        wait_seconds: Optional[int] = None,
        timeout: Optional[float] = None,
    ) -> AsyncIterator[DiffRow]:
        """Everything that `diff` has, over all pages."""
        return self._pages("diff", _given(locals()), "rows", timeout)

    async def explain(
        self,
        *,
        job: str,
        employee_code: Optional[str] = None,
        id: Optional[str] = None,
        timeout: Optional[float] = None,
    ) -> ExplainResult:
        """How one employee was compared.

        Per field both raw values, both normalised values and the rules that were used. The employee is named
        by `employeeCode` or by the row's `id`, one of the two.

        :param job: A job's name. The caller may choose it; the same name with the same params gives the
            same job.
        :param employee_code: 社員番号・従業員コード: the key that matches the two sides; leading zeros count.
        :param id: A row's identity within its job, so that people without a code have one too.
        :raises: UnknownJob, JobNotReady, JobExpired, UnknownEmployees, LedgerBusy, LedgerFull,
            LedgerUnusable, LedgerRestored
        """
        return await self._call("explain", _given(locals()), timeout)

    async def fetch(
        self,
        *,
        direction: Union[Direction, str],
        base_date: Union[date, str],
        connection: Optional[str] = None,
        job: Optional[str] = None,
        name_style: Optional[Union[NameStyle, str]] = None,
        clear: Optional[Sequence[Union[ClearableField, str]]] = None,
        when_closed: Optional[Union[WhenClosed, str]] = None,
        wait_seconds: Optional[int] = None,
        actor: Optional[str] = None,
        timeout: Optional[float] = None,
    ) -> Job:
        """Read both services and compare.

        Begins a job; nothing is written to either service. The job is `fetching`, then `ready`. The same name
        with the same params gives the same job, with others an error, so a retry is harmless. The source list
        leaves out people hired after the base date and people who resigned on or before it.

        :param base_date: 従業員情報取得基準日: at most 3 years back and 1 year ahead.
        :param connection: The connection; may be left out if there is only one.
        :param job: Without it, the job is given a name.
        :param name_style: Without it, the setting.
        :param clear: Fields whose blank source value may erase the target's.
        :param when_closed: Without it, the setting.
        :param wait_seconds: Answer when the job has got there, or when so many seconds have passed; 0 if
            not given.
        :param actor: Who asks, as the host program knows them; kept in the history, never interpreted.
        :raises: NotConfigured, UnknownConnection, JobExists, JobBusy, ServiceClosed, ServiceRefused,
            ServiceUnavailable, RateLimited, IncompleteList, UnreadableAnswer, WrongTenant, LedgerBusy,
            LedgerFull, LedgerUnusable, LedgerRestored
        """
        return await self._call("fetch", _given(locals()), timeout)

    async def forget(self, *, job: str, actor: Optional[str] = None, timeout: Optional[float] = None) -> Job:
        """Remove a job's personal data.

        Removes from the ledger what was read and written of people; the job's name, state and counts stay.

        :param job: A job's name. The caller may choose it; the same name with the same params gives the
            same job.
        :param actor: Who asks, as the host program knows them; kept in the history, never interpreted.
        :raises: UnknownJob, JobBusy, LedgerBusy, LedgerFull, LedgerUnusable, LedgerRestored
        """
        return await self._call("forget", _given(locals()), timeout)

    async def hello(self, *, client: Optional[str] = None, timeout: Optional[float] = None) -> HelloResult:
        """Who is there, and what it can do.

        Optional: no other method needs it first. It opens neither the ledger nor a connection to a service.

        :param client: The caller's name and version, for the log.
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
        """Who did what to whose data, and when.

        Newest first, paged. Entries are only ever added, each bound to the one before by its hash;
        `verifyHistory` goes through them. With `employeeCode` or `id` it answers whose data was written,
        which fields, and when; values are not in it.

        :param job: A job's name. The caller may choose it; the same name with the same params gives the
            same job.
        :param employee_code: 社員番号・従業員コード: the key that matches the two sides; leading zeros count.
        :param id: A row's identity within its job, so that people without a code have one too.
        :param actor: Who asks, as the host program knows them; kept in the history, never interpreted.
        :param limit: How many rows a page has at most; 100 if not given.
        :param cursor: Where the next page begins. Opaque.
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
        """Everything that `history` has, over all pages."""
        return self._pages("history", _given(locals()), "entries", timeout)

    async def jobs(
        self,
        *,
        limit: Optional[int] = None,
        cursor: Optional[str] = None,
        timeout: Optional[float] = None,
    ) -> JobsResult:
        """All jobs, newest first.

        Paged.

        :param limit: How many rows a page has at most; 100 if not given.
        :param cursor: Where the next page begins. Opaque.
        :raises: LedgerBusy, LedgerFull, LedgerUnusable, LedgerRestored
        """
        return await self._call("jobs", _given(locals()), timeout)

    def iter_jobs(
        self,
        *,
        limit: Optional[int] = None,
        timeout: Optional[float] = None,
    ) -> AsyncIterator[Job]:
        """Everything that `jobs` has, over all pages."""
        return self._pages("jobs", _given(locals()), "jobs", timeout)

    async def ping(self, *, timeout: Optional[float] = None) -> None:
        """Whether it is alive.

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
        reason: Optional[str] = None,
        actor: Optional[str] = None,
        timeout: Optional[float] = None,
    ) -> ResolveResult:
        """Decide about an employee whom findings block.

        The decision, the reason and who decided go into the history, and the row changes its class
        accordingly: what the decision answers is a notice from then on. The job's digest changes with it.
        `accept` answers doubts about who somebody is (`codeReused`, `codesSwapped`, `probableSamePerson`,
        `similarEmployeeCode`, `possibleRehire`); `useSource` and `keepTarget` answer `changedOnBothSides` and
        `changedSinceSync`. What the data lacks is not decided but mended. The employee is named by
        `employeeCode` or by the row's `id`, one of the two.

        :param job: A job's name. The caller may choose it; the same name with the same params gives the
            same job.
        :param employee_code: 社員番号・従業員コード: the key that matches the two sides; leading zeros count.
        :param id: A row's identity within its job, so that people without a code have one too.
        :param reason: Why; kept in the history until the job is forgotten.
        :param actor: Who asks, as the host program knows them; kept in the history, never interpreted.
        :raises: UnknownJob, JobNotReady, JobBusy, JobExpired, UnknownEmployees, NothingToResolve,
            LedgerBusy, LedgerFull, LedgerUnusable, LedgerRestored
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
        """What became of each selected employee.

        One row for each, paged, in the order of the diff. The counts are of the whole job, whatever the
        filter. With `waitSeconds`, waits for a sync that was asked for before, in the same go, and that is
        not yet at its end.

        :param job: A job's name. The caller may choose it; the same name with the same params gives the
            same job.
        :param outcomes: Only rows with these outcomes.
        :param limit: How many rows a page has at most; 100 if not given.
        :param cursor: Where the next page begins. Opaque.
        :param wait_seconds: Answer when the job has got there, or when so many seconds have passed; 0 if
            not given.
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
        """Everything that `results` has, over all pages."""
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
        """Go on with an interrupted job.

        Writes whose outcome is not known are looked up before anything is sent again.

        :param job: A job's name. The caller may choose it; the same name with the same params gives the
            same job.
        :param when_closed: Without it, as the sync was asked for.
        :param wait_seconds: Answer when the job has got there, or when so many seconds have passed; 0 if
            not given.
        :param actor: Who asks, as the host program knows them; kept in the history, never interpreted.
        :raises: UnknownJob, JobNotReady, JobBusy, JobExpired, Cancelled, NotConfigured,
            UnknownConnection, ServiceClosed, ServiceRefused, ServiceUnavailable, RateLimited,
            UnreadableAnswer, WrongTenant, LedgerBusy, LedgerFull, LedgerUnusable, LedgerRestored
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
        """Try those again that failed.

        Takes only those whose outcome is `failed`, `notAttempted`, or `unknown` and settled by reading as not
        done. If there are none, nothing is sent.

        :param job: A job's name. The caller may choose it; the same name with the same params gives the
            same job.
        :param when_closed: Without it, as the sync was asked for.
        :param wait_seconds: Answer when the job has got there, or when so many seconds have passed; 0 if
            not given.
        :param actor: Who asks, as the host program knows them; kept in the history, never interpreted.
        :raises: UnknownJob, JobNotReady, JobBusy, JobExpired, Cancelled, NotConfigured,
            UnknownConnection, ServiceClosed, ServiceRefused, ServiceUnavailable, RateLimited,
            UnreadableAnswer, WrongTenant, LedgerBusy, LedgerFull, LedgerUnusable, LedgerRestored
        """
        return await self._call("retry", _given(locals()), timeout)

    async def discover(self, *, timeout: Optional[float] = None) -> Mapping[str, Any]:
        """The contract itself.

        The OpenRPC document of all methods.
        """
        return await self._call("discover", _given(locals()), timeout)

    async def shutdown(self, *, timeout: Optional[float] = None) -> None:
        """End the process.

        Ends like SIGTERM, after answering: requests already read are finished and answered, writes in flight
        are finished and recorded. A job that was syncing is `interrupted` and can be resumed.
        """
        return await self._call("shutdown", _given(locals()), timeout)

    async def status(
        self,
        *,
        job: str,
        wait_seconds: Optional[int] = None,
        timeout: Optional[float] = None,
    ) -> Job:
        """Where a job stands.

        With `waitSeconds`, answers when the job is no longer fetching, syncing or waiting, or when the time
        is up, then with the job as it is.

        :param job: A job's name. The caller may choose it; the same name with the same params gives the
            same job.
        :param wait_seconds: Answer when the job has got there, or when so many seconds have passed; 0 if
            not given.
        :raises: UnknownJob, LedgerBusy, LedgerFull, LedgerUnusable, LedgerRestored
        """
        return await self._call("status", _given(locals()), timeout)

    async def subscribe(
        self,
        *,
        job: Optional[str] = None,
        timeout: Optional[float] = None,
    ) -> SubscribeResult:
        """Ask for notifications.

        A connection gets no notification that it did not ask for. Asking twice changes nothing.

        :param job: One job; without it, all jobs.
        """
        return await self._call("subscribe", _given(locals()), timeout)

    async def sync(
        self,
        *,
        job: str,
        select: Selection,
        create_defaults: Optional[CreateDefaults] = None,
        dry_run: Optional[bool] = None,
        override: Optional[Override] = None,
        when_closed: Optional[Union[WhenClosed, str]] = None,
        wait_seconds: Optional[int] = None,
        actor: Optional[str] = None,
        timeout: Optional[float] = None,
    ) -> SyncResult:
        """Write the selected employees.

        Creates and updates the selected employees in the target; each gets its own result. Right before a
        write the record is read again: if it is no longer what the diff showed, that person ends `stale`.
        With `dryRun` the result is the list of writes that it would do, and nothing else happens.

        :param job: A job's name. The caller may choose it; the same name with the same params gives the
            same job.
        :param create_defaults: Needed if a new person is among the selected.
        :param dry_run: Only say what would be done; false if not given.
        :param when_closed: Without it, the setting.
        :param wait_seconds: Answer when the job has got there, or when so many seconds have passed; 0 if
            not given.
        :param actor: Who asks, as the host program knows them; kept in the history, never interpreted.
        :raises: UnknownJob, JobNotReady, JobBusy, JobExpired, CreateDefaultsRequired, UnknownChoice,
            UnknownEmployees, LimitExceeded, DigestMismatch, Cancelled, NotConfigured, UnknownConnection,
            ServiceClosed, ServiceRefused, ServiceUnavailable, RateLimited, UnreadableAnswer, WrongTenant,
            LedgerBusy, LedgerFull, LedgerUnusable, LedgerRestored
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
        """Begin a job that would take a sync back.

        Reads the target and compares it with the values from before the sync. Nothing is written: what comes
        of it is a job like any other, in the same direction, to be looked at with `diff` and written with
        `sync`, with the same checks. A value that was changed since is shown and blocks (`changedSinceSync`)
        until somebody decides; a person whom the sync created is listed (`createdBySync`), since nothing is
        ever deleted. Only what the ledger still holds can be taken back: not a forgotten job.

        :param job: The job to take back.
        :param new_job: The new job's name; one is made up if none is given. The same name for the same
            job is the same job, so a retry is harmless.
        :param when_closed: Without it, the setting.
        :param wait_seconds: Answer when the job has got there, or when so many seconds have passed; 0 if
            not given.
        :param actor: Who asks, as the host program knows them; kept in the history, never interpreted.
        :raises: UnknownJob, JobExists, JobNotReady, JobBusy, NotConfigured, UnknownConnection, Cancelled,
            ServiceClosed, ServiceRefused, ServiceUnavailable, RateLimited, UnreadableAnswer, IncompleteList,
            WrongTenant, LedgerBusy, LedgerFull, LedgerUnusable, LedgerRestored
        """
        return await self._call("undo", _given(locals()), timeout)

    async def unsubscribe(
        self,
        *,
        job: Optional[str] = None,
        timeout: Optional[float] = None,
    ) -> UnsubscribeResult:
        """Ask for no more notifications.

        The counterpart of `subscribe`. What was not subscribed stays so.

        :param job: One job; without it, everything that this connection asked for.
        """
        return await self._call("unsubscribe", _given(locals()), timeout)

    async def verify_history(self, *, timeout: Optional[float] = None) -> VerifyHistoryResult:
        """Whether the history is as it was written.

        Goes through all entries from the first on and computes each hash anew: an entry that was edited, put
        in, moved or removed is found, and the first is named. Whoever keeps `head` elsewhere can tell later
        that nothing up to it has changed.
        :raises: LedgerBusy, LedgerFull, LedgerUnusable, LedgerRestored
        """
        return await self._call("verify_history", _given(locals()), timeout)


EVENTS: Mapping[str, type] = {
    "job.changed": Job,
    "job.progress": JobProgressParams,
}
"""What each notification carries."""


__all__ = [
    "CONTRACT_VERSION", "ERRORS", "EVENTS", "AsyncMethods", "CallError", "Methods", "RenkeiError", "Word",
    "ErrorKind", "CheckState", "CheckSubject", "ClearableField", "Decision", "Direction", "EmployeeClass",
    "Field", "FindingCode", "FindingSeverity", "HistoryEvent", "HistoryFault", "JobState", "NameStyle",
    "Outcome", "ReadingState", "Side", "WaitReason", "WhenClosed", "WriteAction", "Alteration",
    "BilingualText", "BusinessEstablishment", "CheckEntry", "ClassCounts", "DiffRow", "Difference",
    "Division", "ExceededLimit", "Failure", "FieldExplanation", "FieldReading", "Finding", "HistoryEntry",
    "Job", "KingOfTimeCreateDefault", "KingOfTimePlacement", "OutcomeCounts", "Override", "PlanCounts",
    "PlannedWrite", "Progress", "ProtocolLimits", "ResultRow", "SelectionByClasses", "SelectionByCodes",
    "SmartHRCreateDefault", "SmartHRPlacement", "SyncPlan", "WorkingType", "CheckResult", "ChoicesResult",
    "DiffResult", "ExplainResult", "HelloResult", "HistoryResult", "JobsResult", "ResolveResult",
    "ResultsResult", "SubscribeResult", "UnsubscribeResult", "VerifyHistoryResult", "JobProgressParams",
    "CreateDefault", "CreateDefaults", "Placement", "Selection", "SyncResult", "ParseError", "InvalidRequest",
    "MethodNotFound", "InvalidParams", "InternalError", "RequestCancelled", "Unauthenticated",
    "NotConfigured", "UnknownConnection", "UnknownJob", "JobExists", "JobNotReady", "JobBusy", "JobExpired",
    "ServiceClosed", "ServiceRefused", "ServiceUnavailable", "IncompleteList", "CreateDefaultsRequired",
    "UnknownChoice", "UnknownEmployees", "LimitExceeded", "LedgerBusy", "LedgerFull", "TooLarge", "Cancelled",
    "RateLimited", "UnreadableAnswer", "WrongTenant", "DigestMismatch", "LedgerUnusable", "LedgerRestored",
    "RecordRefused", "RecordNotFound", "PlanLimitExceeded", "OutcomeUnknown", "NothingToResolve",
]
