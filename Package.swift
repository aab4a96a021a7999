// swift-tools-version: 6.2
import PackageDescription

/// renkei is one program. Its rooms stand here from the ground floor up, each with its tests below it;
/// `Sources/README.md` says what each room does and what it deliberately leaves to others.
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
        // Ground floor: bytes and nouns.
        .room("JSON"),
        .tests("JSON"),

        // The C library under one name.
        .room("CLibrary"),

        // Waiting: what the standard library's concurrency has no type for.
        .room("AsyncPrimitives", .strictAndStaying),
        .tests("AsyncPrimitives"),

        .room("Roster"),
        .tests("Roster"),

        // What the records mean to each other.
        .room("Reconciliation", knows: ["Roster"]),
        .tests("Reconciliation", knows: ["Roster"]),

        // When a file was made: a call to the system that Swift does not see.
        .target(name: "FileBirth"),

        .room(
            "Ledger",
            knows: ["Roster", "Reconciliation", "FileBirth", .crypto, .grdb]),
        .tests("Ledger", knows: ["Roster", "Reconciliation", .grdb]),

        // The two services, and the manners they share.
        .room(
            "Upstream",
            knows: ["AsyncPrimitives", "Roster", .asyncHTTPClient, .logging, .nioCore, .nioHTTP1, .nioPosix, .nioSSL]),
        .tests("Upstream", knows: ["Roster", "Loopback", "Sandbox", .nioCore, .nioSSL, .logging]),

        .room("SmartHR", knows: ["Roster", "Upstream", "JSON"]),
        .tests("SmartHR", knows: ["Roster", "Upstream", "JSON", "Sandbox", "Loopback", .logging]),

        .room("KingOfTime", knows: ["Roster", "Upstream", "JSON"]),
        .tests("KingOfTime", knows: ["Roster", "Upstream", "JSON", "Sandbox", "Loopback", .logging]),

        // What the tests of both services stand on: a sandbox under way, a clock that jumps, a server that misbehaves, and
        // certificates.
        .target(
            name: "Loopback",
            dependencies: [
                "AsyncPrimitives", "Roster", "Upstream", "Sandbox", .asyncHTTPClient, .logging, .nioCore, .nioPosix,
            ],
            path: "Tests/Loopback", swiftSettings: .strict),

        // Effects, in order.
        .room("Sync", knows: ["AsyncPrimitives", "Roster", "Reconciliation", "Ledger", .logging]),
        .tests("Sync", knows: ["Roster", "Reconciliation", "Ledger"]),

        // The engine with both clients, on a sandbox.
        .testTarget(
            name: "ServicesTests",
            dependencies: [
                "Roster", "Reconciliation", "Ledger", "Upstream", "SmartHR", "KingOfTime", "Sync", "Sandbox",
                "Loopback",
            ], swiftSettings: .strict),

        // The conversation with the host program.
        .systemLibrary(name: "PidDescriptor"),
        .room(
            "Wire",
            knows: [
                "AsyncPrimitives", "CLibrary", .nioCore, .nioPosix, .nioSSL,
                .target(name: "PidDescriptor", condition: .when(platforms: [.linux])),
            ], besides: ["README.md"], .strictAndStaying),
        .tests("Wire", knows: ["AsyncPrimitives", "CLibrary", .nioCore, .nioPosix]),

        .room("JSONRPC", knows: ["Wire", "JSON", .logging], .strictAndStaying),
        .tests("JSONRPC", knows: ["AsyncPrimitives", "Wire", "JSON", .logging]),

        .room("Contract", knows: ["JSON"]),
        .tests("Contract", knows: ["JSON", "ContractTool"]),

        .room(
            "Methods",
            knows: [
                "AsyncPrimitives", "Contract", "JSON", "JSONRPC", "Sync", "Reconciliation", "Roster", .crypto,
            ]),
        .tests(
            "Methods",
            knows: [
                "AsyncPrimitives", "Contract", "JSON", "JSONRPC", "Sync", "Ledger", "Reconciliation", "Roster", "Wire",
                "MessageRecord", .logging,
            ]),

        // Both services, made up, on loopback.
        .room(
            "Sandbox", knows: ["Roster", .hummingbird, .hummingbirdCore, .logging, .nioCore], besides: ["README.md"]),
        .tests("Sandbox", knows: ["AsyncPrimitives", "Roster", .asyncHTTPClient, .nioPosix]),

        // What the tests' peers said and heard, for the schema to check.
        .target(
            name: "MessageRecord", dependencies: ["JSON", "Wire"], path: "Tests/MessageRecord", swiftSettings: .strict),

        // The program, and the tool that writes what is generated.
        .executableTarget(
            name: "Renkei",
            dependencies: [
                "AsyncPrimitives", "CLibrary", "JSON", "Roster", "Reconciliation", "Ledger", "Upstream", "SmartHR", "KingOfTime",
                "Sync", "Wire", "JSONRPC", "Contract", "Methods", "Sandbox",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
                .logging,
            ],
            swiftSettings: .strict,
            linkerSettings: [.unsafeFlags(.smallAndQuickToStart, .when(platforms: [.linux], configuration: .release))]
        ),
        .tests(
            "Renkei",
            knows: ["JSON", "Sync", "MessageRecord", "Wire", "Loopback", "ContractTool", .nioCore, .nioPosix, .nioSSL]),

        .executableTarget(name: "ContractTool", dependencies: ["JSON"], swiftSettings: .strict),
    ],
    swiftLanguageModes: [.v6]
)

// MARK: - Words used above

extension [SwiftSetting] {
    static var strict: [SwiftSetting] { [.treatAllWarnings(as: .error)] }

    /// What waits runs where its caller does, and does not look up for each call where that should be: the rooms that every
    /// message goes through.
    static var strictAndStaying: [SwiftSetting] {
        strict + [.enableUpcomingFeature("NonisolatedNonsendingByDefault")]
    }
}

extension [String] {
    /// One file at a fixed place, with nothing to load or relocate before the first answer: half the time and three
    /// quarters of the memory of a dynamic one. What a static C library would register of its unwind tables at the start
    /// it also finds by itself, when it is needed; so the registration, which reads seven megabytes, is left out.
    static var smallAndQuickToStart: [String] {
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
    static func room(
        _ name: String, knows dependencies: [Target.Dependency] = [], besides papers: [String] = [],
        _ settings: [SwiftSetting] = .strict
    ) -> Target {
        .target(name: name, dependencies: dependencies, exclude: papers, swiftSettings: settings)
    }

    static func tests(_ name: String, knows dependencies: [Target.Dependency] = []) -> Target {
        .testTarget(
            name: "\(name)Tests", dependencies: [.byName(name: name)] + dependencies, swiftSettings: .strict)
    }
}
