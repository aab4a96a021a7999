/// The generated part of each client. A new language adds one line here.
struct Clients {
    let model: ClientModel

    func files() throws -> [GeneratedFile] {
        [try PythonFile(model: model).file()]
            + TypeScriptFiles(model: model).files()
            + [RubyFile(model: model).file(), GoFile(model: model).file(), JavaFile(model: model).file()]
    }
}
