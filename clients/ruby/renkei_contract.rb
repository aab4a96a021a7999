# frozen_string_literal: true

# Generated from schema/ by `swift run ContractTool generate`. `renkei.rb` requires it.

module Renkei
  CONTRACT_VERSION = '1.0'

  # Kinds of errors.
  # - `:parse_error`: JSONとして読み取れません。 The message is not valid JSON.
  # - `:invalid_request`: JSON-RPC 2.0のリクエストではありません。 The message is not a valid JSON-RPC 2.0 request.
  # - `:method_not_found`: そのメソッドはありません。 The method does not exist.
  # - `:invalid_params`: パラメーターが正しくありません。 A param is invalid, unknown or missing.
  # - `:internal_error`: renkeiの内部エラーです。 renkei had an internal error.
  # - `:request_cancelled`: リクエストは取り消されました。 The request was cancelled.
  # - `:unauthenticated`: 認証されていません。 The connection is not authenticated.
  # - `:not_configured`: 設定が足りません。 The settings are incomplete.
  # - `:unknown_connection`: その名前の連携設定はありません。 The connection does not exist.
  # - `:unknown_job`: その名前の同期ジョブはありません。 The job does not exist.
  # - `:job_exists`: 同じ名前で条件の異なる同期ジョブがあります。 A job with this name and other params exists.
  # - `:job_not_ready`: 同期ジョブがその操作のできる状態ではありません。 The job's state does not allow this request.
  # - `:job_busy`: 同期ジョブはほかの処理の最中です。 The job is busy with another request.
  # - `:job_expired`: 取得から時間が経ち、期限切れです。 The fetched data has expired.
  # - `:service_closed`: サービスのメンテナンス時間帯です。 The service is in its closed hours.
  # - `:service_refused`: サービスに拒否されました（トークン、権限、IPアドレスのいずれか）。 The service refused access because of the
  #   token, a permission or the IP address.
  # - `:service_unavailable`: サービスに接続できないか、サービス側の障害です。 The service is unreachable or has failed.
  # - `:incomplete_list`: サービスから取得した一覧が不完全な可能性があります。 The list from the service may be incomplete.
  # - `:create_defaults_required`: 新規登録する従業員の所属などが指定されていません。 New employees are selected without create
  #   defaults.
  # - `:unknown_choice`: 指定された事業所・所属・雇用区分はありません。 The business establishment, division or working type does
  #   not exist.
  # - `:unknown_employees`: 同期ジョブにいない従業員が指定されています。 The job does not contain these employees.
  # - `:already_selected`: この同期ジョブですでに同期対象にした従業員が指定されています。 An earlier sync of the job has selected these
  #   employees.
  # - `:limit_exceeded`: 書き込み件数が上限を超えています。何も書き込まれていません。 The writes would exceed a limit. Nothing was
  #   written.
  # - `:ledger_busy`: 台帳をほかのプロセスが使用中です。 Another process is using the ledger.
  # - `:ledger_full`: 台帳に書き込めません（空き容量不足または読み取り専用）。 The ledger is not writable: the disk is full or
  #   read-only.
  # - `:too_large`: メッセージが上限を超えています。 The message exceeds a protocol limit.
  # - `:cancelled`: 同期ジョブは中止されました。 The job was cancelled.
  # - `:rate_limited`: サービスの利用回数の上限に達しました。 The rate limit of the service has been reached.
  # - `:invalid_response`: サービスの応答を解釈できません。 The response of the service is invalid.
  # - `:wrong_tenant`: アクセストークンが、この連携設定で最初に使われた企業のものではありません。 The token belongs to another tenant than in the
  #   first use of this connection.
  # - `:digest_mismatch`: digestが現在の書き込み内容と一致しません。 The digest does not match the current plan.
  # - `:ledger_unusable`: 台帳ファイルを使用できません（破損、別物、または新しい版）。 The ledger file is unusable: damaged, of another
  #   program, or of a newer version.
  # - `:ledger_restored`: 台帳がバックアップから復元されており、それ以降の書き込みが記録されていない可能性があります。続けるには`renkei adopt`を実行してください。 The
  #   ledger was restored from a copy and may lack later writes. Run `renkei adopt` to continue.
  # - `:record_refused`: サービスがこの従業員を受け付けませんでした。 The service rejected this employee.
  # - `:record_not_found`: 対象の従業員が見つかりません。 The employee no longer exists in the service.
  # - `:plan_limit_exceeded`: サービスの契約人数に達しています。 The maximum number of employees in the contract with the
  #   service has been reached.
  # - `:outcome_unknown`: 書き込みの応答が失われ、結果を確認できていません。 The response to a write was lost, and its outcome could
  #   not be determined.
  # - `:not_kept`: サービスは更新を受け付けましたが、値を保存しませんでした。 The service accepted the change, but did not keep the
  #   value.
  # - `:nothing_to_resolve`: この従業員に、その判断で解決できる要確認事項はありません。 The decision does not apply to any finding that
  #   blocks this employee.
  # - `:ambiguous_employee`: この社員番号の従業員が複数います。 Several employees have this employee code.
  # - `:candidate_required`: どの従業員のことか、`with`で指定されていません。 `with` does not name one of the records in
  #   question.
  # - `:unknown_decision`: その判断はないか、すでに取り消されています。 There is no such decision, or it was taken back.
  # - `:contradicting_decision`: この従業員には、これと両立しない判断があります。 An earlier decision says otherwise about these
  #   records.
  ErrorKind = OpenEnum.new(
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
    already_selected: 'alreadySelected',
    limit_exceeded: 'limitExceeded',
    ledger_busy: 'ledgerBusy',
    ledger_full: 'ledgerFull',
    too_large: 'tooLarge',
    cancelled: 'cancelled',
    rate_limited: 'rateLimited',
    invalid_response: 'invalidResponse',
    wrong_tenant: 'wrongTenant',
    digest_mismatch: 'digestMismatch',
    ledger_unusable: 'ledgerUnusable',
    ledger_restored: 'ledgerRestored',
    record_refused: 'recordRefused',
    record_not_found: 'recordNotFound',
    plan_limit_exceeded: 'planLimitExceeded',
    outcome_unknown: 'outcomeUnknown',
    not_kept: 'notKept',
    nothing_to_resolve: 'nothingToResolve',
    ambiguous_employee: 'ambiguousEmployee',
    candidate_required: 'candidateRequired',
    unknown_decision: 'unknownDecision',
    contradicting_decision: 'contradictingDecision'
  )

  # Result of one preflight check.
  # - `:ok`: 正常. OK.
  # - `:notice`: 注意. Notice.
  # - `:failed`: 異常. Failed.
  # - `:unknown`: 未確認. Not checked.
  CheckState = OpenEnum.new(
    ok: 'ok',
    notice: 'notice',
    failed: 'failed',
    unknown: 'unknown'
  )

  # Subject of one preflight check.
  # - `:token`: アクセストークン. Access token.
  # - `:tenant`: 契約企業. Tenant.
  # - `:read_permission`: 参照権限. Read permission.
  # - `:write_permission`: 更新権限. Write permission.
  # - `:readable_fields`: 参照できる項目. Readable fields.
  # - `:allowed_ip`: 許可IPアドレス. Allowed IP address.
  # - `:choices`: 登録時の選択肢. Options for new employees.
  # - `:closed_hours`: メンテナンス時間帯. Closed hours.
  # - `:clock_skew`: 時刻のずれ. Clock skew.
  # - `:state_directory`: 保存先フォルダ. State folder.
  CheckSubject = OpenEnum.new(
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

  # Field in which a blank source value may erase the target's value, if the request names it.
  # - `:last_name`: 姓. Last name.
  # - `:first_name`: 名. First name.
  # - `:last_name_kana`: 姓（カナ）. Last name in kana.
  # - `:first_name_kana`: 名（カナ）. First name in kana.
  # - `:gender`: 性別. Gender.
  # - `:birth_date`: 生年月日. Birth date.
  # - `:email`: メールアドレス. E-mail address.
  # - `:hire_date`: 入社年月日. Hire date.
  # - `:resignation_date`: 退職年月日. Resignation date.
  ClearableField = OpenEnum.new(
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

  # Decision about an employee's findings. Missing data is corrected in the source instead.
  # - `:same_person`: 同一人物として連携する. Both records are of one person: write.
  # - `:different_person`: 別の人として扱う. The records are of two people.
  # - `:take_over`: 連携先の記録を引き継ぎ、前の人のメールアドレスを残さない. The target's record is this person's from now on; no
  #   address of the other person stays.
  # - `:leave_out`: この方向の連携の対象外にする. Leave the person out of this direction.
  # - `:rehired`: 再入社として退職年月日を消し、入社年月日を書き込む. Rehired: clear the resignation date, write the hire date.
  # - `:accept`: 確認済みとして進める. Looked at, go on.
  # - `:use_source`: 取得元の値を書き込む. Write the source's value.
  # - `:keep_target`: 同期先の値を残す. Keep the target's value this time.
  Decision = OpenEnum.new(
    same_person: 'samePerson',
    different_person: 'differentPerson',
    take_over: 'takeOver',
    leave_out: 'leaveOut',
    rehired: 'rehired',
    accept: 'accept',
    use_source: 'useSource',
    keep_target: 'keepTarget'
  )

  # 方向: direction from the service that is read (the source) to the one that is written (the target).
  # - `:king_of_time_to_smart_hr`: KING OF TIMEからSmartHRに取り込む. From KING OF TIME to SmartHR.
  # - `:smart_hr_to_king_of_time`: SmartHRからKING OF TIMEに送る. From SmartHR to KING OF TIME.
  Direction = OpenEnum.new(
    king_of_time_to_smart_hr: 'kingOfTimeToSmartHR',
    smart_hr_to_king_of_time: 'smartHRToKingOfTime'
  )

  # 変更差分: class of a source employee whom the comparison lists. `new` exists only in the source. `changed`
  # and `unchanged` exist on both sides, with and without a difference. `blocked` requires a decision or a
  # correction first; its findings give the reasons.
  # - `:new`: 新規登録. New.
  # - `:changed`: 差分あり. Changed.
  # - `:unchanged`: 差分なし. Unchanged.
  # - `:blocked`: 要確認. Blocked.
  EmployeeClass = OpenEnum.new(
    new: 'new',
    changed: 'changed',
    unchanged: 'unchanged',
    blocked: 'blocked'
  )

  # The ten fields that both services have, in display order.
  # - `:employee_code`: 社員番号. Employee code.
  # - `:last_name`: 姓. Last name.
  # - `:first_name`: 名. First name.
  # - `:last_name_kana`: 姓（カナ）. Last name in kana.
  # - `:first_name_kana`: 名（カナ）. First name in kana.
  # - `:gender`: 性別. Gender.
  # - `:birth_date`: 生年月日. Birth date.
  # - `:email`: メールアドレス. E-mail address.
  # - `:hire_date`: 入社年月日. Hire date.
  # - `:resignation_date`: 退職年月日. Resignation date.
  Field = OpenEnum.new(
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

  # 要確認事項: reason why a row is blocked or should be reviewed.
  # - `:missing_employee_code`: 社員番号がありません. Employee code is missing.
  # - `:duplicate_employee_code`: 社員番号が重複しています. Several employees have this code.
  # - `:similar_employee_code`: よく似た社員番号の従業員がいます. The target has a similar code: only width, case, zero
  #   padding or something invisible differ.
  # - `:probable_same_person`: 別の社員番号の同一人物と思われます. Probably the same person under another code.
  # - `:different_person`: 社員番号は同じですが別の人と思われます. The code is the same, but probably not the person.
  # - `:code_reused`: 社員番号が別の人に使われています. The code and the linked person no longer belong together.
  # - `:codes_swapped`: 社員番号が入れ替わっています. The codes of two employees were swapped.
  # - `:missing_required_field`: 登録に必要な項目がありません. A field that the target requires is missing.
  # - `:unmapped_value`: 未知の値です. The value is not understood.
  # - `:unreadable_field`: 項目を読み取れません. The token may not read the field.
  # - `:possible_rehire`: 再入社の可能性があります. Possibly rehired after a resignation.
  # - `:retired_without_date`: 退職済ですが退職年月日がありません. Retired without a resignation date.
  # - `:invalid_for_target`: 同期先が受け付けない値です. The target does not accept the value.
  # - `:changed_on_both_sides`: 両方で変更されています. Changed on both sides since the last sync.
  # - `:not_kept`: サービスがそのまま保存できなかった値です. A service could not keep the value as it was sent.
  # - `:changed_since_sync`: 同期後に変更されています. Changed since the sync that is to be undone.
  # - `:created_by_sync`: 同期で登録された従業員です. Created by the sync that is to be undone; renkei never deletes.
  # - `:no_punches_after_resignation`: 退職日の翌日から打刻できません. No punches from the day after the resignation date.
  # - `:shared_email`: ほかの従業員とメールアドレスが同じになります. Two employees would have the same e-mail address.
  # - `:email_handed_on`: ほかの従業員のメールアドレスを引き継ぎます. Takes over another employee's e-mail address.
  # - `:emails_swapped`: メールアドレスが入れ替わっています. The e-mail addresses of two employees were swapped.
  FindingCode = OpenEnum.new(
    missing_employee_code: 'missingEmployeeCode',
    duplicate_employee_code: 'duplicateEmployeeCode',
    similar_employee_code: 'similarEmployeeCode',
    probable_same_person: 'probableSamePerson',
    different_person: 'differentPerson',
    code_reused: 'codeReused',
    codes_swapped: 'codesSwapped',
    missing_required_field: 'missingRequiredField',
    unmapped_value: 'unmappedValue',
    unreadable_field: 'unreadableField',
    possible_rehire: 'possibleRehire',
    retired_without_date: 'retiredWithoutDate',
    invalid_for_target: 'invalidForTarget',
    changed_on_both_sides: 'changedOnBothSides',
    not_kept: 'notKept',
    changed_since_sync: 'changedSinceSync',
    created_by_sync: 'createdBySync',
    no_punches_after_resignation: 'noPunchesAfterResignation',
    shared_email: 'sharedEmail',
    email_handed_on: 'emailHandedOn',
    emails_swapped: 'emailsSwapped'
  )

  # Effect of a finding on its row.
  # - `:blocking`: 要確認. Blocks the row.
  # - `:notice`: 参考. Notice only.
  FindingSeverity = OpenEnum.new(
    blocking: 'blocking',
    notice: 'notice'
  )

  # Event recorded by an entry of the audit log.
  # - `:fetch`: 取得の指示. Fetch requested.
  # - `:sync`: 同期の指示. Sync requested.
  # - `:retry`: 再実行の指示. Retry requested.
  # - `:resume`: 再開の指示. Resume requested.
  # - `:cancel`: 中止の指示. Cancel requested.
  # - `:undo`: 取り消しの指示. Undo requested.
  # - `:forget`: 個人情報の消去. Personal data erased.
  # - `:read`: 一覧の取得. Lists read from both services.
  # - `:override`: 上限超過の承認. Exceeded limit approved.
  # - `:resolve`: 要確認事項の判断. Findings resolved.
  # - `:revoke`: 判断の取り消し. Decision taken back.
  # - `:write`: 書き込み. Write to an employee.
  # - `:adopt`: 復元した台帳の使用開始. Restored ledger adopted.
  HistoryEvent = OpenEnum.new(
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
    revoke: 'revoke',
    write: 'write',
    adopt: 'adopt'
  )

  # Kind of damage to the audit log.
  # - `:altered`: 書き換え、挿入、または並べ替え. Edited, inserted or moved.
  # - `:missing`: 欠落. Missing.
  HistoryFault = OpenEnum.new(
    altered: 'altered',
    missing: 'missing'
  )

  # Kind of a job's notice.
  # - `:blank_column`: 全員が空欄の項目です. The field is blank for everybody, or the token may not read it.
  # - `:older_values`: 連携元の値は過去の基準日時点のものです. The source's values are those of a past base date.
  # - `:not_yet_values`: 基準日が未来のため、今日の値と基準日の値が異なることがあります. The base date lies ahead: today's values and those
  #   of that day may differ.
  JobNoticeCode = OpenEnum.new(
    blank_column: 'blankColumn',
    older_values: 'olderValues',
    not_yet_values: 'notYetValues'
  )

  # State of a job.
  # - `:fetching`: 取得中. Fetching.
  # - `:ready`: 同期待ち. Ready to sync.
  # - `:syncing`: 同期中. Syncing.
  # - `:waiting`: 待機中. Waiting.
  # - `:done`: 同期完了. Done.
  # - `:interrupted`: 中断. Interrupted.
  # - `:cancelled`: 中止. Cancelled.
  # - `:failed`: 失敗. Failed.
  # - `:expired`: 期限切れ. Expired.
  JobState = OpenEnum.new(
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

  # 従業員氏名の設定: kind of name that is sent from SmartHR to KING OF TIME. The other direction always writes the
  # legal name.
  # - `:legal`: 本名. Legal name.
  # - `:business`: ビジネスネーム. Business name, or the legal name if blank.
  NameStyle = OpenEnum.new(
    legal: 'legal',
    business: 'business'
  )

  # 結果: final result of one selected employee.
  # - `:created`: 登録済み. Created.
  # - `:updated`: 更新済み. Updated.
  # - `:skipped`: 対象外. Skipped: no write necessary.
  # - `:blocked`: 要確認. Blocked by a finding.
  # - `:stale`: 変更を検知. Changed since the diff; not written.
  # - `:failed`: 失敗. Failed.
  # - `:unknown`: 結果不明. Outcome unknown.
  # - `:not_attempted`: 未実施. Not attempted.
  Outcome = OpenEnum.new(
    created: 'created',
    updated: 'updated',
    skipped: 'skipped',
    blocked: 'blocked',
    stale: 'stale',
    failed: 'failed',
    unknown: 'unknown',
    not_attempted: 'notAttempted'
  )

  # State of one field of one record as it was read. Absent, blank and unreadable are different states.
  # - `:value`: 値あり. Value.
  # - `:absent`: 値なし. No value.
  # - `:blank`: 空欄. Blank.
  # - `:unreadable`: 読取不可. Not readable.
  # - `:unmapped`: 未知の値. Value not understood.
  ReadingState = OpenEnum.new(
    value: 'value',
    absent: 'absent',
    blank: 'blank',
    unreadable: 'unreadable',
    unmapped: 'unmapped'
  )

  # Kind of a result notice. `employmentStatusUnchanged`: a resignation date that is already past was
  # written into SmartHR, which then leaves 在籍状況 as it is.
  # - `:employment_status_unchanged`: SmartHRの在籍状況を手動で変更してください. Change the employment status in SmartHR by
  #   hand.
  ResultNoticeCode = OpenEnum.new(
    employment_status_unchanged: 'employmentStatusUnchanged'
  )

  # 変更差分: class of a row of the comparison. The first four are those of `EmployeeClass`. `leftOut` is a
  # source employee whom the job leaves out. `targetOnly` is an active employee of the target whom the
  # source does not list. Rows of the last two classes appear only if the class is asked for. They have a
  # `reason`, are not part of `counts` and of the digest, and cannot be selected for a sync.
  # - `:new`: 新規登録. New.
  # - `:changed`: 差分あり. Changed.
  # - `:unchanged`: 差分なし. Unchanged.
  # - `:blocked`: 要確認. Blocked.
  # - `:left_out`: 対象外. Left out.
  # - `:target_only`: 連携先のみ. Only in the target.
  RowClass = OpenEnum.new(
    new: 'new',
    changed: 'changed',
    unchanged: 'unchanged',
    blocked: 'blocked',
    left_out: 'leftOut',
    target_only: 'targetOnly'
  )

  # One of the two services.
  # - `:smart_hr`: SmartHR. SmartHR.
  # - `:king_of_time`: KING OF TIME. KING OF TIME.
  Side = OpenEnum.new(
    smart_hr: 'smartHR',
    king_of_time: 'kingOfTime'
  )

  # Reason of a row of class `leftOut` (`notYetHired`, `resigned`, `byDecision`) or `targetOnly` (`unknown`,
  # `resigned`, `notYetHired`, `withoutCode`). `withoutCode` means that the source lists the person without
  # an employee code: the pair is known, or name in kana and birth date are the same.
  # - `:not_yet_hired`: 連携元では基準日より後の入社です. Hired after the base date, according to the source.
  # - `:resigned`: 連携元では退職済みです. Resigned, according to the source.
  # - `:by_decision`: 判断により対象外です. Left out by a decision.
  # - `:unknown`: 連携元にいません. The source does not have this person.
  # - `:without_code`: 連携元では社員番号がありません. In the source without an employee code.
  UnlistedReason = OpenEnum.new(
    not_yet_hired: 'notYetHired',
    resigned: 'resigned',
    by_decision: 'byDecision',
    unknown: 'unknown',
    without_code: 'withoutCode'
  )

  # Reason why a job is waiting.
  # - `:closed_hours`: メンテナンス時間帯. Closed hours.
  # - `:rate_limit`: 利用回数の制限. Rate limit.
  WaitReason = OpenEnum.new(
    closed_hours: 'closedHours',
    rate_limit: 'rateLimit'
  )

  # Behaviour during KING OF TIME's closed hours.
  # - `:wait`: 待つ. Wait until the service opens.
  # - `:refuse`: エラーを返す. Return an error at once.
  WhenClosed = OpenEnum.new(
    wait: 'wait',
    refuse: 'refuse'
  )

  # Action on one employee in the target.
  # - `:create`: 新規登録. Create.
  # - `:update`: 更新. Update.
  # - `:none`: なし. None.
  WriteAction = OpenEnum.new(
    create: 'create',
    update: 'update',
    none: 'none'
  )

  # Field that the service stored with another value than the one sent.
  class Alteration < Record
    # @return [Symbol]
    member :field, :Field
    # @return [String, nil] Value that was sent.
    member :sent, :text
    # @return [String, nil] Value that was read back.
    member :stored, :text
  end

  # Text in Japanese and English.
  class BilingualText < Record
    # @return [String] Japanese text.
    member :ja, :text
    # @return [String] English text.
    member :en, :text
  end

  # 所属事業所: business establishment in SmartHR.
  class BusinessEstablishment < Record
    # @return [String] Id of the business establishment.
    member :id, :text
    # @return [String] Name.
    member :name, :text
  end

  # Record of the target that a finding names, which may be of the same person.
  class Candidate < Record
    # @return [String] Id of a row within its job. Employees without a code have one, too.
    member :id, :text
    # @return [String, nil] Its employee code; null if it has none.
    member :employee_code, :text
  end

  # One entry of the preflight check.
  class CheckEntry < Record
    # @return [Symbol]
    member :subject, :CheckSubject
    # @return [Symbol, nil] Service concerned; null for this host.
    member :side, :Side
    # @return [Symbol]
    member :state, :CheckState
    # @return [BilingualText]
    member :message, :BilingualText
    # @return [BilingualText, nil] Recommended action; null if there is none.
    member :advice, :BilingualText
  end

  # Number of listed source employees in each class.
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

  # Characters of a field by their numbers in Unicode, such as `U+5C71 U+7530 U+200B`.
  class CodePoints < Record
    # @return [String, nil] Null if the source has no text.
    member :source, :text
    # @return [String, nil] Null if the target has no text.
    member :target, :text
  end

  # Comparison of one source employee, or one person whom the comparison does not list.
  class DiffRow < Record
    # @return [String] Id of the source's record; of the target's record for class `targetOnly`.
    member :id, :text
    # @return [String, nil] Null for an employee without a code.
    member :employee_code, :text
    # @return [String] Last and first name in the source; in the target for class `targetOnly`.
    member :name, :text
    # @return [Symbol]
    member :row_class, :RowClass, wire: 'class'
    # @return [Symbol, nil] Reason of class `leftOut` or `targetOnly`; absent in other classes.
    member :reason, :UnlistedReason, optional: true
    # @return [Boolean, nil] True for a `leftOut` person with the reason `resigned` whom the target has
    #   without a resignation date on or before the base date; else absent.
    member :still_active, :boolean, optional: true
    # @return [Array<Difference>]
    member :differences, [:Difference]
    # @return [Array<NewValue>, nil] In rows of the class `new` only: every value to be written, in the
    #   order of the fields.
    member :values, [:NewValue], optional: true
    # @return [Array<Finding>]
    member :findings, [:Finding]
    # @return [Array<Symbol>, nil] With the name style `business`: fields that show the legal name, because
    #   the business name is blank.
    member :legal_name_fields, [:Field], optional: true
  end

  # 差分: one field that differs.
  class Difference < Record
    # @return [Symbol]
    member :field, :Field
    # @return [String, nil] Current value in the target; null if there is none.
    member :before, :text
    # @return [String, nil] Value to be written; null erases the value, and occurs only in fields named in
    #   `clear`.
    member :after, :text
  end

  # 所属: division in KING OF TIME.
  class Division < Record
    # @return [String] Code.
    member :code, :text
    # @return [String] Name.
    member :name, :text
  end

  # Limit in the settings that a sync would exceed.
  class ExceededLimit < Record
    # @return [String] `creates`, `changes`, `changedPercent`, `resignations` (resignation dates where the
    #   target has none), `cleared`, `everyone` (every employee on both sides would change at once) or
    #   `shorterListPercent` (a list is much shorter than in the last fetch).
    member :limit, :text
    # @return [Integer] Value that the sync would reach.
    member :count, :integer
    # @return [Integer] Maximum that the limit allows.
    member :allowed, :integer
  end

  # Error of a job, or of one employee in it.
  class Failure < Record
    # @return [Symbol] Kind of error, as in the list of errors.
    member :kind, :ErrorKind
    # @return [String] English message.
    member :message, :text
    # @return [String] Japanese message.
    member :message_ja, :text
  end

  # Comparison of one field.
  class FieldExplanation < Record
    # @return [Symbol]
    member :field, :Field
    # @return [FieldReading]
    member :source, :FieldReading
    # @return [FieldReading, nil] Null for an employee who is not in the target.
    member :target, :FieldReading
    # @return [String, nil] Normalised value of the source.
    member :normalised_source, :text
    # @return [String, nil] Normalised value of the target.
    member :normalised_target, :text
    # @return [Boolean, nil] True if both values are equal; null if they were not compared.
    member :equal, :boolean
    # @return [Array<String>] Names of the normalisation rules that changed a value, in the order of their
    #   use.
    member :rules, [:text]
    # @return [CodePoints, nil] Characters of both sides; present where the eye does not see how the texts
    #   differ: invisible characters, variation selectors, compatibility ideographs, width.
    member :code_points, :CodePoints, optional: true
    # @return [Symbol, nil] For a name field: the kind of name that was used.
    member :name_style, :NameStyle, optional: true
    # @return [Array<Finding>] Findings about this field.
    member :findings, [:Finding]
  end

  # One field of one record as it was read.
  class FieldReading < Record
    # @return [Symbol]
    member :state, :ReadingState
    # @return [String, nil] Text that the service sent; null if it sent none.
    member :raw, :text
  end

  # 要確認事項: fact about one employee that a person should review. It is not an error.
  class Finding < Record
    # @return [Symbol]
    member :code, :FindingCode
    # @return [Symbol]
    member :severity, :FindingSeverity
    # @return [Symbol, nil] Field concerned; null if there is none.
    member :field, :Field
    # @return [BilingualText]
    member :message, :BilingualText
    # @return [Hash] Values that led to the finding, each under a short name. `otherID`, `otherCode` and
    #   `side` name another record, `decision` the decision that has answered the finding.
    member :values, :json
    # @return [Array<Symbol>, nil] Decisions that answer it, see `resolve`. Absent if there are none.
    member :decisions, [:Decision], optional: true
  end

  # One entry of the audit log.
  class HistoryEntry < Record
    # @return [Integer] Sequence number, from 1 and without gaps.
    member :number, :integer
    # @return [Time] Time of the event.
    member :at, :time
    # @return [Symbol]
    member :event, :HistoryEvent
    # @return [String, nil] Job; null for an event that concerns a connection or the whole ledger.
    member :job, :text
    # @return [String, nil] Connection; null for an event that concerns the whole ledger.
    member :connection, :text
    # @return [String, nil] Person or program that made the request, named by the host program.
    member :actor, :text
    # @return [String, nil] Source record of the employee concerned.
    member :id, :text
    # @return [String, nil] Employee code; null after the job has been forgotten.
    member :employee_code, :text
    # @return [Array<Symbol>] Fields that were sent.
    member :fields, [:Field]
    # @return [Symbol, nil] Outcome of a write.
    member :outcome, :Outcome
    # @return [String, nil] Further detail of the event: a decision and the id of the other record, a
    #   digest, a kind of error, or counts.
    member :detail, :text
    # @return [String, nil] Reason given in the request; null after the job has been forgotten.
    member :reason, :text
    # @return [String] SHA-256 of the entry and of the hash of the entry before it, in hexadecimal.
    member :hash_, :text
  end

  # 同期ジョブ: one run of comparison and sync, kept in the ledger.
  class Job < Record
    # @return [String] Name of a job. The caller may choose it: the same name with the same params returns
    #   the same job.
    member :job, :text
    # @return [Symbol]
    member :state, :JobState
    # @return [BilingualText] Display text of the state.
    member :label, :BilingualText
    # @return [String] 連携設定: name of a connection in the settings.
    member :connection, :text
    # @return [Symbol]
    member :direction, :Direction
    # @return [Date] 従業員情報取得基準日.
    member :base_date, :date
    # @return [Symbol]
    member :name_style, :NameStyle
    # @return [Array<Symbol>] Fields in which a blank source value may erase the target's value.
    member :clear, [:ClearableField]
    # @return [Boolean, nil] True if the job lists people who resigned on or before the base date for their
    #   resignation date; else absent.
    member :leavers, :boolean, optional: true
    # @return [Array<JobNotice>] Facts about the job as a whole, once both services have been read.
    member :notices, [:JobNotice]
    # @return [Time] Time of the request.
    member :created_at, :time
    # @return [Time, nil] Time at which both services had been read; null until then.
    member :fetched_at, :time
    # @return [Progress, nil] Progress while the job is fetching, syncing or waiting; else null.
    member :progress, :Progress
    # @return [ClassCounts, nil] Counts after the fetch; null before.
    member :counts, :ClassCounts
    # @return [LeftOutCounts, nil] Source employees who are left out; absent before the end of the fetch.
    member :left_out, :LeftOutCounts, optional: true
    # @return [OutcomeCounts, nil] Outcomes after a sync has started; null before.
    member :outcomes, :OutcomeCounts
    # @return [Time, nil] Time at which a waiting job continues by itself; else null.
    member :waiting_until, :time
    # @return [Symbol, nil] Reason for waiting; null if the job is not waiting.
    member :waiting_for, :WaitReason
    # @return [Failure, nil] Error of a failed job; else null.
    member :error, :Failure
    # @return [Boolean, nil] True after `forget` has erased the personal data; absent before.
    member :forgotten, :boolean, optional: true
    # @return [String, nil] Job that this one would undo; absent in other jobs.
    member :undoes, :text, optional: true
  end

  # Fact about a job as a whole that a person should know before a sync.
  class JobNotice < Record
    # @return [Symbol]
    member :code, :JobNoticeCode
    # @return [Symbol, nil] Service concerned; absent if it is both.
    member :side, :Side, optional: true
    # @return [Symbol, nil] Field concerned; absent if there is none.
    member :field, :Field, optional: true
    # @return [BilingualText]
    member :message, :BilingualText
  end

  # Values for new employees in KING OF TIME.
  class KingOfTimeCreateDefault < Record
    # @return [Array<String>, nil] New employees to whom this default applies. Default: all that no other
    #   default names.
    member :codes, [:text], optional: true
    # @return [String] 所属: code of the division.
    member :division_code, :text
    # @return [String] 雇用区分: code of the working type.
    member :working_type_code, :text
  end

  # Placement of a new employee in KING OF TIME.
  class KingOfTimePlacement < Record
    # @return [String] 所属: code of the division.
    member :division_code, :text
    # @return [String] 雇用区分: code of the working type.
    member :working_type_code, :text
  end

  # Number of source employees who are left out, by reason. They are in no class of `counts`; `diff` lists
  # them as class `leftOut`.
  class LeftOutCounts < Record
    # @return [Integer] Hired after the base date.
    member :not_yet_hired, :integer
    # @return [Integer] Resigned on or before the base date.
    member :resigned, :integer
    # @return [Integer] Of the resigned: the target has the person, and no resignation date on or before the
    #   base date.
    member :still_active, :integer
    # @return [Integer] Left out by a decision.
    member :by_decision, :integer
  end

  # Value of one field of a new employee.
  class NewValue < Record
    # @return [Symbol]
    member :field, :Field
    # @return [String] Value to be written.
    member :value, :text
  end

  # Number of selected employees with each outcome. The sum is always the number of selected employees.
  # During a sync, a pending employee counts as `notAttempted`, and one whose write is in flight as
  # `unknown`.
  class OutcomeCounts < Record
    # @return [Integer] Created in the target.
    member :created, :integer
    # @return [Integer] Updated in the target.
    member :updated, :integer
    # @return [Integer] No write was necessary.
    member :skipped, :integer
    # @return [Integer] Blocked by a finding.
    member :blocked, :integer
    # @return [Integer] Changed since the diff.
    member :stale, :integer
    # @return [Integer] Rejected by the service.
    member :failed, :integer
    # @return [Integer] Outcome of the write is unknown.
    member :unknown, :integer
    # @return [Integer] Not attempted, or still pending.
    member :not_attempted, :integer
  end

  # Approval of a sync that exceeds a limit.
  class Override < Record
    # @return [String] Digest from the error `limitExceeded`.
    member :digest, :text
  end

  # Number of selected employees with each planned action.
  class PlanCounts < Record
    # @return [Integer] Employees to be created.
    member :creates, :integer
    # @return [Integer] Employees to be updated.
    member :updates, :integer
    # @return [Integer] No write was necessary.
    member :skipped, :integer
    # @return [Integer] Blocked by a finding.
    member :blocked, :integer
  end

  # One write that a sync would make.
  class PlannedWrite < Record
    # @return [String] Id of a row within its job. Employees without a code have one, too.
    member :id, :text
    # @return [String, nil]
    member :employee_code, :text
    # @return [String] Last and first name in the source.
    member :name, :text
    # @return [Symbol]
    member :action, :WriteAction
    # @return [Array<Difference>] Current and new value of each field to be written.
    member :differences, [:Difference]
    # @return [SmartHRPlacement, KingOfTimePlacement, nil] Placement of a new employee; null for an update.
    member :placement, :Placement
    # @return [Array<Finding>]
    member :findings, [:Finding]
  end

  # Progress of a job.
  class Progress < Record
    # @return [Integer] Number of employees done.
    member :done, :integer
    # @return [Integer, nil] Total number of employees; null while it is unknown.
    member :total, :integer
    # @return [Integer, nil] Estimated seconds until the end.
    member :eta_seconds, :integer
  end

  # Limits of a session. All of them are settings.
  class ProtocolLimits < Record
    # @return [Integer] Size of one message, in bytes.
    member :message_bytes, :integer
    # @return [Integer] Nesting depth of arrays and objects in one message.
    member :nesting, :integer
    # @return [Integer] Number of messages in one batch.
    member :batch_length, :integer
    # @return [Integer] Requests of one connection being worked on; beyond it reading pauses.
    member :in_flight, :integer
    # @return [Integer] Number of simultaneous connections.
    member :connections, :integer
    # @return [Integer] Size of one message before authentication, in bytes.
    member :unauthenticated_bytes, :integer
    # @return [Integer] Seconds until a connection must authenticate, else it is closed.
    member :unauthenticated_seconds, :integer
  end

  # Something that a person has to do after a write that succeeded.
  class ResultNotice < Record
    # @return [Symbol]
    member :code, :ResultNoticeCode
    # @return [BilingualText]
    member :message, :BilingualText
  end

  # Result of one selected employee. `id`, `employeeCode`, `name` and `action` are null after the job has
  # been forgotten.
  class ResultRow < Record
    # @return [String, nil]
    member :id, :text
    # @return [String, nil]
    member :employee_code, :text
    # @return [String, nil] Last and first name in the source.
    member :name, :text
    # @return [Symbol]
    member :outcome, :Outcome
    # @return [Symbol, nil] Action that was taken or planned.
    member :action, :WriteAction
    # @return [Failure, nil] Error, if the action did not succeed.
    member :error, :Failure
    # @return [Array<Alteration>] Fields that the service stored with another value than the one sent.
    member :altered, [:Alteration]
    # @return [Array<ResultNotice>, nil] What a person has to do after this write; absent if there is
    #   nothing.
    member :notices, [:ResultNotice], optional: true
    # @return [Time, nil] Time at which the outcome was recorded; null if the write was not attempted.
    member :at, :time
  end

  # All employees in these classes whom no earlier sync of the job has selected, with exceptions.
  class SelectionByClasses < Record
    # @return [Array<Symbol>] Classes in the diff.
    member :classes, [:EmployeeClass]
    # @return [Array<String>, nil] Employee codes to exclude.
    member :except, [:text], optional: true
    # @return [Array<Symbol>, nil] Employees with any of these findings are excluded.
    member :except_findings, [:FindingCode], optional: true
  end

  # The employees with these codes.
  class SelectionByCodes < Record
    # @return [Array<String>] Employee codes of the job's source.
    member :codes, [:text]
  end

  # The employees with these row ids.
  class SelectionByIds < Record
    # @return [Array<String>] Ids of rows in the diff.
    member :ids, [:text]
  end

  # Values for new employees in SmartHR.
  class SmartHRCreateDefault < Record
    # @return [Array<String>, nil] New employees to whom this default applies. Default: all that no other
    #   default names.
    member :codes, [:text], optional: true
    # @return [String] 所属事業所: id of the business establishment.
    member :business_establishment_id, :text
  end

  # Placement of a new employee in SmartHR.
  class SmartHRPlacement < Record
    # @return [String] 所属事業所: id of the business establishment.
    member :business_establishment_id, :text
  end

  # 判断: decision that lasts, with who made it and why.
  class StandingDecision < Record
    # @return [String] Id of a decision that lasts. It is never given again.
    member :id, :text
    # @return [String] 連携設定: name of a connection in the settings.
    member :connection, :text
    # @return [Symbol]
    member :decision, :Decision
    # @return [Boolean, nil] With `samePerson`: true if both employee codes stay as they are.
    member :keep_target_code, :boolean, optional: true
    # @return [Symbol] Direction of the job in which it was made. `leaveOut` holds for this direction, all
    #   others for both.
    member :direction, :Direction
    # @return [String] Id of the record in the source of this direction.
    member :source_id, :text
    # @return [String, nil] Id of the record in its target; null if the decision is about the source record
    #   alone.
    member :target_id, :text
    # @return [String, nil] Person or program that decided, named by the host program.
    member :actor, :text
    # @return [String, nil] Reason given in the request.
    member :reason, :text
    # @return [Time] Time of the decision.
    member :at, :time
  end

  # Plan of a sync. Nothing has been written.
  class SyncPlan < Record
    # @return [String] Name of a job. The caller may choose it: the same name with the same params returns
    #   the same job.
    member :job, :text
    # @return [String] Digest of the diff on which the plan is based, for `override`.
    member :digest, :text
    # @return [PlanCounts]
    member :planned, :PlanCounts
    # @return [Array<ExceededLimit>] Limits that the sync would exceed, together with the job's earlier
    #   syncs. It would be refused without `override`.
    member :exceeded_limits, [:ExceededLimit]
    # @return [Integer] Number of mails that KING OF TIME would send to verify addresses that are new to an
    #   employee's record.
    member :verification_mails, :integer
    # @return [Array<PlannedWrite>]
    member :writes, [:PlannedWrite]
  end

  # 雇用区分: working type in KING OF TIME.
  class WorkingType < Record
    # @return [String] Code.
    member :code, :text
    # @return [String] Name.
    member :name, :text
  end

  # Result of `check`.
  class CheckResult < Record
    # @return [String] 連携設定: name of a connection in the settings.
    member :connection, :text
    # @return [Boolean] True if no entry has failed.
    member :ok, :boolean
    # @return [Array<CheckEntry>]
    member :entries, [:CheckEntry]
  end

  # Result of `choices`.
  class ChoicesResult < Record
    # @return [String] 連携設定: name of a connection in the settings.
    member :connection, :text
    # @return [Array<BusinessEstablishment>, nil] Absent if SmartHR was not requested.
    member :business_establishments, [:BusinessEstablishment], optional: true
    # @return [Array<Division>, nil] Absent if KING OF TIME was not requested.
    member :divisions, [:Division], optional: true
    # @return [Array<WorkingType>, nil] Absent if KING OF TIME was not requested.
    member :working_types, [:WorkingType], optional: true
  end

  # Result of `decisions`.
  class DecisionsResult < Record
    # @return [Array<StandingDecision>]
    member :decisions, [:StandingDecision]
    # @return [String, nil] Cursor of the next page; null on the last page.
    member :next_cursor, :text
  end

  # Result of `diff`.
  class DiffResult < Record
    # @return [String] Name of a job. The caller may choose it: the same name with the same params returns
    #   the same job.
    member :job, :text
    # @return [ClassCounts]
    member :counts, :ClassCounts
    # @return [String] Digest of the whole comparison, without the classes `leftOut` and `targetOnly`.
    member :digest, :text
    # @return [Array<DiffRow>]
    member :rows, [:DiffRow]
    # @return [String, nil] Cursor of the next page; null on the last page.
    member :next_cursor, :text
  end

  # Result of `explain`.
  class ExplainResult < Record
    # @return [String] Name of a job. The caller may choose it: the same name with the same params returns
    #   the same job.
    member :job, :text
    # @return [String] Id of a row within its job. Employees without a code have one, too.
    member :id, :text
    # @return [String, nil]
    member :employee_code, :text
    # @return [String] Last and first name in the source; in the target for class `targetOnly`.
    member :name, :text
    # @return [Symbol]
    member :row_class, :RowClass, wire: 'class'
    # @return [Symbol, nil] Reason of class `leftOut` or `targetOnly`; absent in other classes.
    member :reason, :UnlistedReason, optional: true
    # @return [Array<FieldExplanation>]
    member :fields, [:FieldExplanation]
    # @return [Array<Finding>] All findings about this employee.
    member :findings, [:Finding]
  end

  # Result of `hello`.
  class HelloResult < Record
    # @return [String] Always `renkei`.
    member :product, :text
    # @return [String] Version of the program.
    member :version, :text
    # @return [String] Version of this contract. An incompatible change increases the first number.
    member :contract_version, :text
    # @return [Boolean] True if the services are the sandbox's simulations.
    member :sandbox, :boolean
    # @return [Array<String>] Names of the connections in the settings.
    member :connections, [:text]
    # @return [ProtocolLimits]
    member :limits, :ProtocolLimits
    # @return [Array<String>] Optional features of this program.
    member :features, [:text]
  end

  # Result of `history`.
  class HistoryResult < Record
    # @return [Array<HistoryEntry>]
    member :entries, [:HistoryEntry]
    # @return [String, nil] Cursor of the next page; null on the last page.
    member :next_cursor, :text
  end

  # Result of `jobs`.
  class JobsResult < Record
    # @return [Array<Job>]
    member :jobs, [:Job]
    # @return [String, nil] Cursor of the next page; null on the last page.
    member :next_cursor, :text
  end

  # Result of `resolve`.
  class ResolveResult < Record
    # @return [String] Name of a job. The caller may choose it: the same name with the same params returns
    #   the same job.
    member :job, :text
    # @return [ClassCounts]
    member :counts, :ClassCounts
    # @return [String] Digest of the content that was shown. It changes with any change of that content.
    member :digest, :text
    # @return [DiffRow] The row after the decision.
    member :row, :DiffRow
  end

  # Result of `results`.
  class ResultsResult < Record
    # @return [String] Name of a job. The caller may choose it: the same name with the same params returns
    #   the same job.
    member :job, :text
    # @return [OutcomeCounts]
    member :outcomes, :OutcomeCounts
    # @return [Array<ResultRow>]
    member :rows, [:ResultRow]
    # @return [String, nil] Cursor of the next page; null on the last page.
    member :next_cursor, :text
  end

  # Result of `subscribe`.
  class SubscribeResult < Record
    # @return [Boolean] True if this connection is subscribed to all jobs.
    member :all, :boolean
    # @return [Array<String>] Single jobs that this connection is subscribed to.
    member :jobs, [:text]
  end

  # Result of `unsubscribe`.
  class UnsubscribeResult < Record
    # @return [Boolean] True if this connection is subscribed to all jobs.
    member :all, :boolean
    # @return [Array<String>] Single jobs that this connection is subscribed to.
    member :jobs, [:text]
  end

  # Result of `verifyHistory`.
  class VerifyHistoryResult < Record
    # @return [Boolean] True if every entry is as it was written.
    member :ok, :boolean
    # @return [Integer] Number of valid entries, from the first on.
    member :entries, :integer
    # @return [String, nil] Hash of the last valid entry, in hexadecimal; null if there is none.
    member :head, :text
    # @return [Symbol, nil] Kind of damage; null if there is none.
    member :fault, :HistoryFault
    # @return [Integer, nil] Number of the first invalid entry.
    member :number, :integer
  end

  # A job has made progress. Sent after `subscribe`, at most 10 times a second for each job. The last one is
  # always sent.
  class JobProgressParams < Record
    # @return [String] Name of a job. The caller may choose it: the same name with the same params returns
    #   the same job.
    member :job, :text
    # @return [Progress]
    member :progress, :Progress
  end

  # Values for new employees that the source does not provide. They never apply to existing employees.
  CreateDefault = Union.new(:SmartHRCreateDefault, :KingOfTimeCreateDefault)

  # One default for all selected new employees, or a list of defaults for groups of them.
  CreateDefaults = Union.new(:CreateDefault, [:CreateDefault])

  # Placement of a new employee in the target.
  Placement = Union.new(:SmartHRPlacement, :KingOfTimePlacement)

  # 同期対象: employees selected for a sync.
  Selection = Union.new(:SelectionByCodes, :SelectionByIds, :SelectionByClasses)

  # The job; with `dryRun`, the plan.
  SyncResult = Union.new(:Job, :SyncPlan)

  # The message is not valid JSON. Send one JSON value in UTF-8, without trailing commas, duplicate names or
  # lone surrogates.
  class ParseError < CallError
    # @return [Object, nil] JSON rule that was broken.
    def rule = data['rule']
    # @return [Object, nil] Position in bytes from the start of the message.
    def offset = data['offset']
  end

  # The message is not a valid JSON-RPC 2.0 request. Send an object with "jsonrpc":"2.0", a method, an id
  # and named params.
  class InvalidRequest < CallError
    # @return [Object, nil] Rule that was broken.
    def rule = data['rule']
  end

  # The method does not exist. Call rpc.discover for a list of methods.
  class MethodNotFound < CallError
    # @return [Object, nil] Method that was called.
    def method = data['method']
  end

  # A param is invalid, unknown or missing. Correct the param at `path` according to `rule`.
  class InvalidParams < CallError
    # @return [Object, nil] JSON Pointer to the param.
    def path = data['path']
    # @return [Object, nil] Rule that it breaks.
    def rule = data['rule']
  end

  # renkei had an internal error. Try again. If the error persists, report it together with the log entry.
  class InternalError < CallError; end

  # The request was cancelled. No action is required. Jobs that the request started are not cancelled.
  class RequestCancelled < CallError; end

  # The connection is not authenticated. Call authenticate within the time limit, with the listener's token.
  class Unauthenticated < CallError; end

  # The settings are incomplete. Complete the settings as the message says. `renkei config` shows the
  # current settings.
  class NotConfigured < CallError
    # @return [Object, nil] Setting concerned, if it is a single one.
    def setting = data['setting']
  end

  # The connection does not exist. Use one of the names in `known`.
  class UnknownConnection < CallError
    # @return [Object, nil] Name in the request.
    def connection = data['connection']
    # @return [Object, nil] Names of all connections in the settings.
    def known = data['known']
  end

  # The job does not exist. Call jobs for a list of jobs, or start one with fetch.
  class UnknownJob < CallError
    # @return [Object, nil] Name of a job. The caller may choose it: the same name with the same params
    #   returns the same job.
    def job = data['job']
  end

  # A job with this name and other params exists. Choose another name, or use the same params.
  class JobExists < CallError
    # @return [Object, nil] Name of a job. The caller may choose it: the same name with the same params
    #   returns the same job.
    def job = data['job']
  end

  # The job's state does not allow this request. Check `state`. Wait with waitSeconds, or call status for
  # the reason why the job ended.
  class JobNotReady < CallError
    # @return [Object, nil] Name of a job. The caller may choose it: the same name with the same params
    #   returns the same job.
    def job = data['job']
    # @return [Object, nil] Current state of the job.
    def state = data['state']
  end

  # The job is busy with another request. Wait until that request has finished; status shows the state.
  class JobBusy < CallError
    # @return [Object, nil] Name of a job. The caller may choose it: the same name with the same params
    #   returns the same job.
    def job = data['job']
    # @return [Object, nil] Current state of the job.
    def state = data['state']
  end

  # The fetched data has expired. Fetch again with another job name.
  class JobExpired < CallError
    # @return [Object, nil] Name of a job. The caller may choose it: the same name with the same params
    #   returns the same job.
    def job = data['job']
    # @return [Object, nil] Time at which the data was fetched.
    def fetched_at = data['fetchedAt']
  end

  # The service is in its closed hours. Try again after `opensAt`, or set whenClosed to wait.
  class ServiceClosed < CallError
    # @return [Object, nil] Service concerned.
    def side = data['side']
    # @return [Object, nil] Time of the next possible attempt.
    def opens_at = data['opensAt']
  end

  # The service refused access because of the token, a permission or the IP address. Call check for the
  # cause and the remedy.
  class ServiceRefused < CallError
    # @return [Object, nil] Service concerned.
    def side = data['side']
    # @return [Object, nil] HTTP status code.
    def status = data['status']
    # @return [Object, nil] Error code of the service, if it sent one.
    def data_code = data['code']
    # @return [Object, nil] Messages of the service, with personal data masked.
    def service_messages = data['serviceMessages']
  end

  # The service is unreachable or has failed. This call changed nothing. Try again later; check tests the
  # connection.
  class ServiceUnavailable < CallError
    # @return [Object, nil] Service concerned.
    def side = data['side']
  end

  # The list from the service may be incomplete. Fetch again. If many employees have really left, raise
  # limits.partialListPercent in the settings.
  class IncompleteList < CallError
    # @return [Object, nil] Service concerned.
    def side = data['side']
  end

  # New employees are selected without create defaults. Add createDefaults for these employee codes; choices
  # lists the options.
  class CreateDefaultsRequired < CallError
    # @return [Object, nil] Service concerned.
    def side = data['side']
    # @return [Object, nil] Codes of the new employees without a default.
    def employee_codes = data['employeeCodes']
  end

  # The business establishment, division or working type does not exist. Use an id or code from choices.
  class UnknownChoice < CallError
    # @return [Object, nil] Param concerned: `businessEstablishmentId`, `divisionCode` or `workingTypeCode`.
    def choice = data['choice']
    # @return [Object, nil] Id or code in the request.
    def value = data['value']
  end

  # The job does not contain these employees. Use employee codes from diff.
  class UnknownEmployees < CallError
    # @return [Object, nil] Codes or ids that are not in the job.
    def employees = data['employees']
  end

  # An earlier sync of the job has selected these employees. Leave the employees in `employees` out. Use
  # retry for those whose write failed.
  class AlreadySelected < CallError
    # @return [Object, nil] Codes or ids that were selected before.
    def employees = data['employees']
  end

  # The writes would exceed a limit. Nothing was written. Review the plan with dryRun. If it is correct,
  # repeat the call with this digest in override.
  class LimitExceeded < CallError
    # @return [Object, nil] All limits that the sync would exceed.
    def exceeded = data['exceeded']
    # @return [Object, nil] Digest for `override`.
    def digest = data['digest']
  end

  # Another process is using the ledger. Use that process, stop it, or set another stateDirectory.
  class LedgerBusy < CallError
    # @return [Object, nil] Process that holds the ledger.
    def owner = data['owner']
  end

  # The ledger is not writable: the disk is full or read-only. Free space in the state folder. A request
  # that could not be recorded was not sent.
  class LedgerFull < CallError; end

  # The message exceeds a protocol limit. Send less at once. hello lists all limits.
  class TooLarge < CallError
    # @return [Object, nil] Name of the limit, as in hello.
    def limit = data['limit']
    # @return [Object, nil] Maximum that the limit allows.
    def allowed = data['allowed']
  end

  # The job was cancelled. Call results for the writes that were made. retry processes the remaining
  # employees.
  class Cancelled < CallError
    # @return [Object, nil] Name of a job. The caller may choose it: the same name with the same params
    #   returns the same job.
    def job = data['job']
  end

  # The rate limit of the service has been reached. Try again after `retryAfter` seconds.
  class RateLimited < CallError
    # @return [Object, nil] Service concerned.
    def side = data['side']
    # @return [Object, nil] Time of the next possible attempt.
    def opens_at = data['opensAt']
  end

  # The response of the service is invalid. Try again. If the error persists, a proxy may be answering, or
  # the API has changed.
  class InvalidResponse < CallError
    # @return [Object, nil] Service concerned.
    def side = data['side']
  end

  # The token belongs to another tenant than in the first use of this connection. Correct the token in the
  # settings, or add a connection for the other tenant.
  class WrongTenant < CallError
    # @return [Object, nil] Service concerned.
    def side = data['side']
    # @return [Object, nil] Tenant of the first use.
    def expected = data['expected']
    # @return [Object, nil] Tenant of the token.
    def found = data['found']
  end

  # The digest does not match the current plan. Review the plan again with dryRun, and use its digest.
  class DigestMismatch < CallError
    # @return [Object, nil] Current digest.
    def digest = data['digest']
  end

  # The ledger file is unusable: damaged, of another program, or of a newer version. Keep the file. Set
  # another stateDirectory, or use the version of renkei that wrote the file.
  class LedgerUnusable < CallError; end

  # The ledger was restored from a copy and may lack later writes. Run `renkei adopt` to continue. Restore
  # the latest ledger. To continue with this one, run `renkei adopt` and fetch again.
  class LedgerRestored < CallError; end

  # The service rejected this employee. Correct the record as the message says, fetch again, and sync this
  # employee.
  class RecordRefused < CallError; end

  # The employee no longer exists in the service. Fetch again. The employee may have been deleted in the
  # target.
  class RecordNotFound < CallError; end

  # The maximum number of employees in the contract with the service has been reached. Extend the contract
  # with the service, then call retry.
  class PlanLimitExceeded < CallError; end

  # The response to a write was lost, and its outcome could not be determined. Call retry. It reads the
  # record before it sends anything again.
  class OutcomeUnknown < CallError; end

  # The service accepted the change, but did not keep the value. Check that the token may read and write the
  # field, and that the service can hold the characters.
  class NotKept < CallError; end

  # The decision does not apply to any finding that blocks this employee. Call explain for the findings.
  # Correct missing data in the source.
  class NothingToResolve < CallError
    # @return [Object, nil] Employee in the request.
    def employee = data['employee']
    # @return [Object, nil]
    def decision = data['decision']
  end

  # Several employees have this employee code. Use one of the `ids` as `id`, in place of the employee code.
  class AmbiguousEmployee < CallError
    # @return [Object, nil] Employee code in the request.
    def employee = data['employee']
    # @return [Object, nil] Ids of the rows with this code.
    def ids = data['ids']
  end

  # `with` does not name one of the records in question. Set `with` to the id of one of the `candidates`.
  class CandidateRequired < CallError
    # @return [Object, nil] Employee in the request.
    def employee = data['employee']
    # @return [Object, nil] Records that the decision can be about.
    def candidates = data['candidates']
  end

  # There is no such decision, or it was taken back. Use an id from decisions.
  class UnknownDecision < CallError
    # @return [Object, nil] Id in the request.
    def decision = data['decision']
  end

  # An earlier decision says otherwise about these records. Revoke the earlier decision, or decide about the
  # other employee first.
  class ContradictingDecision < CallError
    # @return [Object, nil] Id of the earlier decision; null if another employee of the job has the record.
    def decision = data['decision']
    # @return [Object, nil] Id of that employee's row, or null.
    def employee = data['employee']
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
    'alreadySelected' => AlreadySelected,
    'limitExceeded' => LimitExceeded,
    'ledgerBusy' => LedgerBusy,
    'ledgerFull' => LedgerFull,
    'tooLarge' => TooLarge,
    'cancelled' => Cancelled,
    'rateLimited' => RateLimited,
    'invalidResponse' => InvalidResponse,
    'wrongTenant' => WrongTenant,
    'digestMismatch' => DigestMismatch,
    'ledgerUnusable' => LedgerUnusable,
    'ledgerRestored' => LedgerRestored,
    'recordRefused' => RecordRefused,
    'recordNotFound' => RecordNotFound,
    'planLimitExceeded' => PlanLimitExceeded,
    'outcomeUnknown' => OutcomeUnknown,
    'notKept' => NotKept,
    'nothingToResolve' => NothingToResolve,
    'ambiguousEmployee' => AmbiguousEmployee,
    'candidateRequired' => CandidateRequired,
    'unknownDecision' => UnknownDecision,
    'contradictingDecision' => ContradictingDecision
  }.freeze

  # Params of each notification.
  EVENTS = {
    'job.changed' => :Job,
    'job.progress' => :JobProgressParams
  }.freeze

  # All methods of the contract, as `Client` has them.
  module Methods
    # Authenticate the connection.
    #
    # On TCP, every other method except `ping` requires it. Until then, the limits `unauthenticatedBytes`
    # and `unauthenticatedSeconds` apply, see `hello`. Each failure delays the next answer, and repeated
    # failures close the connection.
    #
    # @param token [String] The listener's token.
    # @param timeout [Numeric, nil] seconds, in addition to `wait_seconds`
    # @return [nil]
    # @raise [Unauthenticated]
    def authenticate(token:, timeout: nil)
      invoke('authenticate', nil, timeout, token: [token, :text])
    end

    # Cancel a job.
    #
    # Writes in flight are finished and recorded. The remaining employees become `notAttempted`. A job that
    # has ended does not change.
    #
    # @param job [String] Name of a job. The caller may choose it: the same name with the same params
    #   returns the same job.
    # @param actor [String, nil] Person or program that makes the request, named by the host program. The
    #   history keeps it; renkei does not interpret it.
    # @param timeout [Numeric, nil] seconds, in addition to `wait_seconds`
    # @return [Job]
    # @raise [UnknownJob, LedgerBusy, LedgerFull, LedgerUnusable, LedgerRestored]
    def cancel(job:, actor: nil, timeout: nil)
      invoke('cancel', :Job, timeout, job: [job, :text], actor: [actor, :text])
    end

    # Preflight check.
    #
    # Checks tokens, permissions, readable fields, allowed IP addresses, service hours, clock skew and the
    # state folder. Each check is one entry, with advice if something is to be done. The method only reads.
    # A service that refuses access is an entry with the state `failed`, not an error.
    #
    # @param connection [String, nil] The connection. Optional if there is only one.
    # @param timeout [Numeric, nil] seconds, in addition to `wait_seconds`
    # @return [CheckResult]
    # @raise [NotConfigured, UnknownConnection]
    def check(connection: nil, timeout: nil)
      invoke('check', :CheckResult, timeout, connection: [connection, :text])
    end

    # Options for new employees.
    #
    # Lists the business establishments (所属事業所) of SmartHR, and the divisions (所属) and working types (雇用区分)
    # of KING OF TIME.
    #
    # @param connection [String, nil] The connection. Optional if there is only one.
    # @param side [Symbol, nil] One service. Default: both.
    # @param timeout [Numeric, nil] seconds, in addition to `wait_seconds`
    # @return [ChoicesResult]
    # @raise [NotConfigured, UnknownConnection, ServiceClosed, ServiceRefused, ServiceUnavailable,
    #   RateLimited, InvalidResponse, WrongTenant]
    def choices(connection: nil, side: nil, timeout: nil)
      invoke('choices', :ChoicesResult, timeout, connection: [connection, :text], side: [side, :Side])
    end

    # List of the decisions in force.
    #
    # Decisions that last, newest first, in pages: `samePerson`, `differentPerson`, `takeOver` and
    # `leaveOut`. They hold for later jobs of their connection, also after the job in which they were made
    # was forgotten. `revoke` takes one back.
    #
    # @param connection [String, nil] One connection. Default: all.
    # @param limit [Integer, nil] Maximum number of rows in a page. Default: 100.
    # @param cursor [String, nil] Opaque position of the next page.
    # @param timeout [Numeric, nil] seconds, in addition to `wait_seconds`
    # @return [DecisionsResult]
    # @raise [UnknownConnection, LedgerBusy, LedgerFull, LedgerUnusable, LedgerRestored]
    def decisions(connection: nil, limit: nil, cursor: nil, timeout: nil)
      invoke(
        'decisions',
        :DecisionsResult,
        timeout,
        connection: [connection, :text],
        limit: [limit, :integer],
        cursor: [cursor, :text]
      )
    end

    # All rows of `decisions`, over all pages. Without a block, an Enumerator.
    #
    # @yieldparam row [StandingDecision]
    def each_decisions(connection: nil, limit: nil, timeout: nil, &block)
      each_page(:decisions, :decisions, connection: connection, limit: limit, timeout: timeout, &block)
    end

    # Differences between source and target.
    #
    # One row for each listed employee of the source. The classes `leftOut` and `targetOnly` are shown only
    # if they are asked for. `counts` covers the whole job, whatever the filters are. The order of the rows
    # is stable: employees without a code come first, then all others by employee code. With `waitSeconds`,
    # the call waits until the job has been fetched. If the time runs out first, the error is `jobNotReady`.
    #
    # @param job [String] Name of a job. The caller may choose it: the same name with the same params
    #   returns the same job.
    # @param classes [Array<Symbol>, nil] Filter: rows of these classes. Default: `new`, `changed`,
    #   `unchanged` and `blocked`.
    # @param search [String, nil] Filter: rows whose employee code or name contains this text.
    # @param findings [Array<Symbol>, nil] Filter: rows with any of these findings.
    # @param limit [Integer, nil] Maximum number of rows in a page. Default: 100.
    # @param cursor [String, nil] Opaque position of the next page.
    # @param wait_seconds [Integer, nil] Maximum number of seconds to wait for the job before the answer.
    #   Default: 0.
    # @param timeout [Numeric, nil] seconds, in addition to `wait_seconds`
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
        classes: [classes, [:RowClass]],
        search: [search, :text],
        findings: [findings, [:FindingCode]],
        limit: [limit, :integer],
        cursor: [cursor, :text],
        wait_seconds: [wait_seconds, :integer]
      )
    end

    # All rows of `diff`, over all pages. Without a block, an Enumerator.
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

    # Comparison of one employee, field by field.
    #
    # Shows for each field both raw values, both normalised values and the rules that were applied, and the
    # code points where the eye sees no difference. Give either `employeeCode` or the `id` of the row.
    # People of the classes `leftOut` and `targetOnly` are explained as well, if no listed employee has the
    # code. For class `targetOnly` the source has no values.
    #
    # @param job [String] Name of a job. The caller may choose it: the same name with the same params
    #   returns the same job.
    # @param employee_code [String, nil] 社員番号・従業員コード: key that matches the records of the two sides. Leading
    #   zeros are significant.
    # @param id [String, nil] Id of a row within its job. Employees without a code have one, too.
    # @param timeout [Numeric, nil] seconds, in addition to `wait_seconds`
    # @return [ExplainResult]
    # @raise [UnknownJob, JobNotReady, JobExpired, UnknownEmployees, AmbiguousEmployee, LedgerBusy,
    #   LedgerFull, LedgerUnusable, LedgerRestored]
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

    # Fetch from both services and compare.
    #
    # Starts a job. Nothing is written to either service. The job is first `fetching`, then `ready`. The
    # call is idempotent: the same job name with the same params returns the same job, and with other params
    # it is an error. Without `baseDate` the params are those of the day: on the next day in Japan, the same
    # name is an error. The source list excludes employees hired after the base date and employees who
    # resigned on or before it; `leftOut` counts them.
    #
    # @param direction [Symbol]
    # @param connection [String, nil] The connection. Optional if there is only one.
    # @param base_date [Date, nil] 従業員情報取得基準日: at most 3 years ago and at most 1 year ahead. Default: today
    #   in Japan.
    # @param job [String, nil] Name of the job. Default: a generated name.
    # @param name_style [Symbol, nil] Default: as in the settings.
    # @param clear [Array<Symbol>, nil] Fields in which a blank source value may erase the target's value.
    # @param leavers [Boolean, nil] Whether to list people who resigned on or before the base date, if the
    #   target has the person with another resignation date or without one. They are `changed` in that date
    #   alone, or `blocked`. Default: false; they are then left out.
    # @param when_closed [Symbol, nil] Default: as in the settings.
    # @param wait_seconds [Integer, nil] Maximum number of seconds to wait for the job before the answer.
    #   Default: 0.
    # @param actor [String, nil] Person or program that makes the request, named by the host program. The
    #   history keeps it; renkei does not interpret it.
    # @param timeout [Numeric, nil] seconds, in addition to `wait_seconds`
    # @return [Job]
    # @raise [NotConfigured, UnknownConnection, JobExists, JobBusy, ServiceClosed, ServiceRefused,
    #   ServiceUnavailable, RateLimited, IncompleteList, InvalidResponse, WrongTenant, LedgerBusy, LedgerFull,
    #   LedgerUnusable, LedgerRestored]
    def fetch(
      direction:,
      connection: nil,
      base_date: nil,
      job: nil,
      name_style: nil,
      clear: nil,
      leavers: nil,
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
        connection: [connection, :text],
        base_date: [base_date, :date],
        job: [job, :text],
        name_style: [name_style, :NameStyle],
        clear: [clear, [:ClearableField]],
        leavers: [leavers, :boolean],
        when_closed: [when_closed, :WhenClosed],
        wait_seconds: [wait_seconds, :integer],
        actor: [actor, :text]
      )
    end

    # Erase a job's personal data.
    #
    # Erases from the ledger everything that the job read and wrote about employees. The job's name, state
    # and counts remain, and so do the decisions that last, with their reasons (see `decisions`).
    #
    # @param job [String] Name of a job. The caller may choose it: the same name with the same params
    #   returns the same job.
    # @param actor [String, nil] Person or program that makes the request, named by the host program. The
    #   history keeps it; renkei does not interpret it.
    # @param timeout [Numeric, nil] seconds, in addition to `wait_seconds`
    # @return [Job]
    # @raise [UnknownJob, JobBusy, LedgerBusy, LedgerFull, LedgerUnusable, LedgerRestored]
    def forget(job:, actor: nil, timeout: nil)
      invoke('forget', :Job, timeout, job: [job, :text], actor: [actor, :text])
    end

    # Server identity, version, limits and features.
    #
    # Optional: no other method requires it. It opens neither the ledger nor a connection to a service.
    #
    # @param client [String, nil] Name and version of the client, for the log.
    # @param timeout [Numeric, nil] seconds, in addition to `wait_seconds`
    # @return [HelloResult]
    def hello(client: nil, timeout: nil)
      invoke('hello', :HelloResult, timeout, client: [client, :text])
    end

    # Audit log.
    #
    # Newest first, in pages. The log is append-only, and each entry contains the hash of the entry before
    # it; `verifyHistory` checks this chain. With `employeeCode` or `id`, it lists the writes to one
    # employee's data. Entries name the fields that were written, but never their values.
    #
    # @param job [String, nil] Name of a job. The caller may choose it: the same name with the same params
    #   returns the same job.
    # @param employee_code [String, nil] 社員番号・従業員コード: key that matches the records of the two sides. Leading
    #   zeros are significant.
    # @param id [String, nil] Id of a row within its job. Employees without a code have one, too.
    # @param actor [String, nil] Person or program that makes the request, named by the host program. The
    #   history keeps it; renkei does not interpret it.
    # @param limit [Integer, nil] Maximum number of rows in a page. Default: 100.
    # @param cursor [String, nil] Opaque position of the next page.
    # @param timeout [Numeric, nil] seconds, in addition to `wait_seconds`
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

    # All rows of `history`, over all pages. Without a block, an Enumerator.
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

    # List of jobs.
    #
    # Newest first, in pages.
    #
    # @param limit [Integer, nil] Maximum number of rows in a page. Default: 100.
    # @param cursor [String, nil] Opaque position of the next page.
    # @param timeout [Numeric, nil] seconds, in addition to `wait_seconds`
    # @return [JobsResult]
    # @raise [LedgerBusy, LedgerFull, LedgerUnusable, LedgerRestored]
    def jobs(limit: nil, cursor: nil, timeout: nil)
      invoke('jobs', :JobsResult, timeout, limit: [limit, :integer], cursor: [cursor, :text])
    end

    # All rows of `jobs`, over all pages. Without a block, an Enumerator.
    #
    # @yieldparam row [Job]
    def each_jobs(limit: nil, timeout: nil, &block)
      each_page(:jobs, :jobs, limit: limit, timeout: timeout, &block)
    end

    # Health check.
    #
    # Answers at once, also before `authenticate`.
    #
    # @param timeout [Numeric, nil] seconds, in addition to `wait_seconds`
    # @return [nil]
    def ping(timeout: nil)
      invoke('ping', nil, timeout)
    end

    # Resolve the findings that block an employee.
    #
    # Records the decision, its reason and its actor, and classifies the row again: a finding that the
    # decision answers becomes a notice. The job's digest changes, too. `decisions` of a finding lists what
    # answers it. One decision answers every finding of the row that lists it, and the row stays blocked by
    # the rest. `samePerson`, `differentPerson`, `takeOver` and `leaveOut` last: later jobs of the
    # connection know them, see the method `decisions`. All others hold for the values that this job has
    # read. `leaveOut` is possible for every row. A decision cannot replace missing data: correct it in the
    # source. Give either `employeeCode` or the `id` of the row. With `waitSeconds`, the call waits until
    # the job is `ready`.
    #
    # @param job [String] Name of a job. The caller may choose it: the same name with the same params
    #   returns the same job.
    # @param decision [Symbol]
    # @param employee_code [String, nil] 社員番号・従業員コード: key that matches the records of the two sides. Leading
    #   zeros are significant.
    # @param id [String, nil] Id of a row within its job. Employees without a code have one, too.
    # @param with [String, nil] The other record: its id, or its employee code, as in the finding. Optional
    #   if only one record is possible.
    # @param keep_target_code [Boolean, nil] With `samePerson`: true to leave both employee codes as they
    #   are. Default: false, which writes the source's code.
    # @param reason [String, nil] Reason for the decision. The history keeps it until the job is forgotten,
    #   and `decisions` as long as the decision is in force.
    # @param wait_seconds [Integer, nil] Maximum number of seconds to wait for the job before the answer.
    #   Default: 0.
    # @param actor [String, nil] Person or program that makes the request, named by the host program. The
    #   history keeps it; renkei does not interpret it.
    # @param timeout [Numeric, nil] seconds, in addition to `wait_seconds`
    # @return [ResolveResult]
    # @raise [UnknownJob, JobNotReady, JobBusy, JobExpired, UnknownEmployees, AmbiguousEmployee,
    #   NothingToResolve, CandidateRequired, ContradictingDecision, LedgerBusy, LedgerFull, LedgerUnusable,
    #   LedgerRestored]
    def resolve(
      job:,
      decision:,
      employee_code: nil,
      id: nil,
      with: nil,
      keep_target_code: nil,
      reason: nil,
      wait_seconds: nil,
      actor: nil,
      timeout: nil
    )
      invoke(
        'resolve',
        :ResolveResult,
        timeout,
        job: [job, :text],
        decision: [decision, :Decision],
        employee_code: [employee_code, :text],
        id: [id, :text],
        with: [with, :text],
        keep_target_code: [keep_target_code, :boolean],
        reason: [reason, :text],
        wait_seconds: [wait_seconds, :integer],
        actor: [actor, :text]
      )
    end

    # Outcome for each selected employee.
    #
    # One row for each selected employee, in pages, in the order of `diff`. `outcomes` counts the whole job,
    # whatever the filter is. With `waitSeconds`, the call waits for the end of a sync that was requested
    # before it, even in the same batch.
    #
    # @param job [String] Name of a job. The caller may choose it: the same name with the same params
    #   returns the same job.
    # @param outcomes [Array<Symbol>, nil] Filter: rows with these outcomes.
    # @param limit [Integer, nil] Maximum number of rows in a page. Default: 100.
    # @param cursor [String, nil] Opaque position of the next page.
    # @param wait_seconds [Integer, nil] Maximum number of seconds to wait for the job before the answer.
    #   Default: 0.
    # @param timeout [Numeric, nil] seconds, in addition to `wait_seconds`
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

    # All rows of `results`, over all pages. Without a block, an Enumerator.
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

    # Resume an interrupted job.
    #
    # Before anything is sent again, renkei looks up each write whose outcome is unknown.
    #
    # @param job [String] Name of a job. The caller may choose it: the same name with the same params
    #   returns the same job.
    # @param when_closed [Symbol, nil] Default: as in the sync request.
    # @param wait_seconds [Integer, nil] Maximum number of seconds to wait for the job before the answer.
    #   Default: 0.
    # @param actor [String, nil] Person or program that makes the request, named by the host program. The
    #   history keeps it; renkei does not interpret it.
    # @param timeout [Numeric, nil] seconds, in addition to `wait_seconds`
    # @return [Job]
    # @raise [UnknownJob, JobNotReady, JobBusy, JobExpired, Cancelled, NotConfigured, UnknownConnection,
    #   ServiceClosed, ServiceRefused, ServiceUnavailable, RateLimited, InvalidResponse, WrongTenant,
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

    # Retry the employees that did not succeed.
    #
    # Takes the employees whose outcome is `failed` or `notAttempted`, and those who are `unknown` if
    # reading shows that the write did not happen. If there are none, nothing is sent.
    #
    # @param job [String] Name of a job. The caller may choose it: the same name with the same params
    #   returns the same job.
    # @param when_closed [Symbol, nil] Default: as in the sync request.
    # @param wait_seconds [Integer, nil] Maximum number of seconds to wait for the job before the answer.
    #   Default: 0.
    # @param actor [String, nil] Person or program that makes the request, named by the host program. The
    #   history keeps it; renkei does not interpret it.
    # @param timeout [Numeric, nil] seconds, in addition to `wait_seconds`
    # @return [Job]
    # @raise [UnknownJob, JobNotReady, JobBusy, JobExpired, Cancelled, NotConfigured, UnknownConnection,
    #   ServiceClosed, ServiceRefused, ServiceUnavailable, RateLimited, InvalidResponse, WrongTenant,
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

    # Take a decision back.
    #
    # The next `fetch` does not know the decision any more, and shows the findings again. Jobs that are
    # fetched already keep their rows. The history records it, with reason and actor.
    #
    # @param id [String] Id of a decision that lasts. It is never given again.
    # @param reason [String, nil] Reason for taking it back. The history keeps it.
    # @param actor [String, nil] Person or program that makes the request, named by the host program. The
    #   history keeps it; renkei does not interpret it.
    # @param timeout [Numeric, nil] seconds, in addition to `wait_seconds`
    # @return [StandingDecision]
    # @raise [UnknownDecision, LedgerBusy, LedgerFull, LedgerUnusable, LedgerRestored]
    def revoke(id:, reason: nil, actor: nil, timeout: nil)
      invoke(
        'revoke',
        :StandingDecision,
        timeout,
        id: [id, :text],
        reason: [reason, :text],
        actor: [actor, :text]
      )
    end

    # OpenRPC document.
    #
    # Describes all methods of this contract.
    #
    # @param timeout [Numeric, nil] seconds, in addition to `wait_seconds`
    # @return [Hash]
    def discover(timeout: nil)
      invoke('rpc.discover', :json, timeout)
    end

    # Shut the process down.
    #
    # Answers, then ends as after SIGTERM: requests already read are finished and answered, and writes in
    # flight are finished and recorded. A job that was syncing becomes `interrupted` and can be resumed.
    #
    # @param timeout [Numeric, nil] seconds, in addition to `wait_seconds`
    # @return [nil]
    def shutdown(timeout: nil)
      invoke('shutdown', nil, timeout)
    end

    # State of a job.
    #
    # With `waitSeconds`, the call waits until the job is no longer fetching, syncing or waiting. If the
    # time runs out first, the result is the job as it is.
    #
    # @param job [String] Name of a job. The caller may choose it: the same name with the same params
    #   returns the same job.
    # @param wait_seconds [Integer, nil] Maximum number of seconds to wait for the job before the answer.
    #   Default: 0.
    # @param timeout [Numeric, nil] seconds, in addition to `wait_seconds`
    # @return [Job]
    # @raise [UnknownJob, LedgerBusy, LedgerFull, LedgerUnusable, LedgerRestored]
    def status(job:, wait_seconds: nil, timeout: nil)
      invoke('status', :Job, timeout, job: [job, :text], wait_seconds: [wait_seconds, :integer])
    end

    # Subscribe to notifications.
    #
    # A connection receives only the notifications that it has subscribed to. Subscribing twice has no
    # further effect.
    #
    # @param job [String, nil] One job. Default: all jobs.
    # @param timeout [Numeric, nil] seconds, in addition to `wait_seconds`
    # @return [SubscribeResult]
    def subscribe(job: nil, timeout: nil)
      invoke('subscribe', :SubscribeResult, timeout, job: [job, :text])
    end

    # Write the selected employees to the target.
    #
    # Creates and updates the selected employees in the target. Each of them has an outcome of its own.
    # Immediately before a write, the record is read again: if it no longer matches the diff, the outcome is
    # `stale` and nothing is written. Several syncs may follow one fetch: while the comparison is fresh, a
    # job that is `done` takes further employees, and its limits count all of its syncs together. An
    # employee who was selected before is refused with `alreadySelected`; a selection by classes leaves such
    # employees out. With `dryRun`, the result is the list of planned writes with the limits that they would
    # exceed; nothing is written, and everything else is refused as in the sync itself.
    #
    # @param job [String] Name of a job. The caller may choose it: the same name with the same params
    #   returns the same job.
    # @param select [SelectionByCodes, SelectionByIds, SelectionByClasses]
    # @param create_defaults [SmartHRCreateDefault, KingOfTimeCreateDefault, Array<SmartHRCreateDefault,
    #   KingOfTimeCreateDefault>, nil] Required if a new employee is selected.
    # @param digest [String, nil] Digest of the diff that was approved; for any other, the error is
    #   `digestMismatch`. Default: no check.
    # @param dry_run [Boolean, nil] True to plan the writes without doing them. Default: false.
    # @param override [Override, nil]
    # @param when_closed [Symbol, nil] Default: as in the settings.
    # @param wait_seconds [Integer, nil] Maximum number of seconds to wait for the job before the answer.
    #   Default: 0.
    # @param actor [String, nil] Person or program that makes the request, named by the host program. The
    #   history keeps it; renkei does not interpret it.
    # @param timeout [Numeric, nil] seconds, in addition to `wait_seconds`
    # @return [Job, SyncPlan]
    # @raise [UnknownJob, JobNotReady, JobBusy, JobExpired, CreateDefaultsRequired, UnknownChoice,
    #   UnknownEmployees, AmbiguousEmployee, AlreadySelected, LimitExceeded, DigestMismatch, Cancelled,
    #   NotConfigured, UnknownConnection, ServiceClosed, ServiceRefused, ServiceUnavailable, RateLimited,
    #   InvalidResponse, WrongTenant, LedgerBusy, LedgerFull, LedgerUnusable, LedgerRestored]
    def sync(
      job:,
      select:,
      create_defaults: nil,
      digest: nil,
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
        digest: [digest, :text],
        dry_run: [dry_run, :boolean],
        override: [override, :Override],
        when_closed: [when_closed, :WhenClosed],
        wait_seconds: [wait_seconds, :integer],
        actor: [actor, :text]
      )
    end

    # Prepare the reversal of a sync.
    #
    # Reads the target and compares it with the values from before the sync. Nothing is written: the result
    # is a new job in the same direction. Review it with `diff` and write it with `sync`; all checks apply.
    # A value that has changed since the sync is shown and blocks its row (`changedSinceSync`) until it is
    # resolved. An employee that the sync created is listed (`createdBySync`), because renkei never deletes.
    # A forgotten job cannot be undone.
    #
    # @param job [String] The job whose sync is to be undone.
    # @param new_job [String, nil] Name of the new job. Default: a generated name. The call is idempotent:
    #   the same name for the same job returns the same new job.
    # @param when_closed [Symbol, nil] Default: as in the settings.
    # @param wait_seconds [Integer, nil] Maximum number of seconds to wait for the job before the answer.
    #   Default: 0.
    # @param actor [String, nil] Person or program that makes the request, named by the host program. The
    #   history keeps it; renkei does not interpret it.
    # @param timeout [Numeric, nil] seconds, in addition to `wait_seconds`
    # @return [Job]
    # @raise [UnknownJob, JobExists, JobNotReady, JobBusy, NotConfigured, UnknownConnection, Cancelled,
    #   ServiceClosed, ServiceRefused, ServiceUnavailable, RateLimited, InvalidResponse, IncompleteList,
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

    # Cancel a subscription.
    #
    # Subscriptions to other jobs remain.
    #
    # @param job [String, nil] One job. Default: all subscriptions of this connection.
    # @param timeout [Numeric, nil] seconds, in addition to `wait_seconds`
    # @return [UnsubscribeResult]
    def unsubscribe(job: nil, timeout: nil)
      invoke('unsubscribe', :UnsubscribeResult, timeout, job: [job, :text])
    end

    # Integrity check of the audit log.
    #
    # Computes the hash of every entry again, from the first on. It reports the first entry that was edited,
    # inserted, moved or removed. A copy of `head` that is kept elsewhere proves later that no entry up to
    # it has changed.
    #
    # @param timeout [Numeric, nil] seconds, in addition to `wait_seconds`
    # @return [VerifyHistoryResult]
    # @raise [LedgerBusy, LedgerFull, LedgerUnusable, LedgerRestored]
    def verify_history(timeout: nil)
      invoke('verifyHistory', :VerifyHistoryResult, timeout)
    end
  end
end
