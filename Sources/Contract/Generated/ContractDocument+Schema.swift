// Generated from schema/ by `swift run ContractTool generate`.

extension ContractDocument {
    /// The JSON Schema of every message, on one line.
    static let schemaText: StaticString = #"""
        {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:renkei:contract:1.0","title":"renkei",\#
        "description":"JSON-RPC 2.0 to keep employee records in step between SmartHR and KING OF TIME.",\#
        "anyOf":[{"$ref":"#/$defs/request"},{"$ref":"#/$defs/response"},{"$ref":"#/$defs/notification"},\#
        {"$ref":"#/$defs/batch"}],"$defs":{"id":{"type":["string","number","null"]},\#
        "request":{"anyOf":[{"$ref":"#/$defs/authenticate.request"},{"$ref":"#/$defs/cancel.request"},\#
        {"$ref":"#/$defs/check.request"},{"$ref":"#/$defs/choices.request"},{"$ref":"#/$defs/diff.request"},\#
        {"$ref":"#/$defs/explain.request"},{"$ref":"#/$defs/fetch.request"},{"$ref":"#/$defs/forget.request"},\#
        {"$ref":"#/$defs/hello.request"},{"$ref":"#/$defs/history.request"},{"$ref":"#/$defs/jobs.request"},\#
        {"$ref":"#/$defs/ping.request"},{"$ref":"#/$defs/resolve.request"},{"$ref":"#/$defs/results.request"},\#
        {"$ref":"#/$defs/resume.request"},{"$ref":"#/$defs/retry.request"},{"$ref":"#/$defs/rpc.discover.request"},\#
        {"$ref":"#/$defs/shutdown.request"},{"$ref":"#/$defs/status.request"},{"$ref":"#/$defs/subscribe.request"},\#
        {"$ref":"#/$defs/sync.request"},{"$ref":"#/$defs/undo.request"},{"$ref":"#/$defs/unsubscribe.request"},\#
        {"$ref":"#/$defs/verifyHistory.request"}]},"response":{"anyOf":[{"$ref":"#/$defs/authenticate.response"},\#
        {"$ref":"#/$defs/cancel.response"},{"$ref":"#/$defs/check.response"},{"$ref":"#/$defs/choices.response"},\#
        {"$ref":"#/$defs/diff.response"},{"$ref":"#/$defs/explain.response"},{"$ref":"#/$defs/fetch.response"},\#
        {"$ref":"#/$defs/forget.response"},{"$ref":"#/$defs/hello.response"},{"$ref":"#/$defs/history.response"},\#
        {"$ref":"#/$defs/jobs.response"},{"$ref":"#/$defs/ping.response"},{"$ref":"#/$defs/resolve.response"},\#
        {"$ref":"#/$defs/results.response"},{"$ref":"#/$defs/resume.response"},{"$ref":"#/$defs/retry.response"},\#
        {"$ref":"#/$defs/rpc.discover.response"},{"$ref":"#/$defs/shutdown.response"},\#
        {"$ref":"#/$defs/status.response"},{"$ref":"#/$defs/subscribe.response"},{"$ref":"#/$defs/sync.response"},\#
        {"$ref":"#/$defs/undo.response"},{"$ref":"#/$defs/unsubscribe.response"},\#
        {"$ref":"#/$defs/verifyHistory.response"},{"$ref":"#/$defs/errorResponse"}]},"errorResponse":{"type":"object",\#
        "properties":{"jsonrpc":{"const":"2.0"},"id":{"$ref":"#/$defs/id"},\#
        "error":{"anyOf":[{"$ref":"#/$defs/error.parseError"},{"$ref":"#/$defs/error.invalidRequest"},\#
        {"$ref":"#/$defs/error.methodNotFound"},{"$ref":"#/$defs/error.invalidParams"},\#
        {"$ref":"#/$defs/error.internalError"},{"$ref":"#/$defs/error.requestCancelled"},\#
        {"$ref":"#/$defs/error.unauthenticated"},{"$ref":"#/$defs/error.notConfigured"},\#
        {"$ref":"#/$defs/error.unknownConnection"},{"$ref":"#/$defs/error.unknownJob"},\#
        {"$ref":"#/$defs/error.jobExists"},{"$ref":"#/$defs/error.jobNotReady"},{"$ref":"#/$defs/error.jobBusy"},\#
        {"$ref":"#/$defs/error.jobExpired"},{"$ref":"#/$defs/error.serviceClosed"},\#
        {"$ref":"#/$defs/error.serviceRefused"},{"$ref":"#/$defs/error.serviceUnavailable"},\#
        {"$ref":"#/$defs/error.incompleteList"},{"$ref":"#/$defs/error.createDefaultsRequired"},\#
        {"$ref":"#/$defs/error.unknownChoice"},{"$ref":"#/$defs/error.unknownEmployees"},\#
        {"$ref":"#/$defs/error.limitExceeded"},{"$ref":"#/$defs/error.ledgerBusy"},\#
        {"$ref":"#/$defs/error.ledgerFull"},{"$ref":"#/$defs/error.tooLarge"},{"$ref":"#/$defs/error.cancelled"},\#
        {"$ref":"#/$defs/error.rateLimited"},{"$ref":"#/$defs/error.unreadableAnswer"},\#
        {"$ref":"#/$defs/error.wrongTenant"},{"$ref":"#/$defs/error.digestMismatch"},\#
        {"$ref":"#/$defs/error.ledgerUnusable"},{"$ref":"#/$defs/error.ledgerRestored"},\#
        {"$ref":"#/$defs/error.recordRefused"},{"$ref":"#/$defs/error.recordNotFound"},\#
        {"$ref":"#/$defs/error.planLimitExceeded"},{"$ref":"#/$defs/error.outcomeUnknown"},\#
        {"$ref":"#/$defs/error.nothingToResolve"}]}},"required":["jsonrpc","id","error"]},\#
        "notification":{"anyOf":[{"$ref":"#/$defs/cancelRequest.notification"},\#
        {"$ref":"#/$defs/job.changed.notification"},{"$ref":"#/$defs/job.progress.notification"}]},\#
        "batch":{"type":"array","minItems":1,"items":{"anyOf":[{"$ref":"#/$defs/request"},{"$ref":"#/$defs/response"},\#
        {"$ref":"#/$defs/notification"}]}},"authenticate.params":{"type":"object",\#
        "properties":{"token":{"description":"The token that the listener was started with.","type":"string",\#
        "minLength":1,"maxLength":4096}},"required":["token"],"additionalProperties":false},\#
        "authenticate.result":{"type":"object","properties":{}},"authenticate.request":{"type":"object",\#
        "properties":{"jsonrpc":{"const":"2.0"},"id":{"$ref":"#/$defs/id"},"method":{"const":"authenticate"},\#
        "params":{"$ref":"#/$defs/authenticate.params"}},"required":["jsonrpc","method","params"]},\#
        "authenticate.response":{"type":"object","properties":{"jsonrpc":{"const":"2.0"},"id":{"$ref":"#/$defs/id"},\#
        "result":{"$ref":"#/$defs/authenticate.result"}},"required":["jsonrpc","id","result"]},\#
        "cancel.params":{"type":"object","properties":{"job":{"$ref":"#/$defs/JobName"},\#
        "actor":{"$ref":"#/$defs/Actor"}},"required":["job"],"additionalProperties":false},\#
        "cancel.result":{"$ref":"#/$defs/Job"},"cancel.request":{"type":"object",\#
        "properties":{"jsonrpc":{"const":"2.0"},"id":{"$ref":"#/$defs/id"},"method":{"const":"cancel"},\#
        "params":{"$ref":"#/$defs/cancel.params"}},"required":["jsonrpc","method","params"]},\#
        "cancel.response":{"type":"object","properties":{"jsonrpc":{"const":"2.0"},"id":{"$ref":"#/$defs/id"},\#
        "result":{"$ref":"#/$defs/cancel.result"}},"required":["jsonrpc","id","result"]},\#
        "check.params":{"type":"object","properties":{"connection":{"$ref":"#/$defs/ConnectionName",\#
        "description":"The connection; may be left out if there is only one."}},"additionalProperties":false},\#
        "check.result":{"type":"object","properties":{"connection":{"$ref":"#/$defs/ConnectionName"},\#
        "ok":{"description":"Whether no entry has failed.","type":"boolean"},"entries":{"type":"array",\#
        "items":{"$ref":"#/$defs/CheckEntry"}}},"required":["connection","ok","entries"]},\#
        "check.request":{"type":"object","properties":{"jsonrpc":{"const":"2.0"},"id":{"$ref":"#/$defs/id"},\#
        "method":{"const":"check"},"params":{"$ref":"#/$defs/check.params"}},"required":["jsonrpc","method"]},\#
        "check.response":{"type":"object","properties":{"jsonrpc":{"const":"2.0"},"id":{"$ref":"#/$defs/id"},\#
        "result":{"$ref":"#/$defs/check.result"}},"required":["jsonrpc","id","result"]},\#
        "choices.params":{"type":"object","properties":{"connection":{"$ref":"#/$defs/ConnectionName",\#
        "description":"The connection; may be left out if there is only one."},"side":{"$ref":"#/$defs/Side",\#
        "description":"One service; without it, both."}},"additionalProperties":false},\#
        "choices.result":{"type":"object","properties":{"connection":{"$ref":"#/$defs/ConnectionName"},\#
        "businessEstablishments":{"description":"Left out if SmartHR was not asked.","type":"array",\#
        "items":{"$ref":"#/$defs/BusinessEstablishment"}},\#
        "divisions":{"description":"Left out if KING OF TIME was not asked.","type":"array",\#
        "items":{"$ref":"#/$defs/Division"}},"workingTypes":{"description":"Left out if KING OF TIME was not asked.",\#
        "type":"array","items":{"$ref":"#/$defs/WorkingType"}}},"required":["connection"]},\#
        "choices.request":{"type":"object","properties":{"jsonrpc":{"const":"2.0"},"id":{"$ref":"#/$defs/id"},\#
        "method":{"const":"choices"},"params":{"$ref":"#/$defs/choices.params"}},"required":["jsonrpc","method"]},\#
        "choices.response":{"type":"object","properties":{"jsonrpc":{"const":"2.0"},"id":{"$ref":"#/$defs/id"},\#
        "result":{"$ref":"#/$defs/choices.result"}},"required":["jsonrpc","id","result"]},\#
        "diff.params":{"type":"object","properties":{"job":{"$ref":"#/$defs/JobName"},\#
        "classes":{"description":"Only rows of these classes.","type":"array",\#
        "items":{"$ref":"#/$defs/EmployeeClass"},"minItems":1,"uniqueItems":true},\#
        "search":{"description":"Only rows whose code or name holds this text.","type":"string","minLength":1,\#
        "maxLength":128},"findings":{"description":"Only rows with one of these findings.","type":"array",\#
        "items":{"$ref":"#/$defs/FindingCode"},"minItems":1,"uniqueItems":true},"limit":{"$ref":"#/$defs/PageLimit"},\#
        "cursor":{"$ref":"#/$defs/Cursor"},"waitSeconds":{"$ref":"#/$defs/WaitSeconds"}},"required":["job"],\#
        "additionalProperties":false},"diff.result":{"type":"object","properties":{"job":{"$ref":"#/$defs/JobName"},\#
        "counts":{"$ref":"#/$defs/ClassCounts"},"digest":{"$ref":"#/$defs/Digest",\#
        "description":"Stands for the whole comparison."},"rows":{"type":"array","items":{"$ref":"#/$defs/DiffRow"}},\#
        "nextCursor":{"description":"Null on the last page.","anyOf":[{"$ref":"#/$defs/Cursor"},{"type":"null"}]}},\#
        "required":["job","counts","digest","rows","nextCursor"]},"diff.request":{"type":"object",\#
        "properties":{"jsonrpc":{"const":"2.0"},"id":{"$ref":"#/$defs/id"},"method":{"const":"diff"},\#
        "params":{"$ref":"#/$defs/diff.params"}},"required":["jsonrpc","method","params"]},\#
        "diff.response":{"type":"object","properties":{"jsonrpc":{"const":"2.0"},"id":{"$ref":"#/$defs/id"},\#
        "result":{"$ref":"#/$defs/diff.result"}},"required":["jsonrpc","id","result"]},\#
        "explain.params":{"type":"object","properties":{"job":{"$ref":"#/$defs/JobName"},\#
        "employeeCode":{"$ref":"#/$defs/EmployeeCode"},"id":{"$ref":"#/$defs/RowID"}},"required":["job"],\#
        "additionalProperties":false,"oneOf":[{"required":["employeeCode"]},{"required":["id"]}]},\#
        "explain.result":{"type":"object","properties":{"job":{"$ref":"#/$defs/JobName"},\#
        "id":{"$ref":"#/$defs/RowID"},"employeeCode":{"anyOf":[{"$ref":"#/$defs/EmployeeCode"},{"type":"null"}]},\#
        "name":{"description":"Last and first name, as the source has them.","type":"string"},\#
        "class":{"$ref":"#/$defs/EmployeeClass"},"fields":{"type":"array",\#
        "items":{"$ref":"#/$defs/FieldExplanation"}},"findings":{"description":"All findings of this employee.",\#
        "type":"array","items":{"$ref":"#/$defs/Finding"}}},"required":["job","id","employeeCode","name","class",\#
        "fields","findings"]},"explain.request":{"type":"object","properties":{"jsonrpc":{"const":"2.0"},\#
        "id":{"$ref":"#/$defs/id"},"method":{"const":"explain"},"params":{"$ref":"#/$defs/explain.params"}},\#
        "required":["jsonrpc","method","params"]},"explain.response":{"type":"object",\#
        "properties":{"jsonrpc":{"const":"2.0"},"id":{"$ref":"#/$defs/id"},\#
        "result":{"$ref":"#/$defs/explain.result"}},"required":["jsonrpc","id","result"]},\#
        "fetch.params":{"type":"object","properties":{"connection":{"$ref":"#/$defs/ConnectionName",\#
        "description":"The connection; may be left out if there is only one."},\#
        "direction":{"$ref":"#/$defs/Direction"},"baseDate":{"$ref":"#/$defs/Day",\#
        "description":"従業員情報取得基準日: at most 3 years back and 1 year ahead."},"job":{"$ref":"#/$defs/JobName",\#
        "description":"Without it, the job is given a name."},"nameStyle":{"$ref":"#/$defs/NameStyle",\#
        "description":"Without it, the setting."},\#
        "clear":{"description":"Fields whose blank source value may erase the target's.","type":"array",\#
        "items":{"$ref":"#/$defs/ClearableField"},"uniqueItems":true},"whenClosed":{"$ref":"#/$defs/WhenClosed",\#
        "description":"Without it, the setting."},"waitSeconds":{"$ref":"#/$defs/WaitSeconds"},\#
        "actor":{"$ref":"#/$defs/Actor"}},"required":["direction","baseDate"],"additionalProperties":false},\#
        "fetch.result":{"$ref":"#/$defs/Job"},"fetch.request":{"type":"object",\#
        "properties":{"jsonrpc":{"const":"2.0"},"id":{"$ref":"#/$defs/id"},"method":{"const":"fetch"},\#
        "params":{"$ref":"#/$defs/fetch.params"}},"required":["jsonrpc","method","params"]},\#
        "fetch.response":{"type":"object","properties":{"jsonrpc":{"const":"2.0"},"id":{"$ref":"#/$defs/id"},\#
        "result":{"$ref":"#/$defs/fetch.result"}},"required":["jsonrpc","id","result"]},\#
        "forget.params":{"type":"object","properties":{"job":{"$ref":"#/$defs/JobName"},\#
        "actor":{"$ref":"#/$defs/Actor"}},"required":["job"],"additionalProperties":false},\#
        "forget.result":{"$ref":"#/$defs/Job"},"forget.request":{"type":"object",\#
        "properties":{"jsonrpc":{"const":"2.0"},"id":{"$ref":"#/$defs/id"},"method":{"const":"forget"},\#
        "params":{"$ref":"#/$defs/forget.params"}},"required":["jsonrpc","method","params"]},\#
        "forget.response":{"type":"object","properties":{"jsonrpc":{"const":"2.0"},"id":{"$ref":"#/$defs/id"},\#
        "result":{"$ref":"#/$defs/forget.result"}},"required":["jsonrpc","id","result"]},\#
        "hello.params":{"type":"object","properties":{"client":{"description":"The caller's name and version,\#
         for the log.","type":"string","minLength":1,"maxLength":128}},"additionalProperties":false},\#
        "hello.result":{"type":"object","properties":{"product":{"description":"Always `renkei`.","type":"string"},\#
        "version":{"description":"The program's version.","type":"string"},\#
        "contractVersion":{"description":"The version of this contract; the first number changes when something breaks\#
        .","type":"string"},"sandbox":{"description":"Whether the made-up services of the sandbox stand behind it.",\#
        "type":"boolean"},"connections":{"description":"The connections of the settings, by name.","type":"array",\#
        "items":{"$ref":"#/$defs/ConnectionName"}},"limits":{"$ref":"#/$defs/ProtocolLimits"},\#
        "features":{"description":"What this program can do beyond the methods themselves.","type":"array",\#
        "items":{"type":"string"}}},"required":["product","version","contractVersion","sandbox","connections",\#
        "limits","features"]},"hello.request":{"type":"object","properties":{"jsonrpc":{"const":"2.0"},\#
        "id":{"$ref":"#/$defs/id"},"method":{"const":"hello"},"params":{"$ref":"#/$defs/hello.params"}},\#
        "required":["jsonrpc","method"]},"hello.response":{"type":"object","properties":{"jsonrpc":{"const":"2.0"},\#
        "id":{"$ref":"#/$defs/id"},"result":{"$ref":"#/$defs/hello.result"}},"required":["jsonrpc","id","result"]},\#
        "history.params":{"type":"object","properties":{"job":{"$ref":"#/$defs/JobName"},\#
        "employeeCode":{"$ref":"#/$defs/EmployeeCode"},"id":{"$ref":"#/$defs/RowID"},"actor":{"$ref":"#/$defs/Actor"},\#
        "limit":{"$ref":"#/$defs/PageLimit"},"cursor":{"$ref":"#/$defs/Cursor"}},"additionalProperties":false},\#
        "history.result":{"type":"object","properties":{"entries":{"type":"array",\#
        "items":{"$ref":"#/$defs/HistoryEntry"}},"nextCursor":{"description":"Null on the last page.",\#
        "anyOf":[{"$ref":"#/$defs/Cursor"},{"type":"null"}]}},"required":["entries","nextCursor"]},\#
        "history.request":{"type":"object","properties":{"jsonrpc":{"const":"2.0"},"id":{"$ref":"#/$defs/id"},\#
        "method":{"const":"history"},"params":{"$ref":"#/$defs/history.params"}},"required":["jsonrpc","method"]},\#
        "history.response":{"type":"object","properties":{"jsonrpc":{"const":"2.0"},"id":{"$ref":"#/$defs/id"},\#
        "result":{"$ref":"#/$defs/history.result"}},"required":["jsonrpc","id","result"]},\#
        "jobs.params":{"type":"object","properties":{"limit":{"$ref":"#/$defs/PageLimit"},\#
        "cursor":{"$ref":"#/$defs/Cursor"}},"additionalProperties":false},"jobs.result":{"type":"object",\#
        "properties":{"jobs":{"type":"array","items":{"$ref":"#/$defs/Job"}},\#
        "nextCursor":{"description":"Null on the last page.","anyOf":[{"$ref":"#/$defs/Cursor"},{"type":"null"}]}},\#
        "required":["jobs","nextCursor"]},"jobs.request":{"type":"object","properties":{"jsonrpc":{"const":"2.0"},\#
        "id":{"$ref":"#/$defs/id"},"method":{"const":"jobs"},"params":{"$ref":"#/$defs/jobs.params"}},\#
        "required":["jsonrpc","method"]},"jobs.response":{"type":"object","properties":{"jsonrpc":{"const":"2.0"},\#
        "id":{"$ref":"#/$defs/id"},"result":{"$ref":"#/$defs/jobs.result"}},"required":["jsonrpc","id","result"]},\#
        "ping.params":{"type":"object","properties":{},"additionalProperties":false},"ping.result":{"type":"object",\#
        "properties":{}},"ping.request":{"type":"object","properties":{"jsonrpc":{"const":"2.0"},\#
        "id":{"$ref":"#/$defs/id"},"method":{"const":"ping"},"params":{"$ref":"#/$defs/ping.params"}},\#
        "required":["jsonrpc","method"]},"ping.response":{"type":"object","properties":{"jsonrpc":{"const":"2.0"},\#
        "id":{"$ref":"#/$defs/id"},"result":{"$ref":"#/$defs/ping.result"}},"required":["jsonrpc","id","result"]},\#
        "resolve.params":{"type":"object","properties":{"job":{"$ref":"#/$defs/JobName"},\#
        "employeeCode":{"$ref":"#/$defs/EmployeeCode"},"id":{"$ref":"#/$defs/RowID"},\#
        "decision":{"$ref":"#/$defs/Decision"},\#
        "reason":{"description":"Why; kept in the history until the job is forgotten.","type":"string","minLength":1,\#
        "maxLength":1000},"actor":{"$ref":"#/$defs/Actor"}},"required":["job","decision"],\#
        "additionalProperties":false,"oneOf":[{"required":["employeeCode"]},{"required":["id"]}]},\#
        "resolve.result":{"type":"object","properties":{"job":{"$ref":"#/$defs/JobName"},\#
        "counts":{"$ref":"#/$defs/ClassCounts"},"digest":{"$ref":"#/$defs/Digest"},"row":{"$ref":"#/$defs/DiffRow",\#
        "description":"The row as it is now."}},"required":["job","counts","digest","row"]},\#
        "resolve.request":{"type":"object","properties":{"jsonrpc":{"const":"2.0"},"id":{"$ref":"#/$defs/id"},\#
        "method":{"const":"resolve"},"params":{"$ref":"#/$defs/resolve.params"}},"required":["jsonrpc","method",\#
        "params"]},"resolve.response":{"type":"object","properties":{"jsonrpc":{"const":"2.0"},\#
        "id":{"$ref":"#/$defs/id"},"result":{"$ref":"#/$defs/resolve.result"}},"required":["jsonrpc","id","result"]},\#
        "results.params":{"type":"object","properties":{"job":{"$ref":"#/$defs/JobName"},\#
        "outcomes":{"description":"Only rows with these outcomes.","type":"array","items":{"$ref":"#/$defs/Outcome"},\#
        "minItems":1,"uniqueItems":true},"limit":{"$ref":"#/$defs/PageLimit"},"cursor":{"$ref":"#/$defs/Cursor"},\#
        "waitSeconds":{"$ref":"#/$defs/WaitSeconds"}},"required":["job"],"additionalProperties":false},\#
        "results.result":{"type":"object","properties":{"job":{"$ref":"#/$defs/JobName"},\#
        "outcomes":{"$ref":"#/$defs/OutcomeCounts"},"rows":{"type":"array","items":{"$ref":"#/$defs/ResultRow"}},\#
        "nextCursor":{"description":"Null on the last page.","anyOf":[{"$ref":"#/$defs/Cursor"},{"type":"null"}]}},\#
        "required":["job","outcomes","rows","nextCursor"]},"results.request":{"type":"object",\#
        "properties":{"jsonrpc":{"const":"2.0"},"id":{"$ref":"#/$defs/id"},"method":{"const":"results"},\#
        "params":{"$ref":"#/$defs/results.params"}},"required":["jsonrpc","method","params"]},\#
        "results.response":{"type":"object","properties":{"jsonrpc":{"const":"2.0"},"id":{"$ref":"#/$defs/id"},\#
        "result":{"$ref":"#/$defs/results.result"}},"required":["jsonrpc","id","result"]},\#
        "resume.params":{"type":"object","properties":{"job":{"$ref":"#/$defs/JobName"},\#
        "whenClosed":{"$ref":"#/$defs/WhenClosed","description":"Without it, as the sync was asked for."},\#
        "waitSeconds":{"$ref":"#/$defs/WaitSeconds"},"actor":{"$ref":"#/$defs/Actor"}},"required":["job"],\#
        "additionalProperties":false},"resume.result":{"$ref":"#/$defs/Job"},"resume.request":{"type":"object",\#
        "properties":{"jsonrpc":{"const":"2.0"},"id":{"$ref":"#/$defs/id"},"method":{"const":"resume"},\#
        "params":{"$ref":"#/$defs/resume.params"}},"required":["jsonrpc","method","params"]},\#
        "resume.response":{"type":"object","properties":{"jsonrpc":{"const":"2.0"},"id":{"$ref":"#/$defs/id"},\#
        "result":{"$ref":"#/$defs/resume.result"}},"required":["jsonrpc","id","result"]},\#
        "retry.params":{"type":"object","properties":{"job":{"$ref":"#/$defs/JobName"},\#
        "whenClosed":{"$ref":"#/$defs/WhenClosed","description":"Without it, as the sync was asked for."},\#
        "waitSeconds":{"$ref":"#/$defs/WaitSeconds"},"actor":{"$ref":"#/$defs/Actor"}},"required":["job"],\#
        "additionalProperties":false},"retry.result":{"$ref":"#/$defs/Job"},"retry.request":{"type":"object",\#
        "properties":{"jsonrpc":{"const":"2.0"},"id":{"$ref":"#/$defs/id"},"method":{"const":"retry"},\#
        "params":{"$ref":"#/$defs/retry.params"}},"required":["jsonrpc","method","params"]},\#
        "retry.response":{"type":"object","properties":{"jsonrpc":{"const":"2.0"},"id":{"$ref":"#/$defs/id"},\#
        "result":{"$ref":"#/$defs/retry.result"}},"required":["jsonrpc","id","result"]},\#
        "rpc.discover.params":{"type":"object","properties":{},"additionalProperties":false},\#
        "rpc.discover.result":{"description":"An OpenRPC document.","type":"object"},\#
        "rpc.discover.request":{"type":"object","properties":{"jsonrpc":{"const":"2.0"},"id":{"$ref":"#/$defs/id"},\#
        "method":{"const":"rpc.discover"},"params":{"$ref":"#/$defs/rpc.discover.params"}},"required":["jsonrpc",\#
        "method"]},"rpc.discover.response":{"type":"object","properties":{"jsonrpc":{"const":"2.0"},\#
        "id":{"$ref":"#/$defs/id"},"result":{"$ref":"#/$defs/rpc.discover.result"}},"required":["jsonrpc","id",\#
        "result"]},"shutdown.params":{"type":"object","properties":{},"additionalProperties":false},\#
        "shutdown.result":{"type":"object","properties":{}},"shutdown.request":{"type":"object",\#
        "properties":{"jsonrpc":{"const":"2.0"},"id":{"$ref":"#/$defs/id"},"method":{"const":"shutdown"},\#
        "params":{"$ref":"#/$defs/shutdown.params"}},"required":["jsonrpc","method"]},\#
        "shutdown.response":{"type":"object","properties":{"jsonrpc":{"const":"2.0"},"id":{"$ref":"#/$defs/id"},\#
        "result":{"$ref":"#/$defs/shutdown.result"}},"required":["jsonrpc","id","result"]},\#
        "status.params":{"type":"object","properties":{"job":{"$ref":"#/$defs/JobName"},\#
        "waitSeconds":{"$ref":"#/$defs/WaitSeconds"}},"required":["job"],"additionalProperties":false},\#
        "status.result":{"$ref":"#/$defs/Job"},"status.request":{"type":"object",\#
        "properties":{"jsonrpc":{"const":"2.0"},"id":{"$ref":"#/$defs/id"},"method":{"const":"status"},\#
        "params":{"$ref":"#/$defs/status.params"}},"required":["jsonrpc","method","params"]},\#
        "status.response":{"type":"object","properties":{"jsonrpc":{"const":"2.0"},"id":{"$ref":"#/$defs/id"},\#
        "result":{"$ref":"#/$defs/status.result"}},"required":["jsonrpc","id","result"]},\#
        "subscribe.params":{"type":"object","properties":{"job":{"$ref":"#/$defs/JobName",\#
        "description":"One job; without it, all jobs."}},"additionalProperties":false},\#
        "subscribe.result":{"type":"object",\#
        "properties":{"all":{"description":"Whether this connection is told of all jobs.","type":"boolean"},\#
        "jobs":{"description":"The single jobs that this connection is told of.","type":"array",\#
        "items":{"$ref":"#/$defs/JobName"}}},"required":["all","jobs"]},"subscribe.request":{"type":"object",\#
        "properties":{"jsonrpc":{"const":"2.0"},"id":{"$ref":"#/$defs/id"},"method":{"const":"subscribe"},\#
        "params":{"$ref":"#/$defs/subscribe.params"}},"required":["jsonrpc","method"]},\#
        "subscribe.response":{"type":"object","properties":{"jsonrpc":{"const":"2.0"},"id":{"$ref":"#/$defs/id"},\#
        "result":{"$ref":"#/$defs/subscribe.result"}},"required":["jsonrpc","id","result"]},\#
        "sync.params":{"type":"object","properties":{"job":{"$ref":"#/$defs/JobName"},\#
        "select":{"$ref":"#/$defs/Selection"},"createDefaults":{"$ref":"#/$defs/CreateDefaults",\#
        "description":"Needed if a new person is among the selected."},\#
        "dryRun":{"description":"Only say what would be done; false if not given.","type":"boolean","default":false},\#
        "override":{"$ref":"#/$defs/Override"},"whenClosed":{"$ref":"#/$defs/WhenClosed","description":"Without it,\#
         the setting."},"waitSeconds":{"$ref":"#/$defs/WaitSeconds"},"actor":{"$ref":"#/$defs/Actor"}},\#
        "required":["job","select"],"additionalProperties":false},"sync.result":{"description":"The job,\#
         or with `dryRun` the plan.","oneOf":[{"title":"job","$ref":"#/$defs/Job"},{"title":"plan",\#
        "$ref":"#/$defs/SyncPlan"}]},"sync.request":{"type":"object","properties":{"jsonrpc":{"const":"2.0"},\#
        "id":{"$ref":"#/$defs/id"},"method":{"const":"sync"},"params":{"$ref":"#/$defs/sync.params"}},\#
        "required":["jsonrpc","method","params"]},"sync.response":{"type":"object",\#
        "properties":{"jsonrpc":{"const":"2.0"},"id":{"$ref":"#/$defs/id"},"result":{"$ref":"#/$defs/sync.result"}},\#
        "required":["jsonrpc","id","result"]},"undo.params":{"type":"object",\#
        "properties":{"job":{"$ref":"#/$defs/JobName","description":"The job to take back."},\#
        "newJob":{"$ref":"#/$defs/JobName",\#
        "description":"The new job's name; one is made up if none is given. The same name for the same job is the same\#
         job, so a retry is harmless."},"whenClosed":{"$ref":"#/$defs/WhenClosed","description":"Without it,\#
         the setting."},"waitSeconds":{"$ref":"#/$defs/WaitSeconds"},"actor":{"$ref":"#/$defs/Actor"}},\#
        "required":["job"],"additionalProperties":false},"undo.result":{"$ref":"#/$defs/Job"},\#
        "undo.request":{"type":"object","properties":{"jsonrpc":{"const":"2.0"},"id":{"$ref":"#/$defs/id"},\#
        "method":{"const":"undo"},"params":{"$ref":"#/$defs/undo.params"}},"required":["jsonrpc","method","params"]},\#
        "undo.response":{"type":"object","properties":{"jsonrpc":{"const":"2.0"},"id":{"$ref":"#/$defs/id"},\#
        "result":{"$ref":"#/$defs/undo.result"}},"required":["jsonrpc","id","result"]},\#
        "unsubscribe.params":{"type":"object","properties":{"job":{"$ref":"#/$defs/JobName",\#
        "description":"One job; without it, everything that this connection asked for."}},\#
        "additionalProperties":false},"unsubscribe.result":{"type":"object",\#
        "properties":{"all":{"description":"Whether this connection is told of all jobs.","type":"boolean"},\#
        "jobs":{"description":"The single jobs that this connection is told of.","type":"array",\#
        "items":{"$ref":"#/$defs/JobName"}}},"required":["all","jobs"]},"unsubscribe.request":{"type":"object",\#
        "properties":{"jsonrpc":{"const":"2.0"},"id":{"$ref":"#/$defs/id"},"method":{"const":"unsubscribe"},\#
        "params":{"$ref":"#/$defs/unsubscribe.params"}},"required":["jsonrpc","method"]},\#
        "unsubscribe.response":{"type":"object","properties":{"jsonrpc":{"const":"2.0"},"id":{"$ref":"#/$defs/id"},\#
        "result":{"$ref":"#/$defs/unsubscribe.result"}},"required":["jsonrpc","id","result"]},\#
        "verifyHistory.params":{"type":"object","properties":{},"additionalProperties":false},\#
        "verifyHistory.result":{"type":"object",\#
        "properties":{"ok":{"description":"Whether all of it is as it was written.","type":"boolean"},\#
        "entries":{"description":"How many entries were found good, from the first on.","type":"integer","minimum":0},\#
        "head":{"description":"The hash of the last good entry, in hex; null if there is none.",\#
        "anyOf":[{"type":"string"},{"type":"null"}]},"fault":{"description":"What is wrong, if anything is.",\#
        "anyOf":[{"$ref":"#/$defs/HistoryFault"},{"type":"null"}]},\#
        "number":{"description":"The number of the first entry that is not good.","anyOf":[{"type":"integer",\#
        "minimum":1},{"type":"null"}]}},"required":["ok","entries","head","fault","number"]},\#
        "verifyHistory.request":{"type":"object","properties":{"jsonrpc":{"const":"2.0"},"id":{"$ref":"#/$defs/id"},\#
        "method":{"const":"verifyHistory"},"params":{"$ref":"#/$defs/verifyHistory.params"}},"required":["jsonrpc",\#
        "method"]},"verifyHistory.response":{"type":"object","properties":{"jsonrpc":{"const":"2.0"},\#
        "id":{"$ref":"#/$defs/id"},"result":{"$ref":"#/$defs/verifyHistory.result"}},"required":["jsonrpc","id",\#
        "result"]},"cancelRequest.notification":{"type":"object","properties":{"jsonrpc":{"const":"2.0"},\#
        "method":{"const":"$/cancelRequest"},"params":{"type":"object",\#
        "properties":{"id":{"description":"The id of the request, exactly as it was written.","type":["string",\#
        "number","null"]}},"required":["id"],"additionalProperties":false}},"required":["jsonrpc","method","params"]},\#
        "job.changed.notification":{"type":"object","properties":{"jsonrpc":{"const":"2.0"},\#
        "method":{"const":"job.changed"},"params":{"$ref":"#/$defs/Job"}},"required":["jsonrpc","method","params"]},\#
        "job.progress.notification":{"type":"object","properties":{"jsonrpc":{"const":"2.0"},\#
        "method":{"const":"job.progress"},"params":{"type":"object","properties":{"job":{"$ref":"#/$defs/JobName"},\#
        "progress":{"$ref":"#/$defs/Progress"}},"required":["job","progress"]}},"required":["jsonrpc","method",\#
        "params"]},"error.parseError":{"description":"This is not JSON.","type":"object",\#
        "properties":{"code":{"const":-32700},"message":{"type":"string"},"data":{"type":"object",\#
        "properties":{"kind":{"const":"parseError"},"messageJa":{"type":"string"},"retryable":{"type":"boolean"},\#
        "retryAfter":{"type":"integer","minimum":0},"rule":{"description":"The rule of JSON that was broken.",\#
        "type":"string"},"offset":{"description":"Where, in bytes from the start of the message.","type":"integer"}},\#
        "required":["kind","messageJa","retryable"]}},"required":["code","message","data"]},\#
        "error.invalidRequest":{"description":"This is JSON, but no JSON-RPC 2.0 request.","type":"object",\#
        "properties":{"code":{"const":-32600},"message":{"type":"string"},"data":{"type":"object",\#
        "properties":{"kind":{"const":"invalidRequest"},"messageJa":{"type":"string"},"retryable":{"type":"boolean"},\#
        "retryAfter":{"type":"integer","minimum":0},"rule":{"description":"What is wrong with it.","type":"string"}},\#
        "required":["kind","messageJa","retryable"]}},"required":["code","message","data"]},\#
        "error.methodNotFound":{"description":"There is no such method.","type":"object",\#
        "properties":{"code":{"const":-32601},"message":{"type":"string"},"data":{"type":"object",\#
        "properties":{"kind":{"const":"methodNotFound"},"messageJa":{"type":"string"},"retryable":{"type":"boolean"},\#
        "retryAfter":{"type":"integer","minimum":0},"method":{"description":"The method that was asked for.",\#
        "type":"string"}},"required":["kind","messageJa","retryable"]}},"required":["code","message","data"]},\#
        "error.invalidParams":{"description":"A param is wrong, unknown or missing.","type":"object",\#
        "properties":{"code":{"const":-32602},"message":{"type":"string"},"data":{"type":"object",\#
        "properties":{"kind":{"const":"invalidParams"},"messageJa":{"type":"string"},"retryable":{"type":"boolean"},\#
        "retryAfter":{"type":"integer","minimum":0},"path":{"description":"JSON Pointer to the param.",\#
        "type":"string"},"rule":{"description":"The rule that it breaks.","type":"string"}},"required":["kind",\#
        "messageJa","retryable","path","rule"]}},"required":["code","message","data"]},\#
        "error.internalError":{"description":"renkei made a mistake.","type":"object",\#
        "properties":{"code":{"const":-32603},"message":{"type":"string"},"data":{"type":"object",\#
        "properties":{"kind":{"const":"internalError"},"messageJa":{"type":"string"},"retryable":{"type":"boolean"},\#
        "retryAfter":{"type":"integer","minimum":0}},"required":["kind","messageJa","retryable"]}},"required":["code",\#
        "message","data"]},"error.requestCancelled":{"description":"The request was cancelled.","type":"object",\#
        "properties":{"code":{"const":-32800},"message":{"type":"string"},"data":{"type":"object",\#
        "properties":{"kind":{"const":"requestCancelled"},"messageJa":{"type":"string"},\#
        "retryable":{"type":"boolean"},"retryAfter":{"type":"integer","minimum":0}},"required":["kind","messageJa",\#
        "retryable"]}},"required":["code","message","data"]},\#
        "error.unauthenticated":{"description":"This connection has not shown the right token.","type":"object",\#
        "properties":{"code":{"const":-32001},"message":{"type":"string"},"data":{"type":"object",\#
        "properties":{"kind":{"const":"unauthenticated"},"messageJa":{"type":"string"},"retryable":{"type":"boolean"},\#
        "retryAfter":{"type":"integer","minimum":0}},"required":["kind","messageJa","retryable"]}},"required":["code",\#
        "message","data"]},"error.notConfigured":{"description":"Something is missing in the settings.",\#
        "type":"object","properties":{"code":{"const":-32002},"message":{"type":"string"},"data":{"type":"object",\#
        "properties":{"kind":{"const":"notConfigured"},"messageJa":{"type":"string"},"retryable":{"type":"boolean"},\#
        "retryAfter":{"type":"integer","minimum":0},"setting":{"description":"The setting, where it is one.",\#
        "type":"string"}},"required":["kind","messageJa","retryable"]}},"required":["code","message","data"]},\#
        "error.unknownConnection":{"description":"There is no connection of this name.","type":"object",\#
        "properties":{"code":{"const":-32003},"message":{"type":"string"},"data":{"type":"object",\#
        "properties":{"kind":{"const":"unknownConnection"},"messageJa":{"type":"string"},\#
        "retryable":{"type":"boolean"},"retryAfter":{"type":"integer","minimum":0},\#
        "connection":{"description":"The name that was asked for.","type":"string"},\#
        "known":{"description":"The connections of the settings.","type":"array","items":{"type":"string"}}},\#
        "required":["kind","messageJa","retryable"]}},"required":["code","message","data"]},\#
        "error.unknownJob":{"description":"There is no job of this name.","type":"object",\#
        "properties":{"code":{"const":-32004},"message":{"type":"string"},"data":{"type":"object",\#
        "properties":{"kind":{"const":"unknownJob"},"messageJa":{"type":"string"},"retryable":{"type":"boolean"},\#
        "retryAfter":{"type":"integer","minimum":0},"job":{"$ref":"#/$defs/JobName"}},"required":["kind","messageJa",\#
        "retryable","job"]}},"required":["code","message","data"]},\#
        "error.jobExists":{"description":"There is a job of this name with other params.","type":"object",\#
        "properties":{"code":{"const":-32005},"message":{"type":"string"},"data":{"type":"object",\#
        "properties":{"kind":{"const":"jobExists"},"messageJa":{"type":"string"},"retryable":{"type":"boolean"},\#
        "retryAfter":{"type":"integer","minimum":0},"job":{"$ref":"#/$defs/JobName"}},"required":["kind","messageJa",\#
        "retryable"]}},"required":["code","message","data"]},\#
        "error.jobNotReady":{"description":"The job has not got there yet, or is past it.","type":"object",\#
        "properties":{"code":{"const":-32006},"message":{"type":"string"},"data":{"type":"object",\#
        "properties":{"kind":{"const":"jobNotReady"},"messageJa":{"type":"string"},"retryable":{"type":"boolean"},\#
        "retryAfter":{"type":"integer","minimum":0},"job":{"$ref":"#/$defs/JobName"},\#
        "state":{"$ref":"#/$defs/JobState","description":"Where the job stands."}},"required":["kind","messageJa",\#
        "retryable"]}},"required":["code","message","data"]},\#
        "error.jobBusy":{"description":"Something else is being done with this job right now.","type":"object",\#
        "properties":{"code":{"const":-32007},"message":{"type":"string"},"data":{"type":"object",\#
        "properties":{"kind":{"const":"jobBusy"},"messageJa":{"type":"string"},"retryable":{"type":"boolean"},\#
        "retryAfter":{"type":"integer","minimum":0},"job":{"$ref":"#/$defs/JobName"},\#
        "state":{"$ref":"#/$defs/JobState","description":"Where the job stands."}},"required":["kind","messageJa",\#
        "retryable"]}},"required":["code","message","data"]},\#
        "error.jobExpired":{"description":"What the job has read is too old to trust.","type":"object",\#
        "properties":{"code":{"const":-32008},"message":{"type":"string"},"data":{"type":"object",\#
        "properties":{"kind":{"const":"jobExpired"},"messageJa":{"type":"string"},"retryable":{"type":"boolean"},\#
        "retryAfter":{"type":"integer","minimum":0},"job":{"$ref":"#/$defs/JobName"},\#
        "fetchedAt":{"$ref":"#/$defs/Moment","description":"When it was read."}},"required":["kind","messageJa",\#
        "retryable"]}},"required":["code","message","data"]},\#
        "error.serviceClosed":{"description":"The service is closed now.","type":"object",\#
        "properties":{"code":{"const":-32009},"message":{"type":"string"},"data":{"type":"object",\#
        "properties":{"kind":{"const":"serviceClosed"},"messageJa":{"type":"string"},"retryable":{"type":"boolean"},\#
        "retryAfter":{"type":"integer","minimum":0},"side":{"$ref":"#/$defs/Side","description":"The service."},\#
        "opensAt":{"$ref":"#/$defs/Moment","description":"When to come back."}},"required":["kind","messageJa",\#
        "retryable"]}},"required":["code","message","data"]},\#
        "error.serviceRefused":{"description":"The service refused: token, permission or address.","type":"object",\#
        "properties":{"code":{"const":-32010},"message":{"type":"string"},"data":{"type":"object",\#
        "properties":{"kind":{"const":"serviceRefused"},"messageJa":{"type":"string"},"retryable":{"type":"boolean"},\#
        "retryAfter":{"type":"integer","minimum":0},"side":{"$ref":"#/$defs/Side","description":"The service."},\#
        "status":{"description":"HTTP status.","type":"integer"},"code":{"description":"The service's own code,\#
         if it gave one.","type":"string"},"serviceMessages":{"description":"The service's own words, masked.",\#
        "type":"array","items":{"type":"string"}}},"required":["kind","messageJa","retryable"]}},"required":["code",\#
        "message","data"]},"error.serviceUnavailable":{"description":"The service could not be reached, or failed.",\#
        "type":"object","properties":{"code":{"const":-32011},"message":{"type":"string"},"data":{"type":"object",\#
        "properties":{"kind":{"const":"serviceUnavailable"},"messageJa":{"type":"string"},\#
        "retryable":{"type":"boolean"},"retryAfter":{"type":"integer","minimum":0},"side":{"$ref":"#/$defs/Side",\#
        "description":"The service."}},"required":["kind","messageJa","retryable"]}},"required":["code","message",\#
        "data"]},"error.incompleteList":{"description":"The list that the service gave may be partial.",\#
        "type":"object","properties":{"code":{"const":-32012},"message":{"type":"string"},"data":{"type":"object",\#
        "properties":{"kind":{"const":"incompleteList"},"messageJa":{"type":"string"},"retryable":{"type":"boolean"},\#
        "retryAfter":{"type":"integer","minimum":0},"side":{"$ref":"#/$defs/Side","description":"The service."}},\#
        "required":["kind","messageJa","retryable"]}},"required":["code","message","data"]},\#
        "error.createDefaultsRequired":{"description":"New people are selected,\#
         and it is not said where they belong.","type":"object","properties":{"code":{"const":-32013},\#
        "message":{"type":"string"},"data":{"type":"object","properties":{"kind":{"const":"createDefaultsRequired"},\#
        "messageJa":{"type":"string"},"retryable":{"type":"boolean"},"retryAfter":{"type":"integer","minimum":0},\#
        "side":{"$ref":"#/$defs/Side","description":"The service."},\#
        "employeeCodes":{"description":"The new people whom no default covers.","type":"array",\#
        "items":{"type":"string"}}},"required":["kind","messageJa","retryable","side","employeeCodes"]}},\#
        "required":["code","message","data"]},\#
        "error.unknownChoice":{"description":"The service has no such establishment, division or working type.",\#
        "type":"object","properties":{"code":{"const":-32014},"message":{"type":"string"},"data":{"type":"object",\#
        "properties":{"kind":{"const":"unknownChoice"},"messageJa":{"type":"string"},"retryable":{"type":"boolean"},\#
        "retryAfter":{"type":"integer","minimum":0},"choice":{"description":"Which param: `businessEstablishmentId`,\#
         `divisionCode` or `workingTypeCode`.","type":"string"},\#
        "value":{"description":"The id or code that was given.","type":"string"}},"required":["kind","messageJa",\#
        "retryable"]}},"required":["code","message","data"]},\#
        "error.unknownEmployees":{"description":"These employees are not in the job.","type":"object",\#
        "properties":{"code":{"const":-32015},"message":{"type":"string"},"data":{"type":"object",\#
        "properties":{"kind":{"const":"unknownEmployees"},"messageJa":{"type":"string"},\#
        "retryable":{"type":"boolean"},"retryAfter":{"type":"integer","minimum":0},\#
        "employees":{"description":"The codes or ids that the job does not have.","type":"array",\#
        "items":{"type":"string"}}},"required":["kind","messageJa","retryable","employees"]}},"required":["code",\#
        "message","data"]},\#
        "error.limitExceeded":{"description":"More would be written than the limits allow. Nothing was written.",\#
        "type":"object","properties":{"code":{"const":-32016},"message":{"type":"string"},"data":{"type":"object",\#
        "properties":{"kind":{"const":"limitExceeded"},"messageJa":{"type":"string"},"retryable":{"type":"boolean"},\#
        "retryAfter":{"type":"integer","minimum":0},\#
        "exceeded":{"description":"Every limit that the sync would exceed.","type":"array",\#
        "items":{"$ref":"#/$defs/ExceededLimit"}},"digest":{"$ref":"#/$defs/Digest","description":"For `override`."}},\#
        "required":["kind","messageJa","retryable","exceeded","digest"]}},"required":["code","message","data"]},\#
        "error.ledgerBusy":{"description":"Another process works with this ledger.","type":"object",\#
        "properties":{"code":{"const":-32017},"message":{"type":"string"},"data":{"type":"object",\#
        "properties":{"kind":{"const":"ledgerBusy"},"messageJa":{"type":"string"},"retryable":{"type":"boolean"},\#
        "retryAfter":{"type":"integer","minimum":0},"owner":{"description":"The process that holds it.",\#
        "type":"string"}},"required":["kind","messageJa","retryable"]}},"required":["code","message","data"]},\#
        "error.ledgerFull":{"description":"The ledger cannot be written: the disk is full or read-only.",\#
        "type":"object","properties":{"code":{"const":-32018},"message":{"type":"string"},"data":{"type":"object",\#
        "properties":{"kind":{"const":"ledgerFull"},"messageJa":{"type":"string"},"retryable":{"type":"boolean"},\#
        "retryAfter":{"type":"integer","minimum":0}},"required":["kind","messageJa","retryable"]}},"required":["code",\#
        "message","data"]},"error.tooLarge":{"description":"The message exceeds a limit of the protocol.",\#
        "type":"object","properties":{"code":{"const":-32019},"message":{"type":"string"},"data":{"type":"object",\#
        "properties":{"kind":{"const":"tooLarge"},"messageJa":{"type":"string"},"retryable":{"type":"boolean"},\#
        "retryAfter":{"type":"integer","minimum":0},"limit":{"description":"The limit's name, as in hello.",\#
        "type":"string"},"allowed":{"description":"What it allows.","type":"integer"}},"required":["kind","messageJa",\#
        "retryable"]}},"required":["code","message","data"]},\#
        "error.cancelled":{"description":"The job was cancelled.","type":"object",\#
        "properties":{"code":{"const":-32020},"message":{"type":"string"},"data":{"type":"object",\#
        "properties":{"kind":{"const":"cancelled"},"messageJa":{"type":"string"},"retryable":{"type":"boolean"},\#
        "retryAfter":{"type":"integer","minimum":0},"job":{"$ref":"#/$defs/JobName"}},"required":["kind","messageJa",\#
        "retryable"]}},"required":["code","message","data"]},\#
        "error.rateLimited":{"description":"The service takes no more requests for now.","type":"object",\#
        "properties":{"code":{"const":-32021},"message":{"type":"string"},"data":{"type":"object",\#
        "properties":{"kind":{"const":"rateLimited"},"messageJa":{"type":"string"},"retryable":{"type":"boolean"},\#
        "retryAfter":{"type":"integer","minimum":0},"side":{"$ref":"#/$defs/Side","description":"The service."},\#
        "opensAt":{"$ref":"#/$defs/Moment","description":"When to come back."}},"required":["kind","messageJa",\#
        "retryable"]}},"required":["code","message","data"]},\#
        "error.unreadableAnswer":{"description":"The service's answer is not what its documentation promises.",\#
        "type":"object","properties":{"code":{"const":-32022},"message":{"type":"string"},"data":{"type":"object",\#
        "properties":{"kind":{"const":"unreadableAnswer"},"messageJa":{"type":"string"},\#
        "retryable":{"type":"boolean"},"retryAfter":{"type":"integer","minimum":0},"side":{"$ref":"#/$defs/Side",\#
        "description":"The service."}},"required":["kind","messageJa","retryable"]}},"required":["code","message",\#
        "data"]},\#
        "error.wrongTenant":{"description":"The token belongs to another tenant than the one this connection was first\#
         used with.","type":"object","properties":{"code":{"const":-32023},"message":{"type":"string"},\#
        "data":{"type":"object","properties":{"kind":{"const":"wrongTenant"},"messageJa":{"type":"string"},\#
        "retryable":{"type":"boolean"},"retryAfter":{"type":"integer","minimum":0},"side":{"$ref":"#/$defs/Side",\#
        "description":"The service."},"expected":{"description":"The tenant of the first use.","type":"string"},\#
        "found":{"description":"The tenant behind the token.","type":"string"}},"required":["kind","messageJa",\#
        "retryable"]}},"required":["code","message","data"]},\#
        "error.digestMismatch":{"description":"The digest is not that of what would be written now.","type":"object",\#
        "properties":{"code":{"const":-32024},"message":{"type":"string"},"data":{"type":"object",\#
        "properties":{"kind":{"const":"digestMismatch"},"messageJa":{"type":"string"},"retryable":{"type":"boolean"},\#
        "retryAfter":{"type":"integer","minimum":0},"digest":{"$ref":"#/$defs/Digest",\#
        "description":"The right one now."}},"required":["kind","messageJa","retryable"]}},"required":["code",\#
        "message","data"]},"error.ledgerUnusable":{"description":"The ledger file cannot be used: it is damaged,\#
         foreign, or of a newer version.","type":"object","properties":{"code":{"const":-32025},\#
        "message":{"type":"string"},"data":{"type":"object","properties":{"kind":{"const":"ledgerUnusable"},\#
        "messageJa":{"type":"string"},"retryable":{"type":"boolean"},"retryAfter":{"type":"integer","minimum":0}},\#
        "required":["kind","messageJa","retryable"]}},"required":["code","message","data"]},\#
        "error.ledgerRestored":{"description":"The ledger was put back from a copy and may miss later writes: `renkei \#
        adopt` goes on from it.","type":"object","properties":{"code":{"const":-32031},"message":{"type":"string"},\#
        "data":{"type":"object","properties":{"kind":{"const":"ledgerRestored"},"messageJa":{"type":"string"},\#
        "retryable":{"type":"boolean"},"retryAfter":{"type":"integer","minimum":0}},"required":["kind","messageJa",\#
        "retryable"]}},"required":["code","message","data"]},\#
        "error.recordRefused":{"description":"The service refused this one employee.","type":"object",\#
        "properties":{"code":{"const":-32026},"message":{"type":"string"},"data":{"type":"object",\#
        "properties":{"kind":{"const":"recordRefused"},"messageJa":{"type":"string"},"retryable":{"type":"boolean"},\#
        "retryAfter":{"type":"integer","minimum":0}},"required":["kind","messageJa","retryable"]}},"required":["code",\#
        "message","data"]},"error.recordNotFound":{"description":"The record is no longer there.","type":"object",\#
        "properties":{"code":{"const":-32027},"message":{"type":"string"},"data":{"type":"object",\#
        "properties":{"kind":{"const":"recordNotFound"},"messageJa":{"type":"string"},"retryable":{"type":"boolean"},\#
        "retryAfter":{"type":"integer","minimum":0}},"required":["kind","messageJa","retryable"]}},"required":["code",\#
        "message","data"]},\#
        "error.planLimitExceeded":{"description":"The head count of the contract with the service is reached.",\#
        "type":"object","properties":{"code":{"const":-32028},"message":{"type":"string"},"data":{"type":"object",\#
        "properties":{"kind":{"const":"planLimitExceeded"},"messageJa":{"type":"string"},\#
        "retryable":{"type":"boolean"},"retryAfter":{"type":"integer","minimum":0}},"required":["kind","messageJa",\#
        "retryable"]}},"required":["code","message","data"]},\#
        "error.outcomeUnknown":{"description":"The answer to a write was lost, and reading did not settle it.",\#
        "type":"object","properties":{"code":{"const":-32029},"message":{"type":"string"},"data":{"type":"object",\#
        "properties":{"kind":{"const":"outcomeUnknown"},"messageJa":{"type":"string"},"retryable":{"type":"boolean"},\#
        "retryAfter":{"type":"integer","minimum":0}},"required":["kind","messageJa","retryable"]}},"required":["code",\#
        "message","data"]},\#
        "error.nothingToResolve":{"description":"Nothing that blocks this employee is answered by this decision.",\#
        "type":"object","properties":{"code":{"const":-32030},"message":{"type":"string"},"data":{"type":"object",\#
        "properties":{"kind":{"const":"nothingToResolve"},"messageJa":{"type":"string"},\#
        "retryable":{"type":"boolean"},"retryAfter":{"type":"integer","minimum":0},\#
        "employee":{"description":"The employee that was named.","type":"string"},\#
        "decision":{"$ref":"#/$defs/Decision"}},"required":["kind","messageJa","retryable"]}},"required":["code",\#
        "message","data"]},"ErrorKind":{"title":"ErrorKind","description":"Every kind of error.","type":"string",\#
        "enum":["parseError","invalidRequest","methodNotFound","invalidParams","internalError","requestCancelled",\#
        "unauthenticated","notConfigured","unknownConnection","unknownJob","jobExists","jobNotReady","jobBusy",\#
        "jobExpired","serviceClosed","serviceRefused","serviceUnavailable","incompleteList","createDefaultsRequired",\#
        "unknownChoice","unknownEmployees","limitExceeded","ledgerBusy","ledgerFull","tooLarge","cancelled",\#
        "rateLimited","unreadableAnswer","wrongTenant","digestMismatch","ledgerUnusable","ledgerRestored",\#
        "recordRefused","recordNotFound","planLimitExceeded","outcomeUnknown","nothingToResolve"]},\#
        "Actor":{"title":"Actor","description":"Who asks, as the host program knows them; kept in the history,\#
         never interpreted.","type":"string","minLength":1,"maxLength":128},"Alteration":{"title":"Alteration",\#
        "description":"A field that the service stored otherwise than it was sent.","type":"object",\#
        "properties":{"field":{"$ref":"#/$defs/Field"},"sent":{"description":"What was sent.","type":["string",\#
        "null"]},"stored":{"description":"What was read back.","type":["string","null"]}},"required":["field","sent",\#
        "stored"]},"BilingualText":{"title":"BilingualText",\#
        "description":"A text in both languages of the people who read it.","type":"object",\#
        "properties":{"ja":{"description":"Japanese.","type":"string"},"en":{"description":"English.",\#
        "type":"string"}},"required":["ja","en"]},"BusinessEstablishment":{"title":"BusinessEstablishment",\#
        "description":"所属事業所 in SmartHR.","type":"object","properties":{"id":{"description":"Its id.",\#
        "type":"string"},"name":{"description":"Its name.","type":"string"}},"required":["id","name"]},\#
        "CheckEntry":{"title":"CheckEntry","description":"One line of the preflight: what was looked at,\#
         how it stands, why, and what to do about it.","type":"object",\#
        "properties":{"subject":{"$ref":"#/$defs/CheckSubject"},\#
        "side":{"description":"The service it is about; null for this host.","anyOf":[{"$ref":"#/$defs/Side"},\#
        {"type":"null"}]},"state":{"$ref":"#/$defs/CheckState"},"message":{"$ref":"#/$defs/BilingualText"},\#
        "advice":{"description":"What to do, if anything is to be done.","anyOf":[{"$ref":"#/$defs/BilingualText"},\#
        {"type":"null"}]}},"required":["subject","side","state","message","advice"]},\#
        "CheckState":{"title":"CheckState","description":"How one entry of the preflight stands.","type":"string",\#
        "enum":["ok","notice","failed","unknown"],"x-labels":{"ok":{"ja":"正常","en":"Works"},"notice":{"ja":"注意",\#
        "en":"Works, yet a person should know"},"failed":{"ja":"異常","en":"Will not work"},"unknown":{"ja":"未確認",\#
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
        "oneOf":[{"title":"smartHR","$ref":"#/$defs/SmartHRCreateDefault"},{"title":"kingOfTime",\#
        "$ref":"#/$defs/KingOfTimeCreateDefault"}]},"CreateDefaults":{"title":"CreateDefaults",\#
        "description":"One for all selected new people, or a list with groups of codes.","oneOf":[{"title":"one",\#
        "$ref":"#/$defs/CreateDefault"},{"title":"list","type":"array","items":{"$ref":"#/$defs/CreateDefault"},\#
        "minItems":1,"maxItems":1000}]},"Cursor":{"title":"Cursor",\#
        "description":"Where the next page begins. Opaque.","type":"string","minLength":1,"maxLength":512},\#
        "Day":{"title":"Day","description":"A civil date in Japan.","type":"string","format":"date"},\#
        "Decision":{"title":"Decision",\#
        "description":"What a person decides about an employee's findings. What the data lacks is answered by mending \#
        it.","type":"string","enum":["accept","useSource","keepTarget"],"x-labels":{"accept":{"ja":"社員番号のとおりとする",\#
        "en":"The people concerned were looked at: it is as the codes say"},"useSource":{"ja":"取得元の値を書き込む",\#
        "en":"Write the source's value although the target's has changed, too"},"keepTarget":{"ja":"同期先の値を残す",\#
        "en":"Leave the target's value as it is, this time"}}},"DiffRow":{"title":"DiffRow",\#
        "description":"One source employee as the comparison shows it.","type":"object",\#
        "properties":{"id":{"$ref":"#/$defs/RowID"},"employeeCode":{"description":"Null for a person without one.",\#
        "anyOf":[{"$ref":"#/$defs/EmployeeCode"},{"type":"null"}]},"name":{"description":"Last and first name,\#
         as the source has them.","type":"string"},"class":{"$ref":"#/$defs/EmployeeClass"},\#
        "differences":{"type":"array","items":{"$ref":"#/$defs/Difference"}},"findings":{"type":"array",\#
        "items":{"$ref":"#/$defs/Finding"}},\#
        "legalNameFields":{"description":"With the name style `business`: the fields whose business name is blank,\#
         so that the legal one stands.","type":"array","items":{"$ref":"#/$defs/Field"}}},"required":["id",\#
        "employeeCode","name","class","differences","findings"]},"Difference":{"title":"Difference",\#
        "description":"差分: one differing field.","type":"object","properties":{"field":{"$ref":"#/$defs/Field"},\#
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
         or one employee of it, did not get there.","type":"object","properties":{"kind":{"$ref":"#/$defs/ErrorKind",\#
        "description":"The kind of error, as in the list of errors."},"message":{"description":"English,\#
         for a person.","type":"string"},"messageJa":{"description":"Japanese, for a person.","type":"string"}},\#
        "required":["kind","message","messageJa"]},"Field":{"title":"Field",\#
        "description":"The ten fields that the two services share, in the order in which they are shown.",\#
        "type":"string","enum":["employeeCode","lastName","firstName","lastNameKana","firstNameKana","gender",\#
        "birthDate","email","hireDate","resignationDate"],"x-labels":{"employeeCode":{"ja":"社員番号・従業員コード",\#
        "en":"Employee code, the key"},"lastName":{"ja":"姓","en":"Last name"},"firstName":{"ja":"名",\#
        "en":"First name"},"lastNameKana":{"ja":"姓（カナ）","en":"Last name in katakana"},"firstNameKana":{"ja":"名（カナ）",\#
        "en":"First name in katakana"},"gender":{"ja":"性別","en":"Gender"},"birthDate":{"ja":"生年月日",\#
        "en":"Date of birth"},"email":{"ja":"メールアドレス","en":"First e-mail address"},"hireDate":{"ja":"入社年月日",\#
        "en":"Date of hire"},"resignationDate":{"ja":"退職年月日","en":"Date of resignation"}}},\#
        "FieldExplanation":{"title":"FieldExplanation","description":"How one field was compared.","type":"object",\#
        "properties":{"field":{"$ref":"#/$defs/Field"},"source":{"$ref":"#/$defs/FieldReading"},\#
        "target":{"description":"Null for a person who is not in the target.",\#
        "anyOf":[{"$ref":"#/$defs/FieldReading"},{"type":"null"}]},\#
        "normalisedSource":{"description":"The source's value as it was compared.","type":["string","null"]},\#
        "normalisedTarget":{"description":"The target's value as it was compared.","type":["string","null"]},\#
        "equal":{"description":"Whether the two are the same; null if they were not compared.","type":["boolean",\#
        "null"]},"rules":{"description":"The normalisation rules that changed anything, by name,\#
         in the order in which they were used.","type":"array","items":{"type":"string"}},\#
        "nameStyle":{"$ref":"#/$defs/NameStyle","description":"For a name: which one was taken."},\#
        "findings":{"description":"The findings about this field.","type":"array",\#
        "items":{"$ref":"#/$defs/Finding"}}},"required":["field","source","target","normalisedSource",\#
        "normalisedTarget","equal","rules","findings"]},"FieldReading":{"title":"FieldReading",\#
        "description":"One field of one record, as it was read.","type":"object",\#
        "properties":{"state":{"$ref":"#/$defs/ReadingState"},"raw":{"description":"The text that the service sent,\#
         if it sent any.","type":["string","null"]}},"required":["state","raw"]},"Finding":{"title":"Finding",\#
        "description":"要確認事項: something about one employee that a person should look at. It is not an error.",\#
        "type":"object","properties":{"code":{"$ref":"#/$defs/FindingCode"},\#
        "severity":{"$ref":"#/$defs/FindingSeverity"},"field":{"description":"The field it is about,\#
         if it is about one.","anyOf":[{"$ref":"#/$defs/Field"},{"type":"null"}]},\#
        "message":{"$ref":"#/$defs/BilingualText"},"values":{"description":"The values that led to it,\#
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
        "at":{"$ref":"#/$defs/Moment","description":"When."},"event":{"$ref":"#/$defs/HistoryEvent"},\#
        "job":{"description":"The job; null of what concerns the ledger as a whole.",\#
        "anyOf":[{"$ref":"#/$defs/JobName"},{"type":"null"}]},\#
        "connection":{"description":"Its connection; null as `job` is.","anyOf":[{"$ref":"#/$defs/ConnectionName"},\#
        {"type":"null"}]},"actor":{"description":"Who asked, as the host program said.",\#
        "anyOf":[{"$ref":"#/$defs/Actor"},{"type":"null"}]},\#
        "id":{"description":"The source record of the employee concerned.","anyOf":[{"$ref":"#/$defs/RowID"},\#
        {"type":"null"}]},"employeeCode":{"description":"The employee's code; null once the job is forgotten.",\#
        "anyOf":[{"$ref":"#/$defs/EmployeeCode"},{"type":"null"}]},\#
        "fields":{"description":"The fields that were sent.","type":"array","items":{"$ref":"#/$defs/Field"}},\#
        "outcome":{"description":"What came of a write.","anyOf":[{"$ref":"#/$defs/Outcome"},{"type":"null"}]},\#
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
        "properties":{"job":{"$ref":"#/$defs/JobName"},"state":{"$ref":"#/$defs/JobState"},\#
        "label":{"$ref":"#/$defs/BilingualText","description":"The state in words."},\#
        "connection":{"$ref":"#/$defs/ConnectionName"},"direction":{"$ref":"#/$defs/Direction"},\#
        "baseDate":{"$ref":"#/$defs/Day","description":"従業員情報取得基準日."},"nameStyle":{"$ref":"#/$defs/NameStyle"},\#
        "clear":{"description":"Fields that a blank source value may erase.","type":"array",\#
        "items":{"$ref":"#/$defs/ClearableField"}},"createdAt":{"$ref":"#/$defs/Moment",\#
        "description":"When the job was asked for."},\#
        "fetchedAt":{"description":"When both services had been read; null until then.",\#
        "anyOf":[{"$ref":"#/$defs/Moment"},{"type":"null"}]},"progress":{"description":"While it is fetching,\#
         syncing or waiting.","anyOf":[{"$ref":"#/$defs/Progress"},{"type":"null"}]},\#
        "counts":{"description":"Once it has been fetched.","anyOf":[{"$ref":"#/$defs/ClassCounts"},{"type":"null"}]},\#
        "outcomes":{"description":"Once a sync has begun.","anyOf":[{"$ref":"#/$defs/OutcomeCounts"},\#
        {"type":"null"}]},"waitingUntil":{"description":"While it is waiting: when it goes on by itself.",\#
        "anyOf":[{"$ref":"#/$defs/Moment"},{"type":"null"}]},\#
        "waitingFor":{"description":"While it is waiting: what for.","anyOf":[{"$ref":"#/$defs/WaitReason"},\#
        {"type":"null"}]},"error":{"description":"If it failed.","anyOf":[{"$ref":"#/$defs/Failure"},\#
        {"type":"null"}]},\#
        "forgotten":{"description":"True once `forget` has removed its personal data; left out until then.",\#
        "type":"boolean"},"undoes":{"$ref":"#/$defs/JobName",\#
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
         all whom no other group names.","type":"array","items":{"$ref":"#/$defs/EmployeeCode"},"minItems":1,\#
        "uniqueItems":true},"divisionCode":{"description":"所属, by its code.","type":"string","minLength":1,\#
        "maxLength":128},"workingTypeCode":{"description":"雇用区分, by its code.","type":"string","minLength":1,\#
        "maxLength":128}},"required":["divisionCode","workingTypeCode"],"additionalProperties":false},\#
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
        "type":"object","properties":{"digest":{"$ref":"#/$defs/Digest","description":"The digest of the diff,\#
         as it came with `limitExceeded`."}},"required":["digest"],"additionalProperties":false},\#
        "PageLimit":{"title":"PageLimit","description":"How many rows a page has at most; 100 if not given.",\#
        "type":"integer","minimum":1,"maximum":1000,"default":100},"Placement":{"title":"Placement",\#
        "description":"Where a new person belongs in the target.","oneOf":[{"title":"smartHR",\#
        "$ref":"#/$defs/SmartHRPlacement"},{"title":"kingOfTime","$ref":"#/$defs/KingOfTimePlacement"}]},\#
        "PlanCounts":{"title":"PlanCounts","description":"How many of the selected would be written,\#
         and how many not.","type":"object","properties":{"creates":{"description":"Would be created.",\#
        "type":"integer","minimum":0},"updates":{"description":"Would be updated.","type":"integer","minimum":0},\#
        "skipped":{"description":"Nothing to do.","type":"integer","minimum":0},\#
        "blocked":{"description":"A finding forbids the write.","type":"integer","minimum":0}},"required":["creates",\#
        "updates","skipped","blocked"]},"PlannedWrite":{"title":"PlannedWrite",\#
        "description":"One write that a sync would do.","type":"object","properties":{"id":{"$ref":"#/$defs/RowID"},\#
        "employeeCode":{"anyOf":[{"$ref":"#/$defs/EmployeeCode"},{"type":"null"}]},\#
        "name":{"description":"Last and first name, as the source has them.","type":"string"},\#
        "action":{"$ref":"#/$defs/WriteAction"},\#
        "differences":{"description":"Field by field: what the target holds now, what would be written.",\#
        "type":"array","items":{"$ref":"#/$defs/Difference"}},"placement":{"description":"For a create.",\#
        "anyOf":[{"$ref":"#/$defs/Placement"},{"type":"null"}]}},"required":["id","employeeCode","name","action",\#
        "differences","placement"]},"Progress":{"title":"Progress","description":"How far a job has got.",\#
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
        "properties":{"id":{"anyOf":[{"$ref":"#/$defs/RowID"},{"type":"null"}]},\#
        "employeeCode":{"anyOf":[{"$ref":"#/$defs/EmployeeCode"},{"type":"null"}]},\#
        "name":{"description":"Last and first name, as the source has them.","type":["string","null"]},\#
        "outcome":{"$ref":"#/$defs/Outcome"},"action":{"description":"What was done or was to be done.",\#
        "anyOf":[{"$ref":"#/$defs/WriteAction"},{"type":"null"}]},"error":{"description":"Why not,\#
         if it was not done.","anyOf":[{"$ref":"#/$defs/Failure"},{"type":"null"}]},\#
        "altered":{"description":"Fields that the service stored otherwise than they were sent.","type":"array",\#
        "items":{"$ref":"#/$defs/Alteration"}},\#
        "at":{"description":"When the outcome was recorded; null if it was not attempted.",\#
        "anyOf":[{"$ref":"#/$defs/Moment"},{"type":"null"}]}},"required":["id","employeeCode","name","outcome",\#
        "action","error","altered","at"]},"RowID":{"title":"RowID","description":"A row's identity within its job,\#
         so that people without a code have one too.","type":"string","minLength":1,"maxLength":128},\#
        "Selection":{"title":"Selection","description":"同期対象: the employees that the caller chose.",\#
        "oneOf":[{"title":"codes","$ref":"#/$defs/SelectionByCodes"},{"title":"classes",\#
        "$ref":"#/$defs/SelectionByClasses"}]},"SelectionByClasses":{"title":"SelectionByClasses",\#
        "description":"Everybody in these classes, with exceptions.","type":"object",\#
        "properties":{"classes":{"description":"Classes of the diff.","type":"array",\#
        "items":{"$ref":"#/$defs/EmployeeClass"},"minItems":1,"uniqueItems":true},\#
        "except":{"description":"Employee codes to leave out.","type":"array","items":{"$ref":"#/$defs/EmployeeCode"},\#
        "uniqueItems":true}},"required":["classes"],"additionalProperties":false},\#
        "SelectionByCodes":{"title":"SelectionByCodes","description":"The employees with these codes.",\#
        "type":"object","properties":{"codes":{"description":"Employee codes of the job's source.","type":"array",\#
        "items":{"$ref":"#/$defs/EmployeeCode"},"minItems":1,"uniqueItems":true}},"required":["codes"],\#
        "additionalProperties":false},"Side":{"title":"Side","description":"One of the two services.","type":"string",\#
        "enum":["smartHR","kingOfTime"],"x-labels":{"smartHR":{"ja":"SmartHR","en":"SmartHR"},\#
        "kingOfTime":{"ja":"KING OF TIME","en":"KING OF TIME"}}},\#
        "SmartHRCreateDefault":{"title":"SmartHRCreateDefault","description":"What new people in SmartHR are given.",\#
        "type":"object","properties":{"codes":{"description":"The new people for whom this holds; without it,\#
         all whom no other group names.","type":"array","items":{"$ref":"#/$defs/EmployeeCode"},"minItems":1,\#
        "uniqueItems":true},"businessEstablishmentId":{"description":"所属事業所, by its id.","type":"string",\#
        "minLength":1,"maxLength":128}},"required":["businessEstablishmentId"],"additionalProperties":false},\#
        "SmartHRPlacement":{"title":"SmartHRPlacement","description":"Where a new person belongs in SmartHR.",\#
        "type":"object","properties":{"businessEstablishmentId":{"description":"所属事業所, by its id.","type":"string",\#
        "minLength":1,"maxLength":128}},"required":["businessEstablishmentId"],"additionalProperties":false},\#
        "SyncPlan":{"title":"SyncPlan","description":"What a sync would do; nothing has been written.",\#
        "type":"object","properties":{"job":{"$ref":"#/$defs/JobName"},"digest":{"$ref":"#/$defs/Digest",\#
        "description":"The digest of the diff that these writes come from; it is what `override` takes."},\#
        "planned":{"$ref":"#/$defs/PlanCounts"},"writes":{"type":"array","items":{"$ref":"#/$defs/PlannedWrite"}}},\#
        "required":["job","digest","planned","writes"]},"WaitReason":{"title":"WaitReason",\#
        "description":"What a waiting job waits for.","type":"string","enum":["closedHours","rateLimit"],\#
        "x-labels":{"closedHours":{"ja":"メンテナンス時間帯","en":"Closed hours"},"rateLimit":{"ja":"利用回数の制限",\#
        "en":"The rate limit"}}},"WaitSeconds":{"title":"WaitSeconds",\#
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
        "en":"Nothing"}}}}}
        """#
}
