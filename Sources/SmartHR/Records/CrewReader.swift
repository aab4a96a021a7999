import Roster
import Upstream

/// Reads crews, SmartHR's employees: the whole list, by code, or by id.
struct CrewReader: Sendable {
    private let sender: RequestSender
    private let lists: ListReader

    init(sender: RequestSender, lists: ListReader) {
        self.sender = sender
        self.lists = lists
    }

    private static let sort = (name: "sort", value: "emp_code")
    /// Only the attributes that are used are requested [C], so that other personal data never arrives here.
    private static let fields = (name: "fields", value: CrewAttribute.query)

    private var pages: PageReader<Employee> {
        PageReader(
            sender: sender, route: Route.crews, query: [Self.sort, Self.fields], decode: CrewDecoder.list,
            id: \.id.text, sortKey: Self.sortKey)
    }

    private static let sortKey = SortKey<Employee>(
        label: BilingualText(ja: "社員番号", en: "an employee code"), value: { $0.code?.text })

    /// Without `emp_status` the list has all statuses, resigned people included [I].
    func everyone(progress: @escaping @Sendable (_ done: Int, _ total: Int?) -> Void) async throws -> [Employee] {
        try await lists.list(pages, progress: progress)
    }

    /// Returns all crews with exactly this code. The filter of the API is exact by inference only [I], and several
    /// people may share a code [?], so the codes are compared here again, byte by byte.
    func crews(withCode code: EmployeeCode) async throws -> [Employee] {
        // An empty `emp_code=` might list everyone [?].
        guard !code.text.isEmpty else { return [] }
        let query = [
            (name: "emp_code", value: code.text), (name: "per_page", value: "\(PageReader<Employee>.size)"),
            Self.fields,
        ]
        let request = Request(.get, Route.crews, query: query)
        let (crews, headers) = try await sender.sendForPage(request, decoding: CrewDecoder.list)
        if let total = headers.total, total > crews.count {
            throw ServiceFailure.incompleteList(
                reason: BilingualText(
                    ja: "\(sender.label): 社員番号の検索で\(total)人が該当しましたが、\(crews.count)人しか返されませんでした",
                    en: "\(sender.label): looking up one code found \(total) people, \(crews.count) were listed"))
        }
        return crews.filter { $0.code == code }
    }

    /// - Returns: `nil` if there is no such crew, by a 404 with SmartHR's own code 4 [C].
    func crew(id: RecordID) async throws -> Employee? {
        do {
            let request = Request(.get, Route.crew, parts: [id.text], query: [Self.fields])
            let crew = try await sender.send(request, decoding: CrewDecoder.one)
            guard crew.id == id else {
                throw ServiceFailure.unreadableAnswer(
                    reason: "\(sender.label): another record was answered than asked for")
            }
            return crew
        } catch ServiceFailure.notFound {
            return nil
        }
    }

    /// The first page: enough people to see which attributes may be hidden.
    func sample() async throws -> [Employee] {
        try await pages.page(1).value
    }
}
