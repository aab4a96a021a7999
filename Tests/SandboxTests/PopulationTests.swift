import AsyncPrimitives
import Foundation
import Sandbox
import Testing

@Suite struct PopulationTests {
    @Test func theSameSeedGivesTheSamePeople() async throws {
        let first = try await everyone()
        let second = try await everyone()
        #expect(first == second)
    }

    /// All records of a new sandbox.
    private func everyone() async throws -> String {
        let records = Mailbox(NewestBuffer<String>())
        try await withSandboxClient { (client) async throws in
            let sides = try await [
                client.control("GET", "/people/smartHR").text, client.control("GET", "/people/kingOfTime").text,
            ]
            records.put(sides.joined())
        }
        return try #require(records.takeFirst())
    }

    @Test func everyKindOfDiscrepancyOccurs() async throws {
        try await withSandboxClient(people: 1000) { (client) async throws in
            let crews = try await client.control("GET", "/people/smartHR").list
            let workers = try await client.control("GET", "/people/kingOfTime").list
            let crewCodes = crews.compactMap { $0["emp_code"] as? String }
            let workerCodes = Set(workers.compactMap { $0["code"] as? String })
            func crew(_ name: String, _ test: (String?) -> Bool) -> Bool {
                crews.contains { test($0[name] as? String) }
            }
            func worker(_ name: String, _ test: (String?) -> Bool) -> Bool {
                workers.contains { test($0[name] as? String) }
            }
            #expect(crewCodes.count < crews.count, "missing code")
            #expect(Set(crewCodes).count < crewCodes.count, "duplicate code")
            #expect(workerCodes.contains { !$0.hasPrefix("0") && $0.count < 4 }, "code without its zeros")
            #expect(crewCodes.contains { $0.hasPrefix("０") }, "code in full-width digits")
            #expect(crew("gender") { $0 == nil }, "no gender")
            #expect(worker("gender") { $0 == "no_selected" }, "gender not selected")
            #expect(worker("gender") { $0 == "other" }, "unknown gender")
            #expect(worker("lastNamePhonetics") { $0?.unicodeScalars.contains { $0.value >= 0xFF66 } ?? false })
            #expect(
                worker("lastNamePhonetics") {
                    $0?.unicodeScalars.contains { (0x3041...0x3096).contains($0.value) } ?? false
                })
            #expect(worker("lastNamePhonetics") { $0 == "Smith" })
            #expect(worker("firstName") { $0?.contains("\u{3000}") ?? false })
            #expect(workers.contains { ($0["emailAddresses"] as? [String] ?? []).count > 2 }, "spare addresses")
            #expect(crews.contains { $0["business_last_name"] is String && $0["business_first_name"] is NSNull })
            #expect(crew("emp_status") { $0 == "retired" } && crew("entered_at") { $0 ?? "" > "2026-11-24" })
            #expect(crews.contains { $0["emp_status"] as? String == "retired" && $0["resigned_at"] is NSNull })
            #expect(
                crews.contains {
                    $0["emp_status"] as? String == "employed" && $0["resigned_at"] as? String ?? "~" < "2026-11-24"
                })
            #expect(worker("lastName") { $0 == "大久保" } && worker("lastNamePhonetics") { $0 == nil }, "name alone")
            #expect(worker("birthDate") { $0?.contains("/") ?? false }, "unknown form of a date")
            #expect(crew("gender") { $0 == "other" }, "unknown gender")
            #expect(crew("last_name") { $0?.unicodeScalars.contains("\u{200B}") ?? false }, "invisible in a name")
            #expect(crewCodes.contains { $0.unicodeScalars.contains("\u{FEFF}") }, "invisible in a code")
            #expect(crew("business_last_name") { $0 == "\u{200B}" }, "invisible business name")
            #expect(crewCodes.contains { $0.hasPrefix("A-") } && crewCodes.contains { $0.count == 2 }, "refused codes")
            #expect(!Set(crewCodes).subtracting(workerCodes).isEmpty && !workerCodes.subtracting(crewCodes).isEmpty)
        }
    }

    @Test func aPlainPopulationDiffersInOnePersonOfAHundred() async throws {
        try await withSandboxClient(people: 1000, population: .plain) { (client) async throws in
            let crews = try await client.control("GET", "/people/smartHR").list
            let workers = try await client.control("GET", "/people/kingOfTime").list
            #expect(crews.count == 1000 && workers.count == 1000)
            let different = zip(crews, workers).filter { crew, worker in
                let pairs = [
                    ("last_name", "lastName"), ("first_name", "firstName"), ("last_name_yomi", "lastNamePhonetics"),
                    ("first_name_yomi", "firstNamePhonetics"), ("gender", "gender"), ("birth_at", "birthDate"),
                    ("entered_at", "hiredDate"), ("resigned_at", "resignationDate"),
                ]
                return pairs.contains { crew[$0.0] as? String != worker[$0.1] as? String }
                    || crew["email"] as? String != (worker["emailAddresses"] as? [String])?.first
            }
            #expect(different.count <= 10 && different.count >= 8)
        }
    }
}
