// Generated from schema/ by `swift run ContractTool generate`.

extension ContractDocument {
    /// The JSON Schema of all messages. The line breaks are not part of it.
    static let schemaText: StaticString = #"""
        {\#
        "$schema":"https://json-schema.org/draft/2020-12/schema",\#
        "$id":"urn:renkei:contract:1.0",\#
        "title":"renkei",\#
        "description":"JSON-RPC 2.0 API that synchronises employee records between SmartHR and KING OF TIME.",\#
        "anyOf":[\#
        {"$ref":"#/$defs/request"},\#
        {"$ref":"#/$defs/response"},\#
        {"$ref":"#/$defs/notification"},\#
        {"$ref":"#/$defs/batch"}\#
        ],\#
        "$defs":{\#
        "id":{"type":["string","number","null"]},\#
        "request":{\#
        "anyOf":[\#
        {"$ref":"#/$defs/authenticate.request"},\#
        {"$ref":"#/$defs/cancel.request"},\#
        {"$ref":"#/$defs/check.request"},\#
        {"$ref":"#/$defs/choices.request"},\#
        {"$ref":"#/$defs/decisions.request"},\#
        {"$ref":"#/$defs/diff.request"},\#
        {"$ref":"#/$defs/explain.request"},\#
        {"$ref":"#/$defs/fetch.request"},\#
        {"$ref":"#/$defs/forget.request"},\#
        {"$ref":"#/$defs/hello.request"},\#
        {"$ref":"#/$defs/history.request"},\#
        {"$ref":"#/$defs/jobs.request"},\#
        {"$ref":"#/$defs/ping.request"},\#
        {"$ref":"#/$defs/resolve.request"},\#
        {"$ref":"#/$defs/results.request"},\#
        {"$ref":"#/$defs/resume.request"},\#
        {"$ref":"#/$defs/retry.request"},\#
        {"$ref":"#/$defs/revoke.request"},\#
        {"$ref":"#/$defs/rpc.discover.request"},\#
        {"$ref":"#/$defs/shutdown.request"},\#
        {"$ref":"#/$defs/status.request"},\#
        {"$ref":"#/$defs/subscribe.request"},\#
        {"$ref":"#/$defs/sync.request"},\#
        {"$ref":"#/$defs/undo.request"},\#
        {"$ref":"#/$defs/unsubscribe.request"},\#
        {"$ref":"#/$defs/verifyHistory.request"}\#
        ]\#
        },\#
        "response":{\#
        "anyOf":[\#
        {"$ref":"#/$defs/authenticate.response"},\#
        {"$ref":"#/$defs/cancel.response"},\#
        {"$ref":"#/$defs/check.response"},\#
        {"$ref":"#/$defs/choices.response"},\#
        {"$ref":"#/$defs/decisions.response"},\#
        {"$ref":"#/$defs/diff.response"},\#
        {"$ref":"#/$defs/explain.response"},\#
        {"$ref":"#/$defs/fetch.response"},\#
        {"$ref":"#/$defs/forget.response"},\#
        {"$ref":"#/$defs/hello.response"},\#
        {"$ref":"#/$defs/history.response"},\#
        {"$ref":"#/$defs/jobs.response"},\#
        {"$ref":"#/$defs/ping.response"},\#
        {"$ref":"#/$defs/resolve.response"},\#
        {"$ref":"#/$defs/results.response"},\#
        {"$ref":"#/$defs/resume.response"},\#
        {"$ref":"#/$defs/retry.response"},\#
        {"$ref":"#/$defs/revoke.response"},\#
        {"$ref":"#/$defs/rpc.discover.response"},\#
        {"$ref":"#/$defs/shutdown.response"},\#
        {"$ref":"#/$defs/status.response"},\#
        {"$ref":"#/$defs/subscribe.response"},\#
        {"$ref":"#/$defs/sync.response"},\#
        {"$ref":"#/$defs/undo.response"},\#
        {"$ref":"#/$defs/unsubscribe.response"},\#
        {"$ref":"#/$defs/verifyHistory.response"},\#
        {"$ref":"#/$defs/errorResponse"}\#
        ]\#
        },\#
        "errorResponse":{\#
        "type":"object",\#
        "properties":{\#
        "jsonrpc":{"const":"2.0"},\#
        "id":{"$ref":"#/$defs/id"},\#
        "error":{\#
        "anyOf":[\#
        {"$ref":"#/$defs/error.parseError"},\#
        {"$ref":"#/$defs/error.invalidRequest"},\#
        {"$ref":"#/$defs/error.methodNotFound"},\#
        {"$ref":"#/$defs/error.invalidParams"},\#
        {"$ref":"#/$defs/error.internalError"},\#
        {"$ref":"#/$defs/error.requestCancelled"},\#
        {"$ref":"#/$defs/error.unauthenticated"},\#
        {"$ref":"#/$defs/error.notConfigured"},\#
        {"$ref":"#/$defs/error.unknownConnection"},\#
        {"$ref":"#/$defs/error.unknownJob"},\#
        {"$ref":"#/$defs/error.jobExists"},\#
        {"$ref":"#/$defs/error.jobNotReady"},\#
        {"$ref":"#/$defs/error.jobBusy"},\#
        {"$ref":"#/$defs/error.jobExpired"},\#
        {"$ref":"#/$defs/error.serviceClosed"},\#
        {"$ref":"#/$defs/error.serviceRefused"},\#
        {"$ref":"#/$defs/error.serviceUnavailable"},\#
        {"$ref":"#/$defs/error.incompleteList"},\#
        {"$ref":"#/$defs/error.createDefaultsRequired"},\#
        {"$ref":"#/$defs/error.unknownChoice"},\#
        {"$ref":"#/$defs/error.unknownEmployees"},\#
        {"$ref":"#/$defs/error.alreadySelected"},\#
        {"$ref":"#/$defs/error.limitExceeded"},\#
        {"$ref":"#/$defs/error.ledgerBusy"},\#
        {"$ref":"#/$defs/error.ledgerFull"},\#
        {"$ref":"#/$defs/error.tooLarge"},\#
        {"$ref":"#/$defs/error.cancelled"},\#
        {"$ref":"#/$defs/error.rateLimited"},\#
        {"$ref":"#/$defs/error.invalidResponse"},\#
        {"$ref":"#/$defs/error.wrongTenant"},\#
        {"$ref":"#/$defs/error.digestMismatch"},\#
        {"$ref":"#/$defs/error.ledgerUnusable"},\#
        {"$ref":"#/$defs/error.ledgerRestored"},\#
        {"$ref":"#/$defs/error.recordRefused"},\#
        {"$ref":"#/$defs/error.recordNotFound"},\#
        {"$ref":"#/$defs/error.planLimitExceeded"},\#
        {"$ref":"#/$defs/error.outcomeUnknown"},\#
        {"$ref":"#/$defs/error.notKept"},\#
        {"$ref":"#/$defs/error.nothingToResolve"},\#
        {"$ref":"#/$defs/error.ambiguousEmployee"},\#
        {"$ref":"#/$defs/error.candidateRequired"},\#
        {"$ref":"#/$defs/error.unknownDecision"},\#
        {"$ref":"#/$defs/error.contradictingDecision"}\#
        ]\#
        }\#
        },\#
        "required":["jsonrpc","id","error"]\#
        },\#
        "notification":{\#
        "anyOf":[\#
        {"$ref":"#/$defs/cancelRequest.notification"},\#
        {"$ref":"#/$defs/job.changed.notification"},\#
        {"$ref":"#/$defs/job.progress.notification"}\#
        ]\#
        },\#
        "batch":{\#
        "type":"array",\#
        "minItems":1,\#
        "items":{"anyOf":[{"$ref":"#/$defs/request"},{"$ref":"#/$defs/response"},{"$ref":"#/$defs/notification"}]}\#
        },\#
        "authenticate.params":{\#
        "type":"object",\#
        "properties":{"token":{"description":"The listener's token.","type":"string","minLength":1,"maxLength":4096}},\#
        "required":["token"],\#
        "additionalProperties":false\#
        },\#
        "authenticate.result":{"type":"object","properties":{}},\#
        "authenticate.request":{\#
        "type":"object",\#
        "properties":{\#
        "jsonrpc":{"const":"2.0"},\#
        "id":{"$ref":"#/$defs/id"},\#
        "method":{"const":"authenticate"},\#
        "params":{"$ref":"#/$defs/authenticate.params"}\#
        },\#
        "required":["jsonrpc","method","params"]\#
        },\#
        "authenticate.response":{\#
        "type":"object",\#
        "properties":{\#
        "jsonrpc":{"const":"2.0"},\#
        "id":{"$ref":"#/$defs/id"},\#
        "result":{"$ref":"#/$defs/authenticate.result"}\#
        },\#
        "required":["jsonrpc","id","result"]\#
        },\#
        "cancel.params":{\#
        "type":"object",\#
        "properties":{"job":{"$ref":"#/$defs/JobName"},"actor":{"$ref":"#/$defs/Actor"}},\#
        "required":["job"],\#
        "additionalProperties":false\#
        },\#
        "cancel.result":{"$ref":"#/$defs/Job"},\#
        "cancel.request":{\#
        "type":"object",\#
        "properties":{\#
        "jsonrpc":{"const":"2.0"},\#
        "id":{"$ref":"#/$defs/id"},\#
        "method":{"const":"cancel"},\#
        "params":{"$ref":"#/$defs/cancel.params"}\#
        },\#
        "required":["jsonrpc","method","params"]\#
        },\#
        "cancel.response":{\#
        "type":"object",\#
        "properties":{"jsonrpc":{"const":"2.0"},"id":{"$ref":"#/$defs/id"},"result":{"$ref":"#/$defs/cancel.result"}},\#
        "required":["jsonrpc","id","result"]\#
        },\#
        "check.params":{\#
        "type":"object",\#
        "properties":{\#
        "connection":{"$ref":"#/$defs/ConnectionName","description":"The connection. Optional if there is only one."}\#
        },\#
        "additionalProperties":false\#
        },\#
        "check.result":{\#
        "type":"object",\#
        "properties":{\#
        "connection":{"$ref":"#/$defs/ConnectionName"},\#
        "ok":{"description":"True if no entry has failed.","type":"boolean"},\#
        "entries":{"type":"array","items":{"$ref":"#/$defs/CheckEntry"}}\#
        },\#
        "required":["connection","ok","entries"]\#
        },\#
        "check.request":{\#
        "type":"object",\#
        "properties":{\#
        "jsonrpc":{"const":"2.0"},\#
        "id":{"$ref":"#/$defs/id"},\#
        "method":{"const":"check"},\#
        "params":{"$ref":"#/$defs/check.params"}\#
        },\#
        "required":["jsonrpc","method"]\#
        },\#
        "check.response":{\#
        "type":"object",\#
        "properties":{"jsonrpc":{"const":"2.0"},"id":{"$ref":"#/$defs/id"},"result":{"$ref":"#/$defs/check.result"}},\#
        "required":["jsonrpc","id","result"]\#
        },\#
        "choices.params":{\#
        "type":"object",\#
        "properties":{\#
        "connection":{"$ref":"#/$defs/ConnectionName","description":"The connection. Optional if there is only one."},\#
        "side":{"$ref":"#/$defs/Side","description":"One service. Default: both."}\#
        },\#
        "additionalProperties":false\#
        },\#
        "choices.result":{\#
        "type":"object",\#
        "properties":{\#
        "connection":{"$ref":"#/$defs/ConnectionName"},\#
        "businessEstablishments":{\#
        "description":"Absent if SmartHR was not requested.",\#
        "type":"array",\#
        "items":{"$ref":"#/$defs/BusinessEstablishment"}\#
        },\#
        "divisions":{\#
        "description":"Absent if KING OF TIME was not requested.",\#
        "type":"array",\#
        "items":{"$ref":"#/$defs/Division"}\#
        },\#
        "workingTypes":{\#
        "description":"Absent if KING OF TIME was not requested.",\#
        "type":"array",\#
        "items":{"$ref":"#/$defs/WorkingType"}\#
        }\#
        },\#
        "required":["connection"]\#
        },\#
        "choices.request":{\#
        "type":"object",\#
        "properties":{\#
        "jsonrpc":{"const":"2.0"},\#
        "id":{"$ref":"#/$defs/id"},\#
        "method":{"const":"choices"},\#
        "params":{"$ref":"#/$defs/choices.params"}\#
        },\#
        "required":["jsonrpc","method"]\#
        },\#
        "choices.response":{\#
        "type":"object",\#
        "properties":{\#
        "jsonrpc":{"const":"2.0"},\#
        "id":{"$ref":"#/$defs/id"},\#
        "result":{"$ref":"#/$defs/choices.result"}\#
        },\#
        "required":["jsonrpc","id","result"]\#
        },\#
        "decisions.params":{\#
        "type":"object",\#
        "properties":{\#
        "connection":{"$ref":"#/$defs/ConnectionName","description":"One connection. Default: all."},\#
        "limit":{"$ref":"#/$defs/PageLimit"},\#
        "cursor":{"$ref":"#/$defs/Cursor"}\#
        },\#
        "additionalProperties":false\#
        },\#
        "decisions.result":{\#
        "type":"object",\#
        "properties":{\#
        "decisions":{"type":"array","items":{"$ref":"#/$defs/StandingDecision"}},\#
        "nextCursor":{\#
        "description":"Cursor of the next page; null on the last page.",\#
        "anyOf":[{"$ref":"#/$defs/Cursor"},{"type":"null"}]\#
        }\#
        },\#
        "required":["decisions","nextCursor"]\#
        },\#
        "decisions.request":{\#
        "type":"object",\#
        "properties":{\#
        "jsonrpc":{"const":"2.0"},\#
        "id":{"$ref":"#/$defs/id"},\#
        "method":{"const":"decisions"},\#
        "params":{"$ref":"#/$defs/decisions.params"}\#
        },\#
        "required":["jsonrpc","method"]\#
        },\#
        "decisions.response":{\#
        "type":"object",\#
        "properties":{\#
        "jsonrpc":{"const":"2.0"},\#
        "id":{"$ref":"#/$defs/id"},\#
        "result":{"$ref":"#/$defs/decisions.result"}\#
        },\#
        "required":["jsonrpc","id","result"]\#
        },\#
        "diff.params":{\#
        "type":"object",\#
        "properties":{\#
        "job":{"$ref":"#/$defs/JobName"},\#
        "classes":{\#
        "description":"Filter: rows of these classes. Default: `new`, `changed`, `unchanged` and `blocked`.",\#
        "type":"array",\#
        "items":{"$ref":"#/$defs/RowClass"},\#
        "minItems":1,\#
        "uniqueItems":true\#
        },\#
        "search":{\#
        "description":"Filter: rows whose employee code or name contains this text.",\#
        "type":"string",\#
        "minLength":1,\#
        "maxLength":128\#
        },\#
        "findings":{\#
        "description":"Filter: rows with any of these findings.",\#
        "type":"array",\#
        "items":{"$ref":"#/$defs/FindingCode"},\#
        "minItems":1,\#
        "uniqueItems":true\#
        },\#
        "limit":{"$ref":"#/$defs/PageLimit"},\#
        "cursor":{"$ref":"#/$defs/Cursor"},\#
        "waitSeconds":{"$ref":"#/$defs/WaitSeconds"}\#
        },\#
        "required":["job"],\#
        "additionalProperties":false\#
        },\#
        "diff.result":{\#
        "type":"object",\#
        "properties":{\#
        "job":{"$ref":"#/$defs/JobName"},\#
        "counts":{"$ref":"#/$defs/ClassCounts"},\#
        "digest":{\#
        "$ref":"#/$defs/Digest",\#
        "description":"Digest of the whole comparison, without the classes `leftOut` and `targetOnly`."\#
        },\#
        "rows":{"type":"array","items":{"$ref":"#/$defs/DiffRow"}},\#
        "nextCursor":{\#
        "description":"Cursor of the next page; null on the last page.",\#
        "anyOf":[{"$ref":"#/$defs/Cursor"},{"type":"null"}]\#
        }\#
        },\#
        "required":["job","counts","digest","rows","nextCursor"]\#
        },\#
        "diff.request":{\#
        "type":"object",\#
        "properties":{\#
        "jsonrpc":{"const":"2.0"},\#
        "id":{"$ref":"#/$defs/id"},\#
        "method":{"const":"diff"},\#
        "params":{"$ref":"#/$defs/diff.params"}\#
        },\#
        "required":["jsonrpc","method","params"]\#
        },\#
        "diff.response":{\#
        "type":"object",\#
        "properties":{"jsonrpc":{"const":"2.0"},"id":{"$ref":"#/$defs/id"},"result":{"$ref":"#/$defs/diff.result"}},\#
        "required":["jsonrpc","id","result"]\#
        },\#
        "explain.params":{\#
        "type":"object",\#
        "properties":{\#
        "job":{"$ref":"#/$defs/JobName"},\#
        "employeeCode":{"$ref":"#/$defs/EmployeeCode"},\#
        "id":{"$ref":"#/$defs/RowID"}\#
        },\#
        "required":["job"],\#
        "additionalProperties":false,\#
        "oneOf":[{"required":["employeeCode"]},{"required":["id"]}]\#
        },\#
        "explain.result":{\#
        "type":"object",\#
        "properties":{\#
        "job":{"$ref":"#/$defs/JobName"},\#
        "id":{"$ref":"#/$defs/RowID"},\#
        "employeeCode":{"anyOf":[{"$ref":"#/$defs/EmployeeCode"},{"type":"null"}]},\#
        "name":{\#
        "description":"Last and first name in the source; in the target for class `targetOnly`.",\#
        "type":"string"\#
        },\#
        "class":{"$ref":"#/$defs/RowClass"},\#
        "reason":{\#
        "$ref":"#/$defs/UnlistedReason",\#
        "description":"Reason of class `leftOut` or `targetOnly`; absent in other classes."\#
        },\#
        "fields":{"type":"array","items":{"$ref":"#/$defs/FieldExplanation"}},\#
        "findings":{\#
        "description":"All findings about this employee.",\#
        "type":"array",\#
        "items":{"$ref":"#/$defs/Finding"}\#
        }\#
        },\#
        "required":["job","id","employeeCode","name","class","fields","findings"]\#
        },\#
        "explain.request":{\#
        "type":"object",\#
        "properties":{\#
        "jsonrpc":{"const":"2.0"},\#
        "id":{"$ref":"#/$defs/id"},\#
        "method":{"const":"explain"},\#
        "params":{"$ref":"#/$defs/explain.params"}\#
        },\#
        "required":["jsonrpc","method","params"]\#
        },\#
        "explain.response":{\#
        "type":"object",\#
        "properties":{\#
        "jsonrpc":{"const":"2.0"},\#
        "id":{"$ref":"#/$defs/id"},\#
        "result":{"$ref":"#/$defs/explain.result"}\#
        },\#
        "required":["jsonrpc","id","result"]\#
        },\#
        "fetch.params":{\#
        "type":"object",\#
        "properties":{\#
        "connection":{"$ref":"#/$defs/ConnectionName","description":"The connection. Optional if there is only one."},\#
        "direction":{"$ref":"#/$defs/Direction"},\#
        "baseDate":{\#
        "$ref":"#/$defs/Date",\#
        "description":"従業員情報取得基準日: at most 3 years ago and at most 1 year ahead. Default: today in Japan."\#
        },\#
        "job":{"$ref":"#/$defs/JobName","description":"Name of the job. Default: a generated name."},\#
        "nameStyle":{"$ref":"#/$defs/NameStyle","description":"Default: as in the settings."},\#
        "clear":{\#
        "description":"Fields in which a blank source value may erase the target's value.",\#
        "type":"array",\#
        "items":{"$ref":"#/$defs/ClearableField"},\#
        "uniqueItems":true\#
        },\#
        "leavers":{\#
        "description":"Whether to list people who resigned on or before the base date, if the target has the person \#
        with another resignation date or without one. They are `changed` in that date alone, or `blocked`. Default: \#
        false; they are then left out.",\#
        "type":"boolean"\#
        },\#
        "whenClosed":{"$ref":"#/$defs/WhenClosed","description":"Default: as in the settings."},\#
        "waitSeconds":{"$ref":"#/$defs/WaitSeconds"},\#
        "actor":{"$ref":"#/$defs/Actor"}\#
        },\#
        "required":["direction"],\#
        "additionalProperties":false\#
        },\#
        "fetch.result":{"$ref":"#/$defs/Job"},\#
        "fetch.request":{\#
        "type":"object",\#
        "properties":{\#
        "jsonrpc":{"const":"2.0"},\#
        "id":{"$ref":"#/$defs/id"},\#
        "method":{"const":"fetch"},\#
        "params":{"$ref":"#/$defs/fetch.params"}\#
        },\#
        "required":["jsonrpc","method","params"]\#
        },\#
        "fetch.response":{\#
        "type":"object",\#
        "properties":{"jsonrpc":{"const":"2.0"},"id":{"$ref":"#/$defs/id"},"result":{"$ref":"#/$defs/fetch.result"}},\#
        "required":["jsonrpc","id","result"]\#
        },\#
        "forget.params":{\#
        "type":"object",\#
        "properties":{"job":{"$ref":"#/$defs/JobName"},"actor":{"$ref":"#/$defs/Actor"}},\#
        "required":["job"],\#
        "additionalProperties":false\#
        },\#
        "forget.result":{"$ref":"#/$defs/Job"},\#
        "forget.request":{\#
        "type":"object",\#
        "properties":{\#
        "jsonrpc":{"const":"2.0"},\#
        "id":{"$ref":"#/$defs/id"},\#
        "method":{"const":"forget"},\#
        "params":{"$ref":"#/$defs/forget.params"}\#
        },\#
        "required":["jsonrpc","method","params"]\#
        },\#
        "forget.response":{\#
        "type":"object",\#
        "properties":{"jsonrpc":{"const":"2.0"},"id":{"$ref":"#/$defs/id"},"result":{"$ref":"#/$defs/forget.result"}},\#
        "required":["jsonrpc","id","result"]\#
        },\#
        "hello.params":{\#
        "type":"object",\#
        "properties":{\#
        "client":{\#
        "description":"Name and version of the client, for the log.",\#
        "type":"string",\#
        "minLength":1,\#
        "maxLength":128\#
        }\#
        },\#
        "additionalProperties":false\#
        },\#
        "hello.result":{\#
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
        "items":{"$ref":"#/$defs/ConnectionName"}\#
        },\#
        "limits":{"$ref":"#/$defs/ProtocolLimits"},\#
        "features":{"description":"Optional features of this program.","type":"array","items":{"type":"string"}}\#
        },\#
        "required":["product","version","contractVersion","sandbox","connections","limits","features"]\#
        },\#
        "hello.request":{\#
        "type":"object",\#
        "properties":{\#
        "jsonrpc":{"const":"2.0"},\#
        "id":{"$ref":"#/$defs/id"},\#
        "method":{"const":"hello"},\#
        "params":{"$ref":"#/$defs/hello.params"}\#
        },\#
        "required":["jsonrpc","method"]\#
        },\#
        "hello.response":{\#
        "type":"object",\#
        "properties":{"jsonrpc":{"const":"2.0"},"id":{"$ref":"#/$defs/id"},"result":{"$ref":"#/$defs/hello.result"}},\#
        "required":["jsonrpc","id","result"]\#
        },\#
        "history.params":{\#
        "type":"object",\#
        "properties":{\#
        "job":{"$ref":"#/$defs/JobName"},\#
        "employeeCode":{"$ref":"#/$defs/EmployeeCode"},\#
        "id":{"$ref":"#/$defs/RowID"},\#
        "actor":{"$ref":"#/$defs/Actor"},\#
        "limit":{"$ref":"#/$defs/PageLimit"},\#
        "cursor":{"$ref":"#/$defs/Cursor"}\#
        },\#
        "additionalProperties":false\#
        },\#
        "history.result":{\#
        "type":"object",\#
        "properties":{\#
        "entries":{"type":"array","items":{"$ref":"#/$defs/HistoryEntry"}},\#
        "nextCursor":{\#
        "description":"Cursor of the next page; null on the last page.",\#
        "anyOf":[{"$ref":"#/$defs/Cursor"},{"type":"null"}]\#
        }\#
        },\#
        "required":["entries","nextCursor"]\#
        },\#
        "history.request":{\#
        "type":"object",\#
        "properties":{\#
        "jsonrpc":{"const":"2.0"},\#
        "id":{"$ref":"#/$defs/id"},\#
        "method":{"const":"history"},\#
        "params":{"$ref":"#/$defs/history.params"}\#
        },\#
        "required":["jsonrpc","method"]\#
        },\#
        "history.response":{\#
        "type":"object",\#
        "properties":{\#
        "jsonrpc":{"const":"2.0"},\#
        "id":{"$ref":"#/$defs/id"},\#
        "result":{"$ref":"#/$defs/history.result"}\#
        },\#
        "required":["jsonrpc","id","result"]\#
        },\#
        "jobs.params":{\#
        "type":"object",\#
        "properties":{"limit":{"$ref":"#/$defs/PageLimit"},"cursor":{"$ref":"#/$defs/Cursor"}},\#
        "additionalProperties":false\#
        },\#
        "jobs.result":{\#
        "type":"object",\#
        "properties":{\#
        "jobs":{"type":"array","items":{"$ref":"#/$defs/Job"}},\#
        "nextCursor":{\#
        "description":"Cursor of the next page; null on the last page.",\#
        "anyOf":[{"$ref":"#/$defs/Cursor"},{"type":"null"}]\#
        }\#
        },\#
        "required":["jobs","nextCursor"]\#
        },\#
        "jobs.request":{\#
        "type":"object",\#
        "properties":{\#
        "jsonrpc":{"const":"2.0"},\#
        "id":{"$ref":"#/$defs/id"},\#
        "method":{"const":"jobs"},\#
        "params":{"$ref":"#/$defs/jobs.params"}\#
        },\#
        "required":["jsonrpc","method"]\#
        },\#
        "jobs.response":{\#
        "type":"object",\#
        "properties":{"jsonrpc":{"const":"2.0"},"id":{"$ref":"#/$defs/id"},"result":{"$ref":"#/$defs/jobs.result"}},\#
        "required":["jsonrpc","id","result"]\#
        },\#
        "ping.params":{"type":"object","properties":{},"additionalProperties":false},\#
        "ping.result":{"type":"object","properties":{}},\#
        "ping.request":{\#
        "type":"object",\#
        "properties":{\#
        "jsonrpc":{"const":"2.0"},\#
        "id":{"$ref":"#/$defs/id"},\#
        "method":{"const":"ping"},\#
        "params":{"$ref":"#/$defs/ping.params"}\#
        },\#
        "required":["jsonrpc","method"]\#
        },\#
        "ping.response":{\#
        "type":"object",\#
        "properties":{"jsonrpc":{"const":"2.0"},"id":{"$ref":"#/$defs/id"},"result":{"$ref":"#/$defs/ping.result"}},\#
        "required":["jsonrpc","id","result"]\#
        },\#
        "resolve.params":{\#
        "type":"object",\#
        "properties":{\#
        "job":{"$ref":"#/$defs/JobName"},\#
        "employeeCode":{"$ref":"#/$defs/EmployeeCode"},\#
        "id":{"$ref":"#/$defs/RowID"},\#
        "decision":{"$ref":"#/$defs/Decision"},\#
        "with":{\#
        "description":"The other record: its id, or its employee code, as in the finding. Optional if only one record \#
        is possible.",\#
        "type":"string",\#
        "minLength":1,\#
        "maxLength":255\#
        },\#
        "keepTargetCode":{\#
        "description":"With `samePerson`: true to leave both employee codes as they are. Default: false, which writes \#
        the source's code.",\#
        "type":"boolean",\#
        "default":false\#
        },\#
        "reason":{\#
        "description":"Reason for the decision. The history keeps it until the job is forgotten, and `decisions` as \#
        long as the decision is in force.",\#
        "type":"string",\#
        "minLength":1,\#
        "maxLength":1000\#
        },\#
        "waitSeconds":{"$ref":"#/$defs/WaitSeconds"},\#
        "actor":{"$ref":"#/$defs/Actor"}\#
        },\#
        "required":["job","decision"],\#
        "additionalProperties":false,\#
        "oneOf":[{"required":["employeeCode"]},{"required":["id"]}]\#
        },\#
        "resolve.result":{\#
        "type":"object",\#
        "properties":{\#
        "job":{"$ref":"#/$defs/JobName"},\#
        "counts":{"$ref":"#/$defs/ClassCounts"},\#
        "digest":{"$ref":"#/$defs/Digest"},\#
        "row":{"$ref":"#/$defs/DiffRow","description":"The row after the decision."}\#
        },\#
        "required":["job","counts","digest","row"]\#
        },\#
        "resolve.request":{\#
        "type":"object",\#
        "properties":{\#
        "jsonrpc":{"const":"2.0"},\#
        "id":{"$ref":"#/$defs/id"},\#
        "method":{"const":"resolve"},\#
        "params":{"$ref":"#/$defs/resolve.params"}\#
        },\#
        "required":["jsonrpc","method","params"]\#
        },\#
        "resolve.response":{\#
        "type":"object",\#
        "properties":{\#
        "jsonrpc":{"const":"2.0"},\#
        "id":{"$ref":"#/$defs/id"},\#
        "result":{"$ref":"#/$defs/resolve.result"}\#
        },\#
        "required":["jsonrpc","id","result"]\#
        },\#
        "results.params":{\#
        "type":"object",\#
        "properties":{\#
        "job":{"$ref":"#/$defs/JobName"},\#
        "outcomes":{\#
        "description":"Filter: rows with these outcomes.",\#
        "type":"array",\#
        "items":{"$ref":"#/$defs/Outcome"},\#
        "minItems":1,\#
        "uniqueItems":true\#
        },\#
        "limit":{"$ref":"#/$defs/PageLimit"},\#
        "cursor":{"$ref":"#/$defs/Cursor"},\#
        "waitSeconds":{"$ref":"#/$defs/WaitSeconds"}\#
        },\#
        "required":["job"],\#
        "additionalProperties":false\#
        },\#
        "results.result":{\#
        "type":"object",\#
        "properties":{\#
        "job":{"$ref":"#/$defs/JobName"},\#
        "outcomes":{"$ref":"#/$defs/OutcomeCounts"},\#
        "rows":{"type":"array","items":{"$ref":"#/$defs/ResultRow"}},\#
        "nextCursor":{\#
        "description":"Cursor of the next page; null on the last page.",\#
        "anyOf":[{"$ref":"#/$defs/Cursor"},{"type":"null"}]\#
        }\#
        },\#
        "required":["job","outcomes","rows","nextCursor"]\#
        },\#
        "results.request":{\#
        "type":"object",\#
        "properties":{\#
        "jsonrpc":{"const":"2.0"},\#
        "id":{"$ref":"#/$defs/id"},\#
        "method":{"const":"results"},\#
        "params":{"$ref":"#/$defs/results.params"}\#
        },\#
        "required":["jsonrpc","method","params"]\#
        },\#
        "results.response":{\#
        "type":"object",\#
        "properties":{\#
        "jsonrpc":{"const":"2.0"},\#
        "id":{"$ref":"#/$defs/id"},\#
        "result":{"$ref":"#/$defs/results.result"}\#
        },\#
        "required":["jsonrpc","id","result"]\#
        },\#
        "resume.params":{\#
        "type":"object",\#
        "properties":{\#
        "job":{"$ref":"#/$defs/JobName"},\#
        "whenClosed":{"$ref":"#/$defs/WhenClosed","description":"Default: as in the sync request."},\#
        "waitSeconds":{"$ref":"#/$defs/WaitSeconds"},\#
        "actor":{"$ref":"#/$defs/Actor"}\#
        },\#
        "required":["job"],\#
        "additionalProperties":false\#
        },\#
        "resume.result":{"$ref":"#/$defs/Job"},\#
        "resume.request":{\#
        "type":"object",\#
        "properties":{\#
        "jsonrpc":{"const":"2.0"},\#
        "id":{"$ref":"#/$defs/id"},\#
        "method":{"const":"resume"},\#
        "params":{"$ref":"#/$defs/resume.params"}\#
        },\#
        "required":["jsonrpc","method","params"]\#
        },\#
        "resume.response":{\#
        "type":"object",\#
        "properties":{"jsonrpc":{"const":"2.0"},"id":{"$ref":"#/$defs/id"},"result":{"$ref":"#/$defs/resume.result"}},\#
        "required":["jsonrpc","id","result"]\#
        },\#
        "retry.params":{\#
        "type":"object",\#
        "properties":{\#
        "job":{"$ref":"#/$defs/JobName"},\#
        "whenClosed":{"$ref":"#/$defs/WhenClosed","description":"Default: as in the sync request."},\#
        "waitSeconds":{"$ref":"#/$defs/WaitSeconds"},\#
        "actor":{"$ref":"#/$defs/Actor"}\#
        },\#
        "required":["job"],\#
        "additionalProperties":false\#
        },\#
        "retry.result":{"$ref":"#/$defs/Job"},\#
        "retry.request":{\#
        "type":"object",\#
        "properties":{\#
        "jsonrpc":{"const":"2.0"},\#
        "id":{"$ref":"#/$defs/id"},\#
        "method":{"const":"retry"},\#
        "params":{"$ref":"#/$defs/retry.params"}\#
        },\#
        "required":["jsonrpc","method","params"]\#
        },\#
        "retry.response":{\#
        "type":"object",\#
        "properties":{"jsonrpc":{"const":"2.0"},"id":{"$ref":"#/$defs/id"},"result":{"$ref":"#/$defs/retry.result"}},\#
        "required":["jsonrpc","id","result"]\#
        },\#
        "revoke.params":{\#
        "type":"object",\#
        "properties":{\#
        "id":{"$ref":"#/$defs/DecisionID"},\#
        "reason":{\#
        "description":"Reason for taking it back. The history keeps it.",\#
        "type":"string",\#
        "minLength":1,\#
        "maxLength":1000\#
        },\#
        "actor":{"$ref":"#/$defs/Actor"}\#
        },\#
        "required":["id"],\#
        "additionalProperties":false\#
        },\#
        "revoke.result":{"$ref":"#/$defs/StandingDecision"},\#
        "revoke.request":{\#
        "type":"object",\#
        "properties":{\#
        "jsonrpc":{"const":"2.0"},\#
        "id":{"$ref":"#/$defs/id"},\#
        "method":{"const":"revoke"},\#
        "params":{"$ref":"#/$defs/revoke.params"}\#
        },\#
        "required":["jsonrpc","method","params"]\#
        },\#
        "revoke.response":{\#
        "type":"object",\#
        "properties":{"jsonrpc":{"const":"2.0"},"id":{"$ref":"#/$defs/id"},"result":{"$ref":"#/$defs/revoke.result"}},\#
        "required":["jsonrpc","id","result"]\#
        },\#
        "rpc.discover.params":{"type":"object","properties":{},"additionalProperties":false},\#
        "rpc.discover.result":{"description":"OpenRPC document.","type":"object"},\#
        "rpc.discover.request":{\#
        "type":"object",\#
        "properties":{\#
        "jsonrpc":{"const":"2.0"},\#
        "id":{"$ref":"#/$defs/id"},\#
        "method":{"const":"rpc.discover"},\#
        "params":{"$ref":"#/$defs/rpc.discover.params"}\#
        },\#
        "required":["jsonrpc","method"]\#
        },\#
        "rpc.discover.response":{\#
        "type":"object",\#
        "properties":{\#
        "jsonrpc":{"const":"2.0"},\#
        "id":{"$ref":"#/$defs/id"},\#
        "result":{"$ref":"#/$defs/rpc.discover.result"}\#
        },\#
        "required":["jsonrpc","id","result"]\#
        },\#
        "shutdown.params":{"type":"object","properties":{},"additionalProperties":false},\#
        "shutdown.result":{"type":"object","properties":{}},\#
        "shutdown.request":{\#
        "type":"object",\#
        "properties":{\#
        "jsonrpc":{"const":"2.0"},\#
        "id":{"$ref":"#/$defs/id"},\#
        "method":{"const":"shutdown"},\#
        "params":{"$ref":"#/$defs/shutdown.params"}\#
        },\#
        "required":["jsonrpc","method"]\#
        },\#
        "shutdown.response":{\#
        "type":"object",\#
        "properties":{\#
        "jsonrpc":{"const":"2.0"},\#
        "id":{"$ref":"#/$defs/id"},\#
        "result":{"$ref":"#/$defs/shutdown.result"}\#
        },\#
        "required":["jsonrpc","id","result"]\#
        },\#
        "status.params":{\#
        "type":"object",\#
        "properties":{"job":{"$ref":"#/$defs/JobName"},"waitSeconds":{"$ref":"#/$defs/WaitSeconds"}},\#
        "required":["job"],\#
        "additionalProperties":false\#
        },\#
        "status.result":{"$ref":"#/$defs/Job"},\#
        "status.request":{\#
        "type":"object",\#
        "properties":{\#
        "jsonrpc":{"const":"2.0"},\#
        "id":{"$ref":"#/$defs/id"},\#
        "method":{"const":"status"},\#
        "params":{"$ref":"#/$defs/status.params"}\#
        },\#
        "required":["jsonrpc","method","params"]\#
        },\#
        "status.response":{\#
        "type":"object",\#
        "properties":{"jsonrpc":{"const":"2.0"},"id":{"$ref":"#/$defs/id"},"result":{"$ref":"#/$defs/status.result"}},\#
        "required":["jsonrpc","id","result"]\#
        },\#
        "subscribe.params":{\#
        "type":"object",\#
        "properties":{"job":{"$ref":"#/$defs/JobName","description":"One job. Default: all jobs."}},\#
        "additionalProperties":false\#
        },\#
        "subscribe.result":{\#
        "type":"object",\#
        "properties":{\#
        "all":{"description":"True if this connection is subscribed to all jobs.","type":"boolean"},\#
        "jobs":{\#
        "description":"Single jobs that this connection is subscribed to.",\#
        "type":"array",\#
        "items":{"$ref":"#/$defs/JobName"}\#
        }\#
        },\#
        "required":["all","jobs"]\#
        },\#
        "subscribe.request":{\#
        "type":"object",\#
        "properties":{\#
        "jsonrpc":{"const":"2.0"},\#
        "id":{"$ref":"#/$defs/id"},\#
        "method":{"const":"subscribe"},\#
        "params":{"$ref":"#/$defs/subscribe.params"}\#
        },\#
        "required":["jsonrpc","method"]\#
        },\#
        "subscribe.response":{\#
        "type":"object",\#
        "properties":{\#
        "jsonrpc":{"const":"2.0"},\#
        "id":{"$ref":"#/$defs/id"},\#
        "result":{"$ref":"#/$defs/subscribe.result"}\#
        },\#
        "required":["jsonrpc","id","result"]\#
        },\#
        "sync.params":{\#
        "type":"object",\#
        "properties":{\#
        "job":{"$ref":"#/$defs/JobName"},\#
        "select":{"$ref":"#/$defs/Selection"},\#
        "createDefaults":{"$ref":"#/$defs/CreateDefaults","description":"Required if a new employee is selected."},\#
        "digest":{\#
        "$ref":"#/$defs/Digest",\#
        "description":"Digest of the diff that was approved; for any other, the error is `digestMismatch`. Default: \#
        no check."\#
        },\#
        "dryRun":{\#
        "description":"True to plan the writes without doing them. Default: false.",\#
        "type":"boolean",\#
        "default":false\#
        },\#
        "override":{"$ref":"#/$defs/Override"},\#
        "whenClosed":{"$ref":"#/$defs/WhenClosed","description":"Default: as in the settings."},\#
        "waitSeconds":{"$ref":"#/$defs/WaitSeconds"},\#
        "actor":{"$ref":"#/$defs/Actor"}\#
        },\#
        "required":["job","select"],\#
        "additionalProperties":false\#
        },\#
        "sync.result":{\#
        "description":"The job; with `dryRun`, the plan.",\#
        "oneOf":[{"title":"job","$ref":"#/$defs/Job"},{"title":"plan","$ref":"#/$defs/SyncPlan"}]\#
        },\#
        "sync.request":{\#
        "type":"object",\#
        "properties":{\#
        "jsonrpc":{"const":"2.0"},\#
        "id":{"$ref":"#/$defs/id"},\#
        "method":{"const":"sync"},\#
        "params":{"$ref":"#/$defs/sync.params"}\#
        },\#
        "required":["jsonrpc","method","params"]\#
        },\#
        "sync.response":{\#
        "type":"object",\#
        "properties":{"jsonrpc":{"const":"2.0"},"id":{"$ref":"#/$defs/id"},"result":{"$ref":"#/$defs/sync.result"}},\#
        "required":["jsonrpc","id","result"]\#
        },\#
        "undo.params":{\#
        "type":"object",\#
        "properties":{\#
        "job":{"$ref":"#/$defs/JobName","description":"The job whose sync is to be undone."},\#
        "newJob":{\#
        "$ref":"#/$defs/JobName",\#
        "description":"Name of the new job. Default: a generated name. The call is idempotent: the same name for the \#
        same job returns the same new job."\#
        },\#
        "whenClosed":{"$ref":"#/$defs/WhenClosed","description":"Default: as in the settings."},\#
        "waitSeconds":{"$ref":"#/$defs/WaitSeconds"},\#
        "actor":{"$ref":"#/$defs/Actor"}\#
        },\#
        "required":["job"],\#
        "additionalProperties":false\#
        },\#
        "undo.result":{"$ref":"#/$defs/Job"},\#
        "undo.request":{\#
        "type":"object",\#
        "properties":{\#
        "jsonrpc":{"const":"2.0"},\#
        "id":{"$ref":"#/$defs/id"},\#
        "method":{"const":"undo"},\#
        "params":{"$ref":"#/$defs/undo.params"}\#
        },\#
        "required":["jsonrpc","method","params"]\#
        },\#
        "undo.response":{\#
        "type":"object",\#
        "properties":{"jsonrpc":{"const":"2.0"},"id":{"$ref":"#/$defs/id"},"result":{"$ref":"#/$defs/undo.result"}},\#
        "required":["jsonrpc","id","result"]\#
        },\#
        "unsubscribe.params":{\#
        "type":"object",\#
        "properties":{\#
        "job":{"$ref":"#/$defs/JobName","description":"One job. Default: all subscriptions of this connection."}\#
        },\#
        "additionalProperties":false\#
        },\#
        "unsubscribe.result":{\#
        "type":"object",\#
        "properties":{\#
        "all":{"description":"True if this connection is subscribed to all jobs.","type":"boolean"},\#
        "jobs":{\#
        "description":"Single jobs that this connection is subscribed to.",\#
        "type":"array",\#
        "items":{"$ref":"#/$defs/JobName"}\#
        }\#
        },\#
        "required":["all","jobs"]\#
        },\#
        "unsubscribe.request":{\#
        "type":"object",\#
        "properties":{\#
        "jsonrpc":{"const":"2.0"},\#
        "id":{"$ref":"#/$defs/id"},\#
        "method":{"const":"unsubscribe"},\#
        "params":{"$ref":"#/$defs/unsubscribe.params"}\#
        },\#
        "required":["jsonrpc","method"]\#
        },\#
        "unsubscribe.response":{\#
        "type":"object",\#
        "properties":{\#
        "jsonrpc":{"const":"2.0"},\#
        "id":{"$ref":"#/$defs/id"},\#
        "result":{"$ref":"#/$defs/unsubscribe.result"}\#
        },\#
        "required":["jsonrpc","id","result"]\#
        },\#
        "verifyHistory.params":{"type":"object","properties":{},"additionalProperties":false},\#
        "verifyHistory.result":{\#
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
        "anyOf":[{"$ref":"#/$defs/HistoryFault"},{"type":"null"}]\#
        },\#
        "number":{\#
        "description":"Number of the first invalid entry.",\#
        "anyOf":[{"type":"integer","minimum":1},{"type":"null"}]\#
        }\#
        },\#
        "required":["ok","entries","head","fault","number"]\#
        },\#
        "verifyHistory.request":{\#
        "type":"object",\#
        "properties":{\#
        "jsonrpc":{"const":"2.0"},\#
        "id":{"$ref":"#/$defs/id"},\#
        "method":{"const":"verifyHistory"},\#
        "params":{"$ref":"#/$defs/verifyHistory.params"}\#
        },\#
        "required":["jsonrpc","method"]\#
        },\#
        "verifyHistory.response":{\#
        "type":"object",\#
        "properties":{\#
        "jsonrpc":{"const":"2.0"},\#
        "id":{"$ref":"#/$defs/id"},\#
        "result":{"$ref":"#/$defs/verifyHistory.result"}\#
        },\#
        "required":["jsonrpc","id","result"]\#
        },\#
        "cancelRequest.notification":{\#
        "type":"object",\#
        "properties":{\#
        "jsonrpc":{"const":"2.0"},\#
        "method":{"const":"$/cancelRequest"},\#
        "params":{\#
        "type":"object",\#
        "properties":{\#
        "id":{"description":"Id of the request, exactly as it was sent.","type":["string","number","null"]}\#
        },\#
        "required":["id"],\#
        "additionalProperties":false\#
        }\#
        },\#
        "required":["jsonrpc","method","params"]\#
        },\#
        "job.changed.notification":{\#
        "type":"object",\#
        "properties":{"jsonrpc":{"const":"2.0"},"method":{"const":"job.changed"},"params":{"$ref":"#/$defs/Job"}},\#
        "required":["jsonrpc","method","params"]\#
        },\#
        "job.progress.notification":{\#
        "type":"object",\#
        "properties":{\#
        "jsonrpc":{"const":"2.0"},\#
        "method":{"const":"job.progress"},\#
        "params":{\#
        "type":"object",\#
        "properties":{"job":{"$ref":"#/$defs/JobName"},"progress":{"$ref":"#/$defs/Progress"}},\#
        "required":["job","progress"]\#
        }\#
        },\#
        "required":["jsonrpc","method","params"]\#
        },\#
        "error.parseError":{\#
        "description":"The message is not valid JSON.",\#
        "type":"object",\#
        "properties":{\#
        "code":{"const":-32700},\#
        "message":{"type":"string"},\#
        "data":{\#
        "type":"object",\#
        "properties":{\#
        "kind":{"const":"parseError"},\#
        "messageJa":{"type":"string"},\#
        "retryable":{"type":"boolean"},\#
        "retryAfter":{"type":"integer","minimum":0},\#
        "rule":{"description":"JSON rule that was broken.","type":"string"},\#
        "offset":{"description":"Position in bytes from the start of the message.","type":"integer"}\#
        },\#
        "required":["kind","messageJa","retryable"]\#
        }\#
        },\#
        "required":["code","message","data"]\#
        },\#
        "error.invalidRequest":{\#
        "description":"The message is not a valid JSON-RPC 2.0 request.",\#
        "type":"object",\#
        "properties":{\#
        "code":{"const":-32600},\#
        "message":{"type":"string"},\#
        "data":{\#
        "type":"object",\#
        "properties":{\#
        "kind":{"const":"invalidRequest"},\#
        "messageJa":{"type":"string"},\#
        "retryable":{"type":"boolean"},\#
        "retryAfter":{"type":"integer","minimum":0},\#
        "rule":{"description":"Rule that was broken.","type":"string"}\#
        },\#
        "required":["kind","messageJa","retryable"]\#
        }\#
        },\#
        "required":["code","message","data"]\#
        },\#
        "error.methodNotFound":{\#
        "description":"The method does not exist.",\#
        "type":"object",\#
        "properties":{\#
        "code":{"const":-32601},\#
        "message":{"type":"string"},\#
        "data":{\#
        "type":"object",\#
        "properties":{\#
        "kind":{"const":"methodNotFound"},\#
        "messageJa":{"type":"string"},\#
        "retryable":{"type":"boolean"},\#
        "retryAfter":{"type":"integer","minimum":0},\#
        "method":{"description":"Method that was called.","type":"string"}\#
        },\#
        "required":["kind","messageJa","retryable"]\#
        }\#
        },\#
        "required":["code","message","data"]\#
        },\#
        "error.invalidParams":{\#
        "description":"A param is invalid, unknown or missing.",\#
        "type":"object",\#
        "properties":{\#
        "code":{"const":-32602},\#
        "message":{"type":"string"},\#
        "data":{\#
        "type":"object",\#
        "properties":{\#
        "kind":{"const":"invalidParams"},\#
        "messageJa":{"type":"string"},\#
        "retryable":{"type":"boolean"},\#
        "retryAfter":{"type":"integer","minimum":0},\#
        "path":{"description":"JSON Pointer to the param.","type":"string"},\#
        "rule":{"description":"Rule that it breaks.","type":"string"}\#
        },\#
        "required":["kind","messageJa","retryable","path","rule"]\#
        }\#
        },\#
        "required":["code","message","data"]\#
        },\#
        "error.internalError":{\#
        "description":"renkei had an internal error.",\#
        "type":"object",\#
        "properties":{\#
        "code":{"const":-32603},\#
        "message":{"type":"string"},\#
        "data":{\#
        "type":"object",\#
        "properties":{\#
        "kind":{"const":"internalError"},\#
        "messageJa":{"type":"string"},\#
        "retryable":{"type":"boolean"},\#
        "retryAfter":{"type":"integer","minimum":0}\#
        },\#
        "required":["kind","messageJa","retryable"]\#
        }\#
        },\#
        "required":["code","message","data"]\#
        },\#
        "error.requestCancelled":{\#
        "description":"The request was cancelled.",\#
        "type":"object",\#
        "properties":{\#
        "code":{"const":-32800},\#
        "message":{"type":"string"},\#
        "data":{\#
        "type":"object",\#
        "properties":{\#
        "kind":{"const":"requestCancelled"},\#
        "messageJa":{"type":"string"},\#
        "retryable":{"type":"boolean"},\#
        "retryAfter":{"type":"integer","minimum":0}\#
        },\#
        "required":["kind","messageJa","retryable"]\#
        }\#
        },\#
        "required":["code","message","data"]\#
        },\#
        "error.unauthenticated":{\#
        "description":"The connection is not authenticated.",\#
        "type":"object",\#
        "properties":{\#
        "code":{"const":-32001},\#
        "message":{"type":"string"},\#
        "data":{\#
        "type":"object",\#
        "properties":{\#
        "kind":{"const":"unauthenticated"},\#
        "messageJa":{"type":"string"},\#
        "retryable":{"type":"boolean"},\#
        "retryAfter":{"type":"integer","minimum":0}\#
        },\#
        "required":["kind","messageJa","retryable"]\#
        }\#
        },\#
        "required":["code","message","data"]\#
        },\#
        "error.notConfigured":{\#
        "description":"The settings are incomplete.",\#
        "type":"object",\#
        "properties":{\#
        "code":{"const":-32002},\#
        "message":{"type":"string"},\#
        "data":{\#
        "type":"object",\#
        "properties":{\#
        "kind":{"const":"notConfigured"},\#
        "messageJa":{"type":"string"},\#
        "retryable":{"type":"boolean"},\#
        "retryAfter":{"type":"integer","minimum":0},\#
        "setting":{"description":"Setting concerned, if it is a single one.","type":"string"}\#
        },\#
        "required":["kind","messageJa","retryable"]\#
        }\#
        },\#
        "required":["code","message","data"]\#
        },\#
        "error.unknownConnection":{\#
        "description":"The connection does not exist.",\#
        "type":"object",\#
        "properties":{\#
        "code":{"const":-32003},\#
        "message":{"type":"string"},\#
        "data":{\#
        "type":"object",\#
        "properties":{\#
        "kind":{"const":"unknownConnection"},\#
        "messageJa":{"type":"string"},\#
        "retryable":{"type":"boolean"},\#
        "retryAfter":{"type":"integer","minimum":0},\#
        "connection":{"description":"Name in the request.","type":"string"},\#
        "known":{"description":"Names of all connections in the settings.","type":"array","items":{"type":"string"}}\#
        },\#
        "required":["kind","messageJa","retryable"]\#
        }\#
        },\#
        "required":["code","message","data"]\#
        },\#
        "error.unknownJob":{\#
        "description":"The job does not exist.",\#
        "type":"object",\#
        "properties":{\#
        "code":{"const":-32004},\#
        "message":{"type":"string"},\#
        "data":{\#
        "type":"object",\#
        "properties":{\#
        "kind":{"const":"unknownJob"},\#
        "messageJa":{"type":"string"},\#
        "retryable":{"type":"boolean"},\#
        "retryAfter":{"type":"integer","minimum":0},\#
        "job":{"$ref":"#/$defs/JobName"}\#
        },\#
        "required":["kind","messageJa","retryable","job"]\#
        }\#
        },\#
        "required":["code","message","data"]\#
        },\#
        "error.jobExists":{\#
        "description":"A job with this name and other params exists.",\#
        "type":"object",\#
        "properties":{\#
        "code":{"const":-32005},\#
        "message":{"type":"string"},\#
        "data":{\#
        "type":"object",\#
        "properties":{\#
        "kind":{"const":"jobExists"},\#
        "messageJa":{"type":"string"},\#
        "retryable":{"type":"boolean"},\#
        "retryAfter":{"type":"integer","minimum":0},\#
        "job":{"$ref":"#/$defs/JobName"}\#
        },\#
        "required":["kind","messageJa","retryable"]\#
        }\#
        },\#
        "required":["code","message","data"]\#
        },\#
        "error.jobNotReady":{\#
        "description":"The job's state does not allow this request.",\#
        "type":"object",\#
        "properties":{\#
        "code":{"const":-32006},\#
        "message":{"type":"string"},\#
        "data":{\#
        "type":"object",\#
        "properties":{\#
        "kind":{"const":"jobNotReady"},\#
        "messageJa":{"type":"string"},\#
        "retryable":{"type":"boolean"},\#
        "retryAfter":{"type":"integer","minimum":0},\#
        "job":{"$ref":"#/$defs/JobName"},\#
        "state":{"$ref":"#/$defs/JobState","description":"Current state of the job."}\#
        },\#
        "required":["kind","messageJa","retryable"]\#
        }\#
        },\#
        "required":["code","message","data"]\#
        },\#
        "error.jobBusy":{\#
        "description":"The job is busy with another request.",\#
        "type":"object",\#
        "properties":{\#
        "code":{"const":-32007},\#
        "message":{"type":"string"},\#
        "data":{\#
        "type":"object",\#
        "properties":{\#
        "kind":{"const":"jobBusy"},\#
        "messageJa":{"type":"string"},\#
        "retryable":{"type":"boolean"},\#
        "retryAfter":{"type":"integer","minimum":0},\#
        "job":{"$ref":"#/$defs/JobName"},\#
        "state":{"$ref":"#/$defs/JobState","description":"Current state of the job."}\#
        },\#
        "required":["kind","messageJa","retryable"]\#
        }\#
        },\#
        "required":["code","message","data"]\#
        },\#
        "error.jobExpired":{\#
        "description":"The fetched data has expired.",\#
        "type":"object",\#
        "properties":{\#
        "code":{"const":-32008},\#
        "message":{"type":"string"},\#
        "data":{\#
        "type":"object",\#
        "properties":{\#
        "kind":{"const":"jobExpired"},\#
        "messageJa":{"type":"string"},\#
        "retryable":{"type":"boolean"},\#
        "retryAfter":{"type":"integer","minimum":0},\#
        "job":{"$ref":"#/$defs/JobName"},\#
        "fetchedAt":{"$ref":"#/$defs/Timestamp","description":"Time at which the data was fetched."}\#
        },\#
        "required":["kind","messageJa","retryable"]\#
        }\#
        },\#
        "required":["code","message","data"]\#
        },\#
        "error.serviceClosed":{\#
        "description":"The service is in its closed hours.",\#
        "type":"object",\#
        "properties":{\#
        "code":{"const":-32009},\#
        "message":{"type":"string"},\#
        "data":{\#
        "type":"object",\#
        "properties":{\#
        "kind":{"const":"serviceClosed"},\#
        "messageJa":{"type":"string"},\#
        "retryable":{"type":"boolean"},\#
        "retryAfter":{"type":"integer","minimum":0},\#
        "side":{"$ref":"#/$defs/Side","description":"Service concerned."},\#
        "opensAt":{"$ref":"#/$defs/Timestamp","description":"Time of the next possible attempt."}\#
        },\#
        "required":["kind","messageJa","retryable"]\#
        }\#
        },\#
        "required":["code","message","data"]\#
        },\#
        "error.serviceRefused":{\#
        "description":"The service refused access because of the token, a permission or the IP address.",\#
        "type":"object",\#
        "properties":{\#
        "code":{"const":-32010},\#
        "message":{"type":"string"},\#
        "data":{\#
        "type":"object",\#
        "properties":{\#
        "kind":{"const":"serviceRefused"},\#
        "messageJa":{"type":"string"},\#
        "retryable":{"type":"boolean"},\#
        "retryAfter":{"type":"integer","minimum":0},\#
        "side":{"$ref":"#/$defs/Side","description":"Service concerned."},\#
        "status":{"description":"HTTP status code.","type":"integer"},\#
        "code":{"description":"Error code of the service, if it sent one.","type":"string"},\#
        "serviceMessages":{\#
        "description":"Messages of the service, with personal data masked.",\#
        "type":"array",\#
        "items":{"type":"string"}\#
        }\#
        },\#
        "required":["kind","messageJa","retryable"]\#
        }\#
        },\#
        "required":["code","message","data"]\#
        },\#
        "error.serviceUnavailable":{\#
        "description":"The service is unreachable or has failed.",\#
        "type":"object",\#
        "properties":{\#
        "code":{"const":-32011},\#
        "message":{"type":"string"},\#
        "data":{\#
        "type":"object",\#
        "properties":{\#
        "kind":{"const":"serviceUnavailable"},\#
        "messageJa":{"type":"string"},\#
        "retryable":{"type":"boolean"},\#
        "retryAfter":{"type":"integer","minimum":0},\#
        "side":{"$ref":"#/$defs/Side","description":"Service concerned."}\#
        },\#
        "required":["kind","messageJa","retryable"]\#
        }\#
        },\#
        "required":["code","message","data"]\#
        },\#
        "error.incompleteList":{\#
        "description":"The list from the service may be incomplete.",\#
        "type":"object",\#
        "properties":{\#
        "code":{"const":-32012},\#
        "message":{"type":"string"},\#
        "data":{\#
        "type":"object",\#
        "properties":{\#
        "kind":{"const":"incompleteList"},\#
        "messageJa":{"type":"string"},\#
        "retryable":{"type":"boolean"},\#
        "retryAfter":{"type":"integer","minimum":0},\#
        "side":{"$ref":"#/$defs/Side","description":"Service concerned."}\#
        },\#
        "required":["kind","messageJa","retryable"]\#
        }\#
        },\#
        "required":["code","message","data"]\#
        },\#
        "error.createDefaultsRequired":{\#
        "description":"New employees are selected without create defaults.",\#
        "type":"object",\#
        "properties":{\#
        "code":{"const":-32013},\#
        "message":{"type":"string"},\#
        "data":{\#
        "type":"object",\#
        "properties":{\#
        "kind":{"const":"createDefaultsRequired"},\#
        "messageJa":{"type":"string"},\#
        "retryable":{"type":"boolean"},\#
        "retryAfter":{"type":"integer","minimum":0},\#
        "side":{"$ref":"#/$defs/Side","description":"Service concerned."},\#
        "employeeCodes":{\#
        "description":"Codes of the new employees without a default.",\#
        "type":"array",\#
        "items":{"type":"string"}\#
        }\#
        },\#
        "required":["kind","messageJa","retryable","side","employeeCodes"]\#
        }\#
        },\#
        "required":["code","message","data"]\#
        },\#
        "error.unknownChoice":{\#
        "description":"The business establishment, division or working type does not exist.",\#
        "type":"object",\#
        "properties":{\#
        "code":{"const":-32014},\#
        "message":{"type":"string"},\#
        "data":{\#
        "type":"object",\#
        "properties":{\#
        "kind":{"const":"unknownChoice"},\#
        "messageJa":{"type":"string"},\#
        "retryable":{"type":"boolean"},\#
        "retryAfter":{"type":"integer","minimum":0},\#
        "choice":{\#
        "description":"Param concerned: `businessEstablishmentId`, `divisionCode` or `workingTypeCode`.",\#
        "type":"string"\#
        },\#
        "value":{"description":"Id or code in the request.","type":"string"}\#
        },\#
        "required":["kind","messageJa","retryable"]\#
        }\#
        },\#
        "required":["code","message","data"]\#
        },\#
        "error.unknownEmployees":{\#
        "description":"The job does not contain these employees.",\#
        "type":"object",\#
        "properties":{\#
        "code":{"const":-32015},\#
        "message":{"type":"string"},\#
        "data":{\#
        "type":"object",\#
        "properties":{\#
        "kind":{"const":"unknownEmployees"},\#
        "messageJa":{"type":"string"},\#
        "retryable":{"type":"boolean"},\#
        "retryAfter":{"type":"integer","minimum":0},\#
        "employees":{"description":"Codes or ids that are not in the job.","type":"array","items":{"type":"string"}}\#
        },\#
        "required":["kind","messageJa","retryable","employees"]\#
        }\#
        },\#
        "required":["code","message","data"]\#
        },\#
        "error.alreadySelected":{\#
        "description":"An earlier sync of the job has selected these employees.",\#
        "type":"object",\#
        "properties":{\#
        "code":{"const":-32032},\#
        "message":{"type":"string"},\#
        "data":{\#
        "type":"object",\#
        "properties":{\#
        "kind":{"const":"alreadySelected"},\#
        "messageJa":{"type":"string"},\#
        "retryable":{"type":"boolean"},\#
        "retryAfter":{"type":"integer","minimum":0},\#
        "employees":{"description":"Codes or ids that were selected before.","type":"array","items":{"type":"string"}}\#
        },\#
        "required":["kind","messageJa","retryable","employees"]\#
        }\#
        },\#
        "required":["code","message","data"]\#
        },\#
        "error.limitExceeded":{\#
        "description":"The writes would exceed a limit. Nothing was written.",\#
        "type":"object",\#
        "properties":{\#
        "code":{"const":-32016},\#
        "message":{"type":"string"},\#
        "data":{\#
        "type":"object",\#
        "properties":{\#
        "kind":{"const":"limitExceeded"},\#
        "messageJa":{"type":"string"},\#
        "retryable":{"type":"boolean"},\#
        "retryAfter":{"type":"integer","minimum":0},\#
        "exceeded":{\#
        "description":"All limits that the sync would exceed.",\#
        "type":"array",\#
        "items":{"$ref":"#/$defs/ExceededLimit"}\#
        },\#
        "digest":{"$ref":"#/$defs/Digest","description":"Digest for `override`."}\#
        },\#
        "required":["kind","messageJa","retryable","exceeded","digest"]\#
        }\#
        },\#
        "required":["code","message","data"]\#
        },\#
        "error.ledgerBusy":{\#
        "description":"Another process is using the ledger.",\#
        "type":"object",\#
        "properties":{\#
        "code":{"const":-32017},\#
        "message":{"type":"string"},\#
        "data":{\#
        "type":"object",\#
        "properties":{\#
        "kind":{"const":"ledgerBusy"},\#
        "messageJa":{"type":"string"},\#
        "retryable":{"type":"boolean"},\#
        "retryAfter":{"type":"integer","minimum":0},\#
        "owner":{"description":"Process that holds the ledger.","type":"string"}\#
        },\#
        "required":["kind","messageJa","retryable"]\#
        }\#
        },\#
        "required":["code","message","data"]\#
        },\#
        "error.ledgerFull":{\#
        "description":"The ledger is not writable: the disk is full or read-only.",\#
        "type":"object",\#
        "properties":{\#
        "code":{"const":-32018},\#
        "message":{"type":"string"},\#
        "data":{\#
        "type":"object",\#
        "properties":{\#
        "kind":{"const":"ledgerFull"},\#
        "messageJa":{"type":"string"},\#
        "retryable":{"type":"boolean"},\#
        "retryAfter":{"type":"integer","minimum":0}\#
        },\#
        "required":["kind","messageJa","retryable"]\#
        }\#
        },\#
        "required":["code","message","data"]\#
        },\#
        "error.tooLarge":{\#
        "description":"The message exceeds a protocol limit.",\#
        "type":"object",\#
        "properties":{\#
        "code":{"const":-32019},\#
        "message":{"type":"string"},\#
        "data":{\#
        "type":"object",\#
        "properties":{\#
        "kind":{"const":"tooLarge"},\#
        "messageJa":{"type":"string"},\#
        "retryable":{"type":"boolean"},\#
        "retryAfter":{"type":"integer","minimum":0},\#
        "limit":{"description":"Name of the limit, as in hello.","type":"string"},\#
        "allowed":{"description":"Maximum that the limit allows.","type":"integer"}\#
        },\#
        "required":["kind","messageJa","retryable"]\#
        }\#
        },\#
        "required":["code","message","data"]\#
        },\#
        "error.cancelled":{\#
        "description":"The job was cancelled.",\#
        "type":"object",\#
        "properties":{\#
        "code":{"const":-32020},\#
        "message":{"type":"string"},\#
        "data":{\#
        "type":"object",\#
        "properties":{\#
        "kind":{"const":"cancelled"},\#
        "messageJa":{"type":"string"},\#
        "retryable":{"type":"boolean"},\#
        "retryAfter":{"type":"integer","minimum":0},\#
        "job":{"$ref":"#/$defs/JobName"}\#
        },\#
        "required":["kind","messageJa","retryable"]\#
        }\#
        },\#
        "required":["code","message","data"]\#
        },\#
        "error.rateLimited":{\#
        "description":"The rate limit of the service has been reached.",\#
        "type":"object",\#
        "properties":{\#
        "code":{"const":-32021},\#
        "message":{"type":"string"},\#
        "data":{\#
        "type":"object",\#
        "properties":{\#
        "kind":{"const":"rateLimited"},\#
        "messageJa":{"type":"string"},\#
        "retryable":{"type":"boolean"},\#
        "retryAfter":{"type":"integer","minimum":0},\#
        "side":{"$ref":"#/$defs/Side","description":"Service concerned."},\#
        "opensAt":{"$ref":"#/$defs/Timestamp","description":"Time of the next possible attempt."}\#
        },\#
        "required":["kind","messageJa","retryable"]\#
        }\#
        },\#
        "required":["code","message","data"]\#
        },\#
        "error.invalidResponse":{\#
        "description":"The response of the service is invalid.",\#
        "type":"object",\#
        "properties":{\#
        "code":{"const":-32022},\#
        "message":{"type":"string"},\#
        "data":{\#
        "type":"object",\#
        "properties":{\#
        "kind":{"const":"invalidResponse"},\#
        "messageJa":{"type":"string"},\#
        "retryable":{"type":"boolean"},\#
        "retryAfter":{"type":"integer","minimum":0},\#
        "side":{"$ref":"#/$defs/Side","description":"Service concerned."}\#
        },\#
        "required":["kind","messageJa","retryable"]\#
        }\#
        },\#
        "required":["code","message","data"]\#
        },\#
        "error.wrongTenant":{\#
        "description":"The token belongs to another tenant than in the first use of this connection.",\#
        "type":"object",\#
        "properties":{\#
        "code":{"const":-32023},\#
        "message":{"type":"string"},\#
        "data":{\#
        "type":"object",\#
        "properties":{\#
        "kind":{"const":"wrongTenant"},\#
        "messageJa":{"type":"string"},\#
        "retryable":{"type":"boolean"},\#
        "retryAfter":{"type":"integer","minimum":0},\#
        "side":{"$ref":"#/$defs/Side","description":"Service concerned."},\#
        "expected":{"description":"Tenant of the first use.","type":"string"},\#
        "found":{"description":"Tenant of the token.","type":"string"}\#
        },\#
        "required":["kind","messageJa","retryable"]\#
        }\#
        },\#
        "required":["code","message","data"]\#
        },\#
        "error.digestMismatch":{\#
        "description":"The digest does not match the current plan.",\#
        "type":"object",\#
        "properties":{\#
        "code":{"const":-32024},\#
        "message":{"type":"string"},\#
        "data":{\#
        "type":"object",\#
        "properties":{\#
        "kind":{"const":"digestMismatch"},\#
        "messageJa":{"type":"string"},\#
        "retryable":{"type":"boolean"},\#
        "retryAfter":{"type":"integer","minimum":0},\#
        "digest":{"$ref":"#/$defs/Digest","description":"Current digest."}\#
        },\#
        "required":["kind","messageJa","retryable"]\#
        }\#
        },\#
        "required":["code","message","data"]\#
        },\#
        "error.ledgerUnusable":{\#
        "description":"The ledger file is unusable: damaged, of another program, or of a newer version.",\#
        "type":"object",\#
        "properties":{\#
        "code":{"const":-32025},\#
        "message":{"type":"string"},\#
        "data":{\#
        "type":"object",\#
        "properties":{\#
        "kind":{"const":"ledgerUnusable"},\#
        "messageJa":{"type":"string"},\#
        "retryable":{"type":"boolean"},\#
        "retryAfter":{"type":"integer","minimum":0}\#
        },\#
        "required":["kind","messageJa","retryable"]\#
        }\#
        },\#
        "required":["code","message","data"]\#
        },\#
        "error.ledgerRestored":{\#
        "description":"The ledger was restored from a copy and may lack later writes. Run `renkei adopt` to \#
        continue.",\#
        "type":"object",\#
        "properties":{\#
        "code":{"const":-32031},\#
        "message":{"type":"string"},\#
        "data":{\#
        "type":"object",\#
        "properties":{\#
        "kind":{"const":"ledgerRestored"},\#
        "messageJa":{"type":"string"},\#
        "retryable":{"type":"boolean"},\#
        "retryAfter":{"type":"integer","minimum":0}\#
        },\#
        "required":["kind","messageJa","retryable"]\#
        }\#
        },\#
        "required":["code","message","data"]\#
        },\#
        "error.recordRefused":{\#
        "description":"The service rejected this employee.",\#
        "type":"object",\#
        "properties":{\#
        "code":{"const":-32026},\#
        "message":{"type":"string"},\#
        "data":{\#
        "type":"object",\#
        "properties":{\#
        "kind":{"const":"recordRefused"},\#
        "messageJa":{"type":"string"},\#
        "retryable":{"type":"boolean"},\#
        "retryAfter":{"type":"integer","minimum":0}\#
        },\#
        "required":["kind","messageJa","retryable"]\#
        }\#
        },\#
        "required":["code","message","data"]\#
        },\#
        "error.recordNotFound":{\#
        "description":"The employee no longer exists in the service.",\#
        "type":"object",\#
        "properties":{\#
        "code":{"const":-32027},\#
        "message":{"type":"string"},\#
        "data":{\#
        "type":"object",\#
        "properties":{\#
        "kind":{"const":"recordNotFound"},\#
        "messageJa":{"type":"string"},\#
        "retryable":{"type":"boolean"},\#
        "retryAfter":{"type":"integer","minimum":0}\#
        },\#
        "required":["kind","messageJa","retryable"]\#
        }\#
        },\#
        "required":["code","message","data"]\#
        },\#
        "error.planLimitExceeded":{\#
        "description":"The maximum number of employees in the contract with the service has been reached.",\#
        "type":"object",\#
        "properties":{\#
        "code":{"const":-32028},\#
        "message":{"type":"string"},\#
        "data":{\#
        "type":"object",\#
        "properties":{\#
        "kind":{"const":"planLimitExceeded"},\#
        "messageJa":{"type":"string"},\#
        "retryable":{"type":"boolean"},\#
        "retryAfter":{"type":"integer","minimum":0}\#
        },\#
        "required":["kind","messageJa","retryable"]\#
        }\#
        },\#
        "required":["code","message","data"]\#
        },\#
        "error.outcomeUnknown":{\#
        "description":"The response to a write was lost, and its outcome could not be determined.",\#
        "type":"object",\#
        "properties":{\#
        "code":{"const":-32029},\#
        "message":{"type":"string"},\#
        "data":{\#
        "type":"object",\#
        "properties":{\#
        "kind":{"const":"outcomeUnknown"},\#
        "messageJa":{"type":"string"},\#
        "retryable":{"type":"boolean"},\#
        "retryAfter":{"type":"integer","minimum":0}\#
        },\#
        "required":["kind","messageJa","retryable"]\#
        }\#
        },\#
        "required":["code","message","data"]\#
        },\#
        "error.notKept":{\#
        "description":"The service accepted the change, but did not keep the value.",\#
        "type":"object",\#
        "properties":{\#
        "code":{"const":-32034},\#
        "message":{"type":"string"},\#
        "data":{\#
        "type":"object",\#
        "properties":{\#
        "kind":{"const":"notKept"},\#
        "messageJa":{"type":"string"},\#
        "retryable":{"type":"boolean"},\#
        "retryAfter":{"type":"integer","minimum":0}\#
        },\#
        "required":["kind","messageJa","retryable"]\#
        }\#
        },\#
        "required":["code","message","data"]\#
        },\#
        "error.nothingToResolve":{\#
        "description":"The decision does not apply to any finding that blocks this employee.",\#
        "type":"object",\#
        "properties":{\#
        "code":{"const":-32030},\#
        "message":{"type":"string"},\#
        "data":{\#
        "type":"object",\#
        "properties":{\#
        "kind":{"const":"nothingToResolve"},\#
        "messageJa":{"type":"string"},\#
        "retryable":{"type":"boolean"},\#
        "retryAfter":{"type":"integer","minimum":0},\#
        "employee":{"description":"Employee in the request.","type":"string"},\#
        "decision":{"$ref":"#/$defs/Decision"}\#
        },\#
        "required":["kind","messageJa","retryable"]\#
        }\#
        },\#
        "required":["code","message","data"]\#
        },\#
        "error.ambiguousEmployee":{\#
        "description":"Several employees have this employee code.",\#
        "type":"object",\#
        "properties":{\#
        "code":{"const":-32039},\#
        "message":{"type":"string"},\#
        "data":{\#
        "type":"object",\#
        "properties":{\#
        "kind":{"const":"ambiguousEmployee"},\#
        "messageJa":{"type":"string"},\#
        "retryable":{"type":"boolean"},\#
        "retryAfter":{"type":"integer","minimum":0},\#
        "employee":{"description":"Employee code in the request.","type":"string"},\#
        "ids":{"description":"Ids of the rows with this code.","type":"array","items":{"type":"string"}}\#
        },\#
        "required":["kind","messageJa","retryable","employee","ids"]\#
        }\#
        },\#
        "required":["code","message","data"]\#
        },\#
        "error.candidateRequired":{\#
        "description":"`with` does not name one of the records in question.",\#
        "type":"object",\#
        "properties":{\#
        "code":{"const":-32036},\#
        "message":{"type":"string"},\#
        "data":{\#
        "type":"object",\#
        "properties":{\#
        "kind":{"const":"candidateRequired"},\#
        "messageJa":{"type":"string"},\#
        "retryable":{"type":"boolean"},\#
        "retryAfter":{"type":"integer","minimum":0},\#
        "employee":{"description":"Employee in the request.","type":"string"},\#
        "candidates":{\#
        "description":"Records that the decision can be about.",\#
        "type":"array",\#
        "items":{"$ref":"#/$defs/Candidate"}\#
        }\#
        },\#
        "required":["kind","messageJa","retryable","employee","candidates"]\#
        }\#
        },\#
        "required":["code","message","data"]\#
        },\#
        "error.unknownDecision":{\#
        "description":"There is no such decision, or it was taken back.",\#
        "type":"object",\#
        "properties":{\#
        "code":{"const":-32037},\#
        "message":{"type":"string"},\#
        "data":{\#
        "type":"object",\#
        "properties":{\#
        "kind":{"const":"unknownDecision"},\#
        "messageJa":{"type":"string"},\#
        "retryable":{"type":"boolean"},\#
        "retryAfter":{"type":"integer","minimum":0},\#
        "decision":{"description":"Id in the request.","type":"string"}\#
        },\#
        "required":["kind","messageJa","retryable"]\#
        }\#
        },\#
        "required":["code","message","data"]\#
        },\#
        "error.contradictingDecision":{\#
        "description":"An earlier decision says otherwise about these records.",\#
        "type":"object",\#
        "properties":{\#
        "code":{"const":-32038},\#
        "message":{"type":"string"},\#
        "data":{\#
        "type":"object",\#
        "properties":{\#
        "kind":{"const":"contradictingDecision"},\#
        "messageJa":{"type":"string"},\#
        "retryable":{"type":"boolean"},\#
        "retryAfter":{"type":"integer","minimum":0},\#
        "decision":{\#
        "description":"Id of the earlier decision; null if another employee of the job has the record.",\#
        "anyOf":[{"$ref":"#/$defs/DecisionID"},{"type":"null"}]\#
        },\#
        "employee":{\#
        "description":"Id of that employee's row, or null.",\#
        "anyOf":[{"$ref":"#/$defs/RowID"},{"type":"null"}]\#
        }\#
        },\#
        "required":["kind","messageJa","retryable"]\#
        }\#
        },\#
        "required":["code","message","data"]\#
        },\#
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
        "field":{"$ref":"#/$defs/Field"},\#
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
        "id":{"$ref":"#/$defs/RowID"},\#
        "employeeCode":{\#
        "description":"Its employee code; null if it has none.",\#
        "anyOf":[{"$ref":"#/$defs/EmployeeCode"},{"type":"null"}]\#
        }\#
        },\#
        "required":["id","employeeCode"]\#
        },\#
        "CheckEntry":{\#
        "title":"CheckEntry",\#
        "description":"One entry of the preflight check.",\#
        "type":"object",\#
        "properties":{\#
        "subject":{"$ref":"#/$defs/CheckSubject"},\#
        "side":{\#
        "description":"Service concerned; null for this host.",\#
        "anyOf":[{"$ref":"#/$defs/Side"},{"type":"null"}]\#
        },\#
        "state":{"$ref":"#/$defs/CheckState"},\#
        "message":{"$ref":"#/$defs/BilingualText"},\#
        "advice":{\#
        "description":"Recommended action; null if there is none.",\#
        "anyOf":[{"$ref":"#/$defs/BilingualText"},{"type":"null"}]\#
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
        {"title":"smartHR","$ref":"#/$defs/SmartHRCreateDefault"},\#
        {"title":"kingOfTime","$ref":"#/$defs/KingOfTimeCreateDefault"}\#
        ]\#
        },\#
        "CreateDefaults":{\#
        "title":"CreateDefaults",\#
        "description":"One default for all selected new employees, or a list of defaults for groups of them.",\#
        "oneOf":[\#
        {"title":"one","$ref":"#/$defs/CreateDefault"},\#
        {"title":"list","type":"array","items":{"$ref":"#/$defs/CreateDefault"},"minItems":1,"maxItems":1000}\#
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
        "$ref":"#/$defs/RowID",\#
        "description":"Id of the source's record; of the target's record for class `targetOnly`."\#
        },\#
        "employeeCode":{\#
        "description":"Null for an employee without a code.",\#
        "anyOf":[{"$ref":"#/$defs/EmployeeCode"},{"type":"null"}]\#
        },\#
        "name":{\#
        "description":"Last and first name in the source; in the target for class `targetOnly`.",\#
        "type":"string"\#
        },\#
        "class":{"$ref":"#/$defs/RowClass"},\#
        "reason":{\#
        "$ref":"#/$defs/UnlistedReason",\#
        "description":"Reason of class `leftOut` or `targetOnly`; absent in other classes."\#
        },\#
        "stillActive":{\#
        "description":"True for a `leftOut` person with the reason `resigned` whom the target has without a \#
        resignation date on or before the base date; else absent.",\#
        "type":"boolean"\#
        },\#
        "differences":{"type":"array","items":{"$ref":"#/$defs/Difference"}},\#
        "values":{\#
        "description":"In rows of the class `new` only: every value to be written, in the order of the fields.",\#
        "type":"array",\#
        "items":{"$ref":"#/$defs/NewValue"}\#
        },\#
        "findings":{"type":"array","items":{"$ref":"#/$defs/Finding"}},\#
        "legalNameFields":{\#
        "description":"With the name style `business`: fields that show the legal name, because the business name is \#
        blank.",\#
        "type":"array",\#
        "items":{"$ref":"#/$defs/Field"}\#
        }\#
        },\#
        "required":["id","employeeCode","name","class","differences","findings"]\#
        },\#
        "Difference":{\#
        "title":"Difference",\#
        "description":"差分: one field that differs.",\#
        "type":"object",\#
        "properties":{\#
        "field":{"$ref":"#/$defs/Field"},\#
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
        "kind":{"$ref":"#/$defs/ErrorKind","description":"Kind of error, as in the list of errors."},\#
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
        "field":{"$ref":"#/$defs/Field"},\#
        "source":{"$ref":"#/$defs/FieldReading"},\#
        "target":{\#
        "description":"Null for an employee who is not in the target.",\#
        "anyOf":[{"$ref":"#/$defs/FieldReading"},{"type":"null"}]\#
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
        "$ref":"#/$defs/CodePoints",\#
        "description":"Characters of both sides; present where the eye does not see how the texts differ: invisible \#
        characters, variation selectors, compatibility ideographs, width."\#
        },\#
        "nameStyle":{"$ref":"#/$defs/NameStyle","description":"For a name field: the kind of name that was used."},\#
        "findings":{"description":"Findings about this field.","type":"array","items":{"$ref":"#/$defs/Finding"}}\#
        },\#
        "required":["field","source","target","normalisedSource","normalisedTarget","equal","rules","findings"]\#
        },\#
        "FieldReading":{\#
        "title":"FieldReading",\#
        "description":"One field of one record as it was read.",\#
        "type":"object",\#
        "properties":{\#
        "state":{"$ref":"#/$defs/ReadingState"},\#
        "raw":{"description":"Text that the service sent; null if it sent none.","type":["string","null"]}\#
        },\#
        "required":["state","raw"]\#
        },\#
        "Finding":{\#
        "title":"Finding",\#
        "description":"要確認事項: fact about one employee that a person should review. It is not an error.",\#
        "type":"object",\#
        "properties":{\#
        "code":{"$ref":"#/$defs/FindingCode"},\#
        "severity":{"$ref":"#/$defs/FindingSeverity"},\#
        "field":{\#
        "description":"Field concerned; null if there is none.",\#
        "anyOf":[{"$ref":"#/$defs/Field"},{"type":"null"}]\#
        },\#
        "message":{"$ref":"#/$defs/BilingualText"},\#
        "values":{\#
        "description":"Values that led to the finding, each under a short name. `otherID`, `otherCode` and `side` \#
        name another record, `decision` the decision that has answered the finding.",\#
        "type":"object",\#
        "additionalProperties":{"type":"string"}\#
        },\#
        "decisions":{\#
        "description":"Decisions that answer it, see `resolve`. Absent if there are none.",\#
        "type":"array",\#
        "items":{"$ref":"#/$defs/Decision"}\#
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
        "at":{"$ref":"#/$defs/Timestamp","description":"Time of the event."},\#
        "event":{"$ref":"#/$defs/HistoryEvent"},\#
        "job":{\#
        "description":"Job; null for an event that concerns a connection or the whole ledger.",\#
        "anyOf":[{"$ref":"#/$defs/JobName"},{"type":"null"}]\#
        },\#
        "connection":{\#
        "description":"Connection; null for an event that concerns the whole ledger.",\#
        "anyOf":[{"$ref":"#/$defs/ConnectionName"},{"type":"null"}]\#
        },\#
        "actor":{\#
        "description":"Person or program that made the request, named by the host program.",\#
        "anyOf":[{"$ref":"#/$defs/Actor"},{"type":"null"}]\#
        },\#
        "id":{\#
        "description":"Source record of the employee concerned.",\#
        "anyOf":[{"$ref":"#/$defs/RowID"},{"type":"null"}]\#
        },\#
        "employeeCode":{\#
        "description":"Employee code; null after the job has been forgotten.",\#
        "anyOf":[{"$ref":"#/$defs/EmployeeCode"},{"type":"null"}]\#
        },\#
        "fields":{"description":"Fields that were sent.","type":"array","items":{"$ref":"#/$defs/Field"}},\#
        "outcome":{"description":"Outcome of a write.","anyOf":[{"$ref":"#/$defs/Outcome"},{"type":"null"}]},\#
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
        "job":{"$ref":"#/$defs/JobName"},\#
        "state":{"$ref":"#/$defs/JobState"},\#
        "label":{"$ref":"#/$defs/BilingualText","description":"Display text of the state."},\#
        "connection":{"$ref":"#/$defs/ConnectionName"},\#
        "direction":{"$ref":"#/$defs/Direction"},\#
        "baseDate":{"$ref":"#/$defs/Date","description":"従業員情報取得基準日."},\#
        "nameStyle":{"$ref":"#/$defs/NameStyle"},\#
        "clear":{\#
        "description":"Fields in which a blank source value may erase the target's value.",\#
        "type":"array",\#
        "items":{"$ref":"#/$defs/ClearableField"}\#
        },\#
        "leavers":{\#
        "description":"True if the job lists people who resigned on or before the base date for their resignation \#
        date; else absent.",\#
        "type":"boolean"\#
        },\#
        "notices":{\#
        "description":"Facts about the job as a whole, once both services have been read.",\#
        "type":"array",\#
        "items":{"$ref":"#/$defs/JobNotice"}\#
        },\#
        "createdAt":{"$ref":"#/$defs/Timestamp","description":"Time of the request."},\#
        "fetchedAt":{\#
        "description":"Time at which both services had been read; null until then.",\#
        "anyOf":[{"$ref":"#/$defs/Timestamp"},{"type":"null"}]\#
        },\#
        "progress":{\#
        "description":"Progress while the job is fetching, syncing or waiting; else null.",\#
        "anyOf":[{"$ref":"#/$defs/Progress"},{"type":"null"}]\#
        },\#
        "counts":{\#
        "description":"Counts after the fetch; null before.",\#
        "anyOf":[{"$ref":"#/$defs/ClassCounts"},{"type":"null"}]\#
        },\#
        "leftOut":{\#
        "$ref":"#/$defs/LeftOutCounts",\#
        "description":"Source employees who are left out; absent before the end of the fetch."\#
        },\#
        "outcomes":{\#
        "description":"Outcomes after a sync has started; null before.",\#
        "anyOf":[{"$ref":"#/$defs/OutcomeCounts"},{"type":"null"}]\#
        },\#
        "waitingUntil":{\#
        "description":"Time at which a waiting job continues by itself; else null.",\#
        "anyOf":[{"$ref":"#/$defs/Timestamp"},{"type":"null"}]\#
        },\#
        "waitingFor":{\#
        "description":"Reason for waiting; null if the job is not waiting.",\#
        "anyOf":[{"$ref":"#/$defs/WaitReason"},{"type":"null"}]\#
        },\#
        "error":{\#
        "description":"Error of a failed job; else null.",\#
        "anyOf":[{"$ref":"#/$defs/Failure"},{"type":"null"}]\#
        },\#
        "forgotten":{\#
        "description":"True after `forget` has erased the personal data; absent before.",\#
        "type":"boolean"\#
        },\#
        "undoes":{"$ref":"#/$defs/JobName","description":"Job that this one would undo; absent in other jobs."}\#
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
        "code":{"$ref":"#/$defs/JobNoticeCode"},\#
        "side":{"$ref":"#/$defs/Side","description":"Service concerned; absent if it is both."},\#
        "field":{"$ref":"#/$defs/Field","description":"Field concerned; absent if there is none."},\#
        "message":{"$ref":"#/$defs/BilingualText"}\#
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
        "items":{"$ref":"#/$defs/EmployeeCode"},\#
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
        "field":{"$ref":"#/$defs/Field"},\#
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
        "properties":{"digest":{"$ref":"#/$defs/Digest","description":"Digest from the error `limitExceeded`."}},\#
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
        {"title":"smartHR","$ref":"#/$defs/SmartHRPlacement"},\#
        {"title":"kingOfTime","$ref":"#/$defs/KingOfTimePlacement"}\#
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
        "id":{"$ref":"#/$defs/RowID"},\#
        "employeeCode":{"anyOf":[{"$ref":"#/$defs/EmployeeCode"},{"type":"null"}]},\#
        "name":{"description":"Last and first name in the source.","type":"string"},\#
        "action":{"$ref":"#/$defs/WriteAction"},\#
        "differences":{\#
        "description":"Current and new value of each field to be written.",\#
        "type":"array",\#
        "items":{"$ref":"#/$defs/Difference"}\#
        },\#
        "placement":{\#
        "description":"Placement of a new employee; null for an update.",\#
        "anyOf":[{"$ref":"#/$defs/Placement"},{"type":"null"}]\#
        },\#
        "findings":{"type":"array","items":{"$ref":"#/$defs/Finding"}}\#
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
        "properties":{"code":{"$ref":"#/$defs/ResultNoticeCode"},"message":{"$ref":"#/$defs/BilingualText"}},\#
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
        "id":{"anyOf":[{"$ref":"#/$defs/RowID"},{"type":"null"}]},\#
        "employeeCode":{"anyOf":[{"$ref":"#/$defs/EmployeeCode"},{"type":"null"}]},\#
        "name":{"description":"Last and first name in the source.","type":["string","null"]},\#
        "outcome":{"$ref":"#/$defs/Outcome"},\#
        "action":{\#
        "description":"Action that was taken or planned.",\#
        "anyOf":[{"$ref":"#/$defs/WriteAction"},{"type":"null"}]\#
        },\#
        "error":{\#
        "description":"Error, if the action did not succeed.",\#
        "anyOf":[{"$ref":"#/$defs/Failure"},{"type":"null"}]\#
        },\#
        "altered":{\#
        "description":"Fields that the service stored with another value than the one sent.",\#
        "type":"array",\#
        "items":{"$ref":"#/$defs/Alteration"}\#
        },\#
        "notices":{\#
        "description":"What a person has to do after this write; absent if there is nothing.",\#
        "type":"array",\#
        "items":{"$ref":"#/$defs/ResultNotice"}\#
        },\#
        "at":{\#
        "description":"Time at which the outcome was recorded; null if the write was not attempted.",\#
        "anyOf":[{"$ref":"#/$defs/Timestamp"},{"type":"null"}]\#
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
        {"title":"codes","$ref":"#/$defs/SelectionByCodes"},\#
        {"title":"ids","$ref":"#/$defs/SelectionByIds"},\#
        {"title":"classes","$ref":"#/$defs/SelectionByClasses"}\#
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
        "items":{"$ref":"#/$defs/EmployeeClass"},\#
        "minItems":1,\#
        "uniqueItems":true\#
        },\#
        "except":{\#
        "description":"Employee codes to exclude.",\#
        "type":"array",\#
        "items":{"$ref":"#/$defs/EmployeeCode"},\#
        "uniqueItems":true\#
        },\#
        "exceptFindings":{\#
        "description":"Employees with any of these findings are excluded.",\#
        "type":"array",\#
        "items":{"$ref":"#/$defs/FindingCode"},\#
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
        "items":{"$ref":"#/$defs/EmployeeCode"},\#
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
        "items":{"$ref":"#/$defs/RowID"},\#
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
        "items":{"$ref":"#/$defs/EmployeeCode"},\#
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
        "id":{"$ref":"#/$defs/DecisionID"},\#
        "connection":{"$ref":"#/$defs/ConnectionName"},\#
        "decision":{"$ref":"#/$defs/Decision"},\#
        "keepTargetCode":{\#
        "description":"With `samePerson`: true if both employee codes stay as they are.",\#
        "type":"boolean"\#
        },\#
        "direction":{\#
        "$ref":"#/$defs/Direction",\#
        "description":"Direction of the job in which it was made. `leaveOut` holds for this direction, all others for \#
        both."\#
        },\#
        "sourceId":{"$ref":"#/$defs/RowID","description":"Id of the record in the source of this direction."},\#
        "targetId":{\#
        "description":"Id of the record in its target; null if the decision is about the source record alone.",\#
        "anyOf":[{"$ref":"#/$defs/RowID"},{"type":"null"}]\#
        },\#
        "actor":{\#
        "description":"Person or program that decided, named by the host program.",\#
        "anyOf":[{"$ref":"#/$defs/Actor"},{"type":"null"}]\#
        },\#
        "reason":{"description":"Reason given in the request.","anyOf":[{"type":"string"},{"type":"null"}]},\#
        "at":{"$ref":"#/$defs/Timestamp","description":"Time of the decision."}\#
        },\#
        "required":["id","connection","decision","direction","sourceId","targetId","actor","reason","at"]\#
        },\#
        "SyncPlan":{\#
        "title":"SyncPlan",\#
        "description":"Plan of a sync. Nothing has been written.",\#
        "type":"object",\#
        "properties":{\#
        "job":{"$ref":"#/$defs/JobName"},\#
        "digest":{\#
        "$ref":"#/$defs/Digest",\#
        "description":"Digest of the diff on which the plan is based, for `override`."\#
        },\#
        "planned":{"$ref":"#/$defs/PlanCounts"},\#
        "exceededLimits":{\#
        "description":"Limits that the sync would exceed, together with the job's earlier syncs. It would be refused \#
        without `override`.",\#
        "type":"array",\#
        "items":{"$ref":"#/$defs/ExceededLimit"}\#
        },\#
        "verificationMails":{\#
        "description":"Number of mails that KING OF TIME would send to verify addresses that are new to an employee's \#
        record.",\#
        "type":"integer",\#
        "minimum":0\#
        },\#
        "writes":{"type":"array","items":{"$ref":"#/$defs/PlannedWrite"}}\#
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
        }\#
        }
        """#
}
