import Roster

/// How a ledger shows that it was not left here as it is now.
public enum Restoration: Hashable, Sendable {
    /// The file has come less far than the witness knows.
    case older(generation: Int64, known: Int64)
    /// The witness was not made in this folder: the whole folder was put here from a copy.
    case copiedFolder
    case missingWitness
    case unreadableWitness
    /// The witness knows another ledger.
    case otherLedger
    /// The history is not the one that the witness knows.
    case otherHistory

    public var text: BilingualText {
        switch self {
        case .older(let generation, let known):
            BilingualText(
                ja: "台帳は世代\(generation)ですが、このフォルダーでは世代\(known)まで進んでいました",
                en: "the file is of generation \(generation), and generation \(known) was reached in this folder")
        case .copiedFolder:
            BilingualText(
                ja: "renkei.witnessはこのフォルダーで作成されたものではありません",
                en: "renkei.witness was not made in this folder, so all of it is a copy")
        case .missingWitness:
            BilingualText(ja: "renkei.witnessがありません", en: "renkei.witness is missing")
        case .unreadableWitness:
            BilingualText(ja: "renkei.witnessを読み取れません", en: "renkei.witness cannot be understood")
        case .otherLedger:
            BilingualText(ja: "このフォルダーの台帳ではありません", en: "the file is not this folder's ledger")
        case .otherHistory:
            BilingualText(
                ja: "履歴がこのフォルダーで記録されたものと異なります", en: "its history is not the one that was written in this folder")
        }
    }

    /// The generation that is known to have been reached, if it is.
    var known: Int64 {
        if case .older(_, let known) = self { known } else { 0 }
    }
}
