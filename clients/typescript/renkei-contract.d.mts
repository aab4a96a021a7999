// Generated from schema/ by `swift run ContractTool generate`.

/** Version of the contract for these types. */
export const CONTRACT_VERSION: string;

/** A string with known values, or a value of a later version. */
export type Open<Known extends string> = Known | (string & Record<never, never>);

/**
 * Kinds of errors.
 *
 * - `parseError`: JSONとして読み取れません。 The message is not valid JSON.
 * - `invalidRequest`: JSON-RPC 2.0のリクエストではありません。 The message is not a valid JSON-RPC 2.0 request.
 * - `methodNotFound`: そのメソッドはありません。 The method does not exist.
 * - `invalidParams`: パラメーターが正しくありません。 A param is invalid, unknown or missing.
 * - `internalError`: renkeiの内部エラーです。 renkei had an internal error.
 * - `requestCancelled`: リクエストは取り消されました。 The request was cancelled.
 * - `unauthenticated`: 認証されていません。 The connection is not authenticated.
 * - `notConfigured`: 設定が足りません。 The settings are incomplete.
 * - `unknownConnection`: その名前の連携設定はありません。 The connection does not exist.
 * - `unknownJob`: その名前の同期ジョブはありません。 The job does not exist.
 * - `jobExists`: 同じ名前で条件の異なる同期ジョブがあります。 A job with this name and other params exists.
 * - `jobNotReady`: 同期ジョブがその操作のできる状態ではありません。 The job's state does not allow this request.
 * - `jobBusy`: 同期ジョブはほかの処理の最中です。 The job is busy with another request.
 * - `jobExpired`: 取得から時間が経ち、期限切れです。 The fetched data has expired.
 * - `serviceClosed`: サービスのメンテナンス時間帯です。 The service is in its closed hours.
 * - `serviceRefused`: サービスに拒否されました（トークン、権限、IPアドレスのいずれか）。 The service refused access because of the token, a
 * permission or the IP address.
 * - `serviceUnavailable`: サービスに接続できないか、サービス側の障害です。 The service is unreachable or has failed.
 * - `incompleteList`: サービスから取得した一覧が不完全な可能性があります。 The list from the service may be incomplete.
 * - `createDefaultsRequired`: 新規登録する従業員の所属などが指定されていません。 New employees are selected without create defaults.
 * - `unknownChoice`: 指定された事業所・所属・雇用区分はありません。 The business establishment, division or working type does not
 * exist.
 * - `unknownEmployees`: 同期ジョブにいない従業員が指定されています。 The job does not contain these employees.
 * - `alreadySelected`: この同期ジョブですでに同期対象にした従業員が指定されています。 An earlier sync of the job has selected these
 * employees.
 * - `limitExceeded`: 書き込み件数が上限を超えています。何も書き込まれていません。 The writes would exceed a limit. Nothing was written.
 * - `ledgerBusy`: 台帳をほかのプロセスが使用中です。 Another process is using the ledger.
 * - `ledgerFull`: 台帳に書き込めません（空き容量不足または読み取り専用）。 The ledger is not writable: the disk is full or read-only.
 * - `tooLarge`: メッセージが上限を超えています。 The message exceeds a protocol limit.
 * - `cancelled`: 同期ジョブは中止されました。 The job was cancelled.
 * - `rateLimited`: サービスの利用回数の上限に達しました。 The rate limit of the service has been reached.
 * - `invalidResponse`: サービスの応答を解釈できません。 The response of the service is invalid.
 * - `wrongTenant`: アクセストークンが、この連携設定で最初に使われた企業のものではありません。 The token belongs to another tenant than in the
 * first use of this connection.
 * - `digestMismatch`: digestが現在の書き込み内容と一致しません。 The digest does not match the current plan.
 * - `ledgerUnusable`: 台帳ファイルを使用できません（破損、別物、または新しい版）。 The ledger file is unusable: damaged, of another
 * program, or of a newer version.
 * - `ledgerRestored`: 台帳がバックアップから復元されており、それ以降の書き込みが記録されていない可能性があります。続けるには`renkei adopt`を実行してください。 The ledger
 * was restored from a copy and may lack later writes. Run `renkei adopt` to continue.
 * - `recordRefused`: サービスがこの従業員を受け付けませんでした。 The service rejected this employee.
 * - `recordNotFound`: 対象の従業員が見つかりません。 The employee no longer exists in the service.
 * - `planLimitExceeded`: サービスの契約人数に達しています。 The maximum number of employees in the contract with the service
 * has been reached.
 * - `outcomeUnknown`: 書き込みの応答が失われ、結果を確認できていません。 The response to a write was lost, and its outcome could not
 * be determined.
 * - `notKept`: サービスは更新を受け付けましたが、値を保存しませんでした。 The service accepted the change, but did not keep the value.
 * - `nothingToResolve`: この従業員に、その判断で解決できる要確認事項はありません。 The decision does not apply to any finding that blocks
 * this employee.
 * - `ambiguousEmployee`: この社員番号の従業員が複数います。 Several employees have this employee code.
 * - `candidateRequired`: どの従業員のことか、`with`で指定されていません。 `with` does not name one of the records in question.
 * - `unknownDecision`: その判断はないか、すでに取り消されています。 There is no such decision, or it was taken back.
 * - `contradictingDecision`: この従業員には、これと両立しない判断があります。 An earlier decision says otherwise about these records.
 */
export type ErrorKind = Open<KnownErrorKind>;
/** Known values of `ErrorKind`. */
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
  | 'alreadySelected'
  | 'limitExceeded'
  | 'ledgerBusy'
  | 'ledgerFull'
  | 'tooLarge'
  | 'cancelled'
  | 'rateLimited'
  | 'invalidResponse'
  | 'wrongTenant'
  | 'digestMismatch'
  | 'ledgerUnusable'
  | 'ledgerRestored'
  | 'recordRefused'
  | 'recordNotFound'
  | 'planLimitExceeded'
  | 'outcomeUnknown'
  | 'notKept'
  | 'nothingToResolve'
  | 'ambiguousEmployee'
  | 'candidateRequired'
  | 'unknownDecision'
  | 'contradictingDecision';

/**
 * Result of one preflight check.
 *
 * - `ok`: 正常. OK.
 * - `notice`: 注意. Notice.
 * - `failed`: 異常. Failed.
 * - `unknown`: 未確認. Not checked.
 */
export type CheckState = Open<KnownCheckState>;
/** Known values of `CheckState`. */
export type KnownCheckState =
  | 'ok'
  | 'notice'
  | 'failed'
  | 'unknown';

/**
 * Subject of one preflight check.
 *
 * - `token`: アクセストークン. Access token.
 * - `tenant`: 契約企業. Tenant.
 * - `readPermission`: 参照権限. Read permission.
 * - `writePermission`: 更新権限. Write permission.
 * - `readableFields`: 参照できる項目. Readable fields.
 * - `allowedIP`: 許可IPアドレス. Allowed IP address.
 * - `choices`: 登録時の選択肢. Options for new employees.
 * - `closedHours`: メンテナンス時間帯. Closed hours.
 * - `clockSkew`: 時刻のずれ. Clock skew.
 * - `stateDirectory`: 保存先フォルダ. State folder.
 */
export type CheckSubject = Open<KnownCheckSubject>;
/** Known values of `CheckSubject`. */
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
 * Field in which a blank source value may erase the target's value, if the request names it.
 *
 * - `lastName`: 姓. Last name.
 * - `firstName`: 名. First name.
 * - `lastNameKana`: 姓（カナ）. Last name in kana.
 * - `firstNameKana`: 名（カナ）. First name in kana.
 * - `gender`: 性別. Gender.
 * - `birthDate`: 生年月日. Birth date.
 * - `email`: メールアドレス. E-mail address.
 * - `hireDate`: 入社年月日. Hire date.
 * - `resignationDate`: 退職年月日. Resignation date.
 */
export type ClearableField = Open<KnownClearableField>;
/** Known values of `ClearableField`. */
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
 * Decision about an employee's findings. Missing data is corrected in the source instead.
 *
 * - `samePerson`: 同一人物として連携する. Both records are of one person: write.
 * - `differentPerson`: 別の人として扱う. The records are of two people.
 * - `takeOver`: 連携先の記録を引き継ぎ、前の人のメールアドレスを残さない. The target's record is this person's from now on; no address of
 * the other person stays.
 * - `leaveOut`: この方向の連携の対象外にする. Leave the person out of this direction.
 * - `rehired`: 再入社として退職年月日を消し、入社年月日を書き込む. Rehired: clear the resignation date, write the hire date.
 * - `accept`: 確認済みとして進める. Looked at, go on.
 * - `useSource`: 取得元の値を書き込む. Write the source's value.
 * - `keepTarget`: 同期先の値を残す. Keep the target's value this time.
 */
export type Decision = Open<KnownDecision>;
/** Known values of `Decision`. */
export type KnownDecision =
  | 'samePerson'
  | 'differentPerson'
  | 'takeOver'
  | 'leaveOut'
  | 'rehired'
  | 'accept'
  | 'useSource'
  | 'keepTarget';

/**
 * 方向: direction from the service that is read (the source) to the one that is written (the target).
 *
 * - `kingOfTimeToSmartHR`: KING OF TIMEからSmartHRに取り込む. From KING OF TIME to SmartHR.
 * - `smartHRToKingOfTime`: SmartHRからKING OF TIMEに送る. From SmartHR to KING OF TIME.
 */
export type Direction = Open<KnownDirection>;
/** Known values of `Direction`. */
export type KnownDirection =
  | 'kingOfTimeToSmartHR'
  | 'smartHRToKingOfTime';

/**
 * 変更差分: class of a source employee whom the comparison lists. `new` exists only in the source. `changed` and
 * `unchanged` exist on both sides, with and without a difference. `blocked` requires a decision or a
 * correction first; its findings give the reasons.
 *
 * - `new`: 新規登録. New.
 * - `changed`: 差分あり. Changed.
 * - `unchanged`: 差分なし. Unchanged.
 * - `blocked`: 要確認. Blocked.
 */
export type EmployeeClass = Open<KnownEmployeeClass>;
/** Known values of `EmployeeClass`. */
export type KnownEmployeeClass =
  | 'new'
  | 'changed'
  | 'unchanged'
  | 'blocked';

/**
 * The ten fields that both services have, in display order.
 *
 * - `employeeCode`: 社員番号. Employee code.
 * - `lastName`: 姓. Last name.
 * - `firstName`: 名. First name.
 * - `lastNameKana`: 姓（カナ）. Last name in kana.
 * - `firstNameKana`: 名（カナ）. First name in kana.
 * - `gender`: 性別. Gender.
 * - `birthDate`: 生年月日. Birth date.
 * - `email`: メールアドレス. E-mail address.
 * - `hireDate`: 入社年月日. Hire date.
 * - `resignationDate`: 退職年月日. Resignation date.
 */
export type Field = Open<KnownField>;
/** Known values of `Field`. */
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
 * 要確認事項: reason why a row is blocked or should be reviewed.
 *
 * - `missingEmployeeCode`: 社員番号がありません. Employee code is missing.
 * - `duplicateEmployeeCode`: 社員番号が重複しています. Several employees have this code.
 * - `similarEmployeeCode`: よく似た社員番号の従業員がいます. The target has a similar code: only width, case, zero padding or
 * something invisible differ.
 * - `probableSamePerson`: 別の社員番号の同一人物と思われます. Probably the same person under another code.
 * - `differentPerson`: 社員番号は同じですが別の人と思われます. The code is the same, but probably not the person.
 * - `codeReused`: 社員番号が別の人に使われています. The code and the linked person no longer belong together.
 * - `codesSwapped`: 社員番号が入れ替わっています. The codes of two employees were swapped.
 * - `missingRequiredField`: 登録に必要な項目がありません. A field that the target requires is missing.
 * - `unmappedValue`: 未知の値です. The value is not understood.
 * - `unreadableField`: 項目を読み取れません. The token may not read the field.
 * - `possibleRehire`: 再入社の可能性があります. Possibly rehired after a resignation.
 * - `retiredWithoutDate`: 退職済ですが退職年月日がありません. Retired without a resignation date.
 * - `invalidForTarget`: 同期先が受け付けない値です. The target does not accept the value.
 * - `changedOnBothSides`: 両方で変更されています. Changed on both sides since the last sync.
 * - `notKept`: サービスがそのまま保存できなかった値です. A service could not keep the value as it was sent.
 * - `changedSinceSync`: 同期後に変更されています. Changed since the sync that is to be undone.
 * - `createdBySync`: 同期で登録された従業員です. Created by the sync that is to be undone; renkei never deletes.
 * - `noPunchesAfterResignation`: 退職日の翌日から打刻できません. No punches from the day after the resignation date.
 * - `sharedEmail`: ほかの従業員とメールアドレスが同じになります. Two employees would have the same e-mail address.
 * - `emailHandedOn`: ほかの従業員のメールアドレスを引き継ぎます. Takes over another employee's e-mail address.
 * - `emailsSwapped`: メールアドレスが入れ替わっています. The e-mail addresses of two employees were swapped.
 */
export type FindingCode = Open<KnownFindingCode>;
/** Known values of `FindingCode`. */
export type KnownFindingCode =
  | 'missingEmployeeCode'
  | 'duplicateEmployeeCode'
  | 'similarEmployeeCode'
  | 'probableSamePerson'
  | 'differentPerson'
  | 'codeReused'
  | 'codesSwapped'
  | 'missingRequiredField'
  | 'unmappedValue'
  | 'unreadableField'
  | 'possibleRehire'
  | 'retiredWithoutDate'
  | 'invalidForTarget'
  | 'changedOnBothSides'
  | 'notKept'
  | 'changedSinceSync'
  | 'createdBySync'
  | 'noPunchesAfterResignation'
  | 'sharedEmail'
  | 'emailHandedOn'
  | 'emailsSwapped';

/**
 * Effect of a finding on its row.
 *
 * - `blocking`: 要確認. Blocks the row.
 * - `notice`: 参考. Notice only.
 */
export type FindingSeverity = Open<KnownFindingSeverity>;
/** Known values of `FindingSeverity`. */
export type KnownFindingSeverity =
  | 'blocking'
  | 'notice';

/**
 * Event recorded by an entry of the audit log.
 *
 * - `fetch`: 取得の指示. Fetch requested.
 * - `sync`: 同期の指示. Sync requested.
 * - `retry`: 再実行の指示. Retry requested.
 * - `resume`: 再開の指示. Resume requested.
 * - `cancel`: 中止の指示. Cancel requested.
 * - `undo`: 取り消しの指示. Undo requested.
 * - `forget`: 個人情報の消去. Personal data erased.
 * - `read`: 一覧の取得. Lists read from both services.
 * - `override`: 上限超過の承認. Exceeded limit approved.
 * - `resolve`: 要確認事項の判断. Findings resolved.
 * - `revoke`: 判断の取り消し. Decision taken back.
 * - `write`: 書き込み. Write to an employee.
 * - `adopt`: 復元した台帳の使用開始. Restored ledger adopted.
 */
export type HistoryEvent = Open<KnownHistoryEvent>;
/** Known values of `HistoryEvent`. */
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
  | 'revoke'
  | 'write'
  | 'adopt';

/**
 * Kind of damage to the audit log.
 *
 * - `altered`: 書き換え、挿入、または並べ替え. Edited, inserted or moved.
 * - `missing`: 欠落. Missing.
 */
export type HistoryFault = Open<KnownHistoryFault>;
/** Known values of `HistoryFault`. */
export type KnownHistoryFault =
  | 'altered'
  | 'missing';

/**
 * Kind of a job's notice.
 *
 * - `blankColumn`: 全員が空欄の項目です. The field is blank for everybody, or the token may not read it.
 * - `olderValues`: 連携元の値は過去の基準日時点のものです. The source's values are those of a past base date.
 * - `notYetValues`: 基準日が未来のため、今日の値と基準日の値が異なることがあります. The base date lies ahead: today's values and those of
 * that day may differ.
 */
export type JobNoticeCode = Open<KnownJobNoticeCode>;
/** Known values of `JobNoticeCode`. */
export type KnownJobNoticeCode =
  | 'blankColumn'
  | 'olderValues'
  | 'notYetValues';

/**
 * State of a job.
 *
 * - `fetching`: 取得中. Fetching.
 * - `ready`: 同期待ち. Ready to sync.
 * - `syncing`: 同期中. Syncing.
 * - `waiting`: 待機中. Waiting.
 * - `done`: 同期完了. Done.
 * - `interrupted`: 中断. Interrupted.
 * - `cancelled`: 中止. Cancelled.
 * - `failed`: 失敗. Failed.
 * - `expired`: 期限切れ. Expired.
 */
export type JobState = Open<KnownJobState>;
/** Known values of `JobState`. */
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
 * 従業員氏名の設定: kind of name that is sent from SmartHR to KING OF TIME. The other direction always writes the
 * legal name.
 *
 * - `legal`: 本名. Legal name.
 * - `business`: ビジネスネーム. Business name, or the legal name if blank.
 */
export type NameStyle = Open<KnownNameStyle>;
/** Known values of `NameStyle`. */
export type KnownNameStyle =
  | 'legal'
  | 'business';

/**
 * 結果: final result of one selected employee.
 *
 * - `created`: 登録済み. Created.
 * - `updated`: 更新済み. Updated.
 * - `skipped`: 対象外. Skipped: no write necessary.
 * - `blocked`: 要確認. Blocked by a finding.
 * - `stale`: 変更を検知. Changed since the diff; not written.
 * - `failed`: 失敗. Failed.
 * - `unknown`: 結果不明. Outcome unknown.
 * - `notAttempted`: 未実施. Not attempted.
 */
export type Outcome = Open<KnownOutcome>;
/** Known values of `Outcome`. */
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
 * State of one field of one record as it was read. Absent, blank and unreadable are different states.
 *
 * - `value`: 値あり. Value.
 * - `absent`: 値なし. No value.
 * - `blank`: 空欄. Blank.
 * - `unreadable`: 読取不可. Not readable.
 * - `unmapped`: 未知の値. Value not understood.
 */
export type ReadingState = Open<KnownReadingState>;
/** Known values of `ReadingState`. */
export type KnownReadingState =
  | 'value'
  | 'absent'
  | 'blank'
  | 'unreadable'
  | 'unmapped';

/**
 * Kind of a result notice. `employmentStatusUnchanged`: a resignation date that is already past was written
 * into SmartHR, which then leaves 在籍状況 as it is.
 *
 * - `employmentStatusUnchanged`: SmartHRの在籍状況を手動で変更してください. Change the employment status in SmartHR by hand.
 */
export type ResultNoticeCode = Open<KnownResultNoticeCode>;
/** Known values of `ResultNoticeCode`. */
export type KnownResultNoticeCode =
  | 'employmentStatusUnchanged';

/**
 * 変更差分: class of a row of the comparison. The first four are those of `EmployeeClass`. `leftOut` is a source
 * employee whom the job leaves out. `targetOnly` is an active employee of the target whom the source does not
 * list. Rows of the last two classes appear only if the class is asked for. They have a `reason`, are not
 * part of `counts` and of the digest, and cannot be selected for a sync.
 *
 * - `new`: 新規登録. New.
 * - `changed`: 差分あり. Changed.
 * - `unchanged`: 差分なし. Unchanged.
 * - `blocked`: 要確認. Blocked.
 * - `leftOut`: 対象外. Left out.
 * - `targetOnly`: 連携先のみ. Only in the target.
 */
export type RowClass = Open<KnownRowClass>;
/** Known values of `RowClass`. */
export type KnownRowClass =
  | 'new'
  | 'changed'
  | 'unchanged'
  | 'blocked'
  | 'leftOut'
  | 'targetOnly';

/**
 * One of the two services.
 *
 * - `smartHR`: SmartHR. SmartHR.
 * - `kingOfTime`: KING OF TIME. KING OF TIME.
 */
export type Side = Open<KnownSide>;
/** Known values of `Side`. */
export type KnownSide =
  | 'smartHR'
  | 'kingOfTime';

/**
 * Reason of a row of class `leftOut` (`notYetHired`, `resigned`, `byDecision`) or `targetOnly` (`unknown`,
 * `resigned`, `notYetHired`, `withoutCode`). `withoutCode` means that the source lists the person without an
 * employee code: the pair is known, or name in kana and birth date are the same.
 *
 * - `notYetHired`: 連携元では基準日より後の入社です. Hired after the base date, according to the source.
 * - `resigned`: 連携元では退職済みです. Resigned, according to the source.
 * - `byDecision`: 判断により対象外です. Left out by a decision.
 * - `unknown`: 連携元にいません. The source does not have this person.
 * - `withoutCode`: 連携元では社員番号がありません. In the source without an employee code.
 */
export type UnlistedReason = Open<KnownUnlistedReason>;
/** Known values of `UnlistedReason`. */
export type KnownUnlistedReason =
  | 'notYetHired'
  | 'resigned'
  | 'byDecision'
  | 'unknown'
  | 'withoutCode';

/**
 * Reason why a job is waiting.
 *
 * - `closedHours`: メンテナンス時間帯. Closed hours.
 * - `rateLimit`: 利用回数の制限. Rate limit.
 */
export type WaitReason = Open<KnownWaitReason>;
/** Known values of `WaitReason`. */
export type KnownWaitReason =
  | 'closedHours'
  | 'rateLimit';

/**
 * Behaviour during KING OF TIME's closed hours.
 *
 * - `wait`: 待つ. Wait until the service opens.
 * - `refuse`: エラーを返す. Return an error at once.
 */
export type WhenClosed = Open<KnownWhenClosed>;
/** Known values of `WhenClosed`. */
export type KnownWhenClosed =
  | 'wait'
  | 'refuse';

/**
 * Action on one employee in the target.
 *
 * - `create`: 新規登録. Create.
 * - `update`: 更新. Update.
 * - `none`: なし. None.
 */
export type WriteAction = Open<KnownWriteAction>;
/** Known values of `WriteAction`. */
export type KnownWriteAction =
  | 'create'
  | 'update'
  | 'none';

/** Field that the service stored with another value than the one sent. */
export interface Alteration {
  readonly field: Field;
  /** Value that was sent. */
  readonly sent: string | null;
  /** Value that was read back. */
  readonly stored: string | null;
}

/** Text in Japanese and English. */
export interface BilingualText {
  /** Japanese text. */
  readonly ja: string;
  /** English text. */
  readonly en: string;
}

/** 所属事業所: business establishment in SmartHR. */
export interface BusinessEstablishment {
  /** Id of the business establishment. */
  readonly id: string;
  /** Name. */
  readonly name: string;
}

/** Record of the target that a finding names, which may be of the same person. */
export interface Candidate {
  /** Id of a row within its job. Employees without a code have one, too. */
  readonly id: string;
  /** Its employee code; null if it has none. */
  readonly employeeCode: string | null;
}

/** One entry of the preflight check. */
export interface CheckEntry {
  readonly subject: CheckSubject;
  /** Service concerned; null for this host. */
  readonly side: Side | null;
  readonly state: CheckState;
  readonly message: BilingualText;
  /** Recommended action; null if there is none. */
  readonly advice: BilingualText | null;
}

/** Number of listed source employees in each class. */
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

/** Characters of a field by their numbers in Unicode, such as `U+5C71 U+7530 U+200B`. */
export interface CodePoints {
  /** Null if the source has no text. */
  readonly source: string | null;
  /** Null if the target has no text. */
  readonly target: string | null;
}

/** Comparison of one source employee, or one person whom the comparison does not list. */
export interface DiffRow {
  /** Id of the source's record; of the target's record for class `targetOnly`. */
  readonly id: string;
  /** Null for an employee without a code. */
  readonly employeeCode: string | null;
  /** Last and first name in the source; in the target for class `targetOnly`. */
  readonly name: string;
  readonly class: RowClass;
  /** Reason of class `leftOut` or `targetOnly`; absent in other classes. */
  readonly reason?: UnlistedReason;
  /**
   * True for a `leftOut` person with the reason `resigned` whom the target has without a resignation date on
   * or before the base date; else absent.
   */
  readonly stillActive?: boolean;
  readonly differences: readonly Difference[];
  /** In rows of the class `new` only: every value to be written, in the order of the fields. */
  readonly values?: readonly NewValue[];
  readonly findings: readonly Finding[];
  /** With the name style `business`: fields that show the legal name, because the business name is blank. */
  readonly legalNameFields?: readonly Field[];
}

/** 差分: one field that differs. */
export interface Difference {
  readonly field: Field;
  /** Current value in the target; null if there is none. */
  readonly before: string | null;
  /** Value to be written; null erases the value, and occurs only in fields named in `clear`. */
  readonly after: string | null;
}

/** 所属: division in KING OF TIME. */
export interface Division {
  /** Code. */
  readonly code: string;
  /** Name. */
  readonly name: string;
}

/** Limit in the settings that a sync would exceed. */
export interface ExceededLimit {
  /**
   * `creates`, `changes`, `changedPercent`, `resignations` (resignation dates where the target has none),
   * `cleared`, `everyone` (every employee on both sides would change at once) or `shorterListPercent` (a list
   * is much shorter than in the last fetch).
   */
  readonly limit: string;
  /** Value that the sync would reach. */
  readonly count: number;
  /** Maximum that the limit allows. */
  readonly allowed: number;
}

/** Error of a job, or of one employee in it. */
export interface Failure {
  /** Kind of error, as in the list of errors. */
  readonly kind: ErrorKind;
  /** English message. */
  readonly message: string;
  /** Japanese message. */
  readonly messageJa: string;
}

/** Comparison of one field. */
export interface FieldExplanation {
  readonly field: Field;
  readonly source: FieldReading;
  /** Null for an employee who is not in the target. */
  readonly target: FieldReading | null;
  /** Normalised value of the source. */
  readonly normalisedSource: string | null;
  /** Normalised value of the target. */
  readonly normalisedTarget: string | null;
  /** True if both values are equal; null if they were not compared. */
  readonly equal: boolean | null;
  /** Names of the normalisation rules that changed a value, in the order of their use. */
  readonly rules: readonly string[];
  /**
   * Characters of both sides; present where the eye does not see how the texts differ: invisible characters,
   * variation selectors, compatibility ideographs, width.
   */
  readonly codePoints?: CodePoints;
  /** For a name field: the kind of name that was used. */
  readonly nameStyle?: NameStyle;
  /** Findings about this field. */
  readonly findings: readonly Finding[];
}

/** One field of one record as it was read. */
export interface FieldReading {
  readonly state: ReadingState;
  /** Text that the service sent; null if it sent none. */
  readonly raw: string | null;
}

/** 要確認事項: fact about one employee that a person should review. It is not an error. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: FindingSeverity;
  /** Field concerned; null if there is none. */
  readonly field: Field | null;
  readonly message: BilingualText;
  /**
   * Values that led to the finding, each under a short name. `otherID`, `otherCode` and `side` name another
   * record, `decision` the decision that has answered the finding.
   */
  readonly values: Readonly<Record<string, string>>;
  /** Decisions that answer it, see `resolve`. Absent if there are none. */
  readonly decisions?: readonly Decision[];
}

/** One entry of the audit log. */
export interface HistoryEntry {
  /** Sequence number, from 1 and without gaps. */
  readonly number: number;
  /** Time of the event. */
  readonly at: string;
  readonly event: HistoryEvent;
  /** Job; null for an event that concerns a connection or the whole ledger. */
  readonly job: string | null;
  /** Connection; null for an event that concerns the whole ledger. */
  readonly connection: string | null;
  /** Person or program that made the request, named by the host program. */
  readonly actor: string | null;
  /** Source record of the employee concerned. */
  readonly id: string | null;
  /** Employee code; null after the job has been forgotten. */
  readonly employeeCode: string | null;
  /** Fields that were sent. */
  readonly fields: readonly Field[];
  /** Outcome of a write. */
  readonly outcome: Outcome | null;
  /**
   * Further detail of the event: a decision and the id of the other record, a digest, a kind of error, or
   * counts.
   */
  readonly detail: string | null;
  /** Reason given in the request; null after the job has been forgotten. */
  readonly reason: string | null;
  /** SHA-256 of the entry and of the hash of the entry before it, in hexadecimal. */
  readonly hash: string;
}

/** 同期ジョブ: one run of comparison and sync, kept in the ledger. */
export interface Job {
  /** Name of a job. The caller may choose it: the same name with the same params returns the same job. */
  readonly job: string;
  readonly state: JobState;
  /** Display text of the state. */
  readonly label: BilingualText;
  /** 連携設定: name of a connection in the settings. */
  readonly connection: string;
  readonly direction: Direction;
  /** 従業員情報取得基準日. */
  readonly baseDate: string;
  readonly nameStyle: NameStyle;
  /** Fields in which a blank source value may erase the target's value. */
  readonly clear: readonly ClearableField[];
  /**
   * True if the job lists people who resigned on or before the base date for their resignation date; else
   * absent.
   */
  readonly leavers?: boolean;
  /** Facts about the job as a whole, once both services have been read. */
  readonly notices: readonly JobNotice[];
  /** Time of the request. */
  readonly createdAt: string;
  /** Time at which both services had been read; null until then. */
  readonly fetchedAt: string | null;
  /** Progress while the job is fetching, syncing or waiting; else null. */
  readonly progress: Progress | null;
  /** Counts after the fetch; null before. */
  readonly counts: ClassCounts | null;
  /** Source employees who are left out; absent before the end of the fetch. */
  readonly leftOut?: LeftOutCounts;
  /** Outcomes after a sync has started; null before. */
  readonly outcomes: OutcomeCounts | null;
  /** Time at which a waiting job continues by itself; else null. */
  readonly waitingUntil: string | null;
  /** Reason for waiting; null if the job is not waiting. */
  readonly waitingFor: WaitReason | null;
  /** Error of a failed job; else null. */
  readonly error: Failure | null;
  /** True after `forget` has erased the personal data; absent before. */
  readonly forgotten?: boolean;
  /** Job that this one would undo; absent in other jobs. */
  readonly undoes?: string;
}

/** Fact about a job as a whole that a person should know before a sync. */
export interface JobNotice {
  readonly code: JobNoticeCode;
  /** Service concerned; absent if it is both. */
  readonly side?: Side;
  /** Field concerned; absent if there is none. */
  readonly field?: Field;
  readonly message: BilingualText;
}

/** Values for new employees in KING OF TIME. */
export interface KingOfTimeCreateDefault {
  /** New employees to whom this default applies. Default: all that no other default names. */
  readonly codes?: readonly string[];
  /** 所属: code of the division. */
  readonly divisionCode: string;
  /** 雇用区分: code of the working type. */
  readonly workingTypeCode: string;
}

/** Placement of a new employee in KING OF TIME. */
export interface KingOfTimePlacement {
  /** 所属: code of the division. */
  readonly divisionCode: string;
  /** 雇用区分: code of the working type. */
  readonly workingTypeCode: string;
}

/**
 * Number of source employees who are left out, by reason. They are in no class of `counts`; `diff` lists them
 * as class `leftOut`.
 */
export interface LeftOutCounts {
  /** Hired after the base date. */
  readonly notYetHired: number;
  /** Resigned on or before the base date. */
  readonly resigned: number;
  /** Of the resigned: the target has the person, and no resignation date on or before the base date. */
  readonly stillActive: number;
  /** Left out by a decision. */
  readonly byDecision: number;
}

/** Value of one field of a new employee. */
export interface NewValue {
  readonly field: Field;
  /** Value to be written. */
  readonly value: string;
}

/**
 * Number of selected employees with each outcome. The sum is always the number of selected employees. During
 * a sync, a pending employee counts as `notAttempted`, and one whose write is in flight as `unknown`.
 */
export interface OutcomeCounts {
  /** Created in the target. */
  readonly created: number;
  /** Updated in the target. */
  readonly updated: number;
  /** No write was necessary. */
  readonly skipped: number;
  /** Blocked by a finding. */
  readonly blocked: number;
  /** Changed since the diff. */
  readonly stale: number;
  /** Rejected by the service. */
  readonly failed: number;
  /** Outcome of the write is unknown. */
  readonly unknown: number;
  /** Not attempted, or still pending. */
  readonly notAttempted: number;
}

/** Approval of a sync that exceeds a limit. */
export interface Override {
  /** Digest from the error `limitExceeded`. */
  readonly digest: string;
}

/** Number of selected employees with each planned action. */
export interface PlanCounts {
  /** Employees to be created. */
  readonly creates: number;
  /** Employees to be updated. */
  readonly updates: number;
  /** No write was necessary. */
  readonly skipped: number;
  /** Blocked by a finding. */
  readonly blocked: number;
}

/** One write that a sync would make. */
export interface PlannedWrite {
  /** Id of a row within its job. Employees without a code have one, too. */
  readonly id: string;
  readonly employeeCode: string | null;
  /** Last and first name in the source. */
  readonly name: string;
  readonly action: WriteAction;
  /** Current and new value of each field to be written. */
  readonly differences: readonly Difference[];
  /** Placement of a new employee; null for an update. */
  readonly placement: Placement | null;
  readonly findings: readonly Finding[];
}

/** Progress of a job. */
export interface Progress {
  /** Number of employees done. */
  readonly done: number;
  /** Total number of employees; null while it is unknown. */
  readonly total: number | null;
  /** Estimated seconds until the end. */
  readonly etaSeconds: number | null;
}

/** Limits of a session. All of them are settings. */
export interface ProtocolLimits {
  /** Size of one message, in bytes. */
  readonly messageBytes: number;
  /** Nesting depth of arrays and objects in one message. */
  readonly nesting: number;
  /** Number of messages in one batch. */
  readonly batchLength: number;
  /** Requests of one connection being worked on; beyond it reading pauses. */
  readonly inFlight: number;
  /** Number of simultaneous connections. */
  readonly connections: number;
  /** Size of one message before authentication, in bytes. */
  readonly unauthenticatedBytes: number;
  /** Seconds until a connection must authenticate, else it is closed. */
  readonly unauthenticatedSeconds: number;
}

/** Something that a person has to do after a write that succeeded. */
export interface ResultNotice {
  readonly code: ResultNoticeCode;
  readonly message: BilingualText;
}

/**
 * Result of one selected employee. `id`, `employeeCode`, `name` and `action` are null after the job has been
 * forgotten.
 */
export interface ResultRow {
  readonly id: string | null;
  readonly employeeCode: string | null;
  /** Last and first name in the source. */
  readonly name: string | null;
  readonly outcome: Outcome;
  /** Action that was taken or planned. */
  readonly action: WriteAction | null;
  /** Error, if the action did not succeed. */
  readonly error: Failure | null;
  /** Fields that the service stored with another value than the one sent. */
  readonly altered: readonly Alteration[];
  /** What a person has to do after this write; absent if there is nothing. */
  readonly notices?: readonly ResultNotice[];
  /** Time at which the outcome was recorded; null if the write was not attempted. */
  readonly at: string | null;
}

/** All employees in these classes whom no earlier sync of the job has selected, with exceptions. */
export interface SelectionByClasses {
  /** Classes in the diff. */
  readonly classes: readonly KnownEmployeeClass[];
  /** Employee codes to exclude. */
  readonly except?: readonly string[];
  /** Employees with any of these findings are excluded. */
  readonly exceptFindings?: readonly KnownFindingCode[];
}

/** The employees with these codes. */
export interface SelectionByCodes {
  /** Employee codes of the job's source. */
  readonly codes: readonly string[];
}

/** The employees with these row ids. */
export interface SelectionByIds {
  /** Ids of rows in the diff. */
  readonly ids: readonly string[];
}

/** Values for new employees in SmartHR. */
export interface SmartHRCreateDefault {
  /** New employees to whom this default applies. Default: all that no other default names. */
  readonly codes?: readonly string[];
  /** 所属事業所: id of the business establishment. */
  readonly businessEstablishmentId: string;
}

/** Placement of a new employee in SmartHR. */
export interface SmartHRPlacement {
  /** 所属事業所: id of the business establishment. */
  readonly businessEstablishmentId: string;
}

/** 判断: decision that lasts, with who made it and why. */
export interface StandingDecision {
  /** Id of a decision that lasts. It is never given again. */
  readonly id: string;
  /** 連携設定: name of a connection in the settings. */
  readonly connection: string;
  readonly decision: Decision;
  /** With `samePerson`: true if both employee codes stay as they are. */
  readonly keepTargetCode?: boolean;
  /** Direction of the job in which it was made. `leaveOut` holds for this direction, all others for both. */
  readonly direction: Direction;
  /** Id of the record in the source of this direction. */
  readonly sourceId: string;
  /** Id of the record in its target; null if the decision is about the source record alone. */
  readonly targetId: string | null;
  /** Person or program that decided, named by the host program. */
  readonly actor: string | null;
  /** Reason given in the request. */
  readonly reason: string | null;
  /** Time of the decision. */
  readonly at: string;
}

/** Plan of a sync. Nothing has been written. */
export interface SyncPlan {
  /** Name of a job. The caller may choose it: the same name with the same params returns the same job. */
  readonly job: string;
  /** Digest of the diff on which the plan is based, for `override`. */
  readonly digest: string;
  readonly planned: PlanCounts;
  /**
   * Limits that the sync would exceed, together with the job's earlier syncs. It would be refused without
   * `override`.
   */
  readonly exceededLimits: readonly ExceededLimit[];
  /**
   * Number of mails that KING OF TIME would send to verify addresses that are new to an employee's record.
   */
  readonly verificationMails: number;
  readonly writes: readonly PlannedWrite[];
}

/** 雇用区分: working type in KING OF TIME. */
export interface WorkingType {
  /** Code. */
  readonly code: string;
  /** Name. */
  readonly name: string;
}

/** Result of `check`. */
export interface CheckResult {
  /** 連携設定: name of a connection in the settings. */
  readonly connection: string;
  /** True if no entry has failed. */
  readonly ok: boolean;
  readonly entries: readonly CheckEntry[];
}

/** Result of `choices`. */
export interface ChoicesResult {
  /** 連携設定: name of a connection in the settings. */
  readonly connection: string;
  /** Absent if SmartHR was not requested. */
  readonly businessEstablishments?: readonly BusinessEstablishment[];
  /** Absent if KING OF TIME was not requested. */
  readonly divisions?: readonly Division[];
  /** Absent if KING OF TIME was not requested. */
  readonly workingTypes?: readonly WorkingType[];
}

/** Result of `decisions`. */
export interface DecisionsResult {
  readonly decisions: readonly StandingDecision[];
  /** Cursor of the next page; null on the last page. */
  readonly nextCursor: string | null;
}

/** Result of `diff`. */
export interface DiffResult {
  /** Name of a job. The caller may choose it: the same name with the same params returns the same job. */
  readonly job: string;
  readonly counts: ClassCounts;
  /** Digest of the whole comparison, without the classes `leftOut` and `targetOnly`. */
  readonly digest: string;
  readonly rows: readonly DiffRow[];
  /** Cursor of the next page; null on the last page. */
  readonly nextCursor: string | null;
}

/** Result of `explain`. */
export interface ExplainResult {
  /** Name of a job. The caller may choose it: the same name with the same params returns the same job. */
  readonly job: string;
  /** Id of a row within its job. Employees without a code have one, too. */
  readonly id: string;
  readonly employeeCode: string | null;
  /** Last and first name in the source; in the target for class `targetOnly`. */
  readonly name: string;
  readonly class: RowClass;
  /** Reason of class `leftOut` or `targetOnly`; absent in other classes. */
  readonly reason?: UnlistedReason;
  readonly fields: readonly FieldExplanation[];
  /** All findings about this employee. */
  readonly findings: readonly Finding[];
}

/** Result of `hello`. */
export interface HelloResult {
  /** Always `renkei`. */
  readonly product: string;
  /** Version of the program. */
  readonly version: string;
  /** Version of this contract. An incompatible change increases the first number. */
  readonly contractVersion: string;
  /** True if the services are the sandbox's simulations. */
  readonly sandbox: boolean;
  /** Names of the connections in the settings. */
  readonly connections: readonly string[];
  readonly limits: ProtocolLimits;
  /** Optional features of this program. */
  readonly features: readonly string[];
}

/** Result of `history`. */
export interface HistoryResult {
  readonly entries: readonly HistoryEntry[];
  /** Cursor of the next page; null on the last page. */
  readonly nextCursor: string | null;
}

/** Result of `jobs`. */
export interface JobsResult {
  readonly jobs: readonly Job[];
  /** Cursor of the next page; null on the last page. */
  readonly nextCursor: string | null;
}

/** Result of `resolve`. */
export interface ResolveResult {
  /** Name of a job. The caller may choose it: the same name with the same params returns the same job. */
  readonly job: string;
  readonly counts: ClassCounts;
  /** Digest of the content that was shown. It changes with any change of that content. */
  readonly digest: string;
  /** The row after the decision. */
  readonly row: DiffRow;
}

/** Result of `results`. */
export interface ResultsResult {
  /** Name of a job. The caller may choose it: the same name with the same params returns the same job. */
  readonly job: string;
  readonly outcomes: OutcomeCounts;
  readonly rows: readonly ResultRow[];
  /** Cursor of the next page; null on the last page. */
  readonly nextCursor: string | null;
}

/** Result of `subscribe`. */
export interface SubscribeResult {
  /** True if this connection is subscribed to all jobs. */
  readonly all: boolean;
  /** Single jobs that this connection is subscribed to. */
  readonly jobs: readonly string[];
}

/** Result of `unsubscribe`. */
export interface UnsubscribeResult {
  /** True if this connection is subscribed to all jobs. */
  readonly all: boolean;
  /** Single jobs that this connection is subscribed to. */
  readonly jobs: readonly string[];
}

/** Result of `verifyHistory`. */
export interface VerifyHistoryResult {
  /** True if every entry is as it was written. */
  readonly ok: boolean;
  /** Number of valid entries, from the first on. */
  readonly entries: number;
  /** Hash of the last valid entry, in hexadecimal; null if there is none. */
  readonly head: string | null;
  /** Kind of damage; null if there is none. */
  readonly fault: HistoryFault | null;
  /** Number of the first invalid entry. */
  readonly number: number | null;
}

/**
 * A job has made progress. Sent after `subscribe`, at most 10 times a second for each job. The last one is
 * always sent.
 */
export interface JobProgressParams {
  /** Name of a job. The caller may choose it: the same name with the same params returns the same job. */
  readonly job: string;
  readonly progress: Progress;
}

/** Values for new employees that the source does not provide. They never apply to existing employees. */
export type CreateDefault = SmartHRCreateDefault | KingOfTimeCreateDefault;

/** One default for all selected new employees, or a list of defaults for groups of them. */
export type CreateDefaults = CreateDefault | readonly CreateDefault[];

/** Placement of a new employee in the target. */
export type Placement = SmartHRPlacement | KingOfTimePlacement;

/** 同期対象: employees selected for a sync. */
export type Selection = SelectionByCodes | SelectionByIds | SelectionByClasses;

/** The job; with `dryRun`, the plan. */
export type SyncResult = Job | SyncPlan;

/** Params of `authenticate`. */
export interface AuthenticateParams {
  /** The listener's token. */
  readonly token: string;
}

/** Params of `cancel`. */
export interface CancelParams {
  /** Name of a job. The caller may choose it: the same name with the same params returns the same job. */
  readonly job: string;
  /**
   * Person or program that makes the request, named by the host program. The history keeps it; renkei does
   * not interpret it.
   */
  readonly actor?: string;
}

/** Params of `check`. */
export interface CheckParams {
  /** The connection. Optional if there is only one. */
  readonly connection?: string;
}

/** Params of `choices`. */
export interface ChoicesParams {
  /** The connection. Optional if there is only one. */
  readonly connection?: string;
  /** One service. Default: both. */
  readonly side?: KnownSide;
}

/** Params of `decisions`. */
export interface DecisionsParams {
  /** One connection. Default: all. */
  readonly connection?: string;
  /** Maximum number of rows in a page. Default: 100. */
  readonly limit?: number;
  /** Opaque position of the next page. */
  readonly cursor?: string;
}

/** Params of `diff`. */
export interface DiffParams {
  /** Name of a job. The caller may choose it: the same name with the same params returns the same job. */
  readonly job: string;
  /** Filter: rows of these classes. Default: `new`, `changed`, `unchanged` and `blocked`. */
  readonly classes?: readonly KnownRowClass[];
  /** Filter: rows whose employee code or name contains this text. */
  readonly search?: string;
  /** Filter: rows with any of these findings. */
  readonly findings?: readonly KnownFindingCode[];
  /** Maximum number of rows in a page. Default: 100. */
  readonly limit?: number;
  /** Opaque position of the next page. */
  readonly cursor?: string;
  /** Maximum number of seconds to wait for the job before the answer. Default: 0. */
  readonly waitSeconds?: number;
}

/** Params of `explain`. */
export interface ExplainParams {
  /** Name of a job. The caller may choose it: the same name with the same params returns the same job. */
  readonly job: string;
  /** 社員番号・従業員コード: key that matches the records of the two sides. Leading zeros are significant. */
  readonly employeeCode?: string;
  /** Id of a row within its job. Employees without a code have one, too. */
  readonly id?: string;
}

/** Params of `fetch`. */
export interface FetchParams {
  /** The connection. Optional if there is only one. */
  readonly connection?: string;
  readonly direction: KnownDirection;
  /** 従業員情報取得基準日: at most 3 years ago and at most 1 year ahead. Default: today in Japan. */
  readonly baseDate?: string;
  /** Name of the job. Default: a generated name. */
  readonly job?: string;
  /** Default: as in the settings. */
  readonly nameStyle?: KnownNameStyle;
  /** Fields in which a blank source value may erase the target's value. */
  readonly clear?: readonly KnownClearableField[];
  /**
   * Whether to list people who resigned on or before the base date, if the target has the person with another
   * resignation date or without one. They are `changed` in that date alone, or `blocked`. Default: false;
   * they are then left out.
   */
  readonly leavers?: boolean;
  /** Default: as in the settings. */
  readonly whenClosed?: KnownWhenClosed;
  /** Maximum number of seconds to wait for the job before the answer. Default: 0. */
  readonly waitSeconds?: number;
  /**
   * Person or program that makes the request, named by the host program. The history keeps it; renkei does
   * not interpret it.
   */
  readonly actor?: string;
}

/** Params of `forget`. */
export interface ForgetParams {
  /** Name of a job. The caller may choose it: the same name with the same params returns the same job. */
  readonly job: string;
  /**
   * Person or program that makes the request, named by the host program. The history keeps it; renkei does
   * not interpret it.
   */
  readonly actor?: string;
}

/** Params of `hello`. */
export interface HelloParams {
  /** Name and version of the client, for the log. */
  readonly client?: string;
}

/** Params of `history`. */
export interface HistoryParams {
  /** Name of a job. The caller may choose it: the same name with the same params returns the same job. */
  readonly job?: string;
  /** 社員番号・従業員コード: key that matches the records of the two sides. Leading zeros are significant. */
  readonly employeeCode?: string;
  /** Id of a row within its job. Employees without a code have one, too. */
  readonly id?: string;
  /**
   * Person or program that makes the request, named by the host program. The history keeps it; renkei does
   * not interpret it.
   */
  readonly actor?: string;
  /** Maximum number of rows in a page. Default: 100. */
  readonly limit?: number;
  /** Opaque position of the next page. */
  readonly cursor?: string;
}

/** Params of `jobs`. */
export interface JobsParams {
  /** Maximum number of rows in a page. Default: 100. */
  readonly limit?: number;
  /** Opaque position of the next page. */
  readonly cursor?: string;
}

/** Params of `resolve`. */
export interface ResolveParams {
  /** Name of a job. The caller may choose it: the same name with the same params returns the same job. */
  readonly job: string;
  /** 社員番号・従業員コード: key that matches the records of the two sides. Leading zeros are significant. */
  readonly employeeCode?: string;
  /** Id of a row within its job. Employees without a code have one, too. */
  readonly id?: string;
  readonly decision: KnownDecision;
  /**
   * The other record: its id, or its employee code, as in the finding. Optional if only one record is
   * possible.
   */
  readonly with?: string;
  /**
   * With `samePerson`: true to leave both employee codes as they are. Default: false, which writes the
   * source's code.
   */
  readonly keepTargetCode?: boolean;
  /**
   * Reason for the decision. The history keeps it until the job is forgotten, and `decisions` as long as the
   * decision is in force.
   */
  readonly reason?: string;
  /** Maximum number of seconds to wait for the job before the answer. Default: 0. */
  readonly waitSeconds?: number;
  /**
   * Person or program that makes the request, named by the host program. The history keeps it; renkei does
   * not interpret it.
   */
  readonly actor?: string;
}

/** Params of `results`. */
export interface ResultsParams {
  /** Name of a job. The caller may choose it: the same name with the same params returns the same job. */
  readonly job: string;
  /** Filter: rows with these outcomes. */
  readonly outcomes?: readonly KnownOutcome[];
  /** Maximum number of rows in a page. Default: 100. */
  readonly limit?: number;
  /** Opaque position of the next page. */
  readonly cursor?: string;
  /** Maximum number of seconds to wait for the job before the answer. Default: 0. */
  readonly waitSeconds?: number;
}

/** Params of `resume`. */
export interface ResumeParams {
  /** Name of a job. The caller may choose it: the same name with the same params returns the same job. */
  readonly job: string;
  /** Default: as in the sync request. */
  readonly whenClosed?: KnownWhenClosed;
  /** Maximum number of seconds to wait for the job before the answer. Default: 0. */
  readonly waitSeconds?: number;
  /**
   * Person or program that makes the request, named by the host program. The history keeps it; renkei does
   * not interpret it.
   */
  readonly actor?: string;
}

/** Params of `retry`. */
export interface RetryParams {
  /** Name of a job. The caller may choose it: the same name with the same params returns the same job. */
  readonly job: string;
  /** Default: as in the sync request. */
  readonly whenClosed?: KnownWhenClosed;
  /** Maximum number of seconds to wait for the job before the answer. Default: 0. */
  readonly waitSeconds?: number;
  /**
   * Person or program that makes the request, named by the host program. The history keeps it; renkei does
   * not interpret it.
   */
  readonly actor?: string;
}

/** Params of `revoke`. */
export interface RevokeParams {
  /** Id of a decision that lasts. It is never given again. */
  readonly id: string;
  /** Reason for taking it back. The history keeps it. */
  readonly reason?: string;
  /**
   * Person or program that makes the request, named by the host program. The history keeps it; renkei does
   * not interpret it.
   */
  readonly actor?: string;
}

/** Params of `status`. */
export interface StatusParams {
  /** Name of a job. The caller may choose it: the same name with the same params returns the same job. */
  readonly job: string;
  /** Maximum number of seconds to wait for the job before the answer. Default: 0. */
  readonly waitSeconds?: number;
}

/** Params of `subscribe`. */
export interface SubscribeParams {
  /** One job. Default: all jobs. */
  readonly job?: string;
}

/** Params of `sync`. */
export interface SyncParams {
  /** Name of a job. The caller may choose it: the same name with the same params returns the same job. */
  readonly job: string;
  readonly select: Selection;
  /** Required if a new employee is selected. */
  readonly createDefaults?: CreateDefaults;
  /**
   * Digest of the diff that was approved; for any other, the error is `digestMismatch`. Default: no check.
   */
  readonly digest?: string;
  /** True to plan the writes without doing them. Default: false. */
  readonly dryRun?: boolean;
  readonly override?: Override;
  /** Default: as in the settings. */
  readonly whenClosed?: KnownWhenClosed;
  /** Maximum number of seconds to wait for the job before the answer. Default: 0. */
  readonly waitSeconds?: number;
  /**
   * Person or program that makes the request, named by the host program. The history keeps it; renkei does
   * not interpret it.
   */
  readonly actor?: string;
}

/** Params of `undo`. */
export interface UndoParams {
  /** The job whose sync is to be undone. */
  readonly job: string;
  /**
   * Name of the new job. Default: a generated name. The call is idempotent: the same name for the same job
   * returns the same new job.
   */
  readonly newJob?: string;
  /** Default: as in the settings. */
  readonly whenClosed?: KnownWhenClosed;
  /** Maximum number of seconds to wait for the job before the answer. Default: 0. */
  readonly waitSeconds?: number;
  /**
   * Person or program that makes the request, named by the host program. The history keeps it; renkei does
   * not interpret it.
   */
  readonly actor?: string;
}

/** Params of `unsubscribe`. */
export interface UnsubscribeParams {
  /** One job. Default: all subscriptions of this connection. */
  readonly job?: string;
}

/** Members of `data` for each kind of error, besides those of all errors. */
export interface ErrorData {
  /**
   * The message is not valid JSON. Send one JSON value in UTF-8, without trailing commas, duplicate names or
   * lone surrogates.
   */
  parseError: {
    /** JSON rule that was broken. */
    readonly rule?: string;
    /** Position in bytes from the start of the message. */
    readonly offset?: number;
  };
  /**
   * The message is not a valid JSON-RPC 2.0 request. Send an object with "jsonrpc":"2.0", a method, an id and
   * named params.
   */
  invalidRequest: {
    /** Rule that was broken. */
    readonly rule?: string;
  };
  /** The method does not exist. Call rpc.discover for a list of methods. */
  methodNotFound: {
    /** Method that was called. */
    readonly method?: string;
  };
  /** A param is invalid, unknown or missing. Correct the param at `path` according to `rule`. */
  invalidParams: {
    /** JSON Pointer to the param. */
    readonly path: string;
    /** Rule that it breaks. */
    readonly rule: string;
  };
  /**
   * renkei had an internal error. Try again. If the error persists, report it together with the log entry.
   */
  internalError: {
  };
  /** The request was cancelled. No action is required. Jobs that the request started are not cancelled. */
  requestCancelled: {
  };
  /**
   * The connection is not authenticated. Call authenticate within the time limit, with the listener's token.
   */
  unauthenticated: {
  };
  /**
   * The settings are incomplete. Complete the settings as the message says. `renkei config` shows the current
   * settings.
   */
  notConfigured: {
    /** Setting concerned, if it is a single one. */
    readonly setting?: string;
  };
  /** The connection does not exist. Use one of the names in `known`. */
  unknownConnection: {
    /** Name in the request. */
    readonly connection?: string;
    /** Names of all connections in the settings. */
    readonly known?: readonly string[];
  };
  /** The job does not exist. Call jobs for a list of jobs, or start one with fetch. */
  unknownJob: {
    /** Name of a job. The caller may choose it: the same name with the same params returns the same job. */
    readonly job: string;
  };
  /** A job with this name and other params exists. Choose another name, or use the same params. */
  jobExists: {
    /** Name of a job. The caller may choose it: the same name with the same params returns the same job. */
    readonly job?: string;
  };
  /**
   * The job's state does not allow this request. Check `state`. Wait with waitSeconds, or call status for the
   * reason why the job ended.
   */
  jobNotReady: {
    /** Name of a job. The caller may choose it: the same name with the same params returns the same job. */
    readonly job?: string;
    /** Current state of the job. */
    readonly state?: JobState;
  };
  /** The job is busy with another request. Wait until that request has finished; status shows the state. */
  jobBusy: {
    /** Name of a job. The caller may choose it: the same name with the same params returns the same job. */
    readonly job?: string;
    /** Current state of the job. */
    readonly state?: JobState;
  };
  /** The fetched data has expired. Fetch again with another job name. */
  jobExpired: {
    /** Name of a job. The caller may choose it: the same name with the same params returns the same job. */
    readonly job?: string;
    /** Time at which the data was fetched. */
    readonly fetchedAt?: string;
  };
  /** The service is in its closed hours. Try again after `opensAt`, or set whenClosed to wait. */
  serviceClosed: {
    /** Service concerned. */
    readonly side?: Side;
    /** Time of the next possible attempt. */
    readonly opensAt?: string;
  };
  /**
   * The service refused access because of the token, a permission or the IP address. Call check for the cause
   * and the remedy.
   */
  serviceRefused: {
    /** Service concerned. */
    readonly side?: Side;
    /** HTTP status code. */
    readonly status?: number;
    /** Error code of the service, if it sent one. */
    readonly code?: string;
    /** Messages of the service, with personal data masked. */
    readonly serviceMessages?: readonly string[];
  };
  /**
   * The service is unreachable or has failed. This call changed nothing. Try again later; check tests the
   * connection.
   */
  serviceUnavailable: {
    /** Service concerned. */
    readonly side?: Side;
  };
  /**
   * The list from the service may be incomplete. Fetch again. If many employees have really left, raise
   * limits.partialListPercent in the settings.
   */
  incompleteList: {
    /** Service concerned. */
    readonly side?: Side;
  };
  /**
   * New employees are selected without create defaults. Add createDefaults for these employee codes; choices
   * lists the options.
   */
  createDefaultsRequired: {
    /** Service concerned. */
    readonly side: Side;
    /** Codes of the new employees without a default. */
    readonly employeeCodes: readonly string[];
  };
  /** The business establishment, division or working type does not exist. Use an id or code from choices. */
  unknownChoice: {
    /** Param concerned: `businessEstablishmentId`, `divisionCode` or `workingTypeCode`. */
    readonly choice?: string;
    /** Id or code in the request. */
    readonly value?: string;
  };
  /** The job does not contain these employees. Use employee codes from diff. */
  unknownEmployees: {
    /** Codes or ids that are not in the job. */
    readonly employees: readonly string[];
  };
  /**
   * An earlier sync of the job has selected these employees. Leave the employees in `employees` out. Use
   * retry for those whose write failed.
   */
  alreadySelected: {
    /** Codes or ids that were selected before. */
    readonly employees: readonly string[];
  };
  /**
   * The writes would exceed a limit. Nothing was written. Review the plan with dryRun. If it is correct,
   * repeat the call with this digest in override.
   */
  limitExceeded: {
    /** All limits that the sync would exceed. */
    readonly exceeded: readonly ExceededLimit[];
    /** Digest for `override`. */
    readonly digest: string;
  };
  /** Another process is using the ledger. Use that process, stop it, or set another stateDirectory. */
  ledgerBusy: {
    /** Process that holds the ledger. */
    readonly owner?: string;
  };
  /**
   * The ledger is not writable: the disk is full or read-only. Free space in the state folder. A request that
   * could not be recorded was not sent.
   */
  ledgerFull: {
  };
  /** The message exceeds a protocol limit. Send less at once. hello lists all limits. */
  tooLarge: {
    /** Name of the limit, as in hello. */
    readonly limit?: string;
    /** Maximum that the limit allows. */
    readonly allowed?: number;
  };
  /**
   * The job was cancelled. Call results for the writes that were made. retry processes the remaining
   * employees.
   */
  cancelled: {
    /** Name of a job. The caller may choose it: the same name with the same params returns the same job. */
    readonly job?: string;
  };
  /** The rate limit of the service has been reached. Try again after `retryAfter` seconds. */
  rateLimited: {
    /** Service concerned. */
    readonly side?: Side;
    /** Time of the next possible attempt. */
    readonly opensAt?: string;
  };
  /**
   * The response of the service is invalid. Try again. If the error persists, a proxy may be answering, or
   * the API has changed.
   */
  invalidResponse: {
    /** Service concerned. */
    readonly side?: Side;
  };
  /**
   * The token belongs to another tenant than in the first use of this connection. Correct the token in the
   * settings, or add a connection for the other tenant.
   */
  wrongTenant: {
    /** Service concerned. */
    readonly side?: Side;
    /** Tenant of the first use. */
    readonly expected?: string;
    /** Tenant of the token. */
    readonly found?: string;
  };
  /** The digest does not match the current plan. Review the plan again with dryRun, and use its digest. */
  digestMismatch: {
    /** Current digest. */
    readonly digest?: string;
  };
  /**
   * The ledger file is unusable: damaged, of another program, or of a newer version. Keep the file. Set
   * another stateDirectory, or use the version of renkei that wrote the file.
   */
  ledgerUnusable: {
  };
  /**
   * The ledger was restored from a copy and may lack later writes. Run `renkei adopt` to continue. Restore
   * the latest ledger. To continue with this one, run `renkei adopt` and fetch again.
   */
  ledgerRestored: {
  };
  /**
   * The service rejected this employee. Correct the record as the message says, fetch again, and sync this
   * employee.
   */
  recordRefused: {
  };
  /**
   * The employee no longer exists in the service. Fetch again. The employee may have been deleted in the
   * target.
   */
  recordNotFound: {
  };
  /**
   * The maximum number of employees in the contract with the service has been reached. Extend the contract
   * with the service, then call retry.
   */
  planLimitExceeded: {
  };
  /**
   * The response to a write was lost, and its outcome could not be determined. Call retry. It reads the
   * record before it sends anything again.
   */
  outcomeUnknown: {
  };
  /**
   * The service accepted the change, but did not keep the value. Check that the token may read and write the
   * field, and that the service can hold the characters.
   */
  notKept: {
  };
  /**
   * The decision does not apply to any finding that blocks this employee. Call explain for the findings.
   * Correct missing data in the source.
   */
  nothingToResolve: {
    /** Employee in the request. */
    readonly employee?: string;
    readonly decision?: Decision;
  };
  /**
   * Several employees have this employee code. Use one of the `ids` as `id`, in place of the employee code.
   */
  ambiguousEmployee: {
    /** Employee code in the request. */
    readonly employee: string;
    /** Ids of the rows with this code. */
    readonly ids: readonly string[];
  };
  /** `with` does not name one of the records in question. Set `with` to the id of one of the `candidates`. */
  candidateRequired: {
    /** Employee in the request. */
    readonly employee: string;
    /** Records that the decision can be about. */
    readonly candidates: readonly Candidate[];
  };
  /** There is no such decision, or it was taken back. Use an id from decisions. */
  unknownDecision: {
    /** Id in the request. */
    readonly decision?: string;
  };
  /**
   * An earlier decision says otherwise about these records. Revoke the earlier decision, or decide about the
   * other employee first.
   */
  contradictingDecision: {
    /** Id of the earlier decision; null if another employee of the job has the record. */
    readonly decision?: string | null;
    /** Id of that employee's row, or null. */
    readonly employee?: string | null;
  };
}

/** Params of each notification. */
export interface Events {
  /** A job's state has changed. Sent after `subscribe`. */
  'job.changed': Job;
  /**
   * A job has made progress. Sent after `subscribe`, at most 10 times a second for each job. The last one is
   * always sent.
   */
  'job.progress': JobProgressParams;
}

/** Time limit and cancellation of a call. */
export interface CallOptions {
  /** Milliseconds, in addition to `waitSeconds`. Default: that of the client. */
  readonly timeout?: number;
  /** Aborting the signal cancels the request. */
  readonly signal?: AbortSignal;
}

/** All methods of the contract, as `Client` has them. */
export interface Methods {
  /**
   * Authenticate the connection. On TCP, every other method except `ping` requires it. Until then, the limits
   * `unauthenticatedBytes` and `unauthenticatedSeconds` apply, see `hello`. Each failure delays the next
   * answer, and repeated failures close the connection.
   *
   * Errors: `unauthenticated`.
   */
  authenticate(params: AuthenticateParams, options?: CallOptions): Promise<void>;
  /**
   * Cancel a job. Writes in flight are finished and recorded. The remaining employees become `notAttempted`.
   * A job that has ended does not change.
   *
   * Errors: `unknownJob`, `ledgerBusy`, `ledgerFull`, `ledgerUnusable`, `ledgerRestored`.
   */
  cancel(params: CancelParams, options?: CallOptions): Promise<Job>;
  /**
   * Preflight check. Checks tokens, permissions, readable fields, allowed IP addresses, service hours, clock
   * skew and the state folder. Each check is one entry, with advice if something is to be done. The method
   * only reads. A service that refuses access is an entry with the state `failed`, not an error.
   *
   * Errors: `notConfigured`, `unknownConnection`.
   */
  check(params?: CheckParams, options?: CallOptions): Promise<CheckResult>;
  /**
   * Options for new employees. Lists the business establishments (所属事業所) of SmartHR, and the divisions (所属)
   * and working types (雇用区分) of KING OF TIME.
   *
   * Errors: `notConfigured`, `unknownConnection`, `serviceClosed`, `serviceRefused`, `serviceUnavailable`,
   * `rateLimited`, `invalidResponse`, `wrongTenant`.
   */
  choices(params?: ChoicesParams, options?: CallOptions): Promise<ChoicesResult>;
  /**
   * List of the decisions in force. Decisions that last, newest first, in pages: `samePerson`,
   * `differentPerson`, `takeOver` and `leaveOut`. They hold for later jobs of their connection, also after
   * the job in which they were made was forgotten. `revoke` takes one back.
   *
   * Errors: `unknownConnection`, `ledgerBusy`, `ledgerFull`, `ledgerUnusable`, `ledgerRestored`.
   */
  decisions(params?: DecisionsParams, options?: CallOptions): Promise<DecisionsResult>;
  /** All rows of `decisions`, over all pages. */
  eachDecisions(params?: Omit<DecisionsParams, 'cursor'>, options?: CallOptions): AsyncIterableIterator<StandingDecision>;
  /**
   * Differences between source and target. One row for each listed employee of the source. The classes
   * `leftOut` and `targetOnly` are shown only if they are asked for. `counts` covers the whole job, whatever
   * the filters are. The order of the rows is stable: employees without a code come first, then all others by
   * employee code. With `waitSeconds`, the call waits until the job has been fetched. If the time runs out
   * first, the error is `jobNotReady`.
   *
   * Errors: `unknownJob`, `jobNotReady`, `jobExpired`, `ledgerBusy`, `ledgerFull`, `ledgerUnusable`,
   * `ledgerRestored`.
   */
  diff(params: DiffParams, options?: CallOptions): Promise<DiffResult>;
  /** All rows of `diff`, over all pages. */
  eachDiff(params: Omit<DiffParams, 'cursor'>, options?: CallOptions): AsyncIterableIterator<DiffRow>;
  /**
   * Comparison of one employee, field by field. Shows for each field both raw values, both normalised values
   * and the rules that were applied, and the code points where the eye sees no difference. Give either
   * `employeeCode` or the `id` of the row. People of the classes `leftOut` and `targetOnly` are explained as
   * well, if no listed employee has the code. For class `targetOnly` the source has no values.
   *
   * Errors: `unknownJob`, `jobNotReady`, `jobExpired`, `unknownEmployees`, `ambiguousEmployee`, `ledgerBusy`,
   * `ledgerFull`, `ledgerUnusable`, `ledgerRestored`.
   */
  explain(params: ExplainParams, options?: CallOptions): Promise<ExplainResult>;
  /**
   * Fetch from both services and compare. Starts a job. Nothing is written to either service. The job is
   * first `fetching`, then `ready`. The call is idempotent: the same job name with the same params returns
   * the same job, and with other params it is an error. Without `baseDate` the params are those of the day:
   * on the next day in Japan, the same name is an error. The source list excludes employees hired after the
   * base date and employees who resigned on or before it; `leftOut` counts them.
   *
   * Errors: `notConfigured`, `unknownConnection`, `jobExists`, `jobBusy`, `serviceClosed`, `serviceRefused`,
   * `serviceUnavailable`, `rateLimited`, `incompleteList`, `invalidResponse`, `wrongTenant`, `ledgerBusy`,
   * `ledgerFull`, `ledgerUnusable`, `ledgerRestored`.
   */
  fetch(params: FetchParams, options?: CallOptions): Promise<Job>;
  /**
   * Erase a job's personal data. Erases from the ledger everything that the job read and wrote about
   * employees. The job's name, state and counts remain, and so do the decisions that last, with their reasons
   * (see `decisions`).
   *
   * Errors: `unknownJob`, `jobBusy`, `ledgerBusy`, `ledgerFull`, `ledgerUnusable`, `ledgerRestored`.
   */
  forget(params: ForgetParams, options?: CallOptions): Promise<Job>;
  /**
   * Server identity, version, limits and features. Optional: no other method requires it. It opens neither
   * the ledger nor a connection to a service.
   */
  hello(params?: HelloParams, options?: CallOptions): Promise<HelloResult>;
  /**
   * Audit log. Newest first, in pages. The log is append-only, and each entry contains the hash of the entry
   * before it; `verifyHistory` checks this chain. With `employeeCode` or `id`, it lists the writes to one
   * employee's data. Entries name the fields that were written, but never their values.
   *
   * Errors: `ledgerBusy`, `ledgerFull`, `ledgerUnusable`, `ledgerRestored`.
   */
  history(params?: HistoryParams, options?: CallOptions): Promise<HistoryResult>;
  /** All rows of `history`, over all pages. */
  eachHistory(params?: Omit<HistoryParams, 'cursor'>, options?: CallOptions): AsyncIterableIterator<HistoryEntry>;
  /**
   * List of jobs. Newest first, in pages.
   *
   * Errors: `ledgerBusy`, `ledgerFull`, `ledgerUnusable`, `ledgerRestored`.
   */
  jobs(params?: JobsParams, options?: CallOptions): Promise<JobsResult>;
  /** All rows of `jobs`, over all pages. */
  eachJobs(params?: Omit<JobsParams, 'cursor'>, options?: CallOptions): AsyncIterableIterator<Job>;
  /** Health check. Answers at once, also before `authenticate`. */
  ping(params?: Record<string, never>, options?: CallOptions): Promise<void>;
  /**
   * Resolve the findings that block an employee. Records the decision, its reason and its actor, and
   * classifies the row again: a finding that the decision answers becomes a notice. The job's digest changes,
   * too. `decisions` of a finding lists what answers it. One decision answers every finding of the row that
   * lists it, and the row stays blocked by the rest. `samePerson`, `differentPerson`, `takeOver` and
   * `leaveOut` last: later jobs of the connection know them, see the method `decisions`. All others hold for
   * the values that this job has read. `leaveOut` is possible for every row. A decision cannot replace
   * missing data: correct it in the source. Give either `employeeCode` or the `id` of the row. With
   * `waitSeconds`, the call waits until the job is `ready`.
   *
   * Errors: `unknownJob`, `jobNotReady`, `jobBusy`, `jobExpired`, `unknownEmployees`, `ambiguousEmployee`,
   * `nothingToResolve`, `candidateRequired`, `contradictingDecision`, `ledgerBusy`, `ledgerFull`,
   * `ledgerUnusable`, `ledgerRestored`.
   */
  resolve(params: ResolveParams, options?: CallOptions): Promise<ResolveResult>;
  /**
   * Outcome for each selected employee. One row for each selected employee, in pages, in the order of `diff`.
   * `outcomes` counts the whole job, whatever the filter is. With `waitSeconds`, the call waits for the end
   * of a sync that was requested before it, even in the same batch.
   *
   * Errors: `unknownJob`, `jobNotReady`, `ledgerBusy`, `ledgerFull`, `ledgerUnusable`, `ledgerRestored`.
   */
  results(params: ResultsParams, options?: CallOptions): Promise<ResultsResult>;
  /** All rows of `results`, over all pages. */
  eachResults(params: Omit<ResultsParams, 'cursor'>, options?: CallOptions): AsyncIterableIterator<ResultRow>;
  /**
   * Resume an interrupted job. Before anything is sent again, renkei looks up each write whose outcome is
   * unknown.
   *
   * Errors: `unknownJob`, `jobNotReady`, `jobBusy`, `jobExpired`, `cancelled`, `notConfigured`,
   * `unknownConnection`, `serviceClosed`, `serviceRefused`, `serviceUnavailable`, `rateLimited`,
   * `invalidResponse`, `wrongTenant`, `ledgerBusy`, `ledgerFull`, `ledgerUnusable`, `ledgerRestored`.
   */
  resume(params: ResumeParams, options?: CallOptions): Promise<Job>;
  /**
   * Retry the employees that did not succeed. Takes the employees whose outcome is `failed` or
   * `notAttempted`, and those who are `unknown` if reading shows that the write did not happen. If there are
   * none, nothing is sent.
   *
   * Errors: `unknownJob`, `jobNotReady`, `jobBusy`, `jobExpired`, `cancelled`, `notConfigured`,
   * `unknownConnection`, `serviceClosed`, `serviceRefused`, `serviceUnavailable`, `rateLimited`,
   * `invalidResponse`, `wrongTenant`, `ledgerBusy`, `ledgerFull`, `ledgerUnusable`, `ledgerRestored`.
   */
  retry(params: RetryParams, options?: CallOptions): Promise<Job>;
  /**
   * Take a decision back. The next `fetch` does not know the decision any more, and shows the findings again.
   * Jobs that are fetched already keep their rows. The history records it, with reason and actor.
   *
   * Errors: `unknownDecision`, `ledgerBusy`, `ledgerFull`, `ledgerUnusable`, `ledgerRestored`.
   */
  revoke(params: RevokeParams, options?: CallOptions): Promise<StandingDecision>;
  /** OpenRPC document. Describes all methods of this contract. */
  discover(params?: Record<string, never>, options?: CallOptions): Promise<Readonly<Record<string, unknown>>>;
  /**
   * Shut the process down. Answers, then ends as after SIGTERM: requests already read are finished and
   * answered, and writes in flight are finished and recorded. A job that was syncing becomes `interrupted`
   * and can be resumed.
   */
  shutdown(params?: Record<string, never>, options?: CallOptions): Promise<void>;
  /**
   * State of a job. With `waitSeconds`, the call waits until the job is no longer fetching, syncing or
   * waiting. If the time runs out first, the result is the job as it is.
   *
   * Errors: `unknownJob`, `ledgerBusy`, `ledgerFull`, `ledgerUnusable`, `ledgerRestored`.
   */
  status(params: StatusParams, options?: CallOptions): Promise<Job>;
  /**
   * Subscribe to notifications. A connection receives only the notifications that it has subscribed to.
   * Subscribing twice has no further effect.
   */
  subscribe(params?: SubscribeParams, options?: CallOptions): Promise<SubscribeResult>;
  /**
   * Write the selected employees to the target. Creates and updates the selected employees in the target.
   * Each of them has an outcome of its own. Immediately before a write, the record is read again: if it no
   * longer matches the diff, the outcome is `stale` and nothing is written. Several syncs may follow one
   * fetch: while the comparison is fresh, a job that is `done` takes further employees, and its limits count
   * all of its syncs together. An employee who was selected before is refused with `alreadySelected`; a
   * selection by classes leaves such employees out. With `dryRun`, the result is the list of planned writes
   * with the limits that they would exceed; nothing is written, and everything else is refused as in the sync
   * itself.
   *
   * Errors: `unknownJob`, `jobNotReady`, `jobBusy`, `jobExpired`, `createDefaultsRequired`, `unknownChoice`,
   * `unknownEmployees`, `ambiguousEmployee`, `alreadySelected`, `limitExceeded`, `digestMismatch`,
   * `cancelled`, `notConfigured`, `unknownConnection`, `serviceClosed`, `serviceRefused`,
   * `serviceUnavailable`, `rateLimited`, `invalidResponse`, `wrongTenant`, `ledgerBusy`, `ledgerFull`,
   * `ledgerUnusable`, `ledgerRestored`.
   */
  sync(params: SyncParams, options?: CallOptions): Promise<SyncResult>;
  /**
   * Prepare the reversal of a sync. Reads the target and compares it with the values from before the sync.
   * Nothing is written: the result is a new job in the same direction. Review it with `diff` and write it
   * with `sync`; all checks apply. A value that has changed since the sync is shown and blocks its row
   * (`changedSinceSync`) until it is resolved. An employee that the sync created is listed (`createdBySync`),
   * because renkei never deletes. A forgotten job cannot be undone.
   *
   * Errors: `unknownJob`, `jobExists`, `jobNotReady`, `jobBusy`, `notConfigured`, `unknownConnection`,
   * `cancelled`, `serviceClosed`, `serviceRefused`, `serviceUnavailable`, `rateLimited`, `invalidResponse`,
   * `incompleteList`, `wrongTenant`, `ledgerBusy`, `ledgerFull`, `ledgerUnusable`, `ledgerRestored`.
   */
  undo(params: UndoParams, options?: CallOptions): Promise<Job>;
  /** Cancel a subscription. Subscriptions to other jobs remain. */
  unsubscribe(params?: UnsubscribeParams, options?: CallOptions): Promise<UnsubscribeResult>;
  /**
   * Integrity check of the audit log. Computes the hash of every entry again, from the first on. It reports
   * the first entry that was edited, inserted, moved or removed. A copy of `head` that is kept elsewhere
   * proves later that no entry up to it has changed.
   *
   * Errors: `ledgerBusy`, `ledgerFull`, `ledgerUnusable`, `ledgerRestored`.
   */
  verifyHistory(params?: Record<string, never>, options?: CallOptions): Promise<VerifyHistoryResult>;
}
