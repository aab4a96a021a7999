import Foundation
import Testing

@Suite struct SmartHRReadingTests {
    @Test func bearerAndBasicAreAcceptedAndOthersAreCode2() async throws {
        try await withSandboxClient { (client) async throws in
            let url = client.addresses.smartHRBaseURL + "/v1/crews"
            let basic = "Basic " + Data("\(client.addresses.smartHRToken):".utf8).base64EncodedString()
            #expect(try await client.send("GET", url, authorization: basic).status == 200)
            #expect(try await client.smartHR("GET", "/v1/crews").status == 200)
            for wrong in [nil, "Bearer wrong", "Bearer ", "Basic ???"] {
                let answer = try await client.send("GET", url, authorization: wrong)
                #expect(answer.status == 401)
                #expect(answer.object["code"] as? Int == 2)
                #expect(answer.object["type"] as? String == "unauthorized_token")
                #expect(answer.object["errors"] is NSNull)
            }
        }
    }

    @Test func pagesOverlapNowhereAndLinkLeadsToTheEnd() async throws {
        try await withSandboxClient { (client) async throws in
            var url: String? = client.addresses.smartHRBaseURL + "/v1/crews?fields=id&sort=emp_code&per_page=30"
            var ids: [String] = []
            var total = 0
            while let next = url {
                let answer = try await client.send(
                    "GET", next, authorization: "Bearer \(client.addresses.smartHRToken)")
                ids += answer.list.compactMap { $0["id"] as? String }
                total = Int(answer.headers["x-total-count"] ?? "") ?? -1
                #expect(answer.headers["x-per-page"] == "30")
                url = Self.next(answer.headers["link"] ?? "")
            }
            #expect(ids.count == total)
            #expect(Set(ids).count == total)
            #expect(total > 150)
        }
    }

    static func next(_ link: String) -> String? {
        for part in link.split(separator: ",") where part.contains("rel=\"next\"") {
            return String(part.split(separator: ";")[0].drop { $0 != "<" }.dropFirst().dropLast())
        }
        return nil
    }

    @Test func linkHasFirstPrevNextLastInThisOrderAndOmitsTheEnds() async throws {
        try await withSandboxClient { (client) async throws in
            func rels(_ page: Int) async throws -> [String] {
                let link = try await client.smartHR("GET", "/v1/crews?per_page=100&page=\(page)").headers["link"] ?? ""
                #expect(link.contains("<http://127.0.0.1:"))
                return link.split(separator: "\"").enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element) }
            }
            #expect(try await rels(1) == ["first", "next", "last"])
            #expect(try await rels(2).starts(with: ["first", "prev"]))
            _ = try await client.control("POST", "/switches", #"{"smartHR.link":"always"}"#)
            #expect(try await rels(1) == ["first", "prev", "next", "last"])
        }
    }

    @Test func tenAPageIsTheDefaultAndPastTheEndIsEmpty() async throws {
        try await withSandboxClient { (client) async throws in
            #expect(try await client.smartHR("GET", "/v1/crews").list.count == 10)
            let past = try await client.smartHR("GET", "/v1/crews?page=999")
            #expect(past.status == 200)
            #expect(past.text == "[]")
        }
    }

    @Test func pagingOutOfRangeIsClampedOrRefused() async throws {
        try await withSandboxClient { (client) async throws in
            #expect(try await client.smartHR("GET", "/v1/crews?per_page=500").list.count == 100)
            _ = try await client.control("POST", "/switches", #"{"smartHR.paging":"refuse"}"#)
            for query in ["per_page=500", "per_page=0", "page=0"] {
                #expect(try await client.smartHR("GET", "/v1/crews?\(query)").status == 400)
            }
        }
    }

    @Test func fieldsLimitsTheKeysAndWithoutItThereAreMany() async throws {
        try await withSandboxClient { (client) async throws in
            let some = try await client.smartHR("GET", "/v1/crews?fields=id,emp_code,gender&per_page=1").list[0]
            #expect(Set(some.keys) == ["id", "emp_code", "gender"])
            #expect(try await client.smartHR("GET", "/v1/crews?per_page=1").list[0].keys.count > 40)
        }
    }

    @Test func codeFilterFindsNoneOneOrMany() async throws {
        try await withSandboxClient { (client) async throws in
            func count(_ code: String) async throws -> Int {
                try await client.smartHR("GET", "/v1/crews?fields=id&emp_code=\(code)").list.count
            }
            #expect(try await count("0001") == 1)
            #expect(try await count("1") == 0)
            let codes = try await client.control("GET", "/people/smartHR").list.compactMap {
                $0["emp_code"] as? String
            }
            let doubled = Dictionary(grouping: codes) { $0 }.first { $0.value.count > 1 }
            #expect(try await count(try #require(doubled).key) == 2)
        }
    }

    @Test func codeFilterMayBePrefixOrEmpty() async throws {
        try await withSandboxClient(["smartHR.filter.code=prefix", "smartHR.filter.emptyCode=nobody"]) {
            (client) async throws in
            #expect(try await client.smartHR("GET", "/v1/crews?emp_code=000").list.count > 1)
            #expect(try await client.smartHR("GET", "/v1/crews?emp_code=").list.isEmpty)
        }
        try await withSandboxClient { (client) async throws in
            #expect(try await client.smartHR("GET", "/v1/crews?emp_code=").list.count == 10)
        }
    }

    @Test func everyStatusIsListedUnlessTheSwitchSaysOtherwise() async throws {
        try await withSandboxClient { (client) async throws in
            func total(_ query: String) async throws -> Int {
                Int(try await client.smartHR("GET", "/v1/crews?\(query)").headers["x-total-count"] ?? "") ?? -1
            }
            let (all, retired) = (try await total(""), try await total("emp_status=retired"))
            #expect(retired > 0)
            _ = try await client.control("POST", "/switches", #"{"smartHR.listed":"notRetired"}"#)
            #expect(try await total("") == all - retired)
            #expect(try await client.smartHR("GET", "/v1/crews?emp_status=gone").status == 400)
        }
    }

    @Test func peopleWithoutCodeComeLastOrFirst() async throws {
        try await withSandboxClient { (client) async throws in
            func codes() async throws -> [Any] {
                try await client.smartHR("GET", "/v1/crews?sort=emp_code&per_page=100&fields=emp_code").list
                    .map { $0["emp_code"] ?? "" }
            }
            #expect(try await codes().first is String)
            _ = try await client.control("POST", "/switches", #"{"smartHR.sort.missingCodes":"first"}"#)
            #expect(try await codes().first is NSNull)
        }
    }

    @Test func hiddenAttributesAreNullAndForbiddenResourcesCode3() async throws {
        try await withSandboxClient(["smartHR.hidden=gender,birth_at", "smartHR.permission.bizEstablishments=refused"])
        {
            (client) async throws in
            let crews = try await client.smartHR("GET", "/v1/crews?per_page=100").list
            #expect(crews.allSatisfy { $0["gender"] is NSNull && $0["birth_at"] is NSNull })
            let refused = try await client.smartHR("GET", "/v1/biz_establishments")
            #expect(refused.status == 403)
            #expect(refused.code == "3")
        }
    }

    @Test func choicesAndCompanyAreListed() async throws {
        try await withSandboxClient { (client) async throws in
            let places = try await client.smartHR("GET", "/v1/biz_establishments")
            #expect(places.list.count == 3)
            #expect(places.headers["x-total-count"] == "3")
            #expect(try await client.smartHR("GET", "/v1/companies").list.count == 1)
            #expect(try await client.smartHR("GET", "/v1/nonsense").code == "4")
        }
    }

    @Test func rateHeadersCountDownAndOverTheLimitIsCode6() async throws {
        try await withSandboxClient(rates: .documented) { (client) async throws in
            for left in (0..<10).reversed() {
                let answer = try await client.smartHR("GET", "/v1/crews?per_page=1")
                #expect(answer.status == 200)
                #expect(answer.headers["x-intensive-rate-limit-remaining"] == String(left))
                #expect(answer.headers["x-rate-limit-limit"] == "5000")
            }
            let over = try await client.smartHR("GET", "/v1/crews?per_page=1")
            #expect(over.status == 429)
            #expect(over.code == "6")
            #expect(over.headers["x-intensive-rate-limit-reset"] == "1")
            _ = try await client.control("POST", "/clock", #"{"advanceMilliseconds":1000}"#)
            #expect(try await client.smartHR("GET", "/v1/crews?per_page=1").status == 200)
        }
    }

    @Test(arguments: ["9223372036854775807", "99999999999999999999", "-9223372036854775808", "1e300", ""])
    func aPageOfAnyNumberIsAnswered(number: String) async throws {
        try await withSandboxClient(["smartHR.link=always"]) { (client) async throws in
            #expect(try await client.smartHR("GET", "/v1/crews?page=\(number)&per_page=\(number)").status == 200)
            let past = try await client.smartHR("GET", "/v1/crews?page=9223372036854775807&per_page=3")
            #expect(past.text == "[]")
        }
    }
}
