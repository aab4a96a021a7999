// Generated from schema/ by `swift run ContractTool generate`.

/** The contract's version that these types are of. */
export const CONTRACT_VERSION: string;

/** One of some known words, or one that these types do not know yet. */
export type Open<Known extends string> = Known | (string & Record<never, never>);

/**
 * Every kind of error.
 *
 * - `parseError`: JSONとして読み取れません。 This is not JSON.
 * - `invalidRequest`: JSON-RPC 2.0のリクエストではありません。 This is JSON, but no JSON-RPC 2.0 request.
 * - `methodNotFound`: そのメソッドはありません。 There is no such method.
 * - `invalidParams`: パラメーターが正しくありません。 A param is wrong, unknown or missing.
 * - `internalError`: renkeiの内部エラーです。 renkei made a mistake.
 * - `requestCancelled`: リクエストは取り消されました。 The request was cancelled.
 * - `unauthenticated`: 認証されていません。 This connection has not shown the right token.
 * - `notConfigured`: 設定が足りません。 Something is missing in the settings.
 * - `unknownConnection`: その名前の連携設定はありません。 There is no connection of this name.
 * - `unknownJob`: その名前の同期ジョブはありません。 There is no job of this name.
 * - `jobExists`: 同じ名前で条件の異なる同期ジョブがあります。 There is a job of this name with other params.
 * - `jobNotReady`: 同期ジョブがその操作のできる状態ではありません。 The job has not got there yet, or is past it.
 * - `jobBusy`: 同期ジョブはほかの処理の最中です。 Something else is being done with this job right now.
 * - `jobExpired`: 取得から時間が経ち、期限切れです。 What the job has read is too old to trust.
 * - `serviceClosed`: サービスのメンテナンス時間帯です。 The service is closed now.
 * - `serviceRefused`: サービスに拒否されました（トークン、権限、IPアドレスのいずれか）。 The service refused: token, permission or address.
 * - `serviceUnavailable`: サービスに接続できないか、サービス側の障害です。 The service could not be reached, or failed.
 * - `incompleteList`: サービスから取得した一覧が不完全な可能性があります。 The list that the service gave may be partial.
 * - `createDefaultsRequired`: 新規登録する従業員の所属などが指定されていません。 New people are selected, and it is not said where
 * they belong.
 * - `unknownChoice`: 指定された事業所・所属・雇用区分はありません。 The service has no such establishment, division or working type.
 * - `unknownEmployees`: 同期ジョブにいない従業員が指定されています。 These employees are not in the job.
 * - `limitExceeded`: 書き込み件数が上限を超えています。何も書き込まれていません。 More would be written than the limits allow. Nothing was
 * written.
 * - `ledgerBusy`: 台帳をほかのプロセスが使用中です。 Another process works with this ledger.
 * - `ledgerFull`: 台帳に書き込めません（空き容量不足または読み取り専用）。 The ledger cannot be written: the disk is full or read-only.
 * - `tooLarge`: メッセージが上限を超えています。 The message exceeds a limit of the protocol.
 * - `cancelled`: 同期ジョブは中止されました。 The job was cancelled.
 * - `rateLimited`: サービスの利用回数の上限に達しました。 The service takes no more requests for now.
 * - `unreadableAnswer`: サービスの応答を解釈できません。 The service's answer is not what its documentation promises.
 * - `wrongTenant`: アクセストークンが、この連携設定で最初に使われた企業のものではありません。 The token belongs to another tenant than the one
 * this connection was first used with.
 * - `digestMismatch`: digestが現在の書き込み内容と一致しません。 The digest is not that of what would be written now.
 * - `ledgerUnusable`: 台帳ファイルを使用できません（破損、別物、または新しい版）。 The ledger file cannot be used: it is damaged, foreign,
 * or of a newer version.
 * - `ledgerRestored`: 台帳が控えから戻されており、その後の書き込みを知らない可能性があります。続けるには`renkei adopt`を実行してください。 The ledger was put
 * back from a copy and may miss later writes: `renkei adopt` goes on from it.
 * - `recordRefused`: サービスがこの従業員を受け付けませんでした。 The service refused this one employee.
 * - `recordNotFound`: 対象の従業員が見つかりません。 The record is no longer there.
 * - `planLimitExceeded`: サービスの契約人数に達しています。 The head count of the contract with the service is reached.
 * - `outcomeUnknown`: 書き込みの応答が失われ、結果を確認できていません。 The answer to a write was lost, and reading did not settle
 * it.
 * - `nothingToResolve`: この従業員に、その判断で解決できる要確認事項はありません。 Nothing that blocks this employee is answered by this
 * decision.
 */
export type ErrorKind = Open<KnownErrorKind>;
/** The words of `ErrorKind` that these types know. */
export type KnownErrorKind =
  | 'parseError'
  | 'invalidRequest'
  | 'methodNotFound'
  | 'invalidParams'
  | 'internalError'
  | 'requestCancelled'
  | 'unauthenticated'
  | 'notConfigured'
  | 'unknownConnection'
  | 'unknownJob'
  | 'jobExists'
  | 'jobNotReady'
  | 'jobBusy'
  | 'jobExpired'
  | 'serviceClosed'
  | 'serviceRefused'
  | 'serviceUnavailable'
  | 'incompleteList'
  | 'createDefaultsRequired'
  | 'unknownChoice'
  | 'unknownEmployees'
  | 'limitExceeded'
  | 'ledgerBusy'
  | 'ledgerFull'
  | 'tooLarge'
  | 'cancelled'
  | 'rateLimited'
  | 'unreadableAnswer'
  | 'wrongTenant'
  | 'digestMismatch'
  | 'ledgerUnusable'
  | 'ledgerRestored'
  | 'recordRefused'
  | 'recordNotFound'
  | 'planLimitExceeded'
  | 'outcomeUnknown'
  | 'nothingToResolve';

/**
 * How one entry of the preflight stands.
 *
 * - `ok`: 正常. Works.
 * - `notice`: 注意. Works, yet a person should know.
 * - `failed`: 異常. Will not work.
 * - `unknown`: 未確認. Could not be looked at.
 */
export type CheckState = Open<KnownCheckState>;
/** The words of `CheckState` that these types know. */
export type KnownCheckState =
  | 'ok'
  | 'notice'
  | 'failed'
  | 'unknown';

/**
 * What one entry of the preflight looked at.
 *
 * - `token`: アクセストークン. Access token.
 * - `tenant`: 契約企業. Tenant or company behind the token.
 * - `readPermission`: 参照権限. Permission to read.
 * - `writePermission`: 更新権限. Permission to write.
 * - `readableFields`: 参照できる項目. Fields that the token may read.
 * - `allowedIP`: 許可IPアドレス. Allowed IP address.
 * - `choices`: 登録時の選択肢. Choices for new people.
 * - `closedHours`: メンテナンス時間帯. Closed hours.
 * - `clockSkew`: 時刻のずれ. Clock skew.
 * - `stateDirectory`: 保存先フォルダ. State folder.
 */
export type CheckSubject = Open<KnownCheckSubject>;
/** The words of `CheckSubject` that these types know. */
export type KnownCheckSubject =
  | 'token'
  | 'tenant'
  | 'readPermission'
  | 'writePermission'
  | 'readableFields'
  | 'allowedIP'
  | 'choices'
  | 'closedHours'
  | 'clockSkew'
  | 'stateDirectory';

/**
 * A field whose blank source value may erase the target's, because the caller said so.
 *
 * - `lastName`: 姓. Last name.
 * - `firstName`: 名. First name.
 * - `lastNameKana`: 姓（カナ）. Last name in katakana.
 * - `firstNameKana`: 名（カナ）. First name in katakana.
 * - `gender`: 性別. Gender.
 * - `birthDate`: 生年月日. Date of birth.
 * - `email`: メールアドレス. First e-mail address.
 * - `hireDate`: 入社年月日. Date of hire.
 * - `resignationDate`: 退職年月日. Date of resignation.
 */
export type ClearableField = Open<KnownClearableField>;
/** The words of `ClearableField` that these types know. */
export type KnownClearableField =
  | 'lastName'
  | 'firstName'
  | 'lastNameKana'
  | 'firstNameKana'
  | 'gender'
  | 'birthDate'
  | 'email'
  | 'hireDate'
  | 'resignationDate';

/**
 * What a person decides about an employee's findings. What the data lacks is answered by mending it.
 *
 * - `accept`: 社員番号のとおりとする. The people concerned were looked at: it is as the codes say.
 * - `useSource`: 取得元の値を書き込む. Write the source's value although the target's has changed, too.
 * - `keepTarget`: 同期先の値を残す. Leave the target's value as it is, this time.
 */
export type Decision = Open<KnownDecision>;
/** The words of `Decision` that these types know. */
export type KnownDecision =
  | 'accept'
  | 'useSource'
  | 'keepTarget';

/**
 * 方向: which service is read (the source) and which is written (the target).
 *
 * - `kingOfTimeToSmartHR`: KING OF TIMEからSmartHRに取り込む. From KING OF TIME to SmartHR.
 * - `smartHRToKingOfTime`: SmartHRからKING OF TIMEに送る. From SmartHR to KING OF TIME.
 */
export type Direction = Open<KnownDirection>;
/** The words of `Direction` that these types know. */
export type KnownDirection =
  | 'kingOfTimeToSmartHR'
  | 'smartHRToKingOfTime';

/**
 * 変更差分: what the comparison says of one source employee. Each has exactly one.
 *
 * - `new`: 新規登録. New: in the source, not in the target.
 * - `changed`: 差分あり. Changed: on both sides, with a difference.
 * - `unchanged`: 差分なし. Unchanged: on both sides, without one.
 * - `blocked`: 要確認. Blocked: a person has to look first; the findings say why.
 */
export type EmployeeClass = Open<KnownEmployeeClass>;
/** The words of `EmployeeClass` that these types know. */
export type KnownEmployeeClass =
  | 'new'
  | 'changed'
  | 'unchanged'
  | 'blocked';

/**
 * The ten fields that the two services share, in the order in which they are shown.
 *
 * - `employeeCode`: 社員番号・従業員コード. Employee code, the key.
 * - `lastName`: 姓. Last name.
 * - `firstName`: 名. First name.
 * - `lastNameKana`: 姓（カナ）. Last name in katakana.
 * - `firstNameKana`: 名（カナ）. First name in katakana.
 * - `gender`: 性別. Gender.
 * - `birthDate`: 生年月日. Date of birth.
 * - `email`: メールアドレス. First e-mail address.
 * - `hireDate`: 入社年月日. Date of hire.
 * - `resignationDate`: 退職年月日. Date of resignation.
 */
export type Field = Open<KnownField>;
/** The words of `Field` that these types know. */
export type KnownField =
  | 'employeeCode'
  | 'lastName'
  | 'firstName'
  | 'lastNameKana'
  | 'firstNameKana'
  | 'gender'
  | 'birthDate'
  | 'email'
  | 'hireDate'
  | 'resignationDate';

/**
 * 要確認事項: why a row is blocked or deserves a look.
 *
 * - `missingEmployeeCode`: 社員番号がありません. No employee code.
 * - `duplicateEmployeeCode`: 社員番号が重複しています. Several people carry this employee code.
 * - `similarEmployeeCode`: よく似た社員番号の従業員がいます. A code that is equal but for width, case or zero padding.
 * - `probableSamePerson`: 別の社員番号の同一人物と思われます. Probably the same person under another code.
 * - `codeReused`: 社員番号が別の人に使われています. The linked person has another code now, or the code another person.
 * - `codesSwapped`: 社員番号が入れ替わっています. Two people's codes were exchanged.
 * - `missingRequiredField`: 登録に必要な項目がありません. A field that the target needs is missing.
 * - `unmappedValue`: 未知の値です. A value never seen before.
 * - `unreadableField`: 項目を読み取れません. A field that the token may not read.
 * - `possibleRehire`: 再入社の可能性があります. Possibly hired again after a resignation.
 * - `invalidForTarget`: 同期先が受け付けない値です. A value that the target would refuse.
 * - `changedOnBothSides`: 両方で変更されています. Changed on both sides since the last sync.
 * - `changedSinceSync`: 同期後に変更されています. In an undo: changed since that sync.
 * - `createdBySync`: 同期で登録された従業員です. In an undo: created by that sync; nothing is ever deleted.
 */
export type FindingCode = Open<KnownFindingCode>;
/** The words of `FindingCode` that these types know. */
export type KnownFindingCode =
  | 'missingEmployeeCode'
  | 'duplicateEmployeeCode'
  | 'similarEmployeeCode'
  | 'probableSamePerson'
  | 'codeReused'
  | 'codesSwapped'
  | 'missingRequiredField'
  | 'unmappedValue'
  | 'unreadableField'
  | 'possibleRehire'
  | 'invalidForTarget'
  | 'changedOnBothSides'
  | 'changedSinceSync'
  | 'createdBySync';

/**
 * What a finding does to its row.
 *
 * - `blocks`: 要確認. The row is blocked.
 * - `notice`: 参考. Worth a look; the row keeps its class.
 */
export type FindingSeverity = Open<KnownFindingSeverity>;
/** The words of `FindingSeverity` that these types know. */
export type KnownFindingSeverity =
  | 'blocks'
  | 'notice';

/**
 * The event that a history entry records.
 *
 * - `fetch`: 取得の指示. A fetch was asked for.
 * - `sync`: 同期の指示. A sync was asked for.
 * - `retry`: 再実行の指示. A retry was asked for.
 * - `resume`: 再開の指示. Going on with an interrupted sync was asked for.
 * - `cancel`: 中止の指示. The end of a job was asked for.
 * - `undo`: 取り消しの指示. Taking a sync back was asked for.
 * - `forget`: 個人情報の消去. A job's personal data was removed.
 * - `read`: 一覧の取得. The services' lists were read.
 * - `override`: 上限超過の承認. A limit was exceeded, and the caller said yes.
 * - `resolve`: 要確認事項の判断. Somebody decided about findings.
 * - `write`: 書き込み. An employee was written, or was to be.
 * - `adopt`: 控えから戻した台帳の使用開始. A ledger that was put back from a copy was taken into use.
 */
export type HistoryEvent = Open<KnownHistoryEvent>;
/** The words of `HistoryEvent` that these types know. */
export type KnownHistoryEvent =
  | 'fetch'
  | 'sync'
  | 'retry'
  | 'resume'
  | 'cancel'
  | 'undo'
  | 'forget'
  | 'read'
  | 'override'
  | 'resolve'
  | 'write'
  | 'adopt';

/**
 * What is wrong with an entry of the history.
 *
 * - `altered`: 書き換え、挿入、または並べ替え. It is not what its hash says: edited, put in, or moved.
 * - `missing`: 欠落. It is gone.
 */
export type HistoryFault = Open<KnownHistoryFault>;
/** The words of `HistoryFault` that these types know. */
export type KnownHistoryFault =
  | 'altered'
  | 'missing';

/**
 * Where a job stands.
 *
 * - `fetching`: 取得中. Fetching.
 * - `ready`: 同期待ち. Ready to sync.
 * - `syncing`: 同期中. Syncing.
 * - `waiting`: 待機中. Waiting for opening hours or for the rate limit.
 * - `done`: 同期完了. Done.
 * - `interrupted`: 中断. Interrupted.
 * - `cancelled`: 中止. Cancelled.
 * - `failed`: 失敗. Failed.
 * - `expired`: 期限切れ. Expired.
 */
export type JobState = Open<KnownJobState>;
/** The words of `JobState` that these types know. */
export type KnownJobState =
  | 'fetching'
  | 'ready'
  | 'syncing'
  | 'waiting'
  | 'done'
  | 'interrupted'
  | 'cancelled'
  | 'failed'
  | 'expired';

/**
 * 従業員氏名の設定: which name SmartHR→KING OF TIME sends. The other direction always writes the legal name.
 *
 * - `legal`: 本名. The legal name.
 * - `business`: ビジネスネーム. The business name, or the legal one where it is blank.
 */
export type NameStyle = Open<KnownNameStyle>;
/** The words of `NameStyle` that these types know. */
export type KnownNameStyle =
  | 'legal'
  | 'business';

/**
 * 結果: one selected employee's final result. Each has exactly one.
 *
 * - `created`: 登録済み. Created in the target.
 * - `updated`: 更新済み. Updated in the target.
 * - `skipped`: 対象外. There was nothing to do.
 * - `blocked`: 要確認. A finding forbids the write until a person has looked.
 * - `stale`: 変更を検知. No longer what the diff showed; nothing was written.
 * - `failed`: 失敗. The service refused this one.
 * - `unknown`: 結果不明. The answer was lost and reading did not settle it.
 * - `notAttempted`: 未実施. Not attempted.
 */
export type Outcome = Open<KnownOutcome>;
/** The words of `Outcome` that these types know. */
export type KnownOutcome =
  | 'created'
  | 'updated'
  | 'skipped'
  | 'blocked'
  | 'stale'
  | 'failed'
  | 'unknown'
  | 'notAttempted';

/**
 * What reading one field of one record brought. Absent, blank and unreadable are three things.
 *
 * - `value`: 値あり. A value.
 * - `absent`: 値なし. The service holds none.
 * - `blank`: 空欄. The service holds an empty one.
 * - `unreadable`: 読取不可. The token may not see it.
 * - `unmapped`: 未知の値. A value that cannot be understood.
 */
export type ReadingState = Open<KnownReadingState>;
/** The words of `ReadingState` that these types know. */
export type KnownReadingState =
  | 'value'
  | 'absent'
  | 'blank'
  | 'unreadable'
  | 'unmapped';

/**
 * One of the two services.
 *
 * - `smartHR`: SmartHR. SmartHR.
 * - `kingOfTime`: KING OF TIME. KING OF TIME.
 */
export type Side = Open<KnownSide>;
/** The words of `Side` that these types know. */
export type KnownSide =
  | 'smartHR'
  | 'kingOfTime';

/**
 * What a waiting job waits for.
 *
 * - `closedHours`: メンテナンス時間帯. Closed hours.
 * - `rateLimit`: 利用回数の制限. The rate limit.
 */
export type WaitReason = Open<KnownWaitReason>;
/** The words of `WaitReason` that these types know. */
export type KnownWaitReason =
  | 'closedHours'
  | 'rateLimit';

/**
 * What to do in KING OF TIME's closed hours.
 *
 * - `wait`: 待つ. Wait until it opens.
 * - `refuse`: 中止する. Refuse at once, with the time to come back.
 */
export type WhenClosed = Open<KnownWhenClosed>;
/** The words of `WhenClosed` that these types know. */
export type KnownWhenClosed =
  | 'wait'
  | 'refuse';

/**
 * What is done, or would be, to one employee in the target.
 *
 * - `create`: 新規登録. Create.
 * - `update`: 更新. Update.
 * - `none`: なし. Nothing.
 */
export type WriteAction = Open<KnownWriteAction>;
/** The words of `WriteAction` that these types know. */
export type KnownWriteAction =
  | 'create'
  | 'update'
  | 'none';

/** A field that the service stored otherwise than it was sent. */
export interface Alteration {
  readonly field: Field;
  /** What was sent. */
  readonly sent: string | null;
  /** What was read back. */
  readonly stored: string | null;
}

/** A text in both languages of the people who read it. */
export interface BilingualText {
  /** Japanese. */
  readonly ja: string;
  /** English. */
  readonly en: string;
}

/** 所属事業所 in SmartHR. */
export interface BusinessEstablishment {
  /** Its id. */
  readonly id: string;
  /** Its name. */
  readonly name: string;
}

/** One line of the preflight: what was looked at, how it stands, why, and what to do about it. */
export interface CheckEntry {
  readonly subject: CheckSubject;
  /** The service it is about; null for this host. */
  readonly side: Side | null;
  readonly state: CheckState;
  readonly message: BilingualText;
  /** What to do, if anything is to be done. */
  readonly advice: BilingualText | null;
}

/** How many source employees are in each class. */
export interface ClassCounts {
  /** 新規登録. */
  readonly new: number;
  /** 差分あり. */
  readonly changed: number;
  /** 差分なし. */
  readonly unchanged: number;
  /** 要確認. */
  readonly blocked: number;
}

/** One source employee as the comparison shows it. */
export interface DiffRow {
  /** A row's identity within its job, so that people without a code have one too. */
  readonly id: string;
  /** Null for a person without one. */
  readonly employeeCode: string | null;
  /** Last and first name, as the source has them. */
  readonly name: string;
  readonly class: EmployeeClass;
  readonly differences: readonly Difference[];
  readonly findings: readonly Finding[];
  /**
   * With the name style `business`: the fields whose business name is blank, so that the legal one stands.
   */
  readonly legalNameFields?: readonly Field[];
}

/** 差分: one differing field. */
export interface Difference {
  readonly field: Field;
  /** The target's value now; null if it has none. */
  readonly before: string | null;
  /** What would be written; null erases, which only happens to a field named in `clear`. */
  readonly after: string | null;
}

/** 所属 in KING OF TIME. */
export interface Division {
  /** Its code. */
  readonly code: string;
  /** Its name. */
  readonly name: string;
}

/** A limit of the settings that a sync would exceed. */
export interface ExceededLimit {
  /**
   * `creates`, `changes`, `changedPercent`, `resignations`, `cleared`, `everyone` (all whom both sides have
   * would change at once) or `shorterListPercent` (a list is much shorter than last time).
   */
  readonly limit: string;
  /** What the sync would come to. */
  readonly count: number;
  /** What the limit allows. */
  readonly allowed: number;
}

/** Why a job, or one employee of it, did not get there. */
export interface Failure {
  /** The kind of error, as in the list of errors. */
  readonly kind: ErrorKind;
  /** English, for a person. */
  readonly message: string;
  /** Japanese, for a person. */
  readonly messageJa: string;
}

/** How one field was compared. */
export interface FieldExplanation {
  readonly field: Field;
  readonly source: FieldReading;
  /** Null for a person who is not in the target. */
  readonly target: FieldReading | null;
  /** The source's value as it was compared. */
  readonly normalisedSource: string | null;
  /** The target's value as it was compared. */
  readonly normalisedTarget: string | null;
  /** Whether the two are the same; null if they were not compared. */
  readonly equal: boolean | null;
  /** The normalisation rules that changed anything, by name, in the order in which they were used. */
  readonly rules: readonly string[];
  /** For a name: which one was taken. */
  readonly nameStyle?: NameStyle;
  /** The findings about this field. */
  readonly findings: readonly Finding[];
}

/** One field of one record, as it was read. */
export interface FieldReading {
  readonly state: ReadingState;
  /** The text that the service sent, if it sent any. */
  readonly raw: string | null;
}

/** 要確認事項: something about one employee that a person should look at. It is not an error. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: FindingSeverity;
  /** The field it is about, if it is about one. */
  readonly field: Field | null;
  readonly message: BilingualText;
  /** The values that led to it, by a short name, such as `otherCode`. */
  readonly values: Readonly<Record<string, string>>;
}

/** One thing that was done: by whom, in which job, to whose data. */
export interface HistoryEntry {
  /** Counted from 1, without a gap. */
  readonly number: number;
  /** When. */
  readonly at: string;
  readonly event: HistoryEvent;
  /** The job; null of what concerns the ledger as a whole. */
  readonly job: string | null;
  /** Its connection; null as `job` is. */
  readonly connection: string | null;
  /** Who asked, as the host program said. */
  readonly actor: string | null;
  /** The source record of the employee concerned. */
  readonly id: string | null;
  /** The employee's code; null once the job is forgotten. */
  readonly employeeCode: string | null;
  /** The fields that were sent. */
  readonly fields: readonly Field[];
  /** What came of a write. */
  readonly outcome: Outcome | null;
  /** What else belongs to it: a decision, a digest, an error's kind, counts. */
  readonly detail: string | null;
  /** What the caller gave as the reason; null once the job is forgotten. */
  readonly reason: string | null;
  /** SHA-256 over the entry and the hash of the one before, in hex. */
  readonly hash: string;
}

/** 同期ジョブ: one run of the comparison and the sync. It is kept in the ledger. */
export interface Job {
  /** A job's name. The caller may choose it; the same name with the same params gives the same job. */
  readonly job: string;
  readonly state: JobState;
  /** The state in words. */
  readonly label: BilingualText;
  /** 連携設定: a connection's name in the settings. */
  readonly connection: string;
  readonly direction: Direction;
  /** 従業員情報取得基準日. */
  readonly baseDate: string;
  readonly nameStyle: NameStyle;
  /** Fields that a blank source value may erase. */
  readonly clear: readonly ClearableField[];
  /** When the job was asked for. */
  readonly createdAt: string;
  /** When both services had been read; null until then. */
  readonly fetchedAt: string | null;
  /** While it is fetching, syncing or waiting. */
  readonly progress: Progress | null;
  /** Once it has been fetched. */
  readonly counts: ClassCounts | null;
  /** Once a sync has begun. */
  readonly outcomes: OutcomeCounts | null;
  /** While it is waiting: when it goes on by itself. */
  readonly waitingUntil: string | null;
  /** While it is waiting: what for. */
  readonly waitingFor: WaitReason | null;
  /** If it failed. */
  readonly error: Failure | null;
  /** True once `forget` has removed its personal data; left out until then. */
  readonly forgotten?: boolean;
  /** The job that this one would take back; left out of other jobs. */
  readonly undoes?: string;
}

/** What new people in KING OF TIME are given. */
export interface KingOfTimeCreateDefault {
  /** The new people for whom this holds; without it, all whom no other group names. */
  readonly codes?: readonly string[];
  /** 所属, by its code. */
  readonly divisionCode: string;
  /** 雇用区分, by its code. */
  readonly workingTypeCode: string;
}

/** Where a new person belongs in KING OF TIME. */
export interface KingOfTimePlacement {
  /** 所属, by its code. */
  readonly divisionCode: string;
  /** 雇用区分, by its code. */
  readonly workingTypeCode: string;
}

/**
 * How many selected employees have each outcome; they always add up to the number selected. While a sync goes
 * on, who waits counts as `notAttempted` and who is being written as `unknown`.
 */
export interface OutcomeCounts {
  /** Created. */
  readonly created: number;
  /** Updated. */
  readonly updated: number;
  /** Nothing to do. */
  readonly skipped: number;
  /** A finding forbids the write. */
  readonly blocked: number;
  /** No longer what the diff showed. */
  readonly stale: number;
  /** Refused by the service. */
  readonly failed: number;
  /** Not known whether it was done. */
  readonly unknown: number;
  /** Not attempted, or not yet. */
  readonly notAttempted: number;
}

/** The caller's "yes, this one" to an exceeded limit. */
export interface Override {
  /** The digest of the diff, as it came with `limitExceeded`. */
  readonly digest: string;
}

/** How many of the selected would be written, and how many not. */
export interface PlanCounts {
  /** Would be created. */
  readonly creates: number;
  /** Would be updated. */
  readonly updates: number;
  /** Nothing to do. */
  readonly skipped: number;
  /** A finding forbids the write. */
  readonly blocked: number;
}

/** One write that a sync would do. */
export interface PlannedWrite {
  /** A row's identity within its job, so that people without a code have one too. */
  readonly id: string;
  readonly employeeCode: string | null;
  /** Last and first name, as the source has them. */
  readonly name: string;
  readonly action: WriteAction;
  /** Field by field: what the target holds now, what would be written. */
  readonly differences: readonly Difference[];
  /** For a create. */
  readonly placement: Placement | null;
}

/** How far a job has got. */
export interface Progress {
  /** People done. */
  readonly done: number;
  /** People in all; null while the service has not said. */
  readonly total: number | null;
  /** Seconds until it is done, as far as one can tell. */
  readonly etaSeconds: number | null;
}

/** What a session may ask for at most. All are settings. */
export interface ProtocolLimits {
  /** Bytes of one message. */
  readonly messageBytes: number;
  /** Depth of arrays and objects in one message. */
  readonly nesting: number;
  /** Messages in one batch. */
  readonly batchLength: number;
  /** Requests of one connection being worked on; beyond it reading pauses. */
  readonly inFlight: number;
  /** Connections at once. */
  readonly connections: number;
  /** Bytes of one message on a connection that needs a token and has not shown it yet. */
  readonly unauthenticatedBytes: number;
  /** How long such a connection may take; then it is closed. */
  readonly unauthenticatedSeconds: number;
}

/**
 * One selected employee's result. `id`, `employeeCode`, `name` and `action` are null once the job was
 * forgotten.
 */
export interface ResultRow {
  readonly id: string | null;
  readonly employeeCode: string | null;
  /** Last and first name, as the source has them. */
  readonly name: string | null;
  readonly outcome: Outcome;
  /** What was done or was to be done. */
  readonly action: WriteAction | null;
  /** Why not, if it was not done. */
  readonly error: Failure | null;
  /** Fields that the service stored otherwise than they were sent. */
  readonly altered: readonly Alteration[];
  /** When the outcome was recorded; null if it was not attempted. */
  readonly at: string | null;
}

/** Everybody in these classes, with exceptions. */
export interface SelectionByClasses {
  /** Classes of the diff. */
  readonly classes: readonly KnownEmployeeClass[];
  /** Employee codes to leave out. */
  readonly except?: readonly string[];
}

/** The employees with these codes. */
export interface SelectionByCodes {
  /** Employee codes of the job's source. */
  readonly codes: readonly string[];
}

/** What new people in SmartHR are given. */
export interface SmartHRCreateDefault {
  /** The new people for whom this holds; without it, all whom no other group names. */
  readonly codes?: readonly string[];
  /** 所属事業所, by its id. */
  readonly businessEstablishmentId: string;
}

/** Where a new person belongs in SmartHR. */
export interface SmartHRPlacement {
  /** 所属事業所, by its id. */
  readonly businessEstablishmentId: string;
}

/** What a sync would do; nothing has been written. */
export interface SyncPlan {
  /** A job's name. The caller may choose it; the same name with the same params gives the same job. */
  readonly job: string;
  /** The digest of the diff that these writes come from; it is what `override` takes. */
  readonly digest: string;
  readonly planned: PlanCounts;
  readonly writes: readonly PlannedWrite[];
}

/** 雇用区分 in KING OF TIME. */
export interface WorkingType {
  /** Its code. */
  readonly code: string;
  /** Its name. */
  readonly name: string;
}

/** What `check` answers. */
export interface CheckResult {
  /** 連携設定: a connection's name in the settings. */
  readonly connection: string;
  /** Whether no entry has failed. */
  readonly ok: boolean;
  readonly entries: readonly CheckEntry[];
}

/** What `choices` answers. */
export interface ChoicesResult {
  /** 連携設定: a connection's name in the settings. */
  readonly connection: string;
  /** Left out if SmartHR was not asked. */
  readonly businessEstablishments?: readonly BusinessEstablishment[];
  /** Left out if KING OF TIME was not asked. */
  readonly divisions?: readonly Division[];
  /** Left out if KING OF TIME was not asked. */
  readonly workingTypes?: readonly WorkingType[];
}

/** What `diff` answers. */
export interface DiffResult {
  /** A job's name. The caller may choose it; the same name with the same params gives the same job. */
  readonly job: string;
  readonly counts: ClassCounts;
  /** Stands for the whole comparison. */
  readonly digest: string;
  readonly rows: readonly DiffRow[];
  /** Null on the last page. */
  readonly nextCursor: string | null;
}

/** What `explain` answers. */
export interface ExplainResult {
  /** A job's name. The caller may choose it; the same name with the same params gives the same job. */
  readonly job: string;
  /** A row's identity within its job, so that people without a code have one too. */
  readonly id: string;
  readonly employeeCode: string | null;
  /** Last and first name, as the source has them. */
  readonly name: string;
  readonly class: EmployeeClass;
  readonly fields: readonly FieldExplanation[];
  /** All findings of this employee. */
  readonly findings: readonly Finding[];
}

/** What `hello` answers. */
export interface HelloResult {
  /** Always `renkei`. */
  readonly product: string;
  /** The program's version. */
  readonly version: string;
  /** The version of this contract; the first number changes when something breaks. */
  readonly contractVersion: string;
  /** Whether the made-up services of the sandbox stand behind it. */
  readonly sandbox: boolean;
  /** The connections of the settings, by name. */
  readonly connections: readonly string[];
  readonly limits: ProtocolLimits;
  /** What this program can do beyond the methods themselves. */
  readonly features: readonly string[];
}

/** What `history` answers. */
export interface HistoryResult {
  readonly entries: readonly HistoryEntry[];
  /** Null on the last page. */
  readonly nextCursor: string | null;
}

/** What `jobs` answers. */
export interface JobsResult {
  readonly jobs: readonly Job[];
  /** Null on the last page. */
  readonly nextCursor: string | null;
}

/** What `resolve` answers. */
export interface ResolveResult {
  /** A job's name. The caller may choose it; the same name with the same params gives the same job. */
  readonly job: string;
  readonly counts: ClassCounts;
  /** Stands for exactly what was shown; it changes when anything in it does. */
  readonly digest: string;
  /** The row as it is now. */
  readonly row: DiffRow;
}

/** What `results` answers. */
export interface ResultsResult {
  /** A job's name. The caller may choose it; the same name with the same params gives the same job. */
  readonly job: string;
  readonly outcomes: OutcomeCounts;
  readonly rows: readonly ResultRow[];
  /** Null on the last page. */
  readonly nextCursor: string | null;
}

/** What `subscribe` answers. */
export interface SubscribeResult {
  /** Whether this connection is told of all jobs. */
  readonly all: boolean;
  /** The single jobs that this connection is told of. */
  readonly jobs: readonly string[];
}

/** What `unsubscribe` answers. */
export interface UnsubscribeResult {
  /** Whether this connection is told of all jobs. */
  readonly all: boolean;
  /** The single jobs that this connection is told of. */
  readonly jobs: readonly string[];
}

/** What `verifyHistory` answers. */
export interface VerifyHistoryResult {
  /** Whether all of it is as it was written. */
  readonly ok: boolean;
  /** How many entries were found good, from the first on. */
  readonly entries: number;
  /** The hash of the last good entry, in hex; null if there is none. */
  readonly head: string | null;
  /** What is wrong, if anything is. */
  readonly fault: HistoryFault | null;
  /** The number of the first entry that is not good. */
  readonly number: number | null;
}

/**
 * A job has got further. Sent after `subscribe`, at most 10 a second for a job; the last one always comes.
 */
export interface JobProgressParams {
  /** A job's name. The caller may choose it; the same name with the same params gives the same job. */
  readonly job: string;
  readonly progress: Progress;
}

/** What new people are given that the source does not say. Existing people never get it. */
export type CreateDefault = SmartHRCreateDefault | KingOfTimeCreateDefault;

/** One for all selected new people, or a list with groups of codes. */
export type CreateDefaults = CreateDefault | readonly CreateDefault[];

/** Where a new person belongs in the target. */
export type Placement = SmartHRPlacement | KingOfTimePlacement;

/** 同期対象: the employees that the caller chose. */
export type Selection = SelectionByCodes | SelectionByClasses;

/** The job, or with `dryRun` the plan. */
export type SyncResult = Job | SyncPlan;

/** What `authenticate` takes. */
export interface AuthenticateParams {
  /** The token that the listener was started with. */
  readonly token: string;
}

/** What `cancel` takes. */
export interface CancelParams {
  /** A job's name. The caller may choose it; the same name with the same params gives the same job. */
  readonly job: string;
  /** Who asks, as the host program knows them; kept in the history, never interpreted. */
  readonly actor?: string;
}

/** What `check` takes. */
export interface CheckParams {
  /** The connection; may be left out if there is only one. */
  readonly connection?: string;
}

/** What `choices` takes. */
export interface ChoicesParams {
  /** The connection; may be left out if there is only one. */
  readonly connection?: string;
  /** One service; without it, both. */
  readonly side?: KnownSide;
}

/** What `diff` takes. */
export interface DiffParams {
  /** A job's name. The caller may choose it; the same name with the same params gives the same job. */
  readonly job: string;
  /** Only rows of these classes. */
  readonly classes?: readonly KnownEmployeeClass[];
  /** Only rows whose code or name holds this text. */
  readonly search?: string;
  /** Only rows with one of these findings. */
  readonly findings?: readonly KnownFindingCode[];
  /** How many rows a page has at most; 100 if not given. */
  readonly limit?: number;
  /** Where the next page begins. Opaque. */
  readonly cursor?: string;
  /** Answer when the job has got there, or when so many seconds have passed; 0 if not given. */
  readonly waitSeconds?: number;
}

/** What `explain` takes. */
export interface ExplainParams {
  /** A job's name. The caller may choose it; the same name with the same params gives the same job. */
  readonly job: string;
  /** 社員番号・従業員コード: the key that matches the two sides; leading zeros count. */
  readonly employeeCode?: string;
  /** A row's identity within its job, so that people without a code have one too. */
  readonly id?: string;
}

/** What `fetch` takes. */
export interface FetchParams {
  /** The connection; may be left out if there is only one. */
  readonly connection?: string;
  readonly direction: KnownDirection;
  /** 従業員情報取得基準日: at most 3 years back and 1 year ahead. */
  readonly baseDate: string;
  /** Without it, the job is given a name. */
  readonly job?: string;
  /** Without it, the setting. */
  readonly nameStyle?: KnownNameStyle;
  /** Fields whose blank source value may erase the target's. */
  readonly clear?: readonly KnownClearableField[];
  /** Without it, the setting. */
  readonly whenClosed?: KnownWhenClosed;
  /** Answer when the job has got there, or when so many seconds have passed; 0 if not given. */
  readonly waitSeconds?: number;
  /** Who asks, as the host program knows them; kept in the history, never interpreted. */
  readonly actor?: string;
}

/** What `forget` takes. */
export interface ForgetParams {
  /** A job's name. The caller may choose it; the same name with the same params gives the same job. */
  readonly job: string;
  /** Who asks, as the host program knows them; kept in the history, never interpreted. */
  readonly actor?: string;
}

/** What `hello` takes. */
export interface HelloParams {
  /** The caller's name and version, for the log. */
  readonly client?: string;
}

/** What `history` takes. */
export interface HistoryParams {
  /** A job's name. The caller may choose it; the same name with the same params gives the same job. */
  readonly job?: string;
  /** 社員番号・従業員コード: the key that matches the two sides; leading zeros count. */
  readonly employeeCode?: string;
  /** A row's identity within its job, so that people without a code have one too. */
  readonly id?: string;
  /** Who asks, as the host program knows them; kept in the history, never interpreted. */
  readonly actor?: string;
  /** How many rows a page has at most; 100 if not given. */
  readonly limit?: number;
  /** Where the next page begins. Opaque. */
  readonly cursor?: string;
}

/** What `jobs` takes. */
export interface JobsParams {
  /** How many rows a page has at most; 100 if not given. */
  readonly limit?: number;
  /** Where the next page begins. Opaque. */
  readonly cursor?: string;
}

/** What `resolve` takes. */
export interface ResolveParams {
  /** A job's name. The caller may choose it; the same name with the same params gives the same job. */
  readonly job: string;
  /** 社員番号・従業員コード: the key that matches the two sides; leading zeros count. */
  readonly employeeCode?: string;
  /** A row's identity within its job, so that people without a code have one too. */
  readonly id?: string;
  readonly decision: KnownDecision;
  /** Why; kept in the history until the job is forgotten. */
  readonly reason?: string;
  /** Who asks, as the host program knows them; kept in the history, never interpreted. */
  readonly actor?: string;
}

/** What `results` takes. */
export interface ResultsParams {
  /** A job's name. The caller may choose it; the same name with the same params gives the same job. */
  readonly job: string;
  /** Only rows with these outcomes. */
  readonly outcomes?: readonly KnownOutcome[];
  /** How many rows a page has at most; 100 if not given. */
  readonly limit?: number;
  /** Where the next page begins. Opaque. */
  readonly cursor?: string;
  /** Answer when the job has got there, or when so many seconds have passed; 0 if not given. */
  readonly waitSeconds?: number;
}

/** What `resume` takes. */
export interface ResumeParams {
  /** A job's name. The caller may choose it; the same name with the same params gives the same job. */
  readonly job: string;
  /** Without it, as the sync was asked for. */
  readonly whenClosed?: KnownWhenClosed;
  /** Answer when the job has got there, or when so many seconds have passed; 0 if not given. */
  readonly waitSeconds?: number;
  /** Who asks, as the host program knows them; kept in the history, never interpreted. */
  readonly actor?: string;
}

/** What `retry` takes. */
export interface RetryParams {
  /** A job's name. The caller may choose it; the same name with the same params gives the same job. */
  readonly job: string;
  /** Without it, as the sync was asked for. */
  readonly whenClosed?: KnownWhenClosed;
  /** Answer when the job has got there, or when so many seconds have passed; 0 if not given. */
  readonly waitSeconds?: number;
  /** Who asks, as the host program knows them; kept in the history, never interpreted. */
  readonly actor?: string;
}

/** What `status` takes. */
export interface StatusParams {
  /** A job's name. The caller may choose it; the same name with the same params gives the same job. */
  readonly job: string;
  /** Answer when the job has got there, or when so many seconds have passed; 0 if not given. */
  readonly waitSeconds?: number;
}

/** What `subscribe` takes. */
export interface SubscribeParams {
  /** One job; without it, all jobs. */
  readonly job?: string;
}

/** What `sync` takes. */
export interface SyncParams {
  /** A job's name. The caller may choose it; the same name with the same params gives the same job. */
  readonly job: string;
  readonly select: Selection;
  /** Needed if a new person is among the selected. */
  readonly createDefaults?: CreateDefaults;
  /** Only say what would be done; false if not given. */
  readonly dryRun?: boolean;
  readonly override?: Override;
  /** Without it, the setting. */
  readonly whenClosed?: KnownWhenClosed;
  /** Answer when the job has got there, or when so many seconds have passed; 0 if not given. */
  readonly waitSeconds?: number;
  /** Who asks, as the host program knows them; kept in the history, never interpreted. */
  readonly actor?: string;
}

/** What `undo` takes. */
export interface UndoParams {
  /** The job to take back. */
  readonly job: string;
  /**
   * The new job's name; one is made up if none is given. The same name for the same job is the same job, so a
   * retry is harmless.
   */
  readonly newJob?: string;
  /** Without it, the setting. */
  readonly whenClosed?: KnownWhenClosed;
  /** Answer when the job has got there, or when so many seconds have passed; 0 if not given. */
  readonly waitSeconds?: number;
  /** Who asks, as the host program knows them; kept in the history, never interpreted. */
  readonly actor?: string;
}

/** What `unsubscribe` takes. */
export interface UnsubscribeParams {
  /** One job; without it, everything that this connection asked for. */
  readonly job?: string;
}

/** What `data` of each kind of error holds beside what all have. */
export interface ErrorData {
  /**
   * This is not JSON. Send one JSON value in UTF-8, without trailing commas, duplicate names or lone
   * surrogates.
   */
  parseError: {
    /** The rule of JSON that was broken. */
    readonly rule?: string;
    /** Where, in bytes from the start of the message. */
    readonly offset?: number;
  };
  /**
   * This is JSON, but no JSON-RPC 2.0 request. Send an object with "jsonrpc":"2.0", a method, an id and
   * params by name.
   */
  invalidRequest: {
    /** What is wrong with it. */
    readonly rule?: string;
  };
  /** There is no such method. See rpc.discover for all methods. */
  methodNotFound: {
    /** The method that was asked for. */
    readonly method?: string;
  };
  /**
   * A param is wrong, unknown or missing. Correct the param that `path` names, by the rule that `rule` names.
   */
  invalidParams: {
    /** JSON Pointer to the param. */
    readonly path: string;
    /** The rule that it breaks. */
    readonly rule: string;
  };
  /** renkei made a mistake. Try again; if it stays, report it with the log's entry of this moment. */
  internalError: {
  };
  /**
   * The request was cancelled. Nothing is to be done. What the request had begun, such as a job, is not
   * undone.
   */
  requestCancelled: {
  };
  /**
   * This connection has not shown the right token. Call authenticate first and in time, with the token that
   * the listener was started with.
   */
  unauthenticated: {
  };
  /**
   * Something is missing in the settings. Complete the settings as the message says; `renkei config` shows
   * what is in force.
   */
  notConfigured: {
    /** The setting, where it is one. */
    readonly setting?: string;
  };
  /** There is no connection of this name. Use one of the names in `known`. */
  unknownConnection: {
    /** The name that was asked for. */
    readonly connection?: string;
    /** The connections of the settings. */
    readonly known?: readonly string[];
  };
  /** There is no job of this name. See jobs for all jobs, or begin one with fetch. */
  unknownJob: {
    /** A job's name. The caller may choose it; the same name with the same params gives the same job. */
    readonly job: string;
  };
  /** There is a job of this name with other params. Choose another name, or ask with the same params. */
  jobExists: {
    /** A job's name. The caller may choose it; the same name with the same params gives the same job. */
    readonly job?: string;
  };
  /**
   * The job has not got there yet, or is past it. Look at `state`: wait for it with waitSeconds, or see
   * status for why it ended.
   */
  jobNotReady: {
    /** A job's name. The caller may choose it; the same name with the same params gives the same job. */
    readonly job?: string;
    /** Where the job stands. */
    readonly state?: JobState;
  };
  /** Something else is being done with this job right now. Wait until it is done; status tells. */
  jobBusy: {
    /** A job's name. The caller may choose it; the same name with the same params gives the same job. */
    readonly job?: string;
    /** Where the job stands. */
    readonly state?: JobState;
  };
  /** What the job has read is too old to trust. Fetch again under another name. */
  jobExpired: {
    /** A job's name. The caller may choose it; the same name with the same params gives the same job. */
    readonly job?: string;
    /** When it was read. */
    readonly fetchedAt?: string;
  };
  /** The service is closed now. Come back at `opensAt`, or ask with whenClosed: wait. */
  serviceClosed: {
    /** The service. */
    readonly side?: Side;
    /** When to come back. */
    readonly opensAt?: string;
  };
  /** The service refused: token, permission or address. Run check; it says which of them, and what to do. */
  serviceRefused: {
    /** The service. */
    readonly side?: Side;
    /** HTTP status. */
    readonly status?: number;
    /** The service's own code, if it gave one. */
    readonly code?: string;
    /** The service's own words, masked. */
    readonly serviceMessages?: readonly string[];
  };
  /**
   * The service could not be reached, or failed. Nothing was changed by this call. Try again later; check
   * tells whether it is reachable.
   */
  serviceUnavailable: {
    /** The service. */
    readonly side?: Side;
  };
  /**
   * The list that the service gave may be partial. Fetch again. If people really left in numbers, raise
   * limits.partialListPercent in the settings.
   */
  incompleteList: {
    /** The service. */
    readonly side?: Side;
  };
  /**
   * New people are selected, and it is not said where they belong. Give createDefaults for these codes;
   * choices lists what there is.
   */
  createDefaultsRequired: {
    /** The service. */
    readonly side: Side;
    /** The new people whom no default covers. */
    readonly employeeCodes: readonly string[];
  };
  /**
   * The service has no such establishment, division or working type. Use an id or code that choices lists.
   */
  unknownChoice: {
    /** Which param: `businessEstablishmentId`, `divisionCode` or `workingTypeCode`. */
    readonly choice?: string;
    /** The id or code that was given. */
    readonly value?: string;
  };
  /** These employees are not in the job. Use codes that diff lists. */
  unknownEmployees: {
    /** The codes or ids that the job does not have. */
    readonly employees: readonly string[];
  };
  /**
   * More would be written than the limits allow. Nothing was written. Look at the plan with dryRun. If it is
   * right, repeat with override and this digest.
   */
  limitExceeded: {
    /** Every limit that the sync would exceed. */
    readonly exceeded: readonly ExceededLimit[];
    /** For `override`. */
    readonly digest: string;
  };
  /**
   * Another process works with this ledger. Use that process, end it, or give this one another
   * stateDirectory.
   */
  ledgerBusy: {
    /** The process that holds it. */
    readonly owner?: string;
  };
  /**
   * The ledger cannot be written: the disk is full or read-only. Make room in the state folder. No request
   * was sent that could not be recorded.
   */
  ledgerFull: {
  };
  /** The message exceeds a limit of the protocol. Send less at once; hello shows all limits. */
  tooLarge: {
    /** The limit's name, as in hello. */
    readonly limit?: string;
    /** What it allows. */
    readonly allowed?: number;
  };
  /** The job was cancelled. See results for what was written before; retry takes the rest. */
  cancelled: {
    /** A job's name. The caller may choose it; the same name with the same params gives the same job. */
    readonly job?: string;
  };
  /** The service takes no more requests for now. Come back after `retryAfter` seconds. */
  rateLimited: {
    /** The service. */
    readonly side?: Side;
    /** When to come back. */
    readonly opensAt?: string;
  };
  /**
   * The service's answer is not what its documentation promises. Try again; if it stays, a proxy may be
   * answering in the service's stead, or its API has changed.
   */
  unreadableAnswer: {
    /** The service. */
    readonly side?: Side;
  };
  /**
   * The token belongs to another tenant than the one this connection was first used with. Put the right token
   * into the settings, or make a new connection for the other tenant.
   */
  wrongTenant: {
    /** The service. */
    readonly side?: Side;
    /** The tenant of the first use. */
    readonly expected?: string;
    /** The tenant behind the token. */
    readonly found?: string;
  };
  /**
   * The digest is not that of what would be written now. Look at the plan again with dryRun, and use its
   * digest.
   */
  digestMismatch: {
    /** The right one now. */
    readonly digest?: string;
  };
  /**
   * The ledger file cannot be used: it is damaged, foreign, or of a newer version. Keep the file, and give
   * another stateDirectory or the version of renkei that wrote it.
   */
  ledgerUnusable: {
  };
  /**
   * The ledger was put back from a copy and may miss later writes: `renkei adopt` goes on from it. Put the
   * latest ledger back. To go on from this one, run `renkei adopt`, then fetch anew.
   */
  ledgerRestored: {
  };
  /**
   * The service refused this one employee. Correct the record as the message says, fetch again, and sync this
   * person.
   */
  recordRefused: {
  };
  /** The record is no longer there. Fetch again: the person may have been deleted in the target. */
  recordNotFound: {
  };
  /**
   * The head count of the contract with the service is reached. Raise the head count with the service, then
   * retry.
   */
  planLimitExceeded: {
  };
  /**
   * The answer to a write was lost, and reading did not settle it. Retry: it looks the person up before
   * anything is sent again.
   */
  outcomeUnknown: {
  };
  /**
   * Nothing that blocks this employee is answered by this decision. See explain for what was found. What is
   * missing is mended in the source.
   */
  nothingToResolve: {
    /** The employee that was named. */
    readonly employee?: string;
    readonly decision?: Decision;
  };
}

/** What each notification carries. */
export interface Events {
  /** A job has another state. Sent after `subscribe`. */
  'job.changed': Job;
  /**
   * A job has got further. Sent after `subscribe`, at most 10 a second for a job; the last one always comes.
   */
  'job.progress': JobProgressParams;
}

/** How long a call may take, and how to give it up. */
export interface CallOptions {
  /** Milliseconds, on top of what renkei was asked to wait; the client's own if not given. */
  readonly timeout?: number;
  /** Aborting it cancels the request. */
  readonly signal?: AbortSignal;
}

/** Every method of the contract. A `Client` has them. */
export interface Methods {
  /**
   * Show the token. On TCP, until then, only `ping` answers, messages are small, and there is little time:
   * see `unauthenticatedBytes` and `unauthenticatedSeconds` in `hello`. Repeated failure is answered ever
   * later, then the connection is closed.
   *
   * Errors: `unauthenticated`.
   */
  authenticate(params: AuthenticateParams, options?: CallOptions): Promise<void>;
  /**
   * End a job. Writes in flight are finished and recorded, the rest is `notAttempted`. A job that has ended
   * stays as it is.
   *
   * Errors: `unknownJob`, `ledgerBusy`, `ledgerFull`, `ledgerUnusable`, `ledgerRestored`.
   */
  cancel(params: CancelParams, options?: CallOptions): Promise<Job>;
  /**
   * What works and what does not. The preflight: one entry each for tokens, permissions, readable fields,
   * allowed IP, service hours, clock skew and state folder, with what to do. It only reads. A service that
   * refuses is an entry, not an error.
   *
   * Errors: `notConfigured`, `unknownConnection`.
   */
  check(params?: CheckParams, options?: CallOptions): Promise<CheckResult>;
  /**
   * What new people can be given. Business establishments (所属事業所) of SmartHR; divisions (所属) and working
   * types (雇用区分) of KING OF TIME.
   *
   * Errors: `notConfigured`, `unknownConnection`, `serviceClosed`, `serviceRefused`, `serviceUnavailable`,
   * `rateLimited`, `unreadableAnswer`, `wrongTenant`.
   */
  choices(params?: ChoicesParams, options?: CallOptions): Promise<ChoicesResult>;
  /**
   * What differs, employee by employee. The counts are of the whole job, whatever the filters. Rows come in a
   * stable order: people without a code first, then by employee code. With `waitSeconds`, waits for the job
   * to be fetched; if it is not by then, `jobNotReady`.
   *
   * Errors: `unknownJob`, `jobNotReady`, `jobExpired`, `ledgerBusy`, `ledgerFull`, `ledgerUnusable`,
   * `ledgerRestored`.
   */
  diff(params: DiffParams, options?: CallOptions): Promise<DiffResult>;
  /** Everything that `diff` has, over all pages. */
  eachDiff(params: Omit<DiffParams, 'cursor'>, options?: CallOptions): AsyncIterableIterator<DiffRow>;
  /**
   * How one employee was compared. Per field both raw values, both normalised values and the rules that were
   * used. The employee is named by `employeeCode` or by the row's `id`, one of the two.
   *
   * Errors: `unknownJob`, `jobNotReady`, `jobExpired`, `unknownEmployees`, `ledgerBusy`, `ledgerFull`,
   * `ledgerUnusable`, `ledgerRestored`.
   */
  explain(params: ExplainParams, options?: CallOptions): Promise<ExplainResult>;
  /**
   * Read both services and compare. Begins a job; nothing is written to either service. The job is
   * `fetching`, then `ready`. The same name with the same params gives the same job, with others an error, so
   * a retry is harmless. The source list leaves out people hired after the base date and people who resigned
   * on or before it.
   *
   * Errors: `notConfigured`, `unknownConnection`, `jobExists`, `jobBusy`, `serviceClosed`, `serviceRefused`,
   * `serviceUnavailable`, `rateLimited`, `incompleteList`, `unreadableAnswer`, `wrongTenant`, `ledgerBusy`,
   * `ledgerFull`, `ledgerUnusable`, `ledgerRestored`.
   */
  fetch(params: FetchParams, options?: CallOptions): Promise<Job>;
  /**
   * Remove a job's personal data. Removes from the ledger what was read and written of people; the job's
   * name, state and counts stay.
   *
   * Errors: `unknownJob`, `jobBusy`, `ledgerBusy`, `ledgerFull`, `ledgerUnusable`, `ledgerRestored`.
   */
  forget(params: ForgetParams, options?: CallOptions): Promise<Job>;
  /**
   * Who is there, and what it can do. Optional: no other method needs it first. It opens neither the ledger
   * nor a connection to a service.
   */
  hello(params?: HelloParams, options?: CallOptions): Promise<HelloResult>;
  /**
   * Who did what to whose data, and when. Newest first, paged. Entries are only ever added, each bound to the
   * one before by its hash; `verifyHistory` goes through them. With `employeeCode` or `id` it answers whose
   * data was written, which fields, and when; values are not in it.
   *
   * Errors: `ledgerBusy`, `ledgerFull`, `ledgerUnusable`, `ledgerRestored`.
   */
  history(params?: HistoryParams, options?: CallOptions): Promise<HistoryResult>;
  /** Everything that `history` has, over all pages. */
  eachHistory(params?: Omit<HistoryParams, 'cursor'>, options?: CallOptions): AsyncIterableIterator<HistoryEntry>;
  /**
   * All jobs, newest first. Paged.
   *
   * Errors: `ledgerBusy`, `ledgerFull`, `ledgerUnusable`, `ledgerRestored`.
   */
  jobs(params?: JobsParams, options?: CallOptions): Promise<JobsResult>;
  /** Everything that `jobs` has, over all pages. */
  eachJobs(params?: Omit<JobsParams, 'cursor'>, options?: CallOptions): AsyncIterableIterator<Job>;
  /** Whether it is alive. Answers at once, also before `authenticate`. */
  ping(params?: Record<string, never>, options?: CallOptions): Promise<void>;
  /**
   * Decide about an employee whom findings block. The decision, the reason and who decided go into the
   * history, and the row changes its class accordingly: what the decision answers is a notice from then on.
   * The job's digest changes with it. `accept` answers doubts about who somebody is (`codeReused`,
   * `codesSwapped`, `probableSamePerson`, `similarEmployeeCode`, `possibleRehire`); `useSource` and
   * `keepTarget` answer `changedOnBothSides` and `changedSinceSync`. What the data lacks is not decided but
   * mended. The employee is named by `employeeCode` or by the row's `id`, one of the two.
   *
   * Errors: `unknownJob`, `jobNotReady`, `jobBusy`, `jobExpired`, `unknownEmployees`, `nothingToResolve`,
   * `ledgerBusy`, `ledgerFull`, `ledgerUnusable`, `ledgerRestored`.
   */
  resolve(params: ResolveParams, options?: CallOptions): Promise<ResolveResult>;
  /**
   * What became of each selected employee. One row for each, paged, in the order of the diff. The counts are
   * of the whole job, whatever the filter. With `waitSeconds`, waits for a sync that was asked for before, in
   * the same go, and that is not yet at its end.
   *
   * Errors: `unknownJob`, `jobNotReady`, `ledgerBusy`, `ledgerFull`, `ledgerUnusable`, `ledgerRestored`.
   */
  results(params: ResultsParams, options?: CallOptions): Promise<ResultsResult>;
  /** Everything that `results` has, over all pages. */
  eachResults(params: Omit<ResultsParams, 'cursor'>, options?: CallOptions): AsyncIterableIterator<ResultRow>;
  /**
   * Go on with an interrupted job. Writes whose outcome is not known are looked up before anything is sent
   * again.
   *
   * Errors: `unknownJob`, `jobNotReady`, `jobBusy`, `jobExpired`, `cancelled`, `notConfigured`,
   * `unknownConnection`, `serviceClosed`, `serviceRefused`, `serviceUnavailable`, `rateLimited`,
   * `unreadableAnswer`, `wrongTenant`, `ledgerBusy`, `ledgerFull`, `ledgerUnusable`, `ledgerRestored`.
   */
  resume(params: ResumeParams, options?: CallOptions): Promise<Job>;
  /**
   * Try those again that failed. Takes only those whose outcome is `failed`, `notAttempted`, or `unknown` and
   * settled by reading as not done. If there are none, nothing is sent.
   *
   * Errors: `unknownJob`, `jobNotReady`, `jobBusy`, `jobExpired`, `cancelled`, `notConfigured`,
   * `unknownConnection`, `serviceClosed`, `serviceRefused`, `serviceUnavailable`, `rateLimited`,
   * `unreadableAnswer`, `wrongTenant`, `ledgerBusy`, `ledgerFull`, `ledgerUnusable`, `ledgerRestored`.
   */
  retry(params: RetryParams, options?: CallOptions): Promise<Job>;
  /** The contract itself. The OpenRPC document of all methods. */
  discover(params?: Record<string, never>, options?: CallOptions): Promise<Readonly<Record<string, unknown>>>;
  /**
   * End the process. Ends like SIGTERM, after answering: requests already read are finished and answered,
   * writes in flight are finished and recorded. A job that was syncing is `interrupted` and can be resumed.
   */
  shutdown(params?: Record<string, never>, options?: CallOptions): Promise<void>;
  /**
   * Where a job stands. With `waitSeconds`, answers when the job is no longer fetching, syncing or waiting,
   * or when the time is up, then with the job as it is.
   *
   * Errors: `unknownJob`, `ledgerBusy`, `ledgerFull`, `ledgerUnusable`, `ledgerRestored`.
   */
  status(params: StatusParams, options?: CallOptions): Promise<Job>;
  /**
   * Ask for notifications. A connection gets no notification that it did not ask for. Asking twice changes
   * nothing.
   */
  subscribe(params?: SubscribeParams, options?: CallOptions): Promise<SubscribeResult>;
  /**
   * Write the selected employees. Creates and updates the selected employees in the target; each gets its own
   * result. Right before a write the record is read again: if it is no longer what the diff showed, that
   * person ends `stale`. With `dryRun` the result is the list of writes that it would do, and nothing else
   * happens.
   *
   * Errors: `unknownJob`, `jobNotReady`, `jobBusy`, `jobExpired`, `createDefaultsRequired`, `unknownChoice`,
   * `unknownEmployees`, `limitExceeded`, `digestMismatch`, `cancelled`, `notConfigured`, `unknownConnection`,
   * `serviceClosed`, `serviceRefused`, `serviceUnavailable`, `rateLimited`, `unreadableAnswer`,
   * `wrongTenant`, `ledgerBusy`, `ledgerFull`, `ledgerUnusable`, `ledgerRestored`.
   */
  sync(params: SyncParams, options?: CallOptions): Promise<SyncResult>;
  /**
   * Begin a job that would take a sync back. Reads the target and compares it with the values from before the
   * sync. Nothing is written: what comes of it is a job like any other, in the same direction, to be looked
   * at with `diff` and written with `sync`, with the same checks. A value that was changed since is shown and
   * blocks (`changedSinceSync`) until somebody decides; a person whom the sync created is listed
   * (`createdBySync`), since nothing is ever deleted. Only what the ledger still holds can be taken back: not
   * a forgotten job.
   *
   * Errors: `unknownJob`, `jobExists`, `jobNotReady`, `jobBusy`, `notConfigured`, `unknownConnection`,
   * `cancelled`, `serviceClosed`, `serviceRefused`, `serviceUnavailable`, `rateLimited`, `unreadableAnswer`,
   * `incompleteList`, `wrongTenant`, `ledgerBusy`, `ledgerFull`, `ledgerUnusable`, `ledgerRestored`.
   */
  undo(params: UndoParams, options?: CallOptions): Promise<Job>;
  /** Ask for no more notifications. The counterpart of `subscribe`. What was not subscribed stays so. */
  unsubscribe(params?: UnsubscribeParams, options?: CallOptions): Promise<UnsubscribeResult>;
  /**
   * Whether the history is as it was written. Goes through all entries from the first on and computes each
   * hash anew: an entry that was edited, put in, moved or removed is found, and the first is named. Whoever
   * keeps `head` elsewhere can tell later that nothing up to it has changed.
   *
   * Errors: `ledgerBusy`, `ledgerFull`, `ledgerUnusable`, `ledgerRestored`.
   */
  verifyHistory(params?: Record<string, never>, options?: CallOptions): Promise<VerifyHistoryResult>;
}
