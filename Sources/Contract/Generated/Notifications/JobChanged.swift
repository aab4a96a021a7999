// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// `job.changed`: A job's state has changed. Sent after `subscribe`.
public typealias JobChangedParams = Job
