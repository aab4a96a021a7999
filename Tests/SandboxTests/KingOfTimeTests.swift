import Foundation
import Roster
import Testing

@Suite struct KingOfTimeReadingTests {
    static let all = "lastNamePhonetics,firstNamePhonetics,hiredDate,birthDate,resignationDate,emailAddresses"

    @Test func everyMissingPermissionIsCode100() async throws {
        try await withSandboxClient { (client) async throws in
            let url = client.addresses.kingOfTimeBaseURL + "/company"
            for wrong in [nil, "Bearer wrong"] {
                let answer = try await client.send("GET", url, authorization: wrong)
                #expect(answer.status == 403)
                #expect(answer.text == #"{"errors":[{"message":"認証に失敗しました","code":100}]}"#)
            }
            for (name, value, path) in [
                ("permission.divisions", "refused", "/divisions"),
                ("permission.workingTypes", "refused", "/working-types"),
                ("permission.company", "refused", "/company"), ("permission.employees", "none", "/employees"),
                ("allowedIP", "refused", "/employees"), ("token", "revoked", "/employees"),
            ] {
                #expect(try await client.kingOfTime("GET", path).status == 200)
                _ = try await client.control("POST", "/switches", "{\"kingOfTime.\(name)\":\"\(value)\"}")
                #expect(try await client.kingOfTime("GET", path).code == "100")
                if name.hasPrefix("permission.employees") {
                    _ = try await client.control("POST", "/switches", #"{"kingOfTime.permission.employees":"write"}"#)
                } else if name == "allowedIP" {
                    _ = try await client.control("POST", "/switches", #"{"kingOfTime.allowedIP":"allowed"}"#)
                }
            }
        }
    }

    @Test func tokensAreCheckedAndReplaced() async throws {
        try await withSandboxClient { (client) async throws in
            let path = "/tokens/\(client.addresses.kingOfTimeToken)"
            let url = client.addresses.kingOfTimeBaseURL + path
            #expect(try await client.send("GET", url + "/available").text == #"{"available":true}"#)
            let renewed = try await client.kingOfTime("POST", path)
            #expect(renewed.status == 201)
            #expect(renewed.object["token"] is String)
            #expect(try await client.send("GET", url + "/available").text == #"{"available":false}"#)
            #expect(try await client.kingOfTime("GET", "/company").code == "100")
        }
    }

    @Test func onlyWhatWasAskedForIsInTheList() async throws {
        try await withSandboxClient { (client) async throws in
            let base: Set = [
                "code", "key", "lastName", "firstName", "gender", "divisionCode", "divisionName", "typeCode",
                "typeName", "employeeGroups",
            ]
            let plain = try await client.kingOfTime("GET", "/employees/0001").object
            #expect(Set(plain.keys) == base)
            let full = try await client.kingOfTime("GET", "/employees/0001?additionalFields=\(Self.all)").object
            #expect(
                Set(full.keys)
                    == base.union(Self.all.split(separator: ",").map(String.init)).subtracting(["resignationDate"]))
        }
    }

    @Test func resignedPeopleAreHiddenByDefault() async throws {
        try await withSandboxClient { (client) async throws in
            func codes(_ query: String) async throws -> Set<String> {
                Set(
                    try await client.kingOfTime("GET", "/employees?\(query)").list.compactMap { $0["code"] as? String }
                )
            }
            let gone = try await codes("includeResigner=true").subtracting(try await codes(""))
            let code = try #require(gone.min())
            #expect(try await client.kingOfTime("GET", "/employees/\(code)").status == 404)
            #expect(try await client.kingOfTime("GET", "/employees/\(code)?includeResigner=true").status == 200)
            _ = try await client.control("POST", "/switches", #"{"kingOfTime.resignedByCode":"shown"}"#)
            #expect(try await client.kingOfTime("GET", "/employees/\(code)").status == 200)
        }
    }

    @Test func theDayItselfCountsAsResignedOrNot() async throws {
        try await withSandboxClient { (client) async throws in
            let key = try #require(try await client.kingOfTime("GET", "/employees/0001").object["key"] as? String)
            _ = try await client.kingOfTime("PUT", "/employees/\(key)", #"{"resignationDate":"2026-11-24"}"#)
            #expect(try await client.kingOfTime("GET", "/employees/0001").status == 404)
            _ = try await client.control("POST", "/switches", #"{"kingOfTime.resigningDay":"exclusive"}"#)
            #expect(try await client.kingOfTime("GET", "/employees/0001").status == 200)
            #expect(try await client.kingOfTime("GET", "/employees/0001?date=2026-11-25").status == 404)
        }
    }

    @Test func datesOutOfRangeAreRefusedOrClamped() async throws {
        try await withSandboxClient { (client) async throws in
            for good in ["2023-11-24", "2027-11-24"] {
                #expect(try await client.kingOfTime("GET", "/employees?date=\(good)").status == 200)
            }
            for bad in ["2023-11-23", "2027-11-25", "today"] {
                #expect(try await client.kingOfTime("GET", "/employees?date=\(bad)").status == 400)
            }
            _ = try await client.control("POST", "/switches", #"{"kingOfTime.dateOutOfRange":"clamp"}"#)
            #expect(try await client.kingOfTime("GET", "/employees?date=2020-01-01").status == 200)
        }
    }

    @Test(arguments: [("404", 404), ("400", 400), ("empty", 200)])
    func unknownCode(value: String, status: Int) async throws {
        try await withSandboxClient(["kingOfTime.unknownEmployee=\(value)"]) { (client) async throws in
            let answer = try await client.kingOfTime("GET", "/employees/nobody")
            #expect(answer.status == status)
        }
    }

    @Test func readingTakesNoKey() async throws {
        try await withSandboxClient { (client) async throws in
            let key = try #require(try await client.kingOfTime("GET", "/employees/0001").object["key"] as? String)
            #expect(key.count == 64)
            #expect(try await client.kingOfTime("GET", "/employees/\(key)").status == 404)
            #expect(try await client.kingOfTime("PUT", "/employees/0001", "{}").status == 400)
            _ = try await client.control("POST", "/switches", #"{"kingOfTime.getByKey":"yes"}"#)
            #expect(try await client.kingOfTime("GET", "/employees/\(key)").status == 200)
        }
    }

    @Test(arguments: [
        (30_599, false), (30_600, true), (35_999, true), (36_000, false), (62_999, false), (63_000, true),
        (66_599, true), (66_600, false),
    ])
    func closedHours(second: Int, isClosed: Bool) async throws {
        let clock = StoppedClock(moment: Timestamp(CivilDate("2026-11-24")!, secondOfDay: second))
        try await withSandboxClient(["kingOfTime.closedHours=observed"], clock: clock) { (client) async throws in
            let answer = try await client.kingOfTime("GET", "/company")
            #expect(answer.status == (isClosed ? 403 : 200))
            if isClosed { #expect(answer.code == "104") }
            let token = "/tokens/\(client.addresses.kingOfTimeToken)/available"
            #expect(try await client.kingOfTime("GET", token).status == 200)
            _ = try await client.control("POST", "/switches", #"{"kingOfTime.closedHours.edges":"minuteLonger"}"#)
            #expect(try await client.kingOfTime("GET", "/company").code == "104")
        }
    }

    @Test(arguments: [("403/105", 403, "105"), ("429", 429, "105"), ("303/429", 429, "303"), ("303/403", 403, "303")])
    func tooManyRequests(shape: String, status: Int, code: String) async throws {
        try await withSandboxClient(["kingOfTime.tooMany=\(shape)"]) { (client) async throws in
            _ = try await client.control("POST", "/switches", #"{"kingOfTime.rate.perSecond":1}"#)
            #expect(try await client.kingOfTime("GET", "/company").status == 200)
            let over = try await client.kingOfTime("GET", "/company")
            #expect(over.status == status)
            #expect(over.code == code)
            if code == "303" { #expect(over.object["code"] is String) }
        }
    }

    @Test func otherReadingSwitches() async throws {
        try await withSandboxClient { (client) async throws in
            func codes(_ query: String) async throws -> [String] {
                try await client.kingOfTime("GET", "/employees?\(query)").list.compactMap { $0["code"] as? String }
            }
            func turn(_ name: String, _ value: String) async throws {
                let answer = try await client.control("POST", "/switches", "{\"kingOfTime.\(name)\":\"\(value)\"}")
                #expect(answer.status == 200)
            }
            let all = try await codes("")
            #expect(all == all.sorted())
            try await turn("laterHires", "hidden")
            #expect(try await codes("").count < all.count)
            try await turn("laterHires", "shown")
            try await turn("order", "shuffled")
            #expect(try await codes("") != all)
            #expect(try await codes("").sorted() == all)
            try await turn("list", "truncated")
            #expect(try await codes("").count == all.count / 2)
            #expect(try await client.kingOfTime("GET", "/employees?foo=1").status == 200)
            try await turn("unknownParameter", "400")
            #expect(try await client.kingOfTime("GET", "/employees?foo=1").status == 400)
            try await turn("maintenance", "on")
            #expect(try await client.kingOfTime("GET", "/employees").code == "300")
        }
    }
}
