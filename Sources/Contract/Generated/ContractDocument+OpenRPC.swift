// Generated from schema/ by `swift run ContractTool generate`.

extension ContractDocument {
    /// The OpenRPC document, on one line.
    static let openRPCText: StaticString = #"""
        {"openrpc":"1.3.2","info":{"title":"renkei","version":"1.0",\#
        "description":"JSON-RPC 2.0 to keep employee records in step between SmartHR and KING OF TIME."},\#
        "methods":[{"name":"authenticate","summary":"Show the token","description":"On TCP, until then,\#
         only `ping` answers, messages are small,\#
         and there is little time: see `unauthenticatedBytes` and `unauthenticatedSeconds` in `hello`. Repeated failur\#
        e is answered ever later, then the connection is closed.","paramStructure":"by-name","x-changes":"session",\#
        "params":[{"name":"token","description":"The token that the listener was started with.","required":true,\#
        "schema":{"type":"string","minLength":1,"maxLength":4096}}],"result":{"name":"result",\#
        "schema":{"type":"object","properties":{}}},"errors":[{"$ref":"#/components/errors/invalidParams"},\#
        {"$ref":"#/components/errors/unauthenticated"}],"examples":[{"name":"the right token",\#
        "params":[{"name":"token","value":"3b1f0a6c5d"}],"result":{"name":"result","value":{}}}]},{"name":"cancel",\#
        "summary":"End a job","description":"Writes in flight are finished and recorded,\#
         the rest is `notAttempted`. A job that has ended stays as it is.","paramStructure":"by-name",\#
        "x-changes":"jobs","params":[{"name":"job","required":true,"schema":{"$ref":"#/components/schemas/JobName"}},\#
        {"name":"actor","required":false,"schema":{"$ref":"#/components/schemas/Actor"}}],"result":{"name":"result",\#
        "schema":{"$ref":"#/components/schemas/Job"}},"errors":[{"$ref":"#/components/errors/invalidParams"},\#
        {"$ref":"#/components/errors/unknownJob"},{"$ref":"#/components/errors/ledgerBusy"},\#
        {"$ref":"#/components/errors/ledgerFull"},{"$ref":"#/components/errors/ledgerUnusable"},\#
        {"$ref":"#/components/errors/ledgerRestored"}],"examples":[{"name":"while syncing","params":[{"name":"job",\#
        "value":"april"}],"result":{"name":"result","value":{"job":"april","state":"cancelled","label":{"ja":"中止",\#
        "en":"Cancelled"},"connection":"main","direction":"smartHRToKingOfTime","baseDate":"2026-04-01",\#
        "nameStyle":"legal","clear":[],"createdAt":"2026-04-01T10:11:40+09:00",\#
        "fetchedAt":"2026-04-01T10:12:03+09:00","progress":null,"counts":{"new":2,"changed":1,"unchanged":96,\#
        "blocked":1},"outcomes":{"created":1,"updated":0,"skipped":0,"blocked":0,"stale":0,"failed":0,"unknown":0,\#
        "notAttempted":1},"waitingUntil":null,"waitingFor":null,"error":null}}},{"name":"after it was done",\#
        "params":[{"name":"job","value":"april"},{"name":"actor","value":"hr-batch"}],"result":{"name":"result",\#
        "value":{"job":"april","state":"done","label":{"ja":"同期完了","en":"Done"},"connection":"main",\#
        "direction":"smartHRToKingOfTime","baseDate":"2026-04-01","nameStyle":"legal","clear":[],\#
        "createdAt":"2026-04-01T10:11:40+09:00","fetchedAt":"2026-04-01T10:12:03+09:00","progress":null,\#
        "counts":{"new":2,"changed":1,"unchanged":96,"blocked":1},"outcomes":{"created":1,"updated":1,"skipped":0,\#
        "blocked":0,"stale":0,"failed":0,"unknown":0,"notAttempted":0},"waitingUntil":null,"waitingFor":null,\#
        "error":null}}}]},{"name":"check","summary":"What works and what does not",\#
        "description":"The preflight: one entry each for tokens, permissions, readable fields, allowed IP,\#
         service hours, clock skew and state folder,\#
         with what to do. It only reads. A service that refuses is an entry, not an error.",\#
        "paramStructure":"by-name","x-changes":"nothing","params":[{"name":"connection",\#
        "description":"The connection; may be left out if there is only one.","required":false,\#
        "schema":{"$ref":"#/components/schemas/ConnectionName"}}],"result":{"name":"result","schema":{"type":"object",\#
        "properties":{"connection":{"$ref":"#/components/schemas/ConnectionName"},\#
        "ok":{"description":"Whether no entry has failed.","type":"boolean"},"entries":{"type":"array",\#
        "items":{"$ref":"#/components/schemas/CheckEntry"}}},"required":["connection","ok","entries"]}},\#
        "errors":[{"$ref":"#/components/errors/invalidParams"},{"$ref":"#/components/errors/notConfigured"},\#
        {"$ref":"#/components/errors/unknownConnection"}],"examples":[{"name":"all is well",\#
        "params":[{"name":"connection","value":"main"}],"result":{"name":"result","value":{"connection":"main",\#
        "ok":true,"entries":[{"subject":"token","side":"smartHR","state":"ok","message":{"ja":"アクセストークンは有効です。",\#
        "en":"The token is accepted."},"advice":null},{"subject":"stateDirectory","side":null,"state":"ok",\#
        "message":{"ja":"書き込みできます。","en":"It can be written."},"advice":null}]}}},{"name":"a token that is refused",\#
        "params":[],"result":{"name":"result","value":{"connection":"main","ok":false,"entries":[{"subject":"token",\#
        "side":"kingOfTime","state":"failed","message":{"ja":"アクセストークンが拒否されました。","en":"The token is refused."},\#
        "advice":{"ja":"KING OF TIMEの管理画面でトークンを発行し直し、設定に入れてください。",\#
        "en":"Issue a new token in KING OF TIME and put it into the settings."}}]}}}]},{"name":"choices",\#
        "summary":"What new people can be given",\#
        "description":"Business establishments (所属事業所) of SmartHR; divisions (所属) and working types (雇用区分) of KING OF \#
        TIME.","paramStructure":"by-name","x-changes":"nothing","params":[{"name":"connection",\#
        "description":"The connection; may be left out if there is only one.","required":false,\#
        "schema":{"$ref":"#/components/schemas/ConnectionName"}},{"name":"side",\#
        "description":"One service; without it, both.","required":false,\#
        "schema":{"$ref":"#/components/schemas/Side"}}],"result":{"name":"result","schema":{"type":"object",\#
        "properties":{"connection":{"$ref":"#/components/schemas/ConnectionName"},\#
        "businessEstablishments":{"description":"Left out if SmartHR was not asked.","type":"array",\#
        "items":{"$ref":"#/components/schemas/BusinessEstablishment"}},\#
        "divisions":{"description":"Left out if KING OF TIME was not asked.","type":"array",\#
        "items":{"$ref":"#/components/schemas/Division"}},\#
        "workingTypes":{"description":"Left out if KING OF TIME was not asked.","type":"array",\#
        "items":{"$ref":"#/components/schemas/WorkingType"}}},"required":["connection"]}},\#
        "errors":[{"$ref":"#/components/errors/invalidParams"},{"$ref":"#/components/errors/notConfigured"},\#
        {"$ref":"#/components/errors/unknownConnection"},{"$ref":"#/components/errors/serviceClosed"},\#
        {"$ref":"#/components/errors/serviceRefused"},{"$ref":"#/components/errors/serviceUnavailable"},\#
        {"$ref":"#/components/errors/rateLimited"},{"$ref":"#/components/errors/unreadableAnswer"},\#
        {"$ref":"#/components/errors/wrongTenant"}],"examples":[{"name":"both services",\#
        "params":[{"name":"connection","value":"main"}],"result":{"name":"result","value":{"connection":"main",\#
        "businessEstablishments":[{"id":"5f3c2b1a-0d4e-4f6a-8b7c-9d0e1f2a3b4c","name":"東京本社"}],\#
        "divisions":[{"code":"1000","name":"本社"},{"code":"2000","name":"大阪支店"}],"workingTypes":[{"code":"1",\#
        "name":"正社員"}]}}},{"name":"KING OF TIME only","params":[{"name":"side","value":"kingOfTime"}],\#
        "result":{"name":"result","value":{"connection":"main","divisions":[{"code":"1000","name":"本社"}],\#
        "workingTypes":[{"code":"1","name":"正社員"},{"code":"2","name":"パート"}]}}}]},{"name":"diff",\#
        "summary":"What differs, employee by employee","description":"The counts are of the whole job,\#
         whatever the filters. Rows come in a stable order: people without a code first,\#
         then by employee code. With `waitSeconds`, waits for the job to be fetched; if it is not by then,\#
         `jobNotReady`.","paramStructure":"by-name","x-changes":"nothing","params":[{"name":"job","required":true,\#
        "schema":{"$ref":"#/components/schemas/JobName"}},{"name":"classes",\#
        "description":"Only rows of these classes.","required":false,"schema":{"type":"array",\#
        "items":{"$ref":"#/components/schemas/EmployeeClass"},"minItems":1,"uniqueItems":true}},{"name":"search",\#
        "description":"Only rows whose code or name holds this text.","required":false,"schema":{"type":"string",\#
        "minLength":1,"maxLength":128}},{"name":"findings","description":"Only rows with one of these findings.",\#
        "required":false,"schema":{"type":"array","items":{"$ref":"#/components/schemas/FindingCode"},"minItems":1,\#
        "uniqueItems":true}},{"name":"limit","required":false,"schema":{"$ref":"#/components/schemas/PageLimit"}},\#
        {"name":"cursor","required":false,"schema":{"$ref":"#/components/schemas/Cursor"}},{"name":"waitSeconds",\#
        "required":false,"schema":{"$ref":"#/components/schemas/WaitSeconds"}}],"result":{"name":"result",\#
        "schema":{"type":"object","properties":{"job":{"$ref":"#/components/schemas/JobName"},\#
        "counts":{"$ref":"#/components/schemas/ClassCounts"},"digest":{"$ref":"#/components/schemas/Digest",\#
        "description":"Stands for the whole comparison."},"rows":{"type":"array",\#
        "items":{"$ref":"#/components/schemas/DiffRow"}},"nextCursor":{"description":"Null on the last page.",\#
        "anyOf":[{"$ref":"#/components/schemas/Cursor"},{"type":"null"}]}},"required":["job","counts","digest","rows",\#
        "nextCursor"]}},"errors":[{"$ref":"#/components/errors/invalidParams"},\#
        {"$ref":"#/components/errors/unknownJob"},{"$ref":"#/components/errors/jobNotReady"},\#
        {"$ref":"#/components/errors/jobExpired"},{"$ref":"#/components/errors/ledgerBusy"},\#
        {"$ref":"#/components/errors/ledgerFull"},{"$ref":"#/components/errors/ledgerUnusable"},\#
        {"$ref":"#/components/errors/ledgerRestored"}],"examples":[{"name":"new and changed people",\#
        "params":[{"name":"job","value":"april"},{"name":"classes","value":["new","changed"]},{"name":"limit",\#
        "value":100}],"result":{"name":"result","value":{"job":"april","counts":{"new":2,"changed":1,"unchanged":96,\#
        "blocked":1},"digest":"9f86d081884c7d659a2feaa0c55ad015","rows":[{"id":"c0ffee00-1111-4222-8333-444455556666",\#
        "employeeCode":"00７","name":"高橋 一郎","class":"new","differences":[{"field":"gender","before":null,\#
        "after":"male"}],"findings":[{"code":"similarEmployeeCode","severity":"notice","field":"employeeCode",\#
        "message":{"ja":"よく似た社員番号「007」の従業員がいます。","en":"There is a person with the similar code 007."},\#
        "values":{"otherCode":"007"}}],"legalNameFields":["lastNameKana","firstNameKana"]},\#
        {"id":"7c2d1e90-3a5b-4c6d-8e7f-0a1b2c3d4e5f","employeeCode":"0042","name":"山田 太郎","class":"changed",\#
        "differences":[{"field":"lastName","before":"鈴木","after":"山田"}],"findings":[]}],"nextCursor":null}}},\#
        {"name":"those whom a person has to look at","params":[{"name":"job","value":"april"},{"name":"findings",\#
        "value":["missingEmployeeCode"]},{"name":"limit","value":1}],"result":{"name":"result","value":{"job":"april",\#
        "counts":{"new":2,"changed":1,"unchanged":96,"blocked":1},"digest":"9f86d081884c7d659a2feaa0c55ad015",\#
        "rows":[{"id":"18aa7c33-92de-4b0f-a0f1-5d6c7b8a9e0f","employeeCode":null,"name":"佐藤 花子","class":"blocked",\#
        "differences":[],"findings":[{"code":"missingEmployeeCode","severity":"blocks","field":null,\#
        "message":{"ja":"社員番号がありません。","en":"There is no employee code."},"values":{}}]}],"nextCursor":"MTAw"}}}]},\#
        {"name":"explain","summary":"How one employee was compared","description":"Per field both raw values,\#
         both normalised values and the rules that were used. The employee is named by `employeeCode` or by the row's \#
        `id`, one of the two.","paramStructure":"by-name","x-changes":"nothing","params":[{"name":"job",\#
        "required":true,"schema":{"$ref":"#/components/schemas/JobName"}},{"name":"employeeCode","required":false,\#
        "schema":{"$ref":"#/components/schemas/EmployeeCode"}},{"name":"id","required":false,\#
        "schema":{"$ref":"#/components/schemas/RowID"}}],"result":{"name":"result","schema":{"type":"object",\#
        "properties":{"job":{"$ref":"#/components/schemas/JobName"},"id":{"$ref":"#/components/schemas/RowID"},\#
        "employeeCode":{"anyOf":[{"$ref":"#/components/schemas/EmployeeCode"},{"type":"null"}]},\#
        "name":{"description":"Last and first name, as the source has them.","type":"string"},\#
        "class":{"$ref":"#/components/schemas/EmployeeClass"},"fields":{"type":"array",\#
        "items":{"$ref":"#/components/schemas/FieldExplanation"}},\#
        "findings":{"description":"All findings of this employee.","type":"array",\#
        "items":{"$ref":"#/components/schemas/Finding"}}},"required":["job","id","employeeCode","name","class",\#
        "fields","findings"]}},"errors":[{"$ref":"#/components/errors/invalidParams"},\#
        {"$ref":"#/components/errors/unknownJob"},{"$ref":"#/components/errors/jobNotReady"},\#
        {"$ref":"#/components/errors/jobExpired"},{"$ref":"#/components/errors/unknownEmployees"},\#
        {"$ref":"#/components/errors/ledgerBusy"},{"$ref":"#/components/errors/ledgerFull"},\#
        {"$ref":"#/components/errors/ledgerUnusable"},{"$ref":"#/components/errors/ledgerRestored"}],\#
        "examples":[{"name":"a changed person","params":[{"name":"job","value":"april"},{"name":"employeeCode",\#
        "value":"0042"}],"result":{"name":"result","value":{"job":"april","id":"7c2d1e90-3a5b-4c6d-8e7f-0a1b2c3d4e5f",\#
        "employeeCode":"0042","name":"山田 太郎","class":"changed","fields":[{"field":"lastName",\#
        "source":{"state":"value","raw":"山田"},"target":{"state":"value","raw":"鈴木"},"normalisedSource":"山田",\#
        "normalisedTarget":"鈴木","equal":false,"rules":[],"findings":[]},{"field":"lastNameKana",\#
        "source":{"state":"value","raw":"ﾔﾏﾀﾞ"},"target":{"state":"value","raw":"ヤマダ"},"normalisedSource":"ヤマダ",\#
        "normalisedTarget":"ヤマダ","equal":true,"rules":["halfWidthToFullWidth"],"findings":[]},{"field":"email",\#
        "source":{"state":"unreadable","raw":null},"target":{"state":"blank","raw":""},"normalisedSource":null,\#
        "normalisedTarget":null,"equal":null,"rules":[],"findings":[]}],"findings":[]}}},\#
        {"name":"a person without a code","params":[{"name":"job","value":"april"},{"name":"id",\#
        "value":"18aa7c33-92de-4b0f-a0f1-5d6c7b8a9e0f"}],"result":{"name":"result","value":{"job":"april",\#
        "id":"18aa7c33-92de-4b0f-a0f1-5d6c7b8a9e0f","employeeCode":null,"name":"佐藤 花子","class":"blocked",\#
        "fields":[{"field":"employeeCode","source":{"state":"absent","raw":null},"target":null,\#
        "normalisedSource":null,"normalisedTarget":null,"equal":null,"rules":[],\#
        "findings":[{"code":"missingEmployeeCode","severity":"blocks","field":null,"message":{"ja":"社員番号がありません。",\#
        "en":"There is no employee code."},"values":{}}]}],"findings":[{"code":"missingEmployeeCode",\#
        "severity":"blocks","field":null,"message":{"ja":"社員番号がありません。","en":"There is no employee code."},\#
        "values":{}}]}}}]},{"name":"fetch","summary":"Read both services and compare",\#
        "description":"Begins a job; nothing is written to either service. The job is `fetching`,\#
         then `ready`. The same name with the same params gives the same job, with others an error,\#
         so a retry is harmless. The source list leaves out people hired after the base date and people who resigned o\#
        n or before it.","paramStructure":"by-name","x-changes":"jobs","params":[{"name":"connection",\#
        "description":"The connection; may be left out if there is only one.","required":false,\#
        "schema":{"$ref":"#/components/schemas/ConnectionName"}},{"name":"direction","required":true,\#
        "schema":{"$ref":"#/components/schemas/Direction"}},{"name":"baseDate",\#
        "description":"従業員情報取得基準日: at most 3 years back and 1 year ahead.","required":true,\#
        "schema":{"$ref":"#/components/schemas/Day"}},{"name":"job","description":"Without it,\#
         the job is given a name.","required":false,"schema":{"$ref":"#/components/schemas/JobName"}},\#
        {"name":"nameStyle","description":"Without it, the setting.","required":false,\#
        "schema":{"$ref":"#/components/schemas/NameStyle"}},{"name":"clear",\#
        "description":"Fields whose blank source value may erase the target's.","required":false,\#
        "schema":{"type":"array","items":{"$ref":"#/components/schemas/ClearableField"},"uniqueItems":true}},\#
        {"name":"whenClosed","description":"Without it, the setting.","required":false,\#
        "schema":{"$ref":"#/components/schemas/WhenClosed"}},{"name":"waitSeconds","required":false,\#
        "schema":{"$ref":"#/components/schemas/WaitSeconds"}},{"name":"actor","required":false,\#
        "schema":{"$ref":"#/components/schemas/Actor"}}],"result":{"name":"result",\#
        "schema":{"$ref":"#/components/schemas/Job"}},"errors":[{"$ref":"#/components/errors/invalidParams"},\#
        {"$ref":"#/components/errors/notConfigured"},{"$ref":"#/components/errors/unknownConnection"},\#
        {"$ref":"#/components/errors/jobExists"},{"$ref":"#/components/errors/jobBusy"},\#
        {"$ref":"#/components/errors/serviceClosed"},{"$ref":"#/components/errors/serviceRefused"},\#
        {"$ref":"#/components/errors/serviceUnavailable"},{"$ref":"#/components/errors/rateLimited"},\#
        {"$ref":"#/components/errors/incompleteList"},{"$ref":"#/components/errors/unreadableAnswer"},\#
        {"$ref":"#/components/errors/wrongTenant"},{"$ref":"#/components/errors/ledgerBusy"},\#
        {"$ref":"#/components/errors/ledgerFull"},{"$ref":"#/components/errors/ledgerUnusable"},\#
        {"$ref":"#/components/errors/ledgerRestored"}],"examples":[{"name":"wait until it is ready",\#
        "params":[{"name":"connection","value":"main"},{"name":"direction","value":"smartHRToKingOfTime"},\#
        {"name":"baseDate","value":"2026-04-01"},{"name":"job","value":"april"},{"name":"waitSeconds","value":600}],\#
        "result":{"name":"result","value":{"job":"april","state":"ready","label":{"ja":"同期待ち","en":"Ready to sync"},\#
        "connection":"main","direction":"smartHRToKingOfTime","baseDate":"2026-04-01","nameStyle":"legal","clear":[],\#
        "createdAt":"2026-04-01T10:11:40+09:00","fetchedAt":"2026-04-01T10:12:03+09:00","progress":null,\#
        "counts":{"new":2,"changed":1,"unchanged":96,"blocked":1},"outcomes":null,"waitingUntil":null,\#
        "waitingFor":null,"error":null}}},{"name":"begin and go on","params":[{"name":"direction",\#
        "value":"smartHRToKingOfTime"},{"name":"baseDate","value":"2026-04-01"},{"name":"job","value":"april"}],\#
        "result":{"name":"result","value":{"job":"april","state":"fetching","label":{"ja":"取得中","en":"Fetching"},\#
        "connection":"main","direction":"smartHRToKingOfTime","baseDate":"2026-04-01","nameStyle":"legal","clear":[],\#
        "createdAt":"2026-04-01T10:11:40+09:00","fetchedAt":null,"progress":{"done":40,"total":100,"etaSeconds":12},\#
        "counts":null,"outcomes":null,"waitingUntil":null,"waitingFor":null,"error":null}}},\#
        {"name":"with everything said","params":[{"name":"connection","value":"main"},{"name":"direction",\#
        "value":"smartHRToKingOfTime"},{"name":"baseDate","value":"2026-04-01"},{"name":"job","value":"april"},\#
        {"name":"nameStyle","value":"business"},{"name":"clear","value":["resignationDate"]},{"name":"whenClosed",\#
        "value":"refuse"},{"name":"waitSeconds","value":0},{"name":"actor","value":"hr-batch"}],\#
        "result":{"name":"result","value":{"job":"april","state":"fetching","label":{"ja":"取得中","en":"Fetching"},\#
        "connection":"main","direction":"smartHRToKingOfTime","baseDate":"2026-04-01","nameStyle":"business",\#
        "clear":["resignationDate"],"createdAt":"2026-04-01T10:11:40+09:00","fetchedAt":null,"progress":{"done":40,\#
        "total":100,"etaSeconds":12},"counts":null,"outcomes":null,"waitingUntil":null,"waitingFor":null,\#
        "error":null}}}]},{"name":"forget","summary":"Remove a job's personal data",\#
        "description":"Removes from the ledger what was read and written of people; the job's name,\#
         state and counts stay.","paramStructure":"by-name","x-changes":"jobs","params":[{"name":"job",\#
        "required":true,"schema":{"$ref":"#/components/schemas/JobName"}},{"name":"actor","required":false,\#
        "schema":{"$ref":"#/components/schemas/Actor"}}],"result":{"name":"result",\#
        "schema":{"$ref":"#/components/schemas/Job"}},"errors":[{"$ref":"#/components/errors/invalidParams"},\#
        {"$ref":"#/components/errors/unknownJob"},{"$ref":"#/components/errors/jobBusy"},\#
        {"$ref":"#/components/errors/ledgerBusy"},{"$ref":"#/components/errors/ledgerFull"},\#
        {"$ref":"#/components/errors/ledgerUnusable"},{"$ref":"#/components/errors/ledgerRestored"}],\#
        "examples":[{"name":"after it was done","params":[{"name":"job","value":"april"}],"result":{"name":"result",\#
        "value":{"job":"april","state":"done","label":{"ja":"同期完了","en":"Done"},"connection":"main",\#
        "direction":"smartHRToKingOfTime","baseDate":"2026-04-01","nameStyle":"legal","clear":[],\#
        "createdAt":"2026-04-01T10:11:40+09:00","fetchedAt":"2026-04-01T10:12:03+09:00","progress":null,\#
        "counts":{"new":2,"changed":1,"unchanged":96,"blocked":1},"outcomes":{"created":1,"updated":1,"skipped":0,\#
        "blocked":0,"stale":0,"failed":0,"unknown":0,"notAttempted":0},"waitingUntil":null,"waitingFor":null,\#
        "error":null,"forgotten":true}}},{"name":"a second time","params":[{"name":"job","value":"april"},\#
        {"name":"actor","value":"hr-batch"}],"result":{"name":"result","value":{"job":"april","state":"done",\#
        "label":{"ja":"同期完了","en":"Done"},"connection":"main","direction":"smartHRToKingOfTime",\#
        "baseDate":"2026-04-01","nameStyle":"legal","clear":[],"createdAt":"2026-04-01T10:11:40+09:00",\#
        "fetchedAt":"2026-04-01T10:12:03+09:00","progress":null,"counts":{"new":2,"changed":1,"unchanged":96,\#
        "blocked":1},"outcomes":{"created":1,"updated":1,"skipped":0,"blocked":0,"stale":0,"failed":0,"unknown":0,\#
        "notAttempted":0},"waitingUntil":null,"waitingFor":null,"error":null,"forgotten":true}}}]},{"name":"hello",\#
        "summary":"Who is there, and what it can do",\#
        "description":"Optional: no other method needs it first. It opens neither the ledger nor a connection to a ser\#
        vice.","paramStructure":"by-name","x-changes":"nothing","params":[{"name":"client",\#
        "description":"The caller's name and version, for the log.","required":false,"schema":{"type":"string",\#
        "minLength":1,"maxLength":128}}],"result":{"name":"result","schema":{"type":"object",\#
        "properties":{"product":{"description":"Always `renkei`.","type":"string"},\#
        "version":{"description":"The program's version.","type":"string"},\#
        "contractVersion":{"description":"The version of this contract; the first number changes when something breaks\#
        .","type":"string"},"sandbox":{"description":"Whether the made-up services of the sandbox stand behind it.",\#
        "type":"boolean"},"connections":{"description":"The connections of the settings, by name.","type":"array",\#
        "items":{"$ref":"#/components/schemas/ConnectionName"}},\#
        "limits":{"$ref":"#/components/schemas/ProtocolLimits"},\#
        "features":{"description":"What this program can do beyond the methods themselves.","type":"array",\#
        "items":{"type":"string"}}},"required":["product","version","contractVersion","sandbox","connections",\#
        "limits","features"]}},"errors":[{"$ref":"#/components/errors/invalidParams"}],\#
        "examples":[{"name":"a program with one connection","params":[],"result":{"name":"result",\#
        "value":{"product":"renkei","version":"0.1.0","contractVersion":"1.0","sandbox":false,"connections":["main"],\#
        "limits":{"messageBytes":67108864,"nesting":128,"batchLength":1000,"inFlight":256,"connections":1000,\#
        "unauthenticatedBytes":65536,"unauthenticatedSeconds":10},"features":["batch","cancel","subscribe"]}}},\#
        {"name":"the sandbox, asked by a named client","params":[{"name":"client","value":"payroll/2.1"}],\#
        "result":{"name":"result","value":{"product":"renkei","version":"0.1.0","contractVersion":"1.0",\#
        "sandbox":true,"connections":["sandbox"],"limits":{"messageBytes":67108864,"nesting":128,"batchLength":1000,\#
        "inFlight":256,"connections":1000,"unauthenticatedBytes":65536,"unauthenticatedSeconds":10},\#
        "features":["batch","cancel","subscribe"]}}}]},{"name":"history","summary":"Who did what to whose data,\#
         and when","description":"Newest first, paged. Entries are only ever added,\#
         each bound to the one before by its hash; `verifyHistory` goes through them. With `employeeCode` or `id` it a\#
        nswers whose data was written, which fields, and when; values are not in it.","paramStructure":"by-name",\#
        "x-changes":"nothing","params":[{"name":"job","required":false,\#
        "schema":{"$ref":"#/components/schemas/JobName"}},{"name":"employeeCode","required":false,\#
        "schema":{"$ref":"#/components/schemas/EmployeeCode"}},{"name":"id","required":false,\#
        "schema":{"$ref":"#/components/schemas/RowID"}},{"name":"actor","required":false,\#
        "schema":{"$ref":"#/components/schemas/Actor"}},{"name":"limit","required":false,\#
        "schema":{"$ref":"#/components/schemas/PageLimit"}},{"name":"cursor","required":false,\#
        "schema":{"$ref":"#/components/schemas/Cursor"}}],"result":{"name":"result","schema":{"type":"object",\#
        "properties":{"entries":{"type":"array","items":{"$ref":"#/components/schemas/HistoryEntry"}},\#
        "nextCursor":{"description":"Null on the last page.","anyOf":[{"$ref":"#/components/schemas/Cursor"},\#
        {"type":"null"}]}},"required":["entries","nextCursor"]}},\#
        "errors":[{"$ref":"#/components/errors/invalidParams"},{"$ref":"#/components/errors/ledgerBusy"},\#
        {"$ref":"#/components/errors/ledgerFull"},{"$ref":"#/components/errors/ledgerUnusable"},\#
        {"$ref":"#/components/errors/ledgerRestored"}],"examples":[{"name":"all of a job","params":[{"name":"job",\#
        "value":"april"},{"name":"limit","value":2}],"result":{"name":"result","value":{"entries":[{"number":7,\#
        "at":"2026-04-01T10:15:01+09:00","event":"write","job":"april","connection":"main","actor":"hr-batch",\#
        "id":"7c2d1e90-3a5b-4c6d-8e7f-0a1b2c3d4e5f","employeeCode":"0042","fields":["lastName"],"outcome":"updated",\#
        "detail":null,"reason":null,"hash":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"},\#
        {"number":6,"at":"2026-04-01T10:14:58+09:00","event":"override","job":"april","connection":"main",\#
        "actor":"hr-batch","id":null,"employeeCode":null,"fields":[],"outcome":null,\#
        "detail":"9f86d081884c7d659a2feaa0c55ad015 creates=300>200","reason":null,\#
        "hash":"60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752"}],"nextCursor":"6"}}},\#
        {"name":"one employee","params":[{"name":"employeeCode","value":"0042"}],"result":{"name":"result",\#
        "value":{"entries":[{"number":7,"at":"2026-04-01T10:15:01+09:00","event":"write","job":"april",\#
        "connection":"main","actor":"hr-batch","id":"7c2d1e90-3a5b-4c6d-8e7f-0a1b2c3d4e5f","employeeCode":"0042",\#
        "fields":["lastName"],"outcome":"updated","detail":null,"reason":null,\#
        "hash":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}],"nextCursor":null}}}]},\#
        {"name":"jobs","summary":"All jobs, newest first","description":"Paged.","paramStructure":"by-name",\#
        "x-changes":"nothing","params":[{"name":"limit","required":false,\#
        "schema":{"$ref":"#/components/schemas/PageLimit"}},{"name":"cursor","required":false,\#
        "schema":{"$ref":"#/components/schemas/Cursor"}}],"result":{"name":"result","schema":{"type":"object",\#
        "properties":{"jobs":{"type":"array","items":{"$ref":"#/components/schemas/Job"}},\#
        "nextCursor":{"description":"Null on the last page.","anyOf":[{"$ref":"#/components/schemas/Cursor"},\#
        {"type":"null"}]}},"required":["jobs","nextCursor"]}},"errors":[{"$ref":"#/components/errors/invalidParams"},\#
        {"$ref":"#/components/errors/ledgerBusy"},{"$ref":"#/components/errors/ledgerFull"},\#
        {"$ref":"#/components/errors/ledgerUnusable"},{"$ref":"#/components/errors/ledgerRestored"}],\#
        "examples":[{"name":"two of them","params":[],"result":{"name":"result","value":{"jobs":[{"job":"april",\#
        "state":"fetching","label":{"ja":"取得中","en":"Fetching"},"connection":"main","direction":"smartHRToKingOfTime",\#
        "baseDate":"2026-04-01","nameStyle":"legal","clear":[],"createdAt":"2026-04-01T10:11:40+09:00",\#
        "fetchedAt":null,"progress":{"done":40,"total":100,"etaSeconds":12},"counts":null,"outcomes":null,\#
        "waitingUntil":null,"waitingFor":null,"error":null},{"job":"march","state":"expired","label":{"ja":"期限切れ",\#
        "en":"Expired"},"connection":"main","direction":"smartHRToKingOfTime","baseDate":"2026-03-01",\#
        "nameStyle":"legal","clear":[],"createdAt":"2026-03-01T09:00:00+09:00",\#
        "fetchedAt":"2026-03-01T09:00:30+09:00","progress":null,"counts":{"new":2,"changed":1,"unchanged":96,\#
        "blocked":1},"outcomes":null,"waitingUntil":null,"waitingFor":null,"error":null}],"nextCursor":null}}},\#
        {"name":"a page of one","params":[{"name":"limit","value":1}],"result":{"name":"result",\#
        "value":{"jobs":[{"job":"april","state":"done","label":{"ja":"同期完了","en":"Done"},"connection":"main",\#
        "direction":"smartHRToKingOfTime","baseDate":"2026-04-01","nameStyle":"legal","clear":[],\#
        "createdAt":"2026-04-01T10:11:40+09:00","fetchedAt":"2026-04-01T10:12:03+09:00","progress":null,\#
        "counts":{"new":2,"changed":1,"unchanged":96,"blocked":1},"outcomes":{"created":1,"updated":1,"skipped":0,\#
        "blocked":0,"stale":0,"failed":0,"unknown":0,"notAttempted":0},"waitingUntil":null,"waitingFor":null,\#
        "error":null}],"nextCursor":"MQ"}}}]},{"name":"ping","summary":"Whether it is alive",\#
        "description":"Answers at once, also before `authenticate`.","paramStructure":"by-name","x-changes":"nothing",\#
        "params":[],"result":{"name":"result","schema":{"type":"object","properties":{}}},\#
        "errors":[{"$ref":"#/components/errors/invalidParams"}],"examples":[{"name":"alive","params":[],\#
        "result":{"name":"result","value":{}}}]},{"name":"resolve",\#
        "summary":"Decide about an employee whom findings block","description":"The decision,\#
         the reason and who decided go into the history,\#
         and the row changes its class accordingly: what the decision answers is a notice from then on. The job's dige\#
        st changes with it. `accept` answers doubts about who somebody is (`codeReused`, `codesSwapped`,\#
         `probableSamePerson`, `similarEmployeeCode`,\#
         `possibleRehire`); `useSource` and `keepTarget` answer `changedOnBothSides` and `changedSinceSync`. What the \#
        data lacks is not decided but mended. The employee is named by `employeeCode` or by the row's `id`,\#
         one of the two.","paramStructure":"by-name","x-changes":"jobs","params":[{"name":"job","required":true,\#
        "schema":{"$ref":"#/components/schemas/JobName"}},{"name":"employeeCode","required":false,\#
        "schema":{"$ref":"#/components/schemas/EmployeeCode"}},{"name":"id","required":false,\#
        "schema":{"$ref":"#/components/schemas/RowID"}},{"name":"decision","required":true,\#
        "schema":{"$ref":"#/components/schemas/Decision"}},{"name":"reason",\#
        "description":"Why; kept in the history until the job is forgotten.","required":false,\#
        "schema":{"type":"string","minLength":1,"maxLength":1000}},{"name":"actor","required":false,\#
        "schema":{"$ref":"#/components/schemas/Actor"}}],"result":{"name":"result","schema":{"type":"object",\#
        "properties":{"job":{"$ref":"#/components/schemas/JobName"},\#
        "counts":{"$ref":"#/components/schemas/ClassCounts"},"digest":{"$ref":"#/components/schemas/Digest"},\#
        "row":{"$ref":"#/components/schemas/DiffRow","description":"The row as it is now."}},"required":["job",\#
        "counts","digest","row"]}},"errors":[{"$ref":"#/components/errors/invalidParams"},\#
        {"$ref":"#/components/errors/unknownJob"},{"$ref":"#/components/errors/jobNotReady"},\#
        {"$ref":"#/components/errors/jobBusy"},{"$ref":"#/components/errors/jobExpired"},\#
        {"$ref":"#/components/errors/unknownEmployees"},{"$ref":"#/components/errors/nothingToResolve"},\#
        {"$ref":"#/components/errors/ledgerBusy"},{"$ref":"#/components/errors/ledgerFull"},\#
        {"$ref":"#/components/errors/ledgerUnusable"},{"$ref":"#/components/errors/ledgerRestored"}],\#
        "examples":[{"name":"it is the same person under another code","params":[{"name":"job","value":"april"},\#
        {"name":"employeeCode","value":"0042"},{"name":"decision","value":"accept"},{"name":"reason",\#
        "value":"番号の再付番を確認済み"},{"name":"actor","value":"sato@example.jp"}],"result":{"name":"result",\#
        "value":{"job":"april","counts":{"new":2,"changed":2,"unchanged":96,"blocked":0},\#
        "digest":"2c26b46b68ffc68ff99b453c1d304134","row":{"id":"7c2d1e90-3a5b-4c6d-8e7f-0a1b2c3d4e5f",\#
        "employeeCode":"0042","name":"山田 太郎","class":"changed","differences":[{"field":"lastName","before":"鈴木",\#
        "after":"山田"}],"findings":[{"code":"codeReused","severity":"notice","field":"employeeCode",\#
        "message":{"ja":"前回連携した従業員と社員番号の対応が変わっています「0007」。",\#
        "en":"This code and the person it was last synced with no longer belong together (0007)."},\#
        "values":{"otherCode":"0007","decision":"accept"}}]}}}},{"name":"leave what the target has",\#
        "params":[{"name":"job","value":"april"},{"name":"id","value":"7c2d1e90-3a5b-4c6d-8e7f-0a1b2c3d4e5f"},\#
        {"name":"decision","value":"keepTarget"}],"result":{"name":"result","value":{"job":"april","counts":{"new":2,\#
        "changed":1,"unchanged":97,"blocked":0},"digest":"fcde2b2edba56bf408601fb721fe9b5c",\#
        "row":{"id":"7c2d1e90-3a5b-4c6d-8e7f-0a1b2c3d4e5f","employeeCode":"0042","name":"山田 太郎","class":"unchanged",\#
        "differences":[],"findings":[{"code":"changedOnBothSides","severity":"notice","field":"email",\#
        "message":{"ja":"前回の連携後に、メールアドレスが両方で変更されています。",\#
        "en":"Both sides have changed the e-mail address since the last sync."},"values":{"agreed":"taro@example.jp",\#
        "source":"t.yamada@example.jp","target":"yamada@example.jp","decision":"keepTarget"}}]}}}}]},\#
        {"name":"results","summary":"What became of each selected employee","description":"One row for each, paged,\#
         in the order of the diff. The counts are of the whole job, whatever the filter. With `waitSeconds`,\#
         waits for a sync that was asked for before, in the same go, and that is not yet at its end.",\#
        "paramStructure":"by-name","x-changes":"nothing","params":[{"name":"job","required":true,\#
        "schema":{"$ref":"#/components/schemas/JobName"}},{"name":"outcomes",\#
        "description":"Only rows with these outcomes.","required":false,"schema":{"type":"array",\#
        "items":{"$ref":"#/components/schemas/Outcome"},"minItems":1,"uniqueItems":true}},{"name":"limit",\#
        "required":false,"schema":{"$ref":"#/components/schemas/PageLimit"}},{"name":"cursor","required":false,\#
        "schema":{"$ref":"#/components/schemas/Cursor"}},{"name":"waitSeconds","required":false,\#
        "schema":{"$ref":"#/components/schemas/WaitSeconds"}}],"result":{"name":"result","schema":{"type":"object",\#
        "properties":{"job":{"$ref":"#/components/schemas/JobName"},\#
        "outcomes":{"$ref":"#/components/schemas/OutcomeCounts"},"rows":{"type":"array",\#
        "items":{"$ref":"#/components/schemas/ResultRow"}},"nextCursor":{"description":"Null on the last page.",\#
        "anyOf":[{"$ref":"#/components/schemas/Cursor"},{"type":"null"}]}},"required":["job","outcomes","rows",\#
        "nextCursor"]}},"errors":[{"$ref":"#/components/errors/invalidParams"},\#
        {"$ref":"#/components/errors/unknownJob"},{"$ref":"#/components/errors/jobNotReady"},\#
        {"$ref":"#/components/errors/ledgerBusy"},{"$ref":"#/components/errors/ledgerFull"},\#
        {"$ref":"#/components/errors/ledgerUnusable"},{"$ref":"#/components/errors/ledgerRestored"}],\#
        "examples":[{"name":"all of them","params":[{"name":"job","value":"april"}],"result":{"name":"result",\#
        "value":{"job":"april","outcomes":{"created":1,"updated":1,"skipped":0,"blocked":0,"stale":0,"failed":0,\#
        "unknown":0,"notAttempted":0},"rows":[{"id":"7c2d1e90-3a5b-4c6d-8e7f-0a1b2c3d4e5f","employeeCode":"0042",\#
        "name":"山田 太郎","outcome":"updated","action":"update","error":null,"altered":[],\#
        "at":"2026-04-01T10:15:01+09:00"},{"id":"c0ffee00-1111-4222-8333-444455556666","employeeCode":"00７",\#
        "name":"高橋 一郎","outcome":"created","action":"create","error":null,"altered":[{"field":"lastName","sent":"髙橋",\#
        "stored":"高橋"}],"at":"2026-04-01T10:15:02+09:00"}],"nextCursor":null}}},{"name":"those that failed",\#
        "params":[{"name":"job","value":"april"},{"name":"outcomes","value":["failed"]},{"name":"limit","value":1}],\#
        "result":{"name":"result","value":{"job":"april","outcomes":{"created":0,"updated":1,"skipped":0,"blocked":0,\#
        "stale":0,"failed":1,"unknown":0,"notAttempted":0},"rows":[{"id":"c0ffee00-1111-4222-8333-444455556666",\#
        "employeeCode":"00７","name":"高橋 一郎","outcome":"failed","action":"create","error":{"kind":"recordRefused",\#
        "message":"KING OF TIME refused this person (100).","messageJa":"KING OF TIMEがこの従業員を受け付けませんでした（100）。"},\#
        "altered":[],"at":"2026-04-01T10:15:02+09:00"}],"nextCursor":"Mg"}}}]},{"name":"resume",\#
        "summary":"Go on with an interrupted job",\#
        "description":"Writes whose outcome is not known are looked up before anything is sent again.",\#
        "paramStructure":"by-name","x-changes":"records","params":[{"name":"job","required":true,\#
        "schema":{"$ref":"#/components/schemas/JobName"}},{"name":"whenClosed","description":"Without it,\#
         as the sync was asked for.","required":false,"schema":{"$ref":"#/components/schemas/WhenClosed"}},\#
        {"name":"waitSeconds","required":false,"schema":{"$ref":"#/components/schemas/WaitSeconds"}},{"name":"actor",\#
        "required":false,"schema":{"$ref":"#/components/schemas/Actor"}}],"result":{"name":"result",\#
        "schema":{"$ref":"#/components/schemas/Job"}},"errors":[{"$ref":"#/components/errors/invalidParams"},\#
        {"$ref":"#/components/errors/unknownJob"},{"$ref":"#/components/errors/jobNotReady"},\#
        {"$ref":"#/components/errors/jobBusy"},{"$ref":"#/components/errors/jobExpired"},\#
        {"$ref":"#/components/errors/cancelled"},{"$ref":"#/components/errors/notConfigured"},\#
        {"$ref":"#/components/errors/unknownConnection"},{"$ref":"#/components/errors/serviceClosed"},\#
        {"$ref":"#/components/errors/serviceRefused"},{"$ref":"#/components/errors/serviceUnavailable"},\#
        {"$ref":"#/components/errors/rateLimited"},{"$ref":"#/components/errors/unreadableAnswer"},\#
        {"$ref":"#/components/errors/wrongTenant"},{"$ref":"#/components/errors/ledgerBusy"},\#
        {"$ref":"#/components/errors/ledgerFull"},{"$ref":"#/components/errors/ledgerUnusable"},\#
        {"$ref":"#/components/errors/ledgerRestored"}],"examples":[{"name":"and wait","params":[{"name":"job",\#
        "value":"april"},{"name":"waitSeconds","value":600}],"result":{"name":"result","value":{"job":"april",\#
        "state":"done","label":{"ja":"同期完了","en":"Done"},"connection":"main","direction":"smartHRToKingOfTime",\#
        "baseDate":"2026-04-01","nameStyle":"legal","clear":[],"createdAt":"2026-04-01T10:11:40+09:00",\#
        "fetchedAt":"2026-04-01T10:12:03+09:00","progress":null,"counts":{"new":2,"changed":1,"unchanged":96,\#
        "blocked":1},"outcomes":{"created":1,"updated":1,"skipped":0,"blocked":0,"stale":0,"failed":0,"unknown":0,\#
        "notAttempted":0},"waitingUntil":null,"waitingFor":null,"error":null}}},{"name":"begin and go on",\#
        "params":[{"name":"job","value":"april"}],"result":{"name":"result","value":{"job":"april","state":"syncing",\#
        "label":{"ja":"同期中","en":"Syncing"},"connection":"main","direction":"smartHRToKingOfTime",\#
        "baseDate":"2026-04-01","nameStyle":"legal","clear":[],"createdAt":"2026-04-01T10:11:40+09:00",\#
        "fetchedAt":"2026-04-01T10:12:03+09:00","progress":{"done":1,"total":2,"etaSeconds":1},"counts":{"new":2,\#
        "changed":1,"unchanged":96,"blocked":1},"outcomes":{"created":1,"updated":0,"skipped":0,"blocked":0,"stale":0,\#
        "failed":0,"unknown":0,"notAttempted":1},"waitingUntil":null,"waitingFor":null,"error":null}}}]},\#
        {"name":"retry","summary":"Try those again that failed",\#
        "description":"Takes only those whose outcome is `failed`, `notAttempted`,\#
         or `unknown` and settled by reading as not done. If there are none, nothing is sent.",\#
        "paramStructure":"by-name","x-changes":"records","params":[{"name":"job","required":true,\#
        "schema":{"$ref":"#/components/schemas/JobName"}},{"name":"whenClosed","description":"Without it,\#
         as the sync was asked for.","required":false,"schema":{"$ref":"#/components/schemas/WhenClosed"}},\#
        {"name":"waitSeconds","required":false,"schema":{"$ref":"#/components/schemas/WaitSeconds"}},{"name":"actor",\#
        "required":false,"schema":{"$ref":"#/components/schemas/Actor"}}],"result":{"name":"result",\#
        "schema":{"$ref":"#/components/schemas/Job"}},"errors":[{"$ref":"#/components/errors/invalidParams"},\#
        {"$ref":"#/components/errors/unknownJob"},{"$ref":"#/components/errors/jobNotReady"},\#
        {"$ref":"#/components/errors/jobBusy"},{"$ref":"#/components/errors/jobExpired"},\#
        {"$ref":"#/components/errors/cancelled"},{"$ref":"#/components/errors/notConfigured"},\#
        {"$ref":"#/components/errors/unknownConnection"},{"$ref":"#/components/errors/serviceClosed"},\#
        {"$ref":"#/components/errors/serviceRefused"},{"$ref":"#/components/errors/serviceUnavailable"},\#
        {"$ref":"#/components/errors/rateLimited"},{"$ref":"#/components/errors/unreadableAnswer"},\#
        {"$ref":"#/components/errors/wrongTenant"},{"$ref":"#/components/errors/ledgerBusy"},\#
        {"$ref":"#/components/errors/ledgerFull"},{"$ref":"#/components/errors/ledgerUnusable"},\#
        {"$ref":"#/components/errors/ledgerRestored"}],"examples":[{"name":"and wait","params":[{"name":"job",\#
        "value":"april"},{"name":"waitSeconds","value":600}],"result":{"name":"result","value":{"job":"april",\#
        "state":"done","label":{"ja":"同期完了","en":"Done"},"connection":"main","direction":"smartHRToKingOfTime",\#
        "baseDate":"2026-04-01","nameStyle":"legal","clear":[],"createdAt":"2026-04-01T10:11:40+09:00",\#
        "fetchedAt":"2026-04-01T10:12:03+09:00","progress":null,"counts":{"new":2,"changed":1,"unchanged":96,\#
        "blocked":1},"outcomes":{"created":1,"updated":1,"skipped":0,"blocked":0,"stale":0,"failed":0,"unknown":0,\#
        "notAttempted":0},"waitingUntil":null,"waitingFor":null,"error":null}}},{"name":"begin and go on",\#
        "params":[{"name":"job","value":"april"},{"name":"whenClosed","value":"wait"},{"name":"actor",\#
        "value":"hr-batch"}],"result":{"name":"result","value":{"job":"april","state":"syncing","label":{"ja":"同期中",\#
        "en":"Syncing"},"connection":"main","direction":"smartHRToKingOfTime","baseDate":"2026-04-01",\#
        "nameStyle":"legal","clear":[],"createdAt":"2026-04-01T10:11:40+09:00",\#
        "fetchedAt":"2026-04-01T10:12:03+09:00","progress":{"done":1,"total":2,"etaSeconds":1},"counts":{"new":2,\#
        "changed":1,"unchanged":96,"blocked":1},"outcomes":{"created":1,"updated":0,"skipped":0,"blocked":0,"stale":0,\#
        "failed":0,"unknown":0,"notAttempted":1},"waitingUntil":null,"waitingFor":null,"error":null}}}]},\#
        {"name":"rpc.discover","summary":"The contract itself","description":"The OpenRPC document of all methods.",\#
        "paramStructure":"by-name","x-changes":"nothing","params":[],"result":{"name":"result",\#
        "schema":{"description":"An OpenRPC document.","type":"object"}},\#
        "errors":[{"$ref":"#/components/errors/invalidParams"}],"examples":[{"name":"the beginning of the document",\#
        "params":[],"result":{"name":"result","value":{"openrpc":"1.3.2","info":{"title":"renkei","version":"1.0"},\#
        "methods":[]}}}]},{"name":"shutdown","summary":"End the process","description":"Ends like SIGTERM,\#
         after answering: requests already read are finished and answered,\#
         writes in flight are finished and recorded. A job that was syncing is `interrupted` and can be resumed.",\#
        "paramStructure":"by-name","x-changes":"process","params":[],"result":{"name":"result",\#
        "schema":{"type":"object","properties":{}}},"errors":[{"$ref":"#/components/errors/invalidParams"}],\#
        "examples":[{"name":"good bye","params":[],"result":{"name":"result","value":{}}}]},{"name":"status",\#
        "summary":"Where a job stands","description":"With `waitSeconds`, answers when the job is no longer fetching,\#
         syncing or waiting, or when the time is up, then with the job as it is.","paramStructure":"by-name",\#
        "x-changes":"nothing","params":[{"name":"job","required":true,\#
        "schema":{"$ref":"#/components/schemas/JobName"}},{"name":"waitSeconds","required":false,\#
        "schema":{"$ref":"#/components/schemas/WaitSeconds"}}],"result":{"name":"result",\#
        "schema":{"$ref":"#/components/schemas/Job"}},"errors":[{"$ref":"#/components/errors/invalidParams"},\#
        {"$ref":"#/components/errors/unknownJob"},{"$ref":"#/components/errors/ledgerBusy"},\#
        {"$ref":"#/components/errors/ledgerFull"},{"$ref":"#/components/errors/ledgerUnusable"},\#
        {"$ref":"#/components/errors/ledgerRestored"}],"examples":[{"name":"fetching","params":[{"name":"job",\#
        "value":"april"}],"result":{"name":"result","value":{"job":"april","state":"fetching","label":{"ja":"取得中",\#
        "en":"Fetching"},"connection":"main","direction":"smartHRToKingOfTime","baseDate":"2026-04-01",\#
        "nameStyle":"legal","clear":[],"createdAt":"2026-04-01T10:11:40+09:00","fetchedAt":null,"progress":{"done":40,\#
        "total":100,"etaSeconds":12},"counts":null,"outcomes":null,"waitingUntil":null,"waitingFor":null,\#
        "error":null}}},{"name":"waiting for opening hours","params":[{"name":"job","value":"april"},\#
        {"name":"waitSeconds","value":1}],"result":{"name":"result","value":{"job":"april","state":"waiting",\#
        "label":{"ja":"待機中","en":"Waiting for opening hours or for the rate limit"},"connection":"main",\#
        "direction":"smartHRToKingOfTime","baseDate":"2026-04-01","nameStyle":"legal","clear":[],\#
        "createdAt":"2026-04-01T10:11:40+09:00","fetchedAt":"2026-04-01T10:12:03+09:00","progress":{"done":1,\#
        "total":2,"etaSeconds":null},"counts":{"new":2,"changed":1,"unchanged":96,"blocked":1},\#
        "outcomes":{"created":1,"updated":0,"skipped":0,"blocked":0,"stale":0,"failed":0,"unknown":0,\#
        "notAttempted":1},"waitingUntil":"2026-04-01T18:30:00+09:00","waitingFor":"closedHours","error":null}}},\#
        {"name":"failed","params":[{"name":"job","value":"may"}],"result":{"name":"result","value":{"job":"may",\#
        "state":"failed","label":{"ja":"失敗","en":"Failed"},"connection":"main","direction":"smartHRToKingOfTime",\#
        "baseDate":"2026-04-01","nameStyle":"legal","clear":[],"createdAt":"2026-04-01T10:11:40+09:00",\#
        "fetchedAt":null,"progress":null,"counts":null,"outcomes":null,"waitingUntil":null,"waitingFor":null,\#
        "error":{"kind":"serviceRefused","message":"SmartHR refused the request.",\#
        "messageJa":"SmartHRに拒否されました。"}}}}]},{"name":"subscribe","summary":"Ask for notifications",\#
        "description":"A connection gets no notification that it did not ask for. Asking twice changes nothing.",\#
        "paramStructure":"by-name","x-changes":"session","params":[{"name":"job","description":"One job; without it,\#
         all jobs.","required":false,"schema":{"$ref":"#/components/schemas/JobName"}}],"result":{"name":"result",\#
        "schema":{"type":"object","properties":{"all":{"description":"Whether this connection is told of all jobs.",\#
        "type":"boolean"},"jobs":{"description":"The single jobs that this connection is told of.","type":"array",\#
        "items":{"$ref":"#/components/schemas/JobName"}}},"required":["all","jobs"]}},\#
        "errors":[{"$ref":"#/components/errors/invalidParams"}],"examples":[{"name":"one job","params":[{"name":"job",\#
        "value":"april"}],"result":{"name":"result","value":{"all":false,"jobs":["april"]}}},{"name":"all jobs",\#
        "params":[],"result":{"name":"result","value":{"all":true,"jobs":[]}}}]},{"name":"sync",\#
        "summary":"Write the selected employees",\#
        "description":"Creates and updates the selected employees in the target; each gets its own result. Right befor\#
        e a write the record is read again: if it is no longer what the diff showed,\#
         that person ends `stale`. With `dryRun` the result is the list of writes that it would do,\#
         and nothing else happens.","paramStructure":"by-name","x-changes":"records","params":[{"name":"job",\#
        "required":true,"schema":{"$ref":"#/components/schemas/JobName"}},{"name":"select","required":true,\#
        "schema":{"$ref":"#/components/schemas/Selection"}},{"name":"createDefaults",\#
        "description":"Needed if a new person is among the selected.","required":false,\#
        "schema":{"$ref":"#/components/schemas/CreateDefaults"}},{"name":"dryRun",\#
        "description":"Only say what would be done; false if not given.","required":false,"schema":{"type":"boolean",\#
        "default":false}},{"name":"override","required":false,"schema":{"$ref":"#/components/schemas/Override"}},\#
        {"name":"whenClosed","description":"Without it, the setting.","required":false,\#
        "schema":{"$ref":"#/components/schemas/WhenClosed"}},{"name":"waitSeconds","required":false,\#
        "schema":{"$ref":"#/components/schemas/WaitSeconds"}},{"name":"actor","required":false,\#
        "schema":{"$ref":"#/components/schemas/Actor"}}],"result":{"name":"result","schema":{"description":"The job,\#
         or with `dryRun` the plan.","oneOf":[{"title":"job","$ref":"#/components/schemas/Job"},{"title":"plan",\#
        "$ref":"#/components/schemas/SyncPlan"}]}},"errors":[{"$ref":"#/components/errors/invalidParams"},\#
        {"$ref":"#/components/errors/unknownJob"},{"$ref":"#/components/errors/jobNotReady"},\#
        {"$ref":"#/components/errors/jobBusy"},{"$ref":"#/components/errors/jobExpired"},\#
        {"$ref":"#/components/errors/createDefaultsRequired"},{"$ref":"#/components/errors/unknownChoice"},\#
        {"$ref":"#/components/errors/unknownEmployees"},{"$ref":"#/components/errors/limitExceeded"},\#
        {"$ref":"#/components/errors/digestMismatch"},{"$ref":"#/components/errors/cancelled"},\#
        {"$ref":"#/components/errors/notConfigured"},{"$ref":"#/components/errors/unknownConnection"},\#
        {"$ref":"#/components/errors/serviceClosed"},{"$ref":"#/components/errors/serviceRefused"},\#
        {"$ref":"#/components/errors/serviceUnavailable"},{"$ref":"#/components/errors/rateLimited"},\#
        {"$ref":"#/components/errors/unreadableAnswer"},{"$ref":"#/components/errors/wrongTenant"},\#
        {"$ref":"#/components/errors/ledgerBusy"},{"$ref":"#/components/errors/ledgerFull"},\#
        {"$ref":"#/components/errors/ledgerUnusable"},{"$ref":"#/components/errors/ledgerRestored"}],\#
        "examples":[{"name":"new and changed people, but one","params":[{"name":"job","value":"april"},\#
        {"name":"select","value":{"classes":["new","changed"],"except":["0007"]}},{"name":"createDefaults",\#
        "value":{"divisionCode":"1000","workingTypeCode":"1"}},{"name":"waitSeconds","value":600}],\#
        "result":{"name":"result","value":{"job":"april","state":"done","label":{"ja":"同期完了","en":"Done"},\#
        "connection":"main","direction":"smartHRToKingOfTime","baseDate":"2026-04-01","nameStyle":"legal","clear":[],\#
        "createdAt":"2026-04-01T10:11:40+09:00","fetchedAt":"2026-04-01T10:12:03+09:00","progress":null,\#
        "counts":{"new":2,"changed":1,"unchanged":96,"blocked":1},"outcomes":{"created":1,"updated":1,"skipped":0,\#
        "blocked":0,"stale":0,"failed":0,"unknown":0,"notAttempted":0},"waitingUntil":null,"waitingFor":null,\#
        "error":null}}},{"name":"only say what would be done","params":[{"name":"job","value":"april"},\#
        {"name":"select","value":{"codes":["0042","00７"]}},{"name":"createDefaults","value":[{"codes":["00７"],\#
        "divisionCode":"1000","workingTypeCode":"1"},{"divisionCode":"2000","workingTypeCode":"1"}]},{"name":"dryRun",\#
        "value":true}],"result":{"name":"result","value":{"job":"april","digest":"9f86d081884c7d659a2feaa0c55ad015",\#
        "planned":{"creates":1,"updates":1,"skipped":0,"blocked":0},\#
        "writes":[{"id":"7c2d1e90-3a5b-4c6d-8e7f-0a1b2c3d4e5f","employeeCode":"0042","name":"山田 太郎","action":"update",\#
        "differences":[{"field":"lastName","before":"鈴木","after":"山田"}],"placement":null},\#
        {"id":"c0ffee00-1111-4222-8333-444455556666","employeeCode":"00７","name":"高橋 一郎","action":"create",\#
        "differences":[{"field":"gender","before":null,"after":"male"}],"placement":{"divisionCode":"1000",\#
        "workingTypeCode":"1"}}]}}},{"name":"into SmartHR, beyond a limit, as agreed","params":[{"name":"job",\#
        "value":"april"},{"name":"select","value":{"classes":["new"]}},{"name":"createDefaults",\#
        "value":{"businessEstablishmentId":"5f3c2b1a-0d4e-4f6a-8b7c-9d0e1f2a3b4c"}},{"name":"override",\#
        "value":{"digest":"9f86d081884c7d659a2feaa0c55ad015"}},{"name":"whenClosed","value":"wait"},{"name":"actor",\#
        "value":"hr-batch"}],"result":{"name":"result","value":{"job":"april","state":"syncing","label":{"ja":"同期中",\#
        "en":"Syncing"},"connection":"main","direction":"kingOfTimeToSmartHR","baseDate":"2026-04-01",\#
        "nameStyle":"legal","clear":[],"createdAt":"2026-04-01T10:11:40+09:00",\#
        "fetchedAt":"2026-04-01T10:12:03+09:00","progress":{"done":1,"total":2,"etaSeconds":1},"counts":{"new":2,\#
        "changed":1,"unchanged":96,"blocked":1},"outcomes":{"created":1,"updated":0,"skipped":0,"blocked":0,"stale":0,\#
        "failed":0,"unknown":0,"notAttempted":1},"waitingUntil":null,"waitingFor":null,"error":null}}}]},\#
        {"name":"undo","summary":"Begin a job that would take a sync back",\#
        "description":"Reads the target and compares it with the values from before the sync. Nothing is written: what\#
         comes of it is a job like any other, in the same direction,\#
         to be looked at with `diff` and written with `sync`,\#
         with the same checks. A value that was changed since is shown and blocks (`changedSinceSync`) until somebody \#
        decides; a person whom the sync created is listed (`createdBySync`),\#
         since nothing is ever deleted. Only what the ledger still holds can be taken back: not a forgotten job.",\#
        "paramStructure":"by-name","x-changes":"jobs","params":[{"name":"job","description":"The job to take back.",\#
        "required":true,"schema":{"$ref":"#/components/schemas/JobName"}},{"name":"newJob",\#
        "description":"The new job's name; one is made up if none is given. The same name for the same job is the same\#
         job, so a retry is harmless.","required":false,"schema":{"$ref":"#/components/schemas/JobName"}},\#
        {"name":"whenClosed","description":"Without it, the setting.","required":false,\#
        "schema":{"$ref":"#/components/schemas/WhenClosed"}},{"name":"waitSeconds","required":false,\#
        "schema":{"$ref":"#/components/schemas/WaitSeconds"}},{"name":"actor","required":false,\#
        "schema":{"$ref":"#/components/schemas/Actor"}}],"result":{"name":"result",\#
        "schema":{"$ref":"#/components/schemas/Job"}},"errors":[{"$ref":"#/components/errors/invalidParams"},\#
        {"$ref":"#/components/errors/unknownJob"},{"$ref":"#/components/errors/jobExists"},\#
        {"$ref":"#/components/errors/jobNotReady"},{"$ref":"#/components/errors/jobBusy"},\#
        {"$ref":"#/components/errors/notConfigured"},{"$ref":"#/components/errors/unknownConnection"},\#
        {"$ref":"#/components/errors/cancelled"},{"$ref":"#/components/errors/serviceClosed"},\#
        {"$ref":"#/components/errors/serviceRefused"},{"$ref":"#/components/errors/serviceUnavailable"},\#
        {"$ref":"#/components/errors/rateLimited"},{"$ref":"#/components/errors/unreadableAnswer"},\#
        {"$ref":"#/components/errors/incompleteList"},{"$ref":"#/components/errors/wrongTenant"},\#
        {"$ref":"#/components/errors/ledgerBusy"},{"$ref":"#/components/errors/ledgerFull"},\#
        {"$ref":"#/components/errors/ledgerUnusable"},{"$ref":"#/components/errors/ledgerRestored"}],\#
        "examples":[{"name":"and wait","params":[{"name":"job","value":"april"},{"name":"newJob",\#
        "value":"april-undo"},{"name":"waitSeconds","value":600},{"name":"actor","value":"sato@example.jp"}],\#
        "result":{"name":"result","value":{"job":"april-undo","state":"ready","label":{"ja":"同期待ち",\#
        "en":"Ready to sync"},"connection":"main","direction":"smartHRToKingOfTime","baseDate":"2026-04-01",\#
        "nameStyle":"legal","clear":[],"createdAt":"2026-04-01T10:11:40+09:00",\#
        "fetchedAt":"2026-04-01T10:12:03+09:00","progress":null,"counts":{"new":0,"changed":1,"unchanged":0,\#
        "blocked":1},"outcomes":null,"waitingUntil":null,"waitingFor":null,"error":null,"undoes":"april"}}},\#
        {"name":"without waiting","params":[{"name":"job","value":"april"},{"name":"newJob","value":"april-undo"}],\#
        "result":{"name":"result","value":{"job":"april-undo","state":"fetching","label":{"ja":"取得中","en":"Fetching"},\#
        "connection":"main","direction":"smartHRToKingOfTime","baseDate":"2026-04-01","nameStyle":"legal","clear":[],\#
        "createdAt":"2026-04-01T10:11:40+09:00","fetchedAt":null,"progress":null,"counts":null,"outcomes":null,\#
        "waitingUntil":null,"waitingFor":null,"error":null,"undoes":"april"}}}]},{"name":"unsubscribe",\#
        "summary":"Ask for no more notifications",\#
        "description":"The counterpart of `subscribe`. What was not subscribed stays so.","paramStructure":"by-name",\#
        "x-changes":"session","params":[{"name":"job","description":"One job; without it,\#
         everything that this connection asked for.","required":false,\#
        "schema":{"$ref":"#/components/schemas/JobName"}}],"result":{"name":"result","schema":{"type":"object",\#
        "properties":{"all":{"description":"Whether this connection is told of all jobs.","type":"boolean"},\#
        "jobs":{"description":"The single jobs that this connection is told of.","type":"array",\#
        "items":{"$ref":"#/components/schemas/JobName"}}},"required":["all","jobs"]}},\#
        "errors":[{"$ref":"#/components/errors/invalidParams"}],"examples":[{"name":"one job","params":[{"name":"job",\#
        "value":"april"}],"result":{"name":"result","value":{"all":false,"jobs":[]}}},{"name":"everything",\#
        "params":[],"result":{"name":"result","value":{"all":false,"jobs":[]}}}]},{"name":"verifyHistory",\#
        "summary":"Whether the history is as it was written",\#
        "description":"Goes through all entries from the first on and computes each hash anew: an entry that was edite\#
        d, put in, moved or removed is found,\#
         and the first is named. Whoever keeps `head` elsewhere can tell later that nothing up to it has changed.",\#
        "paramStructure":"by-name","x-changes":"nothing","params":[],"result":{"name":"result",\#
        "schema":{"type":"object","properties":{"ok":{"description":"Whether all of it is as it was written.",\#
        "type":"boolean"},"entries":{"description":"How many entries were found good, from the first on.",\#
        "type":"integer","minimum":0},"head":{"description":"The hash of the last good entry,\#
         in hex; null if there is none.","anyOf":[{"type":"string"},{"type":"null"}]},\#
        "fault":{"description":"What is wrong, if anything is.","anyOf":[{"$ref":"#/components/schemas/HistoryFault"},\#
        {"type":"null"}]},"number":{"description":"The number of the first entry that is not good.",\#
        "anyOf":[{"type":"integer","minimum":1},{"type":"null"}]}},"required":["ok","entries","head","fault",\#
        "number"]}},"errors":[{"$ref":"#/components/errors/invalidParams"},{"$ref":"#/components/errors/ledgerBusy"},\#
        {"$ref":"#/components/errors/ledgerFull"},{"$ref":"#/components/errors/ledgerUnusable"},\#
        {"$ref":"#/components/errors/ledgerRestored"}],"examples":[{"name":"all is well","params":[],\#
        "result":{"name":"result","value":{"ok":true,"entries":7,\#
        "head":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08","fault":null,"number":null}}},\#
        {"name":"an entry was removed","params":[],"result":{"name":"result","value":{"ok":false,"entries":5,\#
        "head":"60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752","fault":"missing","number":6}}}]}],\#
        "components":{"schemas":{"ErrorKind":{"title":"ErrorKind","description":"Every kind of error.",\#
        "type":"string","enum":["parseError","invalidRequest","methodNotFound","invalidParams","internalError",\#
        "requestCancelled","unauthenticated","notConfigured","unknownConnection","unknownJob","jobExists",\#
        "jobNotReady","jobBusy","jobExpired","serviceClosed","serviceRefused","serviceUnavailable","incompleteList",\#
        "createDefaultsRequired","unknownChoice","unknownEmployees","limitExceeded","ledgerBusy","ledgerFull",\#
        "tooLarge","cancelled","rateLimited","unreadableAnswer","wrongTenant","digestMismatch","ledgerUnusable",\#
        "ledgerRestored","recordRefused","recordNotFound","planLimitExceeded","outcomeUnknown","nothingToResolve"]},\#
        "Actor":{"title":"Actor","description":"Who asks, as the host program knows them; kept in the history,\#
         never interpreted.","type":"string","minLength":1,"maxLength":128},"Alteration":{"title":"Alteration",\#
        "description":"A field that the service stored otherwise than it was sent.","type":"object",\#
        "properties":{"field":{"$ref":"#/components/schemas/Field"},"sent":{"description":"What was sent.",\#
        "type":["string","null"]},"stored":{"description":"What was read back.","type":["string","null"]}},\#
        "required":["field","sent","stored"]},"BilingualText":{"title":"BilingualText",\#
        "description":"A text in both languages of the people who read it.","type":"object",\#
        "properties":{"ja":{"description":"Japanese.","type":"string"},"en":{"description":"English.",\#
        "type":"string"}},"required":["ja","en"]},"BusinessEstablishment":{"title":"BusinessEstablishment",\#
        "description":"所属事業所 in SmartHR.","type":"object","properties":{"id":{"description":"Its id.",\#
        "type":"string"},"name":{"description":"Its name.","type":"string"}},"required":["id","name"]},\#
        "CheckEntry":{"title":"CheckEntry","description":"One line of the preflight: what was looked at,\#
         how it stands, why, and what to do about it.","type":"object",\#
        "properties":{"subject":{"$ref":"#/components/schemas/CheckSubject"},\#
        "side":{"description":"The service it is about; null for this host.",\#
        "anyOf":[{"$ref":"#/components/schemas/Side"},{"type":"null"}]},\#
        "state":{"$ref":"#/components/schemas/CheckState"},"message":{"$ref":"#/components/schemas/BilingualText"},\#
        "advice":{"description":"What to do, if anything is to be done.",\#
        "anyOf":[{"$ref":"#/components/schemas/BilingualText"},{"type":"null"}]}},"required":["subject","side",\#
        "state","message","advice"]},"CheckState":{"title":"CheckState",\#
        "description":"How one entry of the preflight stands.","type":"string","enum":["ok","notice","failed",\#
        "unknown"],"x-labels":{"ok":{"ja":"正常","en":"Works"},"notice":{"ja":"注意","en":"Works,\#
         yet a person should know"},"failed":{"ja":"異常","en":"Will not work"},"unknown":{"ja":"未確認",\#
        "en":"Could not be looked at"}}},"CheckSubject":{"title":"CheckSubject",\#
        "description":"What one entry of the preflight looked at.","type":"string","enum":["token","tenant",\#
        "readPermission","writePermission","readableFields","allowedIP","choices","closedHours","clockSkew",\#
        "stateDirectory"],"x-labels":{"token":{"ja":"アクセストークン","en":"Access token"},"tenant":{"ja":"契約企業",\#
        "en":"Tenant or company behind the token"},"readPermission":{"ja":"参照権限","en":"Permission to read"},\#
        "writePermission":{"ja":"更新権限","en":"Permission to write"},"readableFields":{"ja":"参照できる項目",\#
        "en":"Fields that the token may read"},"allowedIP":{"ja":"許可IPアドレス","en":"Allowed IP address"},\#
        "choices":{"ja":"登録時の選択肢","en":"Choices for new people"},"closedHours":{"ja":"メンテナンス時間帯","en":"Closed hours"},\#
        "clockSkew":{"ja":"時刻のずれ","en":"Clock skew"},"stateDirectory":{"ja":"保存先フォルダ","en":"State folder"}}},\#
        "ClassCounts":{"title":"ClassCounts","description":"How many source employees are in each class.",\#
        "type":"object","properties":{"new":{"description":"新規登録.","type":"integer","minimum":0},\#
        "changed":{"description":"差分あり.","type":"integer","minimum":0},"unchanged":{"description":"差分なし.",\#
        "type":"integer","minimum":0},"blocked":{"description":"要確認.","type":"integer","minimum":0}},\#
        "required":["new","changed","unchanged","blocked"]},"ClearableField":{"title":"ClearableField",\#
        "description":"A field whose blank source value may erase the target's, because the caller said so.",\#
        "type":"string","enum":["lastName","firstName","lastNameKana","firstNameKana","gender","birthDate","email",\#
        "hireDate","resignationDate"],"x-labels":{"lastName":{"ja":"姓","en":"Last name"},"firstName":{"ja":"名",\#
        "en":"First name"},"lastNameKana":{"ja":"姓（カナ）","en":"Last name in katakana"},"firstNameKana":{"ja":"名（カナ）",\#
        "en":"First name in katakana"},"gender":{"ja":"性別","en":"Gender"},"birthDate":{"ja":"生年月日",\#
        "en":"Date of birth"},"email":{"ja":"メールアドレス","en":"First e-mail address"},"hireDate":{"ja":"入社年月日",\#
        "en":"Date of hire"},"resignationDate":{"ja":"退職年月日","en":"Date of resignation"}}},\#
        "ConnectionName":{"title":"ConnectionName","description":"連携設定: a connection's name in the settings.",\#
        "type":"string","minLength":1,"maxLength":64},"CreateDefault":{"title":"CreateDefault",\#
        "description":"What new people are given that the source does not say. Existing people never get it.",\#
        "oneOf":[{"title":"smartHR","$ref":"#/components/schemas/SmartHRCreateDefault"},{"title":"kingOfTime",\#
        "$ref":"#/components/schemas/KingOfTimeCreateDefault"}]},"CreateDefaults":{"title":"CreateDefaults",\#
        "description":"One for all selected new people, or a list with groups of codes.","oneOf":[{"title":"one",\#
        "$ref":"#/components/schemas/CreateDefault"},{"title":"list","type":"array",\#
        "items":{"$ref":"#/components/schemas/CreateDefault"},"minItems":1,"maxItems":1000}]},\#
        "Cursor":{"title":"Cursor","description":"Where the next page begins. Opaque.","type":"string","minLength":1,\#
        "maxLength":512},"Day":{"title":"Day","description":"A civil date in Japan.","type":"string","format":"date"},\#
        "Decision":{"title":"Decision",\#
        "description":"What a person decides about an employee's findings. What the data lacks is answered by mending \#
        it.","type":"string","enum":["accept","useSource","keepTarget"],"x-labels":{"accept":{"ja":"社員番号のとおりとする",\#
        "en":"The people concerned were looked at: it is as the codes say"},"useSource":{"ja":"取得元の値を書き込む",\#
        "en":"Write the source's value although the target's has changed, too"},"keepTarget":{"ja":"同期先の値を残す",\#
        "en":"Leave the target's value as it is, this time"}}},"DiffRow":{"title":"DiffRow",\#
        "description":"One source employee as the comparison shows it.","type":"object",\#
        "properties":{"id":{"$ref":"#/components/schemas/RowID"},\#
        "employeeCode":{"description":"Null for a person without one.",\#
        "anyOf":[{"$ref":"#/components/schemas/EmployeeCode"},{"type":"null"}]},\#
        "name":{"description":"Last and first name, as the source has them.","type":"string"},\#
        "class":{"$ref":"#/components/schemas/EmployeeClass"},"differences":{"type":"array",\#
        "items":{"$ref":"#/components/schemas/Difference"}},"findings":{"type":"array",\#
        "items":{"$ref":"#/components/schemas/Finding"}},\#
        "legalNameFields":{"description":"With the name style `business`: the fields whose business name is blank,\#
         so that the legal one stands.","type":"array","items":{"$ref":"#/components/schemas/Field"}}},\#
        "required":["id","employeeCode","name","class","differences","findings"]},"Difference":{"title":"Difference",\#
        "description":"差分: one differing field.","type":"object",\#
        "properties":{"field":{"$ref":"#/components/schemas/Field"},\#
        "before":{"description":"The target's value now; null if it has none.","type":["string","null"]},\#
        "after":{"description":"What would be written; null erases, which only happens to a field named in `clear`.",\#
        "type":["string","null"]}},"required":["field","before","after"]},"Digest":{"title":"Digest",\#
        "description":"Stands for exactly what was shown; it changes when anything in it does.","type":"string",\#
        "minLength":1,"maxLength":128},"Direction":{"title":"Direction",\#
        "description":"方向: which service is read (the source) and which is written (the target).","type":"string",\#
        "enum":["kingOfTimeToSmartHR","smartHRToKingOfTime"],\#
        "x-labels":{"kingOfTimeToSmartHR":{"ja":"KING OF TIMEからSmartHRに取り込む","en":"From KING OF TIME to SmartHR"},\#
        "smartHRToKingOfTime":{"ja":"SmartHRからKING OF TIMEに送る","en":"From SmartHR to KING OF TIME"}}},\#
        "Division":{"title":"Division","description":"所属 in KING OF TIME.","type":"object",\#
        "properties":{"code":{"description":"Its code.","type":"string"},"name":{"description":"Its name.",\#
        "type":"string"}},"required":["code","name"]},"EmployeeClass":{"title":"EmployeeClass",\#
        "description":"変更差分: what the comparison says of one source employee. Each has exactly one.","type":"string",\#
        "enum":["new","changed","unchanged","blocked"],"x-labels":{"new":{"ja":"新規登録","en":"New: in the source,\#
         not in the target"},"changed":{"ja":"差分あり","en":"Changed: on both sides, with a difference"},\#
        "unchanged":{"ja":"差分なし","en":"Unchanged: on both sides, without one"},"blocked":{"ja":"要確認",\#
        "en":"Blocked: a person has to look first; the findings say why"}}},"EmployeeCode":{"title":"EmployeeCode",\#
        "description":"社員番号・従業員コード: the key that matches the two sides; leading zeros count.","type":"string",\#
        "minLength":1,"maxLength":255},"ExceededLimit":{"title":"ExceededLimit",\#
        "description":"A limit of the settings that a sync would exceed.","type":"object",\#
        "properties":{"limit":{"description":"`creates`, `changes`, `changedPercent`, `resignations`, `cleared`,\#
         `everyone` (all whom both sides have would change at once) or `shorterListPercent` (a list is much shorter th\#
        an last time).","type":"string"},"count":{"description":"What the sync would come to.","type":"integer",\#
        "minimum":0},"allowed":{"description":"What the limit allows.","type":"integer","minimum":0}},\#
        "required":["limit","count","allowed"]},"Failure":{"title":"Failure","description":"Why a job,\#
         or one employee of it, did not get there.","type":"object",\#
        "properties":{"kind":{"$ref":"#/components/schemas/ErrorKind","description":"The kind of error,\#
         as in the list of errors."},"message":{"description":"English, for a person.","type":"string"},\#
        "messageJa":{"description":"Japanese, for a person.","type":"string"}},"required":["kind","message",\#
        "messageJa"]},"Field":{"title":"Field","description":"The ten fields that the two services share,\#
         in the order in which they are shown.","type":"string","enum":["employeeCode","lastName","firstName",\#
        "lastNameKana","firstNameKana","gender","birthDate","email","hireDate","resignationDate"],\#
        "x-labels":{"employeeCode":{"ja":"社員番号・従業員コード","en":"Employee code, the key"},"lastName":{"ja":"姓",\#
        "en":"Last name"},"firstName":{"ja":"名","en":"First name"},"lastNameKana":{"ja":"姓（カナ）",\#
        "en":"Last name in katakana"},"firstNameKana":{"ja":"名（カナ）","en":"First name in katakana"},\#
        "gender":{"ja":"性別","en":"Gender"},"birthDate":{"ja":"生年月日","en":"Date of birth"},"email":{"ja":"メールアドレス",\#
        "en":"First e-mail address"},"hireDate":{"ja":"入社年月日","en":"Date of hire"},"resignationDate":{"ja":"退職年月日",\#
        "en":"Date of resignation"}}},"FieldExplanation":{"title":"FieldExplanation",\#
        "description":"How one field was compared.","type":"object",\#
        "properties":{"field":{"$ref":"#/components/schemas/Field"},\#
        "source":{"$ref":"#/components/schemas/FieldReading"},\#
        "target":{"description":"Null for a person who is not in the target.",\#
        "anyOf":[{"$ref":"#/components/schemas/FieldReading"},{"type":"null"}]},\#
        "normalisedSource":{"description":"The source's value as it was compared.","type":["string","null"]},\#
        "normalisedTarget":{"description":"The target's value as it was compared.","type":["string","null"]},\#
        "equal":{"description":"Whether the two are the same; null if they were not compared.","type":["boolean",\#
        "null"]},"rules":{"description":"The normalisation rules that changed anything, by name,\#
         in the order in which they were used.","type":"array","items":{"type":"string"}},\#
        "nameStyle":{"$ref":"#/components/schemas/NameStyle","description":"For a name: which one was taken."},\#
        "findings":{"description":"The findings about this field.","type":"array",\#
        "items":{"$ref":"#/components/schemas/Finding"}}},"required":["field","source","target","normalisedSource",\#
        "normalisedTarget","equal","rules","findings"]},"FieldReading":{"title":"FieldReading",\#
        "description":"One field of one record, as it was read.","type":"object",\#
        "properties":{"state":{"$ref":"#/components/schemas/ReadingState"},\#
        "raw":{"description":"The text that the service sent, if it sent any.","type":["string","null"]}},\#
        "required":["state","raw"]},"Finding":{"title":"Finding",\#
        "description":"要確認事項: something about one employee that a person should look at. It is not an error.",\#
        "type":"object","properties":{"code":{"$ref":"#/components/schemas/FindingCode"},\#
        "severity":{"$ref":"#/components/schemas/FindingSeverity"},"field":{"description":"The field it is about,\#
         if it is about one.","anyOf":[{"$ref":"#/components/schemas/Field"},{"type":"null"}]},\#
        "message":{"$ref":"#/components/schemas/BilingualText"},"values":{"description":"The values that led to it,\#
         by a short name, such as `otherCode`.","type":"object","additionalProperties":{"type":"string"}}},\#
        "required":["code","severity","field","message","values"]},"FindingCode":{"title":"FindingCode",\#
        "description":"要確認事項: why a row is blocked or deserves a look.","type":"string","enum":["missingEmployeeCode",\#
        "duplicateEmployeeCode","similarEmployeeCode","probableSamePerson","codeReused","codesSwapped",\#
        "missingRequiredField","unmappedValue","unreadableField","possibleRehire","invalidForTarget",\#
        "changedOnBothSides","changedSinceSync","createdBySync"],"x-labels":{"missingEmployeeCode":{"ja":"社員番号がありません",\#
        "en":"No employee code"},"duplicateEmployeeCode":{"ja":"社員番号が重複しています",\#
        "en":"Several people carry this employee code"},"similarEmployeeCode":{"ja":"よく似た社員番号の従業員がいます",\#
        "en":"A code that is equal but for width, case or zero padding"},\#
        "probableSamePerson":{"ja":"別の社員番号の同一人物と思われます","en":"Probably the same person under another code"},\#
        "codeReused":{"ja":"社員番号が別の人に使われています","en":"The linked person has another code now,\#
         or the code another person"},"codesSwapped":{"ja":"社員番号が入れ替わっています","en":"Two people's codes were exchanged"},\#
        "missingRequiredField":{"ja":"登録に必要な項目がありません","en":"A field that the target needs is missing"},\#
        "unmappedValue":{"ja":"未知の値です","en":"A value never seen before"},"unreadableField":{"ja":"項目を読み取れません",\#
        "en":"A field that the token may not read"},"possibleRehire":{"ja":"再入社の可能性があります",\#
        "en":"Possibly hired again after a resignation"},"invalidForTarget":{"ja":"同期先が受け付けない値です",\#
        "en":"A value that the target would refuse"},"changedOnBothSides":{"ja":"両方で変更されています",\#
        "en":"Changed on both sides since the last sync"},"changedSinceSync":{"ja":"同期後に変更されています",\#
        "en":"In an undo: changed since that sync"},"createdBySync":{"ja":"同期で登録された従業員です",\#
        "en":"In an undo: created by that sync; nothing is ever deleted"}}},\#
        "FindingSeverity":{"title":"FindingSeverity","description":"What a finding does to its row.","type":"string",\#
        "enum":["blocks","notice"],"x-labels":{"blocks":{"ja":"要確認","en":"The row is blocked"},"notice":{"ja":"参考",\#
        "en":"Worth a look; the row keeps its class"}}},"HistoryEntry":{"title":"HistoryEntry",\#
        "description":"One thing that was done: by whom, in which job, to whose data.","type":"object",\#
        "properties":{"number":{"description":"Counted from 1, without a gap.","type":"integer","minimum":1},\#
        "at":{"$ref":"#/components/schemas/Moment","description":"When."},\#
        "event":{"$ref":"#/components/schemas/HistoryEvent"},\#
        "job":{"description":"The job; null of what concerns the ledger as a whole.",\#
        "anyOf":[{"$ref":"#/components/schemas/JobName"},{"type":"null"}]},\#
        "connection":{"description":"Its connection; null as `job` is.",\#
        "anyOf":[{"$ref":"#/components/schemas/ConnectionName"},{"type":"null"}]},"actor":{"description":"Who asked,\#
         as the host program said.","anyOf":[{"$ref":"#/components/schemas/Actor"},{"type":"null"}]},\#
        "id":{"description":"The source record of the employee concerned.",\#
        "anyOf":[{"$ref":"#/components/schemas/RowID"},{"type":"null"}]},\#
        "employeeCode":{"description":"The employee's code; null once the job is forgotten.",\#
        "anyOf":[{"$ref":"#/components/schemas/EmployeeCode"},{"type":"null"}]},\#
        "fields":{"description":"The fields that were sent.","type":"array",\#
        "items":{"$ref":"#/components/schemas/Field"}},"outcome":{"description":"What came of a write.",\#
        "anyOf":[{"$ref":"#/components/schemas/Outcome"},{"type":"null"}]},\#
        "detail":{"description":"What else belongs to it: a decision, a digest, an error's kind, counts.",\#
        "anyOf":[{"type":"string"},{"type":"null"}]},\#
        "reason":{"description":"What the caller gave as the reason; null once the job is forgotten.",\#
        "anyOf":[{"type":"string"},{"type":"null"}]},\#
        "hash":{"description":"SHA-256 over the entry and the hash of the one before, in hex.","type":"string"}},\#
        "required":["number","at","event","job","connection","actor","id","employeeCode","fields","outcome","detail",\#
        "reason","hash"]},"HistoryEvent":{"title":"HistoryEvent",\#
        "description":"The event that a history entry records.","type":"string","enum":["fetch","sync","retry",\#
        "resume","cancel","undo","forget","read","override","resolve","write","adopt"],\#
        "x-labels":{"fetch":{"ja":"取得の指示","en":"A fetch was asked for"},"sync":{"ja":"同期の指示",\#
        "en":"A sync was asked for"},"retry":{"ja":"再実行の指示","en":"A retry was asked for"},"resume":{"ja":"再開の指示",\#
        "en":"Going on with an interrupted sync was asked for"},"cancel":{"ja":"中止の指示",\#
        "en":"The end of a job was asked for"},"undo":{"ja":"取り消しの指示","en":"Taking a sync back was asked for"},\#
        "forget":{"ja":"個人情報の消去","en":"A job's personal data was removed"},"read":{"ja":"一覧の取得",\#
        "en":"The services' lists were read"},"override":{"ja":"上限超過の承認","en":"A limit was exceeded,\#
         and the caller said yes"},"resolve":{"ja":"要確認事項の判断","en":"Somebody decided about findings"},\#
        "write":{"ja":"書き込み","en":"An employee was written, or was to be"},"adopt":{"ja":"控えから戻した台帳の使用開始",\#
        "en":"A ledger that was put back from a copy was taken into use"}}},"HistoryFault":{"title":"HistoryFault",\#
        "description":"What is wrong with an entry of the history.","type":"string","enum":["altered","missing"],\#
        "x-labels":{"altered":{"ja":"書き換え、挿入、または並べ替え","en":"It is not what its hash says: edited, put in, or moved"},\#
        "missing":{"ja":"欠落","en":"It is gone"}}},"Job":{"title":"Job",\#
        "description":"同期ジョブ: one run of the comparison and the sync. It is kept in the ledger.","type":"object",\#
        "properties":{"job":{"$ref":"#/components/schemas/JobName"},"state":{"$ref":"#/components/schemas/JobState"},\#
        "label":{"$ref":"#/components/schemas/BilingualText","description":"The state in words."},\#
        "connection":{"$ref":"#/components/schemas/ConnectionName"},\#
        "direction":{"$ref":"#/components/schemas/Direction"},"baseDate":{"$ref":"#/components/schemas/Day",\#
        "description":"従業員情報取得基準日."},"nameStyle":{"$ref":"#/components/schemas/NameStyle"},\#
        "clear":{"description":"Fields that a blank source value may erase.","type":"array",\#
        "items":{"$ref":"#/components/schemas/ClearableField"}},"createdAt":{"$ref":"#/components/schemas/Moment",\#
        "description":"When the job was asked for."},\#
        "fetchedAt":{"description":"When both services had been read; null until then.",\#
        "anyOf":[{"$ref":"#/components/schemas/Moment"},{"type":"null"}]},\#
        "progress":{"description":"While it is fetching, syncing or waiting.",\#
        "anyOf":[{"$ref":"#/components/schemas/Progress"},{"type":"null"}]},\#
        "counts":{"description":"Once it has been fetched.","anyOf":[{"$ref":"#/components/schemas/ClassCounts"},\#
        {"type":"null"}]},"outcomes":{"description":"Once a sync has begun.",\#
        "anyOf":[{"$ref":"#/components/schemas/OutcomeCounts"},{"type":"null"}]},\#
        "waitingUntil":{"description":"While it is waiting: when it goes on by itself.",\#
        "anyOf":[{"$ref":"#/components/schemas/Moment"},{"type":"null"}]},\#
        "waitingFor":{"description":"While it is waiting: what for.",\#
        "anyOf":[{"$ref":"#/components/schemas/WaitReason"},{"type":"null"}]},"error":{"description":"If it failed.",\#
        "anyOf":[{"$ref":"#/components/schemas/Failure"},{"type":"null"}]},\#
        "forgotten":{"description":"True once `forget` has removed its personal data; left out until then.",\#
        "type":"boolean"},"undoes":{"$ref":"#/components/schemas/JobName",\#
        "description":"The job that this one would take back; left out of other jobs."}},"required":["job","state",\#
        "label","connection","direction","baseDate","nameStyle","clear","createdAt","fetchedAt","progress","counts",\#
        "outcomes","waitingUntil","waitingFor","error"]},"JobName":{"title":"JobName",\#
        "description":"A job's name. The caller may choose it; the same name with the same params gives the same job."\#
        ,"type":"string","minLength":1,"maxLength":64,"pattern":"^[A-Za-z0-9._-]+$"},"JobState":{"title":"JobState",\#
        "description":"Where a job stands.","type":"string","enum":["fetching","ready","syncing","waiting","done",\#
        "interrupted","cancelled","failed","expired"],"x-labels":{"fetching":{"ja":"取得中","en":"Fetching"},\#
        "ready":{"ja":"同期待ち","en":"Ready to sync"},"syncing":{"ja":"同期中","en":"Syncing"},"waiting":{"ja":"待機中",\#
        "en":"Waiting for opening hours or for the rate limit"},"done":{"ja":"同期完了","en":"Done"},\#
        "interrupted":{"ja":"中断","en":"Interrupted"},"cancelled":{"ja":"中止","en":"Cancelled"},"failed":{"ja":"失敗",\#
        "en":"Failed"},"expired":{"ja":"期限切れ","en":"Expired"}}},\#
        "KingOfTimeCreateDefault":{"title":"KingOfTimeCreateDefault",\#
        "description":"What new people in KING OF TIME are given.","type":"object",\#
        "properties":{"codes":{"description":"The new people for whom this holds; without it,\#
         all whom no other group names.","type":"array","items":{"$ref":"#/components/schemas/EmployeeCode"},\#
        "minItems":1,"uniqueItems":true},"divisionCode":{"description":"所属, by its code.","type":"string",\#
        "minLength":1,"maxLength":128},"workingTypeCode":{"description":"雇用区分, by its code.","type":"string",\#
        "minLength":1,"maxLength":128}},"required":["divisionCode","workingTypeCode"],"additionalProperties":false},\#
        "KingOfTimePlacement":{"title":"KingOfTimePlacement",\#
        "description":"Where a new person belongs in KING OF TIME.","type":"object",\#
        "properties":{"divisionCode":{"description":"所属, by its code.","type":"string","minLength":1,"maxLength":128},\#
        "workingTypeCode":{"description":"雇用区分, by its code.","type":"string","minLength":1,"maxLength":128}},\#
        "required":["divisionCode","workingTypeCode"],"additionalProperties":false},"Moment":{"title":"Moment",\#
        "description":"A moment, written in Japan's time: `2026-04-01T10:12:03+09:00`.","type":"string",\#
        "format":"date-time"},"NameStyle":{"title":"NameStyle",\#
        "description":"従業員氏名の設定: which name SmartHR→KING OF TIME sends. The other direction always writes the legal na\#
        me.","type":"string","enum":["legal","business"],"x-labels":{"legal":{"ja":"本名","en":"The legal name"},\#
        "business":{"ja":"ビジネスネーム","en":"The business name, or the legal one where it is blank"}}},\#
        "Outcome":{"title":"Outcome","description":"結果: one selected employee's final result. Each has exactly one.",\#
        "type":"string","enum":["created","updated","skipped","blocked","stale","failed","unknown","notAttempted"],\#
        "x-labels":{"created":{"ja":"登録済み","en":"Created in the target"},"updated":{"ja":"更新済み",\#
        "en":"Updated in the target"},"skipped":{"ja":"対象外","en":"There was nothing to do"},"blocked":{"ja":"要確認",\#
        "en":"A finding forbids the write until a person has looked"},"stale":{"ja":"変更を検知",\#
        "en":"No longer what the diff showed; nothing was written"},"failed":{"ja":"失敗",\#
        "en":"The service refused this one"},"unknown":{"ja":"結果不明",\#
        "en":"The answer was lost and reading did not settle it"},"notAttempted":{"ja":"未実施","en":"Not attempted"}}},\#
        "OutcomeCounts":{"title":"OutcomeCounts",\#
        "description":"How many selected employees have each outcome; they always add up to the number selected. While\#
         a sync goes on, who waits counts as `notAttempted` and who is being written as `unknown`.","type":"object",\#
        "properties":{"created":{"description":"Created.","type":"integer","minimum":0},\#
        "updated":{"description":"Updated.","type":"integer","minimum":0},"skipped":{"description":"Nothing to do.",\#
        "type":"integer","minimum":0},"blocked":{"description":"A finding forbids the write.","type":"integer",\#
        "minimum":0},"stale":{"description":"No longer what the diff showed.","type":"integer","minimum":0},\#
        "failed":{"description":"Refused by the service.","type":"integer","minimum":0},\#
        "unknown":{"description":"Not known whether it was done.","type":"integer","minimum":0},\#
        "notAttempted":{"description":"Not attempted, or not yet.","type":"integer","minimum":0}},\#
        "required":["created","updated","skipped","blocked","stale","failed","unknown","notAttempted"]},\#
        "Override":{"title":"Override","description":"The caller's \"yes, this one\" to an exceeded limit.",\#
        "type":"object","properties":{"digest":{"$ref":"#/components/schemas/Digest",\#
        "description":"The digest of the diff, as it came with `limitExceeded`."}},"required":["digest"],\#
        "additionalProperties":false},"PageLimit":{"title":"PageLimit",\#
        "description":"How many rows a page has at most; 100 if not given.","type":"integer","minimum":1,\#
        "maximum":1000,"default":100},"Placement":{"title":"Placement",\#
        "description":"Where a new person belongs in the target.","oneOf":[{"title":"smartHR",\#
        "$ref":"#/components/schemas/SmartHRPlacement"},{"title":"kingOfTime",\#
        "$ref":"#/components/schemas/KingOfTimePlacement"}]},"PlanCounts":{"title":"PlanCounts",\#
        "description":"How many of the selected would be written, and how many not.","type":"object",\#
        "properties":{"creates":{"description":"Would be created.","type":"integer","minimum":0},\#
        "updates":{"description":"Would be updated.","type":"integer","minimum":0},\#
        "skipped":{"description":"Nothing to do.","type":"integer","minimum":0},\#
        "blocked":{"description":"A finding forbids the write.","type":"integer","minimum":0}},"required":["creates",\#
        "updates","skipped","blocked"]},"PlannedWrite":{"title":"PlannedWrite",\#
        "description":"One write that a sync would do.","type":"object",\#
        "properties":{"id":{"$ref":"#/components/schemas/RowID"},\#
        "employeeCode":{"anyOf":[{"$ref":"#/components/schemas/EmployeeCode"},{"type":"null"}]},\#
        "name":{"description":"Last and first name, as the source has them.","type":"string"},\#
        "action":{"$ref":"#/components/schemas/WriteAction"},\#
        "differences":{"description":"Field by field: what the target holds now, what would be written.",\#
        "type":"array","items":{"$ref":"#/components/schemas/Difference"}},"placement":{"description":"For a create.",\#
        "anyOf":[{"$ref":"#/components/schemas/Placement"},{"type":"null"}]}},"required":["id","employeeCode","name",\#
        "action","differences","placement"]},"Progress":{"title":"Progress","description":"How far a job has got.",\#
        "type":"object","properties":{"done":{"description":"People done.","type":"integer","minimum":0},\#
        "total":{"description":"People in all; null while the service has not said.","type":["integer","null"],\#
        "minimum":0},"etaSeconds":{"description":"Seconds until it is done, as far as one can tell.",\#
        "type":["integer","null"],"minimum":0}},"required":["done","total","etaSeconds"]},\#
        "ProtocolLimits":{"title":"ProtocolLimits",\#
        "description":"What a session may ask for at most. All are settings.","type":"object",\#
        "properties":{"messageBytes":{"description":"Bytes of one message.","type":"integer","minimum":0},\#
        "nesting":{"description":"Depth of arrays and objects in one message.","type":"integer","minimum":0},\#
        "batchLength":{"description":"Messages in one batch.","type":"integer","minimum":0},\#
        "inFlight":{"description":"Requests of one connection being worked on; beyond it reading pauses.",\#
        "type":"integer","minimum":0},"connections":{"description":"Connections at once.","type":"integer",\#
        "minimum":0},\#
        "unauthenticatedBytes":{"description":"Bytes of one message on a connection that needs a token and has not sho\#
        wn it yet.","type":"integer","minimum":0},\#
        "unauthenticatedSeconds":{"description":"How long such a connection may take; then it is closed.",\#
        "type":"integer","minimum":0}},"required":["messageBytes","nesting","batchLength","inFlight","connections",\#
        "unauthenticatedBytes","unauthenticatedSeconds"]},"ReadingState":{"title":"ReadingState",\#
        "description":"What reading one field of one record brought. Absent, blank and unreadable are three things.",\#
        "type":"string","enum":["value","absent","blank","unreadable","unmapped"],"x-labels":{"value":{"ja":"値あり",\#
        "en":"A value"},"absent":{"ja":"値なし","en":"The service holds none"},"blank":{"ja":"空欄",\#
        "en":"The service holds an empty one"},"unreadable":{"ja":"読取不可","en":"The token may not see it"},\#
        "unmapped":{"ja":"未知の値","en":"A value that cannot be understood"}}},"ResultRow":{"title":"ResultRow",\#
        "description":"One selected employee's result. `id`, `employeeCode`,\#
         `name` and `action` are null once the job was forgotten.","type":"object",\#
        "properties":{"id":{"anyOf":[{"$ref":"#/components/schemas/RowID"},{"type":"null"}]},\#
        "employeeCode":{"anyOf":[{"$ref":"#/components/schemas/EmployeeCode"},{"type":"null"}]},\#
        "name":{"description":"Last and first name, as the source has them.","type":["string","null"]},\#
        "outcome":{"$ref":"#/components/schemas/Outcome"},"action":{"description":"What was done or was to be done.",\#
        "anyOf":[{"$ref":"#/components/schemas/WriteAction"},{"type":"null"}]},"error":{"description":"Why not,\#
         if it was not done.","anyOf":[{"$ref":"#/components/schemas/Failure"},{"type":"null"}]},\#
        "altered":{"description":"Fields that the service stored otherwise than they were sent.","type":"array",\#
        "items":{"$ref":"#/components/schemas/Alteration"}},\#
        "at":{"description":"When the outcome was recorded; null if it was not attempted.",\#
        "anyOf":[{"$ref":"#/components/schemas/Moment"},{"type":"null"}]}},"required":["id","employeeCode","name",\#
        "outcome","action","error","altered","at"]},"RowID":{"title":"RowID",\#
        "description":"A row's identity within its job, so that people without a code have one too.","type":"string",\#
        "minLength":1,"maxLength":128},"Selection":{"title":"Selection",\#
        "description":"同期対象: the employees that the caller chose.","oneOf":[{"title":"codes",\#
        "$ref":"#/components/schemas/SelectionByCodes"},{"title":"classes",\#
        "$ref":"#/components/schemas/SelectionByClasses"}]},"SelectionByClasses":{"title":"SelectionByClasses",\#
        "description":"Everybody in these classes, with exceptions.","type":"object",\#
        "properties":{"classes":{"description":"Classes of the diff.","type":"array",\#
        "items":{"$ref":"#/components/schemas/EmployeeClass"},"minItems":1,"uniqueItems":true},\#
        "except":{"description":"Employee codes to leave out.","type":"array",\#
        "items":{"$ref":"#/components/schemas/EmployeeCode"},"uniqueItems":true}},"required":["classes"],\#
        "additionalProperties":false},"SelectionByCodes":{"title":"SelectionByCodes",\#
        "description":"The employees with these codes.","type":"object",\#
        "properties":{"codes":{"description":"Employee codes of the job's source.","type":"array",\#
        "items":{"$ref":"#/components/schemas/EmployeeCode"},"minItems":1,"uniqueItems":true}},"required":["codes"],\#
        "additionalProperties":false},"Side":{"title":"Side","description":"One of the two services.","type":"string",\#
        "enum":["smartHR","kingOfTime"],"x-labels":{"smartHR":{"ja":"SmartHR","en":"SmartHR"},\#
        "kingOfTime":{"ja":"KING OF TIME","en":"KING OF TIME"}}},\#
        "SmartHRCreateDefault":{"title":"SmartHRCreateDefault","description":"What new people in SmartHR are given.",\#
        "type":"object","properties":{"codes":{"description":"The new people for whom this holds; without it,\#
         all whom no other group names.","type":"array","items":{"$ref":"#/components/schemas/EmployeeCode"},\#
        "minItems":1,"uniqueItems":true},"businessEstablishmentId":{"description":"所属事業所, by its id.","type":"string",\#
        "minLength":1,"maxLength":128}},"required":["businessEstablishmentId"],"additionalProperties":false},\#
        "SmartHRPlacement":{"title":"SmartHRPlacement","description":"Where a new person belongs in SmartHR.",\#
        "type":"object","properties":{"businessEstablishmentId":{"description":"所属事業所, by its id.","type":"string",\#
        "minLength":1,"maxLength":128}},"required":["businessEstablishmentId"],"additionalProperties":false},\#
        "SyncPlan":{"title":"SyncPlan","description":"What a sync would do; nothing has been written.",\#
        "type":"object","properties":{"job":{"$ref":"#/components/schemas/JobName"},\#
        "digest":{"$ref":"#/components/schemas/Digest",\#
        "description":"The digest of the diff that these writes come from; it is what `override` takes."},\#
        "planned":{"$ref":"#/components/schemas/PlanCounts"},"writes":{"type":"array",\#
        "items":{"$ref":"#/components/schemas/PlannedWrite"}}},"required":["job","digest","planned","writes"]},\#
        "WaitReason":{"title":"WaitReason","description":"What a waiting job waits for.","type":"string",\#
        "enum":["closedHours","rateLimit"],"x-labels":{"closedHours":{"ja":"メンテナンス時間帯","en":"Closed hours"},\#
        "rateLimit":{"ja":"利用回数の制限","en":"The rate limit"}}},"WaitSeconds":{"title":"WaitSeconds",\#
        "description":"Answer when the job has got there, or when so many seconds have passed; 0 if not given.",\#
        "type":"integer","minimum":0,"maximum":86400,"default":0},"WhenClosed":{"title":"WhenClosed",\#
        "description":"What to do in KING OF TIME's closed hours.","type":"string","enum":["wait","refuse"],\#
        "x-labels":{"wait":{"ja":"待つ","en":"Wait until it opens"},"refuse":{"ja":"中止する","en":"Refuse at once,\#
         with the time to come back"}}},"WorkingType":{"title":"WorkingType","description":"雇用区分 in KING OF TIME.",\#
        "type":"object","properties":{"code":{"description":"Its code.","type":"string"},\#
        "name":{"description":"Its name.","type":"string"}},"required":["code","name"]},\#
        "WriteAction":{"title":"WriteAction","description":"What is done, or would be,\#
         to one employee in the target.","type":"string","enum":["create","update","none"],\#
        "x-labels":{"create":{"ja":"新規登録","en":"Create"},"update":{"ja":"更新","en":"Update"},"none":{"ja":"なし",\#
        "en":"Nothing"}}}},"errors":{"parseError":{"code":-32700,"message":"This is not JSON.",\#
        "data":{"kind":"parseError","messageJa":"JSONとして読み取れません。","retryable":false}},"invalidRequest":{"code":-32600,\#
        "message":"This is JSON, but no JSON-RPC 2.0 request.","data":{"kind":"invalidRequest",\#
        "messageJa":"JSON-RPC 2.0のリクエストではありません。","retryable":false}},"methodNotFound":{"code":-32601,\#
        "message":"There is no such method.","data":{"kind":"methodNotFound","messageJa":"そのメソッドはありません。",\#
        "retryable":false}},"invalidParams":{"code":-32602,"message":"A param is wrong, unknown or missing.",\#
        "data":{"kind":"invalidParams","messageJa":"パラメーターが正しくありません。","retryable":false}},\#
        "internalError":{"code":-32603,"message":"renkei made a mistake.","data":{"kind":"internalError",\#
        "messageJa":"renkeiの内部エラーです。","retryable":true}},"requestCancelled":{"code":-32800,\#
        "message":"The request was cancelled.","data":{"kind":"requestCancelled","messageJa":"リクエストは取り消されました。",\#
        "retryable":false}},"unauthenticated":{"code":-32001,\#
        "message":"This connection has not shown the right token.","data":{"kind":"unauthenticated",\#
        "messageJa":"認証されていません。","retryable":false}},"notConfigured":{"code":-32002,\#
        "message":"Something is missing in the settings.","data":{"kind":"notConfigured","messageJa":"設定が足りません。",\#
        "retryable":false}},"unknownConnection":{"code":-32003,"message":"There is no connection of this name.",\#
        "data":{"kind":"unknownConnection","messageJa":"その名前の連携設定はありません。","retryable":false}},\#
        "unknownJob":{"code":-32004,"message":"There is no job of this name.","data":{"kind":"unknownJob",\#
        "messageJa":"その名前の同期ジョブはありません。","retryable":false}},"jobExists":{"code":-32005,\#
        "message":"There is a job of this name with other params.","data":{"kind":"jobExists",\#
        "messageJa":"同じ名前で条件の異なる同期ジョブがあります。","retryable":false}},"jobNotReady":{"code":-32006,\#
        "message":"The job has not got there yet, or is past it.","data":{"kind":"jobNotReady",\#
        "messageJa":"同期ジョブがその操作のできる状態ではありません。","retryable":true}},"jobBusy":{"code":-32007,\#
        "message":"Something else is being done with this job right now.","data":{"kind":"jobBusy",\#
        "messageJa":"同期ジョブはほかの処理の最中です。","retryable":true}},"jobExpired":{"code":-32008,\#
        "message":"What the job has read is too old to trust.","data":{"kind":"jobExpired",\#
        "messageJa":"取得から時間が経ち、期限切れです。","retryable":false}},"serviceClosed":{"code":-32009,\#
        "message":"The service is closed now.","data":{"kind":"serviceClosed","messageJa":"サービスのメンテナンス時間帯です。",\#
        "retryable":true}},"serviceRefused":{"code":-32010,"message":"The service refused: token,\#
         permission or address.","data":{"kind":"serviceRefused","messageJa":"サービスに拒否されました（トークン、権限、IPアドレスのいずれか）。",\#
        "retryable":false}},"serviceUnavailable":{"code":-32011,"message":"The service could not be reached,\#
         or failed.","data":{"kind":"serviceUnavailable","messageJa":"サービスに接続できないか、サービス側の障害です。","retryable":true}},\#
        "incompleteList":{"code":-32012,"message":"The list that the service gave may be partial.",\#
        "data":{"kind":"incompleteList","messageJa":"サービスから取得した一覧が不完全な可能性があります。","retryable":true}},\#
        "createDefaultsRequired":{"code":-32013,"message":"New people are selected,\#
         and it is not said where they belong.","data":{"kind":"createDefaultsRequired",\#
        "messageJa":"新規登録する従業員の所属などが指定されていません。","retryable":false}},"unknownChoice":{"code":-32014,\#
        "message":"The service has no such establishment, division or working type.","data":{"kind":"unknownChoice",\#
        "messageJa":"指定された事業所・所属・雇用区分はありません。","retryable":false}},"unknownEmployees":{"code":-32015,\#
        "message":"These employees are not in the job.","data":{"kind":"unknownEmployees",\#
        "messageJa":"同期ジョブにいない従業員が指定されています。","retryable":false}},"limitExceeded":{"code":-32016,\#
        "message":"More would be written than the limits allow. Nothing was written.","data":{"kind":"limitExceeded",\#
        "messageJa":"書き込み件数が上限を超えています。何も書き込まれていません。","retryable":false}},"ledgerBusy":{"code":-32017,\#
        "message":"Another process works with this ledger.","data":{"kind":"ledgerBusy",\#
        "messageJa":"台帳をほかのプロセスが使用中です。","retryable":true}},"ledgerFull":{"code":-32018,\#
        "message":"The ledger cannot be written: the disk is full or read-only.","data":{"kind":"ledgerFull",\#
        "messageJa":"台帳に書き込めません（空き容量不足または読み取り専用）。","retryable":true}},"tooLarge":{"code":-32019,\#
        "message":"The message exceeds a limit of the protocol.","data":{"kind":"tooLarge",\#
        "messageJa":"メッセージが上限を超えています。","retryable":false}},"cancelled":{"code":-32020,\#
        "message":"The job was cancelled.","data":{"kind":"cancelled","messageJa":"同期ジョブは中止されました。",\#
        "retryable":false}},"rateLimited":{"code":-32021,"message":"The service takes no more requests for now.",\#
        "data":{"kind":"rateLimited","messageJa":"サービスの利用回数の上限に達しました。","retryable":true}},\#
        "unreadableAnswer":{"code":-32022,"message":"The service's answer is not what its documentation promises.",\#
        "data":{"kind":"unreadableAnswer","messageJa":"サービスの応答を解釈できません。","retryable":true}},\#
        "wrongTenant":{"code":-32023,\#
        "message":"The token belongs to another tenant than the one this connection was first used with.",\#
        "data":{"kind":"wrongTenant","messageJa":"アクセストークンが、この連携設定で最初に使われた企業のものではありません。","retryable":false}},\#
        "digestMismatch":{"code":-32024,"message":"The digest is not that of what would be written now.",\#
        "data":{"kind":"digestMismatch","messageJa":"digestが現在の書き込み内容と一致しません。","retryable":false}},\#
        "ledgerUnusable":{"code":-32025,"message":"The ledger file cannot be used: it is damaged, foreign,\#
         or of a newer version.","data":{"kind":"ledgerUnusable","messageJa":"台帳ファイルを使用できません（破損、別物、または新しい版）。",\#
        "retryable":false}},"ledgerRestored":{"code":-32031,\#
        "message":"The ledger was put back from a copy and may miss later writes: `renkei adopt` goes on from it.",\#
        "data":{"kind":"ledgerRestored",\#
        "messageJa":"台帳が控えから戻されており、その後の書き込みを知らない可能性があります。続けるには`renkei adopt`を実行してください。","retryable":false}},\#
        "recordRefused":{"code":-32026,"message":"The service refused this one employee.",\#
        "data":{"kind":"recordRefused","messageJa":"サービスがこの従業員を受け付けませんでした。","retryable":false}},\#
        "recordNotFound":{"code":-32027,"message":"The record is no longer there.","data":{"kind":"recordNotFound",\#
        "messageJa":"対象の従業員が見つかりません。","retryable":false}},"planLimitExceeded":{"code":-32028,\#
        "message":"The head count of the contract with the service is reached.","data":{"kind":"planLimitExceeded",\#
        "messageJa":"サービスの契約人数に達しています。","retryable":false}},"outcomeUnknown":{"code":-32029,\#
        "message":"The answer to a write was lost, and reading did not settle it.","data":{"kind":"outcomeUnknown",\#
        "messageJa":"書き込みの応答が失われ、結果を確認できていません。","retryable":true}},"nothingToResolve":{"code":-32030,\#
        "message":"Nothing that blocks this employee is answered by this decision.","data":{"kind":"nothingToResolve",\#
        "messageJa":"この従業員に、その判断で解決できる要確認事項はありません。","retryable":false}}}}}
        """#
}
