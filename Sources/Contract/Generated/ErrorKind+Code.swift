// Generated from schema/ by `swift run ContractTool generate`.

extension ErrorKind {
    /// The value of `error.code`.
    public var code: Int {
        switch self {
        case .parseError: -32700
        case .invalidRequest: -32600
        case .methodNotFound: -32601
        case .invalidParams: -32602
        case .internalError: -32603
        case .requestCancelled: -32800
        case .unauthenticated: -32001
        case .notConfigured: -32002
        case .unknownConnection: -32003
        case .unknownJob: -32004
        case .jobExists: -32005
        case .jobNotReady: -32006
        case .jobBusy: -32007
        case .jobExpired: -32008
        case .serviceClosed: -32009
        case .serviceRefused: -32010
        case .serviceUnavailable: -32011
        case .incompleteList: -32012
        case .createDefaultsRequired: -32013
        case .unknownChoice: -32014
        case .unknownEmployees: -32015
        case .alreadySelected: -32032
        case .limitExceeded: -32016
        case .ledgerBusy: -32017
        case .ledgerFull: -32018
        case .tooLarge: -32019
        case .cancelled: -32020
        case .rateLimited: -32021
        case .invalidResponse: -32022
        case .wrongTenant: -32023
        case .digestMismatch: -32024
        case .ledgerUnusable: -32025
        case .ledgerRestored: -32031
        case .recordRefused: -32026
        case .recordNotFound: -32027
        case .planLimitExceeded: -32028
        case .outcomeUnknown: -32029
        case .notKept: -32034
        case .nothingToResolve: -32030
        case .ambiguousEmployee: -32039
        case .candidateRequired: -32036
        case .unknownDecision: -32037
        case .contradictingDecision: -32038
        }
    }

    /// True if the same call may succeed later.
    public var isRetryable: Bool {
        switch self {
        case .internalError,
            .jobNotReady,
            .jobBusy,
            .serviceClosed,
            .serviceUnavailable,
            .incompleteList,
            .ledgerBusy,
            .ledgerFull,
            .rateLimited,
            .invalidResponse,
            .outcomeUnknown:
            true
        default: false
        }
    }
}
