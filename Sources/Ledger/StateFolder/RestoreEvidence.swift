import Roster

/// What shows that a ledger was put back from a copy.
///
/// The services may have moved on since the copy was made, so that its comparisons and pending writes are out of date.
public enum RestoreEvidence: Hashable, Sendable {
    /// The folder's generation file records a later generation than the file has.
    case older(generation: Int64, known: Int64)
    /// The generation file was not created in this folder: the whole folder is a copy.
    case copiedFolder
    case missingGeneration
    case unreadableGeneration
    /// The generation file records another ledger.
    case otherLedger
    /// The history does not have the entry that the generation file records.
    case otherHistory

    public var text: BilingualText {
        switch self {
        case .older(let generation, let known):
            BilingualText(
                ja: "台帳は世代\(generation)ですが、このフォルダーでは世代\(known)まで進んでいました",
                en: "the ledger is of generation \(generation), but this folder has reached generation \(known)")
        case .copiedFolder:
            BilingualText(
                ja: "renkei.generationはこのフォルダーで作成されたものではありません",
                en: "renkei.generation was not created in this folder, so the whole folder is a copy")
        case .missingGeneration:
            BilingualText(ja: "renkei.generationがありません", en: "renkei.generation is missing")
        case .unreadableGeneration:
            BilingualText(ja: "renkei.generationを読み取れません", en: "renkei.generation cannot be read")
        case .otherLedger:
            BilingualText(ja: "このフォルダーの台帳ではありません", en: "the file is not this folder's ledger")
        case .otherHistory:
            BilingualText(
                ja: "履歴がこのフォルダーで記録されたものと異なります", en: "its history differs from the one recorded in this folder")
        }
    }

    /// The generation that is known to have been reached; 0 if none is.
    var known: Int64 {
        if case .older(_, let known) = self { known } else { 0 }
    }
}
