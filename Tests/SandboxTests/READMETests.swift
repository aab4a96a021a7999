import Foundation
import Testing

@testable import Sandbox

/// The README of the sandbox lists exactly the switches and faults that exist.
@Suite struct READMETests {
    private func page() throws -> String {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        return try String(
            contentsOf: folder.appendingPathComponent("../../Sources/Sandbox/README.md").standardized, encoding: .utf8)
    }

    @Test func theREADMEHasEverySwitchWithItsValues() throws {
        let page = try page()
        for named in Switches.all {
            let row = page.split(separator: "\n").first { $0.hasPrefix("| `\(named.name)` |") }
            let text = try #require(row.map(String.init), "\(named.name)")
            #expect(text.contains(named.question))
            for value in named.values where !value.hasPrefix("<") {
                #expect(text.contains("`\(value)`"), "\(named.name)")
            }
        }
    }

    @Test func theREADMEHasNoOtherSwitches() throws {
        let names = try page().split(separator: "\n").filter {
            $0.hasPrefix("| `smartHR.") || $0.hasPrefix("| `kingOfTime.")
        }
        .map { String($0.split(separator: "`")[1]) }
        #expect(Set(names) == Set(Switches.all.map(\.name)))
        #expect(names.count == Switches.all.count)
    }

    @Test func theREADMEHasEveryFault() throws {
        let page = try page()
        for action in FaultAction.allCases { #expect(page.contains("| `\(action.rawValue)` |")) }
    }

    @Test func theListingHasEverySwitchWithItsValues() {
        let listing = Switches.listing
        for named in Switches.all {
            #expect(listing.contains(named.name + "\n"))
            #expect(listing.contains(named.values.joined(separator: " | ")))
        }
        #expect(listing.contains("by default 5000"))
    }
}
