import Roster
import Upstream

/// The preflight: each question is asked with a read, and what the answer means is told in one entry.
extension Client {
    public func check() async throws -> [CheckEntry] {
        [
            try await entry(.token, ja: "アクセストークンは有効です。", en: "The access token is good.") {
                _ = try await self.tenant()
            },
            try await entry(.choices, ja: "登録時の選択肢を取得できます。", en: "The choices for new people can be read.") {
                _ = try await self.choices()
            },
        ]
    }

    /// A failure is an entry, too: the other questions are asked all the same.
    private func entry(
        _ subject: CheckEntry.Subject, ja: String, en: String, _ question: @Sendable () async throws -> Void
    ) async throws -> CheckEntry {
        do {
            try await question()
            return CheckEntry(
                subject, side, .ok, message: BilingualText(ja: "\(brand.label): \(ja)", en: "\(brand.label): \(en)"))
        } catch let failure as ServiceFailure {
            return CheckEntry(
                subject, side, .failed,
                message: BilingualText(ja: "\(brand.label): \(failure)", en: "\(brand.label): \(failure)"))
        }
    }
}
