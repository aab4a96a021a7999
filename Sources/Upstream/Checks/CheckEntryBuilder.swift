import Roster

/// Builds the entries of a service's connection check: each names the service, and is in Japanese and English.
public struct CheckEntryBuilder: Sendable {
    private let side: Side
    private let label: String
    /// The advice for a refusal: where to check the token and its permissions in this service.
    public let refusalAdvice: BilingualText

    /// - Parameter label: the service's name; the sibling brands of KING OF TIME have their own.
    public init(side: Side, label: String, refusalAdvice: BilingualText) {
        self.side = side
        self.label = label
        self.refusalAdvice = refusalAdvice
    }

    /// Asks the service one question of the check. A failure is an answer too, so that the other questions are still
    /// asked.
    /// - Throws: `CancellationError`, and any other error that is not a `ServiceFailure`.
    public static func ask<Answer>(
        _ question: () async throws -> Answer
    ) async throws -> Result<Answer, ServiceFailure> {
        do {
            return .success(try await question())
        } catch let failure as ServiceFailure {
            return .failure(failure)
        }
    }

    public func ok(_ subject: CheckEntry.Subject, ja: String, en: String) -> CheckEntry {
        entry(subject, state: .ok, ja: ja, en: en, advice: nil)
    }

    public func notice(_ subject: CheckEntry.Subject, ja: String, en: String, advice: BilingualText) -> CheckEntry {
        entry(subject, state: .notice, ja: ja, en: en, advice: advice)
    }

    public func failed(_ subject: CheckEntry.Subject, ja: String, en: String, advice: BilingualText) -> CheckEntry {
        entry(subject, state: .failed, ja: ja, en: en, advice: advice)
    }

    public func unknown(
        _ subject: CheckEntry.Subject, ja: String, en: String, advice: BilingualText? = nil
    ) -> CheckEntry {
        entry(subject, state: .unknown, ja: ja, en: en, advice: advice)
    }

    /// The entry for a question that ended with a failure. While the service is closed or throttled, the state is
    /// `unknown`.
    public func failed(_ subject: CheckEntry.Subject, because failure: ServiceFailure) -> CheckEntry {
        switch failure {
        case .closed, .rateLimited:
            CheckEntry(
                subject, side, .unknown, message: failure.text,
                advice: BilingualText(ja: "その時刻以降に、もう一度確認してください。", en: "Check again after that time."))
        case .refused: CheckEntry(subject, side, .failed, message: failure.text, advice: refusalAdvice)
        default:
            CheckEntry(
                subject, side, .failed, message: failure.text,
                advice: BilingualText(
                    ja: "接続先URL、ネットワーク、プロキシの設定を確認してください。",
                    en: "Check the base URL, the network and the proxy."))
        }
    }

    /// Compares the service's clock with the one of this host. A difference of 30 seconds is a notice, of ten minutes a
    /// failure.
    /// - Parameters:
    ///   - serviceTime: from the `Date` header, to the second; `nil` if no answer had one.
    ///   - hostTime: this host's time when that answer arrived.
    public func clock(serviceTime: Timestamp?, hostTime: Timestamp) -> CheckEntry {
        guard let serviceTime else {
            return unknown(.clockSkew, ja: "応答に時刻の情報がなく、確認できません。", en: "The answers do not state the time.")
        }
        let skew = abs((serviceTime.milliseconds - hostTime.milliseconds) / 1000)
        guard skew >= 30 else {
            return ok(.clockSkew, ja: "時刻のずれはありません（\(skew)秒）。", en: "The clocks agree (\(skew) s apart).")
        }
        let advice = BilingualText(
            ja: "この端末の時刻を合わせてください。メンテナンス時間帯と基準日の判定に使います。",
            en: "Set the clock of this host. The closed hours and the base date depend on it.")
        let (ja, en) = ("時刻が\(skew)秒ずれています。", "The clocks are \(skew) s apart.")
        return skew < 600
            ? notice(.clockSkew, ja: ja, en: en, advice: advice) : failed(.clockSkew, ja: ja, en: en, advice: advice)
    }

    /// Reports how many choices there are for the placement of new employees. It fails if a list is empty.
    /// - Parameter lists: the lists with their names in both languages.
    public func choices(_ lists: [(ja: String, en: String, count: Int)]) -> CheckEntry {
        let ja = lists.map { "\($0.ja) \($0.count)件" }.joined(separator: "、")
        let en = lists.map { "\($0.en): \($0.count)" }.joined(separator: ", ")
        guard lists.contains(where: { $0.count == 0 }) else { return ok(.choices, ja: ja, en: en) }
        return failed(
            .choices, ja: ja, en: en,
            advice: BilingualText(
                ja: "新規登録にはそれぞれ1件以上必要です。\(label)の管理画面で登録してください。",
                en: "New employees need at least one of each. Add them in the administration screen of \(label)."))
    }

    private func entry(
        _ subject: CheckEntry.Subject, state: CheckEntry.State, ja: String, en: String, advice: BilingualText?
    ) -> CheckEntry {
        CheckEntry(
            subject, side, state, message: BilingualText(ja: "\(label): \(ja)", en: "\(label): \(en)"), advice: advice)
    }
}
