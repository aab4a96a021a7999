import Roster

/// One connection's two services, ready to be asked.
public struct ConnectedServices: Sendable {
    public let name: ConnectionName
    public let smartHR: any EmployeeService
    public let kingOfTime: any EmployeeService

    public init(name: ConnectionName, smartHR: any EmployeeService, kingOfTime: any EmployeeService) {
        self.name = name
        self.smartHR = smartHR
        self.kingOfTime = kingOfTime
    }

    public subscript(side: Side) -> any EmployeeService { side == .smartHR ? smartHR : kingOfTime }
}

/// Knows the connections of the settings. The second port: the program behind it reads settings and tokens.
public protocol ConnectionDirectory: Sendable {
    var names: [ConnectionName] { get }

    /// - Parameter name: `nil` is the only connection, if there is just one.
    /// - Throws: `SyncFailure.notConfigured`, `.unknownConnection`.
    func services(of name: ConnectionName?) throws -> ConnectedServices
}
