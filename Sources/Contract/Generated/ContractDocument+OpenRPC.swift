// Generated from schema/ by `swift run ContractTool generate`.

extension ContractDocument {
    /// The OpenRPC document. The line breaks are not part of it.
    static let openRPCText: StaticString = #"""
        {\#
        "openrpc":"1.3.2",\#
        "info":{\#
        "title":"renkei",\#
        "version":"1.0",\#
        "description":"JSON-RPC 2.0 API that synchronises employee records between SmartHR and KING OF TIME."\#
        },\#
        "methods":[\#
        {\#
        "name":"authenticate",\#
        "summary":"Authenticate the connection",\#
        "description":"On TCP, every other method except `ping` requires it. Until then, the limits \#
        `unauthenticatedBytes` and `unauthenticatedSeconds` apply, see `hello`. Each failure delays the next answer, \#
        and repeated failures close the connection.",\#
        "paramStructure":"by-name",\#
        "x-changes":"session",\#
        "params":[\#
        {\#
        "name":"token",\#
        "description":"The listener's token.",\#
        "required":true,\#
        "schema":{"type":"string","minLength":1,"maxLength":4096}\#
        }\#
        ],\#
        "result":{"name":"result","schema":{"type":"object","properties":{}}},\#
        "errors":[{"$ref":"#/components/errors/invalidParams"},{"$ref":"#/components/errors/unauthenticated"}],\#
        "examples":[\#
        {"name":"valid token","params":[{"name":"token","value":"3b1f0a6c5d"}],"result":{"name":"result","value":{}}}\#
        ]\#
        },\#
        {\#
        "name":"cancel",\#
        "summary":"Cancel a job",\#
        "description":"Writes in flight are finished and recorded. The remaining employees become `notAttempted`. A \#
        job that has ended does not change.",\#
        "paramStructure":"by-name",\#
        "x-changes":"jobs",\#
        "params":[\#
        {"name":"job","required":true,"schema":{"$ref":"#/components/schemas/JobName"}},\#
        {"name":"actor","required":false,"schema":{"$ref":"#/components/schemas/Actor"}}\#
        ],\#
        "result":{"name":"result","schema":{"$ref":"#/components/schemas/Job"}},\#
        "errors":[\#
        {"$ref":"#/components/errors/invalidParams"},\#
        {"$ref":"#/components/errors/unknownJob"},\#
        {"$ref":"#/components/errors/ledgerBusy"},\#
        {"$ref":"#/components/errors/ledgerFull"},\#
        {"$ref":"#/components/errors/ledgerUnusable"},\#
        {"$ref":"#/components/errors/ledgerRestored"}\#
        ],\#
        "examples":[\#
        {\#
        "name":"running sync",\#
        "params":[{"name":"job","value":"april"}],\#
        "result":{\#
        "name":"result",\#
        "value":{\#
        "job":"april",\#
        "state":"cancelled",\#
        "label":{"ja":"中止","en":"Cancelled"},\#
        "connection":"main",\#
        "direction":"smartHRToKingOfTime",\#
        "baseDate":"2026-04-01",\#
        "nameStyle":"legal",\#
        "clear":[],\#
        "notices":[],\#
        "createdAt":"2026-04-01T10:11:40+09:00",\#
        "fetchedAt":"2026-04-01T10:12:03+09:00",\#
        "progress":null,\#
        "counts":{"new":2,"changed":1,"unchanged":96,"blocked":1},\#
        "leftOut":{"notYetHired":3,"resigned":12,"stillActive":1,"byDecision":0},\#
        "outcomes":{\#
        "created":1,\#
        "updated":0,\#
        "skipped":0,\#
        "blocked":0,\#
        "stale":0,\#
        "failed":0,\#
        "unknown":0,\#
        "notAttempted":1\#
        },\#
        "waitingUntil":null,\#
        "waitingFor":null,\#
        "error":null\#
        }\#
        }\#
        },\#
        {\#
        "name":"finished job",\#
        "params":[{"name":"job","value":"april"},{"name":"actor","value":"hr-batch"}],\#
        "result":{\#
        "name":"result",\#
        "value":{\#
        "job":"april",\#
        "state":"done",\#
        "label":{"ja":"同期完了","en":"Done"},\#
        "connection":"main",\#
        "direction":"smartHRToKingOfTime",\#
        "baseDate":"2026-04-01",\#
        "nameStyle":"legal",\#
        "clear":[],\#
        "notices":[],\#
        "createdAt":"2026-04-01T10:11:40+09:00",\#
        "fetchedAt":"2026-04-01T10:12:03+09:00",\#
        "progress":null,\#
        "counts":{"new":2,"changed":1,"unchanged":96,"blocked":1},\#
        "leftOut":{"notYetHired":3,"resigned":12,"stillActive":1,"byDecision":0},\#
        "outcomes":{\#
        "created":1,\#
        "updated":1,\#
        "skipped":0,\#
        "blocked":0,\#
        "stale":0,\#
        "failed":0,\#
        "unknown":0,\#
        "notAttempted":0\#
        },\#
        "waitingUntil":null,\#
        "waitingFor":null,\#
        "error":null\#
        }\#
        }\#
        }\#
        ]\#
        },\#
        {\#
        "name":"check",\#
        "summary":"Preflight check",\#
        "description":"Checks tokens, permissions, readable fields, allowed IP addresses, service hours, clock skew \#
        and the state folder. Each check is one entry, with advice if something is to be done. The method only reads. \#
        A service that refuses access is an entry with the state `failed`, not an error.",\#
        "paramStructure":"by-name",\#
        "x-changes":"nothing",\#
        "params":[\#
        {\#
        "name":"connection",\#
        "description":"The connection. Optional if there is only one.",\#
        "required":false,\#
        "schema":{"$ref":"#/components/schemas/ConnectionName"}\#
        }\#
        ],\#
        "result":{\#
        "name":"result",\#
        "schema":{\#
        "type":"object",\#
        "properties":{\#
        "connection":{"$ref":"#/components/schemas/ConnectionName"},\#
        "ok":{"description":"True if no entry has failed.","type":"boolean"},\#
        "entries":{"type":"array","items":{"$ref":"#/components/schemas/CheckEntry"}}\#
        },\#
        "required":["connection","ok","entries"]\#
        }\#
        },\#
        "errors":[\#
        {"$ref":"#/components/errors/invalidParams"},\#
        {"$ref":"#/components/errors/notConfigured"},\#
        {"$ref":"#/components/errors/unknownConnection"}\#
        ],\#
        "examples":[\#
        {\#
        "name":"everything in order",\#
        "params":[{"name":"connection","value":"main"}],\#
        "result":{\#
        "name":"result",\#
        "value":{\#
        "connection":"main",\#
        "ok":true,\#
        "entries":[\#
        {\#
        "subject":"token",\#
        "side":"smartHR",\#
        "state":"ok",\#
        "message":{"ja":"アクセストークンは有効です。","en":"The token is accepted."},\#
        "advice":null\#
        },\#
        {\#
        "subject":"stateDirectory",\#
        "side":null,\#
        "state":"ok",\#
        "message":{"ja":"書き込みできます。","en":"It can be written."},\#
        "advice":null\#
        }\#
        ]\#
        }\#
        }\#
        },\#
        {\#
        "name":"refused token",\#
        "params":[],\#
        "result":{\#
        "name":"result",\#
        "value":{\#
        "connection":"main",\#
        "ok":false,\#
        "entries":[\#
        {\#
        "subject":"token",\#
        "side":"kingOfTime",\#
        "state":"failed",\#
        "message":{"ja":"アクセストークンが拒否されました。","en":"The token is refused."},\#
        "advice":{\#
        "ja":"KING OF TIMEの管理画面でトークンを発行し直し、設定に入れてください。",\#
        "en":"Issue a new token in KING OF TIME and put it into the settings."\#
        }\#
        }\#
        ]\#
        }\#
        }\#
        }\#
        ]\#
        },\#
        {\#
        "name":"choices",\#
        "summary":"Options for new employees",\#
        "description":"Lists the business establishments (所属事業所) of SmartHR, and the divisions (所属) and working types \#
        (雇用区分) of KING OF TIME.",\#
        "paramStructure":"by-name",\#
        "x-changes":"nothing",\#
        "params":[\#
        {\#
        "name":"connection",\#
        "description":"The connection. Optional if there is only one.",\#
        "required":false,\#
        "schema":{"$ref":"#/components/schemas/ConnectionName"}\#
        },\#
        {\#
        "name":"side",\#
        "description":"One service. Default: both.",\#
        "required":false,\#
        "schema":{"$ref":"#/components/schemas/Side"}\#
        }\#
        ],\#
        "result":{\#
        "name":"result",\#
        "schema":{\#
        "type":"object",\#
        "properties":{\#
        "connection":{"$ref":"#/components/schemas/ConnectionName"},\#
        "businessEstablishments":{\#
        "description":"Absent if SmartHR was not requested.",\#
        "type":"array",\#
        "items":{"$ref":"#/components/schemas/BusinessEstablishment"}\#
        },\#
        "divisions":{\#
        "description":"Absent if KING OF TIME was not requested.",\#
        "type":"array",\#
        "items":{"$ref":"#/components/schemas/Division"}\#
        },\#
        "workingTypes":{\#
        "description":"Absent if KING OF TIME was not requested.",\#
        "type":"array",\#
        "items":{"$ref":"#/components/schemas/WorkingType"}\#
        }\#
        },\#
        "required":["connection"]\#
        }\#
        },\#
        "errors":[\#
        {"$ref":"#/components/errors/invalidParams"},\#
        {"$ref":"#/components/errors/notConfigured"},\#
        {"$ref":"#/components/errors/unknownConnection"},\#
        {"$ref":"#/components/errors/serviceClosed"},\#
        {"$ref":"#/components/errors/serviceRefused"},\#
        {"$ref":"#/components/errors/serviceUnavailable"},\#
        {"$ref":"#/components/errors/rateLimited"},\#
        {"$ref":"#/components/errors/invalidResponse"},\#
        {"$ref":"#/components/errors/wrongTenant"}\#
        ],\#
        "examples":[\#
        {\#
        "name":"both services",\#
        "params":[{"name":"connection","value":"main"}],\#
        "result":{\#
        "name":"result",\#
        "value":{\#
        "connection":"main",\#
        "businessEstablishments":[{"id":"5f3c2b1a-0d4e-4f6a-8b7c-9d0e1f2a3b4c","name":"東京本社"}],\#
        "divisions":[{"code":"1000","name":"本社"},{"code":"2000","name":"大阪支店"}],\#
        "workingTypes":[{"code":"1","name":"正社員"}]\#
        }\#
        }\#
        },\#
        {\#
        "name":"KING OF TIME only",\#
        "params":[{"name":"side","value":"kingOfTime"}],\#
        "result":{\#
        "name":"result",\#
        "value":{\#
        "connection":"main",\#
        "divisions":[{"code":"1000","name":"本社"}],\#
        "workingTypes":[{"code":"1","name":"正社員"},{"code":"2","name":"パート"}]\#
        }\#
        }\#
        }\#
        ]\#
        },\#
        {\#
        "name":"decisions",\#
        "summary":"List of the decisions in force",\#
        "description":"Decisions that last, newest first, in pages: `samePerson`, `differentPerson`, `takeOver` and \#
        `leaveOut`. They hold for later jobs of their connection, also after the job in which they were made was \#
        forgotten. `revoke` takes one back.",\#
        "paramStructure":"by-name",\#
        "x-changes":"nothing",\#
        "params":[\#
        {\#
        "name":"connection",\#
        "description":"One connection. Default: all.",\#
        "required":false,\#
        "schema":{"$ref":"#/components/schemas/ConnectionName"}\#
        },\#
        {"name":"limit","required":false,"schema":{"$ref":"#/components/schemas/PageLimit"}},\#
        {"name":"cursor","required":false,"schema":{"$ref":"#/components/schemas/Cursor"}}\#
        ],\#
        "result":{\#
        "name":"result",\#
        "schema":{\#
        "type":"object",\#
        "properties":{\#
        "decisions":{"type":"array","items":{"$ref":"#/components/schemas/StandingDecision"}},\#
        "nextCursor":{\#
        "description":"Cursor of the next page; null on the last page.",\#
        "anyOf":[{"$ref":"#/components/schemas/Cursor"},{"type":"null"}]\#
        }\#
        },\#
        "required":["decisions","nextCursor"]\#
        }\#
        },\#
        "errors":[\#
        {"$ref":"#/components/errors/invalidParams"},\#
        {"$ref":"#/components/errors/unknownConnection"},\#
        {"$ref":"#/components/errors/ledgerBusy"},\#
        {"$ref":"#/components/errors/ledgerFull"},\#
        {"$ref":"#/components/errors/ledgerUnusable"},\#
        {"$ref":"#/components/errors/ledgerRestored"}\#
        ],\#
        "examples":[\#
        {\#
        "name":"two decisions",\#
        "params":[],\#
        "result":{\#
        "name":"result",\#
        "value":{\#
        "decisions":[\#
        {\#
        "id":"3",\#
        "connection":"main",\#
        "decision":"samePerson",\#
        "keepTargetCode":true,\#
        "direction":"smartHRToKingOfTime",\#
        "sourceId":"7c2d1e90-3a5b-4c6d-8e7f-0a1b2c3d4e5f",\#
        "targetId":"69761647e8c534bc16f4651077cd5776",\#
        "actor":"sato@example.jp",\#
        "reason":"番号の再付番を確認済み",\#
        "at":"2026-04-01T10:13:20+09:00"\#
        },\#
        {\#
        "id":"2",\#
        "connection":"main",\#
        "decision":"leaveOut",\#
        "direction":"smartHRToKingOfTime",\#
        "sourceId":"18aa7c33-92de-4b0f-a0f1-5d6c7b8a9e0f",\#
        "targetId":null,\#
        "actor":null,\#
        "reason":null,\#
        "at":"2026-03-01T09:02:11+09:00"\#
        }\#
        ],\#
        "nextCursor":null\#
        }\#
        }\#
        },\#
        {\#
        "name":"page of one decision",\#
        "params":[{"name":"connection","value":"main"},{"name":"limit","value":1}],\#
        "result":{\#
        "name":"result",\#
        "value":{\#
        "decisions":[\#
        {\#
        "id":"3",\#
        "connection":"main",\#
        "decision":"samePerson",\#
        "keepTargetCode":true,\#
        "direction":"smartHRToKingOfTime",\#
        "sourceId":"7c2d1e90-3a5b-4c6d-8e7f-0a1b2c3d4e5f",\#
        "targetId":"69761647e8c534bc16f4651077cd5776",\#
        "actor":"sato@example.jp",\#
        "reason":"番号の再付番を確認済み",\#
        "at":"2026-04-01T10:13:20+09:00"\#
        }\#
        ],\#
        "nextCursor":"3"\#
        }\#
        }\#
        }\#
        ]\#
        },\#
        {\#
        "name":"diff",\#
        "summary":"Differences between source and target",\#
        "description":"One row for each listed employee of the source. The classes `leftOut` and `targetOnly` are \#
        shown only if they are asked for. `counts` covers the whole job, whatever the filters are. The order of the \#
        rows is stable: employees without a code come first, then all others by employee code. With `waitSeconds`, \#
        the call waits until the job has been fetched. If the time runs out first, the error is `jobNotReady`.",\#
        "paramStructure":"by-name",\#
        "x-changes":"nothing",\#
        "params":[\#
        {"name":"job","required":true,"schema":{"$ref":"#/components/schemas/JobName"}},\#
        {\#
        "name":"classes",\#
        "description":"Filter: rows of these classes. Default: `new`, `changed`, `unchanged` and `blocked`.",\#
        "required":false,\#
        "schema":{"type":"array","items":{"$ref":"#/components/schemas/RowClass"},"minItems":1,"uniqueItems":true}\#
        },\#
        {\#
        "name":"search",\#
        "description":"Filter: rows whose employee code or name contains this text.",\#
        "required":false,\#
        "schema":{"type":"string","minLength":1,"maxLength":128}\#
        },\#
        {\#
        "name":"findings",\#
        "description":"Filter: rows with any of these findings.",\#
        "required":false,\#
        "schema":{"type":"array","items":{"$ref":"#/components/schemas/FindingCode"},"minItems":1,"uniqueItems":true}\#
        },\#
        {"name":"limit","required":false,"schema":{"$ref":"#/components/schemas/PageLimit"}},\#
        {"name":"cursor","required":false,"schema":{"$ref":"#/components/schemas/Cursor"}},\#
        {"name":"waitSeconds","required":false,"schema":{"$ref":"#/components/schemas/WaitSeconds"}}\#
        ],\#
        "result":{\#
        "name":"result",\#
        "schema":{\#
        "type":"object",\#
        "properties":{\#
        "job":{"$ref":"#/components/schemas/JobName"},\#
        "counts":{"$ref":"#/components/schemas/ClassCounts"},\#
        "digest":{\#
        "$ref":"#/components/schemas/Digest",\#
        "description":"Digest of the whole comparison, without the classes `leftOut` and `targetOnly`."\#
        },\#
        "rows":{"type":"array","items":{"$ref":"#/components/schemas/DiffRow"}},\#
        "nextCursor":{\#
        "description":"Cursor of the next page; null on the last page.",\#
        "anyOf":[{"$ref":"#/components/schemas/Cursor"},{"type":"null"}]\#
        }\#
        },\#
        "required":["job","counts","digest","rows","nextCursor"]\#
        }\#
        },\#
        "errors":[\#
        {"$ref":"#/components/errors/invalidParams"},\#
        {"$ref":"#/components/errors/unknownJob"},\#
        {"$ref":"#/components/errors/jobNotReady"},\#
        {"$ref":"#/components/errors/jobExpired"},\#
        {"$ref":"#/components/errors/ledgerBusy"},\#
        {"$ref":"#/components/errors/ledgerFull"},\#
        {"$ref":"#/components/errors/ledgerUnusable"},\#
        {"$ref":"#/components/errors/ledgerRestored"}\#
        ],\#
        "examples":[\#
        {\#
        "name":"new and changed employees",\#
        "params":[\#
        {"name":"job","value":"april"},\#
        {"name":"classes","value":["new","changed"]},\#
        {"name":"limit","value":100}\#
        ],\#
        "result":{\#
        "name":"result",\#
        "value":{\#
        "job":"april",\#
        "counts":{"new":2,"changed":1,"unchanged":96,"blocked":1},\#
        "digest":"9f86d081884c7d659a2feaa0c55ad015",\#
        "rows":[\#
        {\#
        "id":"c0ffee00-1111-4222-8333-444455556666",\#
        "employeeCode":"00７",\#
        "name":"高橋 一郎",\#
        "class":"new",\#
        "differences":[],\#
        "values":[\#
        {"field":"employeeCode","value":"00７"},\#
        {"field":"lastName","value":"高橋"},\#
        {"field":"firstName","value":"一郎"},\#
        {"field":"gender","value":"male"}\#
        ],\#
        "findings":[\#
        {\#
        "code":"similarEmployeeCode",\#
        "severity":"notice",\#
        "field":"employeeCode",\#
        "message":{"ja":"よく似た社員番号「007」の従業員がいます。","en":"There is a person with the similar code 007."},\#
        "values":{"otherCode":"007"}\#
        }\#
        ],\#
        "legalNameFields":["lastNameKana","firstNameKana"]\#
        },\#
        {\#
        "id":"7c2d1e90-3a5b-4c6d-8e7f-0a1b2c3d4e5f",\#
        "employeeCode":"0042",\#
        "name":"山田 太郎",\#
        "class":"changed",\#
        "differences":[{"field":"lastName","before":"鈴木","after":"山田"}],\#
        "findings":[]\#
        }\#
        ],\#
        "nextCursor":null\#
        }\#
        }\#
        },\#
        {\#
        "name":"blocked employees",\#
        "params":[\#
        {"name":"job","value":"april"},\#
        {"name":"findings","value":["missingEmployeeCode"]},\#
        {"name":"limit","value":1}\#
        ],\#
        "result":{\#
        "name":"result",\#
        "value":{\#
        "job":"april",\#
        "counts":{"new":2,"changed":1,"unchanged":96,"blocked":1},\#
        "digest":"9f86d081884c7d659a2feaa0c55ad015",\#
        "rows":[\#
        {\#
        "id":"18aa7c33-92de-4b0f-a0f1-5d6c7b8a9e0f",\#
        "employeeCode":null,\#
        "name":"佐藤 花子",\#
        "class":"blocked",\#
        "differences":[],\#
        "findings":[\#
        {\#
        "code":"missingEmployeeCode",\#
        "severity":"blocking",\#
        "field":null,\#
        "message":{"ja":"社員番号がありません。","en":"There is no employee code."},\#
        "values":{}\#
        }\#
        ]\#
        }\#
        ],\#
        "nextCursor":"MTAw"\#
        }\#
        }\#
        },\#
        {\#
        "name":"people who are not listed",\#
        "params":[{"name":"job","value":"april"},{"name":"classes","value":["leftOut","targetOnly"]}],\#
        "result":{\#
        "name":"result",\#
        "value":{\#
        "job":"april",\#
        "counts":{"new":2,"changed":1,"unchanged":96,"blocked":1},\#
        "digest":"9f86d081884c7d659a2feaa0c55ad015",\#
        "rows":[\#
        {\#
        "id":"2f4b6d81-0c1d-4e2f-8a3b-4c5d6e7f8091",\#
        "employeeCode":"0017",\#
        "name":"架空 花子",\#
        "class":"leftOut",\#
        "reason":"resigned",\#
        "stillActive":true,\#
        "differences":[],\#
        "findings":[]\#
        },\#
        {\#
        "id":"8e3b0f7fba8cb7fd49ea1f1ed1a3d2b3c4d5e6f708192a3b4c5d6e7f80910213",\#
        "employeeCode":"0099",\#
        "name":"試験 次郎",\#
        "class":"targetOnly",\#
        "reason":"unknown",\#
        "differences":[],\#
        "findings":[]\#
        }\#
        ],\#
        "nextCursor":null\#
        }\#
        }\#
        }\#
        ]\#
        },\#
        {\#
        "name":"explain",\#
        "summary":"Comparison of one employee, field by field",\#
        "description":"Shows for each field both raw values, both normalised values and the rules that were applied, \#
        and the code points where the eye sees no difference. Give either `employeeCode` or the `id` of the row. \#
        People of the classes `leftOut` and `targetOnly` are explained as well, if no listed employee has the code. \#
        For class `targetOnly` the source has no values.",\#
        "paramStructure":"by-name",\#
        "x-changes":"nothing",\#
        "params":[\#
        {"name":"job","required":true,"schema":{"$ref":"#/components/schemas/JobName"}},\#
        {"name":"employeeCode","required":false,"schema":{"$ref":"#/components/schemas/EmployeeCode"}},\#
        {"name":"id","required":false,"schema":{"$ref":"#/components/schemas/RowID"}}\#
        ],\#
        "result":{\#
        "name":"result",\#
        "schema":{\#
        "type":"object",\#
        "properties":{\#
        "job":{"$ref":"#/components/schemas/JobName"},\#
        "id":{"$ref":"#/components/schemas/RowID"},\#
        "employeeCode":{"anyOf":[{"$ref":"#/components/schemas/EmployeeCode"},{"type":"null"}]},\#
        "name":{\#
        "description":"Last and first name in the source; in the target for class `targetOnly`.",\#
        "type":"string"\#
        },\#
        "class":{"$ref":"#/components/schemas/RowClass"},\#
        "reason":{\#
        "$ref":"#/components/schemas/UnlistedReason",\#
        "description":"Reason of class `leftOut` or `targetOnly`; absent in other classes."\#
        },\#
        "fields":{"type":"array","items":{"$ref":"#/components/schemas/FieldExplanation"}},\#
        "findings":{\#
        "description":"All findings about this employee.",\#
        "type":"array",\#
        "items":{"$ref":"#/components/schemas/Finding"}\#
        }\#
        },\#
        "required":["job","id","employeeCode","name","class","fields","findings"]\#
        }\#
        },\#
        "errors":[\#
        {"$ref":"#/components/errors/invalidParams"},\#
        {"$ref":"#/components/errors/unknownJob"},\#
        {"$ref":"#/components/errors/jobNotReady"},\#
        {"$ref":"#/components/errors/jobExpired"},\#
        {"$ref":"#/components/errors/unknownEmployees"},\#
        {"$ref":"#/components/errors/ambiguousEmployee"},\#
        {"$ref":"#/components/errors/ledgerBusy"},\#
        {"$ref":"#/components/errors/ledgerFull"},\#
        {"$ref":"#/components/errors/ledgerUnusable"},\#
        {"$ref":"#/components/errors/ledgerRestored"}\#
        ],\#
        "examples":[\#
        {\#
        "name":"changed employee",\#
        "params":[{"name":"job","value":"april"},{"name":"employeeCode","value":"0042"}],\#
        "result":{\#
        "name":"result",\#
        "value":{\#
        "job":"april",\#
        "id":"7c2d1e90-3a5b-4c6d-8e7f-0a1b2c3d4e5f",\#
        "employeeCode":"0042",\#
        "name":"山田 太郎",\#
        "class":"changed",\#
        "fields":[\#
        {\#
        "field":"lastName",\#
        "source":{"state":"value","raw":"山田"},\#
        "target":{"state":"value","raw":"鈴木"},\#
        "normalisedSource":"山田",\#
        "normalisedTarget":"鈴木",\#
        "equal":false,\#
        "rules":[],\#
        "findings":[]\#
        },\#
        {\#
        "field":"lastNameKana",\#
        "source":{"state":"value","raw":"ﾔﾏﾀﾞ"},\#
        "target":{"state":"value","raw":"ヤマダ"},\#
        "normalisedSource":"ヤマダ",\#
        "normalisedTarget":"ヤマダ",\#
        "equal":true,\#
        "rules":["halfWidthToFullWidth"],\#
        "findings":[]\#
        },\#
        {\#
        "field":"firstName",\#
        "source":{"state":"value","raw":"太郎​"},\#
        "target":{"state":"value","raw":"太郎"},\#
        "normalisedSource":"太郎",\#
        "normalisedTarget":"太郎",\#
        "equal":true,\#
        "rules":["ignoreInvisible"],\#
        "codePoints":{"source":"U+592A U+90CE U+200B","target":"U+592A U+90CE"},\#
        "findings":[]\#
        },\#
        {\#
        "field":"email",\#
        "source":{"state":"unreadable","raw":null},\#
        "target":{"state":"blank","raw":""},\#
        "normalisedSource":null,\#
        "normalisedTarget":null,\#
        "equal":null,\#
        "rules":[],\#
        "findings":[]\#
        }\#
        ],\#
        "findings":[]\#
        }\#
        }\#
        },\#
        {\#
        "name":"employee without a code",\#
        "params":[{"name":"job","value":"april"},{"name":"id","value":"18aa7c33-92de-4b0f-a0f1-5d6c7b8a9e0f"}],\#
        "result":{\#
        "name":"result",\#
        "value":{\#
        "job":"april",\#
        "id":"18aa7c33-92de-4b0f-a0f1-5d6c7b8a9e0f",\#
        "employeeCode":null,\#
        "name":"佐藤 花子",\#
        "class":"blocked",\#
        "fields":[\#
        {\#
        "field":"employeeCode",\#
        "source":{"state":"absent","raw":null},\#
        "target":null,\#
        "normalisedSource":null,\#
        "normalisedTarget":null,\#
        "equal":null,\#
        "rules":[],\#
        "findings":[\#
        {\#
        "code":"missingEmployeeCode",\#
        "severity":"blocking",\#
        "field":null,\#
        "message":{"ja":"社員番号がありません。","en":"There is no employee code."},\#
        "values":{}\#
        }\#
        ]\#
        }\#
        ],\#
        "findings":[\#
        {\#
        "code":"missingEmployeeCode",\#
        "severity":"blocking",\#
        "field":null,\#
        "message":{"ja":"社員番号がありません。","en":"There is no employee code."},\#
        "values":{}\#
        }\#
        ]\#
        }\#
        }\#
        }\#
        ]\#
        },\#
        {\#
        "name":"fetch",\#
        "summary":"Fetch from both services and compare",\#
        "description":"Starts a job. Nothing is written to either service. The job is first `fetching`, then `ready`. \#
        The call is idempotent: the same job name with the same params returns the same job, and with other params it \#
        is an error. Without `baseDate` the params are those of the day: on the next day in Japan, the same name is \#
        an error. The source list excludes employees hired after the base date and employees who resigned on or \#
        before it; `leftOut` counts them.",\#
        "paramStructure":"by-name",\#
        "x-changes":"jobs",\#
        "params":[\#
        {\#
        "name":"connection",\#
        "description":"The connection. Optional if there is only one.",\#
        "required":false,\#
        "schema":{"$ref":"#/components/schemas/ConnectionName"}\#
        },\#
        {"name":"direction","required":true,"schema":{"$ref":"#/components/schemas/Direction"}},\#
        {\#
        "name":"baseDate",\#
        "description":"従業員情報取得基準日: at most 3 years ago and at most 1 year ahead. Default: today in Japan.",\#
        "required":false,\#
        "schema":{"$ref":"#/components/schemas/Date"}\#
        },\#
        {\#
        "name":"job",\#
        "description":"Name of the job. Default: a generated name.",\#
        "required":false,\#
        "schema":{"$ref":"#/components/schemas/JobName"}\#
        },\#
        {\#
        "name":"nameStyle",\#
        "description":"Default: as in the settings.",\#
        "required":false,\#
        "schema":{"$ref":"#/components/schemas/NameStyle"}\#
        },\#
        {\#
        "name":"clear",\#
        "description":"Fields in which a blank source value may erase the target's value.",\#
        "required":false,\#
        "schema":{"type":"array","items":{"$ref":"#/components/schemas/ClearableField"},"uniqueItems":true}\#
        },\#
        {\#
        "name":"leavers",\#
        "description":"Whether to list people who resigned on or before the base date, if the target has the person \#
        with another resignation date or without one. They are `changed` in that date alone, or `blocked`. Default: \#
        false; they are then left out.",\#
        "required":false,\#
        "schema":{"type":"boolean"}\#
        },\#
        {\#
        "name":"whenClosed",\#
        "description":"Default: as in the settings.",\#
        "required":false,\#
        "schema":{"$ref":"#/components/schemas/WhenClosed"}\#
        },\#
        {"name":"waitSeconds","required":false,"schema":{"$ref":"#/components/schemas/WaitSeconds"}},\#
        {"name":"actor","required":false,"schema":{"$ref":"#/components/schemas/Actor"}}\#
        ],\#
        "result":{"name":"result","schema":{"$ref":"#/components/schemas/Job"}},\#
        "errors":[\#
        {"$ref":"#/components/errors/invalidParams"},\#
        {"$ref":"#/components/errors/notConfigured"},\#
        {"$ref":"#/components/errors/unknownConnection"},\#
        {"$ref":"#/components/errors/jobExists"},\#
        {"$ref":"#/components/errors/jobBusy"},\#
        {"$ref":"#/components/errors/serviceClosed"},\#
        {"$ref":"#/components/errors/serviceRefused"},\#
        {"$ref":"#/components/errors/serviceUnavailable"},\#
        {"$ref":"#/components/errors/rateLimited"},\#
        {"$ref":"#/components/errors/incompleteList"},\#
        {"$ref":"#/components/errors/invalidResponse"},\#
        {"$ref":"#/components/errors/wrongTenant"},\#
        {"$ref":"#/components/errors/ledgerBusy"},\#
        {"$ref":"#/components/errors/ledgerFull"},\#
        {"$ref":"#/components/errors/ledgerUnusable"},\#
        {"$ref":"#/components/errors/ledgerRestored"}\#
        ],\#
        "examples":[\#
        {\#
        "name":"wait for the result",\#
        "params":[\#
        {"name":"connection","value":"main"},\#
        {"name":"direction","value":"smartHRToKingOfTime"},\#
        {"name":"baseDate","value":"2026-04-01"},\#
        {"name":"job","value":"april"},\#
        {"name":"waitSeconds","value":600}\#
        ],\#
        "result":{\#
        "name":"result",\#
        "value":{\#
        "job":"april",\#
        "state":"ready",\#
        "label":{"ja":"同期待ち","en":"Ready to sync"},\#
        "connection":"main",\#
        "direction":"smartHRToKingOfTime",\#
        "baseDate":"2026-04-01",\#
        "nameStyle":"legal",\#
        "clear":[],\#
        "notices":[],\#
        "createdAt":"2026-04-01T10:11:40+09:00",\#
        "fetchedAt":"2026-04-01T10:12:03+09:00",\#
        "progress":null,\#
        "counts":{"new":2,"changed":1,"unchanged":96,"blocked":1},\#
        "leftOut":{"notYetHired":3,"resigned":12,"stillActive":1,"byDecision":0},\#
        "outcomes":null,\#
        "waitingUntil":null,\#
        "waitingFor":null,\#
        "error":null\#
        }\#
        }\#
        },\#
        {\#
        "name":"start as of today without waiting",\#
        "params":[{"name":"direction","value":"smartHRToKingOfTime"},{"name":"job","value":"april"}],\#
        "result":{\#
        "name":"result",\#
        "value":{\#
        "job":"april",\#
        "state":"fetching",\#
        "label":{"ja":"取得中","en":"Fetching"},\#
        "connection":"main",\#
        "direction":"smartHRToKingOfTime",\#
        "baseDate":"2026-04-01",\#
        "nameStyle":"legal",\#
        "clear":[],\#
        "notices":[],\#
        "createdAt":"2026-04-01T10:11:40+09:00",\#
        "fetchedAt":null,\#
        "progress":{"done":40,"total":100,"etaSeconds":12},\#
        "counts":null,\#
        "outcomes":null,\#
        "waitingUntil":null,\#
        "waitingFor":null,\#
        "error":null\#
        }\#
        }\#
        },\#
        {\#
        "name":"all params",\#
        "params":[\#
        {"name":"connection","value":"main"},\#
        {"name":"direction","value":"smartHRToKingOfTime"},\#
        {"name":"baseDate","value":"2026-04-01"},\#
        {"name":"job","value":"april"},\#
        {"name":"nameStyle","value":"business"},\#
        {"name":"clear","value":["resignationDate"]},\#
        {"name":"leavers","value":true},\#
        {"name":"whenClosed","value":"refuse"},\#
        {"name":"waitSeconds","value":0},\#
        {"name":"actor","value":"hr-batch"}\#
        ],\#
        "result":{\#
        "name":"result",\#
        "value":{\#
        "job":"april",\#
        "state":"fetching",\#
        "label":{"ja":"取得中","en":"Fetching"},\#
        "connection":"main",\#
        "direction":"smartHRToKingOfTime",\#
        "baseDate":"2026-04-01",\#
        "nameStyle":"business",\#
        "clear":["resignationDate"],\#
        "leavers":true,\#
        "notices":[],\#
        "createdAt":"2026-04-01T10:11:40+09:00",\#
        "fetchedAt":null,\#
        "progress":{"done":40,"total":100,"etaSeconds":12},\#
        "counts":null,\#
        "outcomes":null,\#
        "waitingUntil":null,\#
        "waitingFor":null,\#
        "error":null\#
        }\#
        }\#
        }\#
        ]\#
        },\#
        {\#
        "name":"forget",\#
        "summary":"Erase a job's personal data",\#
        "description":"Erases from the ledger everything that the job read and wrote about employees. The job's name, \#
        state and counts remain, and so do the decisions that last, with their reasons (see `decisions`).",\#
        "paramStructure":"by-name",\#
        "x-changes":"jobs",\#
        "params":[\#
        {"name":"job","required":true,"schema":{"$ref":"#/components/schemas/JobName"}},\#
        {"name":"actor","required":false,"schema":{"$ref":"#/components/schemas/Actor"}}\#
        ],\#
        "result":{"name":"result","schema":{"$ref":"#/components/schemas/Job"}},\#
        "errors":[\#
        {"$ref":"#/components/errors/invalidParams"},\#
        {"$ref":"#/components/errors/unknownJob"},\#
        {"$ref":"#/components/errors/jobBusy"},\#
        {"$ref":"#/components/errors/ledgerBusy"},\#
        {"$ref":"#/components/errors/ledgerFull"},\#
        {"$ref":"#/components/errors/ledgerUnusable"},\#
        {"$ref":"#/components/errors/ledgerRestored"}\#
        ],\#
        "examples":[\#
        {\#
        "name":"finished job",\#
        "params":[{"name":"job","value":"april"}],\#
        "result":{\#
        "name":"result",\#
        "value":{\#
        "job":"april",\#
        "state":"done",\#
        "label":{"ja":"同期完了","en":"Done"},\#
        "connection":"main",\#
        "direction":"smartHRToKingOfTime",\#
        "baseDate":"2026-04-01",\#
        "nameStyle":"legal",\#
        "clear":[],\#
        "notices":[],\#
        "createdAt":"2026-04-01T10:11:40+09:00",\#
        "fetchedAt":"2026-04-01T10:12:03+09:00",\#
        "progress":null,\#
        "counts":{"new":2,"changed":1,"unchanged":96,"blocked":1},\#
        "leftOut":{"notYetHired":3,"resigned":12,"stillActive":1,"byDecision":0},\#
        "outcomes":{\#
        "created":1,\#
        "updated":1,\#
        "skipped":0,\#
        "blocked":0,\#
        "stale":0,\#
        "failed":0,\#
        "unknown":0,\#
        "notAttempted":0\#
        },\#
        "waitingUntil":null,\#
        "waitingFor":null,\#
        "error":null,\#
        "forgotten":true\#
        }\#
        }\#
        },\#
        {\#
        "name":"already forgotten",\#
        "params":[{"name":"job","value":"april"},{"name":"actor","value":"hr-batch"}],\#
        "result":{\#
        "name":"result",\#
        "value":{\#
        "job":"april",\#
        "state":"done",\#
        "label":{"ja":"同期完了","en":"Done"},\#
        "connection":"main",\#
        "direction":"smartHRToKingOfTime",\#
        "baseDate":"2026-04-01",\#
        "nameStyle":"legal",\#
        "clear":[],\#
        "notices":[],\#
        "createdAt":"2026-04-01T10:11:40+09:00",\#
        "fetchedAt":"2026-04-01T10:12:03+09:00",\#
        "progress":null,\#
        "counts":{"new":2,"changed":1,"unchanged":96,"blocked":1},\#
        "leftOut":{"notYetHired":3,"resigned":12,"stillActive":1,"byDecision":0},\#
        "outcomes":{\#
        "created":1,\#
        "updated":1,\#
        "skipped":0,\#
        "blocked":0,\#
        "stale":0,\#
        "failed":0,\#
        "unknown":0,\#
        "notAttempted":0\#
        },\#
        "waitingUntil":null,\#
        "waitingFor":null,\#
        "error":null,\#
        "forgotten":true\#
        }\#
        }\#
        }\#
        ]\#
        },\#
        {\#
        "name":"hello",\#
        "summary":"Server identity, version, limits and features",\#
        "description":"Optional: no other method requires it. It opens neither the ledger nor a connection to a \#
        service.",\#
        "paramStructure":"by-name",\#
        "x-changes":"nothing",\#
        "params":[\#
        {\#
        "name":"client",\#
        "description":"Name and version of the client, for the log.",\#
        "required":false,\#
        "schema":{"type":"string","minLength":1,"maxLength":128}\#
        }\#
        ],\#
        "result":{\#
        "name":"result",\#
        "schema":{\#
        "type":"object",\#
        "properties":{\#
        "product":{"description":"Always `renkei`.","type":"string"},\#
        "version":{"description":"Version of the program.","type":"string"},\#
        "contractVersion":{\#
        "description":"Version of this contract. An incompatible change increases the first number.",\#
        "type":"string"\#
        },\#
        "sandbox":{"description":"True if the services are the sandbox's simulations.","type":"boolean"},\#
        "connections":{\#
        "description":"Names of the connections in the settings.",\#
        "type":"array",\#
        "items":{"$ref":"#/components/schemas/ConnectionName"}\#
        },\#
        "limits":{"$ref":"#/components/schemas/ProtocolLimits"},\#
        "features":{"description":"Optional features of this program.","type":"array","items":{"type":"string"}}\#
        },\#
        "required":["product","version","contractVersion","sandbox","connections","limits","features"]\#
        }\#
        },\#
        "errors":[{"$ref":"#/components/errors/invalidParams"}],\#
        "examples":[\#
        {\#
        "name":"one connection",\#
        "params":[],\#
        "result":{\#
        "name":"result",\#
        "value":{\#
        "product":"renkei",\#
        "version":"0.1.0",\#
        "contractVersion":"1.0",\#
        "sandbox":false,\#
        "connections":["main"],\#
        "limits":{\#
        "messageBytes":67108864,\#
        "nesting":128,\#
        "batchLength":1000,\#
        "inFlight":256,\#
        "connections":1000,\#
        "unauthenticatedBytes":65536,\#
        "unauthenticatedSeconds":10\#
        },\#
        "features":["batch","cancel","subscribe"]\#
        }\#
        }\#
        },\#
        {\#
        "name":"sandbox, with a client name",\#
        "params":[{"name":"client","value":"payroll/2.1"}],\#
        "result":{\#
        "name":"result",\#
        "value":{\#
        "product":"renkei",\#
        "version":"0.1.0",\#
        "contractVersion":"1.0",\#
        "sandbox":true,\#
        "connections":["sandbox"],\#
        "limits":{\#
        "messageBytes":67108864,\#
        "nesting":128,\#
        "batchLength":1000,\#
        "inFlight":256,\#
        "connections":1000,\#
        "unauthenticatedBytes":65536,\#
        "unauthenticatedSeconds":10\#
        },\#
        "features":["batch","cancel","subscribe"]\#
        }\#
        }\#
        }\#
        ]\#
        },\#
        {\#
        "name":"history",\#
        "summary":"Audit log",\#
        "description":"Newest first, in pages. The log is append-only, and each entry contains the hash of the entry \#
        before it; `verifyHistory` checks this chain. With `employeeCode` or `id`, it lists the writes to one \#
        employee's data. Entries name the fields that were written, but never their values.",\#
        "paramStructure":"by-name",\#
        "x-changes":"nothing",\#
        "params":[\#
        {"name":"job","required":false,"schema":{"$ref":"#/components/schemas/JobName"}},\#
        {"name":"employeeCode","required":false,"schema":{"$ref":"#/components/schemas/EmployeeCode"}},\#
        {"name":"id","required":false,"schema":{"$ref":"#/components/schemas/RowID"}},\#
        {"name":"actor","required":false,"schema":{"$ref":"#/components/schemas/Actor"}},\#
        {"name":"limit","required":false,"schema":{"$ref":"#/components/schemas/PageLimit"}},\#
        {"name":"cursor","required":false,"schema":{"$ref":"#/components/schemas/Cursor"}}\#
        ],\#
        "result":{\#
        "name":"result",\#
        "schema":{\#
        "type":"object",\#
        "properties":{\#
        "entries":{"type":"array","items":{"$ref":"#/components/schemas/HistoryEntry"}},\#
        "nextCursor":{\#
        "description":"Cursor of the next page; null on the last page.",\#
        "anyOf":[{"$ref":"#/components/schemas/Cursor"},{"type":"null"}]\#
        }\#
        },\#
        "required":["entries","nextCursor"]\#
        }\#
        },\#
        "errors":[\#
        {"$ref":"#/components/errors/invalidParams"},\#
        {"$ref":"#/components/errors/ledgerBusy"},\#
        {"$ref":"#/components/errors/ledgerFull"},\#
        {"$ref":"#/components/errors/ledgerUnusable"},\#
        {"$ref":"#/components/errors/ledgerRestored"}\#
        ],\#
        "examples":[\#
        {\#
        "name":"one job",\#
        "params":[{"name":"job","value":"april"},{"name":"limit","value":2}],\#
        "result":{\#
        "name":"result",\#
        "value":{\#
        "entries":[\#
        {\#
        "number":7,\#
        "at":"2026-04-01T10:15:01+09:00",\#
        "event":"write",\#
        "job":"april",\#
        "connection":"main",\#
        "actor":"hr-batch",\#
        "id":"7c2d1e90-3a5b-4c6d-8e7f-0a1b2c3d4e5f",\#
        "employeeCode":"0042",\#
        "fields":["lastName"],\#
        "outcome":"updated",\#
        "detail":null,\#
        "reason":null,\#
        "hash":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"\#
        },\#
        {\#
        "number":6,\#
        "at":"2026-04-01T10:14:58+09:00",\#
        "event":"override",\#
        "job":"april",\#
        "connection":"main",\#
        "actor":"hr-batch",\#
        "id":null,\#
        "employeeCode":null,\#
        "fields":[],\#
        "outcome":null,\#
        "detail":"9f86d081884c7d659a2feaa0c55ad015 creates=300>200",\#
        "reason":null,\#
        "hash":"60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752"\#
        }\#
        ],\#
        "nextCursor":"6"\#
        }\#
        }\#
        },\#
        {\#
        "name":"one employee",\#
        "params":[{"name":"employeeCode","value":"0042"}],\#
        "result":{\#
        "name":"result",\#
        "value":{\#
        "entries":[\#
        {\#
        "number":7,\#
        "at":"2026-04-01T10:15:01+09:00",\#
        "event":"write",\#
        "job":"april",\#
        "connection":"main",\#
        "actor":"hr-batch",\#
        "id":"7c2d1e90-3a5b-4c6d-8e7f-0a1b2c3d4e5f",\#
        "employeeCode":"0042",\#
        "fields":["lastName"],\#
        "outcome":"updated",\#
        "detail":null,\#
        "reason":null,\#
        "hash":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"\#
        }\#
        ],\#
        "nextCursor":null\#
        }\#
        }\#
        }\#
        ]\#
        },\#
        {\#
        "name":"jobs",\#
        "summary":"List of jobs",\#
        "description":"Newest first, in pages.",\#
        "paramStructure":"by-name",\#
        "x-changes":"nothing",\#
        "params":[\#
        {"name":"limit","required":false,"schema":{"$ref":"#/components/schemas/PageLimit"}},\#
        {"name":"cursor","required":false,"schema":{"$ref":"#/components/schemas/Cursor"}}\#
        ],\#
        "result":{\#
        "name":"result",\#
        "schema":{\#
        "type":"object",\#
        "properties":{\#
        "jobs":{"type":"array","items":{"$ref":"#/components/schemas/Job"}},\#
        "nextCursor":{\#
        "description":"Cursor of the next page; null on the last page.",\#
        "anyOf":[{"$ref":"#/components/schemas/Cursor"},{"type":"null"}]\#
        }\#
        },\#
        "required":["jobs","nextCursor"]\#
        }\#
        },\#
        "errors":[\#
        {"$ref":"#/components/errors/invalidParams"},\#
        {"$ref":"#/components/errors/ledgerBusy"},\#
        {"$ref":"#/components/errors/ledgerFull"},\#
        {"$ref":"#/components/errors/ledgerUnusable"},\#
        {"$ref":"#/components/errors/ledgerRestored"}\#
        ],\#
        "examples":[\#
        {\#
        "name":"two jobs",\#
        "params":[],\#
        "result":{\#
        "name":"result",\#
        "value":{\#
        "jobs":[\#
        {\#
        "job":"april",\#
        "state":"fetching",\#
        "label":{"ja":"取得中","en":"Fetching"},\#
        "connection":"main",\#
        "direction":"smartHRToKingOfTime",\#
        "baseDate":"2026-04-01",\#
        "nameStyle":"legal",\#
        "clear":[],\#
        "notices":[],\#
        "createdAt":"2026-04-01T10:11:40+09:00",\#
        "fetchedAt":null,\#
        "progress":{"done":40,"total":100,"etaSeconds":12},\#
        "counts":null,\#
        "outcomes":null,\#
        "waitingUntil":null,\#
        "waitingFor":null,\#
        "error":null\#
        },\#
        {\#
        "job":"march",\#
        "state":"expired",\#
        "label":{"ja":"期限切れ","en":"Expired"},\#
        "connection":"main",\#
        "direction":"smartHRToKingOfTime",\#
        "baseDate":"2026-03-01",\#
        "nameStyle":"legal",\#
        "clear":[],\#
        "notices":[],\#
        "createdAt":"2026-03-01T09:00:00+09:00",\#
        "fetchedAt":"2026-03-01T09:00:30+09:00",\#
        "progress":null,\#
        "counts":{"new":2,"changed":1,"unchanged":96,"blocked":1},\#
        "leftOut":{"notYetHired":3,"resigned":12,"stillActive":1,"byDecision":0},\#
        "outcomes":null,\#
        "waitingUntil":null,\#
        "waitingFor":null,\#
        "error":null\#
        }\#
        ],\#
        "nextCursor":null\#
        }\#
        }\#
        },\#
        {\#
        "name":"page of one job",\#
        "params":[{"name":"limit","value":1}],\#
        "result":{\#
        "name":"result",\#
        "value":{\#
        "jobs":[\#
        {\#
        "job":"april",\#
        "state":"done",\#
        "label":{"ja":"同期完了","en":"Done"},\#
        "connection":"main",\#
        "direction":"smartHRToKingOfTime",\#
        "baseDate":"2026-04-01",\#
        "nameStyle":"legal",\#
        "clear":[],\#
        "notices":[],\#
        "createdAt":"2026-04-01T10:11:40+09:00",\#
        "fetchedAt":"2026-04-01T10:12:03+09:00",\#
        "progress":null,\#
        "counts":{"new":2,"changed":1,"unchanged":96,"blocked":1},\#
        "leftOut":{"notYetHired":3,"resigned":12,"stillActive":1,"byDecision":0},\#
        "outcomes":{\#
        "created":1,\#
        "updated":1,\#
        "skipped":0,\#
        "blocked":0,\#
        "stale":0,\#
        "failed":0,\#
        "unknown":0,\#
        "notAttempted":0\#
        },\#
        "waitingUntil":null,\#
        "waitingFor":null,\#
        "error":null\#
        }\#
        ],\#
        "nextCursor":"MQ"\#
        }\#
        }\#
        }\#
        ]\#
        },\#
        {\#
        "name":"ping",\#
        "summary":"Health check",\#
        "description":"Answers at once, also before `authenticate`.",\#
        "paramStructure":"by-name",\#
        "x-changes":"nothing",\#
        "params":[],\#
        "result":{"name":"result","schema":{"type":"object","properties":{}}},\#
        "errors":[{"$ref":"#/components/errors/invalidParams"}],\#
        "examples":[{"name":"healthy","params":[],"result":{"name":"result","value":{}}}]\#
        },\#
        {\#
        "name":"resolve",\#
        "summary":"Resolve the findings that block an employee",\#
        "description":"Records the decision, its reason and its actor, and classifies the row again: a finding that \#
        the decision answers becomes a notice. The job's digest changes, too. `decisions` of a finding lists what \#
        answers it. One decision answers every finding of the row that lists it, and the row stays blocked by the \#
        rest. `samePerson`, `differentPerson`, `takeOver` and `leaveOut` last: later jobs of the connection know \#
        them, see the method `decisions`. All others hold for the values that this job has read. `leaveOut` is \#
        possible for every row. A decision cannot replace missing data: correct it in the source. Give either \#
        `employeeCode` or the `id` of the row. With `waitSeconds`, the call waits until the job is `ready`.",\#
        "paramStructure":"by-name",\#
        "x-changes":"jobs",\#
        "params":[\#
        {"name":"job","required":true,"schema":{"$ref":"#/components/schemas/JobName"}},\#
        {"name":"employeeCode","required":false,"schema":{"$ref":"#/components/schemas/EmployeeCode"}},\#
        {"name":"id","required":false,"schema":{"$ref":"#/components/schemas/RowID"}},\#
        {"name":"decision","required":true,"schema":{"$ref":"#/components/schemas/Decision"}},\#
        {\#
        "name":"with",\#
        "description":"The other record: its id, or its employee code, as in the finding. Optional if only one record \#
        is possible.",\#
        "required":false,\#
        "schema":{"type":"string","minLength":1,"maxLength":255}\#
        },\#
        {\#
        "name":"keepTargetCode",\#
        "description":"With `samePerson`: true to leave both employee codes as they are. Default: false, which writes \#
        the source's code.",\#
        "required":false,\#
        "schema":{"type":"boolean","default":false}\#
        },\#
        {\#
        "name":"reason",\#
        "description":"Reason for the decision. The history keeps it until the job is forgotten, and `decisions` as \#
        long as the decision is in force.",\#
        "required":false,\#
        "schema":{"type":"string","minLength":1,"maxLength":1000}\#
        },\#
        {"name":"waitSeconds","required":false,"schema":{"$ref":"#/components/schemas/WaitSeconds"}},\#
        {"name":"actor","required":false,"schema":{"$ref":"#/components/schemas/Actor"}}\#
        ],\#
        "result":{\#
        "name":"result",\#
        "schema":{\#
        "type":"object",\#
        "properties":{\#
        "job":{"$ref":"#/components/schemas/JobName"},\#
        "counts":{"$ref":"#/components/schemas/ClassCounts"},\#
        "digest":{"$ref":"#/components/schemas/Digest"},\#
        "row":{"$ref":"#/components/schemas/DiffRow","description":"The row after the decision."}\#
        },\#
        "required":["job","counts","digest","row"]\#
        }\#
        },\#
        "errors":[\#
        {"$ref":"#/components/errors/invalidParams"},\#
        {"$ref":"#/components/errors/unknownJob"},\#
        {"$ref":"#/components/errors/jobNotReady"},\#
        {"$ref":"#/components/errors/jobBusy"},\#
        {"$ref":"#/components/errors/jobExpired"},\#
        {"$ref":"#/components/errors/unknownEmployees"},\#
        {"$ref":"#/components/errors/ambiguousEmployee"},\#
        {"$ref":"#/components/errors/nothingToResolve"},\#
        {"$ref":"#/components/errors/candidateRequired"},\#
        {"$ref":"#/components/errors/contradictingDecision"},\#
        {"$ref":"#/components/errors/ledgerBusy"},\#
        {"$ref":"#/components/errors/ledgerFull"},\#
        {"$ref":"#/components/errors/ledgerUnusable"},\#
        {"$ref":"#/components/errors/ledgerRestored"}\#
        ],\#
        "examples":[\#
        {\#
        "name":"one person under a new code",\#
        "params":[\#
        {"name":"job","value":"april"},\#
        {"name":"employeeCode","value":"0042"},\#
        {"name":"decision","value":"samePerson"},\#
        {"name":"with","value":"0007"},\#
        {"name":"reason","value":"番号の再付番を確認済み"},\#
        {"name":"actor","value":"sato@example.jp"},\#
        {"name":"waitSeconds","value":60}\#
        ],\#
        "result":{\#
        "name":"result",\#
        "value":{\#
        "job":"april",\#
        "counts":{"new":2,"changed":2,"unchanged":96,"blocked":0},\#
        "digest":"2c26b46b68ffc68ff99b453c1d304134",\#
        "row":{\#
        "id":"7c2d1e90-3a5b-4c6d-8e7f-0a1b2c3d4e5f",\#
        "employeeCode":"0042",\#
        "name":"山田 太郎",\#
        "class":"changed",\#
        "differences":[{"field":"employeeCode","before":"0007","after":"0042"}],\#
        "findings":[\#
        {\#
        "code":"codeReused",\#
        "severity":"notice",\#
        "field":"employeeCode",\#
        "message":{\#
        "ja":"前回連携した従業員と社員番号の対応が変わっています「0007」。",\#
        "en":"This code and the person it was last synced with no longer belong together (0007)."\#
        },\#
        "values":{"otherID":"69761647e8c534bc16f4651077cd5776","otherCode":"0007","decision":"samePerson"}\#
        }\#
        ]\#
        }\#
        }\#
        }\#
        },\#
        {\#
        "name":"keep the target's value",\#
        "params":[\#
        {"name":"job","value":"april"},\#
        {"name":"id","value":"7c2d1e90-3a5b-4c6d-8e7f-0a1b2c3d4e5f"},\#
        {"name":"decision","value":"keepTarget"}\#
        ],\#
        "result":{\#
        "name":"result",\#
        "value":{\#
        "job":"april",\#
        "counts":{"new":2,"changed":1,"unchanged":97,"blocked":0},\#
        "digest":"fcde2b2edba56bf408601fb721fe9b5c",\#
        "row":{\#
        "id":"7c2d1e90-3a5b-4c6d-8e7f-0a1b2c3d4e5f",\#
        "employeeCode":"0042",\#
        "name":"山田 太郎",\#
        "class":"unchanged",\#
        "differences":[],\#
        "findings":[\#
        {\#
        "code":"changedOnBothSides",\#
        "severity":"notice",\#
        "field":"email",\#
        "message":{\#
        "ja":"前回の連携後に、メールアドレスが両方で変更されています。",\#
        "en":"Both sides have changed the e-mail address since the last sync."\#
        },\#
        "values":{\#
        "agreed":"taro@example.jp",\#
        "source":"t.yamada@example.jp",\#
        "target":"yamada@example.jp",\#
        "decision":"keepTarget"\#
        }\#
        }\#
        ]\#
        }\#
        }\#
        }\#
        }\#
        ]\#
        },\#
        {\#
        "name":"results",\#
        "summary":"Outcome for each selected employee",\#
        "description":"One row for each selected employee, in pages, in the order of `diff`. `outcomes` counts the \#
        whole job, whatever the filter is. With `waitSeconds`, the call waits for the end of a sync that was \#
        requested before it, even in the same batch.",\#
        "paramStructure":"by-name",\#
        "x-changes":"nothing",\#
        "params":[\#
        {"name":"job","required":true,"schema":{"$ref":"#/components/schemas/JobName"}},\#
        {\#
        "name":"outcomes",\#
        "description":"Filter: rows with these outcomes.",\#
        "required":false,\#
        "schema":{"type":"array","items":{"$ref":"#/components/schemas/Outcome"},"minItems":1,"uniqueItems":true}\#
        },\#
        {"name":"limit","required":false,"schema":{"$ref":"#/components/schemas/PageLimit"}},\#
        {"name":"cursor","required":false,"schema":{"$ref":"#/components/schemas/Cursor"}},\#
        {"name":"waitSeconds","required":false,"schema":{"$ref":"#/components/schemas/WaitSeconds"}}\#
        ],\#
        "result":{\#
        "name":"result",\#
        "schema":{\#
        "type":"object",\#
        "properties":{\#
        "job":{"$ref":"#/components/schemas/JobName"},\#
        "outcomes":{"$ref":"#/components/schemas/OutcomeCounts"},\#
        "rows":{"type":"array","items":{"$ref":"#/components/schemas/ResultRow"}},\#
        "nextCursor":{\#
        "description":"Cursor of the next page; null on the last page.",\#
        "anyOf":[{"$ref":"#/components/schemas/Cursor"},{"type":"null"}]\#
        }\#
        },\#
        "required":["job","outcomes","rows","nextCursor"]\#
        }\#
        },\#
        "errors":[\#
        {"$ref":"#/components/errors/invalidParams"},\#
        {"$ref":"#/components/errors/unknownJob"},\#
        {"$ref":"#/components/errors/jobNotReady"},\#
        {"$ref":"#/components/errors/ledgerBusy"},\#
        {"$ref":"#/components/errors/ledgerFull"},\#
        {"$ref":"#/components/errors/ledgerUnusable"},\#
        {"$ref":"#/components/errors/ledgerRestored"}\#
        ],\#
        "examples":[\#
        {\#
        "name":"all employees",\#
        "params":[{"name":"job","value":"april"}],\#
        "result":{\#
        "name":"result",\#
        "value":{\#
        "job":"april",\#
        "outcomes":{\#
        "created":1,\#
        "updated":1,\#
        "skipped":0,\#
        "blocked":0,\#
        "stale":0,\#
        "failed":0,\#
        "unknown":0,\#
        "notAttempted":0\#
        },\#
        "rows":[\#
        {\#
        "id":"7c2d1e90-3a5b-4c6d-8e7f-0a1b2c3d4e5f",\#
        "employeeCode":"0042",\#
        "name":"山田 太郎",\#
        "outcome":"updated",\#
        "action":"update",\#
        "error":null,\#
        "altered":[],\#
        "at":"2026-04-01T10:15:01+09:00"\#
        },\#
        {\#
        "id":"c0ffee00-1111-4222-8333-444455556666",\#
        "employeeCode":"00７",\#
        "name":"高橋 一郎",\#
        "outcome":"created",\#
        "action":"create",\#
        "error":null,\#
        "altered":[{"field":"lastName","sent":"髙橋","stored":"高橋"}],\#
        "at":"2026-04-01T10:15:02+09:00"\#
        }\#
        ],\#
        "nextCursor":null\#
        }\#
        }\#
        },\#
        {\#
        "name":"failed employees",\#
        "params":[{"name":"job","value":"april"},{"name":"outcomes","value":["failed"]},{"name":"limit","value":1}],\#
        "result":{\#
        "name":"result",\#
        "value":{\#
        "job":"april",\#
        "outcomes":{\#
        "created":0,\#
        "updated":1,\#
        "skipped":0,\#
        "blocked":0,\#
        "stale":0,\#
        "failed":1,\#
        "unknown":0,\#
        "notAttempted":0\#
        },\#
        "rows":[\#
        {\#
        "id":"c0ffee00-1111-4222-8333-444455556666",\#
        "employeeCode":"00７",\#
        "name":"高橋 一郎",\#
        "outcome":"failed",\#
        "action":"create",\#
        "error":{\#
        "kind":"recordRefused",\#
        "message":"KING OF TIME refused this person (100).",\#
        "messageJa":"KING OF TIMEがこの従業員を受け付けませんでした（100）。"\#
        },\#
        "altered":[],\#
        "at":"2026-04-01T10:15:02+09:00"\#
        }\#
        ],\#
        "nextCursor":"Mg"\#
        }\#
        }\#
        },\#
        {\#
        "name":"past resignation date in SmartHR",\#
        "params":[{"name":"job","value":"leavers"}],\#
        "result":{\#
        "name":"result",\#
        "value":{\#
        "job":"leavers",\#
        "outcomes":{\#
        "created":0,\#
        "updated":1,\#
        "skipped":0,\#
        "blocked":0,\#
        "stale":0,\#
        "failed":0,\#
        "unknown":0,\#
        "notAttempted":0\#
        },\#
        "rows":[\#
        {\#
        "id":"8e3b0f7fba8cb7fd49ea1f1ed1a3d2b3c4d5e6f708192a3b4c5d6e7f80910213",\#
        "employeeCode":"0017",\#
        "name":"架空 花子",\#
        "outcome":"updated",\#
        "action":"update",\#
        "error":null,\#
        "altered":[],\#
        "notices":[\#
        {\#
        "code":"employmentStatusUnchanged",\#
        "message":{\#
        "ja":"退職年月日がすでに過ぎているため、SmartHRの在籍状況は自動では変わりません。SmartHRで「退職済」に変更してください。",\#
        "en":"The resignation date is already past, so SmartHR does not change the employment status (在籍状況) by \#
        itself. Set it to 退職済 in SmartHR."\#
        }\#
        }\#
        ],\#
        "at":"2026-04-01T10:15:01+09:00"\#
        }\#
        ],\#
        "nextCursor":null\#
        }\#
        }\#
        }\#
        ]\#
        },\#
        {\#
        "name":"resume",\#
        "summary":"Resume an interrupted job",\#
        "description":"Before anything is sent again, renkei looks up each write whose outcome is unknown.",\#
        "paramStructure":"by-name",\#
        "x-changes":"records",\#
        "params":[\#
        {"name":"job","required":true,"schema":{"$ref":"#/components/schemas/JobName"}},\#
        {\#
        "name":"whenClosed",\#
        "description":"Default: as in the sync request.",\#
        "required":false,\#
        "schema":{"$ref":"#/components/schemas/WhenClosed"}\#
        },\#
        {"name":"waitSeconds","required":false,"schema":{"$ref":"#/components/schemas/WaitSeconds"}},\#
        {"name":"actor","required":false,"schema":{"$ref":"#/components/schemas/Actor"}}\#
        ],\#
        "result":{"name":"result","schema":{"$ref":"#/components/schemas/Job"}},\#
        "errors":[\#
        {"$ref":"#/components/errors/invalidParams"},\#
        {"$ref":"#/components/errors/unknownJob"},\#
        {"$ref":"#/components/errors/jobNotReady"},\#
        {"$ref":"#/components/errors/jobBusy"},\#
        {"$ref":"#/components/errors/jobExpired"},\#
        {"$ref":"#/components/errors/cancelled"},\#
        {"$ref":"#/components/errors/notConfigured"},\#
        {"$ref":"#/components/errors/unknownConnection"},\#
        {"$ref":"#/components/errors/serviceClosed"},\#
        {"$ref":"#/components/errors/serviceRefused"},\#
        {"$ref":"#/components/errors/serviceUnavailable"},\#
        {"$ref":"#/components/errors/rateLimited"},\#
        {"$ref":"#/components/errors/invalidResponse"},\#
        {"$ref":"#/components/errors/wrongTenant"},\#
        {"$ref":"#/components/errors/ledgerBusy"},\#
        {"$ref":"#/components/errors/ledgerFull"},\#
        {"$ref":"#/components/errors/ledgerUnusable"},\#
        {"$ref":"#/components/errors/ledgerRestored"}\#
        ],\#
        "examples":[\#
        {\#
        "name":"wait for the result",\#
        "params":[{"name":"job","value":"april"},{"name":"waitSeconds","value":600}],\#
        "result":{\#
        "name":"result",\#
        "value":{\#
        "job":"april",\#
        "state":"done",\#
        "label":{"ja":"同期完了","en":"Done"},\#
        "connection":"main",\#
        "direction":"smartHRToKingOfTime",\#
        "baseDate":"2026-04-01",\#
        "nameStyle":"legal",\#
        "clear":[],\#
        "notices":[],\#
        "createdAt":"2026-04-01T10:11:40+09:00",\#
        "fetchedAt":"2026-04-01T10:12:03+09:00",\#
        "progress":null,\#
        "counts":{"new":2,"changed":1,"unchanged":96,"blocked":1},\#
        "leftOut":{"notYetHired":3,"resigned":12,"stillActive":1,"byDecision":0},\#
        "outcomes":{\#
        "created":1,\#
        "updated":1,\#
        "skipped":0,\#
        "blocked":0,\#
        "stale":0,\#
        "failed":0,\#
        "unknown":0,\#
        "notAttempted":0\#
        },\#
        "waitingUntil":null,\#
        "waitingFor":null,\#
        "error":null\#
        }\#
        }\#
        },\#
        {\#
        "name":"start without waiting",\#
        "params":[{"name":"job","value":"april"}],\#
        "result":{\#
        "name":"result",\#
        "value":{\#
        "job":"april",\#
        "state":"syncing",\#
        "label":{"ja":"同期中","en":"Syncing"},\#
        "connection":"main",\#
        "direction":"smartHRToKingOfTime",\#
        "baseDate":"2026-04-01",\#
        "nameStyle":"legal",\#
        "clear":[],\#
        "notices":[],\#
        "createdAt":"2026-04-01T10:11:40+09:00",\#
        "fetchedAt":"2026-04-01T10:12:03+09:00",\#
        "progress":{"done":1,"total":2,"etaSeconds":1},\#
        "counts":{"new":2,"changed":1,"unchanged":96,"blocked":1},\#
        "leftOut":{"notYetHired":3,"resigned":12,"stillActive":1,"byDecision":0},\#
        "outcomes":{\#
        "created":1,\#
        "updated":0,\#
        "skipped":0,\#
        "blocked":0,\#
        "stale":0,\#
        "failed":0,\#
        "unknown":0,\#
        "notAttempted":1\#
        },\#
        "waitingUntil":null,\#
        "waitingFor":null,\#
        "error":null\#
        }\#
        }\#
        }\#
        ]\#
        },\#
        {\#
        "name":"retry",\#
        "summary":"Retry the employees that did not succeed",\#
        "description":"Takes the employees whose outcome is `failed` or `notAttempted`, and those who are `unknown` \#
        if reading shows that the write did not happen. If there are none, nothing is sent.",\#
        "paramStructure":"by-name",\#
        "x-changes":"records",\#
        "params":[\#
        {"name":"job","required":true,"schema":{"$ref":"#/components/schemas/JobName"}},\#
        {\#
        "name":"whenClosed",\#
        "description":"Default: as in the sync request.",\#
        "required":false,\#
        "schema":{"$ref":"#/components/schemas/WhenClosed"}\#
        },\#
        {"name":"waitSeconds","required":false,"schema":{"$ref":"#/components/schemas/WaitSeconds"}},\#
        {"name":"actor","required":false,"schema":{"$ref":"#/components/schemas/Actor"}}\#
        ],\#
        "result":{"name":"result","schema":{"$ref":"#/components/schemas/Job"}},\#
        "errors":[\#
        {"$ref":"#/components/errors/invalidParams"},\#
        {"$ref":"#/components/errors/unknownJob"},\#
        {"$ref":"#/components/errors/jobNotReady"},\#
        {"$ref":"#/components/errors/jobBusy"},\#
        {"$ref":"#/components/errors/jobExpired"},\#
        {"$ref":"#/components/errors/cancelled"},\#
        {"$ref":"#/components/errors/notConfigured"},\#
        {"$ref":"#/components/errors/unknownConnection"},\#
        {"$ref":"#/components/errors/serviceClosed"},\#
        {"$ref":"#/components/errors/serviceRefused"},\#
        {"$ref":"#/components/errors/serviceUnavailable"},\#
        {"$ref":"#/components/errors/rateLimited"},\#
        {"$ref":"#/components/errors/invalidResponse"},\#
        {"$ref":"#/components/errors/wrongTenant"},\#
        {"$ref":"#/components/errors/ledgerBusy"},\#
        {"$ref":"#/components/errors/ledgerFull"},\#
        {"$ref":"#/components/errors/ledgerUnusable"},\#
        {"$ref":"#/components/errors/ledgerRestored"}\#
        ],\#
        "examples":[\#
        {\#
        "name":"wait for the result",\#
        "params":[{"name":"job","value":"april"},{"name":"waitSeconds","value":600}],\#
        "result":{\#
        "name":"result",\#
        "value":{\#
        "job":"april",\#
        "state":"done",\#
        "label":{"ja":"同期完了","en":"Done"},\#
        "connection":"main",\#
        "direction":"smartHRToKingOfTime",\#
        "baseDate":"2026-04-01",\#
        "nameStyle":"legal",\#
        "clear":[],\#
        "notices":[],\#
        "createdAt":"2026-04-01T10:11:40+09:00",\#
        "fetchedAt":"2026-04-01T10:12:03+09:00",\#
        "progress":null,\#
        "counts":{"new":2,"changed":1,"unchanged":96,"blocked":1},\#
        "leftOut":{"notYetHired":3,"resigned":12,"stillActive":1,"byDecision":0},\#
        "outcomes":{\#
        "created":1,\#
        "updated":1,\#
        "skipped":0,\#
        "blocked":0,\#
        "stale":0,\#
        "failed":0,\#
        "unknown":0,\#
        "notAttempted":0\#
        },\#
        "waitingUntil":null,\#
        "waitingFor":null,\#
        "error":null\#
        }\#
        }\#
        },\#
        {\#
        "name":"start without waiting",\#
        "params":[\#
        {"name":"job","value":"april"},\#
        {"name":"whenClosed","value":"wait"},\#
        {"name":"actor","value":"hr-batch"}\#
        ],\#
        "result":{\#
        "name":"result",\#
        "value":{\#
        "job":"april",\#
        "state":"syncing",\#
        "label":{"ja":"同期中","en":"Syncing"},\#
        "connection":"main",\#
        "direction":"smartHRToKingOfTime",\#
        "baseDate":"2026-04-01",\#
        "nameStyle":"legal",\#
        "clear":[],\#
        "notices":[],\#
        "createdAt":"2026-04-01T10:11:40+09:00",\#
        "fetchedAt":"2026-04-01T10:12:03+09:00",\#
        "progress":{"done":1,"total":2,"etaSeconds":1},\#
        "counts":{"new":2,"changed":1,"unchanged":96,"blocked":1},\#
        "leftOut":{"notYetHired":3,"resigned":12,"stillActive":1,"byDecision":0},\#
        "outcomes":{\#
        "created":1,\#
        "updated":0,\#
        "skipped":0,\#
        "blocked":0,\#
        "stale":0,\#
        "failed":0,\#
        "unknown":0,\#
        "notAttempted":1\#
        },\#
        "waitingUntil":null,\#
        "waitingFor":null,\#
        "error":null\#
        }\#
        }\#
        }\#
        ]\#
        },\#
        {\#
        "name":"revoke",\#
        "summary":"Take a decision back",\#
        "description":"The next `fetch` does not know the decision any more, and shows the findings again. Jobs that \#
        are fetched already keep their rows. The history records it, with reason and actor.",\#
        "paramStructure":"by-name",\#
        "x-changes":"jobs",\#
        "params":[\#
        {"name":"id","required":true,"schema":{"$ref":"#/components/schemas/DecisionID"}},\#
        {\#
        "name":"reason",\#
        "description":"Reason for taking it back. The history keeps it.",\#
        "required":false,\#
        "schema":{"type":"string","minLength":1,"maxLength":1000}\#
        },\#
        {"name":"actor","required":false,"schema":{"$ref":"#/components/schemas/Actor"}}\#
        ],\#
        "result":{"name":"result","schema":{"$ref":"#/components/schemas/StandingDecision"}},\#
        "errors":[\#
        {"$ref":"#/components/errors/invalidParams"},\#
        {"$ref":"#/components/errors/unknownDecision"},\#
        {"$ref":"#/components/errors/ledgerBusy"},\#
        {"$ref":"#/components/errors/ledgerFull"},\#
        {"$ref":"#/components/errors/ledgerUnusable"},\#
        {"$ref":"#/components/errors/ledgerRestored"}\#
        ],\#
        "examples":[\#
        {\#
        "name":"decision that was wrong",\#
        "params":[\#
        {"name":"id","value":"3"},\#
        {"name":"reason","value":"同姓同名の別人だった"},\#
        {"name":"actor","value":"sato@example.jp"}\#
        ],\#
        "result":{\#
        "name":"result",\#
        "value":{\#
        "id":"3",\#
        "connection":"main",\#
        "decision":"samePerson",\#
        "keepTargetCode":true,\#
        "direction":"smartHRToKingOfTime",\#
        "sourceId":"7c2d1e90-3a5b-4c6d-8e7f-0a1b2c3d4e5f",\#
        "targetId":"69761647e8c534bc16f4651077cd5776",\#
        "actor":"sato@example.jp",\#
        "reason":"番号の再付番を確認済み",\#
        "at":"2026-04-01T10:13:20+09:00"\#
        }\#
        }\#
        }\#
        ]\#
        },\#
        {\#
        "name":"rpc.discover",\#
        "summary":"OpenRPC document",\#
        "description":"Describes all methods of this contract.",\#
        "paramStructure":"by-name",\#
        "x-changes":"nothing",\#
        "params":[],\#
        "result":{"name":"result","schema":{"description":"OpenRPC document.","type":"object"}},\#
        "errors":[{"$ref":"#/components/errors/invalidParams"}],\#
        "examples":[\#
        {\#
        "name":"start of the document",\#
        "params":[],\#
        "result":{"name":"result","value":{"openrpc":"1.3.2","info":{"title":"renkei","version":"1.0"},"methods":[]}}\#
        }\#
        ]\#
        },\#
        {\#
        "name":"shutdown",\#
        "summary":"Shut the process down",\#
        "description":"Answers, then ends as after SIGTERM: requests already read are finished and answered, and \#
        writes in flight are finished and recorded. A job that was syncing becomes `interrupted` and can be resumed.",\#
        "paramStructure":"by-name",\#
        "x-changes":"process",\#
        "params":[],\#
        "result":{"name":"result","schema":{"type":"object","properties":{}}},\#
        "errors":[{"$ref":"#/components/errors/invalidParams"}],\#
        "examples":[{"name":"shutdown","params":[],"result":{"name":"result","value":{}}}]\#
        },\#
        {\#
        "name":"status",\#
        "summary":"State of a job",\#
        "description":"With `waitSeconds`, the call waits until the job is no longer fetching, syncing or waiting. If \#
        the time runs out first, the result is the job as it is.",\#
        "paramStructure":"by-name",\#
        "x-changes":"nothing",\#
        "params":[\#
        {"name":"job","required":true,"schema":{"$ref":"#/components/schemas/JobName"}},\#
        {"name":"waitSeconds","required":false,"schema":{"$ref":"#/components/schemas/WaitSeconds"}}\#
        ],\#
        "result":{"name":"result","schema":{"$ref":"#/components/schemas/Job"}},\#
        "errors":[\#
        {"$ref":"#/components/errors/invalidParams"},\#
        {"$ref":"#/components/errors/unknownJob"},\#
        {"$ref":"#/components/errors/ledgerBusy"},\#
        {"$ref":"#/components/errors/ledgerFull"},\#
        {"$ref":"#/components/errors/ledgerUnusable"},\#
        {"$ref":"#/components/errors/ledgerRestored"}\#
        ],\#
        "examples":[\#
        {\#
        "name":"fetching",\#
        "params":[{"name":"job","value":"april"}],\#
        "result":{\#
        "name":"result",\#
        "value":{\#
        "job":"april",\#
        "state":"fetching",\#
        "label":{"ja":"取得中","en":"Fetching"},\#
        "connection":"main",\#
        "direction":"smartHRToKingOfTime",\#
        "baseDate":"2026-04-01",\#
        "nameStyle":"legal",\#
        "clear":[],\#
        "notices":[\#
        {\#
        "code":"blankColumn",\#
        "side":"smartHR",\#
        "field":"email",\#
        "message":{\#
        "ja":"SmartHRのメールアドレスは全員が空欄です。トークンに参照の権限がない場合も空欄に見えます。",\#
        "en":"In SmartHR the e-mail address is blank for everybody. It also looks blank if the token may not read it."\#
        }\#
        }\#
        ],\#
        "createdAt":"2026-04-01T10:11:40+09:00",\#
        "fetchedAt":null,\#
        "progress":{"done":40,"total":100,"etaSeconds":12},\#
        "counts":null,\#
        "outcomes":null,\#
        "waitingUntil":null,\#
        "waitingFor":null,\#
        "error":null\#
        }\#
        }\#
        },\#
        {\#
        "name":"waiting for the service to open",\#
        "params":[{"name":"job","value":"april"},{"name":"waitSeconds","value":1}],\#
        "result":{\#
        "name":"result",\#
        "value":{\#
        "job":"april",\#
        "state":"waiting",\#
        "label":{"ja":"待機中","en":"Waiting"},\#
        "connection":"main",\#
        "direction":"smartHRToKingOfTime",\#
        "baseDate":"2026-04-01",\#
        "nameStyle":"legal",\#
        "clear":[],\#
        "notices":[],\#
        "createdAt":"2026-04-01T10:11:40+09:00",\#
        "fetchedAt":"2026-04-01T10:12:03+09:00",\#
        "progress":{"done":1,"total":2,"etaSeconds":null},\#
        "counts":{"new":2,"changed":1,"unchanged":96,"blocked":1},\#
        "leftOut":{"notYetHired":3,"resigned":12,"stillActive":1,"byDecision":0},\#
        "outcomes":{\#
        "created":1,\#
        "updated":0,\#
        "skipped":0,\#
        "blocked":0,\#
        "stale":0,\#
        "failed":0,\#
        "unknown":0,\#
        "notAttempted":1\#
        },\#
        "waitingUntil":"2026-04-01T18:30:00+09:00",\#
        "waitingFor":"closedHours",\#
        "error":null\#
        }\#
        }\#
        },\#
        {\#
        "name":"failed",\#
        "params":[{"name":"job","value":"may"}],\#
        "result":{\#
        "name":"result",\#
        "value":{\#
        "job":"may",\#
        "state":"failed",\#
        "label":{"ja":"失敗","en":"Failed"},\#
        "connection":"main",\#
        "direction":"smartHRToKingOfTime",\#
        "baseDate":"2026-04-01",\#
        "nameStyle":"legal",\#
        "clear":[],\#
        "notices":[],\#
        "createdAt":"2026-04-01T10:11:40+09:00",\#
        "fetchedAt":null,\#
        "progress":null,\#
        "counts":null,\#
        "outcomes":null,\#
        "waitingUntil":null,\#
        "waitingFor":null,\#
        "error":{"kind":"serviceRefused","message":"SmartHR refused the request.","messageJa":"SmartHRに拒否されました。"}\#
        }\#
        }\#
        }\#
        ]\#
        },\#
        {\#
        "name":"subscribe",\#
        "summary":"Subscribe to notifications",\#
        "description":"A connection receives only the notifications that it has subscribed to. Subscribing twice has \#
        no further effect.",\#
        "paramStructure":"by-name",\#
        "x-changes":"session",\#
        "params":[\#
        {\#
        "name":"job",\#
        "description":"One job. Default: all jobs.",\#
        "required":false,\#
        "schema":{"$ref":"#/components/schemas/JobName"}\#
        }\#
        ],\#
        "result":{\#
        "name":"result",\#
        "schema":{\#
        "type":"object",\#
        "properties":{\#
        "all":{"description":"True if this connection is subscribed to all jobs.","type":"boolean"},\#
        "jobs":{\#
        "description":"Single jobs that this connection is subscribed to.",\#
        "type":"array",\#
        "items":{"$ref":"#/components/schemas/JobName"}\#
        }\#
        },\#
        "required":["all","jobs"]\#
        }\#
        },\#
        "errors":[{"$ref":"#/components/errors/invalidParams"}],\#
        "examples":[\#
        {\#
        "name":"one job",\#
        "params":[{"name":"job","value":"april"}],\#
        "result":{"name":"result","value":{"all":false,"jobs":["april"]}}\#
        },\#
        {"name":"all jobs","params":[],"result":{"name":"result","value":{"all":true,"jobs":[]}}}\#
        ]\#
        },\#
        {\#
        "name":"sync",\#
        "summary":"Write the selected employees to the target",\#
        "description":"Creates and updates the selected employees in the target. Each of them has an outcome of its \#
        own. Immediately before a write, the record is read again: if it no longer matches the diff, the outcome is \#
        `stale` and nothing is written. Several syncs may follow one fetch: while the comparison is fresh, a job that \#
        is `done` takes further employees, and its limits count all of its syncs together. An employee who was \#
        selected before is refused with `alreadySelected`; a selection by classes leaves such employees out. With \#
        `dryRun`, the result is the list of planned writes with the limits that they would exceed; nothing is \#
        written, and everything else is refused as in the sync itself.",\#
        "paramStructure":"by-name",\#
        "x-changes":"records",\#
        "params":[\#
        {"name":"job","required":true,"schema":{"$ref":"#/components/schemas/JobName"}},\#
        {"name":"select","required":true,"schema":{"$ref":"#/components/schemas/Selection"}},\#
        {\#
        "name":"createDefaults",\#
        "description":"Required if a new employee is selected.",\#
        "required":false,\#
        "schema":{"$ref":"#/components/schemas/CreateDefaults"}\#
        },\#
        {\#
        "name":"digest",\#
        "description":"Digest of the diff that was approved; for any other, the error is `digestMismatch`. Default: \#
        no check.",\#
        "required":false,\#
        "schema":{"$ref":"#/components/schemas/Digest"}\#
        },\#
        {\#
        "name":"dryRun",\#
        "description":"True to plan the writes without doing them. Default: false.",\#
        "required":false,\#
        "schema":{"type":"boolean","default":false}\#
        },\#
        {"name":"override","required":false,"schema":{"$ref":"#/components/schemas/Override"}},\#
        {\#
        "name":"whenClosed",\#
        "description":"Default: as in the settings.",\#
        "required":false,\#
        "schema":{"$ref":"#/components/schemas/WhenClosed"}\#
        },\#
        {"name":"waitSeconds","required":false,"schema":{"$ref":"#/components/schemas/WaitSeconds"}},\#
        {"name":"actor","required":false,"schema":{"$ref":"#/components/schemas/Actor"}}\#
        ],\#
        "result":{\#
        "name":"result",\#
        "schema":{\#
        "description":"The job; with `dryRun`, the plan.",\#
        "oneOf":[\#
        {"title":"job","$ref":"#/components/schemas/Job"},\#
        {"title":"plan","$ref":"#/components/schemas/SyncPlan"}\#
        ]\#
        }\#
        },\#
        "errors":[\#
        {"$ref":"#/components/errors/invalidParams"},\#
        {"$ref":"#/components/errors/unknownJob"},\#
        {"$ref":"#/components/errors/jobNotReady"},\#
        {"$ref":"#/components/errors/jobBusy"},\#
        {"$ref":"#/components/errors/jobExpired"},\#
        {"$ref":"#/components/errors/createDefaultsRequired"},\#
        {"$ref":"#/components/errors/unknownChoice"},\#
        {"$ref":"#/components/errors/unknownEmployees"},\#
        {"$ref":"#/components/errors/ambiguousEmployee"},\#
        {"$ref":"#/components/errors/alreadySelected"},\#
        {"$ref":"#/components/errors/limitExceeded"},\#
        {"$ref":"#/components/errors/digestMismatch"},\#
        {"$ref":"#/components/errors/cancelled"},\#
        {"$ref":"#/components/errors/notConfigured"},\#
        {"$ref":"#/components/errors/unknownConnection"},\#
        {"$ref":"#/components/errors/serviceClosed"},\#
        {"$ref":"#/components/errors/serviceRefused"},\#
        {"$ref":"#/components/errors/serviceUnavailable"},\#
        {"$ref":"#/components/errors/rateLimited"},\#
        {"$ref":"#/components/errors/invalidResponse"},\#
        {"$ref":"#/components/errors/wrongTenant"},\#
        {"$ref":"#/components/errors/ledgerBusy"},\#
        {"$ref":"#/components/errors/ledgerFull"},\#
        {"$ref":"#/components/errors/ledgerUnusable"},\#
        {"$ref":"#/components/errors/ledgerRestored"}\#
        ],\#
        "examples":[\#
        {\#
        "name":"all new and changed employees except one",\#
        "params":[\#
        {"name":"job","value":"april"},\#
        {"name":"select","value":{"classes":["new","changed"],"except":["0007"]}},\#
        {"name":"createDefaults","value":{"divisionCode":"1000","workingTypeCode":"1"}},\#
        {"name":"waitSeconds","value":600}\#
        ],\#
        "result":{\#
        "name":"result",\#
        "value":{\#
        "job":"april",\#
        "state":"done",\#
        "label":{"ja":"同期完了","en":"Done"},\#
        "connection":"main",\#
        "direction":"smartHRToKingOfTime",\#
        "baseDate":"2026-04-01",\#
        "nameStyle":"legal",\#
        "clear":[],\#
        "notices":[],\#
        "createdAt":"2026-04-01T10:11:40+09:00",\#
        "fetchedAt":"2026-04-01T10:12:03+09:00",\#
        "progress":null,\#
        "counts":{"new":2,"changed":1,"unchanged":96,"blocked":1},\#
        "leftOut":{"notYetHired":3,"resigned":12,"stillActive":1,"byDecision":0},\#
        "outcomes":{\#
        "created":1,\#
        "updated":1,\#
        "skipped":0,\#
        "blocked":0,\#
        "stale":0,\#
        "failed":0,\#
        "unknown":0,\#
        "notAttempted":0\#
        },\#
        "waitingUntil":null,\#
        "waitingFor":null,\#
        "error":null\#
        }\#
        }\#
        },\#
        {\#
        "name":"dry run",\#
        "params":[\#
        {"name":"job","value":"april"},\#
        {"name":"select","value":{"codes":["0042","00７"]}},\#
        {\#
        "name":"createDefaults",\#
        "value":[\#
        {"codes":["00７"],"divisionCode":"1000","workingTypeCode":"1"},\#
        {"divisionCode":"2000","workingTypeCode":"1"}\#
        ]\#
        },\#
        {"name":"dryRun","value":true}\#
        ],\#
        "result":{\#
        "name":"result",\#
        "value":{\#
        "job":"april",\#
        "digest":"9f86d081884c7d659a2feaa0c55ad015",\#
        "planned":{"creates":1,"updates":1,"skipped":0,"blocked":0},\#
        "exceededLimits":[],\#
        "verificationMails":0,\#
        "writes":[\#
        {\#
        "id":"7c2d1e90-3a5b-4c6d-8e7f-0a1b2c3d4e5f",\#
        "employeeCode":"0042",\#
        "name":"山田 太郎",\#
        "action":"update",\#
        "differences":[{"field":"lastName","before":"鈴木","after":"山田"}],\#
        "placement":null,\#
        "findings":[]\#
        },\#
        {\#
        "id":"c0ffee00-1111-4222-8333-444455556666",\#
        "employeeCode":"00７",\#
        "name":"高橋 一郎",\#
        "action":"create",\#
        "differences":[{"field":"gender","before":null,"after":"male"}],\#
        "placement":{"divisionCode":"1000","workingTypeCode":"1"},\#
        "findings":[]\#
        }\#
        ]\#
        }\#
        }\#
        },\#
        {\#
        "name":"into SmartHR, with a limit override",\#
        "params":[\#
        {"name":"job","value":"april"},\#
        {"name":"select","value":{"classes":["new"]}},\#
        {"name":"createDefaults","value":{"businessEstablishmentId":"5f3c2b1a-0d4e-4f6a-8b7c-9d0e1f2a3b4c"}},\#
        {"name":"override","value":{"digest":"9f86d081884c7d659a2feaa0c55ad015"}},\#
        {"name":"whenClosed","value":"wait"},\#
        {"name":"actor","value":"hr-batch"}\#
        ],\#
        "result":{\#
        "name":"result",\#
        "value":{\#
        "job":"april",\#
        "state":"syncing",\#
        "label":{"ja":"同期中","en":"Syncing"},\#
        "connection":"main",\#
        "direction":"kingOfTimeToSmartHR",\#
        "baseDate":"2026-04-01",\#
        "nameStyle":"legal",\#
        "clear":[],\#
        "notices":[],\#
        "createdAt":"2026-04-01T10:11:40+09:00",\#
        "fetchedAt":"2026-04-01T10:12:03+09:00",\#
        "progress":{"done":1,"total":2,"etaSeconds":1},\#
        "counts":{"new":2,"changed":1,"unchanged":96,"blocked":1},\#
        "leftOut":{"notYetHired":3,"resigned":12,"stillActive":1,"byDecision":0},\#
        "outcomes":{\#
        "created":1,\#
        "updated":0,\#
        "skipped":0,\#
        "blocked":0,\#
        "stale":0,\#
        "failed":0,\#
        "unknown":0,\#
        "notAttempted":1\#
        },\#
        "waitingUntil":null,\#
        "waitingFor":null,\#
        "error":null\#
        }\#
        }\#
        },\#
        {\#
        "name":"further employees of a job that is done",\#
        "params":[\#
        {"name":"job","value":"april"},\#
        {\#
        "name":"select",\#
        "value":{"classes":["new","changed"],"except":["0007"],"exceptFindings":["probableSamePerson"]}\#
        },\#
        {"name":"digest","value":"9f86d081884c7d659a2feaa0c55ad015"},\#
        {"name":"createDefaults","value":{"divisionCode":"1000","workingTypeCode":"1"}}\#
        ],\#
        "result":{\#
        "name":"result",\#
        "value":{\#
        "job":"april",\#
        "state":"syncing",\#
        "label":{"ja":"同期中","en":"Syncing"},\#
        "connection":"main",\#
        "direction":"smartHRToKingOfTime",\#
        "baseDate":"2026-04-01",\#
        "nameStyle":"legal",\#
        "clear":[],\#
        "notices":[],\#
        "createdAt":"2026-04-01T10:11:40+09:00",\#
        "fetchedAt":"2026-04-01T10:12:03+09:00",\#
        "progress":{"done":1,"total":3,"etaSeconds":2},\#
        "counts":{"new":2,"changed":1,"unchanged":96,"blocked":1},\#
        "leftOut":{"notYetHired":3,"resigned":12,"stillActive":1,"byDecision":0},\#
        "outcomes":{\#
        "created":0,\#
        "updated":1,\#
        "skipped":0,\#
        "blocked":0,\#
        "stale":0,\#
        "failed":0,\#
        "unknown":0,\#
        "notAttempted":2\#
        },\#
        "waitingUntil":null,\#
        "waitingFor":null,\#
        "error":null\#
        }\#
        }\#
        }\#
        ]\#
        },\#
        {\#
        "name":"undo",\#
        "summary":"Prepare the reversal of a sync",\#
        "description":"Reads the target and compares it with the values from before the sync. Nothing is written: the \#
        result is a new job in the same direction. Review it with `diff` and write it with `sync`; all checks apply. \#
        A value that has changed since the sync is shown and blocks its row (`changedSinceSync`) until it is \#
        resolved. An employee that the sync created is listed (`createdBySync`), because renkei never deletes. A \#
        forgotten job cannot be undone.",\#
        "paramStructure":"by-name",\#
        "x-changes":"jobs",\#
        "params":[\#
        {\#
        "name":"job",\#
        "description":"The job whose sync is to be undone.",\#
        "required":true,\#
        "schema":{"$ref":"#/components/schemas/JobName"}\#
        },\#
        {\#
        "name":"newJob",\#
        "description":"Name of the new job. Default: a generated name. The call is idempotent: the same name for the \#
        same job returns the same new job.",\#
        "required":false,\#
        "schema":{"$ref":"#/components/schemas/JobName"}\#
        },\#
        {\#
        "name":"whenClosed",\#
        "description":"Default: as in the settings.",\#
        "required":false,\#
        "schema":{"$ref":"#/components/schemas/WhenClosed"}\#
        },\#
        {"name":"waitSeconds","required":false,"schema":{"$ref":"#/components/schemas/WaitSeconds"}},\#
        {"name":"actor","required":false,"schema":{"$ref":"#/components/schemas/Actor"}}\#
        ],\#
        "result":{"name":"result","schema":{"$ref":"#/components/schemas/Job"}},\#
        "errors":[\#
        {"$ref":"#/components/errors/invalidParams"},\#
        {"$ref":"#/components/errors/unknownJob"},\#
        {"$ref":"#/components/errors/jobExists"},\#
        {"$ref":"#/components/errors/jobNotReady"},\#
        {"$ref":"#/components/errors/jobBusy"},\#
        {"$ref":"#/components/errors/notConfigured"},\#
        {"$ref":"#/components/errors/unknownConnection"},\#
        {"$ref":"#/components/errors/cancelled"},\#
        {"$ref":"#/components/errors/serviceClosed"},\#
        {"$ref":"#/components/errors/serviceRefused"},\#
        {"$ref":"#/components/errors/serviceUnavailable"},\#
        {"$ref":"#/components/errors/rateLimited"},\#
        {"$ref":"#/components/errors/invalidResponse"},\#
        {"$ref":"#/components/errors/incompleteList"},\#
        {"$ref":"#/components/errors/wrongTenant"},\#
        {"$ref":"#/components/errors/ledgerBusy"},\#
        {"$ref":"#/components/errors/ledgerFull"},\#
        {"$ref":"#/components/errors/ledgerUnusable"},\#
        {"$ref":"#/components/errors/ledgerRestored"}\#
        ],\#
        "examples":[\#
        {\#
        "name":"wait for the result",\#
        "params":[\#
        {"name":"job","value":"april"},\#
        {"name":"newJob","value":"april-undo"},\#
        {"name":"waitSeconds","value":600},\#
        {"name":"actor","value":"sato@example.jp"}\#
        ],\#
        "result":{\#
        "name":"result",\#
        "value":{\#
        "job":"april-undo",\#
        "state":"ready",\#
        "label":{"ja":"同期待ち","en":"Ready to sync"},\#
        "connection":"main",\#
        "direction":"smartHRToKingOfTime",\#
        "baseDate":"2026-04-01",\#
        "nameStyle":"legal",\#
        "clear":[],\#
        "notices":[],\#
        "createdAt":"2026-04-01T10:11:40+09:00",\#
        "fetchedAt":"2026-04-01T10:12:03+09:00",\#
        "progress":null,\#
        "counts":{"new":0,"changed":1,"unchanged":0,"blocked":1},\#
        "leftOut":{"notYetHired":3,"resigned":12,"stillActive":1,"byDecision":0},\#
        "outcomes":null,\#
        "waitingUntil":null,\#
        "waitingFor":null,\#
        "error":null,\#
        "undoes":"april"\#
        }\#
        }\#
        },\#
        {\#
        "name":"start without waiting",\#
        "params":[{"name":"job","value":"april"},{"name":"newJob","value":"april-undo"}],\#
        "result":{\#
        "name":"result",\#
        "value":{\#
        "job":"april-undo",\#
        "state":"fetching",\#
        "label":{"ja":"取得中","en":"Fetching"},\#
        "connection":"main",\#
        "direction":"smartHRToKingOfTime",\#
        "baseDate":"2026-04-01",\#
        "nameStyle":"legal",\#
        "clear":[],\#
        "notices":[],\#
        "createdAt":"2026-04-01T10:11:40+09:00",\#
        "fetchedAt":null,\#
        "progress":null,\#
        "counts":null,\#
        "outcomes":null,\#
        "waitingUntil":null,\#
        "waitingFor":null,\#
        "error":null,\#
        "undoes":"april"\#
        }\#
        }\#
        }\#
        ]\#
        },\#
        {\#
        "name":"unsubscribe",\#
        "summary":"Cancel a subscription",\#
        "description":"Subscriptions to other jobs remain.",\#
        "paramStructure":"by-name",\#
        "x-changes":"session",\#
        "params":[\#
        {\#
        "name":"job",\#
        "description":"One job. Default: all subscriptions of this connection.",\#
        "required":false,\#
        "schema":{"$ref":"#/components/schemas/JobName"}\#
        }\#
        ],\#
        "result":{\#
        "name":"result",\#
        "schema":{\#
        "type":"object",\#
        "properties":{\#
        "all":{"description":"True if this connection is subscribed to all jobs.","type":"boolean"},\#
        "jobs":{\#
        "description":"Single jobs that this connection is subscribed to.",\#
        "type":"array",\#
        "items":{"$ref":"#/components/schemas/JobName"}\#
        }\#
        },\#
        "required":["all","jobs"]\#
        }\#
        },\#
        "errors":[{"$ref":"#/components/errors/invalidParams"}],\#
        "examples":[\#
        {\#
        "name":"one job",\#
        "params":[{"name":"job","value":"april"}],\#
        "result":{"name":"result","value":{"all":false,"jobs":[]}}\#
        },\#
        {"name":"all jobs","params":[],"result":{"name":"result","value":{"all":false,"jobs":[]}}}\#
        ]\#
        },\#
        {\#
        "name":"verifyHistory",\#
        "summary":"Integrity check of the audit log",\#
        "description":"Computes the hash of every entry again, from the first on. It reports the first entry that was \#
        edited, inserted, moved or removed. A copy of `head` that is kept elsewhere proves later that no entry up to \#
        it has changed.",\#
        "paramStructure":"by-name",\#
        "x-changes":"nothing",\#
        "params":[],\#
        "result":{\#
        "name":"result",\#
        "schema":{\#
        "type":"object",\#
        "properties":{\#
        "ok":{"description":"True if every entry is as it was written.","type":"boolean"},\#
        "entries":{"description":"Number of valid entries, from the first on.","type":"integer","minimum":0},\#
        "head":{\#
        "description":"Hash of the last valid entry, in hexadecimal; null if there is none.",\#
        "anyOf":[{"type":"string"},{"type":"null"}]\#
        },\#
        "fault":{\#
        "description":"Kind of damage; null if there is none.",\#
        "anyOf":[{"$ref":"#/components/schemas/HistoryFault"},{"type":"null"}]\#
        },\#
        "number":{\#
        "description":"Number of the first invalid entry.",\#
        "anyOf":[{"type":"integer","minimum":1},{"type":"null"}]\#
        }\#
        },\#
        "required":["ok","entries","head","fault","number"]\#
        }\#
        },\#
        "errors":[\#
        {"$ref":"#/components/errors/invalidParams"},\#
        {"$ref":"#/components/errors/ledgerBusy"},\#
        {"$ref":"#/components/errors/ledgerFull"},\#
        {"$ref":"#/components/errors/ledgerUnusable"},\#
        {"$ref":"#/components/errors/ledgerRestored"}\#
        ],\#
        "examples":[\#
        {\#
        "name":"everything in order",\#
        "params":[],\#
        "result":{\#
        "name":"result",\#
        "value":{\#
        "ok":true,\#
        "entries":7,\#
        "head":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",\#
        "fault":null,\#
        "number":null\#
        }\#
        }\#
        },\#
        {\#
        "name":"removed entry",\#
        "params":[],\#
        "result":{\#
        "name":"result",\#
        "value":{\#
        "ok":false,\#
        "entries":5,\#
        "head":"60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752",\#
        "fault":"missing",\#
        "number":6\#
        }\#
        }\#
        }\#
        ]\#
        }\#
        ],\#
        "components":{\#
        "schemas":{\#
        "ErrorKind":{\#
        "title":"ErrorKind",\#
        "description":"Kinds of errors.",\#
        "type":"string",\#
        "enum":[\#
        "parseError",\#
        "invalidRequest",\#
        "methodNotFound",\#
        "invalidParams",\#
        "internalError",\#
        "requestCancelled",\#
        "unauthenticated",\#
        "notConfigured",\#
        "unknownConnection",\#
        "unknownJob",\#
        "jobExists",\#
        "jobNotReady",\#
        "jobBusy",\#
        "jobExpired",\#
        "serviceClosed",\#
        "serviceRefused",\#
        "serviceUnavailable",\#
        "incompleteList",\#
        "createDefaultsRequired",\#
        "unknownChoice",\#
        "unknownEmployees",\#
        "alreadySelected",\#
        "limitExceeded",\#
        "ledgerBusy",\#
        "ledgerFull",\#
        "tooLarge",\#
        "cancelled",\#
        "rateLimited",\#
        "invalidResponse",\#
        "wrongTenant",\#
        "digestMismatch",\#
        "ledgerUnusable",\#
        "ledgerRestored",\#
        "recordRefused",\#
        "recordNotFound",\#
        "planLimitExceeded",\#
        "outcomeUnknown",\#
        "notKept",\#
        "nothingToResolve",\#
        "ambiguousEmployee",\#
        "candidateRequired",\#
        "unknownDecision",\#
        "contradictingDecision"\#
        ]\#
        },\#
        "Actor":{\#
        "title":"Actor",\#
        "description":"Person or program that makes the request, named by the host program. The history keeps it; \#
        renkei does not interpret it.",\#
        "type":"string",\#
        "minLength":1,\#
        "maxLength":128\#
        },\#
        "Alteration":{\#
        "title":"Alteration",\#
        "description":"Field that the service stored with another value than the one sent.",\#
        "type":"object",\#
        "properties":{\#
        "field":{"$ref":"#/components/schemas/Field"},\#
        "sent":{"description":"Value that was sent.","type":["string","null"]},\#
        "stored":{"description":"Value that was read back.","type":["string","null"]}\#
        },\#
        "required":["field","sent","stored"]\#
        },\#
        "BilingualText":{\#
        "title":"BilingualText",\#
        "description":"Text in Japanese and English.",\#
        "type":"object",\#
        "properties":{\#
        "ja":{"description":"Japanese text.","type":"string"},\#
        "en":{"description":"English text.","type":"string"}\#
        },\#
        "required":["ja","en"]\#
        },\#
        "BusinessEstablishment":{\#
        "title":"BusinessEstablishment",\#
        "description":"所属事業所: business establishment in SmartHR.",\#
        "type":"object",\#
        "properties":{\#
        "id":{"description":"Id of the business establishment.","type":"string"},\#
        "name":{"description":"Name.","type":"string"}\#
        },\#
        "required":["id","name"]\#
        },\#
        "Candidate":{\#
        "title":"Candidate",\#
        "description":"Record of the target that a finding names, which may be of the same person.",\#
        "type":"object",\#
        "properties":{\#
        "id":{"$ref":"#/components/schemas/RowID"},\#
        "employeeCode":{\#
        "description":"Its employee code; null if it has none.",\#
        "anyOf":[{"$ref":"#/components/schemas/EmployeeCode"},{"type":"null"}]\#
        }\#
        },\#
        "required":["id","employeeCode"]\#
        },\#
        "CheckEntry":{\#
        "title":"CheckEntry",\#
        "description":"One entry of the preflight check.",\#
        "type":"object",\#
        "properties":{\#
        "subject":{"$ref":"#/components/schemas/CheckSubject"},\#
        "side":{\#
        "description":"Service concerned; null for this host.",\#
        "anyOf":[{"$ref":"#/components/schemas/Side"},{"type":"null"}]\#
        },\#
        "state":{"$ref":"#/components/schemas/CheckState"},\#
        "message":{"$ref":"#/components/schemas/BilingualText"},\#
        "advice":{\#
        "description":"Recommended action; null if there is none.",\#
        "anyOf":[{"$ref":"#/components/schemas/BilingualText"},{"type":"null"}]\#
        }\#
        },\#
        "required":["subject","side","state","message","advice"]\#
        },\#
        "CheckState":{\#
        "title":"CheckState",\#
        "description":"Result of one preflight check.",\#
        "type":"string",\#
        "enum":["ok","notice","failed","unknown"],\#
        "x-labels":{\#
        "ok":{"ja":"正常","en":"OK"},\#
        "notice":{"ja":"注意","en":"Notice"},\#
        "failed":{"ja":"異常","en":"Failed"},\#
        "unknown":{"ja":"未確認","en":"Not checked"}\#
        }\#
        },\#
        "CheckSubject":{\#
        "title":"CheckSubject",\#
        "description":"Subject of one preflight check.",\#
        "type":"string",\#
        "enum":[\#
        "token",\#
        "tenant",\#
        "readPermission",\#
        "writePermission",\#
        "readableFields",\#
        "allowedIP",\#
        "choices",\#
        "closedHours",\#
        "clockSkew",\#
        "stateDirectory"\#
        ],\#
        "x-labels":{\#
        "token":{"ja":"アクセストークン","en":"Access token"},\#
        "tenant":{"ja":"契約企業","en":"Tenant"},\#
        "readPermission":{"ja":"参照権限","en":"Read permission"},\#
        "writePermission":{"ja":"更新権限","en":"Write permission"},\#
        "readableFields":{"ja":"参照できる項目","en":"Readable fields"},\#
        "allowedIP":{"ja":"許可IPアドレス","en":"Allowed IP address"},\#
        "choices":{"ja":"登録時の選択肢","en":"Options for new employees"},\#
        "closedHours":{"ja":"メンテナンス時間帯","en":"Closed hours"},\#
        "clockSkew":{"ja":"時刻のずれ","en":"Clock skew"},\#
        "stateDirectory":{"ja":"保存先フォルダ","en":"State folder"}\#
        }\#
        },\#
        "ClassCounts":{\#
        "title":"ClassCounts",\#
        "description":"Number of listed source employees in each class.",\#
        "type":"object",\#
        "properties":{\#
        "new":{"description":"新規登録.","type":"integer","minimum":0},\#
        "changed":{"description":"差分あり.","type":"integer","minimum":0},\#
        "unchanged":{"description":"差分なし.","type":"integer","minimum":0},\#
        "blocked":{"description":"要確認.","type":"integer","minimum":0}\#
        },\#
        "required":["new","changed","unchanged","blocked"]\#
        },\#
        "ClearableField":{\#
        "title":"ClearableField",\#
        "description":"Field in which a blank source value may erase the target's value, if the request names it.",\#
        "type":"string",\#
        "enum":[\#
        "lastName",\#
        "firstName",\#
        "lastNameKana",\#
        "firstNameKana",\#
        "gender",\#
        "birthDate",\#
        "email",\#
        "hireDate",\#
        "resignationDate"\#
        ],\#
        "x-labels":{\#
        "lastName":{"ja":"姓","en":"Last name"},\#
        "firstName":{"ja":"名","en":"First name"},\#
        "lastNameKana":{"ja":"姓（カナ）","en":"Last name in kana"},\#
        "firstNameKana":{"ja":"名（カナ）","en":"First name in kana"},\#
        "gender":{"ja":"性別","en":"Gender"},\#
        "birthDate":{"ja":"生年月日","en":"Birth date"},\#
        "email":{"ja":"メールアドレス","en":"E-mail address"},\#
        "hireDate":{"ja":"入社年月日","en":"Hire date"},\#
        "resignationDate":{"ja":"退職年月日","en":"Resignation date"}\#
        }\#
        },\#
        "CodePoints":{\#
        "title":"CodePoints",\#
        "description":"Characters of a field by their numbers in Unicode, such as `U+5C71 U+7530 U+200B`.",\#
        "type":"object",\#
        "properties":{\#
        "source":{"description":"Null if the source has no text.","type":["string","null"]},\#
        "target":{"description":"Null if the target has no text.","type":["string","null"]}\#
        },\#
        "required":["source","target"]\#
        },\#
        "ConnectionName":{\#
        "title":"ConnectionName",\#
        "description":"連携設定: name of a connection in the settings.",\#
        "type":"string",\#
        "minLength":1,\#
        "maxLength":64\#
        },\#
        "CreateDefault":{\#
        "title":"CreateDefault",\#
        "description":"Values for new employees that the source does not provide. They never apply to existing \#
        employees.",\#
        "oneOf":[\#
        {"title":"smartHR","$ref":"#/components/schemas/SmartHRCreateDefault"},\#
        {"title":"kingOfTime","$ref":"#/components/schemas/KingOfTimeCreateDefault"}\#
        ]\#
        },\#
        "CreateDefaults":{\#
        "title":"CreateDefaults",\#
        "description":"One default for all selected new employees, or a list of defaults for groups of them.",\#
        "oneOf":[\#
        {"title":"one","$ref":"#/components/schemas/CreateDefault"},\#
        {\#
        "title":"list",\#
        "type":"array",\#
        "items":{"$ref":"#/components/schemas/CreateDefault"},\#
        "minItems":1,\#
        "maxItems":1000\#
        }\#
        ]\#
        },\#
        "Cursor":{\#
        "title":"Cursor",\#
        "description":"Opaque position of the next page.",\#
        "type":"string",\#
        "minLength":1,\#
        "maxLength":512\#
        },\#
        "Date":{"title":"Date","description":"Calendar date in Japan.","type":"string","format":"date"},\#
        "Decision":{\#
        "title":"Decision",\#
        "description":"Decision about an employee's findings. Missing data is corrected in the source instead.",\#
        "type":"string",\#
        "enum":["samePerson","differentPerson","takeOver","leaveOut","rehired","accept","useSource","keepTarget"],\#
        "x-labels":{\#
        "samePerson":{"ja":"同一人物として連携する","en":"Both records are of one person: write"},\#
        "differentPerson":{"ja":"別の人として扱う","en":"The records are of two people"},\#
        "takeOver":{\#
        "ja":"連携先の記録を引き継ぎ、前の人のメールアドレスを残さない",\#
        "en":"The target's record is this person's from now on; no address of the other person stays"\#
        },\#
        "leaveOut":{"ja":"この方向の連携の対象外にする","en":"Leave the person out of this direction"},\#
        "rehired":{"ja":"再入社として退職年月日を消し、入社年月日を書き込む","en":"Rehired: clear the resignation date, write the hire date"},\#
        "accept":{"ja":"確認済みとして進める","en":"Looked at, go on"},\#
        "useSource":{"ja":"取得元の値を書き込む","en":"Write the source's value"},\#
        "keepTarget":{"ja":"同期先の値を残す","en":"Keep the target's value this time"}\#
        }\#
        },\#
        "DecisionID":{\#
        "title":"DecisionID",\#
        "description":"Id of a decision that lasts. It is never given again.",\#
        "type":"string",\#
        "minLength":1,\#
        "maxLength":64\#
        },\#
        "DiffRow":{\#
        "title":"DiffRow",\#
        "description":"Comparison of one source employee, or one person whom the comparison does not list.",\#
        "type":"object",\#
        "properties":{\#
        "id":{\#
        "$ref":"#/components/schemas/RowID",\#
        "description":"Id of the source's record; of the target's record for class `targetOnly`."\#
        },\#
        "employeeCode":{\#
        "description":"Null for an employee without a code.",\#
        "anyOf":[{"$ref":"#/components/schemas/EmployeeCode"},{"type":"null"}]\#
        },\#
        "name":{\#
        "description":"Last and first name in the source; in the target for class `targetOnly`.",\#
        "type":"string"\#
        },\#
        "class":{"$ref":"#/components/schemas/RowClass"},\#
        "reason":{\#
        "$ref":"#/components/schemas/UnlistedReason",\#
        "description":"Reason of class `leftOut` or `targetOnly`; absent in other classes."\#
        },\#
        "stillActive":{\#
        "description":"True for a `leftOut` person with the reason `resigned` whom the target has without a \#
        resignation date on or before the base date; else absent.",\#
        "type":"boolean"\#
        },\#
        "differences":{"type":"array","items":{"$ref":"#/components/schemas/Difference"}},\#
        "values":{\#
        "description":"In rows of the class `new` only: every value to be written, in the order of the fields.",\#
        "type":"array",\#
        "items":{"$ref":"#/components/schemas/NewValue"}\#
        },\#
        "findings":{"type":"array","items":{"$ref":"#/components/schemas/Finding"}},\#
        "legalNameFields":{\#
        "description":"With the name style `business`: fields that show the legal name, because the business name is \#
        blank.",\#
        "type":"array",\#
        "items":{"$ref":"#/components/schemas/Field"}\#
        }\#
        },\#
        "required":["id","employeeCode","name","class","differences","findings"]\#
        },\#
        "Difference":{\#
        "title":"Difference",\#
        "description":"差分: one field that differs.",\#
        "type":"object",\#
        "properties":{\#
        "field":{"$ref":"#/components/schemas/Field"},\#
        "before":{"description":"Current value in the target; null if there is none.","type":["string","null"]},\#
        "after":{\#
        "description":"Value to be written; null erases the value, and occurs only in fields named in `clear`.",\#
        "type":["string","null"]\#
        }\#
        },\#
        "required":["field","before","after"]\#
        },\#
        "Digest":{\#
        "title":"Digest",\#
        "description":"Digest of the content that was shown. It changes with any change of that content.",\#
        "type":"string",\#
        "minLength":1,\#
        "maxLength":128\#
        },\#
        "Direction":{\#
        "title":"Direction",\#
        "description":"方向: direction from the service that is read (the source) to the one that is written (the \#
        target).",\#
        "type":"string",\#
        "enum":["kingOfTimeToSmartHR","smartHRToKingOfTime"],\#
        "x-labels":{\#
        "kingOfTimeToSmartHR":{"ja":"KING OF TIMEからSmartHRに取り込む","en":"From KING OF TIME to SmartHR"},\#
        "smartHRToKingOfTime":{"ja":"SmartHRからKING OF TIMEに送る","en":"From SmartHR to KING OF TIME"}\#
        }\#
        },\#
        "Division":{\#
        "title":"Division",\#
        "description":"所属: division in KING OF TIME.",\#
        "type":"object",\#
        "properties":{"code":{"description":"Code.","type":"string"},"name":{"description":"Name.","type":"string"}},\#
        "required":["code","name"]\#
        },\#
        "EmployeeClass":{\#
        "title":"EmployeeClass",\#
        "description":"変更差分: class of a source employee whom the comparison lists. `new` exists only in the source. \#
        `changed` and `unchanged` exist on both sides, with and without a difference. `blocked` requires a decision \#
        or a correction first; its findings give the reasons.",\#
        "type":"string",\#
        "enum":["new","changed","unchanged","blocked"],\#
        "x-labels":{\#
        "new":{"ja":"新規登録","en":"New"},\#
        "changed":{"ja":"差分あり","en":"Changed"},\#
        "unchanged":{"ja":"差分なし","en":"Unchanged"},\#
        "blocked":{"ja":"要確認","en":"Blocked"}\#
        }\#
        },\#
        "EmployeeCode":{\#
        "title":"EmployeeCode",\#
        "description":"社員番号・従業員コード: key that matches the records of the two sides. Leading zeros are significant.",\#
        "type":"string",\#
        "minLength":1,\#
        "maxLength":255\#
        },\#
        "ExceededLimit":{\#
        "title":"ExceededLimit",\#
        "description":"Limit in the settings that a sync would exceed.",\#
        "type":"object",\#
        "properties":{\#
        "limit":{\#
        "description":"`creates`, `changes`, `changedPercent`, `resignations` (resignation dates where the target has \#
        none), `cleared`, `everyone` (every employee on both sides would change at once) or `shorterListPercent` (a \#
        list is much shorter than in the last fetch).",\#
        "type":"string"\#
        },\#
        "count":{"description":"Value that the sync would reach.","type":"integer","minimum":0},\#
        "allowed":{"description":"Maximum that the limit allows.","type":"integer","minimum":0}\#
        },\#
        "required":["limit","count","allowed"]\#
        },\#
        "Failure":{\#
        "title":"Failure",\#
        "description":"Error of a job, or of one employee in it.",\#
        "type":"object",\#
        "properties":{\#
        "kind":{"$ref":"#/components/schemas/ErrorKind","description":"Kind of error, as in the list of errors."},\#
        "message":{"description":"English message.","type":"string"},\#
        "messageJa":{"description":"Japanese message.","type":"string"}\#
        },\#
        "required":["kind","message","messageJa"]\#
        },\#
        "Field":{\#
        "title":"Field",\#
        "description":"The ten fields that both services have, in display order.",\#
        "type":"string",\#
        "enum":[\#
        "employeeCode",\#
        "lastName",\#
        "firstName",\#
        "lastNameKana",\#
        "firstNameKana",\#
        "gender",\#
        "birthDate",\#
        "email",\#
        "hireDate",\#
        "resignationDate"\#
        ],\#
        "x-labels":{\#
        "employeeCode":{"ja":"社員番号","en":"Employee code"},\#
        "lastName":{"ja":"姓","en":"Last name"},\#
        "firstName":{"ja":"名","en":"First name"},\#
        "lastNameKana":{"ja":"姓（カナ）","en":"Last name in kana"},\#
        "firstNameKana":{"ja":"名（カナ）","en":"First name in kana"},\#
        "gender":{"ja":"性別","en":"Gender"},\#
        "birthDate":{"ja":"生年月日","en":"Birth date"},\#
        "email":{"ja":"メールアドレス","en":"E-mail address"},\#
        "hireDate":{"ja":"入社年月日","en":"Hire date"},\#
        "resignationDate":{"ja":"退職年月日","en":"Resignation date"}\#
        }\#
        },\#
        "FieldExplanation":{\#
        "title":"FieldExplanation",\#
        "description":"Comparison of one field.",\#
        "type":"object",\#
        "properties":{\#
        "field":{"$ref":"#/components/schemas/Field"},\#
        "source":{"$ref":"#/components/schemas/FieldReading"},\#
        "target":{\#
        "description":"Null for an employee who is not in the target.",\#
        "anyOf":[{"$ref":"#/components/schemas/FieldReading"},{"type":"null"}]\#
        },\#
        "normalisedSource":{"description":"Normalised value of the source.","type":["string","null"]},\#
        "normalisedTarget":{"description":"Normalised value of the target.","type":["string","null"]},\#
        "equal":{\#
        "description":"True if both values are equal; null if they were not compared.",\#
        "type":["boolean","null"]\#
        },\#
        "rules":{\#
        "description":"Names of the normalisation rules that changed a value, in the order of their use.",\#
        "type":"array",\#
        "items":{"type":"string"}\#
        },\#
        "codePoints":{\#
        "$ref":"#/components/schemas/CodePoints",\#
        "description":"Characters of both sides; present where the eye does not see how the texts differ: invisible \#
        characters, variation selectors, compatibility ideographs, width."\#
        },\#
        "nameStyle":{\#
        "$ref":"#/components/schemas/NameStyle",\#
        "description":"For a name field: the kind of name that was used."\#
        },\#
        "findings":{\#
        "description":"Findings about this field.",\#
        "type":"array",\#
        "items":{"$ref":"#/components/schemas/Finding"}\#
        }\#
        },\#
        "required":["field","source","target","normalisedSource","normalisedTarget","equal","rules","findings"]\#
        },\#
        "FieldReading":{\#
        "title":"FieldReading",\#
        "description":"One field of one record as it was read.",\#
        "type":"object",\#
        "properties":{\#
        "state":{"$ref":"#/components/schemas/ReadingState"},\#
        "raw":{"description":"Text that the service sent; null if it sent none.","type":["string","null"]}\#
        },\#
        "required":["state","raw"]\#
        },\#
        "Finding":{\#
        "title":"Finding",\#
        "description":"要確認事項: fact about one employee that a person should review. It is not an error.",\#
        "type":"object",\#
        "properties":{\#
        "code":{"$ref":"#/components/schemas/FindingCode"},\#
        "severity":{"$ref":"#/components/schemas/FindingSeverity"},\#
        "field":{\#
        "description":"Field concerned; null if there is none.",\#
        "anyOf":[{"$ref":"#/components/schemas/Field"},{"type":"null"}]\#
        },\#
        "message":{"$ref":"#/components/schemas/BilingualText"},\#
        "values":{\#
        "description":"Values that led to the finding, each under a short name. `otherID`, `otherCode` and `side` \#
        name another record, `decision` the decision that has answered the finding.",\#
        "type":"object",\#
        "additionalProperties":{"type":"string"}\#
        },\#
        "decisions":{\#
        "description":"Decisions that answer it, see `resolve`. Absent if there are none.",\#
        "type":"array",\#
        "items":{"$ref":"#/components/schemas/Decision"}\#
        }\#
        },\#
        "required":["code","severity","field","message","values"]\#
        },\#
        "FindingCode":{\#
        "title":"FindingCode",\#
        "description":"要確認事項: reason why a row is blocked or should be reviewed.",\#
        "type":"string",\#
        "enum":[\#
        "missingEmployeeCode",\#
        "duplicateEmployeeCode",\#
        "similarEmployeeCode",\#
        "probableSamePerson",\#
        "differentPerson",\#
        "codeReused",\#
        "codesSwapped",\#
        "missingRequiredField",\#
        "unmappedValue",\#
        "unreadableField",\#
        "possibleRehire",\#
        "retiredWithoutDate",\#
        "invalidForTarget",\#
        "changedOnBothSides",\#
        "notKept",\#
        "changedSinceSync",\#
        "createdBySync",\#
        "noPunchesAfterResignation",\#
        "sharedEmail",\#
        "emailHandedOn",\#
        "emailsSwapped"\#
        ],\#
        "x-labels":{\#
        "missingEmployeeCode":{"ja":"社員番号がありません","en":"Employee code is missing"},\#
        "duplicateEmployeeCode":{"ja":"社員番号が重複しています","en":"Several employees have this code"},\#
        "similarEmployeeCode":{\#
        "ja":"よく似た社員番号の従業員がいます",\#
        "en":"The target has a similar code: only width, case, zero padding or something invisible differ"\#
        },\#
        "probableSamePerson":{"ja":"別の社員番号の同一人物と思われます","en":"Probably the same person under another code"},\#
        "differentPerson":{"ja":"社員番号は同じですが別の人と思われます","en":"The code is the same, but probably not the person"},\#
        "codeReused":{"ja":"社員番号が別の人に使われています","en":"The code and the linked person no longer belong together"},\#
        "codesSwapped":{"ja":"社員番号が入れ替わっています","en":"The codes of two employees were swapped"},\#
        "missingRequiredField":{"ja":"登録に必要な項目がありません","en":"A field that the target requires is missing"},\#
        "unmappedValue":{"ja":"未知の値です","en":"The value is not understood"},\#
        "unreadableField":{"ja":"項目を読み取れません","en":"The token may not read the field"},\#
        "possibleRehire":{"ja":"再入社の可能性があります","en":"Possibly rehired after a resignation"},\#
        "retiredWithoutDate":{"ja":"退職済ですが退職年月日がありません","en":"Retired without a resignation date"},\#
        "invalidForTarget":{"ja":"同期先が受け付けない値です","en":"The target does not accept the value"},\#
        "changedOnBothSides":{"ja":"両方で変更されています","en":"Changed on both sides since the last sync"},\#
        "notKept":{"ja":"サービスがそのまま保存できなかった値です","en":"A service could not keep the value as it was sent"},\#
        "changedSinceSync":{"ja":"同期後に変更されています","en":"Changed since the sync that is to be undone"},\#
        "createdBySync":{"ja":"同期で登録された従業員です","en":"Created by the sync that is to be undone; renkei never deletes"},\#
        "noPunchesAfterResignation":{\#
        "ja":"退職日の翌日から打刻できません",\#
        "en":"No punches from the day after the resignation date"\#
        },\#
        "sharedEmail":{"ja":"ほかの従業員とメールアドレスが同じになります","en":"Two employees would have the same e-mail address"},\#
        "emailHandedOn":{"ja":"ほかの従業員のメールアドレスを引き継ぎます","en":"Takes over another employee's e-mail address"},\#
        "emailsSwapped":{"ja":"メールアドレスが入れ替わっています","en":"The e-mail addresses of two employees were swapped"}\#
        }\#
        },\#
        "FindingSeverity":{\#
        "title":"FindingSeverity",\#
        "description":"Effect of a finding on its row.",\#
        "type":"string",\#
        "enum":["blocking","notice"],\#
        "x-labels":{"blocking":{"ja":"要確認","en":"Blocks the row"},"notice":{"ja":"参考","en":"Notice only"}}\#
        },\#
        "HistoryEntry":{\#
        "title":"HistoryEntry",\#
        "description":"One entry of the audit log.",\#
        "type":"object",\#
        "properties":{\#
        "number":{"description":"Sequence number, from 1 and without gaps.","type":"integer","minimum":1},\#
        "at":{"$ref":"#/components/schemas/Timestamp","description":"Time of the event."},\#
        "event":{"$ref":"#/components/schemas/HistoryEvent"},\#
        "job":{\#
        "description":"Job; null for an event that concerns a connection or the whole ledger.",\#
        "anyOf":[{"$ref":"#/components/schemas/JobName"},{"type":"null"}]\#
        },\#
        "connection":{\#
        "description":"Connection; null for an event that concerns the whole ledger.",\#
        "anyOf":[{"$ref":"#/components/schemas/ConnectionName"},{"type":"null"}]\#
        },\#
        "actor":{\#
        "description":"Person or program that made the request, named by the host program.",\#
        "anyOf":[{"$ref":"#/components/schemas/Actor"},{"type":"null"}]\#
        },\#
        "id":{\#
        "description":"Source record of the employee concerned.",\#
        "anyOf":[{"$ref":"#/components/schemas/RowID"},{"type":"null"}]\#
        },\#
        "employeeCode":{\#
        "description":"Employee code; null after the job has been forgotten.",\#
        "anyOf":[{"$ref":"#/components/schemas/EmployeeCode"},{"type":"null"}]\#
        },\#
        "fields":{\#
        "description":"Fields that were sent.",\#
        "type":"array",\#
        "items":{"$ref":"#/components/schemas/Field"}\#
        },\#
        "outcome":{\#
        "description":"Outcome of a write.",\#
        "anyOf":[{"$ref":"#/components/schemas/Outcome"},{"type":"null"}]\#
        },\#
        "detail":{\#
        "description":"Further detail of the event: a decision and the id of the other record, a digest, a kind of \#
        error, or counts.",\#
        "anyOf":[{"type":"string"},{"type":"null"}]\#
        },\#
        "reason":{\#
        "description":"Reason given in the request; null after the job has been forgotten.",\#
        "anyOf":[{"type":"string"},{"type":"null"}]\#
        },\#
        "hash":{\#
        "description":"SHA-256 of the entry and of the hash of the entry before it, in hexadecimal.",\#
        "type":"string"\#
        }\#
        },\#
        "required":[\#
        "number",\#
        "at",\#
        "event",\#
        "job",\#
        "connection",\#
        "actor",\#
        "id",\#
        "employeeCode",\#
        "fields",\#
        "outcome",\#
        "detail",\#
        "reason",\#
        "hash"\#
        ]\#
        },\#
        "HistoryEvent":{\#
        "title":"HistoryEvent",\#
        "description":"Event recorded by an entry of the audit log.",\#
        "type":"string",\#
        "enum":[\#
        "fetch",\#
        "sync",\#
        "retry",\#
        "resume",\#
        "cancel",\#
        "undo",\#
        "forget",\#
        "read",\#
        "override",\#
        "resolve",\#
        "revoke",\#
        "write",\#
        "adopt"\#
        ],\#
        "x-labels":{\#
        "fetch":{"ja":"取得の指示","en":"Fetch requested"},\#
        "sync":{"ja":"同期の指示","en":"Sync requested"},\#
        "retry":{"ja":"再実行の指示","en":"Retry requested"},\#
        "resume":{"ja":"再開の指示","en":"Resume requested"},\#
        "cancel":{"ja":"中止の指示","en":"Cancel requested"},\#
        "undo":{"ja":"取り消しの指示","en":"Undo requested"},\#
        "forget":{"ja":"個人情報の消去","en":"Personal data erased"},\#
        "read":{"ja":"一覧の取得","en":"Lists read from both services"},\#
        "override":{"ja":"上限超過の承認","en":"Exceeded limit approved"},\#
        "resolve":{"ja":"要確認事項の判断","en":"Findings resolved"},\#
        "revoke":{"ja":"判断の取り消し","en":"Decision taken back"},\#
        "write":{"ja":"書き込み","en":"Write to an employee"},\#
        "adopt":{"ja":"復元した台帳の使用開始","en":"Restored ledger adopted"}\#
        }\#
        },\#
        "HistoryFault":{\#
        "title":"HistoryFault",\#
        "description":"Kind of damage to the audit log.",\#
        "type":"string",\#
        "enum":["altered","missing"],\#
        "x-labels":{\#
        "altered":{"ja":"書き換え、挿入、または並べ替え","en":"Edited, inserted or moved"},\#
        "missing":{"ja":"欠落","en":"Missing"}\#
        }\#
        },\#
        "Job":{\#
        "title":"Job",\#
        "description":"同期ジョブ: one run of comparison and sync, kept in the ledger.",\#
        "type":"object",\#
        "properties":{\#
        "job":{"$ref":"#/components/schemas/JobName"},\#
        "state":{"$ref":"#/components/schemas/JobState"},\#
        "label":{"$ref":"#/components/schemas/BilingualText","description":"Display text of the state."},\#
        "connection":{"$ref":"#/components/schemas/ConnectionName"},\#
        "direction":{"$ref":"#/components/schemas/Direction"},\#
        "baseDate":{"$ref":"#/components/schemas/Date","description":"従業員情報取得基準日."},\#
        "nameStyle":{"$ref":"#/components/schemas/NameStyle"},\#
        "clear":{\#
        "description":"Fields in which a blank source value may erase the target's value.",\#
        "type":"array",\#
        "items":{"$ref":"#/components/schemas/ClearableField"}\#
        },\#
        "leavers":{\#
        "description":"True if the job lists people who resigned on or before the base date for their resignation \#
        date; else absent.",\#
        "type":"boolean"\#
        },\#
        "notices":{\#
        "description":"Facts about the job as a whole, once both services have been read.",\#
        "type":"array",\#
        "items":{"$ref":"#/components/schemas/JobNotice"}\#
        },\#
        "createdAt":{"$ref":"#/components/schemas/Timestamp","description":"Time of the request."},\#
        "fetchedAt":{\#
        "description":"Time at which both services had been read; null until then.",\#
        "anyOf":[{"$ref":"#/components/schemas/Timestamp"},{"type":"null"}]\#
        },\#
        "progress":{\#
        "description":"Progress while the job is fetching, syncing or waiting; else null.",\#
        "anyOf":[{"$ref":"#/components/schemas/Progress"},{"type":"null"}]\#
        },\#
        "counts":{\#
        "description":"Counts after the fetch; null before.",\#
        "anyOf":[{"$ref":"#/components/schemas/ClassCounts"},{"type":"null"}]\#
        },\#
        "leftOut":{\#
        "$ref":"#/components/schemas/LeftOutCounts",\#
        "description":"Source employees who are left out; absent before the end of the fetch."\#
        },\#
        "outcomes":{\#
        "description":"Outcomes after a sync has started; null before.",\#
        "anyOf":[{"$ref":"#/components/schemas/OutcomeCounts"},{"type":"null"}]\#
        },\#
        "waitingUntil":{\#
        "description":"Time at which a waiting job continues by itself; else null.",\#
        "anyOf":[{"$ref":"#/components/schemas/Timestamp"},{"type":"null"}]\#
        },\#
        "waitingFor":{\#
        "description":"Reason for waiting; null if the job is not waiting.",\#
        "anyOf":[{"$ref":"#/components/schemas/WaitReason"},{"type":"null"}]\#
        },\#
        "error":{\#
        "description":"Error of a failed job; else null.",\#
        "anyOf":[{"$ref":"#/components/schemas/Failure"},{"type":"null"}]\#
        },\#
        "forgotten":{\#
        "description":"True after `forget` has erased the personal data; absent before.",\#
        "type":"boolean"\#
        },\#
        "undoes":{\#
        "$ref":"#/components/schemas/JobName",\#
        "description":"Job that this one would undo; absent in other jobs."\#
        }\#
        },\#
        "required":[\#
        "job",\#
        "state",\#
        "label",\#
        "connection",\#
        "direction",\#
        "baseDate",\#
        "nameStyle",\#
        "clear",\#
        "notices",\#
        "createdAt",\#
        "fetchedAt",\#
        "progress",\#
        "counts",\#
        "outcomes",\#
        "waitingUntil",\#
        "waitingFor",\#
        "error"\#
        ]\#
        },\#
        "JobName":{\#
        "title":"JobName",\#
        "description":"Name of a job. The caller may choose it: the same name with the same params returns the same \#
        job.",\#
        "type":"string",\#
        "minLength":1,\#
        "maxLength":64,\#
        "pattern":"^[A-Za-z0-9._-]+$"\#
        },\#
        "JobNotice":{\#
        "title":"JobNotice",\#
        "description":"Fact about a job as a whole that a person should know before a sync.",\#
        "type":"object",\#
        "properties":{\#
        "code":{"$ref":"#/components/schemas/JobNoticeCode"},\#
        "side":{"$ref":"#/components/schemas/Side","description":"Service concerned; absent if it is both."},\#
        "field":{"$ref":"#/components/schemas/Field","description":"Field concerned; absent if there is none."},\#
        "message":{"$ref":"#/components/schemas/BilingualText"}\#
        },\#
        "required":["code","message"]\#
        },\#
        "JobNoticeCode":{\#
        "title":"JobNoticeCode",\#
        "description":"Kind of a job's notice.",\#
        "type":"string",\#
        "enum":["blankColumn","olderValues","notYetValues"],\#
        "x-labels":{\#
        "blankColumn":{"ja":"全員が空欄の項目です","en":"The field is blank for everybody, or the token may not read it"},\#
        "olderValues":{"ja":"連携元の値は過去の基準日時点のものです","en":"The source's values are those of a past base date"},\#
        "notYetValues":{\#
        "ja":"基準日が未来のため、今日の値と基準日の値が異なることがあります",\#
        "en":"The base date lies ahead: today's values and those of that day may differ"\#
        }\#
        }\#
        },\#
        "JobState":{\#
        "title":"JobState",\#
        "description":"State of a job.",\#
        "type":"string",\#
        "enum":["fetching","ready","syncing","waiting","done","interrupted","cancelled","failed","expired"],\#
        "x-labels":{\#
        "fetching":{"ja":"取得中","en":"Fetching"},\#
        "ready":{"ja":"同期待ち","en":"Ready to sync"},\#
        "syncing":{"ja":"同期中","en":"Syncing"},\#
        "waiting":{"ja":"待機中","en":"Waiting"},\#
        "done":{"ja":"同期完了","en":"Done"},\#
        "interrupted":{"ja":"中断","en":"Interrupted"},\#
        "cancelled":{"ja":"中止","en":"Cancelled"},\#
        "failed":{"ja":"失敗","en":"Failed"},\#
        "expired":{"ja":"期限切れ","en":"Expired"}\#
        }\#
        },\#
        "KingOfTimeCreateDefault":{\#
        "title":"KingOfTimeCreateDefault",\#
        "description":"Values for new employees in KING OF TIME.",\#
        "type":"object",\#
        "properties":{\#
        "codes":{\#
        "description":"New employees to whom this default applies. Default: all that no other default names.",\#
        "type":"array",\#
        "items":{"$ref":"#/components/schemas/EmployeeCode"},\#
        "minItems":1,\#
        "uniqueItems":true\#
        },\#
        "divisionCode":{"description":"所属: code of the division.","type":"string","minLength":1,"maxLength":128},\#
        "workingTypeCode":{\#
        "description":"雇用区分: code of the working type.",\#
        "type":"string",\#
        "minLength":1,\#
        "maxLength":128\#
        }\#
        },\#
        "required":["divisionCode","workingTypeCode"],\#
        "additionalProperties":false\#
        },\#
        "KingOfTimePlacement":{\#
        "title":"KingOfTimePlacement",\#
        "description":"Placement of a new employee in KING OF TIME.",\#
        "type":"object",\#
        "properties":{\#
        "divisionCode":{"description":"所属: code of the division.","type":"string","minLength":1,"maxLength":128},\#
        "workingTypeCode":{\#
        "description":"雇用区分: code of the working type.",\#
        "type":"string",\#
        "minLength":1,\#
        "maxLength":128\#
        }\#
        },\#
        "required":["divisionCode","workingTypeCode"],\#
        "additionalProperties":false\#
        },\#
        "LeftOutCounts":{\#
        "title":"LeftOutCounts",\#
        "description":"Number of source employees who are left out, by reason. They are in no class of `counts`; \#
        `diff` lists them as class `leftOut`.",\#
        "type":"object",\#
        "properties":{\#
        "notYetHired":{"description":"Hired after the base date.","type":"integer","minimum":0},\#
        "resigned":{"description":"Resigned on or before the base date.","type":"integer","minimum":0},\#
        "stillActive":{\#
        "description":"Of the resigned: the target has the person, and no resignation date on or before the base \#
        date.",\#
        "type":"integer",\#
        "minimum":0\#
        },\#
        "byDecision":{"description":"Left out by a decision.","type":"integer","minimum":0}\#
        },\#
        "required":["notYetHired","resigned","stillActive","byDecision"]\#
        },\#
        "NameStyle":{\#
        "title":"NameStyle",\#
        "description":"従業員氏名の設定: kind of name that is sent from SmartHR to KING OF TIME. The other direction always \#
        writes the legal name.",\#
        "type":"string",\#
        "enum":["legal","business"],\#
        "x-labels":{\#
        "legal":{"ja":"本名","en":"Legal name"},\#
        "business":{"ja":"ビジネスネーム","en":"Business name, or the legal name if blank"}\#
        }\#
        },\#
        "NewValue":{\#
        "title":"NewValue",\#
        "description":"Value of one field of a new employee.",\#
        "type":"object",\#
        "properties":{\#
        "field":{"$ref":"#/components/schemas/Field"},\#
        "value":{"description":"Value to be written.","type":"string"}\#
        },\#
        "required":["field","value"]\#
        },\#
        "Outcome":{\#
        "title":"Outcome",\#
        "description":"結果: final result of one selected employee.",\#
        "type":"string",\#
        "enum":["created","updated","skipped","blocked","stale","failed","unknown","notAttempted"],\#
        "x-labels":{\#
        "created":{"ja":"登録済み","en":"Created"},\#
        "updated":{"ja":"更新済み","en":"Updated"},\#
        "skipped":{"ja":"対象外","en":"Skipped: no write necessary"},\#
        "blocked":{"ja":"要確認","en":"Blocked by a finding"},\#
        "stale":{"ja":"変更を検知","en":"Changed since the diff; not written"},\#
        "failed":{"ja":"失敗","en":"Failed"},\#
        "unknown":{"ja":"結果不明","en":"Outcome unknown"},\#
        "notAttempted":{"ja":"未実施","en":"Not attempted"}\#
        }\#
        },\#
        "OutcomeCounts":{\#
        "title":"OutcomeCounts",\#
        "description":"Number of selected employees with each outcome. The sum is always the number of selected \#
        employees. During a sync, a pending employee counts as `notAttempted`, and one whose write is in flight as \#
        `unknown`.",\#
        "type":"object",\#
        "properties":{\#
        "created":{"description":"Created in the target.","type":"integer","minimum":0},\#
        "updated":{"description":"Updated in the target.","type":"integer","minimum":0},\#
        "skipped":{"description":"No write was necessary.","type":"integer","minimum":0},\#
        "blocked":{"description":"Blocked by a finding.","type":"integer","minimum":0},\#
        "stale":{"description":"Changed since the diff.","type":"integer","minimum":0},\#
        "failed":{"description":"Rejected by the service.","type":"integer","minimum":0},\#
        "unknown":{"description":"Outcome of the write is unknown.","type":"integer","minimum":0},\#
        "notAttempted":{"description":"Not attempted, or still pending.","type":"integer","minimum":0}\#
        },\#
        "required":["created","updated","skipped","blocked","stale","failed","unknown","notAttempted"]\#
        },\#
        "Override":{\#
        "title":"Override",\#
        "description":"Approval of a sync that exceeds a limit.",\#
        "type":"object",\#
        "properties":{\#
        "digest":{"$ref":"#/components/schemas/Digest","description":"Digest from the error `limitExceeded`."}\#
        },\#
        "required":["digest"],\#
        "additionalProperties":false\#
        },\#
        "PageLimit":{\#
        "title":"PageLimit",\#
        "description":"Maximum number of rows in a page. Default: 100.",\#
        "type":"integer",\#
        "minimum":1,\#
        "maximum":1000,\#
        "default":100\#
        },\#
        "Placement":{\#
        "title":"Placement",\#
        "description":"Placement of a new employee in the target.",\#
        "oneOf":[\#
        {"title":"smartHR","$ref":"#/components/schemas/SmartHRPlacement"},\#
        {"title":"kingOfTime","$ref":"#/components/schemas/KingOfTimePlacement"}\#
        ]\#
        },\#
        "PlanCounts":{\#
        "title":"PlanCounts",\#
        "description":"Number of selected employees with each planned action.",\#
        "type":"object",\#
        "properties":{\#
        "creates":{"description":"Employees to be created.","type":"integer","minimum":0},\#
        "updates":{"description":"Employees to be updated.","type":"integer","minimum":0},\#
        "skipped":{"description":"No write was necessary.","type":"integer","minimum":0},\#
        "blocked":{"description":"Blocked by a finding.","type":"integer","minimum":0}\#
        },\#
        "required":["creates","updates","skipped","blocked"]\#
        },\#
        "PlannedWrite":{\#
        "title":"PlannedWrite",\#
        "description":"One write that a sync would make.",\#
        "type":"object",\#
        "properties":{\#
        "id":{"$ref":"#/components/schemas/RowID"},\#
        "employeeCode":{"anyOf":[{"$ref":"#/components/schemas/EmployeeCode"},{"type":"null"}]},\#
        "name":{"description":"Last and first name in the source.","type":"string"},\#
        "action":{"$ref":"#/components/schemas/WriteAction"},\#
        "differences":{\#
        "description":"Current and new value of each field to be written.",\#
        "type":"array",\#
        "items":{"$ref":"#/components/schemas/Difference"}\#
        },\#
        "placement":{\#
        "description":"Placement of a new employee; null for an update.",\#
        "anyOf":[{"$ref":"#/components/schemas/Placement"},{"type":"null"}]\#
        },\#
        "findings":{"type":"array","items":{"$ref":"#/components/schemas/Finding"}}\#
        },\#
        "required":["id","employeeCode","name","action","differences","placement","findings"]\#
        },\#
        "Progress":{\#
        "title":"Progress",\#
        "description":"Progress of a job.",\#
        "type":"object",\#
        "properties":{\#
        "done":{"description":"Number of employees done.","type":"integer","minimum":0},\#
        "total":{\#
        "description":"Total number of employees; null while it is unknown.",\#
        "type":["integer","null"],\#
        "minimum":0\#
        },\#
        "etaSeconds":{"description":"Estimated seconds until the end.","type":["integer","null"],"minimum":0}\#
        },\#
        "required":["done","total","etaSeconds"]\#
        },\#
        "ProtocolLimits":{\#
        "title":"ProtocolLimits",\#
        "description":"Limits of a session. All of them are settings.",\#
        "type":"object",\#
        "properties":{\#
        "messageBytes":{"description":"Size of one message, in bytes.","type":"integer","minimum":0},\#
        "nesting":{"description":"Nesting depth of arrays and objects in one message.","type":"integer","minimum":0},\#
        "batchLength":{"description":"Number of messages in one batch.","type":"integer","minimum":0},\#
        "inFlight":{\#
        "description":"Requests of one connection being worked on; beyond it reading pauses.",\#
        "type":"integer",\#
        "minimum":0\#
        },\#
        "connections":{"description":"Number of simultaneous connections.","type":"integer","minimum":0},\#
        "unauthenticatedBytes":{\#
        "description":"Size of one message before authentication, in bytes.",\#
        "type":"integer",\#
        "minimum":0\#
        },\#
        "unauthenticatedSeconds":{\#
        "description":"Seconds until a connection must authenticate, else it is closed.",\#
        "type":"integer",\#
        "minimum":0\#
        }\#
        },\#
        "required":[\#
        "messageBytes",\#
        "nesting",\#
        "batchLength",\#
        "inFlight",\#
        "connections",\#
        "unauthenticatedBytes",\#
        "unauthenticatedSeconds"\#
        ]\#
        },\#
        "ReadingState":{\#
        "title":"ReadingState",\#
        "description":"State of one field of one record as it was read. Absent, blank and unreadable are different \#
        states.",\#
        "type":"string",\#
        "enum":["value","absent","blank","unreadable","unmapped"],\#
        "x-labels":{\#
        "value":{"ja":"値あり","en":"Value"},\#
        "absent":{"ja":"値なし","en":"No value"},\#
        "blank":{"ja":"空欄","en":"Blank"},\#
        "unreadable":{"ja":"読取不可","en":"Not readable"},\#
        "unmapped":{"ja":"未知の値","en":"Value not understood"}\#
        }\#
        },\#
        "ResultNotice":{\#
        "title":"ResultNotice",\#
        "description":"Something that a person has to do after a write that succeeded.",\#
        "type":"object",\#
        "properties":{\#
        "code":{"$ref":"#/components/schemas/ResultNoticeCode"},\#
        "message":{"$ref":"#/components/schemas/BilingualText"}\#
        },\#
        "required":["code","message"]\#
        },\#
        "ResultNoticeCode":{\#
        "title":"ResultNoticeCode",\#
        "description":"Kind of a result notice. `employmentStatusUnchanged`: a resignation date that is already past \#
        was written into SmartHR, which then leaves 在籍状況 as it is.",\#
        "type":"string",\#
        "enum":["employmentStatusUnchanged"],\#
        "x-labels":{\#
        "employmentStatusUnchanged":{\#
        "ja":"SmartHRの在籍状況を手動で変更してください",\#
        "en":"Change the employment status in SmartHR by hand"\#
        }\#
        }\#
        },\#
        "ResultRow":{\#
        "title":"ResultRow",\#
        "description":"Result of one selected employee. `id`, `employeeCode`, `name` and `action` are null after the \#
        job has been forgotten.",\#
        "type":"object",\#
        "properties":{\#
        "id":{"anyOf":[{"$ref":"#/components/schemas/RowID"},{"type":"null"}]},\#
        "employeeCode":{"anyOf":[{"$ref":"#/components/schemas/EmployeeCode"},{"type":"null"}]},\#
        "name":{"description":"Last and first name in the source.","type":["string","null"]},\#
        "outcome":{"$ref":"#/components/schemas/Outcome"},\#
        "action":{\#
        "description":"Action that was taken or planned.",\#
        "anyOf":[{"$ref":"#/components/schemas/WriteAction"},{"type":"null"}]\#
        },\#
        "error":{\#
        "description":"Error, if the action did not succeed.",\#
        "anyOf":[{"$ref":"#/components/schemas/Failure"},{"type":"null"}]\#
        },\#
        "altered":{\#
        "description":"Fields that the service stored with another value than the one sent.",\#
        "type":"array",\#
        "items":{"$ref":"#/components/schemas/Alteration"}\#
        },\#
        "notices":{\#
        "description":"What a person has to do after this write; absent if there is nothing.",\#
        "type":"array",\#
        "items":{"$ref":"#/components/schemas/ResultNotice"}\#
        },\#
        "at":{\#
        "description":"Time at which the outcome was recorded; null if the write was not attempted.",\#
        "anyOf":[{"$ref":"#/components/schemas/Timestamp"},{"type":"null"}]\#
        }\#
        },\#
        "required":["id","employeeCode","name","outcome","action","error","altered","at"]\#
        },\#
        "RowClass":{\#
        "title":"RowClass",\#
        "description":"変更差分: class of a row of the comparison. The first four are those of `EmployeeClass`. `leftOut` \#
        is a source employee whom the job leaves out. `targetOnly` is an active employee of the target whom the \#
        source does not list. Rows of the last two classes appear only if the class is asked for. They have a \#
        `reason`, are not part of `counts` and of the digest, and cannot be selected for a sync.",\#
        "type":"string",\#
        "enum":["new","changed","unchanged","blocked","leftOut","targetOnly"],\#
        "x-labels":{\#
        "new":{"ja":"新規登録","en":"New"},\#
        "changed":{"ja":"差分あり","en":"Changed"},\#
        "unchanged":{"ja":"差分なし","en":"Unchanged"},\#
        "blocked":{"ja":"要確認","en":"Blocked"},\#
        "leftOut":{"ja":"対象外","en":"Left out"},\#
        "targetOnly":{"ja":"連携先のみ","en":"Only in the target"}\#
        }\#
        },\#
        "RowID":{\#
        "title":"RowID",\#
        "description":"Id of a row within its job. Employees without a code have one, too.",\#
        "type":"string",\#
        "minLength":1,\#
        "maxLength":128\#
        },\#
        "Selection":{\#
        "title":"Selection",\#
        "description":"同期対象: employees selected for a sync.",\#
        "oneOf":[\#
        {"title":"codes","$ref":"#/components/schemas/SelectionByCodes"},\#
        {"title":"ids","$ref":"#/components/schemas/SelectionByIds"},\#
        {"title":"classes","$ref":"#/components/schemas/SelectionByClasses"}\#
        ]\#
        },\#
        "SelectionByClasses":{\#
        "title":"SelectionByClasses",\#
        "description":"All employees in these classes whom no earlier sync of the job has selected, with exceptions.",\#
        "type":"object",\#
        "properties":{\#
        "classes":{\#
        "description":"Classes in the diff.",\#
        "type":"array",\#
        "items":{"$ref":"#/components/schemas/EmployeeClass"},\#
        "minItems":1,\#
        "uniqueItems":true\#
        },\#
        "except":{\#
        "description":"Employee codes to exclude.",\#
        "type":"array",\#
        "items":{"$ref":"#/components/schemas/EmployeeCode"},\#
        "uniqueItems":true\#
        },\#
        "exceptFindings":{\#
        "description":"Employees with any of these findings are excluded.",\#
        "type":"array",\#
        "items":{"$ref":"#/components/schemas/FindingCode"},\#
        "uniqueItems":true\#
        }\#
        },\#
        "required":["classes"],\#
        "additionalProperties":false\#
        },\#
        "SelectionByCodes":{\#
        "title":"SelectionByCodes",\#
        "description":"The employees with these codes.",\#
        "type":"object",\#
        "properties":{\#
        "codes":{\#
        "description":"Employee codes of the job's source.",\#
        "type":"array",\#
        "items":{"$ref":"#/components/schemas/EmployeeCode"},\#
        "minItems":1,\#
        "uniqueItems":true\#
        }\#
        },\#
        "required":["codes"],\#
        "additionalProperties":false\#
        },\#
        "SelectionByIds":{\#
        "title":"SelectionByIds",\#
        "description":"The employees with these row ids.",\#
        "type":"object",\#
        "properties":{\#
        "ids":{\#
        "description":"Ids of rows in the diff.",\#
        "type":"array",\#
        "items":{"$ref":"#/components/schemas/RowID"},\#
        "minItems":1,\#
        "uniqueItems":true\#
        }\#
        },\#
        "required":["ids"],\#
        "additionalProperties":false\#
        },\#
        "Side":{\#
        "title":"Side",\#
        "description":"One of the two services.",\#
        "type":"string",\#
        "enum":["smartHR","kingOfTime"],\#
        "x-labels":{"smartHR":{"ja":"SmartHR","en":"SmartHR"},"kingOfTime":{"ja":"KING OF TIME","en":"KING OF TIME"}}\#
        },\#
        "SmartHRCreateDefault":{\#
        "title":"SmartHRCreateDefault",\#
        "description":"Values for new employees in SmartHR.",\#
        "type":"object",\#
        "properties":{\#
        "codes":{\#
        "description":"New employees to whom this default applies. Default: all that no other default names.",\#
        "type":"array",\#
        "items":{"$ref":"#/components/schemas/EmployeeCode"},\#
        "minItems":1,\#
        "uniqueItems":true\#
        },\#
        "businessEstablishmentId":{\#
        "description":"所属事業所: id of the business establishment.",\#
        "type":"string",\#
        "minLength":1,\#
        "maxLength":128\#
        }\#
        },\#
        "required":["businessEstablishmentId"],\#
        "additionalProperties":false\#
        },\#
        "SmartHRPlacement":{\#
        "title":"SmartHRPlacement",\#
        "description":"Placement of a new employee in SmartHR.",\#
        "type":"object",\#
        "properties":{\#
        "businessEstablishmentId":{\#
        "description":"所属事業所: id of the business establishment.",\#
        "type":"string",\#
        "minLength":1,\#
        "maxLength":128\#
        }\#
        },\#
        "required":["businessEstablishmentId"],\#
        "additionalProperties":false\#
        },\#
        "StandingDecision":{\#
        "title":"StandingDecision",\#
        "description":"判断: decision that lasts, with who made it and why.",\#
        "type":"object",\#
        "properties":{\#
        "id":{"$ref":"#/components/schemas/DecisionID"},\#
        "connection":{"$ref":"#/components/schemas/ConnectionName"},\#
        "decision":{"$ref":"#/components/schemas/Decision"},\#
        "keepTargetCode":{\#
        "description":"With `samePerson`: true if both employee codes stay as they are.",\#
        "type":"boolean"\#
        },\#
        "direction":{\#
        "$ref":"#/components/schemas/Direction",\#
        "description":"Direction of the job in which it was made. `leaveOut` holds for this direction, all others for \#
        both."\#
        },\#
        "sourceId":{\#
        "$ref":"#/components/schemas/RowID",\#
        "description":"Id of the record in the source of this direction."\#
        },\#
        "targetId":{\#
        "description":"Id of the record in its target; null if the decision is about the source record alone.",\#
        "anyOf":[{"$ref":"#/components/schemas/RowID"},{"type":"null"}]\#
        },\#
        "actor":{\#
        "description":"Person or program that decided, named by the host program.",\#
        "anyOf":[{"$ref":"#/components/schemas/Actor"},{"type":"null"}]\#
        },\#
        "reason":{"description":"Reason given in the request.","anyOf":[{"type":"string"},{"type":"null"}]},\#
        "at":{"$ref":"#/components/schemas/Timestamp","description":"Time of the decision."}\#
        },\#
        "required":["id","connection","decision","direction","sourceId","targetId","actor","reason","at"]\#
        },\#
        "SyncPlan":{\#
        "title":"SyncPlan",\#
        "description":"Plan of a sync. Nothing has been written.",\#
        "type":"object",\#
        "properties":{\#
        "job":{"$ref":"#/components/schemas/JobName"},\#
        "digest":{\#
        "$ref":"#/components/schemas/Digest",\#
        "description":"Digest of the diff on which the plan is based, for `override`."\#
        },\#
        "planned":{"$ref":"#/components/schemas/PlanCounts"},\#
        "exceededLimits":{\#
        "description":"Limits that the sync would exceed, together with the job's earlier syncs. It would be refused \#
        without `override`.",\#
        "type":"array",\#
        "items":{"$ref":"#/components/schemas/ExceededLimit"}\#
        },\#
        "verificationMails":{\#
        "description":"Number of mails that KING OF TIME would send to verify addresses that are new to an employee's \#
        record.",\#
        "type":"integer",\#
        "minimum":0\#
        },\#
        "writes":{"type":"array","items":{"$ref":"#/components/schemas/PlannedWrite"}}\#
        },\#
        "required":["job","digest","planned","exceededLimits","verificationMails","writes"]\#
        },\#
        "Timestamp":{\#
        "title":"Timestamp",\#
        "description":"Timestamp in Japan Standard Time: `2026-04-01T10:12:03+09:00`.",\#
        "type":"string",\#
        "format":"date-time"\#
        },\#
        "UnlistedReason":{\#
        "title":"UnlistedReason",\#
        "description":"Reason of a row of class `leftOut` (`notYetHired`, `resigned`, `byDecision`) or `targetOnly` \#
        (`unknown`, `resigned`, `notYetHired`, `withoutCode`). `withoutCode` means that the source lists the person \#
        without an employee code: the pair is known, or name in kana and birth date are the same.",\#
        "type":"string",\#
        "enum":["notYetHired","resigned","byDecision","unknown","withoutCode"],\#
        "x-labels":{\#
        "notYetHired":{"ja":"連携元では基準日より後の入社です","en":"Hired after the base date, according to the source"},\#
        "resigned":{"ja":"連携元では退職済みです","en":"Resigned, according to the source"},\#
        "byDecision":{"ja":"判断により対象外です","en":"Left out by a decision"},\#
        "unknown":{"ja":"連携元にいません","en":"The source does not have this person"},\#
        "withoutCode":{"ja":"連携元では社員番号がありません","en":"In the source without an employee code"}\#
        }\#
        },\#
        "WaitReason":{\#
        "title":"WaitReason",\#
        "description":"Reason why a job is waiting.",\#
        "type":"string",\#
        "enum":["closedHours","rateLimit"],\#
        "x-labels":{\#
        "closedHours":{"ja":"メンテナンス時間帯","en":"Closed hours"},\#
        "rateLimit":{"ja":"利用回数の制限","en":"Rate limit"}\#
        }\#
        },\#
        "WaitSeconds":{\#
        "title":"WaitSeconds",\#
        "description":"Maximum number of seconds to wait for the job before the answer. Default: 0.",\#
        "type":"integer",\#
        "minimum":0,\#
        "maximum":86400,\#
        "default":0\#
        },\#
        "WhenClosed":{\#
        "title":"WhenClosed",\#
        "description":"Behaviour during KING OF TIME's closed hours.",\#
        "type":"string",\#
        "enum":["wait","refuse"],\#
        "x-labels":{\#
        "wait":{"ja":"待つ","en":"Wait until the service opens"},\#
        "refuse":{"ja":"エラーを返す","en":"Return an error at once"}\#
        }\#
        },\#
        "WorkingType":{\#
        "title":"WorkingType",\#
        "description":"雇用区分: working type in KING OF TIME.",\#
        "type":"object",\#
        "properties":{"code":{"description":"Code.","type":"string"},"name":{"description":"Name.","type":"string"}},\#
        "required":["code","name"]\#
        },\#
        "WriteAction":{\#
        "title":"WriteAction",\#
        "description":"Action on one employee in the target.",\#
        "type":"string",\#
        "enum":["create","update","none"],\#
        "x-labels":{\#
        "create":{"ja":"新規登録","en":"Create"},\#
        "update":{"ja":"更新","en":"Update"},\#
        "none":{"ja":"なし","en":"None"}\#
        }\#
        }\#
        },\#
        "errors":{\#
        "parseError":{\#
        "code":-32700,\#
        "message":"The message is not valid JSON.",\#
        "data":{"kind":"parseError","messageJa":"JSONとして読み取れません。","retryable":false}\#
        },\#
        "invalidRequest":{\#
        "code":-32600,\#
        "message":"The message is not a valid JSON-RPC 2.0 request.",\#
        "data":{"kind":"invalidRequest","messageJa":"JSON-RPC 2.0のリクエストではありません。","retryable":false}\#
        },\#
        "methodNotFound":{\#
        "code":-32601,\#
        "message":"The method does not exist.",\#
        "data":{"kind":"methodNotFound","messageJa":"そのメソッドはありません。","retryable":false}\#
        },\#
        "invalidParams":{\#
        "code":-32602,\#
        "message":"A param is invalid, unknown or missing.",\#
        "data":{"kind":"invalidParams","messageJa":"パラメーターが正しくありません。","retryable":false}\#
        },\#
        "internalError":{\#
        "code":-32603,\#
        "message":"renkei had an internal error.",\#
        "data":{"kind":"internalError","messageJa":"renkeiの内部エラーです。","retryable":true}\#
        },\#
        "requestCancelled":{\#
        "code":-32800,\#
        "message":"The request was cancelled.",\#
        "data":{"kind":"requestCancelled","messageJa":"リクエストは取り消されました。","retryable":false}\#
        },\#
        "unauthenticated":{\#
        "code":-32001,\#
        "message":"The connection is not authenticated.",\#
        "data":{"kind":"unauthenticated","messageJa":"認証されていません。","retryable":false}\#
        },\#
        "notConfigured":{\#
        "code":-32002,\#
        "message":"The settings are incomplete.",\#
        "data":{"kind":"notConfigured","messageJa":"設定が足りません。","retryable":false}\#
        },\#
        "unknownConnection":{\#
        "code":-32003,\#
        "message":"The connection does not exist.",\#
        "data":{"kind":"unknownConnection","messageJa":"その名前の連携設定はありません。","retryable":false}\#
        },\#
        "unknownJob":{\#
        "code":-32004,\#
        "message":"The job does not exist.",\#
        "data":{"kind":"unknownJob","messageJa":"その名前の同期ジョブはありません。","retryable":false}\#
        },\#
        "jobExists":{\#
        "code":-32005,\#
        "message":"A job with this name and other params exists.",\#
        "data":{"kind":"jobExists","messageJa":"同じ名前で条件の異なる同期ジョブがあります。","retryable":false}\#
        },\#
        "jobNotReady":{\#
        "code":-32006,\#
        "message":"The job's state does not allow this request.",\#
        "data":{"kind":"jobNotReady","messageJa":"同期ジョブがその操作のできる状態ではありません。","retryable":true}\#
        },\#
        "jobBusy":{\#
        "code":-32007,\#
        "message":"The job is busy with another request.",\#
        "data":{"kind":"jobBusy","messageJa":"同期ジョブはほかの処理の最中です。","retryable":true}\#
        },\#
        "jobExpired":{\#
        "code":-32008,\#
        "message":"The fetched data has expired.",\#
        "data":{"kind":"jobExpired","messageJa":"取得から時間が経ち、期限切れです。","retryable":false}\#
        },\#
        "serviceClosed":{\#
        "code":-32009,\#
        "message":"The service is in its closed hours.",\#
        "data":{"kind":"serviceClosed","messageJa":"サービスのメンテナンス時間帯です。","retryable":true}\#
        },\#
        "serviceRefused":{\#
        "code":-32010,\#
        "message":"The service refused access because of the token, a permission or the IP address.",\#
        "data":{"kind":"serviceRefused","messageJa":"サービスに拒否されました（トークン、権限、IPアドレスのいずれか）。","retryable":false}\#
        },\#
        "serviceUnavailable":{\#
        "code":-32011,\#
        "message":"The service is unreachable or has failed.",\#
        "data":{"kind":"serviceUnavailable","messageJa":"サービスに接続できないか、サービス側の障害です。","retryable":true}\#
        },\#
        "incompleteList":{\#
        "code":-32012,\#
        "message":"The list from the service may be incomplete.",\#
        "data":{"kind":"incompleteList","messageJa":"サービスから取得した一覧が不完全な可能性があります。","retryable":true}\#
        },\#
        "createDefaultsRequired":{\#
        "code":-32013,\#
        "message":"New employees are selected without create defaults.",\#
        "data":{"kind":"createDefaultsRequired","messageJa":"新規登録する従業員の所属などが指定されていません。","retryable":false}\#
        },\#
        "unknownChoice":{\#
        "code":-32014,\#
        "message":"The business establishment, division or working type does not exist.",\#
        "data":{"kind":"unknownChoice","messageJa":"指定された事業所・所属・雇用区分はありません。","retryable":false}\#
        },\#
        "unknownEmployees":{\#
        "code":-32015,\#
        "message":"The job does not contain these employees.",\#
        "data":{"kind":"unknownEmployees","messageJa":"同期ジョブにいない従業員が指定されています。","retryable":false}\#
        },\#
        "alreadySelected":{\#
        "code":-32032,\#
        "message":"An earlier sync of the job has selected these employees.",\#
        "data":{"kind":"alreadySelected","messageJa":"この同期ジョブですでに同期対象にした従業員が指定されています。","retryable":false}\#
        },\#
        "limitExceeded":{\#
        "code":-32016,\#
        "message":"The writes would exceed a limit. Nothing was written.",\#
        "data":{"kind":"limitExceeded","messageJa":"書き込み件数が上限を超えています。何も書き込まれていません。","retryable":false}\#
        },\#
        "ledgerBusy":{\#
        "code":-32017,\#
        "message":"Another process is using the ledger.",\#
        "data":{"kind":"ledgerBusy","messageJa":"台帳をほかのプロセスが使用中です。","retryable":true}\#
        },\#
        "ledgerFull":{\#
        "code":-32018,\#
        "message":"The ledger is not writable: the disk is full or read-only.",\#
        "data":{"kind":"ledgerFull","messageJa":"台帳に書き込めません（空き容量不足または読み取り専用）。","retryable":true}\#
        },\#
        "tooLarge":{\#
        "code":-32019,\#
        "message":"The message exceeds a protocol limit.",\#
        "data":{"kind":"tooLarge","messageJa":"メッセージが上限を超えています。","retryable":false}\#
        },\#
        "cancelled":{\#
        "code":-32020,\#
        "message":"The job was cancelled.",\#
        "data":{"kind":"cancelled","messageJa":"同期ジョブは中止されました。","retryable":false}\#
        },\#
        "rateLimited":{\#
        "code":-32021,\#
        "message":"The rate limit of the service has been reached.",\#
        "data":{"kind":"rateLimited","messageJa":"サービスの利用回数の上限に達しました。","retryable":true}\#
        },\#
        "invalidResponse":{\#
        "code":-32022,\#
        "message":"The response of the service is invalid.",\#
        "data":{"kind":"invalidResponse","messageJa":"サービスの応答を解釈できません。","retryable":true}\#
        },\#
        "wrongTenant":{\#
        "code":-32023,\#
        "message":"The token belongs to another tenant than in the first use of this connection.",\#
        "data":{"kind":"wrongTenant","messageJa":"アクセストークンが、この連携設定で最初に使われた企業のものではありません。","retryable":false}\#
        },\#
        "digestMismatch":{\#
        "code":-32024,\#
        "message":"The digest does not match the current plan.",\#
        "data":{"kind":"digestMismatch","messageJa":"digestが現在の書き込み内容と一致しません。","retryable":false}\#
        },\#
        "ledgerUnusable":{\#
        "code":-32025,\#
        "message":"The ledger file is unusable: damaged, of another program, or of a newer version.",\#
        "data":{"kind":"ledgerUnusable","messageJa":"台帳ファイルを使用できません（破損、別物、または新しい版）。","retryable":false}\#
        },\#
        "ledgerRestored":{\#
        "code":-32031,\#
        "message":"The ledger was restored from a copy and may lack later writes. Run `renkei adopt` to continue.",\#
        "data":{\#
        "kind":"ledgerRestored",\#
        "messageJa":"台帳がバックアップから復元されており、それ以降の書き込みが記録されていない可能性があります。続けるには`renkei adopt`を実行してください。",\#
        "retryable":false\#
        }\#
        },\#
        "recordRefused":{\#
        "code":-32026,\#
        "message":"The service rejected this employee.",\#
        "data":{"kind":"recordRefused","messageJa":"サービスがこの従業員を受け付けませんでした。","retryable":false}\#
        },\#
        "recordNotFound":{\#
        "code":-32027,\#
        "message":"The employee no longer exists in the service.",\#
        "data":{"kind":"recordNotFound","messageJa":"対象の従業員が見つかりません。","retryable":false}\#
        },\#
        "planLimitExceeded":{\#
        "code":-32028,\#
        "message":"The maximum number of employees in the contract with the service has been reached.",\#
        "data":{"kind":"planLimitExceeded","messageJa":"サービスの契約人数に達しています。","retryable":false}\#
        },\#
        "outcomeUnknown":{\#
        "code":-32029,\#
        "message":"The response to a write was lost, and its outcome could not be determined.",\#
        "data":{"kind":"outcomeUnknown","messageJa":"書き込みの応答が失われ、結果を確認できていません。","retryable":true}\#
        },\#
        "notKept":{\#
        "code":-32034,\#
        "message":"The service accepted the change, but did not keep the value.",\#
        "data":{"kind":"notKept","messageJa":"サービスは更新を受け付けましたが、値を保存しませんでした。","retryable":false}\#
        },\#
        "nothingToResolve":{\#
        "code":-32030,\#
        "message":"The decision does not apply to any finding that blocks this employee.",\#
        "data":{"kind":"nothingToResolve","messageJa":"この従業員に、その判断で解決できる要確認事項はありません。","retryable":false}\#
        },\#
        "ambiguousEmployee":{\#
        "code":-32039,\#
        "message":"Several employees have this employee code.",\#
        "data":{"kind":"ambiguousEmployee","messageJa":"この社員番号の従業員が複数います。","retryable":false}\#
        },\#
        "candidateRequired":{\#
        "code":-32036,\#
        "message":"`with` does not name one of the records in question.",\#
        "data":{"kind":"candidateRequired","messageJa":"どの従業員のことか、`with`で指定されていません。","retryable":false}\#
        },\#
        "unknownDecision":{\#
        "code":-32037,\#
        "message":"There is no such decision, or it was taken back.",\#
        "data":{"kind":"unknownDecision","messageJa":"その判断はないか、すでに取り消されています。","retryable":false}\#
        },\#
        "contradictingDecision":{\#
        "code":-32038,\#
        "message":"An earlier decision says otherwise about these records.",\#
        "data":{"kind":"contradictingDecision","messageJa":"この従業員には、これと両立しない判断があります。","retryable":false}\#
        }\#
        }\#
        }\#
        }
        """#
}
