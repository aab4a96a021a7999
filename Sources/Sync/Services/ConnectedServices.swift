import Roster

/// The two services of one connection.
public struct ConnectedServices: Sendable {
    public let name: ConnectionName
    public let smartHR: any EmployeeService
    public let kingOfTime: any EmployeeService

    public init(name: ConnectionName, smartHR: any EmployeeService, kingOfTime: any EmployeeService) {
        self.name = name
        self.smartHR = smartHR
        self.kingOfTime = kingOfTime
    }

    public subscript(side: Side) -> any EmployeeService {
        switch side {
        case .smartHR: smartHR
        case .kingOfTime: kingOfTime
        }
    }
}

/// The connections of the settings. It is the second port: the program implements it, because it reads settings and tokens.
public protocol ConnectionDirectory: Sendable {
    var names: [ConnectionName] { get }

    /// - Parameter name: `nil` for the only connection.
    /// - Throws: `SyncFailure.notConfigured` or `.unknownConnection`.
    func services(of name: ConnectionName?) throws -> ConnectedServices
}
