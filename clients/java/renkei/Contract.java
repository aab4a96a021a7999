// Generated from schema/ by `swift run ContractTool generate`.

package renkei;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The messages of renkei's contract. {@code Renkei} sends and receives them. */
public final class Contract {
    public static final String VERSION = "1.0";

    private Contract() {}

    /** Every kind of error. There may be more words one day. */
    public record ErrorKind(String value) implements Renkei.Word {
        /** JSONとして読み取れません。 This is not JSON. */
        public static final ErrorKind PARSE_ERROR = new ErrorKind("parseError");
        /** JSON-RPC 2.0のリクエストではありません。 This is JSON, but no JSON-RPC 2.0 request. */
        public static final ErrorKind INVALID_REQUEST = new ErrorKind("invalidRequest");
        /** そのメソッドはありません。 There is no such method. */
        public static final ErrorKind METHOD_NOT_FOUND = new ErrorKind("methodNotFound");
        /** パラメーターが正しくありません。 A param is wrong, unknown or missing. */
        public static final ErrorKind INVALID_PARAMS = new ErrorKind("invalidParams");
        /** renkeiの内部エラーです。 renkei made a mistake. */
        public static final ErrorKind INTERNAL_ERROR = new ErrorKind("internalError");
        /** リクエストは取り消されました。 The request was cancelled. */
        public static final ErrorKind REQUEST_CANCELLED = new ErrorKind("requestCancelled");
        /** 認証されていません。 This connection has not shown the right token. */
        public static final ErrorKind UNAUTHENTICATED = new ErrorKind("unauthenticated");
        /** 設定が足りません。 Something is missing in the settings. */
        public static final ErrorKind NOT_CONFIGURED = new ErrorKind("notConfigured");
        /** その名前の連携設定はありません。 There is no connection of this name. */
        public static final ErrorKind UNKNOWN_CONNECTION = new ErrorKind("unknownConnection");
        /** その名前の同期ジョブはありません。 There is no job of this name. */
        public static final ErrorKind UNKNOWN_JOB = new ErrorKind("unknownJob");
        /** 同じ名前で条件の異なる同期ジョブがあります。 There is a job of this name with other params. */
        public static final ErrorKind JOB_EXISTS = new ErrorKind("jobExists");
        /** 同期ジョブがその操作のできる状態ではありません。 The job has not got there yet, or is past it. */
        public static final ErrorKind JOB_NOT_READY = new ErrorKind("jobNotReady");
        /** 同期ジョブはほかの処理の最中です。 Something else is being done with this job right now. */
        public static final ErrorKind JOB_BUSY = new ErrorKind("jobBusy");
        /** 取得から時間が経ち、期限切れです。 What the job has read is too old to trust. */
        public static final ErrorKind JOB_EXPIRED = new ErrorKind("jobExpired");
        /** サービスのメンテナンス時間帯です。 The service is closed now. */
        public static final ErrorKind SERVICE_CLOSED = new ErrorKind("serviceClosed");
        /** サービスに拒否されました（トークン、権限、IPアドレスのいずれか）。 The service refused: token, permission or address. */
        public static final ErrorKind SERVICE_REFUSED = new ErrorKind("serviceRefused");
        /** サービスに接続できないか、サービス側の障害です。 The service could not be reached, or failed. */
        public static final ErrorKind SERVICE_UNAVAILABLE = new ErrorKind("serviceUnavailable");
        /** サービスから取得した一覧が不完全な可能性があります。 The list that the service gave may be partial. */
        public static final ErrorKind INCOMPLETE_LIST = new ErrorKind("incompleteList");
        /** 新規登録する従業員の所属などが指定されていません。 New people are selected, and it is not said where they belong. */
        public static final ErrorKind CREATE_DEFAULTS_REQUIRED = new ErrorKind("createDefaultsRequired");
        /** 指定された事業所・所属・雇用区分はありません。 The service has no such establishment, division or working type. */
        public static final ErrorKind UNKNOWN_CHOICE = new ErrorKind("unknownChoice");
        /** 同期ジョブにいない従業員が指定されています。 These employees are not in the job. */
        public static final ErrorKind UNKNOWN_EMPLOYEES = new ErrorKind("unknownEmployees");
        /**
         * 書き込み件数が上限を超えています。何も書き込まれていません。 More would be written than the limits allow. Nothing was written.
         */
        public static final ErrorKind LIMIT_EXCEEDED = new ErrorKind("limitExceeded");
        /** 台帳をほかのプロセスが使用中です。 Another process works with this ledger. */
        public static final ErrorKind LEDGER_BUSY = new ErrorKind("ledgerBusy");
        /** 台帳に書き込めません（空き容量不足または読み取り専用）。 The ledger cannot be written: the disk is full or read-only. */
        public static final ErrorKind LEDGER_FULL = new ErrorKind("ledgerFull");
        /** メッセージが上限を超えています。 The message exceeds a limit of the protocol. */
        public static final ErrorKind TOO_LARGE = new ErrorKind("tooLarge");
        /** 同期ジョブは中止されました。 The job was cancelled. */
        public static final ErrorKind CANCELLED = new ErrorKind("cancelled");
        /** サービスの利用回数の上限に達しました。 The service takes no more requests for now. */
        public static final ErrorKind RATE_LIMITED = new ErrorKind("rateLimited");
        /** サービスの応答を解釈できません。 The service's answer is not what its documentation promises. */
        public static final ErrorKind UNREADABLE_ANSWER = new ErrorKind("unreadableAnswer");
        /**
         * アクセストークンが、この連携設定で最初に使われた企業のものではありません。 The token belongs to another tenant than the one this
         * connection was first used with.
         */
        public static final ErrorKind WRONG_TENANT = new ErrorKind("wrongTenant");
        /** digestが現在の書き込み内容と一致しません。 The digest is not that of what would be written now. */
        public static final ErrorKind DIGEST_MISMATCH = new ErrorKind("digestMismatch");
        /**
         * 台帳ファイルを使用できません（破損、別物、または新しい版）。 The ledger file cannot be used: it is damaged, foreign, or of a
         * newer version.
         */
        public static final ErrorKind LEDGER_UNUSABLE = new ErrorKind("ledgerUnusable");
        /**
         * 台帳が控えから戻されており、その後の書き込みを知らない可能性があります。続けるには{@code renkei adopt}を実行してください。 The ledger was put back
         * from a copy and may miss later writes: {@code renkei adopt} goes on from it.
         */
        public static final ErrorKind LEDGER_RESTORED = new ErrorKind("ledgerRestored");
        /** サービスがこの従業員を受け付けませんでした。 The service refused this one employee. */
        public static final ErrorKind RECORD_REFUSED = new ErrorKind("recordRefused");
        /** 対象の従業員が見つかりません。 The record is no longer there. */
        public static final ErrorKind RECORD_NOT_FOUND = new ErrorKind("recordNotFound");
        /** サービスの契約人数に達しています。 The head count of the contract with the service is reached. */
        public static final ErrorKind PLAN_LIMIT_EXCEEDED = new ErrorKind("planLimitExceeded");
        /** 書き込みの応答が失われ、結果を確認できていません。 The answer to a write was lost, and reading did not settle it. */
        public static final ErrorKind OUTCOME_UNKNOWN = new ErrorKind("outcomeUnknown");
        /** この従業員に、その判断で解決できる要確認事項はありません。 Nothing that blocks this employee is answered by this decision. */
        public static final ErrorKind NOTHING_TO_RESOLVE = new ErrorKind("nothingToResolve");

        @java.lang.Override
        public String toString() {
            return value;
        }
    }

    /** How one entry of the preflight stands. There may be more words one day. */
    public record CheckState(String value) implements Renkei.Word {
        /** 正常. Works. */
        public static final CheckState OK = new CheckState("ok");
        /** 注意. Works, yet a person should know. */
        public static final CheckState NOTICE = new CheckState("notice");
        /** 異常. Will not work. */
        public static final CheckState FAILED = new CheckState("failed");
        /** 未確認. Could not be looked at. */
        public static final CheckState UNKNOWN = new CheckState("unknown");

        @java.lang.Override
        public String toString() {
            return value;
        }
    }

    /** What one entry of the preflight looked at. There may be more words one day. */
    public record CheckSubject(String value) implements Renkei.Word {
        /** アクセストークン. Access token. */
        public static final CheckSubject TOKEN = new CheckSubject("token");
        /** 契約企業. Tenant or company behind the token. */
        public static final CheckSubject TENANT = new CheckSubject("tenant");
        /** 参照権限. Permission to read. */
        public static final CheckSubject READ_PERMISSION = new CheckSubject("readPermission");
        /** 更新権限. Permission to write. */
        public static final CheckSubject WRITE_PERMISSION = new CheckSubject("writePermission");
        /** 参照できる項目. Fields that the token may read. */
        public static final CheckSubject READABLE_FIELDS = new CheckSubject("readableFields");
        /** 許可IPアドレス. Allowed IP address. */
        public static final CheckSubject ALLOWED_IP = new CheckSubject("allowedIP");
        /** 登録時の選択肢. Choices for new people. */
        public static final CheckSubject CHOICES = new CheckSubject("choices");
        /** メンテナンス時間帯. Closed hours. */
        public static final CheckSubject CLOSED_HOURS = new CheckSubject("closedHours");
        /** 時刻のずれ. Clock skew. */
        public static final CheckSubject CLOCK_SKEW = new CheckSubject("clockSkew");
        /** 保存先フォルダ. State folder. */
        public static final CheckSubject STATE_DIRECTORY = new CheckSubject("stateDirectory");

        @java.lang.Override
        public String toString() {
            return value;
        }
    }

    /**
     * A field whose blank source value may erase the target's, because the caller said so. There may be more
     * words one day.
     */
    public record ClearableField(String value) implements Renkei.Word {
        /** 姓. Last name. */
        public static final ClearableField LAST_NAME = new ClearableField("lastName");
        /** 名. First name. */
        public static final ClearableField FIRST_NAME = new ClearableField("firstName");
        /** 姓（カナ）. Last name in katakana. */
        public static final ClearableField LAST_NAME_KANA = new ClearableField("lastNameKana");
        /** 名（カナ）. First name in katakana. */
        public static final ClearableField FIRST_NAME_KANA = new ClearableField("firstNameKana");
        /** 性別. Gender. */
        public static final ClearableField GENDER = new ClearableField("gender");
        /** 生年月日. Date of birth. */
        public static final ClearableField BIRTH_DATE = new ClearableField("birthDate");
        /** メールアドレス. First e-mail address. */
        public static final ClearableField EMAIL = new ClearableField("email");
        /** 入社年月日. Date of hire. */
        public static final ClearableField HIRE_DATE = new ClearableField("hireDate");
        /** 退職年月日. Date of resignation. */
        public static final ClearableField RESIGNATION_DATE = new ClearableField("resignationDate");

        @java.lang.Override
        public String toString() {
            return value;
        }
    }

    /**
     * What a person decides about an employee's findings. What the data lacks is answered by mending it.
     * There may be more words one day.
     */
    public record Decision(String value) implements Renkei.Word {
        /** 社員番号のとおりとする. The people concerned were looked at: it is as the codes say. */
        public static final Decision ACCEPT = new Decision("accept");
        /** 取得元の値を書き込む. Write the source's value although the target's has changed, too. */
        public static final Decision USE_SOURCE = new Decision("useSource");
        /** 同期先の値を残す. Leave the target's value as it is, this time. */
        public static final Decision KEEP_TARGET = new Decision("keepTarget");

        @java.lang.Override
        public String toString() {
            return value;
        }
    }

    /**
     * 方向: which service is read (the source) and which is written (the target). There may be more words one
     * day.
     */
    public record Direction(String value) implements Renkei.Word {
        /** KING OF TIMEからSmartHRに取り込む. From KING OF TIME to SmartHR. */
        public static final Direction KING_OF_TIME_TO_SMART_HR = new Direction("kingOfTimeToSmartHR");
        /** SmartHRからKING OF TIMEに送る. From SmartHR to KING OF TIME. */
        public static final Direction SMART_HR_TO_KING_OF_TIME = new Direction("smartHRToKingOfTime");

        @java.lang.Override
        public String toString() {
            return value;
        }
    }

    /**
     * 変更差分: what the comparison says of one source employee. Each has exactly one. There may be more words
     * one day.
     */
    public record EmployeeClass(String value) implements Renkei.Word {
        /** 新規登録. New: in the source, not in the target. */
        public static final EmployeeClass NEW = new EmployeeClass("new");
        /** 差分あり. Changed: on both sides, with a difference. */
        public static final EmployeeClass CHANGED = new EmployeeClass("changed");
        /** 差分なし. Unchanged: on both sides, without one. */
        public static final EmployeeClass UNCHANGED = new EmployeeClass("unchanged");
        /** 要確認. Blocked: a person has to look first; the findings say why. */
        public static final EmployeeClass BLOCKED = new EmployeeClass("blocked");

        @java.lang.Override
        public String toString() {
            return value;
        }
    }

    /**
     * The ten fields that the two services share, in the order in which they are shown. There may be more
     * words one day.
     */
    public record Field(String value) implements Renkei.Word {
        /** 社員番号・従業員コード. Employee code, the key. */
        public static final Field EMPLOYEE_CODE = new Field("employeeCode");
        /** 姓. Last name. */
        public static final Field LAST_NAME = new Field("lastName");
        /** 名. First name. */
        public static final Field FIRST_NAME = new Field("firstName");
        /** 姓（カナ）. Last name in katakana. */
        public static final Field LAST_NAME_KANA = new Field("lastNameKana");
        /** 名（カナ）. First name in katakana. */
        public static final Field FIRST_NAME_KANA = new Field("firstNameKana");
        /** 性別. Gender. */
        public static final Field GENDER = new Field("gender");
        /** 生年月日. Date of birth. */
        public static final Field BIRTH_DATE = new Field("birthDate");
        /** メールアドレス. First e-mail address. */
        public static final Field EMAIL = new Field("email");
        /** 入社年月日. Date of hire. */
        public static final Field HIRE_DATE = new Field("hireDate");
        /** 退職年月日. Date of resignation. */
        public static final Field RESIGNATION_DATE = new Field("resignationDate");

        @java.lang.Override
        public String toString() {
            return value;
        }
    }

    /** 要確認事項: why a row is blocked or deserves a look. There may be more words one day. */
    public record FindingCode(String value) implements Renkei.Word {
        /** 社員番号がありません. No employee code. */
        public static final FindingCode MISSING_EMPLOYEE_CODE = new FindingCode("missingEmployeeCode");
        /** 社員番号が重複しています. Several people carry this employee code. */
        public static final FindingCode DUPLICATE_EMPLOYEE_CODE = new FindingCode("duplicateEmployeeCode");
        /** よく似た社員番号の従業員がいます. A code that is equal but for width, case or zero padding. */
        public static final FindingCode SIMILAR_EMPLOYEE_CODE = new FindingCode("similarEmployeeCode");
        /** 別の社員番号の同一人物と思われます. Probably the same person under another code. */
        public static final FindingCode PROBABLE_SAME_PERSON = new FindingCode("probableSamePerson");
        /** 社員番号が別の人に使われています. The linked person has another code now, or the code another person. */
        public static final FindingCode CODE_REUSED = new FindingCode("codeReused");
        /** 社員番号が入れ替わっています. Two people's codes were exchanged. */
        public static final FindingCode CODES_SWAPPED = new FindingCode("codesSwapped");
        /** 登録に必要な項目がありません. A field that the target needs is missing. */
        public static final FindingCode MISSING_REQUIRED_FIELD = new FindingCode("missingRequiredField");
        /** 未知の値です. A value never seen before. */
        public static final FindingCode UNMAPPED_VALUE = new FindingCode("unmappedValue");
        /** 項目を読み取れません. A field that the token may not read. */
        public static final FindingCode UNREADABLE_FIELD = new FindingCode("unreadableField");
        /** 再入社の可能性があります. Possibly hired again after a resignation. */
        public static final FindingCode POSSIBLE_REHIRE = new FindingCode("possibleRehire");
        /** 同期先が受け付けない値です. A value that the target would refuse. */
        public static final FindingCode INVALID_FOR_TARGET = new FindingCode("invalidForTarget");
        /** 両方で変更されています. Changed on both sides since the last sync. */
        public static final FindingCode CHANGED_ON_BOTH_SIDES = new FindingCode("changedOnBothSides");
        /** 同期後に変更されています. In an undo: changed since that sync. */
        public static final FindingCode CHANGED_SINCE_SYNC = new FindingCode("changedSinceSync");
        /** 同期で登録された従業員です. In an undo: created by that sync; nothing is ever deleted. */
        public static final FindingCode CREATED_BY_SYNC = new FindingCode("createdBySync");

        @java.lang.Override
        public String toString() {
            return value;
        }
    }

    /** What a finding does to its row. There may be more words one day. */
    public record FindingSeverity(String value) implements Renkei.Word {
        /** 要確認. The row is blocked. */
        public static final FindingSeverity BLOCKS = new FindingSeverity("blocks");
        /** 参考. Worth a look; the row keeps its class. */
        public static final FindingSeverity NOTICE = new FindingSeverity("notice");

        @java.lang.Override
        public String toString() {
            return value;
        }
    }

    /** The event that a history entry records. There may be more words one day. */
    public record HistoryEvent(String value) implements Renkei.Word {
        /** 取得の指示. A fetch was asked for. */
        public static final HistoryEvent FETCH = new HistoryEvent("fetch");
        /** 同期の指示. A sync was asked for. */
        public static final HistoryEvent SYNC = new HistoryEvent("sync");
        /** 再実行の指示. A retry was asked for. */
        public static final HistoryEvent RETRY = new HistoryEvent("retry");
        /** 再開の指示. Going on with an interrupted sync was asked for. */
        public static final HistoryEvent RESUME = new HistoryEvent("resume");
        /** 中止の指示. The end of a job was asked for. */
        public static final HistoryEvent CANCEL = new HistoryEvent("cancel");
        /** 取り消しの指示. Taking a sync back was asked for. */
        public static final HistoryEvent UNDO = new HistoryEvent("undo");
        /** 個人情報の消去. A job's personal data was removed. */
        public static final HistoryEvent FORGET = new HistoryEvent("forget");
        /** 一覧の取得. The services' lists were read. */
        public static final HistoryEvent READ = new HistoryEvent("read");
        /** 上限超過の承認. A limit was exceeded, and the caller said yes. */
        public static final HistoryEvent OVERRIDE = new HistoryEvent("override");
        /** 要確認事項の判断. Somebody decided about findings. */
        public static final HistoryEvent RESOLVE = new HistoryEvent("resolve");
        /** 書き込み. An employee was written, or was to be. */
        public static final HistoryEvent WRITE = new HistoryEvent("write");
        /** 控えから戻した台帳の使用開始. A ledger that was put back from a copy was taken into use. */
        public static final HistoryEvent ADOPT = new HistoryEvent("adopt");

        @java.lang.Override
        public String toString() {
            return value;
        }
    }

    /** What is wrong with an entry of the history. There may be more words one day. */
    public record HistoryFault(String value) implements Renkei.Word {
        /** 書き換え、挿入、または並べ替え. It is not what its hash says: edited, put in, or moved. */
        public static final HistoryFault ALTERED = new HistoryFault("altered");
        /** 欠落. It is gone. */
        public static final HistoryFault MISSING = new HistoryFault("missing");

        @java.lang.Override
        public String toString() {
            return value;
        }
    }

    /** Where a job stands. There may be more words one day. */
    public record JobState(String value) implements Renkei.Word {
        /** 取得中. Fetching. */
        public static final JobState FETCHING = new JobState("fetching");
        /** 同期待ち. Ready to sync. */
        public static final JobState READY = new JobState("ready");
        /** 同期中. Syncing. */
        public static final JobState SYNCING = new JobState("syncing");
        /** 待機中. Waiting for opening hours or for the rate limit. */
        public static final JobState WAITING = new JobState("waiting");
        /** 同期完了. Done. */
        public static final JobState DONE = new JobState("done");
        /** 中断. Interrupted. */
        public static final JobState INTERRUPTED = new JobState("interrupted");
        /** 中止. Cancelled. */
        public static final JobState CANCELLED = new JobState("cancelled");
        /** 失敗. Failed. */
        public static final JobState FAILED = new JobState("failed");
        /** 期限切れ. Expired. */
        public static final JobState EXPIRED = new JobState("expired");

        @java.lang.Override
        public String toString() {
            return value;
        }
    }

    /**
     * 従業員氏名の設定: which name SmartHR→KING OF TIME sends. The other direction always writes the legal name.
     * There may be more words one day.
     */
    public record NameStyle(String value) implements Renkei.Word {
        /** 本名. The legal name. */
        public static final NameStyle LEGAL = new NameStyle("legal");
        /** ビジネスネーム. The business name, or the legal one where it is blank. */
        public static final NameStyle BUSINESS = new NameStyle("business");

        @java.lang.Override
        public String toString() {
            return value;
        }
    }

    /** 結果: one selected employee's final result. Each has exactly one. There may be more words one day. */
    public record Outcome(String value) implements Renkei.Word {
        /** 登録済み. Created in the target. */
        public static final Outcome CREATED = new Outcome("created");
        /** 更新済み. Updated in the target. */
        public static final Outcome UPDATED = new Outcome("updated");
        /** 対象外. There was nothing to do. */
        public static final Outcome SKIPPED = new Outcome("skipped");
        /** 要確認. A finding forbids the write until a person has looked. */
        public static final Outcome BLOCKED = new Outcome("blocked");
        /** 変更を検知. No longer what the diff showed; nothing was written. */
        public static final Outcome STALE = new Outcome("stale");
        /** 失敗. The service refused this one. */
        public static final Outcome FAILED = new Outcome("failed");
        /** 結果不明. The answer was lost and reading did not settle it. */
        public static final Outcome UNKNOWN = new Outcome("unknown");
        /** 未実施. Not attempted. */
        public static final Outcome NOT_ATTEMPTED = new Outcome("notAttempted");

        @java.lang.Override
        public String toString() {
            return value;
        }
    }

    /**
     * What reading one field of one record brought. Absent, blank and unreadable are three things. There may
     * be more words one day.
     */
    public record ReadingState(String value) implements Renkei.Word {
        /** 値あり. A value. */
        public static final ReadingState VALUE = new ReadingState("value");
        /** 値なし. The service holds none. */
        public static final ReadingState ABSENT = new ReadingState("absent");
        /** 空欄. The service holds an empty one. */
        public static final ReadingState BLANK = new ReadingState("blank");
        /** 読取不可. The token may not see it. */
        public static final ReadingState UNREADABLE = new ReadingState("unreadable");
        /** 未知の値. A value that cannot be understood. */
        public static final ReadingState UNMAPPED = new ReadingState("unmapped");

        @java.lang.Override
        public String toString() {
            return value;
        }
    }

    /** One of the two services. There may be more words one day. */
    public record Side(String value) implements Renkei.Word {
        /** SmartHR. SmartHR. */
        public static final Side SMART_HR = new Side("smartHR");
        /** KING OF TIME. KING OF TIME. */
        public static final Side KING_OF_TIME = new Side("kingOfTime");

        @java.lang.Override
        public String toString() {
            return value;
        }
    }

    /** What a waiting job waits for. There may be more words one day. */
    public record WaitReason(String value) implements Renkei.Word {
        /** メンテナンス時間帯. Closed hours. */
        public static final WaitReason CLOSED_HOURS = new WaitReason("closedHours");
        /** 利用回数の制限. The rate limit. */
        public static final WaitReason RATE_LIMIT = new WaitReason("rateLimit");

        @java.lang.Override
        public String toString() {
            return value;
        }
    }

    /** What to do in KING OF TIME's closed hours. There may be more words one day. */
    public record WhenClosed(String value) implements Renkei.Word {
        /** 待つ. Wait until it opens. */
        public static final WhenClosed WAIT = new WhenClosed("wait");
        /** 中止する. Refuse at once, with the time to come back. */
        public static final WhenClosed REFUSE = new WhenClosed("refuse");

        @java.lang.Override
        public String toString() {
            return value;
        }
    }

    /** What is done, or would be, to one employee in the target. There may be more words one day. */
    public record WriteAction(String value) implements Renkei.Word {
        /** 新規登録. Create. */
        public static final WriteAction CREATE = new WriteAction("create");
        /** 更新. Update. */
        public static final WriteAction UPDATE = new WriteAction("update");
        /** なし. Nothing. */
        public static final WriteAction NONE = new WriteAction("none");

        @java.lang.Override
        public String toString() {
            return value;
        }
    }

    /**
     * A field that the service stored otherwise than it was sent.
     *
     * @param sent What was sent.
     * @param stored What was read back.
     */
    public record Alteration(Field field, String sent, String stored) {
    }

    /**
     * A text in both languages of the people who read it.
     *
     * @param ja Japanese.
     * @param en English.
     */
    public record BilingualText(String ja, String en) {
    }

    /**
     * 所属事業所 in SmartHR.
     *
     * @param id Its id.
     * @param name Its name.
     */
    public record BusinessEstablishment(String id, String name) {
    }

    /**
     * One line of the preflight: what was looked at, how it stands, why, and what to do about it.
     *
     * @param side The service it is about; null for this host.
     * @param advice What to do, if anything is to be done.
     */
    public record CheckEntry(
        CheckSubject subject,
        Side side,
        CheckState state,
        BilingualText message,
        BilingualText advice
    ) {
    }

    /**
     * How many source employees are in each class.
     *
     * @param new_ 新規登録.
     * @param changed 差分あり.
     * @param unchanged 差分なし.
     * @param blocked 要確認.
     */
    public record ClassCounts(int new_, int changed, int unchanged, int blocked) {
    }

    /**
     * One source employee as the comparison shows it.
     *
     * @param id A row's identity within its job, so that people without a code have one too.
     * @param employeeCode Null for a person without one.
     * @param name Last and first name, as the source has them.
     * @param legalNameFields With the name style {@code business}: the fields whose business name is blank,
     * so that the legal one stands.
     */
    public record DiffRow(
        String id,
        String employeeCode,
        String name,
        EmployeeClass class_,
        List<Difference> differences,
        List<Finding> findings,
        List<Field> legalNameFields
    ) {
    }

    /**
     * 差分: one differing field.
     *
     * @param before The target's value now; null if it has none.
     * @param after What would be written; null erases, which only happens to a field named in {@code clear}.
     */
    public record Difference(Field field, String before, String after) {
    }

    /**
     * 所属 in KING OF TIME.
     *
     * @param code Its code.
     * @param name Its name.
     */
    public record Division(String code, String name) {
    }

    /**
     * A limit of the settings that a sync would exceed.
     *
     * @param limit {@code creates}, {@code changes}, {@code changedPercent}, {@code resignations}, {@code
     * cleared}, {@code everyone} (all whom both sides have would change at once) or {@code
     * shorterListPercent} (a list is much shorter than last time).
     * @param count What the sync would come to.
     * @param allowed What the limit allows.
     */
    public record ExceededLimit(String limit, int count, int allowed) {
    }

    /**
     * Why a job, or one employee of it, did not get there.
     *
     * @param kind The kind of error, as in the list of errors.
     * @param message English, for a person.
     * @param messageJa Japanese, for a person.
     */
    public record Failure(ErrorKind kind, String message, String messageJa) {
    }

    /**
     * How one field was compared.
     *
     * @param target Null for a person who is not in the target.
     * @param normalisedSource The source's value as it was compared.
     * @param normalisedTarget The target's value as it was compared.
     * @param equal Whether the two are the same; null if they were not compared.
     * @param rules The normalisation rules that changed anything, by name, in the order in which they were
     * used.
     * @param nameStyle For a name: which one was taken.
     * @param findings The findings about this field.
     */
    public record FieldExplanation(
        Field field,
        FieldReading source,
        FieldReading target,
        String normalisedSource,
        String normalisedTarget,
        Boolean equal,
        List<String> rules,
        NameStyle nameStyle,
        List<Finding> findings
    ) {
    }

    /**
     * One field of one record, as it was read.
     *
     * @param raw The text that the service sent, if it sent any.
     */
    public record FieldReading(ReadingState state, String raw) {
    }

    /**
     * 要確認事項: something about one employee that a person should look at. It is not an error.
     *
     * @param field The field it is about, if it is about one.
     * @param values The values that led to it, by a short name, such as {@code otherCode}.
     */
    public record Finding(
        FindingCode code,
        FindingSeverity severity,
        Field field,
        BilingualText message,
        Map<String, String> values
    ) {
    }

    /**
     * One thing that was done: by whom, in which job, to whose data.
     *
     * @param number Counted from 1, without a gap.
     * @param at When.
     * @param job The job; null of what concerns the ledger as a whole.
     * @param connection Its connection; null as {@code job} is.
     * @param actor Who asked, as the host program said.
     * @param id The source record of the employee concerned.
     * @param employeeCode The employee's code; null once the job is forgotten.
     * @param fields The fields that were sent.
     * @param outcome What came of a write.
     * @param detail What else belongs to it: a decision, a digest, an error's kind, counts.
     * @param reason What the caller gave as the reason; null once the job is forgotten.
     * @param hash SHA-256 over the entry and the hash of the one before, in hex.
     */
    public record HistoryEntry(
        int number,
        OffsetDateTime at,
        HistoryEvent event,
        String job,
        String connection,
        String actor,
        String id,
        String employeeCode,
        List<Field> fields,
        Outcome outcome,
        String detail,
        String reason,
        String hash
    ) {
    }

    /**
     * 同期ジョブ: one run of the comparison and the sync. It is kept in the ledger.
     *
     * @param job A job's name. The caller may choose it; the same name with the same params gives the same
     * job.
     * @param label The state in words.
     * @param connection 連携設定: a connection's name in the settings.
     * @param baseDate 従業員情報取得基準日.
     * @param clear Fields that a blank source value may erase.
     * @param createdAt When the job was asked for.
     * @param fetchedAt When both services had been read; null until then.
     * @param progress While it is fetching, syncing or waiting.
     * @param counts Once it has been fetched.
     * @param outcomes Once a sync has begun.
     * @param waitingUntil While it is waiting: when it goes on by itself.
     * @param waitingFor While it is waiting: what for.
     * @param error If it failed.
     * @param forgotten True once {@code forget} has removed its personal data; left out until then.
     * @param undoes The job that this one would take back; left out of other jobs.
     */
    public record Job(
        String job,
        JobState state,
        BilingualText label,
        String connection,
        Direction direction,
        LocalDate baseDate,
        NameStyle nameStyle,
        List<ClearableField> clear,
        OffsetDateTime createdAt,
        OffsetDateTime fetchedAt,
        Progress progress,
        ClassCounts counts,
        OutcomeCounts outcomes,
        OffsetDateTime waitingUntil,
        WaitReason waitingFor,
        Failure error,
        Boolean forgotten,
        String undoes
    ) implements SyncResult {
    }

    /**
     * What new people in KING OF TIME are given.
     *
     * @param codes The new people for whom this holds; without it, all whom no other group names.
     * @param divisionCode 所属, by its code.
     * @param workingTypeCode 雇用区分, by its code.
     */
    public record KingOfTimeCreateDefault(
        List<String> codes,
        String divisionCode,
        String workingTypeCode
    ) implements CreateDefault {
        public static KingOfTimeCreateDefault of(String divisionCode, String workingTypeCode) {
            return new KingOfTimeCreateDefault(null, divisionCode, workingTypeCode);
        }

        public KingOfTimeCreateDefault codes(List<String> codes) {
            return new KingOfTimeCreateDefault(codes, divisionCode, workingTypeCode);
        }
    }

    /**
     * Where a new person belongs in KING OF TIME.
     *
     * @param divisionCode 所属, by its code.
     * @param workingTypeCode 雇用区分, by its code.
     */
    public record KingOfTimePlacement(String divisionCode, String workingTypeCode) implements Placement {
        public static KingOfTimePlacement of(String divisionCode, String workingTypeCode) {
            return new KingOfTimePlacement(divisionCode, workingTypeCode);
        }
    }

    /**
     * How many selected employees have each outcome; they always add up to the number selected. While a sync
     * goes on, who waits counts as {@code notAttempted} and who is being written as {@code unknown}.
     *
     * @param created Created.
     * @param updated Updated.
     * @param skipped Nothing to do.
     * @param blocked A finding forbids the write.
     * @param stale No longer what the diff showed.
     * @param failed Refused by the service.
     * @param unknown Not known whether it was done.
     * @param notAttempted Not attempted, or not yet.
     */
    public record OutcomeCounts(
        int created,
        int updated,
        int skipped,
        int blocked,
        int stale,
        int failed,
        int unknown,
        int notAttempted
    ) {
    }

    /**
     * The caller's "yes, this one" to an exceeded limit.
     *
     * @param digest The digest of the diff, as it came with {@code limitExceeded}.
     */
    public record Override(String digest) {
        public static Override of(String digest) {
            return new Override(digest);
        }
    }

    /**
     * How many of the selected would be written, and how many not.
     *
     * @param creates Would be created.
     * @param updates Would be updated.
     * @param skipped Nothing to do.
     * @param blocked A finding forbids the write.
     */
    public record PlanCounts(int creates, int updates, int skipped, int blocked) {
    }

    /**
     * One write that a sync would do.
     *
     * @param id A row's identity within its job, so that people without a code have one too.
     * @param name Last and first name, as the source has them.
     * @param differences Field by field: what the target holds now, what would be written.
     * @param placement For a create.
     */
    public record PlannedWrite(
        String id,
        String employeeCode,
        String name,
        WriteAction action,
        List<Difference> differences,
        Placement placement
    ) {
    }

    /**
     * How far a job has got.
     *
     * @param done People done.
     * @param total People in all; null while the service has not said.
     * @param etaSeconds Seconds until it is done, as far as one can tell.
     */
    public record Progress(int done, Integer total, Integer etaSeconds) {
    }

    /**
     * What a session may ask for at most. All are settings.
     *
     * @param messageBytes Bytes of one message.
     * @param nesting Depth of arrays and objects in one message.
     * @param batchLength Messages in one batch.
     * @param inFlight Requests of one connection being worked on; beyond it reading pauses.
     * @param connections Connections at once.
     * @param unauthenticatedBytes Bytes of one message on a connection that needs a token and has not shown
     * it yet.
     * @param unauthenticatedSeconds How long such a connection may take; then it is closed.
     */
    public record ProtocolLimits(
        int messageBytes,
        int nesting,
        int batchLength,
        int inFlight,
        int connections,
        int unauthenticatedBytes,
        int unauthenticatedSeconds
    ) {
    }

    /**
     * One selected employee's result. {@code id}, {@code employeeCode}, {@code name} and {@code action} are
     * null once the job was forgotten.
     *
     * @param name Last and first name, as the source has them.
     * @param action What was done or was to be done.
     * @param error Why not, if it was not done.
     * @param altered Fields that the service stored otherwise than they were sent.
     * @param at When the outcome was recorded; null if it was not attempted.
     */
    public record ResultRow(
        String id,
        String employeeCode,
        String name,
        Outcome outcome,
        WriteAction action,
        Failure error,
        List<Alteration> altered,
        OffsetDateTime at
    ) {
    }

    /**
     * Everybody in these classes, with exceptions.
     *
     * @param classes Classes of the diff.
     * @param except Employee codes to leave out.
     */
    public record SelectionByClasses(List<EmployeeClass> classes, List<String> except) implements Selection {
        public static SelectionByClasses of(List<EmployeeClass> classes) {
            return new SelectionByClasses(classes, null);
        }

        public SelectionByClasses except(List<String> except) {
            return new SelectionByClasses(classes, except);
        }
    }

    /**
     * The employees with these codes.
     *
     * @param codes Employee codes of the job's source.
     */
    public record SelectionByCodes(List<String> codes) implements Selection {
        public static SelectionByCodes of(List<String> codes) {
            return new SelectionByCodes(codes);
        }
    }

    /**
     * What new people in SmartHR are given.
     *
     * @param codes The new people for whom this holds; without it, all whom no other group names.
     * @param businessEstablishmentId 所属事業所, by its id.
     */
    public record SmartHRCreateDefault(
        List<String> codes,
        String businessEstablishmentId
    ) implements CreateDefault {
        public static SmartHRCreateDefault of(String businessEstablishmentId) {
            return new SmartHRCreateDefault(null, businessEstablishmentId);
        }

        public SmartHRCreateDefault codes(List<String> codes) {
            return new SmartHRCreateDefault(codes, businessEstablishmentId);
        }
    }

    /**
     * Where a new person belongs in SmartHR.
     *
     * @param businessEstablishmentId 所属事業所, by its id.
     */
    public record SmartHRPlacement(String businessEstablishmentId) implements Placement {
        public static SmartHRPlacement of(String businessEstablishmentId) {
            return new SmartHRPlacement(businessEstablishmentId);
        }
    }

    /**
     * What a sync would do; nothing has been written.
     *
     * @param job A job's name. The caller may choose it; the same name with the same params gives the same
     * job.
     * @param digest The digest of the diff that these writes come from; it is what {@code override} takes.
     */
    public record SyncPlan(
        String job,
        String digest,
        PlanCounts planned,
        List<PlannedWrite> writes
    ) implements SyncResult {
    }

    /**
     * 雇用区分 in KING OF TIME.
     *
     * @param code Its code.
     * @param name Its name.
     */
    public record WorkingType(String code, String name) {
    }

    /**
     * What {@code check} answers.
     *
     * @param connection 連携設定: a connection's name in the settings.
     * @param ok Whether no entry has failed.
     */
    public record CheckResult(String connection, boolean ok, List<CheckEntry> entries) {
    }

    /**
     * What {@code choices} answers.
     *
     * @param connection 連携設定: a connection's name in the settings.
     * @param businessEstablishments Left out if SmartHR was not asked.
     * @param divisions Left out if KING OF TIME was not asked.
     * @param workingTypes Left out if KING OF TIME was not asked.
     */
    public record ChoicesResult(
        String connection,
        List<BusinessEstablishment> businessEstablishments,
        List<Division> divisions,
        List<WorkingType> workingTypes
    ) {
    }

    /**
     * What {@code diff} answers.
     *
     * @param job A job's name. The caller may choose it; the same name with the same params gives the same
     * job.
     * @param digest Stands for the whole comparison.
     * @param nextCursor Null on the last page.
     */
    public record DiffResult(
        String job,
        ClassCounts counts,
        String digest,
        List<DiffRow> rows,
        String nextCursor
    ) {
    }

    /**
     * What {@code explain} answers.
     *
     * @param job A job's name. The caller may choose it; the same name with the same params gives the same
     * job.
     * @param id A row's identity within its job, so that people without a code have one too.
     * @param name Last and first name, as the source has them.
     * @param findings All findings of this employee.
     */
    public record ExplainResult(
        String job,
        String id,
        String employeeCode,
        String name,
        EmployeeClass class_,
        List<FieldExplanation> fields,
        List<Finding> findings
    ) {
    }

    /**
     * What {@code hello} answers.
     *
     * @param product Always {@code renkei}.
     * @param version The program's version.
     * @param contractVersion The version of this contract; the first number changes when something breaks.
     * @param sandbox Whether the made-up services of the sandbox stand behind it.
     * @param connections The connections of the settings, by name.
     * @param features What this program can do beyond the methods themselves.
     */
    public record HelloResult(
        String product,
        String version,
        String contractVersion,
        boolean sandbox,
        List<String> connections,
        ProtocolLimits limits,
        List<String> features
    ) {
    }

    /**
     * What {@code history} answers.
     *
     * @param nextCursor Null on the last page.
     */
    public record HistoryResult(List<HistoryEntry> entries, String nextCursor) {
    }

    /**
     * What {@code jobs} answers.
     *
     * @param nextCursor Null on the last page.
     */
    public record JobsResult(List<Job> jobs, String nextCursor) {
    }

    /**
     * What {@code resolve} answers.
     *
     * @param job A job's name. The caller may choose it; the same name with the same params gives the same
     * job.
     * @param digest Stands for exactly what was shown; it changes when anything in it does.
     * @param row The row as it is now.
     */
    public record ResolveResult(String job, ClassCounts counts, String digest, DiffRow row) {
    }

    /**
     * What {@code results} answers.
     *
     * @param job A job's name. The caller may choose it; the same name with the same params gives the same
     * job.
     * @param nextCursor Null on the last page.
     */
    public record ResultsResult(String job, OutcomeCounts outcomes, List<ResultRow> rows, String nextCursor) {
    }

    /**
     * What {@code subscribe} answers.
     *
     * @param all Whether this connection is told of all jobs.
     * @param jobs The single jobs that this connection is told of.
     */
    public record SubscribeResult(boolean all, List<String> jobs) {
    }

    /**
     * What {@code unsubscribe} answers.
     *
     * @param all Whether this connection is told of all jobs.
     * @param jobs The single jobs that this connection is told of.
     */
    public record UnsubscribeResult(boolean all, List<String> jobs) {
    }

    /**
     * What {@code verifyHistory} answers.
     *
     * @param ok Whether all of it is as it was written.
     * @param entries How many entries were found good, from the first on.
     * @param head The hash of the last good entry, in hex; null if there is none.
     * @param fault What is wrong, if anything is.
     * @param number The number of the first entry that is not good.
     */
    public record VerifyHistoryResult(
        boolean ok,
        int entries,
        String head,
        HistoryFault fault,
        Integer number
    ) {
    }

    /**
     * A job has got further. Sent after {@code subscribe}, at most 10 a second for a job; the last one always
     * comes.
     *
     * @param job A job's name. The caller may choose it; the same name with the same params gives the same
     * job.
     */
    public record JobProgressParams(String job, Progress progress) {
    }

    /** What new people are given that the source does not say. Existing people never get it. */
    public sealed interface CreateDefault extends CreateDefaults permits SmartHRCreateDefault, KingOfTimeCreateDefault {}

    /** One for all selected new people, or a list with groups of codes. */
    public sealed interface CreateDefaults permits CreateDefault, CreateDefaultsList {}

    /** Several of them. */
    public record CreateDefaultsList(List<CreateDefault> list) implements CreateDefaults {}

    /** Where a new person belongs in the target. */
    public sealed interface Placement permits SmartHRPlacement, KingOfTimePlacement {}

    /** 同期対象: the employees that the caller chose. */
    public sealed interface Selection permits SelectionByCodes, SelectionByClasses {}

    /** The job, or with {@code dryRun} the plan. */
    public sealed interface SyncResult permits Job, SyncPlan {}

    /**
     * What {@code authenticate} takes.
     *
     * @param token The token that the listener was started with.
     */
    public record AuthenticateParams(String token) {
        public static AuthenticateParams of(String token) {
            return new AuthenticateParams(token);
        }
    }

    /**
     * What {@code cancel} takes.
     *
     * @param job A job's name. The caller may choose it; the same name with the same params gives the same
     * job.
     * @param actor Who asks, as the host program knows them; kept in the history, never interpreted.
     */
    public record CancelParams(String job, String actor) {
        public static CancelParams of(String job) {
            return new CancelParams(job, null);
        }

        public CancelParams actor(String actor) {
            return new CancelParams(job, actor);
        }
    }

    /**
     * What {@code check} takes.
     *
     * @param connection The connection; may be left out if there is only one.
     */
    public record CheckParams(String connection) {
        public static CheckParams of() {
            return new CheckParams(null);
        }

        public CheckParams connection(String connection) {
            return new CheckParams(connection);
        }
    }

    /**
     * What {@code choices} takes.
     *
     * @param connection The connection; may be left out if there is only one.
     * @param side One service; without it, both.
     */
    public record ChoicesParams(String connection, Side side) {
        public static ChoicesParams of() {
            return new ChoicesParams(null, null);
        }

        public ChoicesParams connection(String connection) {
            return new ChoicesParams(connection, side);
        }

        public ChoicesParams side(Side side) {
            return new ChoicesParams(connection, side);
        }
    }

    /**
     * What {@code diff} takes.
     *
     * @param job A job's name. The caller may choose it; the same name with the same params gives the same
     * job.
     * @param classes Only rows of these classes.
     * @param search Only rows whose code or name holds this text.
     * @param findings Only rows with one of these findings.
     * @param limit How many rows a page has at most; 100 if not given.
     * @param cursor Where the next page begins. Opaque.
     * @param waitSeconds Answer when the job has got there, or when so many seconds have passed; 0 if not
     * given.
     */
    public record DiffParams(
        String job,
        List<EmployeeClass> classes,
        String search,
        List<FindingCode> findings,
        Integer limit,
        String cursor,
        Integer waitSeconds
    ) {
        public static DiffParams of(String job) {
            return new DiffParams(job, null, null, null, null, null, null);
        }

        public DiffParams classes(List<EmployeeClass> classes) {
            return new DiffParams(job, classes, search, findings, limit, cursor, waitSeconds);
        }

        public DiffParams search(String search) {
            return new DiffParams(job, classes, search, findings, limit, cursor, waitSeconds);
        }

        public DiffParams findings(List<FindingCode> findings) {
            return new DiffParams(job, classes, search, findings, limit, cursor, waitSeconds);
        }

        public DiffParams limit(Integer limit) {
            return new DiffParams(job, classes, search, findings, limit, cursor, waitSeconds);
        }

        public DiffParams cursor(String cursor) {
            return new DiffParams(job, classes, search, findings, limit, cursor, waitSeconds);
        }

        public DiffParams waitSeconds(Integer waitSeconds) {
            return new DiffParams(job, classes, search, findings, limit, cursor, waitSeconds);
        }
    }

    /**
     * What {@code explain} takes.
     *
     * @param job A job's name. The caller may choose it; the same name with the same params gives the same
     * job.
     * @param employeeCode 社員番号・従業員コード: the key that matches the two sides; leading zeros count.
     * @param id A row's identity within its job, so that people without a code have one too.
     */
    public record ExplainParams(String job, String employeeCode, String id) {
        public static ExplainParams of(String job) {
            return new ExplainParams(job, null, null);
        }

        public ExplainParams employeeCode(String employeeCode) {
            return new ExplainParams(job, employeeCode, id);
        }

        public ExplainParams id(String id) {
            return new ExplainParams(job, employeeCode, id);
        }
    }

    /**
     * What {@code fetch} takes.
     *
     * @param connection The connection; may be left out if there is only one.
     * @param baseDate 従業員情報取得基準日: at most 3 years back and 1 year ahead.
     * @param job Without it, the job is given a name.
     * @param nameStyle Without it, the setting.
     * @param clear Fields whose blank source value may erase the target's.
     * @param whenClosed Without it, the setting.
     * @param waitSeconds Answer when the job has got there, or when so many seconds have passed; 0 if not
     * given.
     * @param actor Who asks, as the host program knows them; kept in the history, never interpreted.
     */
    public record FetchParams(
        String connection,
        Direction direction,
        LocalDate baseDate,
        String job,
        NameStyle nameStyle,
        List<ClearableField> clear,
        WhenClosed whenClosed,
        Integer waitSeconds,
        String actor
    ) {
        public static FetchParams of(Direction direction, LocalDate baseDate) {
            return new FetchParams(null, direction, baseDate, null, null, null, null, null, null);
        }

        public FetchParams connection(String connection) {
            return new FetchParams(connection, direction, baseDate, job, nameStyle, clear, whenClosed, waitSeconds, actor);
        }

        public FetchParams job(String job) {
            return new FetchParams(connection, direction, baseDate, job, nameStyle, clear, whenClosed, waitSeconds, actor);
        }

        public FetchParams nameStyle(NameStyle nameStyle) {
            return new FetchParams(connection, direction, baseDate, job, nameStyle, clear, whenClosed, waitSeconds, actor);
        }

        public FetchParams clear(List<ClearableField> clear) {
            return new FetchParams(connection, direction, baseDate, job, nameStyle, clear, whenClosed, waitSeconds, actor);
        }

        public FetchParams whenClosed(WhenClosed whenClosed) {
            return new FetchParams(connection, direction, baseDate, job, nameStyle, clear, whenClosed, waitSeconds, actor);
        }

        public FetchParams waitSeconds(Integer waitSeconds) {
            return new FetchParams(connection, direction, baseDate, job, nameStyle, clear, whenClosed, waitSeconds, actor);
        }

        public FetchParams actor(String actor) {
            return new FetchParams(connection, direction, baseDate, job, nameStyle, clear, whenClosed, waitSeconds, actor);
        }
    }

    /**
     * What {@code forget} takes.
     *
     * @param job A job's name. The caller may choose it; the same name with the same params gives the same
     * job.
     * @param actor Who asks, as the host program knows them; kept in the history, never interpreted.
     */
    public record ForgetParams(String job, String actor) {
        public static ForgetParams of(String job) {
            return new ForgetParams(job, null);
        }

        public ForgetParams actor(String actor) {
            return new ForgetParams(job, actor);
        }
    }

    /**
     * What {@code hello} takes.
     *
     * @param client The caller's name and version, for the log.
     */
    public record HelloParams(String client) {
        public static HelloParams of() {
            return new HelloParams(null);
        }

        public HelloParams client(String client) {
            return new HelloParams(client);
        }
    }

    /**
     * What {@code history} takes.
     *
     * @param job A job's name. The caller may choose it; the same name with the same params gives the same
     * job.
     * @param employeeCode 社員番号・従業員コード: the key that matches the two sides; leading zeros count.
     * @param id A row's identity within its job, so that people without a code have one too.
     * @param actor Who asks, as the host program knows them; kept in the history, never interpreted.
     * @param limit How many rows a page has at most; 100 if not given.
     * @param cursor Where the next page begins. Opaque.
     */
    public record HistoryParams(
        String job,
        String employeeCode,
        String id,
        String actor,
        Integer limit,
        String cursor
    ) {
        public static HistoryParams of() {
            return new HistoryParams(null, null, null, null, null, null);
        }

        public HistoryParams job(String job) {
            return new HistoryParams(job, employeeCode, id, actor, limit, cursor);
        }

        public HistoryParams employeeCode(String employeeCode) {
            return new HistoryParams(job, employeeCode, id, actor, limit, cursor);
        }

        public HistoryParams id(String id) {
            return new HistoryParams(job, employeeCode, id, actor, limit, cursor);
        }

        public HistoryParams actor(String actor) {
            return new HistoryParams(job, employeeCode, id, actor, limit, cursor);
        }

        public HistoryParams limit(Integer limit) {
            return new HistoryParams(job, employeeCode, id, actor, limit, cursor);
        }

        public HistoryParams cursor(String cursor) {
            return new HistoryParams(job, employeeCode, id, actor, limit, cursor);
        }
    }

    /**
     * What {@code jobs} takes.
     *
     * @param limit How many rows a page has at most; 100 if not given.
     * @param cursor Where the next page begins. Opaque.
     */
    public record JobsParams(Integer limit, String cursor) {
        public static JobsParams of() {
            return new JobsParams(null, null);
        }

        public JobsParams limit(Integer limit) {
            return new JobsParams(limit, cursor);
        }

        public JobsParams cursor(String cursor) {
            return new JobsParams(limit, cursor);
        }
    }

    /**
     * What {@code resolve} takes.
     *
     * @param job A job's name. The caller may choose it; the same name with the same params gives the same
     * job.
     * @param employeeCode 社員番号・従業員コード: the key that matches the two sides; leading zeros count.
     * @param id A row's identity within its job, so that people without a code have one too.
     * @param reason Why; kept in the history until the job is forgotten.
     * @param actor Who asks, as the host program knows them; kept in the history, never interpreted.
     */
    public record ResolveParams(
        String job,
        String employeeCode,
        String id,
        Decision decision,
        String reason,
        String actor
    ) {
        public static ResolveParams of(String job, Decision decision) {
            return new ResolveParams(job, null, null, decision, null, null);
        }

        public ResolveParams employeeCode(String employeeCode) {
            return new ResolveParams(job, employeeCode, id, decision, reason, actor);
        }

        public ResolveParams id(String id) {
            return new ResolveParams(job, employeeCode, id, decision, reason, actor);
        }

        public ResolveParams reason(String reason) {
            return new ResolveParams(job, employeeCode, id, decision, reason, actor);
        }

        public ResolveParams actor(String actor) {
            return new ResolveParams(job, employeeCode, id, decision, reason, actor);
        }
    }

    /**
     * What {@code results} takes.
     *
     * @param job A job's name. The caller may choose it; the same name with the same params gives the same
     * job.
     * @param outcomes Only rows with these outcomes.
     * @param limit How many rows a page has at most; 100 if not given.
     * @param cursor Where the next page begins. Opaque.
     * @param waitSeconds Answer when the job has got there, or when so many seconds have passed; 0 if not
     * given.
     */
    public record ResultsParams(
        String job,
        List<Outcome> outcomes,
        Integer limit,
        String cursor,
        Integer waitSeconds
    ) {
        public static ResultsParams of(String job) {
            return new ResultsParams(job, null, null, null, null);
        }

        public ResultsParams outcomes(List<Outcome> outcomes) {
            return new ResultsParams(job, outcomes, limit, cursor, waitSeconds);
        }

        public ResultsParams limit(Integer limit) {
            return new ResultsParams(job, outcomes, limit, cursor, waitSeconds);
        }

        public ResultsParams cursor(String cursor) {
            return new ResultsParams(job, outcomes, limit, cursor, waitSeconds);
        }

        public ResultsParams waitSeconds(Integer waitSeconds) {
            return new ResultsParams(job, outcomes, limit, cursor, waitSeconds);
        }
    }

    /**
     * What {@code resume} takes.
     *
     * @param job A job's name. The caller may choose it; the same name with the same params gives the same
     * job.
     * @param whenClosed Without it, as the sync was asked for.
     * @param waitSeconds Answer when the job has got there, or when so many seconds have passed; 0 if not
     * given.
     * @param actor Who asks, as the host program knows them; kept in the history, never interpreted.
     */
    public record ResumeParams(String job, WhenClosed whenClosed, Integer waitSeconds, String actor) {
        public static ResumeParams of(String job) {
            return new ResumeParams(job, null, null, null);
        }

        public ResumeParams whenClosed(WhenClosed whenClosed) {
            return new ResumeParams(job, whenClosed, waitSeconds, actor);
        }

        public ResumeParams waitSeconds(Integer waitSeconds) {
            return new ResumeParams(job, whenClosed, waitSeconds, actor);
        }

        public ResumeParams actor(String actor) {
            return new ResumeParams(job, whenClosed, waitSeconds, actor);
        }
    }

    /**
     * What {@code retry} takes.
     *
     * @param job A job's name. The caller may choose it; the same name with the same params gives the same
     * job.
     * @param whenClosed Without it, as the sync was asked for.
     * @param waitSeconds Answer when the job has got there, or when so many seconds have passed; 0 if not
     * given.
     * @param actor Who asks, as the host program knows them; kept in the history, never interpreted.
     */
    public record RetryParams(String job, WhenClosed whenClosed, Integer waitSeconds, String actor) {
        public static RetryParams of(String job) {
            return new RetryParams(job, null, null, null);
        }

        public RetryParams whenClosed(WhenClosed whenClosed) {
            return new RetryParams(job, whenClosed, waitSeconds, actor);
        }

        public RetryParams waitSeconds(Integer waitSeconds) {
            return new RetryParams(job, whenClosed, waitSeconds, actor);
        }

        public RetryParams actor(String actor) {
            return new RetryParams(job, whenClosed, waitSeconds, actor);
        }
    }

    /**
     * What {@code status} takes.
     *
     * @param job A job's name. The caller may choose it; the same name with the same params gives the same
     * job.
     * @param waitSeconds Answer when the job has got there, or when so many seconds have passed; 0 if not
     * given.
     */
    public record StatusParams(String job, Integer waitSeconds) {
        public static StatusParams of(String job) {
            return new StatusParams(job, null);
        }

        public StatusParams waitSeconds(Integer waitSeconds) {
            return new StatusParams(job, waitSeconds);
        }
    }

    /**
     * What {@code subscribe} takes.
     *
     * @param job One job; without it, all jobs.
     */
    public record SubscribeParams(String job) {
        public static SubscribeParams of() {
            return new SubscribeParams(null);
        }

        public SubscribeParams job(String job) {
            return new SubscribeParams(job);
        }
    }

    /**
     * What {@code sync} takes.
     *
     * @param job A job's name. The caller may choose it; the same name with the same params gives the same
     * job.
     * @param createDefaults Needed if a new person is among the selected.
     * @param dryRun Only say what would be done; false if not given.
     * @param whenClosed Without it, the setting.
     * @param waitSeconds Answer when the job has got there, or when so many seconds have passed; 0 if not
     * given.
     * @param actor Who asks, as the host program knows them; kept in the history, never interpreted.
     */
    public record SyncParams(
        String job,
        Selection select,
        CreateDefaults createDefaults,
        Boolean dryRun,
        Override override,
        WhenClosed whenClosed,
        Integer waitSeconds,
        String actor
    ) {
        public static SyncParams of(String job, Selection select) {
            return new SyncParams(job, select, null, null, null, null, null, null);
        }

        public SyncParams createDefaults(CreateDefaults createDefaults) {
            return new SyncParams(job, select, createDefaults, dryRun, override, whenClosed, waitSeconds, actor);
        }

        public SyncParams dryRun(Boolean dryRun) {
            return new SyncParams(job, select, createDefaults, dryRun, override, whenClosed, waitSeconds, actor);
        }

        public SyncParams override(Override override) {
            return new SyncParams(job, select, createDefaults, dryRun, override, whenClosed, waitSeconds, actor);
        }

        public SyncParams whenClosed(WhenClosed whenClosed) {
            return new SyncParams(job, select, createDefaults, dryRun, override, whenClosed, waitSeconds, actor);
        }

        public SyncParams waitSeconds(Integer waitSeconds) {
            return new SyncParams(job, select, createDefaults, dryRun, override, whenClosed, waitSeconds, actor);
        }

        public SyncParams actor(String actor) {
            return new SyncParams(job, select, createDefaults, dryRun, override, whenClosed, waitSeconds, actor);
        }
    }

    /**
     * What {@code undo} takes.
     *
     * @param job The job to take back.
     * @param newJob The new job's name; one is made up if none is given. The same name for the same job is
     * the same job, so a retry is harmless.
     * @param whenClosed Without it, the setting.
     * @param waitSeconds Answer when the job has got there, or when so many seconds have passed; 0 if not
     * given.
     * @param actor Who asks, as the host program knows them; kept in the history, never interpreted.
     */
    public record UndoParams(
        String job,
        String newJob,
        WhenClosed whenClosed,
        Integer waitSeconds,
        String actor
    ) {
        public static UndoParams of(String job) {
            return new UndoParams(job, null, null, null, null);
        }

        public UndoParams newJob(String newJob) {
            return new UndoParams(job, newJob, whenClosed, waitSeconds, actor);
        }

        public UndoParams whenClosed(WhenClosed whenClosed) {
            return new UndoParams(job, newJob, whenClosed, waitSeconds, actor);
        }

        public UndoParams waitSeconds(Integer waitSeconds) {
            return new UndoParams(job, newJob, whenClosed, waitSeconds, actor);
        }

        public UndoParams actor(String actor) {
            return new UndoParams(job, newJob, whenClosed, waitSeconds, actor);
        }
    }

    /**
     * What {@code unsubscribe} takes.
     *
     * @param job One job; without it, everything that this connection asked for.
     */
    public record UnsubscribeParams(String job) {
        public static UnsubscribeParams of() {
            return new UnsubscribeParams(null);
        }

        public UnsubscribeParams job(String job) {
            return new UnsubscribeParams(job);
        }
    }

    /**
     * This is not JSON. Send one JSON value in UTF-8, without trailing commas, duplicate names or lone
     * surrogates.
     */
    public static final class ParseError extends Renkei.CallError {
        ParseError(Map<String, Object> error) {
            super(error);
        }

        /** The rule of JSON that was broken. Null where it is not known. */
        public String rule() {
            return datum("rule", String.class);
        }

        /** Where, in bytes from the start of the message. Null where it is not known. */
        public Integer offset() {
            return datum("offset", Integer.class);
        }
    }

    /**
     * This is JSON, but no JSON-RPC 2.0 request. Send an object with "jsonrpc":"2.0", a method, an id and
     * params by name.
     */
    public static final class InvalidRequest extends Renkei.CallError {
        InvalidRequest(Map<String, Object> error) {
            super(error);
        }

        /** What is wrong with it. Null where it is not known. */
        public String rule() {
            return datum("rule", String.class);
        }
    }

    /** There is no such method. See rpc.discover for all methods. */
    public static final class MethodNotFound extends Renkei.CallError {
        MethodNotFound(Map<String, Object> error) {
            super(error);
        }

        /** The method that was asked for. Null where it is not known. */
        public String method() {
            return datum("method", String.class);
        }
    }

    /**
     * A param is wrong, unknown or missing. Correct the param that {@code path} names, by the rule that
     * {@code rule} names.
     */
    public static final class InvalidParams extends Renkei.CallError {
        InvalidParams(Map<String, Object> error) {
            super(error);
        }

        /** JSON Pointer to the param. Null where it is not known. */
        public String path() {
            return datum("path", String.class);
        }

        /** The rule that it breaks. Null where it is not known. */
        public String rule() {
            return datum("rule", String.class);
        }
    }

    /** renkei made a mistake. Try again; if it stays, report it with the log's entry of this moment. */
    public static final class InternalError extends Renkei.CallError {
        InternalError(Map<String, Object> error) {
            super(error);
        }
    }

    /**
     * The request was cancelled. Nothing is to be done. What the request had begun, such as a job, is not
     * undone.
     */
    public static final class RequestCancelled extends Renkei.CallError {
        RequestCancelled(Map<String, Object> error) {
            super(error);
        }
    }

    /**
     * This connection has not shown the right token. Call authenticate first and in time, with the token that
     * the listener was started with.
     */
    public static final class Unauthenticated extends Renkei.CallError {
        Unauthenticated(Map<String, Object> error) {
            super(error);
        }
    }

    /**
     * Something is missing in the settings. Complete the settings as the message says; {@code renkei config}
     * shows what is in force.
     */
    public static final class NotConfigured extends Renkei.CallError {
        NotConfigured(Map<String, Object> error) {
            super(error);
        }

        /** The setting, where it is one. Null where it is not known. */
        public String setting() {
            return datum("setting", String.class);
        }
    }

    /** There is no connection of this name. Use one of the names in {@code known}. */
    public static final class UnknownConnection extends Renkei.CallError {
        UnknownConnection(Map<String, Object> error) {
            super(error);
        }

        /** The name that was asked for. Null where it is not known. */
        public String connection() {
            return datum("connection", String.class);
        }

        /** The connections of the settings. Null where it is not known. */
        public List<String> known() {
            return listDatum("known", String.class);
        }
    }

    /** There is no job of this name. See jobs for all jobs, or begin one with fetch. */
    public static final class UnknownJob extends Renkei.CallError {
        UnknownJob(Map<String, Object> error) {
            super(error);
        }

        /**
         * A job's name. The caller may choose it; the same name with the same params gives the same job. Null
         * where it is not known.
         */
        public String job() {
            return datum("job", String.class);
        }
    }

    /** There is a job of this name with other params. Choose another name, or ask with the same params. */
    public static final class JobExists extends Renkei.CallError {
        JobExists(Map<String, Object> error) {
            super(error);
        }

        /**
         * A job's name. The caller may choose it; the same name with the same params gives the same job. Null
         * where it is not known.
         */
        public String job() {
            return datum("job", String.class);
        }
    }

    /**
     * The job has not got there yet, or is past it. Look at {@code state}: wait for it with waitSeconds, or
     * see status for why it ended.
     */
    public static final class JobNotReady extends Renkei.CallError {
        JobNotReady(Map<String, Object> error) {
            super(error);
        }

        /**
         * A job's name. The caller may choose it; the same name with the same params gives the same job. Null
         * where it is not known.
         */
        public String job() {
            return datum("job", String.class);
        }

        /** Where the job stands. Null where it is not known. */
        public JobState state() {
            return datum("state", JobState.class);
        }
    }

    /** Something else is being done with this job right now. Wait until it is done; status tells. */
    public static final class JobBusy extends Renkei.CallError {
        JobBusy(Map<String, Object> error) {
            super(error);
        }

        /**
         * A job's name. The caller may choose it; the same name with the same params gives the same job. Null
         * where it is not known.
         */
        public String job() {
            return datum("job", String.class);
        }

        /** Where the job stands. Null where it is not known. */
        public JobState state() {
            return datum("state", JobState.class);
        }
    }

    /** What the job has read is too old to trust. Fetch again under another name. */
    public static final class JobExpired extends Renkei.CallError {
        JobExpired(Map<String, Object> error) {
            super(error);
        }

        /**
         * A job's name. The caller may choose it; the same name with the same params gives the same job. Null
         * where it is not known.
         */
        public String job() {
            return datum("job", String.class);
        }

        /** When it was read. Null where it is not known. */
        public OffsetDateTime fetchedAt() {
            return datum("fetchedAt", OffsetDateTime.class);
        }
    }

    /** The service is closed now. Come back at {@code opensAt}, or ask with whenClosed: wait. */
    public static final class ServiceClosed extends Renkei.CallError {
        ServiceClosed(Map<String, Object> error) {
            super(error);
        }

        /** The service. Null where it is not known. */
        public Side side() {
            return datum("side", Side.class);
        }

        /** When to come back. Null where it is not known. */
        public OffsetDateTime opensAt() {
            return datum("opensAt", OffsetDateTime.class);
        }
    }

    /**
     * The service refused: token, permission or address. Run check; it says which of them, and what to do.
     */
    public static final class ServiceRefused extends Renkei.CallError {
        ServiceRefused(Map<String, Object> error) {
            super(error);
        }

        /** The service. Null where it is not known. */
        public Side side() {
            return datum("side", Side.class);
        }

        /** HTTP status. Null where it is not known. */
        public Integer status() {
            return datum("status", Integer.class);
        }

        /** The service's own code, if it gave one. Null where it is not known. */
        public String dataCode() {
            return datum("code", String.class);
        }

        /** The service's own words, masked. Null where it is not known. */
        public List<String> serviceMessages() {
            return listDatum("serviceMessages", String.class);
        }
    }

    /**
     * The service could not be reached, or failed. Nothing was changed by this call. Try again later; check
     * tells whether it is reachable.
     */
    public static final class ServiceUnavailable extends Renkei.CallError {
        ServiceUnavailable(Map<String, Object> error) {
            super(error);
        }

        /** The service. Null where it is not known. */
        public Side side() {
            return datum("side", Side.class);
        }
    }

    /**
     * The list that the service gave may be partial. Fetch again. If people really left in numbers, raise
     * limits.partialListPercent in the settings.
     */
    public static final class IncompleteList extends Renkei.CallError {
        IncompleteList(Map<String, Object> error) {
            super(error);
        }

        /** The service. Null where it is not known. */
        public Side side() {
            return datum("side", Side.class);
        }
    }

    /**
     * New people are selected, and it is not said where they belong. Give createDefaults for these codes;
     * choices lists what there is.
     */
    public static final class CreateDefaultsRequired extends Renkei.CallError {
        CreateDefaultsRequired(Map<String, Object> error) {
            super(error);
        }

        /** The service. Null where it is not known. */
        public Side side() {
            return datum("side", Side.class);
        }

        /** The new people whom no default covers. Null where it is not known. */
        public List<String> employeeCodes() {
            return listDatum("employeeCodes", String.class);
        }
    }

    /**
     * The service has no such establishment, division or working type. Use an id or code that choices lists.
     */
    public static final class UnknownChoice extends Renkei.CallError {
        UnknownChoice(Map<String, Object> error) {
            super(error);
        }

        /**
         * Which param: {@code businessEstablishmentId}, {@code divisionCode} or {@code workingTypeCode}. Null
         * where it is not known.
         */
        public String choice() {
            return datum("choice", String.class);
        }

        /** The id or code that was given. Null where it is not known. */
        public String value() {
            return datum("value", String.class);
        }
    }

    /** These employees are not in the job. Use codes that diff lists. */
    public static final class UnknownEmployees extends Renkei.CallError {
        UnknownEmployees(Map<String, Object> error) {
            super(error);
        }

        /** The codes or ids that the job does not have. Null where it is not known. */
        public List<String> employees() {
            return listDatum("employees", String.class);
        }
    }

    /**
     * More would be written than the limits allow. Nothing was written. Look at the plan with dryRun. If it
     * is right, repeat with override and this digest.
     */
    public static final class LimitExceeded extends Renkei.CallError {
        LimitExceeded(Map<String, Object> error) {
            super(error);
        }

        /** Every limit that the sync would exceed. Null where it is not known. */
        public List<ExceededLimit> exceeded() {
            return listDatum("exceeded", ExceededLimit.class);
        }

        /** For {@code override}. Null where it is not known. */
        public String digest() {
            return datum("digest", String.class);
        }
    }

    /**
     * Another process works with this ledger. Use that process, end it, or give this one another
     * stateDirectory.
     */
    public static final class LedgerBusy extends Renkei.CallError {
        LedgerBusy(Map<String, Object> error) {
            super(error);
        }

        /** The process that holds it. Null where it is not known. */
        public String owner() {
            return datum("owner", String.class);
        }
    }

    /**
     * The ledger cannot be written: the disk is full or read-only. Make room in the state folder. No request
     * was sent that could not be recorded.
     */
    public static final class LedgerFull extends Renkei.CallError {
        LedgerFull(Map<String, Object> error) {
            super(error);
        }
    }

    /** The message exceeds a limit of the protocol. Send less at once; hello shows all limits. */
    public static final class TooLarge extends Renkei.CallError {
        TooLarge(Map<String, Object> error) {
            super(error);
        }

        /** The limit's name, as in hello. Null where it is not known. */
        public String limit() {
            return datum("limit", String.class);
        }

        /** What it allows. Null where it is not known. */
        public Integer allowed() {
            return datum("allowed", Integer.class);
        }
    }

    /** The job was cancelled. See results for what was written before; retry takes the rest. */
    public static final class Cancelled extends Renkei.CallError {
        Cancelled(Map<String, Object> error) {
            super(error);
        }

        /**
         * A job's name. The caller may choose it; the same name with the same params gives the same job. Null
         * where it is not known.
         */
        public String job() {
            return datum("job", String.class);
        }
    }

    /** The service takes no more requests for now. Come back after {@code retryAfter} seconds. */
    public static final class RateLimited extends Renkei.CallError {
        RateLimited(Map<String, Object> error) {
            super(error);
        }

        /** The service. Null where it is not known. */
        public Side side() {
            return datum("side", Side.class);
        }

        /** When to come back. Null where it is not known. */
        public OffsetDateTime opensAt() {
            return datum("opensAt", OffsetDateTime.class);
        }
    }

    /**
     * The service's answer is not what its documentation promises. Try again; if it stays, a proxy may be
     * answering in the service's stead, or its API has changed.
     */
    public static final class UnreadableAnswer extends Renkei.CallError {
        UnreadableAnswer(Map<String, Object> error) {
            super(error);
        }

        /** The service. Null where it is not known. */
        public Side side() {
            return datum("side", Side.class);
        }
    }

    /**
     * The token belongs to another tenant than the one this connection was first used with. Put the right
     * token into the settings, or make a new connection for the other tenant.
     */
    public static final class WrongTenant extends Renkei.CallError {
        WrongTenant(Map<String, Object> error) {
            super(error);
        }

        /** The service. Null where it is not known. */
        public Side side() {
            return datum("side", Side.class);
        }

        /** The tenant of the first use. Null where it is not known. */
        public String expected() {
            return datum("expected", String.class);
        }

        /** The tenant behind the token. Null where it is not known. */
        public String found() {
            return datum("found", String.class);
        }
    }

    /**
     * The digest is not that of what would be written now. Look at the plan again with dryRun, and use its
     * digest.
     */
    public static final class DigestMismatch extends Renkei.CallError {
        DigestMismatch(Map<String, Object> error) {
            super(error);
        }

        /** The right one now. Null where it is not known. */
        public String digest() {
            return datum("digest", String.class);
        }
    }

    /**
     * The ledger file cannot be used: it is damaged, foreign, or of a newer version. Keep the file, and give
     * another stateDirectory or the version of renkei that wrote it.
     */
    public static final class LedgerUnusable extends Renkei.CallError {
        LedgerUnusable(Map<String, Object> error) {
            super(error);
        }
    }

    /**
     * The ledger was put back from a copy and may miss later writes: {@code renkei adopt} goes on from it.
     * Put the latest ledger back. To go on from this one, run {@code renkei adopt}, then fetch anew.
     */
    public static final class LedgerRestored extends Renkei.CallError {
        LedgerRestored(Map<String, Object> error) {
            super(error);
        }
    }

    /**
     * The service refused this one employee. Correct the record as the message says, fetch again, and sync
     * this person.
     */
    public static final class RecordRefused extends Renkei.CallError {
        RecordRefused(Map<String, Object> error) {
            super(error);
        }
    }

    /** The record is no longer there. Fetch again: the person may have been deleted in the target. */
    public static final class RecordNotFound extends Renkei.CallError {
        RecordNotFound(Map<String, Object> error) {
            super(error);
        }
    }

    /**
     * The head count of the contract with the service is reached. Raise the head count with the service, then
     * retry.
     */
    public static final class PlanLimitExceeded extends Renkei.CallError {
        PlanLimitExceeded(Map<String, Object> error) {
            super(error);
        }
    }

    /**
     * The answer to a write was lost, and reading did not settle it. Retry: it looks the person up before
     * anything is sent again.
     */
    public static final class OutcomeUnknown extends Renkei.CallError {
        OutcomeUnknown(Map<String, Object> error) {
            super(error);
        }
    }

    /**
     * Nothing that blocks this employee is answered by this decision. See explain for what was found. What is
     * missing is mended in the source.
     */
    public static final class NothingToResolve extends Renkei.CallError {
        NothingToResolve(Map<String, Object> error) {
            super(error);
        }

        /** The employee that was named. Null where it is not known. */
        public String employee() {
            return datum("employee", String.class);
        }

        /**  Null where it is not known. */
        public Decision decision() {
            return datum("decision", Decision.class);
        }
    }

    /** How an error of each kind is made. */
    static final Map<String, Function<Map<String, Object>, Renkei.CallError>> ERRORS = Map.ofEntries(
        Map.entry("parseError", ParseError::new),
        Map.entry("invalidRequest", InvalidRequest::new),
        Map.entry("methodNotFound", MethodNotFound::new),
        Map.entry("invalidParams", InvalidParams::new),
        Map.entry("internalError", InternalError::new),
        Map.entry("requestCancelled", RequestCancelled::new),
        Map.entry("unauthenticated", Unauthenticated::new),
        Map.entry("notConfigured", NotConfigured::new),
        Map.entry("unknownConnection", UnknownConnection::new),
        Map.entry("unknownJob", UnknownJob::new),
        Map.entry("jobExists", JobExists::new),
        Map.entry("jobNotReady", JobNotReady::new),
        Map.entry("jobBusy", JobBusy::new),
        Map.entry("jobExpired", JobExpired::new),
        Map.entry("serviceClosed", ServiceClosed::new),
        Map.entry("serviceRefused", ServiceRefused::new),
        Map.entry("serviceUnavailable", ServiceUnavailable::new),
        Map.entry("incompleteList", IncompleteList::new),
        Map.entry("createDefaultsRequired", CreateDefaultsRequired::new),
        Map.entry("unknownChoice", UnknownChoice::new),
        Map.entry("unknownEmployees", UnknownEmployees::new),
        Map.entry("limitExceeded", LimitExceeded::new),
        Map.entry("ledgerBusy", LedgerBusy::new),
        Map.entry("ledgerFull", LedgerFull::new),
        Map.entry("tooLarge", TooLarge::new),
        Map.entry("cancelled", Cancelled::new),
        Map.entry("rateLimited", RateLimited::new),
        Map.entry("unreadableAnswer", UnreadableAnswer::new),
        Map.entry("wrongTenant", WrongTenant::new),
        Map.entry("digestMismatch", DigestMismatch::new),
        Map.entry("ledgerUnusable", LedgerUnusable::new),
        Map.entry("ledgerRestored", LedgerRestored::new),
        Map.entry("recordRefused", RecordRefused::new),
        Map.entry("recordNotFound", RecordNotFound::new),
        Map.entry("planLimitExceeded", PlanLimitExceeded::new),
        Map.entry("outcomeUnknown", OutcomeUnknown::new),
        Map.entry("nothingToResolve", NothingToResolve::new)
    );

    /** Every method of the contract. A {@code Renkei} has them. */
    public interface Methods {
        /** Calls a method by its name on the wire; the result is read as that class. */
        <Result> Result call(String method, Object params, Class<Result> result);

        /**
         * Show the token. On TCP, until then, only {@code ping} answers, messages are small, and there is
         * little time: see {@code unauthenticatedBytes} and {@code unauthenticatedSeconds} in {@code hello}.
         * Repeated failure is answered ever later, then the connection is closed.
         *
         * @throws Unauthenticated an error of this kind
         */
        default void authenticate(AuthenticateParams params) {
            call("authenticate", params, Void.class);
        }

        /**
         * End a job. Writes in flight are finished and recorded, the rest is {@code notAttempted}. A job that
         * has ended stays as it is.
         *
         * @throws UnknownJob an error of this kind
         * @throws LedgerBusy an error of this kind
         * @throws LedgerFull an error of this kind
         * @throws LedgerUnusable an error of this kind
         * @throws LedgerRestored an error of this kind
         */
        default Job cancel(CancelParams params) {
            return call("cancel", params, Job.class);
        }

        /**
         * What works and what does not. The preflight: one entry each for tokens, permissions, readable
         * fields, allowed IP, service hours, clock skew and state folder, with what to do. It only reads. A
         * service that refuses is an entry, not an error.
         *
         * @throws NotConfigured an error of this kind
         * @throws UnknownConnection an error of this kind
         */
        default CheckResult check(CheckParams params) {
            return call("check", params, CheckResult.class);
        }

        /**
         * What new people can be given. Business establishments (所属事業所) of SmartHR; divisions (所属) and
         * working types (雇用区分) of KING OF TIME.
         *
         * @throws NotConfigured an error of this kind
         * @throws UnknownConnection an error of this kind
         * @throws ServiceClosed an error of this kind
         * @throws ServiceRefused an error of this kind
         * @throws ServiceUnavailable an error of this kind
         * @throws RateLimited an error of this kind
         * @throws UnreadableAnswer an error of this kind
         * @throws WrongTenant an error of this kind
         */
        default ChoicesResult choices(ChoicesParams params) {
            return call("choices", params, ChoicesResult.class);
        }

        /**
         * What differs, employee by employee. The counts are of the whole job, whatever the filters. Rows
         * come in a stable order: people without a code first, then by employee code. With {@code
         * waitSeconds}, waits for the job to be fetched; if it is not by then, {@code jobNotReady}.
         *
         * @throws UnknownJob an error of this kind
         * @throws JobNotReady an error of this kind
         * @throws JobExpired an error of this kind
         * @throws LedgerBusy an error of this kind
         * @throws LedgerFull an error of this kind
         * @throws LedgerUnusable an error of this kind
         * @throws LedgerRestored an error of this kind
         */
        default DiffResult diff(DiffParams params) {
            return call("diff", params, DiffResult.class);
        }

        /** Everything that {@code diff} has, over all pages, as it is asked for. */
        default Stream<DiffRow> eachDiff(DiffParams params) {
            return Renkei.pages(
                cursor -> diff(cursor == null ? params : params.cursor(cursor)),
                DiffResult::rows, DiffResult::nextCursor);
        }

        /**
         * How one employee was compared. Per field both raw values, both normalised values and the rules that
         * were used. The employee is named by {@code employeeCode} or by the row's {@code id}, one of the
         * two.
         *
         * @throws UnknownJob an error of this kind
         * @throws JobNotReady an error of this kind
         * @throws JobExpired an error of this kind
         * @throws UnknownEmployees an error of this kind
         * @throws LedgerBusy an error of this kind
         * @throws LedgerFull an error of this kind
         * @throws LedgerUnusable an error of this kind
         * @throws LedgerRestored an error of this kind
         */
        default ExplainResult explain(ExplainParams params) {
            return call("explain", params, ExplainResult.class);
        }

        /**
         * Read both services and compare. Begins a job; nothing is written to either service. The job is
         * {@code fetching}, then {@code ready}. The same name with the same params gives the same job, with
         * others an error, so a retry is harmless. The source list leaves out people hired after the base
         * date and people who resigned on or before it.
         *
         * @throws NotConfigured an error of this kind
         * @throws UnknownConnection an error of this kind
         * @throws JobExists an error of this kind
         * @throws JobBusy an error of this kind
         * @throws ServiceClosed an error of this kind
         * @throws ServiceRefused an error of this kind
         * @throws ServiceUnavailable an error of this kind
         * @throws RateLimited an error of this kind
         * @throws IncompleteList an error of this kind
         * @throws UnreadableAnswer an error of this kind
         * @throws WrongTenant an error of this kind
         * @throws LedgerBusy an error of this kind
         * @throws LedgerFull an error of this kind
         * @throws LedgerUnusable an error of this kind
         * @throws LedgerRestored an error of this kind
         */
        default Job fetch(FetchParams params) {
            return call("fetch", params, Job.class);
        }

        /**
         * Remove a job's personal data. Removes from the ledger what was read and written of people; the
         * job's name, state and counts stay.
         *
         * @throws UnknownJob an error of this kind
         * @throws JobBusy an error of this kind
         * @throws LedgerBusy an error of this kind
         * @throws LedgerFull an error of this kind
         * @throws LedgerUnusable an error of this kind
         * @throws LedgerRestored an error of this kind
         */
        default Job forget(ForgetParams params) {
            return call("forget", params, Job.class);
        }

        /**
         * Who is there, and what it can do. Optional: no other method needs it first. It opens neither the
         * ledger nor a connection to a service.
         */
        default HelloResult hello(HelloParams params) {
            return call("hello", params, HelloResult.class);
        }

        /**
         * Who did what to whose data, and when. Newest first, paged. Entries are only ever added, each bound
         * to the one before by its hash; {@code verifyHistory} goes through them. With {@code employeeCode}
         * or {@code id} it answers whose data was written, which fields, and when; values are not in it.
         *
         * @throws LedgerBusy an error of this kind
         * @throws LedgerFull an error of this kind
         * @throws LedgerUnusable an error of this kind
         * @throws LedgerRestored an error of this kind
         */
        default HistoryResult history(HistoryParams params) {
            return call("history", params, HistoryResult.class);
        }

        /** Everything that {@code history} has, over all pages, as it is asked for. */
        default Stream<HistoryEntry> eachHistory(HistoryParams params) {
            return Renkei.pages(
                cursor -> history(cursor == null ? params : params.cursor(cursor)),
                HistoryResult::entries, HistoryResult::nextCursor);
        }

        /**
         * All jobs, newest first. Paged.
         *
         * @throws LedgerBusy an error of this kind
         * @throws LedgerFull an error of this kind
         * @throws LedgerUnusable an error of this kind
         * @throws LedgerRestored an error of this kind
         */
        default JobsResult jobs(JobsParams params) {
            return call("jobs", params, JobsResult.class);
        }

        /** Everything that {@code jobs} has, over all pages, as it is asked for. */
        default Stream<Job> eachJobs(JobsParams params) {
            return Renkei.pages(
                cursor -> jobs(cursor == null ? params : params.cursor(cursor)),
                JobsResult::jobs, JobsResult::nextCursor);
        }

        /** Whether it is alive. Answers at once, also before {@code authenticate}. */
        default void ping() {
            call("ping", Map.of(), Void.class);
        }

        /**
         * Decide about an employee whom findings block. The decision, the reason and who decided go into the
         * history, and the row changes its class accordingly: what the decision answers is a notice from then
         * on. The job's digest changes with it. {@code accept} answers doubts about who somebody is ({@code
         * codeReused}, {@code codesSwapped}, {@code probableSamePerson}, {@code similarEmployeeCode}, {@code
         * possibleRehire}); {@code useSource} and {@code keepTarget} answer {@code changedOnBothSides} and
         * {@code changedSinceSync}. What the data lacks is not decided but mended. The employee is named by
         * {@code employeeCode} or by the row's {@code id}, one of the two.
         *
         * @throws UnknownJob an error of this kind
         * @throws JobNotReady an error of this kind
         * @throws JobBusy an error of this kind
         * @throws JobExpired an error of this kind
         * @throws UnknownEmployees an error of this kind
         * @throws NothingToResolve an error of this kind
         * @throws LedgerBusy an error of this kind
         * @throws LedgerFull an error of this kind
         * @throws LedgerUnusable an error of this kind
         * @throws LedgerRestored an error of this kind
         */
        default ResolveResult resolve(ResolveParams params) {
            return call("resolve", params, ResolveResult.class);
        }

        /**
         * What became of each selected employee. One row for each, paged, in the order of the diff. The
         * counts are of the whole job, whatever the filter. With {@code waitSeconds}, waits for a sync that
         * was asked for before, in the same go, and that is not yet at its end.
         *
         * @throws UnknownJob an error of this kind
         * @throws JobNotReady an error of this kind
         * @throws LedgerBusy an error of this kind
         * @throws LedgerFull an error of this kind
         * @throws LedgerUnusable an error of this kind
         * @throws LedgerRestored an error of this kind
         */
        default ResultsResult results(ResultsParams params) {
            return call("results", params, ResultsResult.class);
        }

        /** Everything that {@code results} has, over all pages, as it is asked for. */
        default Stream<ResultRow> eachResults(ResultsParams params) {
            return Renkei.pages(
                cursor -> results(cursor == null ? params : params.cursor(cursor)),
                ResultsResult::rows, ResultsResult::nextCursor);
        }

        /**
         * Go on with an interrupted job. Writes whose outcome is not known are looked up before anything is
         * sent again.
         *
         * @throws UnknownJob an error of this kind
         * @throws JobNotReady an error of this kind
         * @throws JobBusy an error of this kind
         * @throws JobExpired an error of this kind
         * @throws Cancelled an error of this kind
         * @throws NotConfigured an error of this kind
         * @throws UnknownConnection an error of this kind
         * @throws ServiceClosed an error of this kind
         * @throws ServiceRefused an error of this kind
         * @throws ServiceUnavailable an error of this kind
         * @throws RateLimited an error of this kind
         * @throws UnreadableAnswer an error of this kind
         * @throws WrongTenant an error of this kind
         * @throws LedgerBusy an error of this kind
         * @throws LedgerFull an error of this kind
         * @throws LedgerUnusable an error of this kind
         * @throws LedgerRestored an error of this kind
         */
        default Job resume(ResumeParams params) {
            return call("resume", params, Job.class);
        }

        /**
         * Try those again that failed. Takes only those whose outcome is {@code failed}, {@code
         * notAttempted}, or {@code unknown} and settled by reading as not done. If there are none, nothing is
         * sent.
         *
         * @throws UnknownJob an error of this kind
         * @throws JobNotReady an error of this kind
         * @throws JobBusy an error of this kind
         * @throws JobExpired an error of this kind
         * @throws Cancelled an error of this kind
         * @throws NotConfigured an error of this kind
         * @throws UnknownConnection an error of this kind
         * @throws ServiceClosed an error of this kind
         * @throws ServiceRefused an error of this kind
         * @throws ServiceUnavailable an error of this kind
         * @throws RateLimited an error of this kind
         * @throws UnreadableAnswer an error of this kind
         * @throws WrongTenant an error of this kind
         * @throws LedgerBusy an error of this kind
         * @throws LedgerFull an error of this kind
         * @throws LedgerUnusable an error of this kind
         * @throws LedgerRestored an error of this kind
         */
        default Job retry(RetryParams params) {
            return call("retry", params, Job.class);
        }

        /** The contract itself. The OpenRPC document of all methods. */
        default Map<String, Object> discover() {
            @SuppressWarnings("unchecked")
            Map<String, Object> result = call("rpc.discover", Map.of(), Map.class);
            return result;
        }

        /**
         * End the process. Ends like SIGTERM, after answering: requests already read are finished and
         * answered, writes in flight are finished and recorded. A job that was syncing is {@code interrupted}
         * and can be resumed.
         */
        default void shutdown() {
            call("shutdown", Map.of(), Void.class);
        }

        /**
         * Where a job stands. With {@code waitSeconds}, answers when the job is no longer fetching, syncing
         * or waiting, or when the time is up, then with the job as it is.
         *
         * @throws UnknownJob an error of this kind
         * @throws LedgerBusy an error of this kind
         * @throws LedgerFull an error of this kind
         * @throws LedgerUnusable an error of this kind
         * @throws LedgerRestored an error of this kind
         */
        default Job status(StatusParams params) {
            return call("status", params, Job.class);
        }

        /**
         * Ask for notifications. A connection gets no notification that it did not ask for. Asking twice
         * changes nothing.
         */
        default SubscribeResult subscribe(SubscribeParams params) {
            return call("subscribe", params, SubscribeResult.class);
        }

        /**
         * Write the selected employees. Creates and updates the selected employees in the target; each gets
         * its own result. Right before a write the record is read again: if it is no longer what the diff
         * showed, that person ends {@code stale}. With {@code dryRun} the result is the list of writes that
         * it would do, and nothing else happens.
         *
         * @throws UnknownJob an error of this kind
         * @throws JobNotReady an error of this kind
         * @throws JobBusy an error of this kind
         * @throws JobExpired an error of this kind
         * @throws CreateDefaultsRequired an error of this kind
         * @throws UnknownChoice an error of this kind
         * @throws UnknownEmployees an error of this kind
         * @throws LimitExceeded an error of this kind
         * @throws DigestMismatch an error of this kind
         * @throws Cancelled an error of this kind
         * @throws NotConfigured an error of this kind
         * @throws UnknownConnection an error of this kind
         * @throws ServiceClosed an error of this kind
         * @throws ServiceRefused an error of this kind
         * @throws ServiceUnavailable an error of this kind
         * @throws RateLimited an error of this kind
         * @throws UnreadableAnswer an error of this kind
         * @throws WrongTenant an error of this kind
         * @throws LedgerBusy an error of this kind
         * @throws LedgerFull an error of this kind
         * @throws LedgerUnusable an error of this kind
         * @throws LedgerRestored an error of this kind
         */
        default SyncResult sync(SyncParams params) {
            return call("sync", params, SyncResult.class);
        }

        /**
         * Begin a job that would take a sync back. Reads the target and compares it with the values from
         * before the sync. Nothing is written: what comes of it is a job like any other, in the same
         * direction, to be looked at with {@code diff} and written with {@code sync}, with the same checks. A
         * value that was changed since is shown and blocks ({@code changedSinceSync}) until somebody decides;
         * a person whom the sync created is listed ({@code createdBySync}), since nothing is ever deleted.
         * Only what the ledger still holds can be taken back: not a forgotten job.
         *
         * @throws UnknownJob an error of this kind
         * @throws JobExists an error of this kind
         * @throws JobNotReady an error of this kind
         * @throws JobBusy an error of this kind
         * @throws NotConfigured an error of this kind
         * @throws UnknownConnection an error of this kind
         * @throws Cancelled an error of this kind
         * @throws ServiceClosed an error of this kind
         * @throws ServiceRefused an error of this kind
         * @throws ServiceUnavailable an error of this kind
         * @throws RateLimited an error of this kind
         * @throws UnreadableAnswer an error of this kind
         * @throws IncompleteList an error of this kind
         * @throws WrongTenant an error of this kind
         * @throws LedgerBusy an error of this kind
         * @throws LedgerFull an error of this kind
         * @throws LedgerUnusable an error of this kind
         * @throws LedgerRestored an error of this kind
         */
        default Job undo(UndoParams params) {
            return call("undo", params, Job.class);
        }

        /**
         * Ask for no more notifications. The counterpart of {@code subscribe}. What was not subscribed stays
         * so.
         */
        default UnsubscribeResult unsubscribe(UnsubscribeParams params) {
            return call("unsubscribe", params, UnsubscribeResult.class);
        }

        /**
         * Whether the history is as it was written. Goes through all entries from the first on and computes
         * each hash anew: an entry that was edited, put in, moved or removed is found, and the first is
         * named. Whoever keeps {@code head} elsewhere can tell later that nothing up to it has changed.
         *
         * @throws LedgerBusy an error of this kind
         * @throws LedgerFull an error of this kind
         * @throws LedgerUnusable an error of this kind
         * @throws LedgerRestored an error of this kind
         */
        default VerifyHistoryResult verifyHistory() {
            return call("verifyHistory", Map.of(), VerifyHistoryResult.class);
        }
    }
}
