import Roster

/// Puts what a service's preflight found into entries: named after the service, in both languages, with what to do.
public struct Preflight: Sendable {
    public typealias Subject = CheckEntry.Subject

    let side: Side
    let label: String
    /// What a refusal of this service is remedied by.
    public let remedy: BilingualText

    public init(_ side: Side, label: String, remedy: BilingualText) {
        self.side = side
        self.label = label
        self.remedy = remedy
    }

    /// Asks one question. A failure is an answer, too: the other questions are asked all the same.
    public static func asking<Answer>(
        _ question: () async throws -> Answer
    ) async throws -> Result<Answer, ServiceFailure> {
        do {
            return .success(try await question())
        } catch let failure as ServiceFailure {
            return .failure(failure)
        }
    }

    public func ok(_ subject: Subject, ja: String, en: String) -> CheckEntry {
        entry(subject, .ok, ja, en, nil)
    }

    public func notice(_ subject: Subject, ja: String, en: String, advice: BilingualText) -> CheckEntry {
        entry(subject, .notice, ja, en, advice)
    }

    public func failed(_ subject: Subject, ja: String, en: String, advice: BilingualText) -> CheckEntry {
        entry(subject, .failed, ja, en, advice)
    }

    public func unknown(_ subject: Subject, ja: String, en: String, advice: BilingualText? = nil) -> CheckEntry {
        entry(subject, .unknown, ja, en, advice)
    }

    /// A question that brought a failure. A closed door says nothing about what is behind it.
    public func failed(_ subject: Subject, _ failure: ServiceFailure) -> CheckEntry {
        switch failure {
        case .closed, .rateLimited:
            CheckEntry(
                subject, side, .unknown, message: failure.text,
                advice: BilingualText(ja: "その時刻以降に、もう一度確認してください。", en: "Check again after that time."))
        case .refused: CheckEntry(subject, side, .failed, message: failure.text, advice: remedy)
        default:
            CheckEntry(
                subject, side, .failed, message: failure.text,
                advice: BilingualText(
                    ja: "接続先URL、ネットワーク、プロキシの設定を確認してください。",
                    en: "Check the base URL, the network and the proxy."))
        }
    }

    /// Compares the service's clock, as its `Date` header has it to the second, with this host's.
    public func clock(_ there: Timestamp?, here: Timestamp) -> CheckEntry {
        guard let there else {
            return unknown(.clockSkew, ja: "時刻の情報が応答にありません。", en: "No answer told the time.")
        }
        let skew = (there.milliseconds - here.milliseconds) / 1000
        guard abs(skew) >= 30 else {
            return ok(.clockSkew, ja: "時刻のずれはありません（\(abs(skew))秒）。", en: "The clocks agree (\(abs(skew)) s apart).")
        }
        let advice = BilingualText(
            ja: "この端末の時刻を合わせてください。メンテナンス時間帯と基準日の判定に使われます。",
            en: "Set this host's clock: closed hours and the base date are reckoned by it.")
        let (ja, en) = ("時刻が\(abs(skew))秒ずれています。", "The clocks are \(abs(skew)) s apart.")
        return abs(skew) < 600
            ? notice(.clockSkew, ja: ja, en: en, advice: advice) : failed(.clockSkew, ja: ja, en: en, advice: advice)
    }

    /// Whether there is anything for new people to be assigned to.
    public func choices(_ lists: [(ja: String, en: String, count: Int)]) -> CheckEntry {
        let ja = lists.map { "\($0.ja) \($0.count)件" }.joined(separator: "、")
        let en = lists.map { "\($0.en): \($0.count)" }.joined(separator: ", ")
        guard lists.contains(where: { $0.count == 0 }) else { return ok(.choices, ja: ja, en: en) }
        return failed(
            .choices, ja: ja, en: en,
            advice: BilingualText(
                ja: "新規登録には1件以上必要です。\(label)の管理画面で登録してください。",
                en: "New people need at least one of each: add them in \(label)'s own screens."))
    }

    private func entry(
        _ subject: Subject, _ state: CheckEntry.State, _ ja: String, _ en: String, _ advice: BilingualText?
    ) -> CheckEntry {
        CheckEntry(
            subject, side, state, message: BilingualText(ja: "\(label): \(ja)", en: "\(label): \(en)"), advice: advice)
    }
}
