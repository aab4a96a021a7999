// swift-tools-version: 6.2
import PackageDescription

/// renkei is one executable. Its modules are listed from the bottom up: a module may import only what its line names,
/// and the build refuses any other import. The tests of a module follow it. `Sources/README.md` says what each module
/// does, and what it deliberately does not do.
let package = Package(
    name: "renkei",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "renkei", targets: ["Renkei"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl", exact: "2.37.6"),
        .package(url: "https://github.com/apple/swift-system", exact: "1.8.1"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1", traits: []),
        .package(url: "https://github.com/swift-server/async-http-client", exact: "1.37.0", traits: []),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2", traits: []),
    ],
    targets: [
        // Basics: JSON, the C library, concurrency primitives, and the nouns of the field.
        .module("JSON"),
        .tests("JSON"),

        .module("CLibrary"),

        .module("AsyncPrimitives", .strictOnCallersExecutor),
        .tests("AsyncPrimitives"),

        .module("Roster"),
        .tests("Roster"),

        // The comparison of two lists of employees, without any effect.
        .module("Reconciliation", uses: ["Roster"]),
        .tests("Reconciliation", uses: ["Roster"]),

        // The storage. FileCreationTime is a system call that Swift cannot make.
        .target(name: "FileCreationTime"),

        .module(
            "Ledger",
            uses: ["CLibrary", "Roster", "Reconciliation", "FileCreationTime", .crypto, .grdb],
            excluding: ["README.md"]),
        .tests("Ledger", uses: ["AsyncPrimitives", "CLibrary", "Roster", "Reconciliation", .grdb]),

        // The clients of both services, and the HTTP transport that they share.
        .module(
            "Upstream",
            uses: ["AsyncPrimitives", "Roster", .asyncHTTPClient, .logging, .nioCore, .nioHTTP1, .nioPosix, .nioSSL]),
        .tests("Upstream", uses: ["Roster", "Loopback", "Sandbox", .nioCore, .nioSSL, .logging]),

        .module("SmartHR", uses: ["Roster", "Upstream", "JSON"]),
        .tests("SmartHR", uses: ["Roster", "Upstream", "JSON", "Sandbox", "Loopback", .logging]),

        .module("KingOfTime", uses: ["Roster", "Upstream", "JSON"]),
        .tests("KingOfTime", uses: ["Roster", "Upstream", "JSON", "Sandbox", "Loopback", .logging]),

        // Test support for both services: a running sandbox, a clock that jumps, a server that misbehaves, certificates.
        .target(
            name: "Loopback",
            dependencies: [
                "AsyncPrimitives", "Roster", "Upstream", "Sandbox", .asyncHTTPClient, .logging, .nioCore, .nioPosix,
            ],
            path: "Tests/Loopback", swiftSettings: .strict),

        // The engine: fetch, sync and undo, with every effect in order.
        .module("Sync", uses: ["AsyncPrimitives", "Roster", "Reconciliation", "Ledger", .logging]),
        .tests("Sync", uses: ["AsyncPrimitives", "Roster", "Reconciliation", "Ledger"]),

        // Tests of the engine with both clients, against the sandbox.
        .testTarget(
            name: "ServicesTests",
            dependencies: [
                "Roster", "Reconciliation", "Ledger", "Upstream", "SmartHR", "KingOfTime", "Sync", "Sandbox",
                "Loopback",
            ], swiftSettings: .strict),

        // The protocol: bytes, JSON-RPC, message types, methods. PidDescriptor is a system call that reports the end of a process.
        .systemLibrary(name: "PidDescriptor"),
        .module(
            "Wire",
            uses: [
                "AsyncPrimitives", "CLibrary", .nioCore, .nioPosix, .nioSSL,
                .target(name: "PidDescriptor", condition: .when(platforms: [.linux])),
            ], excluding: ["README.md"], .strictOnCallersExecutor),
        .tests("Wire", uses: ["AsyncPrimitives", "CLibrary", .nioCore, .nioPosix]),

        .module("JSONRPC", uses: ["Wire", "JSON", .logging], .strictOnCallersExecutor),
        .tests("JSONRPC", uses: ["AsyncPrimitives", "Wire", "JSON", .logging]),

        .module("Contract", uses: ["JSON"]),
        .tests("Contract", uses: ["JSON", "ContractTool"]),

        .module(
            "Methods",
            uses: [
                "AsyncPrimitives", "Contract", "JSON", "JSONRPC", "Sync", "Ledger", "Reconciliation", "Roster", .crypto,
            ]),
        .tests(
            "Methods",
            uses: [
                "AsyncPrimitives", "Contract", "JSON", "JSONRPC", "Sync", "Ledger", "Reconciliation", "Roster", "Wire",
                "MessageRecord", .logging,
            ]),

        // A simulation of both services.
        .module(
            "Sandbox", uses: ["Roster", .hummingbird, .hummingbirdCore, .logging, .nioCore], excluding: ["README.md"]),
        .tests("Sandbox", uses: ["AsyncPrimitives", "Roster", .asyncHTTPClient, .nioPosix]),

        // Test support: records the messages of the tests, which schema/validate.py checks.
        .target(
            name: "MessageRecord", dependencies: ["JSON", "Wire"], path: "Tests/MessageRecord", swiftSettings: .strict),

        // The executable, and the tool that writes the generated files.
        .executableTarget(
            name: "Renkei",
            dependencies: [
                "AsyncPrimitives", "CLibrary", "JSON", "Roster", "Reconciliation", "Ledger", "Upstream", "SmartHR",
                "KingOfTime", "Sync", "Wire", "JSONRPC", "Contract", "Methods", "Sandbox",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
                .logging,
            ],
            swiftSettings: .strict,
            linkerSettings: [.unsafeFlags(.staticAtFixedAddress, .when(platforms: [.linux], configuration: .release))]
        ),
        .tests(
            "Renkei",
            uses: [
                "JSON", "Roster", "Sync", "MessageRecord", "Wire", "Loopback", "ContractTool", .nioCore, .nioPosix,
                .nioSSL,
            ]),

        .executableTarget(name: "ContractTool", dependencies: ["JSON"], swiftSettings: .strict),
    ],
    swiftLanguageModes: [.v6]
)

// MARK: - Helpers used above

extension [SwiftSetting] {
    static var strict: [SwiftSetting] { [.treatAllWarnings(as: .error)] }

    /// For the modules that every message passes through: async functions run on the executor of their caller, so that a
    /// message is answered on the thread that read it (`Sources/Wire/README.md`).
    static var strictOnCallersExecutor: [SwiftSetting] {
        strict + [.enableUpcomingFeature("NonisolatedNonsendingByDefault")]
    }
}

extension [String] {
    /// One static file at a fixed address, which halves the time to the first answer. docs/decisions/static-linking.md
    /// explains each flag.
    static var staticAtFixedAddress: [String] {
        ["-static-executable"]
            + ["--icf=safe", "--defsym", "__register_frame_info=0", "--defsym", "__deregister_frame_info=0"]
            .flatMap { ["-Xlinker", $0] }
    }
}

extension Target.Dependency {
    static var asyncHTTPClient: Self { .product(name: "AsyncHTTPClient", package: "async-http-client") }
    static var crypto: Self { .product(name: "Crypto", package: "swift-crypto") }
    static var grdb: Self { .product(name: "GRDB", package: "GRDB.swift") }
    static var hummingbird: Self { .product(name: "Hummingbird", package: "hummingbird") }
    static var hummingbirdCore: Self { .product(name: "HummingbirdCore", package: "hummingbird") }
    static var logging: Self { .product(name: "Logging", package: "swift-log") }
    static var nioCore: Self { .product(name: "NIOCore", package: "swift-nio") }
    static var nioHTTP1: Self { .product(name: "NIOHTTP1", package: "swift-nio") }
    static var nioPosix: Self { .product(name: "NIOPosix", package: "swift-nio") }
    static var nioSSL: Self { .product(name: "NIOSSL", package: "swift-nio-ssl") }
}

extension Target {
    static func module(
        _ name: String, uses dependencies: [Target.Dependency] = [], excluding files: [String] = [],
        _ settings: [SwiftSetting] = .strict
    ) -> Target {
        .target(name: name, dependencies: dependencies, exclude: files, swiftSettings: settings)
    }

    static func tests(_ name: String, uses dependencies: [Target.Dependency] = []) -> Target {
        .testTarget(
            name: "\(name)Tests", dependencies: [.byName(name: name)] + dependencies, swiftSettings: .strict)
    }
}
