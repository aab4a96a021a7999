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

    /** Kinds of errors. Later versions may add values. */
    public record ErrorKind(String value) implements Renkei.OpenEnum {
        /** JSONとして読み取れません。 The message is not valid JSON. */
        public static final ErrorKind PARSE_ERROR = new ErrorKind("parseError");
        /** JSON-RPC 2.0のリクエストではありません。 The message is not a valid JSON-RPC 2.0 request. */
        public static final ErrorKind INVALID_REQUEST = new ErrorKind("invalidRequest");
        /** そのメソッドはありません。 The method does not exist. */
        public static final ErrorKind METHOD_NOT_FOUND = new ErrorKind("methodNotFound");
        /** パラメーターが正しくありません。 A param is invalid, unknown or missing. */
        public static final ErrorKind INVALID_PARAMS = new ErrorKind("invalidParams");
        /** renkeiの内部エラーです。 renkei had an internal error. */
        public static final ErrorKind INTERNAL_ERROR = new ErrorKind("internalError");
        /** リクエストは取り消されました。 The request was cancelled. */
        public static final ErrorKind REQUEST_CANCELLED = new ErrorKind("requestCancelled");
        /** 認証されていません。 The connection is not authenticated. */
        public static final ErrorKind UNAUTHENTICATED = new ErrorKind("unauthenticated");
        /** 設定が足りません。 The settings are incomplete. */
        public static final ErrorKind NOT_CONFIGURED = new ErrorKind("notConfigured");
        /** その名前の連携設定はありません。 The connection does not exist. */
        public static final ErrorKind UNKNOWN_CONNECTION = new ErrorKind("unknownConnection");
        /** その名前の同期ジョブはありません。 The job does not exist. */
        public static final ErrorKind UNKNOWN_JOB = new ErrorKind("unknownJob");
        /** 同じ名前で条件の異なる同期ジョブがあります。 A job with this name and other params exists. */
        public static final ErrorKind JOB_EXISTS = new ErrorKind("jobExists");
        /** 同期ジョブがその操作のできる状態ではありません。 The job's state does not allow this request. */
        public static final ErrorKind JOB_NOT_READY = new ErrorKind("jobNotReady");
        /** 同期ジョブはほかの処理の最中です。 The job is busy with another request. */
        public static final ErrorKind JOB_BUSY = new ErrorKind("jobBusy");
        /** 取得から時間が経ち、期限切れです。 The fetched data has expired. */
        public static final ErrorKind JOB_EXPIRED = new ErrorKind("jobExpired");
        /** サービスのメンテナンス時間帯です。 The service is in its closed hours. */
        public static final ErrorKind SERVICE_CLOSED = new ErrorKind("serviceClosed");
        /**
         * サービスに拒否されました（トークン、権限、IPアドレスのいずれか）。 The service refused access because of the token, a permission or
         * the IP address.
         */
        public static final ErrorKind SERVICE_REFUSED = new ErrorKind("serviceRefused");
        /** サービスに接続できないか、サービス側の障害です。 The service is unreachable or has failed. */
        public static final ErrorKind SERVICE_UNAVAILABLE = new ErrorKind("serviceUnavailable");
        /** サービスから取得した一覧が不完全な可能性があります。 The list from the service may be incomplete. */
        public static final ErrorKind INCOMPLETE_LIST = new ErrorKind("incompleteList");
        /** 新規登録する従業員の所属などが指定されていません。 New employees are selected without create defaults. */
        public static final ErrorKind CREATE_DEFAULTS_REQUIRED = new ErrorKind("createDefaultsRequired");
        /** 指定された事業所・所属・雇用区分はありません。 The business establishment, division or working type does not exist. */
        public static final ErrorKind UNKNOWN_CHOICE = new ErrorKind("unknownChoice");
        /** 同期ジョブにいない従業員が指定されています。 The job does not contain these employees. */
        public static final ErrorKind UNKNOWN_EMPLOYEES = new ErrorKind("unknownEmployees");
        /** この同期ジョブですでに同期対象にした従業員が指定されています。 An earlier sync of the job has selected these employees. */
        public static final ErrorKind ALREADY_SELECTED = new ErrorKind("alreadySelected");
        /** 書き込み件数が上限を超えています。何も書き込まれていません。 The writes would exceed a limit. Nothing was written. */
        public static final ErrorKind LIMIT_EXCEEDED = new ErrorKind("limitExceeded");
        /** 台帳をほかのプロセスが使用中です。 Another process is using the ledger. */
        public static final ErrorKind LEDGER_BUSY = new ErrorKind("ledgerBusy");
        /** 台帳に書き込めません（空き容量不足または読み取り専用）。 The ledger is not writable: the disk is full or read-only. */
        public static final ErrorKind LEDGER_FULL = new ErrorKind("ledgerFull");
        /** メッセージが上限を超えています。 The message exceeds a protocol limit. */
        public static final ErrorKind TOO_LARGE = new ErrorKind("tooLarge");
        /** 同期ジョブは中止されました。 The job was cancelled. */
        public static final ErrorKind CANCELLED = new ErrorKind("cancelled");
        /** サービスの利用回数の上限に達しました。 The rate limit of the service has been reached. */
        public static final ErrorKind RATE_LIMITED = new ErrorKind("rateLimited");
        /** サービスの応答を解釈できません。 The response of the service is invalid. */
        public static final ErrorKind INVALID_RESPONSE = new ErrorKind("invalidResponse");
        /**
         * アクセストークンが、この連携設定で最初に使われた企業のものではありません。 The token belongs to another tenant than in the first use of
         * this connection.
         */
        public static final ErrorKind WRONG_TENANT = new ErrorKind("wrongTenant");
        /** digestが現在の書き込み内容と一致しません。 The digest does not match the current plan. */
        public static final ErrorKind DIGEST_MISMATCH = new ErrorKind("digestMismatch");
        /**
         * 台帳ファイルを使用できません（破損、別物、または新しい版）。 The ledger file is unusable: damaged, of another program, or of a
         * newer version.
         */
        public static final ErrorKind LEDGER_UNUSABLE = new ErrorKind("ledgerUnusable");
        /**
         * 台帳がバックアップから復元されており、それ以降の書き込みが記録されていない可能性があります。続けるには{@code renkei adopt}を実行してください。 The ledger was
         * restored from a copy and may lack later writes. Run {@code renkei adopt} to continue.
         */
        public static final ErrorKind LEDGER_RESTORED = new ErrorKind("ledgerRestored");
        /** サービスがこの従業員を受け付けませんでした。 The service rejected this employee. */
        public static final ErrorKind RECORD_REFUSED = new ErrorKind("recordRefused");
        /** 対象の従業員が見つかりません。 The employee no longer exists in the service. */
        public static final ErrorKind RECORD_NOT_FOUND = new ErrorKind("recordNotFound");
        /**
         * サービスの契約人数に達しています。 The maximum number of employees in the contract with the service has been
         * reached.
         */
        public static final ErrorKind PLAN_LIMIT_EXCEEDED = new ErrorKind("planLimitExceeded");
        /**
         * 書き込みの応答が失われ、結果を確認できていません。 The response to a write was lost, and its outcome could not be
         * determined.
         */
        public static final ErrorKind OUTCOME_UNKNOWN = new ErrorKind("outcomeUnknown");
        /** サービスは更新を受け付けましたが、値を保存しませんでした。 The service accepted the change, but did not keep the value. */
        public static final ErrorKind NOT_KEPT = new ErrorKind("notKept");
        /**
         * この従業員に、その判断で解決できる要確認事項はありません。 The decision does not apply to any finding that blocks this employee.
         */
        public static final ErrorKind NOTHING_TO_RESOLVE = new ErrorKind("nothingToResolve");
        /** この社員番号の従業員が複数います。 Several employees have this employee code. */
        public static final ErrorKind AMBIGUOUS_EMPLOYEE = new ErrorKind("ambiguousEmployee");
        /** どの従業員のことか、{@code with}で指定されていません。 {@code with} does not name one of the records in question. */
        public static final ErrorKind CANDIDATE_REQUIRED = new ErrorKind("candidateRequired");
        /** その判断はないか、すでに取り消されています。 There is no such decision, or it was taken back. */
        public static final ErrorKind UNKNOWN_DECISION = new ErrorKind("unknownDecision");
        /** この従業員には、これと両立しない判断があります。 An earlier decision says otherwise about these records. */
        public static final ErrorKind CONTRADICTING_DECISION = new ErrorKind("contradictingDecision");

        @java.lang.Override
        public String toString() {
            return value;
        }
    }

    /** Result of one preflight check. Later versions may add values. */
    public record CheckState(String value) implements Renkei.OpenEnum {
        /** 正常. OK. */
        public static final CheckState OK = new CheckState("ok");
        /** 注意. Notice. */
        public static final CheckState NOTICE = new CheckState("notice");
        /** 異常. Failed. */
        public static final CheckState FAILED = new CheckState("failed");
        /** 未確認. Not checked. */
        public static final CheckState UNKNOWN = new CheckState("unknown");

        @java.lang.Override
        public String toString() {
            return value;
        }
    }

    /** Subject of one preflight check. Later versions may add values. */
    public record CheckSubject(String value) implements Renkei.OpenEnum {
        /** アクセストークン. Access token. */
        public static final CheckSubject TOKEN = new CheckSubject("token");
        /** 契約企業. Tenant. */
        public static final CheckSubject TENANT = new CheckSubject("tenant");
        /** 参照権限. Read permission. */
        public static final CheckSubject READ_PERMISSION = new CheckSubject("readPermission");
        /** 更新権限. Write permission. */
        public static final CheckSubject WRITE_PERMISSION = new CheckSubject("writePermission");
        /** 参照できる項目. Readable fields. */
        public static final CheckSubject READABLE_FIELDS = new CheckSubject("readableFields");
        /** 許可IPアドレス. Allowed IP address. */
        public static final CheckSubject ALLOWED_IP = new CheckSubject("allowedIP");
        /** 登録時の選択肢. Options for new employees. */
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
     * Field in which a blank source value may erase the target's value, if the request names it. Later
     * versions may add values.
     */
    public record ClearableField(String value) implements Renkei.OpenEnum {
        /** 姓. Last name. */
        public static final ClearableField LAST_NAME = new ClearableField("lastName");
        /** 名. First name. */
        public static final ClearableField FIRST_NAME = new ClearableField("firstName");
        /** 姓（カナ）. Last name in kana. */
        public static final ClearableField LAST_NAME_KANA = new ClearableField("lastNameKana");
        /** 名（カナ）. First name in kana. */
        public static final ClearableField FIRST_NAME_KANA = new ClearableField("firstNameKana");
        /** 性別. Gender. */
        public static final ClearableField GENDER = new ClearableField("gender");
        /** 生年月日. Birth date. */
        public static final ClearableField BIRTH_DATE = new ClearableField("birthDate");
        /** メールアドレス. E-mail address. */
        public static final ClearableField EMAIL = new ClearableField("email");
        /** 入社年月日. Hire date. */
        public static final ClearableField HIRE_DATE = new ClearableField("hireDate");
        /** 退職年月日. Resignation date. */
        public static final ClearableField RESIGNATION_DATE = new ClearableField("resignationDate");

        @java.lang.Override
        public String toString() {
            return value;
        }
    }

    /**
     * Decision about an employee's findings. Missing data is corrected in the source instead. Later versions
     * may add values.
     */
    public record Decision(String value) implements Renkei.OpenEnum {
        /** 同一人物として連携する. Both records are of one person: write. */
        public static final Decision SAME_PERSON = new Decision("samePerson");
        /** 別の人として扱う. The records are of two people. */
        public static final Decision DIFFERENT_PERSON = new Decision("differentPerson");
        /**
         * 連携先の記録を引き継ぎ、前の人のメールアドレスを残さない. The target's record is this person's from now on; no address of the
         * other person stays.
         */
        public static final Decision TAKE_OVER = new Decision("takeOver");
        /** この方向の連携の対象外にする. Leave the person out of this direction. */
        public static final Decision LEAVE_OUT = new Decision("leaveOut");
        /** 再入社として退職年月日を消し、入社年月日を書き込む. Rehired: clear the resignation date, write the hire date. */
        public static final Decision REHIRED = new Decision("rehired");
        /** 確認済みとして進める. Looked at, go on. */
        public static final Decision ACCEPT = new Decision("accept");
        /** 取得元の値を書き込む. Write the source's value. */
        public static final Decision USE_SOURCE = new Decision("useSource");
        /** 同期先の値を残す. Keep the target's value this time. */
        public static final Decision KEEP_TARGET = new Decision("keepTarget");

        @java.lang.Override
        public String toString() {
            return value;
        }
    }

    /**
     * 方向: direction from the service that is read (the source) to the one that is written (the target). Later
     * versions may add values.
     */
    public record Direction(String value) implements Renkei.OpenEnum {
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
     * 変更差分: class of a source employee whom the comparison lists. {@code new} exists only in the source.
     * {@code changed} and {@code unchanged} exist on both sides, with and without a difference. {@code
     * blocked} requires a decision or a correction first; its findings give the reasons. Later versions may
     * add values.
     */
    public record EmployeeClass(String value) implements Renkei.OpenEnum {
        /** 新規登録. New. */
        public static final EmployeeClass NEW = new EmployeeClass("new");
        /** 差分あり. Changed. */
        public static final EmployeeClass CHANGED = new EmployeeClass("changed");
        /** 差分なし. Unchanged. */
        public static final EmployeeClass UNCHANGED = new EmployeeClass("unchanged");
        /** 要確認. Blocked. */
        public static final EmployeeClass BLOCKED = new EmployeeClass("blocked");

        @java.lang.Override
        public String toString() {
            return value;
        }
    }

    /** The ten fields that both services have, in display order. Later versions may add values. */
    public record Field(String value) implements Renkei.OpenEnum {
        /** 社員番号. Employee code. */
        public static final Field EMPLOYEE_CODE = new Field("employeeCode");
        /** 姓. Last name. */
        public static final Field LAST_NAME = new Field("lastName");
        /** 名. First name. */
        public static final Field FIRST_NAME = new Field("firstName");
        /** 姓（カナ）. Last name in kana. */
        public static final Field LAST_NAME_KANA = new Field("lastNameKana");
        /** 名（カナ）. First name in kana. */
        public static final Field FIRST_NAME_KANA = new Field("firstNameKana");
        /** 性別. Gender. */
        public static final Field GENDER = new Field("gender");
        /** 生年月日. Birth date. */
        public static final Field BIRTH_DATE = new Field("birthDate");
        /** メールアドレス. E-mail address. */
        public static final Field EMAIL = new Field("email");
        /** 入社年月日. Hire date. */
        public static final Field HIRE_DATE = new Field("hireDate");
        /** 退職年月日. Resignation date. */
        public static final Field RESIGNATION_DATE = new Field("resignationDate");

        @java.lang.Override
        public String toString() {
            return value;
        }
    }

    /** 要確認事項: reason why a row is blocked or should be reviewed. Later versions may add values. */
    public record FindingCode(String value) implements Renkei.OpenEnum {
        /** 社員番号がありません. Employee code is missing. */
        public static final FindingCode MISSING_EMPLOYEE_CODE = new FindingCode("missingEmployeeCode");
        /** 社員番号が重複しています. Several employees have this code. */
        public static final FindingCode DUPLICATE_EMPLOYEE_CODE = new FindingCode("duplicateEmployeeCode");
        /**
         * よく似た社員番号の従業員がいます. The target has a similar code: only width, case, zero padding or something
         * invisible differ.
         */
        public static final FindingCode SIMILAR_EMPLOYEE_CODE = new FindingCode("similarEmployeeCode");
        /** 別の社員番号の同一人物と思われます. Probably the same person under another code. */
        public static final FindingCode PROBABLE_SAME_PERSON = new FindingCode("probableSamePerson");
        /** 社員番号は同じですが別の人と思われます. The code is the same, but probably not the person. */
        public static final FindingCode DIFFERENT_PERSON = new FindingCode("differentPerson");
        /** 社員番号が別の人に使われています. The code and the linked person no longer belong together. */
        public static final FindingCode CODE_REUSED = new FindingCode("codeReused");
        /** 社員番号が入れ替わっています. The codes of two employees were swapped. */
        public static final FindingCode CODES_SWAPPED = new FindingCode("codesSwapped");
        /** 登録に必要な項目がありません. A field that the target requires is missing. */
        public static final FindingCode MISSING_REQUIRED_FIELD = new FindingCode("missingRequiredField");
        /** 未知の値です. The value is not understood. */
        public static final FindingCode UNMAPPED_VALUE = new FindingCode("unmappedValue");
        /** 項目を読み取れません. The token may not read the field. */
        public static final FindingCode UNREADABLE_FIELD = new FindingCode("unreadableField");
        /** 再入社の可能性があります. Possibly rehired after a resignation. */
        public static final FindingCode POSSIBLE_REHIRE = new FindingCode("possibleRehire");
        /** 退職済ですが退職年月日がありません. Retired without a resignation date. */
        public static final FindingCode RETIRED_WITHOUT_DATE = new FindingCode("retiredWithoutDate");
        /** 同期先が受け付けない値です. The target does not accept the value. */
        public static final FindingCode INVALID_FOR_TARGET = new FindingCode("invalidForTarget");
        /** 両方で変更されています. Changed on both sides since the last sync. */
        public static final FindingCode CHANGED_ON_BOTH_SIDES = new FindingCode("changedOnBothSides");
        /** サービスがそのまま保存できなかった値です. A service could not keep the value as it was sent. */
        public static final FindingCode NOT_KEPT = new FindingCode("notKept");
        /** 同期後に変更されています. Changed since the sync that is to be undone. */
        public static final FindingCode CHANGED_SINCE_SYNC = new FindingCode("changedSinceSync");
        /** 同期で登録された従業員です. Created by the sync that is to be undone; renkei never deletes. */
        public static final FindingCode CREATED_BY_SYNC = new FindingCode("createdBySync");
        /** 退職日の翌日から打刻できません. No punches from the day after the resignation date. */
        public static final FindingCode NO_PUNCHES_AFTER_RESIGNATION = new FindingCode("noPunchesAfterResignation");
        /** ほかの従業員とメールアドレスが同じになります. Two employees would have the same e-mail address. */
        public static final FindingCode SHARED_EMAIL = new FindingCode("sharedEmail");
        /** ほかの従業員のメールアドレスを引き継ぎます. Takes over another employee's e-mail address. */
        public static final FindingCode EMAIL_HANDED_ON = new FindingCode("emailHandedOn");
        /** メールアドレスが入れ替わっています. The e-mail addresses of two employees were swapped. */
        public static final FindingCode EMAILS_SWAPPED = new FindingCode("emailsSwapped");

        @java.lang.Override
        public String toString() {
            return value;
        }
    }

    /** Effect of a finding on its row. Later versions may add values. */
    public record FindingSeverity(String value) implements Renkei.OpenEnum {
        /** 要確認. Blocks the row. */
        public static final FindingSeverity BLOCKING = new FindingSeverity("blocking");
        /** 参考. Notice only. */
        public static final FindingSeverity NOTICE = new FindingSeverity("notice");

        @java.lang.Override
        public String toString() {
            return value;
        }
    }

    /** Event recorded by an entry of the audit log. Later versions may add values. */
    public record HistoryEvent(String value) implements Renkei.OpenEnum {
        /** 取得の指示. Fetch requested. */
        public static final HistoryEvent FETCH = new HistoryEvent("fetch");
        /** 同期の指示. Sync requested. */
        public static final HistoryEvent SYNC = new HistoryEvent("sync");
        /** 再実行の指示. Retry requested. */
        public static final HistoryEvent RETRY = new HistoryEvent("retry");
        /** 再開の指示. Resume requested. */
        public static final HistoryEvent RESUME = new HistoryEvent("resume");
        /** 中止の指示. Cancel requested. */
        public static final HistoryEvent CANCEL = new HistoryEvent("cancel");
        /** 取り消しの指示. Undo requested. */
        public static final HistoryEvent UNDO = new HistoryEvent("undo");
        /** 個人情報の消去. Personal data erased. */
        public static final HistoryEvent FORGET = new HistoryEvent("forget");
        /** 一覧の取得. Lists read from both services. */
        public static final HistoryEvent READ = new HistoryEvent("read");
        /** 上限超過の承認. Exceeded limit approved. */
        public static final HistoryEvent OVERRIDE = new HistoryEvent("override");
        /** 要確認事項の判断. Findings resolved. */
        public static final HistoryEvent RESOLVE = new HistoryEvent("resolve");
        /** 判断の取り消し. Decision taken back. */
        public static final HistoryEvent REVOKE = new HistoryEvent("revoke");
        /** 書き込み. Write to an employee. */
        public static final HistoryEvent WRITE = new HistoryEvent("write");
        /** 復元した台帳の使用開始. Restored ledger adopted. */
        public static final HistoryEvent ADOPT = new HistoryEvent("adopt");

        @java.lang.Override
        public String toString() {
            return value;
        }
    }

    /** Kind of damage to the audit log. Later versions may add values. */
    public record HistoryFault(String value) implements Renkei.OpenEnum {
        /** 書き換え、挿入、または並べ替え. Edited, inserted or moved. */
        public static final HistoryFault ALTERED = new HistoryFault("altered");
        /** 欠落. Missing. */
        public static final HistoryFault MISSING = new HistoryFault("missing");

        @java.lang.Override
        public String toString() {
            return value;
        }
    }

    /** Kind of a job's notice. Later versions may add values. */
    public record JobNoticeCode(String value) implements Renkei.OpenEnum {
        /** 全員が空欄の項目です. The field is blank for everybody, or the token may not read it. */
        public static final JobNoticeCode BLANK_COLUMN = new JobNoticeCode("blankColumn");
        /** 連携元の値は過去の基準日時点のものです. The source's values are those of a past base date. */
        public static final JobNoticeCode OLDER_VALUES = new JobNoticeCode("olderValues");
        /**
         * 基準日が未来のため、今日の値と基準日の値が異なることがあります. The base date lies ahead: today's values and those of that day may
         * differ.
         */
        public static final JobNoticeCode NOT_YET_VALUES = new JobNoticeCode("notYetValues");

        @java.lang.Override
        public String toString() {
            return value;
        }
    }

    /** State of a job. Later versions may add values. */
    public record JobState(String value) implements Renkei.OpenEnum {
        /** 取得中. Fetching. */
        public static final JobState FETCHING = new JobState("fetching");
        /** 同期待ち. Ready to sync. */
        public static final JobState READY = new JobState("ready");
        /** 同期中. Syncing. */
        public static final JobState SYNCING = new JobState("syncing");
        /** 待機中. Waiting. */
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
     * 従業員氏名の設定: kind of name that is sent from SmartHR to KING OF TIME. The other direction always writes the
     * legal name. Later versions may add values.
     */
    public record NameStyle(String value) implements Renkei.OpenEnum {
        /** 本名. Legal name. */
        public static final NameStyle LEGAL = new NameStyle("legal");
        /** ビジネスネーム. Business name, or the legal name if blank. */
        public static final NameStyle BUSINESS = new NameStyle("business");

        @java.lang.Override
        public String toString() {
            return value;
        }
    }

    /** 結果: final result of one selected employee. Later versions may add values. */
    public record Outcome(String value) implements Renkei.OpenEnum {
        /** 登録済み. Created. */
        public static final Outcome CREATED = new Outcome("created");
        /** 更新済み. Updated. */
        public static final Outcome UPDATED = new Outcome("updated");
        /** 対象外. Skipped: no write necessary. */
        public static final Outcome SKIPPED = new Outcome("skipped");
        /** 要確認. Blocked by a finding. */
        public static final Outcome BLOCKED = new Outcome("blocked");
        /** 変更を検知. Changed since the diff; not written. */
        public static final Outcome STALE = new Outcome("stale");
        /** 失敗. Failed. */
        public static final Outcome FAILED = new Outcome("failed");
        /** 結果不明. Outcome unknown. */
        public static final Outcome UNKNOWN = new Outcome("unknown");
        /** 未実施. Not attempted. */
        public static final Outcome NOT_ATTEMPTED = new Outcome("notAttempted");

        @java.lang.Override
        public String toString() {
            return value;
        }
    }

    /**
     * State of one field of one record as it was read. Absent, blank and unreadable are different states.
     * Later versions may add values.
     */
    public record ReadingState(String value) implements Renkei.OpenEnum {
        /** 値あり. Value. */
        public static final ReadingState VALUE = new ReadingState("value");
        /** 値なし. No value. */
        public static final ReadingState ABSENT = new ReadingState("absent");
        /** 空欄. Blank. */
        public static final ReadingState BLANK = new ReadingState("blank");
        /** 読取不可. Not readable. */
        public static final ReadingState UNREADABLE = new ReadingState("unreadable");
        /** 未知の値. Value not understood. */
        public static final ReadingState UNMAPPED = new ReadingState("unmapped");

        @java.lang.Override
        public String toString() {
            return value;
        }
    }

    /**
     * Kind of a result notice. {@code employmentStatusUnchanged}: a resignation date that is already past was
     * written into SmartHR, which then leaves 在籍状況 as it is. Later versions may add values.
     */
    public record ResultNoticeCode(String value) implements Renkei.OpenEnum {
        /** SmartHRの在籍状況を手動で変更してください. Change the employment status in SmartHR by hand. */
        public static final ResultNoticeCode EMPLOYMENT_STATUS_UNCHANGED = new ResultNoticeCode("employmentStatusUnchanged");

        @java.lang.Override
        public String toString() {
            return value;
        }
    }

    /**
     * 変更差分: class of a row of the comparison. The first four are those of {@code EmployeeClass}. {@code
     * leftOut} is a source employee whom the job leaves out. {@code targetOnly} is an active employee of the
     * target whom the source does not list. Rows of the last two classes appear only if the class is asked
     * for. They have a {@code reason}, are not part of {@code counts} and of the digest, and cannot be
     * selected for a sync. Later versions may add values.
     */
    public record RowClass(String value) implements Renkei.OpenEnum {
        /** 新規登録. New. */
        public static final RowClass NEW = new RowClass("new");
        /** 差分あり. Changed. */
        public static final RowClass CHANGED = new RowClass("changed");
        /** 差分なし. Unchanged. */
        public static final RowClass UNCHANGED = new RowClass("unchanged");
        /** 要確認. Blocked. */
        public static final RowClass BLOCKED = new RowClass("blocked");
        /** 対象外. Left out. */
        public static final RowClass LEFT_OUT = new RowClass("leftOut");
        /** 連携先のみ. Only in the target. */
        public static final RowClass TARGET_ONLY = new RowClass("targetOnly");

        @java.lang.Override
        public String toString() {
            return value;
        }
    }

    /** One of the two services. Later versions may add values. */
    public record Side(String value) implements Renkei.OpenEnum {
        /** SmartHR. SmartHR. */
        public static final Side SMART_HR = new Side("smartHR");
        /** KING OF TIME. KING OF TIME. */
        public static final Side KING_OF_TIME = new Side("kingOfTime");

        @java.lang.Override
        public String toString() {
            return value;
        }
    }

    /**
     * Reason of a row of class {@code leftOut} ({@code notYetHired}, {@code resigned}, {@code byDecision}) or
     * {@code targetOnly} ({@code unknown}, {@code resigned}, {@code notYetHired}, {@code withoutCode}).
     * {@code withoutCode} means that the source lists the person without an employee code: the pair is known,
     * or name in kana and birth date are the same. Later versions may add values.
     */
    public record UnlistedReason(String value) implements Renkei.OpenEnum {
        /** 連携元では基準日より後の入社です. Hired after the base date, according to the source. */
        public static final UnlistedReason NOT_YET_HIRED = new UnlistedReason("notYetHired");
        /** 連携元では退職済みです. Resigned, according to the source. */
        public static final UnlistedReason RESIGNED = new UnlistedReason("resigned");
        /** 判断により対象外です. Left out by a decision. */
        public static final UnlistedReason BY_DECISION = new UnlistedReason("byDecision");
        /** 連携元にいません. The source does not have this person. */
        public static final UnlistedReason UNKNOWN = new UnlistedReason("unknown");
        /** 連携元では社員番号がありません. In the source without an employee code. */
        public static final UnlistedReason WITHOUT_CODE = new UnlistedReason("withoutCode");

        @java.lang.Override
        public String toString() {
            return value;
        }
    }

    /** Reason why a job is waiting. Later versions may add values. */
    public record WaitReason(String value) implements Renkei.OpenEnum {
        /** メンテナンス時間帯. Closed hours. */
        public static final WaitReason CLOSED_HOURS = new WaitReason("closedHours");
        /** 利用回数の制限. Rate limit. */
        public static final WaitReason RATE_LIMIT = new WaitReason("rateLimit");

        @java.lang.Override
        public String toString() {
            return value;
        }
    }

    /** Behaviour during KING OF TIME's closed hours. Later versions may add values. */
    public record WhenClosed(String value) implements Renkei.OpenEnum {
        /** 待つ. Wait until the service opens. */
        public static final WhenClosed WAIT = new WhenClosed("wait");
        /** エラーを返す. Return an error at once. */
        public static final WhenClosed REFUSE = new WhenClosed("refuse");

        @java.lang.Override
        public String toString() {
            return value;
        }
    }

    /** Action on one employee in the target. Later versions may add values. */
    public record WriteAction(String value) implements Renkei.OpenEnum {
        /** 新規登録. Create. */
        public static final WriteAction CREATE = new WriteAction("create");
        /** 更新. Update. */
        public static final WriteAction UPDATE = new WriteAction("update");
        /** なし. None. */
        public static final WriteAction NONE = new WriteAction("none");

        @java.lang.Override
        public String toString() {
            return value;
        }
    }

    /**
     * Field that the service stored with another value than the one sent.
     *
     * @param sent Value that was sent.
     * @param stored Value that was read back.
     */
    public record Alteration(Field field, String sent, String stored) {
    }

    /**
     * Text in Japanese and English.
     *
     * @param ja Japanese text.
     * @param en English text.
     */
    public record BilingualText(String ja, String en) {
    }

    /**
     * 所属事業所: business establishment in SmartHR.
     *
     * @param id Id of the business establishment.
     * @param name Name.
     */
    public record BusinessEstablishment(String id, String name) {
    }

    /**
     * Record of the target that a finding names, which may be of the same person.
     *
     * @param id Id of a row within its job. Employees without a code have one, too.
     * @param employeeCode Its employee code; null if it has none.
     */
    public record Candidate(String id, String employeeCode) {
    }

    /**
     * One entry of the preflight check.
     *
     * @param side Service concerned; null for this host.
     * @param advice Recommended action; null if there is none.
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
     * Number of listed source employees in each class.
     *
     * @param new_ 新規登録.
     * @param changed 差分あり.
     * @param unchanged 差分なし.
     * @param blocked 要確認.
     */
    public record ClassCounts(int new_, int changed, int unchanged, int blocked) {
    }

    /**
     * Characters of a field by their numbers in Unicode, such as {@code U+5C71 U+7530 U+200B}.
     *
     * @param source Null if the source has no text.
     * @param target Null if the target has no text.
     */
    public record CodePoints(String source, String target) {
    }

    /**
     * Comparison of one source employee, or one person whom the comparison does not list.
     *
     * @param id Id of the source's record; of the target's record for class {@code targetOnly}.
     * @param employeeCode Null for an employee without a code.
     * @param name Last and first name in the source; in the target for class {@code targetOnly}.
     * @param reason Reason of class {@code leftOut} or {@code targetOnly}; absent in other classes.
     * @param stillActive True for a {@code leftOut} person with the reason {@code resigned} whom the target
     * has without a resignation date on or before the base date; else absent.
     * @param values In rows of the class {@code new} only: every value to be written, in the order of the
     * fields.
     * @param legalNameFields With the name style {@code business}: fields that show the legal name, because
     * the business name is blank.
     */
    public record DiffRow(
        String id,
        String employeeCode,
        String name,
        RowClass class_,
        UnlistedReason reason,
        Boolean stillActive,
        List<Difference> differences,
        List<NewValue> values,
        List<Finding> findings,
        List<Field> legalNameFields
    ) {
    }

    /**
     * 差分: one field that differs.
     *
     * @param before Current value in the target; null if there is none.
     * @param after Value to be written; null erases the value, and occurs only in fields named in {@code
     * clear}.
     */
    public record Difference(Field field, String before, String after) {
    }

    /**
     * 所属: division in KING OF TIME.
     *
     * @param code Code.
     * @param name Name.
     */
    public record Division(String code, String name) {
    }

    /**
     * Limit in the settings that a sync would exceed.
     *
     * @param limit {@code creates}, {@code changes}, {@code changedPercent}, {@code resignations}
     * (resignation dates where the target has none), {@code cleared}, {@code everyone} (every employee on
     * both sides would change at once) or {@code shorterListPercent} (a list is much shorter than in the last
     * fetch).
     * @param count Value that the sync would reach.
     * @param allowed Maximum that the limit allows.
     */
    public record ExceededLimit(String limit, int count, int allowed) {
    }

    /**
     * Error of a job, or of one employee in it.
     *
     * @param kind Kind of error, as in the list of errors.
     * @param message English message.
     * @param messageJa Japanese message.
     */
    public record Failure(ErrorKind kind, String message, String messageJa) {
    }

    /**
     * Comparison of one field.
     *
     * @param target Null for an employee who is not in the target.
     * @param normalisedSource Normalised value of the source.
     * @param normalisedTarget Normalised value of the target.
     * @param equal True if both values are equal; null if they were not compared.
     * @param rules Names of the normalisation rules that changed a value, in the order of their use.
     * @param codePoints Characters of both sides; present where the eye does not see how the texts differ:
     * invisible characters, variation selectors, compatibility ideographs, width.
     * @param nameStyle For a name field: the kind of name that was used.
     * @param findings Findings about this field.
     */
    public record FieldExplanation(
        Field field,
        FieldReading source,
        FieldReading target,
        String normalisedSource,
        String normalisedTarget,
        Boolean equal,
        List<String> rules,
        CodePoints codePoints,
        NameStyle nameStyle,
        List<Finding> findings
    ) {
    }

    /**
     * One field of one record as it was read.
     *
     * @param raw Text that the service sent; null if it sent none.
     */
    public record FieldReading(ReadingState state, String raw) {
    }

    /**
     * 要確認事項: fact about one employee that a person should review. It is not an error.
     *
     * @param field Field concerned; null if there is none.
     * @param values Values that led to the finding, each under a short name. {@code otherID}, {@code
     * otherCode} and {@code side} name another record, {@code decision} the decision that has answered the
     * finding.
     * @param decisions Decisions that answer it, see {@code resolve}. Absent if there are none.
     */
    public record Finding(
        FindingCode code,
        FindingSeverity severity,
        Field field,
        BilingualText message,
        Map<String, String> values,
        List<Decision> decisions
    ) {
    }

    /**
     * One entry of the audit log.
     *
     * @param number Sequence number, from 1 and without gaps.
     * @param at Time of the event.
     * @param job Job; null for an event that concerns a connection or the whole ledger.
     * @param connection Connection; null for an event that concerns the whole ledger.
     * @param actor Person or program that made the request, named by the host program.
     * @param id Source record of the employee concerned.
     * @param employeeCode Employee code; null after the job has been forgotten.
     * @param fields Fields that were sent.
     * @param outcome Outcome of a write.
     * @param detail Further detail of the event: a decision and the id of the other record, a digest, a kind
     * of error, or counts.
     * @param reason Reason given in the request; null after the job has been forgotten.
     * @param hash SHA-256 of the entry and of the hash of the entry before it, in hexadecimal.
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
     * 同期ジョブ: one run of comparison and sync, kept in the ledger.
     *
     * @param job Name of a job. The caller may choose it: the same name with the same params returns the same
     * job.
     * @param label Display text of the state.
     * @param connection 連携設定: name of a connection in the settings.
     * @param baseDate 従業員情報取得基準日.
     * @param clear Fields in which a blank source value may erase the target's value.
     * @param leavers True if the job lists people who resigned on or before the base date for their
     * resignation date; else absent.
     * @param notices Facts about the job as a whole, once both services have been read.
     * @param createdAt Time of the request.
     * @param fetchedAt Time at which both services had been read; null until then.
     * @param progress Progress while the job is fetching, syncing or waiting; else null.
     * @param counts Counts after the fetch; null before.
     * @param leftOut Source employees who are left out; absent before the end of the fetch.
     * @param outcomes Outcomes after a sync has started; null before.
     * @param waitingUntil Time at which a waiting job continues by itself; else null.
     * @param waitingFor Reason for waiting; null if the job is not waiting.
     * @param error Error of a failed job; else null.
     * @param forgotten True after {@code forget} has erased the personal data; absent before.
     * @param undoes Job that this one would undo; absent in other jobs.
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
        Boolean leavers,
        List<JobNotice> notices,
        OffsetDateTime createdAt,
        OffsetDateTime fetchedAt,
        Progress progress,
        ClassCounts counts,
        LeftOutCounts leftOut,
        OutcomeCounts outcomes,
        OffsetDateTime waitingUntil,
        WaitReason waitingFor,
        Failure error,
        Boolean forgotten,
        String undoes
    ) implements SyncResult {
    }

    /**
     * Fact about a job as a whole that a person should know before a sync.
     *
     * @param side Service concerned; absent if it is both.
     * @param field Field concerned; absent if there is none.
     */
    public record JobNotice(JobNoticeCode code, Side side, Field field, BilingualText message) {
    }

    /**
     * Values for new employees in KING OF TIME.
     *
     * @param codes New employees to whom this default applies. Default: all that no other default names.
     * @param divisionCode 所属: code of the division.
     * @param workingTypeCode 雇用区分: code of the working type.
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
     * Placement of a new employee in KING OF TIME.
     *
     * @param divisionCode 所属: code of the division.
     * @param workingTypeCode 雇用区分: code of the working type.
     */
    public record KingOfTimePlacement(String divisionCode, String workingTypeCode) implements Placement {
        public static KingOfTimePlacement of(String divisionCode, String workingTypeCode) {
            return new KingOfTimePlacement(divisionCode, workingTypeCode);
        }
    }

    /**
     * Number of source employees who are left out, by reason. They are in no class of {@code counts}; {@code
     * diff} lists them as class {@code leftOut}.
     *
     * @param notYetHired Hired after the base date.
     * @param resigned Resigned on or before the base date.
     * @param stillActive Of the resigned: the target has the person, and no resignation date on or before the
     * base date.
     * @param byDecision Left out by a decision.
     */
    public record LeftOutCounts(int notYetHired, int resigned, int stillActive, int byDecision) {
    }

    /**
     * Value of one field of a new employee.
     *
     * @param value Value to be written.
     */
    public record NewValue(Field field, String value) {
    }

    /**
     * Number of selected employees with each outcome. The sum is always the number of selected employees.
     * During a sync, a pending employee counts as {@code notAttempted}, and one whose write is in flight as
     * {@code unknown}.
     *
     * @param created Created in the target.
     * @param updated Updated in the target.
     * @param skipped No write was necessary.
     * @param blocked Blocked by a finding.
     * @param stale Changed since the diff.
     * @param failed Rejected by the service.
     * @param unknown Outcome of the write is unknown.
     * @param notAttempted Not attempted, or still pending.
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
     * Approval of a sync that exceeds a limit.
     *
     * @param digest Digest from the error {@code limitExceeded}.
     */
    public record Override(String digest) {
        public static Override of(String digest) {
            return new Override(digest);
        }
    }

    /**
     * Number of selected employees with each planned action.
     *
     * @param creates Employees to be created.
     * @param updates Employees to be updated.
     * @param skipped No write was necessary.
     * @param blocked Blocked by a finding.
     */
    public record PlanCounts(int creates, int updates, int skipped, int blocked) {
    }

    /**
     * One write that a sync would make.
     *
     * @param id Id of a row within its job. Employees without a code have one, too.
     * @param name Last and first name in the source.
     * @param differences Current and new value of each field to be written.
     * @param placement Placement of a new employee; null for an update.
     */
    public record PlannedWrite(
        String id,
        String employeeCode,
        String name,
        WriteAction action,
        List<Difference> differences,
        Placement placement,
        List<Finding> findings
    ) {
    }

    /**
     * Progress of a job.
     *
     * @param done Number of employees done.
     * @param total Total number of employees; null while it is unknown.
     * @param etaSeconds Estimated seconds until the end.
     */
    public record Progress(int done, Integer total, Integer etaSeconds) {
    }

    /**
     * Limits of a session. All of them are settings.
     *
     * @param messageBytes Size of one message, in bytes.
     * @param nesting Nesting depth of arrays and objects in one message.
     * @param batchLength Number of messages in one batch.
     * @param inFlight Requests of one connection being worked on; beyond it reading pauses.
     * @param connections Number of simultaneous connections.
     * @param unauthenticatedBytes Size of one message before authentication, in bytes.
     * @param unauthenticatedSeconds Seconds until a connection must authenticate, else it is closed.
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

    /** Something that a person has to do after a write that succeeded. */
    public record ResultNotice(ResultNoticeCode code, BilingualText message) {
    }

    /**
     * Result of one selected employee. {@code id}, {@code employeeCode}, {@code name} and {@code action} are
     * null after the job has been forgotten.
     *
     * @param name Last and first name in the source.
     * @param action Action that was taken or planned.
     * @param error Error, if the action did not succeed.
     * @param altered Fields that the service stored with another value than the one sent.
     * @param notices What a person has to do after this write; absent if there is nothing.
     * @param at Time at which the outcome was recorded; null if the write was not attempted.
     */
    public record ResultRow(
        String id,
        String employeeCode,
        String name,
        Outcome outcome,
        WriteAction action,
        Failure error,
        List<Alteration> altered,
        List<ResultNotice> notices,
        OffsetDateTime at
    ) {
    }

    /**
     * All employees in these classes whom no earlier sync of the job has selected, with exceptions.
     *
     * @param classes Classes in the diff.
     * @param except Employee codes to exclude.
     * @param exceptFindings Employees with any of these findings are excluded.
     */
    public record SelectionByClasses(
        List<EmployeeClass> classes,
        List<String> except,
        List<FindingCode> exceptFindings
    ) implements Selection {
        public static SelectionByClasses of(List<EmployeeClass> classes) {
            return new SelectionByClasses(classes, null, null);
        }

        public SelectionByClasses except(List<String> except) {
            return new SelectionByClasses(classes, except, exceptFindings);
        }

        public SelectionByClasses exceptFindings(List<FindingCode> exceptFindings) {
            return new SelectionByClasses(classes, except, exceptFindings);
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
     * The employees with these row ids.
     *
     * @param ids Ids of rows in the diff.
     */
    public record SelectionByIds(List<String> ids) implements Selection {
        public static SelectionByIds of(List<String> ids) {
            return new SelectionByIds(ids);
        }
    }

    /**
     * Values for new employees in SmartHR.
     *
     * @param codes New employees to whom this default applies. Default: all that no other default names.
     * @param businessEstablishmentId 所属事業所: id of the business establishment.
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
     * Placement of a new employee in SmartHR.
     *
     * @param businessEstablishmentId 所属事業所: id of the business establishment.
     */
    public record SmartHRPlacement(String businessEstablishmentId) implements Placement {
        public static SmartHRPlacement of(String businessEstablishmentId) {
            return new SmartHRPlacement(businessEstablishmentId);
        }
    }

    /**
     * 判断: decision that lasts, with who made it and why.
     *
     * @param id Id of a decision that lasts. It is never given again.
     * @param connection 連携設定: name of a connection in the settings.
     * @param keepTargetCode With {@code samePerson}: true if both employee codes stay as they are.
     * @param direction Direction of the job in which it was made. {@code leaveOut} holds for this direction,
     * all others for both.
     * @param sourceId Id of the record in the source of this direction.
     * @param targetId Id of the record in its target; null if the decision is about the source record alone.
     * @param actor Person or program that decided, named by the host program.
     * @param reason Reason given in the request.
     * @param at Time of the decision.
     */
    public record StandingDecision(
        String id,
        String connection,
        Decision decision,
        Boolean keepTargetCode,
        Direction direction,
        String sourceId,
        String targetId,
        String actor,
        String reason,
        OffsetDateTime at
    ) {
    }

    /**
     * Plan of a sync. Nothing has been written.
     *
     * @param job Name of a job. The caller may choose it: the same name with the same params returns the same
     * job.
     * @param digest Digest of the diff on which the plan is based, for {@code override}.
     * @param exceededLimits Limits that the sync would exceed, together with the job's earlier syncs. It
     * would be refused without {@code override}.
     * @param verificationMails Number of mails that KING OF TIME would send to verify addresses that are new
     * to an employee's record.
     */
    public record SyncPlan(
        String job,
        String digest,
        PlanCounts planned,
        List<ExceededLimit> exceededLimits,
        int verificationMails,
        List<PlannedWrite> writes
    ) implements SyncResult {
    }

    /**
     * 雇用区分: working type in KING OF TIME.
     *
     * @param code Code.
     * @param name Name.
     */
    public record WorkingType(String code, String name) {
    }

    /**
     * Result of {@code check}.
     *
     * @param connection 連携設定: name of a connection in the settings.
     * @param ok True if no entry has failed.
     */
    public record CheckResult(String connection, boolean ok, List<CheckEntry> entries) {
    }

    /**
     * Result of {@code choices}.
     *
     * @param connection 連携設定: name of a connection in the settings.
     * @param businessEstablishments Absent if SmartHR was not requested.
     * @param divisions Absent if KING OF TIME was not requested.
     * @param workingTypes Absent if KING OF TIME was not requested.
     */
    public record ChoicesResult(
        String connection,
        List<BusinessEstablishment> businessEstablishments,
        List<Division> divisions,
        List<WorkingType> workingTypes
    ) {
    }

    /**
     * Result of {@code decisions}.
     *
     * @param nextCursor Cursor of the next page; null on the last page.
     */
    public record DecisionsResult(List<StandingDecision> decisions, String nextCursor) {
    }

    /**
     * Result of {@code diff}.
     *
     * @param job Name of a job. The caller may choose it: the same name with the same params returns the same
     * job.
     * @param digest Digest of the whole comparison, without the classes {@code leftOut} and {@code
     * targetOnly}.
     * @param nextCursor Cursor of the next page; null on the last page.
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
     * Result of {@code explain}.
     *
     * @param job Name of a job. The caller may choose it: the same name with the same params returns the same
     * job.
     * @param id Id of a row within its job. Employees without a code have one, too.
     * @param name Last and first name in the source; in the target for class {@code targetOnly}.
     * @param reason Reason of class {@code leftOut} or {@code targetOnly}; absent in other classes.
     * @param findings All findings about this employee.
     */
    public record ExplainResult(
        String job,
        String id,
        String employeeCode,
        String name,
        RowClass class_,
        UnlistedReason reason,
        List<FieldExplanation> fields,
        List<Finding> findings
    ) {
    }

    /**
     * Result of {@code hello}.
     *
     * @param product Always {@code renkei}.
     * @param version Version of the program.
     * @param contractVersion Version of this contract. An incompatible change increases the first number.
     * @param sandbox True if the services are the sandbox's simulations.
     * @param connections Names of the connections in the settings.
     * @param features Optional features of this program.
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
     * Result of {@code history}.
     *
     * @param nextCursor Cursor of the next page; null on the last page.
     */
    public record HistoryResult(List<HistoryEntry> entries, String nextCursor) {
    }

    /**
     * Result of {@code jobs}.
     *
     * @param nextCursor Cursor of the next page; null on the last page.
     */
    public record JobsResult(List<Job> jobs, String nextCursor) {
    }

    /**
     * Result of {@code resolve}.
     *
     * @param job Name of a job. The caller may choose it: the same name with the same params returns the same
     * job.
     * @param digest Digest of the content that was shown. It changes with any change of that content.
     * @param row The row after the decision.
     */
    public record ResolveResult(String job, ClassCounts counts, String digest, DiffRow row) {
    }

    /**
     * Result of {@code results}.
     *
     * @param job Name of a job. The caller may choose it: the same name with the same params returns the same
     * job.
     * @param nextCursor Cursor of the next page; null on the last page.
     */
    public record ResultsResult(String job, OutcomeCounts outcomes, List<ResultRow> rows, String nextCursor) {
    }

    /**
     * Result of {@code subscribe}.
     *
     * @param all True if this connection is subscribed to all jobs.
     * @param jobs Single jobs that this connection is subscribed to.
     */
    public record SubscribeResult(boolean all, List<String> jobs) {
    }

    /**
     * Result of {@code unsubscribe}.
     *
     * @param all True if this connection is subscribed to all jobs.
     * @param jobs Single jobs that this connection is subscribed to.
     */
    public record UnsubscribeResult(boolean all, List<String> jobs) {
    }

    /**
     * Result of {@code verifyHistory}.
     *
     * @param ok True if every entry is as it was written.
     * @param entries Number of valid entries, from the first on.
     * @param head Hash of the last valid entry, in hexadecimal; null if there is none.
     * @param fault Kind of damage; null if there is none.
     * @param number Number of the first invalid entry.
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
     * A job has made progress. Sent after {@code subscribe}, at most 10 times a second for each job. The last
     * one is always sent.
     *
     * @param job Name of a job. The caller may choose it: the same name with the same params returns the same
     * job.
     */
    public record JobProgressParams(String job, Progress progress) {
    }

    /** Values for new employees that the source does not provide. They never apply to existing employees. */
    public sealed interface CreateDefault extends CreateDefaults permits SmartHRCreateDefault, KingOfTimeCreateDefault {}

    /** One default for all selected new employees, or a list of defaults for groups of them. */
    public sealed interface CreateDefaults permits CreateDefault, CreateDefaultsList {}

    /** A list of them. */
    public record CreateDefaultsList(List<CreateDefault> list) implements CreateDefaults {}

    /** Placement of a new employee in the target. */
    public sealed interface Placement permits SmartHRPlacement, KingOfTimePlacement {}

    /** 同期対象: employees selected for a sync. */
    public sealed interface Selection permits SelectionByCodes, SelectionByIds, SelectionByClasses {}

    /** The job; with {@code dryRun}, the plan. */
    public sealed interface SyncResult permits Job, SyncPlan {}

    /**
     * Params of {@code authenticate}.
     *
     * @param token The listener's token.
     */
    public record AuthenticateParams(String token) {
        public static AuthenticateParams of(String token) {
            return new AuthenticateParams(token);
        }
    }

    /**
     * Params of {@code cancel}.
     *
     * @param job Name of a job. The caller may choose it: the same name with the same params returns the same
     * job.
     * @param actor Person or program that makes the request, named by the host program. The history keeps it;
     * renkei does not interpret it.
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
     * Params of {@code check}.
     *
     * @param connection The connection. Optional if there is only one.
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
     * Params of {@code choices}.
     *
     * @param connection The connection. Optional if there is only one.
     * @param side One service. Default: both.
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
     * Params of {@code decisions}.
     *
     * @param connection One connection. Default: all.
     * @param limit Maximum number of rows in a page. Default: 100.
     * @param cursor Opaque position of the next page.
     */
    public record DecisionsParams(String connection, Integer limit, String cursor) {
        public static DecisionsParams of() {
            return new DecisionsParams(null, null, null);
        }

        public DecisionsParams connection(String connection) {
            return new DecisionsParams(connection, limit, cursor);
        }

        public DecisionsParams limit(Integer limit) {
            return new DecisionsParams(connection, limit, cursor);
        }

        public DecisionsParams cursor(String cursor) {
            return new DecisionsParams(connection, limit, cursor);
        }
    }

    /**
     * Params of {@code diff}.
     *
     * @param job Name of a job. The caller may choose it: the same name with the same params returns the same
     * job.
     * @param classes Filter: rows of these classes. Default: {@code new}, {@code changed}, {@code unchanged}
     * and {@code blocked}.
     * @param search Filter: rows whose employee code or name contains this text.
     * @param findings Filter: rows with any of these findings.
     * @param limit Maximum number of rows in a page. Default: 100.
     * @param cursor Opaque position of the next page.
     * @param waitSeconds Maximum number of seconds to wait for the job before the answer. Default: 0.
     */
    public record DiffParams(
        String job,
        List<RowClass> classes,
        String search,
        List<FindingCode> findings,
        Integer limit,
        String cursor,
        Integer waitSeconds
    ) {
        public static DiffParams of(String job) {
            return new DiffParams(job, null, null, null, null, null, null);
        }

        public DiffParams classes(List<RowClass> classes) {
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
     * Params of {@code explain}.
     *
     * @param job Name of a job. The caller may choose it: the same name with the same params returns the same
     * job.
     * @param employeeCode 社員番号・従業員コード: key that matches the records of the two sides. Leading zeros are
     * significant.
     * @param id Id of a row within its job. Employees without a code have one, too.
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
     * Params of {@code fetch}.
     *
     * @param connection The connection. Optional if there is only one.
     * @param baseDate 従業員情報取得基準日: at most 3 years ago and at most 1 year ahead. Default: today in Japan.
     * @param job Name of the job. Default: a generated name.
     * @param nameStyle Default: as in the settings.
     * @param clear Fields in which a blank source value may erase the target's value.
     * @param leavers Whether to list people who resigned on or before the base date, if the target has the
     * person with another resignation date or without one. They are {@code changed} in that date alone, or
     * {@code blocked}. Default: false; they are then left out.
     * @param whenClosed Default: as in the settings.
     * @param waitSeconds Maximum number of seconds to wait for the job before the answer. Default: 0.
     * @param actor Person or program that makes the request, named by the host program. The history keeps it;
     * renkei does not interpret it.
     */
    public record FetchParams(
        String connection,
        Direction direction,
        LocalDate baseDate,
        String job,
        NameStyle nameStyle,
        List<ClearableField> clear,
        Boolean leavers,
        WhenClosed whenClosed,
        Integer waitSeconds,
        String actor
    ) {
        public static FetchParams of(Direction direction) {
            return new FetchParams(null, direction, null, null, null, null, null, null, null, null);
        }

        public FetchParams connection(String connection) {
            return new FetchParams(connection, direction, baseDate, job, nameStyle, clear, leavers, whenClosed, waitSeconds, actor);
        }

        public FetchParams baseDate(LocalDate baseDate) {
            return new FetchParams(connection, direction, baseDate, job, nameStyle, clear, leavers, whenClosed, waitSeconds, actor);
        }

        public FetchParams job(String job) {
            return new FetchParams(connection, direction, baseDate, job, nameStyle, clear, leavers, whenClosed, waitSeconds, actor);
        }

        public FetchParams nameStyle(NameStyle nameStyle) {
            return new FetchParams(connection, direction, baseDate, job, nameStyle, clear, leavers, whenClosed, waitSeconds, actor);
        }

        public FetchParams clear(List<ClearableField> clear) {
            return new FetchParams(connection, direction, baseDate, job, nameStyle, clear, leavers, whenClosed, waitSeconds, actor);
        }

        public FetchParams leavers(Boolean leavers) {
            return new FetchParams(connection, direction, baseDate, job, nameStyle, clear, leavers, whenClosed, waitSeconds, actor);
        }

        public FetchParams whenClosed(WhenClosed whenClosed) {
            return new FetchParams(connection, direction, baseDate, job, nameStyle, clear, leavers, whenClosed, waitSeconds, actor);
        }

        public FetchParams waitSeconds(Integer waitSeconds) {
            return new FetchParams(connection, direction, baseDate, job, nameStyle, clear, leavers, whenClosed, waitSeconds, actor);
        }

        public FetchParams actor(String actor) {
            return new FetchParams(connection, direction, baseDate, job, nameStyle, clear, leavers, whenClosed, waitSeconds, actor);
        }
    }

    /**
     * Params of {@code forget}.
     *
     * @param job Name of a job. The caller may choose it: the same name with the same params returns the same
     * job.
     * @param actor Person or program that makes the request, named by the host program. The history keeps it;
     * renkei does not interpret it.
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
     * Params of {@code hello}.
     *
     * @param client Name and version of the client, for the log.
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
     * Params of {@code history}.
     *
     * @param job Name of a job. The caller may choose it: the same name with the same params returns the same
     * job.
     * @param employeeCode 社員番号・従業員コード: key that matches the records of the two sides. Leading zeros are
     * significant.
     * @param id Id of a row within its job. Employees without a code have one, too.
     * @param actor Person or program that makes the request, named by the host program. The history keeps it;
     * renkei does not interpret it.
     * @param limit Maximum number of rows in a page. Default: 100.
     * @param cursor Opaque position of the next page.
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
     * Params of {@code jobs}.
     *
     * @param limit Maximum number of rows in a page. Default: 100.
     * @param cursor Opaque position of the next page.
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
     * Params of {@code resolve}.
     *
     * @param job Name of a job. The caller may choose it: the same name with the same params returns the same
     * job.
     * @param employeeCode 社員番号・従業員コード: key that matches the records of the two sides. Leading zeros are
     * significant.
     * @param id Id of a row within its job. Employees without a code have one, too.
     * @param with The other record: its id, or its employee code, as in the finding. Optional if only one
     * record is possible.
     * @param keepTargetCode With {@code samePerson}: true to leave both employee codes as they are. Default:
     * false, which writes the source's code.
     * @param reason Reason for the decision. The history keeps it until the job is forgotten, and {@code
     * decisions} as long as the decision is in force.
     * @param waitSeconds Maximum number of seconds to wait for the job before the answer. Default: 0.
     * @param actor Person or program that makes the request, named by the host program. The history keeps it;
     * renkei does not interpret it.
     */
    public record ResolveParams(
        String job,
        String employeeCode,
        String id,
        Decision decision,
        String with,
        Boolean keepTargetCode,
        String reason,
        Integer waitSeconds,
        String actor
    ) {
        public static ResolveParams of(String job, Decision decision) {
            return new ResolveParams(job, null, null, decision, null, null, null, null, null);
        }

        public ResolveParams employeeCode(String employeeCode) {
            return new ResolveParams(job, employeeCode, id, decision, with, keepTargetCode, reason, waitSeconds, actor);
        }

        public ResolveParams id(String id) {
            return new ResolveParams(job, employeeCode, id, decision, with, keepTargetCode, reason, waitSeconds, actor);
        }

        public ResolveParams with(String with) {
            return new ResolveParams(job, employeeCode, id, decision, with, keepTargetCode, reason, waitSeconds, actor);
        }

        public ResolveParams keepTargetCode(Boolean keepTargetCode) {
            return new ResolveParams(job, employeeCode, id, decision, with, keepTargetCode, reason, waitSeconds, actor);
        }

        public ResolveParams reason(String reason) {
            return new ResolveParams(job, employeeCode, id, decision, with, keepTargetCode, reason, waitSeconds, actor);
        }

        public ResolveParams waitSeconds(Integer waitSeconds) {
            return new ResolveParams(job, employeeCode, id, decision, with, keepTargetCode, reason, waitSeconds, actor);
        }

        public ResolveParams actor(String actor) {
            return new ResolveParams(job, employeeCode, id, decision, with, keepTargetCode, reason, waitSeconds, actor);
        }
    }

    /**
     * Params of {@code results}.
     *
     * @param job Name of a job. The caller may choose it: the same name with the same params returns the same
     * job.
     * @param outcomes Filter: rows with these outcomes.
     * @param limit Maximum number of rows in a page. Default: 100.
     * @param cursor Opaque position of the next page.
     * @param waitSeconds Maximum number of seconds to wait for the job before the answer. Default: 0.
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
     * Params of {@code resume}.
     *
     * @param job Name of a job. The caller may choose it: the same name with the same params returns the same
     * job.
     * @param whenClosed Default: as in the sync request.
     * @param waitSeconds Maximum number of seconds to wait for the job before the answer. Default: 0.
     * @param actor Person or program that makes the request, named by the host program. The history keeps it;
     * renkei does not interpret it.
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
     * Params of {@code retry}.
     *
     * @param job Name of a job. The caller may choose it: the same name with the same params returns the same
     * job.
     * @param whenClosed Default: as in the sync request.
     * @param waitSeconds Maximum number of seconds to wait for the job before the answer. Default: 0.
     * @param actor Person or program that makes the request, named by the host program. The history keeps it;
     * renkei does not interpret it.
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
     * Params of {@code revoke}.
     *
     * @param id Id of a decision that lasts. It is never given again.
     * @param reason Reason for taking it back. The history keeps it.
     * @param actor Person or program that makes the request, named by the host program. The history keeps it;
     * renkei does not interpret it.
     */
    public record RevokeParams(String id, String reason, String actor) {
        public static RevokeParams of(String id) {
            return new RevokeParams(id, null, null);
        }

        public RevokeParams reason(String reason) {
            return new RevokeParams(id, reason, actor);
        }

        public RevokeParams actor(String actor) {
            return new RevokeParams(id, reason, actor);
        }
    }

    /**
     * Params of {@code status}.
     *
     * @param job Name of a job. The caller may choose it: the same name with the same params returns the same
     * job.
     * @param waitSeconds Maximum number of seconds to wait for the job before the answer. Default: 0.
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
     * Params of {@code subscribe}.
     *
     * @param job One job. Default: all jobs.
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
     * Params of {@code sync}.
     *
     * @param job Name of a job. The caller may choose it: the same name with the same params returns the same
     * job.
     * @param createDefaults Required if a new employee is selected.
     * @param digest Digest of the diff that was approved; for any other, the error is {@code digestMismatch}.
     * Default: no check.
     * @param dryRun True to plan the writes without doing them. Default: false.
     * @param whenClosed Default: as in the settings.
     * @param waitSeconds Maximum number of seconds to wait for the job before the answer. Default: 0.
     * @param actor Person or program that makes the request, named by the host program. The history keeps it;
     * renkei does not interpret it.
     */
    public record SyncParams(
        String job,
        Selection select,
        CreateDefaults createDefaults,
        String digest,
        Boolean dryRun,
        Override override,
        WhenClosed whenClosed,
        Integer waitSeconds,
        String actor
    ) {
        public static SyncParams of(String job, Selection select) {
            return new SyncParams(job, select, null, null, null, null, null, null, null);
        }

        public SyncParams createDefaults(CreateDefaults createDefaults) {
            return new SyncParams(job, select, createDefaults, digest, dryRun, override, whenClosed, waitSeconds, actor);
        }

        public SyncParams digest(String digest) {
            return new SyncParams(job, select, createDefaults, digest, dryRun, override, whenClosed, waitSeconds, actor);
        }

        public SyncParams dryRun(Boolean dryRun) {
            return new SyncParams(job, select, createDefaults, digest, dryRun, override, whenClosed, waitSeconds, actor);
        }

        public SyncParams override(Override override) {
            return new SyncParams(job, select, createDefaults, digest, dryRun, override, whenClosed, waitSeconds, actor);
        }

        public SyncParams whenClosed(WhenClosed whenClosed) {
            return new SyncParams(job, select, createDefaults, digest, dryRun, override, whenClosed, waitSeconds, actor);
        }

        public SyncParams waitSeconds(Integer waitSeconds) {
            return new SyncParams(job, select, createDefaults, digest, dryRun, override, whenClosed, waitSeconds, actor);
        }

        public SyncParams actor(String actor) {
            return new SyncParams(job, select, createDefaults, digest, dryRun, override, whenClosed, waitSeconds, actor);
        }
    }

    /**
     * Params of {@code undo}.
     *
     * @param job The job whose sync is to be undone.
     * @param newJob Name of the new job. Default: a generated name. The call is idempotent: the same name for
     * the same job returns the same new job.
     * @param whenClosed Default: as in the settings.
     * @param waitSeconds Maximum number of seconds to wait for the job before the answer. Default: 0.
     * @param actor Person or program that makes the request, named by the host program. The history keeps it;
     * renkei does not interpret it.
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
     * Params of {@code unsubscribe}.
     *
     * @param job One job. Default: all subscriptions of this connection.
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
     * The message is not valid JSON. Send one JSON value in UTF-8, without trailing commas, duplicate names
     * or lone surrogates.
     */
    public static final class ParseError extends Renkei.CallError {
        ParseError(Map<String, Object> error) {
            super(error);
        }

        /** JSON rule that was broken. Null if unknown. */
        public String rule() {
            return datum("rule", String.class);
        }

        /** Position in bytes from the start of the message. Null if unknown. */
        public Integer offset() {
            return datum("offset", Integer.class);
        }
    }

    /**
     * The message is not a valid JSON-RPC 2.0 request. Send an object with "jsonrpc":"2.0", a method, an id
     * and named params.
     */
    public static final class InvalidRequest extends Renkei.CallError {
        InvalidRequest(Map<String, Object> error) {
            super(error);
        }

        /** Rule that was broken. Null if unknown. */
        public String rule() {
            return datum("rule", String.class);
        }
    }

    /** The method does not exist. Call rpc.discover for a list of methods. */
    public static final class MethodNotFound extends Renkei.CallError {
        MethodNotFound(Map<String, Object> error) {
            super(error);
        }

        /** Method that was called. Null if unknown. */
        public String method() {
            return datum("method", String.class);
        }
    }

    /**
     * A param is invalid, unknown or missing. Correct the param at {@code path} according to {@code rule}.
     */
    public static final class InvalidParams extends Renkei.CallError {
        InvalidParams(Map<String, Object> error) {
            super(error);
        }

        /** JSON Pointer to the param. Null if unknown. */
        public String path() {
            return datum("path", String.class);
        }

        /** Rule that it breaks. Null if unknown. */
        public String rule() {
            return datum("rule", String.class);
        }
    }

    /**
     * renkei had an internal error. Try again. If the error persists, report it together with the log entry.
     */
    public static final class InternalError extends Renkei.CallError {
        InternalError(Map<String, Object> error) {
            super(error);
        }
    }

    /** The request was cancelled. No action is required. Jobs that the request started are not cancelled. */
    public static final class RequestCancelled extends Renkei.CallError {
        RequestCancelled(Map<String, Object> error) {
            super(error);
        }
    }

    /**
     * The connection is not authenticated. Call authenticate within the time limit, with the listener's
     * token.
     */
    public static final class Unauthenticated extends Renkei.CallError {
        Unauthenticated(Map<String, Object> error) {
            super(error);
        }
    }

    /**
     * The settings are incomplete. Complete the settings as the message says. {@code renkei config} shows the
     * current settings.
     */
    public static final class NotConfigured extends Renkei.CallError {
        NotConfigured(Map<String, Object> error) {
            super(error);
        }

        /** Setting concerned, if it is a single one. Null if unknown. */
        public String setting() {
            return datum("setting", String.class);
        }
    }

    /** The connection does not exist. Use one of the names in {@code known}. */
    public static final class UnknownConnection extends Renkei.CallError {
        UnknownConnection(Map<String, Object> error) {
            super(error);
        }

        /** Name in the request. Null if unknown. */
        public String connection() {
            return datum("connection", String.class);
        }

        /** Names of all connections in the settings. Null if unknown. */
        public List<String> known() {
            return listDatum("known", String.class);
        }
    }

    /** The job does not exist. Call jobs for a list of jobs, or start one with fetch. */
    public static final class UnknownJob extends Renkei.CallError {
        UnknownJob(Map<String, Object> error) {
            super(error);
        }

        /**
         * Name of a job. The caller may choose it: the same name with the same params returns the same job.
         * Null if unknown.
         */
        public String job() {
            return datum("job", String.class);
        }
    }

    /** A job with this name and other params exists. Choose another name, or use the same params. */
    public static final class JobExists extends Renkei.CallError {
        JobExists(Map<String, Object> error) {
            super(error);
        }

        /**
         * Name of a job. The caller may choose it: the same name with the same params returns the same job.
         * Null if unknown.
         */
        public String job() {
            return datum("job", String.class);
        }
    }

    /**
     * The job's state does not allow this request. Check {@code state}. Wait with waitSeconds, or call status
     * for the reason why the job ended.
     */
    public static final class JobNotReady extends Renkei.CallError {
        JobNotReady(Map<String, Object> error) {
            super(error);
        }

        /**
         * Name of a job. The caller may choose it: the same name with the same params returns the same job.
         * Null if unknown.
         */
        public String job() {
            return datum("job", String.class);
        }

        /** Current state of the job. Null if unknown. */
        public JobState state() {
            return datum("state", JobState.class);
        }
    }

    /** The job is busy with another request. Wait until that request has finished; status shows the state. */
    public static final class JobBusy extends Renkei.CallError {
        JobBusy(Map<String, Object> error) {
            super(error);
        }

        /**
         * Name of a job. The caller may choose it: the same name with the same params returns the same job.
         * Null if unknown.
         */
        public String job() {
            return datum("job", String.class);
        }

        /** Current state of the job. Null if unknown. */
        public JobState state() {
            return datum("state", JobState.class);
        }
    }

    /** The fetched data has expired. Fetch again with another job name. */
    public static final class JobExpired extends Renkei.CallError {
        JobExpired(Map<String, Object> error) {
            super(error);
        }

        /**
         * Name of a job. The caller may choose it: the same name with the same params returns the same job.
         * Null if unknown.
         */
        public String job() {
            return datum("job", String.class);
        }

        /** Time at which the data was fetched. Null if unknown. */
        public OffsetDateTime fetchedAt() {
            return datum("fetchedAt", OffsetDateTime.class);
        }
    }

    /** The service is in its closed hours. Try again after {@code opensAt}, or set whenClosed to wait. */
    public static final class ServiceClosed extends Renkei.CallError {
        ServiceClosed(Map<String, Object> error) {
            super(error);
        }

        /** Service concerned. Null if unknown. */
        public Side side() {
            return datum("side", Side.class);
        }

        /** Time of the next possible attempt. Null if unknown. */
        public OffsetDateTime opensAt() {
            return datum("opensAt", OffsetDateTime.class);
        }
    }

    /**
     * The service refused access because of the token, a permission or the IP address. Call check for the
     * cause and the remedy.
     */
    public static final class ServiceRefused extends Renkei.CallError {
        ServiceRefused(Map<String, Object> error) {
            super(error);
        }

        /** Service concerned. Null if unknown. */
        public Side side() {
            return datum("side", Side.class);
        }

        /** HTTP status code. Null if unknown. */
        public Integer status() {
            return datum("status", Integer.class);
        }

        /** Error code of the service, if it sent one. Null if unknown. */
        public String dataCode() {
            return datum("code", String.class);
        }

        /** Messages of the service, with personal data masked. Null if unknown. */
        public List<String> serviceMessages() {
            return listDatum("serviceMessages", String.class);
        }
    }

    /**
     * The service is unreachable or has failed. This call changed nothing. Try again later; check tests the
     * connection.
     */
    public static final class ServiceUnavailable extends Renkei.CallError {
        ServiceUnavailable(Map<String, Object> error) {
            super(error);
        }

        /** Service concerned. Null if unknown. */
        public Side side() {
            return datum("side", Side.class);
        }
    }

    /**
     * The list from the service may be incomplete. Fetch again. If many employees have really left, raise
     * limits.partialListPercent in the settings.
     */
    public static final class IncompleteList extends Renkei.CallError {
        IncompleteList(Map<String, Object> error) {
            super(error);
        }

        /** Service concerned. Null if unknown. */
        public Side side() {
            return datum("side", Side.class);
        }
    }

    /**
     * New employees are selected without create defaults. Add createDefaults for these employee codes;
     * choices lists the options.
     */
    public static final class CreateDefaultsRequired extends Renkei.CallError {
        CreateDefaultsRequired(Map<String, Object> error) {
            super(error);
        }

        /** Service concerned. Null if unknown. */
        public Side side() {
            return datum("side", Side.class);
        }

        /** Codes of the new employees without a default. Null if unknown. */
        public List<String> employeeCodes() {
            return listDatum("employeeCodes", String.class);
        }
    }

    /**
     * The business establishment, division or working type does not exist. Use an id or code from choices.
     */
    public static final class UnknownChoice extends Renkei.CallError {
        UnknownChoice(Map<String, Object> error) {
            super(error);
        }

        /**
         * Param concerned: {@code businessEstablishmentId}, {@code divisionCode} or {@code workingTypeCode}.
         * Null if unknown.
         */
        public String choice() {
            return datum("choice", String.class);
        }

        /** Id or code in the request. Null if unknown. */
        public String value() {
            return datum("value", String.class);
        }
    }

    /** The job does not contain these employees. Use employee codes from diff. */
    public static final class UnknownEmployees extends Renkei.CallError {
        UnknownEmployees(Map<String, Object> error) {
            super(error);
        }

        /** Codes or ids that are not in the job. Null if unknown. */
        public List<String> employees() {
            return listDatum("employees", String.class);
        }
    }

    /**
     * An earlier sync of the job has selected these employees. Leave the employees in {@code employees} out.
     * Use retry for those whose write failed.
     */
    public static final class AlreadySelected extends Renkei.CallError {
        AlreadySelected(Map<String, Object> error) {
            super(error);
        }

        /** Codes or ids that were selected before. Null if unknown. */
        public List<String> employees() {
            return listDatum("employees", String.class);
        }
    }

    /**
     * The writes would exceed a limit. Nothing was written. Review the plan with dryRun. If it is correct,
     * repeat the call with this digest in override.
     */
    public static final class LimitExceeded extends Renkei.CallError {
        LimitExceeded(Map<String, Object> error) {
            super(error);
        }

        /** All limits that the sync would exceed. Null if unknown. */
        public List<ExceededLimit> exceeded() {
            return listDatum("exceeded", ExceededLimit.class);
        }

        /** Digest for {@code override}. Null if unknown. */
        public String digest() {
            return datum("digest", String.class);
        }
    }

    /** Another process is using the ledger. Use that process, stop it, or set another stateDirectory. */
    public static final class LedgerBusy extends Renkei.CallError {
        LedgerBusy(Map<String, Object> error) {
            super(error);
        }

        /** Process that holds the ledger. Null if unknown. */
        public String owner() {
            return datum("owner", String.class);
        }
    }

    /**
     * The ledger is not writable: the disk is full or read-only. Free space in the state folder. A request
     * that could not be recorded was not sent.
     */
    public static final class LedgerFull extends Renkei.CallError {
        LedgerFull(Map<String, Object> error) {
            super(error);
        }
    }

    /** The message exceeds a protocol limit. Send less at once. hello lists all limits. */
    public static final class TooLarge extends Renkei.CallError {
        TooLarge(Map<String, Object> error) {
            super(error);
        }

        /** Name of the limit, as in hello. Null if unknown. */
        public String limit() {
            return datum("limit", String.class);
        }

        /** Maximum that the limit allows. Null if unknown. */
        public Integer allowed() {
            return datum("allowed", Integer.class);
        }
    }

    /**
     * The job was cancelled. Call results for the writes that were made. retry processes the remaining
     * employees.
     */
    public static final class Cancelled extends Renkei.CallError {
        Cancelled(Map<String, Object> error) {
            super(error);
        }

        /**
         * Name of a job. The caller may choose it: the same name with the same params returns the same job.
         * Null if unknown.
         */
        public String job() {
            return datum("job", String.class);
        }
    }

    /** The rate limit of the service has been reached. Try again after {@code retryAfter} seconds. */
    public static final class RateLimited extends Renkei.CallError {
        RateLimited(Map<String, Object> error) {
            super(error);
        }

        /** Service concerned. Null if unknown. */
        public Side side() {
            return datum("side", Side.class);
        }

        /** Time of the next possible attempt. Null if unknown. */
        public OffsetDateTime opensAt() {
            return datum("opensAt", OffsetDateTime.class);
        }
    }

    /**
     * The response of the service is invalid. Try again. If the error persists, a proxy may be answering, or
     * the API has changed.
     */
    public static final class InvalidResponse extends Renkei.CallError {
        InvalidResponse(Map<String, Object> error) {
            super(error);
        }

        /** Service concerned. Null if unknown. */
        public Side side() {
            return datum("side", Side.class);
        }
    }

    /**
     * The token belongs to another tenant than in the first use of this connection. Correct the token in the
     * settings, or add a connection for the other tenant.
     */
    public static final class WrongTenant extends Renkei.CallError {
        WrongTenant(Map<String, Object> error) {
            super(error);
        }

        /** Service concerned. Null if unknown. */
        public Side side() {
            return datum("side", Side.class);
        }

        /** Tenant of the first use. Null if unknown. */
        public String expected() {
            return datum("expected", String.class);
        }

        /** Tenant of the token. Null if unknown. */
        public String found() {
            return datum("found", String.class);
        }
    }

    /** The digest does not match the current plan. Review the plan again with dryRun, and use its digest. */
    public static final class DigestMismatch extends Renkei.CallError {
        DigestMismatch(Map<String, Object> error) {
            super(error);
        }

        /** Current digest. Null if unknown. */
        public String digest() {
            return datum("digest", String.class);
        }
    }

    /**
     * The ledger file is unusable: damaged, of another program, or of a newer version. Keep the file. Set
     * another stateDirectory, or use the version of renkei that wrote the file.
     */
    public static final class LedgerUnusable extends Renkei.CallError {
        LedgerUnusable(Map<String, Object> error) {
            super(error);
        }
    }

    /**
     * The ledger was restored from a copy and may lack later writes. Run {@code renkei adopt} to continue.
     * Restore the latest ledger. To continue with this one, run {@code renkei adopt} and fetch again.
     */
    public static final class LedgerRestored extends Renkei.CallError {
        LedgerRestored(Map<String, Object> error) {
            super(error);
        }
    }

    /**
     * The service rejected this employee. Correct the record as the message says, fetch again, and sync this
     * employee.
     */
    public static final class RecordRefused extends Renkei.CallError {
        RecordRefused(Map<String, Object> error) {
            super(error);
        }
    }

    /**
     * The employee no longer exists in the service. Fetch again. The employee may have been deleted in the
     * target.
     */
    public static final class RecordNotFound extends Renkei.CallError {
        RecordNotFound(Map<String, Object> error) {
            super(error);
        }
    }

    /**
     * The maximum number of employees in the contract with the service has been reached. Extend the contract
     * with the service, then call retry.
     */
    public static final class PlanLimitExceeded extends Renkei.CallError {
        PlanLimitExceeded(Map<String, Object> error) {
            super(error);
        }
    }

    /**
     * The response to a write was lost, and its outcome could not be determined. Call retry. It reads the
     * record before it sends anything again.
     */
    public static final class OutcomeUnknown extends Renkei.CallError {
        OutcomeUnknown(Map<String, Object> error) {
            super(error);
        }
    }

    /**
     * The service accepted the change, but did not keep the value. Check that the token may read and write
     * the field, and that the service can hold the characters.
     */
    public static final class NotKept extends Renkei.CallError {
        NotKept(Map<String, Object> error) {
            super(error);
        }
    }

    /**
     * The decision does not apply to any finding that blocks this employee. Call explain for the findings.
     * Correct missing data in the source.
     */
    public static final class NothingToResolve extends Renkei.CallError {
        NothingToResolve(Map<String, Object> error) {
            super(error);
        }

        /** Employee in the request. Null if unknown. */
        public String employee() {
            return datum("employee", String.class);
        }

        /**  Null if unknown. */
        public Decision decision() {
            return datum("decision", Decision.class);
        }
    }

    /**
     * Several employees have this employee code. Use one of the {@code ids} as {@code id}, in place of the
     * employee code.
     */
    public static final class AmbiguousEmployee extends Renkei.CallError {
        AmbiguousEmployee(Map<String, Object> error) {
            super(error);
        }

        /** Employee code in the request. Null if unknown. */
        public String employee() {
            return datum("employee", String.class);
        }

        /** Ids of the rows with this code. Null if unknown. */
        public List<String> ids() {
            return listDatum("ids", String.class);
        }
    }

    /**
     * {@code with} does not name one of the records in question. Set {@code with} to the id of one of the
     * {@code candidates}.
     */
    public static final class CandidateRequired extends Renkei.CallError {
        CandidateRequired(Map<String, Object> error) {
            super(error);
        }

        /** Employee in the request. Null if unknown. */
        public String employee() {
            return datum("employee", String.class);
        }

        /** Records that the decision can be about. Null if unknown. */
        public List<Candidate> candidates() {
            return listDatum("candidates", Candidate.class);
        }
    }

    /** There is no such decision, or it was taken back. Use an id from decisions. */
    public static final class UnknownDecision extends Renkei.CallError {
        UnknownDecision(Map<String, Object> error) {
            super(error);
        }

        /** Id in the request. Null if unknown. */
        public String decision() {
            return datum("decision", String.class);
        }
    }

    /**
     * An earlier decision says otherwise about these records. Revoke the earlier decision, or decide about
     * the other employee first.
     */
    public static final class ContradictingDecision extends Renkei.CallError {
        ContradictingDecision(Map<String, Object> error) {
            super(error);
        }

        /**
         * Id of the earlier decision; null if another employee of the job has the record. Null if unknown.
         */
        public String decision() {
            return datum("decision", String.class);
        }

        /** Id of that employee's row, or null. Null if unknown. */
        public String employee() {
            return datum("employee", String.class);
        }
    }

    /** Constructors of the errors, by kind. */
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
        Map.entry("alreadySelected", AlreadySelected::new),
        Map.entry("limitExceeded", LimitExceeded::new),
        Map.entry("ledgerBusy", LedgerBusy::new),
        Map.entry("ledgerFull", LedgerFull::new),
        Map.entry("tooLarge", TooLarge::new),
        Map.entry("cancelled", Cancelled::new),
        Map.entry("rateLimited", RateLimited::new),
        Map.entry("invalidResponse", InvalidResponse::new),
        Map.entry("wrongTenant", WrongTenant::new),
        Map.entry("digestMismatch", DigestMismatch::new),
        Map.entry("ledgerUnusable", LedgerUnusable::new),
        Map.entry("ledgerRestored", LedgerRestored::new),
        Map.entry("recordRefused", RecordRefused::new),
        Map.entry("recordNotFound", RecordNotFound::new),
        Map.entry("planLimitExceeded", PlanLimitExceeded::new),
        Map.entry("outcomeUnknown", OutcomeUnknown::new),
        Map.entry("notKept", NotKept::new),
        Map.entry("nothingToResolve", NothingToResolve::new),
        Map.entry("ambiguousEmployee", AmbiguousEmployee::new),
        Map.entry("candidateRequired", CandidateRequired::new),
        Map.entry("unknownDecision", UnknownDecision::new),
        Map.entry("contradictingDecision", ContradictingDecision::new)
    );

    /** All methods of the contract, as {@code Renkei} has them. */
    public interface Methods {
        /** Calls a method by its name on the wire; the result is read as that class. */
        <Result> Result call(String method, Object params, Class<Result> result);

        /**
         * Authenticate the connection. On TCP, every other method except {@code ping} requires it. Until
         * then, the limits {@code unauthenticatedBytes} and {@code unauthenticatedSeconds} apply, see {@code
         * hello}. Each failure delays the next answer, and repeated failures close the connection.
         *
         * @throws Unauthenticated an error of this kind
         */
        default void authenticate(AuthenticateParams params) {
            call("authenticate", params, Void.class);
        }

        /**
         * Cancel a job. Writes in flight are finished and recorded. The remaining employees become {@code
         * notAttempted}. A job that has ended does not change.
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
         * Preflight check. Checks tokens, permissions, readable fields, allowed IP addresses, service hours,
         * clock skew and the state folder. Each check is one entry, with advice if something is to be done.
         * The method only reads. A service that refuses access is an entry with the state {@code failed}, not
         * an error.
         *
         * @throws NotConfigured an error of this kind
         * @throws UnknownConnection an error of this kind
         */
        default CheckResult check(CheckParams params) {
            return call("check", params, CheckResult.class);
        }

        /**
         * Options for new employees. Lists the business establishments (所属事業所) of SmartHR, and the divisions
         * (所属) and working types (雇用区分) of KING OF TIME.
         *
         * @throws NotConfigured an error of this kind
         * @throws UnknownConnection an error of this kind
         * @throws ServiceClosed an error of this kind
         * @throws ServiceRefused an error of this kind
         * @throws ServiceUnavailable an error of this kind
         * @throws RateLimited an error of this kind
         * @throws InvalidResponse an error of this kind
         * @throws WrongTenant an error of this kind
         */
        default ChoicesResult choices(ChoicesParams params) {
            return call("choices", params, ChoicesResult.class);
        }

        /**
         * List of the decisions in force. Decisions that last, newest first, in pages: {@code samePerson},
         * {@code differentPerson}, {@code takeOver} and {@code leaveOut}. They hold for later jobs of their
         * connection, also after the job in which they were made was forgotten. {@code revoke} takes one
         * back.
         *
         * @throws UnknownConnection an error of this kind
         * @throws LedgerBusy an error of this kind
         * @throws LedgerFull an error of this kind
         * @throws LedgerUnusable an error of this kind
         * @throws LedgerRestored an error of this kind
         */
        default DecisionsResult decisions(DecisionsParams params) {
            return call("decisions", params, DecisionsResult.class);
        }

        /** All rows of {@code decisions}, over all pages. The stream is lazy. */
        default Stream<StandingDecision> eachDecisions(DecisionsParams params) {
            return Renkei.pages(
                cursor -> decisions(cursor == null ? params : params.cursor(cursor)),
                DecisionsResult::decisions, DecisionsResult::nextCursor);
        }

        /**
         * Differences between source and target. One row for each listed employee of the source. The classes
         * {@code leftOut} and {@code targetOnly} are shown only if they are asked for. {@code counts} covers
         * the whole job, whatever the filters are. The order of the rows is stable: employees without a code
         * come first, then all others by employee code. With {@code waitSeconds}, the call waits until the
         * job has been fetched. If the time runs out first, the error is {@code jobNotReady}.
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

        /** All rows of {@code diff}, over all pages. The stream is lazy. */
        default Stream<DiffRow> eachDiff(DiffParams params) {
            return Renkei.pages(
                cursor -> diff(cursor == null ? params : params.cursor(cursor)),
                DiffResult::rows, DiffResult::nextCursor);
        }

        /**
         * Comparison of one employee, field by field. Shows for each field both raw values, both normalised
         * values and the rules that were applied, and the code points where the eye sees no difference. Give
         * either {@code employeeCode} or the {@code id} of the row. People of the classes {@code leftOut} and
         * {@code targetOnly} are explained as well, if no listed employee has the code. For class {@code
         * targetOnly} the source has no values.
         *
         * @throws UnknownJob an error of this kind
         * @throws JobNotReady an error of this kind
         * @throws JobExpired an error of this kind
         * @throws UnknownEmployees an error of this kind
         * @throws AmbiguousEmployee an error of this kind
         * @throws LedgerBusy an error of this kind
         * @throws LedgerFull an error of this kind
         * @throws LedgerUnusable an error of this kind
         * @throws LedgerRestored an error of this kind
         */
        default ExplainResult explain(ExplainParams params) {
            return call("explain", params, ExplainResult.class);
        }

        /**
         * Fetch from both services and compare. Starts a job. Nothing is written to either service. The job
         * is first {@code fetching}, then {@code ready}. The call is idempotent: the same job name with the
         * same params returns the same job, and with other params it is an error. Without {@code baseDate}
         * the params are those of the day: on the next day in Japan, the same name is an error. The source
         * list excludes employees hired after the base date and employees who resigned on or before it;
         * {@code leftOut} counts them.
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
         * @throws InvalidResponse an error of this kind
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
         * Erase a job's personal data. Erases from the ledger everything that the job read and wrote about
         * employees. The job's name, state and counts remain, and so do the decisions that last, with their
         * reasons (see {@code decisions}).
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
         * Server identity, version, limits and features. Optional: no other method requires it. It opens
         * neither the ledger nor a connection to a service.
         */
        default HelloResult hello(HelloParams params) {
            return call("hello", params, HelloResult.class);
        }

        /**
         * Audit log. Newest first, in pages. The log is append-only, and each entry contains the hash of the
         * entry before it; {@code verifyHistory} checks this chain. With {@code employeeCode} or {@code id},
         * it lists the writes to one employee's data. Entries name the fields that were written, but never
         * their values.
         *
         * @throws LedgerBusy an error of this kind
         * @throws LedgerFull an error of this kind
         * @throws LedgerUnusable an error of this kind
         * @throws LedgerRestored an error of this kind
         */
        default HistoryResult history(HistoryParams params) {
            return call("history", params, HistoryResult.class);
        }

        /** All rows of {@code history}, over all pages. The stream is lazy. */
        default Stream<HistoryEntry> eachHistory(HistoryParams params) {
            return Renkei.pages(
                cursor -> history(cursor == null ? params : params.cursor(cursor)),
                HistoryResult::entries, HistoryResult::nextCursor);
        }

        /**
         * List of jobs. Newest first, in pages.
         *
         * @throws LedgerBusy an error of this kind
         * @throws LedgerFull an error of this kind
         * @throws LedgerUnusable an error of this kind
         * @throws LedgerRestored an error of this kind
         */
        default JobsResult jobs(JobsParams params) {
            return call("jobs", params, JobsResult.class);
        }

        /** All rows of {@code jobs}, over all pages. The stream is lazy. */
        default Stream<Job> eachJobs(JobsParams params) {
            return Renkei.pages(
                cursor -> jobs(cursor == null ? params : params.cursor(cursor)),
                JobsResult::jobs, JobsResult::nextCursor);
        }

        /** Health check. Answers at once, also before {@code authenticate}. */
        default void ping() {
            call("ping", Map.of(), Void.class);
        }

        /**
         * Resolve the findings that block an employee. Records the decision, its reason and its actor, and
         * classifies the row again: a finding that the decision answers becomes a notice. The job's digest
         * changes, too. {@code decisions} of a finding lists what answers it. One decision answers every
         * finding of the row that lists it, and the row stays blocked by the rest. {@code samePerson}, {@code
         * differentPerson}, {@code takeOver} and {@code leaveOut} last: later jobs of the connection know
         * them, see the method {@code decisions}. All others hold for the values that this job has read.
         * {@code leaveOut} is possible for every row. A decision cannot replace missing data: correct it in
         * the source. Give either {@code employeeCode} or the {@code id} of the row. With {@code
         * waitSeconds}, the call waits until the job is {@code ready}.
         *
         * @throws UnknownJob an error of this kind
         * @throws JobNotReady an error of this kind
         * @throws JobBusy an error of this kind
         * @throws JobExpired an error of this kind
         * @throws UnknownEmployees an error of this kind
         * @throws AmbiguousEmployee an error of this kind
         * @throws NothingToResolve an error of this kind
         * @throws CandidateRequired an error of this kind
         * @throws ContradictingDecision an error of this kind
         * @throws LedgerBusy an error of this kind
         * @throws LedgerFull an error of this kind
         * @throws LedgerUnusable an error of this kind
         * @throws LedgerRestored an error of this kind
         */
        default ResolveResult resolve(ResolveParams params) {
            return call("resolve", params, ResolveResult.class);
        }

        /**
         * Outcome for each selected employee. One row for each selected employee, in pages, in the order of
         * {@code diff}. {@code outcomes} counts the whole job, whatever the filter is. With {@code
         * waitSeconds}, the call waits for the end of a sync that was requested before it, even in the same
         * batch.
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

        /** All rows of {@code results}, over all pages. The stream is lazy. */
        default Stream<ResultRow> eachResults(ResultsParams params) {
            return Renkei.pages(
                cursor -> results(cursor == null ? params : params.cursor(cursor)),
                ResultsResult::rows, ResultsResult::nextCursor);
        }

        /**
         * Resume an interrupted job. Before anything is sent again, renkei looks up each write whose outcome
         * is unknown.
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
         * @throws InvalidResponse an error of this kind
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
         * Retry the employees that did not succeed. Takes the employees whose outcome is {@code failed} or
         * {@code notAttempted}, and those who are {@code unknown} if reading shows that the write did not
         * happen. If there are none, nothing is sent.
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
         * @throws InvalidResponse an error of this kind
         * @throws WrongTenant an error of this kind
         * @throws LedgerBusy an error of this kind
         * @throws LedgerFull an error of this kind
         * @throws LedgerUnusable an error of this kind
         * @throws LedgerRestored an error of this kind
         */
        default Job retry(RetryParams params) {
            return call("retry", params, Job.class);
        }

        /**
         * Take a decision back. The next {@code fetch} does not know the decision any more, and shows the
         * findings again. Jobs that are fetched already keep their rows. The history records it, with reason
         * and actor.
         *
         * @throws UnknownDecision an error of this kind
         * @throws LedgerBusy an error of this kind
         * @throws LedgerFull an error of this kind
         * @throws LedgerUnusable an error of this kind
         * @throws LedgerRestored an error of this kind
         */
        default StandingDecision revoke(RevokeParams params) {
            return call("revoke", params, StandingDecision.class);
        }

        /** OpenRPC document. Describes all methods of this contract. */
        default Map<String, Object> discover() {
            @SuppressWarnings("unchecked")
            Map<String, Object> result = call("rpc.discover", Map.of(), Map.class);
            return result;
        }

        /**
         * Shut the process down. Answers, then ends as after SIGTERM: requests already read are finished and
         * answered, and writes in flight are finished and recorded. A job that was syncing becomes {@code
         * interrupted} and can be resumed.
         */
        default void shutdown() {
            call("shutdown", Map.of(), Void.class);
        }

        /**
         * State of a job. With {@code waitSeconds}, the call waits until the job is no longer fetching,
         * syncing or waiting. If the time runs out first, the result is the job as it is.
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
         * Subscribe to notifications. A connection receives only the notifications that it has subscribed to.
         * Subscribing twice has no further effect.
         */
        default SubscribeResult subscribe(SubscribeParams params) {
            return call("subscribe", params, SubscribeResult.class);
        }

        /**
         * Write the selected employees to the target. Creates and updates the selected employees in the
         * target. Each of them has an outcome of its own. Immediately before a write, the record is read
         * again: if it no longer matches the diff, the outcome is {@code stale} and nothing is written.
         * Several syncs may follow one fetch: while the comparison is fresh, a job that is {@code done} takes
         * further employees, and its limits count all of its syncs together. An employee who was selected
         * before is refused with {@code alreadySelected}; a selection by classes leaves such employees out.
         * With {@code dryRun}, the result is the list of planned writes with the limits that they would
         * exceed; nothing is written, and everything else is refused as in the sync itself.
         *
         * @throws UnknownJob an error of this kind
         * @throws JobNotReady an error of this kind
         * @throws JobBusy an error of this kind
         * @throws JobExpired an error of this kind
         * @throws CreateDefaultsRequired an error of this kind
         * @throws UnknownChoice an error of this kind
         * @throws UnknownEmployees an error of this kind
         * @throws AmbiguousEmployee an error of this kind
         * @throws AlreadySelected an error of this kind
         * @throws LimitExceeded an error of this kind
         * @throws DigestMismatch an error of this kind
         * @throws Cancelled an error of this kind
         * @throws NotConfigured an error of this kind
         * @throws UnknownConnection an error of this kind
         * @throws ServiceClosed an error of this kind
         * @throws ServiceRefused an error of this kind
         * @throws ServiceUnavailable an error of this kind
         * @throws RateLimited an error of this kind
         * @throws InvalidResponse an error of this kind
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
         * Prepare the reversal of a sync. Reads the target and compares it with the values from before the
         * sync. Nothing is written: the result is a new job in the same direction. Review it with {@code
         * diff} and write it with {@code sync}; all checks apply. A value that has changed since the sync is
         * shown and blocks its row ({@code changedSinceSync}) until it is resolved. An employee that the sync
         * created is listed ({@code createdBySync}), because renkei never deletes. A forgotten job cannot be
         * undone.
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
         * @throws InvalidResponse an error of this kind
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

        /** Cancel a subscription. Subscriptions to other jobs remain. */
        default UnsubscribeResult unsubscribe(UnsubscribeParams params) {
            return call("unsubscribe", params, UnsubscribeResult.class);
        }

        /**
         * Integrity check of the audit log. Computes the hash of every entry again, from the first on. It
         * reports the first entry that was edited, inserted, moved or removed. A copy of {@code head} that is
         * kept elsewhere proves later that no entry up to it has changed.
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
