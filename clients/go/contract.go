// Code generated from schema/ by `swift run ContractTool generate`. DO NOT EDIT.

package renkei

import (
	"context"
	"encoding/json"
	"time"
)

// ContractVersion is the version of the contract for these types.
const ContractVersion = "1.0"

// ErrorKind: Kinds of errors.
type ErrorKind string

// Known values of ErrorKind. Later versions may add others.
const (
	// ErrorKindParseError: JSONとして読み取れません。 The message is not valid JSON.
	ErrorKindParseError ErrorKind = "parseError"

	// ErrorKindInvalidRequest: JSON-RPC 2.0のリクエストではありません。 The message is not a valid JSON-RPC 2.0 request.
	ErrorKindInvalidRequest ErrorKind = "invalidRequest"

	// ErrorKindMethodNotFound: そのメソッドはありません。 The method does not exist.
	ErrorKindMethodNotFound ErrorKind = "methodNotFound"

	// ErrorKindInvalidParams: パラメーターが正しくありません。 A param is invalid, unknown or missing.
	ErrorKindInvalidParams ErrorKind = "invalidParams"

	// ErrorKindInternalError: renkeiの内部エラーです。 renkei had an internal error.
	ErrorKindInternalError ErrorKind = "internalError"

	// ErrorKindRequestCancelled: リクエストは取り消されました。 The request was cancelled.
	ErrorKindRequestCancelled ErrorKind = "requestCancelled"

	// ErrorKindUnauthenticated: 認証されていません。 The connection is not authenticated.
	ErrorKindUnauthenticated ErrorKind = "unauthenticated"

	// ErrorKindNotConfigured: 設定が足りません。 The settings are incomplete.
	ErrorKindNotConfigured ErrorKind = "notConfigured"

	// ErrorKindUnknownConnection: その名前の連携設定はありません。 The connection does not exist.
	ErrorKindUnknownConnection ErrorKind = "unknownConnection"

	// ErrorKindUnknownJob: その名前の同期ジョブはありません。 The job does not exist.
	ErrorKindUnknownJob ErrorKind = "unknownJob"

	// ErrorKindJobExists: 同じ名前で条件の異なる同期ジョブがあります。 A job with this name and other params exists.
	ErrorKindJobExists ErrorKind = "jobExists"

	// ErrorKindJobNotReady: 同期ジョブがその操作のできる状態ではありません。 The job's state does not allow this request.
	ErrorKindJobNotReady ErrorKind = "jobNotReady"

	// ErrorKindJobBusy: 同期ジョブはほかの処理の最中です。 The job is busy with another request.
	ErrorKindJobBusy ErrorKind = "jobBusy"

	// ErrorKindJobExpired: 取得から時間が経ち、期限切れです。 The fetched data has expired.
	ErrorKindJobExpired ErrorKind = "jobExpired"

	// ErrorKindServiceClosed: サービスのメンテナンス時間帯です。 The service is in its closed hours.
	ErrorKindServiceClosed ErrorKind = "serviceClosed"

	// ErrorKindServiceRefused: サービスに拒否されました（トークン、権限、IPアドレスのいずれか）。 The service refused access because of the
	// token, a permission or the IP address.
	ErrorKindServiceRefused ErrorKind = "serviceRefused"

	// ErrorKindServiceUnavailable: サービスに接続できないか、サービス側の障害です。 The service is unreachable or has failed.
	ErrorKindServiceUnavailable ErrorKind = "serviceUnavailable"

	// ErrorKindIncompleteList: サービスから取得した一覧が不完全な可能性があります。 The list from the service may be incomplete.
	ErrorKindIncompleteList ErrorKind = "incompleteList"

	// ErrorKindCreateDefaultsRequired: 新規登録する従業員の所属などが指定されていません。 New employees are selected without create
	// defaults.
	ErrorKindCreateDefaultsRequired ErrorKind = "createDefaultsRequired"

	// ErrorKindUnknownChoice: 指定された事業所・所属・雇用区分はありません。 The business establishment, division or working type
	// does not exist.
	ErrorKindUnknownChoice ErrorKind = "unknownChoice"

	// ErrorKindUnknownEmployees: 同期ジョブにいない従業員が指定されています。 The job does not contain these employees.
	ErrorKindUnknownEmployees ErrorKind = "unknownEmployees"

	// ErrorKindAlreadySelected: この同期ジョブですでに同期対象にした従業員が指定されています。 An earlier sync of the job has selected these
	// employees.
	ErrorKindAlreadySelected ErrorKind = "alreadySelected"

	// ErrorKindLimitExceeded: 書き込み件数が上限を超えています。何も書き込まれていません。 The writes would exceed a limit. Nothing was
	// written.
	ErrorKindLimitExceeded ErrorKind = "limitExceeded"

	// ErrorKindLedgerBusy: 台帳をほかのプロセスが使用中です。 Another process is using the ledger.
	ErrorKindLedgerBusy ErrorKind = "ledgerBusy"

	// ErrorKindLedgerFull: 台帳に書き込めません（空き容量不足または読み取り専用）。 The ledger is not writable: the disk is full or
	// read-only.
	ErrorKindLedgerFull ErrorKind = "ledgerFull"

	// ErrorKindTooLarge: メッセージが上限を超えています。 The message exceeds a protocol limit.
	ErrorKindTooLarge ErrorKind = "tooLarge"

	// ErrorKindCancelled: 同期ジョブは中止されました。 The job was cancelled.
	ErrorKindCancelled ErrorKind = "cancelled"

	// ErrorKindRateLimited: サービスの利用回数の上限に達しました。 The rate limit of the service has been reached.
	ErrorKindRateLimited ErrorKind = "rateLimited"

	// ErrorKindInvalidResponse: サービスの応答を解釈できません。 The response of the service is invalid.
	ErrorKindInvalidResponse ErrorKind = "invalidResponse"

	// ErrorKindWrongTenant: アクセストークンが、この連携設定で最初に使われた企業のものではありません。 The token belongs to another tenant than in
	// the first use of this connection.
	ErrorKindWrongTenant ErrorKind = "wrongTenant"

	// ErrorKindDigestMismatch: digestが現在の書き込み内容と一致しません。 The digest does not match the current plan.
	ErrorKindDigestMismatch ErrorKind = "digestMismatch"

	// ErrorKindLedgerUnusable: 台帳ファイルを使用できません（破損、別物、または新しい版）。 The ledger file is unusable: damaged, of
	// another program, or of a newer version.
	ErrorKindLedgerUnusable ErrorKind = "ledgerUnusable"

	// ErrorKindLedgerRestored: 台帳がバックアップから復元されており、それ以降の書き込みが記録されていない可能性があります。続けるには`renkei adopt`を実行してください。
	// The ledger was restored from a copy and may lack later writes. Run `renkei adopt` to continue.
	ErrorKindLedgerRestored ErrorKind = "ledgerRestored"

	// ErrorKindRecordRefused: サービスがこの従業員を受け付けませんでした。 The service rejected this employee.
	ErrorKindRecordRefused ErrorKind = "recordRefused"

	// ErrorKindRecordNotFound: 対象の従業員が見つかりません。 The employee no longer exists in the service.
	ErrorKindRecordNotFound ErrorKind = "recordNotFound"

	// ErrorKindPlanLimitExceeded: サービスの契約人数に達しています。 The maximum number of employees in the contract with the
	// service has been reached.
	ErrorKindPlanLimitExceeded ErrorKind = "planLimitExceeded"

	// ErrorKindOutcomeUnknown: 書き込みの応答が失われ、結果を確認できていません。 The response to a write was lost, and its outcome
	// could not be determined.
	ErrorKindOutcomeUnknown ErrorKind = "outcomeUnknown"

	// ErrorKindNotKept: サービスは更新を受け付けましたが、値を保存しませんでした。 The service accepted the change, but did not keep the
	// value.
	ErrorKindNotKept ErrorKind = "notKept"

	// ErrorKindNothingToResolve: この従業員に、その判断で解決できる要確認事項はありません。 The decision does not apply to any finding
	// that blocks this employee.
	ErrorKindNothingToResolve ErrorKind = "nothingToResolve"

	// ErrorKindAmbiguousEmployee: この社員番号の従業員が複数います。 Several employees have this employee code.
	ErrorKindAmbiguousEmployee ErrorKind = "ambiguousEmployee"

	// ErrorKindCandidateRequired: どの従業員のことか、`with`で指定されていません。 `with` does not name one of the records in
	// question.
	ErrorKindCandidateRequired ErrorKind = "candidateRequired"

	// ErrorKindUnknownDecision: その判断はないか、すでに取り消されています。 There is no such decision, or it was taken back.
	ErrorKindUnknownDecision ErrorKind = "unknownDecision"

	// ErrorKindContradictingDecision: この従業員には、これと両立しない判断があります。 An earlier decision says otherwise about these
	// records.
	ErrorKindContradictingDecision ErrorKind = "contradictingDecision"
)

// CheckState: Result of one preflight check.
type CheckState string

// Known values of CheckState. Later versions may add others.
const (
	// CheckStateOk: 正常. OK.
	CheckStateOk CheckState = "ok"

	// CheckStateNotice: 注意. Notice.
	CheckStateNotice CheckState = "notice"

	// CheckStateFailed: 異常. Failed.
	CheckStateFailed CheckState = "failed"

	// CheckStateUnknown: 未確認. Not checked.
	CheckStateUnknown CheckState = "unknown"
)

// CheckSubject: Subject of one preflight check.
type CheckSubject string

// Known values of CheckSubject. Later versions may add others.
const (
	// CheckSubjectToken: アクセストークン. Access token.
	CheckSubjectToken CheckSubject = "token"

	// CheckSubjectTenant: 契約企業. Tenant.
	CheckSubjectTenant CheckSubject = "tenant"

	// CheckSubjectReadPermission: 参照権限. Read permission.
	CheckSubjectReadPermission CheckSubject = "readPermission"

	// CheckSubjectWritePermission: 更新権限. Write permission.
	CheckSubjectWritePermission CheckSubject = "writePermission"

	// CheckSubjectReadableFields: 参照できる項目. Readable fields.
	CheckSubjectReadableFields CheckSubject = "readableFields"

	// CheckSubjectAllowedIP: 許可IPアドレス. Allowed IP address.
	CheckSubjectAllowedIP CheckSubject = "allowedIP"

	// CheckSubjectChoices: 登録時の選択肢. Options for new employees.
	CheckSubjectChoices CheckSubject = "choices"

	// CheckSubjectClosedHours: メンテナンス時間帯. Closed hours.
	CheckSubjectClosedHours CheckSubject = "closedHours"

	// CheckSubjectClockSkew: 時刻のずれ. Clock skew.
	CheckSubjectClockSkew CheckSubject = "clockSkew"

	// CheckSubjectStateDirectory: 保存先フォルダ. State folder.
	CheckSubjectStateDirectory CheckSubject = "stateDirectory"
)

// ClearableField: Field in which a blank source value may erase the target's value, if the request names it.
type ClearableField string

// Known values of ClearableField. Later versions may add others.
const (
	// ClearableFieldLastName: 姓. Last name.
	ClearableFieldLastName ClearableField = "lastName"

	// ClearableFieldFirstName: 名. First name.
	ClearableFieldFirstName ClearableField = "firstName"

	// ClearableFieldLastNameKana: 姓（カナ）. Last name in kana.
	ClearableFieldLastNameKana ClearableField = "lastNameKana"

	// ClearableFieldFirstNameKana: 名（カナ）. First name in kana.
	ClearableFieldFirstNameKana ClearableField = "firstNameKana"

	// ClearableFieldGender: 性別. Gender.
	ClearableFieldGender ClearableField = "gender"

	// ClearableFieldBirthDate: 生年月日. Birth date.
	ClearableFieldBirthDate ClearableField = "birthDate"

	// ClearableFieldEmail: メールアドレス. E-mail address.
	ClearableFieldEmail ClearableField = "email"

	// ClearableFieldHireDate: 入社年月日. Hire date.
	ClearableFieldHireDate ClearableField = "hireDate"

	// ClearableFieldResignationDate: 退職年月日. Resignation date.
	ClearableFieldResignationDate ClearableField = "resignationDate"
)

// Decision: Decision about an employee's findings. Missing data is corrected in the source instead.
type Decision string

// Known values of Decision. Later versions may add others.
const (
	// DecisionSamePerson: 同一人物として連携する. Both records are of one person: write.
	DecisionSamePerson Decision = "samePerson"

	// DecisionDifferentPerson: 別の人として扱う. The records are of two people.
	DecisionDifferentPerson Decision = "differentPerson"

	// DecisionTakeOver: 連携先の記録を引き継ぎ、前の人のメールアドレスを残さない. The target's record is this person's from now on; no
	// address of the other person stays.
	DecisionTakeOver Decision = "takeOver"

	// DecisionLeaveOut: この方向の連携の対象外にする. Leave the person out of this direction.
	DecisionLeaveOut Decision = "leaveOut"

	// DecisionRehired: 再入社として退職年月日を消し、入社年月日を書き込む. Rehired: clear the resignation date, write the hire date.
	DecisionRehired Decision = "rehired"

	// DecisionAccept: 確認済みとして進める. Looked at, go on.
	DecisionAccept Decision = "accept"

	// DecisionUseSource: 取得元の値を書き込む. Write the source's value.
	DecisionUseSource Decision = "useSource"

	// DecisionKeepTarget: 同期先の値を残す. Keep the target's value this time.
	DecisionKeepTarget Decision = "keepTarget"
)

// Direction: 方向: direction from the service that is read (the source) to the one that is written (the
// target).
type Direction string

// Known values of Direction. Later versions may add others.
const (
	// DirectionKingOfTimeToSmartHR: KING OF TIMEからSmartHRに取り込む. From KING OF TIME to SmartHR.
	DirectionKingOfTimeToSmartHR Direction = "kingOfTimeToSmartHR"

	// DirectionSmartHRToKingOfTime: SmartHRからKING OF TIMEに送る. From SmartHR to KING OF TIME.
	DirectionSmartHRToKingOfTime Direction = "smartHRToKingOfTime"
)

// EmployeeClass: 変更差分: class of a source employee whom the comparison lists. `new` exists only in the source.
// `changed` and `unchanged` exist on both sides, with and without a difference. `blocked` requires a decision
// or a correction first; its findings give the reasons.
type EmployeeClass string

// Known values of EmployeeClass. Later versions may add others.
const (
	// EmployeeClassNew: 新規登録. New.
	EmployeeClassNew EmployeeClass = "new"

	// EmployeeClassChanged: 差分あり. Changed.
	EmployeeClassChanged EmployeeClass = "changed"

	// EmployeeClassUnchanged: 差分なし. Unchanged.
	EmployeeClassUnchanged EmployeeClass = "unchanged"

	// EmployeeClassBlocked: 要確認. Blocked.
	EmployeeClassBlocked EmployeeClass = "blocked"
)

// Field: The ten fields that both services have, in display order.
type Field string

// Known values of Field. Later versions may add others.
const (
	// FieldEmployeeCode: 社員番号. Employee code.
	FieldEmployeeCode Field = "employeeCode"

	// FieldLastName: 姓. Last name.
	FieldLastName Field = "lastName"

	// FieldFirstName: 名. First name.
	FieldFirstName Field = "firstName"

	// FieldLastNameKana: 姓（カナ）. Last name in kana.
	FieldLastNameKana Field = "lastNameKana"

	// FieldFirstNameKana: 名（カナ）. First name in kana.
	FieldFirstNameKana Field = "firstNameKana"

	// FieldGender: 性別. Gender.
	FieldGender Field = "gender"

	// FieldBirthDate: 生年月日. Birth date.
	FieldBirthDate Field = "birthDate"

	// FieldEmail: メールアドレス. E-mail address.
	FieldEmail Field = "email"

	// FieldHireDate: 入社年月日. Hire date.
	FieldHireDate Field = "hireDate"

	// FieldResignationDate: 退職年月日. Resignation date.
	FieldResignationDate Field = "resignationDate"
)

// FindingCode: 要確認事項: reason why a row is blocked or should be reviewed.
type FindingCode string

// Known values of FindingCode. Later versions may add others.
const (
	// FindingCodeMissingEmployeeCode: 社員番号がありません. Employee code is missing.
	FindingCodeMissingEmployeeCode FindingCode = "missingEmployeeCode"

	// FindingCodeDuplicateEmployeeCode: 社員番号が重複しています. Several employees have this code.
	FindingCodeDuplicateEmployeeCode FindingCode = "duplicateEmployeeCode"

	// FindingCodeSimilarEmployeeCode: よく似た社員番号の従業員がいます. The target has a similar code: only width, case, zero
	// padding or something invisible differ.
	FindingCodeSimilarEmployeeCode FindingCode = "similarEmployeeCode"

	// FindingCodeProbableSamePerson: 別の社員番号の同一人物と思われます. Probably the same person under another code.
	FindingCodeProbableSamePerson FindingCode = "probableSamePerson"

	// FindingCodeDifferentPerson: 社員番号は同じですが別の人と思われます. The code is the same, but probably not the person.
	FindingCodeDifferentPerson FindingCode = "differentPerson"

	// FindingCodeCodeReused: 社員番号が別の人に使われています. The code and the linked person no longer belong together.
	FindingCodeCodeReused FindingCode = "codeReused"

	// FindingCodeCodesSwapped: 社員番号が入れ替わっています. The codes of two employees were swapped.
	FindingCodeCodesSwapped FindingCode = "codesSwapped"

	// FindingCodeMissingRequiredField: 登録に必要な項目がありません. A field that the target requires is missing.
	FindingCodeMissingRequiredField FindingCode = "missingRequiredField"

	// FindingCodeUnmappedValue: 未知の値です. The value is not understood.
	FindingCodeUnmappedValue FindingCode = "unmappedValue"

	// FindingCodeUnreadableField: 項目を読み取れません. The token may not read the field.
	FindingCodeUnreadableField FindingCode = "unreadableField"

	// FindingCodePossibleRehire: 再入社の可能性があります. Possibly rehired after a resignation.
	FindingCodePossibleRehire FindingCode = "possibleRehire"

	// FindingCodeRetiredWithoutDate: 退職済ですが退職年月日がありません. Retired without a resignation date.
	FindingCodeRetiredWithoutDate FindingCode = "retiredWithoutDate"

	// FindingCodeInvalidForTarget: 同期先が受け付けない値です. The target does not accept the value.
	FindingCodeInvalidForTarget FindingCode = "invalidForTarget"

	// FindingCodeChangedOnBothSides: 両方で変更されています. Changed on both sides since the last sync.
	FindingCodeChangedOnBothSides FindingCode = "changedOnBothSides"

	// FindingCodeNotKept: サービスがそのまま保存できなかった値です. A service could not keep the value as it was sent.
	FindingCodeNotKept FindingCode = "notKept"

	// FindingCodeChangedSinceSync: 同期後に変更されています. Changed since the sync that is to be undone.
	FindingCodeChangedSinceSync FindingCode = "changedSinceSync"

	// FindingCodeCreatedBySync: 同期で登録された従業員です. Created by the sync that is to be undone; renkei never
	// deletes.
	FindingCodeCreatedBySync FindingCode = "createdBySync"

	// FindingCodeNoPunchesAfterResignation: 退職日の翌日から打刻できません. No punches from the day after the resignation
	// date.
	FindingCodeNoPunchesAfterResignation FindingCode = "noPunchesAfterResignation"

	// FindingCodeSharedEmail: ほかの従業員とメールアドレスが同じになります. Two employees would have the same e-mail address.
	FindingCodeSharedEmail FindingCode = "sharedEmail"

	// FindingCodeEmailHandedOn: ほかの従業員のメールアドレスを引き継ぎます. Takes over another employee's e-mail address.
	FindingCodeEmailHandedOn FindingCode = "emailHandedOn"

	// FindingCodeEmailsSwapped: メールアドレスが入れ替わっています. The e-mail addresses of two employees were swapped.
	FindingCodeEmailsSwapped FindingCode = "emailsSwapped"
)

// FindingSeverity: Effect of a finding on its row.
type FindingSeverity string

// Known values of FindingSeverity. Later versions may add others.
const (
	// FindingSeverityBlocking: 要確認. Blocks the row.
	FindingSeverityBlocking FindingSeverity = "blocking"

	// FindingSeverityNotice: 参考. Notice only.
	FindingSeverityNotice FindingSeverity = "notice"
)

// HistoryEvent: Event recorded by an entry of the audit log.
type HistoryEvent string

// Known values of HistoryEvent. Later versions may add others.
const (
	// HistoryEventFetch: 取得の指示. Fetch requested.
	HistoryEventFetch HistoryEvent = "fetch"

	// HistoryEventSync: 同期の指示. Sync requested.
	HistoryEventSync HistoryEvent = "sync"

	// HistoryEventRetry: 再実行の指示. Retry requested.
	HistoryEventRetry HistoryEvent = "retry"

	// HistoryEventResume: 再開の指示. Resume requested.
	HistoryEventResume HistoryEvent = "resume"

	// HistoryEventCancel: 中止の指示. Cancel requested.
	HistoryEventCancel HistoryEvent = "cancel"

	// HistoryEventUndo: 取り消しの指示. Undo requested.
	HistoryEventUndo HistoryEvent = "undo"

	// HistoryEventForget: 個人情報の消去. Personal data erased.
	HistoryEventForget HistoryEvent = "forget"

	// HistoryEventRead: 一覧の取得. Lists read from both services.
	HistoryEventRead HistoryEvent = "read"

	// HistoryEventOverride: 上限超過の承認. Exceeded limit approved.
	HistoryEventOverride HistoryEvent = "override"

	// HistoryEventResolve: 要確認事項の判断. Findings resolved.
	HistoryEventResolve HistoryEvent = "resolve"

	// HistoryEventRevoke: 判断の取り消し. Decision taken back.
	HistoryEventRevoke HistoryEvent = "revoke"

	// HistoryEventWrite: 書き込み. Write to an employee.
	HistoryEventWrite HistoryEvent = "write"

	// HistoryEventAdopt: 復元した台帳の使用開始. Restored ledger adopted.
	HistoryEventAdopt HistoryEvent = "adopt"
)

// HistoryFault: Kind of damage to the audit log.
type HistoryFault string

// Known values of HistoryFault. Later versions may add others.
const (
	// HistoryFaultAltered: 書き換え、挿入、または並べ替え. Edited, inserted or moved.
	HistoryFaultAltered HistoryFault = "altered"

	// HistoryFaultMissing: 欠落. Missing.
	HistoryFaultMissing HistoryFault = "missing"
)

// JobNoticeCode: Kind of a job's notice.
type JobNoticeCode string

// Known values of JobNoticeCode. Later versions may add others.
const (
	// JobNoticeCodeBlankColumn: 全員が空欄の項目です. The field is blank for everybody, or the token may not read it.
	JobNoticeCodeBlankColumn JobNoticeCode = "blankColumn"

	// JobNoticeCodeOlderValues: 連携元の値は過去の基準日時点のものです. The source's values are those of a past base date.
	JobNoticeCodeOlderValues JobNoticeCode = "olderValues"

	// JobNoticeCodeNotYetValues: 基準日が未来のため、今日の値と基準日の値が異なることがあります. The base date lies ahead: today's values
	// and those of that day may differ.
	JobNoticeCodeNotYetValues JobNoticeCode = "notYetValues"
)

// JobState: State of a job.
type JobState string

// Known values of JobState. Later versions may add others.
const (
	// JobStateFetching: 取得中. Fetching.
	JobStateFetching JobState = "fetching"

	// JobStateReady: 同期待ち. Ready to sync.
	JobStateReady JobState = "ready"

	// JobStateSyncing: 同期中. Syncing.
	JobStateSyncing JobState = "syncing"

	// JobStateWaiting: 待機中. Waiting.
	JobStateWaiting JobState = "waiting"

	// JobStateDone: 同期完了. Done.
	JobStateDone JobState = "done"

	// JobStateInterrupted: 中断. Interrupted.
	JobStateInterrupted JobState = "interrupted"

	// JobStateCancelled: 中止. Cancelled.
	JobStateCancelled JobState = "cancelled"

	// JobStateFailed: 失敗. Failed.
	JobStateFailed JobState = "failed"

	// JobStateExpired: 期限切れ. Expired.
	JobStateExpired JobState = "expired"
)

// NameStyle: 従業員氏名の設定: kind of name that is sent from SmartHR to KING OF TIME. The other direction always
// writes the legal name.
type NameStyle string

// Known values of NameStyle. Later versions may add others.
const (
	// NameStyleLegal: 本名. Legal name.
	NameStyleLegal NameStyle = "legal"

	// NameStyleBusiness: ビジネスネーム. Business name, or the legal name if blank.
	NameStyleBusiness NameStyle = "business"
)

// Outcome: 結果: final result of one selected employee.
type Outcome string

// Known values of Outcome. Later versions may add others.
const (
	// OutcomeCreated: 登録済み. Created.
	OutcomeCreated Outcome = "created"

	// OutcomeUpdated: 更新済み. Updated.
	OutcomeUpdated Outcome = "updated"

	// OutcomeSkipped: 対象外. Skipped: no write necessary.
	OutcomeSkipped Outcome = "skipped"

	// OutcomeBlocked: 要確認. Blocked by a finding.
	OutcomeBlocked Outcome = "blocked"

	// OutcomeStale: 変更を検知. Changed since the diff; not written.
	OutcomeStale Outcome = "stale"

	// OutcomeFailed: 失敗. Failed.
	OutcomeFailed Outcome = "failed"

	// OutcomeUnknown: 結果不明. Outcome unknown.
	OutcomeUnknown Outcome = "unknown"

	// OutcomeNotAttempted: 未実施. Not attempted.
	OutcomeNotAttempted Outcome = "notAttempted"
)

// ReadingState: State of one field of one record as it was read. Absent, blank and unreadable are different
// states.
type ReadingState string

// Known values of ReadingState. Later versions may add others.
const (
	// ReadingStateValue: 値あり. Value.
	ReadingStateValue ReadingState = "value"

	// ReadingStateAbsent: 値なし. No value.
	ReadingStateAbsent ReadingState = "absent"

	// ReadingStateBlank: 空欄. Blank.
	ReadingStateBlank ReadingState = "blank"

	// ReadingStateUnreadable: 読取不可. Not readable.
	ReadingStateUnreadable ReadingState = "unreadable"

	// ReadingStateUnmapped: 未知の値. Value not understood.
	ReadingStateUnmapped ReadingState = "unmapped"
)

// ResultNoticeCode: Kind of a result notice. `employmentStatusUnchanged`: a resignation date that is already
// past was written into SmartHR, which then leaves 在籍状況 as it is.
type ResultNoticeCode string

// Known values of ResultNoticeCode. Later versions may add others.
const (
	// ResultNoticeCodeEmploymentStatusUnchanged: SmartHRの在籍状況を手動で変更してください. Change the employment status in
	// SmartHR by hand.
	ResultNoticeCodeEmploymentStatusUnchanged ResultNoticeCode = "employmentStatusUnchanged"
)

// RowClass: 変更差分: class of a row of the comparison. The first four are those of `EmployeeClass`. `leftOut` is
// a source employee whom the job leaves out. `targetOnly` is an active employee of the target whom the source
// does not list. Rows of the last two classes appear only if the class is asked for. They have a `reason`,
// are not part of `counts` and of the digest, and cannot be selected for a sync.
type RowClass string

// Known values of RowClass. Later versions may add others.
const (
	// RowClassNew: 新規登録. New.
	RowClassNew RowClass = "new"

	// RowClassChanged: 差分あり. Changed.
	RowClassChanged RowClass = "changed"

	// RowClassUnchanged: 差分なし. Unchanged.
	RowClassUnchanged RowClass = "unchanged"

	// RowClassBlocked: 要確認. Blocked.
	RowClassBlocked RowClass = "blocked"

	// RowClassLeftOut: 対象外. Left out.
	RowClassLeftOut RowClass = "leftOut"

	// RowClassTargetOnly: 連携先のみ. Only in the target.
	RowClassTargetOnly RowClass = "targetOnly"
)

// Side: One of the two services.
type Side string

// Known values of Side. Later versions may add others.
const (
	// SideSmartHR: SmartHR. SmartHR.
	SideSmartHR Side = "smartHR"

	// SideKingOfTime: KING OF TIME. KING OF TIME.
	SideKingOfTime Side = "kingOfTime"
)

// UnlistedReason: Reason of a row of class `leftOut` (`notYetHired`, `resigned`, `byDecision`) or
// `targetOnly` (`unknown`, `resigned`, `notYetHired`, `withoutCode`). `withoutCode` means that the source
// lists the person without an employee code: the pair is known, or name in kana and birth date are the same.
type UnlistedReason string

// Known values of UnlistedReason. Later versions may add others.
const (
	// UnlistedReasonNotYetHired: 連携元では基準日より後の入社です. Hired after the base date, according to the source.
	UnlistedReasonNotYetHired UnlistedReason = "notYetHired"

	// UnlistedReasonResigned: 連携元では退職済みです. Resigned, according to the source.
	UnlistedReasonResigned UnlistedReason = "resigned"

	// UnlistedReasonByDecision: 判断により対象外です. Left out by a decision.
	UnlistedReasonByDecision UnlistedReason = "byDecision"

	// UnlistedReasonUnknown: 連携元にいません. The source does not have this person.
	UnlistedReasonUnknown UnlistedReason = "unknown"

	// UnlistedReasonWithoutCode: 連携元では社員番号がありません. In the source without an employee code.
	UnlistedReasonWithoutCode UnlistedReason = "withoutCode"
)

// WaitReason: Reason why a job is waiting.
type WaitReason string

// Known values of WaitReason. Later versions may add others.
const (
	// WaitReasonClosedHours: メンテナンス時間帯. Closed hours.
	WaitReasonClosedHours WaitReason = "closedHours"

	// WaitReasonRateLimit: 利用回数の制限. Rate limit.
	WaitReasonRateLimit WaitReason = "rateLimit"
)

// WhenClosed: Behaviour during KING OF TIME's closed hours.
type WhenClosed string

// Known values of WhenClosed. Later versions may add others.
const (
	// WhenClosedWait: 待つ. Wait until the service opens.
	WhenClosedWait WhenClosed = "wait"

	// WhenClosedRefuse: エラーを返す. Return an error at once.
	WhenClosedRefuse WhenClosed = "refuse"
)

// WriteAction: Action on one employee in the target.
type WriteAction string

// Known values of WriteAction. Later versions may add others.
const (
	// WriteActionCreate: 新規登録. Create.
	WriteActionCreate WriteAction = "create"

	// WriteActionUpdate: 更新. Update.
	WriteActionUpdate WriteAction = "update"

	// WriteActionNone: なし. None.
	WriteActionNone WriteAction = "none"
)

// Alteration: Field that the service stored with another value than the one sent.
type Alteration struct {
	Field Field `json:"field"`

	// Value that was sent.
	Sent *string `json:"sent"`

	// Value that was read back.
	Stored *string `json:"stored"`
}

// BilingualText: Text in Japanese and English.
type BilingualText struct {
	// Japanese text.
	Ja string `json:"ja"`

	// English text.
	En string `json:"en"`
}

// BusinessEstablishment: 所属事業所: business establishment in SmartHR.
type BusinessEstablishment struct {
	// Id of the business establishment.
	ID string `json:"id"`

	// Name.
	Name string `json:"name"`
}

// Candidate: Record of the target that a finding names, which may be of the same person.
type Candidate struct {
	// Id of a row within its job. Employees without a code have one, too.
	ID string `json:"id"`

	// Its employee code; null if it has none.
	EmployeeCode *string `json:"employeeCode"`
}

// CheckEntry: One entry of the preflight check.
type CheckEntry struct {
	Subject CheckSubject `json:"subject"`

	// Service concerned; null for this host.
	Side *Side `json:"side"`

	State CheckState `json:"state"`

	Message BilingualText `json:"message"`

	// Recommended action; null if there is none.
	Advice *BilingualText `json:"advice"`
}

// ClassCounts: Number of listed source employees in each class.
type ClassCounts struct {
	// 新規登録.
	New int `json:"new"`

	// 差分あり.
	Changed int `json:"changed"`

	// 差分なし.
	Unchanged int `json:"unchanged"`

	// 要確認.
	Blocked int `json:"blocked"`
}

// CodePoints: Characters of a field by their numbers in Unicode, such as `U+5C71 U+7530 U+200B`.
type CodePoints struct {
	// Null if the source has no text.
	Source *string `json:"source"`

	// Null if the target has no text.
	Target *string `json:"target"`
}

// DiffRow: Comparison of one source employee, or one person whom the comparison does not list.
type DiffRow struct {
	// Id of the source's record; of the target's record for class `targetOnly`.
	ID string `json:"id"`

	// Null for an employee without a code.
	EmployeeCode *string `json:"employeeCode"`

	// Last and first name in the source; in the target for class `targetOnly`.
	Name string `json:"name"`

	Class RowClass `json:"class"`

	// Reason of class `leftOut` or `targetOnly`; absent in other classes.
	Reason UnlistedReason `json:"reason,omitempty"`

	// True for a `leftOut` person with the reason `resigned` whom the target has without a resignation date
	// on or before the base date; else absent.
	StillActive bool `json:"stillActive,omitempty"`

	Differences []Difference `json:"differences"`

	// In rows of the class `new` only: every value to be written, in the order of the fields.
	Values []NewValue `json:"values,omitempty"`

	Findings []Finding `json:"findings"`

	// With the name style `business`: fields that show the legal name, because the business name is blank.
	LegalNameFields []Field `json:"legalNameFields,omitempty"`
}

// Difference: 差分: one field that differs.
type Difference struct {
	Field Field `json:"field"`

	// Current value in the target; null if there is none.
	Before *string `json:"before"`

	// Value to be written; null erases the value, and occurs only in fields named in `clear`.
	After *string `json:"after"`
}

// Division: 所属: division in KING OF TIME.
type Division struct {
	// Code.
	Code string `json:"code"`

	// Name.
	Name string `json:"name"`
}

// ExceededLimit: Limit in the settings that a sync would exceed.
type ExceededLimit struct {
	// `creates`, `changes`, `changedPercent`, `resignations` (resignation dates where the target has none),
	// `cleared`, `everyone` (every employee on both sides would change at once) or `shorterListPercent` (a
	// list is much shorter than in the last fetch).
	Limit string `json:"limit"`

	// Value that the sync would reach.
	Count int `json:"count"`

	// Maximum that the limit allows.
	Allowed int `json:"allowed"`
}

// Failure: Error of a job, or of one employee in it.
type Failure struct {
	// Kind of error, as in the list of errors.
	Kind ErrorKind `json:"kind"`

	// English message.
	Message string `json:"message"`

	// Japanese message.
	MessageJa string `json:"messageJa"`
}

// FieldExplanation: Comparison of one field.
type FieldExplanation struct {
	Field Field `json:"field"`

	Source FieldReading `json:"source"`

	// Null for an employee who is not in the target.
	Target *FieldReading `json:"target"`

	// Normalised value of the source.
	NormalisedSource *string `json:"normalisedSource"`

	// Normalised value of the target.
	NormalisedTarget *string `json:"normalisedTarget"`

	// True if both values are equal; null if they were not compared.
	Equal *bool `json:"equal"`

	// Names of the normalisation rules that changed a value, in the order of their use.
	Rules []string `json:"rules"`

	// Characters of both sides; present where the eye does not see how the texts differ: invisible
	// characters, variation selectors, compatibility ideographs, width.
	CodePoints *CodePoints `json:"codePoints,omitempty"`

	// For a name field: the kind of name that was used.
	NameStyle NameStyle `json:"nameStyle,omitempty"`

	// Findings about this field.
	Findings []Finding `json:"findings"`
}

// FieldReading: One field of one record as it was read.
type FieldReading struct {
	State ReadingState `json:"state"`

	// Text that the service sent; null if it sent none.
	Raw *string `json:"raw"`
}

// Finding: 要確認事項: fact about one employee that a person should review. It is not an error.
type Finding struct {
	Code FindingCode `json:"code"`

	Severity FindingSeverity `json:"severity"`

	// Field concerned; null if there is none.
	Field *Field `json:"field"`

	Message BilingualText `json:"message"`

	// Values that led to the finding, each under a short name. `otherID`, `otherCode` and `side` name another
	// record, `decision` the decision that has answered the finding.
	Values map[string]string `json:"values"`

	// Decisions that answer it, see `resolve`. Absent if there are none.
	Decisions []Decision `json:"decisions,omitempty"`
}

// HistoryEntry: One entry of the audit log.
type HistoryEntry struct {
	// Sequence number, from 1 and without gaps.
	Number int `json:"number"`

	// Time of the event.
	At time.Time `json:"at"`

	Event HistoryEvent `json:"event"`

	// Job; null for an event that concerns a connection or the whole ledger.
	Job *string `json:"job"`

	// Connection; null for an event that concerns the whole ledger.
	Connection *string `json:"connection"`

	// Person or program that made the request, named by the host program.
	Actor *string `json:"actor"`

	// Source record of the employee concerned.
	ID *string `json:"id"`

	// Employee code; null after the job has been forgotten.
	EmployeeCode *string `json:"employeeCode"`

	// Fields that were sent.
	Fields []Field `json:"fields"`

	// Outcome of a write.
	Outcome *Outcome `json:"outcome"`

	// Further detail of the event: a decision and the id of the other record, a digest, a kind of error, or
	// counts.
	Detail *string `json:"detail"`

	// Reason given in the request; null after the job has been forgotten.
	Reason *string `json:"reason"`

	// SHA-256 of the entry and of the hash of the entry before it, in hexadecimal.
	Hash string `json:"hash"`
}

// Job: 同期ジョブ: one run of comparison and sync, kept in the ledger.
type Job struct {
	// Name of a job. The caller may choose it: the same name with the same params returns the same job.
	Job string `json:"job"`

	State JobState `json:"state"`

	// Display text of the state.
	Label BilingualText `json:"label"`

	// 連携設定: name of a connection in the settings.
	Connection string `json:"connection"`

	Direction Direction `json:"direction"`

	// 従業員情報取得基準日.
	BaseDate string `json:"baseDate"`

	NameStyle NameStyle `json:"nameStyle"`

	// Fields in which a blank source value may erase the target's value.
	Clear []ClearableField `json:"clear"`

	// True if the job lists people who resigned on or before the base date for their resignation date; else
	// absent.
	Leavers bool `json:"leavers,omitempty"`

	// Facts about the job as a whole, once both services have been read.
	Notices []JobNotice `json:"notices"`

	// Time of the request.
	CreatedAt time.Time `json:"createdAt"`

	// Time at which both services had been read; null until then.
	FetchedAt *time.Time `json:"fetchedAt"`

	// Progress while the job is fetching, syncing or waiting; else null.
	Progress *Progress `json:"progress"`

	// Counts after the fetch; null before.
	Counts *ClassCounts `json:"counts"`

	// Source employees who are left out; absent before the end of the fetch.
	LeftOut *LeftOutCounts `json:"leftOut,omitempty"`

	// Outcomes after a sync has started; null before.
	Outcomes *OutcomeCounts `json:"outcomes"`

	// Time at which a waiting job continues by itself; else null.
	WaitingUntil *time.Time `json:"waitingUntil"`

	// Reason for waiting; null if the job is not waiting.
	WaitingFor *WaitReason `json:"waitingFor"`

	// Error of a failed job; else null.
	Error *Failure `json:"error"`

	// True after `forget` has erased the personal data; absent before.
	Forgotten bool `json:"forgotten,omitempty"`

	// Job that this one would undo; absent in other jobs.
	Undoes string `json:"undoes,omitempty"`
}

// JobNotice: Fact about a job as a whole that a person should know before a sync.
type JobNotice struct {
	Code JobNoticeCode `json:"code"`

	// Service concerned; absent if it is both.
	Side Side `json:"side,omitempty"`

	// Field concerned; absent if there is none.
	Field Field `json:"field,omitempty"`

	Message BilingualText `json:"message"`
}

// KingOfTimeCreateDefault: Values for new employees in KING OF TIME.
type KingOfTimeCreateDefault struct {
	// New employees to whom this default applies. Default: all that no other default names.
	Codes []string `json:"codes,omitempty"`

	// 所属: code of the division.
	DivisionCode string `json:"divisionCode"`

	// 雇用区分: code of the working type.
	WorkingTypeCode string `json:"workingTypeCode"`
}

// KingOfTimePlacement: Placement of a new employee in KING OF TIME.
type KingOfTimePlacement struct {
	// 所属: code of the division.
	DivisionCode string `json:"divisionCode"`

	// 雇用区分: code of the working type.
	WorkingTypeCode string `json:"workingTypeCode"`
}

// LeftOutCounts: Number of source employees who are left out, by reason. They are in no class of `counts`;
// `diff` lists them as class `leftOut`.
type LeftOutCounts struct {
	// Hired after the base date.
	NotYetHired int `json:"notYetHired"`

	// Resigned on or before the base date.
	Resigned int `json:"resigned"`

	// Of the resigned: the target has the person, and no resignation date on or before the base date.
	StillActive int `json:"stillActive"`

	// Left out by a decision.
	ByDecision int `json:"byDecision"`
}

// NewValue: Value of one field of a new employee.
type NewValue struct {
	Field Field `json:"field"`

	// Value to be written.
	Value string `json:"value"`
}

// OutcomeCounts: Number of selected employees with each outcome. The sum is always the number of selected
// employees. During a sync, a pending employee counts as `notAttempted`, and one whose write is in flight as
// `unknown`.
type OutcomeCounts struct {
	// Created in the target.
	Created int `json:"created"`

	// Updated in the target.
	Updated int `json:"updated"`

	// No write was necessary.
	Skipped int `json:"skipped"`

	// Blocked by a finding.
	Blocked int `json:"blocked"`

	// Changed since the diff.
	Stale int `json:"stale"`

	// Rejected by the service.
	Failed int `json:"failed"`

	// Outcome of the write is unknown.
	Unknown int `json:"unknown"`

	// Not attempted, or still pending.
	NotAttempted int `json:"notAttempted"`
}

// Override: Approval of a sync that exceeds a limit.
type Override struct {
	// Digest from the error `limitExceeded`.
	Digest string `json:"digest"`
}

// PlanCounts: Number of selected employees with each planned action.
type PlanCounts struct {
	// Employees to be created.
	Creates int `json:"creates"`

	// Employees to be updated.
	Updates int `json:"updates"`

	// No write was necessary.
	Skipped int `json:"skipped"`

	// Blocked by a finding.
	Blocked int `json:"blocked"`
}

// PlannedWrite: One write that a sync would make.
type PlannedWrite struct {
	// Id of a row within its job. Employees without a code have one, too.
	ID string `json:"id"`

	EmployeeCode *string `json:"employeeCode"`

	// Last and first name in the source.
	Name string `json:"name"`

	Action WriteAction `json:"action"`

	// Current and new value of each field to be written.
	Differences []Difference `json:"differences"`

	// Placement of a new employee; null for an update.
	Placement *Placement `json:"placement"`

	Findings []Finding `json:"findings"`
}

// Progress: Progress of a job.
type Progress struct {
	// Number of employees done.
	Done int `json:"done"`

	// Total number of employees; null while it is unknown.
	Total *int `json:"total"`

	// Estimated seconds until the end.
	EtaSeconds *int `json:"etaSeconds"`
}

// ProtocolLimits: Limits of a session. All of them are settings.
type ProtocolLimits struct {
	// Size of one message, in bytes.
	MessageBytes int `json:"messageBytes"`

	// Nesting depth of arrays and objects in one message.
	Nesting int `json:"nesting"`

	// Number of messages in one batch.
	BatchLength int `json:"batchLength"`

	// Requests of one connection being worked on; beyond it reading pauses.
	InFlight int `json:"inFlight"`

	// Number of simultaneous connections.
	Connections int `json:"connections"`

	// Size of one message before authentication, in bytes.
	UnauthenticatedBytes int `json:"unauthenticatedBytes"`

	// Seconds until a connection must authenticate, else it is closed.
	UnauthenticatedSeconds int `json:"unauthenticatedSeconds"`
}

// ResultNotice: Something that a person has to do after a write that succeeded.
type ResultNotice struct {
	Code ResultNoticeCode `json:"code"`

	Message BilingualText `json:"message"`
}

// ResultRow: Result of one selected employee. `id`, `employeeCode`, `name` and `action` are null after the
// job has been forgotten.
type ResultRow struct {
	ID *string `json:"id"`

	EmployeeCode *string `json:"employeeCode"`

	// Last and first name in the source.
	Name *string `json:"name"`

	Outcome Outcome `json:"outcome"`

	// Action that was taken or planned.
	Action *WriteAction `json:"action"`

	// Error, if the action did not succeed.
	Error *Failure `json:"error"`

	// Fields that the service stored with another value than the one sent.
	Altered []Alteration `json:"altered"`

	// What a person has to do after this write; absent if there is nothing.
	Notices []ResultNotice `json:"notices,omitempty"`

	// Time at which the outcome was recorded; null if the write was not attempted.
	At *time.Time `json:"at"`
}

// SelectionByClasses: All employees in these classes whom no earlier sync of the job has selected, with
// exceptions.
type SelectionByClasses struct {
	// Classes in the diff.
	Classes []EmployeeClass `json:"classes"`

	// Employee codes to exclude.
	Except []string `json:"except,omitempty"`

	// Employees with any of these findings are excluded.
	ExceptFindings []FindingCode `json:"exceptFindings,omitempty"`
}

// SelectionByCodes: The employees with these codes.
type SelectionByCodes struct {
	// Employee codes of the job's source.
	Codes []string `json:"codes"`
}

// SelectionByIds: The employees with these row ids.
type SelectionByIds struct {
	// Ids of rows in the diff.
	Ids []string `json:"ids"`
}

// SmartHRCreateDefault: Values for new employees in SmartHR.
type SmartHRCreateDefault struct {
	// New employees to whom this default applies. Default: all that no other default names.
	Codes []string `json:"codes,omitempty"`

	// 所属事業所: id of the business establishment.
	BusinessEstablishmentID string `json:"businessEstablishmentId"`
}

// SmartHRPlacement: Placement of a new employee in SmartHR.
type SmartHRPlacement struct {
	// 所属事業所: id of the business establishment.
	BusinessEstablishmentID string `json:"businessEstablishmentId"`
}

// StandingDecision: 判断: decision that lasts, with who made it and why.
type StandingDecision struct {
	// Id of a decision that lasts. It is never given again.
	ID string `json:"id"`

	// 連携設定: name of a connection in the settings.
	Connection string `json:"connection"`

	Decision Decision `json:"decision"`

	// With `samePerson`: true if both employee codes stay as they are.
	KeepTargetCode bool `json:"keepTargetCode,omitempty"`

	// Direction of the job in which it was made. `leaveOut` holds for this direction, all others for both.
	Direction Direction `json:"direction"`

	// Id of the record in the source of this direction.
	SourceID string `json:"sourceId"`

	// Id of the record in its target; null if the decision is about the source record alone.
	TargetID *string `json:"targetId"`

	// Person or program that decided, named by the host program.
	Actor *string `json:"actor"`

	// Reason given in the request.
	Reason *string `json:"reason"`

	// Time of the decision.
	At time.Time `json:"at"`
}

// SyncPlan: Plan of a sync. Nothing has been written.
type SyncPlan struct {
	// Name of a job. The caller may choose it: the same name with the same params returns the same job.
	Job string `json:"job"`

	// Digest of the diff on which the plan is based, for `override`.
	Digest string `json:"digest"`

	Planned PlanCounts `json:"planned"`

	// Limits that the sync would exceed, together with the job's earlier syncs. It would be refused without
	// `override`.
	ExceededLimits []ExceededLimit `json:"exceededLimits"`

	// Number of mails that KING OF TIME would send to verify addresses that are new to an employee's record.
	VerificationMails int `json:"verificationMails"`

	Writes []PlannedWrite `json:"writes"`
}

// WorkingType: 雇用区分: working type in KING OF TIME.
type WorkingType struct {
	// Code.
	Code string `json:"code"`

	// Name.
	Name string `json:"name"`
}

// CheckResult: Result of `check`.
type CheckResult struct {
	// 連携設定: name of a connection in the settings.
	Connection string `json:"connection"`

	// True if no entry has failed.
	Ok bool `json:"ok"`

	Entries []CheckEntry `json:"entries"`
}

// ChoicesResult: Result of `choices`.
type ChoicesResult struct {
	// 連携設定: name of a connection in the settings.
	Connection string `json:"connection"`

	// Absent if SmartHR was not requested.
	BusinessEstablishments []BusinessEstablishment `json:"businessEstablishments,omitempty"`

	// Absent if KING OF TIME was not requested.
	Divisions []Division `json:"divisions,omitempty"`

	// Absent if KING OF TIME was not requested.
	WorkingTypes []WorkingType `json:"workingTypes,omitempty"`
}

// DecisionsResult: Result of `decisions`.
type DecisionsResult struct {
	Decisions []StandingDecision `json:"decisions"`

	// Cursor of the next page; null on the last page.
	NextCursor *string `json:"nextCursor"`
}

// DiffResult: Result of `diff`.
type DiffResult struct {
	// Name of a job. The caller may choose it: the same name with the same params returns the same job.
	Job string `json:"job"`

	Counts ClassCounts `json:"counts"`

	// Digest of the whole comparison, without the classes `leftOut` and `targetOnly`.
	Digest string `json:"digest"`

	Rows []DiffRow `json:"rows"`

	// Cursor of the next page; null on the last page.
	NextCursor *string `json:"nextCursor"`
}

// ExplainResult: Result of `explain`.
type ExplainResult struct {
	// Name of a job. The caller may choose it: the same name with the same params returns the same job.
	Job string `json:"job"`

	// Id of a row within its job. Employees without a code have one, too.
	ID string `json:"id"`

	EmployeeCode *string `json:"employeeCode"`

	// Last and first name in the source; in the target for class `targetOnly`.
	Name string `json:"name"`

	Class RowClass `json:"class"`

	// Reason of class `leftOut` or `targetOnly`; absent in other classes.
	Reason UnlistedReason `json:"reason,omitempty"`

	Fields []FieldExplanation `json:"fields"`

	// All findings about this employee.
	Findings []Finding `json:"findings"`
}

// HelloResult: Result of `hello`.
type HelloResult struct {
	// Always `renkei`.
	Product string `json:"product"`

	// Version of the program.
	Version string `json:"version"`

	// Version of this contract. An incompatible change increases the first number.
	ContractVersion string `json:"contractVersion"`

	// True if the services are the sandbox's simulations.
	Sandbox bool `json:"sandbox"`

	// Names of the connections in the settings.
	Connections []string `json:"connections"`

	Limits ProtocolLimits `json:"limits"`

	// Optional features of this program.
	Features []string `json:"features"`
}

// HistoryResult: Result of `history`.
type HistoryResult struct {
	Entries []HistoryEntry `json:"entries"`

	// Cursor of the next page; null on the last page.
	NextCursor *string `json:"nextCursor"`
}

// JobsResult: Result of `jobs`.
type JobsResult struct {
	Jobs []Job `json:"jobs"`

	// Cursor of the next page; null on the last page.
	NextCursor *string `json:"nextCursor"`
}

// ResolveResult: Result of `resolve`.
type ResolveResult struct {
	// Name of a job. The caller may choose it: the same name with the same params returns the same job.
	Job string `json:"job"`

	Counts ClassCounts `json:"counts"`

	// Digest of the content that was shown. It changes with any change of that content.
	Digest string `json:"digest"`

	// The row after the decision.
	Row DiffRow `json:"row"`
}

// ResultsResult: Result of `results`.
type ResultsResult struct {
	// Name of a job. The caller may choose it: the same name with the same params returns the same job.
	Job string `json:"job"`

	Outcomes OutcomeCounts `json:"outcomes"`

	Rows []ResultRow `json:"rows"`

	// Cursor of the next page; null on the last page.
	NextCursor *string `json:"nextCursor"`
}

// SubscribeResult: Result of `subscribe`.
type SubscribeResult struct {
	// True if this connection is subscribed to all jobs.
	All bool `json:"all"`

	// Single jobs that this connection is subscribed to.
	Jobs []string `json:"jobs"`
}

// UnsubscribeResult: Result of `unsubscribe`.
type UnsubscribeResult struct {
	// True if this connection is subscribed to all jobs.
	All bool `json:"all"`

	// Single jobs that this connection is subscribed to.
	Jobs []string `json:"jobs"`
}

// VerifyHistoryResult: Result of `verifyHistory`.
type VerifyHistoryResult struct {
	// True if every entry is as it was written.
	Ok bool `json:"ok"`

	// Number of valid entries, from the first on.
	Entries int `json:"entries"`

	// Hash of the last valid entry, in hexadecimal; null if there is none.
	Head *string `json:"head"`

	// Kind of damage; null if there is none.
	Fault *HistoryFault `json:"fault"`

	// Number of the first invalid entry.
	Number *int `json:"number"`
}

// JobProgressParams: A job has made progress. Sent after `subscribe`, at most 10 times a second for each job.
// The last one is always sent.
type JobProgressParams struct {
	// Name of a job. The caller may choose it: the same name with the same params returns the same job.
	Job string `json:"job"`

	Progress Progress `json:"progress"`
}

// CreateDefault: Values for new employees that the source does not provide. They never apply to existing
// employees.
//
// One field is set; none for an alternative of a later version.
type CreateDefault struct {
	SmartHR *SmartHRCreateDefault

	KingOfTime *KingOfTimeCreateDefault
}

// MarshalJSON writes the field that is set.
func (u CreateDefault) MarshalJSON() ([]byte, error) {
	switch {
	case u.SmartHR != nil:
		return json.Marshal(u.SmartHR)
	case u.KingOfTime != nil:
		return json.Marshal(u.KingOfTime)
	}
	return []byte("null"), nil
}

// UnmarshalJSON sets the field whose required members the object has.
func (u *CreateDefault) UnmarshalJSON(data []byte) error {
	switch {
	case hasMembers(data, "businessEstablishmentId"):
		u.SmartHR = new(SmartHRCreateDefault)
		return json.Unmarshal(data, u.SmartHR)
	case hasMembers(data, "divisionCode", "workingTypeCode"):
		u.KingOfTime = new(KingOfTimeCreateDefault)
		return json.Unmarshal(data, u.KingOfTime)
	}
	return nil
}

// CreateDefaults: One default for all selected new employees, or a list of defaults for groups of them.
//
// One field is set; none for an alternative of a later version.
type CreateDefaults struct {
	One *CreateDefault

	List []CreateDefault
}

// MarshalJSON writes the field that is set.
func (u CreateDefaults) MarshalJSON() ([]byte, error) {
	switch {
	case u.One != nil:
		return json.Marshal(u.One)
	case u.List != nil:
		return json.Marshal(u.List)
	}
	return []byte("null"), nil
}

// Placement: Placement of a new employee in the target.
//
// One field is set; none for an alternative of a later version.
type Placement struct {
	SmartHR *SmartHRPlacement

	KingOfTime *KingOfTimePlacement
}

// MarshalJSON writes the field that is set.
func (u Placement) MarshalJSON() ([]byte, error) {
	switch {
	case u.SmartHR != nil:
		return json.Marshal(u.SmartHR)
	case u.KingOfTime != nil:
		return json.Marshal(u.KingOfTime)
	}
	return []byte("null"), nil
}

// UnmarshalJSON sets the field whose required members the object has.
func (u *Placement) UnmarshalJSON(data []byte) error {
	switch {
	case hasMembers(data, "businessEstablishmentId"):
		u.SmartHR = new(SmartHRPlacement)
		return json.Unmarshal(data, u.SmartHR)
	case hasMembers(data, "divisionCode", "workingTypeCode"):
		u.KingOfTime = new(KingOfTimePlacement)
		return json.Unmarshal(data, u.KingOfTime)
	}
	return nil
}

// Selection: 同期対象: employees selected for a sync.
//
// One field is set; none for an alternative of a later version.
type Selection struct {
	Codes *SelectionByCodes

	Ids *SelectionByIds

	Classes *SelectionByClasses
}

// MarshalJSON writes the field that is set.
func (u Selection) MarshalJSON() ([]byte, error) {
	switch {
	case u.Codes != nil:
		return json.Marshal(u.Codes)
	case u.Ids != nil:
		return json.Marshal(u.Ids)
	case u.Classes != nil:
		return json.Marshal(u.Classes)
	}
	return []byte("null"), nil
}

// UnmarshalJSON sets the field whose required members the object has.
func (u *Selection) UnmarshalJSON(data []byte) error {
	switch {
	case hasMembers(data, "codes"):
		u.Codes = new(SelectionByCodes)
		return json.Unmarshal(data, u.Codes)
	case hasMembers(data, "ids"):
		u.Ids = new(SelectionByIds)
		return json.Unmarshal(data, u.Ids)
	case hasMembers(data, "classes"):
		u.Classes = new(SelectionByClasses)
		return json.Unmarshal(data, u.Classes)
	}
	return nil
}

// SyncResult: The job; with `dryRun`, the plan.
//
// One field is set; none for an alternative of a later version.
type SyncResult struct {
	Job *Job

	Plan *SyncPlan
}

// MarshalJSON writes the field that is set.
func (u SyncResult) MarshalJSON() ([]byte, error) {
	switch {
	case u.Job != nil:
		return json.Marshal(u.Job)
	case u.Plan != nil:
		return json.Marshal(u.Plan)
	}
	return []byte("null"), nil
}

// UnmarshalJSON sets the field whose required members the object has.
func (u *SyncResult) UnmarshalJSON(data []byte) error {
	switch {
	case hasMembers(data, "job", "state", "label", "connection", "direction", "baseDate", "nameStyle", "clear", "notices", "createdAt", "fetchedAt", "progress", "counts", "outcomes", "waitingUntil", "waitingFor", "error"):
		u.Job = new(Job)
		return json.Unmarshal(data, u.Job)
	case hasMembers(data, "job", "digest", "planned", "exceededLimits", "verificationMails", "writes"):
		u.Plan = new(SyncPlan)
		return json.Unmarshal(data, u.Plan)
	}
	return nil
}

// Errors for errors.Is, one for each kind.
var (
	// ErrParseError: The message is not valid JSON. Send one JSON value in UTF-8, without trailing commas,
	// duplicate names or lone surrogates.
	ErrParseError error = kindError(ErrorKindParseError)

	// ErrInvalidRequest: The message is not a valid JSON-RPC 2.0 request. Send an object with
	// "jsonrpc":"2.0", a method, an id and named params.
	ErrInvalidRequest error = kindError(ErrorKindInvalidRequest)

	// ErrMethodNotFound: The method does not exist. Call rpc.discover for a list of methods.
	ErrMethodNotFound error = kindError(ErrorKindMethodNotFound)

	// ErrInvalidParams: A param is invalid, unknown or missing. Correct the param at `path` according to
	// `rule`.
	ErrInvalidParams error = kindError(ErrorKindInvalidParams)

	// ErrInternalError: renkei had an internal error. Try again. If the error persists, report it together
	// with the log entry.
	ErrInternalError error = kindError(ErrorKindInternalError)

	// ErrRequestCancelled: The request was cancelled. No action is required. Jobs that the request started
	// are not cancelled.
	ErrRequestCancelled error = kindError(ErrorKindRequestCancelled)

	// ErrUnauthenticated: The connection is not authenticated. Call authenticate within the time limit, with
	// the listener's token.
	ErrUnauthenticated error = kindError(ErrorKindUnauthenticated)

	// ErrNotConfigured: The settings are incomplete. Complete the settings as the message says. `renkei
	// config` shows the current settings.
	ErrNotConfigured error = kindError(ErrorKindNotConfigured)

	// ErrUnknownConnection: The connection does not exist. Use one of the names in `known`.
	ErrUnknownConnection error = kindError(ErrorKindUnknownConnection)

	// ErrUnknownJob: The job does not exist. Call jobs for a list of jobs, or start one with fetch.
	ErrUnknownJob error = kindError(ErrorKindUnknownJob)

	// ErrJobExists: A job with this name and other params exists. Choose another name, or use the same
	// params.
	ErrJobExists error = kindError(ErrorKindJobExists)

	// ErrJobNotReady: The job's state does not allow this request. Check `state`. Wait with waitSeconds, or
	// call status for the reason why the job ended.
	ErrJobNotReady error = kindError(ErrorKindJobNotReady)

	// ErrJobBusy: The job is busy with another request. Wait until that request has finished; status shows
	// the state.
	ErrJobBusy error = kindError(ErrorKindJobBusy)

	// ErrJobExpired: The fetched data has expired. Fetch again with another job name.
	ErrJobExpired error = kindError(ErrorKindJobExpired)

	// ErrServiceClosed: The service is in its closed hours. Try again after `opensAt`, or set whenClosed to
	// wait.
	ErrServiceClosed error = kindError(ErrorKindServiceClosed)

	// ErrServiceRefused: The service refused access because of the token, a permission or the IP address.
	// Call check for the cause and the remedy.
	ErrServiceRefused error = kindError(ErrorKindServiceRefused)

	// ErrServiceUnavailable: The service is unreachable or has failed. This call changed nothing. Try again
	// later; check tests the connection.
	ErrServiceUnavailable error = kindError(ErrorKindServiceUnavailable)

	// ErrIncompleteList: The list from the service may be incomplete. Fetch again. If many employees have
	// really left, raise limits.partialListPercent in the settings.
	ErrIncompleteList error = kindError(ErrorKindIncompleteList)

	// ErrCreateDefaultsRequired: New employees are selected without create defaults. Add createDefaults for
	// these employee codes; choices lists the options.
	ErrCreateDefaultsRequired error = kindError(ErrorKindCreateDefaultsRequired)

	// ErrUnknownChoice: The business establishment, division or working type does not exist. Use an id or
	// code from choices.
	ErrUnknownChoice error = kindError(ErrorKindUnknownChoice)

	// ErrUnknownEmployees: The job does not contain these employees. Use employee codes from diff.
	ErrUnknownEmployees error = kindError(ErrorKindUnknownEmployees)

	// ErrAlreadySelected: An earlier sync of the job has selected these employees. Leave the employees in
	// `employees` out. Use retry for those whose write failed.
	ErrAlreadySelected error = kindError(ErrorKindAlreadySelected)

	// ErrLimitExceeded: The writes would exceed a limit. Nothing was written. Review the plan with dryRun. If
	// it is correct, repeat the call with this digest in override.
	ErrLimitExceeded error = kindError(ErrorKindLimitExceeded)

	// ErrLedgerBusy: Another process is using the ledger. Use that process, stop it, or set another
	// stateDirectory.
	ErrLedgerBusy error = kindError(ErrorKindLedgerBusy)

	// ErrLedgerFull: The ledger is not writable: the disk is full or read-only. Free space in the state
	// folder. A request that could not be recorded was not sent.
	ErrLedgerFull error = kindError(ErrorKindLedgerFull)

	// ErrTooLarge: The message exceeds a protocol limit. Send less at once. hello lists all limits.
	ErrTooLarge error = kindError(ErrorKindTooLarge)

	// ErrCancelled: The job was cancelled. Call results for the writes that were made. retry processes the
	// remaining employees.
	ErrCancelled error = kindError(ErrorKindCancelled)

	// ErrRateLimited: The rate limit of the service has been reached. Try again after `retryAfter` seconds.
	ErrRateLimited error = kindError(ErrorKindRateLimited)

	// ErrInvalidResponse: The response of the service is invalid. Try again. If the error persists, a proxy
	// may be answering, or the API has changed.
	ErrInvalidResponse error = kindError(ErrorKindInvalidResponse)

	// ErrWrongTenant: The token belongs to another tenant than in the first use of this connection. Correct
	// the token in the settings, or add a connection for the other tenant.
	ErrWrongTenant error = kindError(ErrorKindWrongTenant)

	// ErrDigestMismatch: The digest does not match the current plan. Review the plan again with dryRun, and
	// use its digest.
	ErrDigestMismatch error = kindError(ErrorKindDigestMismatch)

	// ErrLedgerUnusable: The ledger file is unusable: damaged, of another program, or of a newer version.
	// Keep the file. Set another stateDirectory, or use the version of renkei that wrote the file.
	ErrLedgerUnusable error = kindError(ErrorKindLedgerUnusable)

	// ErrLedgerRestored: The ledger was restored from a copy and may lack later writes. Run `renkei adopt` to
	// continue. Restore the latest ledger. To continue with this one, run `renkei adopt` and fetch again.
	ErrLedgerRestored error = kindError(ErrorKindLedgerRestored)

	// ErrRecordRefused: The service rejected this employee. Correct the record as the message says, fetch
	// again, and sync this employee.
	ErrRecordRefused error = kindError(ErrorKindRecordRefused)

	// ErrRecordNotFound: The employee no longer exists in the service. Fetch again. The employee may have
	// been deleted in the target.
	ErrRecordNotFound error = kindError(ErrorKindRecordNotFound)

	// ErrPlanLimitExceeded: The maximum number of employees in the contract with the service has been
	// reached. Extend the contract with the service, then call retry.
	ErrPlanLimitExceeded error = kindError(ErrorKindPlanLimitExceeded)

	// ErrOutcomeUnknown: The response to a write was lost, and its outcome could not be determined. Call
	// retry. It reads the record before it sends anything again.
	ErrOutcomeUnknown error = kindError(ErrorKindOutcomeUnknown)

	// ErrNotKept: The service accepted the change, but did not keep the value. Check that the token may read
	// and write the field, and that the service can hold the characters.
	ErrNotKept error = kindError(ErrorKindNotKept)

	// ErrNothingToResolve: The decision does not apply to any finding that blocks this employee. Call explain
	// for the findings. Correct missing data in the source.
	ErrNothingToResolve error = kindError(ErrorKindNothingToResolve)

	// ErrAmbiguousEmployee: Several employees have this employee code. Use one of the `ids` as `id`, in place
	// of the employee code.
	ErrAmbiguousEmployee error = kindError(ErrorKindAmbiguousEmployee)

	// ErrCandidateRequired: `with` does not name one of the records in question. Set `with` to the id of one
	// of the `candidates`.
	ErrCandidateRequired error = kindError(ErrorKindCandidateRequired)

	// ErrUnknownDecision: There is no such decision, or it was taken back. Use an id from decisions.
	ErrUnknownDecision error = kindError(ErrorKindUnknownDecision)

	// ErrContradictingDecision: An earlier decision says otherwise about these records. Revoke the earlier
	// decision, or decide about the other employee first.
	ErrContradictingDecision error = kindError(ErrorKindContradictingDecision)
)

// ParseErrorData is the Data of ErrParseError.
type ParseErrorData struct {
	// JSON rule that was broken.
	Rule string `json:"rule,omitempty"`

	// Position in bytes from the start of the message.
	Offset int `json:"offset,omitempty"`
}

// InvalidRequestData is the Data of ErrInvalidRequest.
type InvalidRequestData struct {
	// Rule that was broken.
	Rule string `json:"rule,omitempty"`
}

// MethodNotFoundData is the Data of ErrMethodNotFound.
type MethodNotFoundData struct {
	// Method that was called.
	Method string `json:"method,omitempty"`
}

// InvalidParamsData is the Data of ErrInvalidParams.
type InvalidParamsData struct {
	// JSON Pointer to the param.
	Path string `json:"path"`

	// Rule that it breaks.
	Rule string `json:"rule"`
}

// NotConfiguredData is the Data of ErrNotConfigured.
type NotConfiguredData struct {
	// Setting concerned, if it is a single one.
	Setting string `json:"setting,omitempty"`
}

// UnknownConnectionData is the Data of ErrUnknownConnection.
type UnknownConnectionData struct {
	// Name in the request.
	Connection string `json:"connection,omitempty"`

	// Names of all connections in the settings.
	Known []string `json:"known,omitempty"`
}

// UnknownJobData is the Data of ErrUnknownJob.
type UnknownJobData struct {
	// Name of a job. The caller may choose it: the same name with the same params returns the same job.
	Job string `json:"job"`
}

// JobExistsData is the Data of ErrJobExists.
type JobExistsData struct {
	// Name of a job. The caller may choose it: the same name with the same params returns the same job.
	Job string `json:"job,omitempty"`
}

// JobNotReadyData is the Data of ErrJobNotReady.
type JobNotReadyData struct {
	// Name of a job. The caller may choose it: the same name with the same params returns the same job.
	Job string `json:"job,omitempty"`

	// Current state of the job.
	State JobState `json:"state,omitempty"`
}

// JobBusyData is the Data of ErrJobBusy.
type JobBusyData struct {
	// Name of a job. The caller may choose it: the same name with the same params returns the same job.
	Job string `json:"job,omitempty"`

	// Current state of the job.
	State JobState `json:"state,omitempty"`
}

// JobExpiredData is the Data of ErrJobExpired.
type JobExpiredData struct {
	// Name of a job. The caller may choose it: the same name with the same params returns the same job.
	Job string `json:"job,omitempty"`

	// Time at which the data was fetched.
	FetchedAt time.Time `json:"fetchedAt,omitempty"`
}

// ServiceClosedData is the Data of ErrServiceClosed.
type ServiceClosedData struct {
	// Service concerned.
	Side Side `json:"side,omitempty"`

	// Time of the next possible attempt.
	OpensAt time.Time `json:"opensAt,omitempty"`
}

// ServiceRefusedData is the Data of ErrServiceRefused.
type ServiceRefusedData struct {
	// Service concerned.
	Side Side `json:"side,omitempty"`

	// HTTP status code.
	Status int `json:"status,omitempty"`

	// Error code of the service, if it sent one.
	Code string `json:"code,omitempty"`

	// Messages of the service, with personal data masked.
	ServiceMessages []string `json:"serviceMessages,omitempty"`
}

// ServiceUnavailableData is the Data of ErrServiceUnavailable.
type ServiceUnavailableData struct {
	// Service concerned.
	Side Side `json:"side,omitempty"`
}

// IncompleteListData is the Data of ErrIncompleteList.
type IncompleteListData struct {
	// Service concerned.
	Side Side `json:"side,omitempty"`
}

// CreateDefaultsRequiredData is the Data of ErrCreateDefaultsRequired.
type CreateDefaultsRequiredData struct {
	// Service concerned.
	Side Side `json:"side"`

	// Codes of the new employees without a default.
	EmployeeCodes []string `json:"employeeCodes"`
}

// UnknownChoiceData is the Data of ErrUnknownChoice.
type UnknownChoiceData struct {
	// Param concerned: `businessEstablishmentId`, `divisionCode` or `workingTypeCode`.
	Choice string `json:"choice,omitempty"`

	// Id or code in the request.
	Value string `json:"value,omitempty"`
}

// UnknownEmployeesData is the Data of ErrUnknownEmployees.
type UnknownEmployeesData struct {
	// Codes or ids that are not in the job.
	Employees []string `json:"employees"`
}

// AlreadySelectedData is the Data of ErrAlreadySelected.
type AlreadySelectedData struct {
	// Codes or ids that were selected before.
	Employees []string `json:"employees"`
}

// LimitExceededData is the Data of ErrLimitExceeded.
type LimitExceededData struct {
	// All limits that the sync would exceed.
	Exceeded []ExceededLimit `json:"exceeded"`

	// Digest for `override`.
	Digest string `json:"digest"`
}

// LedgerBusyData is the Data of ErrLedgerBusy.
type LedgerBusyData struct {
	// Process that holds the ledger.
	Owner string `json:"owner,omitempty"`
}

// TooLargeData is the Data of ErrTooLarge.
type TooLargeData struct {
	// Name of the limit, as in hello.
	Limit string `json:"limit,omitempty"`

	// Maximum that the limit allows.
	Allowed int `json:"allowed,omitempty"`
}

// CancelledData is the Data of ErrCancelled.
type CancelledData struct {
	// Name of a job. The caller may choose it: the same name with the same params returns the same job.
	Job string `json:"job,omitempty"`
}

// RateLimitedData is the Data of ErrRateLimited.
type RateLimitedData struct {
	// Service concerned.
	Side Side `json:"side,omitempty"`

	// Time of the next possible attempt.
	OpensAt time.Time `json:"opensAt,omitempty"`
}

// InvalidResponseData is the Data of ErrInvalidResponse.
type InvalidResponseData struct {
	// Service concerned.
	Side Side `json:"side,omitempty"`
}

// WrongTenantData is the Data of ErrWrongTenant.
type WrongTenantData struct {
	// Service concerned.
	Side Side `json:"side,omitempty"`

	// Tenant of the first use.
	Expected string `json:"expected,omitempty"`

	// Tenant of the token.
	Found string `json:"found,omitempty"`
}

// DigestMismatchData is the Data of ErrDigestMismatch.
type DigestMismatchData struct {
	// Current digest.
	Digest string `json:"digest,omitempty"`
}

// NothingToResolveData is the Data of ErrNothingToResolve.
type NothingToResolveData struct {
	// Employee in the request.
	Employee string `json:"employee,omitempty"`

	Decision Decision `json:"decision,omitempty"`
}

// AmbiguousEmployeeData is the Data of ErrAmbiguousEmployee.
type AmbiguousEmployeeData struct {
	// Employee code in the request.
	Employee string `json:"employee"`

	// Ids of the rows with this code.
	Ids []string `json:"ids"`
}

// CandidateRequiredData is the Data of ErrCandidateRequired.
type CandidateRequiredData struct {
	// Employee in the request.
	Employee string `json:"employee"`

	// Records that the decision can be about.
	Candidates []Candidate `json:"candidates"`
}

// UnknownDecisionData is the Data of ErrUnknownDecision.
type UnknownDecisionData struct {
	// Id in the request.
	Decision string `json:"decision,omitempty"`
}

// ContradictingDecisionData is the Data of ErrContradictingDecision.
type ContradictingDecisionData struct {
	// Id of the earlier decision; null if another employee of the job has the record.
	Decision string `json:"decision,omitempty"`

	// Id of that employee's row, or null.
	Employee string `json:"employee,omitempty"`
}

// AuthenticateParams has the params of Authenticate. The zero value of an optional param is omitted.
type AuthenticateParams struct {
	// The listener's token.
	Token string `json:"token"`
}

// Authenticate: Authenticate the connection. On TCP, every other method except `ping` requires it. Until
// then, the limits `unauthenticatedBytes` and `unauthenticatedSeconds` apply, see `hello`. Each failure
// delays the next answer, and repeated failures close the connection.
//
// Errors: ErrUnauthenticated.
func (c *Client) Authenticate(ctx context.Context, params AuthenticateParams) error {
	return c.Call(ctx, "authenticate", params, nil)
}

// CancelParams has the params of Cancel. The zero value of an optional param is omitted.
type CancelParams struct {
	// Name of a job. The caller may choose it: the same name with the same params returns the same job.
	Job string `json:"job"`

	// Person or program that makes the request, named by the host program. The history keeps it; renkei does
	// not interpret it.
	Actor string `json:"actor,omitempty"`
}

// Cancel: Cancel a job. Writes in flight are finished and recorded. The remaining employees become
// `notAttempted`. A job that has ended does not change.
//
// Errors: ErrUnknownJob, ErrLedgerBusy, ErrLedgerFull, ErrLedgerUnusable, ErrLedgerRestored.
func (c *Client) Cancel(ctx context.Context, params CancelParams) (result Job, err error) {
	err = c.Call(ctx, "cancel", params, &result)
	return result, err
}

// CheckParams has the params of Check. The zero value of an optional param is omitted.
type CheckParams struct {
	// The connection. Optional if there is only one.
	Connection string `json:"connection,omitempty"`
}

// Check: Preflight check. Checks tokens, permissions, readable fields, allowed IP addresses, service hours,
// clock skew and the state folder. Each check is one entry, with advice if something is to be done. The
// method only reads. A service that refuses access is an entry with the state `failed`, not an error.
//
// Errors: ErrNotConfigured, ErrUnknownConnection.
func (c *Client) Check(ctx context.Context, params CheckParams) (result CheckResult, err error) {
	err = c.Call(ctx, "check", params, &result)
	return result, err
}

// ChoicesParams has the params of Choices. The zero value of an optional param is omitted.
type ChoicesParams struct {
	// The connection. Optional if there is only one.
	Connection string `json:"connection,omitempty"`

	// One service. Default: both.
	Side Side `json:"side,omitempty"`
}

// Choices: Options for new employees. Lists the business establishments (所属事業所) of SmartHR, and the divisions
// (所属) and working types (雇用区分) of KING OF TIME.
//
// Errors: ErrNotConfigured, ErrUnknownConnection, ErrServiceClosed, ErrServiceRefused, ErrServiceUnavailable,
// ErrRateLimited, ErrInvalidResponse, ErrWrongTenant.
func (c *Client) Choices(ctx context.Context, params ChoicesParams) (result ChoicesResult, err error) {
	err = c.Call(ctx, "choices", params, &result)
	return result, err
}

// DecisionsParams has the params of Decisions. The zero value of an optional param is omitted.
type DecisionsParams struct {
	// One connection. Default: all.
	Connection string `json:"connection,omitempty"`

	// Maximum number of rows in a page. Default: 100.
	Limit int `json:"limit,omitempty"`

	// Opaque position of the next page.
	Cursor string `json:"cursor,omitempty"`
}

// Decisions: List of the decisions in force. Decisions that last, newest first, in pages: `samePerson`,
// `differentPerson`, `takeOver` and `leaveOut`. They hold for later jobs of their connection, also after the
// job in which they were made was forgotten. `revoke` takes one back.
//
// Errors: ErrUnknownConnection, ErrLedgerBusy, ErrLedgerFull, ErrLedgerUnusable, ErrLedgerRestored.
func (c *Client) Decisions(ctx context.Context, params DecisionsParams) (result DecisionsResult, err error) {
	err = c.Call(ctx, "decisions", params, &result)
	return result, err
}

// EachDecisions goes over all rows of Decisions, page by page.
func (c *Client) EachDecisions(ctx context.Context, params DecisionsParams) *Rows[StandingDecision] {
	return &Rows[StandingDecision]{next: func(cursor string) ([]StandingDecision, *string, error) {
		if cursor != "" {
			params.Cursor = cursor
		}
		page, err := c.Decisions(ctx, params)
		return page.Decisions, page.NextCursor, err
	}}
}

// DiffParams has the params of Diff. The zero value of an optional param is omitted.
type DiffParams struct {
	// Name of a job. The caller may choose it: the same name with the same params returns the same job.
	Job string `json:"job"`

	// Filter: rows of these classes. Default: `new`, `changed`, `unchanged` and `blocked`.
	Classes []RowClass `json:"classes,omitempty"`

	// Filter: rows whose employee code or name contains this text.
	Search string `json:"search,omitempty"`

	// Filter: rows with any of these findings.
	Findings []FindingCode `json:"findings,omitempty"`

	// Maximum number of rows in a page. Default: 100.
	Limit int `json:"limit,omitempty"`

	// Opaque position of the next page.
	Cursor string `json:"cursor,omitempty"`

	// Maximum number of seconds to wait for the job before the answer. Default: 0.
	WaitSeconds int `json:"waitSeconds,omitempty"`
}

// Diff: Differences between source and target. One row for each listed employee of the source. The classes
// `leftOut` and `targetOnly` are shown only if they are asked for. `counts` covers the whole job, whatever
// the filters are. The order of the rows is stable: employees without a code come first, then all others by
// employee code. With `waitSeconds`, the call waits until the job has been fetched. If the time runs out
// first, the error is `jobNotReady`.
//
// Errors: ErrUnknownJob, ErrJobNotReady, ErrJobExpired, ErrLedgerBusy, ErrLedgerFull, ErrLedgerUnusable,
// ErrLedgerRestored.
func (c *Client) Diff(ctx context.Context, params DiffParams) (result DiffResult, err error) {
	err = c.Call(ctx, "diff", params, &result)
	return result, err
}

// EachDiff goes over all rows of Diff, page by page.
func (c *Client) EachDiff(ctx context.Context, params DiffParams) *Rows[DiffRow] {
	return &Rows[DiffRow]{next: func(cursor string) ([]DiffRow, *string, error) {
		if cursor != "" {
			params.Cursor = cursor
		}
		page, err := c.Diff(ctx, params)
		return page.Rows, page.NextCursor, err
	}}
}

// ExplainParams has the params of Explain. The zero value of an optional param is omitted.
type ExplainParams struct {
	// Name of a job. The caller may choose it: the same name with the same params returns the same job.
	Job string `json:"job"`

	// 社員番号・従業員コード: key that matches the records of the two sides. Leading zeros are significant.
	EmployeeCode string `json:"employeeCode,omitempty"`

	// Id of a row within its job. Employees without a code have one, too.
	ID string `json:"id,omitempty"`
}

// Explain: Comparison of one employee, field by field. Shows for each field both raw values, both normalised
// values and the rules that were applied, and the code points where the eye sees no difference. Give either
// `employeeCode` or the `id` of the row. People of the classes `leftOut` and `targetOnly` are explained as
// well, if no listed employee has the code. For class `targetOnly` the source has no values.
//
// Errors: ErrUnknownJob, ErrJobNotReady, ErrJobExpired, ErrUnknownEmployees, ErrAmbiguousEmployee,
// ErrLedgerBusy, ErrLedgerFull, ErrLedgerUnusable, ErrLedgerRestored.
func (c *Client) Explain(ctx context.Context, params ExplainParams) (result ExplainResult, err error) {
	err = c.Call(ctx, "explain", params, &result)
	return result, err
}

// FetchParams has the params of Fetch. The zero value of an optional param is omitted.
type FetchParams struct {
	// The connection. Optional if there is only one.
	Connection string `json:"connection,omitempty"`

	Direction Direction `json:"direction"`

	// 従業員情報取得基準日: at most 3 years ago and at most 1 year ahead. Default: today in Japan.
	BaseDate string `json:"baseDate,omitempty"`

	// Name of the job. Default: a generated name.
	Job string `json:"job,omitempty"`

	// Default: as in the settings.
	NameStyle NameStyle `json:"nameStyle,omitempty"`

	// Fields in which a blank source value may erase the target's value.
	Clear []ClearableField `json:"clear,omitempty"`

	// Whether to list people who resigned on or before the base date, if the target has the person with
	// another resignation date or without one. They are `changed` in that date alone, or `blocked`. Default:
	// false; they are then left out.
	Leavers bool `json:"leavers,omitempty"`

	// Default: as in the settings.
	WhenClosed WhenClosed `json:"whenClosed,omitempty"`

	// Maximum number of seconds to wait for the job before the answer. Default: 0.
	WaitSeconds int `json:"waitSeconds,omitempty"`

	// Person or program that makes the request, named by the host program. The history keeps it; renkei does
	// not interpret it.
	Actor string `json:"actor,omitempty"`
}

// Fetch: Fetch from both services and compare. Starts a job. Nothing is written to either service. The job is
// first `fetching`, then `ready`. The call is idempotent: the same job name with the same params returns the
// same job, and with other params it is an error. Without `baseDate` the params are those of the day: on the
// next day in Japan, the same name is an error. The source list excludes employees hired after the base date
// and employees who resigned on or before it; `leftOut` counts them.
//
// Errors: ErrNotConfigured, ErrUnknownConnection, ErrJobExists, ErrJobBusy, ErrServiceClosed,
// ErrServiceRefused, ErrServiceUnavailable, ErrRateLimited, ErrIncompleteList, ErrInvalidResponse,
// ErrWrongTenant, ErrLedgerBusy, ErrLedgerFull, ErrLedgerUnusable, ErrLedgerRestored.
func (c *Client) Fetch(ctx context.Context, params FetchParams) (result Job, err error) {
	err = c.Call(ctx, "fetch", params, &result)
	return result, err
}

// ForgetParams has the params of Forget. The zero value of an optional param is omitted.
type ForgetParams struct {
	// Name of a job. The caller may choose it: the same name with the same params returns the same job.
	Job string `json:"job"`

	// Person or program that makes the request, named by the host program. The history keeps it; renkei does
	// not interpret it.
	Actor string `json:"actor,omitempty"`
}

// Forget: Erase a job's personal data. Erases from the ledger everything that the job read and wrote about
// employees. The job's name, state and counts remain, and so do the decisions that last, with their reasons
// (see `decisions`).
//
// Errors: ErrUnknownJob, ErrJobBusy, ErrLedgerBusy, ErrLedgerFull, ErrLedgerUnusable, ErrLedgerRestored.
func (c *Client) Forget(ctx context.Context, params ForgetParams) (result Job, err error) {
	err = c.Call(ctx, "forget", params, &result)
	return result, err
}

// HelloParams has the params of Hello. The zero value of an optional param is omitted.
type HelloParams struct {
	// Name and version of the client, for the log.
	Client string `json:"client,omitempty"`
}

// Hello: Server identity, version, limits and features. Optional: no other method requires it. It opens
// neither the ledger nor a connection to a service.
func (c *Client) Hello(ctx context.Context, params HelloParams) (result HelloResult, err error) {
	err = c.Call(ctx, "hello", params, &result)
	return result, err
}

// HistoryParams has the params of History. The zero value of an optional param is omitted.
type HistoryParams struct {
	// Name of a job. The caller may choose it: the same name with the same params returns the same job.
	Job string `json:"job,omitempty"`

	// 社員番号・従業員コード: key that matches the records of the two sides. Leading zeros are significant.
	EmployeeCode string `json:"employeeCode,omitempty"`

	// Id of a row within its job. Employees without a code have one, too.
	ID string `json:"id,omitempty"`

	// Person or program that makes the request, named by the host program. The history keeps it; renkei does
	// not interpret it.
	Actor string `json:"actor,omitempty"`

	// Maximum number of rows in a page. Default: 100.
	Limit int `json:"limit,omitempty"`

	// Opaque position of the next page.
	Cursor string `json:"cursor,omitempty"`
}

// History: Audit log. Newest first, in pages. The log is append-only, and each entry contains the hash of the
// entry before it; `verifyHistory` checks this chain. With `employeeCode` or `id`, it lists the writes to one
// employee's data. Entries name the fields that were written, but never their values.
//
// Errors: ErrLedgerBusy, ErrLedgerFull, ErrLedgerUnusable, ErrLedgerRestored.
func (c *Client) History(ctx context.Context, params HistoryParams) (result HistoryResult, err error) {
	err = c.Call(ctx, "history", params, &result)
	return result, err
}

// EachHistory goes over all rows of History, page by page.
func (c *Client) EachHistory(ctx context.Context, params HistoryParams) *Rows[HistoryEntry] {
	return &Rows[HistoryEntry]{next: func(cursor string) ([]HistoryEntry, *string, error) {
		if cursor != "" {
			params.Cursor = cursor
		}
		page, err := c.History(ctx, params)
		return page.Entries, page.NextCursor, err
	}}
}

// JobsParams has the params of Jobs. The zero value of an optional param is omitted.
type JobsParams struct {
	// Maximum number of rows in a page. Default: 100.
	Limit int `json:"limit,omitempty"`

	// Opaque position of the next page.
	Cursor string `json:"cursor,omitempty"`
}

// Jobs: List of jobs. Newest first, in pages.
//
// Errors: ErrLedgerBusy, ErrLedgerFull, ErrLedgerUnusable, ErrLedgerRestored.
func (c *Client) Jobs(ctx context.Context, params JobsParams) (result JobsResult, err error) {
	err = c.Call(ctx, "jobs", params, &result)
	return result, err
}

// EachJobs goes over all rows of Jobs, page by page.
func (c *Client) EachJobs(ctx context.Context, params JobsParams) *Rows[Job] {
	return &Rows[Job]{next: func(cursor string) ([]Job, *string, error) {
		if cursor != "" {
			params.Cursor = cursor
		}
		page, err := c.Jobs(ctx, params)
		return page.Jobs, page.NextCursor, err
	}}
}

// Ping: Health check. Answers at once, also before `authenticate`.
func (c *Client) Ping(ctx context.Context) error {
	return c.Call(ctx, "ping", struct{}{}, nil)
}

// ResolveParams has the params of Resolve. The zero value of an optional param is omitted.
type ResolveParams struct {
	// Name of a job. The caller may choose it: the same name with the same params returns the same job.
	Job string `json:"job"`

	// 社員番号・従業員コード: key that matches the records of the two sides. Leading zeros are significant.
	EmployeeCode string `json:"employeeCode,omitempty"`

	// Id of a row within its job. Employees without a code have one, too.
	ID string `json:"id,omitempty"`

	Decision Decision `json:"decision"`

	// The other record: its id, or its employee code, as in the finding. Optional if only one record is
	// possible.
	With string `json:"with,omitempty"`

	// With `samePerson`: true to leave both employee codes as they are. Default: false, which writes the
	// source's code.
	KeepTargetCode bool `json:"keepTargetCode,omitempty"`

	// Reason for the decision. The history keeps it until the job is forgotten, and `decisions` as long as
	// the decision is in force.
	Reason string `json:"reason,omitempty"`

	// Maximum number of seconds to wait for the job before the answer. Default: 0.
	WaitSeconds int `json:"waitSeconds,omitempty"`

	// Person or program that makes the request, named by the host program. The history keeps it; renkei does
	// not interpret it.
	Actor string `json:"actor,omitempty"`
}

// Resolve: Resolve the findings that block an employee. Records the decision, its reason and its actor, and
// classifies the row again: a finding that the decision answers becomes a notice. The job's digest changes,
// too. `decisions` of a finding lists what answers it. One decision answers every finding of the row that
// lists it, and the row stays blocked by the rest. `samePerson`, `differentPerson`, `takeOver` and `leaveOut`
// last: later jobs of the connection know them, see the method `decisions`. All others hold for the values
// that this job has read. `leaveOut` is possible for every row. A decision cannot replace missing data:
// correct it in the source. Give either `employeeCode` or the `id` of the row. With `waitSeconds`, the call
// waits until the job is `ready`.
//
// Errors: ErrUnknownJob, ErrJobNotReady, ErrJobBusy, ErrJobExpired, ErrUnknownEmployees,
// ErrAmbiguousEmployee, ErrNothingToResolve, ErrCandidateRequired, ErrContradictingDecision, ErrLedgerBusy,
// ErrLedgerFull, ErrLedgerUnusable, ErrLedgerRestored.
func (c *Client) Resolve(ctx context.Context, params ResolveParams) (result ResolveResult, err error) {
	err = c.Call(ctx, "resolve", params, &result)
	return result, err
}

// ResultsParams has the params of Results. The zero value of an optional param is omitted.
type ResultsParams struct {
	// Name of a job. The caller may choose it: the same name with the same params returns the same job.
	Job string `json:"job"`

	// Filter: rows with these outcomes.
	Outcomes []Outcome `json:"outcomes,omitempty"`

	// Maximum number of rows in a page. Default: 100.
	Limit int `json:"limit,omitempty"`

	// Opaque position of the next page.
	Cursor string `json:"cursor,omitempty"`

	// Maximum number of seconds to wait for the job before the answer. Default: 0.
	WaitSeconds int `json:"waitSeconds,omitempty"`
}

// Results: Outcome for each selected employee. One row for each selected employee, in pages, in the order of
// `diff`. `outcomes` counts the whole job, whatever the filter is. With `waitSeconds`, the call waits for the
// end of a sync that was requested before it, even in the same batch.
//
// Errors: ErrUnknownJob, ErrJobNotReady, ErrLedgerBusy, ErrLedgerFull, ErrLedgerUnusable, ErrLedgerRestored.
func (c *Client) Results(ctx context.Context, params ResultsParams) (result ResultsResult, err error) {
	err = c.Call(ctx, "results", params, &result)
	return result, err
}

// EachResults goes over all rows of Results, page by page.
func (c *Client) EachResults(ctx context.Context, params ResultsParams) *Rows[ResultRow] {
	return &Rows[ResultRow]{next: func(cursor string) ([]ResultRow, *string, error) {
		if cursor != "" {
			params.Cursor = cursor
		}
		page, err := c.Results(ctx, params)
		return page.Rows, page.NextCursor, err
	}}
}

// ResumeParams has the params of Resume. The zero value of an optional param is omitted.
type ResumeParams struct {
	// Name of a job. The caller may choose it: the same name with the same params returns the same job.
	Job string `json:"job"`

	// Default: as in the sync request.
	WhenClosed WhenClosed `json:"whenClosed,omitempty"`

	// Maximum number of seconds to wait for the job before the answer. Default: 0.
	WaitSeconds int `json:"waitSeconds,omitempty"`

	// Person or program that makes the request, named by the host program. The history keeps it; renkei does
	// not interpret it.
	Actor string `json:"actor,omitempty"`
}

// Resume: Resume an interrupted job. Before anything is sent again, renkei looks up each write whose outcome
// is unknown.
//
// Errors: ErrUnknownJob, ErrJobNotReady, ErrJobBusy, ErrJobExpired, ErrCancelled, ErrNotConfigured,
// ErrUnknownConnection, ErrServiceClosed, ErrServiceRefused, ErrServiceUnavailable, ErrRateLimited,
// ErrInvalidResponse, ErrWrongTenant, ErrLedgerBusy, ErrLedgerFull, ErrLedgerUnusable, ErrLedgerRestored.
func (c *Client) Resume(ctx context.Context, params ResumeParams) (result Job, err error) {
	err = c.Call(ctx, "resume", params, &result)
	return result, err
}

// RetryParams has the params of Retry. The zero value of an optional param is omitted.
type RetryParams struct {
	// Name of a job. The caller may choose it: the same name with the same params returns the same job.
	Job string `json:"job"`

	// Default: as in the sync request.
	WhenClosed WhenClosed `json:"whenClosed,omitempty"`

	// Maximum number of seconds to wait for the job before the answer. Default: 0.
	WaitSeconds int `json:"waitSeconds,omitempty"`

	// Person or program that makes the request, named by the host program. The history keeps it; renkei does
	// not interpret it.
	Actor string `json:"actor,omitempty"`
}

// Retry: Retry the employees that did not succeed. Takes the employees whose outcome is `failed` or
// `notAttempted`, and those who are `unknown` if reading shows that the write did not happen. If there are
// none, nothing is sent.
//
// Errors: ErrUnknownJob, ErrJobNotReady, ErrJobBusy, ErrJobExpired, ErrCancelled, ErrNotConfigured,
// ErrUnknownConnection, ErrServiceClosed, ErrServiceRefused, ErrServiceUnavailable, ErrRateLimited,
// ErrInvalidResponse, ErrWrongTenant, ErrLedgerBusy, ErrLedgerFull, ErrLedgerUnusable, ErrLedgerRestored.
func (c *Client) Retry(ctx context.Context, params RetryParams) (result Job, err error) {
	err = c.Call(ctx, "retry", params, &result)
	return result, err
}

// RevokeParams has the params of Revoke. The zero value of an optional param is omitted.
type RevokeParams struct {
	// Id of a decision that lasts. It is never given again.
	ID string `json:"id"`

	// Reason for taking it back. The history keeps it.
	Reason string `json:"reason,omitempty"`

	// Person or program that makes the request, named by the host program. The history keeps it; renkei does
	// not interpret it.
	Actor string `json:"actor,omitempty"`
}

// Revoke: Take a decision back. The next `fetch` does not know the decision any more, and shows the findings
// again. Jobs that are fetched already keep their rows. The history records it, with reason and actor.
//
// Errors: ErrUnknownDecision, ErrLedgerBusy, ErrLedgerFull, ErrLedgerUnusable, ErrLedgerRestored.
func (c *Client) Revoke(ctx context.Context, params RevokeParams) (result StandingDecision, err error) {
	err = c.Call(ctx, "revoke", params, &result)
	return result, err
}

// Discover: OpenRPC document. Describes all methods of this contract.
func (c *Client) Discover(ctx context.Context) (result json.RawMessage, err error) {
	err = c.Call(ctx, "rpc.discover", struct{}{}, &result)
	return result, err
}

// Shutdown: Shut the process down. Answers, then ends as after SIGTERM: requests already read are finished
// and answered, and writes in flight are finished and recorded. A job that was syncing becomes `interrupted`
// and can be resumed.
func (c *Client) Shutdown(ctx context.Context) error {
	return c.Call(ctx, "shutdown", struct{}{}, nil)
}

// StatusParams has the params of Status. The zero value of an optional param is omitted.
type StatusParams struct {
	// Name of a job. The caller may choose it: the same name with the same params returns the same job.
	Job string `json:"job"`

	// Maximum number of seconds to wait for the job before the answer. Default: 0.
	WaitSeconds int `json:"waitSeconds,omitempty"`
}

// Status: State of a job. With `waitSeconds`, the call waits until the job is no longer fetching, syncing or
// waiting. If the time runs out first, the result is the job as it is.
//
// Errors: ErrUnknownJob, ErrLedgerBusy, ErrLedgerFull, ErrLedgerUnusable, ErrLedgerRestored.
func (c *Client) Status(ctx context.Context, params StatusParams) (result Job, err error) {
	err = c.Call(ctx, "status", params, &result)
	return result, err
}

// SubscribeParams has the params of Subscribe. The zero value of an optional param is omitted.
type SubscribeParams struct {
	// One job. Default: all jobs.
	Job string `json:"job,omitempty"`
}

// Subscribe: Subscribe to notifications. A connection receives only the notifications that it has subscribed
// to. Subscribing twice has no further effect.
func (c *Client) Subscribe(ctx context.Context, params SubscribeParams) (result SubscribeResult, err error) {
	err = c.Call(ctx, "subscribe", params, &result)
	return result, err
}

// SyncParams has the params of Sync. The zero value of an optional param is omitted.
type SyncParams struct {
	// Name of a job. The caller may choose it: the same name with the same params returns the same job.
	Job string `json:"job"`

	Select Selection `json:"select"`

	// Required if a new employee is selected.
	CreateDefaults *CreateDefaults `json:"createDefaults,omitempty"`

	// Digest of the diff that was approved; for any other, the error is `digestMismatch`. Default: no check.
	Digest string `json:"digest,omitempty"`

	// True to plan the writes without doing them. Default: false.
	DryRun bool `json:"dryRun,omitempty"`

	Override *Override `json:"override,omitempty"`

	// Default: as in the settings.
	WhenClosed WhenClosed `json:"whenClosed,omitempty"`

	// Maximum number of seconds to wait for the job before the answer. Default: 0.
	WaitSeconds int `json:"waitSeconds,omitempty"`

	// Person or program that makes the request, named by the host program. The history keeps it; renkei does
	// not interpret it.
	Actor string `json:"actor,omitempty"`
}

// Sync: Write the selected employees to the target. Creates and updates the selected employees in the target.
// Each of them has an outcome of its own. Immediately before a write, the record is read again: if it no
// longer matches the diff, the outcome is `stale` and nothing is written. Several syncs may follow one fetch:
// while the comparison is fresh, a job that is `done` takes further employees, and its limits count all of
// its syncs together. An employee who was selected before is refused with `alreadySelected`; a selection by
// classes leaves such employees out. With `dryRun`, the result is the list of planned writes with the limits
// that they would exceed; nothing is written, and everything else is refused as in the sync itself.
//
// Errors: ErrUnknownJob, ErrJobNotReady, ErrJobBusy, ErrJobExpired, ErrCreateDefaultsRequired,
// ErrUnknownChoice, ErrUnknownEmployees, ErrAmbiguousEmployee, ErrAlreadySelected, ErrLimitExceeded,
// ErrDigestMismatch, ErrCancelled, ErrNotConfigured, ErrUnknownConnection, ErrServiceClosed,
// ErrServiceRefused, ErrServiceUnavailable, ErrRateLimited, ErrInvalidResponse, ErrWrongTenant,
// ErrLedgerBusy, ErrLedgerFull, ErrLedgerUnusable, ErrLedgerRestored.
func (c *Client) Sync(ctx context.Context, params SyncParams) (result SyncResult, err error) {
	err = c.Call(ctx, "sync", params, &result)
	return result, err
}

// UndoParams has the params of Undo. The zero value of an optional param is omitted.
type UndoParams struct {
	// The job whose sync is to be undone.
	Job string `json:"job"`

	// Name of the new job. Default: a generated name. The call is idempotent: the same name for the same job
	// returns the same new job.
	NewJob string `json:"newJob,omitempty"`

	// Default: as in the settings.
	WhenClosed WhenClosed `json:"whenClosed,omitempty"`

	// Maximum number of seconds to wait for the job before the answer. Default: 0.
	WaitSeconds int `json:"waitSeconds,omitempty"`

	// Person or program that makes the request, named by the host program. The history keeps it; renkei does
	// not interpret it.
	Actor string `json:"actor,omitempty"`
}

// Undo: Prepare the reversal of a sync. Reads the target and compares it with the values from before the
// sync. Nothing is written: the result is a new job in the same direction. Review it with `diff` and write it
// with `sync`; all checks apply. A value that has changed since the sync is shown and blocks its row
// (`changedSinceSync`) until it is resolved. An employee that the sync created is listed (`createdBySync`),
// because renkei never deletes. A forgotten job cannot be undone.
//
// Errors: ErrUnknownJob, ErrJobExists, ErrJobNotReady, ErrJobBusy, ErrNotConfigured, ErrUnknownConnection,
// ErrCancelled, ErrServiceClosed, ErrServiceRefused, ErrServiceUnavailable, ErrRateLimited,
// ErrInvalidResponse, ErrIncompleteList, ErrWrongTenant, ErrLedgerBusy, ErrLedgerFull, ErrLedgerUnusable,
// ErrLedgerRestored.
func (c *Client) Undo(ctx context.Context, params UndoParams) (result Job, err error) {
	err = c.Call(ctx, "undo", params, &result)
	return result, err
}

// UnsubscribeParams has the params of Unsubscribe. The zero value of an optional param is omitted.
type UnsubscribeParams struct {
	// One job. Default: all subscriptions of this connection.
	Job string `json:"job,omitempty"`
}

// Unsubscribe: Cancel a subscription. Subscriptions to other jobs remain.
func (c *Client) Unsubscribe(ctx context.Context, params UnsubscribeParams) (result UnsubscribeResult, err error) {
	err = c.Call(ctx, "unsubscribe", params, &result)
	return result, err
}

// VerifyHistory: Integrity check of the audit log. Computes the hash of every entry again, from the first on.
// It reports the first entry that was edited, inserted, moved or removed. A copy of `head` that is kept
// elsewhere proves later that no entry up to it has changed.
//
// Errors: ErrLedgerBusy, ErrLedgerFull, ErrLedgerUnusable, ErrLedgerRestored.
func (c *Client) VerifyHistory(ctx context.Context) (result VerifyHistoryResult, err error) {
	err = c.Call(ctx, "verifyHistory", struct{}{}, &result)
	return result, err
}
