// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// `job.changed`: A job has another state. Sent after `subscribe`.
public typealias JobChangedParams = Job
