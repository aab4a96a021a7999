# frozen_string_literal: true

# Generated from schema/ by `swift run ContractTool generate`. `renkei.rb` requires it.

module Renkei
  CONTRACT_VERSION = '1.0'

  # Every kind of error.
  # - `:parse_error`: JSONとして読み取れません。 This is not JSON.
  # - `:invalid_request`: JSON-RPC 2.0のリクエストではありません。 This is JSON, but no JSON-RPC 2.0 request.
  # - `:method_not_found`: そのメソッドはありません。 There is no such method.
  # - `:invalid_params`: パラメーターが正しくありません。 A param is wrong, unknown or missing.
  # - `:internal_error`: renkeiの内部エラーです。 renkei made a mistake.
  # - `:request_cancelled`: リクエストは取り消されました。 The request was cancelled.
  # - `:unauthenticated`: 認証されていません。 This connection has not shown the right token.
  # - `:not_configured`: 設定が足りません。 Something is missing in the settings.
  # - `:unknown_connection`: その名前の連携設定はありません。 There is no connection of this name.
  # - `:unknown_job`: その名前の同期ジョブはありません。 There is no job of this name.
  # - `:job_exists`: 同じ名前で条件の異なる同期ジョブがあります。 There is a job of this name with other params.
  # - `:job_not_ready`: 同期ジョブがその操作のできる状態ではありません。 The job has not got there yet, or is past it.
  # - `:job_busy`: 同期ジョブはほかの処理の最中です。 Something else is being done with this job right now.
  # - `:job_expired`: 取得から時間が経ち、期限切れです。 What the job has read is too old to trust.
  # - `:service_closed`: サービスのメンテナンス時間帯です。 The service is closed now.
  # - `:service_refused`: サービスに拒否されました（トークン、権限、IPアドレスのいずれか）。 The service refused: token, permission or
  #   address.
  # - `:service_unavailable`: サービスに接続できないか、サービス側の障害です。 The service could not be reached, or failed.
  # - `:incomplete_list`: サービスから取得した一覧が不完全な可能性があります。 The list that the service gave may be partial.
  # - `:create_defaults_required`: 新規登録する従業員の所属などが指定されていません。 New people are selected, and it is not said
  #   where they belong.
  # - `:unknown_choice`: 指定された事業所・所属・雇用区分はありません。 The service has no such establishment, division or working
  #   type.
  # - `:unknown_employees`: 同期ジョブにいない従業員が指定されています。 These employees are not in the job.
  # - `:limit_exceeded`: 書き込み件数が上限を超えています。何も書き込まれていません。 More would be written than the limits allow. Nothing
  #   was written.
  # - `:ledger_busy`: 台帳をほかのプロセスが使用中です。 Another process works with this ledger.
  # - `:ledger_full`: 台帳に書き込めません（空き容量不足または読み取り専用）。 The ledger cannot be written: the disk is full or
  #   read-only.
  # - `:too_large`: メッセージが上限を超えています。 The message exceeds a limit of the protocol.
  # - `:cancelled`: 同期ジョブは中止されました。 The job was cancelled.
  # - `:rate_limited`: サービスの利用回数の上限に達しました。 The service takes no more requests for now.
  # - `:unreadable_answer`: サービスの応答を解釈できません。 The service's answer is not what its documentation promises.
  # - `:wrong_tenant`: アクセストークンが、この連携設定で最初に使われた企業のものではありません。 The token belongs to another tenant than the
  #   one this connection was first used with.
  # - `:digest_mismatch`: digestが現在の書き込み内容と一致しません。 The digest is not that of what would be written now.
  # - `:ledger_unusable`: 台帳ファイルを使用できません（破損、別物、または新しい版）。 The ledger file cannot be used: it is damaged,
  #   foreign, or of a newer version.
  # - `:ledger_restored`: 台帳が控えから戻されており、その後の書き込みを知らない可能性があります。続けるには`renkei adopt`を実行してください。 The ledger was
  #   put back from a copy and may miss later writes: `renkei adopt` goes on from it.
  # - `:record_refused`: サービスがこの従業員を受け付けませんでした。 The service refused this one employee.
  # - `:record_not_found`: 対象の従業員が見つかりません。 The record is no longer there.
  # - `:plan_limit_exceeded`: サービスの契約人数に達しています。 The head count of the contract with the service is reached.
  # - `:outcome_unknown`: 書き込みの応答が失われ、結果を確認できていません。 The answer to a write was lost, and reading did not
  #   settle it.
  # - `:nothing_to_resolve`: この従業員に、その判断で解決できる要確認事項はありません。 Nothing that blocks this employee is answered by
  #   this decision.
  ErrorKind = Words.new(
    parse_error: 'parseError',
    invalid_request: 'invalidRequest',
    method_not_found: 'methodNotFound',
    invalid_params: 'invalidParams',
    internal_error: 'internalError',
    request_cancelled: 'requestCancelled',
    unauthenticated: 'unauthenticated',
    not_configured: 'notConfigured',
    unknown_connection: 'unknownConnection',
    unknown_job: 'unknownJob',
    job_exists: 'jobExists',
    job_not_ready: 'jobNotReady',
    job_busy: 'jobBusy',
    job_expired: 'jobExpired',
    service_closed: 'serviceClosed',
    service_refused: 'serviceRefused',
    service_unavailable: 'serviceUnavailable',
    incomplete_list: 'incompleteList',
    create_defaults_required: 'createDefaultsRequired',
    unknown_choice: 'unknownChoice',
    unknown_employees: 'unknownEmployees',
    limit_exceeded: 'limitExceeded',
    ledger_busy: 'ledgerBusy',
    ledger_full: 'ledgerFull',
    too_large: 'tooLarge',
    cancelled: 'cancelled',
    rate_limited: 'rateLimited',
    unreadable_answer: 'unreadableAnswer',
    wrong_tenant: 'wrongTenant',
    digest_mismatch: 'digestMismatch',
    ledger_unusable: 'ledgerUnusable',
    ledger_restored: 'ledgerRestored',
    record_refused: 'recordRefused',
    record_not_found: 'recordNotFound',
    plan_limit_exceeded: 'planLimitExceeded',
    outcome_unknown: 'outcomeUnknown',
    nothing_to_resolve: 'nothingToResolve'
  )

  # How one entry of the preflight stands.
  # - `:ok`: 正常. Works.
  # - `:notice`: 注意. Works, yet a person should know.
  # - `:failed`: 異常. Will not work.
  # - `:unknown`: 未確認. Could not be looked at.
  CheckState = Words.new(
    ok: 'ok',
    notice: 'notice',
    failed: 'failed',
    unknown: 'unknown'
  )

  # What one entry of the preflight looked at.
  # - `:token`: アクセストークン. Access token.
  # - `:tenant`: 契約企業. Tenant or company behind the token.
  # - `:read_permission`: 参照権限. Permission to read.
  # - `:write_permission`: 更新権限. Permission to write.
  # - `:readable_fields`: 参照できる項目. Fields that the token may read.
  # - `:allowed_ip`: 許可IPアドレス. Allowed IP address.
  # - `:choices`: 登録時の選択肢. Choices for new people.
  # - `:closed_hours`: メンテナンス時間帯. Closed hours.
  # - `:clock_skew`: 時刻のずれ. Clock skew.
  # - `:state_directory`: 保存先フォルダ. State folder.
  CheckSubject = Words.new(
    token: 'token',
    tenant: 'tenant',
    read_permission: 'readPermission',
    write_permission: 'writePermission',
    readable_fields: 'readableFields',
    allowed_ip: 'allowedIP',
    choices: 'choices',
    closed_hours: 'closedHours',
    clock_skew: 'clockSkew',
    state_directory: 'stateDirectory'
  )

  # A field whose blank source value may erase the target's, because the caller said so.
  # - `:last_name`: 姓. Last name.
  # - `:first_name`: 名. First name.
  # - `:last_name_kana`: 姓（カナ）. Last name in katakana.
  # - `:first_name_kana`: 名（カナ）. First name in katakana.
  # - `:gender`: 性別. Gender.
  # - `:birth_date`: 生年月日. Date of birth.
  # - `:email`: メールアドレス. First e-mail address.
  # - `:hire_date`: 入社年月日. Date of hire.
  # - `:resignation_date`: 退職年月日. Date of resignation.
  ClearableField = Words.new(
    last_name: 'lastName',
    first_name: 'firstName',
    last_name_kana: 'lastNameKana',
    first_name_kana: 'firstNameKana',
    gender: 'gender',
    birth_date: 'birthDate',
    email: 'email',
    hire_date: 'hireDate',
    resignation_date: 'resignationDate'
  )

  # What a person decides about an employee's findings. What the data lacks is answered by mending it.
  # - `:accept`: 社員番号のとおりとする. The people concerned were looked at: it is as the codes say.
  # - `:use_source`: 取得元の値を書き込む. Write the source's value although the target's has changed, too.
  # - `:keep_target`: 同期先の値を残す. Leave the target's value as it is, this time.
  Decision = Words.new(
    accept: 'accept',
    use_source: 'useSource',
    keep_target: 'keepTarget'
  )

  # 方向: which service is read (the source) and which is written (the target).
  # - `:king_of_time_to_smart_hr`: KING OF TIMEからSmartHRに取り込む. From KING OF TIME to SmartHR.
  # - `:smart_hr_to_king_of_time`: SmartHRからKING OF TIMEに送る. From SmartHR to KING OF TIME.
  Direction = Words.new(
    king_of_time_to_smart_hr: 'kingOfTimeToSmartHR',
    smart_hr_to_king_of_time: 'smartHRToKingOfTime'
  )

  # 変更差分: what the comparison says of one source employee. Each has exactly one.
  # - `:new`: 新規登録. New: in the source, not in the target.
  # - `:changed`: 差分あり. Changed: on both sides, with a difference.
  # - `:unchanged`: 差分なし. Unchanged: on both sides, without one.
  # - `:blocked`: 要確認. Blocked: a person has to look first; the findings say why.
  EmployeeClass = Words.new(
    new: 'new',
    changed: 'changed',
    unchanged: 'unchanged',
    blocked: 'blocked'
  )

  # The ten fields that the two services share, in the order in which they are shown.
  # - `:employee_code`: 社員番号・従業員コード. Employee code, the key.
  # - `:last_name`: 姓. Last name.
  # - `:first_name`: 名. First name.
  # - `:last_name_kana`: 姓（カナ）. Last name in katakana.
  # - `:first_name_kana`: 名（カナ）. First name in katakana.
  # - `:gender`: 性別. Gender.
  # - `:birth_date`: 生年月日. Date of birth.
  # - `:email`: メールアドレス. First e-mail address.
  # - `:hire_date`: 入社年月日. Date of hire.
  # - `:resignation_date`: 退職年月日. Date of resignation.
  Field = Words.new(
    employee_code: 'employeeCode',
    last_name: 'lastName',
    first_name: 'firstName',
    last_name_kana: 'lastNameKana',
    first_name_kana: 'firstNameKana',
    gender: 'gender',
    birth_date: 'birthDate',
    email: 'email',
    hire_date: 'hireDate',
    resignation_date: 'resignationDate'
  )

  # 要確認事項: why a row is blocked or deserves a look.
  # - `:missing_employee_code`: 社員番号がありません. No employee code.
  # - `:duplicate_employee_code`: 社員番号が重複しています. Several people carry this employee code.
  # - `:similar_employee_code`: よく似た社員番号の従業員がいます. A code that is equal but for width, case or zero padding.
  # - `:probable_same_person`: 別の社員番号の同一人物と思われます. Probably the same person under another code.
  # - `:code_reused`: 社員番号が別の人に使われています. The linked person has another code now, or the code another person.
  # - `:codes_swapped`: 社員番号が入れ替わっています. Two people's codes were exchanged.
  # - `:missing_required_field`: 登録に必要な項目がありません. A field that the target needs is missing.
  # - `:unmapped_value`: 未知の値です. A value never seen before.
  # - `:unreadable_field`: 項目を読み取れません. A field that the token may not read.
  # - `:possible_rehire`: 再入社の可能性があります. Possibly hired again after a resignation.
  # - `:invalid_for_target`: 同期先が受け付けない値です. A value that the target would refuse.
  # - `:changed_on_both_sides`: 両方で変更されています. Changed on both sides since the last sync.
  # - `:changed_since_sync`: 同期後に変更されています. In an undo: changed since that sync.
  # - `:created_by_sync`: 同期で登録された従業員です. In an undo: created by that sync; nothing is ever deleted.
  FindingCode = Words.new(
    missing_employee_code: 'missingEmployeeCode',
    duplicate_employee_code: 'duplicateEmployeeCode',
    similar_employee_code: 'similarEmployeeCode',
    probable_same_person: 'probableSamePerson',
    code_reused: 'codeReused',
    codes_swapped: 'codesSwapped',
    missing_required_field: 'missingRequiredField',
    unmapped_value: 'unmappedValue',
    unreadable_field: 'unreadableField',
    possible_rehire: 'possibleRehire',
    invalid_for_target: 'invalidForTarget',
    changed_on_both_sides: 'changedOnBothSides',
    changed_since_sync: 'changedSinceSync',
    created_by_sync: 'createdBySync'
  )

  # What a finding does to its row.
  # - `:blocks`: 要確認. The row is blocked.
  # - `:notice`: 参考. Worth a look; the row keeps its class.
  FindingSeverity = Words.new(
    blocks: 'blocks',
    notice: 'notice'
  )

  # The event that a history entry records.
  # - `:fetch`: 取得の指示. A fetch was asked for.
  # - `:sync`: 同期の指示. A sync was asked for.
  # - `:retry`: 再実行の指示. A retry was asked for.
  # - `:resume`: 再開の指示. Going on with an interrupted sync was asked for.
  # - `:cancel`: 中止の指示. The end of a job was asked for.
  # - `:undo`: 取り消しの指示. Taking a sync back was asked for.
  # - `:forget`: 個人情報の消去. A job's personal data was removed.
  # - `:read`: 一覧の取得. The services' lists were read.
  # - `:override`: 上限超過の承認. A limit was exceeded, and the caller said yes.
  # - `:resolve`: 要確認事項の判断. Somebody decided about findings.
  # - `:write`: 書き込み. An employee was written, or was to be.
  # - `:adopt`: 控えから戻した台帳の使用開始. A ledger that was put back from a copy was taken into use.
  HistoryEvent = Words.new(
    fetch: 'fetch',
    sync: 'sync',
    retry: 'retry',
    resume: 'resume',
    cancel: 'cancel',
    undo: 'undo',
    forget: 'forget',
    read: 'read',
    override: 'override',
    resolve: 'resolve',
    write: 'write',
    adopt: 'adopt'
  )

  # What is wrong with an entry of the history.
  # - `:altered`: 書き換え、挿入、または並べ替え. It is not what its hash says: edited, put in, or moved.
  # - `:missing`: 欠落. It is gone.
  HistoryFault = Words.new(
    altered: 'altered',
    missing: 'missing'
  )

  # Where a job stands.
  # - `:fetching`: 取得中. Fetching.
  # - `:ready`: 同期待ち. Ready to sync.
  # - `:syncing`: 同期中. Syncing.
  # - `:waiting`: 待機中. Waiting for opening hours or for the rate limit.
  # - `:done`: 同期完了. Done.
  # - `:interrupted`: 中断. Interrupted.
  # - `:cancelled`: 中止. Cancelled.
  # - `:failed`: 失敗. Failed.
  # - `:expired`: 期限切れ. Expired.
  JobState = Words.new(
    fetching: 'fetching',
    ready: 'ready',
    syncing: 'syncing',
    waiting: 'waiting',
    done: 'done',
    interrupted: 'interrupted',
    cancelled: 'cancelled',
    failed: 'failed',
    expired: 'expired'
  )

  # 従業員氏名の設定: which name SmartHR→KING OF TIME sends. The other direction always writes the legal name.
  # - `:legal`: 本名. The legal name.
  # - `:business`: ビジネスネーム. The business name, or the legal one where it is blank.
  NameStyle = Words.new(
    legal: 'legal',
    business: 'business'
  )

  # 結果: one selected employee's final result. Each has exactly one.
  # - `:created`: 登録済み. Created in the target.
  # - `:updated`: 更新済み. Updated in the target.
  # - `:skipped`: 対象外. There was nothing to do.
  # - `:blocked`: 要確認. A finding forbids the write until a person has looked.
  # - `:stale`: 変更を検知. No longer what the diff showed; nothing was written.
  # - `:failed`: 失敗. The service refused this one.
  # - `:unknown`: 結果不明. The answer was lost and reading did not settle it.
  # - `:not_attempted`: 未実施. Not attempted.
  Outcome = Words.new(
    created: 'created',
    updated: 'updated',
    skipped: 'skipped',
    blocked: 'blocked',
    stale: 'stale',
    failed: 'failed',
    unknown: 'unknown',
    not_attempted: 'notAttempted'
  )

  # What reading one field of one record brought. Absent, blank and unreadable are three things.
  # - `:value`: 値あり. A value.
  # - `:absent`: 値なし. The service holds none.
  # - `:blank`: 空欄. The service holds an empty one.
  # - `:unreadable`: 読取不可. The token may not see it.
  # - `:unmapped`: 未知の値. A value that cannot be understood.
  ReadingState = Words.new(
    value: 'value',
    absent: 'absent',
    blank: 'blank',
    unreadable: 'unreadable',
    unmapped: 'unmapped'
  )

  # One of the two services.
  # - `:smart_hr`: SmartHR. SmartHR.
  # - `:king_of_time`: KING OF TIME. KING OF TIME.
  Side = Words.new(
    smart_hr: 'smartHR',
    king_of_time: 'kingOfTime'
  )

  # What a waiting job waits for.
  # - `:closed_hours`: メンテナンス時間帯. Closed hours.
  # - `:rate_limit`: 利用回数の制限. The rate limit.
  WaitReason = Words.new(
    closed_hours: 'closedHours',
    rate_limit: 'rateLimit'
  )

  # What to do in KING OF TIME's closed hours.
  # - `:wait`: 待つ. Wait until it opens.
  # - `:refuse`: 中止する. Refuse at once, with the time to come back.
  WhenClosed = Words.new(
    wait: 'wait',
    refuse: 'refuse'
  )

  # What is done, or would be, to one employee in the target.
  # - `:create`: 新規登録. Create.
  # - `:update`: 更新. Update.
  # - `:none`: なし. Nothing.
  WriteAction = Words.new(
    create: 'create',
    update: 'update',
    none: 'none'
  )

  # A field that the service stored otherwise than it was sent.
  class Alteration < Record
    # @return [Symbol]
    member :field, :Field
    # @return [String, nil] What was sent.
    member :sent, :text
    # @return [String, nil] What was read back.
    member :stored, :text
  end

  # A text in both languages of the people who read it.
  class BilingualText < Record
    # @return [String] Japanese.
    member :ja, :text
    # @return [String] English.
    member :en, :text
  end

  # 所属事業所 in SmartHR.
  class BusinessEstablishment < Record
    # @return [String] Its id.
    member :id, :text
    # @return [String] Its name.
    member :name, :text
  end

  # One line of the preflight: what was looked at, how it stands, why, and what to do about it.
  class CheckEntry < Record
    # @return [Symbol]
    member :subject, :CheckSubject
    # @return [Symbol, nil] The service it is about; null for this host.
    member :side, :Side
    # @return [Symbol]
    member :state, :CheckState
    # @return [BilingualText]
    member :message, :BilingualText
    # @return [BilingualText, nil] What to do, if anything is to be done.
    member :advice, :BilingualText
  end

  # How many source employees are in each class.
  class ClassCounts < Record
    # @return [Integer] 新規登録.
    member :new, :integer
    # @return [Integer] 差分あり.
    member :changed, :integer
    # @return [Integer] 差分なし.
    member :unchanged, :integer
    # @return [Integer] 要確認.
    member :blocked, :integer
  end

  # One source employee as the comparison shows it.
  class DiffRow < Record
    # @return [String] A row's identity within its job, so that people without a code have one too.
    member :id, :text
    # @return [String, nil] Null for a person without one.
    member :employee_code, :text
    # @return [String] Last and first name, as the source has them.
    member :name, :text
    # @return [Symbol]
    member :employee_class, :EmployeeClass, wire: 'class'
    # @return [Array<Difference>]
    member :differences, [:Difference]
    # @return [Array<Finding>]
    member :findings, [:Finding]
    # @return [Array<Symbol>, nil] With the name style `business`: the fields whose business name is blank,
    #   so that the legal one stands.
    member :legal_name_fields, [:Field], optional: true
  end

  # 差分: one differing field.
  class Difference < Record
    # @return [Symbol]
    member :field, :Field
    # @return [String, nil] The target's value now; null if it has none.
    member :before, :text
    # @return [String, nil] What would be written; null erases, which only happens to a field named in
    #   `clear`.
    member :after, :text
  end

  # 所属 in KING OF TIME.
  class Division < Record
    # @return [String] Its code.
    member :code, :text
    # @return [String] Its name.
    member :name, :text
  end

  # A limit of the settings that a sync would exceed.
  class ExceededLimit < Record
    # @return [String] `creates`, `changes`, `changedPercent`, `resignations`, `cleared`, `everyone` (all
    #   whom both sides have would change at once) or `shorterListPercent` (a list is much shorter than last
    #   time).
    member :limit, :text
    # @return [Integer] What the sync would come to.
    member :count, :integer
    # @return [Integer] What the limit allows.
    member :allowed, :integer
  end

  # Why a job, or one employee of it, did not get there.
  class Failure < Record
    # @return [Symbol] The kind of error, as in the list of errors.
    member :kind, :ErrorKind
    # @return [String] English, for a person.
    member :message, :text
    # @return [String] Japanese, for a person.
    member :message_ja, :text
  end

  # How one field was compared.
  class FieldExplanation < Record
    # @return [Symbol]
    member :field, :Field
    # @return [FieldReading]
    member :source, :FieldReading
    # @return [FieldReading, nil] Null for a person who is not in the target.
    member :target, :FieldReading
    # @return [String, nil] The source's value as it was compared.
    member :normalised_source, :text
    # @return [String, nil] The target's value as it was compared.
    member :normalised_target, :text
    # @return [Boolean, nil] Whether the two are the same; null if they were not compared.
    member :equal, :boolean
    # @return [Array<String>] The normalisation rules that changed anything, by name, in the order in which
    #   they were used.
    member :rules, [:text]
    # @return [Symbol, nil] For a name: which one was taken.
    member :name_style, :NameStyle, optional: true
    # @return [Array<Finding>] The findings about this field.
    member :findings, [:Finding]
  end

  # One field of one record, as it was read.
  class FieldReading < Record
    # @return [Symbol]
    member :state, :ReadingState
    # @return [String, nil] The text that the service sent, if it sent any.
    member :raw, :text
  end

  # 要確認事項: something about one employee that a person should look at. It is not an error.
  class Finding < Record
    # @return [Symbol]
    member :code, :FindingCode
    # @return [Symbol]
    member :severity, :FindingSeverity
    # @return [Symbol, nil] The field it is about, if it is about one.
    member :field, :Field
    # @return [BilingualText]
    member :message, :BilingualText
    # @return [Hash] The values that led to it, by a short name, such as `otherCode`.
    member :values, :json
  end

  # One thing that was done: by whom, in which job, to whose data.
  class HistoryEntry < Record
    # @return [Integer] Counted from 1, without a gap.
    member :number, :integer
    # @return [Time] When.
    member :at, :moment
    # @return [Symbol]
    member :event, :HistoryEvent
    # @return [String, nil] The job; null of what concerns the ledger as a whole.
    member :job, :text
    # @return [String, nil] Its connection; null as `job` is.
    member :connection, :text
    # @return [String, nil] Who asked, as the host program said.
    member :actor, :text
    # @return [String, nil] The source record of the employee concerned.
    member :id, :text
    # @return [String, nil] The employee's code; null once the job is forgotten.
    member :employee_code, :text
    # @return [Array<Symbol>] The fields that were sent.
    member :fields, [:Field]
    # @return [Symbol, nil] What came of a write.
    member :outcome, :Outcome
    # @return [String, nil] What else belongs to it: a decision, a digest, an error's kind, counts.
    member :detail, :text
    # @return [String, nil] What the caller gave as the reason; null once the job is forgotten.
    member :reason, :text
    # @return [String] SHA-256 over the entry and the hash of the one before, in hex.
    member :hash_, :text
  end

  # 同期ジョブ: one run of the comparison and the sync. It is kept in the ledger.
  class Job < Record
    # @return [String] A job's name. The caller may choose it; the same name with the same params gives the
    #   same job.
    member :job, :text
    # @return [Symbol]
    member :state, :JobState
    # @return [BilingualText] The state in words.
    member :label, :BilingualText
    # @return [String] 連携設定: a connection's name in the settings.
    member :connection, :text
    # @return [Symbol]
    member :direction, :Direction
    # @return [Date] 従業員情報取得基準日.
    member :base_date, :day
    # @return [Symbol]
    member :name_style, :NameStyle
    # @return [Array<Symbol>] Fields that a blank source value may erase.
    member :clear, [:ClearableField]
    # @return [Time] When the job was asked for.
    member :created_at, :moment
    # @return [Time, nil] When both services had been read; null until then.
    member :fetched_at, :moment
    # @return [Progress, nil] While it is fetching, syncing or waiting.
    member :progress, :Progress
    # @return [ClassCounts, nil] Once it has been fetched.
    member :counts, :ClassCounts
    # @return [OutcomeCounts, nil] Once a sync has begun.
    member :outcomes, :OutcomeCounts
    # @return [Time, nil] While it is waiting: when it goes on by itself.
    member :waiting_until, :moment
    # @return [Symbol, nil] While it is waiting: what for.
    member :waiting_for, :WaitReason
    # @return [Failure, nil] If it failed.
    member :error, :Failure
    # @return [Boolean, nil] True once `forget` has removed its personal data; left out until then.
    member :forgotten, :boolean, optional: true
    # @return [String, nil] The job that this one would take back; left out of other jobs.
    member :undoes, :text, optional: true
  end

  # What new people in KING OF TIME are given.
  class KingOfTimeCreateDefault < Record
    # @return [Array<String>, nil] The new people for whom this holds; without it, all whom no other group
    #   names.
    member :codes, [:text], optional: true
    # @return [String] 所属, by its code.
    member :division_code, :text
    # @return [String] 雇用区分, by its code.
    member :working_type_code, :text
  end

  # Where a new person belongs in KING OF TIME.
  class KingOfTimePlacement < Record
    # @return [String] 所属, by its code.
    member :division_code, :text
    # @return [String] 雇用区分, by its code.
    member :working_type_code, :text
  end

  # How many selected employees have each outcome; they always add up to the number selected. While a sync
  # goes on, who waits counts as `notAttempted` and who is being written as `unknown`.
  class OutcomeCounts < Record
    # @return [Integer] Created.
    member :created, :integer
    # @return [Integer] Updated.
    member :updated, :integer
    # @return [Integer] Nothing to do.
    member :skipped, :integer
    # @return [Integer] A finding forbids the write.
    member :blocked, :integer
    # @return [Integer] No longer what the diff showed.
    member :stale, :integer
    # @return [Integer] Refused by the service.
    member :failed, :integer
    # @return [Integer] Not known whether it was done.
    member :unknown, :integer
    # @return [Integer] Not attempted, or not yet.
    member :not_attempted, :integer
  end

  # The caller's "yes, this one" to an exceeded limit.
  class Override < Record
    # @return [String] The digest of the diff, as it came with `limitExceeded`.
    member :digest, :text
  end

  # How many of the selected would be written, and how many not.
  class PlanCounts < Record
    # @return [Integer] Would be created.
    member :creates, :integer
    # @return [Integer] Would be updated.
    member :updates, :integer
    # @return [Integer] Nothing to do.
    member :skipped, :integer
    # @return [Integer] A finding forbids the write.
    member :blocked, :integer
  end

  # One write that a sync would do.
  class PlannedWrite < Record
    # @return [String] A row's identity within its job, so that people without a code have one too.
    member :id, :text
    # @return [String, nil]
    member :employee_code, :text
    # @return [String] Last and first name, as the source has them.
    member :name, :text
    # @return [Symbol]
    member :action, :WriteAction
    # @return [Array<Difference>] Field by field: what the target holds now, what would be written.
    member :differences, [:Difference]
    # @return [SmartHRPlacement, KingOfTimePlacement, nil] For a create.
    member :placement, :Placement
  end

  # How far a job has got.
  class Progress < Record
    # @return [Integer] People done.
    member :done, :integer
    # @return [Integer, nil] People in all; null while the service has not said.
    member :total, :integer
    # @return [Integer, nil] Seconds until it is done, as far as one can tell.
    member :eta_seconds, :integer
  end

  # What a session may ask for at most. All are settings.
  class ProtocolLimits < Record
    # @return [Integer] Bytes of one message.
    member :message_bytes, :integer
    # @return [Integer] Depth of arrays and objects in one message.
    member :nesting, :integer
    # @return [Integer] Messages in one batch.
    member :batch_length, :integer
    # @return [Integer] Requests of one connection being worked on; beyond it reading pauses.
    member :in_flight, :integer
    # @return [Integer] Connections at once.
    member :connections, :integer
    # @return [Integer] Bytes of one message on a connection that needs a token and has not shown it yet.
    member :unauthenticated_bytes, :integer
    # @return [Integer] How long such a connection may take; then it is closed.
    member :unauthenticated_seconds, :integer
  end

  # One selected employee's result. `id`, `employeeCode`, `name` and `action` are null once the job was
  # forgotten.
  class ResultRow < Record
    # @return [String, nil]
    member :id, :text
    # @return [String, nil]
    member :employee_code, :text
    # @return [String, nil] Last and first name, as the source has them.
    member :name, :text
    # @return [Symbol]
    member :outcome, :Outcome
    # @return [Symbol, nil] What was done or was to be done.
    member :action, :WriteAction
    # @return [Failure, nil] Why not, if it was not done.
    member :error, :Failure
    # @return [Array<Alteration>] Fields that the service stored otherwise than they were sent.
    member :altered, [:Alteration]
    # @return [Time, nil] When the outcome was recorded; null if it was not attempted.
    member :at, :moment
  end

  # Everybody in these classes, with exceptions.
  class SelectionByClasses < Record
    # @return [Array<Symbol>] Classes of the diff.
    member :classes, [:EmployeeClass]
    # @return [Array<String>, nil] Employee codes to leave out.
    member :except, [:text], optional: true
  end

  # The employees with these codes.
  class SelectionByCodes < Record
    # @return [Array<String>] Employee codes of the job's source.
    member :codes, [:text]
  end

  # What new people in SmartHR are given.
  class SmartHRCreateDefault < Record
    # @return [Array<String>, nil] The new people for whom this holds; without it, all whom no other group
    #   names.
    member :codes, [:text], optional: true
    # @return [String] 所属事業所, by its id.
    member :business_establishment_id, :text
  end

  # Where a new person belongs in SmartHR.
  class SmartHRPlacement < Record
    # @return [String] 所属事業所, by its id.
    member :business_establishment_id, :text
  end

  # What a sync would do; nothing has been written.
  class SyncPlan < Record
    # @return [String] A job's name. The caller may choose it; the same name with the same params gives the
    #   same job.
    member :job, :text
    # @return [String] The digest of the diff that these writes come from; it is what `override` takes.
    member :digest, :text
    # @return [PlanCounts]
    member :planned, :PlanCounts
    # @return [Array<PlannedWrite>]
    member :writes, [:PlannedWrite]
  end

  # 雇用区分 in KING OF TIME.
  class WorkingType < Record
    # @return [String] Its code.
    member :code, :text
    # @return [String] Its name.
    member :name, :text
  end

  # What `check` answers.
  class CheckResult < Record
    # @return [String] 連携設定: a connection's name in the settings.
    member :connection, :text
    # @return [Boolean] Whether no entry has failed.
    member :ok, :boolean
    # @return [Array<CheckEntry>]
    member :entries, [:CheckEntry]
  end

  # What `choices` answers.
  class ChoicesResult < Record
    # @return [String] 連携設定: a connection's name in the settings.
    member :connection, :text
    # @return [Array<BusinessEstablishment>, nil] Left out if SmartHR was not asked.
    member :business_establishments, [:BusinessEstablishment], optional: true
    # @return [Array<Division>, nil] Left out if KING OF TIME was not asked.
    member :divisions, [:Division], optional: true
    # @return [Array<WorkingType>, nil] Left out if KING OF TIME was not asked.
    member :working_types, [:WorkingType], optional: true
  end

  # What `diff` answers.
  class DiffResult < Record
    # @return [String] A job's name. The caller may choose it; the same name with the same params gives the
    #   same job.
    member :job, :text
    # @return [ClassCounts]
    member :counts, :ClassCounts
    # @return [String] Stands for the whole comparison.
    member :digest, :text
    # @return [Array<DiffRow>]
    member :rows, [:DiffRow]
    # @return [String, nil] Null on the last page.
    member :next_cursor, :text
  end

  # What `explain` answers.
  class ExplainResult < Record
    # @return [String] A job's name. The caller may choose it; the same name with the same params gives the
    #   same job.
    member :job, :text
    # @return [String] A row's identity within its job, so that people without a code have one too.
    member :id, :text
    # @return [String, nil]
    member :employee_code, :text
    # @return [String] Last and first name, as the source has them.
    member :name, :text
    # @return [Symbol]
    member :employee_class, :EmployeeClass, wire: 'class'
    # @return [Array<FieldExplanation>]
    member :fields, [:FieldExplanation]
    # @return [Array<Finding>] All findings of this employee.
    member :findings, [:Finding]
  end

  # What `hello` answers.
  class HelloResult < Record
    # @return [String] Always `renkei`.
    member :product, :text
    # @return [String] The program's version.
    member :version, :text
    # @return [String] The version of this contract; the first number changes when something breaks.
    member :contract_version, :text
    # @return [Boolean] Whether the made-up services of the sandbox stand behind it.
    member :sandbox, :boolean
    # @return [Array<String>] The connections of the settings, by name.
    member :connections, [:text]
    # @return [ProtocolLimits]
    member :limits, :ProtocolLimits
    # @return [Array<String>] What this program can do beyond the methods themselves.
    member :features, [:text]
  end

  # What `history` answers.
  class HistoryResult < Record
    # @return [Array<HistoryEntry>]
    member :entries, [:HistoryEntry]
    # @return [String, nil] Null on the last page.
    member :next_cursor, :text
  end

  # What `jobs` answers.
  class JobsResult < Record
    # @return [Array<Job>]
    member :jobs, [:Job]
    # @return [String, nil] Null on the last page.
    member :next_cursor, :text
  end

  # What `resolve` answers.
  class ResolveResult < Record
    # @return [String] A job's name. The caller may choose it; the same name with the same params gives the
    #   same job.
    member :job, :text
    # @return [ClassCounts]
    member :counts, :ClassCounts
    # @return [String] Stands for exactly what was shown; it changes when anything in it does.
    member :digest, :text
    # @return [DiffRow] The row as it is now.
    member :row, :DiffRow
  end

  # What `results` answers.
  class ResultsResult < Record
    # @return [String] A job's name. The caller may choose it; the same name with the same params gives the
    #   same job.
    member :job, :text
    # @return [OutcomeCounts]
    member :outcomes, :OutcomeCounts
    # @return [Array<ResultRow>]
    member :rows, [:ResultRow]
    # @return [String, nil] Null on the last page.
    member :next_cursor, :text
  end

  # What `subscribe` answers.
  class SubscribeResult < Record
    # @return [Boolean] Whether this connection is told of all jobs.
    member :all, :boolean
    # @return [Array<String>] The single jobs that this connection is told of.
    member :jobs, [:text]
  end

  # What `unsubscribe` answers.
  class UnsubscribeResult < Record
    # @return [Boolean] Whether this connection is told of all jobs.
    member :all, :boolean
    # @return [Array<String>] The single jobs that this connection is told of.
    member :jobs, [:text]
  end

  # What `verifyHistory` answers.
  class VerifyHistoryResult < Record
    # @return [Boolean] Whether all of it is as it was written.
    member :ok, :boolean
    # @return [Integer] How many entries were found good, from the first on.
    member :entries, :integer
    # @return [String, nil] The hash of the last good entry, in hex; null if there is none.
    member :head, :text
    # @return [Symbol, nil] What is wrong, if anything is.
    member :fault, :HistoryFault
    # @return [Integer, nil] The number of the first entry that is not good.
    member :number, :integer
  end

  # A job has got further. Sent after `subscribe`, at most 10 a second for a job; the last one always comes.
  class JobProgressParams < Record
    # @return [String] A job's name. The caller may choose it; the same name with the same params gives the
    #   same job.
    member :job, :text
    # @return [Progress]
    member :progress, :Progress
  end

  # What new people are given that the source does not say. Existing people never get it.
  CreateDefault = Choice.new(:SmartHRCreateDefault, :KingOfTimeCreateDefault)

  # One for all selected new people, or a list with groups of codes.
  CreateDefaults = Choice.new(:CreateDefault, [:CreateDefault])

  # Where a new person belongs in the target.
  Placement = Choice.new(:SmartHRPlacement, :KingOfTimePlacement)

  # 同期対象: the employees that the caller chose.
  Selection = Choice.new(:SelectionByCodes, :SelectionByClasses)

  # The job, or with `dryRun` the plan.
  SyncResult = Choice.new(:Job, :SyncPlan)

  # This is not JSON. Send one JSON value in UTF-8, without trailing commas, duplicate names or lone
  # surrogates.
  class ParseError < CallError
    # @return [Object, nil] The rule of JSON that was broken.
    def rule = data['rule']
    # @return [Object, nil] Where, in bytes from the start of the message.
    def offset = data['offset']
  end

  # This is JSON, but no JSON-RPC 2.0 request. Send an object with "jsonrpc":"2.0", a method, an id and
  # params by name.
  class InvalidRequest < CallError
    # @return [Object, nil] What is wrong with it.
    def rule = data['rule']
  end

  # There is no such method. See rpc.discover for all methods.
  class MethodNotFound < CallError
    # @return [Object, nil] The method that was asked for.
    def method = data['method']
  end

  # A param is wrong, unknown or missing. Correct the param that `path` names, by the rule that `rule`
  # names.
  class InvalidParams < CallError
    # @return [Object, nil] JSON Pointer to the param.
    def path = data['path']
    # @return [Object, nil] The rule that it breaks.
    def rule = data['rule']
  end

  # renkei made a mistake. Try again; if it stays, report it with the log's entry of this moment.
  class InternalError < CallError; end

  # The request was cancelled. Nothing is to be done. What the request had begun, such as a job, is not
  # undone.
  class RequestCancelled < CallError; end

  # This connection has not shown the right token. Call authenticate first and in time, with the token that
  # the listener was started with.
  class Unauthenticated < CallError; end

  # Something is missing in the settings. Complete the settings as the message says; `renkei config` shows
  # what is in force.
  class NotConfigured < CallError
    # @return [Object, nil] The setting, where it is one.
    def setting = data['setting']
  end

  # There is no connection of this name. Use one of the names in `known`.
  class UnknownConnection < CallError
    # @return [Object, nil] The name that was asked for.
    def connection = data['connection']
    # @return [Object, nil] The connections of the settings.
    def known = data['known']
  end

  # There is no job of this name. See jobs for all jobs, or begin one with fetch.
  class UnknownJob < CallError
    # @return [Object, nil] A job's name. The caller may choose it; the same name with the same params gives
    #   the same job.
    def job = data['job']
  end

  # There is a job of this name with other params. Choose another name, or ask with the same params.
  class JobExists < CallError
    # @return [Object, nil] A job's name. The caller may choose it; the same name with the same params gives
    #   the same job.
    def job = data['job']
  end

  # The job has not got there yet, or is past it. Look at `state`: wait for it with waitSeconds, or see
  # status for why it ended.
  class JobNotReady < CallError
    # @return [Object, nil] A job's name. The caller may choose it; the same name with the same params gives
    #   the same job.
    def job = data['job']
    # @return [Object, nil] Where the job stands.
    def state = data['state']
  end

  # Something else is being done with this job right now. Wait until it is done; status tells.
  class JobBusy < CallError
    # @return [Object, nil] A job's name. The caller may choose it; the same name with the same params gives
    #   the same job.
    def job = data['job']
    # @return [Object, nil] Where the job stands.
    def state = data['state']
  end

  # What the job has read is too old to trust. Fetch again under another name.
  class JobExpired < CallError
    # @return [Object, nil] A job's name. The caller may choose it; the same name with the same params gives
    #   the same job.
    def job = data['job']
    # @return [Object, nil] When it was read.
    def fetched_at = data['fetchedAt']
  end

  # The service is closed now. Come back at `opensAt`, or ask with whenClosed: wait.
  class ServiceClosed < CallError
    # @return [Object, nil] The service.
    def side = data['side']
    # @return [Object, nil] When to come back.
    def opens_at = data['opensAt']
  end

  # The service refused: token, permission or address. Run check; it says which of them, and what to do.
  class ServiceRefused < CallError
    # @return [Object, nil] The service.
    def side = data['side']
    # @return [Object, nil] HTTP status.
    def status = data['status']
    # @return [Object, nil] The service's own code, if it gave one.
    def data_code = data['code']
    # @return [Object, nil] The service's own words, masked.
    def service_messages = data['serviceMessages']
  end

  # The service could not be reached, or failed. Nothing was changed by this call. Try again later; check
  # tells whether it is reachable.
  class ServiceUnavailable < CallError
    # @return [Object, nil] The service.
    def side = data['side']
  end

  # The list that the service gave may be partial. Fetch again. If people really left in numbers, raise
  # limits.partialListPercent in the settings.
  class IncompleteList < CallError
    # @return [Object, nil] The service.
    def side = data['side']
  end

  # New people are selected, and it is not said where they belong. Give createDefaults for these codes;
  # choices lists what there is.
  class CreateDefaultsRequired < CallError
    # @return [Object, nil] The service.
    def side = data['side']
    # @return [Object, nil] The new people whom no default covers.
    def employee_codes = data['employeeCodes']
  end

  # The service has no such establishment, division or working type. Use an id or code that choices lists.
  class UnknownChoice < CallError
    # @return [Object, nil] Which param: `businessEstablishmentId`, `divisionCode` or `workingTypeCode`.
    def choice = data['choice']
    # @return [Object, nil] The id or code that was given.
    def value = data['value']
  end

  # These employees are not in the job. Use codes that diff lists.
  class UnknownEmployees < CallError
    # @return [Object, nil] The codes or ids that the job does not have.
    def employees = data['employees']
  end

  # More would be written than the limits allow. Nothing was written. Look at the plan with dryRun. If it is
  # right, repeat with override and this digest.
  class LimitExceeded < CallError
    # @return [Object, nil] Every limit that the sync would exceed.
    def exceeded = data['exceeded']
    # @return [Object, nil] For `override`.
    def digest = data['digest']
  end

  # Another process works with this ledger. Use that process, end it, or give this one another
  # stateDirectory.
  class LedgerBusy < CallError
    # @return [Object, nil] The process that holds it.
    def owner = data['owner']
  end

  # The ledger cannot be written: the disk is full or read-only. Make room in the state folder. No request
  # was sent that could not be recorded.
  class LedgerFull < CallError; end

  # The message exceeds a limit of the protocol. Send less at once; hello shows all limits.
  class TooLarge < CallError
    # @return [Object, nil] The limit's name, as in hello.
    def limit = data['limit']
    # @return [Object, nil] What it allows.
    def allowed = data['allowed']
  end

  # The job was cancelled. See results for what was written before; retry takes the rest.
  class Cancelled < CallError
    # @return [Object, nil] A job's name. The caller may choose it; the same name with the same params gives
    #   the same job.
    def job = data['job']
  end

  # The service takes no more requests for now. Come back after `retryAfter` seconds.
  class RateLimited < CallError
    # @return [Object, nil] The service.
    def side = data['side']
    # @return [Object, nil] When to come back.
    def opens_at = data['opensAt']
  end

  # The service's answer is not what its documentation promises. Try again; if it stays, a proxy may be
  # answering in the service's stead, or its API has changed.
  class UnreadableAnswer < CallError
    # @return [Object, nil] The service.
    def side = data['side']
  end

  # The token belongs to another tenant than the one this connection was first used with. Put the right
  # token into the settings, or make a new connection for the other tenant.
  class WrongTenant < CallError
    # @return [Object, nil] The service.
    def side = data['side']
    # @return [Object, nil] The tenant of the first use.
    def expected = data['expected']
    # @return [Object, nil] The tenant behind the token.
    def found = data['found']
  end

  # The digest is not that of what would be written now. Look at the plan again with dryRun, and use its
  # digest.
  class DigestMismatch < CallError
    # @return [Object, nil] The right one now.
    def digest = data['digest']
  end

  # The ledger file cannot be used: it is damaged, foreign, or of a newer version. Keep the file, and give
  # another stateDirectory or the version of renkei that wrote it.
  class LedgerUnusable < CallError; end

  # The ledger was put back from a copy and may miss later writes: `renkei adopt` goes on from it. Put the
  # latest ledger back. To go on from this one, run `renkei adopt`, then fetch anew.
  class LedgerRestored < CallError; end

  # The service refused this one employee. Correct the record as the message says, fetch again, and sync
  # this person.
  class RecordRefused < CallError; end

  # The record is no longer there. Fetch again: the person may have been deleted in the target.
  class RecordNotFound < CallError; end

  # The head count of the contract with the service is reached. Raise the head count with the service, then
  # retry.
  class PlanLimitExceeded < CallError; end

  # The answer to a write was lost, and reading did not settle it. Retry: it looks the person up before
  # anything is sent again.
  class OutcomeUnknown < CallError; end

  # Nothing that blocks this employee is answered by this decision. See explain for what was found. What is
  # missing is mended in the source.
  class NothingToResolve < CallError
    # @return [Object, nil] The employee that was named.
    def employee = data['employee']
    # @return [Object, nil]
    def decision = data['decision']
  end

  # The class of each kind of error.
  ERRORS = {
    'parseError' => ParseError,
    'invalidRequest' => InvalidRequest,
    'methodNotFound' => MethodNotFound,
    'invalidParams' => InvalidParams,
    'internalError' => InternalError,
    'requestCancelled' => RequestCancelled,
    'unauthenticated' => Unauthenticated,
    'notConfigured' => NotConfigured,
    'unknownConnection' => UnknownConnection,
    'unknownJob' => UnknownJob,
    'jobExists' => JobExists,
    'jobNotReady' => JobNotReady,
    'jobBusy' => JobBusy,
    'jobExpired' => JobExpired,
    'serviceClosed' => ServiceClosed,
    'serviceRefused' => ServiceRefused,
    'serviceUnavailable' => ServiceUnavailable,
    'incompleteList' => IncompleteList,
    'createDefaultsRequired' => CreateDefaultsRequired,
    'unknownChoice' => UnknownChoice,
    'unknownEmployees' => UnknownEmployees,
    'limitExceeded' => LimitExceeded,
    'ledgerBusy' => LedgerBusy,
    'ledgerFull' => LedgerFull,
    'tooLarge' => TooLarge,
    'cancelled' => Cancelled,
    'rateLimited' => RateLimited,
    'unreadableAnswer' => UnreadableAnswer,
    'wrongTenant' => WrongTenant,
    'digestMismatch' => DigestMismatch,
    'ledgerUnusable' => LedgerUnusable,
    'ledgerRestored' => LedgerRestored,
    'recordRefused' => RecordRefused,
    'recordNotFound' => RecordNotFound,
    'planLimitExceeded' => PlanLimitExceeded,
    'outcomeUnknown' => OutcomeUnknown,
    'nothingToResolve' => NothingToResolve
  }.freeze

  # What each notification carries.
  EVENTS = {
    'job.changed' => :Job,
    'job.progress' => :JobProgressParams
  }.freeze

  # Every method of the contract. A `Client` has them.
  module Methods
    # Show the token.
    #
    # On TCP, until then, only `ping` answers, messages are small, and there is little time: see
    # `unauthenticatedBytes` and `unauthenticatedSeconds` in `hello`. Repeated failure is answered ever
    # later, then the connection is closed.
    #
    # @param token [String] The token that the listener was started with.
    # @param timeout [Numeric, nil] seconds, on top of what renkei was asked to wait
    # @return [nil]
    # @raise [Unauthenticated]
    def authenticate(token:, timeout: nil)
      invoke('authenticate', nil, timeout, token: [token, :text])
    end

    # End a job.
    #
    # Writes in flight are finished and recorded, the rest is `notAttempted`. A job that has ended stays as
    # it is.
    #
    # @param job [String] A job's name. The caller may choose it; the same name with the same params gives
    #   the same job.
    # @param actor [String, nil] Who asks, as the host program knows them; kept in the history, never
    #   interpreted.
    # @param timeout [Numeric, nil] seconds, on top of what renkei was asked to wait
    # @return [Job]
    # @raise [UnknownJob, LedgerBusy, LedgerFull, LedgerUnusable, LedgerRestored]
    def cancel(job:, actor: nil, timeout: nil)
      invoke('cancel', :Job, timeout, job: [job, :text], actor: [actor, :text])
    end

    # What works and what does not.
    #
    # The preflight: one entry each for tokens, permissions, readable fields, allowed IP, service hours,
    # clock skew and state folder, with what to do. It only reads. A service that refuses is an entry, not
    # an error.
    #
    # @param connection [String, nil] The connection; may be left out if there is only one.
    # @param timeout [Numeric, nil] seconds, on top of what renkei was asked to wait
    # @return [CheckResult]
    # @raise [NotConfigured, UnknownConnection]
    def check(connection: nil, timeout: nil)
      invoke('check', :CheckResult, timeout, connection: [connection, :text])
    end

    # What new people can be given.
    #
    # Business establishments (所属事業所) of SmartHR; divisions (所属) and working types (雇用区分) of KING OF TIME.
    #
    # @param connection [String, nil] The connection; may be left out if there is only one.
    # @param side [Symbol, nil] One service; without it, both.
    # @param timeout [Numeric, nil] seconds, on top of what renkei was asked to wait
    # @return [ChoicesResult]
    # @raise [NotConfigured, UnknownConnection, ServiceClosed, ServiceRefused, ServiceUnavailable,
    #   RateLimited, UnreadableAnswer, WrongTenant]
    def choices(connection: nil, side: nil, timeout: nil)
      invoke('choices', :ChoicesResult, timeout, connection: [connection, :text], side: [side, :Side])
    end

    # What differs, employee by employee.
    #
    # The counts are of the whole job, whatever the filters. Rows come in a stable order: people without a
    # code first, then by employee code. With `waitSeconds`, waits for the job to be fetched; if it is not
    # by then, `jobNotReady`.
    #
    # @param job [String] A job's name. The caller may choose it; the same name with the same params gives
    #   the same job.
    # @param classes [Array<Symbol>, nil] Only rows of these classes.
    # @param search [String, nil] Only rows whose code or name holds this text.
    # @param findings [Array<Symbol>, nil] Only rows with one of these findings.
    # @param limit [Integer, nil] How many rows a page has at most; 100 if not given.
    # @param cursor [String, nil] Where the next page begins. Opaque.
    # @param wait_seconds [Integer, nil] Answer when the job has got there, or when so many seconds have
    #   passed; 0 if not given.
    # @param timeout [Numeric, nil] seconds, on top of what renkei was asked to wait
    # @return [DiffResult]
    # @raise [UnknownJob, JobNotReady, JobExpired, LedgerBusy, LedgerFull, LedgerUnusable, LedgerRestored]
    def diff(
      job:,
      classes: nil,
      search: nil,
      findings: nil,
      limit: nil,
      cursor: nil,
      wait_seconds: nil,
      timeout: nil
    )
      invoke(
        'diff',
        :DiffResult,
        timeout,
        job: [job, :text],
        classes: [classes, [:EmployeeClass]],
        search: [search, :text],
        findings: [findings, [:FindingCode]],
        limit: [limit, :integer],
        cursor: [cursor, :text],
        wait_seconds: [wait_seconds, :integer]
      )
    end

    # Everything that `diff` has, over all pages; without a block, as an Enumerator.
    #
    # @yieldparam row [DiffRow]
    def each_diff(
      job:,
      classes: nil,
      search: nil,
      findings: nil,
      limit: nil,
      wait_seconds: nil,
      timeout: nil,
      &block
    )
      each_page(
        :diff,
        :rows,
        job: job,
        classes: classes,
        search: search,
        findings: findings,
        limit: limit,
        wait_seconds: wait_seconds,
        timeout: timeout,
        &block
      )
    end

    # How one employee was compared.
    #
    # Per field both raw values, both normalised values and the rules that were used. The employee is named
    # by `employeeCode` or by the row's `id`, one of the two.
    #
    # @param job [String] A job's name. The caller may choose it; the same name with the same params gives
    #   the same job.
    # @param employee_code [String, nil] 社員番号・従業員コード: the key that matches the two sides; leading zeros
    #   count.
    # @param id [String, nil] A row's identity within its job, so that people without a code have one too.
    # @param timeout [Numeric, nil] seconds, on top of what renkei was asked to wait
    # @return [ExplainResult]
    # @raise [UnknownJob, JobNotReady, JobExpired, UnknownEmployees, LedgerBusy, LedgerFull, LedgerUnusable,
    #   LedgerRestored]
    def explain(job:, employee_code: nil, id: nil, timeout: nil)
      invoke(
        'explain',
        :ExplainResult,
        timeout,
        job: [job, :text],
        employee_code: [employee_code, :text],
        id: [id, :text]
      )
    end

    # Read both services and compare.
    #
    # Begins a job; nothing is written to either service. The job is `fetching`, then `ready`. The same name
    # with the same params gives the same job, with others an error, so a retry is harmless. The source list
    # leaves out people hired after the base date and people who resigned on or before it.
    #
    # @param direction [Symbol]
    # @param base_date [Date] 従業員情報取得基準日: at most 3 years back and 1 year ahead.
    # @param connection [String, nil] The connection; may be left out if there is only one.
    # @param job [String, nil] Without it, the job is given a name.
    # @param name_style [Symbol, nil] Without it, the setting.
    # @param clear [Array<Symbol>, nil] Fields whose blank source value may erase the target's.
    # @param when_closed [Symbol, nil] Without it, the setting.
    # @param wait_seconds [Integer, nil] Answer when the job has got there, or when so many seconds have
    #   passed; 0 if not given.
    # @param actor [String, nil] Who asks, as the host program knows them; kept in the history, never
    #   interpreted.
    # @param timeout [Numeric, nil] seconds, on top of what renkei was asked to wait
    # @return [Job]
    # @raise [NotConfigured, UnknownConnection, JobExists, JobBusy, ServiceClosed, ServiceRefused,
    #   ServiceUnavailable, RateLimited, IncompleteList, UnreadableAnswer, WrongTenant, LedgerBusy,
    #   LedgerFull, LedgerUnusable, LedgerRestored]
    def fetch(
      direction:,
      base_date:,
      connection: nil,
      job: nil,
      name_style: nil,
      clear: nil,
      when_closed: nil,
      wait_seconds: nil,
      actor: nil,
      timeout: nil
    )
      invoke(
        'fetch',
        :Job,
        timeout,
        direction: [direction, :Direction],
        base_date: [base_date, :day],
        connection: [connection, :text],
        job: [job, :text],
        name_style: [name_style, :NameStyle],
        clear: [clear, [:ClearableField]],
        when_closed: [when_closed, :WhenClosed],
        wait_seconds: [wait_seconds, :integer],
        actor: [actor, :text]
      )
    end

    # Remove a job's personal data.
    #
    # Removes from the ledger what was read and written of people; the job's name, state and counts stay.
    #
    # @param job [String] A job's name. The caller may choose it; the same name with the same params gives
    #   the same job.
    # @param actor [String, nil] Who asks, as the host program knows them; kept in the history, never
    #   interpreted.
    # @param timeout [Numeric, nil] seconds, on top of what renkei was asked to wait
    # @return [Job]
    # @raise [UnknownJob, JobBusy, LedgerBusy, LedgerFull, LedgerUnusable, LedgerRestored]
    def forget(job:, actor: nil, timeout: nil)
      invoke('forget', :Job, timeout, job: [job, :text], actor: [actor, :text])
    end

    # Who is there, and what it can do.
    #
    # Optional: no other method needs it first. It opens neither the ledger nor a connection to a service.
    #
    # @param client [String, nil] The caller's name and version, for the log.
    # @param timeout [Numeric, nil] seconds, on top of what renkei was asked to wait
    # @return [HelloResult]
    def hello(client: nil, timeout: nil)
      invoke('hello', :HelloResult, timeout, client: [client, :text])
    end

    # Who did what to whose data, and when.
    #
    # Newest first, paged. Entries are only ever added, each bound to the one before by its hash;
    # `verifyHistory` goes through them. With `employeeCode` or `id` it answers whose data was written,
    # which fields, and when; values are not in it.
    #
    # @param job [String, nil] A job's name. The caller may choose it; the same name with the same params
    #   gives the same job.
    # @param employee_code [String, nil] 社員番号・従業員コード: the key that matches the two sides; leading zeros
    #   count.
    # @param id [String, nil] A row's identity within its job, so that people without a code have one too.
    # @param actor [String, nil] Who asks, as the host program knows them; kept in the history, never
    #   interpreted.
    # @param limit [Integer, nil] How many rows a page has at most; 100 if not given.
    # @param cursor [String, nil] Where the next page begins. Opaque.
    # @param timeout [Numeric, nil] seconds, on top of what renkei was asked to wait
    # @return [HistoryResult]
    # @raise [LedgerBusy, LedgerFull, LedgerUnusable, LedgerRestored]
    def history(job: nil, employee_code: nil, id: nil, actor: nil, limit: nil, cursor: nil, timeout: nil)
      invoke(
        'history',
        :HistoryResult,
        timeout,
        job: [job, :text],
        employee_code: [employee_code, :text],
        id: [id, :text],
        actor: [actor, :text],
        limit: [limit, :integer],
        cursor: [cursor, :text]
      )
    end

    # Everything that `history` has, over all pages; without a block, as an Enumerator.
    #
    # @yieldparam row [HistoryEntry]
    def each_history(job: nil, employee_code: nil, id: nil, actor: nil, limit: nil, timeout: nil, &block)
      each_page(
        :history,
        :entries,
        job: job,
        employee_code: employee_code,
        id: id,
        actor: actor,
        limit: limit,
        timeout: timeout,
        &block
      )
    end

    # All jobs, newest first.
    #
    # Paged.
    #
    # @param limit [Integer, nil] How many rows a page has at most; 100 if not given.
    # @param cursor [String, nil] Where the next page begins. Opaque.
    # @param timeout [Numeric, nil] seconds, on top of what renkei was asked to wait
    # @return [JobsResult]
    # @raise [LedgerBusy, LedgerFull, LedgerUnusable, LedgerRestored]
    def jobs(limit: nil, cursor: nil, timeout: nil)
      invoke('jobs', :JobsResult, timeout, limit: [limit, :integer], cursor: [cursor, :text])
    end

    # Everything that `jobs` has, over all pages; without a block, as an Enumerator.
    #
    # @yieldparam row [Job]
    def each_jobs(limit: nil, timeout: nil, &block)
      each_page(:jobs, :jobs, limit: limit, timeout: timeout, &block)
    end

    # Whether it is alive.
    #
    # Answers at once, also before `authenticate`.
    #
    # @param timeout [Numeric, nil] seconds, on top of what renkei was asked to wait
    # @return [nil]
    def ping(timeout: nil)
      invoke('ping', nil, timeout)
    end

    # Decide about an employee whom findings block.
    #
    # The decision, the reason and who decided go into the history, and the row changes its class
    # accordingly: what the decision answers is a notice from then on. The job's digest changes with it.
    # `accept` answers doubts about who somebody is (`codeReused`, `codesSwapped`, `probableSamePerson`,
    # `similarEmployeeCode`, `possibleRehire`); `useSource` and `keepTarget` answer `changedOnBothSides` and
    # `changedSinceSync`. What the data lacks is not decided but mended. The employee is named by
    # `employeeCode` or by the row's `id`, one of the two.
    #
    # @param job [String] A job's name. The caller may choose it; the same name with the same params gives
    #   the same job.
    # @param decision [Symbol]
    # @param employee_code [String, nil] 社員番号・従業員コード: the key that matches the two sides; leading zeros
    #   count.
    # @param id [String, nil] A row's identity within its job, so that people without a code have one too.
    # @param reason [String, nil] Why; kept in the history until the job is forgotten.
    # @param actor [String, nil] Who asks, as the host program knows them; kept in the history, never
    #   interpreted.
    # @param timeout [Numeric, nil] seconds, on top of what renkei was asked to wait
    # @return [ResolveResult]
    # @raise [UnknownJob, JobNotReady, JobBusy, JobExpired, UnknownEmployees, NothingToResolve, LedgerBusy,
    #   LedgerFull, LedgerUnusable, LedgerRestored]
    def resolve(job:, decision:, employee_code: nil, id: nil, reason: nil, actor: nil, timeout: nil)
      invoke(
        'resolve',
        :ResolveResult,
        timeout,
        job: [job, :text],
        decision: [decision, :Decision],
        employee_code: [employee_code, :text],
        id: [id, :text],
        reason: [reason, :text],
        actor: [actor, :text]
      )
    end

    # What became of each selected employee.
    #
    # One row for each, paged, in the order of the diff. The counts are of the whole job, whatever the
    # filter. With `waitSeconds`, waits for a sync that was asked for before, in the same go, and that is
    # not yet at its end.
    #
    # @param job [String] A job's name. The caller may choose it; the same name with the same params gives
    #   the same job.
    # @param outcomes [Array<Symbol>, nil] Only rows with these outcomes.
    # @param limit [Integer, nil] How many rows a page has at most; 100 if not given.
    # @param cursor [String, nil] Where the next page begins. Opaque.
    # @param wait_seconds [Integer, nil] Answer when the job has got there, or when so many seconds have
    #   passed; 0 if not given.
    # @param timeout [Numeric, nil] seconds, on top of what renkei was asked to wait
    # @return [ResultsResult]
    # @raise [UnknownJob, JobNotReady, LedgerBusy, LedgerFull, LedgerUnusable, LedgerRestored]
    def results(job:, outcomes: nil, limit: nil, cursor: nil, wait_seconds: nil, timeout: nil)
      invoke(
        'results',
        :ResultsResult,
        timeout,
        job: [job, :text],
        outcomes: [outcomes, [:Outcome]],
        limit: [limit, :integer],
        cursor: [cursor, :text],
        wait_seconds: [wait_seconds, :integer]
      )
    end

    # Everything that `results` has, over all pages; without a block, as an Enumerator.
    #
    # @yieldparam row [ResultRow]
    def each_results(job:, outcomes: nil, limit: nil, wait_seconds: nil, timeout: nil, &block)
      each_page(
        :results,
        :rows,
        job: job,
        outcomes: outcomes,
        limit: limit,
        wait_seconds: wait_seconds,
        timeout: timeout,
        &block
      )
    end

    # Go on with an interrupted job.
    #
    # Writes whose outcome is not known are looked up before anything is sent again.
    #
    # @param job [String] A job's name. The caller may choose it; the same name with the same params gives
    #   the same job.
    # @param when_closed [Symbol, nil] Without it, as the sync was asked for.
    # @param wait_seconds [Integer, nil] Answer when the job has got there, or when so many seconds have
    #   passed; 0 if not given.
    # @param actor [String, nil] Who asks, as the host program knows them; kept in the history, never
    #   interpreted.
    # @param timeout [Numeric, nil] seconds, on top of what renkei was asked to wait
    # @return [Job]
    # @raise [UnknownJob, JobNotReady, JobBusy, JobExpired, Cancelled, NotConfigured, UnknownConnection,
    #   ServiceClosed, ServiceRefused, ServiceUnavailable, RateLimited, UnreadableAnswer, WrongTenant,
    #   LedgerBusy, LedgerFull, LedgerUnusable, LedgerRestored]
    def resume(job:, when_closed: nil, wait_seconds: nil, actor: nil, timeout: nil)
      invoke(
        'resume',
        :Job,
        timeout,
        job: [job, :text],
        when_closed: [when_closed, :WhenClosed],
        wait_seconds: [wait_seconds, :integer],
        actor: [actor, :text]
      )
    end

    # Try those again that failed.
    #
    # Takes only those whose outcome is `failed`, `notAttempted`, or `unknown` and settled by reading as not
    # done. If there are none, nothing is sent.
    #
    # @param job [String] A job's name. The caller may choose it; the same name with the same params gives
    #   the same job.
    # @param when_closed [Symbol, nil] Without it, as the sync was asked for.
    # @param wait_seconds [Integer, nil] Answer when the job has got there, or when so many seconds have
    #   passed; 0 if not given.
    # @param actor [String, nil] Who asks, as the host program knows them; kept in the history, never
    #   interpreted.
    # @param timeout [Numeric, nil] seconds, on top of what renkei was asked to wait
    # @return [Job]
    # @raise [UnknownJob, JobNotReady, JobBusy, JobExpired, Cancelled, NotConfigured, UnknownConnection,
    #   ServiceClosed, ServiceRefused, ServiceUnavailable, RateLimited, UnreadableAnswer, WrongTenant,
    #   LedgerBusy, LedgerFull, LedgerUnusable, LedgerRestored]
    def retry(job:, when_closed: nil, wait_seconds: nil, actor: nil, timeout: nil)
      invoke(
        'retry',
        :Job,
        timeout,
        job: [job, :text],
        when_closed: [when_closed, :WhenClosed],
        wait_seconds: [wait_seconds, :integer],
        actor: [actor, :text]
      )
    end

    # The contract itself.
    #
    # The OpenRPC document of all methods.
    #
    # @param timeout [Numeric, nil] seconds, on top of what renkei was asked to wait
    # @return [Hash]
    def discover(timeout: nil)
      invoke('rpc.discover', :json, timeout)
    end

    # End the process.
    #
    # Ends like SIGTERM, after answering: requests already read are finished and answered, writes in flight
    # are finished and recorded. A job that was syncing is `interrupted` and can be resumed.
    #
    # @param timeout [Numeric, nil] seconds, on top of what renkei was asked to wait
    # @return [nil]
    def shutdown(timeout: nil)
      invoke('shutdown', nil, timeout)
    end

    # Where a job stands.
    #
    # With `waitSeconds`, answers when the job is no longer fetching, syncing or waiting, or when the time
    # is up, then with the job as it is.
    #
    # @param job [String] A job's name. The caller may choose it; the same name with the same params gives
    #   the same job.
    # @param wait_seconds [Integer, nil] Answer when the job has got there, or when so many seconds have
    #   passed; 0 if not given.
    # @param timeout [Numeric, nil] seconds, on top of what renkei was asked to wait
    # @return [Job]
    # @raise [UnknownJob, LedgerBusy, LedgerFull, LedgerUnusable, LedgerRestored]
    def status(job:, wait_seconds: nil, timeout: nil)
      invoke('status', :Job, timeout, job: [job, :text], wait_seconds: [wait_seconds, :integer])
    end

    # Ask for notifications.
    #
    # A connection gets no notification that it did not ask for. Asking twice changes nothing.
    #
    # @param job [String, nil] One job; without it, all jobs.
    # @param timeout [Numeric, nil] seconds, on top of what renkei was asked to wait
    # @return [SubscribeResult]
    def subscribe(job: nil, timeout: nil)
      invoke('subscribe', :SubscribeResult, timeout, job: [job, :text])
    end

    # Write the selected employees.
    #
    # Creates and updates the selected employees in the target; each gets its own result. Right before a
    # write the record is read again: if it is no longer what the diff showed, that person ends `stale`.
    # With `dryRun` the result is the list of writes that it would do, and nothing else happens.
    #
    # @param job [String] A job's name. The caller may choose it; the same name with the same params gives
    #   the same job.
    # @param select [SelectionByCodes, SelectionByClasses]
    # @param create_defaults [SmartHRCreateDefault, KingOfTimeCreateDefault, Array<SmartHRCreateDefault,
    #   KingOfTimeCreateDefault>, nil] Needed if a new person is among the selected.
    # @param dry_run [Boolean, nil] Only say what would be done; false if not given.
    # @param override [Override, nil]
    # @param when_closed [Symbol, nil] Without it, the setting.
    # @param wait_seconds [Integer, nil] Answer when the job has got there, or when so many seconds have
    #   passed; 0 if not given.
    # @param actor [String, nil] Who asks, as the host program knows them; kept in the history, never
    #   interpreted.
    # @param timeout [Numeric, nil] seconds, on top of what renkei was asked to wait
    # @return [Job, SyncPlan]
    # @raise [UnknownJob, JobNotReady, JobBusy, JobExpired, CreateDefaultsRequired, UnknownChoice,
    #   UnknownEmployees, LimitExceeded, DigestMismatch, Cancelled, NotConfigured, UnknownConnection,
    #   ServiceClosed, ServiceRefused, ServiceUnavailable, RateLimited, UnreadableAnswer, WrongTenant,
    #   LedgerBusy, LedgerFull, LedgerUnusable, LedgerRestored]
    def sync(
      job:,
      select:,
      create_defaults: nil,
      dry_run: nil,
      override: nil,
      when_closed: nil,
      wait_seconds: nil,
      actor: nil,
      timeout: nil
    )
      invoke(
        'sync',
        :SyncResult,
        timeout,
        job: [job, :text],
        select: [select, :Selection],
        create_defaults: [create_defaults, :CreateDefaults],
        dry_run: [dry_run, :boolean],
        override: [override, :Override],
        when_closed: [when_closed, :WhenClosed],
        wait_seconds: [wait_seconds, :integer],
        actor: [actor, :text]
      )
    end

    # Begin a job that would take a sync back.
    #
    # Reads the target and compares it with the values from before the sync. Nothing is written: what comes
    # of it is a job like any other, in the same direction, to be looked at with `diff` and written with
    # `sync`, with the same checks. A value that was changed since is shown and blocks (`changedSinceSync`)
    # until somebody decides; a person whom the sync created is listed (`createdBySync`), since nothing is
    # ever deleted. Only what the ledger still holds can be taken back: not a forgotten job.
    #
    # @param job [String] The job to take back.
    # @param new_job [String, nil] The new job's name; one is made up if none is given. The same name for
    #   the same job is the same job, so a retry is harmless.
    # @param when_closed [Symbol, nil] Without it, the setting.
    # @param wait_seconds [Integer, nil] Answer when the job has got there, or when so many seconds have
    #   passed; 0 if not given.
    # @param actor [String, nil] Who asks, as the host program knows them; kept in the history, never
    #   interpreted.
    # @param timeout [Numeric, nil] seconds, on top of what renkei was asked to wait
    # @return [Job]
    # @raise [UnknownJob, JobExists, JobNotReady, JobBusy, NotConfigured, UnknownConnection, Cancelled,
    #   ServiceClosed, ServiceRefused, ServiceUnavailable, RateLimited, UnreadableAnswer, IncompleteList,
    #   WrongTenant, LedgerBusy, LedgerFull, LedgerUnusable, LedgerRestored]
    def undo(job:, new_job: nil, when_closed: nil, wait_seconds: nil, actor: nil, timeout: nil)
      invoke(
        'undo',
        :Job,
        timeout,
        job: [job, :text],
        new_job: [new_job, :text],
        when_closed: [when_closed, :WhenClosed],
        wait_seconds: [wait_seconds, :integer],
        actor: [actor, :text]
      )
    end

    # Ask for no more notifications.
    #
    # The counterpart of `subscribe`. What was not subscribed stays so.
    #
    # @param job [String, nil] One job; without it, everything that this connection asked for.
    # @param timeout [Numeric, nil] seconds, on top of what renkei was asked to wait
    # @return [UnsubscribeResult]
    def unsubscribe(job: nil, timeout: nil)
      invoke('unsubscribe', :UnsubscribeResult, timeout, job: [job, :text])
    end

    # Whether the history is as it was written.
    #
    # Goes through all entries from the first on and computes each hash anew: an entry that was edited, put
    # in, moved or removed is found, and the first is named. Whoever keeps `head` elsewhere can tell later
    # that nothing up to it has changed.
    #
    # @param timeout [Numeric, nil] seconds, on top of what renkei was asked to wait
    # @return [VerifyHistoryResult]
    # @raise [LedgerBusy, LedgerFull, LedgerUnusable, LedgerRestored]
    def verify_history(timeout: nil)
      invoke('verifyHistory', :VerifyHistoryResult, timeout)
    end
  end
end
