import Contract
import Testing

@testable import ContractTool

/// The labels that people read, which come from the schema alone.
struct LabelTests {
    /// SmartHR's own screen has these words.
    @Test func japaneseLabelsOfJobStatesAreThoseOfSmartHRsScreen() {
        #expect(
            JobState.allCases.map(\.label.ja) == ["取得中", "同期待ち", "同期中", "待機中", "同期完了", "中断", "中止", "失敗", "期限切れ"])
    }

    @Test func labelsOfJobStatesDiffer() {
        #expect(Set(JobState.allCases.map(\.label.ja)).count == JobState.allCases.count)
        #expect(Set(JobState.allCases.map(\.label.en)).count == JobState.allCases.count)
    }

    @Test func clearableFieldsHaveTheLabelsOfAllFields() throws {
        for field in ClearableField.allCases {
            let same = try #require(Field(rawValue: field.rawValue))
            #expect(field.label == same.label)
        }
    }

    /// A job in an example or transcript carries its state's label.
    @Test func examplesAndTranscriptsHaveTheLabelsOfTheirStates() throws {
        let schema = try ContractSchema(folder: GeneratedFilesTests.repository.appending(path: "schema"))
        let results = schema.methods.flatMap(\.examples).compactMap(\.result)
        let values = try results + schema.notifications.flatMap(\.examples) + TranscriptTests.steps()
        let jobs = values.flatMap(\.objects).filter { $0["state"] != nil && $0["label"] != nil }
        #expect(!jobs.isEmpty)
        for job in jobs {
            let state = try #require(job["state"]?.text.flatMap(JobState.init))
            #expect(job["label"]?["ja"]?.text == state.label.ja)
            #expect(job["label"]?["en"]?.text == state.label.en)
        }
    }
}

extension JSONValue {
    /// All objects in it, itself included.
    fileprivate var objects: [JSONValue] {
        switch self {
        case .object(let members): [self] + members.flatMap(\.value.objects)
        case .array(let elements): elements.flatMap(\.objects)
        default: []
        }
    }
}
