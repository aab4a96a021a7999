// Code generated from schema/ by `swift run ContractTool generate`. DO NOT EDIT.

package renkei

import (
	"context"
	"encoding/json"
	"time"
)

// ContractVersion is the version of the contract that these types are of.
const ContractVersion = "1.0"

// ErrorKind: Every kind of error.
type ErrorKind string

// The words of ErrorKind that are known; there may be more.
const (
	// ErrorKindParseError: JSONとして読み取れません。 This is not JSON.
	ErrorKindParseError ErrorKind = "parseError"

	// ErrorKindInvalidRequest: JSON-RPC 2.0のリクエストではありません。 This is JSON, but no JSON-RPC 2.0 request.
	ErrorKindInvalidRequest ErrorKind = "invalidRequest"

	// ErrorKindMethodNotFound: そのメソッドはありません。 There is no such method.
	ErrorKindMethodNotFound ErrorKind = "methodNotFound"

	// ErrorKindInvalidParams: パラメーターが正しくありません。 A param is wrong, unknown or missing.
	ErrorKindInvalidParams ErrorKind = "invalidParams"

	// ErrorKindInternalError: renkeiの内部エラーです。 renkei made a mistake.
	ErrorKindInternalError ErrorKind = "internalError"

	// ErrorKindRequestCancelled: リクエストは取り消されました。 The request was cancelled.
	ErrorKindRequestCancelled ErrorKind = "requestCancelled"

	// ErrorKindUnauthenticated: 認証されていません。 This connection has not shown the right token.
	ErrorKindUnauthenticated ErrorKind = "unauthenticated"

	// ErrorKindNotConfigured: 設定が足りません。 Something is missing in the settings.
	ErrorKindNotConfigured ErrorKind = "notConfigured"

	// ErrorKindUnknownConnection: その名前の連携設定はありません。 There is no connection of this name.
	ErrorKindUnknownConnection ErrorKind = "unknownConnection"

	// ErrorKindUnknownJob: その名前の同期ジョブはありません。 There is no job of this name.
	ErrorKindUnknownJob ErrorKind = "unknownJob"

	// ErrorKindJobExists: 同じ名前で条件の異なる同期ジョブがあります。 There is a job of this name with other params.
	ErrorKindJobExists ErrorKind = "jobExists"

	// ErrorKindJobNotReady: 同期ジョブがその操作のできる状態ではありません。 The job has not got there yet, or is past it.
	ErrorKindJobNotReady ErrorKind = "jobNotReady"

	// ErrorKindJobBusy: 同期ジョブはほかの処理の最中です。 Something else is being done with this job right now.
	ErrorKindJobBusy ErrorKind = "jobBusy"

	// ErrorKindJobExpired: 取得から時間が経ち、期限切れです。 What the job has read is too old to trust.
	ErrorKindJobExpired ErrorKind = "jobExpired"

	// ErrorKindServiceClosed: サービスのメンテナンス時間帯です。 The service is closed now.
	ErrorKindServiceClosed ErrorKind = "serviceClosed"

	// ErrorKindServiceRefused: サービスに拒否されました（トークン、権限、IPアドレスのいずれか）。 The service refused: token, permission or
	// address.
	ErrorKindServiceRefused ErrorKind = "serviceRefused"

	// ErrorKindServiceUnavailable: サービスに接続できないか、サービス側の障害です。 The service could not be reached, or failed.
	ErrorKindServiceUnavailable ErrorKind = "serviceUnavailable"

	// ErrorKindIncompleteList: サービスから取得した一覧が不完全な可能性があります。 The list that the service gave may be partial.
	ErrorKindIncompleteList ErrorKind = "incompleteList"

	// ErrorKindCreateDefaultsRequired: 新規登録する従業員の所属などが指定されていません。 New people are selected, and it is not said
	// where they belong.
	ErrorKindCreateDefaultsRequired ErrorKind = "createDefaultsRequired"

	// ErrorKindUnknownChoice: 指定された事業所・所属・雇用区分はありません。 The service has no such establishment, division or
	// working type.
	ErrorKindUnknownChoice ErrorKind = "unknownChoice"

	// ErrorKindUnknownEmployees: 同期ジョブにいない従業員が指定されています。 These employees are not in the job.
	ErrorKindUnknownEmployees ErrorKind = "unknownEmployees"

	// ErrorKindLimitExceeded: 書き込み件数が上限を超えています。何も書き込まれていません。 More would be written than the limits allow.
	// Nothing was written.
	ErrorKindLimitExceeded ErrorKind = "limitExceeded"

	// ErrorKindLedgerBusy: 台帳をほかのプロセスが使用中です。 Another process works with this ledger.
	ErrorKindLedgerBusy ErrorKind = "ledgerBusy"

	// ErrorKindLedgerFull: 台帳に書き込めません（空き容量不足または読み取り専用）。 The ledger cannot be written: the disk is full or
	// read-only.
	ErrorKindLedgerFull ErrorKind = "ledgerFull"

	// ErrorKindTooLarge: メッセージが上限を超えています。 The message exceeds a limit of the protocol.
	ErrorKindTooLarge ErrorKind = "tooLarge"

	// ErrorKindCancelled: 同期ジョブは中止されました。 The job was cancelled.
	ErrorKindCancelled ErrorKind = "cancelled"

	// ErrorKindRateLimited: サービスの利用回数の上限に達しました。 The service takes no more requests for now.
	ErrorKindRateLimited ErrorKind = "rateLimited"

	// ErrorKindUnreadableAnswer: サービスの応答を解釈できません。 The service's answer is not what its documentation
	// promises.
	ErrorKindUnreadableAnswer ErrorKind = "unreadableAnswer"

	// ErrorKindWrongTenant: アクセストークンが、この連携設定で最初に使われた企業のものではありません。 The token belongs to another tenant than
	// the one this connection was first used with.
	ErrorKindWrongTenant ErrorKind = "wrongTenant"

	// ErrorKindDigestMismatch: digestが現在の書き込み内容と一致しません。 The digest is not that of what would be written now.
	ErrorKindDigestMismatch ErrorKind = "digestMismatch"

	// ErrorKindLedgerUnusable: 台帳ファイルを使用できません（破損、別物、または新しい版）。 The ledger file cannot be used: it is damaged,
	// foreign, or of a newer version.
	ErrorKindLedgerUnusable ErrorKind = "ledgerUnusable"

	// ErrorKindLedgerRestored: 台帳が控えから戻されており、その後の書き込みを知らない可能性があります。続けるには`renkei adopt`を実行してください。 The ledger
	// was put back from a copy and may miss later writes: `renkei adopt` goes on from it.
	ErrorKindLedgerRestored ErrorKind = "ledgerRestored"

	// ErrorKindRecordRefused: サービスがこの従業員を受け付けませんでした。 The service refused this one employee.
	ErrorKindRecordRefused ErrorKind = "recordRefused"

	// ErrorKindRecordNotFound: 対象の従業員が見つかりません。 The record is no longer there.
	ErrorKindRecordNotFound ErrorKind = "recordNotFound"

	// ErrorKindPlanLimitExceeded: サービスの契約人数に達しています。 The head count of the contract with the service is
	// reached.
	ErrorKindPlanLimitExceeded ErrorKind = "planLimitExceeded"

	// ErrorKindOutcomeUnknown: 書き込みの応答が失われ、結果を確認できていません。 The answer to a write was lost, and reading did not
	// settle it.
	ErrorKindOutcomeUnknown ErrorKind = "outcomeUnknown"

	// ErrorKindNothingToResolve: この従業員に、その判断で解決できる要確認事項はありません。 Nothing that blocks this employee is answered
	// by this decision.
	ErrorKindNothingToResolve ErrorKind = "nothingToResolve"
)

// CheckState: How one entry of the preflight stands.
type CheckState string

// The words of CheckState that are known; there may be more.
const (
	// CheckStateOk: 正常. Works.
	CheckStateOk CheckState = "ok"

	// CheckStateNotice: 注意. Works, yet a person should know.
	CheckStateNotice CheckState = "notice"

	// CheckStateFailed: 異常. Will not work.
	CheckStateFailed CheckState = "failed"

	// CheckStateUnknown: 未確認. Could not be looked at.
	CheckStateUnknown CheckState = "unknown"
)

// CheckSubject: What one entry of the preflight looked at.
type CheckSubject string

// The words of CheckSubject that are known; there may be more.
const (
	// CheckSubjectToken: アクセストークン. Access token.
	CheckSubjectToken CheckSubject = "token"

	// CheckSubjectTenant: 契約企業. Tenant or company behind the token.
	CheckSubjectTenant CheckSubject = "tenant"

	// CheckSubjectReadPermission: 参照権限. Permission to read.
	CheckSubjectReadPermission CheckSubject = "readPermission"

	// CheckSubjectWritePermission: 更新権限. Permission to write.
	CheckSubjectWritePermission CheckSubject = "writePermission"

	// CheckSubjectReadableFields: 参照できる項目. Fields that the token may read.
	CheckSubjectReadableFields CheckSubject = "readableFields"

	// CheckSubjectAllowedIP: 許可IPアドレス. Allowed IP address.
	CheckSubjectAllowedIP CheckSubject = "allowedIP"

	// CheckSubjectChoices: 登録時の選択肢. Choices for new people.
	CheckSubjectChoices CheckSubject = "choices"

	// CheckSubjectClosedHours: メンテナンス時間帯. Closed hours.
	CheckSubjectClosedHours CheckSubject = "closedHours"

	// CheckSubjectClockSkew: 時刻のずれ. Clock skew.
	CheckSubjectClockSkew CheckSubject = "clockSkew"

	// CheckSubjectStateDirectory: 保存先フォルダ. State folder.
	CheckSubjectStateDirectory CheckSubject = "stateDirectory"
)

// ClearableField: A field whose blank source value may erase the target's, because the caller said so.
type ClearableField string

// The words of ClearableField that are known; there may be more.
const (
	// ClearableFieldLastName: 姓. Last name.
	ClearableFieldLastName ClearableField = "lastName"

	// ClearableFieldFirstName: 名. First name.
	ClearableFieldFirstName ClearableField = "firstName"

	// ClearableFieldLastNameKana: 姓（カナ）. Last name in katakana.
	ClearableFieldLastNameKana ClearableField = "lastNameKana"

	// ClearableFieldFirstNameKana: 名（カナ）. First name in katakana.
	ClearableFieldFirstNameKana ClearableField = "firstNameKana"

	// ClearableFieldGender: 性別. Gender.
	ClearableFieldGender ClearableField = "gender"

	// ClearableFieldBirthDate: 生年月日. Date of birth.
	ClearableFieldBirthDate ClearableField = "birthDate"

	// ClearableFieldEmail: メールアドレス. First e-mail address.
	ClearableFieldEmail ClearableField = "email"

	// ClearableFieldHireDate: 入社年月日. Date of hire.
	ClearableFieldHireDate ClearableField = "hireDate"

	// ClearableFieldResignationDate: 退職年月日. Date of resignation.
	ClearableFieldResignationDate ClearableField = "resignationDate"
)

// Decision: What a person decides about an employee's findings. What the data lacks is answered by mending
// it.
type Decision string

// The words of Decision that are known; there may be more.
const (
	// DecisionAccept: 社員番号のとおりとする. The people concerned were looked at: it is as the codes say.
	DecisionAccept Decision = "accept"

	// DecisionUseSource: 取得元の値を書き込む. Write the source's value although the target's has changed, too.
	DecisionUseSource Decision = "useSource"

	// DecisionKeepTarget: 同期先の値を残す. Leave the target's value as it is, this time.
	DecisionKeepTarget Decision = "keepTarget"
)

// Direction: 方向: which service is read (the source) and which is written (the target).
type Direction string

// The words of Direction that are known; there may be more.
const (
	// DirectionKingOfTimeToSmartHR: KING OF TIMEからSmartHRに取り込む. From KING OF TIME to SmartHR.
	DirectionKingOfTimeToSmartHR Direction = "kingOfTimeToSmartHR"

	// DirectionSmartHRToKingOfTime: SmartHRからKING OF TIMEに送る. From SmartHR to KING OF TIME.
	DirectionSmartHRToKingOfTime Direction = "smartHRToKingOfTime"
)

// EmployeeClass: 変更差分: what the comparison says of one source employee. Each has exactly one.
type EmployeeClass string

// The words of EmployeeClass that are known; there may be more.
const (
	// EmployeeClassNew: 新規登録. New: in the source, not in the target.
	EmployeeClassNew EmployeeClass = "new"

	// EmployeeClassChanged: 差分あり. Changed: on both sides, with a difference.
	EmployeeClassChanged EmployeeClass = "changed"

	// EmployeeClassUnchanged: 差分なし. Unchanged: on both sides, without one.
	EmployeeClassUnchanged EmployeeClass = "unchanged"

	// EmployeeClassBlocked: 要確認. Blocked: a person has to look first; the findings say why.
	EmployeeClassBlocked EmployeeClass = "blocked"
)

// Field: The ten fields that the two services share, in the order in which they are shown.
type Field string

// The words of Field that are known; there may be more.
const (
	// FieldEmployeeCode: 社員番号・従業員コード. Employee code, the key.
	FieldEmployeeCode Field = "employeeCode"

	// FieldLastName: 姓. Last name.
	FieldLastName Field = "lastName"

	// FieldFirstName: 名. First name.
	FieldFirstName Field = "firstName"

	// FieldLastNameKana: 姓（カナ）. Last name in katakana.
	FieldLastNameKana Field = "lastNameKana"

	// FieldFirstNameKana: 名（カナ）. First name in katakana.
	FieldFirstNameKana Field = "firstNameKana"

	// FieldGender: 性別. Gender.
	FieldGender Field = "gender"

	// FieldBirthDate: 生年月日. Date of birth.
	FieldBirthDate Field = "birthDate"

	// FieldEmail: メールアドレス. First e-mail address.
	FieldEmail Field = "email"

	// FieldHireDate: 入社年月日. Date of hire.
	FieldHireDate Field = "hireDate"

	// FieldResignationDate: 退職年月日. Date of resignation.
	FieldResignationDate Field = "resignationDate"
)

// FindingCode: 要確認事項: why a row is blocked or deserves a look.
type FindingCode string

// The words of FindingCode that are known; there may be more.
const (
	// FindingCodeMissingEmployeeCode: 社員番号がありません. No employee code.
	FindingCodeMissingEmployeeCode FindingCode = "missingEmployeeCode"

	// FindingCodeDuplicateEmployeeCode: 社員番号が重複しています. Several people carry this employee code.
	FindingCodeDuplicateEmployeeCode FindingCode = "duplicateEmployeeCode"

	// FindingCodeSimilarEmployeeCode: よく似た社員番号の従業員がいます. A code that is equal but for width, case or zero
	// padding.
	FindingCodeSimilarEmployeeCode FindingCode = "similarEmployeeCode"

	// FindingCodeProbableSamePerson: 別の社員番号の同一人物と思われます. Probably the same person under another code.
	FindingCodeProbableSamePerson FindingCode = "probableSamePerson"

	// FindingCodeCodeReused: 社員番号が別の人に使われています. The linked person has another code now, or the code another
	// person.
	FindingCodeCodeReused FindingCode = "codeReused"

	// FindingCodeCodesSwapped: 社員番号が入れ替わっています. Two people's codes were exchanged.
	FindingCodeCodesSwapped FindingCode = "codesSwapped"

	// FindingCodeMissingRequiredField: 登録に必要な項目がありません. A field that the target needs is missing.
	FindingCodeMissingRequiredField FindingCode = "missingRequiredField"

	// FindingCodeUnmappedValue: 未知の値です. A value never seen before.
	FindingCodeUnmappedValue FindingCode = "unmappedValue"

	// FindingCodeUnreadableField: 項目を読み取れません. A field that the token may not read.
	FindingCodeUnreadableField FindingCode = "unreadableField"

	// FindingCodePossibleRehire: 再入社の可能性があります. Possibly hired again after a resignation.
	FindingCodePossibleRehire FindingCode = "possibleRehire"

	// FindingCodeInvalidForTarget: 同期先が受け付けない値です. A value that the target would refuse.
	FindingCodeInvalidForTarget FindingCode = "invalidForTarget"

	// FindingCodeChangedOnBothSides: 両方で変更されています. Changed on both sides since the last sync.
	FindingCodeChangedOnBothSides FindingCode = "changedOnBothSides"

	// FindingCodeChangedSinceSync: 同期後に変更されています. In an undo: changed since that sync.
	FindingCodeChangedSinceSync FindingCode = "changedSinceSync"

	// FindingCodeCreatedBySync: 同期で登録された従業員です. In an undo: created by that sync; nothing is ever deleted.
	FindingCodeCreatedBySync FindingCode = "createdBySync"
)

// FindingSeverity: What a finding does to its row.
type FindingSeverity string

// The words of FindingSeverity that are known; there may be more.
const (
	// FindingSeverityBlocks: 要確認. The row is blocked.
	FindingSeverityBlocks FindingSeverity = "blocks"

	// FindingSeverityNotice: 参考. Worth a look; the row keeps its class.
	FindingSeverityNotice FindingSeverity = "notice"
)

// HistoryEvent: The event that a history entry records.
type HistoryEvent string

// The words of HistoryEvent that are known; there may be more.
const (
	// HistoryEventFetch: 取得の指示. A fetch was asked for.
	HistoryEventFetch HistoryEvent = "fetch"

	// HistoryEventSync: 同期の指示. A sync was asked for.
	HistoryEventSync HistoryEvent = "sync"

	// HistoryEventRetry: 再実行の指示. A retry was asked for.
	HistoryEventRetry HistoryEvent = "retry"

	// HistoryEventResume: 再開の指示. Going on with an interrupted sync was asked for.
	HistoryEventResume HistoryEvent = "resume"

	// HistoryEventCancel: 中止の指示. The end of a job was asked for.
	HistoryEventCancel HistoryEvent = "cancel"

	// HistoryEventUndo: 取り消しの指示. Taking a sync back was asked for.
	HistoryEventUndo HistoryEvent = "undo"

	// HistoryEventForget: 個人情報の消去. A job's personal data was removed.
	HistoryEventForget HistoryEvent = "forget"

	// HistoryEventRead: 一覧の取得. The services' lists were read.
	HistoryEventRead HistoryEvent = "read"

	// HistoryEventOverride: 上限超過の承認. A limit was exceeded, and the caller said yes.
	HistoryEventOverride HistoryEvent = "override"

	// HistoryEventResolve: 要確認事項の判断. Somebody decided about findings.
	HistoryEventResolve HistoryEvent = "resolve"

	// HistoryEventWrite: 書き込み. An employee was written, or was to be.
	HistoryEventWrite HistoryEvent = "write"

	// HistoryEventAdopt: 控えから戻した台帳の使用開始. A ledger that was put back from a copy was taken into use.
	HistoryEventAdopt HistoryEvent = "adopt"
)

// HistoryFault: What is wrong with an entry of the history.
type HistoryFault string

// The words of HistoryFault that are known; there may be more.
const (
	// HistoryFaultAltered: 書き換え、挿入、または並べ替え. It is not what its hash says: edited, put in, or moved.
	HistoryFaultAltered HistoryFault = "altered"

	// HistoryFaultMissing: 欠落. It is gone.
	HistoryFaultMissing HistoryFault = "missing"
)

// JobState: Where a job stands.
type JobState string

// The words of JobState that are known; there may be more.
const (
	// JobStateFetching: 取得中. Fetching.
	JobStateFetching JobState = "fetching"

	// JobStateReady: 同期待ち. Ready to sync.
	JobStateReady JobState = "ready"

	// JobStateSyncing: 同期中. Syncing.
	JobStateSyncing JobState = "syncing"

	// JobStateWaiting: 待機中. Waiting for opening hours or for the rate limit.
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

// NameStyle: 従業員氏名の設定: which name SmartHR→KING OF TIME sends. The other direction always writes the legal
// name.
type NameStyle string

// The words of NameStyle that are known; there may be more.
const (
	// NameStyleLegal: 本名. The legal name.
	NameStyleLegal NameStyle = "legal"

	// NameStyleBusiness: ビジネスネーム. The business name, or the legal one where it is blank.
	NameStyleBusiness NameStyle = "business"
)

// Outcome: 結果: one selected employee's final result. Each has exactly one.
type Outcome string

// The words of Outcome that are known; there may be more.
const (
	// OutcomeCreated: 登録済み. Created in the target.
	OutcomeCreated Outcome = "created"

	// OutcomeUpdated: 更新済み. Updated in the target.
	OutcomeUpdated Outcome = "updated"

	// OutcomeSkipped: 対象外. There was nothing to do.
	OutcomeSkipped Outcome = "skipped"

	// OutcomeBlocked: 要確認. A finding forbids the write until a person has looked.
	OutcomeBlocked Outcome = "blocked"

	// OutcomeStale: 変更を検知. No longer what the diff showed; nothing was written.
	OutcomeStale Outcome = "stale"

	// OutcomeFailed: 失敗. The service refused this one.
	OutcomeFailed Outcome = "failed"

	// OutcomeUnknown: 結果不明. The answer was lost and reading did not settle it.
	OutcomeUnknown Outcome = "unknown"

	// OutcomeNotAttempted: 未実施. Not attempted.
	OutcomeNotAttempted Outcome = "notAttempted"
)

// ReadingState: What reading one field of one record brought. Absent, blank and unreadable are three things.
type ReadingState string

// The words of ReadingState that are known; there may be more.
const (
	// ReadingStateValue: 値あり. A value.
	ReadingStateValue ReadingState = "value"

	// ReadingStateAbsent: 値なし. The service holds none.
	ReadingStateAbsent ReadingState = "absent"

	// ReadingStateBlank: 空欄. The service holds an empty one.
	ReadingStateBlank ReadingState = "blank"

	// ReadingStateUnreadable: 読取不可. The token may not see it.
	ReadingStateUnreadable ReadingState = "unreadable"

	// ReadingStateUnmapped: 未知の値. A value that cannot be understood.
	ReadingStateUnmapped ReadingState = "unmapped"
)

// Side: One of the two services.
type Side string

// The words of Side that are known; there may be more.
const (
	// SideSmartHR: SmartHR. SmartHR.
	SideSmartHR Side = "smartHR"

	// SideKingOfTime: KING OF TIME. KING OF TIME.
	SideKingOfTime Side = "kingOfTime"
)

// WaitReason: What a waiting job waits for.
type WaitReason string

// The words of WaitReason that are known; there may be more.
const (
	// WaitReasonClosedHours: メンテナンス時間帯. Closed hours.
	WaitReasonClosedHours WaitReason = "closedHours"

	// WaitReasonRateLimit: 利用回数の制限. The rate limit.
	WaitReasonRateLimit WaitReason = "rateLimit"
)

// WhenClosed: What to do in KING OF TIME's closed hours.
type WhenClosed string

// The words of WhenClosed that are known; there may be more.
const (
	// WhenClosedWait: 待つ. Wait until it opens.
	WhenClosedWait WhenClosed = "wait"

	// WhenClosedRefuse: 中止する. Refuse at once, with the time to come back.
	WhenClosedRefuse WhenClosed = "refuse"
)

// WriteAction: What is done, or would be, to one employee in the target.
type WriteAction string

// The words of WriteAction that are known; there may be more.
const (
	// WriteActionCreate: 新規登録. Create.
	WriteActionCreate WriteAction = "create"

	// WriteActionUpdate: 更新. Update.
	WriteActionUpdate WriteAction = "update"

	// WriteActionNone: なし. Nothing.
	WriteActionNone WriteAction = "none"
)

// Alteration: A field that the service stored otherwise than it was sent.
type Alteration struct {
	Field Field `json:"field"`

	// What was sent.
	Sent *string `json:"sent"`

	// What was read back.
	Stored *string `json:"stored"`
}

// BilingualText: A text in both languages of the people who read it.
type BilingualText struct {
	// Japanese.
	Ja string `json:"ja"`

	// English.
	En string `json:"en"`
}

// BusinessEstablishment: 所属事業所 in SmartHR.
type BusinessEstablishment struct {
	// Its id.
	ID string `json:"id"`

	// Its name.
	Name string `json:"name"`
}

// CheckEntry: One line of the preflight: what was looked at, how it stands, why, and what to do about it.
type CheckEntry struct {
	Subject CheckSubject `json:"subject"`

	// The service it is about; null for this host.
	Side *Side `json:"side"`

	State CheckState `json:"state"`

	Message BilingualText `json:"message"`

	// What to do, if anything is to be done.
	Advice *BilingualText `json:"advice"`
}

// ClassCounts: How many source employees are in each class.
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

// DiffRow: One source employee as the comparison shows it.
type DiffRow struct {
	// A row's identity within its job, so that people without a code have one too.
	ID string `json:"id"`

	// Null for a person without one.
	EmployeeCode *string `json:"employeeCode"`

	// Last and first name, as the source has them.
	Name string `json:"name"`

	Class EmployeeClass `json:"class"`

	Differences []Difference `json:"differences"`

	Findings []Finding `json:"findings"`

	// With the name style `business`: the fields whose business name is blank, so that the legal one stands.
	LegalNameFields []Field `json:"legalNameFields,omitempty"`
}

// Difference: 差分: one differing field.
type Difference struct {
	Field Field `json:"field"`

	// The target's value now; null if it has none.
	Before *string `json:"before"`

	// What would be written; null erases, which only happens to a field named in `clear`.
	After *string `json:"after"`
}

// Division: 所属 in KING OF TIME.
type Division struct {
	// Its code.
	Code string `json:"code"`

	// Its name.
	Name string `json:"name"`
}

// ExceededLimit: A limit of the settings that a sync would exceed.
type ExceededLimit struct {
	// `creates`, `changes`, `changedPercent`, `resignations`, `cleared`, `everyone` (all whom both sides have
	// would change at once) or `shorterListPercent` (a list is much shorter than last time).
	Limit string `json:"limit"`

	// What the sync would come to.
	Count int `json:"count"`

	// What the limit allows.
	Allowed int `json:"allowed"`
}

// Failure: Why a job, or one employee of it, did not get there.
type Failure struct {
	// The kind of error, as in the list of errors.
	Kind ErrorKind `json:"kind"`

	// English, for a person.
	Message string `json:"message"`

	// Japanese, for a person.
	MessageJa string `json:"messageJa"`
}

// FieldExplanation: How one field was compared.
type FieldExplanation struct {
	Field Field `json:"field"`

	Source FieldReading `json:"source"`

	// Null for a person who is not in the target.
	Target *FieldReading `json:"target"`

	// The source's value as it was compared.
	NormalisedSource *string `json:"normalisedSource"`

	// The target's value as it was compared.
	NormalisedTarget *string `json:"normalisedTarget"`

	// Whether the two are the same; null if they were not compared.
	Equal *bool `json:"equal"`

	// The normalisation rules that changed anything, by name, in the order in which they were used.
	Rules []string `json:"rules"`

	// For a name: which one was taken.
	NameStyle NameStyle `json:"nameStyle,omitempty"`

	// The findings about this field.
	Findings []Finding `json:"findings"`
}

// FieldReading: One field of one record, as it was read.
type FieldReading struct {
	State ReadingState `json:"state"`

	// The text that the service sent, if it sent any.
	Raw *string `json:"raw"`
}

// Finding: 要確認事項: something about one employee that a person should look at. It is not an error.
type Finding struct {
	Code FindingCode `json:"code"`

	Severity FindingSeverity `json:"severity"`

	// The field it is about, if it is about one.
	Field *Field `json:"field"`

	Message BilingualText `json:"message"`

	// The values that led to it, by a short name, such as `otherCode`.
	Values map[string]string `json:"values"`
}

// HistoryEntry: One thing that was done: by whom, in which job, to whose data.
type HistoryEntry struct {
	// Counted from 1, without a gap.
	Number int `json:"number"`

	// When.
	At time.Time `json:"at"`

	Event HistoryEvent `json:"event"`

	// The job; null of what concerns the ledger as a whole.
	Job *string `json:"job"`

	// Its connection; null as `job` is.
	Connection *string `json:"connection"`

	// Who asked, as the host program said.
	Actor *string `json:"actor"`

	// The source record of the employee concerned.
	ID *string `json:"id"`

	// The employee's code; null once the job is forgotten.
	EmployeeCode *string `json:"employeeCode"`

	// The fields that were sent.
	Fields []Field `json:"fields"`

	// What came of a write.
	Outcome *Outcome `json:"outcome"`

	// What else belongs to it: a decision, a digest, an error's kind, counts.
	Detail *string `json:"detail"`

	// What the caller gave as the reason; null once the job is forgotten.
	Reason *string `json:"reason"`

	// SHA-256 over the entry and the hash of the one before, in hex.
	Hash string `json:"hash"`
}

// Job: 同期ジョブ: one run of the comparison and the sync. It is kept in the ledger.
type Job struct {
	// A job's name. The caller may choose it; the same name with the same params gives the same job.
	Job string `json:"job"`

	State JobState `json:"state"`

	// The state in words.
	Label BilingualText `json:"label"`

	// 連携設定: a connection's name in the settings.
	Connection string `json:"connection"`

	Direction Direction `json:"direction"`

	// 従業員情報取得基準日.
	BaseDate string `json:"baseDate"`

	NameStyle NameStyle `json:"nameStyle"`

	// Fields that a blank source value may erase.
	Clear []ClearableField `json:"clear"`

	// When the job was asked for.
	CreatedAt time.Time `json:"createdAt"`

	// When both services had been read; null until then.
	FetchedAt *time.Time `json:"fetchedAt"`

	// While it is fetching, syncing or waiting.
	Progress *Progress `json:"progress"`

	// Once it has been fetched.
	Counts *ClassCounts `json:"counts"`

	// Once a sync has begun.
	Outcomes *OutcomeCounts `json:"outcomes"`

	// While it is waiting: when it goes on by itself.
	WaitingUntil *time.Time `json:"waitingUntil"`

	// While it is waiting: what for.
	WaitingFor *WaitReason `json:"waitingFor"`

	// If it failed.
	Error *Failure `json:"error"`

	// True once `forget` has removed its personal data; left out until then.
	Forgotten bool `json:"forgotten,omitempty"`

	// The job that this one would take back; left out of other jobs.
	Undoes string `json:"undoes,omitempty"`
}

// KingOfTimeCreateDefault: What new people in KING OF TIME are given.
type KingOfTimeCreateDefault struct {
	// The new people for whom this holds; without it, all whom no other group names.
	Codes []string `json:"codes,omitempty"`

	// 所属, by its code.
	DivisionCode string `json:"divisionCode"`

	// 雇用区分, by its code.
	WorkingTypeCode string `json:"workingTypeCode"`
}

// KingOfTimePlacement: Where a new person belongs in KING OF TIME.
type KingOfTimePlacement struct {
	// 所属, by its code.
	DivisionCode string `json:"divisionCode"`

	// 雇用区分, by its code.
	WorkingTypeCode string `json:"workingTypeCode"`
}

// OutcomeCounts: How many selected employees have each outcome; they always add up to the number selected.
// While a sync goes on, who waits counts as `notAttempted` and who is being written as `unknown`.
type OutcomeCounts struct {
	// Created.
	Created int `json:"created"`

	// Updated.
	Updated int `json:"updated"`

	// Nothing to do.
	Skipped int `json:"skipped"`

	// A finding forbids the write.
	Blocked int `json:"blocked"`

	// No longer what the diff showed.
	Stale int `json:"stale"`

	// Refused by the service.
	Failed int `json:"failed"`

	// Not known whether it was done.
	Unknown int `json:"unknown"`

	// Not attempted, or not yet.
	NotAttempted int `json:"notAttempted"`
}

// Override: The caller's "yes, this one" to an exceeded limit.
type Override struct {
	// The digest of the diff, as it came with `limitExceeded`.
	Digest string `json:"digest"`
}

// PlanCounts: How many of the selected would be written, and how many not.
type PlanCounts struct {
	// Would be created.
	Creates int `json:"creates"`

	// Would be updated.
	Updates int `json:"updates"`

	// Nothing to do.
	Skipped int `json:"skipped"`

	// A finding forbids the write.
	Blocked int `json:"blocked"`
}

// PlannedWrite: One write that a sync would do.
type PlannedWrite struct {
	// A row's identity within its job, so that people without a code have one too.
	ID string `json:"id"`

	EmployeeCode *string `json:"employeeCode"`

	// Last and first name, as the source has them.
	Name string `json:"name"`

	Action WriteAction `json:"action"`

	// Field by field: what the target holds now, what would be written.
	Differences []Difference `json:"differences"`

	// For a create.
	Placement *Placement `json:"placement"`
}

// Progress: How far a job has got.
type Progress struct {
	// People done.
	Done int `json:"done"`

	// People in all; null while the service has not said.
	Total *int `json:"total"`

	// Seconds until it is done, as far as one can tell.
	EtaSeconds *int `json:"etaSeconds"`
}

// ProtocolLimits: What a session may ask for at most. All are settings.
type ProtocolLimits struct {
	// Bytes of one message.
	MessageBytes int `json:"messageBytes"`

	// Depth of arrays and objects in one message.
	Nesting int `json:"nesting"`

	// Messages in one batch.
	BatchLength int `json:"batchLength"`

	// Requests of one connection being worked on; beyond it reading pauses.
	InFlight int `json:"inFlight"`

	// Connections at once.
	Connections int `json:"connections"`

	// Bytes of one message on a connection that needs a token and has not shown it yet.
	UnauthenticatedBytes int `json:"unauthenticatedBytes"`

	// How long such a connection may take; then it is closed.
	UnauthenticatedSeconds int `json:"unauthenticatedSeconds"`
}

// ResultRow: One selected employee's result. `id`, `employeeCode`, `name` and `action` are null once the job
// was forgotten.
type ResultRow struct {
	ID *string `json:"id"`

	EmployeeCode *string `json:"employeeCode"`

	// Last and first name, as the source has them.
	Name *string `json:"name"`

	Outcome Outcome `json:"outcome"`

	// What was done or was to be done.
	Action *WriteAction `json:"action"`

	// Why not, if it was not done.
	Error *Failure `json:"error"`

	// Fields that the service stored otherwise than they were sent.
	Altered []Alteration `json:"altered"`

	// When the outcome was recorded; null if it was not attempted.
	At *time.Time `json:"at"`
}

// SelectionByClasses: Everybody in these classes, with exceptions.
type SelectionByClasses struct {
	// Classes of the diff.
	Classes []EmployeeClass `json:"classes"`

	// Employee codes to leave out.
	Except []string `json:"except,omitempty"`
}

// SelectionByCodes: The employees with these codes.
type SelectionByCodes struct {
	// Employee codes of the job's source.
	Codes []string `json:"codes"`
}

// SmartHRCreateDefault: What new people in SmartHR are given.
type SmartHRCreateDefault struct {
	// The new people for whom this holds; without it, all whom no other group names.
	Codes []string `json:"codes,omitempty"`

	// 所属事業所, by its id.
	BusinessEstablishmentID string `json:"businessEstablishmentId"`
}

// SmartHRPlacement: Where a new person belongs in SmartHR.
type SmartHRPlacement struct {
	// 所属事業所, by its id.
	BusinessEstablishmentID string `json:"businessEstablishmentId"`
}

// SyncPlan: What a sync would do; nothing has been written.
type SyncPlan struct {
	// A job's name. The caller may choose it; the same name with the same params gives the same job.
	Job string `json:"job"`

	// The digest of the diff that these writes come from; it is what `override` takes.
	Digest string `json:"digest"`

	Planned PlanCounts `json:"planned"`

	Writes []PlannedWrite `json:"writes"`
}

// WorkingType: 雇用区分 in KING OF TIME.
type WorkingType struct {
	// Its code.
	Code string `json:"code"`

	// Its name.
	Name string `json:"name"`
}

// CheckResult: What `check` answers.
type CheckResult struct {
	// 連携設定: a connection's name in the settings.
	Connection string `json:"connection"`

	// Whether no entry has failed.
	Ok bool `json:"ok"`

	Entries []CheckEntry `json:"entries"`
}

// ChoicesResult: What `choices` answers.
type ChoicesResult struct {
	// 連携設定: a connection's name in the settings.
	Connection string `json:"connection"`

	// Left out if SmartHR was not asked.
	BusinessEstablishments []BusinessEstablishment `json:"businessEstablishments,omitempty"`

	// Left out if KING OF TIME was not asked.
	Divisions []Division `json:"divisions,omitempty"`

	// Left out if KING OF TIME was not asked.
	WorkingTypes []WorkingType `json:"workingTypes,omitempty"`
}

// DiffResult: What `diff` answers.
type DiffResult struct {
	// A job's name. The caller may choose it; the same name with the same params gives the same job.
	Job string `json:"job"`

	Counts ClassCounts `json:"counts"`

	// Stands for the whole comparison.
	Digest string `json:"digest"`

	Rows []DiffRow `json:"rows"`

	// Null on the last page.
	NextCursor *string `json:"nextCursor"`
}

// ExplainResult: What `explain` answers.
type ExplainResult struct {
	// A job's name. The caller may choose it; the same name with the same params gives the same job.
	Job string `json:"job"`

	// A row's identity within its job, so that people without a code have one too.
	ID string `json:"id"`

	EmployeeCode *string `json:"employeeCode"`

	// Last and first name, as the source has them.
	Name string `json:"name"`

	Class EmployeeClass `json:"class"`

	Fields []FieldExplanation `json:"fields"`

	// All findings of this employee.
	Findings []Finding `json:"findings"`
}

// HelloResult: What `hello` answers.
type HelloResult struct {
	// Always `renkei`.
	Product string `json:"product"`

	// The program's version.
	Version string `json:"version"`

	// The version of this contract; the first number changes when something breaks.
	ContractVersion string `json:"contractVersion"`

	// Whether the made-up services of the sandbox stand behind it.
	Sandbox bool `json:"sandbox"`

	// The connections of the settings, by name.
	Connections []string `json:"connections"`

	Limits ProtocolLimits `json:"limits"`

	// What this program can do beyond the methods themselves.
	Features []string `json:"features"`
}

// HistoryResult: What `history` answers.
type HistoryResult struct {
	Entries []HistoryEntry `json:"entries"`

	// Null on the last page.
	NextCursor *string `json:"nextCursor"`
}

// JobsResult: What `jobs` answers.
type JobsResult struct {
	Jobs []Job `json:"jobs"`

	// Null on the last page.
	NextCursor *string `json:"nextCursor"`
}

// ResolveResult: What `resolve` answers.
type ResolveResult struct {
	// A job's name. The caller may choose it; the same name with the same params gives the same job.
	Job string `json:"job"`

	Counts ClassCounts `json:"counts"`

	// Stands for exactly what was shown; it changes when anything in it does.
	Digest string `json:"digest"`

	// The row as it is now.
	Row DiffRow `json:"row"`
}

// ResultsResult: What `results` answers.
type ResultsResult struct {
	// A job's name. The caller may choose it; the same name with the same params gives the same job.
	Job string `json:"job"`

	Outcomes OutcomeCounts `json:"outcomes"`

	Rows []ResultRow `json:"rows"`

	// Null on the last page.
	NextCursor *string `json:"nextCursor"`
}

// SubscribeResult: What `subscribe` answers.
type SubscribeResult struct {
	// Whether this connection is told of all jobs.
	All bool `json:"all"`

	// The single jobs that this connection is told of.
	Jobs []string `json:"jobs"`
}

// UnsubscribeResult: What `unsubscribe` answers.
type UnsubscribeResult struct {
	// Whether this connection is told of all jobs.
	All bool `json:"all"`

	// The single jobs that this connection is told of.
	Jobs []string `json:"jobs"`
}

// VerifyHistoryResult: What `verifyHistory` answers.
type VerifyHistoryResult struct {
	// Whether all of it is as it was written.
	Ok bool `json:"ok"`

	// How many entries were found good, from the first on.
	Entries int `json:"entries"`

	// The hash of the last good entry, in hex; null if there is none.
	Head *string `json:"head"`

	// What is wrong, if anything is.
	Fault *HistoryFault `json:"fault"`

	// The number of the first entry that is not good.
	Number *int `json:"number"`
}

// JobProgressParams: A job has got further. Sent after `subscribe`, at most 10 a second for a job; the last
// one always comes.
type JobProgressParams struct {
	// A job's name. The caller may choose it; the same name with the same params gives the same job.
	Job string `json:"job"`

	Progress Progress `json:"progress"`
}

// CreateDefault: What new people are given that the source does not say. Existing people never get it.
//
// One of its fields is set; none, if it is of a kind that is not known yet.
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

// UnmarshalJSON sets the field that has the members which are there.
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

// CreateDefaults: One for all selected new people, or a list with groups of codes.
//
// One of its fields is set; none, if it is of a kind that is not known yet.
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

// Placement: Where a new person belongs in the target.
//
// One of its fields is set; none, if it is of a kind that is not known yet.
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

// UnmarshalJSON sets the field that has the members which are there.
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

// Selection: 同期対象: the employees that the caller chose.
//
// One of its fields is set; none, if it is of a kind that is not known yet.
type Selection struct {
	Codes *SelectionByCodes

	Classes *SelectionByClasses
}

// MarshalJSON writes the field that is set.
func (u Selection) MarshalJSON() ([]byte, error) {
	switch {
	case u.Codes != nil:
		return json.Marshal(u.Codes)
	case u.Classes != nil:
		return json.Marshal(u.Classes)
	}
	return []byte("null"), nil
}

// UnmarshalJSON sets the field that has the members which are there.
func (u *Selection) UnmarshalJSON(data []byte) error {
	switch {
	case hasMembers(data, "codes"):
		u.Codes = new(SelectionByCodes)
		return json.Unmarshal(data, u.Codes)
	case hasMembers(data, "classes"):
		u.Classes = new(SelectionByClasses)
		return json.Unmarshal(data, u.Classes)
	}
	return nil
}

// SyncResult: The job, or with `dryRun` the plan.
//
// One of its fields is set; none, if it is of a kind that is not known yet.
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

// UnmarshalJSON sets the field that has the members which are there.
func (u *SyncResult) UnmarshalJSON(data []byte) error {
	switch {
	case hasMembers(data, "job", "state", "label", "connection", "direction", "baseDate", "nameStyle", "clear", "createdAt", "fetchedAt", "progress", "counts", "outcomes", "waitingUntil", "waitingFor", "error"):
		u.Job = new(Job)
		return json.Unmarshal(data, u.Job)
	case hasMembers(data, "job", "digest", "planned", "writes"):
		u.Plan = new(SyncPlan)
		return json.Unmarshal(data, u.Plan)
	}
	return nil
}

// Every kind of error, for errors.Is.
var (
	// ErrParseError: This is not JSON. Send one JSON value in UTF-8, without trailing commas, duplicate names
	// or lone surrogates.
	ErrParseError error = kindError(ErrorKindParseError)

	// ErrInvalidRequest: This is JSON, but no JSON-RPC 2.0 request. Send an object with "jsonrpc":"2.0", a
	// method, an id and params by name.
	ErrInvalidRequest error = kindError(ErrorKindInvalidRequest)

	// ErrMethodNotFound: There is no such method. See rpc.discover for all methods.
	ErrMethodNotFound error = kindError(ErrorKindMethodNotFound)

	// ErrInvalidParams: A param is wrong, unknown or missing. Correct the param that `path` names, by the
	// rule that `rule` names.
	ErrInvalidParams error = kindError(ErrorKindInvalidParams)

	// ErrInternalError: renkei made a mistake. Try again; if it stays, report it with the log's entry of this
	// moment.
	ErrInternalError error = kindError(ErrorKindInternalError)

	// ErrRequestCancelled: The request was cancelled. Nothing is to be done. What the request had begun, such
	// as a job, is not undone.
	ErrRequestCancelled error = kindError(ErrorKindRequestCancelled)

	// ErrUnauthenticated: This connection has not shown the right token. Call authenticate first and in time,
	// with the token that the listener was started with.
	ErrUnauthenticated error = kindError(ErrorKindUnauthenticated)

	// ErrNotConfigured: Something is missing in the settings. Complete the settings as the message says;
	// `renkei config` shows what is in force.
	ErrNotConfigured error = kindError(ErrorKindNotConfigured)

	// ErrUnknownConnection: There is no connection of this name. Use one of the names in `known`.
	ErrUnknownConnection error = kindError(ErrorKindUnknownConnection)

	// ErrUnknownJob: There is no job of this name. See jobs for all jobs, or begin one with fetch.
	ErrUnknownJob error = kindError(ErrorKindUnknownJob)

	// ErrJobExists: There is a job of this name with other params. Choose another name, or ask with the same
	// params.
	ErrJobExists error = kindError(ErrorKindJobExists)

	// ErrJobNotReady: The job has not got there yet, or is past it. Look at `state`: wait for it with
	// waitSeconds, or see status for why it ended.
	ErrJobNotReady error = kindError(ErrorKindJobNotReady)

	// ErrJobBusy: Something else is being done with this job right now. Wait until it is done; status tells.
	ErrJobBusy error = kindError(ErrorKindJobBusy)

	// ErrJobExpired: What the job has read is too old to trust. Fetch again under another name.
	ErrJobExpired error = kindError(ErrorKindJobExpired)

	// ErrServiceClosed: The service is closed now. Come back at `opensAt`, or ask with whenClosed: wait.
	ErrServiceClosed error = kindError(ErrorKindServiceClosed)

	// ErrServiceRefused: The service refused: token, permission or address. Run check; it says which of them,
	// and what to do.
	ErrServiceRefused error = kindError(ErrorKindServiceRefused)

	// ErrServiceUnavailable: The service could not be reached, or failed. Nothing was changed by this call.
	// Try again later; check tells whether it is reachable.
	ErrServiceUnavailable error = kindError(ErrorKindServiceUnavailable)

	// ErrIncompleteList: The list that the service gave may be partial. Fetch again. If people really left in
	// numbers, raise limits.partialListPercent in the settings.
	ErrIncompleteList error = kindError(ErrorKindIncompleteList)

	// ErrCreateDefaultsRequired: New people are selected, and it is not said where they belong. Give
	// createDefaults for these codes; choices lists what there is.
	ErrCreateDefaultsRequired error = kindError(ErrorKindCreateDefaultsRequired)

	// ErrUnknownChoice: The service has no such establishment, division or working type. Use an id or code
	// that choices lists.
	ErrUnknownChoice error = kindError(ErrorKindUnknownChoice)

	// ErrUnknownEmployees: These employees are not in the job. Use codes that diff lists.
	ErrUnknownEmployees error = kindError(ErrorKindUnknownEmployees)

	// ErrLimitExceeded: More would be written than the limits allow. Nothing was written. Look at the plan
	// with dryRun. If it is right, repeat with override and this digest.
	ErrLimitExceeded error = kindError(ErrorKindLimitExceeded)

	// ErrLedgerBusy: Another process works with this ledger. Use that process, end it, or give this one
	// another stateDirectory.
	ErrLedgerBusy error = kindError(ErrorKindLedgerBusy)

	// ErrLedgerFull: The ledger cannot be written: the disk is full or read-only. Make room in the state
	// folder. No request was sent that could not be recorded.
	ErrLedgerFull error = kindError(ErrorKindLedgerFull)

	// ErrTooLarge: The message exceeds a limit of the protocol. Send less at once; hello shows all limits.
	ErrTooLarge error = kindError(ErrorKindTooLarge)

	// ErrCancelled: The job was cancelled. See results for what was written before; retry takes the rest.
	ErrCancelled error = kindError(ErrorKindCancelled)

	// ErrRateLimited: The service takes no more requests for now. Come back after `retryAfter` seconds.
	ErrRateLimited error = kindError(ErrorKindRateLimited)

	// ErrUnreadableAnswer: The service's answer is not what its documentation promises. Try again; if it
	// stays, a proxy may be answering in the service's stead, or its API has changed.
	ErrUnreadableAnswer error = kindError(ErrorKindUnreadableAnswer)

	// ErrWrongTenant: The token belongs to another tenant than the one this connection was first used with.
	// Put the right token into the settings, or make a new connection for the other tenant.
	ErrWrongTenant error = kindError(ErrorKindWrongTenant)

	// ErrDigestMismatch: The digest is not that of what would be written now. Look at the plan again with
	// dryRun, and use its digest.
	ErrDigestMismatch error = kindError(ErrorKindDigestMismatch)

	// ErrLedgerUnusable: The ledger file cannot be used: it is damaged, foreign, or of a newer version. Keep
	// the file, and give another stateDirectory or the version of renkei that wrote it.
	ErrLedgerUnusable error = kindError(ErrorKindLedgerUnusable)

	// ErrLedgerRestored: The ledger was put back from a copy and may miss later writes: `renkei adopt` goes
	// on from it. Put the latest ledger back. To go on from this one, run `renkei adopt`, then fetch anew.
	ErrLedgerRestored error = kindError(ErrorKindLedgerRestored)

	// ErrRecordRefused: The service refused this one employee. Correct the record as the message says, fetch
	// again, and sync this person.
	ErrRecordRefused error = kindError(ErrorKindRecordRefused)

	// ErrRecordNotFound: The record is no longer there. Fetch again: the person may have been deleted in the
	// target.
	ErrRecordNotFound error = kindError(ErrorKindRecordNotFound)

	// ErrPlanLimitExceeded: The head count of the contract with the service is reached. Raise the head count
	// with the service, then retry.
	ErrPlanLimitExceeded error = kindError(ErrorKindPlanLimitExceeded)

	// ErrOutcomeUnknown: The answer to a write was lost, and reading did not settle it. Retry: it looks the
	// person up before anything is sent again.
	ErrOutcomeUnknown error = kindError(ErrorKindOutcomeUnknown)

	// ErrNothingToResolve: Nothing that blocks this employee is answered by this decision. See explain for
	// what was found. What is missing is mended in the source.
	ErrNothingToResolve error = kindError(ErrorKindNothingToResolve)
)

// ParseErrorData is what Data of ErrParseError holds.
type ParseErrorData struct {
	// The rule of JSON that was broken.
	Rule string `json:"rule,omitempty"`

	// Where, in bytes from the start of the message.
	Offset int `json:"offset,omitempty"`
}

// InvalidRequestData is what Data of ErrInvalidRequest holds.
type InvalidRequestData struct {
	// What is wrong with it.
	Rule string `json:"rule,omitempty"`
}

// MethodNotFoundData is what Data of ErrMethodNotFound holds.
type MethodNotFoundData struct {
	// The method that was asked for.
	Method string `json:"method,omitempty"`
}

// InvalidParamsData is what Data of ErrInvalidParams holds.
type InvalidParamsData struct {
	// JSON Pointer to the param.
	Path string `json:"path"`

	// The rule that it breaks.
	Rule string `json:"rule"`
}

// NotConfiguredData is what Data of ErrNotConfigured holds.
type NotConfiguredData struct {
	// The setting, where it is one.
	Setting string `json:"setting,omitempty"`
}

// UnknownConnectionData is what Data of ErrUnknownConnection holds.
type UnknownConnectionData struct {
	// The name that was asked for.
	Connection string `json:"connection,omitempty"`

	// The connections of the settings.
	Known []string `json:"known,omitempty"`
}

// UnknownJobData is what Data of ErrUnknownJob holds.
type UnknownJobData struct {
	// A job's name. The caller may choose it; the same name with the same params gives the same job.
	Job string `json:"job"`
}

// JobExistsData is what Data of ErrJobExists holds.
type JobExistsData struct {
	// A job's name. The caller may choose it; the same name with the same params gives the same job.
	Job string `json:"job,omitempty"`
}

// JobNotReadyData is what Data of ErrJobNotReady holds.
type JobNotReadyData struct {
	// A job's name. The caller may choose it; the same name with the same params gives the same job.
	Job string `json:"job,omitempty"`

	// Where the job stands.
	State JobState `json:"state,omitempty"`
}

// JobBusyData is what Data of ErrJobBusy holds.
type JobBusyData struct {
	// A job's name. The caller may choose it; the same name with the same params gives the same job.
	Job string `json:"job,omitempty"`

	// Where the job stands.
	State JobState `json:"state,omitempty"`
}

// JobExpiredData is what Data of ErrJobExpired holds.
type JobExpiredData struct {
	// A job's name. The caller may choose it; the same name with the same params gives the same job.
	Job string `json:"job,omitempty"`

	// When it was read.
	FetchedAt time.Time `json:"fetchedAt,omitempty"`
}

// ServiceClosedData is what Data of ErrServiceClosed holds.
type ServiceClosedData struct {
	// The service.
	Side Side `json:"side,omitempty"`

	// When to come back.
	OpensAt time.Time `json:"opensAt,omitempty"`
}

// ServiceRefusedData is what Data of ErrServiceRefused holds.
type ServiceRefusedData struct {
	// The service.
	Side Side `json:"side,omitempty"`

	// HTTP status.
	Status int `json:"status,omitempty"`

	// The service's own code, if it gave one.
	Code string `json:"code,omitempty"`

	// The service's own words, masked.
	ServiceMessages []string `json:"serviceMessages,omitempty"`
}

// ServiceUnavailableData is what Data of ErrServiceUnavailable holds.
type ServiceUnavailableData struct {
	// The service.
	Side Side `json:"side,omitempty"`
}

// IncompleteListData is what Data of ErrIncompleteList holds.
type IncompleteListData struct {
	// The service.
	Side Side `json:"side,omitempty"`
}

// CreateDefaultsRequiredData is what Data of ErrCreateDefaultsRequired holds.
type CreateDefaultsRequiredData struct {
	// The service.
	Side Side `json:"side"`

	// The new people whom no default covers.
	EmployeeCodes []string `json:"employeeCodes"`
}

// UnknownChoiceData is what Data of ErrUnknownChoice holds.
type UnknownChoiceData struct {
	// Which param: `businessEstablishmentId`, `divisionCode` or `workingTypeCode`.
	Choice string `json:"choice,omitempty"`

	// The id or code that was given.
	Value string `json:"value,omitempty"`
}

// UnknownEmployeesData is what Data of ErrUnknownEmployees holds.
type UnknownEmployeesData struct {
	// The codes or ids that the job does not have.
	Employees []string `json:"employees"`
}

// LimitExceededData is what Data of ErrLimitExceeded holds.
type LimitExceededData struct {
	// Every limit that the sync would exceed.
	Exceeded []ExceededLimit `json:"exceeded"`

	// For `override`.
	Digest string `json:"digest"`
}

// LedgerBusyData is what Data of ErrLedgerBusy holds.
type LedgerBusyData struct {
	// The process that holds it.
	Owner string `json:"owner,omitempty"`
}

// TooLargeData is what Data of ErrTooLarge holds.
type TooLargeData struct {
	// The limit's name, as in hello.
	Limit string `json:"limit,omitempty"`

	// What it allows.
	Allowed int `json:"allowed,omitempty"`
}

// CancelledData is what Data of ErrCancelled holds.
type CancelledData struct {
	// A job's name. The caller may choose it; the same name with the same params gives the same job.
	Job string `json:"job,omitempty"`
}

// RateLimitedData is what Data of ErrRateLimited holds.
type RateLimitedData struct {
	// The service.
	Side Side `json:"side,omitempty"`

	// When to come back.
	OpensAt time.Time `json:"opensAt,omitempty"`
}

// UnreadableAnswerData is what Data of ErrUnreadableAnswer holds.
type UnreadableAnswerData struct {
	// The service.
	Side Side `json:"side,omitempty"`
}

// WrongTenantData is what Data of ErrWrongTenant holds.
type WrongTenantData struct {
	// The service.
	Side Side `json:"side,omitempty"`

	// The tenant of the first use.
	Expected string `json:"expected,omitempty"`

	// The tenant behind the token.
	Found string `json:"found,omitempty"`
}

// DigestMismatchData is what Data of ErrDigestMismatch holds.
type DigestMismatchData struct {
	// The right one now.
	Digest string `json:"digest,omitempty"`
}

// NothingToResolveData is what Data of ErrNothingToResolve holds.
type NothingToResolveData struct {
	// The employee that was named.
	Employee string `json:"employee,omitempty"`

	Decision Decision `json:"decision,omitempty"`
}

// AuthenticateParams is what Authenticate takes. The zero value of a param that is not required is left out.
type AuthenticateParams struct {
	// The token that the listener was started with.
	Token string `json:"token"`
}

// Authenticate: Show the token. On TCP, until then, only `ping` answers, messages are small, and there is
// little time: see `unauthenticatedBytes` and `unauthenticatedSeconds` in `hello`. Repeated failure is
// answered ever later, then the connection is closed.
//
// Errors: ErrUnauthenticated.
func (c *Client) Authenticate(ctx context.Context, params AuthenticateParams) error {
	return c.Call(ctx, "authenticate", params, nil)
}

// CancelParams is what Cancel takes. The zero value of a param that is not required is left out.
type CancelParams struct {
	// A job's name. The caller may choose it; the same name with the same params gives the same job.
	Job string `json:"job"`

	// Who asks, as the host program knows them; kept in the history, never interpreted.
	Actor string `json:"actor,omitempty"`
}

// Cancel: End a job. Writes in flight are finished and recorded, the rest is `notAttempted`. A job that has
// ended stays as it is.
//
// Errors: ErrUnknownJob, ErrLedgerBusy, ErrLedgerFull, ErrLedgerUnusable, ErrLedgerRestored.
func (c *Client) Cancel(ctx context.Context, params CancelParams) (result Job, err error) {
	err = c.Call(ctx, "cancel", params, &result)
	return result, err
}

// CheckParams is what Check takes. The zero value of a param that is not required is left out.
type CheckParams struct {
	// The connection; may be left out if there is only one.
	Connection string `json:"connection,omitempty"`
}

// Check: What works and what does not. The preflight: one entry each for tokens, permissions, readable
// fields, allowed IP, service hours, clock skew and state folder, with what to do. It only reads. A service
// that refuses is an entry, not an error.
//
// Errors: ErrNotConfigured, ErrUnknownConnection.
func (c *Client) Check(ctx context.Context, params CheckParams) (result CheckResult, err error) {
	err = c.Call(ctx, "check", params, &result)
	return result, err
}

// ChoicesParams is what Choices takes. The zero value of a param that is not required is left out.
type ChoicesParams struct {
	// The connection; may be left out if there is only one.
	Connection string `json:"connection,omitempty"`

	// One service; without it, both.
	Side Side `json:"side,omitempty"`
}

// Choices: What new people can be given. Business establishments (所属事業所) of SmartHR; divisions (所属) and
// working types (雇用区分) of KING OF TIME.
//
// Errors: ErrNotConfigured, ErrUnknownConnection, ErrServiceClosed, ErrServiceRefused, ErrServiceUnavailable,
// ErrRateLimited, ErrUnreadableAnswer, ErrWrongTenant.
func (c *Client) Choices(ctx context.Context, params ChoicesParams) (result ChoicesResult, err error) {
	err = c.Call(ctx, "choices", params, &result)
	return result, err
}

// DiffParams is what Diff takes. The zero value of a param that is not required is left out.
type DiffParams struct {
	// A job's name. The caller may choose it; the same name with the same params gives the same job.
	Job string `json:"job"`

	// Only rows of these classes.
	Classes []EmployeeClass `json:"classes,omitempty"`

	// Only rows whose code or name holds this text.
	Search string `json:"search,omitempty"`

	// Only rows with one of these findings.
	Findings []FindingCode `json:"findings,omitempty"`

	// How many rows a page has at most; 100 if not given.
	Limit int `json:"limit,omitempty"`

	// Where the next page begins. Opaque.
	Cursor string `json:"cursor,omitempty"`

	// Answer when the job has got there, or when so many seconds have passed; 0 if not given.
	WaitSeconds int `json:"waitSeconds,omitempty"`
}

// Diff: What differs, employee by employee. The counts are of the whole job, whatever the filters. Rows come
// in a stable order: people without a code first, then by employee code. With `waitSeconds`, waits for the
// job to be fetched; if it is not by then, `jobNotReady`.
//
// Errors: ErrUnknownJob, ErrJobNotReady, ErrJobExpired, ErrLedgerBusy, ErrLedgerFull, ErrLedgerUnusable,
// ErrLedgerRestored.
func (c *Client) Diff(ctx context.Context, params DiffParams) (result DiffResult, err error) {
	err = c.Call(ctx, "diff", params, &result)
	return result, err
}

// EachDiff goes over everything that Diff has, page by page.
func (c *Client) EachDiff(ctx context.Context, params DiffParams) *Rows[DiffRow] {
	return &Rows[DiffRow]{next: func(cursor string) ([]DiffRow, *string, error) {
		if cursor != "" {
			params.Cursor = cursor
		}
		page, err := c.Diff(ctx, params)
		return page.Rows, page.NextCursor, err
	}}
}

// ExplainParams is what Explain takes. The zero value of a param that is not required is left out.
type ExplainParams struct {
	// A job's name. The caller may choose it; the same name with the same params gives the same job.
	Job string `json:"job"`

	// 社員番号・従業員コード: the key that matches the two sides; leading zeros count.
	EmployeeCode string `json:"employeeCode,omitempty"`

	// A row's identity within its job, so that people without a code have one too.
	ID string `json:"id,omitempty"`
}

// Explain: How one employee was compared. Per field both raw values, both normalised values and the rules
// that were used. The employee is named by `employeeCode` or by the row's `id`, one of the two.
//
// Errors: ErrUnknownJob, ErrJobNotReady, ErrJobExpired, ErrUnknownEmployees, ErrLedgerBusy, ErrLedgerFull,
// ErrLedgerUnusable, ErrLedgerRestored.
func (c *Client) Explain(ctx context.Context, params ExplainParams) (result ExplainResult, err error) {
	err = c.Call(ctx, "explain", params, &result)
	return result, err
}

// FetchParams is what Fetch takes. The zero value of a param that is not required is left out.
type FetchParams struct {
	// The connection; may be left out if there is only one.
	Connection string `json:"connection,omitempty"`

	Direction Direction `json:"direction"`

	// 従業員情報取得基準日: at most 3 years back and 1 year ahead.
	BaseDate string `json:"baseDate"`

	// Without it, the job is given a name.
	Job string `json:"job,omitempty"`

	// Without it, the setting.
	NameStyle NameStyle `json:"nameStyle,omitempty"`

	// Fields whose blank source value may erase the target's.
	Clear []ClearableField `json:"clear,omitempty"`

	// Without it, the setting.
	WhenClosed WhenClosed `json:"whenClosed,omitempty"`

	// Answer when the job has got there, or when so many seconds have passed; 0 if not given.
	WaitSeconds int `json:"waitSeconds,omitempty"`

	// Who asks, as the host program knows them; kept in the history, never interpreted.
	Actor string `json:"actor,omitempty"`
}

// Fetch: Read both services and compare. Begins a job; nothing is written to either service. The job is
// `fetching`, then `ready`. The same name with the same params gives the same job, with others an error, so a
// retry is harmless. The source list leaves out people hired after the base date and people who resigned on
// or before it.
//
// Errors: ErrNotConfigured, ErrUnknownConnection, ErrJobExists, ErrJobBusy, ErrServiceClosed,
// ErrServiceRefused, ErrServiceUnavailable, ErrRateLimited, ErrIncompleteList, ErrUnreadableAnswer,
// ErrWrongTenant, ErrLedgerBusy, ErrLedgerFull, ErrLedgerUnusable, ErrLedgerRestored.
func (c *Client) Fetch(ctx context.Context, params FetchParams) (result Job, err error) {
	err = c.Call(ctx, "fetch", params, &result)
	return result, err
}

// ForgetParams is what Forget takes. The zero value of a param that is not required is left out.
type ForgetParams struct {
	// A job's name. The caller may choose it; the same name with the same params gives the same job.
	Job string `json:"job"`

	// Who asks, as the host program knows them; kept in the history, never interpreted.
	Actor string `json:"actor,omitempty"`
}

// Forget: Remove a job's personal data. Removes from the ledger what was read and written of people; the
// job's name, state and counts stay.
//
// Errors: ErrUnknownJob, ErrJobBusy, ErrLedgerBusy, ErrLedgerFull, ErrLedgerUnusable, ErrLedgerRestored.
func (c *Client) Forget(ctx context.Context, params ForgetParams) (result Job, err error) {
	err = c.Call(ctx, "forget", params, &result)
	return result, err
}

// HelloParams is what Hello takes. The zero value of a param that is not required is left out.
type HelloParams struct {
	// The caller's name and version, for the log.
	Client string `json:"client,omitempty"`
}

// Hello: Who is there, and what it can do. Optional: no other method needs it first. It opens neither the
// ledger nor a connection to a service.
func (c *Client) Hello(ctx context.Context, params HelloParams) (result HelloResult, err error) {
	err = c.Call(ctx, "hello", params, &result)
	return result, err
}

// HistoryParams is what History takes. The zero value of a param that is not required is left out.
type HistoryParams struct {
	// A job's name. The caller may choose it; the same name with the same params gives the same job.
	Job string `json:"job,omitempty"`

	// 社員番号・従業員コード: the key that matches the two sides; leading zeros count.
	EmployeeCode string `json:"employeeCode,omitempty"`

	// A row's identity within its job, so that people without a code have one too.
	ID string `json:"id,omitempty"`

	// Who asks, as the host program knows them; kept in the history, never interpreted.
	Actor string `json:"actor,omitempty"`

	// How many rows a page has at most; 100 if not given.
	Limit int `json:"limit,omitempty"`

	// Where the next page begins. Opaque.
	Cursor string `json:"cursor,omitempty"`
}

// History: Who did what to whose data, and when. Newest first, paged. Entries are only ever added, each bound
// to the one before by its hash; `verifyHistory` goes through them. With `employeeCode` or `id` it answers
// whose data was written, which fields, and when; values are not in it.
//
// Errors: ErrLedgerBusy, ErrLedgerFull, ErrLedgerUnusable, ErrLedgerRestored.
func (c *Client) History(ctx context.Context, params HistoryParams) (result HistoryResult, err error) {
	err = c.Call(ctx, "history", params, &result)
	return result, err
}

// EachHistory goes over everything that History has, page by page.
func (c *Client) EachHistory(ctx context.Context, params HistoryParams) *Rows[HistoryEntry] {
	return &Rows[HistoryEntry]{next: func(cursor string) ([]HistoryEntry, *string, error) {
		if cursor != "" {
			params.Cursor = cursor
		}
		page, err := c.History(ctx, params)
		return page.Entries, page.NextCursor, err
	}}
}

// JobsParams is what Jobs takes. The zero value of a param that is not required is left out.
type JobsParams struct {
	// How many rows a page has at most; 100 if not given.
	Limit int `json:"limit,omitempty"`

	// Where the next page begins. Opaque.
	Cursor string `json:"cursor,omitempty"`
}

// Jobs: All jobs, newest first. Paged.
//
// Errors: ErrLedgerBusy, ErrLedgerFull, ErrLedgerUnusable, ErrLedgerRestored.
func (c *Client) Jobs(ctx context.Context, params JobsParams) (result JobsResult, err error) {
	err = c.Call(ctx, "jobs", params, &result)
	return result, err
}

// EachJobs goes over everything that Jobs has, page by page.
func (c *Client) EachJobs(ctx context.Context, params JobsParams) *Rows[Job] {
	return &Rows[Job]{next: func(cursor string) ([]Job, *string, error) {
		if cursor != "" {
			params.Cursor = cursor
		}
		page, err := c.Jobs(ctx, params)
		return page.Jobs, page.NextCursor, err
	}}
}

// Ping: Whether it is alive. Answers at once, also before `authenticate`.
func (c *Client) Ping(ctx context.Context) error {
	return c.Call(ctx, "ping", struct{}{}, nil)
}

// ResolveParams is what Resolve takes. The zero value of a param that is not required is left out.
type ResolveParams struct {
	// A job's name. The caller may choose it; the same name with the same params gives the same job.
	Job string `json:"job"`

	// 社員番号・従業員コード: the key that matches the two sides; leading zeros count.
	EmployeeCode string `json:"employeeCode,omitempty"`

	// A row's identity within its job, so that people without a code have one too.
	ID string `json:"id,omitempty"`

	Decision Decision `json:"decision"`

	// Why; kept in the history until the job is forgotten.
	Reason string `json:"reason,omitempty"`

	// Who asks, as the host program knows them; kept in the history, never interpreted.
	Actor string `json:"actor,omitempty"`
}

// Resolve: Decide about an employee whom findings block. The decision, the reason and who decided go into the
// history, and the row changes its class accordingly: what the decision answers is a notice from then on. The
// job's digest changes with it. `accept` answers doubts about who somebody is (`codeReused`, `codesSwapped`,
// `probableSamePerson`, `similarEmployeeCode`, `possibleRehire`); `useSource` and `keepTarget` answer
// `changedOnBothSides` and `changedSinceSync`. What the data lacks is not decided but mended. The employee is
// named by `employeeCode` or by the row's `id`, one of the two.
//
// Errors: ErrUnknownJob, ErrJobNotReady, ErrJobBusy, ErrJobExpired, ErrUnknownEmployees, ErrNothingToResolve,
// ErrLedgerBusy, ErrLedgerFull, ErrLedgerUnusable, ErrLedgerRestored.
func (c *Client) Resolve(ctx context.Context, params ResolveParams) (result ResolveResult, err error) {
	err = c.Call(ctx, "resolve", params, &result)
	return result, err
}

// ResultsParams is what Results takes. The zero value of a param that is not required is left out.
type ResultsParams struct {
	// A job's name. The caller may choose it; the same name with the same params gives the same job.
	Job string `json:"job"`

	// Only rows with these outcomes.
	Outcomes []Outcome `json:"outcomes,omitempty"`

	// How many rows a page has at most; 100 if not given.
	Limit int `json:"limit,omitempty"`

	// Where the next page begins. Opaque.
	Cursor string `json:"cursor,omitempty"`

	// Answer when the job has got there, or when so many seconds have passed; 0 if not given.
	WaitSeconds int `json:"waitSeconds,omitempty"`
}

// Results: What became of each selected employee. One row for each, paged, in the order of the diff. The
// counts are of the whole job, whatever the filter. With `waitSeconds`, waits for a sync that was asked for
// before, in the same go, and that is not yet at its end.
//
// Errors: ErrUnknownJob, ErrJobNotReady, ErrLedgerBusy, ErrLedgerFull, ErrLedgerUnusable, ErrLedgerRestored.
func (c *Client) Results(ctx context.Context, params ResultsParams) (result ResultsResult, err error) {
	err = c.Call(ctx, "results", params, &result)
	return result, err
}

// EachResults goes over everything that Results has, page by page.
func (c *Client) EachResults(ctx context.Context, params ResultsParams) *Rows[ResultRow] {
	return &Rows[ResultRow]{next: func(cursor string) ([]ResultRow, *string, error) {
		if cursor != "" {
			params.Cursor = cursor
		}
		page, err := c.Results(ctx, params)
		return page.Rows, page.NextCursor, err
	}}
}

// ResumeParams is what Resume takes. The zero value of a param that is not required is left out.
type ResumeParams struct {
	// A job's name. The caller may choose it; the same name with the same params gives the same job.
	Job string `json:"job"`

	// Without it, as the sync was asked for.
	WhenClosed WhenClosed `json:"whenClosed,omitempty"`

	// Answer when the job has got there, or when so many seconds have passed; 0 if not given.
	WaitSeconds int `json:"waitSeconds,omitempty"`

	// Who asks, as the host program knows them; kept in the history, never interpreted.
	Actor string `json:"actor,omitempty"`
}

// Resume: Go on with an interrupted job. Writes whose outcome is not known are looked up before anything is
// sent again.
//
// Errors: ErrUnknownJob, ErrJobNotReady, ErrJobBusy, ErrJobExpired, ErrCancelled, ErrNotConfigured,
// ErrUnknownConnection, ErrServiceClosed, ErrServiceRefused, ErrServiceUnavailable, ErrRateLimited,
// ErrUnreadableAnswer, ErrWrongTenant, ErrLedgerBusy, ErrLedgerFull, ErrLedgerUnusable, ErrLedgerRestored.
func (c *Client) Resume(ctx context.Context, params ResumeParams) (result Job, err error) {
	err = c.Call(ctx, "resume", params, &result)
	return result, err
}

// RetryParams is what Retry takes. The zero value of a param that is not required is left out.
type RetryParams struct {
	// A job's name. The caller may choose it; the same name with the same params gives the same job.
	Job string `json:"job"`

	// Without it, as the sync was asked for.
	WhenClosed WhenClosed `json:"whenClosed,omitempty"`

	// Answer when the job has got there, or when so many seconds have passed; 0 if not given.
	WaitSeconds int `json:"waitSeconds,omitempty"`

	// Who asks, as the host program knows them; kept in the history, never interpreted.
	Actor string `json:"actor,omitempty"`
}

// Retry: Try those again that failed. Takes only those whose outcome is `failed`, `notAttempted`, or
// `unknown` and settled by reading as not done. If there are none, nothing is sent.
//
// Errors: ErrUnknownJob, ErrJobNotReady, ErrJobBusy, ErrJobExpired, ErrCancelled, ErrNotConfigured,
// ErrUnknownConnection, ErrServiceClosed, ErrServiceRefused, ErrServiceUnavailable, ErrRateLimited,
// ErrUnreadableAnswer, ErrWrongTenant, ErrLedgerBusy, ErrLedgerFull, ErrLedgerUnusable, ErrLedgerRestored.
func (c *Client) Retry(ctx context.Context, params RetryParams) (result Job, err error) {
	err = c.Call(ctx, "retry", params, &result)
	return result, err
}

// Discover: The contract itself. The OpenRPC document of all methods.
func (c *Client) Discover(ctx context.Context) (result json.RawMessage, err error) {
	err = c.Call(ctx, "rpc.discover", struct{}{}, &result)
	return result, err
}

// Shutdown: End the process. Ends like SIGTERM, after answering: requests already read are finished and
// answered, writes in flight are finished and recorded. A job that was syncing is `interrupted` and can be
// resumed.
func (c *Client) Shutdown(ctx context.Context) error {
	return c.Call(ctx, "shutdown", struct{}{}, nil)
}

// StatusParams is what Status takes. The zero value of a param that is not required is left out.
type StatusParams struct {
	// A job's name. The caller may choose it; the same name with the same params gives the same job.
	Job string `json:"job"`

	// Answer when the job has got there, or when so many seconds have passed; 0 if not given.
	WaitSeconds int `json:"waitSeconds,omitempty"`
}

// Status: Where a job stands. With `waitSeconds`, answers when the job is no longer fetching, syncing or
// waiting, or when the time is up, then with the job as it is.
//
// Errors: ErrUnknownJob, ErrLedgerBusy, ErrLedgerFull, ErrLedgerUnusable, ErrLedgerRestored.
func (c *Client) Status(ctx context.Context, params StatusParams) (result Job, err error) {
	err = c.Call(ctx, "status", params, &result)
	return result, err
}

// SubscribeParams is what Subscribe takes. The zero value of a param that is not required is left out.
type SubscribeParams struct {
	// One job; without it, all jobs.
	Job string `json:"job,omitempty"`
}

// Subscribe: Ask for notifications. A connection gets no notification that it did not ask for. Asking twice
// changes nothing.
func (c *Client) Subscribe(ctx context.Context, params SubscribeParams) (result SubscribeResult, err error) {
	err = c.Call(ctx, "subscribe", params, &result)
	return result, err
}

// SyncParams is what Sync takes. The zero value of a param that is not required is left out.
type SyncParams struct {
	// A job's name. The caller may choose it; the same name with the same params gives the same job.
	Job string `json:"job"`

	Select Selection `json:"select"`

	// Needed if a new person is among the selected.
	CreateDefaults *CreateDefaults `json:"createDefaults,omitempty"`

	// Only say what would be done; false if not given.
	DryRun bool `json:"dryRun,omitempty"`

	Override *Override `json:"override,omitempty"`

	// Without it, the setting.
	WhenClosed WhenClosed `json:"whenClosed,omitempty"`

	// Answer when the job has got there, or when so many seconds have passed; 0 if not given.
	WaitSeconds int `json:"waitSeconds,omitempty"`

	// Who asks, as the host program knows them; kept in the history, never interpreted.
	Actor string `json:"actor,omitempty"`
}

// Sync: Write the selected employees. Creates and updates the selected employees in the target; each gets its
// own result. Right before a write the record is read again: if it is no longer what the diff showed, that
// person ends `stale`. With `dryRun` the result is the list of writes that it would do, and nothing else
// happens.
//
// Errors: ErrUnknownJob, ErrJobNotReady, ErrJobBusy, ErrJobExpired, ErrCreateDefaultsRequired,
// ErrUnknownChoice, ErrUnknownEmployees, ErrLimitExceeded, ErrDigestMismatch, ErrCancelled, ErrNotConfigured,
// ErrUnknownConnection, ErrServiceClosed, ErrServiceRefused, ErrServiceUnavailable, ErrRateLimited,
// ErrUnreadableAnswer, ErrWrongTenant, ErrLedgerBusy, ErrLedgerFull, ErrLedgerUnusable, ErrLedgerRestored.
func (c *Client) Sync(ctx context.Context, params SyncParams) (result SyncResult, err error) {
	err = c.Call(ctx, "sync", params, &result)
	return result, err
}

// UndoParams is what Undo takes. The zero value of a param that is not required is left out.
type UndoParams struct {
	// The job to take back.
	Job string `json:"job"`

	// The new job's name; one is made up if none is given. The same name for the same job is the same job, so
	// a retry is harmless.
	NewJob string `json:"newJob,omitempty"`

	// Without it, the setting.
	WhenClosed WhenClosed `json:"whenClosed,omitempty"`

	// Answer when the job has got there, or when so many seconds have passed; 0 if not given.
	WaitSeconds int `json:"waitSeconds,omitempty"`

	// Who asks, as the host program knows them; kept in the history, never interpreted.
	Actor string `json:"actor,omitempty"`
}

// Undo: Begin a job that would take a sync back. Reads the target and compares it with the values from before
// the sync. Nothing is written: what comes of it is a job like any other, in the same direction, to be looked
// at with `diff` and written with `sync`, with the same checks. A value that was changed since is shown and
// blocks (`changedSinceSync`) until somebody decides; a person whom the sync created is listed
// (`createdBySync`), since nothing is ever deleted. Only what the ledger still holds can be taken back: not a
// forgotten job.
//
// Errors: ErrUnknownJob, ErrJobExists, ErrJobNotReady, ErrJobBusy, ErrNotConfigured, ErrUnknownConnection,
// ErrCancelled, ErrServiceClosed, ErrServiceRefused, ErrServiceUnavailable, ErrRateLimited,
// ErrUnreadableAnswer, ErrIncompleteList, ErrWrongTenant, ErrLedgerBusy, ErrLedgerFull, ErrLedgerUnusable,
// ErrLedgerRestored.
func (c *Client) Undo(ctx context.Context, params UndoParams) (result Job, err error) {
	err = c.Call(ctx, "undo", params, &result)
	return result, err
}

// UnsubscribeParams is what Unsubscribe takes. The zero value of a param that is not required is left out.
type UnsubscribeParams struct {
	// One job; without it, everything that this connection asked for.
	Job string `json:"job,omitempty"`
}

// Unsubscribe: Ask for no more notifications. The counterpart of `subscribe`. What was not subscribed stays
// so.
func (c *Client) Unsubscribe(ctx context.Context, params UnsubscribeParams) (result UnsubscribeResult, err error) {
	err = c.Call(ctx, "unsubscribe", params, &result)
	return result, err
}

// VerifyHistory: Whether the history is as it was written. Goes through all entries from the first on and
// computes each hash anew: an entry that was edited, put in, moved or removed is found, and the first is
// named. Whoever keeps `head` elsewhere can tell later that nothing up to it has changed.
//
// Errors: ErrLedgerBusy, ErrLedgerFull, ErrLedgerUnusable, ErrLedgerRestored.
func (c *Client) VerifyHistory(ctx context.Context) (result VerifyHistoryResult, err error) {
	err = c.Call(ctx, "verifyHistory", struct{}{}, &result)
	return result, err
}
