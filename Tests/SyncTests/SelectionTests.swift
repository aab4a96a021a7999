import Reconciliation
import Roster
import Sync
import Testing

/// 同期対象: by codes, by ids, by classes with exceptions.
@Suite struct SelectionTests {
    private func selected(_ selection: Selection) async throws -> [String] {
        let world = try World()
        world.source.state.withLock { state in
            var nameless = Employee.sample(id: "s4", code: "0004")
            nameless.employeeCode = .absent
            state.people.append(nameless)
            // Known in the target as 7, which differs in padding only: similarEmployeeCode.
            state.people.append(.sample(id: "s5", code: "0007", lastName: "別姓"))
        }
        world.target.state.withLock { $0.people.append(.sample(id: "k5", code: "7")) }
        return try await world.run { engine in
            try await world.fetched(engine)
            return try await engine.prepare(world.request(selection)).employees.map(\.id.text)
        }
    }

    @Test(
        arguments: [
            (.codes([EmployeeCode("0003"), EmployeeCode("0001")]), ["s1", "s3"]),
            (.ids(["s4", "s3"]), ["s4", "s3"]),
            (.classes([.new, .changed], except: []), ["s1", "s3"]),
            (.classes([.new, .changed], except: [EmployeeCode("0003")]), ["s1"]),
            (.classes([.changed, .blocked], except: []), ["s4", "s1", "s5"]),
            (
                .classes([.changed, .blocked], except: [], exceptFindings: [.similarEmployeeCode]), ["s4", "s1"]
            ),
            (
                .classes(
                    [.changed, .blocked], except: [EmployeeCode("0001")],
                    exceptFindings: [.similarEmployeeCode, .missingEmployeeCode]), []
            ),
        ] as [(Selection, [String])])
    func peopleAreSelectedInListOrder(selection: Selection, ids: [String]) async throws {
        #expect(try await selected(selection) == ids)
    }

    @Test func unknownIDsAreAllNamed() async throws {
        await #expect(throws: SyncFailure.unknownEmployees(["x", "S1"])) {
            _ = try await selected(.ids(["s1", "x", "S1"]))
        }
    }
}
