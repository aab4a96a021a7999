/// The typed part of each client: one line for a language.
struct Clients {
    let model: ClientModel

    func files() throws -> [GeneratedFile] {
        [try PythonFile(model: model).file()]
            + TypeScriptFiles(model: model).files()
            + [RubyFile(model: model).file(), GoFile(model: model).file(), JavaFile(model: model).file()]
    }
}
